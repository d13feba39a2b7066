//! The decisions of a matter that were taken on one day: what an event that names none is about.

use super::{Answered, Period, Target, sets_a_day};
use crate::calendar::Date;
use crate::case::{Event, EventKind};

/// The decisions of a matter on a day.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each says a thing of its own of the day")]
pub(super) struct Day {
    pub(super) on: Date,
    /// The first of them.
    pub(super) decision: usize,
    /// An ending among them, and whether there is another decision.
    pub(super) ophoer: Option<usize>,
    /// A second ending, and a second decision.
    pub(super) other_ophoer: Option<usize>,
    pub(super) second: Option<usize>,
    pub(super) others: bool,
    /// Whether a day can hang on one of them.
    pub(super) sets: bool,
    /// Whether all of them are new decisions, which may answer a request to reopen.
    pub(super) only_new: bool,
    /// The appeal period that ends first, and the one that ends last, as the requests that name no
    /// decision leave them.
    pub(super) first: Period,
    pub(super) last: Period,
    /// The same, as those that name one leave them too.
    pub(super) ends: (Period, Period),
    /// What a new decision of the day was a reopening of, where that interrupted the period.
    pub(super) reopened: Option<Target>,
    /// What answered its decisions without naming one.
    pub(super) answered: Answered,
}

impl Day {
    /// The day of a decision, the first of it.
    pub(super) fn of(at: usize, event: &Event, period: Period) -> Self {
        let is_ophoer = event.kind() == EventKind::Ophoer;
        Self {
            on: event.date,
            decision: at,
            ophoer: Some(at).filter(|_| is_ophoer),
            other_ophoer: None,
            second: None,
            others: !is_ophoer,
            sets: sets_a_day(event.kind()),
            only_new: event.kind() == EventKind::NyAfgoerelse,
            first: period,
            last: period,
            ends: (period, period),
            reopened: None,
            answered: Answered::default(),
        }
    }

    pub(super) fn is_on(&self, event: &Event) -> bool {
        self.on == event.date
    }

    /// Another decision of the day.
    pub(super) fn add(&mut self, at: usize, event: &Event, period: Period) {
        let is_ophoer = event.kind() == EventKind::Ophoer;
        self.second = self.second.or(Some(at));
        self.other_ophoer = self.other_ophoer.or(self.ophoer.and(Some(at).filter(|_| is_ophoer)));
        self.ophoer = self.ophoer.or(Some(at).filter(|_| is_ophoer));
        self.others |= !is_ophoer;
        self.sets |= sets_a_day(event.kind());
        self.only_new &= event.kind() == EventKind::NyAfgoerelse;
        self.first = self.first.or_earlier(period);
        self.last = self.last.or_later(period);
        self.ends = (self.first, self.last);
    }
}
