//! Ankestyrelsen's decision on a complaint: retssikkerhedsloven § 68, stk. 2.

use super::engine::Engine;
use super::{FristFundKind, RuleId, rule_on};
use crate::case::{Event, Klageudfald};

impl Engine<'_> {
    /// What was decided; and where that leaves a day open, both readings of it.
    pub(super) fn appeal_decided(&mut self, at: usize, event: &Event) {
        let kind = match event.udfald() {
            Some(Klageudfald::Afvisning) => FristFundKind::AppealDismissed,
            Some(Klageudfald::Stadfaestelse) => FristFundKind::AppealUpheld,
            Some(Klageudfald::Hjemvisning) => FristFundKind::AppealRemitted,
            Some(Klageudfald::Ophaevelse) => FristFundKind::AppealAnnulled,
            Some(Klageudfald::Aendring) => FristFundKind::AppealChanged,
            None => FristFundKind::AppealOutcomeMissing,
        };
        let law = rule_on(RuleId::KlageAfgoerelse, event.date);
        let law = law.map(|(rule, row)| (rule, row, event.date));
        self.find(kind, Some(at), law);
        let mut about = self.appeals.about(at).iter();
        let ophoer = about.find_map(|target| self.appeals.kinds_of(*target).0);
        let Some((ophoer, ending)) = ophoer.and_then(|at| Some((at, self.event(at)?))) else {
            return;
        };
        let virkning = self.appeals.virkning(ophoer);
        let runs = virkning.runs(ending.frist());
        // Of one that was put into effect at once, that day is open, and not what was left.
        if let (Some(last), Some(other), None) = (runs.last, runs.other, virkning.at_once) {
            self.find(FristFundKind::OldFristOpen { last, other }, Some(at), law);
        }
    }
}
