//! A deadline in the making.

use super::clocked::Clocked;
use super::rule::Detail;
use super::{Beloeb, Counting, OtherBy, PeriodEnd, Row, Rule, is_between};
use crate::calendar::{Counter, Date, Praksisdage, StepKind};
use crate::case::{Event, Reading};
use crate::law::{Confidence, less_sure};

/// A count on its way to a deadline.
#[allow(clippy::struct_excessive_bools, reason = "each says a thing of its own of the count")]
pub(super) struct Draft {
    pub(super) rule: &'static Rule,
    pub(super) row: &'static Row,
    pub(super) event: Option<usize>,
    pub(super) start: Date,
    pub(super) count: Counter,
    /// The later day on which a letter is presumed to have come, where that is open.
    pub(super) presumed: Option<Date>,
    /// Whether a closed last day moves.
    pub(super) rolls: bool,
    pub(super) earliest: Option<Date>,
    pub(super) last: Option<Date>,
    /// No day runs.
    pub(super) paused: bool,
    /// The same, by the other reading.
    pub(super) may_wait: bool,
    /// The latest last day, where several events fit.
    pub(super) latest: Option<Date>,
    pub(super) before_rolling: Option<Date>,
    pub(super) time: Option<u16>,
    pub(super) reading: Option<Reading>,
    pub(super) other_reading: Option<(Date, OtherBy)>,
    pub(super) met_on: Option<Date>,
    pub(super) met_time: Option<u16>,
    /// Where hours are counted: what runs out when, by the clock.
    pub(super) clocked: Option<Clocked>,
    /// What fits several events, and names none, may have met it.
    pub(super) asked: bool,
    /// The rule was gone before its last day.
    pub(super) ended: bool,
    pub(super) amount: Option<Beloeb>,
    pub(super) other_amount: Option<Beloeb>,
    /// Whether the readings of the rule give the same: it is as sure as its text then.
    pub(super) settled: bool,
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
            presumed: None,
            rolls: matches!(rule.counting, Counting::Party),
            earliest: None,
            last: None,
            paused: false,
            may_wait: false,
            latest: None,
            before_rolling: None,
            time: None,
            reading: None,
            other_reading: None,
            met_on: None,
            met_time: None,
            clocked: None,
            asked: false,
            ended: false,
            amount: None,
            other_amount: None,
            settled: false,
            confidence: Confidence::Verified,
            law_on: start,
        }
    }

    /// Where it is open when the letter came that it counts from, the safe day stands first: beside it
    /// the day that the same count gives from when one is presumed to have come.
    pub(super) fn by_presumption(
        &mut self,
        practice: Praksisdage,
        count: impl FnOnce(&mut Counter) -> Option<Date>,
    ) {
        let Some(from) = self.presumed.filter(|_| self.last.is_some()) else { return };
        let mut later = Counter::from(from, practice);
        let mut last = count(&mut later);
        if self.rolls && last.is_some() {
            last = later.roll();
            last = later.by_practice().or(last);
        }
        self.other_reading = last.map(|on| (on, OtherBy::Receipt));
    }

    /// A period of at most so long ends on the day its event says, where that is earlier: whether
    /// the first day counts decides nothing then.
    pub(super) fn ends_as_said(&mut self, event: &Event) {
        let Some(longest) = self.last else { return };
        let end = PeriodEnd::within(self.row, event, longest);
        if end.last < longest {
            self.count.set(end.last);
            (self.last, self.settled) = (Some(end.last), true);
        }
        // Where the first day counts is said with the steps of the count.
        if let Some((on, OtherBy::Decision)) = end.other {
            self.other_reading = Some((on, OtherBy::Decision));
            self.confidence = Confidence::Open;
        }
    }

    /// Whether it hangs on the reading what is so on a day. Of two laws in hours the clock says it:
    /// that of the earlier has run out, or nothing would be open.
    pub(super) fn depends_on_reading(&self, day: Date) -> bool {
        match self.clocked.filter(|_| self.is_by_law() && self.met_on.is_some()) {
            Some(clocked) => clocked.is_late() != Some(true),
            None if self.may_wait => self.last.is_some_and(|last| last < day),
            None => is_between(day, self.last, self.other_reading.map(|(other, _)| other)),
        }
    }

    /// Moves a last day, or says where another reading would have it.
    pub(super) fn treat(&mut self) {
        let before = self.count.day();
        if self.row.says(Detail::MovedByReading) {
            let moved = self.count.may_move();
            self.other_reading = moved.map(|moved| (moved, OtherBy::ClosedDayMoves));
            self.settled = moved.is_none();
        } else if self.rolls {
            self.last = self.count.roll();
            // Moved to the same day, they are one.
            let last = self.last;
            let same = |(on, by): &(Date, OtherBy)| *by == OtherBy::Receipt && Some(*on) == last;
            self.other_reading = self.other_reading.filter(|other| !same(other));
            self.before_rolling = self.last.filter(|last| *last != before).map(|_| before);
            // In hverdage practice has had its say.
            if self.other_reading.is_none()
                && !self.may_wait
                && let Some(moved) = self.count.by_practice()
            {
                self.other_reading = Some((moved, OtherBy::Practice));
                self.confidence = less_sure(self.confidence, Confidence::Open);
            }
        } else {
            self.count.keep();
        }
        if self.row.says(Detail::FirstDayOpen)
            && !self.settled
            && let Some(on) = before.plus_days(-1)
        {
            self.count.note(StepKind::FirstDayCounts { on });
            self.other_reading.get_or_insert((on, OtherBy::FirstDayCounts));
        }
    }
}
