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
pub struct Hoering {
    /// Measured in what.
    pub unit: HoeringUnit,
    /// How many.
    pub count: u16,
}

/// How open questions are read. The defaults are those that are said in each answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// The days of practice that move a party's last day.
    pub practice: Praksisdage,
    /// The frist for comments on a draft report, where the socialtilsyn has one.
    pub hoering: Option<Hoering>,
    /// From where the visits are counted.
    pub visits: Reading,
    /// From where the begun months of the fee surcharge are counted.
    pub months: Reading,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            practice: Praksisdage::ALL,
            hoering: None,
            visits: Reading::FromLast,
            months: Reading::FromLast,
        }
    }
}

/// The facts of a party, to be looked at on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forhold {
    /// Who they are about.
    pub party: Party,
    /// Who owns it, where that is known.
    pub ownership: Option<Ownership>,
    /// The day it is.
    pub today: Date,
    /// How open questions are read.
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
