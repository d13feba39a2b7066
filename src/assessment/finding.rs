//! What there is to say about an assessment that can be read.

use alloc::string::String;

use crate::law::LegalBasis;

/// Something worth a second look. A finding never decides anything.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Finding {
    /// What was found.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub kind: FindingKind,
    /// How much it weighs.
    pub severity: Severity,
    /// Where in the assessment, as a JSON pointer; for what is missing, the list it belongs in.
    pub path: String,
    /// The rule behind it, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub basis: Option<LegalBasis>,
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Severity {
    /// Something contradicts itself, or does not count as it stands.
    Warning,
    /// Something is missing or worth knowing.
    Note,
}

/// What was found. The variant's name is the finding's code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(
        tag = "code",
        content = "params",
        rename_all = "camelCase",
        rename_all_fields = "camelCase"
    )
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub enum FindingKind {
    /// An answer or judgement without a begrundelse.
    BegrundelseMissing {
        /// What was answered.
        id: String,
    },
    /// An answer or judgement without a datakilde.
    DatakildeMissing {
        /// What was answered.
        id: String,
    },
    /// Scored, although it is not for this tilbudstype; left out of the mean.
    ScoredNotApplicable {
        /// The indicator.
        id: String,
    },
    /// Scored, although the act keeps its theme out of supervision for this tilbud.
    ScoredExempt {
        /// The indicator.
        id: String,
    },
    /// Not answered yet.
    NotAnswered {
        /// The indicator or criterion.
        id: String,
    },
    /// From 2026: a criterion not judged yet; it leaves the answer open.
    KriteriumNotJudged {
        /// The criterion.
        id: String,
    },
    /// A criterion marked met although all its signs are scored 1 or 2.
    MetWithLowSigns {
        /// The criterion.
        id: String,
    },
    /// A criterion marked not met although all its signs are scored 4 or 5.
    NotMetWithHighSigns {
        /// The criterion.
        id: String,
    },
    /// Which indicators apply depends on the tilbudstype, and none is given.
    TilbudstypeMissing,
    /// Which indicators apply depends on whether there is a bestyrelse, and that is not said.
    BestyrelseMissing,
    /// The model is not verified in all its parts.
    ModelProvisional {
        /// The model.
        model: String,
    },
}
