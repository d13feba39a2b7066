//! Days that are no helligdage but where practice moves a party's last day.

use alloc::vec::Vec;

use super::helligdag::days_after_easter;
use super::{Date, Helligdag};

words! {
    /// A day that closes offices by custom. No act makes it a helligdag for the deadlines here;
    /// forældelsesloven § 27 and årsregnskabsloven § 153 name the first three beside the
    /// helligdage, and Udbetaling Danmark moves the fourth. A last day on one stays, and where
    /// practice would move it stands beside; it never lengthens a duty that is counted in
    /// arbejdsdage.
    pub enum Praksisdag {
        /// 5 June.
        Grundlovsdag = "grundlovsdag",
        /// 24 December.
        Juleaftensdag = "juleaftensdag",
        /// 31 December.
        Nytaarsaftensdag = "nytaarsaftensdag",
        /// The Friday after Kristi himmelfartsdag.
        FredagEfterKristiHimmelfart = "fredagEfterKristiHimmelfart",
    }
}

impl Praksisdag {
    /// The day of practice on a date, if it is one.
    #[must_use]
    pub fn on(date: Date) -> Option<Self> {
        let (_, month, day) = date.civil();
        match (month, day) {
            (6, 5) => Some(Self::Grundlovsdag),
            (12, 24) => Some(Self::Juleaftensdag),
            (12, 31) => Some(Self::Nytaarsaftensdag),
            _ if days_after_easter(date) == 40 => Some(Self::FredagEfterKristiHimmelfart),
            _ => None,
        }
    }
}

/// The days of practice that are switched on.
///
/// ```
/// use kvalitetsmodel::calendar::{Date, Praksisdag, Praksisdage};
///
/// let grundlovsdag = Date::parse("2026-06-05").expect("a real date");
/// assert!(Praksisdage::ALL.is_hverdag(grundlovsdag) == false);
/// assert!(Praksisdage::NONE.is_hverdag(grundlovsdag));
/// assert!(Praksisdage::of(&[Praksisdag::Juleaftensdag]).is_hverdag(grundlovsdag));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Praksisdage(u8);

impl Praksisdage {
    /// Every one: each day that practice gives is said. The default.
    pub const ALL: Self = Self(0b1111);
    /// None: the law and nothing else.
    pub const NONE: Self = Self(0);

    /// These.
    #[must_use]
    pub fn of(days: &[Praksisdag]) -> Self {
        days.iter().fold(Self::NONE, |set, day| Self(set.0 | bit(*day)))
    }

    /// Whether a day is among them.
    #[must_use]
    pub const fn contains(self, day: Praksisdag) -> bool {
        self.0 & bit(day) != 0
    }

    /// Those that are on, in order.
    #[must_use]
    pub fn days(self) -> Vec<Praksisdag> {
        let mut days = Vec::new();
        for day in Praksisdag::ALL {
            if self.contains(*day) {
                days.push(*day);
            }
        }
        days
    }

    /// Whether offices are open: Monday to Friday, no helligdag, no day of practice that is on.
    ///
    /// No act at hand defines hverdag or arbejdsdag for these rules. Read as here, the two are
    /// the same; a Saturday is neither.
    #[must_use]
    pub fn is_hverdag(self, date: Date) -> bool {
        self.closed(date).is_none()
    }

    /// Why a day is no hverdag, as a word; `None` for a hverdag.
    #[must_use]
    pub fn closed(self, date: Date) -> Option<&'static str> {
        if let Some(day) = Helligdag::on(date) {
            return Some(day.id());
        }
        if let Some(day) = Praksisdag::on(date)
            && self.contains(day)
        {
            return Some(day.id());
        }
        let day = date.ugedag();
        day.is_weekend().then(|| day.id())
    }

    /// The day itself if it is a hverdag, else the next one.
    #[must_use]
    pub fn next_hverdag(self, date: Date) -> Option<Date> {
        let mut day = date;
        while !self.is_hverdag(day) {
            day = day.next()?;
        }
        Some(day)
    }
}

impl Default for Praksisdage {
    fn default() -> Self {
        Self::ALL
    }
}

const fn bit(day: Praksisdag) -> u8 {
    match day {
        Praksisdag::Grundlovsdag => 1,
        Praksisdag::Juleaftensdag => 2,
        Praksisdag::Nytaarsaftensdag => 4,
        Praksisdag::FredagEfterKristiHimmelfart => 8,
    }
}
