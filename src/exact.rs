//! Exact arithmetic: fractions, and the one place where a fraction is rounded for show.

mod fraction;
mod shown;

pub use fraction::{Fraction, Overflow};
pub use shown::{shown_difference, shown_score, tenths};
