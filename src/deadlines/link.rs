//! Which event answers which, found without a search through all of them.

use super::earlier;
use super::index::Index;
use crate::calendar::Date;
use crate::case::{Event, EventKind};
use crate::map::Set;

/// By what an event is told apart from others of its kind when it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Link<'e> {
    /// The id that the answer names.
    Id(&'e str),
    /// The matter, where it names none: events of one matter, or of none, belong together.
    Matter(Option<&'e str>),
}

impl<'e> Link<'e> {
    /// What an event answers.
    pub(super) fn of(event: &'e Event, index: &Index<'_>) -> Self {
        index.named(event).map_or(Self::Matter(event.sag.as_deref()), Self::Id)
    }

    /// By what an event is answered: by its id first, where it has one.
    pub(super) fn to(event: &'e Event) -> impl Iterator<Item = Self> {
        let matter = Self::Matter(event.sag.as_deref());
        event.id.as_deref().map(Self::Id).into_iter().chain([matter])
    }
}

/// The events of some kinds that answer others: by the id they name, else by the matter.
#[derive(Debug)]
pub(crate) struct Answers<'e>(Set<(u8, Link<'e>, Asked, Date)>);

/// Whether an answer fits several events and names none.
type Asked = bool;

impl<'e> Answers<'e> {
    /// Those of these kinds that had come by a day.
    pub(crate) fn of(events: &'e [Event], kinds: &[EventKind], today: Date) -> Self {
        let (mut answers, index) = (Set::default(), Index::of(events, today));
        let come = |event: &Event| kinds.contains(&event.kind()) && event.date <= today;
        for (at, event) in events.iter().enumerate().filter(|(_, event)| come(event)) {
            let link = Link::of(event, &index);
            answers.put((event.kind() as u8, link, index.is_unclear(at), event.date), ());
        }
        Self(answers)
    }

    /// The first day, from an event's own on, on which it was answered by one of these kinds.
    pub(crate) fn first(&self, event: &Event, kinds: &[EventKind]) -> Option<Date> {
        let first = self.first_of(event, kinds, false);
        // Nor is it known of what comes later, where what came first is asked about.
        let asked = self.first_of(event, kinds, true);
        first.filter(|first| {
            asked.is_none_or(|asked| *first <= asked) || self.is_named(event, kinds, *first)
        })
    }

    /// Whether it may have been answered by what fits several events, where nothing else did.
    pub(crate) fn is_asked(&self, event: &Event, kinds: &[EventKind]) -> bool {
        self.first(event, kinds).is_none() && self.first_of(event, kinds, true).is_some()
    }

    fn is_named(&self, event: &Event, kinds: &[EventKind], day: Date) -> bool {
        event.id.as_deref().is_some_and(|id| {
            kinds.iter().any(|kind| self.0.get(&(*kind as u8, Link::Id(id), false, day)).is_some())
        })
    }

    fn first_of(&self, event: &Event, kinds: &[EventKind], asked: Asked) -> Option<Date> {
        let mut first: Option<Date> = None;
        for link in Link::to(event) {
            for kind in kinds.iter().map(|kind| *kind as u8) {
                let from = self.0.first_from(&(kind, link, asked, event.date));
                let same = (kind, link, asked);
                let day = from.filter(|((its, of, asked, _), ())| (*its, *of, *asked) == same);
                let day = day.map(|((_, _, _, day), ())| *day);
                first = earlier(first, day);
            }
        }
        first
    }
}

#[cfg(test)]
mod tests {
    use super::Answers;
    use crate::calendar::Date;
    use crate::case::{Event, EventKind};

    const ENDS: &[EventKind] = &[EventKind::PaabudOpfyldt, EventKind::PaabudOphaevet];

    fn event(kind: EventKind, day: i8, id: &str, sag: &str, answers: &str) -> Event {
        let text = |text: &str| (!text.is_empty()).then(|| text.into());
        let mut event = Event::of(kind, Date::ymd(2026, 5, day));
        (event.id, event.sag, event.answers) = (text(id), text(sag), text(answers));
        event
    }

    #[test]
    fn an_event_is_answered_by_the_id_that_is_named_and_by_its_matter_where_none_is() {
        let paabud = |id, sag| event(EventKind::Paabud, 10, id, sag, "");
        let end = |kind, day, sag, answers| event(kind, day, "", sag, answers);
        let (met, lifted) = (EventKind::PaabudOpfyldt, EventKind::PaabudOphaevet);
        for (paabud, ends, day) in [
            (paabud("", ""), [end(met, 9, "", ""), end(met, 12, "a", "")], None),
            (paabud("", ""), [end(met, 10, "", ""), end(met, 11, "", "")], Some(10)),
            (paabud("", "a"), [end(met, 13, "a", ""), end(lifted, 12, "a", "")], Some(12)),
            // Named, it answers no other, whatever the matter.
            (paabud("p1", ""), [end(met, 11, "", "p2"), end(met, 14, "b", "p1")], Some(14)),
            (paabud("", ""), [end(met, 11, "", "p2"), end(met, 12, "", "")], Some(12)),
            (paabud("p1", ""), [end(met, 9, "", "p1"), end(EventKind::Dialog, 12, "", "")], None),
        ] {
            let expected = day.map(|day| Date::ymd(2026, 5, day));
            let answers = Answers::of(&ends, ENDS, Date::ymd(2026, 6, 1));
            assert_eq!(answers.first(&paabud, ENDS), expected, "{ends:?}");
        }
    }
}
