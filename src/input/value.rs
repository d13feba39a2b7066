//! A plain value, as JSON knows it.

use alloc::string::String;
use alloc::vec::Vec;

/// Something read from outside, before anyone has looked at what it means.
///
/// Numbers that are not whole have no value here on purpose: nothing in the kvalitetsmodel
/// is a decimal number, so all there is to say of one is that it does not belong.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// How many values one input may hold. The largest legitimate input, a set of full
    /// models, stays below it.
    pub const MAX_VALUES: usize = 200_000;

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
