//! What stands out in a dialogforløb.

use alloc::string::String;

use crate::calendar::Date;
use crate::deadlines::DecisionFundKind;
use crate::finding::Severity;

codes! {
    /// What was found. The variant's name is the finding's code.
    pub enum DialogFundKind with Decision(DecisionFundKind) {
        /// The tilbud was not told the concern before.
        ConcernNotNamed = "concernNotNamed" {
            /// The concern, where the event names one.
            #[cfg_attr(feature = "ts", ts(type = "string", optional))]
            concern: Option<String>,
        },
        /// The purpose of the dialogue is not stated.
        PurposeMissing = "purposeMissing",
        /// The possible reactions were not told before.
        ReactionsNotTold = "reactionsNotTold" {
            /// The concern, where the event names one.
            #[cfg_attr(feature = "ts", ts(type = "string", optional))]
            concern: Option<String>,
        },
        /// A grave concern, and nobody has talked.
        GraveWithoutTalk = "graveWithoutTalk" {
            /// The concern, where the event names one.
            #[cfg_attr(feature = "ts", ts(type = "string", optional))]
            concern: Option<String>,
        },
        /// A minor concern, and straight to a letter or a decision.
        MinorStraightToWarning = "minorStraightToWarning" {
            /// The concern, where the event names one.
            #[cfg_attr(feature = "ts", ts(type = "string", optional))]
            concern: Option<String>,
        },
        /// Long without a recorded change.
        LongWithoutEffect = "longWithoutEffect" {
            /// The concern.
            concern: String,
            /// Since when.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            since: Date,
            /// How many days.
            #[cfg_attr(feature = "ts", ts(type = "number"))]
            days: i64,
            /// The limit that was set, in months.
            #[cfg_attr(feature = "ts", ts(type = "number"))]
            months: i64,
        },
        /// Many steps without a recorded change.
        ManyStepsWithoutEffect = "manyStepsWithoutEffect" {
            /// The concern.
            concern: String,
            /// How many.
            #[cfg_attr(feature = "ts", ts(type = "number"))]
            steps: i64,
            /// The limit that was set.
            #[cfg_attr(feature = "ts", ts(type = "number"))]
            limit: i64,
        },
        /// A redegørelse was asked for before anyone had talked.
        RedegoerelseBeforeTalk = "redegoerelseBeforeTalk",
        /// The decision names no concern, so it cannot be looked at concern by concern.
        ConcernsNotSaid = "concernsNotSaid",
        /// The event lies after today: it counts as a plan.
        StepAfterToday = "stepAfterToday" {
            /// Its date.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
    }
}

impl DialogFundKind {
    /// How much it weighs: what stands out on the course as such is a note.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::Decision(kind) => kind.severity(),
            _ => Severity::Note,
        }
    }
}
