//! An assessment, as a person gives it and as a file keeps it.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Answer, Datakilde, Judgement, Kind, Tilbud};
use crate::calendar::Date;
use crate::model::Area;

/// An assessment (vurdering) of one tilbud or plejefamilie on one date.
///
/// Plain data: whether it fits a model is found by [`Vurdering::on`] (or, from untrusted
/// input, [`Vurdering::read`]).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct Vurdering {
    /// What is assessed; with the date it decides which version of the model applies.
    pub area: Area,
    /// The date the assessment is made for: the law of that day applies to it.
    pub date: Date,
    /// The version it was made with; kept in files, checked against the date.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub model: Option<String>,
    /// What it is for.
    #[cfg_attr(feature = "ts", ts(as = "Option<Kind>", optional))]
    pub kind: Kind,
    /// Who is assessed.
    #[cfg_attr(feature = "ts", ts(as = "Option<Tilbud>", optional))]
    pub tilbud: Tilbud,
    /// The answers to the indicators, in any order.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Answered>>", optional))]
    pub answers: Vec<Answered>,
    /// From 2026: the criteria judged, in any order.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<JudgedKriterium>>", optional))]
    pub criteria: Vec<JudgedKriterium>,
}

impl Vurdering {
    /// One of this area and date, in drift, of a tilbud that nothing is known of, with nothing
    /// answered yet.
    ///
    /// ```
    /// use kvalitetsmodel::assessment::{Answer, Answered, Vurdering};
    /// use kvalitetsmodel::calendar::Date;
    /// use kvalitetsmodel::model::Area;
    ///
    /// let date = Date::parse("2025-06-01").expect("a real date");
    /// let mut vurdering = Vurdering::new(Area::Tilbud, date);
    /// vurdering.answers.push(Answered::new("10.a", Answer::Score4));
    /// assert_eq!(vurdering.answers.len(), 1);
    /// ```
    #[must_use]
    pub fn new(area: Area, date: Date) -> Self {
        Self {
            area,
            date,
            model: None,
            kind: Kind::default(),
            tilbud: Tilbud::default(),
            answers: Vec::new(),
            criteria: Vec::new(),
        }
    }
}

/// One answer, with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Answered {
    /// The indicator's id (or that of a criterion without indicators).
    pub id: String,
    /// The answer.
    pub answer: Answer,
    /// Why; empty while nobody has said.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub begrundelse: String,
    /// What it rests on.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Datakilde>>", optional))]
    pub datakilder: Vec<Datakilde>,
}

impl Answered {
    /// The answer alone, without a begrundelse or a datakilde.
    #[must_use]
    pub fn new(id: impl Into<String>, answer: Answer) -> Self {
        let (begrundelse, datakilder) = (String::new(), Vec::new());
        Self { id: id.into(), answer, begrundelse, datakilder }
    }
}

/// One criterion judged, with what that rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct JudgedKriterium {
    /// The criterion's id.
    pub id: String,
    /// The judgement.
    pub judgement: Judgement,
    /// Why; empty while nobody has said.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub begrundelse: String,
    /// What it rests on.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Datakilde>>", optional))]
    pub datakilder: Vec<Datakilde>,
}

impl JudgedKriterium {
    /// The judgement alone, without a begrundelse or a datakilde.
    #[must_use]
    pub fn new(id: impl Into<String>, judgement: Judgement) -> Self {
        let (begrundelse, datakilder) = (String::new(), Vec::new());
        Self { id: id.into(), judgement, begrundelse, datakilder }
    }
}
