//! Scores of the same cases by several raters.

use alloc::vec::Vec;

use kvalitetsmodel::exact::Fraction;

/// The rows of a table of ratings are not of the same length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uneven {
    /// The first row, from 0, that is shorter or longer than the first.
    pub row: usize,
}

impl core::fmt::Display for Uneven {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "row {} has another number of raters than the first", self.row)
    }
}

impl core::error::Error for Uneven {}

/// A table of scores: a row a case, a column a rater, nothing where a rater did not score.
///
/// ```
/// use kvalitetsmodel::exact::Fraction;
/// use kvalitetsmodel_kalibrering::agreement::Ratings;
///
/// let score = |score| Some(Fraction::whole(score));
/// let ratings = Ratings::new(vec![vec![score(4), score(5)], vec![score(3), None]])?;
/// assert_eq!((ratings.cases(), ratings.raters()), (2, 2));
/// # Ok::<(), kvalitetsmodel_kalibrering::agreement::Uneven>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ratings {
    raters: usize,
    rows: Vec<Vec<Option<Fraction>>>,
}

impl Ratings {
    /// The table of these rows, each of as many raters.
    ///
    /// # Errors
    /// [`Uneven`] where a row has another length than the first.
    pub fn new(rows: Vec<Vec<Option<Fraction>>>) -> Result<Self, Uneven> {
        let raters = rows.first().map_or(0, Vec::len);
        match rows.iter().position(|row| row.len() != raters) {
            Some(row) => Err(Uneven { row }),
            None => Ok(Self { raters, rows }),
        }
    }

    /// How many cases there are.
    #[must_use]
    pub fn cases(&self) -> usize {
        self.rows.len()
    }

    /// How many raters there are.
    #[must_use]
    pub fn raters(&self) -> usize {
        self.raters
    }

    pub(super) fn rows(&self) -> &[Vec<Option<Fraction>>] {
        &self.rows
    }

    /// How often each value was given in each case: the values in order, a row a case.
    pub(super) fn counted(&self) -> (Vec<Fraction>, Vec<Vec<u64>>) {
        let mut values: Vec<Fraction> = self.rows.iter().flatten().flatten().copied().collect();
        values.sort_unstable();
        values.dedup();
        let counts = self.rows.iter().map(|row| counts_of(row, &values)).collect();
        (values, counts)
    }
}

/// How often each of the values, which stand in order, was given; another value is not counted.
pub(super) fn counts_of(row: &[Option<Fraction>], values: &[Fraction]) -> Vec<u64> {
    let mut counts = alloc::vec![0; values.len()];
    for score in row.iter().flatten() {
        if let Some(count) = values.binary_search(score).ok().and_then(|at| counts.get_mut(at)) {
            *count += 1;
        }
    }
    counts
}
