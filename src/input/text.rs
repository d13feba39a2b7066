//! The text in which the npm package hands its input over.
//!
//! JSON as JavaScript writes it, without white space, and with one word more: `!` for what is
//! no data (a function, a getter that throws, more than may be read). One text crosses the
//! boundary in one call; walking a JavaScript object from here takes one for every member.
//!
//! The writer is pkg/src/plain.ts and nobody else, so a text that is not of that form only
//! has to end well: what cannot be read is [`Value::Unreadable`].

use alloc::string::String;
use alloc::vec::Vec;

use super::Value;

/// Deeper than the writer ever goes; beyond it nothing more is read.
const DEEPEST: usize = 64;

impl Value {
    /// Reads what pkg/src/plain.ts wrote.
    pub(crate) fn from_text(text: &str) -> Self {
        Parser { text, at: 0, left: Self::MAX_VALUES }.value(0)
    }
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    left: usize,
}

impl<'t> Parser<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self, bytes: usize) {
        self.at = self.at.saturating_add(bytes);
    }

    /// Reads no further.
    fn stop(&mut self) {
        self.at = self.text.len();
    }

    /// Passes a byte, if it is next.
    fn passes(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        if is_next {
            self.skip(1);
        }
        is_next
    }

    fn value(&mut self, depth: usize) -> Value {
        let Some(left) = self.left.checked_sub(1).filter(|_| depth < DEEPEST) else {
            self.stop();
            return Value::TooMany;
        };
        self.left = left;
        let (length, value) = match self.peek() {
            Some(b'"') => return Value::Text(self.string()),
            Some(b'[') => return self.list(depth),
            Some(b'{') => return self.object(depth),
            Some(b'-' | b'0'..=b'9') => return self.number(),
            Some(b'n') => (4, Value::Null),
            Some(b't') => (4, Value::Bool(true)),
            Some(b'f') => (5, Value::Bool(false)),
            _ => (1, Value::Unreadable),
        };
        self.skip(length);
        value
    }

    fn list(&mut self, depth: usize) -> Value {
        self.skip(1);
        let mut items = Vec::new();
        while self.peek().is_some() && !self.passes(b']') {
            items.push(self.value(depth.saturating_add(1)));
            self.passes(b',');
        }
        if depth < Value::MAX_DEPTH { Value::List(items) } else { Value::TooDeep }
    }

    fn object(&mut self, depth: usize) -> Value {
        self.skip(1);
        // As many as most objects have; growing step by step costs more than the few bytes.
        let mut fields = Vec::with_capacity(6);
        while self.peek().is_some() && !self.passes(b'}') {
            let name = self.string();
            self.passes(b':');
            fields.push((name, self.value(depth.saturating_add(1))));
            self.passes(b',');
        }
        if depth < Value::MAX_DEPTH { Value::Object(fields) } else { Value::TooDeep }
    }

    fn number(&mut self) -> Value {
        let text = self.until(|byte| matches!(byte, b',' | b']' | b'}'));
        whole(text).map_or(Value::NotWhole, Value::Whole)
    }

    fn string(&mut self) -> String {
        self.skip(1);
        let is_end = |byte| matches!(byte, b'"' | b'\\');
        let mut out = String::from(self.until(is_end));
        while self.passes(b'\\') {
            out.push(self.escape());
            out.push_str(self.until(is_end));
        }
        self.passes(b'"');
        out
    }

    /// The text up to a byte of ASCII.
    fn until(&mut self, is_end: impl Fn(u8) -> bool) -> &'t str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.bytes().position(is_end).unwrap_or(rest.len());
        self.skip(end);
        rest.get(..end).unwrap_or_default()
    }

    fn escape(&mut self) -> char {
        let escaped = self.peek().unwrap_or_default();
        self.skip(1);
        match escaped {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let digits = self.text.get(self.at..self.at.saturating_add(4));
                self.skip(4);
                let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
                // Half of a pair is all that JavaScript writes so and Unicode has no character for.
                code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            other => char::from(other),
        }
    }
}

/// A whole number, if that is what the digits say. The standard `parse` is four times the size.
fn whole(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text),
    };
    let mut number = 0_i64;
    for byte in digits.bytes() {
        let digit = i64::from(char::from(byte).to_digit(10)?);
        number = number.checked_mul(10)?.checked_add(digit.checked_mul(sign)?)?;
    }
    (!digits.is_empty()).then_some(number)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop where it is")]

    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::Value;

    fn json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(serde_json::Value::from),
            any::<i64>().prop_map(serde_json::Value::from),
            ".*".prop_map(serde_json::Value::from),
        ];
        leaf.prop_recursive(5, 60, 8, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..8).prop_map(serde_json::Value::from),
                proptest::collection::vec((".*", inner), 0..8)
                    .prop_map(|fields| fields.into_iter().collect::<serde_json::Value>()),
            ]
        })
    }

    fn plain(value: &serde_json::Value) -> Value {
        match value {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(flag) => Value::Bool(*flag),
            serde_json::Value::Number(number) => Value::Whole(number.as_i64().unwrap()),
            serde_json::Value::String(text) => Value::Text(text.clone()),
            serde_json::Value::Array(items) => Value::List(items.iter().map(plain).collect()),
            serde_json::Value::Object(fields) => {
                Value::Object(fields.iter().map(|(name, its)| (name.clone(), plain(its))).collect())
            }
        }
    }

    proptest! {
        #[test]
        fn json_is_read_as_serde_json_wrote_it(value in json()) {
            prop_assert_eq!(Value::from_text(&value.to_string()), plain(&value));
        }

        #[test]
        fn any_text_at_all_is_read_to_an_end(text in ".*") {
            let _ = Value::from_text(&text);
        }
    }

    #[test]
    fn what_javascript_writes_and_json_has_no_word_for() {
        let cases = [
            ("!", Value::Unreadable),
            ("[!,1]", Value::List([Value::Unreadable, Value::Whole(1)].into())),
            ("3.5", Value::NotWhole),
            ("1e+21", Value::NotWhole),
            ("\"\\ud800\"", Value::Text("\u{fffd}".to_string())),
            ("", Value::Unreadable),
        ];
        for (text, expected) in cases {
            assert_eq!(Value::from_text(text), expected, "{text}");
        }
    }

    #[test]
    fn too_deep_and_too_many_are_said_and_end() {
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        let depth_of = |mut value: Value| {
            let mut depth = 0;
            while let Value::List(mut items) = value {
                depth += 1;
                value = items.pop().unwrap_or(Value::Null);
            }
            (depth, value)
        };
        let (most, over) = (Value::MAX_DEPTH, Value::MAX_DEPTH + 1);
        assert_eq!(depth_of(Value::from_text(&nested(most))), (most, Value::Null));
        assert_eq!(depth_of(Value::from_text(&nested(over))), (most, Value::TooDeep));
        assert_eq!(depth_of(Value::from_text(&nested(100_000))).1, Value::TooDeep);

        let mut many = String::from("[");
        many.push_str(&"1,".repeat(Value::MAX_VALUES));
        let read = Value::from_text(&many);
        let items = if let Value::List(items) = read { items } else { Vec::new() };
        let whole: Vec<_> = items.iter().filter(|item| **item == Value::Whole(1)).collect();
        assert_eq!(whole.len(), Value::MAX_VALUES - 1);
        assert_eq!(items.last(), Some(&Value::TooMany));
    }
}
