//! How open questions are read, case by case.

use crate::calendar::{Praksisdag, Praksisdage};
use crate::input::{Node, Reader};
use crate::scoring::Method;

/// More days than any hearing takes.
const MAX_HOERING: u16 = 400;

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
#[non_exhaustive]
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

impl Settings {
    pub(super) const FIELDS: [&'static str; 6] =
        ["practice", "hoering", "visits", "months", "trace", "method"];

    pub(super) fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let fields = reader.object(node, &Self::FIELDS)?;
        let own = Self::default();
        let practice = match fields.get("practice") {
            Some(node) => Praksisdage::of(&reader.words::<Praksisdag>(Some(node))),
            None => own.practice,
        };
        let hoering = fields.get("hoering").and_then(|node| read_hoering(reader, &node));
        let visits = fields.word_if_given(reader, "visits").unwrap_or(own.visits);
        let months = fields.word_if_given(reader, "months").unwrap_or(own.months);
        let trace = fields.flag_if_given(reader, "trace").unwrap_or(own.trace);
        let method = fields.word_if_given(reader, "method").unwrap_or(own.method);
        Some(Self { practice, hoering, visits, months, trace, method })
    }
}

fn read_hoering(reader: &mut Reader, node: &Node<'_>) -> Option<Hoering> {
    let fields = reader.object(node, &["unit", "count"])?;
    let unit = fields.word(reader, "unit");
    let count = fields.require(reader, "count")?;
    let count = reader.number_within(&count, 1, i64::from(MAX_HOERING), "1-400");
    Some(Hoering { unit: unit?, count: u16::try_from(count?).ok()? })
}
