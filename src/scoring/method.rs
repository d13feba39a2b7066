//! The two readings of how a theme's score is averaged.

use crate::input::{Node, Problems, Reader, Value};

/// How a theme's score is made from its indicators' scores.
///
/// Two sources read differently, and no law says which (domain notes, "Scoring up to 2025").
/// The method is named in every result; where the two give different numbers, both are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Method {
    /// The mean of the criteria's means (the authority's guidance c. 2018-20).
    #[default]
    Nested,
    /// The mean of all the theme's scores (the authority's guidance 2023).
    Flat,
}

impl Method {
    /// Both methods.
    pub const ALL: [Self; 2] = [Self::Nested, Self::Flat];

    /// The method's name in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Nested => "nested",
            Self::Flat => "flat",
        }
    }

    /// Reads `{ "method": … }` from untrusted input.
    ///
    /// # Errors
    /// The problems with it.
    pub fn read(options: &Value) -> Result<Self, Problems> {
        let mut reader = Reader::default();
        let fields = reader.object(&Node::root(options), &["method"]);
        let node = fields.and_then(|fields| fields.require(&mut reader, "method"));
        let method = node.and_then(|node| reader.word(&node, &Self::ALL, Self::id));
        reader.into_problems().or(method)
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Nested => Self::Flat,
            Self::Flat => Self::Nested,
        }
    }
}
