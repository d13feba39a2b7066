//! What stands out on a decision, in the list of deadlines as in the dialogforløb.

use alloc::string::String;

use crate::calendar::Date;
use crate::finding::Severity;

codes! {
    /// What stands out on a påbud, skærpet tilsyn or ophør. The variant's name is the finding's
    /// code; [`crate::text::decision_finding`] says it in words.
    pub enum DecisionFundKind {
        /// The event, on this day, is from before the law.
        BeforeLaw = "beforeLaw" {
            /// Its day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// A frist, or an end, before the day it is set on.
        FristBeforeStart = "fristBeforeStart" {
            /// The frist.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            frist: Date,
            /// The day it is set on.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// No dialogue about the facts before the decision is noted.
        DialogueMissing = "dialogueMissing" {
            /// The concern, where the decision names one.
            #[cfg_attr(feature = "ts", ts(type = "string", optional))]
            concern: Option<String>,
        },
        /// Whether what there was is dialogue about these facts is open.
        DialogueUncertain = "dialogueUncertain" {
            /// The concern, where the decision names one.
            #[cfg_attr(feature = "ts", ts(type = "string", optional))]
            concern: Option<String>,
        },
        /// Taken at once, on a day when urgency did not excuse this decision from dialogue.
        UrgencyDoesNotExcuse = "urgencyDoesNotExcuse" {
            /// The first day on which it does.
            #[cfg_attr(feature = "ts", ts(type = "string", optional))]
            from: Option<Date>,
        },
        /// Excused because it goes with an urgent skærpet tilsyn; our own reading.
        ExcusedWithSkaerpet = "excusedWithSkaerpet",
        /// Taken at once, and why is not noted.
        UrgentReasonMissing = "urgentReasonMissing",
        /// No chance to put it right before the ending is noted.
        LejlighedMissing = "lejlighedMissing",
        /// It is noted that there was no chance to put it right before the ending.
        ChanceMissing = "chanceMissing",
        /// No expectation is noted.
        ExpectationMissing = "expectationMissing",
        /// The expectation is negative, and the law of the day then has ophør as a duty.
        ExpectationNegativeShall = "expectationNegativeShall",
        /// The expectation is negative, and the law of the day then opens for ophør.
        ExpectationNegativeCan = "expectationNegativeCan",
        /// What the expectation rests on is not noted, where it must be justified.
        ExpectationNotJustified = "expectationNotJustified" {
            /// The last day on which it must be.
            #[cfg_attr(feature = "ts", ts(type = "string", optional))]
            until: Option<Date>,
        },
        /// Whether it is expected within a shorter time is not noted, where the rule says so.
        ExpectationTimeNotNoted = "expectationTimeNotNoted" {
            /// The first day on which it does.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            from: Date,
        },
        /// Expected, but not within a shorter time, where the rule says so.
        ExpectationNotShorter = "expectationNotShorter" {
            /// The first day on which it does.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            from: Date,
        },
        /// No partshøring is noted.
        HearingMissing = "hearingMissing",
        /// Decided while the frist of a hearing was running and no comment is noted.
        HearingStillOpen = "hearingStillOpen" {
            /// The frist.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            frist: Date,
        },
        /// It is not noted that the påbud names the facts.
        PaabudNamesNoFacts = "paabudNamesNoFacts",
        /// It is noted that the påbud does not name the facts.
        PaabudFactsMissing = "paabudFactsMissing",
        /// No frist of the påbud is noted.
        PaabudHasNoFrist = "paabudHasNoFrist",
        /// No frist of the ending is noted, and it is not at once.
        OphoerHasNoFrist = "ophoerHasNoFrist",
        /// Skærpet tilsyn to a day after the last possible.
        SkaerpetTooLong = "skaerpetTooLong" {
            /// The last day of its period.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            to: Date,
            /// The last day possible.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            last: Date,
        },
        /// Until 2016: to another day than the last of three months.
        SkaerpetNotThreeMonths = "skaerpetNotThreeMonths" {
            /// The last day of its period.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            to: Date,
            /// The last of the three months.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            last: Date,
        },
        /// No påbud is noted with the skærpet tilsyn, where there had to be one.
        SkaerpetWithoutPaabudToo = "skaerpetWithoutPaabudToo" {
            /// The last day on which there had to be.
            #[cfg_attr(feature = "ts", ts(type = "string", optional))]
            until: Option<Date>,
        },
        /// It is noted that a decision has no guidance on appeal.
        GuidanceMissing = "guidanceMissing",
        /// That the municipalities have been told is not noted.
        MunicipalitiesNotTold = "municipalitiesNotTold",
        /// By what one can see that a påbud is met, or its end, is not noted.
        RunningPaabud = "runningPaabud",
        /// Påbud or skærpet tilsyn (§ 8), a deviation (§ 5) or the fast track (§ 5 b) of a BPA-forening:
        /// chapter 3 a of the act has none of them.
        NotInChapter3a = "notInChapter3a",
    }
}

impl DecisionFundKind {
    /// How much it weighs: a warning where a condition of the law is not shown to be met, or
    /// the events contradict each other.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::BeforeLaw { .. }
            | Self::DialogueUncertain { .. }
            | Self::UrgencyDoesNotExcuse { .. }
            | Self::ExcusedWithSkaerpet
            | Self::ExpectationNotJustified { .. }
            | Self::ExpectationTimeNotNoted { .. }
            | Self::HearingMissing
            | Self::GuidanceMissing
            | Self::MunicipalitiesNotTold
            | Self::RunningPaabud => Severity::Note,
            _ => Severity::Warning,
        }
    }

    /// Whether a list of deadlines tells it too: what is noted against the decision, and what
    /// it cannot be without. What is only to be noted better stands in the dialogforløb; that
    /// the municipalities are not told stands with their deadline.
    pub(crate) const fn is_among_deadlines(&self) -> bool {
        matches!(
            self,
            Self::DialogueMissing { .. }
                | Self::DialogueUncertain { .. }
                | Self::LejlighedMissing
                | Self::ChanceMissing
                | Self::ExpectationNegativeShall
                | Self::ExpectationNegativeCan
                | Self::ExpectationNotShorter { .. }
                | Self::PaabudFactsMissing
                | Self::PaabudHasNoFrist
                | Self::OphoerHasNoFrist
                | Self::SkaerpetTooLong { .. }
                | Self::SkaerpetNotThreeMonths { .. }
                | Self::SkaerpetWithoutPaabudToo { .. }
                | Self::GuidanceMissing
        )
    }
}
