//! The text in pieces: a line, or a cell of a line that was a row of a table.

use alloc::string::String;
use alloc::vec::Vec;

use super::MAX_LINES;
use super::marker::{bullet, next_in};

/// A line, or a cell. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// Where it stands, counted from 1.
    pub(super) line: usize,
    /// Its text, tidied ([`tidy`]).
    pub(super) text: String,
    /// Where it is in a table, if it is in one.
    pub(super) cell: Option<Cell>,
    /// Whether an empty line stands before it.
    pub(super) gap: bool,
    /// Whether a page begins with it.
    pub(super) page: bool,
}

/// A place in a table: which row, by a number of its own, and which column, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Cell {
    pub(super) row: usize,
    pub(super) column: usize,
}

/// Collects pieces, as many as there may be.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    pub(super) all: Vec<Piece>,
    pub(super) gap: bool,
    page: bool,
    bullet: Option<String>,
    pub(super) too_many: bool,
}

impl Pieces {
    /// The pieces of plain text.
    pub(super) fn of(text: &str) -> Self {
        let mut pieces = Self::default();
        for (line, raw) in (1_usize..).zip(text.split('\n')) {
            // A page begins with a form feed; a return by itself ends a line too.
            for part in raw.trim_end_matches('\r').split_inclusive(['\u{c}', '\r']) {
                pieces.line(line, part.trim_end_matches(['\u{c}', '\r']));
                pieces.page |= part.ends_with('\u{c}');
            }
            if raw.trim().is_empty() {
                pieces.gap = true;
            }
        }
        pieces
    }

    fn line(&mut self, line: usize, raw: &str) {
        let bar = raw.trim().strip_prefix('|').map(|row| row.strip_suffix('|').unwrap_or(row));
        let (row, between) = bar.map_or((raw, '\t'), |row| (row, '|'));
        let is_full = |cell: &&str| !cell.trim().is_empty() && !is_bullet(cell.trim());
        let is_row = row.split(between).filter(is_full).count() > 1;
        let is_row = is_row || bar.is_some();
        for (column, cell) in row.split(between).enumerate() {
            self.put(line, cell, is_row.then_some(Cell { row: line, column }));
        }
    }

    /// Adds a piece, or several where it holds more than one part of the model.
    #[inline(never)]
    pub(super) fn put(&mut self, line: usize, raw: &str, cell: Option<Cell>) {
        let mut text = tidy(raw);
        if is_bullet(&text) {
            // It belongs to what comes next, in a cell of its own or on a line of its own.
            self.bullet = Some(text);
            return;
        }
        if let Some(bullet) = self.bullet.take_if(|_| !text.is_empty()) {
            text = [&bullet, " ", &text].concat();
        }
        let mut rest = &*text;
        while !rest.is_empty() {
            let (text, after) = rest.split_at_checked(next_in(rest)).unwrap_or((rest, ""));
            rest = after;
            let text = text.trim_end_matches([' ', '·']);
            if text.is_empty() {
                continue;
            }
            if self.all.len() >= MAX_LINES {
                self.too_many = true;
                return;
            }
            let (gap, page) = (self.gap, self.page);
            self.all.push(Piece { line, text: String::from(text), cell, gap, page });
            (self.gap, self.page) = (false, false);
        }
    }
}

/// Whether a text is a bullet and nothing else; a dash may be a rule, or stand for nothing.
fn is_bullet(text: &str) -> bool {
    bullet(text) == Some("") && !text.starts_with(['-', '–', '—', '*'])
}

/// A text with single spaces, whole letters and no marks of how it was set: what a copy from a
/// page, a PDF or a draft in Markdown puts in beside the words. A soft hyphen stays at the end of a
/// line, where it says that the word goes on.
fn tidy(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw.trim();
    // The heads of Markdown.
    rest = rest.trim_start_matches('#');
    while let Some(c) = rest.chars().next() {
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        match c {
            '\u{ad}' if rest.is_empty() => text.push(c),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            'ﬀ' => text.push_str("ff"),
            'ﬁ' => text.push_str("fi"),
            'ﬂ' => text.push_str("fl"),
            // A ring or an accent by itself goes on the letter before it.
            '\u{30a}' => compose(&mut text, [('a', 'å'), ('A', 'Å')]),
            '\u{301}' => compose(&mut text, [('e', 'é'), ('E', 'É')]),
            '‐' | '‑' => text.push('-'),
            '*' if rest.starts_with('*') => rest = rest.get(1..).unwrap_or_default(),
            '<' if is_tag(rest) => {
                rest = rest.split_once('>').map_or("", |(_, after)| after);
            }
            c if c.is_whitespace() || c.is_control() => {
                if !text.ends_with(' ') {
                    text.push(' ');
                }
            }
            c => text.push(c),
        }
    }
    String::from(text.trim())
}

/// Whether what follows a `<` is one of the short tags that plain text may have.
fn is_tag(after: &str) -> bool {
    let name = after.strip_prefix('/').unwrap_or(after);
    let name: &str = name.split_once('>').map_or("", |(name, _)| name);
    matches!(name, "b" | "i" | "u" | "em" | "strong" | "br" | "br/" | "br /")
}

fn compose(text: &mut String, pairs: [(char, char); 2]) {
    for (plain, whole) in pairs {
        if text.ends_with(plain) {
            text.pop();
            text.push(whole);
            return;
        }
    }
}
