//! The results of a batch: one block of bytes, a column after the other.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use super::{CellProblem, Grain, Output, Outputs};
use crate::model::Counts;

/// How much stands in a row.
impl Counts {
    /// Of a grain.
    pub(super) const fn of_grain(self, grain: Grain) -> usize {
        match grain {
            Grain::Row => 1,
            Grain::Tema => self.temaer,
            Grain::Kriterium => self.kriterier,
            Grain::Leaf => self.leaves,
        }
    }

    /// How many bytes a row takes in a column.
    #[inline(never)]
    pub(super) const fn bytes(self, output: Output) -> usize {
        self.of_grain(output.grain()).wrapping_mul(output.width())
    }

    /// How many bytes so many rows take in all of them.
    #[inline(never)]
    pub(super) fn room(self, outputs: Outputs, rows: usize) -> usize {
        let row = outputs.iter().fold(0_usize, |sum, one| sum.wrapping_add(self.bytes(one)));
        row.saturating_mul(rows)
    }
}

/// The results of a batch, and the problems with its rows.
///
/// As a block of bytes ([`Columns::bytes`]) it has the columns that were asked for in the order
/// of [`Output::ALL`]; in each, row after row, its numbers in the model's order, unsigned and
/// with the lowest byte first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    pub(super) counts: Counts,
    pub(super) outputs: Outputs,
    pub(super) rows: usize,
    pub(super) bytes: Vec<u8>,
    pub(super) problems: Vec<CellProblem>,
}

impl Columns {
    pub(super) fn new(counts: Counts, outputs: Outputs, rows: usize) -> Self {
        let bytes = vec![0; counts.room(outputs, rows)];
        Self { counts, outputs, rows, bytes, problems: Vec::new() }
    }

    /// How many rows there are, those with problems too.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Every problem, row by row. A row with one has 0 in every column of results.
    #[must_use]
    pub fn problems(&self) -> &[CellProblem] {
        &self.problems
    }

    /// The whole block.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Where a column stands in the block; `None` for one that was not asked for.
    #[must_use]
    pub fn place(&self, output: Output) -> Option<Range<usize>> {
        if !self.outputs.contains(output) {
            return None;
        }
        let before = self.outputs.iter().take_while(|one| *one != output);
        let of_rows = |output| self.counts.bytes(output).saturating_mul(self.rows);
        let from = before.fold(0_usize, |sum, one| sum.saturating_add(of_rows(one)));
        Some(from..from.saturating_add(of_rows(output)))
    }

    /// The numbers of a column, row after row; none of one that was not asked for.
    pub fn numbers(&self, output: Output) -> impl Iterator<Item = u64> {
        self.column(output).chunks(output.width()).map(number)
    }

    /// The numbers of one row in a column: one for each theme, criterion or leaf.
    pub fn row(&self, row: usize, output: Output) -> impl Iterator<Item = u64> {
        let width = output.width();
        let bytes = self.counts.of_grain(output.grain()).saturating_mul(width);
        // A slice, and no skipping: whoever reads row by row would skip all that he has read.
        let from = row.saturating_mul(bytes);
        let its = self.column(output).get(from..from.saturating_add(bytes)).unwrap_or_default();
        its.chunks(width).map(number)
    }

    fn column(&self, output: Output) -> &[u8] {
        self.place(output).and_then(|place| self.bytes.get(place)).unwrap_or_default()
    }
}

/// The number that stands in some bytes, lowest first.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}
