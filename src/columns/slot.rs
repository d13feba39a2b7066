//! From the numbers of a row to their places in the block of results.

use core::mem::take;

use super::numbers::{KRITERIUM, KriteriumWords, ROW, RowWords, TEMA, TemaWords};
use super::table::Counts;
use super::{Level, Output};

/// The numbers of a row, by level; for each part as many words as the level's outputs take.
pub(super) struct Values<'v> {
    pub(super) row: &'v mut RowWords,
    pub(super) temaer: &'v mut [TemaWords],
    pub(super) kriterier: &'v mut [KriteriumWords],
    /// Whether each applies: 1 or 0.
    pub(super) leaves: &'v mut [u32],
}

impl Counts {
    /// Where the numbers of a level begin, and how many words a part of it takes.
    const fn of_level(self, level: Level) -> (usize, usize) {
        let temaer = ROW;
        let kriterier = temaer.saturating_add(self.temaer.saturating_mul(TEMA));
        let leaves = kriterier.saturating_add(self.kriterier.saturating_mul(KRITERIUM));
        match level {
            Level::Row => (0, ROW),
            Level::Tema => (temaer, TEMA),
            Level::Kriterium => (kriterier, KRITERIUM),
            Level::Leaf => (leaves, 1),
        }
    }

    /// How many words the numbers of a row take.
    pub(super) const fn words(self) -> usize {
        self.of_level(Level::Leaf).0.saturating_add(self.leaves)
    }

    /// The numbers of a row; `None` where there are not as many as [`Counts::words`] says.
    pub(super) fn split(self, values: &mut [u32]) -> Option<Values<'_>> {
        let (row, rest) = values.split_first_chunk_mut()?;
        let (temaer, rest) = rest.split_at_mut_checked(self.temaer.saturating_mul(TEMA))?;
        let (kriterier, leaves) =
            rest.split_at_mut_checked(self.kriterier.saturating_mul(KRITERIUM))?;
        let (temaer, kriterier) = (temaer.as_chunks_mut().0, kriterier.as_chunks_mut().0);
        Some(Values { row, temaer, kriterier, leaves })
    }
}

/// A column of the block, written row after row.
pub(super) struct Slot<'r> {
    /// What is left of it.
    rest: &'r mut [u8],
    /// How many bytes a row takes, and a number.
    size: usize,
    width: usize,
    /// Where its first number stands among those of the row, and how far the next one is.
    from: usize,
    stride: usize,
}

impl<'r> Slot<'r> {
    pub(super) fn of(output: Output, counts: Counts, rest: &'r mut [u8]) -> Self {
        let level = output.level();
        let (mut from, stride) = counts.of_level(level);
        for before in Output::ALL.iter().take_while(|one| **one != output) {
            if before.level() == level {
                from = from.saturating_add(before.words());
            }
        }
        Self { rest, size: counts.bytes(output, 1), width: output.width(), from, stride }
    }

    /// Writes a row; zeros where it has no numbers.
    pub(super) fn write(&mut self, values: Option<&[u32]>) {
        let (own, more) = take(&mut self.rest).split_at_mut_checked(self.size).unwrap_or_default();
        self.rest = more;
        let Some(mut values) = values.and_then(|values| values.get(self.from..)) else {
            return own.fill(0);
        };
        let mut next = || {
            let words = (values.first().copied(), values.get(1).copied());
            values = values.get(self.stride..).unwrap_or_default();
            (words.0.unwrap_or(0), words.1.unwrap_or(0))
        };
        match self.width {
            8 => {
                for number in own.as_chunks_mut().0 {
                    let (lower, upper) = next();
                    *number = (u64::from(upper) << 32 | u64::from(lower)).to_le_bytes();
                }
            }
            4 => {
                own.as_chunks_mut().0.iter_mut().for_each(|number| *number = next().0.to_le_bytes())
            }
            _ => own.iter_mut().for_each(|number| [*number, ..] = next().0.to_le_bytes()),
        }
    }
}
