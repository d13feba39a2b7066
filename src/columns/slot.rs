//! From the numbers of a row to their places in the block of results.

use core::mem::take;

use super::numbers::{KRITERIUM, KriteriumWords, ROW, RowWords, TEMA, TemaWords};
use super::{Grain, Output};
use crate::model::Counts;

/// The numbers of a row, by grain; for each part as many words as the grain's outputs take.
pub(super) struct Values<'v> {
    pub(super) row: &'v mut RowWords,
    pub(super) temaer: &'v mut [TemaWords],
    pub(super) kriterier: &'v mut [KriteriumWords],
    /// Whether each applies: 1 or 0.
    pub(super) leaves: &'v mut [u32],
}

impl Counts {
    /// How many words the numbers of a row take.
    pub(super) const fn words(self) -> usize {
        let temaer = self.temaer.saturating_mul(TEMA);
        let kriterier = self.kriterier.saturating_mul(KRITERIUM);
        ROW.saturating_add(temaer).saturating_add(kriterier).saturating_add(self.leaves)
    }
}

impl<'v> Values<'v> {
    /// In this room; `None` where it is not as much as [`Counts::words`] says.
    pub(super) fn within(room: &'v mut [u32], counts: Counts) -> Option<Self> {
        let (row, rest) = room.split_first_chunk_mut()?;
        let (temaer, rest) = rest.split_at_mut_checked(counts.temaer.saturating_mul(TEMA))?;
        let (kriterier, leaves) =
            rest.split_at_mut_checked(counts.kriterier.saturating_mul(KRITERIUM))?;
        let (temaer, kriterier) = (temaer.as_chunks_mut().0, kriterier.as_chunks_mut().0);
        Some(Self { row, temaer, kriterier, leaves })
    }

    /// Those of a grain, one part after the other.
    fn of_grain(&self, grain: Grain) -> &[u32] {
        match grain {
            Grain::Row => self.row,
            Grain::Tema => self.temaer.as_flattened(),
            Grain::Kriterium => self.kriterier.as_flattened(),
            Grain::Leaf => self.leaves,
        }
    }
}

/// How many words the numbers of a part of a grain take.
const fn stride(grain: Grain) -> usize {
    match grain {
        Grain::Row => ROW,
        Grain::Tema => TEMA,
        Grain::Kriterium => KRITERIUM,
        Grain::Leaf => 1,
    }
}

/// A column of the block, written row after row.
pub(super) struct Slot<'r> {
    output: Output,
    /// What is left of it.
    rest: &'r mut [u8],
    /// How many bytes a row takes.
    size: usize,
    /// Where its number stands among those of a part.
    word: usize,
}

/// Where the first number of each output stands.
static WORDS: [u8; Output::ALL.len()] = {
    let mut words = [0; Output::ALL.len()];
    let (mut slots, mut outputs): (&mut [u8], _) = (&mut words, Output::ALL);
    let mut before = [0_u8; Grain::ALL.len()];
    while let ([slot, more @ ..], [output, others @ ..]) = (slots, outputs) {
        let [row, tema, kriterium, leaf] = &mut before;
        let word = match output.grain() {
            Grain::Row => row,
            Grain::Tema => tema,
            Grain::Kriterium => kriterium,
            Grain::Leaf => leaf,
        };
        *slot = *word;
        *word = word.saturating_add(output.words());
        (slots, outputs) = (more, others);
    }
    words
};

impl<'r> Slot<'r> {
    /// For an output that takes so many bytes a row.
    pub(super) fn of(output: Output, size: usize, rest: &'r mut [u8]) -> Self {
        let word = WORDS.get(output as usize).copied().unwrap_or_default();
        Self { output, rest, size, word: word.into() }
    }

    /// Writes a row; zeros where it has no numbers.
    pub(super) fn write(&mut self, values: Option<&Values<'_>>) {
        let (own, more) = take(&mut self.rest).split_at_mut_checked(self.size).unwrap_or_default();
        self.rest = more;
        let Some(values) = values else { return own.fill(0) };
        let grain = self.output.grain();
        let (values, stride) = (values.of_grain(grain), stride(grain));
        let mut at = self.word;
        match self.output.width() {
            8 => {
                for number in own.as_chunks_mut().0 {
                    let Some([lower, upper]) = values.get(at..).and_then(<[u32]>::first_chunk)
                    else {
                        break;
                    };
                    *number = (u64::from(*upper) << 32 | u64::from(*lower)).to_le_bytes();
                    at = at.wrapping_add(stride);
                }
            }
            4 => {
                for number in own.as_chunks_mut().0 {
                    let Some(word) = values.get(at) else { break };
                    *number = word.to_le_bytes();
                    at = at.wrapping_add(stride);
                }
            }
            _ => {
                for number in own {
                    let Some(word) = values.get(at) else { break };
                    [*number, ..] = word.to_le_bytes();
                    at = at.wrapping_add(stride);
                }
            }
        }
    }
}
