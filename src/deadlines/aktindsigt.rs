//! Access to the file before a decision, and notice that an answer takes longer: forvaltningsloven
//! §§ 9 b and 16, BEK 861/2025 § 11, stk. 2.

use super::engine::Engine;
use super::{Frist, FristFundKind, Rule, RuleId, Way, rule_on};
use crate::calendar::Date;
use crate::case::{Event, EventKind};
use crate::law::Confidence;

/// The letters that open a hearing.
const HEARINGS: [EventKind; 2] = [EventKind::Varsling, EventKind::Partshoering];

impl Engine<'_> {
    /// A request for access while a case is being decided postpones the decision (§ 9 b).
    pub(super) fn access_asked(&mut self, at: usize, event: &Event) {
        if self.is_open(event)
            && let law @ Some(_) = rule_on(RuleId::AktindsigtUdsaetter, event.date)
        {
            self.find(FristFundKind::AccessPostpones, Some(at), law);
        }
    }

    /// A complaint over a refusal of access postpones the decision too (§ 16, stk. 4, 2. pkt.), where
    /// access was asked for "under sagens behandling" (§ 9 b): not after the decision.
    pub(super) fn refusal_appealed(&mut self, at: usize, event: &Event, refusal: usize) {
        let Some(refused) = self.event(refusal) else { return };
        let asked = self.index.about(EventKind::AktindsigtAnmodning, refused, refused.date);
        let asked = asked.and_then(|asked| self.event(asked)).unwrap_or(refused);
        let is_decided = self.appeals.last_decided(asked.matter(), asked.date).is_some();
        if is_decided && !self.is_open(asked) {
            return;
        }
        if let law @ Some(_) = rule_on(RuleId::AktindsigtUdsaetter, event.date) {
            let is_asked = self.appeals.is_asked(at);
            let sure = if is_asked { Confidence::Open } else { Confidence::Verified };
            self.find_as_sure(FristFundKind::AccessPostpones, at, law, sure);
        }
    }

    /// Whether a hearing of the matter was opened, after its last decision and until a request.
    fn is_open(&self, request: &Event) -> bool {
        let last = |kind| self.index.last_until(kind, request.matter(), request.date);
        let day = |kind| last(kind).and_then(|at| self.event(at)).map(|one| one.date);
        let opened = HEARINGS.into_iter().filter_map(day).max();
        let decided = self.appeals.last_decided(request.matter(), request.date);
        opened.is_some_and(|opened| decided.is_none_or(|decided| decided < opened))
    }

    /// A decision that was taken before access was given that had been asked for before it.
    pub(super) fn decided_before_access(&mut self, at: usize, event: &Event) {
        let Some(law) = rule_on(RuleId::AktindsigtUdsaetter, event.date) else { return };
        let Some(before) = event.date.plus_days(-1) else { return };
        let asked = EventKind::AktindsigtAnmodning;
        let asked = self.index.last_until(asked, event.matter(), before);
        let Some(asked) = asked.and_then(|asked| self.event(asked)) else { return };
        // Asked for after an earlier decision, it is about that one, unless a hearing was opened.
        let decided = self.appeals.last_decided(event.matter(), asked.date);
        if decided.is_some() && !self.is_open(asked) {
            return;
        }
        if self.waits_for_access(asked, event.date) {
            let kind = FristFundKind::DecidedBeforeAccess { asked: asked.date };
            self.find(kind, Some(at), Some(law));
        }
    }

    /// Whether access had not been given on a day, or a refusal had been appealed and Ankestyrelsen
    /// had not decided (§ 16, stk. 4, 2. pkt.).
    fn waits_for_access(&self, asked: &Event, on: Date) -> bool {
        let answer = self.index.any_answer_to(EventKind::AktindsigtGivet, asked);
        let Some(answer) = answer else { return true };
        let given = self.event(answer).map(|given| given.date);
        let appealed = self.appeals.complained(answer).is_some_and(|came| came <= on);
        let decided = self.appeals.virkning(answer).decided.is_some_and(|its| its.on <= on);
        given.is_none_or(|given| given > on) || (appealed && !decided)
    }

    /// Whether notice that an answer takes longer can be of such an event: the one it names, else
    /// the last of the matter, where that was open.
    pub(super) fn is_delayed(&self, notice: &Rule, kind: EventKind, event: &Event) -> bool {
        let asked = self.index.about(kind, event, event.date);
        let asked = asked.and_then(|asked| self.event(asked));
        asked.filter(|asked| asked.kind() == kind).is_some_and(|asked| {
            self.answered_on(notice, asked).is_none_or(|answered| answered >= event.date)
        })
    }

    /// When notice was given that the answer to what a deadline is about takes longer.
    fn delay_told(&mut self, frist: &Frist) -> Option<Date> {
        frist.rule.rule().filter(|rule| rule.has(Way::CanTakeLonger))?;
        let asked = self.event(frist.event?)?;
        let told = self.index.answer_to(EventKind::ForsinkelseOplyst, asked);
        self.shows(told);
        self.event(told?).map(|told| told.date)
    }

    /// That a last day has passed, or what was done is late: the notice of it in its place, where
    /// that was given by that day, and beside it, where it came later.
    pub(super) fn find_late(&mut self, frist: &Frist, kind: FristFundKind, last: Date) {
        let told = self.delay_told(frist);
        if told.is_some() {
            self.find_of(frist, FristFundKind::DelayTold { last });
        }
        if told.is_none_or(|on| on > last) {
            self.find_of(frist, kind);
        }
    }
}
