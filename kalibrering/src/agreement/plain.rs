//! The share of pairs that say the same.

use alloc::vec::Vec;

use kvalitetsmodel::exact::Fraction;

use super::Ratings;

/// The mean, over the cases that two or more scored, of the share of pairs of raters who gave the
/// same score: exact, from 0 to 1. `None` where no case has two scores.
///
/// ```
/// use kvalitetsmodel::exact::Fraction;
/// use kvalitetsmodel_kalibrering::agreement::{Ratings, plain_agreement};
///
/// let row = |scores: [i64; 3]| scores.map(|one| Some(Fraction::whole(one))).to_vec();
/// let ratings = Ratings::new(vec![row([4, 4, 4]), row([2, 2, 3])])?;
/// assert_eq!(plain_agreement(&ratings), Fraction::new(2, 3).ok());
/// # Ok::<(), kvalitetsmodel_kalibrering::agreement::Uneven>(())
/// ```
#[must_use]
pub fn plain_agreement(ratings: &Ratings) -> Option<Fraction> {
    let (_, counts) = ratings.counted();
    let shares: Vec<Fraction> = counts
        .iter()
        .filter_map(|counts| {
            let pairs = |count: u64| i64::try_from(count * (count - count.min(1))).unwrap_or(0);
            let all = pairs(counts.iter().sum());
            let same = counts.iter().copied().map(pairs).sum();
            (all > 0).then(|| Fraction::new(same, all).ok()).flatten()
        })
        .collect();
    Fraction::mean(&shares).ok().flatten()
}
