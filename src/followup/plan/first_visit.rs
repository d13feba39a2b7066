//! When the first visit must come at the latest, as far as there is a limit.

use alloc::vec::Vec;

use super::super::read::Approval;
use super::super::sources::first_visit;
use crate::calendar::Date;
use crate::case::{Event, EventKind, Party, Sag};
use crate::deadlines::frister;
use crate::law::{Source, SourceRef, Sources};

/// The last day for a visit, counted as if the approval were one: no rule says when the first
/// visit after approval must come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FirstVisit {
    /// The last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub latest: Date,
    /// The rule about visits; that it is for the first one too is open.
    #[serde(flatten)]
    pub source: SourceRef,
}

/// The limit of the first visit, by the deadlines' own count from the day of the approval.
pub(super) fn visit_limit(
    approval: &Approval<'_>,
    today: Date,
    sources: &mut Sources,
) -> Option<FirstVisit> {
    let date = approval.assessed.date;
    let area = approval.assessed.model.area();
    let visit = Event::of(EventKind::Tilsynsbesoeg, date);
    let answer = frister(&Sag::new(Party::from(area)).with_events(Vec::from([visit])), today);
    // How often visits must be is the one that has two readings.
    let frist = answer.frister.iter().find(|frist| frist.reading.is_some())?;
    let law = answer.law_of(frist)?;
    let law = Source::law(law.basis.clone(), law.confidence);
    let source = sources.cite(first_visit(Source { rule: Some(frist.rule.id()), ..law }));
    Some(FirstVisit { latest: frist.last?, source })
}
