//! From facts to deadlines: the part all rules share.

use alloc::vec::Vec;

use super::draft::Draft;
use super::index::Index;
use super::{
    Counting, Fact, FactKind, Forhold, Frist, FristFund, FristFundKind, Frister, Lov, Ownership,
    Party, Person, RULES, Row, Rule, RuleId, Status, Unit, When,
};
use crate::calendar::{Counter, Date, Step, StepKind};
use crate::law::Confidence;

/// Every deadline that follows from the facts, and every finding on them.
#[must_use]
pub fn frister(forhold: &Forhold) -> Frister {
    let mut engine = Engine::new(forhold);
    let started = rules_by_start();
    for (at, fact) in forhold.facts.iter().enumerate() {
        engine.input(at, fact);
        for rule in started.get(fact.kind as usize).into_iter().flatten() {
            if engine.starts(rule, fact) {
                engine.apply(rule, at, fact);
            }
        }
        engine.special(at, fact);
        engine.check(at, fact);
    }
    engine.out
}

/// The rules that a kind of fact starts, by the kind's place.
fn rules_by_start() -> Vec<Vec<&'static Rule>> {
    let mut started: Vec<Vec<&Rule>> = Vec::new();
    started.resize(FactKind::ALL.len(), Vec::new());
    for rule in RULES {
        for kind in rule.starts {
            if let Some(rules) = started.get_mut(*kind as usize) {
                rules.push(rule);
            }
        }
    }
    started
}

/// The work on one set of facts.
pub(super) struct Engine<'f> {
    pub(super) forhold: &'f Forhold,
    pub(super) index: Index<'f>,
    pub(super) out: Frister,
}

impl<'f> Engine<'f> {
    pub(super) fn new(forhold: &'f Forhold) -> Self {
        let index = Index::of(&forhold.facts);
        let mut keys = Vec::with_capacity(forhold.facts.len());
        for fact in &forhold.facts {
            keys.push(fact.key());
        }
        let many = forhold.facts.len();
        let (law, frister) = (Vec::new(), Vec::with_capacity(many));
        let findings = Vec::with_capacity(many);
        let out = Frister { today: forhold.today, keys, law, frister, findings };
        Self { forhold, index, out }
    }

