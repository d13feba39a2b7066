//! The members of an object, to be moved about.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::input::{Value, is_blank};

/// The members of an object. A name may stand twice; the first counts.
#[derive(Debug, Clone, Default)]
pub(super) struct Members(pub(super) Vec<(String, Value)>);

impl Members {
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(its, _)| its == name).map(|(_, value)| value)
    }

    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.0.iter_mut().find(|(its, _)| its == name).map(|(_, value)| value)
    }

    /// Whether it is there; `null` says nothing.
    pub(super) fn has(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| *value != Value::Null)
    }

    /// Takes a member out; one that says nothing is not there.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        let at = self.0.iter().position(|(its, _)| its == name)?;
        let (_, value) = self.0.remove(at);
        (value != Value::Null).then_some(value)
    }

    /// Takes a member out where it is an object; anything else stays, to be told of.
    pub(super) fn take_object(&mut self, name: &str) -> Option<Value> {
        matches!(self.get(name)?, Value::Object(_)).then(|| self.take(name)).flatten()
    }

    /// The same for a list.
    pub(super) fn take_list(&mut self, name: &str) -> Option<Vec<Value>> {
        if !matches!(self.get(name)?, Value::List(_)) {
            return None;
        }
        match self.take(name)? {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    pub(super) fn put(&mut self, name: &str, value: Value) {
        self.0.push((name.to_string(), value));
    }

    pub(super) fn put_some(&mut self, name: &str, value: Option<Value>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// A list, where there is something in it.
    pub(super) fn put_list(&mut self, name: &str, list: Vec<Value>) {
        if !list.is_empty() {
            self.put(name, Value::List(list));
        }
    }

    /// The text of a member.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A member of what is perhaps an object.
pub(super) fn member<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    let Value::Object(members) = value else { return None };
    let (_, value) = members.iter().find(|(its, _)| its == name)?;
    (*value != Value::Null).then_some(value)
}

/// The first item of what is perhaps a list.
pub(super) fn first(value: &Value) -> Option<&Value> {
    let Value::List(items) = value else { return None };
    items.first()
}

/// Whether a value says nothing: it is `null`, or a text with nothing in it.
pub(super) fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Text(text) => is_blank(text),
        _ => false,
    }
}
