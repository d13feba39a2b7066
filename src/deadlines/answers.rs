//! Which event answers which: by the id it names, else by its kind, matter and day.

use super::draft::Draft;
use super::engine::Engine;
use super::{FristFundKind, Rule};
use crate::calendar::{Date, StepKind};
use crate::case::{Event, EventKind};

/// What answers one event only: which one is asked where two of a matter are open.
const ONE: [(EventKind, EventKind); 5] = [
    (EventKind::PaabudOpfyldt, EventKind::Paabud),
    (EventKind::PaabudOphaevet, EventKind::Paabud),
    (EventKind::PaabudForlaenget, EventKind::Paabud),
    (EventKind::VilkaarOpfyldt, EventKind::Vilkaar),
    (EventKind::SkaerpetTilsynOphaevet, EventKind::SkaerpetTilsyn),
];

impl Engine<'_> {
    /// When a rule was met: by the first event that names this one, else by the first of its
    /// matter that names none.
    pub(super) fn met(&self, rule: &Rule, event: &Event, from: Date) -> Option<Date> {
        let mut met: Option<Date> = None;
        for kind in rule.closes {
            let named = event.id.as_deref().and_then(|id| self.index.first_answer(*kind, id, from));
            let closing = named.or_else(|| self.index.first_from(*kind, event.matter(), from));
            if let Some(closing) = closing.and_then(|at| self.event(at)) {
                let date = closing.done_on();
                met = Some(met.map_or(date, |met| met.min(date)));
            }
        }
        met
    }

    /// A longer frist: the one decided last. Of several decided on one day, the earliest counts,
    /// and the latest stands beside it.
    pub(super) fn extend(&mut self, draft: &mut Draft, event: &Event) {
        let far = draft.met_on.unwrap_or(self.today).max(event.date);
        let kind = EventKind::PaabudForlaenget;
        let day = self.index.last_day(kind, event.id.as_deref(), event.matter(), far);
        let Some(place) = day else { return };
        let decided = self.index.day_of(place).next().and_then(|at| self.event(at));
        let Some(decided) = decided.map(|one| one.date).filter(|on| *on >= event.date) else {
            return;
        };
        let span = self.span(place);
        let Some((first, last)) = span else { return };
        draft.count.go_to(first, StepKind::Extended { decided, on: first });
        if last != first {
            draft.latest = Some(last);
            self.find(FristFundKind::WhichEvent, draft.event, None);
        }
    }

    /// The earliest and the latest new frist of a day.
    fn span(&mut self, place: usize) -> Option<(Date, Date)> {
        if let Some(known) = self.extensions.get(&place) {
            return *known;
        }
        let mut span: Option<(Date, Date)> = None;
        for at in self.index.day_of(place) {
            if let Some(frist) = self.event(at).and_then(Event::frist) {
                span = Some(span.map_or((frist, frist), |(a, b)| (a.min(frist), b.max(frist))));
            }
        }
        self.extensions.insert(place, span);
        span
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
        let named = named.and_then(|id| self.index.first_answer(*kind, id, earlier.date));
        let before = self.index.first_from(*kind, matter, earlier.date);
        let before = before.and_then(|at| self.event(at));
        if named.is_none() && before.is_none_or(|one| one.date >= event.date) {
            self.find(FristFundKind::WhichEvent, Some(at), None);
        }
    }
}
