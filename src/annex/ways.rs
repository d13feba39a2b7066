//! How an annex is written, as far as it is the same all through.

use alloc::vec::Vec;

use super::furniture::Sort;
use super::letters::{alike, begins, is_ended, is_letter, is_upper};
use super::pieces::Piece;
use crate::model::{BUILT_IN, Level};

/// How an annex is written, as far as it is the same all through.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a way of its own")]
pub(super) struct Ways {
    /// The widest line.
    pub(super) width: usize,
    /// Whether lines are broken where they are full.
    pub(super) is_wrapped: bool,
    /// Whether themes are told by the word.
    pub(super) has_tema: bool,
    /// Whether criteria are told by the word.
    pub(super) has_kriterium: bool,
    /// Whether indicators have whole numbers: `1.a`.
    pub(super) has_whole: bool,
}

impl Ways {
    pub(super) fn of(pieces: &[Piece], sorts: &[Sort<'_>]) -> Self {
        let mut ways = Self::default();
        let mut before: Option<&str> = None;
        let mut broken = Vec::new();
        for (piece, sort) in pieces.iter().zip(sorts) {
            let Sort::Mark(marker) = sort else {
                if matches!(sort, Sort::Text) && piece.cell.is_none() {
                    let length = piece.text.chars().count();
                    ways.width = ways.width.max(length);
                    let runs_on = piece.text.starts_with(|c| is_letter(c) && !is_upper(c));
                    broken.extend(before.filter(|text| runs_on && !piece.gap && !is_ended(text)));
                    before = Some(&piece.text);
                }
                continue;
            };
            ways.has_tema |= marker.level == Some(Level::Tema);
            ways.has_kriterium |= marker.level == Some(Level::Kriterium);
            ways.has_whole |=
                marker.number.is_some_and(|its| its.first > 0 && its.second.is_some());
            if piece.cell.is_none() {
                ways.width = ways.width.max(piece.text.chars().count());
                before = Some(&piece.text);
            }
        }
        let enough = ways.width.saturating_mul(2) / 3;
        ways.is_wrapped = broken.iter().any(|text| text.chars().count() >= enough);
        ways
    }
}

/// Whether a text is the name of a theme in some version of the model.
pub(super) fn is_known(text: &str) -> bool {
    begins(text)
        && BUILT_IN.iter().any(|model| {
            let inside = model.temaer().iter().map(|tema| &tema.label);
            let outside = model.outside().iter().map(|tema| &tema.label);
            inside.chain(outside).any(|label| alike(&label.da, text))
        })
}
