//! A civil date.

use alloc::string::String;
use core::fmt;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        let mut text = String::with_capacity(10);
        push_digits(&mut text, u16::try_from(self.0.year()).unwrap_or_default(), 1000);
        text.push('-');
        push_digits(&mut text, u16::from(self.0.month().unsigned_abs()), 10);
        text.push('-');
        push_digits(&mut text, u16::from(self.0.day().unsigned_abs()), 10);
        text
    }

    /// The date written as one number, `20260131` for 31 January 2026.
    #[must_use]
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

/// Pushes a number digit by digit, from the place of its first digit on.
fn push_digits(text: &mut String, number: u16, first: u16) {
    let mut place = first;
    while place > 0 {
        let digit = number.checked_div(place).unwrap_or_default() % 10;
        text.push(char::from_digit(u32::from(digit), 10).unwrap_or('0'));
        place /= 10;
    }
}

fn number(digits: &[u8]) -> Option<i16> {
    digits.iter().try_fold(0_i16, |sum, digit| {
        let value = i16::from(char::from(*digit).to_digit(10)?.try_into().ok().unwrap_or(0_u8));
        sum.checked_mul(10)?.checked_add(value)
    })
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

as_word!(Date, |date: &Date| date.text());
