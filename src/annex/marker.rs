//! What a part of the model begins with: `Tema 1:`, `Kriterium 1`, `Indikator 1.a:`, `1.`, `1.a`,
//! `1a`, `1.1`, `a)`.

use alloc::string::{String, ToString};

use super::letters::{begins, fold, is_cited, is_letter};
use crate::model::Level;

/// A number of the annex: `1`, `1.a`, `1.1`, `1.1.a`; of a letter by itself the first is 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) first: u16,
    pub(super) second: Option<Step>,
    pub(super) third: Option<Step>,
}

/// What stands after the first of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Letter(char),
    Digit(u16),
}

impl Step {
    /// The letter of an indicator by its place.
    pub(super) fn nth_letter(place: usize) -> Option<Self> {
        ('a'..='z').nth(place).map(Self::Letter)
    }
}

impl Number {
    pub(super) const fn of(first: u16) -> Self {
        Self { first, second: None, third: None }
    }

    /// The number with a step more.
    pub(super) fn with(self, step: Step) -> Self {
        match self.second {
            None => Self { second: Some(step), ..self },
            Some(_) => Self { third: Some(step), ..self },
        }
    }

    /// Its last step, and the number without it.
    pub(super) fn parent(self) -> Option<(Self, Step)> {
        match (self.second, self.third) {
            (_, Some(last)) => Some((Self { third: None, ..self }, last)),
            (Some(last), None) => Some((Self::of(self.first), last)),
            (None, None) => None,
        }
    }

    /// As it stands in an id.
    pub(super) fn text(self) -> String {
        let mut text = self.first.to_string();
        for step in [self.second, self.third].into_iter().flatten() {
            text.push('.');
            match step {
                Step::Letter(letter) => text.push(letter),
                Step::Digit(digit) => text.push_str(&digit.to_string()),
            }
        }
        text
    }
}

/// What a piece of text begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marker<'t> {
    /// What it says that it is.
    pub(super) level: Option<Level>,
    pub(super) number: Option<Number>,
    /// Whether its word begins in lower case, as within a sentence, or in a table.
    pub(super) is_lower: bool,
    /// Whether something stands between the number and the text: a stop, a colon, a bracket, a dash.
    pub(super) is_set_off: bool,
    /// The text behind it.
    pub(super) rest: &'t str,
}

const WORDS: [(&str, Level); 5] = [
    ("tema", Level::Tema),
    ("kriterium", Level::Kriterium),
    ("kriterie", Level::Kriterium),
    ("kvalitetskriterium", Level::Kriterium),
    ("indikator", Level::Indikator),
];

impl Marker<'_> {
    /// Whether what stands behind it can be the beginning of a part's words.
    pub(super) fn begins(&self) -> bool {
        begins(self.rest) || (self.level.is_some() && self.is_set_off)
    }

    /// Whether it has a number of more than one step.
    fn is_number(&self) -> bool {
        self.number.is_some_and(|number| number.first > 0 && number.second.is_some())
    }

    /// Whether it is one wherever it stands: the word, or a number with a letter, and then nothing
    /// or a sentence. "Kriterium 1 og 2 bedømmes" is not.
    pub(super) fn is_plain(&self) -> bool {
        let is_named = self.level.is_some() && (self.number.is_some() || self.is_set_off);
        (is_named || self.is_number()) && self.begins() && !self.is_lower
    }
}

/// The bullet that a text begins with, and what stands behind it.
pub(super) fn bullet(text: &str) -> Option<&str> {
    let mut chars = text.chars();
    let first = chars.next()?;
    let is_one = matches!(
        first,
        '•' | '·'
            | '-'
            | '–'
            | '—'
            | '*'
            | '▪'
            | '◦'
            | '‣'
            | '●'
            | '○'
            | '■'
            | '□'
            | '\u{f0a7}'
            | '\u{f0b7}'
    );
    let rest = chars.as_str();
    (is_one && (rest.is_empty() || rest.starts_with(' '))).then(|| rest.trim_start())
}

/// What a piece of text begins with, if it is a word of the model or a number.
#[inline(never)]
pub(super) fn marker(text: &str) -> Option<Marker<'_>> {
    let mut at = Cut(bullet(text).unwrap_or(text));
    let is_lower = at.0.starts_with(['t', 'k', 'i']);
    let level = at.word();
    if level.is_some() {
        at.skip(" ");
        let nr = at.0.split_at_checked(2).filter(|(nr, _)| nr.eq_ignore_ascii_case("nr"));
        if let Some((_, after)) = nr {
            at.0 = after;
            at.skip(". ");
        }
    }
    let is_open = at.0.starts_with('(');
    if is_open {
        at.skip("(");
    }
    let number = at.number();
    let before = at.0;
    at.skip(".):–—-");
    let is_set_off = at.0.len() < before.len();
    let is_cut = at.0.is_empty() || at.0.starts_with(' ') || is_set_off;
    at.skip(" ");
    // A dash may stand by itself.
    let is_set_off = is_set_off || at.0.starts_with(['–', '—', '-', ':']);
    at.skip("–—-: ");
    let is_lone_letter = number.is_some_and(|number| number.first == 0);
    let is_one = match (level, number) {
        (None, None) => false,
        (Some(_), None) => is_set_off || at.0.is_empty(),
        (_, Some(_)) if is_lone_letter => true,
        (_, Some(_)) => is_cut && !is_open,
    };
    let is_lower = is_lower && level.is_some();
    is_one.then_some(Marker { level, number, is_lower, is_set_off, rest: at.0 })
}

