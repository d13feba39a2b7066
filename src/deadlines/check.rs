//! What starts in a way of its own, and facts that break a rule.

use super::draft::Draft;
use super::engine::Engine;
use super::rule::Detail;
use super::takst::tillaegstakst;
use super::{
    Fact, FactKind, FristFundKind, HoeringUnit, Ownership, Party, Row, Rule, RuleId, Unit,
};
use crate::calendar::{Counter, Date, StepKind};
use crate::law::Confidence;
use crate::law::acts::LOV_608_2013;

/// The day the act came into force.
const FIRST: Date = LOV_608_2013.days().from;

impl Engine<'_> {
    /// What is wrong with a fact as such.
    pub(super) fn input(&mut self, at: usize, fact: &Fact) {
        let on = fact.date;
        if on < FIRST && fact.kind != FactKind::SidstBenyttet {
            self.find(FristFundKind::BeforeLaw { on }, Some(at), None);
        }
        for frist in [fact.frist, fact.to].into_iter().flatten() {
            if frist < on {
                self.find(FristFundKind::FristBeforeStart { frist, on }, Some(at), None);
            }
        }
        let before = matches!(fact.kind, FactKind::Ansaettelse | FactKind::Byggearbejde);
        if let Some(received) = fact.received.filter(|received| *received < on && !before) {
            self.find(FristFundKind::ReceivedBeforeSent { received, on }, Some(at), None);
        }
    }

    /// The rules that start in a way of their own.
    pub(super) fn special(&mut self, at: usize, fact: &Fact) {
        let plejefamilie = self.forhold.party == Party::Plejefamilie;
        match fact.kind {
            FactKind::Tilsynsbesoeg => self.visit(at, fact),
            FactKind::SkaerpetTilsyn => {
                self.surcharge(at, fact);
                self.run(RuleId::KommunerOrienteres, at, fact);
                self.klagefrist(at, fact);
            }
            FactKind::Paabud => {
                self.run(RuleId::KommunerOrienteres, at, fact);
                self.klagefrist(at, fact);
            }
            FactKind::PaabudOphaevet
                if RuleId::KommunerOrienteres.says(fact.date, Detail::AlsoLifted) =>
            {
                self.run(RuleId::KommunerOrienteres, at, fact);
            }
            FactKind::Vilkaar => {
                if fact.kortere_periode == Some(true) {
                    self.run(RuleId::VilkaarBortfald, at, fact);
                }
                self.klagefrist(at, fact);
            }
            FactKind::Ophoer => {
                if !fact.is_straks() {
                    self.run(RuleId::OphoerFrist, at, fact);
                }
                self.klagefrist(at, fact);
                self.leaves_portal(at, fact);
            }
            FactKind::Afgoerelse | FactKind::NyAfgoerelse | FactKind::Afslag => {
                self.klagefrist(at, fact);
            }
            FactKind::Klage | FactKind::KlageModtaget => self.complaint(at, fact),
            FactKind::SidstBenyttet if plejefamilie => {
                self.lapse(RuleId::BortfaldPlejefamilie, at, fact);
            }
            FactKind::SidstBenyttet => self.lapse(RuleId::BortfaldTilbud, at, fact),
            FactKind::AkutForlaengelse => self.acute(at, fact),
            FactKind::TilsynsrapportUdkast => self.draft_report(at, fact),
            FactKind::Genoptagelsesanmodning => {
                let link = fact.sag.as_deref().unwrap_or_default();
                let new = self.index.first_from(FactKind::NyAfgoerelse, link, fact.date);
                if let Some(new) = new {
                    self.runs_on(RuleId::KlagefristAfbrydelse, at, fact, new);
                }
            }
            FactKind::AktindsigtGivet if fact.afbrudt == Some(true) => {
                let link = fact.sag.as_deref().unwrap_or_default();
                let asked = self.index.last_until(FactKind::AktindsigtAnmodning, link, fact.date);
                if let Some(asked) = asked.and_then(|asked| self.fact(asked)) {
                    self.runs_on(RuleId::KlagefristAktindsigt, at, asked, at);
                }
            }
            FactKind::BudgetIndberettet => {
                self.budget(at, fact);
                self.budget_approval(at, fact);
            }
            FactKind::AarsrapportIndberettet => self.yearly_report(at, fact),
            FactKind::TilbudsportalOpdateret => self.portal(at, fact),
            FactKind::Godkendelse if plejefamilie => self.basic_course(at, fact),
            FactKind::Magtanvendelse if fact.person.is_none() => {
                self.find(FristFundKind::PersonMissing, Some(at), None);
            }
            _ => {}
        }
    }

    /// The permitted extension of acute use: three weeks after the first three.
    fn acute(&mut self, at: usize, fact: &Fact) {
        let link = fact.sag.as_deref().unwrap_or_default();
        let first = self.index.last_until(FactKind::AkutAnvendelse, link, fact.date);
        let Some(first) = first.and_then(|first| self.fact(first)) else { return };
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
    fn basic_course(&mut self, at: usize, fact: &Fact) {
        let Some(rule) = RuleId::PlejefamilieGrundkursus.rule() else { return };
        let Some(mut draft) = self.draft(rule, at, fact) else { return };
        let link = fact.sag.as_deref().unwrap_or_default();
        let held = self.index.last_until(FactKind::Grundkursus, link, fact.date);
        if let Some(held) = held.and_then(|held| self.fact(held)) {
            draft.met_on = Some(held.date);
        }
        draft.count.note(StepKind::NoNumber);
        self.finish(draft);
    }

    /// The draft report: the frist set in the letter, else the socialtilsyn's own practice.
    fn draft_report(&mut self, at: usize, fact: &Fact) {
        let Some(rule) = RuleId::HoeringRapportudkast.rule() else { return };
        let Some(mut draft) = self.draft(rule, at, fact) else { return };
        if let Some(frist) = fact.frist {
            draft.count.set(frist);
            draft.last = Some(frist);
        } else if let Some(hoering) = self.forhold.settings.hoering {
            draft.last = match hoering.unit {
                HoeringUnit::Days => draft.count.days(hoering.count),
                HoeringUnit::Weeks => draft.count.weeks(hoering.count),
                HoeringUnit::Hverdage => draft.count.hverdage(hoering.count),
            };
        } else {
            draft.count.note(StepKind::FristNotGiven);
            let law = Some((draft.rule, draft.row, fact.date));
            self.find(FristFundKind::HearingFristUnset, Some(at), law);
        }
        self.finish(draft);
    }

    /// The fee surcharge, where the fee and the end of the period are known.
    fn surcharge(&mut self, at: usize, fact: &Fact) {
        let Some(rule) = RuleId::SkaerpetTilsynTillaegstakst.rule() else { return };
        let (Some(row), Some(to)) = (rule.on(fact.date), fact.to) else { return };
        if self.forhold.party != Party::Tilbud || to < fact.date {
            return;
        }
        let amount = tillaegstakst(row, fact, to, self.forhold.settings.months);
        if amount.is_none() {
            return;
        }
        let mut count = Counter::from(fact.date, self.forhold.settings.practice);
        count.note(StepKind::CountedFrom { on: fact.date });
        count.set(to);
        self.push(Draft {
            fact: Some(at),
            reading: Some(self.forhold.settings.months),
            amount,
            confidence: Confidence::Open,
            ..Draft::of(rule, row, fact.date, count)
        });
    }

    /// Facts that break a rule.
    pub(super) fn check(&mut self, at: usize, fact: &Fact) {
        let party = self.forhold.party;
        match fact.kind {
            FactKind::Afgoerelse if fact.klagevejledning == Some(false) => {
                self.found(RuleId::Klagevejledning, FristFundKind::GuidanceMissing, at, fact);
            }
            FactKind::WhistleblowerOplyst => self.revealed(at, fact),
            FactKind::Ophoer
            | FactKind::Vilkaar
            | FactKind::GodkendelseAnsoegning
            | FactKind::Aendring
            | FactKind::BekymrendeForhold
                if party == Party::BpaForening =>
            {
                self.find(FristFundKind::NotCovered, Some(at), None);
            }
            _ if party == Party::BpaForening => {}
            FactKind::Paabud | FactKind::SkaerpetTilsyn => {
                self.dialogue(at, fact);
                if fact.forventning == Some(false) {
                    let kind = FristFundKind::ExpectationMissing;
                    self.found(RuleId::ForventningKanOgVil, kind, at, fact);
                }
                if fact.kind == FactKind::Paabud {
                    self.paabud(at, fact);
                } else {
                    self.skaerpet(at, fact);
                }
            }
            FactKind::PaabudForlaenget => {
                let link = fact.sag.as_deref().unwrap_or_default();
                let asked = FactKind::PaabudForlaengelseAnmodning;
                if self.index.last_until(asked, link, fact.date).is_none() {
                    let kind = FristFundKind::ExtensionWithoutRequest;
                    self.found(RuleId::PaabudForlaengelse, kind, at, fact);
                }
            }
            FactKind::Ophoer => self.ending(at, fact),
            // The day of the certificate, and of the approval, stands in `received`. The
            // certificate is a duty of tilbud, the approval was one of private tilbud.
            FactKind::Ansaettelse if party == Party::Tilbud && is_missing(fact) => {
                self.found(RuleId::Straffeattest, FristFundKind::CertificateMissing, at, fact);
            }
            FactKind::Byggearbejde if party == Party::Tilbud && is_missing(fact) => {
                let public = [Some(Ownership::Kommunal), Some(Ownership::Regional)];
                if !public.contains(&self.forhold.ownership) {
                    let rule = RuleId::ByggearbejderGodkendes;
                    self.found(rule, FristFundKind::WorksNotApproved, at, fact);
                }
            }
            FactKind::LederAnsat | FactKind::Bestyrelsesmedlem => self.barred(at, fact),
            _ => {}
        }
    }

    /// Somebody was told of an enquiry to the whistleblower scheme. From 2026 that it came, and
    /// its overall theme, may be said.
    fn revealed(&mut self, at: usize, fact: &Fact) {
        let says = |detail| RuleId::WhistleblowerTavshed.says(fact.date, detail);
        let allowed =
            says(Detail::MayBeTold) || (says(Detail::WithConsent) && fact.samtykke == Some(true));
        if !allowed {
            let kind = FristFundKind::EnquiryRevealed;
            self.found(RuleId::WhistleblowerTavshed, kind, at, fact);
        }
    }

    /// A finding on a condition, where the rule was one on the fact's date.
    fn found(&mut self, id: RuleId, kind: FristFundKind, at: usize, fact: &Fact) {
        if let Some((rule, row)) = rule_on(id, fact.date) {
            self.find(kind, Some(at), Some((rule, row, fact.date)));
        }
    }

    /// Whether a dialogue of the case lies before a fact.
    fn has_dialogue(&self, fact: &Fact) -> bool {
        let link = fact.sag.as_deref().unwrap_or_default();
        [FactKind::Dialog, FactKind::Dialogmoede]
            .iter()
            .any(|kind| self.index.last_until(*kind, link, fact.date).is_some())
    }

    fn dialogue(&mut self, at: usize, fact: &Fact) {
        // Where urgency excuses skærpet tilsyn only, it excuses a påbud that is part of one.
        let with_skaerpet = || {
            let link = fact.sag.as_deref().unwrap_or_default();
            let same = self.index.first_from(FactKind::SkaerpetTilsyn, link, fact.date);
            same.and_then(|at| self.fact(at))
                .is_some_and(|same| same.date == fact.date && same.is_straks())
        };
        let says = |detail| RuleId::ForudgaaendeDialog.says(fact.date, detail);
        let excused = fact.is_straks()
            && (says(Detail::ExceptUrgent)
                || (says(Detail::SkaerpetExceptUrgent)
                    && (fact.kind == FactKind::SkaerpetTilsyn || with_skaerpet())));
        if !excused && !self.has_dialogue(fact) {
            self.found(RuleId::ForudgaaendeDialog, FristFundKind::DialogueMissing, at, fact);
        }
    }

    fn paabud(&mut self, at: usize, fact: &Fact) {
        if fact.frist.is_none() {
            self.found(RuleId::PaabudFrist, FristFundKind::PaabudWithoutFrist, at, fact);
        }
        if fact.reason == Some(false) {
            self.found(RuleId::PaabudIndhold, FristFundKind::PaabudFactsMissing, at, fact);
        }
    }

    fn skaerpet(&mut self, at: usize, fact: &Fact) {
        let link = fact.sag.as_deref().unwrap_or_default();
        let paabud = self.index.last_until(FactKind::Paabud, link, fact.date);
        let with = paabud.and_then(|at| self.fact(at)).is_some_and(|one| one.date == fact.date);
        if fact.med_paabud != Some(true) && !with {
            let kind = FristFundKind::SkaerpetWithoutPaabud;
            self.found(RuleId::SkaerpetTilsynKraeverPaabud, kind, at, fact);
        }
        let Some((rule, row)) = rule_on(RuleId::SkaerpetTilsynPeriode, fact.date) else { return };
        let Some(last) = fact.date.plus_months(i32::from(row.count)) else { return };
        let law = Some((rule, row, fact.date));
        match fact.to {
            Some(to) if row.says(Detail::Exactly) && to != last => {
                self.find(FristFundKind::SkaerpetNotThreeMonths { to, last }, Some(at), law);
            }
            Some(to) if to > last => {
                self.find(FristFundKind::SkaerpetTooLong { to, last }, Some(at), law);
            }
            _ => {}
        }
    }

    fn ending(&mut self, at: usize, fact: &Fact) {
        let Some((rule, row)) = rule_on(RuleId::OphoerDialog, fact.date) else { return };
        let urgent = fact.is_straks() && row.says(Detail::ExceptUrgent);
        let law = Some((rule, row, fact.date));
        if !urgent && !self.has_dialogue(fact) {
            self.find(FristFundKind::EndingDialogueMissing, Some(at), law);
        }
        let had_chance = row.says(Detail::WithChance);
        if had_chance && !urgent && fact.lejlighed != Some(true) {
            self.find(FristFundKind::ChanceMissing, Some(at), law);
        }
        if fact.frist.is_none() && !fact.is_straks() {
            self.found(RuleId::OphoerFrist, FristFundKind::EndingWithoutFrist, at, fact);
        }
    }

    fn barred(&mut self, at: usize, fact: &Fact) {
        let link = fact.sag.as_deref().unwrap_or_default();
        let ended = self.index.last_until(FactKind::Ophoer, link, fact.date);
        let Some(ended) = ended.and_then(|ended| self.fact(ended)) else { return };
        let Some((rule, row)) = rule_on(RuleId::Lederkarantaene, ended.date) else { return };
        let last = ended.date.plus_months(i32::from(row.count).saturating_mul(12));
        if ended.karantaene == Some(true)
            && let Some(last) = last.filter(|last| fact.date <= *last)
        {
            let law = Some((rule, row, ended.date));
            self.find(FristFundKind::LeaderBarred { last }, Some(at), law);
        }
    }
}

/// Whether what had to be there first is not, or came later.
fn is_missing(fact: &Fact) -> bool {
    fact.received.is_none_or(|got| got > fact.date)
}

/// A rule and what it said on a day, unless it said nothing.
pub(super) fn rule_on(id: RuleId, date: Date) -> Option<(&'static Rule, &'static Row)> {
    let rule = id.rule()?;
    let row = rule.on(date)?;
    (row.unit != Unit::NoRule).then_some((rule, row))
}
