//! What can be wrong with rows.

use super::{Column, Rows};
use crate::model::Counts;

words! {
    /// What is wrong with a cell; the codes are those of [`crate::input::ProblemKind`].
    pub enum Fault {
        /// A date that is no day of the calendar.
        InvalidDate = "invalidDate",
        /// A date on which the model does not apply.
        OutsideValidity = "outsideValidity",
        /// A number that is no code of its column.
        UnknownValue = "unknownValue",
        /// A tilbudstype of another area, or none at all.
        WrongTilbudstype = "wrongTilbudstype",
        /// A score at godkendelse.
        ScoreAtGodkendelse = "scoreAtGodkendelse",
        /// An expectation in drift.
        ExpectationInDrift = "expectationInDrift",
        /// A judgement of a criterion in a version that does not judge criteria.
        CriteriaNotJudged = "criteriaNotJudged",
    }
}

/// A cell that cannot be used. Its row has no results: all of them are 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CellProblem {
    /// The row, counted from 0.
    pub row: usize,
    /// The column.
    pub column: Column,
    /// The place in the row: of a leaf or a criterion, and 0 in the other columns.
    pub place: usize,
    /// What stands there.
    pub value: u32,
    /// What is wrong with it.
    pub fault: Fault,
}

/// A column that is not as long as the rows ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct WrongLength {
    /// The column.
    pub column: Column,
    /// How long it is.
    pub length: usize,
    /// How long it should be.
    pub expected: usize,
}

/// Every column that is not as long as the rows ask for: nothing is read then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a column is not as long as the rows ask for")]
pub struct WrongLengths([WrongLength; 7]);

impl WrongLengths {
    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = WrongLength> {
        self.0.iter().copied().filter(WrongLength::is_wrong)
    }

    /// Looks at the length of each column.
    #[inline]
    #[allow(clippy::result_large_err, reason = "it must not ask for memory")]
    pub(super) fn of(
        counts: Counts,
        rows: &Rows<'_>,
        (results, room): (usize, usize),
        scratch: usize,
    ) -> Result<(), Self> {
        let count = rows.len();
        let leaves = count.saturating_mul(counts.leaves);
        let kriterier = count.saturating_mul(counts.kriterier);
        let is = |column, length: usize, expected: usize| WrongLength { column, length, expected };
        let columns = [
            is(Column::Kinds, rows.kinds.len(), count),
            is(Column::Tilbudstyper, rows.tilbudstyper.len(), count),
            is(Column::Bestyrelser, rows.bestyrelser.len(), count),
            is(Column::Judgements, rows.judgements.len(), kriterier),
            is(Column::Answers, rows.answers.len(), leaves),
            is(Column::Results, results, room),
            is(Column::Scratch, scratch.min(counts.words()), counts.words()),
        ];
        if columns.iter().any(WrongLength::is_wrong) { Err(Self(columns)) } else { Ok(()) }
    }
}

impl WrongLength {
    fn is_wrong(&self) -> bool {
        self.length != self.expected && (self.length != 0 || !self.column.may_be_left_out())
    }
}
