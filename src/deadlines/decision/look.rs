//! Looking at a decision: what it takes, and what the events show of each.

use alloc::vec::Vec;

use super::{
    Course, Grounds, Mark, RequirementKind, RequirementState as State, RequirementWhen, Search,
};
use crate::calendar::Date;
use crate::case::{Event, EventKind};

/// A decision that was made, or one that is intended.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decision<'d> {
    pub(crate) event: &'d Event,
    /// Its index among the events; none while it is only intended.
    pub(crate) at: Option<usize>,
    /// The day whose law counts.
    pub(crate) on: Date,
}

/// A requirement of a decision, looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Checked<'d> {
    pub(crate) what: RequirementKind,
    pub(crate) when: RequirementWhen,
    pub(crate) state: State,
    /// The concern it is about, where it is looked at concern by concern.
    pub(crate) concern: Option<&'d str>,
    /// The index of the event that shows it.
    pub(crate) event: Option<usize>,
    pub(crate) grounds: Grounds,
}

/// The requirements of a decision; none for a party that the rules on it are not about.
pub(crate) fn checked<'d>(course: &Course<'_>, decision: Decision<'d>) -> Vec<Checked<'d>> {
    let mut look = Look { course, decision, found: Vec::new() };
    let Some(dialogue) = look.rule(RequirementKind::Dialogue) else { return Vec::new() };
    look.dialogue(dialogue);
    look.expectation();
    // When it may be taken: people judge that.
    for what in [RequirementKind::Necessary, RequirementKind::Conditions] {
        look.required(what, RequirementWhen::Before, (State::ToJudge, None));
    }
    look.hearing();
    if course.sag.party.area().is_some() {
        look.named();
    }
    look.content();
    look.afterwards();
    look.found
}

/// The state of a requirement, and the index of the event that shows it.
pub(super) type Shown = (State, Option<usize>);

pub(super) struct Look<'c, 's, 'd> {
    pub(super) course: &'c Course<'s>,
    pub(super) decision: Decision<'d>,
    found: Vec<Checked<'d>>,
}

impl<'d> Look<'_, '_, 'd> {
    #[inline(never)]
    pub(super) fn push(
        &mut self,
        what: RequirementKind,
        when: RequirementWhen,
        (state, event): Shown,
        concern: Option<&'d str>,
        grounds: Grounds,
    ) {
        self.found.push(Checked { what, when, state, concern, event, grounds });
    }

    /// A requirement of a rule, where the rule says something on the day.
    pub(super) fn required(&mut self, what: RequirementKind, when: RequirementWhen, shown: Shown) {
        if let Some((grounds, _)) = self.law(what) {
            self.push(what, when, shown, None, grounds);
        }
    }

    pub(super) fn is(&self, kind: EventKind) -> bool {
        self.decision.event.kind() == kind
    }

    /// What was last before the decision.
    pub(super) fn last(&self, mark: Mark, concern: Option<&str>) -> super::course::Found {
        let Decision { event, at, on } = self.decision;
        self.course.last(mark, Search { of: event, concern, until: on, but: at })
    }

    /// Whether something of the decision itself is noted.
    pub(super) fn own(&self, noted: bool) -> Shown {
        if noted { (State::Noted, self.decision.at) } else { (State::NotNoted, None) }
    }

    /// The same of what can also be noted not to be there.
    pub(super) fn flag(&self, noted: Option<bool>) -> Shown {
        match noted {
            Some(false) => (State::Against, self.decision.at),
            noted => self.own(noted.is_some()),
        }
    }
}

/// The concerns of an event; one that is not said where it names none.
pub(crate) fn concerns(event: &Event) -> Vec<Option<&str>> {
    let mut concerns = Vec::with_capacity(event.concerns.len().max(1));
    concerns.extend(event.concerns.iter().map(|concern| Some(concern.as_str())));
    if concerns.is_empty() {
        concerns.push(None);
    }
    concerns
}
