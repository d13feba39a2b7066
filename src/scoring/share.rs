//! Counts that stand beside the scores.

/// How much is answered, of how much applies.
///
/// Until 2025 and in the signs after it, indicators are counted; in a version that judges
/// criteria, criteria are. What a person marked as not applicable does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Share {
    /// How many are answered.
    pub answered: u32,
    /// How many apply.
    pub applicable: u32,
}

/// At godkendelse: how many indicators are expected to be met, and not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Expected {
    /// Forventes at kunne opfyldes.
    pub forventes: u32,
    /// Forventes ikke at kunne opfyldes.
    pub forventes_ikke: u32,
}

impl Share {
    pub(super) const NONE: Self = Self { answered: 0, applicable: 0 };

    // A model has far fewer parts than a u32 can count: nothing is ever cut.
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            answered: self.answered.saturating_add(other.answered),
            applicable: self.applicable.saturating_add(other.applicable),
        }
    }
}

impl Expected {
    pub(crate) const NONE: Self = Self { forventes: 0, forventes_ikke: 0 };

    /// The sum of what there is; every kind but godkendelse has none.
    pub(super) fn plus(sum: Option<Self>, one: Option<Self>) -> Option<Self> {
        let (Some(sum), Some(one)) = (sum, one) else { return sum.or(one) };
        Some(Self {
            forventes: sum.forventes.saturating_add(one.forventes),
            forventes_ikke: sum.forventes_ikke.saturating_add(one.forventes_ikke),
        })
    }
}
