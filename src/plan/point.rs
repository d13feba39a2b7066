//! A point of the plan: the part that people fill in, and the part that is computed.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Anledning, Lovnote};
use crate::calendar::Date;
use crate::case::schema::process as given;
use crate::ids::Ids;
use crate::input::{Node, ProblemKind, Reader, quoted};
use crate::law::read::words;
use crate::law::{Bilingual, Confidence, LegalBasis};

words! {
    /// How far something is.
    #[derive(Default)]
    pub enum Handlingsstatus {
        /// Not begun.
        #[default]
        IkkeBegyndt = "ikkeBegyndt",
        /// Under way.
        IGang = "iGang",
        /// Done.
        Faerdig = "faerdig",
    }
}

words! {
    /// What a point still lacks.
    pub enum Missing {
        /// What the socialtilsyn saw: ask for examples.
        Seen = "seen",
        /// Our view of it.
        View = "view",
        /// Something to do.
        Action = "action",
        /// Who does it.
        Who = "who",
        /// By when.
        By = "by",
        /// How one can see that it is done.
        Proof = "proof",
    }
}

/// Something that is done about a matter.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Handling {
    /// What.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub what: String,
    /// Who, by role.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub who: String,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// How one can see that it is done.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub proof: String,
    /// How far it is.
    #[cfg_attr(feature = "ts", ts(as = "Option<Handlingsstatus>", optional))]
    pub status: Handlingsstatus,
}

/// The part of a point that people fill in, as an earlier plan gave it out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct FilledPoint {
    /// Which point it is.
    pub key: String,
    /// What it answers.
    pub kind: Anledning,
    /// The criteria or indicators it is about, by id.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>", optional))]
    pub about: Vec<String>,
    /// What they are about.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub label: Option<Bilingual>,
    /// What the event is about, in a few words.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub subject: Option<String>,
    /// The day of the matter.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub date: Option<Date>,
    /// The frist as it was.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub frist: Option<Date>,
    /// What the socialtilsyn saw.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub seen: String,
    /// Whether we see it the same way.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub agree: Option<bool>,
    /// Our view of it.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub view: String,
    /// What is done about it.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Handling>>", optional))]
    pub actions: Vec<Handling>,
}

/// Why a point is over though what it answers is there, and on which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    /// Ankestyrelsen set the decision aside.
    Annulled(Date),
    /// Its period ran out.
    RanOut(Date),
}

/// A point of the plan. Given back as [`FilledPoint`] it is the next plan's memory.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[allow(clippy::struct_excessive_bools, reason = "each says another thing of the point")]
#[non_exhaustive]
pub struct Handleplanpunkt {
    /// Which point it is: the kind, and the id of what it answers.
    pub key: String,
    /// What it answers.
    pub kind: Anledning,
    /// The place of the event it answers, where it answers one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<usize>,
    /// The criteria or indicators it is about, by id.
    pub about: Vec<String>,
    /// What they are about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Bilingual>,
    /// What the event is about, in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The day of the matter, whose law applies to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frist: Option<Date>,
    /// No day runs: a complaint suspends the ending, or Ankestyrelsen or a new decision has put an
    /// end to its day, or may have.
    pub paused: bool,
    /// The frist by the other reading, where no text settles which day counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_reading: Option<Date>,
    /// Whether it hangs on the reading, or on which of several events is meant, that it has passed.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub(super) depends: bool,
    /// Whether the day that is set is not noted.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub(super) lacks_day: bool,
    /// What is open of it: what would end it, or move its day, fits several events.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub(super) asked: bool,
    /// The frist of the earlier plan, where that was another.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub(super) frist_before: Option<Date>,
    /// Why it is over though what it answers is there.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub(super) over: Option<Over>,
    /// Days left to the frist; negative once it has passed. Absent where it has passed by one
    /// reading only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i64>,
    /// Where it stands.
    pub basis: Vec<LegalBasis>,
    /// The least sure of those and of its day, which may be surer by itself: the deadline says how
    /// sure that is. Absent where no law speaks of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// What else the law makes of it on its day, each sentence with its own paragraph.
    pub notes: Vec<Lovnote>,
    /// From 2026: it threatens the approval by itself.
    pub threatens: bool,
    /// A vilkår whose frist ends the approval by itself (BEK 1559/2025 § 3, stk. 3).
    pub lapses: bool,
    /// What it answered is there no more, or was set aside; the point is kept.
    pub gone: bool,
    /// What the socialtilsyn saw.
    pub seen: String,
    /// What the source says now, where it is not what was kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen_now: Option<String>,
    /// Whether we see it the same way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agree: Option<bool>,
    /// Our view of it.
    pub view: String,
    /// What is done about it.
    pub actions: Vec<Handling>,
    /// How far it is: done when every action is.
    pub status: Handlingsstatus,
    /// What it still lacks.
    pub missing: Vec<Missing>,
}

impl Handlingsstatus {
    /// How far the whole is: done when every part is, and there is one.
    pub(super) fn of(actions: &[Handling]) -> Self {
        let all = |status| actions.iter().all(|action| action.status == status);
        if all(Self::IkkeBegyndt) {
            Self::IkkeBegyndt
        } else if all(Self::Faerdig) {
            Self::Faerdig
        } else {
            Self::IGang
        }
    }
}

/// The points of an earlier plan; a key that stands twice is a problem, and the first one counts.
pub(super) fn read_points(reader: &mut Reader, list: &Node<'_>) -> Vec<FilledPoint> {
    let (mut points, mut keys) = (Vec::new(), Ids::default());
    for node in given::FilledPointList::items(reader, list) {
        let Some(point) = FilledPoint::read(reader, &node) else { continue };
        if keys.put(Cow::Owned(point.key.clone()), points.len()) {
            points.push(point);
        } else {
            let kind = ProblemKind::DuplicateId { id: quoted(&point.key) };
            reader.note([&node.path(), "/key"].concat(), kind);
        }
    }
    points
}

impl FilledPoint {
    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let given = given::FilledPoint::open(reader, node)?;
        let key = given.key(reader);
        let kind = given.kind(reader);
        let about = given.about(reader).map(|list| read_about(reader, &list));
        let label = given.label(reader).and_then(|node| words(reader, &node));
        let subject = given.subject(reader).map(String::from);
        let date = given.date(reader);
        let frist = given.frist(reader);
        let seen = text(given.seen(reader));
        let agree = given.agree(reader);
        let view = text(given.view(reader));
        let mut actions = Vec::new();
        if let Some(list) = given.actions(reader) {
            for node in given::ActionList::items(reader, &list) {
                if let Some(action) = Handling::read(reader, &node) {
                    actions.push(action);
                }
            }
        }
        let about = about.unwrap_or_default();
        let key = key?.to_string();
        let kind = kind?;
        Some(Self { key, kind, about, label, subject, date, frist, seen, agree, view, actions })
    }
}

impl Handling {
    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let given = given::Handling::open(reader, node)?;
        let what = text(given.what(reader));
        let who = text(given.who(reader));
        let by = given.by(reader);
        let proof = text(given.proof(reader));
        let status = given.status(reader);
        Some(Self { what, who, by, proof, status: status.unwrap_or_default() })
    }
}

/// A text that may be left out.
fn text(given: Option<&str>) -> String {
    given.unwrap_or_default().to_string()
}

/// The ids something is about.
fn read_about(reader: &mut Reader, list: &Node<'_>) -> Vec<String> {
    let mut about = Vec::new();
    for node in given::AboutList::items(reader, list) {
        about.extend(reader.id(&node).map(String::from));
    }
    about
}
