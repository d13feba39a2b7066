//! Which event ended another, and which gave it a later frist.

use alloc::collections::BTreeSet;

use super::Anledning;
use crate::calendar::Date;
use crate::case::{Event, EventKind, Events};

/// What ends something, by kind, by what it answers and by day: an event that names the one it
/// answers ends that one; another ends those of its matter.
#[derive(Debug)]
pub(super) struct Ends<'e> {
    all: BTreeSet<End<'e>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct End<'e> {
    kind: u8,
    link: Link<'e>,
    /// 20260131
    date: u32,
    frist: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Link<'e> {
    Matter(&'e str),
    Event(&'e str),
}

impl<'e> Ends<'e> {
    /// What has happened by a day.
    pub(super) fn of(events: &'e Events, today: Date) -> Self {
        let mut all = BTreeSet::new();
        for event in events.iter().filter(|event| event.date <= today) {
            let link = event.answers.as_deref().map_or(Link::Matter(event.matter()), Link::Event);
            let (kind, date, frist) = (event.kind() as u8, event.date.digits(), event.frist());
            all.insert(End { kind, link, date, frist });
        }
        Self { all }
    }

    /// Whether what ends this has come.
    pub(super) fn has(&self, anledning: Anledning, event: &Event) -> bool {
        let since = event.date.digits();
        let is_there = |kind| links(event).any(|link| self.last(kind, link, since).is_some());
        anledning.ends().iter().copied().any(is_there)
    }

    /// The frist a påbud was last given; of two on one day the earlier, which is the safe one.
    pub(super) fn extended(&self, paabud: &Event) -> Option<Date> {
        let kind = EventKind::PaabudForlaenget;
        let since = paabud.date.digits();
        let day = links(paabud).filter_map(|link| self.last(kind, link, since)).max()?;
        links(paabud).filter_map(|link| self.frist_of(kind, link, day)).min()
    }

    /// The last day of such an event, not before a day.
    fn last(&self, kind: EventKind, link: Link<'_>, since: u32) -> Option<u32> {
        let end = |date| End { kind: kind as u8, link, date, frist: None };
        self.all.range(end(since)..end(u32::MAX)).next_back().map(|its| its.date)
    }

    /// The earliest frist that such an event of a day gives.
    fn frist_of(&self, kind: EventKind, link: Link<'_>, day: u32) -> Option<Date> {
        let end = |date| End { kind: kind as u8, link, date, frist: None };
        let of_day = self.all.range(end(day)..end(day.saturating_add(1)));
        of_day.filter_map(|its| its.frist).next()
    }
}

/// What an event may be answered by: its matter, or itself by name.
fn links(event: &Event) -> impl Iterator<Item = Link<'_>> {
    let named = event.id.as_deref().map(Link::Event);
    [Some(Link::Matter(event.matter())), named].into_iter().flatten()
}
