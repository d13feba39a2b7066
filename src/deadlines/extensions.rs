//! The frist of a påbud as it was extended.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::index::Index;
use super::link::Link;
use super::most::MOST;
use crate::calendar::Date;
use crate::case::{Event, EventKind};
use crate::map::Map;

/// What was decided of a frist on a day. Of several decisions of one day nobody knows which came
/// last: the earliest frist is the safe one.
#[derive(Debug, Clone, Copy)]
struct Extension {
    /// The earliest new frist of the day.
    first: Date,
    /// The latest.
    last: Date,
}

impl Extension {
    fn of_both(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        let both = one.zip(other).map(|(one, other)| Self {
            first: one.first.min(other.first),
            last: one.last.max(other.last),
        });
        both.or(one).or(other)
    }
}

/// A frist as it was set, and when: in the påbud, or by Ankestyrelsen since. What was decided of it
/// before that holds no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SetFrist {
    pub(crate) on: Date,
    pub(crate) frist: Option<Date>,
    /// Whether Ankestyrelsen set it: of an extension of that day nobody knows which came first.
    pub(crate) ruled: bool,
}

impl SetFrist {
    pub(crate) fn of(paabud: &Event) -> Self {
        Self { on: paabud.date, frist: paabud.frist(), ruled: false }
    }
}

/// The extensions of påbud by what they extend, whether they fit several and name none, and the day;
/// nothing where a day's decisions name no frist.
#[derive(Debug)]
pub(crate) struct Extensions<'e>(Map<(Link<'e>, bool, Date), Option<Extension>>);

impl<'e> Extensions<'e> {
    pub(super) fn of(events: &'e [Event], index: &Index<'_>) -> Self {
        let mut all: Map<_, Option<Extension>> = Map::default();
        let is_one = |event: &Event| event.kind() == EventKind::PaabudForlaenget;
        for (at, event) in events.iter().enumerate().filter(|(_, event)| is_one(event)) {
            let decided = event.date;
            let key = (Link::of(event, index), index.is_unclear(at), decided);
            let Some(of_day) = all.at(key) else { continue };
            if let Some(frist) = event.frist() {
                let (first, last) = of_day.map_or((frist, frist), |its| (its.first, its.last));
                let (first, last) = (first.min(frist), last.max(frist));
                *of_day = Some(Extension { first, last });
            }
        }
        Self(all)
    }

    /// What was decided of the frist of a påbud until a day: by those that name it, and by those of
    /// its matter that name none and fit no other.
    pub(crate) fn of_paabud(&self, paabud: &Event, set: SetFrist, until: Date) -> Option<Longer> {
        let from = set.on;
        let before = |day: Date| {
            let links = Link::to(paabud).filter_map(|link| self.last_of(link, false, from, day));
            links.reduce(|one, other| match one.0.cmp(&other.0) {
                Ordering::Less => other,
                Ordering::Greater => one,
                // Of one day nobody knows which came last, of these no more than of others.
                Ordering::Equal => (one.0, Extension::of_both(one.1, other.1)),
            })
        };
        let next = |(day, _): &(Date, Option<Extension>)| day.plus_days(-1).and_then(before);
        let first = before(until).filter(|_| from <= until)?;
        let mut days: Vec<_> = core::iter::successors(Some(first), next).take(MOST).collect();
        days.reverse();
        let mut longer = Longer { first: set.frist, ..Longer::default() };
        for (decided, extension) in days {
            longer.extend(decided, extension, set.ruled && decided == from);
        }
        Some(longer)
    }

    /// What may be of it, and fits others too: when it was decided, and the latest day it says.
    pub(crate) fn perhaps(
        &self,
        paabud: &Event,
        set: SetFrist,
        until: Date,
    ) -> Option<(Date, Date)> {
        let from = set.on;
        let mut links = Link::to(paabud).filter(|_| from <= until);
        let (decided, last) = links.find_map(|link| self.last_of(link, true, from, until))?;
        Some((decided, last?.last))
    }

    /// What was decided last on what a link is to, and when.
    fn last_of(
        &self,
        link: Link<'_>,
        asked: bool,
        from: Date,
        until: Date,
    ) -> Option<(Date, Option<Extension>)> {
        let ((of, its, day), extension) = self.0.last_until(&(link, asked, until))?;
        ((*of, *its) == (link, asked) && from <= *day).then_some((*day, *extension))
    }
}

/// How long the frist of a påbud is, once it was extended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Longer {
    /// The day of the last decision that says one.
    pub(crate) decided: Option<Date>,
    /// The day it ends: of several the earliest; `None` where none is noted.
    pub(crate) first: Option<Date>,
    /// The latest, where several of one day say each their own.
    pub(crate) latest: Option<Date>,
    /// The day by the other reading, where it is open to which day it was extended.
    pub(crate) other: Option<Date>,
    /// Whether that is open, or the day is not noted.
    pub(crate) open: bool,
}

