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
    /// What is wrong where some days are noted, and not enough.
    pub(super) short: Option<FristFundKind>,
}

impl Kurser {
    pub(super) fn of(events: &[Event], order: &[usize]) -> Self {
        let of = |kind| {
            let mut sum = [0_u32; 2];
            let mut courses = Vec::new();
            for at in order {
                let Some(event) = events.get(*at).filter(|event| event.kind() == kind) else {
                    continue;
                };
                let days = event.kursusdage().map_or(WHOLE, |days| u32::from(days.0));
                let [one, other] = &mut sum;
                if event.deltog() != Some(Deltog::DenAnden) {
                    *one = one.saturating_add(days);
                }
                if event.deltog() != Some(Deltog::DenEne) {
                    *other = other.saturating_add(days);
                }
                courses.push(Kursus { on: event.date, at: *at, days: sum });
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
        let before = before.map_or([0; 2], |course| course.days);
        let within = all.get(first..end).unwrap_or_default();
        let least = u32::from(least);
        let since = |course: &Kursus| {
            let ([one, other], [of_one, of_other]) = (course.days, before);
            [one.saturating_sub(of_one).min(least), other.saturating_sub(of_other).min(least)]
        };
        let enough = within.partition_point(|course| since(course) != [least; 2]);
        let reached = within.get(enough).map(|course| course.at);
        let short = within.last().filter(|_| reached.is_none()).map(|last| {
            let [one, other] = since(last);
            let (noted, least) = (i64::from(one.min(other)), i64::from(least));
            if one == other {
                FristFundKind::CourseDaysShort { noted, least }
            } else {
                FristFundKind::CourseOfOneParent { noted, least }
            }
        });
        Tally { reached, short }
    }
}
