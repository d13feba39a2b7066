//! The Danish helligdage, for any year.
//!
//! Nytårsdag, skærtorsdag, langfredag, 1. and 2. påskedag, Kristi himmelfartsdag, 1. and
//! 2. pinsedag, 1. and 2. juledag (listed in LOV 1754/2025), and store bededag up to and
//! including 5 May 2023 (LOV 214/2023 §§ 1 and 5: from 1 January 2024 an ordinary day. That
//! act speaks of work and pay; that the day no longer moves a deadline is inferred from it).

use super::{Date, number};

words! {
    /// A helligdag.
    pub enum Helligdag {
        /// 1 January.
        Nytaarsdag = "nytaarsdag",
        /// The Thursday before Easter.
        Skaertorsdag = "skaertorsdag",
        /// The Friday before Easter.
        Langfredag = "langfredag",
        /// Easter Sunday.
        Paaskedag = "paaskedag",
        /// Easter Monday.
        AndenPaaskedag = "andenPaaskedag",
        /// The fourth Friday after Easter, up to and including 2023.
        StoreBededag = "storeBededag",
        /// The Thursday 39 days after Easter.
        KristiHimmelfartsdag = "kristiHimmelfartsdag",
        /// Whit Sunday.
        Pinsedag = "pinsedag",
        /// Whit Monday.
        AndenPinsedag = "andenPinsedag",
        /// 25 December.
        Juledag = "juledag",
        /// 26 December.
        AndenJuledag = "andenJuledag",
    }
}

/// A helligdag that moves with Easter.
struct Movable {
    /// Its days after Easter Sunday.
    after: i32,
    is: Helligdag,
    /// The last day it was one; `None` while it still is.
    to: Option<Date>,
}

static MOVABLE: [Movable; 8] = [
    moves(-3, Helligdag::Skaertorsdag),
    moves(-2, Helligdag::Langfredag),
    moves(0, Helligdag::Paaskedag),
    moves(1, Helligdag::AndenPaaskedag),
    // LOV 214/2023 §§ 1 and 5.
    Movable { to: Some(Date::ymd(2023, 12, 31)), ..moves(26, Helligdag::StoreBededag) },
    moves(39, Helligdag::KristiHimmelfartsdag),
    moves(49, Helligdag::Pinsedag),
    moves(50, Helligdag::AndenPinsedag),
];

const fn moves(after: i32, is: Helligdag) -> Movable {
    Movable { after, is, to: None }
}

impl Helligdag {
    /// The helligdag on a day, if it is one.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::{Date, Helligdag};
    ///
    /// let day = |text| Date::parse(text).expect("a real date");
    /// assert_eq!(Helligdag::on(day("2026-04-02")), Some(Helligdag::Skaertorsdag));
    /// assert_eq!(Helligdag::on(day("2023-05-05")), Some(Helligdag::StoreBededag));
    /// assert_eq!(Helligdag::on(day("2024-04-26")), None);
    /// ```
    #[must_use]
    pub fn on(date: Date) -> Option<Self> {
        let (_, month, day) = date.civil();
        match (month, day) {
            (1, 1) => return Some(Self::Nytaarsdag),
            (12, 25) => return Some(Self::Juledag),
            (12, 26) => return Some(Self::AndenJuledag),
            _ => {}
        }
        let after = days_after_easter(date);
        let it = MOVABLE.iter().find(|it| it.after == after)?;
        it.to.is_none_or(|to| date <= to).then_some(it.is)
    }
}

/// Easter Sunday of a year; `None` outside the years 1583 to 9999.
///
/// ```
/// use kvalitetsmodel::calendar::{Date, easter_sunday};
///
/// assert_eq!(easter_sunday(2026), Date::parse("2026-04-05"));
/// ```
#[must_use]
pub fn easter_sunday(year: u16) -> Option<Date> {
    if year < 1583 {
        return None;
    }
    let (month, day) = number::easter(i32::from(year));
    Date::from_civil(i32::from(year), month, day)
}

/// How many days after Easter Sunday of its own year a day is; negative before.
pub(super) fn days_after_easter(date: Date) -> i32 {
    let (year, _, _) = date.civil();
    let (month, day) = number::easter(year);
    date.day_number().saturating_sub(number::of(year, month, day))
}
