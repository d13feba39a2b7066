//! Partshøring, where forvaltningsloven requires one.

use super::grounds::{Beside, Note};
use super::look::Look;
use super::{RequirementKind, RequirementState as State, RequirementWhen};
use crate::law::Confidence;

impl Look<'_, '_, '_> {
    /// A hearing whose frist still runs, and to which nothing has been said, stays open.
    pub(super) fn hearing(&mut self) {
        let Some((grounds, _)) = self.law(RequirementKind::Hearing) else { return };
        let event = self.decision.event;
        let shown = match self.course.hearing(event, self.decision.on) {
            (_, Some(open)) => (State::Unclear, Some(open)),
            (Some(heard), None) => (State::Noted, Some(heard)),
            (None, None) if event.is_straks() => (State::ToJudge, None),
            (None, None) => (State::NotNoted, None),
        };
        let grounds = grounds.noting(Note::WhereRequired).citing(Beside::Hearing);
        let grounds = grounds.read(Confidence::Inferred);
        self.push(RequirementKind::Hearing, RequirementWhen::Before, shown, None, grounds);
    }
}
