//! The period in which something applied.

use crate::calendar::Date;

/// A period of whole days, both ends included.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::law::Validity;
///
/// let day = |text| Date::parse(text).expect("a real date");
/// let until_2025 = Validity::new(day("2017-01-01"), Some(day("2025-12-31")));
/// assert!(until_2025.contains(day("2025-12-31")));
/// assert!(!until_2025.contains(day("2026-01-01")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Validity {
    /// The first day it applies.
    pub from: Date,
    /// The last day it applies; `None` while it still does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
}

impl Validity {
    /// From the first day to the last, both included.
    #[must_use]
    pub const fn new(from: Date, to: Option<Date>) -> Self {
        Self { from, to }
    }

    /// From a day on, with no end yet.
    #[must_use]
    pub const fn since(from: Date) -> Self {
        Self { from, to: None }
    }

    /// Whether it applies on this day.
    #[must_use]
    pub fn contains(&self, date: Date) -> bool {
        self.from <= date && self.to.is_none_or(|to| date <= to)
    }

    /// Whether the other period lies wholly within this one.
    #[must_use]
    pub fn encloses(&self, other: &Self) -> bool {
        let ends_within = match (self.to, other.to) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(mine), Some(its)) => its <= mine,
        };
        self.from <= other.from && ends_within
    }
}
