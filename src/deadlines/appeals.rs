//! The decisions that can be appealed, by matter and day: how long each can be appealed, what a
//! complaint or a request is about, and what a complaint does to a decision.
//!
//! Decided once, here, for every rule and for the plan. An event that names what it answers is
//! about that; one that names nothing is about the latest decisions of its matter.

mod asked;
mod complaint;
mod day;
mod noted;
mod period;
mod requests;
mod virkning;

use alloc::vec::Vec;

pub(super) use asked::Asked;
use asked::Running;
pub(super) use complaint::Complaint;
use day::Day;
use noted::{Answered, Matter, Noted};
pub(super) use period::{Pause, Period};
pub(super) use virkning::{FOLLOWS, Why};
pub(crate) use virkning::{Runs, Suspends, Virkning};

use super::index::Index;
use super::{RULES, Rule, Unit, Way, earlier, is_decision};
use crate::calendar::{Date, Praksisdage};
use crate::case::{Event, EventKind, Sag};
use crate::law::{Confidence, less_sure};
use crate::map::{Map, Set};

/// What an event is about: one decision, or the decisions of a day of a matter, by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    One(usize),
    Day(usize),
}

/// When appeal periods can end; `None` where none runs out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ends {
    /// The last day of the first, by law.
    pub(super) safe: Option<Date>,
    /// The same, where practice moves it.
    pub(super) allowed: Option<Date>,
    /// The last day of the last.
    pub(super) latest: Option<Date>,
    /// How sure they are: that practice moves one, no act says, nor that what may have interrupted one
    /// did.
    pub(super) confidence: Confidence,
}

/// What a request interrupted, for the deadline that runs on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Resumed {
    /// The request.
    pub(super) asked: usize,
    /// Its answer, from which the period runs on.
    pub(super) on: usize,
    pub(super) first: Pause,
    /// Where the decisions it may be about have several periods, the longer one.
    pub(super) last: Pause,
    /// How sure the reading is that it rests on.
    pub(super) reading: Confidence,
    /// Whether it is open that it was interrupted.
    pub(super) maybe: bool,
}

#[derive(Debug)]
pub(crate) struct Appeals<'f> {
    events: &'f [Event],
    practice: Praksisdage,
    days: Vec<Day>,
    matters: Map<&'f str, Matter>,
    /// One for each event.
    noted: Vec<Noted>,
    /// What fits several decisions of a matter, by day.
    asked: Set<(Asked, &'f str, Date)>,
    /// The appeal periods that end last, by matter.
    running: Map<&'f str, Running>,
    /// The same of all decisions whose matter is not noted, and of all others.
    running_in_none: Running,
    running_in_matters: Running,
}

impl<'f> Appeals<'f> {
    pub(super) fn of(events: &'f [Event], practice: Praksisdage, index: &Index<'_>) -> Self {
        let mut appeals = Self {
            events,
            practice,
            days: Vec::new(),
            matters: Map::default(),
            noted: events.iter().map(|_| Noted::default()).collect(),
            asked: Set::default(),
            running: Map::default(),
            running_in_none: Running::default(),
            running_in_matters: Running::default(),
        };
        for at in index.order() {
            appeals.enter(*at);
        }
        if !appeals.days.is_empty() {
            appeals.note_running(index.order());
            appeals.interrupt(index);
            appeals.settle();
            appeals.note_running(index.order());
        }
        appeals.complain(index);
        appeals.decide(index);
        appeals
    }

    /// The same for those who only ask what becomes of a decision.
    pub(crate) fn of_case(sag: &'f Sag, today: Date) -> Self {
        Self::of(&sag.events, sag.settings.practice, &Index::of_case(sag, today))
    }

    /// The same, where the days of practice do not matter.
    pub(crate) fn of_events(events: &'f [Event], today: Date) -> Self {
        Self::of(events, Praksisdage::ALL, &Index::of(events, today))
    }

