//! What can be wrong with input: a code, where it is, and what the message needs to say.

use alloc::string::String;
use alloc::vec::Vec;

use crate::calendar::Date;

/// One thing wrong with the input.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Problem {
    /// What is wrong.
    #[serde(flatten)]
    pub kind: ProblemKind,
    /// Where, as a JSON pointer (RFC 6901): `/answers/3/answer`; empty for the whole input.
    pub path: String,
}

impl Problem {
    /// At this JSON pointer.
    #[must_use]
    pub fn new(kind: ProblemKind, path: impl Into<String>) -> Self {
        Self { kind, path: path.into() }
    }
}

codes! {
    /// What is wrong. The variant's name is the problem's code.
    pub enum ProblemKind {
        /// A value of another kind was expected.
        WrongType = "wrongType" {
            /// The kind that belongs here.
            expected: &'static str,
            /// The kind that stands here.
            found: &'static str,
        },
        /// A required field is not there.
        Missing = "missing" {
            /// Its name.
            field: &'static str,
        },
        /// A field nobody knows.
        UnknownField = "unknownField" {
            /// Its name.
            field: String,
        },
        /// The same field twice.
        DuplicateField = "duplicateField" {
            /// Its name.
            field: String,
        },
        /// A word that is not one of those allowed.
        UnknownValue = "unknownValue" {
            /// The word.
            value: String,
            /// The words allowed.
            allowed: Vec<&'static str>,
        },
        /// Not a date, or a day that does not exist.
        InvalidDate = "invalidDate" {
            /// The text.
            value: String,
        },
        /// No version of the model applies on the date.
        NoModel = "noModel" {
            /// The area.
            area: &'static str,
            /// The date.
            date: Date,
        },
        /// The assessment names another version than the one that applies.
        WrongModel = "wrongModel" {
            /// The version it names.
            model: String,
            /// The version that applies.
            expected: String,
        },
        /// The assessment is of one area, the model for the other.
        WrongArea = "wrongArea" {
            /// The assessment's area.
            area: &'static str,
            /// The model's area.
            expected: &'static str,
        },
        /// The model given does not apply on the assessment's date.
        OutsideValidity = "outsideValidity" {
            /// The model.
            model: String,
            /// The date.
            date: Date,
        },
        /// An id the model does not have.
        UnknownId = "unknownId" {
            /// The id.
            id: String,
            /// The model.
            model: String,
        },
        /// The same id twice.
        DuplicateId = "duplicateId" {
            /// The id.
            id: String,
        },
        /// The id of something that is built in, for something else.
        BuiltInId = "builtInId" {
            /// The id.
            id: String,
        },
        /// A whole number that is not one of the scores 1, 2, 3, 4, 5.
        ScoreOutOfRange = "scoreOutOfRange" {
            /// The number.
            value: i64,
        },
        /// A score that is not a whole number.
        ScoreNotWhole = "scoreNotWhole",
        /// A score written as text, `"4"` for `4`.
        ScoreAsText = "scoreAsText" {
            /// The text.
            value: String,
        },
        /// A score at godkendelse, where there is no practice to score.
        ScoreAtGodkendelse = "scoreAtGodkendelse",
        /// An expectation in an assessment of a running tilbud.
        ExpectationInDrift = "expectationInDrift",
        /// Criteria were judged met or not met in a version that scores indicators.
        CriteriaNotJudged = "criteriaNotJudged" {
            /// The model.
            model: String,
        },
        /// A tilbudstype of the other area.
        WrongTilbudstype = "wrongTilbudstype" {
            /// The type.
            tilbudstype: &'static str,
            /// The assessment's area.
            area: &'static str,
        },
        /// A text longer than anyone can mean it to be.
        TextTooLong = "textTooLong" {
            /// The largest number of characters.
            limit: usize,
        },
        /// A text that must say something is empty.
        EmptyText = "emptyText",
        /// Nested too deep.
        TooDeep = "tooDeep" {
            /// The deepest level read.
            limit: usize,
        },
        /// More than can be meant: of values in all, or of items in a list.
        TooMany = "tooMany" {
            /// The largest number.
            limit: usize,
        },
        /// There are more problems than those told.
        MoreProblems = "moreProblems" {
            /// How many were told.
            limit: usize,
        },
        /// What was pasted as text is a file of another kind: a PDF, a document of Word.
        NotText = "notText",
        /// Neither themes, criteria nor indicators in the text of an annex.
        NoParts = "noParts",
        /// The text of an annex is of another act than the model it is held up against.
        OtherAct = "otherAct" {
            /// The act.
            act: String,
            /// The model.
            model: String,
        },
        /// A list that must have items is empty.
        EmptyList = "emptyList",
        /// An id with other characters than letters, digits, dot, hyphen and underscore.
        InvalidId = "invalidId" {
            /// The id.
            id: String,
        },
        /// A period that ends before it begins.
        PeriodReversed = "periodReversed" {
            /// Its first day.
            from: Date,
            /// Its last day.
            to: Date,
        },
        /// A period outside the one of what it belongs to.
        PeriodOutside = "periodOutside" {
            /// The first day of the period around it.
            from: Date,
            /// The last day of the period around it, where there is one.
            #[cfg_attr(feature = "ts", ts(optional))]
            to: Option<Date>,
        },
        /// Two versions of an area apply on the same day.
        Overlap = "overlap" {
            /// The earlier version.
            first: String,
            /// The later version.
            second: String,
        },
        /// No version of an area applies between two of them.
        Gap = "gap" {
            /// The earlier version.
            first: String,
            /// The later version.
            second: String,
        },
        /// Versions that carry on each other in a ring.
        Loop = "loop" {
            /// A version in the ring.
            id: String,
        },
        /// A version nobody knows.
        UnknownModel = "unknownModel" {
            /// Its id.
            id: String,
        },
        /// An id that the model carried on does not have.
        UnknownCarried = "unknownCarried" {
            /// The id.
            id: String,
            /// The model carried on.
            model: String,
        },
        /// `carriedFrom` in a model that carries on none.
        NothingCarried = "nothingCarried",
        /// A step names a concern that is not among the concerns.
        UnknownConcern = "unknownConcern" {
            /// The id.
            id: String,
        },
        /// An event answers one that is not there.
        UnknownEvent = "unknownEvent" {
            /// Its id.
            id: String,
        },
        /// A field that events of another kind have.
        NotOfKind = "notOfKind" {
            /// Its name.
            field: String,
            /// The kind of the event.
            kind: &'static str,
        },
        /// A visit that was not announced has the day it was announced.
        NotAnnounced = "notAnnounced",
        /// The case has no approval to follow up.
        NoGodkendelse = "noGodkendelse" {
            /// The day up to which it was looked for.
            date: Date,
        },
        /// The case has no assessment in operation to verify an approval by.
        NoDrift = "noDrift" {
            /// The date of the approval.
            from: Date,
            /// The day up to which it was looked for.
            date: Date,
        },
        /// Comparison of two areas.
        AreasDiffer = "areasDiffer" {
            /// The earlier assessment's area.
            before: &'static str,
            /// The later one's.
            after: &'static str,
        },
        /// The assessment to compare with is the later one.
        BeforeIsLater = "beforeIsLater" {
            /// The date called before.
            before: Date,
            /// The date called after.
            after: Date,
        },
        /// A level, threshold or number of points that would let a worse fact give a milder
        /// colour.
        NotMonotone = "notMonotone" {
            /// The level.
            id: String,
        },
        /// A condition that asks for more than there can be.
        NeverFires = "neverFires" {
            /// How many there can be.
            limit: usize,
        },
        /// A fraction did not fit: cannot happen with a checked model.
        Overflow = "overflow",
    }
}

/// Every problem of an input, in the order of the input. Never empty as an error.
#[derive(Debug, Clone, PartialEq, Eq, Default, thiserror::Error)]
#[error("the input has {} problem(s): {:?}", .0.len(), .0)]
#[expect(clippy::exhaustive_structs, reason = "a name for one value, which it can only have")]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// One problem with the input as a whole.
    #[must_use]
    pub fn whole(kind: ProblemKind) -> Self {
        Self(alloc::vec![Problem { kind, path: String::new() }])
    }

    /// The same problems, of an input that stands at a path within a larger one.
    #[must_use]
    pub fn below(mut self, path: &str) -> Self {
        for problem in &mut self.0 {
            problem.path.insert_str(0, path);
        }
        self
    }

    /// The value, if there are no problems.
    ///
    /// # Errors
    /// The problems, if there are any (or, as a guard, if there is no value).
    pub(crate) fn or<T>(self, value: Option<T>) -> Result<T, Self> {
        match value {
            Some(value) if self.0.is_empty() => Ok(value),
            _ => Err(self),
        }
    }
}

impl From<crate::exact::Overflow> for Problems {
    fn from(_: crate::exact::Overflow) -> Self {
        Self::whole(ProblemKind::Overflow)
    }
}
