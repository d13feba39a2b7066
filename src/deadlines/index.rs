//! The events by kind, matter and date, so that what answers what is found without a search
//! through all of them.
//!
//! Of several events on one day the order is that of their content ([`Event`]'s own), never that
//! of the input. An event that names the one it answers is found by that only.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::most::MOST;
use super::{Naming, RULES, Way};
use crate::calendar::{Date, Moment};
use crate::case::{Event, EventKind, TimeOfDay};
use crate::ids::Ids;
use crate::order::places_by;

/// What an event is looked up by, beside its kind and date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum By<'f> {
    /// Its matter, empty where none is said; a visit is of no matter.
    Matter(&'f str),
    /// The afdeling that was visited.
    Afdeling(&'f str),
    /// The matter of an ending that bars the leader.
    Karantaene(&'f str),
    /// The id of the event it answers.
    Answers(&'f str),
    /// Nothing: what is done again and again is of no matter.
    Kind,
}

/// A place in the order: what it is looked up by, then the day and the time on it, then the order
/// of its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry<'f> {
    kind: EventKind,
    by: By<'f>,
    day: Date,
    /// The last minute of the day that it can be; an event whose time is not known comes last,
    /// since it may be later than any other of the day.
    minute: u16,
    rank: usize,
}

/// What answers an event and meets no rule.
const BESIDE: [EventKind; 3] =
    [EventKind::AkutForlaengelse, EventKind::PaabudForlaenget, EventKind::GenoptagelseAfslaaet];

/// After every minute of a day.
const SOME_TIME: u16 = u16::MAX;

#[derive(Debug)]
pub(super) struct Index<'f> {
    entries: Vec<Entry<'f>>,
    /// The events in the order of their content.
    order: Vec<usize>,
    /// The places of events by their own id.
    ids: Ids<'f>,
    naming: Naming<'f>,
    /// Of each event, whether it fits several as their answer and names none.
    unclear: Vec<bool>,
}

impl<'f> Index<'f> {
    /// Nothing of it is unclear yet (`which`). What is dated after the day that is asked about has not
    /// happened, and answers nothing.
    pub(super) fn bare(events: &'f [Event], first: Date, today: Date) -> Self {
        let mut order = places_by(events, Event::cmp);
        let counts = |event: &Event| first <= event.date && event.done_on() <= today;
        order.retain(|at| events.get(*at).is_some_and(counts));
        let mut entries = Vec::with_capacity(order.len());
        let (mut ids, naming) = (Ids::default(), Naming::of(events));
        let closes = RULES.iter().flat_map(|rule| rule.closes).copied();
        let answers: Vec<EventKind> = closes.chain(BESIDE).collect();
        let recurring = RULES.iter().filter(|rule| rule.has(Way::Recurs));
        let recurring: Vec<EventKind> = recurring.flat_map(|rule| rule.starts).copied().collect();
        let sorted = order.iter().filter_map(|at| Some((*at, events.get(*at)?)));
        for (rank, (at, event)) in sorted.enumerate() {
            if let Some(id) = event.id.as_deref() {
                ids.put(Cow::Borrowed(id), at);
            }
            let (kind, day) = (event.kind(), event.done_on());
            let last = |time: TimeOfDay| Moment::of_day(day, time.minutes())[1];
            let minute = event.time().map_or(SOME_TIME, last);
            let mut add = |by| entries.push(Entry { kind, by, day, minute, rank });
            match naming.named(event).filter(|_| answers.contains(&kind)) {
                Some(id) => add(By::Answers(id)),
                None if kind == EventKind::Tilsynsbesoeg => {
                    add(By::Matter(""));
                    event.afdeling().into_iter().for_each(|afdeling| add(By::Afdeling(afdeling)));
                }
                None => add(By::Matter(event.matter())),
            }
            if event.karantaene() == Some(true) {
                add(By::Karantaene(event.matter()));
            }
            if recurring.contains(&kind) {
                add(By::Kind);
            }
        }
        let sorted = places_by(&entries, Entry::cmp);
        let entries = sorted.into_iter().filter_map(|place| entries.get(place).copied()).collect();
        Self { entries, order, ids, naming, unclear: Vec::new() }
    }

    pub(super) fn with_unclear(self, unclear: Vec<bool>) -> Self {
        Self { unclear, ..self }
    }

    /// Whether an event fits several as their answer, and names none.
    pub(super) fn is_unclear(&self, at: usize) -> bool {
        self.unclear.get(at) == Some(&true)
    }

    /// What can have met something: the first event that names this one, else the first of its
    /// matter that names none. What was done earlier on the day of the event, by the clock, did not.
    pub(super) fn first_to(
        &self,
        events: &[Event],
        kinds: &[EventKind],
        event: &Event,
        from: Date,
    ) -> Option<usize> {
        self.first_of(events, kinds, event, from, true)
    }

    /// What met something, where that is known, and whether what fits several may have.
    pub(super) fn met_by(
        &self,
        events: &[Event],
        kinds: &[EventKind],
        event: &Event,
        from: Date,
    ) -> (Option<usize>, bool) {
        let first = self.first_to(events, kinds, event, from);
        if first.is_some_and(|at| self.is_unclear(at)) {
            return (self.first_of(events, kinds, event, from, false), true);
        }
        (first, false)
    }

    fn first_of(
        &self,
        events: &[Event],
        kinds: &[EventKind],
        event: &Event,
        from: Date,
        free: bool,
    ) -> Option<usize> {
        let time = event.time().filter(|_| from == event.date);
        let minute = |time: TimeOfDay| Moment::of_day(from, time.minutes())[0];
        let from = (from, time.map_or(0, minute));
        let mut first: Option<(Date, usize)> = None;
        for kind in kinds {
            let named = event.id.as_deref().and_then(|id| self.first_answer(*kind, id, from));
            let of_matter = || self.first_since(*kind, event.matter(), from).filter(|_| free);
            let closing = named.or_else(of_matter);
            let Some((at, closing)) = closing.and_then(|at| Some((at, events.get(at)?))) else {
                continue;
            };
            let date = closing.done_on();
            if first.is_none_or(|(first, _)| date < first) {
                first = Some((date, at));
            }
        }
        first.map(|(_, at)| at)
    }

    /// The events in the order of their content.
    pub(super) fn order(&self) -> &[usize] {
        &self.order
    }

    /// The id that an event names as what it answers, where it can answer that.
    pub(super) fn named<'e>(&self, event: &'e Event) -> Option<&'e str> {
        self.naming.named(event)
    }

    /// Whether it names what it cannot answer.
    pub(super) fn names_wrongly(&self, event: &Event) -> bool {
        self.naming.is_wrong(event)
    }

    /// The event of an id, also one that has not happened.
    pub(super) fn told(&self, id: &str) -> Option<usize> {
        self.naming.place_of(id)
    }

    /// The event of an id.
    pub(super) fn by_id(&self, id: &str) -> Option<usize> {
        self.ids.place(id)
    }

    /// What an event is about: the one it names, of whatever kind, else the last of a kind in its
    /// matter on a day or earlier.
    pub(super) fn about(&self, kind: EventKind, event: &Event, day: Date) -> Option<usize> {
        match self.named(event) {
            Some(id) => self.by_id(id),
            None => self.last_until(kind, event.matter(), day),
        }
    }

    /// The first event of a kind and matter on a day or later.
    pub(super) fn first_from(&self, kind: EventKind, matter: &str, day: Date) -> Option<usize> {
        self.first(kind, By::Matter(matter), (day, 0))
    }

    /// The same, at a minute of a day or later.
    pub(super) fn first_since(
        &self,
        kind: EventKind,
        matter: &str,
        from: (Date, u16),
    ) -> Option<usize> {
        self.first(kind, By::Matter(matter), from)
    }

    /// The first event of a kind that names the one it answers, at a minute of a day or later.
    pub(super) fn first_answer(
        &self,
        kind: EventKind,
        id: &str,
        from: (Date, u16),
    ) -> Option<usize> {
        self.first(kind, By::Answers(id), from)
    }

    /// Whether something of a kind answers the same as an event does, some time of the same day.
    pub(super) fn is_untimed_beside(&self, event: &Event) -> bool {
        let by = self.named(event).map_or(By::Matter(event.matter()), By::Answers);
        let day = event.done_on();
        let key = Entry { kind: event.kind(), by, day, minute: SOME_TIME, rank: 0 };
        let place = self.entries.partition_point(|entry| *entry < key);
        let entry = self.entries.get(place);
        entry.is_some_and(|entry| (entry.kind, entry.by, entry.day) == (key.kind, by, day))
    }

    /// The first event of a kind that answers an event: the one that names it, else the first of its
    /// matter from its day on; none where that fits several.
    pub(super) fn answer_to(&self, kind: EventKind, event: &Event) -> Option<usize> {
        self.any_answer_to(kind, event).filter(|at| !self.is_unclear(*at))
    }

    /// The same, also where it fits several.
    pub(super) fn any_answer_to(&self, kind: EventKind, event: &Event) -> Option<usize> {
        self.any_answer_from(kind, event, event.date)
    }

    /// The same, from a day on.
    pub(super) fn any_answer_from(
        &self,
        kind: EventKind,
        event: &Event,
        day: Date,
    ) -> Option<usize> {
        let named = event.id.as_deref();
        let named = named.and_then(|id| self.first_answer(kind, id, (day, 0)));
        named.or_else(|| self.first_from(kind, event.matter(), day))
    }

    /// All that answers an event so: each that names it, and each of its matter that names none and
    /// came before the next of its kind.
    pub(super) fn all_answers_to(&self, kind: EventKind, event: &Event) -> Vec<usize> {
        let next = event.date.next().and_then(|day| {
            let by = By::Matter(event.matter());
            let entry = self.entries.get(self.place_from(event.kind(), by, (day, 0)))?;
            Some(entry.day).filter(|_| (entry.kind, entry.by) == (event.kind(), by))
        });
        let named = event.id.as_deref().map(|id| (By::Answers(id), None));
        let of_matter = (By::Matter(event.matter()), next);
        let mut all = Vec::new();
        for (by, until) in named.into_iter().chain([of_matter]) {
            let place = self.place_from(kind, by, (event.date, 0));
            let its = self.entries.get(place..).unwrap_or_default().iter().take(MOST);
            let is_one = |entry: &&Entry<'_>| (entry.kind, entry.by) == (kind, by);
            let its = its.take_while(is_one);
            let its = its.take_while(|entry| until.is_none_or(|until| entry.day < until));
            all.extend(its.filter_map(|entry| self.order.get(entry.rank)).copied());
        }
        all
    }

    /// The next of what is done again and again, after a day; of an afdeling, where one is said.
    pub(super) fn next(&self, kind: EventKind, afdeling: Option<&str>, day: Date) -> Option<usize> {
        self.first(kind, afdeling.map_or(By::Kind, By::Afdeling), (day.next()?, 0))
    }

    /// The first of what is done again and again, on a day or later.
    pub(super) fn first_of_any(&self, kind: EventKind, day: Date) -> Option<usize> {
        self.first(kind, By::Kind, (day, 0))
    }

    /// The last event of a kind and matter on a day or earlier.
    pub(super) fn last_until(&self, kind: EventKind, matter: &str, day: Date) -> Option<usize> {
        self.last(kind, By::Matter(matter), day).map(|(at, _)| at)
    }

    /// The last ending of a matter that bars the leader, on a day or earlier.
    pub(super) fn last_karantaene(&self, matter: &str, day: Date) -> Option<usize> {
        self.last(EventKind::Ophoer, By::Karantaene(matter), day).map(|(at, _)| at)
    }

    fn first(&self, kind: EventKind, by: By<'_>, from: (Date, u16)) -> Option<usize> {
        let entry = self.entries.get(self.place_from(kind, by, from))?;
        ((entry.kind, entry.by) == (kind, by)).then(|| self.order.get(entry.rank).copied())?
    }

    /// The place of the first entry that is not before a minute of a day.
    fn place_from(&self, kind: EventKind, by: By<'_>, (day, minute): (Date, u16)) -> usize {
        let key = Entry { kind, by, day, minute, rank: 0 };
        self.entries.partition_point(|entry| *entry < key)
    }

    /// The last, and its place among the entries.
    fn last(&self, kind: EventKind, by: By<'_>, day: Date) -> Option<(usize, usize)> {
        let key = Entry { kind, by, day, minute: SOME_TIME, rank: usize::MAX };
        let place = self.entries.partition_point(|entry| *entry <= key).checked_sub(1)?;
        let entry = self.entries.get(place)?;
        if (entry.kind, entry.by) != (kind, by) {
            return None;
        }
        self.order.get(entry.rank).map(|at| (*at, place))
    }
}
