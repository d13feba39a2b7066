//! Counts that stand beside the scores.

/// How much is answered, of how much applies.
///
/// Until 2025 and in the signs after it, indicators are counted; in a version that judges
/// criteria, criteria are. What a person marked as not applicable does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Share {
    /// How many are answered.
    pub answered: u32,
    /// How many apply.
    pub applicable: u32,
}

/// At godkendelse: how many indicators are expected to be met, and not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Expected {
    /// Forventes at kunne opfyldes.
    pub forventes: u32,
    /// Forventes ikke at kunne opfyldes.
    pub forventes_ikke: u32,
}

impl Share {
    pub(super) const NONE: Self = Self { answered: 0, applicable: 0 };

    pub(super) fn sum(shares: impl Iterator<Item = Self>) -> Self {
        shares.fold(Self::NONE, |sum, one| Self {
            answered: sum.answered.saturating_add(one.answered),
            applicable: sum.applicable.saturating_add(one.applicable),
        })
    }
}

impl Expected {
    pub(super) const NONE: Self = Self { forventes: 0, forventes_ikke: 0 };

    /// The sum; `None` of none, which is what every kind but godkendelse has.
    pub(super) fn sum(mut all: impl Iterator<Item = Self>) -> Option<Self> {
        let first = all.next()?;
        Some(all.fold(first, |sum, one| Self {
            forventes: sum.forventes.saturating_add(one.forventes),
            forventes_ikke: sum.forventes_ikke.saturating_add(one.forventes_ikke),
        }))
    }
}
