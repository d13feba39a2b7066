//! Which event answers which: by the id it names, else by its kind, matter and day.

use super::draft::Draft;
use super::engine::Engine;
use super::to::To;
use super::{FristFundKind, OtherBy, Rule, RuleId, rule_on};
use crate::calendar::{Date, Moment, StepKind};
use crate::case::{Event, EventKind, TimeOfDay};
use crate::law::Confidence;

/// What answers one event by its nature: where it names none and fits several, it is asked which.
/// What is registered is an event ("hændelsen", BEK 980/2025 § 22, stk. 1), and what is copied is
/// its form ("indberetningsskemaet", stk. 3), and the child's account goes with it ("episoden",
/// stk. 2); the forms of a month are sent together ("indberetningsskemaerne", stk. 4).
const OF_ONE: [EventKind; 7] = [
    EventKind::PaabudOpfyldt,
    EventKind::PaabudOphaevet,
    EventKind::VilkaarOpfyldt,
    EventKind::SkaerpetTilsynOphaevet,
    EventKind::MagtRegistreret,
    EventKind::HandlekommuneOrienteret,
    EventKind::EgenRedegoerelse,
];

impl Engine<'_> {
    /// When a rule was met.
    pub(super) fn met(&mut self, rule: &Rule, event: &Event, from: Date) -> Option<Date> {
        let met = self.answered_by(rule, event, from);
        self.shows(met);
        self.event(met?).map(Event::done_on)
    }

    /// What met a rule: the first event that names this one, else the first of its matter that
    /// names none. What was done earlier on the day of the event, by the clock, does not.
    pub(super) fn answered_by(&self, rule: &Rule, event: &Event, from: Date) -> Option<usize> {
        let time = event.time().filter(|_| from == event.date);
        let first = |time: TimeOfDay| Moment::of_day(from, time.minutes())[0];
        let from = (from, time.map_or(0, first));
        let mut first: Option<(Date, usize)> = None;
        for kind in rule.closes {
            let named = event.id.as_deref().and_then(|id| self.index.first_answer(*kind, id, from));
            let closing = named.or_else(|| self.index.first_since(*kind, event.matter(), from));
            let Some((at, closing)) = closing.and_then(|at| Some((at, self.event(at)?))) else {
                continue;
            };
            let date = closing.done_on();
            if first.is_none_or(|(first, _)| date < first) {
                first = Some((date, at));
            }
        }
        first.map(|(_, at)| at)
    }

    /// Notes what an event answers, where it answers one only.
    pub(super) fn answers(&mut self, answer: Option<usize>, at: usize) {
        let Some(answer) = answer else { return };
        let is_of_one = self.event(answer).is_some_and(|event| OF_ONE.contains(&event.kind()));
        if let Some(to) = self.to_one.get_mut(answer).filter(|_| is_of_one) {
            *to = match *to {
                To::None => To::One(at),
                To::One(one) if one == at => To::One(at),
                _ => To::Several,
            };
        }
    }

    /// Asks which event each answer is to that is of one and was taken for several.
    pub(super) fn ask_which_of_several(&mut self) {
        let of = core::mem::take(&mut self.to_one);
        for (at, _) in of.iter().enumerate().filter(|(_, to)| **to == To::Several) {
            self.find(FristFundKind::WhichEvent, Some(at), None);
        }
    }

    /// A longer frist: the one decided last. Of several decided on one day, the earliest counts,
    /// and the latest stands beside it. Whether there is one.
    pub(super) fn extend(&mut self, draft: &mut Draft, event: &Event) -> bool {
        let far = draft.met_on.unwrap_or(self.today).max(event.date);
        let Some(longer) = self.extensions.of_paabud(event, far) else { return false };
        if longer.open {
            draft.confidence = Confidence::Open;
        }
        let Some(on) = longer.first else { return false };
        if let Some(decided) = longer.decided.filter(|_| longer.first != event.frist()) {
            draft.count.go_to(on, StepKind::Extended { decided, on });
        }
        draft.other_reading = longer.other.map(|other| (other, OtherBy::Extension));
        draft.latest = longer.latest;
        if longer.latest.is_some() {
            self.find(FristFundKind::WhichEvent, draft.event, None);
        }
        true
    }

    /// A longer frist that is none: its day is not noted, or earlier, or it was decided too late.
    pub(super) fn extended_frist(&mut self, at: usize, event: &Event) {
        let paabud = match self.index.named(event) {
            Some(id) => self.index.by_id(id),
            None => self.index.last_until(EventKind::Paabud, event.matter(), event.date),
        };
        let paabud = paabud.and_then(|at| self.event(at));
        let before = event.date.plus_days(-1);
        let old = paabud.zip(before).and_then(|(paabud, before)| {
            self.extensions.of_paabud(paabud, before).map_or(paabud.frist(), |its| its.first)
        });
        let law = rule_on(RuleId::PaabudForlaengelse, event.date);
        let law = law.map(|(rule, row)| (rule, row, event.date));
        match (event.frist(), old) {
            (None, _) => self.find(FristFundKind::ExtensionDayMissing, Some(at), None),
            (Some(frist), Some(old)) if frist < old => {
                self.find(FristFundKind::ExtensionShortens { frist, old }, Some(at), law);
            }
            _ => {}
        }
        if let Some(last) = old.filter(|old| *old < event.date) {
            let kind = FristFundKind::ExtendedTooLate { last, decided: event.date };
            self.find(kind, Some(at), law);
        }
    }

    /// Whether a longer frist is the one that counts for a påbud, or says that nobody knows it.
    pub(super) fn extends(&self, paabud: usize, extension: &Event) -> bool {
        let Some(paabud) = self.event(paabud) else { return false };
        let Some(rule) = RuleId::PaabudFrist.rule() else { return false };
        let met = self.answered(rule, paabud).and_then(|met| self.event(met));
        let far = met.map_or(self.today, Event::done_on).max(paabud.date);
        let last = self.extensions.of_paabud(paabud, far).and_then(|its| its.decided);
        extension.date <= far && last.is_none_or(|last| last == extension.date)
    }

    /// Asks which påbud a longer frist is of, where two of its matter were open.
    pub(super) fn ask_which(&mut self, at: usize, event: &Event) {
        let kind = EventKind::PaabudForlaenget;
        if event.kind() != kind || self.index.named(event).is_some() {
            return;
        }
        let matter = event.matter();
        let [_, Some(earlier)] = self.index.last_two(EventKind::Paabud, matter, event.date) else {
            return;
        };
        let Some(earlier) = self.event(earlier) else { return };
        // Answered before this one came, by an event of its own or by one that names it.
        let named = earlier.id.as_deref();
        let named = named.and_then(|id| self.index.first_answer(kind, id, (earlier.date, 0)));
        self.shows(named);
        let before = self.index.first_from(kind, matter, earlier.date);
        let before = before.and_then(|at| self.event(at));
        if named.is_none() && before.is_none_or(|one| one.date >= event.date) {
            self.find(FristFundKind::WhichEvent, Some(at), None);
        }
    }
}
