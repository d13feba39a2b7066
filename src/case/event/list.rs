//! Events, each with its place in the input.

use alloc::vec::Vec;

use super::Event;

/// What happened, in any order: the order of the list decides nothing.
///
/// Where some of an input could not be read, the others keep their places in it, so that a result
/// names an event by the index the caller knows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Events {
    all: Vec<Event>,
    /// The places in the input; empty where each event stands at its own index.
    places: Vec<usize>,
}

impl Events {
    /// Adds an event that stands at a place in the input.
    pub(crate) fn push_at(&mut self, place: usize, event: Event) {
        if self.places.is_empty() && place != self.all.len() {
            self.places.extend(0..self.all.len());
        }
        if !self.places.is_empty() || place != self.all.len() {
            self.places.push(place);
        }
        self.all.push(event);
    }

    /// The place in the input of the event at an index.
    #[must_use]
    pub fn place(&self, index: usize) -> usize {
        self.places.get(index).copied().unwrap_or(index)
    }
}

impl From<Vec<Event>> for Events {
    fn from(all: Vec<Event>) -> Self {
        Self { all, places: Vec::new() }
    }
}

impl core::ops::Deref for Events {
    type Target = [Event];

    fn deref(&self) -> &[Event] {
        &self.all
    }
}

impl<'e> IntoIterator for &'e Events {
    type Item = &'e Event;
    type IntoIter = core::slice::Iter<'e, Event>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.iter()
    }
}

impl IntoIterator for Events {
    type Item = Event;
    type IntoIter = alloc::vec::IntoIter<Event>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::Events;
    use crate::calendar::Date;
    use crate::case::{Event, EventKind};

    #[test]
    fn events_after_one_that_could_not_be_read_keep_their_places() {
        let event = || Event::of(EventKind::Dialog, Date::ymd(2026, 1, 5));
        let mut events = Events::default();
        for place in [0, 1, 3, 4] {
            events.push_at(place, event());
        }
        let places = [0, 1, 2, 3].map(|index| events.place(index));
        assert_eq!(places, [0, 1, 3, 4]);
        let mut first_missing = Events::default();
        first_missing.push_at(1, event());
        assert_eq!(first_missing.place(0), 1);
    }
}
