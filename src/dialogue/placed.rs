//! The theme, criterion or indicator a concern is about, in the model of its own first day.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::calendar::Date;
use crate::case::{Bekymring, Sag};
use crate::input::{ProblemKind, Reader, pointer, quoted};
use crate::model::{Area, Model, Part};

/// A concern's place in a model.
pub(super) type Placed<'m> = Option<(&'m Model, Part<'m>)>;

/// Finds the place of each concern; an id that is not known is a problem.
pub(super) fn place<'m>(
    reader: &mut Reader,
    sag: &Sag,
    model: Option<&'m Model>,
    today: Date,
    all_read: bool,
) -> Vec<Placed<'m>> {
    let mut parts = Vec::with_capacity(sag.concerns.len());
    for (at, concern) in sag.concerns.iter().enumerate() {
        // By the event that names it first, which may be one that could not be read.
        let dated = concern.model.is_none() && model.is_none();
        let about = concern.about.as_ref().filter(|_| all_read || !dated);
        let part = about.and_then(|about| {
            let model = model_of(reader, sag, (at, concern), model, today)?;
            let part = model.part(about).map(|part| (model, part));
            if part.is_none() {
                let (id, model) = (quoted(about), model.id().to_string());
                reader.note(path_of(at, "about"), ProblemKind::UnknownId { id, model });
            }
            part
        });
        parts.push(part);
    }
    parts
}

/// The version of the model that a concern's id is from: the one it names, the one given, or the
/// one of the day it was first named, today where no event has named it yet.
fn model_of<'m>(
    reader: &mut Reader,
    sag: &Sag,
    (at, concern): (usize, &Bekymring),
    given: Option<&'m Model>,
    today: Date,
) -> Option<&'m Model> {
    let Some(area) = sag.party.area() else {
        let allowed = Area::ALL.iter().map(|area| crate::case::Party::from(*area).id()).collect();
        let value = sag.party.id().to_string();
        reader.note("/party".to_string(), ProblemKind::UnknownValue { value, allowed });
        return None;
    };
    let found = match (&concern.model, given) {
        (Some(id), given) => {
            let own = given.filter(|given| given.id() == id);
            let Some(model) = own.or_else(|| Model::built_in(id)) else {
                let kind = ProblemKind::UnknownModel { id: quoted(id) };
                reader.note(path_of(at, "model"), kind);
                return None;
            };
            Ok(model)
        }
        (None, Some(given)) => Ok(given),
        (None, None) => {
            let date = first_day(sag, &concern.id).unwrap_or(today);
            Model::on(area, date).ok_or_else(|| ProblemKind::NoModel { area: area.id(), date })
        }
    };
    match found {
        Ok(model) if model.area() == area => return Some(model),
        Ok(model) => {
            let (area, expected) = (area.id(), model.area().id());
            reader.note(path_of(at, "about"), ProblemKind::WrongArea { area, expected });
        }
        Err(kind) => reader.note(path_of(at, "about"), kind),
    }
    None
}

fn path_of(at: usize, field: &str) -> String {
    pointer(&["concerns", &at.to_string(), field])
}

/// The day of the first event that names a concern.
fn first_day(sag: &Sag, concern: &str) -> Option<Date> {
    let named = sag.events.iter().filter(|event| event.kind().is_step() && event.names(concern));
    named.map(|event| event.date).min()
}