    pub(super) fn fact(&self, at: usize) -> Option<&'f Fact> {
        self.forhold.facts.get(at)
    }

    /// Whether a rule without special ways starts with a fact of its kind.
    fn starts(&self, rule: &Rule, fact: &Fact) -> bool {
        if !rule.id.is_for(self.forhold.party) {
            return false;
        }
        let is = |person| fact.person == Some(person);
        let plejefamilie = self.forhold.party == Party::Plejefamilie;
        let public =
            matches!(self.forhold.ownership, Some(Ownership::Kommunal | Ownership::Regional));
        match rule.when {
            When::Always => true,
            When::Barn => is(Person::Barn),
            When::BarnOffentlig => is(Person::Barn) && public && !plejefamilie,
            When::Strafbart => is(Person::Barn) && fact.strafbart == Some(true),
            When::Voksen => is(Person::Voksen) && fact.uden_hjemmel != Some(true),
            When::UdenHjemmel => is(Person::Voksen) && fact.uden_hjemmel == Some(true),
            When::Tilbud => self.forhold.party == Party::Tilbud,
            When::Straks => fact.is_straks(),
            When::Karantaene => fact.karantaene == Some(true),
            When::Delvis => fact.delvis == Some(true),
            When::Anmeldt => fact.announced_on.is_some(),
            When::MedFrist => fact.frist.is_some(),
            When::Special => false,
        }
    }

    /// The count from a fact: from receipt where the party must act on it, else from its day.
    pub(super) fn counter(
        &mut self,
        rule: &Rule,
        row: &Row,
        at: usize,
        fact: &Fact,
    ) -> Option<(Counter, Confidence)> {
        let practice = self.forhold.settings.practice;
        let by_receipt = matches!(
            rule.id,
            RuleId::Klagefrist
                | RuleId::DelvistMedholdFastholdelse
                | RuleId::MagtBarnKlage
                | RuleId::HoeringRapportudkast
                | RuleId::KlagefristAfbrydelse
        );
        if by_receipt {
            let received = fact.as_receipt().received(practice)?;
            if fact.receipt.is_none() && fact.received.is_none() {
                self.find(FristFundKind::ReceiptUnknown, Some(at), None);
            }
            return Some((received.count, received.confidence));
        }
        let mut count = Counter::from(fact.date, practice);
        // Hours run from the event itself: there is no day that is not counted.
        if row.unit != Unit::Hours {
            count.note(StepKind::CountedFrom { on: fact.date });
        }
        Some((count, Confidence::Verified))
    }

    /// A draft of a rule for a fact, by the law of the fact's date.
    pub(super) fn draft(&mut self, rule: &'static Rule, at: usize, fact: &Fact) -> Option<Draft> {
        let row = rule.on(fact.date)?;
        if matches!(row.unit, Unit::Condition | Unit::NoRule) {
            return None;
        }
        let Some((count, confidence)) = self.counter(rule, row, at, fact) else {
            self.find(FristFundKind::OutsideCalendar, Some(at), Some((rule, row, fact.date)));
            return None;
        };
        Some(Draft {
            fact: Some(at),
            met_on: self.met(rule, fact, fact.date),
            confidence,
            law_on: fact.date,
            ..Draft::of(rule, row, count.day(), count)
        })
    }

    /// When a rule was met by a fact of the same case.
    pub(super) fn met(&self, rule: &Rule, fact: &Fact, from: Date) -> Option<Date> {
        let link = fact.sag.as_deref().unwrap_or_default();
        let mut met: Option<Date> = None;
        for kind in rule.closes {
            let closing = self.index.first_from(*kind, link, from).and_then(|at| self.fact(at));
            if let Some(closing) = closing {
                let date = if *kind == FactKind::KlageModtaget || *kind == FactKind::Klage {
                    closing.received.unwrap_or(closing.date)
                } else {
                    closing.date
                };
                met = Some(met.map_or(date, |met| met.min(date)));
            }
        }
        met
    }

    /// A rule as its data says, for a fact.
    pub(super) fn apply(&mut self, rule: &'static Rule, at: usize, fact: &Fact) {
        let Some(mut draft) = self.draft(rule, at, fact) else { return };
        let (unit, number) = (draft.row.unit, draft.row.count);
        match unit {
            Unit::Given => self.given(&mut draft, fact),
            Unit::Straks | Unit::UdenOphold | Unit::NoNumber | Unit::SnarestMuligt => {
                draft.count.note(StepKind::NoNumber);
            }
            Unit::Hours => {
                draft.last = draft.count.hours(number);
                draft.time = Some(fact.time.unwrap_or_default());
                if fact.time.is_none() {
                    self.find(FristFundKind::TimeMissing, Some(at), None);
                }
            }
            _ => draft.last = length(&mut draft.count, unit, number),
        }
        let counted = !matches!(
            unit,
            Unit::Given | Unit::Straks | Unit::UdenOphold | Unit::NoNumber | Unit::SnarestMuligt
        );
        if counted && draft.last.is_none() {
            let law = Some((draft.rule, draft.row, draft.law_on));
            self.find(FristFundKind::OutsideCalendar, Some(at), law);
        }
        self.finish(draft);
    }

    /// The day an authority set, and its extension.
    fn given(&mut self, draft: &mut Draft, fact: &Fact) {
        let set = if draft.rule.id == RuleId::Fravigelse { fact.to } else { fact.frist };
        let Some(set) = set else {
            draft.count.note(StepKind::FristNotGiven);
            return;
        };
        draft.count.set(set);
        if draft.rule.id == RuleId::PaabudFrist {
            let link = fact.sag.as_deref().unwrap_or_default();
            let far = draft.met_on.unwrap_or(self.forhold.today).max(fact.date);
            let extended = self.index.last_until(FactKind::PaabudForlaenget, link, far);
            if let Some(extended) = extended.and_then(|at| self.fact(at))
                && extended.date >= fact.date
                && let Some(on) = extended.frist
            {
                draft.count.go_to(on, StepKind::Extended { decided: extended.date, on });
            }
        }
        draft.last = Some(draft.count.day());
    }

    /// Treats the last day as the rule says, and notes a change of law on the way.
    pub(super) fn finish(&mut self, mut draft: Draft) {
        if draft.last.is_some() {
            if draft.rule.counting == Counting::Party {
                let before = draft.count.day();
                draft.last = draft.count.roll();
                draft.before_rolling = draft.last.filter(|last| *last != before).map(|_| before);
            } else {
                draft.count.keep();
            }
        }
        if let (Some(last), Some(end)) = (draft.last, draft.row.validity.to)
            && last > end
            && let Some(on) = end.next()
        {
            draft.count.note(StepKind::LawChanged { on });
        }
        self.push(draft);
    }

    /// Puts a deadline among the answers.
    #[inline(never)]
    pub(super) fn push(&mut self, draft: Draft) {
        let today = self.forhold.today;
        let status = match (draft.met_on, draft.last) {
            (Some(_), _) => Status::Met,
            (None, None) => Status::NoDate,
            (None, Some(last)) if last > today => Status::Coming,
            (None, Some(last)) if last == today => Status::Due,
            _ => Status::Passed,
        };
        let left = |last: Date| i64::from(today.days_until(last));
        let law = self.law(draft.rule, draft.row, draft.law_on);
        let confidence = least_sure(draft.confidence, draft.row, draft.law_on);
        let frist = Frist {
            rule: draft.rule.id,
            law,
            fact: draft.fact,
            start: draft.start,
            earliest: draft.earliest,
            last: draft.last,
            before_rolling: draft.before_rolling,
            time: draft.time,
            reading: draft.reading,
            other_reading: draft.other_reading,
            days_left: draft.last.filter(|_| draft.met_on.is_none()).map(left),
            status,
            met_on: draft.met_on,
            amount: draft.amount,
            confidence,
            trace: self.trace_of(draft.count),
        };
        self.judge(&frist, draft.row, draft.rule);
        self.out.frister.push(frist);
    }

    /// The trace of a count, where it is wanted.
    pub(super) fn trace_of(&self, count: Counter) -> Vec<Step> {
        if self.forhold.settings.trace { count.into_trace() } else { Vec::new() }
    }

    /// The place of a rule's version among those used.
    #[inline(never)]
    pub(super) fn law(&mut self, rule: &Rule, row: &Row, date: Date) -> usize {
        let on = row.version_on(date);
        let same = |law: &Lov| law.rule == rule.id && law.on == on;
        if let Some(place) = self.out.law.iter().position(same) {
            return place;
        }
        self.out.law.push(Lov::of(rule, row, on));
        self.out.law.len().saturating_sub(1)
    }

    /// Notes a finding, with the law it rests on.
    #[inline(never)]
    pub(super) fn find(
        &mut self,
        kind: FristFundKind,
        fact: Option<usize>,
        law: Option<(&Rule, &Row, Date)>,
    ) {
        let rule = law.map(|(rule, _, _)| rule.id);
        let law = law.map(|(rule, row, date)| self.law(rule, row, date));
        let severity = kind.severity();
        let found = FristFund { kind, severity, fact, rule, law };
        // A fact that starts several rules is told once what is wrong with it.
        let told = self.out.findings.iter().rev().take_while(|one| one.fact == fact);
        if !told.into_iter().any(|one| *one == found) {
            self.out.findings.push(found);
        }
    }
}

/// Counts a period.
pub(super) fn length(count: &mut Counter, unit: Unit, number: u16) -> Option<Date> {
    match unit {
        Unit::Days => count.days(number),
        Unit::Weeks => count.weeks(number),
        Unit::Months => count.months(number),
        Unit::Years => count.years(number),
        Unit::Arbejdsdage => count.arbejdsdage(number),
        Unit::Hours => count.hours(number),
        Unit::WeeksBefore => count.weeks_before(number),
        Unit::EndOfMonth => count.end_of_month(),
        Unit::EndOfQuarter => count.end_of_quarter(),
        Unit::EndOfYear => count.end_of_year(0),
        Unit::FirstHverdag => count.first_hverdag(),
        Unit::SameDay => Some(count.day()),
        _ => None,
    }
}

/// The least sure of three; the words of [`Confidence`] stand from sure to open.
fn least_sure(receipt: Confidence, row: &Row, law_on: Date) -> Confidence {
    let mut least = receipt;
    for other in [row.confidence_on(law_on), row.date_confidence_on(law_on)] {
        if other as u8 > least as u8 {
            least = other;
        }
    }
    least
}
