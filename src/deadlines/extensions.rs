//! The frist of a påbud as it was last extended.

use super::Naming;
use super::index::Index;
use super::link::Link;
use crate::calendar::Date;
use crate::case::{Event, EventKind};
use crate::map::Map;

/// What was decided of a frist on a day. Of several decisions of one day nobody knows which came
/// last: the earliest frist is the safe one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extension {
    pub(crate) decided: Date,
    /// The earliest new frist of the day.
    pub(crate) first: Date,
    /// The latest.
    pub(crate) last: Date,
}

/// The extensions of påbud by what they extend, whether they fit several and name none, and the day;
/// nothing where a day's decisions name no frist.
#[derive(Debug)]
pub(crate) struct Extensions<'e>(Map<(Link<'e>, bool, Date), Option<Extension>>);

impl<'e> Extensions<'e> {
    pub(crate) fn of(events: &'e [Event], today: Date) -> Self {
        let mut all: Map<_, Option<Extension>> = Map::default();
        let (naming, index) = (Naming::of(events), Index::of(events, today));
        let is_one = |event: &Event| event.kind() == EventKind::PaabudForlaenget;
        for (at, event) in events.iter().enumerate().filter(|(_, event)| is_one(event)) {
            let decided = event.date;
            let key = (Link::of(event, &naming), index.is_unclear(at), decided);
            let Some(of_day) = all.at(key) else { continue };
            if let Some(frist) = event.frist() {
                let (first, last) = of_day.map_or((frist, frist), |its| (its.first, its.last));
                let (first, last) = (first.min(frist), last.max(frist));
                *of_day = Some(Extension { decided, first, last });
            }
        }
        Self(all)
    }

    /// What was decided last of the frist of a påbud until a day: by those that name it, else by
    /// those of its matter that name none.
    pub(crate) fn last(&self, paabud: &Event, until: Date) -> Option<Extension> {
        self.last_of(paabud, until, false)
    }

    /// What may be of it, and fits others too.
    pub(crate) fn perhaps(&self, paabud: &Event, until: Date) -> Option<Extension> {
        self.last_of(paabud, until, true)
    }

    fn last_of(&self, paabud: &Event, until: Date, asked: bool) -> Option<Extension> {
        let from = paabud.date;
        let mut links = Link::to(paabud).filter(|_| from <= until);
        let last = links.find_map(|link| {
            let last = self.0.last_until(&(link, asked, until));
            last.filter(|((of, its, day), _)| (*of, *its) == (link, asked) && from <= *day)
        });
        last?.1
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::{Extension, Extensions};
    use crate::calendar::Date;
    use crate::case::{Details, Event, EventKind, PaabudForlaenget};

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
    fn the_last_decision_counts_of_those_that_name_the_paabud_else_of_its_matter() {
        let paabud = Event::of(EventKind::Paabud, Date::ymd(2026, 5, 10)).with_id("p");
        let plain = |day, frist| extension(day, Some(frist), "");
        let named = |day, frist| extension(day, Some(frist), "p");
        for (events, expected) in [
            (vec![], None),
            (vec![plain(9, 1)], None),
            (vec![plain(10, 1), plain(12, 2)], Some((12, 2, 2))),
            // After the day that is looked at.
            (vec![plain(12, 2), plain(21, 3)], Some((12, 2, 2))),
            // Of one day the earliest and the latest.
            (vec![plain(12, 5), plain(12, 2), plain(12, 3)], Some((12, 2, 5))),
            (vec![plain(12, 5), extension(12, None, "")], Some((12, 5, 5))),
            // Decided last, but nobody knows for how long.
            (vec![plain(11, 5), extension(12, None, "")], None),
            (vec![plain(15, 5), named(12, 2)], Some((12, 2, 2))),
            (vec![plain(15, 5), extension(12, Some(2), "q")], Some((15, 5, 5))),
        ] {
            let expected = expected.map(|(day, first, last)| Extension {
                decided: Date::ymd(2026, 5, day),
                first: Date::ymd(2026, 9, first),
                last: Date::ymd(2026, 9, last),
            });
            let found = {
                let today = Date::ymd(2026, 5, 20);
                Extensions::of(&events, today).last(&paabud, today)
            };
            assert_eq!(found, expected, "{events:?}");
        }
    }
}
