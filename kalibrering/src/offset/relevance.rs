//! What an interval says against the smallest difference that matters.

/// What an interval says against a smallest relevant difference δ.
///
/// ```
/// use kvalitetsmodel_kalibrering::offset::Relevance;
///
/// assert_eq!(Relevance::of(0.25, 0.40, 0.2), Relevance::Relevant);
/// assert_eq!(Relevance::of(0.05, 0.40, 0.2), Relevance::Different);
/// assert_eq!(Relevance::of(-0.10, 0.15, 0.2), Relevance::Small);
/// // Also one that is surely not 0, if it surely does not matter.
/// assert_eq!(Relevance::of(0.05, 0.15, 0.2), Relevance::Small);
/// assert_eq!(Relevance::of(-0.30, 0.15, 0.2), Relevance::Open);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Relevance {
    /// All of it lies beyond δ: a difference that matters.
    Relevant,
    /// It excludes 0, and both what matters and what does not are possible.
    Different,
    /// All of it lies within ±δ: if there is a difference, it does not matter.
    Small,
    /// It holds 0 and something that matters: nothing can be said.
    Open,
}

impl Relevance {
    /// What the interval from `low` to `high` says, for a δ above 0.
    #[must_use]
    pub fn of(low: f64, high: f64, delta: f64) -> Self {
        if low >= delta || high <= -delta {
            Self::Relevant
        } else if -delta < low && high < delta {
            Self::Small
        } else if low > 0.0 || high < 0.0 {
            Self::Different
        } else {
            Self::Open
        }
    }
}
