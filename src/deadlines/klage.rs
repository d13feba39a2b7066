//! The appeal period, where the data alone does not say it: what interrupts it, what follows
//! a late complaint, and when the portal may be changed.

use super::check::rule_on;
use super::engine::Engine;
use super::rule::Detail;
use super::{FristFundKind, Rule, RuleId};
use crate::calendar::{Date, StepKind};
use crate::case::{Event, EventKind};

/// The decisions that can be appealed.
const DECISIONS: [EventKind; 7] = [
    EventKind::Afgoerelse,
    EventKind::NyAfgoerelse,
    EventKind::Ophoer,
    EventKind::Paabud,
    EventKind::SkaerpetTilsyn,
    EventKind::Vilkaar,
    EventKind::Afslag,
];

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

    /// The last decision of a case before a day, with its appeal period's last day.
    fn appealed(&self, sag: &str, before: Date) -> Option<(usize, Date)> {
        let mut latest: Option<(usize, Date)> = None;
        for kind in DECISIONS {
            if let Some(at) = self.index.last_until(kind, sag, before)
                && let Some(event) = self.event(at)
                && latest.is_none_or(|(_, date)| date < event.date)
            {
                latest = Some((at, event.date));
            }
        }
        let (at, _) = latest?;
        let mut received = self.event(at)?.as_receipt().received(self.sag.settings.practice)?;
        let row = RuleId::Klagefrist.row_on(self.event(at)?.date)?;
        received.count.weeks(row.count)?;
        received.count.roll().map(|last| (at, last))
    }

    /// A complaint: whether it is late, and what it does to an ending. A late one is passed on
    /// at once, and not reassessed (BEK 861/2025 § 11, stk. 1, "jf. dog … § 13").
    pub(super) fn complaint(&mut self, at: usize, event: &Event) {
        let came = event.received().unwrap_or(event.date);
        let sag = event.sag.as_deref().unwrap_or_default();
        let appealed = self.appealed(sag, event.date);
        if event.kind() == EventKind::KlageModtaget {
            let late = appealed.is_some_and(|(_, last)| came > last);
            if late && rule_on(RuleId::ForSenKlage, event.date).is_some() {
                self.run(RuleId::ForSenKlage, at, event);
            } else {
                self.run(RuleId::Genvurdering, at, event);
            }
        }
        let Some((decision, last)) = appealed else { return };
        let law = RuleId::Klagefrist.rule();
        if let (Some(rule), Some(event)) = (law, self.event(decision))
            && let Some(row) = rule.on(event.date)
            && came > last
        {
            let law = Some((rule, row, event.date));
            self.find(FristFundKind::ComplaintLate { last }, Some(at), law);
        }
        let about = self.event(decision);
        if event.kind() == EventKind::Klage
            && let Some(rule) = RuleId::KlageOpsaettendeVirkning.rule()
            && let Some(row) = rule.on(event.date)
            && about.is_some_and(|about| about.kind() == EventKind::Ophoer)
        {
            let straks = self.index.first_from(EventKind::StraksIvaerksat, sag, EVER);
            let suspends = row.says(Detail::Suspends) && straks.is_none();
            let kind = if suspends {
                FristFundKind::ComplaintSuspends
            } else {
                FristFundKind::ComplaintDoesNotSuspend
            };
            let law = Some((rule, row, event.date));
            self.find(kind, Some(at), law);
            let done = self.index.first_from(EventKind::OphoerGennemfoert, sag, event.date);
            if suspends && let Some(done) = done {
                self.find(FristFundKind::EndingAlthoughSuspended, Some(done), law);
            }
        }
    }

    /// An appeal period that was interrupted and runs on from a day, at least 14 days.
    pub(super) fn runs_on(&mut self, id: RuleId, at: usize, asked: &Event, on: usize) {
        let sag = asked.sag.as_deref().unwrap_or_default();
        let (Some(rule), Some(resumed)) = (id.rule(), self.event(on)) else { return };
        let before = asked.date.plus_days(-1).unwrap_or(asked.date);
        let Some((_, last)) = self.appealed(sag, before) else { return };
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
        let days = u16::try_from(left.max(LEAST)).unwrap_or_default();
        draft.last = draft.count.days(days);
        self.finish(draft);
    }

    /// When an ended tilbud leaves Tilbudsportalen: after its frist and the appeal period.
    pub(super) fn leaves_portal(&mut self, at: usize, event: &Event) {
        let Some(rule) = self.rule_of(RuleId::TilbudsportalenFjernes) else { return };
        let sag = event.sag.as_deref().unwrap_or_default();
        let Some((_, appeal)) = self.appealed(sag, event.date) else { return };
        let Some(mut draft) = self.draft(rule, at, event) else { return };
        let ends = event.frist().map_or(appeal, |frist| frist.max(appeal));
        // Put into effect at once (stk. 3): right after that decision.
        let at_once = self.index.first_from(EventKind::StraksIvaerksat, sag, event.date);
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
