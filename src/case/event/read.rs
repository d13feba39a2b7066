//! Reading events from untrusted input: what belongs to the kind, and a problem for each field
//! that does not.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Event, EventKind, Events};
use crate::calendar::Date;
use crate::input::{Fields, Node, ProblemKind, Reader, quoted};

/// More events than any tilbud has.
const MAX_EVENTS: usize = 20_000;
/// More concerns than any event is about.
const MAX_CONCERNS: usize = 50;

/// The fields of every event.
const COMMON: [&str; 7] = ["kind", "date", "id", "sag", "answers", "concerns", "text"];

/// A list of events. An id that stands twice, and an answer to an event that is not there, are
/// problems; what can be read is given all the same.
pub(crate) fn read_events(reader: &mut Reader, list: &Node<'_>) -> Events {
    let mut events = Events::default();
    let mut ids: BTreeMap<String, usize> = BTreeMap::new();
    let mut answers: Vec<(String, Node<'_>)> = Vec::new();
    let nodes = reader.list(list, MAX_EVENTS);
    let mut all_read = true;
    for (place, node) in nodes.iter().enumerate() {
        let Some((fields, event)) = read_one(reader, node, None) else {
            all_read = false;
            continue;
        };
        if let Some(id) = &event.id
            && ids.insert(id.clone(), place).is_some()
        {
            reader.note(fields.path_of("id"), ProblemKind::DuplicateId { id: id.clone() });
        }
        if let (Some(id), Some(_)) = (&event.answers, fields.get("answers")) {
            answers.push((id.clone(), *node));
        }
        events.push_at(place, event);
    }
    // An event that could not be read may be the one that is answered.
    for (id, node) in answers.into_iter().filter(|_| all_read) {
        if !ids.contains_key(&id) {
            let path = [&node.path(), "/answers"].concat();
            reader.note(path, ProblemKind::UnknownEvent { id: quoted(&id) });
        }
    }
    events
}

/// One event that has a day of its own, or one that is only intended and has that of today.
pub(crate) fn read_event(
    reader: &mut Reader,
    node: &Node<'_>,
    intended: Option<(Date, &[EventKind])>,
) -> Option<Event> {
    read_one(reader, node, intended).map(|(_, event)| event)
}

fn read_one<'n>(
    reader: &mut Reader,
    node: &'n Node<'n>,
    intended: Option<(Date, &[EventKind])>,
) -> Option<(Fields<'n>, Event)> {
    let allowed = intended.map_or(EventKind::ALL, |(_, kinds)| kinds);
    let named = kind_of(node);
    let fields = reader.object_with(node, &|name| problem_with(name, named, intended.is_some()))?;
    let kind = fields.require(reader, "kind").and_then(|node| read_kind(reader, &node, allowed));
    let date = match intended {
        Some((today, _)) => Some(today),
        None => fields.date(reader, "date"),
    };
    let id = fields.get("id").and_then(|node| reader.id(&node)).map(String::from);
    let sag = fields.full_text_if_given(reader, "sag");
    let answers = fields.get("answers").and_then(|node| reader.id(&node)).map(String::from);
    let concerns = read_concerns(reader, fields);
    let text = fields.text_if_given(reader, "text").map(String::from);
    // The fields of a kind are read also where the date cannot be: every problem at once.
    let details = kind.map(|kind| kind.read(reader, fields));
    let event = Event { id, sag, answers, concerns, text, ..Event::new(date?, details?) };
    announced_without_announcing(reader, fields, &event);
    Some((fields, event))
}

/// The kind as it stands in the input, before anything is said of it.
fn kind_of(node: &Node<'_>) -> Option<EventKind> {
    let word = node.text_of("kind")?;
    EventKind::ALL.iter().copied().find(|kind| kind.id() == word)
}

fn read_kind(reader: &mut Reader, node: &Node<'_>, allowed: &[EventKind]) -> Option<EventKind> {
    let words: Vec<&'static str> = allowed.iter().map(|kind| kind.id()).collect();
    allowed.get(reader.word_of(node, &words)?).copied()
}

/// What is wrong with a field of this name in an event of a kind.
fn problem_with(name: &str, kind: Option<EventKind>, intended: bool) -> Option<ProblemKind> {
    if COMMON.contains(&name) && !(intended && name == "date") {
        return None;
    }
    let has = |kind: EventKind| kind.fields().iter().any(|field| field.name == name);
    let elsewhere = || EventKind::ALL.iter().copied().any(has);
    match kind {
        Some(kind) if has(kind) => None,
        None if elsewhere() => None,
        Some(kind) if elsewhere() => {
            Some(ProblemKind::NotOfKind { field: quoted(name), kind: kind.id() })
        }
        _ => Some(ProblemKind::UnknownField { field: quoted(name) }),
    }
}

/// A day of the announcement says that there was one.
fn announced_without_announcing(reader: &mut Reader, fields: Fields<'_>, event: &Event) {
    if event.announced() == Some(false) && event.announced_on().is_some() {
        let (value, allowed) = (String::from("false"), ["true"].into());
        reader.note(fields.path_of("announced"), ProblemKind::UnknownValue { value, allowed });
    }
}

/// The concerns an event names, each once. Whether they are known is said where they are.
fn read_concerns(reader: &mut Reader, fields: Fields<'_>) -> Vec<String> {
    let mut concerns: Vec<String> = Vec::new();
    let Some(list) = fields.get("concerns") else { return concerns };
    for node in reader.list(&list, MAX_CONCERNS) {
        let Some(id) = reader.text(&node) else { continue };
        if concerns.iter().any(|earlier| earlier == id) {
            reader.note_at(&node, ProblemKind::DuplicateId { id: quoted(id) });
        }
        concerns.push(String::from(id));
    }
    concerns
}
