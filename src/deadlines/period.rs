//! When the period that a decision is for ends: on the day it says, and no later than the law lets
//! one decision last. Asked by all who go by that day.

use super::engine::length;
use super::rule::Detail;
use super::{RULES, Rule, Runs, Virkning, Way};
use crate::calendar::{Counter, Date, Praksisdage};
use crate::case::Event;

/// The last day of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PeriodEnd {
    pub(crate) last: Date,
    /// The same where the first day counts, which is open.
    pub(crate) other: Option<Date>,
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
        if let Some(last) = said(event, longest) {
            return Some(Self { last, other: None });
        }
        let other = longest.plus_days(-1).filter(|_| row.says(Detail::FirstDayOpen));
        Some(Self { last: longest, other })
    }

    /// How it runs, after a complaint.
    pub(crate) fn runs(self, virkning: &Virkning) -> Runs {
        let mut runs = virkning.runs(Some(self.last));
        if runs.last == Some(self.last) && runs.other.is_none() {
            runs.other = self.other;
            runs.open |= self.other.is_some();
        }
        runs
    }
}

/// The last day that an event says, where that is earlier than the longest the law allows.
pub(super) fn said(event: &Event, longest: Date) -> Option<Date> {
    event.to().filter(|to| *to >= event.date && *to < longest)
}

#[cfg(test)]
mod tests {
    use super::PeriodEnd;
    use crate::calendar::Date;
    use crate::case::{Details, Event, EventKind, SkaerpetTilsyn};

    /// Lov om socialtilsyn § 8, stk. 1, 2. pkt.: three months at a time until 31 January 2022, since
    /// then at most six; whether the first day counts no version says.
    #[test]
    fn a_period_ends_no_later_than_the_law_of_its_day_allows() {
        let day = |(month, day)| Date::ymd(2022, month, day);
        for (date, to, last, other) in [
            ((1, 31), None, (4, 30), Some((4, 29))),
            ((2, 1), None, (8, 1), Some((7, 31))),
            ((2, 1), Some((7, 31)), (7, 31), None),
            ((2, 1), Some((8, 1)), (8, 1), Some((7, 31))),
            ((2, 1), Some((12, 31)), (8, 1), Some((7, 31))),
            // Before the decision: no last day of it.
            ((2, 1), Some((1, 31)), (8, 1), Some((7, 31))),
        ] {
            let details = SkaerpetTilsyn::new();
            let details = to.map_or(details.clone(), |to| details.to(day(to)));
            let event = Event::new(day(date), Details::SkaerpetTilsyn(details));
            let expected = PeriodEnd { last: day(last), other: other.map(day) };
            assert_eq!(PeriodEnd::of(&event), Some(expected), "{date:?} {to:?}");
        }
        assert_eq!(PeriodEnd::of(&Event::of(EventKind::Paabud, day((2, 1)))), None);
    }
}
