//! What an id of a later model was called in an earlier one.

use alloc::vec::Vec;

use crate::model::{Indikator, Kriterium, Model, Tema};

/// A level of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Tema,
    Kriterium,
    Indikator,
}

/// The versions from the later model back to the earlier one, without the earlier one;
/// `None` where the later model does not carry the earlier one on.
pub(super) fn chain<'m>(before: &Model, after: &'m Model) -> Option<Vec<&'m Model>> {
    let mut chain = Vec::new();
    let mut one = after;
    while one.id() != before.id() {
        chain.push(one);
        let next = one.continues()?;
        if next == before.id() {
            break;
        }
        // Built-in versions carry on in a straight line, and a portal's set is checked for
        // loops when it is read; the bound holds for whatever else may come.
        if chain.len() > crate::model::MAX_TEMAER {
            return None;
        }
        one = Model::built_in(next)?;
    }
    Some(chain)
}

/// Follows an id back through a chain of versions.
pub(super) fn back<'m>(chain: &[&'m Model], level: Level, id: &'m str) -> Option<&'m str> {
    chain.iter().try_fold(id, |id, model| match level {
        Level::Tema => tema(model, id)?.carried_from.as_deref(),
        Level::Kriterium => kriterium(model, id)?.carried_from.as_deref(),
        Level::Indikator => indikator(model, id)?.carried_from.as_deref(),
    })
}

fn tema<'m>(model: &'m Model, id: &str) -> Option<&'m Tema> {
    model.temaer().iter().find(|tema| tema.id == id)
}

fn kriterium<'m>(model: &'m Model, id: &str) -> Option<&'m Kriterium> {
    model.kriterier().find(|kriterium| kriterium.id == id)
}

fn indikator<'m>(model: &'m Model, id: &str) -> Option<&'m Indikator> {
    let mut indikatorer = model.kriterier().flat_map(|kriterium| kriterium.indikatorer.iter());
    indikatorer.find(|indikator| indikator.id == id)
}
