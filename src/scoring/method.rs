//! The two readings of how a theme's score is averaged.

use crate::input::{Node, Problems, Reader, Value};

words! {
    /// How a theme's score is made from its indicators' scores.
    ///
    /// Two sources read differently, and no law says which (domain notes, "Scoring up to 2025").
    /// The method is named in every result; where the two give different numbers, both are given.
    #[derive(Default)]
    pub enum Method {
        /// The mean of the criteria's means (the authority's guidance c. 2018-20).
        #[default]
        Nested = "nested",
        /// The mean of all the theme's scores (the authority's guidance 2023).
        Flat = "flat",
    }
}

impl Method {
    /// Reads `{ "method": … }` from untrusted input.
    ///
    /// # Errors
    /// The problems with it.
    pub fn read(options: &Value) -> Result<Self, Problems> {
        let mut reader = Reader::default();
        let node = Node::root(options);
        let fields = reader.object(&node, &["method"]);
        let method = fields.and_then(|fields| fields.word(&mut reader, "method"));
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
