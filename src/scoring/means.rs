//! The means, each a few lines: what is not scored is left out, never counted as anything.

use alloc::vec::Vec;

use super::Method;
use crate::exact::{Fraction, Overflow};

/// The scores of one criterion: those that apply and are given.
pub(super) type Scores = Vec<Fraction>;

/// A criterion's mean: of its scores.
pub(super) fn of_kriterium(scores: &Scores) -> Result<Option<Fraction>, Overflow> {
    Fraction::mean(scores)
}

/// A theme's mean, by one of the two methods.
pub(super) fn of_tema(kriterier: &[Scores], method: Method) -> Result<Option<Fraction>, Overflow> {
    let mut parts = Scores::new();
    for scores in kriterier {
        match method {
            Method::Flat => parts.extend_from_slice(scores),
            Method::Nested => parts.extend(of_kriterium(scores)?),
        }
    }
    Fraction::mean(&parts)
}
