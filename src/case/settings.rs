//! How open questions are read, case by case.

use crate::calendar::{Praksisdag, Praksisdage};
use crate::input::{FieldShape, Node, Reader, Reads, Shaped, Words, numbers, object};
use crate::scoring::Method;

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
#[non_exhaustive]
pub struct Hoering {
    /// Measured in what.
    pub unit: HoeringUnit,
    /// How many.
    pub count: u16,
}

/// How open questions are read. The defaults are those that are said in each answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct Settings {
    /// The days of practice: where one of them is a party's last day, the day that practice moves it
    /// to is said beside it.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Praksisdag>>", optional))]
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
    /// How themes are averaged.
    #[cfg_attr(feature = "ts", ts(as = "Option<Method>", optional))]
    pub method: Method,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            practice: Praksisdage::ALL,
            hoering: None,
            visits: Reading::FromLast,
            months: Reading::FromLast,
            trace: true,
            method: Method::Nested,
        }
    }
}

numbers! {
    /// More days than any hearing takes.
    HoeringCount = 1, 400;
}

object! {
    struct GivenHoering = "Hoering" {
        unit: HoeringUnit = required "unit",
        count: HoeringCount = required "count",
    }
}

object! {
    struct Given = "Settings" {
        practice: Words<Praksisdag> = "practice",
        hoering: Hoering = "hoering",
        visits: Reading = "visits",
        months: Reading = "months",
        trace: bool = "trace",
        method: Method = "method",
    }
}

impl Shaped for Hoering {
    const SHAPE: FieldShape = <GivenHoering<'_> as Shaped>::SHAPE;
}

impl Reads for Hoering {
    type Read<'n> = Self;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let given = GivenHoering::open(reader, node)?;
        let (unit, count) = (given.unit(reader), given.count(reader));
        Some(Self { unit: unit?, count: u16::try_from(count?).ok()? })
    }
}

impl Shaped for Settings {
    const SHAPE: FieldShape = <Given<'_> as Shaped>::SHAPE;
}

impl Reads for Settings {
    type Read<'n> = Self;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let (given, own) = (Given::open(reader, node)?, Self::default());
        Some(Self {
            practice: given.practice(reader).map_or(own.practice, |days| Praksisdage::of(&days)),
            hoering: given.hoering(reader),
            visits: given.visits(reader).unwrap_or(own.visits),
            months: given.months(reader).unwrap_or(own.months),
            trace: given.trace(reader).unwrap_or(own.trace),
            method: given.method(reader).unwrap_or(own.method),
        })
    }
}
