//! The few functions that statistics need, of [`libm`] and of the four operations only.
//!
//! Addition, multiplication, division and the square root are the same in every IEEE 754 machine;
//! the exponential, the logarithm and what is made of them come from `libm`, which is compiled with
//! the crate. So every host has the same bits.

mod distribution;
mod matrix;
mod rank;
mod seeded;

pub(crate) use distribution::{chi2_sf, halved, normal_cdf, normal_sf, t_quantile};
pub(crate) use matrix::{Matrix, quadratic_form};
pub(crate) use rank::doubled_ranks;
pub use seeded::Seed;
pub(crate) use seeded::Seeded;

use kvalitetsmodel::exact::Fraction;

/// A fraction as the nearest double, but for the last bit of very large parts.
pub(crate) fn real(number: Fraction) -> f64 {
    number.numerator() as f64 / number.denominator() as f64
}
