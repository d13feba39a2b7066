//! What stands out in a dialogforløb.

use alloc::string::String;

use crate::assessment::Severity;
use crate::calendar::Date;
use crate::deadlines::RuleId;
use crate::law::{Confidence, Standing};

/// Something worth a second look. A finding never decides anything.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
pub struct DialogFund {
    /// What was found.
    #[serde(flatten)]
    pub kind: DialogFundKind,
    /// How much it weighs.
    pub severity: Severity,
    /// The step, as a JSON pointer: `/steps/3`, or `/steps/3/concerns/0` for one of its concerns.
    pub path: String,
    /// Law, or something less.
    pub standing: Standing,
    /// The rule of the deadlines behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<RuleId>,
    /// The place of its source in [`super::DialogOverblik::sources`].
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub source: usize,
    /// How sure it is: the least sure of the rule and of our reading.
    pub confidence: Confidence,
}

codes! {
    /// What was found. The variant's name is the finding's code.
    pub enum DialogFundKind {
        /// No dialogue about the facts before the decision.
        DialogueMissing = "dialogueMissing" {
            /// The concern; empty where the decision names none.
            concern: String,
        },
        /// Whether what there was is dialogue about these facts is open.
        DialogueUncertain = "dialogueUncertain" {
            /// The concern; empty where the decision names none.
            concern: String,
        },
        /// Taken at once, on a day when urgency did not excuse this decision from dialogue.
        UrgencyDoesNotExcuse = "urgencyDoesNotExcuse",
        /// Excused because it goes with an urgent skærpet tilsyn; our own reading.
        ExcusedWithSkaerpet = "excusedWithSkaerpet",
        /// Taken at once, and why is not noted.
        UrgentReasonMissing = "urgentReasonMissing",
        /// No chance to put it right before the ending.
        LejlighedMissing = "lejlighedMissing",
        /// No expectation is noted.
        ExpectationMissing = "expectationMissing",
        /// The expectation is negative, and the law of the day then has ophør as a duty.
        ExpectationNegativeShall = "expectationNegativeShall",
        /// The expectation is negative, and the law of the day then opens for ophør.
        ExpectationNegativeCan = "expectationNegativeCan",
        /// Until 2025: what the expectation rests on is not noted.
        ExpectationNotJustified = "expectationNotJustified",
        /// From 2026: whether within a shorter time is not noted.
        ExpectationTimeNotNoted = "expectationTimeNotNoted",
        /// From 2026: expected, but not within a shorter time.
        ExpectationNotShorter = "expectationNotShorter",
        /// No partshøring is noted.
        HearingMissing = "hearingMissing",
        /// Decided while the frist of a hearing was running and nothing had been said.
        HearingStillOpen = "hearingStillOpen" {
            /// The frist.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            frist: Date,
        },
        /// It is not noted that the påbud names the facts.
        PaabudNamesNoFacts = "paabudNamesNoFacts",
        /// The påbud has no frist.
        PaabudHasNoFrist = "paabudHasNoFrist",
        /// The ending has no frist, and is not at once.
        OphoerHasNoFrist = "ophoerHasNoFrist",
        /// The frist lies before the decision.
        FristBeforeDecision = "fristBeforeDecision" {
            /// The frist.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            frist: Date,
        },
        /// Until 31 January 2022: skærpet tilsyn without a påbud.
        SkaerpetWithoutPaabudToo = "skaerpetWithoutPaabudToo",
        /// The municipalities are not told yet.
        MunicipalitiesNotTold = "municipalitiesNotTold",
        /// The tilbud was not told the concern before.
        ConcernNotNamed = "concernNotNamed" {
            /// The concern; empty where the step names none.
            concern: String,
        },
        /// The purpose of the dialogue is not stated.
        PurposeMissing = "purposeMissing",
        /// The possible reactions were not told before.
        ReactionsNotTold = "reactionsNotTold" {
            /// The concern; empty where the step names none.
            concern: String,
        },
        /// A grave concern, and nobody has talked.
        GraveWithoutTalk = "graveWithoutTalk" {
            /// The concern; empty where the step names none.
            concern: String,
        },
        /// A minor concern, and straight to a letter or a decision.
        MinorStraightToWarning = "minorStraightToWarning" {
            /// The concern; empty where the step names none.
            concern: String,
        },
        /// Long without a recorded change.
        LongWithoutEffect = "longWithoutEffect" {
            /// The concern; empty where the step names none.
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
            /// The concern; empty where the step names none.
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
        /// A påbud of which one cannot see that it is met, or that has no end.
        RunningPaabud = "runningPaabud",
        /// The decision names no concern, so it cannot be looked at concern by concern.
        ConcernsNotSaid = "concernsNotSaid",
        /// The step lies after today: it counts as a plan.
        StepAfterToday = "stepAfterToday" {
            /// Its date.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The decision is from before the law.
        DecisionBeforeLaw = "decisionBeforeLaw" {
            /// Its date.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
    }
}

impl DialogFundKind {
    /// How much it weighs: a warning where a condition of the law is not shown to be met, or
    /// the facts contradict each other.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::DialogueMissing { .. }
            | Self::UrgentReasonMissing
            | Self::LejlighedMissing
            | Self::ExpectationMissing
            | Self::ExpectationNegativeShall
            | Self::ExpectationNegativeCan
            | Self::ExpectationNotShorter
            | Self::HearingStillOpen { .. }
            | Self::PaabudNamesNoFacts
            | Self::PaabudHasNoFrist
            | Self::OphoerHasNoFrist
            | Self::FristBeforeDecision { .. }
            | Self::SkaerpetWithoutPaabudToo => Severity::Warning,
            _ => Severity::Note,
        }
    }
}
