//! How long a decision can be appealed, and what an interruption makes of that.

use core::cmp::Ordering;

use super::super::{OtherBy, RuleId};
use crate::calendar::{Date, Praksisdage};
use crate::case::Event;
use crate::law::{Confidence, less_sure};

/// How a period runs by one day on which what it runs from came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    /// The day it runs from, which is not counted.
    from: Date,
    /// Its last day before that is moved.
    end: Date,
}

impl Run {
    /// Of the days that are left of it, from a request on.
    fn left(self, asked: Date) -> i64 {
        i64::from(asked.max(self.from).days_until(self.end)).max(0)
    }

    /// Runs so many days on, from a day or from when the decision came, if that was later.
    fn on(self, from: Date, days: u16) -> Option<Self> {
        let from = from.max(self.from);
        Some(Self { from, end: from.plus_days(i32::from(days))? })
    }
}

/// An appeal period, as it runs now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::deadlines) struct Period {
    /// How it runs from the earliest day that a letter can have come on.
    run: Run,
    /// How it runs from the day that one is presumed to have come on; mostly the same.
    presumed: Run,
    /// Its last day by law, the safe one; `None` while it is interrupted.
    pub(in crate::deadlines) safe: Option<Date>,
    /// The last day that practice still allows; mostly the same.
    pub(in crate::deadlines) last: Option<Date>,
    /// How it ran before anything interrupted it.
    first: (Run, Run),
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
    /// The request.
    pub(in crate::deadlines) asked: usize,
    /// The one that interrupted it before.
    pub(in crate::deadlines) before: Option<usize>,
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
    /// The last day by the last day that the answer can have come on, where that is another, and
    /// why.
    pub(in crate::deadlines) other: Option<(Date, OtherBy)>,
}

/// When what answers a request came to the party.
#[derive(Debug, Clone, Copy)]
pub(super) struct Came {
    /// The one that came first.
    pub(super) on: usize,
    /// The first day that it can have come on.
    pub(super) first: Date,
    /// The last day that it, or the last of several, can have come on.
    pub(super) last: Date,
    /// How sure that is.
    pub(super) sure: Confidence,
    /// Whether there are several, of several days.
    pub(super) several: bool,
}

/// A request that interrupts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Interruption {
    pub(super) at: usize,
    pub(super) asked: Date,
    /// When the answer came to the party.
    pub(super) came: Option<Came>,
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

/// Whether it waits, and its last days.
type End = (bool, Option<Date>, Option<Date>);

impl Period {
    /// That of a decision; `None` beyond the calendar, and where nothing said how long it is.
    pub(super) fn of(event: &Event, practice: Praksisdage) -> Option<Self> {
        let received = event.as_receipt().received(practice)?;
        let row = RuleId::Klagefrist.row_on(event.date)?;
        let days = row.count.checked_mul(7)?;
        let from = received.count.day();
        let of = |from: Date| Some(Run { from, end: from.plus_days(i32::from(days))? });
        let run = of(from)?;
        let presumed = of(received.presumed.unwrap_or(from))?;
        let reading = Confidence::Verified;
        // How long a decision without guidance on appeal can be appealed (forvaltningsloven § 25)
        // no text at hand says.
        let guided = event.klagevejledning() != Some(false);
        let receipt = if guided { received.confidence } else { Confidence::Open };
        let mut period = Self {
            run,
            presumed,
            safe: None,
            last: None,
            first: (run, presumed),
            length: row.answer_confidence_on(event.date),
            receipt,
            reading,
            pause: None,
            maybe: false,
        };
        period.move_last(practice);
        period.safe.map(|_| period)
    }

    /// Moves its last day from a closed one.
    fn move_last(&mut self, practice: Praksisdage) {
        let by_law = |run: Run| Praksisdage::NONE.next_hverdag(run.end);
        self.safe = by_law(self.run);
        self.last = by_law(self.presumed).and_then(|last| practice.next_hverdag(last));
    }

    /// How sure its last day is.
    pub(in crate::deadlines) fn confidence(&self) -> Confidence {
        less_sure(self.length, less_sure(self.receipt, self.reading))
    }

    /// Whether something came in time by practice alone.
    pub(in crate::deadlines) fn is_by_practice(&self, came: Date) -> bool {
        self.safe.is_some_and(|safe| came > safe) && self.last.is_some_and(|last| came <= last)
    }

    /// When it ends, by the safe day first; one that is interrupted ends after all others.
    const fn safely(&self) -> End {
        (self.last.is_none(), self.safe, self.last)
    }

    /// The same, by the last day first.
    const fn at_last(&self) -> End {
        (self.last.is_none(), self.last, self.safe)
    }

    /// The one that ends first; of two that end together, as sure as the less sure one.
    pub(super) fn or_earlier(self, other: Self) -> Self {
        match self.safely().cmp(&other.safely()) {
            Ordering::Greater => other,
            ordering => self.with(other, ordering.is_lt()),
        }
    }

    /// The one that ends last; of two that end together, as sure as the less sure one.
    pub(super) fn or_later(self, other: Self) -> Self {
        match self.at_last().cmp(&other.at_last()) {
            Ordering::Less => other,
            ordering => self.with(other, ordering.is_gt()),
        }
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
        self.first == other.first
    }

    /// Interrupts it, where it has not ended: what is left of it, or the least the text leaves, runs
    /// on from the answer. What is left is counted to the last day before that is moved: the period is
    /// four weeks, and only a last day that comes is moved.
    pub(super) fn interrupt(&mut self, by: Interruption, practice: Praksisdage) -> Option<Pause> {
        let last = self.last.filter(|last| by.asked <= *last)?;
        // After the safe day there is something to interrupt only if a letter came as is presumed.
        let by_presumption = self.safe.is_some_and(|safe| safe < by.asked);
        let run = if by_presumption { self.presumed } else { self.run };
        let runs_on =
            |run: Run| u16::try_from(run.left(by.asked)).unwrap_or_default().max(by.least);
        let (left, days) = (run.left(by.asked), runs_on(run));
        // The request came before the decision did, the last day is one that was moved, or no
        // text says from when the decision to interrupt works: what then is left is our reading.
        let own = by.asked < run.from || last != self.presumed.end || !by.by_itself;
        if own && days > by.least {
            self.reading = Confidence::Inferred;
        }
        if by.maybe || !by.says_from {
            self.reading = Confidence::Open;
        }
        self.maybe |= by.maybe;
        let resumed = by.came.map(|given| given.first.max(run.from));
        self.receipt = less_sure(self.receipt, by.sure);
        (self.safe, self.last) = (None, None);
        let mut other = None;
        if let Some(given) = by.came {
            let (first, last) = (run, self.presumed);
            self.run = first.on(given.first, days)?;
            self.presumed = last.on(given.last, runs_on(last))?;
            self.move_last(practice);
            let why = if given.several { OtherBy::Answers } else { OtherBy::Receipt };
            let later = self.last.filter(|_| self.run.end != self.presumed.end);
            other = later.map(|on| (on, why));
        }
        let (asked, on) = (by.at, by.asked);
        let before = self.pause.map(|pause| pause.asked);
        let pause = Pause { asked, before, on, left, least: by.least, resumed, days, other };
        self.pause = Some(pause);
        Some(pause)
    }
}
