//! JSON text as a [`Value`], within bounds.
//!
//! What `JSON.parse` of JavaScript reads, so that every host reads the same: white space, escapes,
//! `4.0`, any depth, names that are places before others. It differs in one thing only: a name that
//! stands twice is kept twice, and told.

use alloc::string::String;
use alloc::vec::Vec;
use core::mem::take;

use crate::input::Value;

/// A text that is no JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no JSON at byte {at}")]
#[non_exhaustive]
pub struct NotJson {
    /// The place of the first byte that cannot be read; after the last where more was expected.
    pub at: usize,
}

/// Reads untrusted text, within the same bounds as every other input: what lies too deep, or is
/// too much, is told by the value that stands for it.
///
/// ```
/// use kvalitetsmodel::input::Value;
/// use kvalitetsmodel::json::read;
///
/// assert_eq!(read(b" [4.0, 3.5] "), Ok(Value::List(vec![Value::Whole(4), Value::NotWhole])));
/// assert_eq!(read(b"[4,]").map_err(|wrong| wrong.at), Err(3));
/// assert!(read(b"\"\xff\"").is_err());
/// ```
///
/// # Errors
/// [`NotJson`]: not UTF-8, or no JSON.
pub fn read(text: &[u8]) -> Result<Value, NotJson> {
    match core::str::from_utf8(text) {
        Ok(text) => Reading { text, at: 0, left: Bounds::INPUT }.whole(),
        Err(error) => Err(NotJson { at: error.valid_up_to() }),
    }
}

/// What was written of a result, however much it is.
pub(super) fn read_again(text: &str) -> Value {
    Reading { text, at: 0, left: Bounds::NONE }.whole().unwrap_or(Value::Unreadable)
}

/// The beginning of a text, of at most so many UTF-16 units, which JavaScript counts in: half of a
/// character is U+FFFD.
///
/// ```
/// use kvalitetsmodel::json::cut;
///
/// assert_eq!(cut("påbud".into(), 2), "på");
/// assert_eq!(cut("😀😀".into(), 3), "😀\u{fffd}");
/// ```
#[must_use]
pub fn cut(mut text: String, most: usize) -> String {
    let mut left = most;
    for (at, c) in text.char_indices() {
        if let Some(rest) = left.checked_sub(c.len_utf16()) {
            left = rest;
            continue;
        }
        text.truncate(at);
        if left > 0 {
            text.push(char::REPLACEMENT_CHARACTER);
        }
        break;
    }
    text
}

/// What may be kept of a text; of text, in UTF-16 units.
#[derive(Clone, Copy)]
struct Bounds {
    values: usize,
    depth: usize,
    text: usize,
    all_text: usize,
    name: usize,
}

impl Bounds {
    const INPUT: Self = Self {
        values: Value::MAX_VALUES,
        depth: Value::MAX_DEPTH,
        text: Value::MAX_TEXT,
        all_text: Value::MAX_ALL_TEXT,
        name: Value::MAX_NAME,
    };
    const NONE: Self = Self {
        values: usize::MAX,
        depth: usize::MAX,
        text: usize::MAX,
        all_text: usize::MAX,
        name: usize::MAX,
    };
}

/// A list or an object that is not at its end.
struct Open {
    kept: Kept,
    /// The name that the next value of an object has.
    name: String,
}

enum Kept {
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
    /// Nothing, and what stands for it.
    Passed(Value, u8),
}

impl Open {
    /// Whether more is kept: nothing of what is passed over, and nothing after the first value that
    /// is one too many.
    fn keeps(&self) -> bool {
        let last = match &self.kept {
            Kept::List(items) => items.last(),
            Kept::Object(fields) => fields.last().map(|(_, value)| value),
            Kept::Passed(..) => return false,
        };
        !matches!(last, Some(Value::TooMany))
    }

    fn put(&mut self, value: Value) {
        if !self.keeps() {
            return;
        }
        match &mut self.kept {
            Kept::List(items) => items.push(value),
            Kept::Object(fields) => fields.push((take(&mut self.name), value)),
            Kept::Passed(..) => {}
        }
    }

