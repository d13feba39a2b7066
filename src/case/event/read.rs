//! Reading events from untrusted input: what belongs to the kind, and a problem for each field
//! that does not.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::kind::KINDS;
use super::{Event, EventKind, Events};
use crate::calendar::Date;
use crate::ids::Ids;
use crate::input::{
    AnyText, Field, FieldShape, Fields, Id, KindsShape, Later, List, Node, Once, ProblemKind,
    Reader, Shaped, Text, quoted,
};

/// The events of a case: more than any tilbud has.
pub(crate) type EventList = List<Event, 20_000>;
/// The concerns an event names: more than any is about.
type Concerns = Once<AnyText, 50>;

const DATE: Field = Field::of::<Date>("date").required();
const ID: Field = Field::of::<Id>("id");
const SAG: Field = Field::of::<Text>("sag");
const ANSWERS: Field = Field::of::<Id>("answers");
const CONCERNS: Field = Field::of::<Later<Concerns>>("concerns");
const TEXT: Field = Field::of::<AnyText>("text");

/// The fields of every event, beside its kind. An intended one has all but the date.
const COMMON: [Field; 6] = [DATE, ID, SAG, ANSWERS, CONCERNS, TEXT];
const OF_INTENDED: [Field; 5] = [ID, SAG, ANSWERS, CONCERNS, TEXT];
const KIND: &str = "kind";

impl Shaped for Event {
    const SHAPE: FieldShape =
        FieldShape::Kinds(&KindsShape { name: "Event", tag: KIND, fields: &COMMON, kinds: KINDS });
}

/// A list of events. An id that stands twice, and an answer to an event that is not there, are
/// problems; what can be read is given all the same.
pub(crate) fn read_events(reader: &mut Reader, list: &Node<'_>) -> Events {
    let mut events = Events::default();
    let mut ids = Ids::default();
    let mut answers: Vec<(String, Node<'_>)> = Vec::new();
    let nodes = EventList::items(reader, list);
    let mut all_read = true;
    for (place, node) in nodes.iter().enumerate() {
        let Some((fields, event)) = read_one(reader, node, None) else {
            all_read = false;
            continue;
        };
        if let Some(id) = &event.id
            && !ids.put(Cow::Owned(id.clone()), place)
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
        if ids.place(&id).is_none() {
            let path = [&node.path(), "/answers"].concat();
            reader.note(path, ProblemKind::UnknownEvent { id: quoted(&id) });
        }
    }
    events
}

/// A decision that is only intended: an event that has no date yet.
pub(crate) struct Intended;

impl Intended {
    /// What can be intended.
    pub(crate) const KINDS: [EventKind; 3] =
        [EventKind::Paabud, EventKind::SkaerpetTilsyn, EventKind::Ophoer];
    const WITH_FIELDS: [(&'static str, &'static [Field]); 3] = {
        let [paabud, skaerpet, ophoer] = Self::KINDS;
        [
            (paabud.id(), paabud.fields()),
            (skaerpet.id(), skaerpet.fields()),
            (ophoer.id(), ophoer.fields()),
        ]
    };
}

impl Shaped for Intended {
    const SHAPE: FieldShape = FieldShape::Kinds(&KindsShape {
        name: "IntendedEvent",
        tag: KIND,
        fields: &OF_INTENDED,
        kinds: &Self::WITH_FIELDS,
    });
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
    let kind = fields.require(reader, KIND).and_then(|node| read_kind(reader, &node, allowed));
    let date = match intended {
        Some((today, _)) => Some(today),
        None => fields.take::<Date>(reader, DATE),
    };
    let id = fields.take::<Id>(reader, ID).map(String::from);
    let sag = fields.take::<Text>(reader, SAG).map(String::from);
    let answers = fields.take::<Id>(reader, ANSWERS).map(String::from);
    let concerns = read_concerns(reader, fields);
    let text = fields.take::<AnyText>(reader, TEXT).map(String::from);
    // The fields of a kind are read also where the date cannot be: every problem at once.
    let details = kind.map(|kind| kind.read(reader, fields));
    let event = Event { id, sag, answers, concerns, text, ..Event::new(date?, details?) };
    announced_without_announcing(reader, fields, &event);
    Some((fields, event))
}

/// The kind as it stands in the input, before anything is said of it.
fn kind_of(node: &Node<'_>) -> Option<EventKind> {
    let word = node.text_of(KIND)?;
    EventKind::ALL.iter().copied().find(|kind| kind.id() == word)
}

fn read_kind(reader: &mut Reader, node: &Node<'_>, allowed: &[EventKind]) -> Option<EventKind> {
    let words: Vec<&'static str> = allowed.iter().map(|kind| kind.id()).collect();
    allowed.get(reader.word_of(node, &words)?).copied()
}

/// What is wrong with a field of this name in an event of a kind.
fn problem_with(name: &str, kind: Option<EventKind>, intended: bool) -> Option<ProblemKind> {
    const NAMES: [&str; 6] = [ID.name, SAG.name, ANSWERS.name, CONCERNS.name, TEXT.name, KIND];
    if NAMES.contains(&name) || (!intended && name == DATE.name) {
        return None;
    }
    let has = |kind: EventKind| kind.has_field(name);
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
        reader.note(fields.path_of("announced"), ProblemKind::NotAnnounced);
    }
}

/// The concerns an event names, each once. Whether they are known is said where they are.
fn read_concerns(reader: &mut Reader, fields: Fields<'_>) -> Vec<String> {
    let mut concerns: Vec<String> = Vec::new();
    let Some(list) = fields.take::<Later<Concerns>>(reader, CONCERNS) else { return concerns };
    for node in Concerns::items(reader, &list) {
        let Some(id) = reader.text(&node) else { continue };
        if concerns.iter().any(|earlier| earlier == id) {
            reader.note_at(&node, ProblemKind::DuplicateId { id: quoted(id) });
        }
        concerns.push(String::from(id));
    }
    concerns
}
