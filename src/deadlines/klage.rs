//! The appeal period, where the data alone does not say it: what interrupts it, what follows
//! a late complaint, and when the portal may be changed.

use super::appeals::{Appealed, last_day};
use super::check::rule_on;
use super::engine::Engine;
use super::rule::Detail;
use super::{FristFundKind, Rule, RuleId};
use crate::calendar::{Date, StepKind};
use crate::case::{Event, EventKind};

/// The first day a date can hold: whenever it was.
const EVER: Date = Date::ymd(0, 1, 1);

/// The least that is left of an interrupted appeal period, in days.
const LEAST: i64 = 14;

impl Engine<'_> {
    /// A rule, if it is about the party.
    pub(super) fn rule_of(&self, id: RuleId) -> Option<&'static Rule> {
        id.rule().filter(|rule| rule.id.is_for(self.sag.party))
    }

    /// A rule that is special only in when it starts.
    pub(super) fn run(&mut self, id: RuleId, at: usize, event: &Event) {
        if let Some(rule) = self.rule_of(id) {
            self.apply(rule, at, event);
        }
    }

    /// What a complaint or a request is about: the decision it names, else the latest of its
    /// matter until a day.
    fn appealed(&self, event: &Event, until: Date) -> Option<Appealed> {
        let named = event.answers.as_deref().and_then(|id| self.index.by_id(id));
        let named = named.and_then(|at| self.event(at).map(|event| (at, event)));
        self.appeals.until(event, until, named)
    }

    /// A complaint: whether it is late, and what it does to an ending. A late one is passed on
    /// at once, and not reassessed (BEK 861/2025 § 11, stk. 1, "jf. dog … § 13"). Where it is late
    /// for one decision it can be about and in time for another, both ways stand.
    pub(super) fn complaint(&mut self, at: usize, event: &Event) {
        let came = event.done_on();
        let appealed = self.appealed(event, event.date);
        let late = appealed.is_some_and(|one| came > one.last);
        let in_time = appealed.is_none_or(|one| came <= one.latest);
        if event.kind() == EventKind::KlageModtaget {
            let passed_on = late && rule_on(RuleId::ForSenKlage, event.date).is_some();
            if passed_on {
                self.run(RuleId::ForSenKlage, at, event);
            }
            if in_time || !passed_on {
                self.run(RuleId::Genvurdering, at, event);
            }
        }
        let Some(appealed) = appealed else { return };
        if late && in_time {
            self.find(FristFundKind::WhichEvent, Some(at), None);
        } else if late
            && let (Some(rule), Some(decision)) =
                (RuleId::Klagefrist.rule(), self.event(appealed.decision))
            && let Some(row) = rule.on(decision.date)
        {
            let law = Some((rule, row, decision.date));
            self.find(FristFundKind::ComplaintLate { last: appealed.last }, Some(at), law);
        }
        if event.kind() == EventKind::Klage
            && appealed.ophoer.is_some()
            && let Some(rule) = RuleId::KlageOpsaettendeVirkning.rule()
            && let Some(row) = rule.on(event.date)
        {
            let matter = event.matter();
            let straks = self.index.first_from(EventKind::StraksIvaerksat, matter, EVER);
            self.shows(straks);
            let suspends = row.says(Detail::Suspends) && straks.is_none();
            let kind = if suspends {
                FristFundKind::ComplaintSuspends
            } else {
                FristFundKind::ComplaintDoesNotSuspend
            };
            let law = Some((rule, row, event.date));
            self.find(kind, Some(at), law);
            let done = self.index.first_from(EventKind::OphoerGennemfoert, matter, event.date);
            if suspends && let Some(done) = done {
                self.find(FristFundKind::EndingAlthoughSuspended, Some(done), law);
            }
        }
    }

    /// An appeal period that was interrupted and runs on from a day, at least 14 days.
    pub(super) fn runs_on(&mut self, id: RuleId, at: usize, asked: &Event, on: usize) {
        let (Some(rule), Some(resumed)) = (id.rule(), self.event(on)) else { return };
        let before = asked.date.plus_days(-1).unwrap_or(asked.date);
        let Some(Appealed { last, latest, .. }) = self.appealed(asked, before) else { return };
        // Asked after the period had ended: there is nothing to interrupt.
        if asked.date > last {
            return;
        }
        let Some(mut draft) = self.draft(rule, at, asked) else { return };
        let Some(received) = resumed.as_receipt().received(self.sag.settings.practice) else {
            return;
        };
        draft.count = received.count;
        draft.start = draft.count.day();
        draft.met_on = self.met(rule, asked, draft.start);
        let left = i64::from(asked.date.days_until(last));
        draft.count.note(StepKind::DaysLeftAtLeast { left, least: LEAST });
        if latest != last {
            self.find(FristFundKind::WhichEvent, Some(at), None);
            let left = i64::from(asked.date.days_until(latest)).max(LEAST);
            let days = i32::try_from(left).unwrap_or_default();
            draft.latest = draft.count.day().plus_days(days);
        }
        let days = u16::try_from(left.max(LEAST)).unwrap_or_default();
        draft.last = draft.count.days(days);
        self.finish(draft);
    }

    /// When an ended tilbud leaves Tilbudsportalen: after its frist and the appeal period.
    pub(super) fn leaves_portal(&mut self, at: usize, event: &Event) {
        let Some(rule) = self.rule_of(RuleId::TilbudsportalenFjernes) else { return };
        let sag = event.sag.as_deref().unwrap_or_default();
        let Some(appeal) = last_day(event, self.sag.settings.practice) else { return };
        let Some(mut draft) = self.draft(rule, at, event) else { return };
        let ends = event.frist().map_or(appeal, |frist| frist.max(appeal));
        // Put into effect at once (stk. 3): right after that decision.
        let at_once = self.index.first_from(EventKind::StraksIvaerksat, sag, event.date);
        self.shows(at_once.filter(|_| !event.is_straks()));
        let at_once = at_once.and_then(|at| self.event(at)).map(|one| one.date);
        let at_once = if event.is_straks() { Some(event.date) } else { at_once };
        let earliest = at_once.or_else(|| ends.next());
        draft.count.go_to(ends, StepKind::DateSet { on: ends });
        draft.count.note(StepKind::NoNumber);
        draft.earliest = earliest;
        let law = Some((draft.rule, draft.row, event.date));
        let early = self.index.first_from(EventKind::FjernetFraTilbudsportalen, sag, event.date);
        if let (Some(earliest), Some(removed)) = (earliest, early)
            && let Some(on) = self.event(removed).map(|removed| removed.date)
            && on < earliest
        {
            let kind = FristFundKind::RemovedTooEarly { earliest, on };
            self.find(kind, Some(removed), law);
        }
        self.finish(draft);
    }
}
