//! The closed lists of words in an event's fields, and what is expected.

use alloc::string::String;

use super::field::{FieldShape, FieldType, copied};
use crate::input::{Node, Reader};
use crate::words::Word;

words! {
    /// Whom it is about.
    pub enum Person {
        /// A child.
        Barn = "barn",
        /// An adult.
        Voksen = "voksen",
    }
}

words! {
    /// The two kinds of dialogmøde that several socialtilsyn use (Auditrapport 19.2,
    /// "Transparens i dialogforløbet"). Practice, not law.
    pub enum Moede {
        /// To find out whether there is ground for the concern.
        Afklarende = "afklarende",
        /// About the decision the socialtilsyn intends.
        PaataenktAfgoerelse = "paataenktAfgoerelse",
    }
}

words! {
    /// What the tilbud was told the dialogue is for (Auditrapport 19.2, "Formålet med
    /// dialogen").
    pub enum DialogPurpose {
        /// To find out whether there is ground for the concern.
        Confirm = "confirm",
        /// To talk about a concern held to be well-founded, and what is intended.
        Discuss = "discuss",
    }
}

words! {
    /// Whether a dialogue was in writing or in talk.
    pub enum Dialogform {
        /// In writing.
        Writing = "writing",
        /// In talk.
        Talk = "talk",
        /// Both.
        Both = "both",
    }
}

words! {
    /// What change in practice the socialtilsyn has seen.
    pub enum Effect {
        /// None.
        None = "none",
        /// Some.
        Some = "some",
        /// The concern is met.
        Full = "full",
    }
}

macro_rules! word_fields {
    ($($Word:ty),*) => {
        $(copied!($Word, FieldShape::Word(<$Word as Word>::WORDS), |reader, node| reader.word(node));)*
    };
}

word_fields!(Person, Moede, DialogPurpose, Dialogform, Effect);

/// What the socialtilsyn expects of the tilbud, as it is noted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct Forventning {
    /// That the tilbud can and will put it right.
    pub kan_og_vil: bool,
    /// Until 2025 the expectation must be justified: what it rests on.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub begrundelse: Option<String>,
    /// From 2026: within a shorter time.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub kortere_periode: Option<bool>,
}

impl Forventning {
    /// An expectation of which no more is known than whether there is one.
    #[must_use]
    pub const fn new(kan_og_vil: bool) -> Self {
        Self { kan_og_vil, begrundelse: None, kortere_periode: None }
    }

    /// The names of its fields in JSON.
    pub(crate) const FIELDS: [&'static str; 3] = ["kanOgVil", "begrundelse", "korterePeriode"];

    pub(super) fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let fields = reader.object(node, &Self::FIELDS)?;
        let kan_og_vil = fields.require(reader, "kanOgVil").and_then(|node| reader.boolean(&node));
        let begrundelse = fields.text_if_given(reader, "begrundelse").map(String::from);
        let kortere_periode = fields.flag_if_given(reader, "korterePeriode");
        Some(Self { kan_og_vil: kan_og_vil?, begrundelse, kortere_periode })
    }
}
