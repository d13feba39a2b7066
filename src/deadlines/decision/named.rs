//! That the tilbud knows the concern and the possible reactions: recommended.

use super::course::Found;
use super::look::{Look, Shown, concerns};
use super::{Document, Grounds, Mark, RequirementKind, RequirementState as State, RequirementWhen};

impl Look<'_, '_, '_> {
    /// A decision that must be taken at once leaves no room for it.
    pub(super) fn named(&mut self) {
        let event = self.decision.event;
        if event.is_straks() {
            return;
        }
        let (grounds, before) =
            (Grounds::document(Document::Transparency), RequirementWhen::Before);
        for concern in concerns(event) {
            let named = seen(self.last(Mark::Tells, concern));
            self.push(RequirementKind::Named, before, named, concern, grounds);
            let told = seen(self.last(Mark::Reactions, concern));
            self.push(RequirementKind::Reactions, before, told, concern, grounds);
        }
    }
}

fn seen(found: Found) -> Shown {
    match (found.sure, found.maybe) {
        (Some(at), _) => (State::Noted, Some(at)),
        (None, Some(at)) => (State::Unclear, Some(at)),
        (None, None) => (State::NotNoted, None),
    }
}
