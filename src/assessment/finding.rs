//! What there is to say about an assessment that can be read.

use alloc::string::String;

use crate::law::LegalBasis;

/// Something worth a second look. A finding never decides anything.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
pub struct Finding {
    /// What was found.
    #[serde(flatten)]
    pub kind: FindingKind,
    /// How much it weighs.
    pub severity: Severity,
    /// Where in the assessment, as a JSON pointer; for what is missing, the list it belongs in.
    pub path: String,
    /// The rule behind it, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<LegalBasis>,
}

words! {
    /// How much a finding weighs.
    pub enum Severity {
        /// Something contradicts itself, or does not count as it stands.
        Warning = "warning",
        /// Something is missing or worth knowing.
        Note = "note",
    }
}

codes! {
    /// What was found. The variant's name is the finding's code.
    pub enum FindingKind {
        /// An answer or judgement without a begrundelse.
        BegrundelseMissing = "begrundelseMissing" {
            /// What was answered.
            id: String,
        },
        /// An answer or judgement without a datakilde.
        DatakildeMissing = "datakildeMissing" {
            /// What was answered.
            id: String,
        },
        /// Scored, although it is not for this tilbudstype; left out of the mean.
        ScoredNotApplicable = "scoredNotApplicable" {
            /// The indicator.
            id: String,
        },
        /// Scored, although the act keeps its theme out of supervision for this tilbud.
        ScoredExempt = "scoredExempt" {
            /// The indicator.
            id: String,
        },
        /// Not answered yet.
        NotAnswered = "notAnswered" {
            /// The indicator or criterion.
            id: String,
        },
        /// From 2026: a criterion not judged yet; it leaves the answer open.
        KriteriumNotJudged = "kriteriumNotJudged" {
            /// The criterion.
            id: String,
        },
        /// A criterion marked met although all its signs are scored 1 or 2.
        MetWithLowSigns = "metWithLowSigns" {
            /// The criterion.
            id: String,
        },
        /// A criterion marked not met although all its signs are scored 4 or 5.
        NotMetWithHighSigns = "notMetWithHighSigns" {
            /// The criterion.
            id: String,
        },
        /// Which indicators apply depends on the tilbudstype, and none is given.
        TilbudstypeMissing = "tilbudstypeMissing",
        /// Which indicators apply depends on whether there is a bestyrelse, and that is not said.
        BestyrelseMissing = "bestyrelseMissing",
        /// The model is not verified in all its parts.
        ModelProvisional = "modelProvisional" {
            /// The model.
            model: String,
        },
    }
}
