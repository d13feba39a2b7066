//! The decisions that can be appealed, by matter and day, each with the last day of its appeal
//! period: what a complaint can be about.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::RuleId;
use super::index::Index;
use crate::calendar::{Date, Praksisdage};
use crate::case::{Event, EventKind, Party, Sag};

/// What a complaint, or a request, can be about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Appealed {
    /// The latest decision of the matter.
    pub(super) decision: usize,
    /// The last day of its appeal period; of several decisions on one day, the earliest last day.
    pub(super) last: Date,
    /// The last day of the decision of the matter whose appeal period ends last.
    pub(super) latest: Date,
    /// An ending among the decisions of that latest day.
    pub(super) ophoer: Option<usize>,
}

/// The decisions of a day.
#[derive(Debug, Clone, Copy)]
struct Day {
    on: Date,
    appealed: Appealed,
}

#[derive(Debug)]
pub(super) struct Appeals<'f> {
    matters: BTreeMap<&'f str, Vec<Day>>,
    practice: Praksisdage,
    party: Party,
}

impl<'f> Appeals<'f> {
    pub(super) fn of(sag: &'f Sag, index: &Index<'_>) -> Self {
        let practice = sag.settings.practice;
        let mut matters: BTreeMap<&str, Vec<Day>> = BTreeMap::new();
        for at in index.order() {
            let Some(event) = sag.events.get(*at) else { continue };
            if event.kind().is_about_another(sag.party) {
                continue;
            }
            let Some(last) = last_day(event, practice) else { continue };
            let days = matters.entry(event.matter()).or_default();
            let ophoer = Some(*at).filter(|_| event.kind() == EventKind::Ophoer);
            let before = days.last().copied();
            let latest = before.map_or(last, |day| day.appealed.latest.max(last));
            if let Some(day) = days.last_mut().filter(|day| day.on == event.date) {
                day.appealed.last = day.appealed.last.min(last);
                day.appealed.latest = latest;
                day.appealed.ophoer = day.appealed.ophoer.or(ophoer);
            } else {
                let appealed = Appealed { decision: *at, last, latest, ophoer };
                days.push(Day { on: event.date, appealed });
            }
        }
        Self { matters, practice, party: sag.party }
    }

    /// What an event that answers a decision is about: the decision it names, else the latest of
    /// the matter until a day.
    pub(super) fn until(
        &self,
        event: &Event,
        day: Date,
        named: Option<(usize, &Event)>,
    ) -> Option<Appealed> {
        if event.answers.is_some() {
            let named = named.filter(|(_, event)| !event.kind().is_about_another(self.party));
            let (decision, event) = named?;
            let last = last_day(event, self.practice)?;
            let ophoer = Some(decision).filter(|_| event.kind() == EventKind::Ophoer);
            return Some(Appealed { decision, last, latest: last, ophoer });
        }
        let days = self.matters.get(event.matter())?;
        let place = days.partition_point(|one| one.on <= day).checked_sub(1)?;
        days.get(place).map(|day| day.appealed)
    }
}

/// The last day of a decision's appeal period; `None` for what is no decision that can be
/// appealed, and beyond the calendar.
pub(super) fn last_day(event: &Event, practice: Praksisdage) -> Option<Date> {
    let rule = RuleId::Klagefrist.rule().filter(|rule| rule.starts.contains(&event.kind()))?;
    let mut received = event.as_receipt().received(practice)?;
    let row = rule.on(event.date)?;
    received.count.weeks(row.count)?;
    received.count.roll()
}
