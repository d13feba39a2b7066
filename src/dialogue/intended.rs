//! What remains before a decision that is only intended.

use alloc::string::String;
use alloc::vec::Vec;

use super::sources::Cited;
use super::{BekymringResultat, Dialogforloeb};
use crate::calendar::Date;
use crate::case::{Event, EventKind};
use crate::deadlines::{
    Checked, Course, DECISIONS, Decision, Requirement, RequirementState, RequirementWhen, checked,
};
use crate::law::Standing;

/// An intended decision, with its requirements as the law of today has them.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Paataenkt {
    /// Which decision: `paabud`, `skaerpetTilsyn` or `ophoer`.
    pub kind: EventKind,
    /// Its place in the input's list; absent where the input has none.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intended: Option<usize>,
    /// The concerns it is about.
    pub concerns: Vec<String>,
    /// How many requirements of law, before or in the decision, no event shows yet, or one speaks
    /// against. Not a verdict: what is unclear, and what a person must judge, stands beside it.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub remaining: usize,
    /// How many of what is less than law.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub recommended: usize,
    /// Every requirement, with what the events show of it.
    pub requirements: Vec<Requirement>,
}

/// What remains: of the decisions that are named, else of each of the three.
pub(super) fn intended(
    course: &Course<'_>,
    forloeb: &Dialogforloeb,
    concerns: &[BekymringResultat<'_>],
    today: Date,
    cited: &mut Cited,
) -> Vec<Paataenkt> {
    let mut all = Vec::new();
    if let Some(named) = &forloeb.intended {
        for (at, event) in named.iter().enumerate() {
            all.push(remaining(course, event, Some(named.place(at)), today, cited));
        }
        return all;
    }
    let open = concerns.iter().filter(|concern| concern.closed.is_none());
    let open: Vec<String> = open.map(|concern| concern.id.clone()).collect();
    // With every concern closed nothing is intended.
    if open.is_empty() && !concerns.is_empty() {
        return all;
    }
    let party = course.sag.party;
    for kind in DECISIONS.into_iter().filter(|kind| !kind.is_not_in_chapter_3a(party)) {
        let event = Event { concerns: open.clone(), ..Event::of(kind, today) };
        all.push(remaining(course, &event, None, today, cited));
    }
    all
}

fn remaining(
    course: &Course<'_>,
    event: &Event,
    intended: Option<usize>,
    today: Date,
    cited: &mut Cited,
) -> Paataenkt {
    let looked = checked(course, Decision { event, at: None, on: today });
    let missing = |one: &&Checked<'_>| {
        matches!(one.state, RequirementState::NotNoted | RequirementState::Against)
            && one.when != RequirementWhen::After
    };
    let law = |one: &&Checked<'_>| one.grounds.standing() == Standing::Law;
    let missing = looked.iter().filter(missing);
    let remaining = missing.clone().filter(law).count();
    let recommended = missing.count().saturating_sub(remaining);
    let requirements = looked.iter().map(|one| shown(course, one, cited)).collect();
    let (kind, concerns) = (event.kind(), event.concerns.clone());
    Paataenkt { kind, intended, concerns, remaining, recommended, requirements }
}

/// A requirement as it is shown.
fn shown(course: &Course<'_>, one: &Checked<'_>, cited: &mut Cited) -> Requirement {
    Requirement {
        what: one.what,
        when: one.when,
        state: one.state,
        concern: one.concern.map(String::from),
        event: one.event.map(|at| course.sag.events.place(at)),
        source: cited.cite(&one.grounds),
    }
}
