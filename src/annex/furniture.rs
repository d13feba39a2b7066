//! What stands on a page beside the annex: its number, what is printed at the head of every page,
//! the heads of tables, and annexes that are not the one that is read.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::LineWhy;
use super::letters::{begins, fold, is_cited, is_ended, is_letter};
use super::marker::{Marker, marker};
use super::pieces::Piece;
use crate::calendar::Date;
use crate::ids::Ids;
use crate::law::Validity;

/// What a piece is, before anything is read of it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sort<'p> {
    /// Not part of the annex.
    Aside(LineWhy),
    /// It begins with a number or a word of the model.
    Mark(Marker<'p>),
    Text,
}

/// What each piece is. `annex` is the number of the annex that is looked for, `validity` the period
/// of its model.
pub(super) fn sort(pieces: &[Piece], annex: u8, validity: Validity) -> Vec<Sort<'_>> {
    let mut sorts: Vec<Sort<'_>> = pieces.iter().map(|piece| one(&piece.text)).collect();
    other_annexes(pieces, annex, &mut sorts);
    repeated(pieces, &mut sorts);
    other_columns(pieces, validity, &mut sorts);
    sorts
}

fn one(text: &str) -> Sort<'_> {
    let why = if is_page(text) {
        LineWhy::PageNumber
    } else if is_contents(text) {
        LineWhy::Contents
    } else if is_head(text) {
        LineWhy::TableHead
    } else if is_title(text) {
        LineWhy::Title
    } else if let Some(marker) = marker(text) {
        return Sort::Mark(marker);
    } else {
        return Sort::Text;
    };
    Sort::Aside(why)
}

/// `Side 3`, `Side 3 af 12`, `3 af 12`, `3/12`, `- 3 -`, a rule; not a number by itself, which may
/// be that of a criterion.
fn is_page(text: &str) -> bool {
    let mut words = text.split([' ', '/', '-', '–', '|', '_', '=']).filter(|word| !word.is_empty());
    let is_number = |word: &str| word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_side = |word: &str| word.eq_ignore_ascii_case("side") || word == "s.";
    match (words.next(), words.next(), words.next(), words.next(), words.next()) {
        (None, ..) => true,
        (Some(one), None, ..) => is_number(one) && one.len() < text.len(),
        (Some(side), Some(one), None, ..) => {
            is_number(one) && (is_side(side) || (is_number(side) && text.contains('/')))
        }
        (Some(one), Some("af"), Some(all), None, _) => is_number(one) && is_number(all),
        (Some(side), Some(one), Some("af"), Some(all), None) => {
            is_side(side) && is_number(one) && is_number(all)
        }
        _ => false,
    }
}

/// A line of a table of contents: dots that lead to the number of a page.
fn is_contents(text: &str) -> bool {
    let rest = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let dots = rest.len().saturating_sub(rest.trim_end_matches(['.', ' ', '…']).len());
    rest.len() < text.len() && (dots > 3 || rest.ends_with('…'))
}

/// Words at the head of a column.
const HEADS: [&str; 9] =
    ["tema", "temaer", "kriterium", "kriterier", "indikator", "indikatorer", "nr", "og", "række"];

fn is_head_word(word: &str) -> bool {
    HEADS.iter().any(|head| word.chars().map(fold).eq(head.chars()))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_letter(c)).filter(|word| !word.is_empty())
}

fn is_numbered(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}

/// The head of a table: nothing but words for what stands under it.
fn is_head(text: &str) -> bool {
    !is_numbered(text) && words(text).next().is_some() && words(text).all(is_head_word)
}

/// What is printed on every page of an act, and the title of an annex.
fn is_title(text: &str) -> bool {
    const BEGINNINGS: [&str; 7] = [
        "bek nr",
        "http",
        "www.",
        "lovtidende",
        "retsinformation",
        "kvalitetsmodel:",
        "kvalitetsmodel for",
    ];
    let begins = |with: &str| text.chars().map(fold).take(with.len()).eq(with.chars());
    BEGINNINGS.iter().any(|with| begins(with))
}

/// The number of the annex that a line is the heading of.
pub(super) fn annex_of(text: &str) -> Option<u8> {
    let rest = text.strip_prefix("Bilag ").or_else(|| text.strip_prefix("BILAG "))?;
    let (digit, after) = rest.split_at_checked(1)?;
    let is_end = !after.starts_with(|c: char| c.is_ascii_digit() || is_letter(c));
    let is_heading = begins(after.trim_start_matches(['.', ':', ' ', '-', '–', '—']));
    digit.parse().ok().filter(|_| is_end && is_heading)
}

