//! Ankestyrelsen's decision on a complaint: retssikkerhedsloven § 68, stk. 2.

use super::engine::Engine;
use super::{FristFundKind, RuleId, rule_on};
use crate::calendar::Date;
use crate::case::{Event, EventKind, Klageudfald};

/// What says that somebody has complained.
const COMPLAINTS: [EventKind; 3] =
    [EventKind::Klage, EventKind::KlageModtaget, EventKind::KlageFastholdt];

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
        self.find(kind, Some(at), law);
        let complaint = self.decided_on(at, event);
        self.shows(complaint);
        if complaint.is_none() {
            self.find(FristFundKind::ComplaintNotNoted, Some(at), None);
        }
        self.decided_again(at, event);
        let mut about = self.appeals.about(at).iter();
        let ophoer = about.find_map(|target| self.appeals.kinds_of(*target).0);
        let Some((ophoer, ending)) = ophoer.and_then(|at| Some((at, self.event(at)?))) else {
            return;
        };
        // Both readings are said once, with what it decided last.
        if self.appeals.rulings(ophoer).is_some_and(|(_, last)| last != at) {
            return;
        }
        let virkning = self.appeals.virkning(ophoer);
        // Of one that was put into effect at once, that day is open, and not what was left.
        let at_once = ending.is_straks() || virkning.at_once.is_some();
        let runs = virkning.runs_until_renewed(ending.frist());
        if let (Some(last), Some(other)) = (runs.last, runs.other)
            && !at_once
            && virkning.renewed.is_none()
        {
            self.find(FristFundKind::OldFristOpen { last, other }, Some(at), law);
        }
    }

    /// A complaint that it can be the decision on, or word that one was maintained.
    fn decided_on(&self, at: usize, event: &Event) -> Option<usize> {
        let kinds = || COMPLAINTS.into_iter();
        let named = self.index.named(event).and_then(|id| self.index.told(id));
        let is_one =
            |at: &usize| self.event(*at).is_some_and(|its| COMPLAINTS.contains(&its.kind()));
        if let Some(named) = named.filter(is_one) {
            return Some(named);
        }
        let about = self.appeals.about(at);
        if about.is_empty() {
            let last = |kind| self.index.last_until(kind, event.matter(), event.date);
            return kinds().find_map(last);
        }
        let by = |(_, on): &(usize, Date)| *on <= event.date;
        about.iter().filter_map(|target| self.appeals.decision_of(*target)).find_map(|decision| {
            let after = |kind| self.first_after(kind, self.event(decision)?).filter(by);
            let noted = kinds().find_map(after).map(|(complaint, _)| complaint);
            noted.or_else(|| {
                let (came, complaint) = self.appeals.first_complaint(decision)?;
                Some(complaint).filter(|_| came <= event.date)
            })
        })
    }

    /// Another decision of Ankestyrelsen on the same as one before it.
    fn decided_again(&mut self, at: usize, event: &Event) {
        let mut about = self.appeals.about(at).iter();
        let first = about.find_map(|target| {
            let decision = self.appeals.decision_of(*target)?;
            self.appeals.rulings(decision).map(|(first, _)| first).filter(|first| *first != at)
        });
        let Some(decided) = first.and_then(|first| self.event(first)).map(|its| its.date) else {
            return;
        };
        let law = rule_on(RuleId::AnkestyrelsenEndelig, event.date);
        self.find(FristFundKind::DecidedAgain { decided }, Some(at), law);
    }
}
