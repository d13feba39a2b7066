//! Reading an approval with its answers, plans and vilkår from a case.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::known::Known;
use super::vilkaar::{Vilkaar, followed_up};
use super::{Opfoelgning, OpfoelgningSettings, Opfoelgningspunkt, Svar};
use crate::assessment::{Assessed, Kind, Vurdering};
use crate::calendar::Date;
use crate::case::schema::process as given;
use crate::case::{Laid, Sag, read_area, read_by_kind, read_sag};
use crate::ids::Ids;
use crate::input::{Fields, Node, ProblemKind, Reader, quoted};
use crate::model::Model;

/// An approval laid on its model, with what is noted on it.
pub(super) struct Approval<'m> {
    pub(super) vurdering: Vurdering,
    pub(super) assessed: Assessed<'m>,
    pub(super) opfoelgning: Opfoelgning,
    /// The vilkår that are followed up, in the order of the input.
    pub(super) vilkaar: Vec<Vilkaar>,
}

/// The latest approval of a case on a day, and the first assessment in operation from its date on.
pub(super) struct Read<'m> {
    pub(super) approval: Approval<'m>,
    pub(super) drift: Option<Laid<'m>>,
}

/// Reads what is followed up. That there is no approval is a problem, and `with_drift` that it
/// has no assessment in operation yet.
pub(super) fn read<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    models: [Option<&'m Model>; 2],
    today: Date,
    with_drift: bool,
) -> Option<Read<'m>> {
    let (fields, sag, _) = read_sag(reader, node)?;
    read_area(reader, fields, &sag)?;
    let vurderinger = read_by_kind(reader, fields, &sag, models);
    let all_read = vurderinger.all_read;
    let (approval, drift) = vurderinger.approval(today);
    // One that could not be read may be the one.
    if all_read
        && let Some(missing) = missing(fields, approval.as_ref(), drift.as_ref(), today)
        && (with_drift || approval.is_none())
    {
        reader.note(fields.path_of("vurderinger"), missing);
    }
    let known = approval.as_ref().map(|laid| Known::of(laid.assessed.model));
    let opfoelgning = fields.get("opfoelgning");
    let opfoelgning = opfoelgning.and_then(|node| read_part(reader, &node, known.as_ref()));
    let Laid { vurdering, assessed, .. } = approval?;
    let vilkaar = followed_up(reader, Some(fields), sag, (assessed.date, today), &known?);
    let opfoelgning = opfoelgning.unwrap_or_default();
    Some(Read { approval: Approval { vurdering, assessed, opfoelgning, vilkaar }, drift })
}

/// The same of a case that is in hand: its approval and what is noted on it are the ones given.
pub(super) fn in_hand<'m>(
    reader: &mut Reader,
    sag: &Sag,
    (vurdering, assessed): &(Vurdering, Assessed<'m>),
    noted: &Opfoelgning,
    today: Date,
) -> Option<Approval<'m>> {
    if vurdering.kind != Kind::Godkendelse || vurdering.date > today {
        reader.note("/vurderinger".into(), ProblemKind::NoGodkendelse { date: today });
        return None;
    }
    let known = Known::of(assessed.model);
    let mut opfoelgning = noted.clone();
    let (mut svar, mut points) = (Ids::default(), Ids::default());
    for (place, (one, own)) in opfoelgning.svar.iter_mut().zip(&noted.svar).enumerate() {
        one.place = place;
        known_once(reader, &own.id, &|| path_of("svar", place), Some(&known), &mut svar);
    }
    for (place, (one, own)) in opfoelgning.points.iter_mut().zip(&noted.points).enumerate() {
        one.place = place;
        known_once(reader, &own.id, &|| path_of("points", place), Some(&known), &mut points);
    }
    let vilkaar = followed_up(reader, None, sag.clone(), (assessed.date, today), &known);
    let (vurdering, assessed) = (vurdering.clone(), assessed.clone());
    Some(Approval { vurdering, assessed, opfoelgning, vilkaar })
}

fn path_of(list: &str, place: usize) -> String {
    ["/opfoelgning/", list, "/", &place.to_string(), "/id"].concat()
}

fn missing(
    fields: Fields<'_>,
    approval: Option<&Laid<'_>>,
    drift: Option<&Laid<'_>>,
    date: Date,
) -> Option<ProblemKind> {
    match (approval, drift) {
        (None, _) if fields.get("vurderinger").is_none() => {
            Some(ProblemKind::Missing { field: "vurderinger" })
        }
        (None, _) => Some(ProblemKind::NoGodkendelse { date }),
        (Some(approval), None) => {
            let from = approval.vurdering.date;
            Some(ProblemKind::NoDrift { from, date })
        }
        (Some(_), Some(_)) => None,
    }
}