/// What stands between two headings of annexes.
#[derive(Default)]
struct Section {
    annex: u8,
    pieces: usize,
    /// Whether something of the model is in it, for certain, or by its form.
    is_model: [bool; 2],
}

/// Puts aside what stands before the annex that is looked for, and after it, where there is a
/// heading of it with something of the model under it.
fn other_annexes(pieces: &[Piece], annex: u8, sorts: &mut [Sort<'_>]) {
    let heading = |piece: &Piece, sort: &Sort<'_>| {
        let is_contents = matches!(sort, Sort::Aside(LineWhy::Contents));
        annex_of(&piece.text).filter(|_| !is_contents)
    };
    let mut sections = vec![Section::default()];
    for (piece, sort) in pieces.iter().zip(&*sorts) {
        if let Some(annex) = heading(piece, sort) {
            sections.push(Section { annex, ..Section::default() });
        }
        let Some(section) = sections.last_mut() else { continue };
        section.pieces = section.pieces.saturating_add(1);
        if let (Sort::Mark(marker), [certain, by_form]) = (sort, &mut section.is_model) {
            *certain |= marker.is_plain();
            *by_form |= marker.is_set_off || marker.rest.is_empty();
        }
    }
    let certain = |section: &Section| section.is_model.first() == Some(&true);
    let by_form = |section: &Section| section.is_model.contains(&true);
    let is_one = |section: &Section| section.annex == annex;
    let any = |is: &dyn Fn(&Section) -> bool| sections.iter().any(|its| is_one(its) && is(its));
    let (any_certain, any_by_form) = (any(&certain), any(&by_form));
    let is_wanted = |section: &Section| {
        if any_certain {
            is_one(section) && certain(section)
        } else if any_by_form {
            is_one(section) && by_form(section)
        } else {
            // Where the annex has no heading of its own, it stands before the first one.
            section.annex == 0
        }
    };
    let wanted = sections.iter().flat_map(|its| core::iter::repeat_n(is_wanted(its), its.pieces));
    for ((piece, sort), is_wanted) in pieces.iter().zip(sorts).zip(wanted) {
        if !is_wanted {
            *sort = Sort::Aside(LineWhy::OtherAnnex);
        } else if heading(piece, sort).is_some() {
            *sort = Sort::Aside(LineWhy::Title);
        }
    }
}

/// Puts aside what is printed at the head or the foot of every page or every other one, and numbers
/// by themselves that are those of pages.
fn repeated(pieces: &[Piece], sorts: &mut [Sort<'_>]) {
    lone_numbers(pieces, sorts);
    let is_number = |sort: &Sort<'_>| matches!(sort, Sort::Aside(LineWhy::PageNumber));
    let (mut numbers, mut feeds) = (0_usize, 0_usize);
    let mut at_edge = vec![false; pieces.len()];
    for (place, (piece, sort)) in pieces.iter().zip(&*sorts).enumerate() {
        numbers = numbers.saturating_add(usize::from(is_number(sort)));
        feeds = feeds.saturating_add(usize::from(piece.page));
        if piece.page || is_number(sort) {
            let from = place.saturating_sub(2);
            at_edge.iter_mut().skip(from).take(5).for_each(|edge| *edge = true);
        }
    }
    let enough = numbers.max(feeds).div_ceil(2).max(2);
    // What is not a part and no sentence; page by page the number in it is another one.
    let head = |piece: &Piece, sort: &Sort<'_>, is_at_edge: bool| {
        let may_be = is_at_edge && matches!(sort, Sort::Text);
        let may_be = may_be && begins(&piece.text) && !is_ended(&piece.text);
        may_be.then(|| piece.text.chars().filter(|c| !c.is_ascii_digit()).collect::<String>())
    };
    let (mut places, mut counts) = (Ids::default(), Vec::new());
    for ((piece, sort), edge) in pieces.iter().zip(&*sorts).zip(&at_edge) {
        let Some(text) = head(piece, sort, *edge) else { continue };
        let place = places.place(&text).unwrap_or(counts.len());
        if places.put(Cow::Owned(text), place) {
            counts.push(0_usize);
        }
        if let Some(count) = counts.get_mut(place) {
            *count = count.saturating_add(1);
        }
    }
    for ((piece, sort), edge) in pieces.iter().zip(sorts).zip(at_edge) {
        let place = head(piece, sort, edge).and_then(|text| places.place(&text));
        let count = place.and_then(|place| counts.get(place));
        if count.is_some_and(|count| *count >= enough) {
            *sort = Sort::Aside(LineWhy::Repeated);
        }
    }
}

