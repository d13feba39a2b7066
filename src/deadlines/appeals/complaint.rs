//! Complaints: what each is about, when it came, and whether that was in time.

use alloc::vec::Vec;

use super::super::index::Index;
use super::super::is_decision;
use super::{Appeals, Asked, Ends, Period, Target};
use crate::calendar::Date;
use crate::case::{Event, EventKind};
use crate::law::{Confidence, less_sure};
use crate::map::Set;

/// A complaint over a decision.
#[derive(Debug, Clone, Copy)]
pub(in crate::deadlines) struct Complaint {
    /// The day that counts as the day it came.
    pub(in crate::deadlines) came: Date,
    /// The decision it is about; of several the first.
    pub(in crate::deadlines) decision: usize,
    /// The last day for it by law; of several possible ones the first, and the last. `None` where
    /// the period does not run out.
    pub(in crate::deadlines) last: Option<Date>,
    /// The first of them that practice still allows.
    pub(in crate::deadlines) allowed: Option<Date>,
    pub(in crate::deadlines) latest: Option<Date>,
    /// Whether it hangs on a request that may have interrupted the period.
    pub(in crate::deadlines) maybe: bool,
    /// Whether the socialtilsyn has noted one over the same.
    pub(in crate::deadlines) noted: bool,
    /// How sure it is that it is late, or in time.
    pub(in crate::deadlines) confidence: Confidence,
}

impl Complaint {
    /// Late for a decision it can be about.
    pub(in crate::deadlines) fn is_late(&self) -> bool {
        self.last.is_some_and(|last| self.came > last)
    }

    /// The last day by practice, where that alone makes it in time.
    pub(in crate::deadlines) fn by_practice(&self) -> Option<Date> {
        self.allowed.filter(|allowed| self.is_late() && self.came <= *allowed)
    }

    /// In time for a decision it can be about.
    pub(in crate::deadlines) fn is_in_time(&self) -> bool {
        self.latest.is_none_or(|latest| self.came <= latest)
    }
}

/// How many times a complaint can name another.
pub(super) const DEPTH: u8 = 3;

