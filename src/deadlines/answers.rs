//! Which event answers which: by the id it names, else by its kind, matter and day.

use super::draft::Draft;
use super::engine::Engine;
use super::{Extension, FristFundKind, Rule, RuleId};
use crate::calendar::{Date, StepKind};
use crate::case::Event;
use crate::law::Confidence;

impl Engine<'_> {
    /// When a rule was met.
    pub(super) fn met(&mut self, rule: &Rule, event: &Event, from: Date) -> Option<Date> {
        let met = self.answered_by(rule, event, from);
        self.shows(met);
        self.event(met?).map(Event::done_on)
    }

    /// What met a rule.
    pub(super) fn answered_by(&self, rule: &Rule, event: &Event, from: Date) -> Option<usize> {
        self.index.met_by(&self.sag.events, rule.closes, event, from).0
    }

    /// Whether what fits several events, and names none, may have met a rule.
    pub(super) fn may_be_met(&self, rule: &Rule, event: &Event) -> bool {
        self.index.met_by(&self.sag.events, rule.closes, event, event.date).1
    }

    /// Asks of each answer that fits several events which it is to.
    pub(super) fn ask_which(&mut self) {
        for (at, event) in self.sag.events.iter().enumerate() {
            let asked = self.index.is_unclear(at) || self.appeals.is_asked(at);
            if asked && event.kind().is_for(self.sag.party) {
                self.find(FristFundKind::WhichEvent, Some(at), None);
            }
        }
    }

    /// A longer frist: the one decided last. Of several decided on one day, the earliest counts,
    /// and the latest stands beside it; and so does that of one that may be of another. Whether
    /// there is one.
    pub(super) fn extend(&mut self, draft: &mut Draft, event: &Event) -> bool {
        let far = draft.met_on.unwrap_or(self.today).max(event.date);
        let is_extended = self.extend_known(draft, event, far);
        if let Some(perhaps) = self.extensions.perhaps(event, far) {
            draft.latest =
                draft.latest.max(Some(perhaps.last).filter(|on| *on > draft.count.day()));
            draft.confidence = Confidence::Open;
        }
        is_extended
    }

    fn extend_known(&mut self, draft: &mut Draft, event: &Event, far: Date) -> bool {
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
        let counts = |one: Option<Extension>| one.is_none_or(|one| one.decided == extension.date);
        let known = counts(self.extensions.last(paabud, far));
        extension.date <= far && (known || counts(self.extensions.perhaps(paabud, far)))
    }
}
