//! Looking things up by id, in time that hardly grows with how many there are.

use alloc::borrow::Cow;

use crate::map::Map;

/// Ids, each with a place. One type for every list that is looked up by id.
#[derive(Debug, Default)]
pub(crate) struct Ids<'a>(Map<Cow<'a, str>, usize>);

impl<'a> Ids<'a> {
    /// The ids of a list: of one that stands there twice, the first place.
    pub(crate) fn of(ids: impl Iterator<Item = &'a str>) -> Self {
        let mut all = Self::default();
        for (place, id) in ids.enumerate() {
            all.put(Cow::Borrowed(id), place);
        }
        all
    }

    /// Puts an id at a place; one that has a place keeps it. Whether it had none.
    #[inline(never)]
    pub(crate) fn put(&mut self, id: Cow<'a, str>, place: usize) -> bool {
        self.0.put(id, place)
    }

    /// Whether an id is new, and from now on is not.
    pub(crate) fn is_new(&mut self, id: &'a str) -> bool {
        self.put(Cow::Borrowed(id), 0)
    }

    /// Puts an id at a place, and gives the one it had.
    #[inline(never)]
    pub(crate) fn replace(&mut self, id: &'a str, place: usize) -> Option<usize> {
        self.0.replace(Cow::Borrowed(id), place)
    }

    /// The place of an id.
    #[inline(never)]
    pub(crate) fn place(&self, id: &str) -> Option<usize> {
        self.0.get(id).copied()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use proptest::prelude::*;

    use super::Ids;

    proptest! {
        #[test]
        fn an_id_has_the_place_a_search_from_the_start_finds(
            all in proptest::collection::vec("[a-c]{0,2}", 0..30),
        ) {
            let ids = Ids::of(all.iter().map(String::as_str));
            for id in &all {
                prop_assert_eq!(ids.place(id), all.iter().position(|its| its == id));
            }
            prop_assert_eq!(ids.place("d"), None);
        }
    }
}
