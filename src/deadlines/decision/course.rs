//! The events of a dialogforløb by what they are, matter, concern and day, so that what belongs
//! to a decision is found without a search through all of them.
//!
//! Events of one matter belong together, of two do not; where one of them names none, they may.
//! Likewise with concerns. An event that names the one it answers belongs to that one only.

use alloc::vec::Vec;

use super::super::Naming;
use super::Mark;
use crate::calendar::Date;
use crate::case::{Event, Sag};
use crate::map::Map;
use crate::order::places_by;

/// A matter or a concern that is not said.
const NONE: u32 = 0;
/// Whichever it is.
const ANY: u32 = 1;
/// One that no event of the course names.
const UNKNOWN: u32 = u32::MAX;

/// The places of texts, each once.
#[derive(Debug, Default)]
struct Names<'s>(Map<&'s str, u32>);

impl<'s> Names<'s> {
    fn add(&mut self, name: &'s str) -> u32 {
        let next = u32::try_from(self.0.len()).ok().and_then(|next| next.checked_add(2));
        self.0.put(name, next.unwrap_or(UNKNOWN));
        self.get(Some(name))
    }

    fn get(&self, name: Option<&str>) -> u32 {
        name.map_or(NONE, |name| self.0.get(name).copied().unwrap_or(UNKNOWN))
    }
}

/// A matter and a concern.
type About = (u32, u32);

/// Ranks in the order of the course, lowest first.
type Ranks = Vec<usize>;

/// The events of a dialogforløb.
#[derive(Debug)]
pub(crate) struct Course<'s> {
    pub(crate) sag: &'s Sag,
    /// The indices of the events, by day and content.
    order: Vec<usize>,
    /// How many of them have happened.
    happened: usize,
    matters: Names<'s>,
    concerns: Names<'s>,
    answered: Names<'s>,
    by_mark: Map<(Mark, About), Ranks>,
    by_answered: Map<(Mark, u32), Ranks>,
    /// The last day on which a hearing is open, and its frist, by its rank.
    open_until: Map<usize, (Date, Date)>,
    /// With each hearing the one, of those until then, that is open longest.
    longest: Map<About, Vec<(usize, usize)>>,
}

fn push<K: Ord, V>(lists: &mut Map<K, Vec<V>>, key: K, value: V) {
    if let Some(list) = lists.at(key) {
        list.push(value);
    }
}

/// Which events to look at.
#[derive(Clone, Copy)]
pub(crate) struct Search<'s> {
    /// The event they belong to.
    pub(crate) of: &'s Event,
    /// The concern; every event is about one that is not said.
    pub(crate) concern: Option<&'s str>,
    /// The last day.
    pub(crate) until: Date,
    /// The index of an event to leave out.
    pub(crate) but: Option<usize>,
}

/// The last events found: one that belongs to it, and one that may.
#[derive(Clone, Copy, Default)]
pub(crate) struct Found {
    pub(crate) sure: Option<usize>,
    pub(crate) maybe: Option<usize>,
}

impl Found {
    pub(crate) fn any(self) -> Option<usize> {
        self.sure.or(self.maybe)
    }
}

impl<'s> Course<'s> {
    /// The course of a case, of what has happened until a day where one is given; what comes
    /// later is a plan.
    pub(crate) fn of(sag: &'s Sag, until: Option<Date>) -> Self {
        let steps = sag.events.iter().enumerate().filter(|(_, event)| event.kind().is_step());
        let steps: Vec<(usize, &Event)> = steps.collect();
        let sorted = places_by(&steps, |(_, one), (_, other)| one.cmp(other));
        let sorted: Vec<_> = sorted.into_iter().filter_map(|place| steps.get(place)).collect();
        let until = |event: &Event| until.is_none_or(|until| event.date <= until);
        let mut course = Self {
            sag,
            order: sorted.iter().map(|(at, _)| *at).collect(),
            happened: sorted.partition_point(|(_, event)| until(event)),
            matters: Names::default(),
            concerns: Names::default(),
            answered: Names::default(),
            by_mark: Map::default(),
            by_answered: Map::default(),
            open_until: Map::default(),
            longest: Map::default(),
        };
        let naming = Naming::of(&sag.events);
        for (rank, (_, event)) in sorted.into_iter().take(course.happened).enumerate() {
            course.enter(rank, event, &naming);
        }
        course.open_hearings();
        course
    }

