//! Gwet's AC2.

use alloc::vec::Vec;

use kvalitetsmodel::exact::Fraction;

use super::Ratings;
use super::ratings::counts_of;
use crate::numbers::{Matrix, real};

/// How much two scores agree, from 1 (the same) to 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Weights {
    /// The same, or not: with these AC2 is AC1.
    Identity,
    /// By how many pairs of steps of the scale lie between them: for scores from 1 to 5.
    Ordinal,
    /// By their difference.
    Linear,
    /// By their squared difference.
    Quadratic,
}

/// Gwet's AC2: agreement beyond chance, in units of 1 (agreement), 0 what chance gives.
///
/// Where nearly all score 4 or 5, what chance gives is taken as little, and not as nearly all: alpha
/// and kappa fall there although raters agree. `scale` holds every score that could have been given,
/// in rising order; a score outside it is not counted. `None` without a case that two scored, or
/// with a scale of less than two.
///
/// Gwet, K. L. (2008), "Computing inter-rater reliability and its variance in the presence of high
/// agreement", *British Journal of Mathematical and Statistical Psychology* 61; (2014), *Handbook of
/// Inter-Rater Reliability*, 4th edition, chapters 4 and 5.
///
/// ```
/// use kvalitetsmodel::exact::Fraction;
/// use kvalitetsmodel_kalibrering::agreement::{Ratings, Weights, gwet_ac2};
///
/// let scale = [1, 2, 3, 4, 5].map(Fraction::whole);
/// let row = |scores: [i64; 3]| scores.map(|one| Some(Fraction::whole(one))).to_vec();
/// // A ceiling: all but one score is 5.
/// let ratings = Ratings::new(vec![row([5, 5, 5]), row([5, 5, 4]), row([5, 5, 5])])?;
/// assert!(gwet_ac2(&ratings, &scale, Weights::Ordinal).expect("scored") > 0.95);
/// # Ok::<(), kvalitetsmodel_kalibrering::agreement::Uneven>(())
/// ```
#[must_use]
pub fn gwet_ac2(ratings: &Ratings, scale: &[Fraction], weights: Weights) -> Option<f64> {
    let size = scale.len();
    let weight = weights_of(scale, weights)?;
    let rows: Vec<Vec<u64>> = ratings.rows().iter().map(|row| counts_of(row, scale)).collect();
    let (mut found, mut pairable, mut scored) = (0.0, 0_u64, 0_u64);
    let mut shares = alloc::vec![0.0; size];
    for counts in &rows {
        let raters: u64 = counts.iter().sum();
        if raters == 0 {
            continue;
        }
        scored += 1;
        let counts: Vec<f64> = counts.iter().map(|count| *count as f64).collect();
        shares.iter_mut().zip(&counts).for_each(|(all, one)| *all += one / raters as f64);
        if raters >= 2 {
            pairable += 1;
            let near = weight.times(&counts);
            let agreed: f64 = counts.iter().zip(&near).map(|(own, near)| own * (near - 1.0)).sum();
            found += agreed / (raters * (raters - 1)) as f64;
        }
    }
    if pairable == 0 {
        return None;
    }
    let found = found / pairable as f64;
    let total: f64 = (0..size).flat_map(|row| weight.row(row)).sum();
    let spread: f64 =
        shares.iter().map(|all| all / scored as f64).map(|its| its * (1.0 - its)).sum();
    let by_chance = total * spread / (size * (size - 1)) as f64;
    Some((found - by_chance) / (1.0 - by_chance))
}

fn weights_of(scale: &[Fraction], weights: Weights) -> Option<Matrix> {
    let size = scale.len();
    let whole = real(*scale.last()?) - real(*scale.first()?);
    if size < 2 || whole <= 0.0 {
        return None;
    }
    let pairs = |steps: usize| (steps * (steps + 1) / 2) as f64;
    let mut table = Matrix::zeros(size, size);
    for (row, one) in scale.iter().enumerate() {
        for (column, other) in scale.iter().enumerate() {
            let apart = (real(*one) - real(*other)).abs() / whole;
            let missing = match weights {
                Weights::Identity => f64::from(u8::from(row != column)),
                Weights::Ordinal => pairs(row.abs_diff(column)) / pairs(size - 1),
                Weights::Linear => apart,
                Weights::Quadratic => apart * apart,
            };
            table.add(row, column, 1.0 - missing);
        }
    }
    Some(table)
}
