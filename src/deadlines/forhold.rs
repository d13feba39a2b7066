//! The facts of a party, and what is to be read how.

use alloc::vec::Vec;

use super::Fact;
use crate::calendar::{Date, Praksisdage};

words! {
    /// Who the deadlines are about.
    pub enum Party {
        /// A tilbud.
        Tilbud = "tilbud",
        /// A plejefamilie.
        Plejefamilie = "plejefamilie",
        /// A BPA-forening.
        BpaForening = "bpaForening",
        /// The socialtilsyn itself, for its yearly wheel.
        Socialtilsyn = "socialtilsyn",
    }
}

words! {
    /// Who owns the tilbud.
    pub enum Ownership {
        /// Private, without the agreement below.
        Privat = "privat",
        /// A municipality.
        Kommunal = "kommunal",
        /// A region.
        Regional = "regional",
        /// Private, with a driftsaftale that gives considerable influence.
        Driftsaftale = "driftsaftale",
    }
}

words! {
    /// From where "every third year" and "begun month" are counted: the law leaves it open.
    pub enum Reading {
        /// From the last visit; from the start of the period.
        FromLast = "fromLast",
        /// By calendar year; by calendar month.
        CalendarYear = "calendarYear",
    }
}

words! {
    /// What the frist for comments on a draft report is measured in.
    pub enum HoeringUnit {
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Hverdage.
        Hverdage = "hverdage",
    }
}

/// A socialtilsyn's own frist for comments on a draft report. The law has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Hoering {
    /// Measured in what.
    pub unit: HoeringUnit,
    /// How many.
    pub count: u16,
}

/// How open questions are read. The defaults are those that are said in each answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Settings {
    /// The days of practice that move a party's last day.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<crate::calendar::Praksisdag>>", optional))]
    pub practice: Praksisdage,
    /// The frist for comments on a draft report, where the socialtilsyn has one.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub hoering: Option<Hoering>,
    /// From where the visits are counted.
    #[cfg_attr(feature = "ts", ts(as = "Option<Reading>", optional))]
    pub visits: Reading,
    /// From where the begun months of the fee surcharge are counted.
    #[cfg_attr(feature = "ts", ts(as = "Option<Reading>", optional))]
    pub months: Reading,
    /// Whether each deadline brings its trace; without, a list of thousands is a third as long.
    #[cfg_attr(feature = "ts", ts(as = "Option<bool>", optional))]
    pub trace: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            practice: Praksisdage::ALL,
            hoering: None,
            visits: Reading::FromLast,
            months: Reading::FromLast,
            trace: true,
        }
    }
}

/// The facts of a party, to be looked at on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Forhold {
    /// Who they are about.
    pub party: Party,
    /// Who owns it, where that is known.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub ownership: Option<Ownership>,
    /// The day it is.
    pub today: Date,
    /// How open questions are read.
    #[cfg_attr(feature = "ts", ts(as = "Option<Settings>", optional))]
    pub settings: Settings,
    /// What happened, in any order.
    pub facts: Vec<Fact>,
}

impl Forhold {
    /// With the default settings.
    #[must_use]
    pub fn new(party: Party, today: Date, facts: Vec<Fact>) -> Self {
        Self { party, ownership: None, today, settings: Settings::default(), facts }
    }
}