    fn enter(&mut self, rank: usize, event: &'s Event, naming: &Naming<'_>) {
        let matter = event.sag.as_deref().map_or(NONE, |matter| self.matters.add(matter));
        let answered = naming.named(event).map(|id| self.answered.add(id));
        let mut about: Vec<u32> = [ANY].into();
        about.extend(event.concerns.iter().map(|concern| self.concerns.add(concern)));
        if event.concerns.is_empty() {
            about.push(NONE);
        }
        Mark::each(event, &mut |mark| {
            if let Some(answered) = answered.filter(|_| mark.answers()) {
                push(&mut self.by_answered, (mark, answered), rank);
                return;
            }
            for concern in &about {
                for matter in [matter, ANY] {
                    push(&mut self.by_mark, (mark, (matter, *concern)), rank);
                }
            }
        });
    }

    /// A hearing is open until its frist has run out, or somebody has commented.
    fn open_hearings(&mut self) {
        let every = self.by_mark.get(&(Mark::Hearing, (ANY, ANY)));
        let mut open_until = Map::default();
        for rank in every.into_iter().flatten() {
            let Some(hearing) = self.ranked(*rank) else { continue };
            let Some(frist) = hearing.frist() else { continue };
            let comment = self.first_from(Mark::Comment, hearing, hearing.date);
            let comment = comment.and_then(|at| self.step(at)?.date.plus_days(-1));
            let last = comment.map_or(frist, |before| before.min(frist));
            if last >= hearing.date {
                open_until.put(*rank, (last, frist));
            }
        }
        for ((mark, about), ranks) in self.by_mark.iter() {
            if *mark != Mark::Hearing {
                continue;
            }
            let mut longest: Option<usize> = None;
            let until = |rank: &usize| open_until.get(rank);
            for rank in ranks {
                let so_far = longest.as_ref().and_then(until);
                if until(rank).is_some_and(|until| so_far.is_none_or(|so_far| so_far <= until)) {
                    longest = Some(*rank);
                }
                if let Some(longest) = longest {
                    push(&mut self.longest, *about, (*rank, longest));
                }
            }
        }
        self.open_until = open_until;
    }

