//! Plejefamilier: approved before a child comes, and the basic course. BEK 1489/2023.

use super::check::FIRST;
use super::engine::{Engine, length};
use super::{FristFundKind, RuleId, Unit};
use crate::calendar::{Date, StepKind};
use crate::case::{Event, EventKind, Party};
use crate::model::Tilbudstype;

/// After every course.
const LAST: Date = Date::ymd(9999, 12, 31);

impl Engine<'_> {
    /// The days of a course. A basic course may be held at any time, and mostly is before the
    /// approval that it is part of; further training is of the first year of a placement.
    #[inline(never)]
    pub(super) fn course(&mut self, id: RuleId, at: usize, event: &Event) {
        let Some(rule) = self.rule_of(id) else { return };
        let Some(mut draft) = self.draft(rule, at, event) else { return };
        draft.last = length(&mut draft.count, draft.row.unit, draft.row.count);
        let within = draft.last.map_or((FIRST, LAST), |last| (event.date, last));
        if draft.last.is_none() {
            if draft.row.unit == Unit::FirstYear {
                return self.find(FristFundKind::OutsideCalendar, Some(at), None);
            }
            draft.count.note(StepKind::NoNumber);
        }
        draft.met_on = self.course_days((rule, draft.row), Some(at), within);
        self.finish(draft);
    }

    /// A child taken in: what had to come first, and what comes afterwards where it did not.
    pub(super) fn child_received(&mut self, at: usize, event: &Event) {
        if !self.is_about_families() {
            return;
        }
        let is_placement = event.stoetteophold() != Some(true);
        if !self.is_network(event) {
            if self.approved_afterwards(event) {
                let id = RuleId::PlejefamilieGodkendtFoerst;
                self.found(id, FristFundKind::ChildBeforeApproval, at, event);
            }
            if is_placement {
                self.course(RuleId::PlejefamilieFoersteAar, at, event);
            }
            if self.is_specialised() {
                self.run(RuleId::SpecialiseretEfteruddannelse, at, event);
            }
            return;
        }
        if is_placement {
            self.course(RuleId::NetvaerkFoersteAar, at, event);
        }
        let approved = self.concrete_approval(event);
        self.shows(approved);
        let is_before = |approved: &Event| approved.date <= event.date;
        if !approved.and_then(|approved| self.event(approved)).is_some_and(is_before) {
            let id = RuleId::NetvaerkGodkendtFoerst;
            self.found(id, FristFundKind::ChildBeforeApproval, at, event);
        }
        let id = RuleId::NetvaerkGrundkursusBagefter;
        let Some(row) = id.row_on(event.date) else { return };
        let held =
            self.kurser.tally(EventKind::Grundkursus, (FIRST, event.date), row.count).reached;
        self.shows(held);
        if held.is_none() {
            self.course(id, at, event);
        }
    }

    /// A municipality's approval of a netværksplejefamilie.
    pub(super) fn network_approval(&mut self, at: usize, event: &Event) {
        if !self.is_about_families() {
            return;
        }
        self.course(RuleId::NetvaerkGrundkursus, at, event);
        if event.relation() == Some(false) {
            self.found(RuleId::NetvaerkVilkaar, FristFundKind::RelationNotNamed, at, event);
        }
    }

    /// Whether the family is approved as specialised.
    pub(super) fn is_specialised(&self) -> bool {
        let types = self.sag.tilbud.all_tilbudstyper();
        types.contains(Tilbudstype::SpecialiseretPlejefamilie)
    }

    /// Whether the case can be about children in plejefamilier.
    fn is_about_families(&self) -> bool {
        matches!(self.sag.party, Party::Plejefamilie | Party::Socialtilsyn)
    }

    /// Whether the family is a netværksplejefamilie to the child: as it is noted, or else by an
    /// approval of the municipality.
    fn is_network(&self, event: &Event) -> bool {
        event.netvaerk().unwrap_or_else(|| self.concrete_approval(event).is_some())
    }

    /// The first approval that a municipality has given for a child.
    fn concrete_approval(&self, event: &Event) -> Option<usize> {
        let kind = EventKind::KonkretGodkendelse;
        let named = event.id.as_deref();
        let named = named.and_then(|id| self.index.first_answer(kind, id, (FIRST, 0)));
        named.or_else(|| self.index.first_from(kind, event.matter(), FIRST))
    }

    /// Whether the family is noted to have been approved after the child came and not before, and
    /// nothing says that it was an emergency.
    fn approved_afterwards(&self, event: &Event) -> bool {
        let before = |kind| self.index.last_until(kind, event.matter(), event.date).is_some();
        let later = self.index.first_from(EventKind::Godkendelse, event.matter(), event.date);
        let acute = [EventKind::AkutAnvendelse, EventKind::AnbringelseIkkegodkendtPlejefamilie];
        later.is_some() && !before(EventKind::Godkendelse) && !acute.into_iter().any(before)
    }
}
