//! The requests that interrupt an appeal period: to reopen the case where the hearing was left out
//! (forvaltningsloven § 20, stk. 3), and for access to the file where the authority has decided
//! that the period is interrupted (§ 17). A request for reasons (§ 23) never does.

use alloc::vec;
use alloc::vec::Vec;
use core::iter::successors;

use super::super::Rule;
use super::super::index::Index;
use super::super::most::MOST;
use super::period::{Came, Interruption};
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
                let answers =
                    if reopening { EventKind::NyAfgoerelse } else { EventKind::AktindsigtGivet };
                let answers = self.answers(index, event, index.any_answer_to(answers, event));
                let given: &[usize] = if reopening { &[] } else { &answers };
                let may = if reopening {
                    event.hoering_undladt() != Some(false)
                } else {
                    !self.says(event, given, Some(false))
                };
                if may || self.says(event, given, Some(true)) {
                    self.suspect(*at, Asked::Request);
                    self.may_interrupt(*at, event, &answers, two);
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
        let answer = index.answer_to(answered_by, event);
        // Of several requests that one answer fits, the last leaves the least of the period: it is the
        // one that is safe to count from.
        let unclear = if by_itself { None } else { index.any_answer_to(answered_by, event) };
        let unclear = unclear.filter(|at| index.is_unclear(*at));
        let answer = answer.or(unclear);
        let mut answers = self.answers(index, event, answer);
        for new in answers.iter().filter(|_| by_itself) {
            self.renew(*new, &[target]);
            if let Some(noted) = self.noted.get_mut(*new) {
                noted.reopened = true;
            }
        }
        // A request to reopen can be refused.
        let refused = || index.answer_to(EventKind::GenoptagelseAfslaaet, event);
        let refused = by_itself.then(refused).flatten();
        let on = |at: Option<usize>| Some(self.event(at?)?.date);
        let is_refused = refused.is_some() && (answer.is_none() || on(refused) < on(answer));
        if is_refused {
            answers = self.answers(index, event, refused);
        }
        let decided = self.says(event, &answers, Some(true));
        // Only where the hearing had been left out (§ 20, stk. 1); where that is not noted, or no text
        // lets the authority decide it, it is open.
        let left_out = event.hoering_undladt();
        // That the authority decided it (§ 17) may not be noted either.
        let unnoted = if by_itself {
            left_out != Some(true) && (decided || left_out.is_none())
        } else {
            !decided && !self.says(event, &answers, Some(false))
        };
        let interrupts = if by_itself { left_out == Some(true) } else { decided };
        if !interrupts && !unnoted {
            return;
        }
        if let Some(given) = unclear {
            let next = event.date.next();
            let next = next.and_then(|day| index.first_from(event.kind(), event.matter(), day));
            let on = |at: usize| self.event(at).map(|its| its.date);
            if next.is_some_and(|next| on(next) <= on(given)) {
                if let Some(decision) = self.decision_of(target) {
                    self.may_interrupt(at, event, &answers, [decision; 2]);
                }
                return;
            }
        }
        let rule = Rule::that_runs_on(event.kind());
        let Some(row) = rule.and_then(|rule| rule.on(event.date)) else { return };
        let came = self.answers_came(&answers);
        let sure = came.map_or(Confidence::Verified, |came| came.sure);
        let sure = if unclear.is_some() { Confidence::Open } else { sure };
        let says_from = !is_refused;
        // Asked for on a day that practice alone leaves in the period, it came too late by law.
        let by_practice = self.is_by_practice(target, event.date);
        let maybe = unnoted || by_practice;
        let by = Interruption {
            at,
            asked: event.date,
            came,
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
            noted.pause = Some(first.pause);
        }
        let Some(on) = came.map(|came| came.on) else { return };
        let reading = less_sure(first.reading, last.reading);
        let several = came.is_some_and(|came| came.several);
        let reading = if unclear.is_some() || several { Confidence::Open } else { reading };
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

    /// What answers a request: the first, and what else does. A new decision can answer much: each but
    /// the first only where it names the request.
    fn answers(&self, index: &Index<'_>, request: &Event, first: Option<usize>) -> Vec<usize> {
        let Some(first) = first else { return Vec::new() };
        let Some(kind) = self.event(first).map(Event::kind) else { return Vec::new() };
        let all = index.all_answers_to(kind, request).into_iter().filter(|at| {
            let its = self.event(*at).filter(|_| *at != first && !index.is_unclear(*at));
            let gives = kind == EventKind::AktindsigtGivet;
            its.is_some_and(|its| gives || index.named(its).is_some())
        });
        [first].into_iter().chain(all).collect()
    }

    /// Whether a request, or one of its answers, says so of the interruption.
    fn says(&self, request: &Event, answers: &[usize], what: Option<bool>) -> bool {
        let answers = answers.iter().filter_map(|at| self.event(*at));
        [request].into_iter().chain(answers).any(|one| one.afbrudt() == what)
    }

    /// When the answers came. From the first or the last of several the period runs on, the texts do
    /// not say ("fra det tidspunkt, hvor aktindsigt er meddelt", § 17): the first is safe.
    fn answers_came(&self, answers: &[usize]) -> Option<Came> {
        let all = answers.iter().filter_map(|at| {
            let answer = self.event(*at)?;
            let received = answer.as_receipt().received(self.practice)?;
            let first = received.count.day();
            let last = received.presumed.unwrap_or(first);
            let (on, sure) = (*at, received.confidence);
            Some(Came { on, first, last, sure, several: false })
        });
        all.reduce(|one, other| {
            let early = if other.first < one.first { other } else { one };
            let several = one.several || one.first != other.first;
            let sure = less_sure(one.sure, other.sure);
            let sure = if several { Confidence::Open } else { sure };
            Came { last: one.last.max(other.last), sure, several, ..early }
        })
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

    /// What interrupted a period, one after the other: the last of them and those before it.
    pub(in crate::deadlines) fn pauses(&self, last: Pause) -> Vec<Pause> {
        let before = |pause: &Pause| self.noted.get(pause.before?)?.pause;
        let mut all: Vec<Pause> = successors(Some(last), before).take(MOST).collect();
        all.reverse();
        all
    }

    /// Notes how the periods run that a request may have interrupted.
    fn may_interrupt(&mut self, at: usize, event: &Event, answers: &[usize], two: [usize; 2]) {
        let row = Rule::that_runs_on(event.kind()).and_then(|rule| rule.on(event.date));
        let Some(row) = row else { return };
        let by = Interruption {
            at,
            asked: event.date,
            came: self.answers_came(answers),
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
