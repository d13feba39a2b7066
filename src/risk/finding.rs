//! What there is to say about a proposal and about what was chosen.

use alloc::string::String;

use crate::calendar::Date;
use crate::finding::Severity;

codes! {
    /// What was found. The variant's name is the finding's code.
    pub enum RisikoFundKind {
        /// Too few factors are known to propose a colour.
        NotEnoughKnown = "notEnoughKnown" {
            /// How many are known.
            known: usize,
            /// How many there are.
            all: usize,
            /// How many must be known.
            enough: usize,
        },
        /// The model's thresholds and rules are not verified.
        RiskModelNotVerified = "riskModelNotVerified" {
            /// The risk model.
            model: String,
        },
        /// From 2026 the socialtilsyn's common model belongs here.
        CommonModelMissing = "commonModelMissing" {
            /// The risk model used instead.
            model: String,
        },
        /// What is told and what the events show are not the same.
        FactsDiffer = "factsDiffer" {
            /// The factor.
            factor: String,
        },
        /// A day that has not come yet.
        LaterThanToday = "laterThanToday" {
            /// The day.
            on: Date,
        },
        /// Another colour than the proposed one, and nobody has said why.
        ChoiceWithoutReason = "choiceWithoutReason" {
            /// The colour chosen.
            chosen: &'static str,
            /// The colour proposed.
            proposed: &'static str,
        },
        /// Another colour after than before, and nobody has said why.
        ChangeWithoutReason = "changeWithoutReason" {
            /// The colour before.
            before: &'static str,
            /// The colour after.
            after: &'static str,
        },
        /// Post is dated before præ.
        PostBeforePrae = "postBeforePrae" {
            /// The day of præ.
            prae: Date,
            /// The day of post.
            post: Date,
        },
        /// Post is dated before the assessment it is to follow.
        PostBeforeVurdering = "postBeforeVurdering" {
            /// The day of post.
            post: Date,
            /// The day of the assessment.
            vurdering: Date,
        },
        /// Post without præ.
        PraeMissing = "praeMissing",
        /// An assessment after præ, and no post.
        PostMissing = "postMissing",
        /// What was proposed when it was chosen is not what is proposed today.
        ProposalChanged = "proposalChanged" {
            /// The colour proposed then.
            before: &'static str,
            /// The colour proposed today.
            now: &'static str,
        },
        /// A dial turned otherwise than proposed, and nobody has said why.
        DialWithoutReason = "dialWithoutReason" {
            /// The dial.
            dial: String,
        },
        /// A dial turned down that the law binds: what it says holds all the same.
        DialBoundByLaw = "dialBoundByLaw" {
            /// The dial.
            dial: String,
        },
    }
}

impl RisikoFundKind {
    /// How much it weighs.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::FactsDiffer { .. }
            | Self::LaterThanToday { .. }
            | Self::ChoiceWithoutReason { .. }
            | Self::ChangeWithoutReason { .. }
            | Self::PostBeforePrae { .. }
            | Self::PostBeforeVurdering { .. } => Severity::Warning,
            _ => Severity::Note,
        }
    }
}
