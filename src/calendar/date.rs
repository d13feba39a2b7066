//! A civil date.

use alloc::string::String;
use core::cmp::Ordering;
use core::fmt;

use super::number;

/// A day in the calendar, without time of day and without time zone.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
///
/// let date = Date::parse("2026-01-01").expect("a real date");
/// assert_eq!(date.to_string(), "2026-01-01");
/// assert!(Date::parse("2026-02-30").is_none());
/// assert!(Date::parse("1-1-2026").is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// A date written in a table of law. Used in constants only, where an impossible date
    /// is a compile error.
    pub(crate) const fn ymd(year: i16, month: i8, day: i8) -> Self {
        Self(jiff::civil::date(year, month, day))
    }

    /// Reads `YYYY-MM-DD`; `None` for anything else and for days that do not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
            return None;
        };
        let year = number(&[y1, y2, y3, y4])?;
        let month = i8::try_from(number(&[m1, m2])?).ok()?;
        let day = i8::try_from(number(&[d1, d2])?).ok()?;
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }
}

impl Date {
    /// The date as text: `2026-01-31`. The same as `to_string`, without the formatting
    /// machinery that would take a tenth of the room in the wasm.
    #[must_use]
    pub fn text(self) -> String {
        let mut text = *b"0000-00-00";
        let mut rest = self.digits();
        for place in text.iter_mut().rev().filter(|place| **place == b'0') {
            *place = b'0'.saturating_add(u8::try_from(rest % 10).unwrap_or_default());
            rest /= 10;
        }
        text.iter().copied().map(char::from).collect()
    }

    /// The date written as one number, `20260131` for 31 January 2026.
    #[must_use]
    #[inline(never)]
    pub fn from_digits(digits: u32) -> Option<Self> {
        let part = |divisor: u32, size: u32| digits.checked_div(divisor)?.checked_rem(size);
        let year = i16::try_from(part(10_000, u32::MAX)?).ok()?;
        let month = i8::try_from(part(100, 100)?).ok()?;
        let day = i8::try_from(part(1, 100)?).ok()?;
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    /// The date as one number, `20260131` for 31 January 2026.
    #[must_use]
    pub fn digits(self) -> u32 {
        let year = u32::try_from(self.0.year()).unwrap_or_default();
        let month = u32::from(self.0.month().unsigned_abs());
        let day = u32::from(self.0.day().unsigned_abs());
        year.saturating_mul(10_000).saturating_add(month.saturating_mul(100)).saturating_add(day)
    }

    /// The day after; `None` after the last day a date can hold.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        self.0.tomorrow().ok().map(Self)
    }
}

impl Date {
    /// Year, month and day.
    #[must_use]
    pub fn civil(self) -> (i32, i32, i32) {
        (i32::from(self.0.year()), i32::from(self.0.month()), i32::from(self.0.day()))
    }

    /// The day of a year, month and day; `None` if there is none.
    #[must_use]
    pub fn from_civil(year: i32, month: i32, day: i32) -> Option<Self> {
        let year = i16::try_from(year).ok().filter(|year| *year >= 0)?;
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    /// Days since 1 January 1970.
    #[must_use]
    pub fn day_number(self) -> i32 {
        let (year, month, day) = self.civil();
        number::of(year, month, day)
    }

    /// So many days later, or earlier; `None` beyond the years 0 to 9999.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Option<Self> {
        Self::of_number(self.day_number().checked_add(days)?)
    }

    /// The day of a number of days since 1 January 1970.
    pub(super) fn of_number(number: i32) -> Option<Self> {
        if !(FIRST_NUMBER..=LAST_NUMBER).contains(&number) {
            return None;
        }
        let (year, month, day) = number::civil(number);
        Self::from_civil(year, month, day)
    }

    /// So many months later, on the same date or the month's last day.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::Date;
    ///
    /// let day = |text| Date::parse(text).expect("a real date");
    /// assert_eq!(day("2022-01-31").plus_months(3), Some(day("2022-04-30")));
    /// assert_eq!(day("2024-02-29").plus_months(24), Some(day("2026-02-28")));
    /// ```
    #[must_use]
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let (year, month, day) = self.civil();
        // 200,000 months are more than the calendar holds.
        let months = months.clamp(-200_000, 200_000);
        let (year, month) = number::later_month(year, month, months);
        Self::from_civil(year, month, day.min(number::days_in_month(year, month)))
    }

    /// The last day of the month, quarter (3) or year (12) it lies in.
    pub(super) fn end_of_month(self, of: i32) -> Option<Self> {
        let (year, month, _) = self.civil();
        let ahead = of.checked_sub(1)?.checked_sub(month.checked_sub(1)?.checked_rem(of)?)?;
        Self::from_civil(year, month, 1)?.plus_months(ahead)?.last_of_month()
    }

    fn last_of_month(self) -> Option<Self> {
        let (year, month, _) = self.civil();
        Self::from_civil(year, month, number::days_in_month(year, month))
    }

    /// Days from this day to a later one; negative if it is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i32 {
        later.day_number().saturating_sub(self.day_number())
    }
}

/// The numbers of the first and the last day: 1 January of year 0, 31 December 9999.
const FIRST_NUMBER: i32 = number::of(0, 1, 1);
const LAST_NUMBER: i32 = number::of(9999, 12, 31);

fn number(digits: &[u8]) -> Option<i16> {
    digits.iter().try_fold(0_i16, |sum, digit| {
        let value = i16::from(char::from(*digit).to_digit(10)?.try_into().ok().unwrap_or(0_u8));
        sum.checked_mul(10)?.checked_add(value)
    })
}

impl Ord for Date {
    /// By one number: comparing year, month and day in turn is three times the code, and days
    /// are compared everywhere.
    fn cmp(&self, other: &Self) -> Ordering {
        let number = |date: &Self| {
            let (year, month, day) = date.civil();
            year << 9 | month << 5 | day
        };
        number(self).cmp(&number(other))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

#[cfg(feature = "ts")]
ts_primitive!(Date, "string");
