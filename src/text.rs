//! Every code in words, Danish first and English second.
//!
//! The rules give codes; this is the one catalogue that says them. A portal with words of
//! its own ignores the messages and reads the codes.

mod findings;
mod problems;
mod steps;
mod template;
mod told;

pub use findings::finding;
pub use problems::problem;
pub use steps::step;
pub use told::{Told, told};