impl Appeals<'_> {
    /// Every complaint: first what each is about, then when each came.
    pub(super) fn complain(&mut self, index: &Index<'_>) {
        let is_one =
            |event: &Event| matches!(event.kind(), EventKind::Klage | EventKind::KlageModtaget);
        let complaints: Vec<usize> = {
            let order = index.order().iter().copied();
            order.filter(|at| self.event(*at).is_some_and(is_one)).collect()
        };
        // The days the socialtilsyn received complaints, by what they are about.
        let mut received: Set<(Target, Date)> = Set::default();
        // And the days on which they were sent.
        let mut sent: Set<(Target, Date)> = Set::default();
        for at in &complaints {
            let Some(event) = self.event(*at) else { continue };
            let named = index.named(event).is_some();
            let two = self.two_of(event.matter(), event.date).filter(|_| !named);
            if let Some(two) = two {
                self.ask(*at, Asked::Complaint, two);
                continue;
            }
            let targets = self.complained_over(index, event, DEPTH);
            if targets.is_empty() && !named {
                self.ask_where(*at);
            }
            if event.kind() == EventKind::KlageModtaget
                && let Some(target) = targets.first()
            {
                received.put((*target, event.done_on()), ());
            }
            if event.kind() == EventKind::Klage
                && let Some(target) = targets.first()
            {
                sent.put((*target, event.date), ());
            }
            self.note_about(*at, targets);
        }
        for at in complaints {
            let Some(event) = self.event(at) else { continue };
            let noted = self.about(at).first().and_then(|target| {
                let ((its, day), ()) = received.first_from(&(*target, event.date))?;
                Some(*day).filter(|_| its == target)
            });
            let (came, direct) = Self::came(event, noted);
            // What was sent after the last day is late whichever day counts; of what only is noted to
            // have come nobody knows when it was sent.
            let sent = if event.kind() == EventKind::Klage {
                Some(event.date)
            } else {
                self.about(at).first().and_then(|target| {
                    let ((its, day), ()) = sent.last_until(&(*target, came))?;
                    Some(*day).filter(|_| its == target)
                })
            };
            // What can still be appealed may be meant too: an ending, and where it came too late for
            // what it would be about, any. It is asked which then.
            let late = self.ends(self.about(at)).latest.is_some_and(|latest| came > latest);
            let maybe = if index.named(event).is_some() {
                None
            } else if late {
                let refused = || self.refused(event, came);
                let ending = || self.may_mean(index, at, came);
                self.one_of(event.matter(), came).or_else(refused).or_else(ending)
            } else {
                self.may_mean(index, at, came).or_else(|| self.refused(event, came))
            };
            let refusal = maybe.filter(|target| self.is_refusal(*target));
            // Where nothing else can be meant, it is over that.
            let maybe = match refusal.filter(|_| self.about(at).is_empty()) {
                Some(refusal) => {
                    self.note_about(at, [refusal].into());
                    None
                }
                None => maybe,
            };
            if maybe.is_some() && (late || refusal.is_some()) {
                self.suspect(at, Asked::Complaint);
                if let Some(noted) = self.noted.get_mut(at) {
                    noted.asked = true;
                }
            }
            let new = index.answer_to(EventKind::NyAfgoerelse, event);
            if let Some(new) = new.filter(|_| self.is_asked(at)) {
                self.suspect(new, Asked::OnComplaint);
            } else if let Some(new) = new {
                let about = self.about(at).to_vec();
                self.renew(new, &about);
            }
            self.enter_complaint(at, (came, sent), (direct, noted.is_some()), maybe);
        }
    }

    /// What a complaint is about: the decision it names, or that of the complaint it names; else
    /// the latest of its matter, and what that was a reopening of.
    pub(super) fn complained_over(
        &self,
        index: &Index<'_>,
        event: &Event,
        depth: u8,
    ) -> Vec<Target> {
        let Some(depth) = depth.checked_sub(1) else { return Vec::new() };
        if let Some(id) = index.named(event) {
            let Some(at) = index.by_id(id) else { return Vec::new() };
            let Some(named) = self.event(at) else { return Vec::new() };
            return match named.kind() {
                kind if is_decision(kind) => [Target::One(at)].into(),
                // A refusal of access can be appealed by itself: forvaltningsloven § 16, stk. 4.
                EventKind::AktindsigtGivet if named.afslag() == Some(true) => {
                    [Target::One(at)].into()
                }
                EventKind::Klage | EventKind::KlageModtaget => {
                    self.complained_over(index, named, depth)
                }
                // What it can answer, and is no decision of a socialtilsyn.
                _ => Vec::new(),
            };
        }
        let Some(place) = self.latest(event.matter(), event.date) else { return Vec::new() };
        let reopened = self.days.get(place).and_then(|day| day.reopened);
        [Target::Day(place)].into_iter().chain(reopened).collect()
    }

    /// The day a complaint came: the day it is told to have come; else the first day on which the
    /// socialtilsyn received one over the same; else its own. One that was sent straight to
    /// Ankestyrelsen came in time if it was there in time: only a late one is not sent back
    /// (BEK 861/2025 § 13, stk. 2).
    fn came(event: &Event, noted: Option<Date>) -> (Date, bool) {
        let (own, told) = (event.done_on(), event.received().is_some());
        let came = match (event.kind(), noted) {
            (EventKind::Klage, Some(noted)) if !told => noted,
            _ => own,
        };
        let alone = event.kind() == EventKind::Klage && !told && noted.is_none();
        match event.ankestyrelsen() {
            Some(there) if there < came || alone => (there, true),
            _ => (came, false),
        }
    }

    fn enter_complaint(
        &mut self,
        at: usize,
        (came, sent): (Date, Option<Date>),
        (direct, noted): (bool, bool),
        maybe: Option<Target>,
    ) {
        let sure = if self.is_asked(at) { 0 } else { self.about(at).len() };
        if let Some(noted) = self.noted.get_mut(at) {
            noted.about.extend(maybe);
        }
        for (place, target) in self.about(at).to_vec().into_iter().enumerate() {
            let Some(answered) = self.answered_of(target) else { continue };
            let first = if place < sure { &mut answered.complaint } else { &mut answered.maybe };
            let this = (came, direct, at);
            *first = Some(first.map_or(this, |first| first.min(this)));
            answered.last = answered.last.max(Some(came).filter(|_| place < sure));
        }
        let targets = self.about(at);
        let decision = targets.first().and_then(|target| self.decision_of(*target));
        let Some(decision) = decision else { return };
        let Ends { safe: last, allowed, latest, .. } = self.ends(targets);
        let periods = || targets.iter().filter_map(|target| self.period_of(*target));
        let late = last.is_some_and(|last| came > last);
        // "skal ske inden 4 uger" (retssikkerhedsloven § 67, stk. 1): that it must have come by then, and
        // not only been sent, is our reading.
        let in_post = late && sent.is_none_or(|sent| last.is_some_and(|last| sent <= last));
        let asked = |target: &Target| {
            let decision = self.decision_of(*target);
            decision.is_some_and(|at| self.asked_in_time(at, Asked::Request).is_some())
        };
        let mut confidence = if late && targets.iter().any(asked) {
            Confidence::Open
        } else if direct || in_post {
            Confidence::Inferred
        } else {
            Confidence::Verified
        };
        // Nothing hangs on what may have interrupted it either.
        let hangs = |period: &Period| late || !period.maybe;
        for period in periods().flat_map(|(first, last)| [first, last]).filter(hangs) {
            // In time by the earliest day it can have come is in time by every later one.
            let known = if late { period.receipt } else { Confidence::Verified };
            confidence = less_sure(confidence, less_sure(known, period.reading));
        }
        let maybe = periods().any(|(_, last)| last.maybe);
        let complaint =
            Complaint { came, decision, last, allowed, latest, maybe, noted, confidence };
        if let Some(noted) = self.noted.get_mut(at) {
            noted.complaint = Some(complaint);
        }
    }

    /// The latest ending of the matter, which may be meant also where the complaint came too late
    /// for it, as long as nobody has complained of it and it has not been carried out.
    fn may_mean(&self, index: &Index<'_>, at: usize, came: Date) -> Option<Target> {
        let event = self.event(at)?;
        let target = Target::Day(self.latest_ending(event.matter(), event.date)?);
        let (_, last) = self.period_of(target)?;
        let open = || {
            let ending = self.decision_of(target)?;
            let done = index.any_answer_to(EventKind::OphoerGennemfoert, self.event(ending)?);
            let done = done.and_then(|done| self.event(done)).is_some_and(|done| done.date <= came);
            Some(!done && self.answered(ending).complaint.is_none())
        };
        let may = last.last.is_none_or(|last| came <= last) || open() == Some(true);
        (may && !self.about(at).contains(&target)).then_some(target)
    }

    fn is_refusal(&self, target: Target) -> bool {
        let decision = self.decision_of(target).and_then(|at| self.event(at));
        decision.is_some_and(|its| its.kind() == EventKind::AktindsigtGivet)
    }

    /// A refusal of access that could be appealed when it came: forvaltningsloven § 16, stk. 4.
    fn refused(&self, event: &Event, came: Date) -> Option<Target> {
        let refusals = &self.matters.get(event.matter())?.refusals;
        let is_before = |at: &usize| self.event(*at).is_some_and(|its| its.date <= event.date);
        let given = *refusals.get(refusals.partition_point(is_before).checked_sub(1)?)?;
        let (_, last) = self.period(given)?;
        last.last.filter(|last| came <= *last).map(|_| Target::One(given))
    }
}
