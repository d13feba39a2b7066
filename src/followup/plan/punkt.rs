//! A point of a plan: what was expected, what was answered, and what people have planned.

use alloc::string::String;
use alloc::vec::Vec;

use super::super::{Tegn, Udfald};
use crate::assessment::{Answer, Datakilde, Judgement};
use crate::calendar::Date;
use crate::law::{Bilingual, SourceRef};
use crate::model::Level;

words! {
    /// What there is to verify at a point. [`crate::text::verify_kind`] says it in words.
    pub enum VerifyKind {
        /// Whether what the applicant answered holds in practice.
        AnswerHolds = "answerHolds",
        /// Whether it is met as expected; the applicant's answer is not noted.
        ExpectationHolds = "expectationHolds",
        /// Whether what was not expected to be met has come to be.
        ChangeSince = "changeSince",
        /// How it is: nothing was expected at approval.
        LookFirst = "lookFirst",
    }
}

words! {
    /// A field of a plan that nobody has filled in.
    pub enum PlanField {
        /// How.
        Datakilder = "datakilder",
        /// When.
        When = "when",
        /// By whom.
        Who = "who",
    }
}

/// A point to follow up: an indicator, or a criterion.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Opfoelgningsplanpunkt<'m> {
    /// Its id in the model.
    pub id: &'m str,
    /// Its level.
    pub level: Level,
    /// Its label.
    pub label: &'m Bilingual,
    /// The id of its theme.
    pub tema: &'m str,
    /// The id of its criterion, or its own.
    pub kriterium: &'m str,
    /// Whether it applies to the tilbud; one that does not is here because something is noted.
    pub applies: bool,
    /// Whether it was expected to be met; absent where nothing was expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<bool>,
    /// The answer at approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// From 2026: the judgement of the criterion at approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub judgement: Option<Judgement>,
    /// Why, in the approval's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begrundelse: Option<String>,
    /// What the approval rested on.
    pub rested_on: Vec<Datakilde>,
    /// What the applicant answered, with what the three rules find in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub svar: Option<SvarLaest>,
    /// That it presupposes a practice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub practice: Option<Praksis<'m>>,
    /// What there is to verify.
    pub check: VerifyKind,
    /// What to verify, in a person's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify: Option<String>,
    /// How, as a person has planned it.
    pub datakilder: Vec<Datakilde>,
    /// How, as a suggestion of ours, where nobody has planned it.
    pub suggested: Vec<Datakilde>,
    /// When.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Date>,
    /// By whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The places in the input of the events of the vilkår about it.
    #[cfg_attr(feature = "ts", ts(type = "Array<number>"))]
    pub vilkaar: Vec<usize>,
    /// What nobody has filled in.
    pub missing: Vec<PlanField>,
    /// What a person has concluded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Udfald>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome_note: Option<String>,
    /// When it was looked at.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen_on: Option<Date>,
}

/// An answer of the applicant, and what the three rules find in it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SvarLaest {
    /// The answer.
    pub text: String,
    /// One a rule, in the order of `MaalbarRegel`.
    pub signs: Vec<Tegn>,
}

/// That a point presupposes a practice.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Praksis<'m> {
    /// The indicators that do: the point itself, or those of the criterion.
    pub indikatorer: Vec<&'m str>,
    /// What the first of them rests on.
    #[serde(flatten)]
    pub source: SourceRef,
}
