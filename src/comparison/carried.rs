//! What an id of a later model was called in an earlier one.

use alloc::vec::Vec;

use crate::model::{Level, MAX_TEMAER, Model, Parts};

/// The way back from a later model to an earlier one: the parts of the versions from the later
/// one on, without the earlier one.
#[derive(Debug)]
pub(crate) struct Chain<'m>(Vec<Parts<'m>>);

impl<'m> Chain<'m> {
    /// The way from one model back to another; `None` where the later does not carry the earlier
    /// one on.
    pub(crate) fn between(before: &Model, after: &'m Model) -> Option<Self> {
        let mut chain = Vec::new();
        let mut one = after;
        while one.id() != before.id() {
            chain.push(Parts::of(one));
            let next = one.continues()?;
            if next == before.id() {
                break;
            }
            // Built-in versions carry on in a straight line, and a portal's set is checked for
            // loops when it is read; the bound holds for whatever else may come.
            if chain.len() > MAX_TEMAER {
                return None;
            }
            one = Model::built_in(next)?;
        }
        Some(Self(chain))
    }

    /// What an id was called in the earlier model.
    pub(crate) fn back(&self, level: Level, id: &'m str) -> Option<&'m str> {
        let mut id = id;
        for parts in &self.0 {
            id = parts.at(level, id)?.carried_from()?;
        }
        Some(id)
    }
}
