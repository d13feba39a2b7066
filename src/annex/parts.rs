//! From pieces of text to themes, criteria and indicators.

use alloc::string::String;
use alloc::vec::Vec;

use super::found::{Found, Part};
use super::furniture::Sort;
use super::letters::{find, is_cited};
use super::marker::{Marker, Number, Step};
use super::pieces::Piece;
use super::ways::{Ways, is_known};
use super::{BilagLine, LineWhy};
use crate::input::ProblemKind;
use crate::model::{Level, MAX_PER_PARENT, MAX_TEMAER};

/// Reads the parts.
pub(super) fn read(pieces: &[Piece], sorts: &[Sort<'_>]) -> Found {
    let mut walk = Walk::new(pieces, sorts);
    for place in 0..pieces.len() {
        walk.step(place);
    }
    walk.found.tidied()
}

#[allow(clippy::struct_excessive_bools, reason = "each is something else that was just seen")]
pub(super) struct Walk<'p> {
    pub(super) pieces: &'p [Piece],
    pub(super) sorts: &'p [Sort<'p>],
    pub(super) found: Found,
    pub(super) temaer: Vec<usize>,
    /// Criteria over which no theme stands, and indicators over which no criterion does.
    pub(super) loose: [Vec<usize>; 2],
    pub(super) tema: Option<usize>,
    pub(super) kriterium: Option<usize>,
    /// The part that text belongs to, and the piece that it got last.
    pub(super) open: Option<usize>,
    pub(super) last: Option<usize>,
    /// Whether an empty line stands between that and what comes now; a new page is none.
    pub(super) gap: bool,
    /// Whether what came last stands at the edge of a page.
    pub(super) page: bool,
    /// Whether an empty line or the edge of a page stands before what comes now.
    pub(super) apart: bool,
    /// Whether indicators are listed without numbers.
    pub(super) listing: bool,
    /// Whether the part that is open has a list in it.
    pub(super) bulleted: bool,
    /// How the annex is written.
    pub(super) ways: Ways,
}

