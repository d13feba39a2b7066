//! Reading a dialogforløb from untrusted input.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::concern::Placed;
use super::{Bekymring, DialogSettings, Dialogforloeb, Forventning, Trin, TrinKind};
use crate::calendar::Date;
use crate::ids::Ids;
use crate::input::{Fields, Node, ProblemKind, Problems, Reader, Value, pointer, quoted};
use crate::model::{Model, Parts};
use crate::order::places_by;

/// More steps than any course has.
const MAX_STEPS: usize = 500;
/// More concerns than any course has.
const MAX_CONCERNS: usize = 50;
/// More intended decisions than anybody thinks of.
const MAX_INTENDED: usize = 50;
/// The words of the decisions that can be intended.
const DECISIONS: [&str; 3] =
    [TrinKind::Paabud.id(), TrinKind::SkaerpetTilsyn.id(), TrinKind::Ophoer.id()];

impl Dialogforloeb {
    /// Reads a course; what it intends is intended today.
    ///
    /// # Errors
    /// Every problem at once, each with its path.
    pub fn read(value: &Value, model: Option<&Model>, today: Date) -> Result<Self, Problems> {
        let mut reader = Reader::default();
        let read = read(&mut reader, &Node::root(value), model, today);
        reader.into_problems().or(read).map(|(forloeb, _)| forloeb)
    }
}

/// A course with the places of its concerns in their models.
pub(super) fn read<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&'m Model>,
    today: Date,
) -> Option<(Dialogforloeb, Vec<Placed<'m>>)> {
    let fields = reader.object(node, &["area", "concerns", "steps", "intended", "settings"])?;
    let area = fields.word(reader, "area");
    let settings = fields.get("settings").map(|node| read_settings(reader, &node));
    let mut concerns: Vec<Bekymring> = Vec::new();
    let mut all_read = true;
    if let Some(list) = fields.get("concerns") {
        let nodes = reader.list(&list, MAX_CONCERNS);
        let mut ids = Ids::default();
        for node in &nodes {
            let read = read_concern(reader, node, &mut ids);
            all_read &= read.is_some();
            concerns.extend(read);
        }
    }
    // A concern that could not be read may be the one a step names.
    let known = all_read.then(|| Ids::of(concerns.iter().map(|one| one.id.as_str())));
    let known = known.as_ref();
    let mut steps: Vec<Trin> = Vec::new();
    let mut steps_read = true;
    if let Some(list) = fields.require(reader, "steps") {
        let mut ids = Ids::default();
        for node in reader.list(&list, MAX_STEPS) {
            let read = read_step(reader, &node, known, None);
            if let Some((fields, step)) = &read
                && let Some(id) = step.id.clone()
                && !ids.put(Cow::Owned(id.clone()), 0)
            {
                reader.note(fields.path_of("id"), ProblemKind::DuplicateId { id });
            }
            steps_read &= read.is_some();
            steps.extend(read.map(|(_, step)| step));
        }
    }
    let intended = fields.get("intended").map(|list| {
        let mut intended = Vec::new();
        for node in reader.list(&list, MAX_INTENDED) {
            intended.extend(read_step(reader, &node, known, Some(today)).map(|(_, step)| step));
        }
        intended
    });
    let settings = settings.unwrap_or_default();
    let forloeb = Dialogforloeb { area: area?, concerns, steps, intended, settings };
    let parts = lay(reader, &forloeb, model, today, steps_read && all_read);
    Some((forloeb, parts))
}

