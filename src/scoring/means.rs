//! The means, each a few lines: what is not scored is left out, never counted as anything.

use alloc::vec::Vec;

use super::Method;
use crate::exact::{Fraction, Overflow};

/// The scores of one criterion: those that apply and are given.
pub(super) type Scores = Vec<Fraction>;

/// A criterion's mean: of its scores.
pub(super) fn of_kriterium(scores: &Scores) -> Result<Option<Fraction>, Overflow> {
    Fraction::mean(scores.iter().copied())
}

/// A theme's mean, by one of the two methods.
pub(super) fn of_tema(kriterier: &[Scores], method: Method) -> Result<Option<Fraction>, Overflow> {
    match method {
        Method::Flat => Fraction::mean(kriterier.iter().flatten().copied()),
        Method::Nested => {
            let means = kriterier.iter().map(of_kriterium).collect::<Result<Vec<_>, _>>()?;
            Fraction::mean(means.into_iter().flatten())
        }
    }
}
