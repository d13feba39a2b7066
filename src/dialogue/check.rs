//! What stands out: on each decision by its requirements, and on the course as such.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::course::{Course, Grounds, Search};
use super::provisions::without_expectation;
use super::requirements::{Decision, concerns, requirements};
use super::signs::Sign;
use super::sources::{duration, fitting_means, redegoerelse_first, transparency};
use super::{
    Bekymring, DialogFund, DialogFundKind, Gravity, Requirement, RequirementKind, RequirementState,
    Trin, TrinKind,
};
use crate::calendar::Date;
use crate::deadlines::{Detail, RuleId};
use crate::ids::Ids;
use crate::input::pointer;
use crate::law::{Confidence, Source};

use DialogFundKind as Fund;
use RequirementKind as Kind;
use RequirementState as State;

/// Every finding, by date of the step, then on the course.
pub(super) fn findings(course: &mut Course<'_>) -> Vec<DialogFund> {
    let mut check = Check { course, findings: Vec::new() };
    let order = check.course.order.clone();
    for at in order {
        let Some(step) = check.course.step(at) else { continue };
        if step.date > check.course.today {
            let grounds = check.course.grounds(Source::readable());
            check.find(Fund::StepAfterToday { on: step.date }, path(at, None), grounds);
            continue;
        }
        check.step(at, step);
    }
    for concern in &check.course.forloeb.concerns {
        check.untold(concern);
        check.without_effect(concern);
    }
    check.findings
}

struct Check<'c, 'a> {
    course: &'c mut Course<'a>,
    findings: Vec<DialogFund>,
}

impl Check<'_, '_> {
    #[inline(never)]
    fn find(&mut self, kind: Fund, path: String, grounds: Grounds) {
        let severity = kind.severity();
        let Grounds { standing, rule, source, confidence, .. } = grounds;
        self.findings.push(DialogFund { kind, severity, path, standing, rule, source, confidence });
    }

    fn step(&mut self, at: usize, step: &Trin) {
        if step.kind.is_decision() {
            self.decision(at, step);
        }
        if step.kind.is_decision() || step.kind.is_warning() {
            self.reaction(at, step);
        }
        match step.kind {
            TrinKind::Dialog | TrinKind::Dialogmoede if step.purpose.is_none() => {
                let grounds = self.course.grounds(transparency());
                self.find(Fund::PurposeMissing, path(at, None), grounds);
            }
            TrinKind::RedegoerelseAnmodet => self.before_talk(at, step),
            TrinKind::PaabudOphaevet
                if RuleId::KommunerOrienteres.says(step.date, Detail::AlsoLifted) =>
            {
                self.lifted(at, step);
            }
            _ => {}
        }
    }

    /// The requirements of a decision that are not shown to be met.
    fn decision(&mut self, at: usize, step: &Trin) {
        let on = step.date;
        if RuleId::ForventningKanOgVil.row_on(on).is_none() {
            let grounds = self.course.grounds(Source::readable());
            self.find(Fund::DecisionBeforeLaw { on }, path(at, None), grounds);
            return;
        }
        if step.concerns.is_empty() && !self.course.forloeb.concerns.is_empty() {
            let grounds = self.course.grounds(Source::readable());
            self.find(Fund::ConcernsNotSaid, path(at, None), grounds);
        }
        let looked = requirements(self.course, Decision { step, at: Some(at), on });
        let spots = Ids::of(step.concerns.iter().map(String::as_str));
        for requirement in &looked {
            let Some(kind) = self.unmet(step, requirement) else { continue };
            let place = requirement.concern.as_deref().and_then(|id| spots.place(id));
            let mut grounds = grounds_of(requirement);
            if matches!(kind, Fund::ExpectationNegativeShall | Fund::ExpectationNegativeCan) {
                grounds = self.course.also_citing(grounds, without_expectation(on));
            }
            self.find(kind, path(at, place), grounds);
        }
        let not_excused = step.is_straks()
            && step.kind == TrinKind::Paabud
            && looked.iter().any(|one| one.what == Kind::Dialogue && one.state == State::NotNoted);
        let with_skaerpet = step.kind == TrinKind::Paabud
            && RuleId::ForudgaaendeDialog.says(on, Detail::SkaerpetExceptUrgent)
            && looked.iter().any(|one| one.what == Kind::Dialogue && one.state == State::Excused);
        let kind = match (not_excused, with_skaerpet) {
            (true, _) => Fund::UrgencyDoesNotExcuse,
            (_, true) => Fund::ExcusedWithSkaerpet,
            _ => return,
        };
        if let Some(dialogue) = looked.iter().find(|one| one.what == Kind::Dialogue) {
            let grounds = grounds_of(dialogue).read(Confidence::Inferred);
            self.find(kind, path(at, None), grounds);
        }
    }

