//! Where a line goes that begins no part.

use super::furniture::Sort;
use super::join::{join, runs_on};
use super::letters::{begins, is_ended};
use super::marker::{Marker, bullet};
use super::parts::Walk;
use super::pieces::Piece;
use super::ways::is_known;
use super::{LineWhy, MAX_WORDS};
use crate::input::ProblemKind;
use crate::model::Level;

impl<'p> Walk<'p> {
    /// A piece that begins no part.
    pub(super) fn text(&mut self, place: usize, piece: &'p Piece) {
        if self.is_stray_letter(place) {
            self.open = None;
            return self.aside(place, LineWhy::NotUnderstood);
        }
        if let Some(open) = self.open.filter(|open| self.belongs(*open, place, piece)) {
            if let Some(part) = self.found.parts.get_mut(open) {
                join(&mut part.text, &piece.text);
                part.to = piece.line;
                if part.text.len() > MAX_WORDS {
                    // More than anybody writes of one part: what follows is told as it stands.
                    self.found
                        .problems
                        .push((part.from, ProblemKind::TextTooLong { limit: MAX_WORDS }));
                    self.open = None;
                }
            }
            self.bulleted |= bullet(&piece.text).is_some();
            (self.last, self.gap) = (Some(place), false);
            return;
        }
        let name = piece.text.strip_prefix("Tema ").unwrap_or(&piece.text);
        if is_known(name) || self.looks_like_tema(place, piece) {
            return self.begin(place, Level::Tema, None, name);
        }
        if let Some(rest) = bullet(&piece.text).filter(|_| self.listing && self.kriterium.is_some())
        {
            return self.begin(place, Level::Indikator, None, rest);
        }
        // Nothing after it can go on with the part.
        self.open = None;
        self.aside(place, LineWhy::NotUnderstood);
        self.gap = false;
    }

    /// Whether a piece begins with a letter as an indicator may, and is none and no item of a list.
    fn is_stray_letter(&self, place: usize) -> bool {
        let Some(Sort::Mark(Marker { number: Some(number), .. })) = self.sorts.get(place) else {
            return false;
        };
        let text =
            self.open.and_then(|open| self.found.parts.get(open)).map_or("", |part| &part.text);
        number.first == 0 && !text.ends_with([':', ',', ';'])
    }

    /// Whether a piece goes on with the part that is open.
    fn belongs(&self, open: usize, place: usize, piece: &Piece) -> bool {
        let (Some(part), Some(last)) = (self.found.parts.get(open), self.last) else {
            return false;
        };
        if part.text.is_empty() {
            return true;
        }
        let Some(before) = self.pieces.get(last) else { return false };
        // A cell is whole, but for what was broken into lines in it.
        let is_in_cell = piece.cell.is_none() || piece.cell == before.cell;
        let has_left = before.cell.is_some() && piece.cell.is_none();
        if !is_in_cell || (has_left && (self.gap || begins(&piece.text))) {
            return false;
        }
        if runs_on(&part.text) {
            return true;
        }
        if bullet(&piece.text).is_some() {
            return part.level == Level::Indikator && (part.text.ends_with(':') || self.bulleted);
        }
        if begins(&piece.text) {
            let first = piece.text.split(' ').next().unwrap_or_default();
            let full =
                before.text.chars().count().saturating_add(1).saturating_add(first.chars().count());
            return !self.gap
                && self.ways.is_wrapped
                && full > self.ways.width
                && !is_known(&piece.text)
                && !(self.apart && is_ended(&part.text) && self.is_heading(place, piece));
        }
        !self.gap || !is_ended(&part.text)
    }

    /// Whether a line is the name of a theme that nobody knows: short, no sentence, and what comes
    /// next is a criterion.
    fn looks_like_tema(&self, place: usize, piece: &Piece) -> bool {
        let before = self.open.and_then(|open| self.found.parts.get(open));
        let last = self.last.and_then(|last| self.pieces.get(last));
        let stands_apart = self.apart
            || last.is_some_and(|last| last.cell.is_some())
            || before.is_none_or(|part| part.level == Level::Indikator || is_ended(&part.text));
        stands_apart && self.is_heading(place, piece)
    }

    fn is_heading(&self, place: usize, piece: &Piece) -> bool {
        const LONGEST: usize = 80;
        if self.ways.has_tema {
            return false;
        }
        let is_short = piece.text.chars().nth(LONGEST).is_none();
        let is_name =
            begins(&piece.text) && !is_ended(&piece.text) && bullet(&piece.text).is_none();
        is_short
            && is_name
            && piece.cell.is_none()
            && match self.next(place) {
                Some((_, Sort::Aside(_))) => true,
                Some((_, Sort::Mark(next))) => {
                    let is_kriterium = next.level == Some(Level::Kriterium) && next.is_plain();
                    let is_alone = next.is_set_off || next.rest.is_empty();
                    let is_bare = next.level.is_none() && is_alone && !self.ways.has_kriterium;
                    let is_first = next.number.is_some_and(|number| number.second.is_none());
                    is_kriterium || (is_bare && is_first)
                }
                _ => false,
            }
    }
}
