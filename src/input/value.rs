//! A plain value, as JSON knows it.

use alloc::string::String;
use alloc::vec::Vec;

/// Something read from outside, before anyone has looked at what it means.
///
/// Numbers that are not whole have no value here on purpose: nothing in the kvalitetsmodel
/// is a decimal number, so all there is to say of one is that it does not belong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// `null`, or `undefined`.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// A number that is not whole, not finite or too large.
    NotWhole,
    /// Text.
    Text(String),
    /// A list, in order.
    List(Vec<Value>),
    /// Named fields, in order; a name may stand twice.
    Object(Vec<(String, Value)>),
    /// Nested deeper than [`Value::MAX_DEPTH`].
    TooDeep,
    /// Beyond the first [`Value::MAX_VALUES`] values.
    TooMany,
    /// Something JSON has no word for: a function, a symbol, bytes.
    Unreadable,
}

impl Value {
    /// How deep lists and objects may be nested. The deepest legitimate input, a model,
    /// needs 9.
    pub const MAX_DEPTH: usize = 16;
    /// How many values one input may hold. The largest legitimate input, a model with as many
    /// parts as it may have, stays below it.
    pub const MAX_VALUES: usize = 200_000;
    /// How much of a text is kept, in UTF-16 units: a little more than any member may hold, so that
    /// its reader is the one to say that it is too long.
    pub const MAX_TEXT: usize = 40_002;
    /// How much text one input may hold, in UTF-16 units.
    pub const MAX_ALL_TEXT: usize = 8_000_000;
    /// How much of a name is kept, in UTF-16 units. No member that anyone knows has a longer one, and
    /// no more is repeated of one that nobody knows.
    pub const MAX_NAME: usize = 100;

    /// A number from a format that has only decimal ones: `4.0` is the whole number 4.
    ///
    /// ```
    /// use kvalitetsmodel::input::Value;
    ///
    /// assert_eq!(Value::from_decimal(4.0), Value::Whole(4));
    /// assert_eq!(Value::from_decimal(3.5), Value::NotWhole);
    /// assert_eq!(Value::from_decimal(f64::NAN), Value::NotWhole);
    /// ```
    #[must_use]
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::float_cmp,
        reason = "the round trip is the test; nothing is computed with the decimal"
    )]
    pub fn from_decimal(number: f64) -> Self {
        let whole = number as i64;
        // The largest i64 is where larger numbers are cut to.
        let kept = whole as f64 == number && whole < i64::MAX;
        if kept { Self::Whole(whole) } else { Self::NotWhole }
    }

    /// What kind of value it is, for a message.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Whole(_) => "wholeNumber",
            Self::NotWhole => "number",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Object(_) => "object",
            Self::TooDeep => "tooDeep",
            Self::TooMany => "tooMany",
            Self::Unreadable => "unreadable",
        }
    }
}
