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
pub(super) const MAX_ABOUT: usize = 100;
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
    pub enum Mangel {
        /// What the socialtilsyn saw: ask for examples.
        Set = "set",
        /// Our view of it.
        Syn = "syn",
        /// Something to do.
        Handling = "handling",
        /// Who does it.
        Hvem = "hvem",
        /// By when.
        Hvornaar = "hvornaar",
        /// How one can see that it is done.
        Tegn = "tegn",
    }
}

/// Something that is done about a matter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Handling {
    /// What.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub what: String,
    /// Who, by role.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub who: String,
    /// By when.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub by: Option<Date>,
    /// How one can see that it is done.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub proof: String,
    /// How far it is.
    #[cfg_attr(feature = "ts", ts(as = "Option<Handlingsstatus>", optional))]
    pub status: Handlingsstatus,
}

record!(Handling {
    what = "what",
    who = "who",
    by = "by",
    proof = "proof",
    status = "status",
});

/// The part of a point that people fill in, as an earlier plan gave it out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Udfyldt {
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

/// A point of the plan. Given back as [`Udfyldt`] it is the next plan's memory.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Planpunkt {
    /// Which point it is: the kind, and the id of what it answers.
    pub key: String,
    /// What it answers.
    pub kind: Anledning,
    /// The criteria or indicators it is about, by id.
    pub about: Vec<String>,
    /// What they are about.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub label: Option<Bilingual>,
    /// The day of the matter, whose law applies to it.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub date: Option<Date>,
    /// By when.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub frist: Option<Date>,
    /// Days left to the frist; negative once it has passed.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub days_left: Option<i64>,
    /// Where it stands.
    pub basis: Vec<LegalBasis>,
    /// The least sure of those; absent where no law speaks of it.
    #[cfg_attr(feature = "ts", ts(optional))]
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
    #[cfg_attr(feature = "ts", ts(optional))]
    pub seen_now: Option<String>,
    /// Whether we see it the same way.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub agree: Option<bool>,
    /// Our view of it.
    pub view: String,
    /// What is done about it.
    pub actions: Vec<Handling>,
    /// How far it is: done when every action is.
    pub status: Handlingsstatus,
    /// What it still lacks.
    pub missing: Vec<Mangel>,
}

record!(Planpunkt {
    key = "key",
    kind = "kind",
    about = "about",
    label = "label",
    date = "date",
    frist = "frist",
    days_left = "daysLeft",
    basis = "basis",
    confidence = "confidence",
    notes = "notes",
    threatens = "threatens",
    lapses = "lapses",
    gone = "gone",
    seen = "seen",
    seen_now = "seenNow",
    agree = "agree",
    view = "view",
    actions = "actions",
    status = "status",
    missing = "missing",
});

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

/// The points of an earlier plan; a key that stands twice is a problem.
pub(super) fn read_points(reader: &mut Reader, list: &Node<'_>) -> Vec<Udfyldt> {
    let mut points: Vec<Udfyldt> = Vec::new();
    let mut keys = Ids::default();
    for node in reader.list(list, MAX_POINTS) {
        let Some(point) = Udfyldt::read(reader, &node) else { continue };
        if !keys.put(Cow::Owned(point.key.clone()), points.len()) {
            let kind = ProblemKind::DuplicateId { id: quoted(&point.key) };
            reader.note([&node.path(), "/key"].concat(), kind);
        }
        points.push(point);
    }
    points
}

impl Udfyldt {
    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        const FIELDS: [&str; 21] = [
            "key",
            "kind",
            "about",
            "label",
            "date",
            "frist",
            "seen",
            "agree",
            "view",
            "actions",
            // Stand in what is given out; they are computed, not read.
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
        let date = fields.get("date").and_then(|node| reader.date(&node));
        let frist = fields.get("frist").and_then(|node| reader.date(&node));
        let seen = text(reader, fields, "seen");
        let agree = fields.get("agree").and_then(|node| reader.boolean(&node));
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
        Some(Self { key, kind: kind?, about, label, date, frist, seen, agree, view, actions })
    }
}

impl Handling {
    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let fields = reader.object(node, &["what", "who", "by", "proof", "status"])?;
        let what = text(reader, fields, "what");
        let who = text(reader, fields, "who");
        let by = fields.get("by").and_then(|node| reader.date(&node));
        let proof = text(reader, fields, "proof");
        let status = fields.get("status").and_then(|node| reader.word(&node));
        Some(Self { what, who, by, proof, status: status.unwrap_or_default() })
    }
}

/// A text that may be left out.
#[inline(never)]
pub(super) fn text(reader: &mut Reader, fields: Fields<'_>, name: &'static str) -> String {
    fields.text_if_given(reader, name).unwrap_or_default().to_string()
}

/// The ids something is about.
#[inline(never)]
pub(super) fn read_about(reader: &mut Reader, fields: Fields<'_>) -> Vec<String> {
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
