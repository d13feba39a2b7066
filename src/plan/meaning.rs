//! What an event means on its day: where it stands, and what follows, a sentence a paragraph.

use alloc::vec::Vec;

use super::lovnote::Matter;
use super::lovnoter::rows;
use super::{Anledning, Lovnote};
use crate::calendar::Date;
use crate::case::{EventKind, Party};
use crate::law::{Confidence, LegalBasis, less_sure};

/// What something that calls for an answer means on its day. What it is, in short, is said by
/// [`crate::text::anledning`].
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Meaning {
    /// What it is.
    pub kind: Anledning,
    /// Where it stands; empty where no text at hand speaks of it.
    pub basis: Vec<LegalBasis>,
    /// The least sure of those; absent where no law speaks of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// What else the law makes of it, each sentence with its own paragraph.
    pub notes: Vec<Lovnote>,
}

/// What an event of a kind means to a party on its day; `None` for an event that calls for
/// nothing.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::case::{EventKind, Party};
/// use kvalitetsmodel::plan::meaning;
/// use kvalitetsmodel::text::lovnote;
///
/// let on = |date| meaning(EventKind::SkaerpetTilsyn, Party::Tilbud, Date::parse(date)?);
/// let first = |date| on(date).map(|its| lovnote(&its.notes[0]).en);
/// let [before, after] = [first("2022-01-31"), first("2022-02-01")].map(Option::unwrap_or_default);
/// assert_eq!(before, "The period is at most 3 months at a time. It can be renewed.");
/// assert_eq!(after, "The period is at most 6 months at a time. It can be renewed.");
/// ```
#[must_use]
pub fn meaning(kind: EventKind, party: Party, date: Date) -> Option<Meaning> {
    Anledning::of(kind).map(|kind| kind.meaning(party, date, Matter::default()))
}

impl Anledning {
    /// What it means.
    pub(super) fn meaning(self, party: Party, date: Date, matter: Matter) -> Meaning {
        let grounds = self.grounds(party, date, matter.special);
        let mut notes = Lovnote::all(rows(self), party, date, matter);
        // Whether one that chapter 3 a has no grounds for is a decision by the act is our reading.
        if self.decides().is_some_and(|kind| kind.is_not_in_chapter_3a(party)) {
            for note in &mut notes {
                note.confidence = less_sure(note.confidence, Confidence::Inferred);
            }
        }
        Meaning { kind: self, basis: grounds.basis, confidence: grounds.confidence, notes }
    }
}
