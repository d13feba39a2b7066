//! A concern: what the socialtilsyn worries about.

use alloc::string::String;

use crate::model::{Model, Part};

/// A concern's place in a model.
pub(super) type Placed<'m> = Option<(&'m Model, Part<'m>)>;

words! {
    /// How grave a concern is. The audit speaks of degrees of concern and gives no scale:
    /// these three are our own.
    pub enum Gravity {
        /// Minor.
        Minor = "minor",
        /// Between the two.
        Moderate = "moderate",
        /// Grave.
        Grave = "grave",
    }
}

/// A concern, with the user's own id.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Bekymring {
    /// Its id, by which the steps name it.
    pub id: String,
    /// How grave it is.
    pub gravity: Gravity,
    /// The theme, criterion or indicator it is about.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub about: Option<String>,
    /// The version of the model that id is from. Where it is not said, the model given, else the
    /// one that applied on the day of the first step that names the concern, today where none
    /// does.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub model: Option<String>,
    /// A short text.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub text: Option<String>,
}

impl Bekymring {
    /// A concern of which only id and gravity are known.
    #[must_use]
    pub fn new(id: &str, gravity: Gravity) -> Self {
        Self { id: String::from(id), gravity, about: None, model: None, text: None }
    }
}
