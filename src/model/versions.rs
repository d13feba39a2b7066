//! What must hold between the versions of a set: no overlap, no gap, no loop, and every id
//! carried on exists.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Area, Model};
use crate::input::{Node, ProblemKind, Reader};

/// A version and where it stands in the input.
type Placed<'a, 'v> = (Node<'v>, &'a Model);

pub(super) fn check_versions(reader: &mut Reader, versions: &[Placed<'_, '_>]) {
    ids(reader, versions);
    for area in Area::ALL {
        periods(reader, versions, *area);
    }
    for (node, model) in versions {
        loops(reader, versions, node, model);
        carried(reader, versions, node, model);
    }
}

/// An id names one version only, and never a built-in one: a number is known by the id of
/// its model.
fn ids(reader: &mut Reader, versions: &[Placed<'_, '_>]) {
    for (place, (node, model)) in versions.iter().enumerate() {
        let again = versions.iter().take(place).any(|(_, earlier)| earlier.id() == model.id());
        if again || Model::built_in(model.id()).is_some() {
            let kind = ProblemKind::DuplicateId { id: model.id().to_string() };
            reader.note(at(node, "/id"), kind);
        }
    }
}

/// Each version against the one before it in time.
fn periods(reader: &mut Reader, versions: &[Placed<'_, '_>], area: Area) {
    // Two that begin on one day count in the order of the list.
    let when = |place: usize, model: &Model| (model.validity().from, place);
    let of_area = || versions.iter().enumerate().filter(|(_, (_, one))| one.area() == area);
    for (place, (node, second)) in of_area() {
        let earlier = of_area().filter(|(at, (_, one))| when(*at, one) < when(place, second));
        let Some((_, (_, first))) = earlier.max_by_key(|(at, (_, one))| when(*at, one)) else {
            continue;
        };
        let (from, to) = (second.validity().from, first.validity().to);
        let (first, second) = (first.id().to_string(), second.id().to_string());
        let kind = match to {
            Some(to) if to.next() == Some(from) => continue,
            Some(to) if to < from => ProblemKind::Gap { first, second },
            _ => ProblemKind::Overlap { first, second },
        };
        reader.note(at(node, "/validity"), kind);
    }
}

fn loops(reader: &mut Reader, versions: &[Placed<'_, '_>], node: &Node<'_>, model: &Model) {
    let mut seen: Vec<&str> = Vec::new();
    let mut next = Some(model);
    while let Some(one) = next {
        if seen.contains(&one.id()) {
            let kind = ProblemKind::Loop { id: one.id().to_string() };
            reader.note(at(node, "/continues"), kind);
            return;
        }
        seen.push(one.id());
        let Some(id) = one.continues() else { return };
        next = find(versions, id);
        // A step further on is reported where it stands.
        if next.is_none() && one.id() == model.id() {
            let kind = ProblemKind::UnknownModel { id: id.to_string() };
            reader.note(at(node, "/continues"), kind);
        }
    }
}

fn carried(reader: &mut Reader, versions: &[Placed<'_, '_>], node: &Node<'_>, model: &Model) {
    let Some(before) = model.continues().and_then(|id| find(versions, id)) else {
        return;
    };
    let mut check = |id: Option<&str>, known: bool| {
        if let Some(id) = id.filter(|_| !known) {
            let (id, model) = (id.to_string(), before.id().to_string());
            reader.note(at(node, "/temaer"), ProblemKind::UnknownCarried { id, model });
        }
    };
    for tema in model.temaer() {
        let id = tema.carried_from.as_deref();
        check(id, before.temaer().iter().any(|one| Some(&*one.id) == id));
    }
    for kriterium in model.kriterier() {
        let id = kriterium.carried_from.as_deref();
        check(id, before.kriterier().any(|one| Some(&*one.id) == id));
        for indikator in kriterium.indikatorer.iter() {
            let id = indikator.carried_from.as_deref();
            let mut indikatorer = before.kriterier().flat_map(|one| one.indikatorer.iter());
            check(id, indikatorer.any(|one| Some(&*one.id) == id));
        }
    }
}

fn find<'a>(versions: &[Placed<'a, '_>], id: &str) -> Option<&'a Model> {
    let own = versions.iter().map(|(_, model)| *model).find(|model| model.id() == id);
    own.or_else(|| Model::built_in(id))
}

fn at(node: &Node<'_>, field: &str) -> String {
    let mut path = node.path();
    path.push_str(field);
    path
}
