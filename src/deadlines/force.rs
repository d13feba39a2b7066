//! Complaints about the use of force: of a child or of an adult, by what they answer.

use super::engine::Engine;
use crate::case::{Event, EventKind, Person};

impl Engine<'_> {
    /// Whether an event is of the use of force towards an adult, by what it answers: what it names, or
    /// the last of its matter.
    pub(super) fn is_of_adult(&self, event: &Event) -> bool {
        let named = self.index.named(event).and_then(|id| self.index.by_id(id));
        let named = named.and_then(|at| self.event(at));
        let force = named.filter(|named| named.kind() == EventKind::Magtanvendelse).or_else(|| {
            let kind = EventKind::Magtanvendelse;
            let of = named.unwrap_or(event);
            let first = self.index.named(of).and_then(|id| self.index.by_id(id));
            let first = first.filter(|at| self.event(*at).is_some_and(|its| its.kind() == kind));
            let last = || self.index.last_until(kind, of.matter(), of.date);
            first.or_else(last).and_then(|at| self.event(at))
        });
        force.is_some_and(|force| force.person() == Some(Person::Voksen))
    }
}
