//! How sure we are of a piece of law or of a label.

/// How a statement is known. Shown to the user wherever it is not [`Confidence::Verified`].
///
/// The tag in brackets is the one used in the project's source notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Confidence {
    /// `[V]` Read in the law text itself.
    Verified,
    /// `[V2]` Read on an authority's or an organisation's page.
    AuthorityPage,
    /// `[VN]` The content was read, its number is inferred from the order.
    NumberInferred,
    /// `[S]` The meaning was read, the wording is from general knowledge.
    Meaning,
    /// `[I]` Inferred from what was read.
    Inferred,
    /// `[M]` General knowledge, no source at hand.
    Unsourced,
    /// `[?]` Open: nobody has found the answer yet.
    Open,
}

impl Confidence {
    /// Every level, surest first.
    pub const ALL: [Self; 7] = [
        Self::Verified,
        Self::AuthorityPage,
        Self::NumberInferred,
        Self::Meaning,
        Self::Inferred,
        Self::Unsourced,
        Self::Open,
    ];

    /// The level's name in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::AuthorityPage => "authorityPage",
            Self::NumberInferred => "numberInferred",
            Self::Meaning => "meaning",
            Self::Inferred => "inferred",
            Self::Unsourced => "unsourced",
            Self::Open => "open",
        }
    }
}
