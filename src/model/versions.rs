//! What must hold between the versions of a set: no overlap, no gap, no loop, and every id
//! carried on exists and is carried on once.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::{Area, Level, Model, Parts};
use crate::ids::Ids;
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
    let set = Set::of(versions);
    let rings = set.rings();
    for (version, ring) in versions.iter().zip(rings) {
        set.continues(reader, version, ring);
        set.carried(reader, version);
    }
}

/// The versions by their ids.
struct Set<'s, 'v> {
    versions: &'s [Version<'v>],
    places: Ids<'s>,
}

impl<'s, 'v> Set<'s, 'v> {
    fn of(versions: &'s [Version<'v>]) -> Self {
        Self { versions, places: Ids::of(versions.iter().map(|one| one.model.id())) }
    }

    /// The version that a model carries on.
    fn before(&self, model: &Model) -> Option<&'s Model> {
        let id = model.continues()?;
        let own = self.places.place(id).and_then(|place| self.versions.get(place));
        let before = own.map(|version| version.model).or_else(|| Model::built_in(id));
        before.filter(|before| before.area() == model.area())
    }

    /// Of each version, the first one that it comes to twice by what carries on what: a version
    /// of a ring, or one before it.
    fn rings(&self) -> Vec<Option<usize>> {
        let mut rings: Vec<Option<usize>> = vec![None; self.versions.len()];
        // Where on the way from the version that is looked at another one stands, and whether
        // one has been looked at.
        let mut seen: Vec<Option<usize>> = vec![None; self.versions.len()];
        for first in 0..self.versions.len() {
            let mut way = Vec::new();
            let mut at = Some(first);
            while let Some(place) = at.filter(|place| seen.get(*place) == Some(&None)) {
                if let Some(its) = seen.get_mut(place) {
                    *its = Some(first);
                }
                way.push(place);
                let before = self.versions.get(place).and_then(|one| self.before(one.model));
                at = before.and_then(|before| self.places.place(before.id()));
            }
            // Back into this very way it is a ring; into an earlier one, what that came to.
            let Some(end) = at else { continue };
            let is_ring = seen.get(end) == Some(&Some(first));
            let mut inside = is_ring;
            for place in way.into_iter().rev() {
                let its = if inside {
                    Some(place)
                } else if is_ring {
                    Some(end)
                } else {
                    rings.get(end).copied().flatten()
                };
                inside &= place != end;
                if let Some(ring) = rings.get_mut(place) {
                    *ring = its;
                }
            }
        }
        rings
    }

    fn continues(&self, reader: &mut Reader, version: &Version<'_>, ring: Option<usize>) {
        if let Some(ring) = ring.and_then(|place| self.versions.get(place)) {
            let kind = ProblemKind::Loop { id: ring.model.id().to_string() };
            reader.note(version.at("/continues"), kind);
        } else if let (Some(id), None) = (version.model.continues(), self.before(version.model)) {
            let kind = ProblemKind::UnknownModel { id: id.to_string() };
            reader.note(version.at("/continues"), kind);
        }
    }

    /// Every id carried on is one of the version before, and is carried on once.
    fn carried(&self, reader: &mut Reader, version: &Version<'_>) {
        let Some(before) = self.before(version.model) else { return };
        let parts = Parts::of(before);
        let mut earlier = [Ids::default(), Ids::default(), Ids::default()];
        for one in &version.carried {
            let id = one.id.clone();
            let is_new = earlier.get_mut(one.level as usize).is_none_or(|ids| ids.is_new(&one.id));
            if !is_new {
                reader.note(one.path.clone(), ProblemKind::DuplicateId { id });
            } else if parts.at(one.level, &id).is_none() {
                let model = before.id().to_string();
                reader.note(one.path.clone(), ProblemKind::UnknownCarried { id, model });
            }
        }
    }
}

/// An id names one version only, and that of a built-in one nothing else: a number is known by
/// the id of its model.
fn ids(reader: &mut Reader, versions: &[Version<'_>]) {
    let mut earlier = Ids::default();
    for version in versions {
        let id = version.model.id();
        let problem = match Model::built_in(id) {
            _ if !earlier.is_new(id) => ProblemKind::DuplicateId { id: id.to_string() },
            Some(built_in) if !version.model.is_reworded(built_in) => {
                ProblemKind::BuiltInId { id: id.to_string() }
            }
            _ => continue,
        };
        reader.note(version.at("/id"), problem);
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

impl Version<'_> {
    fn at(&self, field: &str) -> String {
        let mut path = self.node.path();
        path.push_str(field);
        path
    }
}
