//! What stands out: on each decision by its requirements, and on the course as such.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::course::{Course, Grounds, Search};
use super::provisions::without_expectation;
use super::requirements::{Decision, concerns, requirements};
use super::sources::{duration, fitting_means, redegoerelse_first, transparency};
use super::{
    Bekymring, DialogFund, DialogFundKind, Gravity, Requirement, RequirementKind, RequirementState,
    Trin, TrinKind,
};
use crate::calendar::Date;
use crate::deadlines::{Detail, RuleId};
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
        for requirement in &looked {
            let Some(kind) = self.unmet(step, requirement) else { continue };
            let place = requirement.concern.as_deref();
            let place = place.and_then(|id| step.concerns.iter().position(|its| its == id));
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
        let over = |one: &Trin| {
            let ends = matches!(one.kind, TrinKind::PaabudOpfyldt | TrinKind::PaabudOphaevet);
            ends && one.shares(paabud)
        };
        self.course.first_from(paabud.date, &over).is_some()
    }

    /// A lifted påbud is told the municipalities too.
    fn lifted(&mut self, at: usize, step: &Trin) {
        let told = self.course.first_from(step.date, &|one| {
            one.kind == TrinKind::KommunerOrienteret && one.shares(step)
        });
        let grounds = self.course.law(RuleId::KommunerOrienteres, step.date, None);
        if let (None, Some(grounds)) = (told, grounds) {
            self.find(Fund::MunicipalitiesNotTold, path(at, None), grounds);
        }
    }

    /// A redegørelse asked for before anyone talked: disputed, so a note.
    fn before_talk(&mut self, at: usize, step: &Trin) {
        let talked = concerns(step).into_iter().any(|concern| {
            let search = Search { concern, until: step.date, but: Some(at) };
            let talk = |one: &Trin| one.is_talk() || one.kind.is_dialogue();
            self.course.last(search, &talk).any().is_some()
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
            if !self.is_first_reaction(at, step, concern) {
                continue;
            }
            let search = Search { concern, until: step.date, but: Some(at) };
            let none =
                |fits: &dyn Fn(&Trin) -> bool| self.course.last(search, fits).any().is_none();
            let named = !none(&Trin::tells);
            let told = !none(&|one| one.reactions == Some(true));
            let talked = !none(&Trin::is_talk);
            let dialogue = !none(&|one| one.kind.is_dialogue());
            let owned = || concern.unwrap_or_default().to_string();
            let known = self.course.forloeb.concerns.iter().find(|one| Some(&*one.id) == concern);
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

    fn is_first_reaction(&self, at: usize, step: &Trin, concern: Option<&str>) -> bool {
        let reacts = |one: &Trin| {
            let same = concern.is_none_or(|concern| one.names(concern));
            same && (one.kind.is_decision() || one.kind.is_warning())
        };
        // In the order of the course: of several on one day, the first.
        let mut before = self.course.happened().into_iter().take_while(|(place, _)| *place != at);
        debug_assert!(step.date <= self.course.today, "a plan is no reaction");
        !before.any(|(_, one)| reacts(one))
    }

    /// A concern that no step has told the tilbud, and no reaction has come of yet.
    fn untold(&mut self, concern: &Bekymring) {
        let id = concern.id.as_str();
        let mut seen = None;
        for (at, step) in self.course.happened() {
            let about = step.names(id);
            let reacts = step.kind.is_decision() || step.kind.is_warning();
            if (about && (step.tells() || reacts)) || (step.concerns.is_empty() && step.tells()) {
                return;
            }
            if about && seen.is_none() {
                seen = Some((at, step.concerns.iter().position(|its| its == id)));
            }
        }
        if let Some((at, place)) = seen {
            let grounds = self.course.grounds(transparency());
            let kind = Fund::ConcernNotNamed { concern: id.to_string() };
            self.find(kind, path(at, place), grounds);
        }
    }

    /// Long, or many steps, without a recorded change: until the first letter or decision about
    /// the concern, until it is closed, else until today.
    fn without_effect(&mut self, concern: &Bekymring) {
        let id = concern.id.as_str();
        let settings = self.course.forloeb.settings;
        let mut since: Option<Date> = None;
        let mut end = self.course.today;
        let mut steps: usize = 0;
        let mut last = None;
        for (at, step) in self.course.happened() {
            let names = step.names(id);
            let closes = step.kind == TrinKind::Afsluttet && step.concerns.is_empty();
            let changes = step.shows_change() && (names || step.concerns.is_empty());
            if since.is_some() && changes {
                (since, steps, last) = (Some(step.date), 0, Some(at));
            } else if names {
                since = since.or(Some(step.date));
                steps = steps.saturating_add(1);
                last = Some(at);
            }
            let reacts = step.kind.is_decision() || step.kind.is_warning();
            if (names && (reacts || step.kind == TrinKind::Afsluttet)) || closes {
                end = step.date;
                break;
            }
        }
        let (Some(since), Some(last)) = (since, last) else { return };
        let place = self.course.step(last);
        let place = place.and_then(|step| step.concerns.iter().position(|its| its == id));
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
