//! What is wrong with a row.

use alloc::string::String;

/// A column of a register.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Column {
    /// The socialtilsyn.
    Socialtilsyn,
    /// The pseudonym of the tilbud.
    Tilbud,
    /// The pseudonym of who runs it.
    Udbyder,
    /// The tilbudstype.
    Tilbudstype,
    /// The number of places.
    Pladser,
    /// The day.
    Date,
    /// The version of the model.
    Model,
    /// The reason for the visit.
    Reason,
    /// The score of this theme, criterion or indicator.
    Score(String),
    /// No single one: the row as a whole.
    Row,
}

/// What is wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum RowFault {
    /// It is empty and must not be.
    Missing,
    /// It is none of the words that can stand there.
    UnknownWord,
    /// It is no day of the calendar.
    NotADate,
    /// It is no number of places from 1 to 9999.
    NotANumber,
    /// The version did not apply on that day.
    ModelNotValid,
    /// There was no version for that tilbudstype on that day.
    NoModel,
    /// The tilbudstype is of another area than the version.
    WrongArea,
    /// The version has no theme, criterion or indicator of that id.
    UnknownPart,
    /// The version does not score that part: until 2025 no judgements, from 2026 criteria only.
    NotScoredInModel,
    /// It is no score that can be given there.
    NotAScore,
    /// The part is scored twice in the row.
    Twice,
    /// It has more cells than the first line of the file, or fewer.
    OtherCount {
        /// How many that line has.
        expected: usize,
    },
    /// It does not end, and nothing after it was read: a quote that is not closed.
    TooLong,
    /// The tilbud has an assessment of the same day in an earlier line, which is kept.
    SameDay {
        /// That line.
        line: usize,
    },
}

/// One thing that is wrong with one row. A row can have many; none of them costs another row.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RowProblem {
    /// The line in the file, as a person counts it.
    pub line: usize,
    /// The column.
    pub column: Column,
    /// What is wrong.
    pub fault: RowFault,
    /// What stood there.
    pub found: String,
}
