//! What starts in a way of its own, and events that break a rule.

use super::draft::Draft;
use super::engine::Engine;
use super::rule::Detail;
use super::takst::tillaegstakst;
use super::{FristFundKind, Row, Rule, RuleId, Unit};
use crate::calendar::{Counter, Date, StepKind};
use crate::case::{Event, EventKind, HoeringUnit, Ownership, Party};
use crate::law::Confidence;
use crate::law::acts::LOV_608_2013;

/// The day the act came into force.
const FIRST: Date = LOV_608_2013.days().from;

impl Engine<'_> {
    /// What is wrong with an event as such.
    pub(super) fn input(&mut self, at: usize, event: &Event) {
        let on = event.date;
        self.ask_which(at, event);
        if on < FIRST && event.kind() != EventKind::SidstBenyttet {
            self.find(FristFundKind::BeforeLaw { on }, Some(at), None);
        }
        for frist in [event.frist(), event.to()].into_iter().flatten() {
            if frist < on {
                self.find(FristFundKind::FristBeforeStart { frist, on }, Some(at), None);
            }
        }
        let before = matches!(event.kind(), EventKind::Ansaettelse | EventKind::Byggearbejde);
        if let Some(received) = event.received().filter(|received| *received < on && !before) {
            self.find(FristFundKind::ReceivedBeforeSent { received, on }, Some(at), None);
        }
    }

    /// The rules that start in a way of their own.
    pub(super) fn special(&mut self, at: usize, event: &Event) {
        let plejefamilie = self.sag.party == Party::Plejefamilie;
        match event.kind() {
            EventKind::Tilsynsbesoeg => self.visit(at, event),
            EventKind::SkaerpetTilsyn => {
                self.surcharge(at, event);
                self.run(RuleId::KommunerOrienteres, at, event);
                self.klagefrist(at, event);
            }
            EventKind::Paabud => {
                self.run(RuleId::KommunerOrienteres, at, event);
                self.klagefrist(at, event);
            }
            EventKind::PaabudOphaevet
                if RuleId::KommunerOrienteres.says(event.date, Detail::AlsoLifted) =>
            {
                self.run(RuleId::KommunerOrienteres, at, event);
            }
            EventKind::Vilkaar => {
                if event.kortere_periode() == Some(true) {
                    self.run(RuleId::VilkaarBortfald, at, event);
                }
                self.klagefrist(at, event);
            }
            EventKind::Ophoer => {
                if !event.is_straks() {
                    self.run(RuleId::OphoerFrist, at, event);
                }
                self.klagefrist(at, event);
                self.leaves_portal(at, event);
            }
            EventKind::Afgoerelse | EventKind::NyAfgoerelse | EventKind::Afslag => {
                self.klagefrist(at, event);
            }
            EventKind::Klage | EventKind::KlageModtaget => self.complaint(at, event),
            EventKind::SidstBenyttet if plejefamilie => {
                self.lapse(RuleId::BortfaldPlejefamilie, at, event);
            }
            EventKind::SidstBenyttet => self.lapse(RuleId::BortfaldTilbud, at, event),
            EventKind::AkutForlaengelse => self.acute(at, event),
            EventKind::TilsynsrapportUdkast => self.draft_report(at, event),
            EventKind::Genoptagelsesanmodning => {
                let link = event.sag.as_deref().unwrap_or_default();
                let new = self.index.first_from(EventKind::NyAfgoerelse, link, event.date);
                if let Some(new) = new {
                    self.runs_on(RuleId::KlagefristAfbrydelse, at, event, new);
                }
            }
            EventKind::AktindsigtGivet if event.afbrudt() == Some(true) => {
                let link = event.sag.as_deref().unwrap_or_default();
                let asked = self.index.last_until(EventKind::AktindsigtAnmodning, link, event.date);
                if let Some(asked) = asked.and_then(|asked| self.event(asked)) {
                    self.runs_on(RuleId::KlagefristAktindsigt, at, asked, at);
                }
            }
            EventKind::BudgetIndberettet => {
                self.budget(at, event);
                self.budget_approval(at, event);
            }
            EventKind::AarsrapportIndberettet => self.yearly_report(at, event),
            EventKind::TilbudsportalOpdateret => self.portal(at, event),
            EventKind::Godkendelse if plejefamilie => self.basic_course(at, event),
            EventKind::Magtanvendelse if event.person().is_none() => {
                self.find(FristFundKind::PersonMissing, Some(at), None);
            }
            _ => {}
        }
    }

    /// The permitted extension of acute use: three weeks after the first three.
    fn acute(&mut self, at: usize, event: &Event) {
        let link = event.sag.as_deref().unwrap_or_default();
        let first = self.index.last_until(EventKind::AkutAnvendelse, link, event.date);
        let Some(first) = first.and_then(|first| self.event(first)) else { return };
        let (Some(rule), Some(before)) =
            (self.rule_of(RuleId::AkutForlaengelse), RuleId::AkutAnvendelse.rule())
        else {
            return;
        };
        let Some(mut draft) = self.draft(rule, at, first) else { return };
        let weeks = before.on(first.date).map_or(0, |row| row.count);
        draft.last = draft.count.weeks(weeks).and_then(|_| draft.count.weeks(draft.row.count));
        self.finish(draft);
    }

    /// The basic course is part of the approval, and mostly held before the decision.
    fn basic_course(&mut self, at: usize, event: &Event) {
        let Some(rule) = RuleId::PlejefamilieGrundkursus.rule() else { return };
        let Some(mut draft) = self.draft(rule, at, event) else { return };
        let link = event.sag.as_deref().unwrap_or_default();
        let held = self.index.last_until(EventKind::Grundkursus, link, event.date);
        if let Some(held) = held.and_then(|held| self.event(held)) {
            draft.met_on = Some(held.date);
        }
        draft.count.note(StepKind::NoNumber);
        self.finish(draft);
    }

    /// The draft report: the frist set in the letter, else the socialtilsyn's own practice.
    fn draft_report(&mut self, at: usize, event: &Event) {
        let Some(rule) = RuleId::HoeringRapportudkast.rule() else { return };
        let Some(mut draft) = self.draft(rule, at, event) else { return };
        if let Some(frist) = event.frist() {
            draft.count.set(frist);
            draft.last = Some(frist);
        } else if let Some(hoering) = self.sag.settings.hoering {
            draft.last = match hoering.unit {
                HoeringUnit::Days => draft.count.days(hoering.count),
                HoeringUnit::Weeks => draft.count.weeks(hoering.count),
                HoeringUnit::Hverdage => draft.count.hverdage(hoering.count),
            };
        } else {
            draft.count.note(StepKind::FristNotGiven);
            let law = Some((draft.rule, draft.row, event.date));
            self.find(FristFundKind::HearingFristUnset, Some(at), law);
        }
        self.finish(draft);
    }

    /// The fee surcharge, where the fee and the end of the period are known.
    fn surcharge(&mut self, at: usize, event: &Event) {
        let Some(rule) = RuleId::SkaerpetTilsynTillaegstakst.rule() else { return };
        let (Some(row), Some(to)) = (rule.on(event.date), event.to()) else { return };
        if self.sag.party != Party::Tilbud || to < event.date {
            return;
        }
        let amount = tillaegstakst(row, event, to, self.sag.settings.months);
        if amount.is_none() {
            return;
        }
        let mut count = Counter::from(event.date, self.sag.settings.practice);
        count.note(StepKind::CountedFrom { on: event.date });
        count.set(to);
        self.push(Draft {
            event: Some(at),
            reading: Some(self.sag.settings.months),
            amount,
            confidence: Confidence::Open,
            ..Draft::of(rule, row, event.date, count)
        });
    }

    /// Events that break a rule.
    pub(super) fn check(&mut self, at: usize, event: &Event) {
        let party = self.sag.party;
        match event.kind() {
            EventKind::Afgoerelse if event.klagevejledning() == Some(false) => {
                self.found(RuleId::Klagevejledning, FristFundKind::GuidanceMissing, at, event);
            }
            EventKind::WhistleblowerOplyst => self.revealed(at, event),
            EventKind::Ophoer
            | EventKind::Vilkaar
            | EventKind::GodkendelseAnsoegning
            | EventKind::Aendring
            | EventKind::BekymrendeForhold
                if party == Party::BpaForening =>
            {
                self.find(FristFundKind::NotCovered, Some(at), None);
            }
            _ if party == Party::BpaForening => {}
            EventKind::Paabud | EventKind::SkaerpetTilsyn => {
                self.dialogue(at, event);
                if event.forventning().is_some_and(|its| !its.kan_og_vil) {
                    let kind = FristFundKind::ExpectationMissing;
                    self.found(RuleId::ForventningKanOgVil, kind, at, event);
                }
                if event.kind() == EventKind::Paabud {
                    self.paabud(at, event);
                } else {
                    self.skaerpet(at, event);
                }
            }
            EventKind::PaabudForlaenget => {
                let link = event.sag.as_deref().unwrap_or_default();
                let asked = EventKind::PaabudForlaengelseAnmodning;
                if self.index.last_until(asked, link, event.date).is_none() {
                    let kind = FristFundKind::ExtensionWithoutRequest;
                    self.found(RuleId::PaabudForlaengelse, kind, at, event);
                }
            }
            EventKind::Ophoer => self.ending(at, event),
            // The day of the certificate, and of the approval, stands in `received`. The
            // certificate is a duty of tilbud, the approval was one of private tilbud.
            EventKind::Ansaettelse if party == Party::Tilbud && is_missing(event) => {
                self.found(RuleId::Straffeattest, FristFundKind::CertificateMissing, at, event);
            }
            EventKind::Byggearbejde if party == Party::Tilbud && is_missing(event) => {
                let public = [Some(Ownership::Kommunal), Some(Ownership::Regional)];
                if !public.contains(&self.sag.ownership) {
                    let rule = RuleId::ByggearbejderGodkendes;
                    self.found(rule, FristFundKind::WorksNotApproved, at, event);
                }
            }
            EventKind::LederAnsat | EventKind::Bestyrelsesmedlem => self.barred(at, event),
            _ => {}
        }
    }

    /// Somebody was told of an enquiry to the whistleblower scheme. From 2026 that it came, and
    /// its overall theme, may be said.
    fn revealed(&mut self, at: usize, event: &Event) {
        let says = |detail| RuleId::WhistleblowerTavshed.says(event.date, detail);
        let allowed = says(Detail::MayBeTold)
            || (says(Detail::WithConsent) && event.samtykke() == Some(true));
        if !allowed {
            let kind = FristFundKind::EnquiryRevealed;
            self.found(RuleId::WhistleblowerTavshed, kind, at, event);
        }
    }

    /// A finding on a condition, where the rule was one on the event's date.
    fn found(&mut self, id: RuleId, kind: FristFundKind, at: usize, event: &Event) {
        if let Some((rule, row)) = rule_on(id, event.date) {
            self.find(kind, Some(at), Some((rule, row, event.date)));
        }
    }

    /// Whether a dialogue of the case lies before an event.
    fn has_dialogue(&self, event: &Event) -> bool {
        let link = event.sag.as_deref().unwrap_or_default();
        [EventKind::Dialog, EventKind::Dialogmoede]
            .iter()
            .any(|kind| self.index.last_until(*kind, link, event.date).is_some())
    }

    fn dialogue(&mut self, at: usize, event: &Event) {
        // Where urgency excuses skærpet tilsyn only, it excuses a påbud that is part of one.
        let with_skaerpet = || {
            let link = event.sag.as_deref().unwrap_or_default();
            let same = self.index.first_from(EventKind::SkaerpetTilsyn, link, event.date);
            same.and_then(|at| self.event(at))
                .is_some_and(|same| same.date == event.date && same.is_straks())
        };
        let says = |detail| RuleId::ForudgaaendeDialog.says(event.date, detail);
        let excused = event.is_straks()
            && (says(Detail::ExceptUrgent)
                || (says(Detail::SkaerpetExceptUrgent)
                    && (event.kind() == EventKind::SkaerpetTilsyn || with_skaerpet())));
        if !excused && !self.has_dialogue(event) {
            self.found(RuleId::ForudgaaendeDialog, FristFundKind::DialogueMissing, at, event);
        }
    }

    fn paabud(&mut self, at: usize, event: &Event) {
        if event.frist().is_none() {
            self.found(RuleId::PaabudFrist, FristFundKind::PaabudWithoutFrist, at, event);
        }
        if event.reason() == Some(false) {
            self.found(RuleId::PaabudIndhold, FristFundKind::PaabudFactsMissing, at, event);
        }
    }

    fn skaerpet(&mut self, at: usize, event: &Event) {
        let link = event.sag.as_deref().unwrap_or_default();
        let paabud = self.index.last_until(EventKind::Paabud, link, event.date);
        let with = paabud.and_then(|at| self.event(at)).is_some_and(|one| one.date == event.date);
        if event.med_paabud() != Some(true) && !with {
            let kind = FristFundKind::SkaerpetWithoutPaabud;
            self.found(RuleId::SkaerpetTilsynKraeverPaabud, kind, at, event);
        }
        let Some((rule, row)) = rule_on(RuleId::SkaerpetTilsynPeriode, event.date) else { return };
        let Some(last) = event.date.plus_months(i32::from(row.count)) else { return };
        let law = Some((rule, row, event.date));
        match event.to() {
            Some(to) if row.says(Detail::Exactly) && to != last => {
                self.find(FristFundKind::SkaerpetNotThreeMonths { to, last }, Some(at), law);
            }
            Some(to) if to > last => {
                self.find(FristFundKind::SkaerpetTooLong { to, last }, Some(at), law);
            }
            _ => {}
        }
    }

    fn ending(&mut self, at: usize, event: &Event) {
        let Some((rule, row)) = rule_on(RuleId::OphoerDialog, event.date) else { return };
        let urgent = event.is_straks() && row.says(Detail::ExceptUrgent);
        let law = Some((rule, row, event.date));
        if !urgent && !self.has_dialogue(event) {
            self.find(FristFundKind::EndingDialogueMissing, Some(at), law);
        }
        let had_chance = row.says(Detail::WithChance);
        if had_chance && !urgent && event.lejlighed() != Some(true) {
            self.find(FristFundKind::ChanceMissing, Some(at), law);
        }
        if event.frist().is_none() && !event.is_straks() {
            self.found(RuleId::OphoerFrist, FristFundKind::EndingWithoutFrist, at, event);
        }
    }

    fn barred(&mut self, at: usize, event: &Event) {
        let link = event.sag.as_deref().unwrap_or_default();
        let ended = self.index.last_karantaene(link, event.date);
        let Some(ended) = ended.and_then(|ended| self.event(ended)) else { return };
        let Some((rule, row)) = rule_on(RuleId::Lederkarantaene, ended.date) else { return };
        let last = ended.date.plus_months(i32::from(row.count).saturating_mul(12));
        if let Some(last) = last.filter(|last| event.date <= *last) {
            let law = Some((rule, row, ended.date));
            self.find(FristFundKind::LeaderBarred { last }, Some(at), law);
        }
    }
}

/// Whether what had to be there first is not, or came later.
fn is_missing(event: &Event) -> bool {
    event.received().is_none_or(|got| got > event.date)
}

/// A rule and what it said on a day, unless it said nothing.
pub(super) fn rule_on(id: RuleId, date: Date) -> Option<(&'static Rule, &'static Row)> {
    let rule = id.rule()?;
    let row = rule.on(date)?;
    (row.unit != Unit::NoRule).then_some((rule, row))
}
