//! A deadline in the making.

use super::across::Either;
use super::hours::Clocked;
use super::{Beloeb, Counting, Row, Rule};
use crate::calendar::{Counter, Date};
use crate::case::Reading;
use crate::law::Confidence;

/// A count on its way to a deadline.
pub(super) struct Draft {
    pub(super) rule: &'static Rule,
    pub(super) row: &'static Row,
    pub(super) event: Option<usize>,
    pub(super) start: Date,
    pub(super) count: Counter,
    /// Whether a closed last day moves.
    pub(super) rolls: bool,
    pub(super) earliest: Option<Date>,
    pub(super) last: Option<Date>,
    /// The latest last day, where several events fit.
    pub(super) latest: Option<Date>,
    pub(super) before_rolling: Option<Date>,
    pub(super) time: Option<u16>,
    pub(super) reading: Option<Reading>,
    pub(super) other_reading: Option<Date>,
    pub(super) met_on: Option<Date>,
    pub(super) met_time: Option<u16>,
    /// Where hours are counted: what runs out when, by the clock.
    pub(super) clocked: Option<Clocked>,
    /// The other last day, where it is open which law counts.
    pub(super) either: Option<Either>,
    pub(super) amount: Option<Beloeb>,
    /// How sure the day it counts from is, or the reading it follows.
    pub(super) confidence: Confidence,
    /// The day whose law counts.
    pub(super) law_on: Date,
}

impl Draft {
    /// A count from a day, by the law of that day, and nothing more yet.
    pub(super) const fn of(
        rule: &'static Rule,
        row: &'static Row,
        start: Date,
        count: Counter,
    ) -> Self {
        Self {
            rule,
            row,
            event: None,
            start,
            count,
            rolls: matches!(rule.counting, Counting::Party),
            earliest: None,
            last: None,
            latest: None,
            before_rolling: None,
            time: None,
            reading: None,
            other_reading: None,
            met_on: None,
            met_time: None,
            clocked: None,
            either: None,
            amount: None,
            confidence: Confidence::Verified,
            law_on: start,
        }
    }
}
