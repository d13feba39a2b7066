//! How a text is cut: words, numbers and signs.

use alloc::string::String;
use alloc::vec::Vec;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    Sign,
}

/// A piece of a text.
pub(super) struct Token {
    pub(super) kind: Kind,
    /// In small letters.
    pub(super) small: String,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Token {
    /// The number it is, if it has at most four digits.
    pub(super) fn number(&self) -> Option<u32> {
        let short = self.kind == Kind::Number && self.small.len() <= 4;
        short.then(|| self.small.parse().ok()).flatten()
    }

    pub(super) fn is_sign(&self, signs: &[&str]) -> bool {
        self.kind == Kind::Sign && is(&self.small, signs)
    }
}

pub(super) fn is(word: &str, words: &[&str]) -> bool {
    words.contains(&word)
}

pub(super) fn cut(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (from, c) in text.char_indices() {
        if c.is_ascii_whitespace() || c == '\u{a0}' {
            continue;
        }
        let to = from.saturating_add(c.len_utf8());
        let kind = match c {
            '0'..='9' => Kind::Number,
            // The two signs between the letters are the multiplication and division signs.
            'a'..='z' | 'A'..='Z' => Kind::Word,
            '\u{c0}'..='\u{24f}' if !matches!(c, '×' | '÷') => Kind::Word,
            _ => Kind::Sign,
        };
        match tokens.last_mut() {
            Some(last) if last.to == from && last.kind == kind && kind != Kind::Sign => {
                last.small.push(small(c));
                last.to = to;
            }
            _ => tokens.push(Token { kind, small: String::from(small(c)), from, to }),
        }
    }
    tokens
}

/// A Latin letter with or without accent as a small one, without a locale.
fn small(c: char) -> char {
    match c {
        'À'..='Þ' if c != '×' => char::from_u32(u32::from(c).saturating_add(0x20)).unwrap_or(c),
        _ => c.to_ascii_lowercase(),
    }
}

/// The piece before one, leaving out a dot ("nr. 5").
pub(super) fn before(tokens: &[Token], at: usize) -> Option<&Token> {
    let last = tokens.get(at.checked_sub(1)?)?;
    if last.is_sign(&["."]) { tokens.get(at.checked_sub(2)?) } else { Some(last) }
}
