//! By how much socialtilsyn differ: adjusted and unshrunk first, shrunk second.
//!
//! - [`offsets`]: each socialtilsyn against the mean of all, within strata, with intervals that
//!   hold for all of them at once.
//! - [`shrunk`]: the same drawn towards each other by as much as their spread, which few groups say
//!   little about, makes likely. Shrinking hides the one that stands out: so it comes second.
//! - [`Relevance`]: what an interval says against the smallest difference that matters, which
//!   whoever asks declares beforehand. Never p alone.

mod adjusted;
mod relevance;
mod shrunk;

pub use adjusted::{Offset, Offsets, offsets};
pub use relevance::Relevance;
pub use shrunk::{Shrunk, ShrunkOffset, Spread, shrunk};
