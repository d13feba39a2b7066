//! What an answer rests on.

/// A datakilde: how something was learnt, or from whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Datakilde {
    /// Seen on the spot.
    Observation,
    /// Told in an interview.
    Interview,
    /// Read in documents.
    Dokumenter,
    /// From the citizens (borgere, børn, unge).
    Borgere,
    /// From the staff.
    Medarbejdere,
    /// From the leadership.
    Ledelse,
    /// From relatives.
    Paaroerende,
    /// From the municipalities that act for the citizens.
    Handlekommuner,
    /// Something else, which the begrundelse names.
    Andet,
}

impl Datakilde {
    /// Every datakilde.
    pub const ALL: [Self; 9] = [
        Self::Observation,
        Self::Interview,
        Self::Dokumenter,
        Self::Borgere,
        Self::Medarbejdere,
        Self::Ledelse,
        Self::Paaroerende,
        Self::Handlekommuner,
        Self::Andet,
    ];

    /// The datakilde's name in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Observation => "observation",
            Self::Interview => "interview",
            Self::Dokumenter => "dokumenter",
            Self::Borgere => "borgere",
            Self::Medarbejdere => "medarbejdere",
            Self::Ledelse => "ledelse",
            Self::Paaroerende => "paaroerende",
            Self::Handlekommuner => "handlekommuner",
            Self::Andet => "andet",
        }
    }
}