/// What of a case only the follow-up reads; its ids are those of the approval's model.
fn read_part(
    reader: &mut Reader,
    node: &Node<'_>,
    known: Option<&Known<'_>>,
) -> Option<Opfoelgning> {
    let given = given::Opfoelgning::open(reader, node)?;
    let mut svar: Vec<Svar> = Vec::new();
    if let Some(list) = given.svar(reader) {
        let nodes = given::SvarList::items(reader, &list);
        let mut ids = Ids::default();
        for (place, node) in nodes.iter().enumerate() {
            let one = read_svar(reader, node, known, &mut ids);
            svar.extend(one.map(|one| Svar { place, ..one }));
        }
    }
    let mut points: Vec<Opfoelgningspunkt> = Vec::new();
    if let Some(list) = given.points(reader) {
        let nodes = given::PointList::items(reader, &list);
        let mut ids = Ids::default();
        for (place, node) in nodes.iter().enumerate() {
            let one = read_point(reader, node, known, &mut ids);
            points.extend(one.map(|one| Opfoelgningspunkt { place, ..one }));
        }
    }
    let settings = given.settings(reader).map(|node| read_settings(reader, &node));
    Some(Opfoelgning { svar, points, settings: settings.unwrap_or_default() })
}

/// The limits between high and low: low must lie below high.
pub(super) fn read_settings(reader: &mut Reader, node: &Node<'_>) -> OpfoelgningSettings {
    let own = OpfoelgningSettings::default();
    let Some(given) = given::OpfoelgningSettings::open(reader, node) else { return own };
    let high_from = given.high_from(reader).unwrap_or(own.high_from);
    let below = own.low_to.min(high_from.saturating_sub(1));
    let low_to = given.low_to(reader).unwrap_or(below);
    if low_to >= high_from {
        let (value, allowed) = (low_to.to_string(), ["< highFrom"].into());
        reader.note(given.at.path_of("lowTo"), ProblemKind::UnknownValue { value, allowed });
        return OpfoelgningSettings { high_from, low_to: below };
    }
    OpfoelgningSettings { high_from, low_to }
}

/// That an id is of a criterion or an indicator of the model, where each may stand once.
fn known_once<'n>(
    reader: &mut Reader,
    id: &'n str,
    path: &dyn Fn() -> String,
    known: Option<&Known<'_>>,
    earlier: &mut Ids<'n>,
) {
    if let Some(kind) = known.and_then(|known| known.problem(id)) {
        reader.note(path(), kind);
    }
    if !earlier.is_new(id) {
        reader.note(path(), ProblemKind::DuplicateId { id: quoted(id) });
    }
}

fn read_id<'n>(
    reader: &mut Reader,
    node: Option<Node<'n>>,
    known: Option<&Known<'_>>,
    earlier: &mut Ids<'n>,
) -> Option<String> {
    let node = node?;
    let id = reader.text(&node)?;
    known_once(reader, id, &|| node.path(), known, earlier);
    Some(id.to_string())
}

fn read_svar<'n>(
    reader: &mut Reader,
    node: &'n Node<'n>,
    known: Option<&Known<'_>>,
    earlier: &mut Ids<'n>,
) -> Option<Svar> {
    let given = given::Svar::open(reader, node)?;
    let id = given.at.require(reader, "id");
    let id = read_id(reader, id, known, earlier);
    let text = given.text(reader).map(String::from);
    Some(Svar { place: 0, id: id?, text: text? })
}

fn read_point<'n>(
    reader: &mut Reader,
    node: &'n Node<'n>,
    known: Option<&Known<'_>>,
    earlier: &mut Ids<'n>,
) -> Option<Opfoelgningspunkt> {
    let given = given::Opfoelgningspunkt::open(reader, node)?;
    let id = given.at.require(reader, "id");
    let id = read_id(reader, id, known, earlier);
    // All fields, also where the id could not be read: every problem at once.
    let read = Opfoelgningspunkt {
        place: 0,
        id: String::new(),
        verify: given.verify(reader).map(String::from),
        datakilder: given.datakilder(reader).unwrap_or_default(),
        when: given.when(reader),
        who: given.who(reader).map(String::from),
        note: given.note(reader).map(String::from),
        outcome: given.outcome(reader),
        outcome_note: given.outcome_note(reader).map(String::from),
        seen_on: given.seen_on(reader),
    };
    Some(Opfoelgningspunkt { id: id?, ..read })
}
