//! Looking at a decision: what must stand before it, and what the steps show of each.
//!
//! The same look is taken at a decision that was made and at one that is only intended; the
//! findings on the former are made of it (check.rs).

use alloc::string::String;
use alloc::vec::Vec;

use super::course::{Course, Found, Grounds, Search};
use super::provisions::{despite_complaint, hearing};
use super::signs::{FORVENTNINGER, Sign};
use super::sources::{
    NOT_PUBLISHED, NOT_THE_SAME, ONLY_UNEXPECTED, PER_CONCERN, PER_CONCERN_UNSAID, WHERE_REQUIRED,
    running_paabud, transparency,
};
use super::{Requirement, RequirementKind, RequirementState, RequirementWhen, Trin, TrinKind};
use crate::calendar::Date;
use crate::deadlines::{Detail, Row, RuleId};
use crate::input::is_blank;
use crate::law::Confidence;
use crate::model::Area;

use RequirementKind as Kind;
use RequirementState as State;
use RequirementWhen as When;

/// A decision that was made, or one that is intended.
#[derive(Clone, Copy)]
pub(super) struct Decision<'a> {
    pub(super) step: &'a Trin,
    /// Its place among the steps; none while it is only intended.
    pub(super) at: Option<usize>,
    /// The day whose law counts.
    pub(super) on: Date,
}

/// What is required of a decision.
pub(super) fn requirements(course: &mut Course<'_>, decision: Decision<'_>) -> Vec<Requirement> {
    let mut look = Look { course, decision, found: Vec::new() };
    look.dialogue();
    look.expectation();
    look.conditions();
    look.hearing();
    look.transparency();
    look.content();
    look.afterwards();
    look.found
}

/// The state of a requirement, and the step that shows it.
type Shown = (State, Option<usize>);

struct Look<'c, 'a, 'd> {
    course: &'c mut Course<'a>,
    decision: Decision<'d>,
    found: Vec<Requirement>,
}

