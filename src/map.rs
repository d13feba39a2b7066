//! Maps and sets in order of their keys, whose code stands in the wasm once.
//!
//! The standard `BTreeMap` is written out anew for each type of key and value, 3 to 4 kB each time.
//! Here the tree knows places only, and asks for the order of two.

use alloc::vec::Vec;
use core::borrow::Borrow;
use core::cmp::Ordering;

/// Values by key. What was put in stays in.
#[derive(Debug, Clone)]
pub(crate) struct Map<K, V> {
    entries: Vec<(K, V)>,
    tree: Tree,
}

/// Keys without values.
pub(crate) type Set<K> = Map<K, ()>;

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self { entries: Vec::new(), tree: Tree::default() }
    }
}

impl<K: Ord, V> Map<K, V> {
    /// The place of a key.
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        self.tree.find(&|place| order(&self.entries, place, key))
    }

    /// The value of a key.
    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.entries.get(self.find(key)?).map(|(_, value)| value)
    }

    /// Puts a value at a key that has none. Whether it had none.
    pub(crate) fn put(&mut self, key: K, value: V) -> bool {
        let is_new = self.tree.put(&|place| order(&self.entries, place, &key)).is_err();
        if is_new {
            self.entries.push((key, value));
        }
        is_new
    }

    /// Puts a value at a key, and gives the one it had.
    pub(crate) fn replace(&mut self, key: K, value: V) -> Option<V> {
        if let Ok(place) = self.tree.put(&|place| order(&self.entries, place, &key)) {
            let (_, its) = self.entries.get_mut(place)?;
            return Some(core::mem::replace(its, value));
        }
        self.entries.push((key, value));
        None
    }

    /// The value of a key to change: a new one where it had none.
    pub(crate) fn at(&mut self, key: K) -> Option<&mut V>
    where
        V: Default,
    {
        let found = self.tree.put(&|place| order(&self.entries, place, &key));
        if found.is_err() {
            self.entries.push((key, V::default()));
        }
        let (Ok(place) | Err(place)) = found;
        self.entries.get_mut(place).map(|(_, value)| value)
    }

    /// The first from a key on.
    pub(crate) fn first_from(&self, key: &K) -> Option<&(K, V)> {
        self.entries.get(self.tree.first(&|place| order(&self.entries, place, key))?)
    }

    /// The last until a key.
    pub(crate) fn last_until(&self, key: &K) -> Option<&(K, V)> {
        self.entries.get(self.tree.last(&|place| order(&self.entries, place, key))?)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The values in order of their keys.
    pub(crate) fn into_values(self) -> impl Iterator<Item = V> {
        let order = self.tree.order();
        let mut values: Vec<Option<V>> = Vec::with_capacity(self.entries.len());
        values.extend(self.entries.into_iter().map(|(_, value)| Some(value)));
        order.into_iter().filter_map(move |place| values.get_mut(place)?.take())
    }

    /// All in order of their keys.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &(K, V)> {
        self.tree.order().into_iter().filter_map(|place| self.entries.get(place))
    }
}

/// How a key stands to that of a place.
fn order<K: Borrow<Q>, V, Q: Ord + ?Sized>(entries: &[(K, V)], place: usize, key: &Q) -> Ordering {
    entries.get(place).map_or(Ordering::Less, |(its, _)| key.cmp(its.borrow()))
}

/// The place of an entry that is none.
const NONE: usize = usize::MAX;

/// What is before and after an entry in the tree, and how high it stands.
#[derive(Debug, Clone, Copy)]
struct Node {
    before: usize,
    after: usize,
    level: u8,
}

/// Nothing: below the lowest.
const NO_NODE: Node = Node { before: NONE, after: NONE, level: 0 };

/// An AA tree (Andersson, 1993) of places, each with its node: never higher than twice the
/// logarithm of their number, however they came.
#[derive(Debug, Clone)]
struct Tree {
    top: usize,
    nodes: Vec<Node>,
}

/// How what is looked for stands to a place.
type Compare<'c> = &'c dyn Fn(usize) -> Ordering;

impl Default for Tree {
    fn default() -> Self {
        Self { top: NONE, nodes: Vec::new() }
    }
}

impl Tree {
    fn node(&self, place: usize) -> Node {
        self.nodes.get(place).copied().unwrap_or(NO_NODE)
    }

    fn set(&mut self, place: usize, node: Node) {
        if let Some(its) = self.nodes.get_mut(place) {
            *its = node;
        }
    }

    /// The place of what is looked for; or the new place it has from now on.
    #[inline(never)]
    fn put(&mut self, compare: Compare<'_>) -> Result<usize, usize> {
        if let Some(place) = self.find(compare) {
            return Ok(place);
        }
        let new = self.nodes.len();
        self.top = self.below(self.top, new, compare);
        Err(new)
    }

