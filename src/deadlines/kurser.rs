//! The days of course of a plejefamilie, counted for each of its parents. BEK 1489/2023 §§ 4-7 and
//! 11-13: "svarende til mindst 4 hele kursusdage", of both parents.

use alloc::vec::Vec;

use super::FristFundKind;
use crate::calendar::Date;
use crate::case::{Deltog, Event, EventKind};

/// A course that nobody has said the days of is the whole of what is asked for.
const WHOLE: u32 = 366;

/// A course, and the days up to it and with it, of the one and the other parent.
#[derive(Debug)]
struct Kursus {
    on: Date,
    at: usize,
    days: [u32; 2],
    /// Of them, those of courses of which both the days and who took part are noted.
    noted: [u32; 2],
}

/// The courses of a case by kind, in order of their days.
#[derive(Debug)]
pub(super) struct Kurser {
    basic: Vec<Kursus>,
    further: Vec<Kursus>,
}

/// What was counted of a period.
pub(super) struct Tally {
    /// The course with which both parents had the days.
    pub(super) reached: Option<usize>,
    /// Whether they had them by what is noted of days and of who took part.
    pub(super) is_noted: bool,
    /// The courses that were counted.
    pub(super) counted: Vec<usize>,
    /// What is wrong where some days are noted, and not enough.
    pub(super) short: Option<FristFundKind>,
}

impl Kurser {
    pub(super) fn of(events: &[Event], order: &[usize]) -> Self {
        let of = |kind| {
            let (mut sum, mut sure) = ([0_u32; 2], [0_u32; 2]);
            let mut courses = Vec::new();
            for at in order {
                let Some(event) = events.get(*at).filter(|event| event.kind() == kind) else {
                    continue;
                };
                let days = event.kursusdage().map_or(WHOLE, |days| u32::from(days.0));
                add(&mut sum, event.deltog(), days);
                if event.kursusdage().is_some() && event.deltog().is_some() {
                    add(&mut sure, event.deltog(), days);
                }
                courses.push(Kursus { on: event.date, at: *at, days: sum, noted: sure });
            }
            courses
        };
        Self { basic: of(EventKind::Grundkursus), further: of(EventKind::Efteruddannelse) }
    }

    /// The days of a kind of course from a day to another, against what a row asks for.
    pub(super) fn tally(&self, kind: EventKind, (from, to): (Date, Date), least: u16) -> Tally {
        let all = if kind == EventKind::Grundkursus { &self.basic } else { &self.further };
        let first = all.partition_point(|course| course.on < from);
        let end = all.partition_point(|course| course.on <= to);
        let before = first.checked_sub(1).and_then(|last| all.get(last));
        let before = before.map_or(([0; 2], [0; 2]), |course| (course.days, course.noted));
        let within = all.get(first..end).unwrap_or_default();
        let least = u32::from(least);
        let beyond = |[one, other]: [u32; 2], [of_one, of_other]: [u32; 2]| {
            [one.saturating_sub(of_one).min(least), other.saturating_sub(of_other).min(least)]
        };
        let since = |course: &Kursus| beyond(course.days, before.0);
        let enough = within.partition_point(|course| since(course) != [least; 2]);
        let met = within.get(enough);
        let reached = met.map(|course| course.at);
        let is_noted = met.is_some_and(|met| beyond(met.noted, before.1) == [least; 2]);
        // Only one that adds to what both had already is counted: the next is looked for, since
        // many can add nothing.
        let (mut had, mut counted) = ([0; 2], Vec::new());
        let to = enough.saturating_add(1).min(within.len());
        let mut rest = within.get(..to).unwrap_or_default();
        loop {
            let same = rest.partition_point(|course| since(course) == had);
            let Some((next, more)) = rest.get(same..).and_then(<[_]>::split_first) else { break };
            (had, rest) = (since(next), more);
            counted.push(next.at);
        }
        let short = within.last().filter(|_| reached.is_none()).map(|last| {
            let [one, other] = since(last);
            let (noted, least) = (i64::from(one.min(other)), i64::from(least));
            if one == other {
                FristFundKind::CourseDaysShort { noted, least }
            } else {
                FristFundKind::CourseOfOneParent { noted, least }
            }
        });
        Tally { reached, is_noted, counted, short }
    }
}

/// Adds days to those who took part; where nobody says who did, to both.
const fn add([one, other]: &mut [u32; 2], deltog: Option<Deltog>, days: u32) {
    if !matches!(deltog, Some(Deltog::DenAnden)) {
        *one = one.saturating_add(days);
    }
    if !matches!(deltog, Some(Deltog::DenEne)) {
        *other = other.saturating_add(days);
    }
}
