//! What a passed or late deadline means: a finding, never a verdict.

use super::across::Either;
use super::engine::Engine;
use super::hours::Clocked;
use super::{Counting, Frist, FristFundKind, Row, Rule, RuleId, Status, Unit};
use crate::calendar::Date;
use crate::case::EventKind;

impl Engine<'_> {
    /// Whether a deadline binds those the events are about. The koncern note is for koncerner;
    /// the six weeks of the fast track are for those the municipality asked it for.
    fn is_bound(&self, frist: &Frist) -> bool {
        match frist.rule {
            RuleId::Koncernnote => false,
            RuleId::FastTrackPlejefamilie => {
                let placed = frist.event.and_then(|at| self.event(at));
                let link = placed.and_then(|event| event.sag.as_deref()).unwrap_or_default();
                self.index.first_from(EventKind::FastTrackAnmodning, link, frist.start).is_some()
            }
            _ => true,
        }
    }

    /// What a passed or late deadline means.
    pub(super) fn judge(
        &mut self,
        frist: &Frist,
        row: &Row,
        rule: &Rule,
        (clocked, either): (Option<Clocked>, Option<Either>),
    ) {
        let law = Some((rule, row, frist.trace_law_day(row)));
        let Some(last) = frist.last else {
            let duty = !rule.closes.is_empty()
                && frist.status == Status::NoDate
                && frist.earliest.is_none()
                && row.unit != Unit::Given
                && !matches!(
                    frist.rule,
                    RuleId::FastTrackAnmodning | RuleId::WhistleblowerBehandling
                );
            if duty {
                self.find(frist.rule.not_done(), frist.event, law);
            }
            return;
        };
        // Where it is open which law counts, only what is late by both is told as late.
        let (last, clocked) = match either {
            Some(Either::Gone) => return,
            Some(Either::Day { latest, clocked: other }) => {
                (latest, clocked.zip(other).map(|(one, other)| one.by(other)))
            }
            None => (last, clocked),
        };
        let is_visit = frist.reading.is_some();
        let lapse = matches!(
            frist.rule,
            RuleId::BortfaldTilbud | RuleId::BortfaldPlejefamilie | RuleId::VilkaarBortfald
        );
        let by_the_clock = clocked.map(Clocked::is_late);
        let is_late = |met: &Date| by_the_clock.map_or(*met > last, |late| late == Some(true));
        let late = frist.met_on.filter(is_late);
        let passed = frist.status == Status::Passed;
        if let (Some(reading), true) = (frist.reading, passed || late.is_some()) {
            let kind = FristFundKind::VisitOverdue { last, reading: reading.id() };
            self.find(kind, frist.event, law);
        } else if lapse && (passed || late.is_some()) {
            self.find(FristFundKind::ApprovalLapsed { last }, frist.event, law);
        } else if rule.counting == Counting::Effect || is_visit || rule.closes.is_empty() {
            // A period that runs out; nobody has missed anything.
        } else if !self.is_bound(frist) {
            // A duty of some only, and nothing says that it is theirs.
        } else if let Some(met) = late {
            if frist.rule != RuleId::Klagefrist {
                self.find(frist.met_late(last, met, clocked), frist.event, law);
            }
        } else if by_the_clock == Some(None) {
            self.find(FristFundKind::TimeDecides { last }, frist.event, law);
        } else if passed && !frist.rule.is_choice() && frist.rule != RuleId::SkaerpetTilsynPeriode {
            self.find(FristFundKind::NotMet { last }, frist.event, law);
        }
    }
}

impl Frist {
    /// The day whose numbering the findings on it follow.
    fn trace_law_day(&self, row: &Row) -> Date {
        if row.validity.contains(self.start) {
            self.start
        } else {
            self.last.filter(|last| row.validity.contains(*last)).unwrap_or(row.validity.from)
        }
    }
}
