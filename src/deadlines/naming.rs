//! Which event another can name as what it answers.
//!
//! What meets a rule can name what starts it, and notice that an answer takes longer what was asked.
//! What else a kind can name stands with it in the catalogue of kinds. An event that names another
//! names nothing: it counts by its matter and day, here and for everyone who asks.

use super::{RULES, Rule, is_decision};
use crate::case::{Event, EventKind};
use crate::map::Map;

/// The events that can be named, by their ids: the kind, and the place of one that has its id alone.
#[derive(Debug)]
pub(crate) struct Naming<'e>(Map<&'e str, Option<(EventKind, Option<usize>)>>);

impl<'e> Naming<'e> {
    /// Of two events with one id, which is a problem of its own, the order of the list decides
    /// nothing.
    pub(crate) fn of(events: &'e [Event]) -> Self {
        let mut named: Map<_, Option<(EventKind, Option<usize>)>> = Map::default();
        for (at, event) in events.iter().enumerate() {
            if let Some(its) = event.id.as_deref().and_then(|id| named.at(id)) {
                let kind = event.kind();
                *its = Some(its.map_or((kind, Some(at)), |(first, _)| (first.min(kind), None)));
            }
        }
        Self(named)
    }

    /// The place of the event of an id, also of one that has not happened.
    pub(crate) fn place_of(&self, id: &str) -> Option<usize> {
        self.0.get(id)?.and_then(|(_, place)| place)
    }

    /// The id that an event names; also of one that is not there.
    pub(crate) fn named<'f>(&self, event: &'f Event) -> Option<&'f str> {
        event.answers.as_deref().filter(|_| !self.is_wrong(event))
    }

    /// Whether an event names itself, or one of a kind that it cannot answer.
    pub(crate) fn is_wrong(&self, event: &Event) -> bool {
        let named = event.answers.as_deref().and_then(|id| *self.0.get(id)?);
        event.answers_itself() || named.is_some_and(|(named, _)| !event.kind().can_answer(named))
    }
}

impl EventKind {
    /// Whether an event of the kind can name one of another as what it answers.
    ///
    /// ```
    /// use kvalitetsmodel::case::EventKind;
    ///
    /// assert!(EventKind::PaabudOpfyldt.can_answer(EventKind::Paabud));
    /// assert!(EventKind::Klage.can_answer(EventKind::Ophoer));
    /// assert!(!EventKind::PaabudOpfyldt.can_answer(EventKind::Ophoer));
    /// ```
    #[must_use]
    pub fn can_answer(self, named: Self) -> bool {
        let meets = |rule: &Rule| {
            let is_notice = rule.starts.contains(&self) && rule.delay_of() == Some(named);
            (rule.closes.contains(&self) && rule.starts.contains(&named)) || is_notice
        };
        let says = self.entry().is_some_and(|entry| {
            entry.answers.contains(&named) || (entry.on_decisions && is_decision(named))
        });
        says || RULES.iter().any(meets)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;

    use super::Naming;
    use crate::calendar::Date;
    use crate::case::{CATALOGUE, Event, EventKind};
    use crate::deadlines::is_decision;
    use crate::deadlines::{RULES, Rule};

    #[test]
    fn what_the_rules_say_can_be_named_is_not_said_once_more() {
        for entry in CATALOGUE {
            let meets = |named: EventKind| {
                let says =
                    |rule: &Rule| rule.closes.contains(&entry.kind) && rule.starts.contains(&named);
                RULES.iter().any(says)
            };
            let twice: Vec<_> = entry.answers.iter().filter(|named| meets(**named)).collect();
            let decisions: Vec<_> = entry
                .answers
                .iter()
                .filter(|its| entry.on_decisions && is_decision(**its))
                .collect();
            assert_eq!((twice, decisions), (vec![], vec![]), "{:?}", entry.kind);
        }
    }

    #[test]
    fn an_event_that_names_itself_or_what_it_cannot_answer_names_nothing() {
        let event = |kind, id: &str, answers: &str| {
            let mut event = Event::of(kind, Date::ymd(2026, 3, 2)).with_id(id);
            event.answers = Some(answers.into());
            event
        };
        let (met, ending) = (EventKind::PaabudOpfyldt, EventKind::Ophoer);
        let paabud = Event::of(EventKind::Paabud, Date::ymd(2026, 3, 2)).with_id("p");
        let events = [paabud, event(ending, "o", "p"), event(met, "m", "p")];
        let naming = Naming::of(&events);
        for (event, named) in [
            (event(met, "x", "p"), Some("p")),
            (event(met, "x", "o"), None),
            (event(met, "m", "m"), None),
            // What is not there may be of any kind.
            (event(met, "x", "gone"), Some("gone")),
        ] {
            assert_eq!(naming.named(&event), named, "{event:?}");
            assert_eq!(naming.is_wrong(&event), named.is_none(), "{event:?}");
        }
    }
}
