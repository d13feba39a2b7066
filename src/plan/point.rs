//! A point of the plan: the part that people fill in, and the part that is computed.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Anledning, Lovnote};
use crate::calendar::Date;
use crate::ids::Ids;
use crate::input::{Fields, Node, ProblemKind, Reader, quoted};
use crate::law::read::words;
use crate::law::{Bilingual, Confidence, LegalBasis};

/// More points than any plan has, and actions of a point.
const MAX_POINTS: usize = 500;
const MAX_ACTIONS: usize = 50;
/// More ids than any matter is about.
const MAX_ABOUT: usize = 100;
/// The longest key: a kind, an id and a number.
const MAX_KEY: usize = 80;

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

/// A point of the plan. Given back as [`FilledPoint`] it is the next plan's memory.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
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
    /// Days left to the frist; negative once it has passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i64>,
    /// Where it stands.
    pub basis: Vec<LegalBasis>,
    /// The least sure of those; absent where no law speaks of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// What else the law makes of it on its day, each sentence with its own paragraph.
    pub notes: Vec<Lovnote>,
    /// From 2026: it threatens the approval by itself.
    pub threatens: bool,
    /// A vilkår whose frist ends the approval by itself (BEK 1559/2025 § 3, stk. 3).
    pub lapses: bool,
    /// What it answered is there no more; the point is kept.
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
    for node in reader.list(list, MAX_POINTS) {
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
        const FIELDS: [&str; 23] = [
            "key",
            "kind",
            "about",
            "label",
            "subject",
            "date",
            "frist",
            "seen",
            "agree",
            "view",
            "actions",
            // Stand in what is given out; they are computed, not read.
            "event",
            "daysLeft",
            "basis",
            "confidence",
            "notes",
            "threatens",
            "lapses",
            "gone",
            "seenNow",
            "status",
            "missing",
            // The words that the npm package puts on it.
            "text",
        ];
        let fields = reader.object(node, &FIELDS)?;
        let key = fields.full_text(reader, "key");
        if key.is_some_and(|key| key.len() > MAX_KEY) {
            reader.note(fields.path_of("key"), ProblemKind::TextTooLong { limit: MAX_KEY });
        }
        let kind = fields.word(reader, "kind");
        let about = read_about(reader, fields);
        let label = fields.get("label").and_then(|node| words(reader, &node));
        let subject = fields.text_if_given(reader, "subject").map(String::from);
        let date = fields.date_if_given(reader, "date");
        let frist = fields.date_if_given(reader, "frist");
        let seen = text(reader, fields, "seen");
        let agree = fields.flag_if_given(reader, "agree");
        let view = text(reader, fields, "view");
        let mut actions = Vec::new();
        if let Some(list) = fields.get("actions") {
            for node in reader.list(&list, MAX_ACTIONS) {
                if let Some(action) = Handling::read(reader, &node) {
                    actions.push(action);
                }
            }
        }
        let key = key?.to_string();
        let kind = kind?;
        Some(Self { key, kind, about, label, subject, date, frist, seen, agree, view, actions })
    }
}

impl Handling {
    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let fields = reader.object(node, &["what", "who", "by", "proof", "status"])?;
        let what = text(reader, fields, "what");
        let who = text(reader, fields, "who");
        let by = fields.date_if_given(reader, "by");
        let proof = text(reader, fields, "proof");
        let status = fields.word_if_given(reader, "status");
        Some(Self { what, who, by, proof, status: status.unwrap_or_default() })
    }
}

/// A text that may be left out.
#[inline(never)]
fn text(reader: &mut Reader, fields: Fields<'_>, name: &'static str) -> String {
    fields.text_if_given(reader, name).unwrap_or_default().to_string()
}

/// The ids something is about.
#[inline(never)]
fn read_about(reader: &mut Reader, fields: Fields<'_>) -> Vec<String> {
    let mut about = Vec::new();
    if let Some(list) = fields.get("about") {
        for node in reader.list(&list, MAX_ABOUT) {
            if let Some(id) = reader.id(&node) {
                about.push(id.to_string());
            }
        }
    }
    about
}