/// Finds each concern's theme, criterion or indicator; an id that is not known is a problem.
pub(super) fn lay<'m>(
    reader: &mut Reader,
    forloeb: &Dialogforloeb,
    model: Option<&'m Model>,
    today: Date,
    all_read: bool,
) -> Vec<Placed<'m>> {
    let mut parts = Vec::with_capacity(forloeb.concerns.len());
    let days = first_days(forloeb);
    // A built-in version has few parts; a portal's own may have many.
    let own = model.map(|model| (model, Parts::of(model)));
    for (at, concern) in forloeb.concerns.iter().enumerate() {
        // By the step that names it first, which may be one that could not be read.
        let dated = concern.model.is_none() && model.is_none();
        let part = match &concern.about {
            Some(about) if all_read || !dated => {
                let date = days.place(&concern.id).and_then(|at| forloeb.steps.get(at));
                let date = date.map_or(today, |step| step.date);
                model_of(reader, forloeb, at, model, date).and_then(|model| {
                    let own = own.as_ref().filter(|(own, _)| own.id() == model.id());
                    let part = match own {
                        Some((_, parts)) => parts.part(about),
                        None => model.part(about),
                    };
                    let part = part.map(|part| (model, part));
                    if part.is_none() {
                        let (id, model) = (quoted(about), model.id().to_string());
                        let kind = ProblemKind::UnknownId { id, model };
                        reader.note(path_of(at, "about"), kind);
                    }
                    part
                })
            }
            _ => None,
        };
        parts.push(part);
    }
    parts
}

/// The version of the model that a concern's id is from: the one it names, the one given, or the
/// one of a day.
fn model_of<'m>(
    reader: &mut Reader,
    forloeb: &Dialogforloeb,
    at: usize,
    given: Option<&'m Model>,
    date: Date,
) -> Option<&'m Model> {
    let concern = forloeb.concerns.get(at)?;
    let area = forloeb.area;
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
            Model::on(area, date).ok_or_else(|| ProblemKind::NoModel { area: area.id(), date })
        }
    };
    match found {
        Ok(model) if model.area() == area => return Some(model),
        Ok(model) => {
            let (area, expected) = (area.id(), model.area().id());
            reader.note("/area".to_string(), ProblemKind::WrongArea { area, expected });
        }
        Err(kind) => reader.note(path_of(at, "about"), kind),
    }
    None
}

fn path_of(at: usize, field: &str) -> String {
    pointer(&["concerns", &at.to_string(), field])
}

/// The first step that names each concern.
fn first_days(forloeb: &Dialogforloeb) -> Ids<'_> {
    let mut first = Ids::default();
    for at in places_by(&forloeb.steps, |one, other| one.date.cmp(&other.date)) {
        for id in forloeb.steps.get(at).map_or(&[][..], |step| &step.concerns) {
            first.put(Cow::Borrowed(id), at);
        }
    }
    first
}

fn read_settings(reader: &mut Reader, node: &Node<'_>) -> DialogSettings {
    let own = DialogSettings::default();
    let Some(fields) = reader.object(node, &["longMonths", "graveMonths", "manySteps"]) else {
        return own;
    };
    let mut limit = |name, own| {
        let node = fields.get(name);
        node.and_then(|node| reader.number_within(&node, 1, 120, "1-120")).unwrap_or(own)
    };
    DialogSettings {
        long_months: limit("longMonths", own.long_months),
        grave_months: limit("graveMonths", own.grave_months),
        many_steps: limit("manySteps", own.many_steps),
    }
}

fn read_concern<'n>(
    reader: &mut Reader,
    node: &'n Node<'n>,
    earlier: &mut Ids<'n>,
) -> Option<Bekymring> {
    let fields = reader.object(node, &["id", "gravity", "about", "model", "text"])?;
    let id = fields.require(reader, "id").and_then(|node| reader.id(&node));
    if let Some(id) = id.filter(|id| !earlier.is_new(id)) {
        reader.note(fields.path_of("id"), ProblemKind::DuplicateId { id: id.to_string() });
    }
    let gravity = fields.word(reader, "gravity");
    let about = fields.text_if_given(reader, "about").map(String::from);
    let model = fields.text_if_given(reader, "model").map(String::from);
    let text = fields.text_if_given(reader, "text").map(String::from);
    Some(Bekymring { id: id?.to_string(), gravity: gravity?, about, model, text })
}

