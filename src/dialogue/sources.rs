//! The sources of an answer, each once.

use crate::deadlines::{Grounds, Version};
use crate::law::Sources;
use crate::map::Map;

/// The sources so far. Decisions of one day and kind rest on the same ones: those are not made
/// again to see that they are there.
#[derive(Default)]
pub(super) struct Cited {
    pub(super) sources: Sources,
    known: Map<Version, usize>,
}

impl Cited {
    /// The place of what something rests on.
    pub(super) fn place(&mut self, grounds: &Grounds) -> usize {
        let version = grounds.version();
        if let Some(known) = self.known.get(&version) {
            return *known;
        }
        let place = self.sources.place(grounds.source());
        self.known.put(version, place);
        place
    }
}
