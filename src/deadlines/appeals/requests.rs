//! The requests that interrupt an appeal period: to reopen the case where the hearing was left out
//! (forvaltningsloven § 20, stk. 3), and for access to the file where the authority has decided
//! that the period is interrupted (§ 17). A request for reasons (§ 23) never does.

use alloc::vec;

use super::super::Rule;
use super::super::index::Index;
use super::period::Interruption;
use super::{Appeals, Asked, Pause, Period, Resumed, Target};
use crate::calendar::Date;
use crate::case::{Event, EventKind};
use crate::law::{Confidence, less_sure};

impl Appeals<'_> {
    /// Every request, by day; each meets the period as those before it left it.
    pub(super) fn interrupt(&mut self, index: &Index<'_>) {
        for at in index.order() {
            let Some(event) = self.event(*at) else { continue };
            let reopening = match event.kind() {
                EventKind::Genoptagelsesanmodning => true,
                EventKind::AktindsigtAnmodning => false,
                EventKind::BegrundelseAnmodning => {
                    if let Some(two) = self.two_asked(index, event) {
                        self.note_asked(*at, two);
                    } else if let Some(target) = self.asked_about(index, event, false) {
                        self.note_about(*at, vec![target]);
                    }
                    continue;
                }
                _ => continue,
            };
            if let Some(two) = self.two_asked(index, event) {
                let given = index.any_answer_to(EventKind::AktindsigtGivet, event);
                let given = given.filter(|_| !reopening).and_then(|at| self.event(at));
                let interrupts = [Some(event), given].into_iter().flatten();
                let may = reopening && event.hoering_undladt() != Some(false);
                if may || interrupts.into_iter().any(|one| one.afbrudt() == Some(true)) {
                    self.suspect(*at, Asked::Request);
                    let answers = if reopening {
                        EventKind::NyAfgoerelse
                    } else {
                        EventKind::AktindsigtGivet
                    };
                    let answer = index.any_answer_to(answers, event);
                    self.may_interrupt(event, answer, two);
                }
                self.note_asked(*at, two);
                continue;
            }
            let Some(target) = self.asked_about(index, event, reopening) else { continue };
            self.note_about(*at, vec![target]);
            self.request(index, *at, event, target);
        }
    }

    /// Two decisions that a request fits, where it names none.
    fn two_asked(&self, index: &Index<'_>, event: &Event) -> Option<[usize; 2]> {
        let is_free = index.named(event).is_none();
        self.two_of(event.matter(), event.date).filter(|_| is_free)
    }

    /// What a request is about: the decision it names, else the latest of its matter. A new
    /// decision of the same day answers a request to reopen; it is not what that is about.
    fn asked_about(&self, index: &Index<'_>, event: &Event, reopening: bool) -> Option<Target> {
        if let Some(id) = index.named(event) {
            return index.by_id(id).filter(|at| self.is_decided(*at)).map(Target::One);
        }
        let place = self.latest(event.matter(), event.date)?;
        let day = self.days.get(place)?;
        if reopening && day.only_new && day.on == event.date {
            let before = event.date.plus_days(-1)?;
            return self.latest(event.matter(), before).map(Target::Day);
        }
        Some(Target::Day(place))
    }

    fn request(&mut self, index: &Index<'_>, at: usize, event: &Event, target: Target) {
        let by_itself = event.kind() == EventKind::Genoptagelsesanmodning;
        let answered_by =
            if by_itself { EventKind::NyAfgoerelse } else { EventKind::AktindsigtGivet };
        let mut answer = index.answer_to(answered_by, event);
        // Of several requests that one answer fits, the last leaves the least of the period: it is the
        // one that is safe to count from.
        let unclear = if by_itself { None } else { index.any_answer_to(answered_by, event) };
        let unclear = unclear.filter(|at| index.is_unclear(*at));
        answer = answer.or(unclear);
        if let Some(new) = answer.filter(|_| by_itself) {
            self.renew(new, &[target]);
            if let Some(noted) = self.noted.get_mut(new) {
                noted.reopened = true;
            }
        }
        // A request to reopen can be refused.
        let refused = || index.answer_to(EventKind::GenoptagelseAfslaaet, event);
        let refused = by_itself.then(refused).flatten();
        let on = |at: Option<usize>| Some(self.event(at?)?.date);
        let is_refused = refused.is_some() && (answer.is_none() || on(refused) < on(answer));
        if let Some(refused) = refused.filter(|_| is_refused) {
            answer = Some(refused);
        }
        let answered = answer.and_then(|answer| self.event(answer));
        let said = |event: Option<&Event>| event.and_then(Event::afbrudt) == Some(true);
        let decided = said(Some(event)) || said(answered);
        // Only where the hearing had been left out (§ 20, stk. 1); where that is not noted, or no text
        // lets the authority decide it, it is open.
        let left_out = event.hoering_undladt();
        let unnoted = by_itself && left_out != Some(true) && (decided || left_out.is_none());
        if (by_itself || !decided) && left_out != Some(true) && !unnoted {
            // That nothing was decided is not noted either (§ 17).
            let noted = [Some(event), answered].into_iter().flatten();
            if !by_itself && noted.into_iter().all(|one| one.afbrudt().is_none()) {
                self.leave_open(target, event.date);
            }
            return;
        }
        if let Some(given) = unclear {
            let next = event.date.next();
            let next = next.and_then(|day| index.first_from(event.kind(), event.matter(), day));
            let on = |at: usize| self.event(at).map(|its| its.date);
            if next.is_some_and(|next| on(next) <= on(given)) {
                if let Some(decision) = self.decision_of(target) {
                    self.may_interrupt(event, unclear, [decision; 2]);
                }
                return;
            }
        }
        let rule = Rule::that_runs_on(event.kind());
        let Some(row) = rule.and_then(|rule| rule.on(event.date)) else { return };
        let came = answered.and_then(|answer| answer.as_receipt().received(self.practice));
        let sure = came.as_ref().map_or(Confidence::Verified, |came| came.confidence);
        let sure = if unclear.is_some() { Confidence::Open } else { sure };
        let presumed = came.as_ref().and_then(|came| came.presumed);
        let resumed = came.map(|came| came.count.day());
        let says_from = !is_refused;
        // Asked for on a day that practice alone leaves in the period, it came too late by law.
        let by_practice = self.is_by_practice(target, event.date);
        let maybe = unnoted || by_practice;
        let by = Interruption {
            asked: event.date,
            resumed,
            presumed,
            sure,
            least: row.count,
            by_itself,
            says_from,
            maybe,
        };
        let Some((first, last)) = self.interrupted(target, by) else {
            // The longest period waits for another request already, and this one may interrupt the
            // period that runs if that did not.
            let runs = maybe && self.runs_on(target, event.date);
            if let Some(noted) = self.noted.get_mut(at) {
                noted.maybe_interrupted = runs;
            }
            return;
        };
        if let Some(refused) = refused.filter(|_| is_refused) {
            self.note_about(refused, vec![target]);
        }
        if let Some(noted) = self.noted.get_mut(at) {
            (noted.interrupted, noted.maybe_interrupted) = (!maybe, maybe);
            noted.by_practice = by_practice;
        }
        let Some(on) = answer else { return };
        let reading = less_sure(first.reading, last.reading);
        let reading = if unclear.is_some() { Confidence::Open } else { reading };
        let (first, last) = (first.pause, last.pause);
        let resumed = Resumed { asked: at, on, first, last, reading, maybe };
        // The deadline stands with the request to reopen, and with the answer to one for access.
        let stands = if by_itself { at } else { on };
        if let Some(noted) = self.noted.get_mut(stands) {
            noted.resumed.get_or_insert(resumed);
        }
        let place = self.noted.get(on).and_then(|noted| noted.decision);
        if let Some(day) = place.and_then(|(place, _)| self.days.get_mut(place)) {
            day.reopened = day.reopened.or(Some(target));
        }
    }

    /// Notes that it is open how long the periods of a target run, if they do on a day.
    fn leave_open(&mut self, target: Target, on: Date) {
        if self.ends(&[target]).latest.is_some_and(|last| last < on) {
            return;
        }
        let open = match target {
            Target::One(at) => self.noted.get_mut(at).map(|its| &mut its.left_open),
            Target::Day(place) => self.days.get_mut(place).map(|its| &mut its.left_open),
        };
        if let Some(open) = open {
            *open = true;
        }
    }

    /// Whether the period that surely runs had not ended on a day.
    fn runs_on(&self, target: Target, on: Date) -> bool {
        let first = match target {
            Target::One(at) => self.period_known(at).map(|(first, _)| first),
            Target::Day(place) => self.days.get(place).map(|day| day.first),
        };
        first.and_then(|first| first.last).is_some_and(|last| on <= last)
    }

    /// Whether practice alone leaves a day in the periods of a target, or in one of them.
    fn is_by_practice(&self, target: Target, on: Date) -> bool {
        let periods = match target {
            Target::One(at) => self.period_known(at),
            Target::Day(place) => self.days.get(place).map(|day| (day.first, day.last)),
        };
        periods.is_some_and(|(first, last)| first.is_by_practice(on) || last.is_by_practice(on))
    }

    /// Notes how the periods run that a request may have interrupted.
    fn may_interrupt(&mut self, event: &Event, answer: Option<usize>, two: [usize; 2]) {
        let row = Rule::that_runs_on(event.kind()).and_then(|rule| rule.on(event.date));
        let Some(row) = row else { return };
        let came = answer.and_then(|answer| self.event(answer));
        let came = came.and_then(|answer| answer.as_receipt().received(self.practice));
        let by = Interruption {
            asked: event.date,
            presumed: came.as_ref().and_then(|came| came.presumed),
            resumed: came.map(|came| came.count.day()),
            sure: Confidence::Open,
            least: row.count,
            by_itself: event.kind() == EventKind::Genoptagelsesanmodning,
            says_from: true,
            maybe: false,
        };
        for at in two {
            let Some((_, mut period)) = self.period(at) else { continue };
            if period.interrupt(by, self.practice).is_some()
                && let Some(noted) = self.noted.get_mut(at)
            {
                noted.perhaps = Some(period);
            }
        }
    }

    /// Interrupts the periods of a target, or what it may interrupt: the one that ends last; `None`
    /// where all of them had ended.
    fn interrupted(&mut self, target: Target, by: Interruption) -> Option<(Waits, Waits)> {
        let practice = self.practice;
        let (first, last) = match target {
            Target::One(at) => {
                let noted = self.noted.get_mut(at)?;
                let (_, began) = noted.decision?;
                let (first, last) = noted.named.get_or_insert((began, began));
                (first, last)
            }
            Target::Day(place) => {
                let day = self.days.get_mut(place)?;
                (&mut day.first, &mut day.last)
            }
        };
        let interrupt = |period: &mut Period| {
            let pause = period.interrupt(by, practice)?;
            Some(Waits { pause, reading: period.reading })
        };
        let first = if by.maybe { None } else { interrupt(first) };
        let last = interrupt(last);
        Some((first.or(last)?, last.or(first)?))
    }
}

/// A period that a request interrupted, and how sure the reading is by which it counts.
#[derive(Clone, Copy)]
struct Waits {
    pause: Pause,
    reading: Confidence,
}