/// A step; an intended decision has no date of its own.
fn read_step<'n>(
    reader: &mut Reader,
    node: &'n Node<'n>,
    known: Option<&Ids<'_>>,
    intended: Option<Date>,
) -> Option<(Fields<'n>, Trin)> {
    const FIELDS: [&str; 23] = [
        "kind",
        "id",
        "concerns",
        "text",
        "announced",
        "announcedOn",
        "moede",
        "form",
        "purpose",
        "reactions",
        "told",
        "effect",
        "forventning",
        "straks",
        "special",
        "frist",
        "to",
        "reason",
        "seenBy",
        "medPaabud",
        "klagevejledning",
        "lejlighed",
        "date",
    ];
    // The date comes last, so that it can be left off.
    let names = if intended.is_some() { FIELDS.get(..22) } else { None };
    let fields = reader.object(node, names.unwrap_or(&FIELDS))?;
    let kind = match intended {
        Some(_) => fields.require(reader, "kind").and_then(|node| read_decision(reader, &node)),
        None => fields.word(reader, "kind"),
    };
    let date = match intended {
        Some(today) => Some(today),
        None => fields.date(reader, "date"),
    };
    let text = |reader: &mut Reader, name| fields.text_if_given(reader, name).map(String::from);
    let day = |reader: &mut Reader, name| {
        let node = fields.get(name)?;
        reader.date(&node)
    };
    let flag = |reader: &mut Reader, name| {
        let node = fields.get(name)?;
        reader.boolean(&node)
    };
    let id = fields.get("id").and_then(|node| reader.id(&node)).map(String::from);
    let concerns = read_concerns(reader, fields, known);
    let announced = flag(reader, "announced");
    let announced_on = day(reader, "announcedOn");
    if announced == Some(false) && announced_on.is_some() {
        let (value, allowed) = ("false".to_string(), ["true"].into());
        reader.note(fields.path_of("announced"), ProblemKind::UnknownValue { value, allowed });
    }
    let read = Trin {
        id,
        concerns,
        text: text(reader, "text"),
        announced,
        announced_on,
        moede: fields.get("moede").and_then(|node| reader.word(&node)),
        form: fields.get("form").and_then(|node| reader.word(&node)),
        purpose: fields.get("purpose").and_then(|node| reader.word(&node)),
        reactions: flag(reader, "reactions"),
        told: flag(reader, "told"),
        effect: fields.get("effect").and_then(|node| reader.word(&node)),
        forventning: fields.get("forventning").and_then(|node| read_forventning(reader, &node)),
        straks: flag(reader, "straks"),
        special: text(reader, "special"),
        frist: day(reader, "frist"),
        to: day(reader, "to"),
        reason: flag(reader, "reason"),
        seen_by: text(reader, "seenBy"),
        med_paabud: flag(reader, "medPaabud"),
        klagevejledning: flag(reader, "klagevejledning"),
        lejlighed: flag(reader, "lejlighed"),
        ..Trin::new(kind?, date?)
    };
    Some((fields, read))
}

fn read_decision(reader: &mut Reader, node: &Node<'_>) -> Option<TrinKind> {
    let word = DECISIONS.get(reader.word_of(node, &DECISIONS)?)?;
    TrinKind::ALL.iter().copied().find(|kind| kind.id() == *word)
}

fn read_forventning(reader: &mut Reader, node: &Node<'_>) -> Option<Forventning> {
    let fields = reader.object(node, &["kanOgVil", "begrundelse", "korterePeriode"])?;
    let kan_og_vil = fields.require(reader, "kanOgVil").and_then(|node| reader.boolean(&node));
    let begrundelse = fields.text_if_given(reader, "begrundelse").map(String::from);
    let kortere_periode = fields.get("korterePeriode").and_then(|node| reader.boolean(&node));
    Some(Forventning { kan_og_vil: kan_og_vil?, begrundelse, kortere_periode })
}

/// The concerns a step names, each once and each known.
fn read_concerns(reader: &mut Reader, fields: Fields<'_>, known: Option<&Ids<'_>>) -> Vec<String> {
    let mut concerns: Vec<String> = Vec::new();
    let Some(list) = fields.get("concerns") else { return concerns };
    let nodes = reader.list(&list, MAX_CONCERNS);
    let mut earlier = Ids::default();
    for node in nodes {
        let Some(id) = reader.text(&node) else { continue };
        let is_new = earlier.is_new(id);
        if known.is_some_and(|known| known.place(id).is_none()) {
            reader.note_at(&node, ProblemKind::UnknownConcern { id: quoted(id) });
        } else if !is_new {
            reader.note_at(&node, ProblemKind::DuplicateId { id: quoted(id) });
        }
        concerns.push(id.to_string());
    }
    concerns
}