    pub(crate) fn step(&self, at: usize) -> Option<&'s Event> {
        self.sag.events.get(at)
    }

    /// The indices of all events of the course, by day.
    pub(crate) fn order(&self) -> &[usize] {
        &self.order
    }

    /// The events that have happened, by day, with their indices.
    pub(crate) fn happened(&self) -> impl Iterator<Item = (usize, &'s Event)> {
        let happened = self.order.iter().take(self.happened);
        happened.filter_map(|at| self.step(*at).map(|event| (*at, event)))
    }

    fn ranked(&self, rank: usize) -> Option<&'s Event> {
        self.order.get(rank).and_then(|at| self.step(*at))
    }

    pub(super) fn at(&self, rank: usize) -> Option<usize> {
        self.order.get(rank).copied()
    }

    /// The rank of the first event on a day or later.
    fn first_rank(&self, day: Date) -> usize {
        self.order.partition_point(|at| self.step(*at).is_some_and(|event| event.date < day))
    }

    /// The rank of the first event after a day.
    fn rank_after(&self, day: Date) -> usize {
        self.order.partition_point(|at| self.step(*at).is_some_and(|event| event.date <= day))
    }

    /// The matters that are not an event's own and may be.
    fn other_matter(own: u32) -> u32 {
        if own == NONE { ANY } else { NONE }
    }

    /// The last events that are something and belong to an event, or may.
    #[inline(never)]
    pub(crate) fn last(&self, mark: Mark, search: Search<'_>) -> Found {
        let before = self.rank_after(search.until);
        let last =
            |about: About| self.last_of(self.by_mark.get(&(mark, about))?, before, search.but);
        let own = self.matters.get(search.of.sag.as_deref());
        let other = Self::other_matter(own);
        let (sure, maybe) = match search.concern {
            None => (last((own, ANY)), last((other, ANY))),
            Some(concern) => {
                let concern = self.concerns.get(Some(concern));
                let unsaid = [(own, NONE), (other, concern), (other, NONE)];
                (last((own, concern)), unsaid.into_iter().filter_map(last).max())
            }
        };
        let at = |rank: Option<usize>| rank.and_then(|rank| self.at(rank));
        Found { sure: at(sure), maybe: at(maybe) }
    }

    fn last_of(&self, ranks: &[usize], before: usize, but: Option<usize>) -> Option<usize> {
        let earlier = ranks.get(..ranks.partition_point(|rank| *rank < before))?;
        let mut latest = earlier.iter().rev();
        latest.find(|rank| but.is_none() || self.at(**rank) != but).copied()
    }

    /// The matters and concerns of what belongs to an event, or may.
    fn shared(&self, event: &Event) -> Vec<About> {
        let own = self.matters.get(event.sag.as_deref());
        let concerns: Vec<u32> = match &*event.concerns {
            [] => [ANY].into(),
            said => {
                said.iter().map(|concern| self.concerns.get(Some(concern))).chain([NONE]).collect()
            }
        };
        let matters = [own, Self::other_matter(own)];
        let about = |matter| concerns.iter().map(move |concern| (matter, *concern));
        matters.into_iter().flat_map(about).collect()
    }

    /// The ranks of what is something and belongs to an event, or may.
    fn sharing<'c>(&'c self, mark: Mark, event: &Event) -> Vec<&'c Ranks> {
        let mut sharing = Vec::new();
        let id = event.id.as_deref().map(|id| self.answered.get(Some(id)));
        sharing.extend(id.and_then(|id| self.by_answered.get(&(mark, id))));
        for about in self.shared(event) {
            sharing.extend(self.by_mark.get(&(mark, about)));
        }
        sharing
    }

    /// The first event on a day or later that is something and belongs to an event, or may.
    pub(crate) fn first_from(&self, mark: Mark, event: &Event, day: Date) -> Option<usize> {
        self.at(self.first_ranked(mark, event, day)?)
    }

    #[inline(never)]
    fn first_ranked(&self, mark: Mark, event: &Event, day: Date) -> Option<usize> {
        let from = self.first_rank(day);
        let first = |ranks: &Ranks| ranks.get(ranks.partition_point(|rank| *rank < from)).copied();
        self.sharing(mark, event).into_iter().filter_map(first).min()
    }

    /// The same on the day itself.
    pub(crate) fn first_on(&self, mark: Mark, event: &Event, day: Date) -> Option<usize> {
        let first = self.first_from(mark, event, day)?;
        self.step(first).filter(|one| one.date == day).map(|_| first)
    }

    /// The last day, not after one, on which something of an event is, and the first of that day
    /// by its rank.
    pub(super) fn last_day(&self, mark: Mark, event: &Event, until: Date) -> Option<(Date, usize)> {
        let before = self.rank_after(until);
        let last = |ranks: &Ranks| self.last_of(ranks, before, None);
        let day = self.ranked(self.sharing(mark, event).into_iter().filter_map(last).max()?)?.date;
        self.first_ranked(mark, event, day).map(|rank| (day, rank))
    }

    /// The last hearing of an event until a day, and the one that is still open then, of several
    /// the one that is open longest.
    pub(super) fn hearing(&self, event: &Event, on: Date) -> (Option<usize>, Option<usize>) {
        let before = self.rank_after(on);
        let last = |ranks: &Ranks| self.last_of(ranks, before, None);
        let heard = self.sharing(Mark::Hearing, event).into_iter().filter_map(last).max();
        let open = self.shared(event).into_iter().filter_map(|about| {
            let hearings = self.longest.get(&about)?;
            let until = hearings.get(..hearings.partition_point(|(rank, _)| *rank < before))?;
            let (_, longest) = until.last()?;
            let until = self.open_until.get(longest).filter(|(until, _)| *until >= on)?;
            Some((*until, *longest))
        });
        let at = |rank: Option<usize>| rank.and_then(|rank| self.at(rank));
        (at(heard), at(open.max().map(|(_, rank)| rank)))
    }

    /// Whether nobody had reacted to a concern before an event; in a matter, where no concern is
    /// said.
    pub(crate) fn is_first_reaction(&self, of: usize, concern: Option<&str>) -> bool {
        let Some(event) = self.step(of) else { return false };
        let own = self.matters.get(event.sag.as_deref());
        let about = match concern {
            Some(concern) => [(ANY, self.concerns.get(Some(concern))); 2],
            None => [(own, ANY), (Self::other_matter(own), ANY)],
        };
        let first = |about: About| self.by_mark.get(&(Mark::Reacts, about))?.first();
        let first = about.into_iter().filter_map(first).min();
        first.and_then(|rank| self.at(*rank)).is_none_or(|first| first == of)
    }
}
