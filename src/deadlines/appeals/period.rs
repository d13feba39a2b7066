//! How long a decision can be appealed, and what an interruption makes of that.

use super::super::RuleId;
use crate::calendar::{Date, Praksisdage};
use crate::case::Event;
use crate::law::{Confidence, less_sure};

/// An appeal period, as it runs now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::deadlines) struct Period {
    /// The day it runs from, which is not counted.
    from: Date,
    /// Its last day before that is moved.
    end: Date,
    /// Its last day by law, the safe one; `None` while it is interrupted.
    pub(in crate::deadlines) safe: Option<Date>,
    /// The last day that practice still allows; mostly the same.
    pub(in crate::deadlines) last: Option<Date>,
    /// The last day it had before anything interrupted it.
    first_end: Date,
    /// How sure it is how long it is.
    length: Confidence,
    /// How sure the day is that the decision came, and that nothing noted makes it run longer.
    pub(super) receipt: Confidence,
    /// How sure the reading is by which an interruption counts.
    pub(super) reading: Confidence,
    /// What interrupted it last.
    pub(in crate::deadlines) pause: Option<Pause>,
    /// Whether it is open that something did.
    pub(in crate::deadlines) maybe: bool,
}

/// What interrupted an appeal period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::deadlines) struct Pause {
    /// The day of the request.
    pub(in crate::deadlines) on: Date,
    /// How many days were left of it.
    pub(in crate::deadlines) left: i64,
    /// How many it runs on at least.
    pub(in crate::deadlines) least: u16,
    /// The day it runs on from; `None` while that has not come.
    pub(in crate::deadlines) resumed: Option<Date>,
    /// How many days it then runs.
    pub(in crate::deadlines) days: u16,
}

/// A request that interrupts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Interruption {
    pub(super) asked: Date,
    /// The day the answer came to the party.
    pub(super) resumed: Option<Date>,
    /// How sure that day is.
    pub(super) sure: Confidence,
    /// How many days the text leaves at least (forvaltningsloven § 17, 2. pkt. and § 20, stk. 3,
    /// 2. pkt.: "dog med mindst 14 dage").
    pub(super) least: u16,
    /// Whether the text itself says that it is interrupted from the request (§ 20, stk. 3), and
    /// not that the authority can decide it (§ 17).
    pub(super) by_itself: bool,
    /// Whether the text says that it runs on from the answer: of a refusal § 20, stk. 3, does not.
    pub(super) says_from: bool,
    /// Whether it is open that it interrupts: that the hearing had been left out is not noted, or
    /// it came on a day that practice alone leaves in the period.
    pub(super) maybe: bool,
}

impl Period {
    /// That of a decision; `None` beyond the calendar, and where nothing said how long it is.
    pub(super) fn of(event: &Event, practice: Praksisdage) -> Option<Self> {
        let mut received = event.as_receipt().received(practice)?;
        let row = RuleId::Klagefrist.row_on(event.date)?;
        let from = received.count.day();
        let end = received.count.weeks(row.count)?;
        let safe = Some(received.count.roll()?);
        let last = received.count.by_practice().or(safe);
        let reading = Confidence::Verified;
        // How long a decision without guidance on appeal can be appealed (forvaltningsloven § 25)
        // no text at hand says.
        let guided = event.klagevejledning() != Some(false);
        let receipt = if guided { received.confidence } else { Confidence::Open };
        Some(Self {
            from,
            end,
            safe,
            last,
            first_end: end,
            length: row.answer_confidence_on(event.date),
            receipt,
            reading,
            pause: None,
            maybe: false,
        })
    }

    /// How sure its last day is.
    pub(in crate::deadlines) fn confidence(&self) -> Confidence {
        less_sure(self.length, less_sure(self.receipt, self.reading))
    }

    /// Whether something came in time by practice alone.
    pub(in crate::deadlines) fn is_by_practice(&self, came: Date) -> bool {
        self.safe.is_some_and(|safe| came > safe) && self.last.is_some_and(|last| came <= last)
    }

    /// Whether it ends before another; one that is interrupted ends after all others.
    pub(super) fn ends_before(&self, other: &Self) -> bool {
        match (self.last, other.last) {
            (Some(its), Some(others)) => (its, self.safe) < (others, other.safe),
            (its, others) => its.is_some() && others.is_none(),
        }
    }

    /// The one that ends first; of two that end together, as sure as the less sure one.
    pub(super) fn or_earlier(self, other: Self) -> Self {
        if other.ends_before(&self) { other } else { self.with(other, self.ends_before(&other)) }
    }

    /// The one that ends last; of two that end together, as sure as the less sure one.
    pub(super) fn or_later(self, other: Self) -> Self {
        if self.ends_before(&other) { other } else { self.with(other, other.ends_before(&self)) }
    }

    fn with(mut self, other: Self, alone: bool) -> Self {
        if !alone {
            self.length = less_sure(self.length, other.length);
            self.receipt = less_sure(self.receipt, other.receipt);
            self.reading = less_sure(self.reading, other.reading);
        }
        self
    }

    /// Whether another was the same before anything interrupted it.
    pub(super) fn began_as(&self, other: &Self) -> bool {
        self.first_end == other.first_end
    }

    /// Interrupts it, where it has not ended: what is left of it, or the least the text leaves, runs
    /// on from the answer. What is left is counted to the last day before that is moved: the period is
    /// four weeks, and only a last day that comes is moved.
    pub(super) fn interrupt(&mut self, by: Interruption, practice: Praksisdage) -> Option<Pause> {
        let last = self.last.filter(|last| by.asked <= *last)?;
        let begun = by.asked.max(self.from);
        let left = i64::from(begun.days_until(self.end)).max(0);
        // The request came before the decision did, the last day is one that was moved, or no
        // text says from when the decision to interrupt works: what then is left is our reading.
        let own = begun != by.asked || last != self.end || !by.by_itself;
        let days = u16::try_from(left).unwrap_or_default().max(by.least);
        if own && days > by.least {
            self.reading = Confidence::Inferred;
        }
        if by.maybe || !by.says_from {
            self.reading = Confidence::Open;
        }
        self.maybe |= by.maybe;
        let resumed = by.resumed.map(|on| on.max(self.from));
        self.receipt = less_sure(self.receipt, by.sure);
        (self.safe, self.last) = (None, None);
        if let Some(on) = resumed {
            self.from = on;
            self.end = on.plus_days(i32::from(days))?;
            self.safe = Praksisdage::NONE.next_hverdag(self.end);
            self.last = self.safe.and_then(|safe| practice.next_hverdag(safe));
        }
        let pause = Pause { on: by.asked, left, least: by.least, resumed, days };
        self.pause = Some(pause);
        Some(pause)
    }
}