/// A number by itself is that of a criterion where no criterion has its number in another form, and
/// what comes next is its indicator, or these numbers follow each other from 1 on; else it is that
/// of a page.
fn lone_numbers(pieces: &[Piece], sorts: &mut [Sort<'_>]) {
    let lone = |sort: &Sort<'_>| match sort {
        Sort::Mark(Marker {
            level: None,
            number: Some(number),
            is_set_off: false,
            rest: "",
            ..
        }) if number.second.is_none() => Some(number.first),
        _ => None,
    };
    let is_other = |sort: &Sort<'_>| {
        matches!(sort, Sort::Mark(marker) if marker.number.is_some_and(|number| number.second.is_none())
            && (marker.level.is_some() || marker.is_set_off))
    };
    let other_form = sorts.iter().any(is_other);
    let mut next_first = 0;
    let mut followed = vec![false; sorts.len()];
    for (sort, followed) in sorts.iter().zip(&mut followed).rev() {
        match (lone(sort), sort) {
            (Some(number), _) => *followed = number == next_first,
            (None, Sort::Mark(marker)) if marker.is_plain() || marker.rest.is_empty() => {
                let below = marker.number.filter(|number| number.second.is_some());
                next_first = below.map_or(0, |number| number.first);
            }
            _ => {}
        }
    }
    let mut expected = 1;
    let mut before = "";
    for ((sort, piece), followed) in sorts.iter_mut().zip(pieces).zip(followed) {
        let text = core::mem::replace(&mut before, &piece.text);
        let Some(number) = lone(sort).filter(|_| piece.gap || !is_cited(text)) else { continue };
        if piece.cell.is_some() || (!other_form && (followed || number == expected)) {
            expected = number.saturating_add(1);
        } else {
            *sort = Sort::Aside(LineWhy::PageNumber);
        }
    }
}

/// The columns of a table that count, by what stands at their heads.
enum Columns {
    /// That of one of the model's years.
    Year(usize),
    /// All but those that are called something else, as bits.
    But(u64),
}

impl Columns {
    fn has(&self, column: usize) -> bool {
        match self {
            Self::Year(year) => *year == column,
            Self::But(bits) => bits & bit(column) == 0,
        }
    }
}

fn bit(column: usize) -> u64 {
    u32::try_from(column).ok().and_then(|column| 1_u64.checked_shl(column)).unwrap_or_default()
}

/// Puts aside the columns of a table that are for other years than the model's, or for something
/// else than the model.
fn other_columns(pieces: &[Piece], validity: Validity, sorts: &mut [Sort<'_>]) {
    let mut columns: Option<Columns> = None;
    let mut rest = (pieces, sorts);
    while let Some(first) = rest.0.first() {
        let row = first.cell.map(|cell| cell.row);
        let is_in_row = |piece: &&Piece| row.is_some() && piece.cell.map(|cell| cell.row) == row;
        let length = rest.0.iter().take_while(is_in_row).count().max(1);
        let halves = rest.0.split_at_checked(length).zip(rest.1.split_at_mut_checked(length));
        let Some(((pieces, more), (sorts, more_sorts))) = halves else { return };
        rest = (more, more_sorts);
        if row.is_none() {
            columns = None;
        } else if let Some(head) = head_of(pieces, validity) {
            columns = Some(head);
            for sort in sorts {
                *sort = Sort::Aside(LineWhy::TableHead);
            }
        } else if let Some(columns) = &columns {
            for (piece, sort) in pieces.iter().zip(sorts) {
                let is_other = piece.cell.is_some_and(|cell| !columns.has(cell.column));
                let may_be = match columns {
                    Columns::Year(_) => matches!(sort, Sort::Text),
                    Columns::But(_) => !matches!(sort, Sort::Aside(_)),
                };
                if is_other && may_be {
                    *sort = Sort::Aside(LineWhy::OtherColumn);
                }
            }
        }
    }
}

/// What a row says of the columns under it, if it is the head of a table.
fn head_of(row: &[Piece], validity: Validity) -> Option<Columns> {
    let (mut year, mut named, mut others) = (None, 0_usize, 0_u64);
    let of = |date: Date| date.digits() / 10_000;
    let is_in = |its: u32| of(validity.from) <= its && validity.to.is_none_or(|to| its <= of(to));
    for piece in row {
        let Some(cell) = piece.cell else { continue };
        let its = piece.text.parse().ok().filter(|its| (2000..2100_u32).contains(its));
        // One column counts at least: the first where none is of the model's years.
        if its.is_some_and(|its| year.is_none() || is_in(its)) {
            year = Some(Columns::Year(cell.column));
        }
        if !is_numbered(&piece.text) && words(&piece.text).next().is_some_and(is_head_word) {
            named = named.saturating_add(1);
        } else {
            others |= bit(cell.column);
        }
    }
    year.or((named > 1).then_some(Columns::But(others)))
}
