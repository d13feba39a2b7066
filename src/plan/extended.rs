//! The frist of a påbud as it was last extended.

use alloc::collections::BTreeMap;

use crate::calendar::Date;
use crate::case::{Event, EventKind};

/// What an extension is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Link<'e> {
    /// The påbud it names.
    Id(&'e str),
    /// Those of its matter, where it names none.
    Matter(Option<&'e str>),
}

/// The extensions that were decided by a day, each day's with the frist it gave; of two of one
/// day the earlier, which is the safe one.
#[derive(Debug)]
pub(super) struct Extensions<'e>(BTreeMap<Link<'e>, BTreeMap<Date, Option<Date>>>);

impl<'e> Extensions<'e> {
    pub(super) fn of(events: &'e [Event], today: Date) -> Self {
        let mut all: BTreeMap<Link<'_>, BTreeMap<Date, Option<Date>>> = BTreeMap::new();
        for event in events.iter().filter(|event| event.date <= today) {
            if event.kind() == EventKind::PaabudForlaenget {
                let matter = Link::Matter(event.sag.as_deref());
                let link = event.answers.as_deref().map_or(matter, Link::Id);
                let frist = all.entry(link).or_default().entry(event.date).or_default();
                *frist = earlier(*frist, event.frist());
            }
        }
        Self(all)
    }

    /// The frist a påbud was given last.
    pub(super) fn frist(&self, paabud: &Event) -> Option<Date> {
        let links = [paabud.id.as_deref().map(Link::Id), Some(Link::Matter(paabud.sag.as_deref()))];
        let mut last: Option<(Date, Option<Date>)> = None;
        for link in links.into_iter().flatten() {
            let Some((day, frist)) = self.0.get(&link).and_then(BTreeMap::last_key_value) else {
                continue;
            };
            last = match last {
                _ if *day < paabud.date => last,
                Some((other, _)) if other > *day => last,
                Some((other, its)) if other == *day => Some((*day, earlier(its, *frist))),
                _ => Some((*day, *frist)),
            };
        }
        last?.1
    }
}

fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    one.into_iter().chain(other).min()
}
