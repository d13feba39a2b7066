//! The timeline: the events by day, with the days between.

use alloc::vec::Vec;

use crate::calendar::Date;
use crate::case::{EventKind, Moede};
use crate::deadlines::Course;

/// The first and the last day, and how far apart they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Span {
    /// The first day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from: Date,
    /// The last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to: Date,
    /// The days between.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub days: i64,
}

/// An event in the timeline.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct TidslinjeTrin {
    /// Its place in the input.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub event: usize,
    /// What it is.
    pub kind: EventKind,
    /// When.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub date: Date,
    /// Days since the event before it; absent for the first.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_since_last: Option<i64>,
    /// Days since the first event.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub days_since_first: i64,
    /// For a visit: whether it was announced, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announced: Option<bool>,
    /// For a dialogmøde: which of the two kinds it was, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moede: Option<Moede>,
    /// Whether it lies after today.
    pub planned: bool,
}

/// The events of a course by day.
pub(super) fn timeline(course: &Course<'_>, today: Date) -> Vec<TidslinjeTrin> {
    let mut timeline: Vec<TidslinjeTrin> = Vec::with_capacity(course.order().len());
    for at in course.order() {
        let Some(event) = course.step(*at) else { continue };
        let since = |earlier: Date| i64::from(earlier.days_until(event.date));
        timeline.push(TidslinjeTrin {
            event: course.sag.events.place(*at),
            kind: event.kind(),
            date: event.date,
            days_since_last: timeline.last().map(|last| since(last.date)),
            days_since_first: timeline.first().map_or(0, |first| since(first.date)),
            announced: event.announced().or(event.announced_on().map(|_| true)),
            moede: event.moede(),
            planned: event.date > today,
        });
    }
    timeline
}

/// From the first event to the last; none while there is none.
pub(super) fn span(timeline: &[TidslinjeTrin]) -> Option<Span> {
    let (from, to) = (timeline.first()?.date, timeline.last()?.date);
    Some(Span { from, to, days: i64::from(from.days_until(to)) })
}