impl<'p> Walk<'p> {
    fn new(pieces: &'p [Piece], sorts: &'p [Sort<'p>]) -> Self {
        Self {
            pieces,
            sorts,
            found: Found::default(),
            temaer: Vec::new(),
            loose: [Vec::new(), Vec::new()],
            tema: None,
            kriterium: None,
            open: None,
            last: None,
            gap: false,
            page: false,
            apart: false,
            listing: false,
            bulleted: false,
            ways: Ways::of(pieces, sorts),
        }
    }

    pub(super) fn step(&mut self, place: usize) {
        let (Some(piece), Some(sort)) = (self.pieces.get(place), self.sorts.get(place)) else {
            return;
        };
        // An empty line at the edge of a page parts nothing.
        self.gap |= piece.gap && !self.page && !piece.page;
        self.apart = self.gap || piece.gap || self.page || piece.page;
        self.page = false;
        match sort {
            Sort::Aside(why) => {
                self.aside(place, *why);
                if *why == LineWhy::TableHead {
                    self.listing = find(&piece.text, "ndikator").is_some();
                    self.gap = true;
                } else {
                    self.gap = false;
                    self.page = true;
                }
            }
            Sort::Mark(marker) if self.is_mark(place, marker) => self.mark(place, marker),
            _ => self.text(place, piece),
        }
    }

    /// A piece that is in no part.
    pub(super) fn aside(&mut self, place: usize, why: LineWhy) {
        let Some(Piece { line, text, .. }) = self.pieces.get(place) else { return };
        let (from, to) = (*line, *line);
        if let Some(last) = self.found.lines.last_mut()
            && why == LineWhy::OtherAnnex
            && last.why == why
        {
            last.to = to;
            return;
        }
        self.found.lines.push(BilagLine { from, to, text: text.clone(), why });
    }

    /// The next piece that is not put aside.
    pub(super) fn next(&self, place: usize) -> Option<(&'p Piece, &'p Sort<'p>)> {
        let pieces = self.pieces.iter().zip(self.sorts).skip(place.saturating_add(1));
        let mut rest = pieces
            .skip_while(|(_, sort)| matches!(sort, Sort::Aside(why) if *why != LineWhy::TableHead));
        rest.next()
    }

    /// Whether what looks like the beginning of a part is one here.
    fn is_mark(&self, place: usize, marker: &Marker<'_>) -> bool {
        let Some(piece) = self.pieces.get(place) else { return false };
        let in_table = piece.cell.is_some();
        if marker.is_lower && !in_table {
            return false;
        }
        let reads_on = !in_table && !marker.begins();
        if reads_on || self.is_cited() {
            return false;
        }
        match (marker.level, marker.number) {
            (Some(_), None) => marker.is_set_off,
            (Some(_), Some(_)) => true,
            (None, None) => false,
            (None, Some(number)) if number.first == 0 => {
                !self.ways.has_whole && self.is_next_letter(number)
            }
            (None, Some(number)) if number.second.is_some() => true,
            (None, Some(number)) => {
                let is_tema = self.is_tema(place, marker.rest);
                let is_apart = marker.is_set_off || in_table || marker.rest.is_empty();
                is_tema || (is_apart && !self.ways.has_kriterium && self.is_after_all(number))
            }
        }
    }

    /// Whether the text before ends in the middle of a citation: `§ 6, stk.` and then `2.`
    fn is_cited(&self) -> bool {
        let text = self.open.and_then(|open| self.found.parts.get(open)).map(|part| &*part.text);
        !self.gap && text.is_some_and(is_cited)
    }

    /// Whether a letter is the one after the last indicator's.
    fn is_next_letter(&self, number: Number) -> bool {
        let Some(its) = self.kriterium.and_then(|place| self.found.parts.get(place)) else {
            return false;
        };
        number.second == Step::nth_letter(its.below.len())
    }

    /// Whether a number is higher than those of the criteria so far, or the first of its theme.
    fn is_after_all(&self, number: Number) -> bool {
        let of = |place: &usize| self.found.parts.get(*place)?.number.map(|its| its.first);
        let in_tema = self.tema.and_then(|place| self.found.parts.get(place));
        let is_first = in_tema.is_some_and(|its| its.below.is_empty());
        let last = self.kriterium.as_ref().and_then(of).unwrap_or_default();
        number.first > last || (is_first && number.first == 1)
    }

    /// Whether a bare number is a theme's: by the name behind it or on the next line, or since what
    /// comes next is `1.1`.
    fn is_tema(&self, place: usize, rest: &str) -> bool {
        if !rest.is_empty() {
            let next = self.next_mark(place);
            return is_known(rest)
                || next.is_some_and(|next| is_below(self.sorts.get(place), next));
        }
        matches!(self.next(place), Some((piece, Sort::Text)) if is_known(&piece.text))
    }

    /// The number of what begins next, if it begins with the next piece or the one after it.
    fn next_mark(&self, place: usize) -> Option<Number> {
        let (_, sort) = self.next(place)?;
        let Sort::Mark(Marker { level: None, number, .. }) = sort else { return None };
        *number
    }

    fn mark(&mut self, place: usize, marker: &Marker<'_>) {
        let by_number = |number: Number| match number.parent() {
            None => Level::Kriterium,
            Some((parent, Step::Digit(_))) if !self.is_kriterium(parent) => Level::Kriterium,
            Some(_) => Level::Indikator,
        };
        let is_bare = marker.number.is_some_and(|number| number.second.is_none());
        let level = match (marker.level, marker.number) {
            (Some(level), _) => level,
            (None, Some(_)) if is_bare && self.is_tema(place, marker.rest) => Level::Tema,
            (None, Some(number)) => by_number(number),
            (None, None) => return,
        };
        self.begin(place, level, marker.number, marker.rest);
    }

    /// Begins a part.
    pub(super) fn begin(&mut self, place: usize, level: Level, number: Option<Number>, rest: &str) {
        let Some(piece) = self.pieces.get(place) else { return };
        let at = self.found.parts.len();
        let mut number = number;
        let (under, again) = match level {
            Level::Tema => (None, self.tema_again(number, rest)),
            Level::Kriterium => (self.tema, self.kriterium_again(number)),
            Level::Indikator => {
                number = self.whole_number(number);
                let parent = number.and_then(Number::parent).map(|(parent, _)| parent);
                if let Some(parent) = parent {
                    self.kriterium =
                        self.find(Level::Kriterium, parent).or_else(|| self.named(parent));
                }
                (self.kriterium, number.and_then(|number| self.find(level, number)))
            }
        };
        let list = match (under, level) {
            (Some(under), _) => self.found.parts.get_mut(under).map(|part| &mut part.below),
            (None, Level::Tema) => Some(&mut self.temaer),
            (None, Level::Kriterium) => self.loose.first_mut(),
            (None, Level::Indikator) => self.loose.last_mut(),
        };
        let most = match (under, level) {
            (_, Level::Tema) => MAX_TEMAER,
            (Some(_), _) => MAX_PER_PARENT,
            (None, _) => MAX_PER_PARENT.saturating_mul(MAX_TEMAER),
        };
        let Some(list) = list.filter(|list| list.len() < most) else {
            let problem = (piece.line, ProblemKind::TooMany { limit: most });
            if self.found.problems.last() != Some(&problem) {
                self.found.problems.push(problem);
            }
            self.open = None;
            return self.aside(place, LineWhy::NotUnderstood);
        };
        if again.is_none() {
            list.push(at);
        }
        let now = Some(again.unwrap_or(at));
        match level {
            Level::Tema => (self.tema, self.kriterium) = (now, None),
            Level::Kriterium => self.kriterium = now,
            Level::Indikator => {}
        }
        self.listing &= level != Level::Tema;
        let (from, to) = (piece.line, piece.line);
        let text = String::from(rest);
        self.found.parts.push(Part {
            level,
            number,
            text,
            from,
            to,
            under,
            below: Vec::new(),
            again,
            is_aside: false,
        });
        (self.open, self.last, self.gap, self.bulleted) = (Some(at), Some(place), false, false);
    }

    /// The criterion that is open gets the number that its first indicator says.
    fn named(&mut self, number: Number) -> Option<usize> {
        let its = self.found.parts.get_mut(self.kriterium?)?;
        let is_free = its.number.is_none() && its.below.is_empty();
        is_free.then(|| its.number = Some(number))?;
        self.kriterium
    }
}

/// Whether a number stands directly below that of a piece: `1.1` below `1`.
fn is_below(sort: Option<&Sort<'_>>, number: Number) -> bool {
    let Some(Sort::Mark(marker)) = sort else { return false };
    let parent = number.parent().filter(|(_, step)| matches!(step, Step::Digit(_)));
    parent.is_some_and(|(parent, _)| Some(parent) == marker.number)
}
