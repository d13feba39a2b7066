//! The days of the week.

use super::Date;

words! {
    /// A day of the week.
    pub enum Ugedag {
        /// Monday.
        Mandag = "mandag",
        /// Tuesday.
        Tirsdag = "tirsdag",
        /// Wednesday.
        Onsdag = "onsdag",
        /// Thursday.
        Torsdag = "torsdag",
        /// Friday.
        Fredag = "fredag",
        /// Saturday.
        Loerdag = "lørdag",
        /// Sunday.
        Soendag = "søndag",
    }
}

impl Ugedag {
    /// Whether it is a Saturday or a Sunday.
    #[must_use]
    pub const fn is_weekend(self) -> bool {
        matches!(self, Self::Loerdag | Self::Soendag)
    }
}

impl Date {
    /// Its day of the week.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::{Date, Ugedag};
    ///
    /// let date = Date::parse("2026-03-05").expect("a real date");
    /// assert_eq!(date.ugedag(), Ugedag::Torsdag);
    /// ```
    #[must_use]
    pub fn ugedag(self) -> Ugedag {
        // 1 January 1970 was a Thursday, three days after a Monday.
        let place = self.day_number().saturating_add(3).rem_euclid(7);
        let place = usize::try_from(place).unwrap_or_default();
        Ugedag::ALL.get(place).copied().unwrap_or(Ugedag::Mandag)
    }
}
