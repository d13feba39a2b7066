//! Facts that break a rule, or leave a question.

use super::RuleId;
use crate::assessment::Severity;
use crate::calendar::Date;

/// Something worth a second look. A finding never decides anything.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct FristFund {
    /// What was found.
    #[cfg_attr(feature = "ts", ts(flatten))]
    pub kind: FristFundKind,
    /// How much it weighs.
    pub severity: Severity,
    /// The place of the fact in the list.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    pub fact: Option<usize>,
    /// The rule behind it, where there is one.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub rule: Option<RuleId>,
    /// The place of that rule's version in [`super::Frister::law`].
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    pub law: Option<usize>,
}

record!(FristFund {
    ..kind,
    severity = "severity",
    fact = "fact",
    rule = "rule",
    law = "law",
});

codes! {
    /// What was found. The variant's name is the finding's code.
    pub enum FristFundKind {
        /// The fact is from before the law.
        BeforeLaw = "beforeLaw" {
            /// A day: on.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// A frist or an end before its start.
        FristBeforeStart = "fristBeforeStart" {
            /// A day: frist.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            frist: Date,
            /// A day: on.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// Received before it was sent.
        ReceivedBeforeSent = "receivedBeforeSent" {
            /// A day: received.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            received: Date,
            /// A day: on.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The count leaves the calendar.
        OutsideCalendar = "outsideCalendar",
        /// Nobody said how it was received.
        ReceiptUnknown = "receiptUnknown",
        /// No visit in time.
        VisitOverdue = "visitOverdue" {
            /// A day: last.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            last: Date,
            /// Which: reading.
            reading: &'static str,
        },
        /// Announced too early.
        NoticeTooLong = "noticeTooLong" {
            /// A day: earliest.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            earliest: Date,
            /// A day: announced.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            announced: Date,
        },
        /// Announced without a noted reason.
        AnnouncedWithoutReason = "announcedWithoutReason",
        /// No report after a visit.
        ReportMissing = "reportMissing",
        /// No dialogue before the decision.
        DialogueMissing = "dialogueMissing",
        /// No dialogue before the ending.
        EndingDialogueMissing = "endingDialogueMissing",
        /// No chance to put right before the ending.
        ChanceMissing = "chanceMissing",
        /// Skærpet tilsyn too long.
        SkaerpetTooLong = "skaerpetTooLong" {
            /// A day: to.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            to: Date,
            /// A day: last.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            last: Date,
        },
        /// Until 2016: other than three months.
        SkaerpetNotThreeMonths = "skaerpetNotThreeMonths" {
            /// A day: to.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            to: Date,
            /// A day: last.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            last: Date,
        },
        /// Skærpet tilsyn without a påbud.
        SkaerpetWithoutPaabud = "skaerpetWithoutPaabud",
        /// A påbud without a frist.
        PaabudWithoutFrist = "paabudWithoutFrist",
        /// A påbud that does not name the facts.
        PaabudFactsMissing = "paabudFactsMissing",
        /// A party's deadline has passed.
        NotMet = "notMet" {
            /// A day: last.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            last: Date,
        },
        /// Met after the last day.
        MetLate = "metLate" {
            /// A day: last.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            last: Date,
            /// A day: met.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            met: Date,
        },
        /// Extended without a request.
        ExtensionWithoutRequest = "extensionWithoutRequest",
        /// The approval has lapsed.
        ApprovalLapsed = "approvalLapsed" {
            /// A day: last.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            last: Date,
        },
        /// An ending without a frist.
        EndingWithoutFrist = "endingWithoutFrist",
        /// Removed from the portal too early.
        RemovedTooEarly = "removedTooEarly" {
            /// A day: earliest.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            earliest: Date,
            /// A day: on.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// Carried out although suspended.
        EndingAlthoughSuspended = "endingAlthoughSuspended",
        /// A complaint suspends the ending.
        ComplaintSuspends = "complaintSuspends",
        /// A complaint does not suspend.
        ComplaintDoesNotSuspend = "complaintDoesNotSuspend",
        /// A leader who is barred.
        LeaderBarred = "leaderBarred" {
            /// A day: last.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            last: Date,
        },
        /// The complaint is late.
        ComplaintLate = "complaintLate" {
            /// A day: last.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            last: Date,
        },
        /// A decision without guidance on appeal.
        GuidanceMissing = "guidanceMissing",
        /// No frist for comments on a draft report.
        HearingFristUnset = "hearingFristUnset",
        /// A duty without a number of days, not done yet.
        DutyNotDone = "dutyNotDone",
        /// No certificate before hiring.
        CertificateMissing = "certificateMissing",
        /// Works begun without approval.
        WorksNotApproved = "worksNotApproved",
        /// Child or adult is not said.
        PersonMissing = "personMissing",
        /// The time of day is not said.
        TimeMissing = "timeMissing",
        /// Which dates apply depends on the ownership.
        OwnershipMissing = "ownershipMissing",
    }
}

impl FristFundKind {
    /// How much it weighs.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::BeforeLaw { .. }
            | Self::ReceiptUnknown
            | Self::AnnouncedWithoutReason
            | Self::ReportMissing
            | Self::ComplaintSuspends
            | Self::ComplaintDoesNotSuspend
            | Self::GuidanceMissing
            | Self::HearingFristUnset
            | Self::DutyNotDone
            | Self::PersonMissing
            | Self::TimeMissing
            | Self::OwnershipMissing => Severity::Note,
            _ => Severity::Warning,
        }
    }
}
