//! Ranks with ties, in whole numbers.

use alloc::vec::Vec;

/// The ranks of values, doubled so that a tie's mean rank is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ranks {
    /// Twice the mean rank of each value, in the order of the values.
    pub(crate) doubled: Vec<u64>,
    /// The sum of t³ − t over the ties of t values.
    pub(crate) ties: u128,
}

pub(crate) fn doubled_ranks<T: Ord>(values: &[T]) -> Ranks {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values.get(*a).cmp(&values.get(*b)));
    let mut doubled = alloc::vec![0; values.len()];
    let (mut before, mut ties) = (0_u64, 0);
    for tied in order.chunk_by(|a, b| values.get(*a) == values.get(*b)) {
        let count = tied.len() as u64;
        for at in tied {
            if let Some(rank) = doubled.get_mut(*at) {
                *rank = 2 * before + count + 1;
            }
        }
        before += count;
        let t = u128::from(count);
        ties += t * t * t - t;
    }
    Ranks { doubled, ties }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tie_shares_its_mean_rank() {
        let ranks = doubled_ranks(&[30, 10, 20, 20]);
        assert_eq!((ranks.doubled, ranks.ties), (alloc::vec![8, 2, 5, 5], 6));
    }
}
