//! Plejefamilier: approved before a child comes, and their courses. BEK 1489/2023.

use super::check::FIRST;
use super::draft::Draft;
use super::engine::Engine;
use super::rule::Detail;
use super::{FristFundKind, Row, Rule, RuleId, rule_on};
use crate::calendar::Date;
use crate::case::{Event, EventKind, Party};
use crate::law::Confidence;
use crate::model::Tilbudstype;

/// After every course.
const LAST: Date = Date::ymd(9999, 12, 31);

impl Engine<'_> {
    /// When the days of course of a rule were reached, and whether that is noted of all of them;
    /// a finding where some are missing.
    pub(super) fn course_days(
        &mut self,
        (rule, row): (&'static Rule, &'static Row),
        at: Option<usize>,
        within: (Date, Date),
    ) -> Option<(Date, bool)> {
        let kind = *rule.closes.first()?;
        let tally = self.kurser.tally(kind, within, row.count);
        for at in tally.counted {
            self.shows(Some(at));
        }
        if let Some(short) = tally.short {
            self.find(short, at, Some((rule, row, within.0.max(row.validity.from))));
        }
        self.event(tally.reached?).map(|event| (event.date, tally.is_noted))
    }

    /// The days of a course. A basic course may be held at any time, and mostly is before the
    /// approval that it is part of; further training is of the first year of a placement.
    pub(super) fn course(&mut self, draft: &mut Draft, event: &Event) {
        let within = draft.last.map_or((FIRST, LAST), |last| (event.date, last));
        let met = self.course_days((draft.rule, draft.row), draft.event, within);
        draft.met_on = met.map(|(on, _)| on);
        if met.is_some_and(|(_, is_noted)| !is_noted) {
            draft.confidence = Confidence::Open;
        }
    }

    /// The course that was completed before an event, or on its day.
    pub(super) fn course_before(&self, rule: &Rule, event: &Event) -> Option<usize> {
        let (kind, row) = rule.closes.first().zip(rule.on(event.date))?;
        self.kurser.tally(*kind, (FIRST, event.date), row.count).reached
    }

    /// A child taken in: whether what had to come first did.
    pub(super) fn child_received(&mut self, at: usize, event: &Event) {
        let id = if self.is_of_family(event, true) {
            let id = RuleId::NetvaerkGodkendtFoerst;
            if rule_on(id, event.date).is_none() {
                return;
            }
            // What was in time shows that nothing more is asked for.
            let after = RuleId::NetvaerkGrundkursusBagefter.rule();
            self.shows(after.and_then(|rule| self.course_before(rule, event)));
            let approved = self.concrete_approval(event);
            self.shows(approved);
            let is_before = |approved: &Event| approved.date <= event.date;
            if approved.and_then(|approved| self.event(approved)).is_some_and(is_before) {
                return;
            }
            id
        } else if self.is_of_family(event, false) && self.approved_afterwards(event) {
            RuleId::PlejefamilieGodkendtFoerst
        } else {
            return;
        };
        self.found(id.rule(), FristFundKind::ChildBeforeApproval, at, event);
    }

    /// A municipality's approval of a netværksplejefamilie.
    pub(super) fn network_approval(&mut self, at: usize, event: &Event) {
        if self.sag.party == Party::Plejefamilie && event.relation() == Some(false) {
            let rule = RuleId::NetvaerkVilkaar.rule();
            self.found(rule, FristFundKind::RelationNotNamed, at, event);
        }
    }

    /// Whether the family is approved as specialised.
    pub(super) fn is_specialised(&self) -> bool {
        self.sag.tilbud.all_tilbudstyper().contains(Tilbudstype::SpecialiseretPlejefamilie)
    }

    /// Whether a rule is, on a day, of plejefamilies only about the specialised, and this family is
    /// noted as another.
    pub(super) fn spares(&self, rule: &Rule, on: Date) -> bool {
        rule.on(on).is_some_and(|row| self.is_of_specialised(row))
            && self.is_kind_noted()
            && !self.is_specialised()
    }

    /// Whether it is, of this family, about the specialised only.
    fn is_of_specialised(&self, row: &Row) -> bool {
        self.sag.party == Party::Plejefamilie && row.says(Detail::OnlySpecialised)
    }

    /// Whether it is noted what the family is.
    fn is_kind_noted(&self) -> bool {
        !self.sag.tilbud.all_tilbudstyper().is_empty()
    }

    /// Asks what the family is where that decides whether it has a duty; no more is sure then.
    pub(super) fn ask_kind(&mut self, draft: &mut Draft) {
        if self.is_of_specialised(draft.row) && !self.is_kind_noted() {
            draft.confidence = Confidence::Open;
            self.find(FristFundKind::FamilyKindMissing, draft.event, None);
        }
    }

    /// Whether an event is about a child of the family that the case is about, and whether that is a
    /// netværksplejefamilie to the child: as it is noted, or else by an approval of the
    /// municipality.
    pub(super) fn is_of_family(&self, event: &Event, network: bool) -> bool {
        let is = || event.netvaerk().unwrap_or_else(|| self.concrete_approval(event).is_some());
        self.sag.party == Party::Plejefamilie && is() == network
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