/// Where in a text the next part begins, as where a page was flattened to a line; its length where
/// none does.
pub(super) fn next_in(text: &str) -> usize {
    let mut before = ['\0', '\0'];
    for (at, c) in text.char_indices() {
        let [mark, last] = before;
        let ended = matches!(before, ['.' | '·' | ';', ' ']);
        before = [last, c];
        if !ended || !(c.is_ascii_digit() || matches!(fold(c), 't' | 'k' | 'i')) {
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        // Behind a dot in the middle a number is enough.
        let is_listed = mark == '·';
        let is_one = |one: Marker<'_>| one.is_plain() || (is_listed && one.is_number());
        let is_begun = || marker(rest).is_some_and(|one| is_one(one) && !one.rest.is_empty());
        if is_begun() && !is_cited(text.get(..at).unwrap_or_default().trim_end()) {
            return at;
        }
    }
    text.len()
}

/// What is left to read.
#[derive(Clone, Copy)]
struct Cut<'t>(&'t str);

impl Cut<'_> {
    fn skip(&mut self, chars: &str) {
        self.0 = self.0.trim_start_matches(|c| chars.contains(c));
    }

    /// A word of the model, with a space, a number or a stop behind it.
    fn word(&mut self) -> Option<Level> {
        let length = self.0.bytes().take(20).take_while(u8::is_ascii_alphabetic).count();
        let (word, rest) = self.0.split_at_checked(length)?;
        let is_end = !rest.starts_with(is_letter);
        let mut known = WORDS.iter().filter(|(its, _)| its.eq_ignore_ascii_case(word));
        let (_, level) = known.next().filter(|_| is_end)?;
        self.0 = rest;
        Some(*level)
    }

    fn number(&mut self) -> Option<Number> {
        let Some(first) = self.digits(3) else {
            // A letter by itself.
            let letter = self.0.chars().next().filter(char::is_ascii_lowercase)?;
            let rest = self.0.get(1..)?;
            rest.starts_with(['.', ')', ':']).then(|| self.0 = rest)?;
            return Some(Number::of(0).with(Step::Letter(letter)));
        };
        let mut number = Number::of(first);
        for _ in 0..2 {
            let Some(step) = self.step() else { break };
            number = number.with(step);
            if matches!(step, Step::Letter(_)) {
                break;
            }
        }
        // "1st", "2026": no number of a part.
        let is_end = !self.0.starts_with(|c: char| is_letter(c) || c.is_ascii_digit());
        (is_end && first > 0).then_some(number)
    }

    /// A step more: `.a`, `a`, `. a)`, `.1`.
    fn step(&mut self) -> Option<Step> {
        let mut at = *self;
        let is_dotted = at.0.starts_with('.');
        if is_dotted {
            at.0 = at.0.get(1..)?;
        }
        let is_apart = is_dotted && at.0.starts_with(' ');
        at.skip(" ");
        if !is_dotted && at.0.len() < self.0.len() {
            return None;
        }
        if let Some(digit) = at.digits(2).filter(|_| is_dotted && !is_apart) {
            let is_end = !at.0.starts_with(|c: char| is_letter(c) || c.is_ascii_digit());
            return is_end.then(|| {
                *self = at;
                Step::Digit(digit)
            });
        }
        let letter = at.0.chars().next().filter(char::is_ascii_alphabetic)?;
        let rest = at.0.get(1..)?;
        let is_end = match rest.chars().next() {
            None | Some(')' | ':') => true,
            Some('.' | ' ') => !is_apart || rest.starts_with('.'),
            Some(_) => false,
        };
        if !is_end || (letter.is_ascii_uppercase() && (is_apart || !is_dotted)) {
            return None;
        }
        *self = Self(rest);
        Some(Step::Letter(letter.to_ascii_lowercase()))
    }

    fn digits(&mut self, most: usize) -> Option<u16> {
        let length =
            self.0.bytes().take_while(u8::is_ascii_digit).take(most.saturating_add(1)).count();
        let (digits, rest) = self.0.split_at_checked(length)?;
        let value = digits.parse().ok().filter(|_| length <= most)?;
        self.0 = rest;
        Some(value)
    }
}
