//! Text out of markup: LexDania, the XML of Retsinformation, or a page saved as HTML.
//!
//! Nothing of it is checked: what has a beginning and an end here is a piece of text, and a cell of
//! a table is one too. Of the head only what names the act is kept.

use alloc::string::String;

use super::letters::{find, parted};
use super::pieces::{Cell, Pieces};

/// Whether a text is markup.
pub(super) fn is_markup(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with('<')
        && find(text, "</").is_some()
}

/// What the head of a document says of it.
#[derive(Debug, Default)]
pub(super) struct Head {
    /// `BEK H`.
    pub(super) kind: String,
    pub(super) number: String,
    pub(super) year: String,
    /// `2025-12-05`.
    pub(super) signed: String,
}

/// The pieces of a document, and its head.
pub(super) fn read(text: &str) -> (Pieces, Head) {
    let mut walk = Walk { line: 1, ..Walk::default() };
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        rest = match c {
            '<' => walk.tag(after),
            '&' => walk.entity(after),
            c => {
                walk.push(c);
                after
            }
        };
    }
    walk.end(false);
    (walk.pieces, walk.head)
}

#[derive(Default)]
struct Walk<'t> {
    pieces: Pieces,
    head: Head,
    line: usize,
    /// The text so far, and the line it began on.
    text: String,
    from: usize,
    /// The place in a table, the rows counted through all tables.
    cell: Option<Cell>,
    row: usize,
    unended: bool,
    unended_comment: bool,
    /// What is passed over until it ends.
    within: Option<&'t str>,
}

impl<'t> Walk<'t> {
    fn push(&mut self, c: char) {
        if c == '\n' {
            self.line = self.line.saturating_add(1);
        }
        if self.text.is_empty() {
            if c.is_whitespace() {
                return;
            }
            self.from = self.line;
        }
        self.text.push(c);
    }

    /// The character that an entity stands for.
    fn entity(&mut self, after: &'t str) -> &'t str {
        // No name is longer: what has no end is not looked through to the end of the text.
        let near = after.char_indices().take(9).find(|(_, c)| *c == ';');
        let Some((name, rest)) = near.and_then(|_| after.split_once(';')) else {
            self.push('&');
            return after;
        };
        let number =
            name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
                None => number.parse().ok(),
            });
        let named = NAMED.iter().find(|(its, _)| *its == name).map(|(_, c)| *c);
        let Some(c) = number.and_then(char::from_u32).or(named) else {
            self.push('&');
            return after;
        };
        self.push(c);
        rest
    }

    /// A tag, of which what stands after its `<` is given; gives what stands behind it.
    fn tag(&mut self, after: &'t str) -> &'t str {
        if let Some(data) = after.strip_prefix("![CDATA[") {
            let (data, rest) = parted(data, "]]>").unwrap_or((data, ""));
            data.chars().for_each(|c| self.push(c));
            return rest;
        }
        let is_comment = after.starts_with("!--");
        let end = if is_comment { "-->" } else { ">" };
        let unended = self.unended || (is_comment && self.unended_comment);
        let Some((tag, rest)) = (!unended).then(|| parted(after, end)).flatten() else {
            // What has no end now has none later either: it is looked for once.
            self.unended |= !is_comment;
            self.unended_comment = true;
            self.push('<');
            return after;
        };
        let lines = tag.bytes().filter(|byte| *byte == b'\n').count();
        self.line = self.line.saturating_add(lines);
        if is_comment {
            return rest;
        }
        let (closes, name) = tag.strip_prefix('/').map_or((false, tag), |name| (true, name));
        let name = name.split([' ', '\n', '\r', '\t', '/', '>']).next().unwrap_or_default();
        // Without the prefix of a namespace.
        let name = name.rsplit(':').next().unwrap_or_default();
        self.element(name, closes, tag.ends_with('/'));
        rest
    }

    fn element(&mut self, name: &'t str, closes: bool, empty: bool) {
        if let Some(within) = self.within {
            self.in_head(name, closes);
            if closes && name == within {
                self.within = None;
                self.text.clear();
            }
            return;
        }
        let is = |names: &[&str]| names.iter().any(|its| its.eq_ignore_ascii_case(name));
        if is(INLINE) {
            return;
        }
        self.end(!is(&["linea", "br"]));
        if is(&["tr", "table"]) {
            self.cell = None;
            self.row = self.row.saturating_add(1);
        }
        if closes || empty {
            return;
        }
        if name == "Meta" || is(&["head", "script", "style"]) {
            self.within = Some(name);
        } else if is(&["td", "th"]) {
            let column = self.cell.map_or(0, |cell| cell.column.saturating_add(1));
            self.cell = Some(Cell { row: self.row, column });
        }
    }

    /// What the head says of the act.
    fn in_head(&mut self, name: &str, closes: bool) {
        if closes {
            let member = match name {
                "DocumentType" => &mut self.head.kind,
                "Number" => &mut self.head.number,
                "Year" => &mut self.head.year,
                "DiesSigni" => &mut self.head.signed,
                _ => return,
            };
            *member = String::from(self.text.trim());
        }
        self.text.clear();
    }

    /// The text so far is a piece.
    fn end(&mut self, gap: bool) {
        if self.within.is_none() && !self.text.trim().is_empty() {
            let text = core::mem::take(&mut self.text);
            self.pieces.put(self.from, &text, self.cell);
            self.pieces.gap = gap && self.cell.is_none();
        }
        self.text.clear();
    }
}

/// What does not end a piece.
const INLINE: &[&str] = &[
    "char", "a", "b", "i", "u", "em", "strong", "span", "font", "sup", "sub", "small", "ins", "del",
];

const NAMED: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("shy", '\u{ad}'),
    ("aelig", 'æ'),
    ("oslash", 'ø'),
    ("aring", 'å'),
    ("AElig", 'Æ'),
    ("Oslash", 'Ø'),
    ("Aring", 'Å'),
    ("eacute", 'é'),
    ("sect", '§'),
    ("bull", '•'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("raquo", '»'),
    ("laquo", '«'),
    ("ldquo", '“'),
    ("rdquo", '”'),
];
