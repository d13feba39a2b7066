//! Putting things in order without moving them.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// The places of a list in an order; those it cannot tell apart keep theirs.
pub(crate) fn places_by<T>(all: &[T], compare: impl Fn(&T, &T) -> Ordering) -> Vec<usize> {
    merged(all.len(), &|one, other| match (all.get(one), all.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    })
}

/// Merge sort from the bottom up: a fiftieth of the code of the standard sort.
#[inline(never)]
fn merged(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut from: Vec<usize> = (0..count).collect();
    let mut run = 1_usize;
    while run < count {
        let mut to = Vec::with_capacity(count);
        for pair in from.chunks(run.saturating_mul(2)) {
            let (mut left, mut right) = pair.split_at(run.min(pair.len()));
            while let ([one, after_one @ ..], [other, after_other @ ..]) = (left, right) {
                if compare(*one, *other).is_le() {
                    to.push(*one);
                    left = after_one;
                } else {
                    to.push(*other);
                    right = after_other;
                }
            }
            to.extend_from_slice(left);
            to.extend_from_slice(right);
        }
        from = to;
        run = run.saturating_mul(2);
    }
    from
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::places_by;

    proptest! {
        #[test]
        fn places_are_those_of_the_standard_stable_sort(
            all in proptest::collection::vec(0..9_u8, 0..80),
        ) {
            let mut expected: Vec<usize> = (0..all.len()).collect();
            expected.sort_by_key(|place| all.get(*place));
            prop_assert_eq!(places_by(&all, Ord::cmp), expected);
        }
    }
}
