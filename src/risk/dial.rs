//! The dials of the tilsynsintensitet: how much supervision a colour calls for.

use alloc::borrow::Cow;

use super::Risikokategori;
use crate::law::Bilingual;

words! {
    /// How far a dial is turned up.
    pub enum Styrke {
        /// A little.
        Lav = "lav",
        /// Some.
        Middel = "middel",
        /// Much.
        Hoej = "hoej",
    }
}

words! {
    /// What the law settles about a dial, whatever the colour.
    pub enum Lovbunden {
        /// How often there must be visits, and how they are announced.
        Besoeg = "besoeg",
        /// That there is a report.
        Rapport = "rapport",
    }
}

/// A dial, with how far each colour turns it up.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Dial {
    /// Its id.
    pub id: Cow<'static, str>,
    /// What it is about.
    pub label: Bilingual,
    /// What the law settles about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub law: Option<Lovbunden>,
    /// For green.
    pub groen: Indstilling,
    /// For yellow.
    pub gul: Indstilling,
    /// For red.
    pub roed: Indstilling,
}

/// How far a dial is turned up, and what that means.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Indstilling {
    /// How far.
    pub strength: Styrke,
    /// In words.
    pub text: Bilingual,
}

impl Dial {
    /// How far a colour turns it up.
    #[must_use]
    pub const fn at(&self, category: Risikokategori) -> &Indstilling {
        match category {
            Risikokategori::Groen => &self.groen,
            Risikokategori::Gul => &self.gul,
            Risikokategori::Roed => &self.roed,
        }
    }
}
