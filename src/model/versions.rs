//! What must hold between the versions of a set: no overlap, no gap, no loop, and every id
//! carried on exists and is carried on once.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Area, Level, Model};
use crate::input::{Node, ProblemKind, Reader};

/// A version as it was read.
pub(super) struct Version<'v> {
    pub(super) node: Node<'v>,
    pub(super) model: &'v Model,
    /// Its `carriedFrom`s, in order.
    pub(super) carried: Vec<Carried>,
}

/// A `carriedFrom`, and where it stands.
pub(super) struct Carried {
    pub(super) level: Level,
    pub(super) id: String,
    pub(super) path: String,
}

pub(super) fn check_versions(reader: &mut Reader, versions: &[Version<'_>]) {
    ids(reader, versions);
    for area in Area::ALL {
        periods(reader, versions, *area);
    }
    for version in versions {
        loops(reader, versions, version);
        carried(reader, versions, version);
    }
}

/// An id names one version only, and never a built-in one: a number is known by the id of
/// its model.
fn ids(reader: &mut Reader, versions: &[Version<'_>]) {
    for (place, version) in versions.iter().enumerate() {
        let id = version.model.id();
        let again = versions.iter().take(place).any(|earlier| earlier.model.id() == id);
        if again || Model::built_in(id).is_some() {
            reader.note(version.at("/id"), ProblemKind::DuplicateId { id: id.to_string() });
        }
    }
}

/// Each version against the one of those begun before it that applies longest.
fn periods(reader: &mut Reader, versions: &[Version<'_>], area: Area) {
    // Two that begin on one day count in the order of the list.
    let when = |place: usize, model: &Model| (model.validity().from, place);
    let of_area = || versions.iter().enumerate().filter(|(_, one)| one.model.area() == area);
    for (place, second) in of_area() {
        let earlier =
            of_area().filter(|(at, one)| when(*at, one.model) < when(place, second.model));
        let longest = earlier.max_by_key(|(_, one)| {
            let to = one.model.validity().to;
            (to.is_none(), to)
        });
        let Some((_, first)) = longest else { continue };
        let (from, to) = (second.model.validity().from, first.model.validity().to);
        let (first, second_id) = (first.model.id().to_string(), second.model.id().to_string());
        let kind = match to {
            Some(to) if to.next() == Some(from) => continue,
            Some(to) if to < from => ProblemKind::Gap { first, second: second_id },
            _ => ProblemKind::Overlap { first, second: second_id },
        };
        reader.note(second.at("/validity"), kind);
    }
}

fn loops(reader: &mut Reader, versions: &[Version<'_>], version: &Version<'_>) {
    let mut seen: Vec<&str> = Vec::new();
    let mut next = Some(version.model);
    while let Some(one) = next {
        if seen.contains(&one.id()) {
            let kind = ProblemKind::Loop { id: one.id().to_string() };
            reader.note(version.at("/continues"), kind);
            return;
        }
        seen.push(one.id());
        let Some(id) = one.continues() else { return };
        next = find(versions, one, id);
        // A step further on is reported where it stands.
        if next.is_none() && one.id() == version.model.id() {
            let kind = ProblemKind::UnknownModel { id: id.to_string() };
            reader.note(version.at("/continues"), kind);
        }
    }
}

fn carried(reader: &mut Reader, versions: &[Version<'_>], version: &Version<'_>) {
    let model = version.model;
    let Some(before) = model.continues().and_then(|id| find(versions, model, id)) else { return };
    for (place, one) in version.carried.iter().enumerate() {
        let mut earlier = version.carried.iter().take(place);
        let id = one.id.clone();
        if earlier.any(|earlier| earlier.level == one.level && earlier.id == id) {
            reader.note(one.path.clone(), ProblemKind::DuplicateId { id });
        } else if !has(before, one.level, &id) {
            let model = before.id().to_string();
            reader.note(one.path.clone(), ProblemKind::UnknownCarried { id, model });
        }
    }
}

fn has(model: &Model, level: Level, id: &str) -> bool {
    match level {
        Level::Tema => model.temaer().iter().any(|one| one.id == id),
        Level::Kriterium => model.kriterier().any(|one| one.id == id),
        Level::Indikator => {
            let mut kriterier = model.kriterier();
            kriterier.any(|one| one.indikatorer.iter().any(|its| its.id == id))
        }
    }
}

/// The version of this id that a model can carry on: one of its own area.
fn find<'v>(versions: &[Version<'v>], model: &Model, id: &str) -> Option<&'v Model> {
    let own = versions.iter().map(|version| version.model).find(|one| one.id() == id);
    own.or_else(|| Model::built_in(id)).filter(|one| one.area() == model.area())
}

impl Version<'_> {
    fn at(&self, field: &str) -> String {
        let mut path = self.node.path();
        path.push_str(field);
        path
    }
}