    /// The byte that ends it.
    fn end(&self) -> u8 {
        match self.kept {
            Kept::List(_) => b']',
            Kept::Object(_) => b'}',
            Kept::Passed(_, end) => end,
        }
    }

    fn value(self) -> Value {
        match self.kept {
            Kept::List(items) => Value::List(items),
            Kept::Object(mut fields) => {
                // Stable: the others stay as they came.
                fields.sort_by_key(|(name, _)| place(name).unwrap_or(u32::MAX));
                Value::Object(fields)
            }
            Kept::Passed(stands, _) => stands,
        }
    }
}

/// The place in a list that a name is: JavaScript has such names first, in their order.
fn place(name: &str) -> Option<u32> {
    let is_place = name == "0" || matches!(name.as_bytes(), [b'1'..=b'9', ..]);
    name.parse().ok().filter(|place| is_place && *place < u32::MAX)
}

struct Reading<'t> {
    text: &'t str,
    at: usize,
    left: Bounds,
}

impl Reading<'_> {
    /// Without recursion: a text may be nested as deep as it is long.
    fn whole(mut self) -> Result<Value, NotJson> {
        let mut open: Vec<Open> = Vec::new();
        loop {
            let keeps = open.last().is_none_or(Open::keeps);
            let first = self.peek();
            let mut ended = None;
            if let Some(start @ (b'[' | b'{')) = first {
                self.step();
                let one = self.open(start == b'[', open.len(), keeps);
                if self.takes(one.end()) {
                    ended = Some(one.value());
                } else {
                    open.push(one);
                    self.name(&mut open)?;
                }
            } else {
                ended = Some(self.scalar(first, keeps)?);
            }
            // What ends with this value, and with what ended so.
            while let Some(value) = ended.take() {
                let Some(last) = open.last_mut() else {
                    return if self.peek().is_none() { Ok(value) } else { Err(self.wrong()) };
                };
                last.put(value);
                let end = last.end();
                if self.takes(end) {
                    ended = open.pop().map(Open::value);
                } else if self.takes(b',') {
                    self.name(&mut open)?;
                } else {
                    return Err(self.wrong());
                }
            }
        }
    }

    /// A list or an object that begins; what may not be kept of it is passed over.
    fn open(&mut self, is_list: bool, depth: usize, keeps: bool) -> Open {
        let stands = if !keeps {
            Some(Value::Null)
        } else if !self.counts() {
            Some(Value::TooMany)
        } else if depth >= self.left.depth {
            Some(Value::TooDeep)
        } else {
            None
        };
        let kept = match stands {
            Some(stands) => Kept::Passed(stands, if is_list { b']' } else { b'}' }),
            None if is_list => Kept::List(Vec::new()),
            None => Kept::Object(Vec::new()),
        };
        Open { kept, name: String::new() }
    }

    /// Takes one of the values that may be kept, where there is one left.
    fn counts(&mut self) -> bool {
        let left = self.left.values.checked_sub(1);
        self.left.values = left.unwrap_or_default();
        left.is_some()
    }

    /// The name that comes next in an object.
    fn name(&mut self, open: &mut [Open]) -> Result<(), NotJson> {
        let Some(last) = open.last_mut().filter(|last| last.end() == b'}') else { return Ok(()) };
        if self.peek() != Some(b'"') {
            return Err(self.wrong());
        }
        let name = self.text()?;
        if last.keeps() {
            last.name = cut(name, self.left.name);
        }
        if self.takes(b':') { Ok(()) } else { Err(self.wrong()) }
    }

    /// A value that has no others in it.
    fn scalar(&mut self, first: Option<u8>, keeps: bool) -> Result<Value, NotJson> {
        let value = match first {
            Some(b'"') => Value::Text(self.text()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            _ => return Err(self.wrong()),
        };
        if !keeps {
            return Ok(Value::Null);
        }
        if !self.counts() {
            return Ok(Value::TooMany);
        }
        let Value::Text(text) = value else { return Ok(value) };
        let text = cut(text, self.left.text);
        let length = text.chars().fold(0_usize, |sum, c| sum.saturating_add(c.len_utf16()));
        let Some(left) = self.left.all_text.checked_sub(length) else {
            return Ok(Value::Unreadable);
        };
        self.left.all_text = left;
        Ok(Value::Text(text))
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, NotJson> {
        for byte in word.bytes() {
            if self.byte() != Some(byte) {
                return Err(self.wrong());
            }
            self.step();
        }
        Ok(value)
    }

    /// A number, as JavaScript has it: of a decimal one that is whole its whole number, and beyond
    /// what a decimal number counts one by one the nearest that it has.
    fn number(&mut self) -> Result<Value, NotJson> {
        let from = self.at;
        let _ = self.is(b'-');
        if !self.is(b'0') {
            self.digits()?;
        }
        let mut is_decimal = false;
        if self.is(b'.') {
            is_decimal = true;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            is_decimal = true;
            self.step();
            if !self.is(b'+') {
                let _ = self.is(b'-');
            }
            self.digits()?;
        }
        let text = self.text.get(from..self.at).unwrap_or_default();
        // Up to here every whole number is a decimal number too.
        let exact = -9_007_199_254_740_992..=9_007_199_254_740_992;
        let whole = if is_decimal { None } else { text.parse::<i64>().ok() };
        if let Some(whole) = whole.filter(|whole| exact.contains(whole)) {
            return Ok(Value::Whole(whole));
        }
        Ok(text.parse().map_or(Value::NotWhole, Value::from_decimal))
    }

    fn digits(&mut self) -> Result<(), NotJson> {
        let from = self.at;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.step();
        }
        if self.at > from { Ok(()) } else { Err(self.wrong()) }
    }

    /// A text in its quotation marks.
    fn text(&mut self) -> Result<String, NotJson> {
        self.step();
        let mut text = String::new();
        let mut from = self.at;
        loop {
            match self.byte() {
                Some(end @ (b'"' | b'\\')) => {
                    text.push_str(self.text.get(from..self.at).unwrap_or_default());
                    if end == b'"' {
                        self.step();
                        return Ok(text);
                    }
                    self.escape(&mut text)?;
                    from = self.at;
                }
                Some(32..) => self.step(),
                _ => return Err(self.wrong()),
            }
        }
    }

    /// What stands behind a backslash.
    fn escape(&mut self, text: &mut String) -> Result<(), NotJson> {
        self.step();
        let c = match self.byte() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                text.push(self.unit()?);
                return Ok(());
            }
            _ => return Err(self.wrong()),
        };
        self.step();
        text.push(c);
        Ok(())
    }

    /// A character by its UTF-16 unit, or by the two that it has; half of one is U+FFFD.
    fn unit(&mut self) -> Result<char, NotJson> {
        self.step();
        let first = self.hexadecimal()?;
        if let 0xd800..=0xdbff = first {
            let behind = self.at;
            let mut more = Reading { at: behind, ..*self };
            if more.is(b'\\') && more.is(b'u') {
                let second = more.hexadecimal()?;
                let mut both = char::decode_utf16([first, second]);
                if let Some(Ok(c)) = both.next() {
                    self.at = more.at;
                    return Ok(c);
                }
            }
        }
        Ok(char::from_u32(u32::from(first)).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hexadecimal(&mut self) -> Result<u16, NotJson> {
        let mut unit = 0_u16;
        for _ in 0..4 {
            let digit = self.byte().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit.and_then(|digit| u16::try_from(digit).ok()) else {
                return Err(self.wrong());
            };
            unit = (unit << 4) | digit;
            self.step();
        }
        Ok(unit)
    }

    /// Passes over white space, and looks at what is behind it.
    fn peek(&mut self) -> Option<u8> {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.step();
        }
        self.byte()
    }

    /// The same, and goes on where it is this one.
    fn takes(&mut self, byte: u8) -> bool {
        let _ = self.peek();
        self.is(byte)
    }

    /// Goes on where it is this one.
    fn is(&mut self, byte: u8) -> bool {
        let is = self.byte() == Some(byte);
        if is {
            self.step();
        }
        is
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn wrong(&self) -> NotJson {
        NotJson { at: self.at }
    }
}
