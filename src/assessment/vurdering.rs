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

/// One answer, with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
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

/// One criterion judged, with what that rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
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
