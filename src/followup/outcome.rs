//! The answer of a verification: what each expectation came to.

use alloc::string::String;
use alloc::vec::Vec;

use super::{OpfoelgningFundKind, Opfoelgningsplanpunkt, VilkaarLinje};
use crate::assessment::{Answer, Datakilde, Judgement};
use crate::calendar::Date;
use crate::comparison::Side;
use crate::finding::Finding;
use crate::law::{Bilingual, Confidence, Source};
use crate::model::Level;

words! {
    /// What became of an expectation.
    pub enum Udfald {
        /// The assessment says what was expected at approval, good or bad.
        Confirmed = "confirmed",
        /// It says something else.
        NotConfirmed = "notConfirmed",
        /// It does not say yet.
        NotYetSeen = "notYetSeen",
    }
}

words! {
    /// Why an outcome is proposed. [`crate::text::outcome_reason`] says it in words.
    pub enum UdfaldReason {
        /// Expected to be met, and it is high, or met.
        AsExpected = "asExpected",
        /// Expected to be met, and it is low, or not met.
        LowerThanExpected = "lowerThanExpected",
        /// Not expected to be met, and it is low, or not met.
        LowAsExpected = "lowAsExpected",
        /// Not expected to be met, and it is high, or met.
        BetterThanExpected = "betterThanExpected",
        /// Between high and low.
        Between = "between",
        /// Not assessed, scored or judged yet.
        NotAssessed = "notAssessed",
        /// Found not to apply.
        NotApplicable = "notApplicable",
        /// The later version of the model has no such indicator or criterion.
        Ended = "ended",
        /// The later model does not carry on the earlier one.
        NotConnected = "notConnected",
        /// Nothing was expected at approval.
        NoExpectation = "noExpectation",
    }
}

/// From which score an expectation counts as seen. Our own: no source has limits. They are those
/// of the findings on an assessment, which call 4 and 5 high, 1 and 2 low.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct OpfoelgningSettings {
    /// This score and higher ones are high.
    #[cfg_attr(feature = "ts", ts(as = "Option<u8>", optional))]
    pub high_from: i64,
    /// This score and lower ones are low.
    #[cfg_attr(feature = "ts", ts(as = "Option<u8>", optional))]
    pub low_to: i64,
}

impl Default for OpfoelgningSettings {
    fn default() -> Self {
        Self { high_from: 4, low_to: 2 }
    }
}

/// A plan laid beside an assessment.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Verificering<'m> {
    /// The day it is looked at.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub today: Date,
    /// The approval.
    pub approval: Side<'m>,
    /// The assessment of the running tilbud.
    pub drift: Side<'m>,
    /// The limits used; our own where nobody set them.
    #[cfg_attr(feature = "ts", ts(type = "Required<OpfoelgningSettings>"))]
    pub settings: OpfoelgningSettings,
    /// How many of each proposed outcome.
    pub counts: Udfaldstal,
    /// The vilkår, as in the plan.
    pub vilkaar: Vec<VilkaarLinje>,
    /// The points, in the order of the plan.
    pub points: Vec<VerificeretPunkt<'m>>,
    /// What stands out.
    pub findings: Vec<Finding<OpfoelgningFundKind>>,
    /// The place in `sources` of what the limits rest on.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub limits_source: usize,
    /// What it rests on, each once.
    pub sources: Vec<Source>,
}

/// How many of each outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Udfaldstal {
    /// Confirmed.
    pub confirmed: u32,
    /// Not confirmed.
    pub not_confirmed: u32,
    /// Not yet seen.
    pub not_yet_seen: u32,
}

/// A point of the plan, and what the assessment says of it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct VerificeretPunkt<'m> {
    /// The point.
    #[serde(flatten)]
    pub point: Opfoelgningsplanpunkt<'m>,
    /// What the assessment has there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen: Option<Seen<'m>>,
    /// The outcome proposed; a person's own stands in `outcome`.
    pub proposal: Udfald,
    /// Why.
    pub reason: UdfaldReason,
    /// How sure it is: inferred where it rests on another version of the model, or on the
    /// criterion in the place of the indicator.
    pub confidence: Confidence,
}

/// What an assessment has on an indicator or criterion.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Seen<'m> {
    /// Its id in the assessment's model.
    pub id: &'m str,
    /// Its label there.
    pub label: &'m Bilingual,
    /// Its level: the criterion may stand in the place of its indicator.
    pub level: Level,
    /// The answer given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// The judgement given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub judgement: Option<Judgement>,
    /// Why, in the assessment's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begrundelse: Option<String>,
    /// What it rests on.
    pub datakilder: Vec<Datakilde>,
}