impl Look<'_, '_, '_> {
    #[inline(never)]
    fn push(
        &mut self,
        what: Kind,
        when: When,
        shown: Shown,
        concern: Option<&str>,
        grounds: Grounds,
    ) {
        let (state, step) = shown;
        let Grounds { standing, rule, source, confidence, .. } = grounds;
        let concern = concern.map(String::from);
        let requirement =
            Requirement { what, when, state, concern, step, standing, rule, source, confidence };
        self.found.push(requirement);
    }

    fn search<'s>(&self, concern: Option<&'s str>) -> Search<'s> {
        Search { concern, until: self.decision.on, but: self.decision.at }
    }

    fn is(&self, kind: TrinKind) -> bool {
        self.decision.step.kind == kind
    }

    /// Whether a part of the decision itself is noted.
    fn own(&self, noted: bool) -> Shown {
        if noted { (State::Noted, self.decision.at) } else { (State::NotNoted, None) }
    }

    /// Dialogue about the facts, and what belongs to it.
    fn dialogue(&mut self) {
        let Decision { step, on, .. } = self.decision;
        let ends = self.is(TrinKind::Ophoer);
        // That an ending may come at once stands in a rule of its own, else with the dialogue.
        let (rule, straks) = if ends {
            (RuleId::OphoerDialog, RuleId::OphoerStraks)
        } else {
            (RuleId::ForudgaaendeDialog, RuleId::ForudgaaendeDialog)
        };
        let Some(row) = rule.row_on(on) else { return };
        let unsaid = ends && !row.says(Detail::AboutGrounds);
        let note = Some(if unsaid { PER_CONCERN_UNSAID } else { PER_CONCERN });
        let special = is_said(step.special.as_ref());
        let unexpected = self.ends_without_expectation();
        // Where nothing special is noted, the ending at once rests on the other ground; whether
        // that excuses from dialogue too is open.
        let open = (unexpected && !special).then_some(ONLY_UNEXPECTED);
        let at_once = excuse(row, step.kind).filter(|_| step.is_straks());
        let at_once = at_once.map(|sure| if open.is_some() { Confidence::Open } else { sure });
        let excused =
            at_once.or_else(|| self.with_urgent_skaerpet().then_some(Confidence::Inferred));
        let why = if ends { &open } else { &note };
        for concern in concerns(step) {
            let talked = self.course.last(self.search(concern), Sign::Dialogue);
            let other = self.course.last(self.search(concern), Sign::MayBeDialogue);
            let (shown, confidence) = match (talked.sure, excused, talked.maybe.or(other.any())) {
                (Some(at), _, _) => {
                    let own = unsaid || concern.is_some();
                    let read = if own { Confidence::Inferred } else { Confidence::Verified };
                    ((State::Noted, Some(at)), read)
                }
                (None, Some(confidence), _) => ((State::Excused, None), confidence),
                (None, None, Some(at)) => ((State::Unclear, Some(at)), Confidence::Open),
                (None, None, None) => ((State::NotNoted, None), Confidence::Inferred),
            };
            let is_excused = shown.0 == State::Excused;
            let (rule, note) = if is_excused { (straks, why) } else { (rule, &note) };
            let Some(grounds) = self.course.law(rule, on, note.as_ref()) else { return };
            self.push(Kind::Dialogue, When::Before, shown, concern, grounds.read(confidence));
        }
        let why = note.as_ref().filter(|_| !ends);
        // Where a decision may not be taken at once, nothing is asked of why it was.
        if step.is_straks() && (ends || at_once.is_some()) {
            let noted = self.own(special || unexpected);
            let Some(grounds) = self.course.law(straks, on, why) else { return };
            let grounds = grounds.read(Confidence::Inferred);
            self.push(Kind::UrgentReason, When::With, noted, None, grounds);
        }
        if row.says(Detail::WithChance) {
            let (noted, rule, note) = if excused.is_some() {
                ((State::Excused, None), straks, why)
            } else {
                (self.own(step.lejlighed == Some(true)), rule, note.as_ref())
            };
            let Some(grounds) = self.course.law(rule, on, note) else { return };
            self.push(Kind::Chance, When::Before, noted, None, grounds);
        }
    }

    /// A påbud that had to go with an urgent skærpet tilsyn (lov om socialtilsyn § 8, stk. 1,
    /// 3. pkt.) cannot sensibly need a dialogue of its own, where urgency excuses only that.
    fn with_urgent_skaerpet(&self) -> bool {
        let Decision { step, on, .. } = self.decision;
        self.is(TrinKind::Paabud)
            && RuleId::ForudgaaendeDialog.says(on, Detail::SkaerpetExceptUrgent)
            && self.first_on(on, Sign::UrgentSkaerpet, step).is_some()
    }

    /// From 2022 ophør can be decided at once, also without special circumstances, where it is
    /// not expected that the tilbud can or will put it right (BEK 2665/2021 § 8, stk. 2, 2. pkt.).
    fn ends_without_expectation(&self) -> bool {
        let Decision { step, on, .. } = self.decision;
        let not_expected = step.forventning.as_ref().is_some_and(|its| !its.kan_og_vil);
        let must_end = RuleId::ForventningKanOgVil.says(on, Detail::ElseOphoer);
        self.is(TrinKind::Ophoer) && not_expected && !must_end
    }

    /// That the tilbud can and will put it right.
    fn expectation(&mut self) {
        let Decision { step, at, on } = self.decision;
        if self.is(TrinKind::Ophoer) {
            return;
        }
        let Some(grounds) = self.course.law(RuleId::ForventningKanOgVil, on, None) else { return };
        let mut noted = step.forventning.as_ref().map(|its| (its, at));
        if noted.is_none() {
            noted = self.last_expectation(grounds.row);
        }
        let shown = match noted {
            Some((its, place)) => (expected(its, grounds.row), place),
            None => (State::NotNoted, None),
        };
        self.push(Kind::Expectation, When::Before, shown, None, grounds);
    }

    /// The latest expectation about the facts; of several on one day, one that speaks against it.
    fn last_expectation(&self, row: Option<&Row>) -> Option<(&super::Forventning, Option<usize>)> {
        let Decision { step, on, .. } = self.decision;
        let course = &self.course;
        let kinds = || (0..FORVENTNINGER).map(Sign::Forventning);
        let mut day = None;
        for sign in kinds() {
            let last = course.last_until(on, sign, step).and_then(|at| course.step(at));
            day = day.max(last.map(|last| last.date));
        }
        let mut heaviest: Option<(u8, usize)> = None;
        let mut noted = None;
        for sign in kinds() {
            let Some(at) = self.first_on(day?, sign, step) else { continue };
            let (Some(rank), Some(its)) = (course.rank(at), course.step(at)) else { continue };
            let Some(its) = &its.forventning else { continue };
            let weight = weight(expected(its, row));
            let heavier = heaviest
                .is_none_or(|(most, first)| weight > most || (weight == most && rank < first));
            if heavier {
                heaviest = Some((weight, rank));
                noted = Some((its, Some(at)));
            }
        }
        noted
    }

    /// The first step on a day that has a sign and shares a concern with one.
    fn first_on(&self, on: Date, sign: Sign, with: &Trin) -> Option<usize> {
        let first = self.course.first_from(on, sign, with)?;
        self.course.step(first).filter(|first| first.date == on).map(|_| first)
    }

    /// The conditions of the act: people judge them.
    fn conditions(&mut self) {
        let (what, rule) = match self.decision.step.kind {
            TrinKind::SkaerpetTilsyn => (Kind::Conditions, RuleId::SkaerpetTilsynBetingelse),
            TrinKind::Ophoer => (Kind::Conditions, RuleId::OphoerKanSkal),
            _ => (Kind::Necessary, RuleId::PaabudBetingelse),
        };
        self.required(what, When::Before, (State::ToJudge, None), rule);
    }

    /// Partshøring, where the act requires one.
    fn hearing(&mut self) {
        let Decision { step, on, .. } = self.decision;
        let (rule, first) = (RuleId::Partshoering, hearing(on));
        let law = self.course.law_citing(rule, on, Some(&WHERE_REQUIRED), first);
        let Some(grounds) = law else { return };
        // A hearing whose frist still runs, and to which nothing has been said, stays open.
        let open = self.course.open_hearing(on, step);
        let last = || self.course.last_until(on, Sign::Warning, step);
        let mut shown = match (open, last()) {
            (Some(at), _) => (State::Unclear, Some(at)),
            (None, Some(at)) => (State::Noted, Some(at)),
            (None, None) => (State::NotNoted, None),
        };
        if shown.0 == State::NotNoted && step.is_straks() {
            shown.0 = State::ToJudge;
        }
        self.push(Kind::Hearing, When::Before, shown, None, grounds.read(Confidence::Inferred));
    }

    /// That the tilbud knows the concern and the possible reactions: recommended.
    fn transparency(&mut self) {
        let step = self.decision.step;
        if step.is_straks() {
            return;
        }
        let grounds = self.course.grounds(transparency());
        for concern in concerns(step) {
            let named = self.course.last(self.search(concern), Sign::Tells);
            self.push(Kind::Named, When::Before, seen(named), concern, grounds);
            let told = self.course.last(self.search(concern), Sign::Reactions);
            self.push(Kind::Reactions, When::Before, seen(told), concern, grounds);
        }
    }

    /// What must stand in the decision.
    fn content(&mut self) {
        let Decision { step, on, .. } = self.decision;
        match step.kind {
            TrinKind::Paabud => {
                let facts = self.own(step.reason == Some(true));
                self.required(Kind::Facts, When::With, facts, RuleId::PaabudIndhold);
                let frist = self.frist();
                self.required(Kind::Frist, When::With, frist, RuleId::PaabudFrist);
                let visible = is_said(step.seen_by.as_ref()) && step.frist.is_some();
                let visible = self.own(visible);
                let grounds = self.course.grounds(running_paabud());
                self.push(Kind::SeenBy, When::With, visible, None, grounds);
            }
            TrinKind::SkaerpetTilsyn => {
                let period = self.period();
                self.required(Kind::Period, When::With, period, RuleId::SkaerpetTilsynPeriode);
                let paabud = match self.first_on(on, Sign::Paabud, step) {
                    Some(at) => (State::Noted, Some(at)),
                    None => self.own(step.med_paabud == Some(true)),
                };
                let rule = RuleId::SkaerpetTilsynKraeverPaabud;
                self.required(Kind::PaabudToo, When::With, paabud, rule);
            }
            TrinKind::Ophoer if step.is_straks() => {
                let excused = (State::Excused, None);
                self.required(Kind::Frist, When::With, excused, RuleId::OphoerStraks);
            }
            _ => {
                let frist = self.frist();
                self.required(Kind::Frist, When::With, frist, RuleId::OphoerFrist);
            }
        }
        if self.is(TrinKind::Ophoer) {
            self.despite_complaint();
        }
        let guidance = self.own(step.klagevejledning == Some(true));
        let rule = RuleId::Klagevejledning;
        self.required(Kind::ReasonsAndGuidance, When::With, guidance, rule);
    }

    /// An ending waits for the complaint, unless it is decided that it does not.
    fn despite_complaint(&mut self) {
        let on = self.decision.on;
        let rule = RuleId::KlageOpsaettendeVirkning;
        if !rule.says(on, Detail::Suspends) {
            return;
        }
        let law = self.course.law_citing(rule, on, Some(&NOT_THE_SAME), despite_complaint(on));
        let Some(grounds) = law else { return };
        let grounds = grounds.read(Confidence::Inferred);
        self.push(Kind::DespiteComplaint, When::With, (State::ToJudge, None), None, grounds);
    }

    /// A requirement of a rule, where the rule says something on the day.
    fn required(&mut self, what: Kind, when: When, shown: Shown, rule: RuleId) {
        if let Some(grounds) = self.course.law(rule, self.decision.on, None) {
            self.push(what, when, shown, None, grounds);
        }
    }

    fn frist(&self) -> Shown {
        match self.decision.step.frist {
            Some(frist) if frist < self.decision.on => (State::Against, self.decision.at),
            frist => self.own(frist.is_some()),
        }
    }

    /// Whether the period is within the limit; until 2016, whether it is the limit.
    fn period(&self) -> Shown {
        let Decision { step, at, on } = self.decision;
        let row = RuleId::SkaerpetTilsynPeriode.row_on(on);
        let limit = row.and_then(|row| on.plus_months(i32::from(row.count)));
        let exactly = row.is_some_and(|row| row.says(Detail::Exactly));
        match (step.to, limit) {
            (Some(to), Some(limit)) if to > limit || to < on || (exactly && to < limit) => {
                (State::Against, at)
            }
            (to, _) => self.own(to.is_some()),
        }
    }

    /// Who must be told.
    fn afterwards(&mut self) {
        let rule = if self.is(TrinKind::Ophoer) {
            RuleId::OphoerUnderretKommuner
        } else {
            RuleId::KommunerOrienteres
        };
        let told = self.done(Sign::KommunerOrienteret);
        self.required(Kind::Municipalities, When::After, told, rule);
        self.portal();
    }

    /// That the decision is registered on Tilbudsportalen.
    fn portal(&mut self) {
        let Decision { step, on, .. } = self.decision;
        let (rule, note) = match (self.course.forloeb.area, step.kind) {
            (Area::Plejefamilier, _) => (RuleId::TilbudsportalenPlejefamilie, Some(&NOT_PUBLISHED)),
            (Area::Tilbud, TrinKind::SkaerpetTilsyn) => {
                (RuleId::SkaerpetTilsynTilbudsportalen, None)
            }
            (Area::Tilbud, _) => (RuleId::TilbudsportalenAfgoerelse, None),
        };
        if self.is(TrinKind::Ophoer) && !rule.says(on, Detail::AlsoOphoer) {
            return;
        }
        let shown = self.done(Sign::TilbudsportalOpdateret);
        if let Some(grounds) = self.course.law(rule, on, note) {
            self.push(Kind::Portal, When::After, shown, None, grounds);
        }
    }

    /// Whether something was done on the day of the decision or later; not while it is only
    /// intended.
    fn done(&self, sign: Sign) -> Shown {
        let Decision { step, at, on } = self.decision;
        let done = at.and_then(|_| self.course.first_from(on, sign, step));
        done.map_or((State::NotNoted, None), |at| (State::Noted, Some(at)))
    }
}

