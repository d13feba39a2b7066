//! Putting things in order without moving them.

use alloc::vec::Vec;

/// The places of a list in an order: `comes_first` says whether one may stand before another.
/// Those it cannot tell apart keep theirs. By insertion: the standard sort is much more code, and
/// these lists are short.
pub(crate) fn places_by<T>(all: &[T], comes_first: impl Fn(&T, &T) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(all.len());
    for (at, one) in all.iter().enumerate() {
        let before = |place: &usize| all.get(*place).is_some_and(|other| comes_first(other, one));
        order.insert(order.partition_point(before), at);
    }
    order
}
