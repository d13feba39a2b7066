//! Days as numbers, so that a count is an addition.
//!
//! The arithmetic of the civil calendar as Howard Hinnant describes it ("chrono-compatible
//! low-level date algorithms"): years begin on 1 March, so that the leap day comes last.
#![allow(
    clippy::arithmetic_side_effects,
    reason = "a year is at most 9999 and a day number at most 4 million: nothing can overflow"
)]

/// The number of a day of the Gregorian calendar; 1 January 1970 is 0, a Thursday.
pub(super) const fn of(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of a number between those of the years 0 and 9999.
pub(super) const fn civil(number: i32) -> (i32, i32, i32) {
    let days = number + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = (shifted + 2) % 12 + 1;
    let year = year + era * 400;
    (if month <= 2 { year + 1 } else { year }, month, day)
}

/// Easter Sunday of a year, as month and day: the anonymous Gregorian computus (Meeus, Jones,
/// Butcher).
pub(super) const fn easter(year: i32) -> (i32, i32) {
    let golden = year % 19;
    let (century, rest) = (year / 100, year % 100);
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let correction = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday - 7 * correction + 114;
    (day / 31, day % 31 + 1)
}

/// The same place in the month, so many months later: year, month and that day.
pub(super) const fn later_month(year: i32, month: i32, months: i32) -> (i32, i32) {
    let number = year * 12 + month - 1 + months;
    (number.div_euclid(12), number.rem_euclid(12) + 1)
}

/// How many days a month has.
pub(super) const fn days_in_month(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
