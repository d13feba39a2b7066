//! What an id of a later model was called in an earlier one.

use alloc::vec::Vec;

use crate::model::{Level, Model};

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
    let mut id = id;
    for model in chain {
        id = carried_from(model, level, id)?;
    }
    Some(id)
}

fn carried_from<'m>(model: &'m Model, level: Level, id: &str) -> Option<&'m str> {
    for tema in model.temaer() {
        if level == Level::Tema && tema.id == id {
            return tema.carried_from.as_deref();
        }
        for kriterium in tema.kriterier.iter() {
            if level == Level::Kriterium && kriterium.id == id {
                return kriterium.carried_from.as_deref();
            }
            let mut indikatorer = kriterium.indikatorer.iter();
            if level == Level::Indikator
                && let Some(indikator) = indikatorer.find(|one| one.id == id)
            {
                return indikator.carried_from.as_deref();
            }
        }
    }
    None
}
