//! Which event answers which: by the id it names, else by its kind, matter and day.

use super::draft::Draft;
use super::engine::Engine;
use super::{FristFundKind, Rule, RuleId};
use crate::calendar::{Date, StepKind};
use crate::case::{Event, EventKind, Extension, TimeOfDay};

/// What answers one event only: which one is asked where two of a matter are open.
const ONE: [(EventKind, EventKind); 5] = [
    (EventKind::PaabudOpfyldt, EventKind::Paabud),
    (EventKind::PaabudOphaevet, EventKind::Paabud),
    (EventKind::PaabudForlaenget, EventKind::Paabud),
    (EventKind::VilkaarOpfyldt, EventKind::Vilkaar),
    (EventKind::SkaerpetTilsynOphaevet, EventKind::SkaerpetTilsyn),
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
        let from = (from, time.map_or(0, TimeOfDay::minutes));
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

    /// A longer frist: the one decided last. Of several decided on one day, the earliest counts,
    /// and the latest stands beside it. Whether there is one.
    pub(super) fn extend(&mut self, draft: &mut Draft, event: &Event) -> bool {
        let far = draft.met_on.unwrap_or(self.today).max(event.date);
        let Some(extended) = self.extensions.last(event, far) else { return false };
        let Extension { decided, first, last } = extended;
        draft.count.go_to(first, StepKind::Extended { decided, on: first });
        if last != first {
            draft.latest = Some(last);
            self.find(FristFundKind::WhichEvent, draft.event, None);
        }
        true
    }

    /// Whether a longer frist is the one that counts for a påbud, or says that nobody knows it.
    pub(super) fn extends(&self, paabud: usize, extension: &Event) -> bool {
        let Some(paabud) = self.event(paabud) else { return false };
        let Some(rule) = RuleId::PaabudFrist.rule() else { return false };
        let met = self.answered(rule, paabud).and_then(|met| self.event(met));
        let far = met.map_or(self.today, Event::done_on).max(paabud.date);
        let last = self.extensions.last(paabud, far);
        extension.date <= far && last.is_none_or(|last| last.decided == extension.date)
    }

    /// Asks which event an answer is to, where two of its matter were open.
    pub(super) fn ask_which(&mut self, at: usize, event: &Event) {
        let answered = ONE.iter().find(|(kind, _)| *kind == event.kind());
        let Some((kind, answered)) = answered.filter(|_| event.answers.is_none()) else { return };
        let matter = event.matter();
        let [_, Some(earlier)] = self.index.last_two(*answered, matter, event.date) else { return };
        let Some(earlier) = self.event(earlier) else { return };
        // Answered before this one came, by an event of its own or by one that names it.
        let named = earlier.id.as_deref();
        let named = named.and_then(|id| self.index.first_answer(*kind, id, (earlier.date, 0)));
        self.shows(named);
        let before = self.index.first_from(*kind, matter, earlier.date);
        let before = before.and_then(|at| self.event(at));
        if named.is_none() && before.is_none_or(|one| one.date >= event.date) {
            self.find(FristFundKind::WhichEvent, Some(at), None);
        }
    }
}