    /// Puts a new place below another, and gives the one that stands there then.
    fn below(&mut self, place: usize, new: usize, compare: Compare<'_>) -> usize {
        let mut node = self.node(place);
        if node.level == 0 {
            self.nodes.push(Node { level: 1, ..NO_NODE });
            return new;
        }
        if compare(place).is_lt() {
            node.before = self.below(node.before, new, compare);
        } else {
            node.after = self.below(node.after, new, compare);
        }
        self.set(place, node);
        let place = self.skewed(place);
        self.split(place)
    }

    /// Where the one before stands as high, it comes to the top.
    fn skewed(&mut self, place: usize) -> usize {
        let node = self.node(place);
        let before = self.node(node.before);
        if before.level != node.level {
            return place;
        }
        self.set(place, Node { before: before.after, ..node });
        self.set(node.before, Node { after: place, ..before });
        node.before
    }

    /// Where two after it stand as high, the first of them comes to the top, one level up.
    fn split(&mut self, place: usize) -> usize {
        let node = self.node(place);
        let after = self.node(node.after);
        if self.node(after.after).level != node.level {
            return place;
        }
        self.set(place, Node { after: after.before, ..node });
        let level = after.level.saturating_add(1);
        self.set(node.after, Node { before: place, level, ..after });
        node.after
    }

    #[inline(never)]
    fn find(&self, compare: Compare<'_>) -> Option<usize> {
        self.first(compare).filter(|place| compare(*place).is_eq())
    }

    /// The first that is not before what is looked for.
    #[inline(never)]
    fn first(&self, compare: Compare<'_>) -> Option<usize> {
        let (mut place, mut first) = (self.top, None);
        while let Some(node) = self.nodes.get(place) {
            if compare(place).is_gt() {
                place = node.after;
            } else {
                first = Some(place);
                place = node.before;
            }
        }
        first
    }

    /// The last that is not after what is looked for.
    #[inline(never)]
    fn last(&self, compare: Compare<'_>) -> Option<usize> {
        let (mut place, mut last) = (self.top, None);
        while let Some(node) = self.nodes.get(place) {
            if compare(place).is_lt() {
                place = node.before;
            } else {
                last = Some(place);
                place = node.after;
            }
        }
        last
    }

    /// Every place in order.
    #[inline(never)]
    fn order(&self) -> Vec<usize> {
        let mut order = Vec::with_capacity(self.nodes.len());
        let (mut place, mut above) = (self.top, Vec::new());
        loop {
            while let Some(node) = self.nodes.get(place) {
                above.push(place);
                place = node.before;
            }
            let Some(next) = above.pop() else { return order };
            order.push(next);
            place = self.node(next).after;
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeMap;
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::Map;

    proptest! {
        #[test]
        fn a_map_answers_as_the_standard_one_does(
            keys in proptest::collection::vec(0..60_u8, 0..120),
        ) {
            let (mut map, mut standard) = (Map::default(), BTreeMap::new());
            for (value, key) in keys.iter().enumerate() {
                if value & 1 == 0 {
                    prop_assert_eq!(map.replace(*key, value), standard.insert(*key, value));
                } else {
                    map.at(*key).into_iter().for_each(|its| *its = value);
                    *standard.entry(*key).or_default() = value;
                }
            }
            let both: Vec<_> = map.iter().copied().collect();
            let its: Vec<_> = standard.iter().map(|(key, value)| (*key, *value)).collect();
            prop_assert_eq!(both, its);
            for key in 0..62 {
                prop_assert_eq!(map.get(&key), standard.get(&key));
                let pair = |found: Option<&(u8, usize)>| found.copied();
                let of = |found: Option<(&u8, &usize)>| found.map(|(key, value)| (*key, *value));
                prop_assert_eq!(pair(map.first_from(&key)), of(standard.range(key..).next()));
                prop_assert_eq!(pair(map.last_until(&key)), of(standard.range(..=key).next_back()));
                let before = map.get(&key).copied();
                prop_assert_eq!(map.clone().put(key, 7), before.is_none());
            }
        }

        #[test]
        fn a_tree_is_low_however_its_keys_come(step in 1..2000_usize) {
            // Upwards, downwards, and with gaps that are filled later.
            let mut map = Map::default();
            for place in 0..2003_usize {
                map.put(place.wrapping_mul(step) % 2003, ());
            }
            let top = map.tree.node(map.tree.top);
            prop_assert!(top.level <= 11, "{} levels for 2003", top.level);
        }
    }
}
