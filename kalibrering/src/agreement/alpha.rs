//! Krippendorff's alpha.

use alloc::vec::Vec;

use kvalitetsmodel::exact::Fraction;

use super::Ratings;
use crate::numbers::{Matrix, real};

/// How far two scores lie from each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Metric {
    /// Another score is another score, however near.
    Nominal,
    /// By how many ratings lie between them: for scores from 1 to 5.
    Ordinal,
    /// By their difference: for means.
    Interval,
    /// By their difference as a part of their sum.
    Ratio,
}

/// Krippendorff's alpha, units of 1 (agreement) down to 0 (what chance gives) and below.
///
/// 1 − D_o / D_e: the disagreement found over what the same ratings would have if anybody could
/// have given any. Cases with one score or none say nothing. `None` where no two scores can be
/// compared, or all are the same: then there is nothing to agree *about*, and alpha is not defined.
///
/// Krippendorff, K. (2011), *Computing Krippendorff's Alpha-Reliability*, University of
/// Pennsylvania; (2019), *Content Analysis*, 4th edition, chapter 12.
///
/// ```
/// use kvalitetsmodel::exact::Fraction;
/// use kvalitetsmodel_kalibrering::agreement::{Metric, Ratings, krippendorff_alpha};
///
/// // Krippendorff's own example: four raters of twelve units, 0 where one did not score.
/// let raters = [
///     [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
///     [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
///     [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
///     [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
/// ];
/// let score = |score| (score > 0).then(|| Fraction::whole(score));
/// let unit = |at: usize| raters.iter().map(|row| score(row[at])).collect();
/// let ratings = Ratings::new((0..12).map(unit).collect())?;
/// let alpha = krippendorff_alpha(&ratings, Metric::Ordinal).expect("scores differ");
/// assert!((alpha - 0.815_387_503_754_881_4).abs() < 1e-12);
/// # Ok::<(), kvalitetsmodel_kalibrering::agreement::Uneven>(())
/// ```
#[must_use]
pub fn krippendorff_alpha(ratings: &Ratings, metric: Metric) -> Option<f64> {
    let (values, counts) = ratings.counted();
    let mut met = Matrix::zeros(values.len(), values.len());
    for counts in &counts {
        let raters: u64 = counts.iter().sum();
        if raters < 2 {
            continue;
        }
        for (row, one) in counts.iter().enumerate() {
            for (column, other) in counts.iter().enumerate() {
                let pairs = if row == column { one * (one - (*one).min(1)) } else { one * other };
                met.add(row, column, pairs as f64 / (raters - 1) as f64);
            }
        }
    }
    // How often each value stands in a pair: whole numbers, so not summed of the parts above.
    let paired = counts.iter().filter(|counts| counts.iter().sum::<u64>() >= 2);
    let mut given = alloc::vec![0_u64; values.len()];
    for counts in paired {
        given.iter_mut().zip(counts).for_each(|(all, one)| *all += one);
    }
    let all: u64 = given.iter().sum();
    let (mut found, mut by_chance) = (0.0, 0.0);
    for (row, one) in given.iter().enumerate() {
        for (column, other) in given.iter().enumerate().skip(row + 1) {
            let apart = distance(metric, &values, &given, row, column);
            found += met.at(row, column) * apart;
            by_chance += (one * other) as f64 * apart;
        }
    }
    (by_chance > 0.0).then(|| 1.0 - (all - 1) as f64 * found / by_chance)
}

/// The squared distance of two values, the first the lower.
fn distance(
    metric: Metric,
    values: &[Fraction],
    given: &[u64],
    lower: usize,
    higher: usize,
) -> f64 {
    let value = |at: usize| values.get(at).copied().map_or(0.0, real);
    let apart = match metric {
        Metric::Nominal => 1.0,
        Metric::Ordinal => {
            let span: Vec<u64> =
                given.iter().skip(lower).take(higher - lower + 1).copied().collect();
            let ends = span.first().unwrap_or(&0) + span.last().unwrap_or(&0);
            (2 * span.iter().sum::<u64>() - ends) as f64 / 2.0
        }
        Metric::Interval => value(higher) - value(lower),
        Metric::Ratio => {
            let sum = value(higher) + value(lower);
            if sum == 0.0 { 0.0 } else { (value(higher) - value(lower)) / sum }
        }
    };
    apart * apart
}