    /// What an unmet requirement of a decision is called as a finding; some are only shown
    /// among what remains.
    fn unmet(&self, step: &Trin, requirement: &Requirement) -> Option<Fund> {
        let concern = || requirement.concern.clone().unwrap_or_default();
        let frist = || requirement.step.and_then(|at| self.course.step(at)?.frist);
        Some(match (requirement.what, requirement.state) {
            (Kind::Dialogue, State::NotNoted) => Fund::DialogueMissing { concern: concern() },
            (Kind::Dialogue, State::Unclear) => Fund::DialogueUncertain { concern: concern() },
            (Kind::UrgentReason, State::NotNoted) => Fund::UrgentReasonMissing,
            (Kind::Chance, State::NotNoted) => Fund::LejlighedMissing,
            (Kind::Expectation, State::NotNoted) => Fund::ExpectationMissing,
            (Kind::Expectation, State::Against) => {
                let at = requirement.step.and_then(|at| self.course.step(at));
                let noted = at.unwrap_or(step).forventning.as_ref();
                if noted.is_some_and(|its| its.kan_og_vil) {
                    Fund::ExpectationNotShorter
                } else if RuleId::ForventningKanOgVil.says(step.date, Detail::ElseOphoer) {
                    Fund::ExpectationNegativeShall
                } else {
                    Fund::ExpectationNegativeCan
                }
            }
            (Kind::Expectation, State::Unclear) => {
                if RuleId::ForventningKanOgVil.says(step.date, Detail::ShorterTime) {
                    Fund::ExpectationTimeNotNoted
                } else {
                    Fund::ExpectationNotJustified
                }
            }
            (Kind::Hearing, State::NotNoted) => Fund::HearingMissing,
            (Kind::Hearing, State::Unclear) => Fund::HearingStillOpen { frist: frist()? },
            (Kind::Facts, State::NotNoted) => Fund::PaabudNamesNoFacts,
            (Kind::Frist, State::NotNoted) if step.kind == TrinKind::Paabud => {
                Fund::PaabudHasNoFrist
            }
            (Kind::Frist, State::NotNoted) => Fund::OphoerHasNoFrist,
            (Kind::Frist, State::Against) => Fund::FristBeforeDecision { frist: step.frist? },
            (Kind::SeenBy, State::NotNoted) if !self.is_over(step) => Fund::RunningPaabud,
            (Kind::PaabudToo, State::NotNoted) => Fund::SkaerpetWithoutPaabudToo,
            (Kind::Municipalities, State::NotNoted) => Fund::MunicipalitiesNotTold,
            _ => return None,
        })
    }

    /// Whether a påbud has been met or lifted.
    fn is_over(&self, paabud: &Trin) -> bool {
        self.course.first_from(paabud.date, Sign::PaabudOver, paabud).is_some()
    }

    /// A lifted påbud is told the municipalities too.
    fn lifted(&mut self, at: usize, step: &Trin) {
        let told = self.course.first_from(step.date, Sign::KommunerOrienteret, step);
        let grounds = self.course.law(RuleId::KommunerOrienteres, step.date, None);
        if let (None, Some(grounds)) = (told, grounds) {
            self.find(Fund::MunicipalitiesNotTold, path(at, None), grounds);
        }
    }

    /// A redegørelse asked for before anyone talked: disputed, so a note.
    fn before_talk(&mut self, at: usize, step: &Trin) {
        let talked = concerns(step).into_iter().any(|concern| {
            let search = Search { concern, until: step.date, but: Some(at) };
            self.course.last(search, Sign::Talked).any().is_some()
        });
        if !talked {
            let grounds = self.course.grounds(redegoerelse_first());
            self.find(Fund::RedegoerelseBeforeTalk, path(at, None), grounds);
        }
    }

    /// What should stand before the first letter or decision about a concern. A decision that
    /// must be taken at once leaves no room for it.
    fn reaction(&mut self, at: usize, step: &Trin) {
        if step.is_straks() {
            return;
        }
        for (place, concern) in concerns(step).into_iter().enumerate() {
            let place = concern.map(|_| place);
            if self.course.reacted_before(at, concern) {
                continue;
            }
            let search = Search { concern, until: step.date, but: Some(at) };
            let has = |sign| self.course.last(search, sign).any().is_some();
            let (named, told) = (has(Sign::Tells), has(Sign::Reactions));
            let (talked, dialogue) = (has(Sign::Talk), has(Sign::Dialogue));
            let owned = || concern.unwrap_or_default().to_string();
            let known = concern.and_then(|concern| self.course.concern(concern));
            let gravity = known.map(|known| known.gravity);
            if !named {
                let grounds = self.course.grounds(transparency());
                let kind = Fund::ConcernNotNamed { concern: owned() };
                self.find(kind, path(at, place), grounds);
            }
            if !told {
                let grounds = self.course.grounds(transparency());
                let kind = Fund::ReactionsNotTold { concern: owned() };
                self.find(kind, path(at, place), grounds);
            }
            let kind = match gravity {
                Some(Gravity::Grave) if !talked => Fund::GraveWithoutTalk { concern: owned() },
                Some(Gravity::Minor) if !dialogue => {
                    Fund::MinorStraightToWarning { concern: owned() }
                }
                _ => continue,
            };
            let grounds = self.course.grounds(fitting_means()).read(Confidence::Inferred);
            self.find(kind, path(at, place), grounds);
        }
    }

