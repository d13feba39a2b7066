//! The days of a year on which offices are closed.

use alloc::vec::Vec;

use super::{Date, Helligdag, Praksisdag};

/// A day on which offices are closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct LukketDag {
    /// The day.
    pub date: Date,
    /// Which one it is: the word of a [`Helligdag`] or of a [`Praksisdag`].
    pub day: &'static str,
    /// Whether practice closes it, and no act.
    pub practice: bool,
}

impl LukketDag {
    /// Those of a year, in order.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::LukketDag;
    ///
    /// let days = LukketDag::of(2026);
    /// let skaertorsdag = days.iter().find(|one| one.day == "skaertorsdag").expect("a helligdag");
    /// assert_eq!(skaertorsdag.date.text(), "2026-04-02");
    /// ```
    #[must_use]
    pub fn of(year: u16) -> Vec<Self> {
        let mut days = Vec::new();
        let mut next = Date::from_civil(i32::from(year), 1, 1);
        while let Some(date) = next.filter(|day| day.civil().0 == i32::from(year)) {
            let own = Helligdag::on(date).map(|own| (own.id(), false));
            let found = own.or_else(|| Praksisdag::on(date).map(|one| (one.id(), true)));
            days.extend(found.map(|(day, practice)| Self { date, day, practice }));
            next = date.next();
        }
        days
    }
}
