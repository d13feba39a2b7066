//! Which event answers which, found without a search through all of them.

use super::Naming;
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
    pub(super) fn of(event: &'e Event, naming: &Naming<'_>) -> Self {
        naming.named(event).map_or(Self::Matter(event.sag.as_deref()), Self::Id)
    }

    /// By what an event is answered: by its id first, where it has one.
    pub(super) fn to(event: &'e Event) -> impl Iterator<Item = Self> {
        let matter = Self::Matter(event.sag.as_deref());
        event.id.as_deref().map(Self::Id).into_iter().chain([matter])
    }
}

/// The events of some kinds that answer others: by the id they name, else by the matter.
#[derive(Debug)]
pub(crate) struct Answers<'e>(Set<(u8, Link<'e>, Date)>);

impl<'e> Answers<'e> {
    /// Those of these kinds.
    pub(crate) fn of(events: &'e [Event], kinds: &[EventKind]) -> Self {
        let (mut answers, naming) = (Set::default(), Naming::of(events));
        for event in events.iter().filter(|event| kinds.contains(&event.kind())) {
            answers.put((event.kind() as u8, Link::of(event, &naming), event.date), ());
        }
        Self(answers)
    }

    /// The first day, from an event's own on, on which it was answered by one of these kinds.
    pub(crate) fn first(&self, event: &Event, kinds: &[EventKind]) -> Option<Date> {
        let mut first: Option<Date> = None;
        for link in Link::to(event) {
            for kind in kinds.iter().map(|kind| *kind as u8) {
                let from = self.0.first_from(&(kind, link, event.date));
                let day = from.filter(|((its, of, _), ())| (*its, *of) == (kind, link));
                let day = day.map(|((_, _, day), ())| *day);
                first = first.map_or(day, |first| Some(day.map_or(first, |day| day.min(first))));
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
            assert_eq!(Answers::of(&ends, ENDS).first(&paabud, ENDS), expected, "{ends:?}");
        }
    }
}
