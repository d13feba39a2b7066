//! Who must be told of the decision, and where it is registered.

use super::grounds::Note;
use super::look::{Look, Shown};
use super::{Decision, Mark, RequirementKind, RequirementState as State, RequirementWhen};
use crate::case::{EventKind, Party};
use crate::deadlines::Detail;

impl Look<'_, '_, '_> {
    pub(super) fn afterwards(&mut self) {
        let (what, after) = (RequirementKind::Municipalities, RequirementWhen::After);
        self.required(what, after, self.done(Mark::Municipalities));
        self.portal();
    }

    fn portal(&mut self) {
        let party = self.course.sag.party;
        let Some((grounds, row)) = self.law(RequirementKind::Portal) else { return };
        if self.is(EventKind::Ophoer) && !row.says(Detail::AlsoOphoer) {
            return;
        }
        let shown = self.done(Mark::Portal);
        let grounds = match party {
            Party::Plejefamilie => grounds.noting(Note::NotPublished),
            _ => grounds,
        };
        self.push(RequirementKind::Portal, RequirementWhen::After, shown, None, grounds);
    }

    /// Whether something was done on the day of the decision or later; not while it is only
    /// intended.
    fn done(&self, mark: Mark) -> Shown {
        let Decision { event, at, on } = self.decision;
        let done = at.and_then(|_| self.course.first_from(mark, event, on));
        done.map_or((State::NotNoted, None), |at| (State::Noted, Some(at)))
    }
}
