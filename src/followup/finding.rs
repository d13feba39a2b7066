//! What stands out in a plan and in its verification.

use alloc::string::String;

use crate::calendar::Date;
use crate::finding::Severity;

codes! {
    /// What was found. The variant's name is the finding's code.
    pub enum OpfoelgningFundKind {
        /// Expected to be met, and the applicant's answer is not noted.
        AnswerMissing = "answerMissing" {
            /// The indicator or criterion.
            id: String,
        },
        /// Rule `number`: no number in the answer.
        AnswerNoNumber = "answerNoNumber" {
            /// The indicator or criterion.
            id: String,
        },
        /// Rule `date`: no date in the answer.
        AnswerNoDate = "answerNoDate" {
            /// The indicator or criterion.
            id: String,
        },
        /// Rule `observable`: nothing one can observe in the answer.
        AnswerNoObservable = "answerNoObservable" {
            /// The indicator or criterion.
            id: String,
        },
        /// It presupposes a practice, which there was not at approval.
        PresupposesPractice = "presupposesPractice" {
            /// The indicator or criterion.
            id: String,
        },
        /// Something is noted on an indicator that does not apply; it is kept.
        PointNotApplicable = "pointNotApplicable" {
            /// The indicator or criterion.
            id: String,
        },
        /// To be looked at before the approval.
        WhenBeforeApproval = "whenBeforeApproval" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            when: Date,
        },
        /// The day to look at it has passed, and no outcome is noted.
        WhenPassed = "whenPassed" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            when: Date,
        },
        /// From 2026: the approval lapses if the vilkår is not met by the frist.
        VilkaarLapses = "vilkaarLapses" {
            /// The frist.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            frist: Date,
        },
        /// From 2026: such a vilkår, and no frist is noted.
        VilkaarHasNoFrist = "vilkaarHasNoFrist",
        /// Approved for a shorter time, before the rule on it.
        VilkaarRuleNotYet = "vilkaarRuleNotYet" {
            /// The first day of it.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            from: Date,
        },
        /// The frist has passed, and nothing says that the vilkår is met.
        VilkaarFristPassed = "vilkaarFristPassed" {
            /// The frist.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            frist: Date,
        },
        /// From 2026: the frist of a vilkår that ends the approval has passed, and nothing says
        /// that it is met.
        VilkaarFristPassedLapses = "vilkaarFristPassedLapses" {
            /// The frist.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            frist: Date,
        },
        /// Met after the frist.
        VilkaarMetLate = "vilkaarMetLate" {
            /// When it was met.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            met: Date,
            /// The frist.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            frist: Date,
        },
        /// The frist lies before the approval.
        VilkaarFristBeforeApproval = "vilkaarFristBeforeApproval" {
            /// The frist.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            frist: Date,
        },
        /// The quality that was expected is not seen in the assessment.
        ExpectedNotSeen = "expectedNotSeen" {
            /// The indicator or criterion.
            id: String,
        },
        /// It presupposes a practice, and has not been seen yet.
        PracticeNotSeen = "practiceNotSeen" {
            /// The indicator or criterion.
            id: String,
        },
        /// A person has concluded something else than what is proposed.
        OutcomeDiffers = "outcomeDiffers" {
            /// The indicator or criterion.
            id: String,
        },
    }
}

impl OpfoelgningFundKind {
    /// How much it weighs. The three rules on answers are notes; an answer without all three is
    /// a warning, which the one who makes the finding says.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::WhenBeforeApproval { .. }
            | Self::VilkaarHasNoFrist
            | Self::VilkaarFristPassed { .. }
            | Self::VilkaarFristPassedLapses { .. }
            | Self::VilkaarMetLate { .. }
            | Self::VilkaarFristBeforeApproval { .. }
            | Self::ExpectedNotSeen { .. } => Severity::Warning,
            _ => Severity::Note,
        }
    }
}
