//! The shape of a proposal.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Measure, Observation, Risikokategori, Risikotrin};
use crate::law::{Bilingual, Confidence, LegalBasis};
use crate::scoring::{Share, Tal};

/// A proposed colour, with everything that led to it. It proposes; the konsulent decides.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Risikoforslag {
    /// The colour; absent while too few factors are known to propose one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<Risikokategori>,
    /// How many of the factors are known.
    pub known: Share,
    /// How many must be known before a colour is proposed.
    pub enough: u32,
    /// The factors that are for this tilbud or plejefamilie, in the model's order.
    pub factors: Vec<Faktorsvar>,
    /// The rules that fired, in the model's order, each with its reasons.
    pub rules: Vec<Regelsvar>,
    /// Which single factor at which other level would give another colour; none where none is
    /// proposed.
    pub changes: Vec<Skift>,
    /// The factors that are not known.
    pub missing: Vec<Cow<'static, str>>,
    /// The colour if every factor that is not known stood at its worst: the proposal cannot
    /// become worse than this by learning more of the same day.
    pub at_worst: Risikokategori,
    /// The factors that are not for this tilbud or plejefamilie, and why.
    pub left_out: Vec<UdeladtFaktor>,
}

words! {
    /// Where a value was seen.
    pub enum Herkomst {
        /// It was told.
        Oplyst = "oplyst",
        /// In the events.
        Fakta = "fakta",
        /// In the assessment.
        Vurdering = "vurdering",
    }
}

/// A factor, with what was seen and the level it is at.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Faktorsvar {
    /// The factor's id.
    pub id: Cow<'static, str>,
    /// What it is about.
    pub label: Bilingual,
    /// What it looks at.
    pub observes: Observation,
    /// What it is measured in.
    pub measure: Measure,
    /// How many months back it counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// What was seen; absent where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Tal>,
    /// The same for people: `12`, `2,5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<String>,
    /// Where it was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen_in: Option<Herkomst>,
    /// The level it is at.
    pub level: Cow<'static, str>,
    /// Every threshold.
    pub steps: Cow<'static, [Risikotrin]>,
    /// Where the factor is from.
    pub source: Bilingual,
    /// How it is known that it matters.
    pub confidence: Confidence,
    /// The law behind what it looks at, as it stood on the day.
    pub basis: Vec<LegalBasis>,
}

/// A rule that fired.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Regelsvar {
    /// The rule's id.
    pub id: Cow<'static, str>,
    /// What it says.
    pub label: Bilingual,
    /// The colour it proposes.
    pub category: Risikokategori,
    /// The factors it fired on.
    pub reasons: Vec<Grund>,
}

/// A factor that a rule fired on.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Grund {
    /// The factor's id.
    pub factor: Cow<'static, str>,
    /// What it is about.
    pub label: Bilingual,
    /// The level it is at.
    pub level: Cow<'static, str>,
    /// The threshold it has reached.
    pub threshold: Tal,
    /// What was seen.
    pub value: Tal,
    /// The same for people.
    pub shown: String,
    /// Where the factor is from.
    pub source: Bilingual,
    /// How it is known that it matters.
    pub confidence: Confidence,
}

words! {
    /// Which way a factor would have to go.
    pub enum Retning {
        /// To a worse level.
        Vaerre = "vaerre",
        /// To a milder level.
        Mildere = "mildere",
    }
}

/// What would give another colour: this factor alone at that level.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Skift {
    /// The factor's id.
    pub factor: Cow<'static, str>,
    /// Which way it would have to go.
    pub direction: Retning,
    /// The level it is at.
    pub from: Cow<'static, str>,
    /// The nearest level that gives the other colour.
    pub to: Cow<'static, str>,
    /// Worse: the value from which it is at that level. Milder: the value it must not reach.
    pub threshold: Tal,
    /// The other colour.
    pub category: Risikokategori,
}

words! {
    /// Why a factor is left out.
    pub enum UdeladtGrund {
        /// It is for the other area.
        Omraade = "omraade",
        /// It is not for this tilbudstype, or there is no board.
        Type = "type",
        /// It is seen in an assessment of the other kind.
        Vurdering = "vurdering",
    }
}

/// A factor that is left out.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UdeladtFaktor {
    /// The factor's id.
    pub factor: Cow<'static, str>,
    /// Why.
    pub reason: UdeladtGrund,
}
