//! Reading a case from untrusted input, and planning for it.

use super::build::{Known, has_plan, plan};
use super::subject::Subject;
use super::{FilledPlan, Handleplan};
use crate::calendar::Date;
use crate::case::{fields_of, read_sag, read_vurderinger, tilbud_of};
use crate::input::{Node, Partial, Reader, Value};
use crate::model::Model;

/// Reads a case and makes a plan for it: of all of it that can be read, with every problem beside
/// it, each with its path.
///
/// `model` is the kvalitetsmodel of the assessments it applies to; the others have the built-in
/// one of their date. See [`crate::plan`] for an example.
#[must_use]
pub fn read_handleplan<'m>(
    value: &Value,
    model: Option<&'m Model>,
    today: Date,
) -> Partial<Handleplan<'m>> {
    Partial::of(|reader| read(reader, &Node::root(value), model, today))
}

fn read<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&'m Model>,
    today: Date,
) -> Option<Handleplan<'m>> {
    let case = read_sag(reader, node);
    // What people filled in is read also where nobody can tell has_plan plan it is.
    let filled = read_filled(reader, node);
    let (fields, sag, all_read) = case?;
    let vurderinger = read_vurderinger(reader, fields, &sag, model);
    let known = Known { events: all_read.events, assessment: vurderinger.all_read };
    let (latest, _) = vurderinger.latest(today);
    let bestyrelse = tilbud_of(fields, &sag, latest.as_ref()).bestyrelse;
    let assessed = latest.map(|laid| (laid.vurdering, laid.assessed));
    if !has_plan(reader, sag.party, assessed.is_some()) {
        return None;
    }
    let assessed = assessed.as_ref().filter(|_| sag.party.area().is_some());
    let subject = Subject { sag: &sag, bestyrelse, assessed };
    Some(plan(reader, &subject, filled, known, today))
}

/// The part of the case that is the plan's own.
fn read_filled(reader: &mut Reader, node: &Node<'_>) -> FilledPlan {
    let part = fields_of(node).and_then(|fields| fields.get("handleplan"));
    part.and_then(|node| FilledPlan::read(reader, &node)).unwrap_or_default()
}
