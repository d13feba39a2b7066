//! The steps of a count, as data.

use super::Date;

/// One step of a count. [`crate::text::step`] says it in words.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Step {
    /// What was done, and the day it led to.
    #[serde(flatten)]
    pub kind: StepKind,
}

codes! {
    /// What was done in a step. The variant's name is the step's code.
    pub enum StepKind {
        /// Digital Post counts from when it is available (LBK 686/2021 § 10).
        DigitalPostAvailable = "digitalPostAvailable" { on: Date },
        /// The day it can be shown to have come.
        ReceivedOn = "receivedOn" { on: Date },
        /// Handed over, or said at a meeting.
        Handed = "handed" { on: Date },
        /// A letter is presumed to have come so many days after its date.
        LetterPlusDays = "letterPlusDays" {
            /// The date of the letter.
            dated: Date,
            /// How many days.
            days: i64,
            on: Date,
        },
        /// A letter is presumed to have come so many hverdage after its date.
        LetterPlusHverdage = "letterPlusHverdage" {
            /// The date of the letter.
            dated: Date,
            /// How many hverdage.
            days: i64,
            on: Date,
        },
        /// A presumption that nobody has settled.
        PresumptionOpen = "presumptionOpen",
        /// A date that can be proved wins over the presumption.
        ProvenWins = "provenWins" {
            /// The presumed day.
            presumed: Date,
            /// The proven day.
            on: Date,
        },
        /// Nobody said when it came: counted from its own date, the earliest day.
        ReceiptUnknown = "receiptUnknown" { on: Date },
        /// The day it happened, which is not counted.
        CountedFrom = "countedFrom" { on: Date },
        /// Days later.
        PlusDays = "plusDays" { days: i64, on: Date },
        /// Weeks later: the same day of the week.
        PlusWeeks = "plusWeeks" { weeks: i64, on: Date },
        /// Months later: the same date.
        PlusMonths = "plusMonths" { months: i64, on: Date },
        /// Years later: the same date.
        PlusYears = "plusYears" { years: i64, on: Date },
        /// The month has no such date: its last day.
        LastOfMonth = "lastOfMonth" { on: Date },
        /// A day of practice that counts as an arbejdsdag, since no act makes it a day off.
        PracticeCounted = "practiceCounted" { on: Date, why: &'static str },
        /// Arbejdsdage later.
        PlusArbejdsdage = "plusArbejdsdage" { days: i64, on: Date },
        /// Hverdage later.
        PlusHverdage = "plusHverdage" { days: i64, on: Date },
        /// Hours later, round the clock.
        PlusHours = "plusHours" { hours: i64, on: Date },
        /// The clocks were put forward within those hours: they end an hour later by the clock.
        ClocksForward = "clocksForward" { on: Date },
        /// The clocks were put back within those hours: they end an hour earlier by the clock.
        ClocksBack = "clocksBack" { on: Date },
        /// Weeks earlier.
        MinusWeeks = "minusWeeks" { weeks: i64, on: Date },
        /// The end of the month.
        EndOfMonth = "endOfMonth" { on: Date },
        /// The end of the quarter.
        EndOfQuarter = "endOfQuarter" { on: Date },
        /// The end of the calendar year.
        EndOfYear = "endOfYear" { on: Date },
        /// The first day of the next month.
        NextMonth = "nextMonth" { on: Date },
        /// The first hverdag of the next month.
        FirstHverdag = "firstHverdag" { on: Date },
        /// The Saturday before it may be meant.
        SaturdaySafer = "saturdaySafer" {
            /// The Saturday.
            on: Date,
        },
        /// The day the authority set.
        DateSet = "dateSet" { on: Date },
        /// The last day of the appeal period.
        AppealEnds = "appealEnds" { on: Date },
        /// The last day is closed.
        Closed = "closed" {
            on: Date,
            /// Why: a day of the week, a helligdag or a day of practice.
            why: &'static str,
        },
        /// The next hverdag.
        RolledTo = "rolledTo" { on: Date },
        /// A day that practice, and no act, closes.
        PracticeClosed = "practiceClosed" {
            on: Date,
            /// Which day of practice it is.
            why: &'static str,
        },
        /// Where practice moves a last day that stays by law.
        PracticeTo = "practiceTo" { on: Date },
        /// Where a last day would go if the rule moved it, which it does not say.
        MayMoveTo = "mayMoveTo" { on: Date },
        /// The last day if the first day counts, which is open.
        FirstDayCounts = "firstDayCounts" { on: Date },
        /// The last day is closed, and the rule does not move it.
        NotRolled = "notRolled" {
            on: Date,
            /// Why it is closed.
            why: &'static str,
        },
        /// A new frist set by the authority.
        Extended = "extended" {
            /// When.
            decided: Date,
            /// The new frist.
            on: Date,
        },
        /// The appeal period was interrupted by a request.
        Interrupted = "interrupted" {
            /// The day of the request.
            on: Date,
        },
        /// A complaint suspends it: no day runs.
        Suspended = "suspended" {
            /// The day the complaint came.
            on: Date,
        },
        /// Whether a complaint suspends it is open.
        MaySuspend = "maySuspend" {
            /// The day the complaint came.
            on: Date,
        },
        /// It was put into effect at once.
        PutIntoEffect = "putIntoEffect" {
            /// The day of that decision.
            on: Date,
        },
        /// Ankestyrelsen decided the complaint.
        Ankestyrelsen = "ankestyrelsen" {
            /// The day of its decision.
            on: Date,
        },
        /// The socialtilsyn took a new decision: what then becomes of the day is open.
        NewDecision = "newDecision" {
            /// The day of it.
            on: Date,
        },
        /// What was left of a period that was interrupted, and at least so much.
        DaysLeftAtLeast = "daysLeftAtLeast" {
            /// What was left.
            left: i64,
            /// The least.
            least: i64,
        },
        /// The rule has no number of days.
        NoNumber = "noNumber",
        /// The authority has set no frist, or it is not known here.
        FristNotGiven = "fristNotGiven",
        /// The law changed between the start and the last day; the law of the start counts.
        LawChanged = "lawChanged" {
            /// The first day of the new law.
            on: Date,
        },
        /// The law changed within the period, and no text says which counts: the earlier day stands
        /// first.
        EitherLaw = "eitherLaw" {
            /// The first day of the new law.
            on: Date,
        },
        /// The law changed; that of the last day counts.
        LawOfTheEnd = "lawOfTheEnd" {
            /// The first day of the new law.
            on: Date,
        },
        /// A day under an old rule that came after the rule had ended, and so never came.
        NeverDue = "neverDue" {
            /// The day that never came.
            on: Date,
            /// The first day of the new law.
            changed: Date,
        },
    }
}
