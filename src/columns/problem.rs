//! What can be wrong with rows.

use super::table::Counts;
use super::{Column, Rows};

words! {
    /// What is wrong with a cell; the codes are those of [`crate::input::ProblemKind`].
    #[non_exhaustive]
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
pub struct WrongLengths([Option<WrongLength>; 7]);

impl WrongLengths {
    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = WrongLength> {
        self.0.iter().copied().flatten()
    }

    /// Looks at the length of each column.
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
        let columns = [
            (Column::Kinds, rows.kinds.len(), count),
            (Column::Tilbudstyper, rows.tilbudstyper.len(), count),
            (Column::Bestyrelser, rows.bestyrelser.len(), count),
            (Column::Judgements, rows.judgements.len(), kriterier),
            (Column::Answers, rows.answers.len(), leaves),
            (Column::Results, results, room),
            (Column::Scratch, scratch.min(counts.words()), counts.words()),
        ];
        let mut wrong = Self([None; 7]);
        for (slot, (column, length, expected)) in wrong.0.iter_mut().zip(columns) {
            if length != expected && (length != 0 || !column.may_be_left_out()) {
                *slot = Some(WrongLength { column, length, expected });
            }
        }
        if wrong.iter().next().is_some() { Err(wrong) } else { Ok(()) }
    }
}