/// The concerns of a decision; one that is not said where it names none.
pub(super) fn concerns(step: &Trin) -> Vec<Option<&str>> {
    let mut concerns = Vec::with_capacity(step.concerns.len().max(1));
    for concern in &step.concerns {
        concerns.push(Some(concern.as_str()));
    }
    if concerns.is_empty() {
        concerns.push(None);
    }
    concerns
}

/// How surely urgency excuses a decision from the dialogue of a row; `None` where it does not.
fn excuse(row: &Row, decision: TrinKind) -> Option<Confidence> {
    let skaerpet = decision == TrinKind::SkaerpetTilsyn;
    let excused =
        row.says(Detail::ExceptUrgent) || (skaerpet && row.says(Detail::SkaerpetExceptUrgent));
    let inferred = row.says(Detail::UrgentInferred);
    excused.then_some(if inferred { Confidence::Inferred } else { Confidence::Verified })
}

/// Whether a text says something.
pub(super) fn is_said(text: Option<&String>) -> bool {
    text.is_some_and(|text| !is_blank(text))
}

fn seen(found: Found) -> Shown {
    match (found.sure, found.maybe) {
        (Some(at), _) => (State::Noted, Some(at)),
        (None, Some(at)) => (State::Unclear, Some(at)),
        (None, None) => (State::NotNoted, None),
    }
}

/// What a noted expectation shows, by the wording of the day.
fn expected(its: &super::Forventning, row: Option<&Row>) -> State {
    if !its.kan_og_vil {
        return State::Against;
    }
    let says = |detail| row.is_some_and(|row| row.says(detail));
    if says(Detail::Justified) && !is_said(its.begrundelse.as_ref()) {
        return State::Unclear;
    }
    if says(Detail::ShorterTime) {
        return match its.kortere_periode {
            Some(true) => State::Noted,
            Some(false) => State::Against,
            None => State::Unclear,
        };
    }
    State::Noted
}

/// What counts of several expectations on one day.
fn weight(state: State) -> u8 {
    match state {
        State::Against => 2,
        State::Unclear => 0,
        _ => 1,
    }
}
