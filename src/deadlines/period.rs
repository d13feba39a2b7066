//! When the period that a decision is for ends: on the day it says, and by law no later than it lets
//! one decision last. Where the decision says a day that the law does not allow, no text says what
//! then holds: both stand, the earlier first. Asked by all who go by that day.

use super::engine::length;
use super::rule::Detail;
use super::{OtherBy, RULES, Row, Rule, Runs, Virkning, Way};
use crate::calendar::{Counter, Date, Praksisdage};
use crate::case::Event;

/// The last day of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PeriodEnd {
    pub(crate) last: Date,
    /// The same by the other reading, and what that rests on.
    pub(crate) other: Option<(Date, OtherBy)>,
}

impl PeriodEnd {
    /// That of an event, by the law of its day; `None` where no rule is on such periods.
    pub(crate) fn of(event: &Event) -> Option<Self> {
        let is_on = |rule: &&Rule| rule.has(Way::ByEnd) && rule.starts.contains(&event.kind());
        let row = RULES.iter().find(is_on)?.on(event.date)?;
        let mut count = Counter::from(event.date, Praksisdage::NONE);
        let Some(longest) = length(&mut count, row.unit, row.count) else {
            return event.to().map(|last| Self { last, other: None });
        };
        Some(Self::within(row, event, longest))
    }

    /// The same, of the longest that a row allows.
    pub(super) fn within(row: &Row, event: &Event, longest: Date) -> Self {
        let before = longest.plus_days(-1).filter(|_| row.says(Detail::FirstDayOpen));
        let (last, other) = match event.to().filter(|to| *to >= event.date) {
            Some(to) if to > longest => (longest, Some((to, OtherBy::Decision))),
            Some(to) if to < longest && row.says(Detail::Exactly) && Some(to) != before => {
                (to, Some((longest, OtherBy::Decision)))
            }
            Some(to) if to < longest => (to, None),
            _ => (longest, before.map(|on| (on, OtherBy::FirstDayCounts))),
        };
        Self { last, other }
    }

    /// How it runs, after a complaint.
    pub(crate) fn runs(self, virkning: &Virkning) -> Runs {
        let mut runs = virkning.runs(Some(self.last));
        if runs.last == Some(self.last) && runs.other.is_none() {
            runs.other = self.other.map(|(on, _)| on);
            runs.open |= self.other.is_some();
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::{OtherBy, PeriodEnd};
    use crate::calendar::Date;
    use crate::case::{Details, Event, EventKind, SkaerpetTilsyn};

    /// Lov om socialtilsyn § 8, stk. 1, 2. pkt.: three months at a time until 31 January 2022, since
    /// then at most six; whether the first day counts no version says, and what holds of a later day.
    #[test]
    fn a_period_ends_as_the_law_of_its_day_allows_or_as_its_decision_says() {
        let day = |(month, day)| Date::ymd(2022, month, day);
        let counts = |on| (on, OtherBy::FirstDayCounts);
        for (date, to, last, other) in [
            ((1, 31), None, (4, 30), Some(counts((4, 29)))),
            ((2, 1), None, (8, 1), Some(counts((7, 31)))),
            ((2, 1), Some((7, 31)), (7, 31), None),
            ((2, 1), Some((8, 1)), (8, 1), Some(counts((7, 31)))),
            ((2, 1), Some((8, 2)), (8, 1), Some(((8, 2), OtherBy::Decision))),
            ((2, 1), Some((12, 31)), (8, 1), Some(((12, 31), OtherBy::Decision))),
            // Before the decision: no last day of it.
            ((2, 1), Some((1, 31)), (8, 1), Some(counts((7, 31)))),
        ] {
            let details = SkaerpetTilsyn::new();
            let details = to.map_or(details.clone(), |to| details.to(day(to)));
            let event = Event::new(day(date), Details::SkaerpetTilsyn(details));
            let expected =
                PeriodEnd { last: day(last), other: other.map(|(on, by)| (day(on), by)) };
            assert_eq!(PeriodEnd::of(&event), Some(expected), "{date:?} {to:?}");
        }
        assert_eq!(PeriodEnd::of(&Event::of(EventKind::Paabud, day((2, 1)))), None);
    }
}
