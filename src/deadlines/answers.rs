//! Which event answers which: by the id it names, else by its kind, matter and day.

use super::draft::Draft;
use super::engine::Engine;
use super::extensions::SetFrist;
use super::{FristFundKind, OtherBy, Rule, rule_on};
use crate::calendar::{Date, StepKind};
use crate::case::{Event, EventKind};
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

    /// Asks which other event one is about: once is enough.
    pub(super) fn ask_which(&mut self, at: usize) {
        if let Some(is_asked) = self.asked_which.get_mut(at)
            && !core::mem::replace(is_asked, true)
        {
            self.find(FristFundKind::WhichEvent, Some(at), None);
        }
    }

    /// Asks it of each answer that fits several events.
    pub(super) fn ask_which_of_unclear(&mut self) {
        for (at, event) in self.sag.events.iter().enumerate() {
            let fits = self.index.is_unclear(at) || self.appeals.is_asked(at);
            if fits && event.kind().is_for(self.sag.party) {
                self.ask_which(at);
            }
        }
    }

    /// A longer frist: the one decided last. Of several decided on one day, the earliest counts,
    /// and the latest stands beside it; and so does that of one that may be of another. Whether
    /// there is one.
    pub(super) fn extend(
        &mut self,
        draft: &mut Draft,
        event: &Event,
        (set, far): (SetFrist, Date),
    ) -> bool {
        let is_extended = self.extend_known(draft, event, (set, far));
        if let Some((_, last)) = self.extensions.perhaps(event, set, far) {
            draft.latest = draft.latest.max(Some(last).filter(|on| *on > draft.count.day()));
            draft.confidence = Confidence::Open;
        }
        is_extended
    }

    /// Until which day what was decided of the frist of a påbud counts: until that was met, and
    /// where that was late, until today, since it may have been made longer then.
    pub(super) fn extended_until(&self, at: usize, paabud: &Event, met_on: Option<Date>) -> Date {
        let met = met_on.map_or(self.today, |met| met.max(paabud.date));
        let set = self.set_frist(at, paabud, met);
        let longer = self.extensions.of_paabud(paabud, set, met);
        let frist = longer.map_or(set.frist, |its| its.first);
        if frist.is_some_and(|frist| frist < met) { self.today } else { met }
    }

    /// The frist of a påbud as it was set last, by a day.
    pub(super) fn set_frist(&self, at: usize, paabud: &Event, by: Date) -> SetFrist {
        self.appeals.virkning(at).set_by(by).unwrap_or_else(|| SetFrist::of(paabud))
    }

    fn extend_known(
        &mut self,
        draft: &mut Draft,
        event: &Event,
        (set, far): (SetFrist, Date),
    ) -> bool {
        let Some(longer) = self.extensions.of_paabud(event, set, far) else { return false };
        if longer.open || longer.latest.is_some() {
            draft.confidence = Confidence::Open;
        }
        let Some(on) = longer.first else { return false };
        if let Some(decided) = longer.decided.filter(|_| longer.first != set.frist) {
            draft.count.go_to(on, StepKind::Extended { decided, on });
        }
        let other = longer.other.map(|other| (other, OtherBy::Extension));
        draft.other_reading = other.or(draft.other_reading);
        draft.latest = longer.latest;
        if let Some(at) = draft.event.filter(|_| longer.latest.is_some()) {
            self.ask_which(at);
        }
        true
    }

    /// A longer frist that is none: its day is not noted, or earlier, or it was decided too late.
    pub(super) fn extended_frist(&mut self, at: usize, event: &Event) {
        let paabud = self.index.about(EventKind::Paabud, event, event.date);
        let paabud = paabud.and_then(|at| Some((at, self.event(at)?)));
        // A new decision from before it, or of its day, leaves open whether that day still holds, and so
        // does one of Ankestyrelsen that did not uphold it, or is of its day.
        let in_doubt = paabud.is_some_and(|(at, _)| {
            let virkning = self.appeals.virkning(at);
            let renewed = virkning.renewed.is_some_and(|on| on <= event.date);
            renewed || virkning.not_upheld_by(event.date).is_some()
        });
        let before = event.date.plus_days(-1);
        let by = |by| paabud.map(|(at, its)| self.set_frist(at, its, by));
        let set = before.and_then(by);
        let of_its_day = by(event.date) != set;
        let longer = |((_, its), before)| self.extensions.of_paabud(its, set?, before);
        let longer = paabud.zip(before).and_then(longer);
        let old = longer.map_or(set.and_then(|set| set.frist), |its| its.first);
        // No surer than the day that it says it is later, or earlier, than.
        let is_open = longer.is_some_and(|its| its.open || its.latest.is_some());
        let sure = if is_open || in_doubt || of_its_day || self.index.is_unclear(at) {
            Confidence::Open
        } else {
            Confidence::Verified
        };
        let law = Rule::on_event(event.kind()).and_then(|rule| rule_on(rule.id, event.date));
        match (event.frist(), old) {
            (None, _) => self.find(FristFundKind::ExtensionDayMissing, Some(at), None),
            (Some(frist), Some(old)) if frist < old => {
                self.find_as_sure(FristFundKind::ExtensionShortens { frist, old }, at, law, sure);
            }
            _ => {}
        }
        if let Some(last) = old.filter(|old| *old < event.date) {
            let kind = FristFundKind::ExtendedTooLate { last, decided: event.date };
            self.find_as_sure(kind, at, law, sure);
        }
    }

    /// Whether a longer frist is the one that counts for a påbud, or says that nobody knows it, or
    /// did so until Ankestyrelsen set another.
    pub(super) fn extends(&self, at: usize, extension: &Event) -> bool {
        let Some(paabud) = self.event(at) else { return false };
        let Some(rule) = Rule::extended(paabud.kind()) else { return false };
        let met = self.answered(rule, paabud).and_then(|met| self.event(met));
        let far = self.extended_until(at, paabud, met.map(Event::done_on));
        let set = self.set_frist(at, paabud, far);
        let counts = |decided: Option<Date>| decided.is_none_or(|on| on == extension.date);
        let known = self.extensions.of_paabud(paabud, set, far).and_then(|its| its.decided);
        let perhaps = self.extensions.perhaps(paabud, set, far).map(|(decided, _)| decided);
        let replaced = set.ruled && extension.date < set.on;
        extension.date <= far && (counts(known) || counts(perhaps) || replaced)
    }
}
