//! The two areas a socialtilsyn supervises with a kvalitetsmodel each.

/// Which of the two models: bilag 1 (tilbud) or bilag 2 (plejefamilier).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Area {
    /// Tilbud, lov om socialtilsyn § 4, stk. 1, nr. 2-4.
    Tilbud,
    /// Plejefamilier, lov om socialtilsyn § 4, stk. 1, nr. 1.
    Plejefamilier,
}

impl Area {
    /// Both areas.
    pub const ALL: [Self; 2] = [Self::Tilbud, Self::Plejefamilier];

    /// The area's name in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Tilbud => "tilbud",
            Self::Plejefamilier => "plejefamilier",
        }
    }
}
