//! The arguments of a call.

use alloc::string::String;
use alloc::vec::Vec;

use kvalitetsmodel::input::Value;
use kvalitetsmodel::json::cut;

/// Those that a function of the table is called with.
pub(crate) struct Arguments {
    /// How many stand before its options.
    pub(crate) takes: usize,
    /// The names of its options.
    pub(crate) options: &'static [&'static str],
    /// In their order; one that is left out is what `undefined` is in JavaScript.
    pub(crate) values: Vec<Option<Value>>,
}

impl Arguments {
    pub(crate) fn given(&self, place: usize) -> Option<&Value> {
        self.values.get(place).and_then(Option::as_ref)
    }

    /// One that is left out is nothing.
    pub(crate) fn value(&self, place: usize) -> &Value {
        self.given(place).unwrap_or(&Value::Null)
    }

    /// As much as is ever repeated of it; nothing of what is no text.
    pub(crate) fn text(&self, place: usize) -> String {
        match self.value(place) {
            Value::Text(text) => cut(text.clone(), 100),
            _ => String::new(),
        }
    }
}
