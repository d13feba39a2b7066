//! What an event answers, while the answers are gone through.

/// What an event answers, of what it can answer one of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    /// Nothing yet.
    None,
    /// One event, by its place.
    One(usize),
    /// Several, so that it is asked which.
    Several,
}
