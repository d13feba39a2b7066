//! Why there was a visit.

/// Why there was a visit: what is visited because of a risk is not like what is visited by plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum VisitReason {
    /// The visit that everybody has each year.
    Planned,
    /// A risk, a concern or what somebody told.
    Risk,
    /// To follow up a decision or a point.
    FollowUp,
    /// Any other.
    Other,
}

impl VisitReason {
    /// Every one, in order.
    pub const ALL: &'static [Self] = &[Self::Planned, Self::Risk, Self::FollowUp, Self::Other];

    /// Its word in a file.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Risk => "risk",
            Self::FollowUp => "followUp",
            Self::Other => "other",
        }
    }
}
