//! An essential change: decided before it was made, afterwards, or not at all.

use super::engine::Engine;
use super::{FristFundKind, RuleId};
use crate::case::{Event, EventKind, Party};

impl Engine<'_> {
    /// A change that was made. What was decided of its matter before settles it; else the
    /// socialtilsyn can still decide, and that it comes afterwards is told.
    pub(super) fn changed(&mut self, at: usize, event: &Event) {
        if self.sag.party == Party::BpaForening {
            return;
        }
        let decided = EventKind::AendringAfgjort;
        let before = self.index.last_until(decided, event.matter(), event.date);
        self.shows(before);
        let kind = match before.and_then(|before| self.event(before)) {
            None => {
                self.run(RuleId::AendringAfgoerelse, at, event);
                FristFundKind::ChangeNotDecided
            }
            Some(decided) if decided.afslag() == Some(true) => {
                FristFundKind::ChangeRefused { on: decided.date }
            }
            Some(_) => return,
        };
        self.found(RuleId::AendringFoerst.rule(), kind, at, event);
    }
}
