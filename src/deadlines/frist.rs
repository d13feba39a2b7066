//! A computed deadline, and the answer it stands in.

use alloc::string::String;
use alloc::vec::Vec;

use super::rule::Detail;
use super::{Actor, Beloeb, Counting, FristFundKind, RULES, Row, Rule, RuleId, Unit, Way};
use crate::calendar::{Date, Step};
use crate::case::{Event, Reading};
use crate::finding::Finding;
use crate::law::{Confidence, LegalBasis, Validity};

words! {
    /// Where a deadline stands.
    pub enum Status {
        /// Its last day is still to come.
        Coming = "coming",
        /// Its last day is today.
        Due = "due",
        /// Its last day has passed, and nothing says that it was met.
        Passed = "passed",
        /// It was met; whether in time is seen from the days and times, and a finding says it
        /// where it was not.
        Met = "met",
        /// There is no last day to count.
        NoDate = "noDate",
        /// No day runs: a complaint suspends it, what was decided since has put an end to it or may
        /// have, or what would make it run on has not come.
        Paused = "paused",
    }
}

words! {
    /// What the other reading of a deadline rests on; [`crate::text::other_reading`] says it.
    pub enum OtherBy {
        /// Counted from the last time.
        FromLast = "fromLast",
        /// Counted by calendar year.
        CalendarYear = "calendarYear",
        /// Practice moves the last day; no act does.
        Practice = "practice",
        /// A closed day moves the last day, which nothing says of this rule.
        ClosedDayMoves = "closedDayMoves",
        /// The first day counts.
        FirstDayCounts = "firstDayCounts",
        /// A Saturday is no hverdag.
        SaturdayClosed = "saturdayClosed",
        /// What a complaint does to the day is not settled.
        Complaint = "complaint",
        /// Whether a decision to put an ending into effect at once brings its day forward is not
        /// settled.
        AtOnce = "atOnce",
        /// Whether a complaint, or what was decided since, leaves the day is not settled: by the
        /// other reading none runs.
        Suspended = "suspended",
        /// What a new decision does to the day in the old one is not settled.
        NewDecision = "newDecision",
        /// Whether a request interrupted the appeal period is not settled.
        Interruption = "interruption",
        /// Whether a request interrupted the appeal period is not settled, and nothing has answered
        /// it: by the other reading no day runs.
        Waiting = "waiting",
        /// From which of several answers the appeal period runs on is not settled.
        Answers = "answers",
        /// To which day the frist was extended is not settled.
        Extension = "extension",
        /// Which of two laws counts is not settled.
        Law = "law",
        /// Counted from the day itself, not from the end of its year.
        FromDay = "fromDay",
        /// The decision says another day than the law allows.
        Decision = "decision",
        /// Practice moves the last day that it waits for; by the law alone it is earlier.
        LawAlone = "lawAlone",
        /// When a letter counts as received is not settled.
        Receipt = "receipt",
    }
}

impl OtherBy {
    /// Whether nothing is late while it is not by both readings.
    pub(super) const fn is_open(self) -> bool {
        matches!(
            self,
            Self::Complaint
                | Self::AtOnce
                | Self::Suspended
                | Self::NewDecision
                | Self::Interruption
                | Self::Waiting
                | Self::Answers
                | Self::Extension
                | Self::Law
        )
    }
}

/// A computed deadline.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Frist {
    /// The rule.
    pub rule: RuleId,
    /// The place of the rule's version in [`Frister::sources`].
    pub source: usize,
    /// The place of the event it comes from; absent in a yearly wheel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<usize>,
    /// The day it starts from.
    pub start: Date,
    /// The first day something may be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest: Option<Date>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Date>,
    /// The latest last day, where several events fit and nobody has named which: `last` is the
    /// earliest, on which nothing is lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<Date>,
    /// The last day before it was moved, if it was moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_rolling: Option<Date>,
    /// The time on the last day in minutes, where hours are counted.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    #[serde(rename = "minutes", skip_serializing_if = "Option::is_none")]
    pub time: Option<u16>,
    /// Which reading of an open question it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<Reading>,
    /// The day by the other reading: the last day, or the first one of something that has no last.
    /// Where practice, or nothing that was read, moves the last day, `last` is the day that is safe.
    /// Absent where no day runs by the other reading (`otherBy` `suspended`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_reading: Option<Date>,
    /// What the other reading rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_by: Option<OtherBy>,
    /// Whether it depends on the reading that it was met in time, or has passed: the day that it
    /// was met, or else today, is after one of `last` and `otherReading` and not after the other,
    /// or after `last` where no day runs by the other reading.
    #[cfg_attr(feature = "ts", ts(as = "Option<bool>", optional))]
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub depends_on_reading: bool,
    /// Days left; negative once it has passed. Absent when met, and where it depends on the
    /// reading whether it has passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i64>,
    /// Where it stands.
    pub status: Status,
    /// When it was met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub met_on: Option<Date>,
    /// The time of that day in minutes, where hours are counted and it is known.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    #[serde(rename = "metMinutes", skip_serializing_if = "Option::is_none")]
    pub met_time: Option<u16>,
    /// Of the time to complain of a decision, when Ankestyrelsen first decided on a complaint of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<Date>,
    /// An amount that goes with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Beloeb>,
    /// The amount by the other reading, where that is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_amount: Option<Beloeb>,
    /// How sure the last day is: the least sure of rule, receipt and reading.
    pub confidence: Confidence,
    /// Every step of the count.
    pub trace: Vec<Step>,
}

