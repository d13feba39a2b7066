//! What to prepare for a dialogmøde, point by point.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Handleplanpunkt, Missing};
use crate::calendar::Date;

/// What to prepare for a dialogmøde: the points by key. What to do beside them stands in the
/// checklist.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Dialogforberedelse {
    /// The day of the meeting, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Days to it; negative once it has been.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i64>,
    /// What to talk about, in the order of the plan.
    pub agenda: Vec<String>,
    /// Where it is not noted what was seen: ask for examples.
    pub ask: Vec<String>,
    /// Where we see it otherwise: show what really happens, concretely.
    pub explain: Vec<String>,
    /// Where nothing is planned yet: the draft plan lacks it.
    pub decide: Vec<String>,
}

impl Dialogforberedelse {
    pub(super) fn of(date: Option<Date>, points: &[Handleplanpunkt], today: Date) -> Self {
        let days_left = date.map(|date| i64::from(today.days_until(date)));
        let (mut agenda, mut ask) = (Vec::new(), Vec::new());
        let (mut explain, mut decide) = (Vec::new(), Vec::new());
        for point in points.iter().filter(|point| !point.gone) {
            agenda.push(point.key.clone());
            if point.missing.contains(&Missing::Seen) {
                ask.push(point.key.clone());
            }
            if point.agree == Some(false) {
                explain.push(point.key.clone());
            }
            if point.missing.contains(&Missing::Action) {
                decide.push(point.key.clone());
            }
        }
        Self { date, days_left, agenda, ask, explain, decide }
    }
}