    /// A concern that no step has told the tilbud, and no reaction has come of yet.
    fn untold(&mut self, concern: &Bekymring) {
        let id = concern.id.as_str();
        let told = self.course.named(id, Sign::Learnt).first();
        if told.or(self.course.unnamed(Sign::Tells).first()).is_some() {
            return;
        }
        let seen = self.course.named(id, Sign::Any).first();
        if let Some((at, _)) = seen.and_then(|rank| self.course.ranked(*rank)) {
            let grounds = self.course.grounds(transparency());
            let kind = Fund::ConcernNotNamed { concern: id.to_string() };
            self.find(kind, path(at, self.course.spot(at, id)), grounds);
        }
    }

    /// Long, or many steps, without a recorded change: until the first letter or decision about
    /// the concern, until it is closed, else until today.
    fn without_effect(&mut self, concern: &Bekymring) {
        let id = concern.id.as_str();
        let settings = self.course.forloeb.settings;
        let Some(Unchanged { since, end, steps, last }) = self.unchanged(id) else { return };
        let place = self.course.spot(last, id);
        let grave = concern.gravity == Gravity::Grave;
        let months = if grave { settings.grave_months } else { settings.long_months };
        let limit = i32::try_from(months).ok().and_then(|months| since.plus_months(months));
        let owned = || id.to_string();
        if limit.is_some_and(|limit| end > limit) {
            let days = i64::from(since.days_until(end));
            let kind = Fund::LongWithoutEffect { concern: owned(), since, days, months };
            let grounds = self.course.grounds(duration());
            self.find(kind, path(last, place), grounds);
        }
        let (steps, limit) = (i64::try_from(steps).unwrap_or(i64::MAX), settings.many_steps);
        if steps > limit {
            let kind = Fund::ManyStepsWithoutEffect { concern: owned(), steps, limit };
            let grounds = self.course.grounds(duration());
            self.find(kind, path(last, place), grounds);
        }
    }
}

/// A course without a recorded change.
struct Unchanged {
    since: Date,
    end: Date,
    steps: usize,
    /// The place of its last step.
    last: usize,
}

impl Check<'_, '_> {
    /// How long nothing has changed about a concern. A change, or an end, that names no concern
    /// is every concern's; of those only the last before each step of the concern counts.
    fn unchanged(&self, id: &str) -> Option<Unchanged> {
        let course = &self.course;
        let closes = course.unnamed(Sign::Afsluttet).first().copied();
        let changes = course.unnamed(Sign::Change);
        let open = changes.partition_point(|rank| closes.is_none_or(|closes| *rank <= closes));
        let changes = changes.get(..open).unwrap_or_default();
        let mut found: Option<Unchanged> = None;
        let settle = |found: &mut Option<Unchanged>, before: Option<usize>| {
            let until = changes.partition_point(|rank| before.is_none_or(|before| *rank < before));
            let change = changes.get(until.checked_sub(1)?)?;
            let (at, step) = course.ranked(*change)?;
            let found = found.as_mut()?;
            if course.rank(found.last) < Some(*change) {
                (found.since, found.steps, found.last) = (step.date, 0, at);
            }
            Some(())
        };
        for rank in course.named(id, Sign::Any) {
            settle(&mut found, Some(*rank));
            if closes.is_some_and(|closes| closes < *rank) {
                break;
            }
            let (at, step) = course.ranked(*rank)?;
            let end = course.today;
            match &mut found {
                Some(found) if step.shows_change() => {
                    (found.since, found.steps, found.last) = (step.date, 0, at);
                }
                Some(found) => (found.steps, found.last) = (found.steps.saturating_add(1), at),
                None => found = Some(Unchanged { since: step.date, end, steps: 1, last: at }),
            }
            if step.kind.is_decision() || step.kind.is_warning() || step.kind == TrinKind::Afsluttet
            {
                let found = found?;
                return Some(Unchanged { end: step.date, ..found });
            }
        }
        settle(&mut found, None);
        let mut found = found?;
        if let Some((_, step)) = closes.and_then(|closes| course.ranked(closes)) {
            found.end = step.date;
        }
        Some(found)
    }
}

fn grounds_of(requirement: &Requirement) -> Grounds {
    let Requirement { standing, rule, source, confidence, .. } = *requirement;
    Grounds { standing, rule, source, confidence, row: None }
}

/// A step, or one of its concerns, as a JSON pointer.
fn path(at: usize, concern: Option<usize>) -> String {
    let step = at.to_string();
    match concern {
        Some(concern) => pointer(&["steps", &step, "concerns", &concern.to_string()]),
        None => pointer(&["steps", &step]),
    }
}
