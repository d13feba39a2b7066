//! What a passed or late deadline means: a finding, never a verdict.

use super::clocked::Clocked;
use super::engine::Engine;
use super::{Counting, Frist, FristFundKind, OtherBy, Row, Rule, Status, Unit, Way};
use crate::calendar::Date;
use crate::case::{Event, EventKind};

impl Engine<'_> {
    /// Whether a deadline binds those the events are about.
    fn is_bound(&self, rule: &Rule, frist: &Frist) -> bool {
        let asked = |kind| {
            let event = frist.event.and_then(|at| self.event(at));
            let link = event.and_then(|event| event.sag.as_deref()).unwrap_or_default();
            self.index.first_from(kind, link, frist.start).is_some()
        };
        !rule.has(Way::OfSome) && rule.where_asked().is_none_or(asked)
    }

    /// Whether nothing but Ankestyrelsen's decision says that it was done.
    fn is_shown_by_decision(&self, rule: &Rule, frist: &Frist) -> bool {
        let event = frist.event.and_then(|at| self.event(at));
        rule.has(Way::ShownByDecision)
            && event.is_some_and(|event| self.answered_on(rule, event) != frist.met_on)
    }

    /// Whether there was nothing left to choose, before anybody chose.
    pub(super) fn is_moot(&self, rule: &Rule, event: Option<&Event>) -> bool {
        let met = event.filter(|_| rule.is_choice()).and_then(|its| self.answered(rule, its));
        let met = met.and_then(|at| self.event(at));
        met.is_some_and(|met| rule.has(Way::Moot(met.kind())))
    }

    /// What a passed or late deadline means.
    pub(super) fn judge(
        &mut self,
        frist: &Frist,
        (rule, row): (&Rule, &Row),
        (clocked, ended, asked): (Option<Clocked>, bool, bool),
    ) {
        let Some(last) = frist.last else {
            let duty = !rule.closes.is_empty()
                && frist.status == Status::NoDate
                && frist.earliest.is_none()
                && row.unit != Unit::Given
                && !rule.has(Way::Untold)
                && !rule.is_choice()
                && !rule.has(Way::OfSome)
                && !asked;
            if duty {
                self.find_of(frist, rule.not_done());
            }
            return;
        };
        let event = frist.event.and_then(|at| self.event(at));
        let runs = matches!(frist.status, Status::Coming | Status::Due);
        if runs && event.is_some_and(|event| frist.may_end_earlier(event)) {
            self.find_of(frist, FristFundKind::EndDayMissing);
        }
        // Whether anything is late of a rule that was gone before its last day is open; and so while
        // it is asked what was met, or whether any day runs.
        let may_wait = matches!(frist.other_by, Some(OtherBy::Suspended | OtherBy::Waiting));
        if ended || asked || may_wait {
            return;
        }
        // What is done again every year can be read in the same two ways, and is no visit.
        let visits = rule.closes.contains(&EventKind::Tilsynsbesoeg);
        let is_visit = frist.reading.is_some() && visits;
        // Where it is open what a complaint does, or which law counts, nothing is late while it is
        // not by every reading.
        let is_open = frist.other_by.is_some_and(OtherBy::is_open);
        let open = frist.other_reading.filter(|_| is_open);
        let beyond = open.map_or(last, |other| other.max(last));
        // Nor while which of several events it is counted from is open, by each of them.
        let beyond = frist.latest.map_or(beyond, |latest| latest.max(beyond));
        let last = if frist.other_by == Some(OtherBy::Law) { beyond } else { last };
        let by_the_clock = clocked.map(Clocked::is_late);
        let is_late = |met: &Date| by_the_clock.map_or(*met > beyond, |late| late == Some(true));
        let late = frist.met_on.filter(is_late);
        let runs_out = clocked.and_then(Clocked::latest).map_or(beyond, |day| day.max(beyond));
        let passed = frist.status == Status::Passed && runs_out < self.today;
        if let (Some(reading), true) = (frist.reading.filter(|_| visits), passed || late.is_some())
        {
            let kind = FristFundKind::VisitOverdue { last, reading: reading.id() };
            self.find_of(frist, kind);
        } else if rule.has(Way::Lapse) && (passed || late.is_some()) {
            self.find_of(frist, FristFundKind::ApprovalLapsed { last });
        } else if rule.counting == Counting::Effect || is_visit || rule.closes.is_empty() {
            // A period that runs out; nobody has missed anything.
        } else if !self.is_bound(rule, frist) {
            // A duty of some only, and nothing says that it is theirs.
        } else if let Some(other) =
            frist.other_reading.filter(|_| frist.depends_on_reading && !is_open)
        {
            // What need not be done, or ends by itself, is missed by nobody; a complaint is told of
            // with the complaint.
            let need_not = rule.is_choice() || rule.has(Way::RunsOut);
            if !rule.has(Way::Appeal) && (frist.met_on.is_some() || !need_not) {
                self.find_of(frist, FristFundKind::DependsOnReading { last, other });
            }
        } else if let Some(met) = late {
            // A complaint that came late is told with the complaint.
            if !rule.has(Way::Appeal) && !rule.has(Way::RunsOut) {
                let kind = if self.is_shown_by_decision(rule, frist) {
                    FristFundKind::PassedOnUnnoted { last, decided: met }
                } else {
                    frist.met_late(last, met, clocked)
                };
                self.find_late(frist, kind, last);
            }
        } else if by_the_clock == Some(None) {
            self.find_of(frist, FristFundKind::TimeDecides { last });
        } else if passed && !rule.is_choice() && !rule.has(Way::RunsOut) {
            self.find_late(frist, FristFundKind::NotMet { last }, last);
        }
    }
}
