//! The steps of a count, as data.

use super::Date;

/// One step of a count. [`crate::text::step`] says it in words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Step {
    /// What was done, and the day it led to.
    #[cfg_attr(feature = "ts", ts(flatten))]
    pub kind: StepKind,
}

record!(Step {
    ..kind,
});

codes! {
    /// What was done in a step. The variant's name is the step's code.
    pub enum StepKind {
        /// Digital Post counts from when it is available (LBK 686/2021 § 10).
        DigitalPostAvailable = "digitalPostAvailable" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The day it can be shown to have come.
        ReceivedOn = "receivedOn" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// Handed over, or said at a meeting.
        Handed = "handed" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// A letter is presumed to have come so many days after its date.
        LetterPlusDays = "letterPlusDays" {
            /// The date of the letter.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            dated: Date,
            /// How many days.
            days: i64,
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// A letter is presumed to have come so many hverdage after its date.
        LetterPlusHverdage = "letterPlusHverdage" {
            /// The date of the letter.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            dated: Date,
            /// How many hverdage.
            days: i64,
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// A presumption that nobody has settled.
        PresumptionOpen = "presumptionOpen",
        /// A date that can be proved wins over the presumption.
        ProvenWins = "provenWins" {
            /// The presumed day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            presumed: Date,
            /// The proven day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// Nobody said when it came: counted from its own date, the earliest day.
        ReceiptUnknown = "receiptUnknown" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The day it happened, which is not counted.
        CountedFrom = "countedFrom" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// Days later.
        PlusDays = "plusDays" {
            /// How many.
            days: i64,
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// Weeks later: the same day of the week.
        PlusWeeks = "plusWeeks" {
            /// How many.
            weeks: i64,
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// Months later: the same date.
        PlusMonths = "plusMonths" {
            /// How many.
            months: i64,
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// Years later: the same date.
        PlusYears = "plusYears" {
            /// How many.
            years: i64,
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The month has no such date: its last day.
        LastOfMonth = "lastOfMonth" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// Arbejdsdage later.
        PlusArbejdsdage = "plusArbejdsdage" {
            /// How many.
            days: i64,
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// Hours later, round the clock.
        PlusHours = "plusHours" {
            /// How many.
            hours: i64,
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// Weeks earlier.
        MinusWeeks = "minusWeeks" {
            /// How many.
            weeks: i64,
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The end of the month.
        EndOfMonth = "endOfMonth" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The end of the quarter.
        EndOfQuarter = "endOfQuarter" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The end of the calendar year.
        EndOfYear = "endOfYear" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The first hverdag of the next month.
        FirstHverdag = "firstHverdag" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The Saturday before it may be meant.
        SaturdaySafer = "saturdaySafer" {
            /// The Saturday.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The day the authority set.
        DateSet = "dateSet" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The last day is closed.
        Closed = "closed" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
            /// Why: a day of the week, a helligdag or a day of practice.
            why: &'static str,
        },
        /// The next hverdag.
        RolledTo = "rolledTo" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The last day is closed, and the rule does not move it.
        NotRolled = "notRolled" {
            /// The day.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
            /// Why it is closed.
            why: &'static str,
        },
        /// A new frist set by the authority.
        Extended = "extended" {
            /// When.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            decided: Date,
            /// The new frist.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
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
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// The law changed; that of the last day counts.
        LawOfTheEnd = "lawOfTheEnd" {
            /// The first day of the new law.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
        },
        /// A day under an old rule that came after the rule had ended, and so never came.
        NeverDue = "neverDue" {
            /// The day that never came.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            on: Date,
            /// The first day of the new law.
            #[cfg_attr(feature = "ts", ts(type = "string"))]
            changed: Date,
        },
    }
}
