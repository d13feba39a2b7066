//! The closed lists of words in an event's fields, and what is expected.

use alloc::string::String;

use crate::input::{AnyText, FieldShape, Node, Reader, Reads, Shaped, object};

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

words! {
    /// What Ankestyrelsen's decision on a complaint can come to (retssikkerhedsloven § 68, stk. 2).
    pub enum Klageudfald {
        /// The complaint is dismissed.
        Afvisning = "afvisning",
        /// The decision is upheld.
        Stadfaestelse = "stadfaestelse",
        /// The case is sent back to be decided again.
        Hjemvisning = "hjemvisning",
        /// The decision is set aside.
        Ophaevelse = "ophaevelse",
        /// The decision is changed.
        Aendring = "aendring",
    }
}

words! {
    /// Who of a plejefamilie took part in a course (BEK 1489/2023 § 4, stk. 1: "begge
    /// plejeforældre, hvor plejefamilien består af mere end en forælder").
    pub enum Deltog {
        /// Both, or the only one.
        Begge = "begge",
        /// One of two.
        DenEne = "denEne",
        /// The other of two.
        DenAnden = "denAnden",
    }
}

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
}

object! {
    struct Given = "Forventning" {
        kan_og_vil: bool = required "kanOgVil",
        begrundelse: AnyText = "begrundelse",
        kortere_periode: bool = "korterePeriode",
    }
}

impl Shaped for Forventning {
    const SHAPE: FieldShape = <Given<'_> as Shaped>::SHAPE;
}

impl Reads for Forventning {
    type Read<'n> = Self;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let given = Given::open(reader, node)?;
        let kan_og_vil = given.kan_og_vil(reader);
        let begrundelse = given.begrundelse(reader).map(String::from);
        let kortere_periode = given.kortere_periode(reader);
        Some(Self { kan_og_vil: kan_og_vil?, begrundelse, kortere_periode })
    }
}
