//! What there is to say about a plan.

use alloc::string::String;

use crate::calendar::Date;
use crate::finding::Severity;

codes! {
    /// What was found. The variant's name is the finding's code.
    pub enum PlanFundKind {
        /// The frist has passed, and the point is not done.
        FristPassed = "fristPassed" {
            /// The frist.
            frist: Date,
        },
        /// Such a letter or decision sets a frist, or may; none is told.
        FristMissing = "fristMissing",
        /// The frist is another than in the earlier plan.
        FristChanged = "fristChanged" {
            /// The frist in the earlier plan.
            before: Date,
            /// The frist now.
            now: Date,
        },
        /// The action is planned for after the frist.
        ActionAfterFrist = "actionAfterFrist" {
            /// The day of the action.
            by: Date,
            /// The frist.
            frist: Date,
        },
        /// The action should have been done.
        ActionOverdue = "actionOverdue" {
            /// The day of the action.
            by: Date,
        },
        /// The action is done, and nothing says how one can see it.
        DoneWithoutProof = "doneWithoutProof",
        /// We see it otherwise, and have not written how.
        DisagreementNotDocumented = "disagreementNotDocumented",
        /// The source says something else than what was kept.
        SeenChanged = "seenChanged",
        /// What the point answered is there no more.
        AnledningGone = "anledningGone",
        /// Ankestyrelsen set the decision that the point answers aside: what is to be done of it falls
        /// away, as we read it.
        DecisionAnnulled = "decisionAnnulled" {
            /// The day of Ankestyrelsen's decision.
            on: Date,
        },
        /// The period that the point answers has run out, by every reading.
        PeriodOver = "periodOver" {
            /// Its last day.
            last: Date,
        },
        /// The point answers a decision that chapter 3 a of the act, on BPA-foreninger, does not have.
        NotInChapter3a = "notInChapter3a",
        /// What would end the point, or move its day, fits several events and names none: the point is
        /// kept.
        WhichEvent = "whichEvent",
        /// An id that the assessment's model does not have.
        AboutUnknown = "aboutUnknown" {
            /// The id.
            id: String,
        },
    }
}

impl PlanFundKind {
    /// How much it weighs.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::FristPassed { .. }
            | Self::NotInChapter3a
            | Self::ActionAfterFrist { .. }
            | Self::ActionOverdue { .. } => Severity::Warning,
            _ => Severity::Note,
        }
    }
}
