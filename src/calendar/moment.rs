//! Danish time: what the clock shows on a day, as minutes that pass.
//!
//! A period of hours is the time that passes, also across a night on which the clocks change.
//! Summer time runs from 01:00 universal time on the last Sunday of March until 01:00 on the last
//! Sunday of October, as in the whole of the EU since 1996. The rule is the EU's (directive
//! 2000/84/EC): its text is not among those at hand, so that a count that crosses a change says
//! that it is general knowledge (`[M]`). The days agree with the time zone database
//! (tests/oracle/danish_time.py).
//!
//! A time of day can be two minutes, or none: between 2 and 3 on the last Sunday of October each
//! comes twice, and on the last Sunday of March it is passed over. Such a time is read as the span
//! from the earliest to the latest it can mean, as is a day whose time nobody has said; what is
//! counted from it begins with the earliest.
#![allow(
    clippy::arithmetic_side_effects,
    reason = "a day number is at most 4 million and an hour count 16 bits: nothing can overflow"
)]

use core::cmp::Ordering;

use super::Date;

/// The minutes of a day.
const DAY: i64 = 24 * 60;
/// What Danish clocks are ahead of universal time, in minutes.
const WINTER: i64 = 60;
const SUMMER: i64 = 120;
/// When the clocks change, in minutes after midnight of universal time.
const CHANGE: i64 = 60;

words! {
    /// What happens to the clocks on a day.
    pub enum ClockChange {
        /// They are put forward at 2: the next hour is never shown.
        Forward = "forward",
        /// They are put back at 3: the last hour is shown twice.
        Back = "back",
    }
}

/// When something was: a minute, or the span of minutes within which it lies.
///
/// ```
/// use kvalitetsmodel::calendar::{Date, Moment};
///
/// let day = |text| Date::parse(text).expect("a real date");
/// // The clocks go back in the night: 72 hours later they show an hour less.
/// let due = Moment::at(day("2026-10-24"), Some(600)).later(72);
/// assert_eq!(due.clock(), Some((day("2026-10-27"), 540)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The first minute it can be, in minutes of universal time since 1 January 1970.
    first: i64,
    /// The last one.
    last: i64,
}

impl Moment {
    /// What the clock showed on a day, in minutes after midnight; the whole day where nobody has
    /// said what it showed.
    #[must_use]
    pub fn at(date: Date, time: Option<u16>) -> Self {
        let midnight = i64::from(date.day_number()) * DAY;
        let Some(time) = time.map(i64::from) else {
            let (first, next) = (Self::shown(midnight).first, Self::shown(midnight + DAY).first);
            return Self { first, last: next - 1 };
        };
        Self::shown(midnight + time)
    }

    /// What the clock shows, in minutes since it showed midnight on 1 January 1970.
    fn shown(clock: i64) -> Self {
        let (summer, winter) = (clock - SUMMER, clock - WINTER);
        match (ahead(summer) == SUMMER, ahead(winter) == WINTER) {
            (true, false) => Self { first: summer, last: summer },
            (false, true) => Self { first: winter, last: winter },
            // Shown twice, or never.
            (true, true) | (false, false) => Self { first: summer, last: winter },
        }
    }

    /// The first and the last minute of its day that it can be, in minutes that pass from midnight.
    pub(crate) fn of_day(date: Date, time: u16) -> [u16; 2] {
        let midnight = Self::at(date, Some(0)).first;
        let Self { first, last } = Self::at(date, Some(time));
        [first, last].map(|minute| u16::try_from(minute - midnight).unwrap_or_default())
    }

    /// The same, if it can also have been as early as another.
    pub(crate) fn or_as_early_as(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), ..self }
    }

    /// Its last minute alone.
    pub(crate) const fn latest(self) -> Self {
        Self { first: self.last, ..self }
    }

    /// So many hours later.
    #[must_use]
    pub fn later(self, hours: u16) -> Self {
        let minutes = i64::from(hours) * 60;
        Self { first: self.first + minutes, last: self.last + minutes }
    }

    /// Whether it is known to the minute.
    #[must_use]
    pub const fn is_exact(self) -> bool {
        self.first == self.last
    }

    /// The day and the minutes after midnight that Danish clocks show at its first minute; `None`
    /// beyond the calendar.
    #[must_use]
    pub fn clock(self) -> Option<(Date, u16)> {
        let shown = self.first + ahead(self.first);
        let day = i32::try_from(shown.div_euclid(DAY)).ok()?;
        Some((Date::of_number(day)?, u16::try_from(shown.rem_euclid(DAY)).ok()?))
    }

    /// Whether it lies before another moment or at the same minute (`Less`), or after it
    /// (`Greater`); `None` where that depends on what nobody has said.
    ///
    /// ```
    /// use core::cmp::Ordering;
    /// use kvalitetsmodel::calendar::{Date, Moment};
    ///
    /// let date = Date::parse("2026-03-05").expect("a real date");
    /// let due = Moment::at(date, Some(1215));
    /// assert_eq!(Moment::at(date, Some(1215)).by(due), Some(Ordering::Less));
    /// assert_eq!(Moment::at(date, Some(1216)).by(due), Some(Ordering::Greater));
    /// assert_eq!(Moment::at(date, None).by(due), None);
    /// ```
    #[must_use]
    pub const fn by(self, due: Self) -> Option<Ordering> {
        if self.last <= due.first {
            Some(Ordering::Less)
        } else if self.first > due.last {
            Some(Ordering::Greater)
        } else {
            None
        }
    }

    /// The day on which the clocks changed between two moments.
    #[must_use]
    pub fn change_between(self, later: Self) -> Option<(Date, ClockChange)> {
        let change = match (ahead(self.first), ahead(later.first)) {
            (WINTER, SUMMER) => ClockChange::Forward,
            (SUMMER, WINTER) => ClockChange::Back,
            _ => return None,
        };
        let (date, _) = later.clock()?;
        let (year, _, _) = date.civil();
        let [forward, back] = changes(year)?;
        Some((if change == ClockChange::Forward { forward } else { back }, change))
    }
}

