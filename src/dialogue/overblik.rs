//! The answer: timeline, concerns, findings and what remains.

use alloc::vec::Vec;

use super::check::findings;
use super::intended::intended;
use super::placed::{Placed, place};
use super::read::read;
use super::sources::Cited;
use super::through::through;
use super::timeline::{span, timeline};
use super::{
    BekymringResultat, DialogFundKind, DialogSettings, Dialogforloeb, Paataenkt, Span,
    TidslinjeTrin,
};
use crate::calendar::Date;
use crate::case::{Party, Sag};
use crate::deadlines::Course;
use crate::finding::Finding;
use crate::input::{Node, Partial, Value};
use crate::law::Source;
use crate::model::Model;

/// A dialogforløb on a day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct DialogOverblik<'m> {
    /// The day it is looked at.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub today: Date,
    /// Who it is about.
    pub party: Party,
    /// The limits used; our own where nobody set them.
    #[cfg_attr(feature = "ts", ts(type = "Required<DialogSettings>"))]
    pub settings: DialogSettings,
    /// From the first event to the last; absent while there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// The events by date.
    pub timeline: Vec<TidslinjeTrin>,
    /// The concerns, in the order of the input.
    pub concerns: Vec<BekymringResultat<'m>>,
    /// What stands out, by date.
    pub findings: Vec<Finding<DialogFundKind>>,
    /// What remains before each intended decision.
    pub intended: Vec<Paataenkt>,
    /// What requirements and findings rest on, each once.
    pub sources: Vec<Source>,
}

/// The dialogforløb of a case from untrusted input, looked at on a day.
///
/// The concerns' themes and criteria are of the model given, else of the built-in one of each
/// concern's own first day.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::dialogue::read_dialogforloeb;
/// use kvalitetsmodel::input::Value;
///
/// let today = Date::parse("2026-03-10").expect("a real date");
/// let read = read_dialogforloeb(&Value::Null, None, today);
/// assert!(read.value.is_none());
/// assert_eq!(read.problems.0.len(), 1);
/// ```
#[must_use]
pub fn read_dialogforloeb<'m>(
    value: &Value,
    model: Option<&'m Model>,
    today: Date,
) -> Partial<DialogOverblik<'m>> {
    Partial::of(|reader| {
        let (sag, forloeb, all_read) = read(reader, &Node::root(value), today)?;
        let parts = place(reader, &sag, model, today, all_read.events && all_read.concerns);
        Some(look(&sag, &forloeb, &parts, today))
    })
}

/// The dialogforløb of a case, looked at on a day.
///
/// The problems are the ids of concerns that are not known, with their paths in the JSON form.
#[must_use]
pub fn dialogforloeb<'m>(
    sag: &Sag,
    forloeb: &Dialogforloeb,
    model: Option<&'m Model>,
    today: Date,
) -> Partial<DialogOverblik<'m>> {
    Partial::of(|reader| {
        let parts = place(reader, sag, model, today, true);
        Some(look(sag, forloeb, &parts, today))
    })
}

fn look<'m>(
    sag: &Sag,
    forloeb: &Dialogforloeb,
    parts: &[Placed<'m>],
    today: Date,
) -> DialogOverblik<'m> {
    let (course, mut cited) = (Course::of(sag, Some(today)), Cited::default());
    let timeline = timeline(&course, today);
    let mut concerns = Vec::with_capacity(sag.concerns.len());
    for (at, concern) in sag.concerns.iter().enumerate() {
        concerns.push(through(&course, today, concern, parts.get(at).copied().flatten()));
    }
    let findings = findings(&course, forloeb, today, &mut cited);
    let intended = intended(&course, forloeb, &concerns, today, &mut cited);
    DialogOverblik {
        today,
        party: sag.party,
        settings: forloeb.settings,
        span: span(&timeline),
        timeline,
        concerns,
        findings,
        intended,
        sources: cited.sources.into_all(),
    }
}
