//! What an assessment is for.

/// Whether there is a practice to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Kind {
    /// Driftsorienteret tilsyn, or a self-assessment of a running tilbud.
    #[default]
    Drift,
    /// Godkendelse: there is no practice yet, so nothing is scored; each indicator is
    /// expected to be met or not.
    Godkendelse,
}

impl Kind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Drift, Self::Godkendelse];

    /// The kind's name in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Drift => "drift",
            Self::Godkendelse => "godkendelse",
        }
    }
}
