//! A day that the readings of a deadline judge differently.

use crate::calendar::Date;

/// Whether a day lies after one of two last days and not after the other: whether that is in time,
/// or whether the day has passed, hangs on the reading.
pub(crate) fn is_between(day: Date, last: Option<Date>, other: Option<Date>) -> bool {
    last.zip(other).is_some_and(|(last, other)| last.min(other) < day && day <= last.max(other))
}

/// The earlier of two days, where there is one.
pub(super) fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    one.zip(other).map(|(one, other)| one.min(other)).or(one).or(other)
}