impl Date {
    /// What happens to the clocks on the day.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::{ClockChange, Date};
    ///
    /// let day = |text| Date::parse(text).expect("a real date");
    /// assert_eq!(day("2026-03-29").clock_change(), Some(ClockChange::Forward));
    /// assert_eq!(day("2026-10-25").clock_change(), Some(ClockChange::Back));
    /// assert_eq!(day("2026-10-26").clock_change(), None);
    /// ```
    #[must_use]
    pub fn clock_change(self) -> Option<ClockChange> {
        let (year, _, _) = self.civil();
        let [forward, back] = changes(year)?;
        if self == forward {
            Some(ClockChange::Forward)
        } else {
            (self == back).then_some(ClockChange::Back)
        }
    }
}

/// The last Sundays of March and of October.
fn changes(year: i32) -> Option<[Date; 2]> {
    let last_sunday = |month| {
        let last = Date::from_civil(year, month, 31)?;
        // 1 January 1970 was a Thursday, four days after a Sunday.
        last.plus_days(-(last.day_number() + 4).rem_euclid(7))
    };
    Some([last_sunday(3)?, last_sunday(10)?])
}

/// How far Danish clocks are ahead at a minute of universal time.
fn ahead(minute: i64) -> i64 {
    let day = i32::try_from(minute.div_euclid(DAY)).ok().and_then(Date::of_number);
    let summer = day.and_then(|day| changes(day.civil().0)).is_some_and(|[forward, back]| {
        let from = i64::from(forward.day_number()) * DAY + CHANGE;
        let to = i64::from(back.day_number()) * DAY + CHANGE;
        (from..to).contains(&minute)
    });
    if summer { SUMMER } else { WINTER }
}

#[cfg(test)]
mod tests {
    use core::cmp::Ordering;

    use super::{ClockChange, Moment};
    use crate::calendar::Date;

    const FORWARD: Date = Date::ymd(2026, 3, 29);
    const BACK: Date = Date::ymd(2026, 10, 25);

    fn at(date: Date, hour: u16, minute: u16) -> Moment {
        Moment::at(date, Some(hour * 60 + minute))
    }

    #[test]
    fn a_time_that_is_shown_twice_or_never_is_the_span_of_what_it_can_mean() {
        for (date, before, from, to, after) in
            [(FORWARD, (1, 59), (2, 0), (2, 59), (3, 0)), (BACK, (1, 59), (2, 0), (2, 59), (3, 0))]
        {
            let exact = |(hour, minute)| at(date, hour, minute).is_exact();
            assert_eq!([before, from, to, after].map(exact), [true, false, false, true]);
        }
        // Never shown: as if the clocks had not been put forward yet, or already before.
        let skipped = at(FORWARD, 2, 30);
        assert_eq!(skipped.clock(), Some((FORWARD, 90)));
        assert_eq!(skipped.by(at(FORWARD, 3, 30)), Some(Ordering::Less));
        assert_eq!(skipped.by(at(FORWARD, 3, 29)), None);
        // Shown twice, an hour apart.
        let twice = at(BACK, 2, 30);
        assert_eq!(twice.clock(), Some((BACK, 150)));
        assert_eq!(twice.by(at(BACK, 2, 30)), None);
        assert_eq!(at(BACK, 3, 30).by(twice.later(1)), None);
        assert_eq!(at(BACK, 3, 31).by(twice.later(1)), Some(Ordering::Greater));
    }

    #[test]
    fn a_day_has_23_24_or_25_hours() {
        for (date, hours) in [(FORWARD, 23), (BACK, 25), (Date::ymd(2026, 6, 1), 24)] {
            let midnight = at(date, 0, 0).later(hours).clock();
            assert_eq!(midnight, date.next().map(|next| (next, 0)), "{date}");
            let last = at(date, 23, 59);
            assert_eq!(Moment::at(date, None).by(last), Some(Ordering::Less));
            assert_eq!(last.later(1).by(Moment::at(date, None)), Some(Ordering::Greater));
        }
    }

    #[test]
    fn what_lies_beyond_the_calendar_has_no_clock() {
        let last = at(Date::ymd(9999, 12, 31), 23, 0);
        assert!(last.clock().is_some());
        assert_eq!(last.later(1).clock(), None);
    }

    #[test]
    fn the_change_between_two_moments_is_named() {
        let crossed = |from: Date, hours| {
            let from = at(from, 10, 0);
            from.change_between(from.later(hours))
        };
        assert_eq!(crossed(Date::ymd(2026, 10, 24), 72), Some((BACK, ClockChange::Back)));
        assert_eq!(crossed(Date::ymd(2026, 3, 28), 24), Some((FORWARD, ClockChange::Forward)));
        assert_eq!(crossed(Date::ymd(2026, 10, 25), 72), None);
    }
}
