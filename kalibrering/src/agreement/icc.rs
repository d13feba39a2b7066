//! Intraclass correlations.

use alloc::vec::Vec;

use super::Ratings;
use crate::numbers::real;

/// The six intraclass correlations of Shrout and Fleiss, by McGraw and Wong's names. One that would
/// divide by nothing is none.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Icc {
    /// Cases that every rater scored, of which it is computed.
    pub cases: usize,
    /// ICC(1): one score, raters not the same from case to case.
    pub single: Option<f64>,
    /// ICC(A,1): one score, where a lenient rater counts as disagreement. The one for calibration.
    pub single_absolute: Option<f64>,
    /// ICC(C,1): one score, where only the order of the cases counts.
    pub single_consistent: Option<f64>,
    /// ICC(k): the mean of all raters, not the same from case to case.
    pub mean: Option<f64>,
    /// ICC(A,k): the mean of all raters, leniency counted.
    pub mean_absolute: Option<f64>,
    /// ICC(C,k): the mean of all raters, order only.
    pub mean_consistent: Option<f64>,
}

/// The share of the spread of scores that is of the cases, 1 where raters agree.
///
/// Of the cases that every rater scored; `None` with fewer than two of them, fewer than two raters,
/// or where all scores are the same.
///
/// Shrout, P. E. and Fleiss, J. L. (1979), "Intraclass correlations", *Psychological Bulletin* 86;
/// McGraw, K. O. and Wong, S. P. (1996), *Psychological Methods* 1.
///
/// ```
/// use kvalitetsmodel::exact::Fraction;
/// use kvalitetsmodel_kalibrering::agreement::{Ratings, icc};
///
/// let row = |scores: [i64; 2]| scores.map(|one| Some(Fraction::whole(one))).to_vec();
/// // The second rater is a point higher, always: the same order, another ruler.
/// let ratings = Ratings::new(vec![row([1, 2]), row([2, 3]), row([4, 5])])?;
/// let icc = icc(&ratings).expect("scores differ");
/// assert_eq!(icc.single_consistent, Some(1.0));
/// assert!(icc.single_absolute < Some(0.9));
/// # Ok::<(), kvalitetsmodel_kalibrering::agreement::Uneven>(())
/// ```
#[must_use]
pub fn icc(ratings: &Ratings) -> Option<Icc> {
    let whole = |row: &Vec<_>| row.iter().map(|score: &Option<_>| score.map(real)).collect();
    let rows: Vec<Vec<f64>> = ratings.rows().iter().filter_map(whole).collect();
    let (cases, raters) = (rows.len(), ratings.raters());
    if cases < 2 || raters < 2 {
        return None;
    }
    let (n, k) = (cases as f64, raters as f64);
    let grand = rows.iter().flatten().sum::<f64>() / (n * k);
    let means: Vec<f64> = rows.iter().map(|row| row.iter().sum::<f64>() / k).collect();
    let column = |at: usize| rows.iter().filter_map(|row| row.get(at)).sum::<f64>() / n;
    let of_raters: Vec<f64> = (0..raters).map(column).collect();

    let square = |mean: &f64| (mean - grand) * (mean - grand);
    let between = k * means.iter().map(square).sum::<f64>() / (n - 1.0);
    let raters_apart = n * of_raters.iter().map(square).sum::<f64>() / (k - 1.0);
    let (mut within, mut error) = (0.0, 0.0);
    for (row, mean) in rows.iter().zip(&means) {
        for (score, rater) in row.iter().zip(&of_raters) {
            let (off, rest) = (score - mean, score - mean - rater + grand);
            within += off * off;
            error += rest * rest;
        }
    }
    let (within, error) = (within / (n * (k - 1.0)), error / ((n - 1.0) * (k - 1.0)));
    let all = within * n * (k - 1.0) + between * (n - 1.0);
    // Where all scores are the same there is no spread to share.
    if all <= 0.0 {
        return None;
    }
    // What is left of a difference of equal numbers is nothing.
    let [between, within, error, raters_apart] =
        [between, within, error, raters_apart].map(|its| if its < 1e-12 * all { 0.0 } else { its });
    let apart = (raters_apart - error) / n;
    let share = |above: f64, below: f64| (below.abs() > 1e-12 * all).then(|| above / below);
    Some(Icc {
        cases,
        single: share(between - within, between + (k - 1.0) * within),
        single_absolute: share(between - error, between + (k - 1.0) * error + k * apart),
        single_consistent: share(between - error, between + (k - 1.0) * error),
        mean: share(between - within, between),
        mean_absolute: share(between - error, between + apart),
        mean_consistent: share(between - error, between),
    })
}
