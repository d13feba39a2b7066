//! Reading an approval with its answers, plans and vilkår from untrusted input.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Opfoelgning, OpfoelgningSettings, Opfoelgningspunkt, Svar, Vilkaar};
use crate::assessment::{Assessed, Kind, Vurdering};
use crate::ids::Ids;
use crate::input::{Node, ProblemKind, Reader, Value, quoted};
use crate::model::{Level, Model, Parts};

/// More of each than any approval has.
const MAX: usize = 11_000;

/// An approval laid on its model.
pub(super) struct Approval<'m> {
    pub(super) opfoelgning: Opfoelgning,
    pub(super) assessed: Assessed<'m>,
}

pub(super) fn read<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&'m Model>,
) -> Option<Approval<'m>> {
    let fields = reader.object(node, &["vurdering", "svar", "points", "vilkaar"])?;
    let vurdering = fields
        .require(reader, "vurdering")
        .and_then(|node| read_vurdering(reader, &node, model, Kind::Godkendelse));
    let model = vurdering.as_ref().map(|(_, assessed)| assessed.model);
    let parts = model.map(|model| (model, Parts::of(model)));
    let known = parts.as_ref();

    let mut svar: Vec<Svar> = Vec::new();
    if let Some(list) = fields.get("svar") {
        let nodes = reader.list(&list, MAX);
        let mut ids = Ids::default();
        for node in &nodes {
            svar.extend(read_svar(reader, node, known, &mut ids));
        }
    }
    let mut points: Vec<Opfoelgningspunkt> = Vec::new();
    if let Some(list) = fields.get("points") {
        let nodes = reader.list(&list, MAX);
        let mut ids = Ids::default();
        for node in &nodes {
            points.extend(read_point(reader, node, known, &mut ids));
        }
    }
    let mut vilkaar: Vec<Vilkaar> = Vec::new();
    if let Some(list) = fields.get("vilkaar") {
        let nodes = reader.list(&list, MAX);
        let mut ids = Ids::default();
        for node in &nodes {
            vilkaar.extend(read_vilkaar(reader, node, known, &mut ids));
        }
    }
    let (vurdering, assessed) = vurdering?;
    Some(Approval { opfoelgning: Opfoelgning { vurdering, svar, points, vilkaar }, assessed })
}

/// An assessment that stands within a larger input, and must be of a kind.
pub(super) fn read_vurdering<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&'m Model>,
    kind: Kind,
) -> Option<(Vurdering, Assessed<'m>)> {
    let below = node.path();
    match Vurdering::read(node.value(), model) {
        Ok((vurdering, assessed)) if vurdering.kind == kind => Some((vurdering, assessed)),
        Ok((vurdering, _)) => {
            let path = [&below, "/kind"].concat();
            let has_kind = |fields: &[(String, Value)]| fields.iter().any(|(its, _)| its == "kind");
            let given = matches!(node.value(), Value::Object(fields) if has_kind(fields));
            let kind = if given {
                let value = vurdering.kind.id().to_string();
                ProblemKind::UnknownValue { value, allowed: [kind.id()].into() }
            } else {
                ProblemKind::Missing { field: "kind" }
            };
            reader.note(path, kind);
            None
        }
        Err(problems) => {
            for problem in problems.below(&below).0 {
                reader.note(problem.path, problem.kind);
            }
            None
        }
    }
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
    let low_to = limit("lowTo", 1, 4, "1-4", own.low_to.min(high_from.saturating_sub(1)));
    if low_to >= high_from {
        let (value, allowed) = (low_to.to_string(), ["< highFrom"].into());
        reader.note(fields.path_of("lowTo"), ProblemKind::UnknownValue { value, allowed });
    }
    OpfoelgningSettings { high_from, low_to }
}

/// A model, and its parts by id.
type Known<'k> = Option<&'k (&'k Model, Parts<'k>)>;

/// The id of a criterion or an indicator of the model.
fn known<'n>(reader: &mut Reader, node: &Node<'n>, known: Known<'_>) -> Option<&'n str> {
    let id = reader.text(node)?;
    if let Some((model, parts)) = known {
        let part = parts.part(id);
        if part.is_none_or(|part| part.level() == Level::Tema) {
            let (id, model) = (quoted(id), model.id().to_string());
            reader.note_at(node, ProblemKind::UnknownId { id, model });
        }
    }
    Some(id)
}

/// The same, where each may stand once.
fn known_once<'n>(
    reader: &mut Reader,
    node: Option<Node<'n>>,
    model: Known<'_>,
    earlier: &mut Ids<'n>,
) -> Option<String> {
    let node = node?;
    let id = known(reader, &node, model)?;
    once(reader, &node, id, earlier);
    Some(id.to_string())
}

fn once<'n>(reader: &mut Reader, node: &Node<'n>, id: &'n str, earlier: &mut Ids<'n>) {
    if !earlier.is_new(id) {
        reader.note_at(node, ProblemKind::DuplicateId { id: quoted(id) });
    }
}

fn read_svar<'n>(
    reader: &mut Reader,
    node: &'n Node<'n>,
    model: Known<'_>,
    earlier: &mut Ids<'n>,
) -> Option<Svar> {
    let fields = reader.object(node, &["id", "text"])?;
    let id = fields.require(reader, "id");
    let id = known_once(reader, id, model, earlier);
    let text = fields.full_text(reader, "text").map(String::from);
    Some(Svar { id: id?, text: text? })
}

fn read_point<'n>(
    reader: &mut Reader,
    node: &'n Node<'n>,
    model: Known<'_>,
    earlier: &mut Ids<'n>,
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

fn read_vilkaar<'n>(
    reader: &mut Reader,
    node: &'n Node<'n>,
    model: Known<'_>,
    earlier: &mut Ids<'n>,
) -> Option<Vilkaar> {
    const FIELDS: [&str; 7] = ["id", "text", "about", "frist", "korterePeriode", "metOn", "who"];
    let fields = reader.object(node, &FIELDS)?;
    let id_node = fields.require(reader, "id");
    let id = id_node.as_ref().and_then(|node| reader.id(node));
    if let (Some(node), Some(id)) = (&id_node, id) {
        once(reader, node, id, earlier);
    }
    let text = fields.full_text(reader, "text").map(String::from);
    let mut about: Vec<String> = Vec::new();
    if let Some(list) = fields.get("about") {
        let mut ids = Ids::default();
        for node in reader.list(&list, MAX) {
            about.extend(known_once(reader, Some(node), model, &mut ids));
        }
    }
    let frist = fields.get("frist").and_then(|node| reader.date(&node));
    let kortere_periode = fields.get("korterePeriode").and_then(|node| reader.boolean(&node));
    let met_on = fields.get("metOn").and_then(|node| reader.date(&node));
    let who = fields.text_if_given(reader, "who").map(String::from);
    Some(Vilkaar { id: id?.to_string(), text: text?, about, frist, kortere_periode, met_on, who })
}
