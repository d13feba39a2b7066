//! What stands out on a decision that was made, from its requirements.

use alloc::string::String;
use alloc::vec::Vec;

use super::content::Outside;
use super::grounds::Beside;
use super::{
    Checked, Course, Decision, DecisionFundKind as Fund, Grounds, Mark, RequirementKind as Kind,
    RequirementState as State,
};
use crate::calendar::Date;
use crate::case::EventKind;
use crate::deadlines::{Detail, Row};
use crate::law::Confidence;

/// Something that stands out on a decision.
#[derive(Debug, Clone)]
pub(crate) struct Unmet {
    pub(crate) kind: Fund,
    /// The place of the concern among those of the decision, where it is about one.
    pub(crate) concern: Option<usize>,
    pub(crate) grounds: Grounds,
}

/// What stands out on a decision, in the order of its requirements.
pub(crate) fn findings(
    course: &Course<'_>,
    decision: Decision<'_>,
    looked: &[Checked<'_>],
) -> Vec<Unmet> {
    let mut found = Vec::new();
    for one in looked {
        let Some(kind) = unmet(course, decision, one) else { continue };
        let place = |id: &str| decision.event.concerns.iter().position(|its| its == id);
        let negative =
            matches!(kind, Fund::ExpectationNegativeShall | Fund::ExpectationNegativeCan);
        let grounds = one.grounds;
        let grounds = if negative { grounds.citing(Beside::WithoutExpectation) } else { grounds };
        found.push(Unmet { kind, concern: one.concern.and_then(place), grounds });
    }
    found.extend(urgency(decision, looked));
    found
}

/// What an unmet requirement is called; some are only shown among what remains.
fn unmet(course: &Course<'_>, decision: Decision<'_>, one: &Checked<'_>) -> Option<Fund> {
    let Decision { event, on, .. } = decision;
    let concern = || one.concern.map(String::from);
    let frist = || one.event.and_then(|at| course.step(at)?.frist());
    Some(match (one.what, one.state) {
        (Kind::Dialogue, State::NotNoted) => Fund::DialogueMissing { concern: concern() },
        (Kind::Dialogue, State::Unclear) => Fund::DialogueUncertain { concern: concern() },
        (Kind::UrgentReason, State::NotNoted) => Fund::UrgentReasonMissing,
        (Kind::Chance, State::NotNoted) => Fund::LejlighedMissing,
        (Kind::Chance, State::Against) => Fund::ChanceMissing,
        (Kind::Expectation, State::NotNoted) => Fund::ExpectationMissing,
        (Kind::Expectation, State::Against | State::Unclear) => {
            return expectation(course, decision, one);
        }
        (Kind::Hearing, State::NotNoted) => Fund::HearingMissing,
        (Kind::Hearing, State::Unclear) => Fund::HearingStillOpen { frist: frist()? },
        (Kind::Facts, State::NotNoted) => Fund::PaabudNamesNoFacts,
        (Kind::Facts, State::Against) => Fund::PaabudFactsMissing,
        (Kind::Frist, State::NotNoted) if event.kind() == EventKind::Paabud => {
            Fund::PaabudHasNoFrist
        }
        // Of a BPA-forening one is asked for at once too, and said where that is told.
        (Kind::Frist, State::NotNoted) if !event.is_straks() => Fund::OphoerHasNoFrist,
        (Kind::Frist, State::Against) => Fund::FristBeforeStart { frist: event.frist()?, on },
        (Kind::SeenBy, State::NotNoted) if !is_over(course, decision) => Fund::RunningPaabud,
        (Kind::Period, State::Against) => {
            let (to, (_, row, _)) = (event.to()?, one.grounds.of_law()?);
            if to < on {
                return Some(Fund::FristBeforeStart { frist: to, on });
            }
            match Outside::of(row, on, to)? {
                Outside { last, exactly: true } => Fund::SkaerpetNotThreeMonths { to, last },
                Outside { last, exactly: false } => Fund::SkaerpetTooLong { to, last },
            }
        }
        (Kind::PaabudToo, State::NotNoted | State::Against) => {
            let until = one.grounds.of_law().and_then(|(_, row, _)| row.validity.to);
            Fund::SkaerpetWithoutPaabudToo { until }
        }
        (Kind::ReasonsAndGuidance, State::Against) => Fund::GuidanceMissing,
        (Kind::Municipalities, State::NotNoted) => Fund::MunicipalitiesNotTold,
        _ => return None,
    })
}

/// An expectation that is not what the wording of the day asks for.
fn expectation(course: &Course<'_>, decision: Decision<'_>, one: &Checked<'_>) -> Option<Fund> {
    let (_, row, _) = one.grounds.of_law()?;
    let event = one.event.and_then(|at| course.step(at)).unwrap_or(decision.event);
    let positive = event.forventning().is_some_and(|its| its.kan_og_vil);
    let from = row.validity.from;
    Some(match one.state {
        State::Against if positive => Fund::ExpectationNotShorter { from },
        State::Against if row.says(Detail::ElseOphoer) => Fund::ExpectationNegativeShall,
        State::Against => Fund::ExpectationNegativeCan,
        _ if row.says(Detail::ShorterTime) => Fund::ExpectationTimeNotNoted { from },
        _ => Fund::ExpectationNotJustified { until: last_justified(one) },
    })
}

/// The last day on which the expectation must be justified: several rows in turn say so.
fn last_justified(one: &Checked<'_>) -> Option<Date> {
    let rows = one.grounds.rule()?.rule()?.rows;
    rows.iter().filter(|row| row.says(Detail::Justified)).filter_map(|row| row.validity.to).max()
}

/// Whether a påbud has been met or lifted.
fn is_over(course: &Course<'_>, decision: Decision<'_>) -> bool {
    course.first_from(Mark::PaabudOver, decision.event, decision.on).is_some()
}

/// What is to be said where urgency does not excuse a påbud, or excuses it by our own reading.
fn urgency(decision: Decision<'_>, looked: &[Checked<'_>]) -> Option<Unmet> {
    let Decision { event, on, .. } = decision;
    if event.kind() != EventKind::Paabud {
        return None;
    }
    let of_dialogue = |one: &&Checked<'_>| one.what == Kind::Dialogue;
    let dialogue = looked.iter().find(of_dialogue)?;
    let has = |state| looked.iter().filter(of_dialogue).any(|one| one.state == state);
    let (rule, row, _) = dialogue.grounds.of_law()?;
    let kind = if event.is_straks() && has(State::NotNoted) {
        let excuses = |row: &&Row| row.validity.from > on && row.says(Detail::ExceptUrgent);
        let from = rule.rule()?.rows.iter().find(excuses).map(|row| row.validity.from);
        Fund::UrgencyDoesNotExcuse { from }
    } else if row.says(Detail::SkaerpetExceptUrgent) && has(State::Excused) {
        Fund::ExcusedWithSkaerpet
    } else {
        return None;
    };
    let grounds = dialogue.grounds.read(Confidence::Inferred);
    Some(Unmet { kind, concern: None, grounds })
}
