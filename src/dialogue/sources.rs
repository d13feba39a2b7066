//! The sources of an answer, each once.

use crate::deadlines::{Grounds, Version};
use crate::law::{SourceRef, Sources};
use crate::map::Map;

/// The sources so far. Decisions of one day and kind rest on the same ones: those are not made
/// again to see that they are there.
#[derive(Default)]
pub(super) struct Cited {
    pub(super) sources: Sources,
    known: Map<Version, usize>,
}

impl Cited {
    /// What something rests on, and how sure it is by that.
    pub(super) fn cite(&mut self, grounds: &Grounds) -> SourceRef {
        SourceRef { place: self.place(grounds), confidence: grounds.confidence }
    }

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