impl Longer {
    /// "Fristen kan under særlige omstændigheder forlænges efter anmodning" (lov om socialtilsyn
    /// § 8, stk. 2, 3. pkt.): made longer, and no shorter; whether also once it has run out, it
    /// does not say. Where it is not that, or the old one may have been set after it, both days
    /// stand, the earlier first.
    fn extend(&mut self, decided: Date, extension: Option<Extension>, same_day: bool) {
        let Some(extension) = extension else {
            self.open = true;
            return;
        };
        self.decided = Some(decided);
        let (first, last) = (extension.first, extension.last);
        let old = self.first.filter(|old| first < *old || *old < decided || same_day);
        if let Some(old) = old {
            self.first = Some(old.min(first));
            self.latest = None;
            self.other = self.other.max(Some(old.max(last)));
            self.open = true;
        } else {
            self.first = Some(first);
            self.latest = Some(last).filter(|last| *last != first);
            self.other = self.other.filter(|other| *other > first);
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;

    use super::{Extensions, Index, Longer, SetFrist};
    use crate::calendar::Date;
    use crate::case::{Details, Event, EventKind, Paabud, PaabudForlaenget};

    fn extension(day: i8, frist: Option<i8>, answers: &str) -> Event {
        let details = PaabudForlaenget::new();
        let details =
            frist.map_or(details.clone(), |frist| details.frist(Date::ymd(2026, 9, frist)));
        let date = Date::ymd(2026, 5, day);
        let mut event = Event::new(date, Details::PaabudForlaenget(details));
        event.answers = (!answers.is_empty()).then(|| answers.into());
        event
    }

    #[test]
    fn the_last_decision_counts_of_those_that_name_the_paabud_and_of_its_matter() {
        let paabud = Event::of(EventKind::Paabud, Date::ymd(2026, 5, 10)).with_id("p");
        let plain = |day, frist| extension(day, Some(frist), "");
        let named = |day, frist| extension(day, Some(frist), "p");
        for (events, expected) in [
            (vec![], None),
            (vec![plain(9, 1)], None),
            (vec![plain(10, 1), plain(12, 2)], Some((12, 2, None))),
            // After the day that is looked at.
            (vec![plain(12, 2), plain(21, 3)], Some((12, 2, None))),
            // Of one day the earliest and the latest.
            (vec![plain(12, 5), plain(12, 2), plain(12, 3)], Some((12, 2, Some(5)))),
            (vec![plain(12, 5), extension(12, None, "")], Some((12, 5, None))),
            (vec![plain(15, 5), named(12, 2)], Some((15, 5, None))),
            (vec![plain(12, 2), named(15, 5)], Some((15, 5, None))),
            (vec![plain(12, 5), named(12, 2)], Some((12, 2, Some(5)))),
            (vec![plain(15, 5), extension(12, Some(2), "q")], Some((15, 5, None))),
        ] {
            let today = Date::ymd(2026, 5, 20);
            let index = Index::of(&events, today);
            let found =
                Extensions::of(&events, &index).of_paabud(&paabud, SetFrist::of(&paabud), today);
            let expected = expected.map(|(day, first, latest)| Longer {
                decided: Some(Date::ymd(2026, 5, day)),
                first: Some(Date::ymd(2026, 9, first)),
                latest: latest.map(|latest| Date::ymd(2026, 9, latest)),
                ..Longer::default()
            });
            assert_eq!(found, expected, "{events:?}");
        }
    }

    /// Lov om socialtilsyn § 8, stk. 2, 3. pkt.: "Fristen kan … forlænges".
    #[test]
    fn where_an_extension_makes_nothing_longer_both_days_stand_and_the_earlier_first() {
        let day = |(month, day)| Date::ymd(2026, month, day);
        let paabud = Paabud::new().frist(day((9, 5)));
        let paabud = Event::new(day((5, 10)), Details::Paabud(paabud));
        for (extensions, first, other, open) in [
            (vec![((5, 12), Some((9, 20)))], (9, 20), None, false),
            // The same day is no other.
            (vec![((5, 12), Some((9, 5)))], (9, 5), None, false),
            (vec![((5, 12), Some((9, 4)))], (9, 4), Some((9, 5)), true),
            // On the last day, and the day after.
            (vec![((9, 5), Some((9, 20)))], (9, 20), None, false),
            (vec![((9, 6), Some((9, 20)))], (9, 5), Some((9, 20)), true),
            // Its day is not noted: the one that is known.
            (vec![((5, 12), None)], (9, 5), None, true),
            (vec![((5, 12), Some((9, 20))), ((5, 13), None)], (9, 20), None, true),
            // What was left open stays so.
            (vec![((9, 6), Some((9, 20))), ((9, 7), Some((9, 30)))], (9, 5), Some((9, 30)), true),
            (vec![((5, 12), Some((9, 4))), ((5, 13), Some((9, 20)))], (9, 20), None, true),
        ] {
            let event = |(decided, frist): &((i8, i8), Option<(i8, i8)>)| {
                let details = PaabudForlaenget { frist: frist.map(day), ..PaabudForlaenget::new() };
                Event::new(day(*decided), Details::PaabudForlaenget(details))
            };
            let events: Vec<_> = extensions.iter().map(event).collect();
            let today = day((9, 15));
            let index = Index::of(&events, today);
            let found =
                Extensions::of(&events, &index).of_paabud(&paabud, SetFrist::of(&paabud), today);
            let found = found.map(|its| (its.first, its.other, its.open));
            assert_eq!(found, Some((Some(day(first)), other.map(day), open)), "{extensions:?}");
        }
    }
}