impl Frist {
    /// Whether only the longest that the law allows is known, and what was decided may be for less.
    pub(crate) fn may_end_earlier(&self, event: &Event) -> bool {
        let is_longest = self.other_by == Some(OtherBy::FirstDayCounts);
        let rule = self.rule.rule().filter(|rule| rule.has(Way::ByEnd));
        is_longest
            && event.to().is_none()
            && rule.is_some_and(|rule| !rule.id.says(event.date, Detail::Exactly))
    }
}

/// A version of a rule that a deadline or a finding rests on. [`crate::text::rule`] says it in
/// words, [`crate::text::open_point`] what is not settled about it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Lov {
    /// The rule.
    pub rule: RuleId,
    /// From when the rule says this; its paragraphs may be numbered otherwise within.
    pub validity: Validity,
    /// The day whose numbering the basis follows.
    pub on: Date,
    /// Who must act.
    pub actor: Actor,
    /// How the last day is treated.
    pub counting: Counting,
    /// What the period is measured in.
    pub unit: Unit,
    /// How many.
    pub count: u32,
    /// How sure it is what follows from the rule: of its text, and of the reading that decides.
    pub confidence: Confidence,
    /// How sure its first day is.
    pub date_confidence: Confidence,
    /// Where it stood, numbered as then; empty where no text is at hand.
    pub basis: Vec<LegalBasis>,
}

impl Lov {
    /// A row of a rule, as it was numbered on a day.
    pub(super) fn of(rule: &Rule, row: &Row, on: Date) -> Self {
        Self {
            rule: rule.id,
            validity: row.validity,
            on,
            actor: rule.actor,
            counting: rule.counting,
            unit: row.unit,
            count: u32::from(row.count),
            confidence: row.answer_confidence_on(on),
            date_confidence: row.date_confidence_on(on),
            basis: row.basis_on(on),
        }
    }
}

/// Every rule as it stood on a day.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::deadlines::{RuleId, lov_on};
///
/// let day = |text| Date::parse(text).expect("a real date");
/// let longest = |date| {
///     let all = lov_on(day(date));
///     all.iter().find(|one| one.rule == RuleId::SkaerpetTilsynPeriode).map(|one| one.count)
/// };
/// assert_eq!((longest("2022-01-31"), longest("2022-02-01")), (Some(3), Some(6)));
/// ```
#[must_use]
pub fn lov_on(date: Date) -> Vec<Lov> {
    let mut all = Vec::new();
    for rule in &RULES {
        // A row may say that there was no such rule.
        if let Some(row) = rule.on(date).filter(|row| row.unit != Unit::NoRule) {
            all.push(Lov::of(rule, row, row.version_on(date)));
        }
    }
    all
}

/// Every deadline and finding, with the law they rest on.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Frister {
    /// The day it was computed for.
    pub today: Date,
    /// What distinguishes each event from the others, in their order: its own id, or else its
    /// date, case and afdeling. A calendar knows a deadline again by it.
    pub keys: Vec<String>,
    /// The versions of the rules used, each once.
    pub sources: Vec<Lov>,
    /// The deadlines, in the order of the events.
    pub frister: Vec<Frist>,
    /// The findings, in the order of the events.
    pub findings: Vec<Finding<FristFundKind>>,
    /// The deadlines that fell away with what they hung on: a calendar that has one is told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Fallen>>", optional))]
    pub fallen: Vec<Fallen>,
}

/// A deadline that fell away: a påbud was lifted, or Ankestyrelsen set a decision aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Fallen {
    /// The rule.
    pub rule: RuleId,
    /// The place of the law it rested on among [`Frister::sources`].
    pub source: usize,
    /// The place of the event it came from in `events`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub event: Option<usize>,
    /// The day it was counted from.
    pub start: Date,
}

impl Frister {
    /// The law a deadline rests on.
    #[must_use]
    pub fn law_of(&self, frist: &Frist) -> Option<&Lov> {
        self.sources.get(frist.source)
    }

    /// What distinguishes a deadline from others of its rule: its event, or without one its day.
    #[must_use]
    pub fn key_of(&self, frist: &Frist) -> String {
        self.key(frist.event, frist.start)
    }

    /// The same by the event and the day.
    pub(crate) fn key(&self, event: Option<usize>, start: Date) -> String {
        let key = event.and_then(|event| self.keys.get(event));
        key.cloned().unwrap_or_else(|| start.text())
    }
}
