//! Reading an approval with its answers, plans and vilkår from a case.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::vilkaar::{Vilkaar, read_vilkaar};
use super::{Opfoelgning, OpfoelgningSettings, Opfoelgningspunkt, Svar};
use crate::assessment::{Assessed, Vurdering};
use crate::calendar::Date;
use crate::case::{Laid, read_area, read_by_kind, read_sag};
use crate::input::{Fields, Node, ProblemKind, Reader, quoted};
use crate::model::{Level, Model};

/// More of each than any approval has.
const MAX: usize = 11_000;

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
    let model = approval.as_ref().map(|laid| laid.assessed.model);
    let opfoelgning = fields.get("opfoelgning");
    let opfoelgning = opfoelgning.and_then(|node| read_part(reader, &node, model));
    let Laid { vurdering, assessed, .. } = approval?;
    let vilkaar = read_vilkaar(reader, fields, &sag, &assessed);
    let opfoelgning = opfoelgning.unwrap_or_default();
    Some(Read { approval: Approval { vurdering, assessed, opfoelgning, vilkaar }, drift })
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
fn read_part(reader: &mut Reader, node: &Node<'_>, model: Option<&Model>) -> Option<Opfoelgning> {
    let fields = reader.object(node, &["svar", "points", "settings"])?;
    let mut svar: Vec<Svar> = Vec::new();
    if let Some(list) = fields.get("svar") {
        let mut ids = Vec::new();
        for (place, node) in reader.list(&list, MAX).iter().enumerate() {
            let one = read_svar(reader, node, model, &mut ids);
            svar.extend(one.map(|one| Svar { place, ..one }));
        }
    }
    let mut points: Vec<Opfoelgningspunkt> = Vec::new();
    if let Some(list) = fields.get("points") {
        let mut ids = Vec::new();
        for (place, node) in reader.list(&list, MAX).iter().enumerate() {
            let one = read_point(reader, node, model, &mut ids);
            points.extend(one.map(|one| Opfoelgningspunkt { place, ..one }));
        }
    }
    let settings = fields.get("settings").map(|node| read_settings(reader, &node));
    Some(Opfoelgning { svar, points, settings: settings.unwrap_or_default() })
}

/// The limits between high and low: low must lie below high.
pub(super) fn read_settings(reader: &mut Reader, node: &Node<'_>) -> OpfoelgningSettings {
    let own = OpfoelgningSettings::default();
    let Some(fields) = reader.object(node, &["highFrom", "lowTo"]) else { return own };
    let mut limit = |name, least, most, allowed, own| {
        let node = fields.get(name);
        node.and_then(|node| reader.number_within(&node, least, most, allowed)).unwrap_or(own)
    };
    let high_from = limit("highFrom", 2, 5, "2-5", own.high_from);
    let below = own.low_to.min(high_from.saturating_sub(1));
    let low_to = limit("lowTo", 1, 4, "1-4", below);
    if low_to >= high_from {
        let (value, allowed) = (low_to.to_string(), ["< highFrom"].into());
        reader.note(fields.path_of("lowTo"), ProblemKind::UnknownValue { value, allowed });
        return OpfoelgningSettings { high_from, low_to: below };
    }
    OpfoelgningSettings { high_from, low_to }
}

/// The id of a criterion or an indicator of the model.
fn known(reader: &mut Reader, node: &Node<'_>, model: Option<&Model>) -> Option<String> {
    let id = reader.text(node)?;
    if let Some(model) = model {
        let part = model.part(id);
        if part.is_none_or(|part| part.level() == Level::Tema) {
            let (id, model) = (quoted(id), model.id().to_string());
            reader.note_at(node, ProblemKind::UnknownId { id, model });
        }
    }
    Some(id.to_string())
}

/// The same, where each may stand once.
fn known_once(
    reader: &mut Reader,
    node: Option<Node<'_>>,
    model: Option<&Model>,
    earlier: &mut Vec<String>,
) -> Option<String> {
    let node = node?;
    let id = known(reader, &node, model)?;
    once(reader, &node, &id, earlier);
    Some(id)
}

fn once(reader: &mut Reader, node: &Node<'_>, id: &str, earlier: &mut Vec<String>) {
    if earlier.iter().any(|its| its == id) {
        reader.note_at(node, ProblemKind::DuplicateId { id: quoted(id) });
    }
    earlier.push(id.to_string());
}

fn read_svar(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&Model>,
    earlier: &mut Vec<String>,
) -> Option<Svar> {
    let fields = reader.object(node, &["id", "text"])?;
    let id = fields.require(reader, "id");
    let id = known_once(reader, id, model, earlier);
    let text = fields.full_text(reader, "text").map(String::from);
    Some(Svar { place: 0, id: id?, text: text? })
}

fn read_point(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&Model>,
    earlier: &mut Vec<String>,
) -> Option<Opfoelgningspunkt> {
    const FIELDS: [&str; 9] =
        ["id", "verify", "datakilder", "when", "who", "note", "outcome", "outcomeNote", "seenOn"];
    let fields = reader.object(node, &FIELDS)?;
    let id = fields.require(reader, "id");
    let id = known_once(reader, id, model, earlier);
    let text = |reader: &mut Reader, name| fields.text_if_given(reader, name).map(String::from);
    let day = |reader: &mut Reader, name| {
        let node = fields.get(name)?;
        reader.date(&node)
    };
    // All fields, also where the id could not be read: every problem at once.
    let read = Opfoelgningspunkt {
        place: 0,
        id: String::new(),
        verify: text(reader, "verify"),
        datakilder: reader.words(fields.get("datakilder")),
        when: day(reader, "when"),
        who: text(reader, "who"),
        note: text(reader, "note"),
        outcome: fields.get("outcome").and_then(|node| reader.word(&node)),
        outcome_note: text(reader, "outcomeNote"),
        seen_on: day(reader, "seenOn"),
    };
    Some(Opfoelgningspunkt { id: id?, ..read })
}
