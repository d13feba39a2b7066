//! Events that break a rule, or leave a question.

use alloc::string::String;

use super::DecisionFundKind;
use crate::calendar::{ClockChange, Date};
use crate::finding::Severity;

codes! {
    /// What was found. The variant's name is the finding's code.
    pub enum FristFundKind with Decision(DecisionFundKind) {
        /// Received before its own date.
        ReceivedBeforeSent = "receivedBeforeSent" { received: Date, on: Date },
        /// The count leaves the calendar.
        OutsideCalendar = "outsideCalendar",
        /// Nobody said how it was received.
        ReceiptUnknown = "receiptUnknown",
        /// No visit by the last day, in this reading of how the interval runs.
        VisitOverdue = "visitOverdue" { last: Date, reading: &'static str },
        /// Announced before the earliest day.
        NoticeTooLong = "noticeTooLong" { earliest: Date, announced: Date },
        /// Announced before there was a limit, for a visit after it came: which law counts is open.
        NoticeEitherLaw = "noticeEitherLaw" {
            announced: Date,
            /// The first day of the limit.
            from: Date,
            /// The earliest day by the law of the visit.
            earliest: Date,
        },
        /// Announced without a noted reason.
        AnnouncedWithoutReason = "announcedWithoutReason",
        /// No report after a visit.
        ReportMissing = "reportMissing",
        /// The last day has passed, and nothing says that the duty was met.
        NotMet = "notMet" { last: Date },
        /// Met after the last day.
        MetLate = "metLate" { last: Date, met: Date },
        /// Ankestyrelsen decided a complaint after the last day for passing it on: it was passed on,
        /// and when is not noted.
        PassedOnUnnoted = "passedOnUnnoted" { last: Date, decided: Date },
        /// Met after the last moment of a duty counted in hours.
        MetLateAt = "metLateAt" {
            last: Date,
            /// The time of day it ran out.
            by: String,
            met: Date,
            /// The time of day it was met.
            at: String,
        },
        /// Met on the day a duty counted in hours runs out: the time of day, which is not noted,
        /// decides whether that was in time.
        TimeDecides = "timeDecides" { last: Date },
        /// Met, or still to be met, after one of two last days and by the other: that of the
        /// deadline, and that of another reading.
        DependsOnReading = "dependsOnReading" { last: Date, other: Date },
        /// Extended without a request.
        ExtensionWithoutRequest = "extensionWithoutRequest",
        /// Extended, and to which day is not noted.
        ExtensionDayMissing = "extensionDayMissing",
        /// "Extended" to a day before the one that was set.
        ExtensionShortens = "extensionShortens" { frist: Date, old: Date },
        /// The rule changed while the period ran, and which version counts is open.
        EitherLaw = "eitherLaw" {
            /// The first day of the new version.
            from: Date,
            /// The last day by the old one.
            old: Date,
            /// The last day by the new one.
            new: Date,
        },
        /// The rule was gone before its last day.
        LawEnded = "lawEnded" {
            /// The first day without it.
            from: Date,
            last: Date,
        },
        /// The rule got a last day while the duty was open.
        LawBegan = "lawBegan" {
            /// The first day of the new version.
            from: Date,
            last: Date,
        },
        /// Extended after what there was to extend had run out.
        ExtendedTooLate = "extendedTooLate" { last: Date, decided: Date },
        /// Extended although it had been already, on this day.
        ExtendedAgain = "extendedAgain" { decided: Date },
        /// The approval has lapsed after this day.
        ApprovalLapsed = "approvalLapsed" { last: Date },
        /// Removed from the portal before the earliest day.
        RemovedTooEarly = "removedTooEarly" { earliest: Date, on: Date },
        /// The ending was carried out although a complaint suspends it.
        EndingAlthoughSuspended = "endingAlthoughSuspended",
        /// The ending was carried out although Ankestyrelsen, on this day, had not upheld it.
        EndingNotUpheld = "endingNotUpheld" { on: Date, decided: Date },
        /// The ending was carried out before a complaint came that suspends it, or may.
        DoneBeforeComplaint = "doneBeforeComplaint" { came: Date },
        /// Carried out, or removed from the portal, on the day on which Ankestyrelsen decided without
        /// upholding the ending: nobody knows which came first.
        DecidedThatDay = "decidedThatDay",
        /// A complaint suspends the ending.
        ComplaintSuspends = "complaintSuspends",
        /// A complaint suspended the ending until this day: Ankestyrelsen decided it, or the ending was
        /// put into effect.
        ComplaintSuspended = "complaintSuspended" { until: Date },
        /// A complaint does not suspend.
        ComplaintDoesNotSuspend = "complaintDoesNotSuspend",
        /// Whether a complaint suspends the ending is open, and why.
        ComplaintMaySuspend = "complaintMaySuspend" { why: &'static str },
        /// A complaint over a decision on which Ankestyrelsen had decided on this day.
        ComplaintAfterDecision = "complaintAfterDecision" { decided: Date },
        /// A new decision: what becomes of the day that was set in the old one, decided on this day,
        /// is open.
        OldDecisionOpen = "oldDecisionOpen" { decided: Date },
        /// Removed from the portal while a complaint over the ending was not decided.
        RemovedWhileAppealed = "removedWhileAppealed" { on: Date },
        /// Removed from the portal although Ankestyrelsen, on this day, had not upheld the ending.
        RemovedNotUpheld = "removedNotUpheld" { on: Date, decided: Date },
        /// Removed from the portal while a request waited that interrupted the appeal period, or may have.
        RemovedWhileInterrupted = "removedWhileInterrupted" { on: Date },
        /// Removed from the portal between two earliest days: that of the deadline, and that of another
        /// reading.
        RemovedDependsOnReading = "removedDependsOnReading" { on: Date, earliest: Date, other: Date },
        /// Ankestyrelsen dismissed the complaint.
        AppealDismissed = "appealDismissed",
        /// Ankestyrelsen upheld the decision.
        AppealUpheld = "appealUpheld",
        /// Ankestyrelsen sent the case back.
        AppealRemitted = "appealRemitted",
        /// Ankestyrelsen set the decision aside.
        AppealAnnulled = "appealAnnulled",
        /// Ankestyrelsen changed the decision.
        AppealChanged = "appealChanged",
        /// What Ankestyrelsen decided is not said.
        AppealOutcomeMissing = "appealOutcomeMissing",
        /// Ankestyrelsen decided a complaint that is not noted.
        ComplaintNotNoted = "complaintNotNoted",
        /// Ankestyrelsen decided on the same before, on this day.
        DecidedAgain = "decidedAgain" { decided: Date },
        /// Whether the old frist applies again, or what was left of it, is open.
        OldFristOpen = "oldFristOpen" { last: Date, other: Date },
        /// A request did not interrupt the appeal period, as it is noted.
        PeriodNotInterrupted = "periodNotInterrupted" { last: Date },
        /// Whether a request to reopen interrupts it is open: it is not noted whether the hearing had
        /// been left out.
        PeriodMayBeInterrupted = "periodMayBeInterrupted" { last: Date },
        /// Asked for on a day that practice alone leaves in the appeal period: whether it interrupts
        /// it is open.
        AskedByPractice = "askedByPractice" { last: Date },
        /// A request for reasons never interrupts it.
        ReasonsDoNotInterrupt = "reasonsDoNotInterrupt" { last: Date },
        /// Asked for after the appeal period had ended.
        AskedTooLate = "askedTooLate" { last: Date },
        /// The decision waits for access to the file.
        AccessPostpones = "accessPostpones",
        /// Decided before access was given that was asked for on this day.
        DecidedBeforeAccess = "decidedBeforeAccess" { asked: Date },
        /// The party was told that an answer takes longer.
        DelayTold = "delayTold" { last: Date },
        /// Passed on to Ankestyrelsen after partial relief, and that the complaint is maintained is not
        /// noted.
        MaintenanceNotNoted = "maintenanceNotNoted",
        /// A reassessment alone meets no duty: what is sent does.
        ReassessedNotSent = "reassessedNotSent",
        /// A leader or a board member who is barred up to and including this day.
        LeaderBarred = "leaderBarred" { last: Date },
        /// The same, where it is open whether that held on the day: a complaint suspended the ending or
        /// may have, or it was not upheld.
        LeaderMayBeBarred = "leaderMayBeBarred" { last: Date },
        /// The complaint came after its last day.
        ComplaintLate = "complaintLate" { last: Date },
        /// No frist for comments on a draft report.
        HearingFristUnset = "hearingFristUnset",
        /// A duty without a number of days, not done yet.
        DutyNotDone = "dutyNotDone",
        /// No text says how long an answer may take; what can be done instead.
        NoTimeSet = "noTimeSet",
        /// The tilbud or others were told of an enquiry to the whistleblower scheme.
        EnquiryRevealed = "enquiryRevealed",
        /// No certificate before hiring.
        CertificateMissing = "certificateMissing",
        /// No decision from before an essential change is noted.
        ChangeNotDecided = "changeNotDecided",
        /// An essential change was made although it was refused.
        ChangeRefused = "changeRefused" {
            /// The day of the refusal.
            on: Date,
        },
        /// A child taken in before the family was approved.
        ChildBeforeApproval = "childBeforeApproval",
        /// A municipality's approval that does not name its vilkår and the personal relation.
        RelationNotNamed = "relationNotNamed",
        /// Fewer days of course are noted than are asked for.
        CourseDaysShort = "courseDaysShort" {
            /// So many whole days are noted.
            noted: i64,
            /// So many there must be.
            least: i64,
        },
        /// The same of one of two parents.
        CourseOfOneParent = "courseOfOneParent" {
            /// So many whole days are noted of the one with fewer.
            noted: i64,
            /// So many there must be.
            least: i64,
        },
        /// Works begun without approval.
        WorksNotApproved = "worksNotApproved",
        /// Whether the plejefamilie is specialised, which decides what it must do, is not noted.
        FamilyKindMissing = "familyKindMissing",
        /// Child or adult is not said.
        PersonMissing = "personMissing",
        /// The time of day is not said.
        TimeMissing = "timeMissing",
        /// A time of day that the clocks showed twice.
        TimeTwice = "timeTwice" { on: Date },
        /// A time of day that the clocks passed over.
        TimeSkipped = "timeSkipped" { on: Date },
        /// The last day of the period is not said, and it may be for less than the law lets it be:
        /// what hangs on it, as the surcharge of skærpet tilsyn, cannot be computed.
        EndDayMissing = "endDayMissing",
        /// The accounts of a year are noted as closed before it ended.
        YearNotEnded = "yearNotEnded" { end: Date },
        /// Which dates apply depends on the ownership.
        OwnershipMissing = "ownershipMissing",
        /// It names an event that it cannot answer: it counts by its matter and day.
        CannotAnswer = "cannotAnswer",
        /// Several events fit, and it is not said which this one answers: every possible day stands.
        WhichEvent = "whichEvent",
        /// An ending taken at once, of a BPA-forening: the rules on them have no exception for
        /// what is urgent.
        NoUrgencyInChapter3a = "noUrgencyInChapter3a",
        /// An employer before the approval, which is from a later day.
        EmployerBeforeApproval = "employerBeforeApproval" { approved: Date },
        /// An employer, and no approval that holds on the day is noted.
        ApprovalNotNoted = "approvalNotNoted",
        /// The child could give its own account only after the report of this day.
        AccountAfterReport = "accountAfterReport" { reported: Date },
        /// A personal alarm or pejling allowed for longer than it may be.
        AlarmTooLong = "alarmTooLong" { to: Date, last: Date },
        /// The certificates of a plejefamilie obtained only after it was approved.
        CertificateAfterApproval = "certificateAfterApproval" { approved: Date },
        /// The koncern note not sent on the day of the accounts.
        NoteNotWithAccounts = "noteNotWithAccounts" { sent: Date },
        /// Nothing follows from the event, and why.
        NothingFollows = "nothingFollows" {
            /// Why: a [`NothingWhy`](super::NothingWhy).
            why: &'static str,
        },
        /// Nothing follows from the event: the rules on such events are from a later day.
        NothingBefore = "nothingBefore" {
            /// The first day of the first of them.
            from: Date,
        },
        /// Nothing follows from the event: the rules on such events ended on an earlier day.
        NothingAfter = "nothingAfter" {
            /// The last day of the last of them.
            until: Date,
        },
    }
}

impl FristFundKind {
    /// A time of day that the clocks did not show once, on a day they were changed.
    pub(super) const fn unclear_time(change: ClockChange, on: Date) -> Self {
        match change {
            ClockChange::Forward => Self::TimeSkipped { on },
            ClockChange::Back => Self::TimeTwice { on },
        }
    }

    /// Whether it says that no text settles something, or how we read what none does.
    pub(super) const fn is_open(&self) -> bool {
        matches!(
            self,
            Self::NoticeEitherLaw { .. }
                | Self::EitherLaw { .. }
                | Self::LawEnded { .. }
                | Self::LawBegan { .. }
                | Self::ComplaintMaySuspend { .. }
                | Self::OldDecisionOpen { .. }
                | Self::OldFristOpen { .. }
                | Self::PeriodMayBeInterrupted { .. }
                | Self::AskedByPractice { .. }
                | Self::LeaderMayBeBarred { .. }
                | Self::EndingNotUpheld { .. }
                | Self::DoneBeforeComplaint { .. }
                | Self::DecidedThatDay
                | Self::RemovedNotUpheld { .. }
                | Self::RemovedDependsOnReading { .. }
                | Self::DecidedAgain { .. }
                | Self::AppealRemitted
                | Self::AppealAnnulled
                | Self::AppealChanged
        )
    }

    /// How much it weighs.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::Decision(kind) => kind.severity(),
            Self::ReceiptUnknown
            | Self::NoticeEitherLaw { .. }
            | Self::EitherLaw { .. }
            | Self::LawEnded { .. }
            | Self::LawBegan { .. }
            | Self::AnnouncedWithoutReason
            | Self::ReportMissing
            | Self::PassedOnUnnoted { .. }
            | Self::ChangeNotDecided
            | Self::ChildBeforeApproval
            | Self::CourseDaysShort { .. }
            | Self::CourseOfOneParent { .. }
            | Self::ComplaintSuspends
            | Self::ComplaintSuspended { .. }
            | Self::ComplaintDoesNotSuspend
            | Self::ComplaintMaySuspend { .. }
            | Self::ComplaintAfterDecision { .. }
            | Self::OldDecisionOpen { .. }
            | Self::AppealDismissed
            | Self::AppealUpheld
            | Self::AppealRemitted
            | Self::AppealAnnulled
            | Self::AppealChanged
            | Self::AppealOutcomeMissing
            | Self::ComplaintNotNoted
            | Self::DecidedAgain { .. }
            | Self::ExtensionDayMissing
            | Self::PeriodMayBeInterrupted { .. }
            | Self::AskedByPractice { .. }
            | Self::OldFristOpen { .. }
            | Self::PeriodNotInterrupted { .. }
            | Self::ReasonsDoNotInterrupt { .. }
            | Self::AskedTooLate { .. }
            | Self::AccessPostpones
            | Self::DecidedBeforeAccess { .. }
            | Self::DelayTold { .. }
            | Self::MaintenanceNotNoted
            | Self::ReassessedNotSent
            | Self::HearingFristUnset
            | Self::DependsOnReading { .. }
            | Self::DoneBeforeComplaint { .. }
            | Self::DecidedThatDay
            | Self::RemovedDependsOnReading { .. }
            | Self::DutyNotDone
            | Self::NoTimeSet
            | Self::ExtendedAgain { .. }
            | Self::FamilyKindMissing
            | Self::PersonMissing
            | Self::TimeMissing
            | Self::TimeDecides { .. }
            | Self::TimeTwice { .. }
            | Self::TimeSkipped { .. }
            | Self::EndDayMissing
            | Self::OwnershipMissing
            | Self::WhichEvent
            | Self::ApprovalNotNoted
            | Self::NothingFollows { .. }
            | Self::NothingBefore { .. }
            | Self::NothingAfter { .. } => Severity::Note,
            _ => Severity::Warning,
        }
    }
}
