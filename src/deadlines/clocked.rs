//! A duty counted in hours, by the clock.

use core::cmp::Ordering;

use crate::calendar::{Date, Moment};

/// The last moment of a duty, and when it was met.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clocked {
    pub(super) due: Moment,
    pub(super) met: Option<Moment>,
}

impl Clocked {
    /// The time of day it runs out.
    pub(super) fn time(self) -> Option<u16> {
        self.due.clock().map(|(_, time)| time)
    }

    /// The last day on which it can run out, where it is not known from what minute it runs.
    pub(super) fn latest(self) -> Option<Date> {
        self.due.latest().clock().map(|(last, _)| last)
    }

    /// Whether it was met too late; `None` where that depends on a time nobody has noted.
    pub(super) fn is_late(self) -> Option<bool> {
        let Some(met) = self.met else { return Some(false) };
        met.by(self.due).map(Ordering::is_gt)
    }
}
