//! Duties counted in hours: when they run out by the clock, and whether what answers them was in
//! time. BEK 980/2025 § 22, stk. 1 and 3: "inden for 72 timer".

use alloc::string::String;

use super::clocked::Clocked;
use super::draft::Draft;
use super::engine::Engine;
use super::{Frist, FristFundKind, Row, Rule};
use crate::calendar::{Date, Moment};
use crate::case::{Event, TimeOfDay};
use crate::law::{Confidence, less_sure};

/// When an event was, as far as its time is known.
fn moment(event: &Event) -> Moment {
    Moment::at(event.date, event.time().map(TimeOfDay::minutes))
}

impl Engine<'_> {
    /// Counts the hours of a rule from an event. Where its time is not known they run from the
    /// start of the day, the safe way.
    pub(super) fn hours(&mut self, draft: &mut Draft, at: usize, event: &Event) {
        let start = moment(event);
        let Some(due) = draft.count.hours(start, draft.row.count) else { return };
        let Some((last, time)) = due.clock() else { return };
        (draft.last, draft.time) = (Some(last), Some(time));
        if event.time().is_none() {
            self.find(FristFundKind::TimeMissing, Some(at), None);
        }
        if start.change_between(due).is_some() {
            // By what rule the clocks change stands in no text at hand.
            draft.confidence = less_sure(draft.confidence, Confidence::Unsourced);
        }
        let met = self.answer_of(draft.rule, event);
        draft.met_time = met.and_then(Event::time).map(TimeOfDay::minutes);
        draft.clocked = Some(Clocked { due, met: met.map(|met| self.done(met)) });
    }

    /// What answers an event by a rule.
    fn answer_of(&self, rule: &Rule, event: &Event) -> Option<&Event> {
        self.answered_by(rule, event, event.date).and_then(|at| self.event(at))
    }

    /// When the first of what answers an event was. Where it is noted that the same was done some
    /// other time of that day, that can have been the first.
    fn done(&self, met: &Event) -> Moment {
        let first = moment(met);
        if self.index.is_untimed_beside(met) {
            return first.or_as_early_as(Moment::at(met.date, None));
        }
        first
    }

    /// The last day of an event by a row of a rule, and its last moment.
    pub(super) fn by_the_clock(
        &self,
        rule: &Rule,
        row: &Row,
        event: &Event,
    ) -> Option<(Date, Clocked)> {
        let due = moment(event).later(row.count);
        let (last, _) = due.clock()?;
        let met = self.answer_of(rule, event).map(|met| self.done(met));
        Some((last, Clocked { due, met }))
    }

    /// A time that the clock showed twice that day, or never.
    pub(super) fn unclear_time(&mut self, at: usize, event: &Event) {
        let is_unclear = event.time().is_some() && !moment(event).is_exact();
        if let Some(change) = event.date.clock_change().filter(|_| is_unclear) {
            self.find(FristFundKind::unclear_time(change, event.date), Some(at), None);
        }
    }
}

impl Frist {
    /// What is found where it was met too late: with the clock where both times are known.
    pub(super) fn met_late(
        &self,
        last: Date,
        met: Date,
        clocked: Option<Clocked>,
    ) -> FristFundKind {
        match (clocked.and_then(Clocked::time), self.met_time) {
            (Some(by), Some(at)) => {
                FristFundKind::MetLateAt { last, by: clock(by), met, at: clock(at) }
            }
            _ => FristFundKind::MetLate { last, met },
        }
    }
}

/// `20:15`.
fn clock(minutes: u16) -> String {
    let two = |number: u16| [number / 10, number % 10];
    let digits = [two(minutes / 60), two(minutes % 60)];
    let [hours, minutes] = digits.map(|digits| {
        digits.into_iter().filter_map(|digit| char::from_digit(u32::from(digit), 10)).collect()
    });
    let parts: [String; 2] = [hours, minutes];
    parts.join(":")
}
