//! What there is to say about an assessment that can be read.

use alloc::string::String;

use crate::finding::Severity;

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

impl FindingKind {
    /// How much it weighs.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::ScoredNotApplicable { .. }
            | Self::ScoredExempt { .. }
            | Self::MetWithLowSigns { .. }
            | Self::NotMetWithHighSigns { .. } => Severity::Warning,
            _ => Severity::Note,
        }
    }
}