    pub(super) fn event(&self, at: usize) -> Option<&'f Event> {
        self.events.get(at)
    }

    fn enter(&mut self, at: usize) {
        let Some(event) = self.event(at) else { return };
        if event.kind() == EventKind::AktindsigtGivet
            && event.afslag() == Some(true)
            && let Some(matter) = self.matters.at(event.matter())
        {
            matter.refusals.push(at);
        }
        let Some(event) = Some(event).filter(|event| is_decision(event.kind())) else { return };
        let Some(period) = Period::of(event, self.practice) else { return };
        let Some(matter) = self.matters.at(event.matter()) else { return };
        let last = matter.days.last().copied();
        let same = last.and_then(|place| self.days.get_mut(place));
        let place = if let (Some(place), Some(day)) = (last, same.filter(|day| day.is_on(event))) {
            day.add(at, event, period);
            place
        } else {
            matter.days.push(self.days.len());
            self.days.push(Day::of(at, event, period));
            self.days.len().saturating_sub(1)
        };
        if event.kind() == EventKind::Ophoer && matter.endings.last() != Some(&place) {
            matter.endings.push(place);
        }
        if let Some(noted) = self.noted.get_mut(at) {
            noted.decision = Some((place, period));
        }
    }

    /// The periods of each day, once every request is known.
    fn settle(&mut self) {
        let mut settled: Vec<Option<(Period, Period)>> = self.days.iter().map(|_| None).collect();
        for (at, noted) in self.noted.iter().enumerate() {
            let ends = noted.decision.and_then(|(place, _)| settled.get_mut(place));
            let (Some(ends), Some((first, last))) = (ends, self.period(at)) else { continue };
            let (earliest, latest) = ends.unwrap_or((first, last));
            *ends = Some((earliest.or_earlier(first), latest.or_later(last)));
        }
        for (day, ends) in self.days.iter_mut().zip(settled) {
            day.ends = ends.unwrap_or(day.ends);
        }
    }

    /// The last of some days that is not after one.
    fn last_until(&self, days: &[usize], until: Date) -> Option<usize> {
        let on = |place: &usize| self.days.get(*place).map(|day| day.on);
        let count = days.partition_point(|place| on(place).is_some_and(|on| on <= until));
        days.get(count.checked_sub(1)?).copied()
    }

    fn latest(&self, matter: &str, until: Date) -> Option<usize> {
        self.last_until(&self.matters.get(matter)?.days, until)
    }

    fn latest_ending(&self, matter: &str, until: Date) -> Option<usize> {
        self.last_until(&self.matters.get(matter)?.endings, until)
    }

    /// The day of the last decision of a matter until a day.
    pub(super) fn last_decided(&self, matter: &str, until: Date) -> Option<Date> {
        self.days.get(self.latest(matter, until)?).map(|day| day.on)
    }

    /// The appeal period of a decision as it runs now, and beside it the one that ends last, where
    /// it is not said which of several a request was about, or whether one interrupted it.
    pub(super) fn period(&self, at: usize) -> Option<(Period, Period)> {
        let (first, last) = self.period_known(at)?;
        let noted = self.noted.get(at);
        let perhaps = noted.and_then(|noted| noted.perhaps);
        Some((first, perhaps.map_or(last, |perhaps| last.or_later(perhaps))))
    }

    fn period_known(&self, at: usize) -> Option<(Period, Period)> {
        let noted = self.noted.get(at)?;
        if noted.named.is_some() {
            return noted.named;
        }
        let Some((place, began)) = noted.decision else {
            let period = Period::of(self.event(at)?, self.practice)?;
            return Some((period, period));
        };
        let day = self.days.get(place)?;
        if day.first.pause.is_none() && day.last.pause.is_none() {
            return Some((began, began));
        }
        Some(if day.last.maybe {
            (day.first, day.last)
        } else if began.began_as(&day.first) {
            (day.first, day.first)
        } else if began.began_as(&day.last) {
            (day.last, day.last)
        } else {
            (day.first, day.last)
        })
    }

    /// The same of what an event is about.
    fn period_of(&self, target: Target) -> Option<(Period, Period)> {
        match target {
            Target::One(at) => self.period(at),
            Target::Day(place) => self.days.get(place).map(|day| day.ends),
        }
    }

    /// What an event is about.
    pub(super) fn about(&self, at: usize) -> &[Target] {
        self.noted.get(at).map(|noted| noted.about.as_slice()).unwrap_or_default()
    }

    /// A decision of a target, the first of several.
    pub(super) fn decision_of(&self, target: Target) -> Option<usize> {
        match target {
            Target::One(at) => Some(at),
            Target::Day(place) => self.days.get(place).map(|day| day.decision),
        }
    }

    /// The ending of a target, where there is one, and whether it has other decisions.
    pub(super) fn kinds_of(&self, target: Target) -> (Option<usize>, bool) {
        match target {
            Target::One(at) => {
                let is_ophoer =
                    self.event(at).is_some_and(|event| event.kind() == EventKind::Ophoer);
                (Some(at).filter(|_| is_ophoer), !is_ophoer)
            }
            Target::Day(place) => {
                self.days.get(place).map_or((None, false), |day| (day.ophoer, day.others))
            }
        }
    }

    /// When the appeal periods of what an event is about can end.
    pub(super) fn ends(&self, targets: &[Target]) -> Ends {
        let periods = || targets.iter().filter_map(|target| self.period_of(*target));
        let runs_out = periods().all(|(_, last)| last.last.is_some());
        Ends {
            safe: periods().filter_map(|(first, _)| first.safe).min(),
            allowed: periods().filter_map(|(first, _)| first.last).min(),
            latest: periods().filter_map(|(_, last)| last.last).max().filter(|_| runs_out),
            confidence: periods().fold(Confidence::Verified, |sure, (first, last)| {
                let known = first.safe == first.last && !last.maybe;
                let moved = if known { sure } else { Confidence::Open };
                less_sure(moved, first.confidence())
            }),
        }
    }

    /// Whether a request interrupted an appeal period.
    pub(super) fn interrupted_by(&self, at: usize) -> bool {
        self.noted.get(at).is_some_and(|noted| noted.interrupted)
    }

    /// Whether one may have done so.
    pub(super) fn may_be_interrupted_by(&self, at: usize) -> bool {
        self.noted.get(at).is_some_and(|noted| noted.maybe_interrupted)
    }

    /// Whether one came on a day that practice alone leaves in the period.
    pub(super) fn asked_by_practice(&self, at: usize) -> bool {
        self.noted.get(at).is_some_and(|noted| noted.by_practice)
    }

    /// What makes a period run on, by the event that does.
    pub(super) fn resumed(&self, at: usize) -> Option<&Resumed> {
        self.noted.get(at)?.resumed.as_ref()
    }

    pub(super) fn complaint(&self, at: usize) -> Option<&Complaint> {
        self.noted.get(at)?.complaint.as_ref()
    }

    /// What answered a decision: what names it, else what is about the decisions of its day.
    fn answered(&self, at: usize) -> Answered {
        let noted = self.noted.get(at);
        let own = noted.map(|noted| noted.answered).unwrap_or_default();
        let day = noted.and_then(|noted| self.days.get(noted.decision?.0));
        let day = day.map(|day| day.answered).unwrap_or_default();
        Answered {
            complaint: own.complaint.or(day.complaint),
            last: own.last.max(day.last),
            maybe: own.maybe.or(day.maybe),
            straks: own.straks.or(day.straks),
            done: own.done,
            asked: own.asked || day.asked,
            decided: self.both(own.decided, day.decided),
            shown: earlier(own.shown, day.shown),
            maintained: own.maintained.max(day.maintained),
            renewed: own.renewed.or(day.renewed),
        }
    }

    /// The first and the last of two spans of events.
    fn both(
        &self,
        own: Option<(usize, usize)>,
        day: Option<(usize, usize)>,
    ) -> Option<(usize, usize)> {
        let (Some(own), Some(day)) = (own, day) else { return own.or(day) };
        let on = |at: usize| self.event(at).map(|event| event.date);
        let first = if on(day.0) < on(own.0) { day.0 } else { own.0 };
        let last = if on(own.1) < on(day.1) { day.1 } else { own.1 };
        Some((first, last))
    }

    /// The same of what an event is about, to note more.
    fn answered_of(&mut self, target: Target) -> Option<&mut Answered> {
        match target {
            Target::One(at) => self.noted.get_mut(at).map(|noted| &mut noted.answered),
            Target::Day(place) => self.days.get_mut(place).map(|day| &mut day.answered),
        }
    }

    /// Whether an event is a decision that can be appealed, of a known day.
    fn is_decided(&self, at: usize) -> bool {
        self.noted.get(at).is_some_and(|noted| noted.decision.is_some())
    }

    /// Notes that a new decision was taken in the place of what a complaint or a request is about.
    fn renew(&mut self, new: usize, targets: &[Target]) {
        let Some(on) = self.event(new).map(|event| event.date) else { return };
        let own = self.noted.get(new).and_then(|noted| noted.decision).map(|(place, _)| place);
        for target in targets {
            let decided = self.decision_of(*target).and_then(|at| self.event(at));
            let is_itself = *target == Target::One(new) || own.map(Target::Day) == Some(*target);
            if is_itself || decided.is_none_or(|decided| decided.date > on) {
                continue;
            }
            if let Some(answered) = self.answered_of(*target) {
                let (first, last) = answered.renewed.unwrap_or((on, on));
                answered.renewed = Some((first.min(on), last.max(on)));
            }
            if let Some(noted) = self.noted.get_mut(new).filter(|its| !its.about.contains(target)) {
                noted.about.push(*target);
            }
        }
    }

    /// The day of a decision whose own day a new decision leaves open; the first of several.
    pub(super) fn renewed(&self, new: usize) -> Option<Date> {
        let sets = |target: &Target| {
            let at = self.decision_of(*target)?;
            let (sets, on) = match target {
                Target::One(_) => self.event(at).map(|its| (sets_a_day(its.kind()), its.date))?,
                Target::Day(place) => self.days.get(*place).map(|day| (day.sets, day.on))?,
            };
            // Not where Ankestyrelsen has decided since.
            let virkning = self.virkning(at);
            let own = self.event(new)?.date;
            let is_last = virkning.decided.is_none_or(|its| its.on < own);
            virkning.renewed.filter(|_| sets && is_last).map(|_| on)
        };
        self.about(new).iter().filter_map(sets).min()
    }

    /// Whether an event is about a new decision, or about one that it was taken in the place of.
    pub(super) fn is_about_renewed(&self, at: usize, new: usize) -> bool {
        let place = self.noted.get(new).and_then(|noted| noted.decision).map(|(place, _)| place);
        let own = [Some(Target::One(new)), place.map(Target::Day)];
        let mut about = self.about(at).iter();
        about.any(|its| own.contains(&Some(*its)) || self.about(new).contains(its))
    }

    /// Whether a new decision was taken in the place of an ending, and so may be one.
    pub(super) fn may_end(&self, new: usize) -> bool {
        let mut at = new;
        for _ in 0..complaint::DEPTH {
            let mut about = self.about(at).iter();
            if about.any(|its| self.kinds_of(*its).0.is_some()) {
                return true;
            }
            let old = self.about(at).first().and_then(|its| self.decision_of(*its));
            let Some(old) = old.filter(|old| *old != at) else { return false };
            at = old;
        }
        false
    }

    /// Whether a new decision answers a request to reopen the case.
    pub(super) fn is_reopened(&self, new: usize) -> bool {
        self.noted.get(new).is_some_and(|noted| noted.reopened)
    }

    /// Notes what an event is about.
    fn note_about(&mut self, at: usize, targets: Vec<Target>) {
        if let Some(noted) = self.noted.get_mut(at) {
            noted.about = targets;
        }
    }

    /// How sure it is that the first complaint over a decision came in time, or late.
    pub(super) fn sure_of_complaint(&self, at: usize) -> Confidence {
        let complaint = self.answered(at).complaint.and_then(|(_, _, at)| self.complaint(at));
        complaint.map_or(Confidence::Verified, |its| its.confidence)
    }

    /// The day the first complaint over a decision came.
    pub(super) fn complained(&self, at: usize) -> Option<Date> {
        self.answered(at).complaint.map(|(came, ..)| came)
    }

    /// The first complaint over a decision, also one that may be over another: when it came.
    pub(super) fn first_complaint(&self, at: usize) -> Option<(Date, usize)> {
        let answered = self.answered(at);
        answered.complaint.or(answered.maybe).map(|(came, _, at)| (came, at))
    }

    /// The day an ending was carried out.
    pub(super) fn done(&self, at: usize) -> Option<Date> {
        self.answered(at).done
    }

    /// The first and the last decision of Ankestyrelsen on a decision.
    pub(super) fn rulings(&self, decision: usize) -> Option<(usize, usize)> {
        self.answered(decision).decided
    }

    /// The day Ankestyrelsen first decided on a decision.
    pub(super) fn first_ruled(&self, decision: usize) -> Option<Date> {
        let (first, _) = self.rulings(decision)?;
        self.event(first).map(|its| its.date)
    }

    /// The ending that an event carries out; none where it fits several, or lies before it.
    pub(super) fn ophoer(&self, index: &Index<'_>, at: usize) -> Option<usize> {
        let event = self.event(at).filter(|_| !index.is_unclear(at))?;
        if let Some(id) = index.named(event) {
            let is_over = |its: &Event| its.kind() == EventKind::Ophoer && its.date <= event.date;
            return index.by_id(id).filter(|at| self.event(*at).is_some_and(is_over));
        }
        let day = self.latest_ending(event.matter(), event.date)?;
        self.days.get(day)?.ophoer
    }
}

/// Whether a day can hang on a decision of a kind: one it sets, or one that a complaint can move.
fn sets_a_day(kind: EventKind) -> bool {
    let moves = |rule: &Rule| {
        rule.has(Way::AfterComplaint) || rule.rows.iter().any(|row| row.unit == Unit::Given)
    };
    RULES.iter().any(|rule| rule.starts.contains(&kind) && moves(rule))
}
