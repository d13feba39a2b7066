//! Reading a case from untrusted input.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::concern::read_concerns;
use super::hjemsted::read_hjemsted;
use super::schema::{OwnModels, SagFields};
use super::{Events, Party, Sag, read_events};
use crate::assessment::read_tilbud;
use crate::calendar::Date;
use crate::input::{Fields, Node, Partial, Problem, ProblemKind, Problems, Reader, Value, quoted};

impl Sag {
    /// Reads a case: all of it that can be read, and every problem with the rest, each with its
    /// path. What is left out of a list keeps its place: the others are named by the indices of
    /// the input.
    ///
    /// ```
    /// use kvalitetsmodel::case::Sag;
    /// use kvalitetsmodel::input::Value;
    ///
    /// let object = |fields: &[(&str, &str)]| {
    ///     let field = |(name, text): &(&str, &str)| (name.to_string(), Value::Text(text.to_string()));
    ///     Value::Object(fields.iter().map(field).collect())
    /// };
    /// let events = vec![
    ///     object(&[("kind", "paabud"), ("date", "2026-02-30")]),
    ///     object(&[("kind", "dialog"), ("date", "2026-01-05")]),
    /// ];
    /// let Value::Object(mut fields) = object(&[("party", "tilbud")]) else { unreachable!() };
    /// fields.push(("events".to_string(), Value::List(events)));
    ///
    /// let read = Sag::read(&Value::Object(fields));
    /// assert_eq!(read.problems.0[0].path, "/events/0/date");
    /// let sag = read.value.expect("the rest can be read");
    /// assert_eq!(sag.events.place(0), 1);
    /// ```
    #[must_use]
    pub fn read(value: &Value) -> Partial<Self> {
        Partial::of(|reader| {
            let node = Node::root(value);
            read_sag(reader, &node).map(|(_, sag, _)| sag)
        })
    }
}

impl Sag {
    /// The day a case is looked at. Where it is none, every problem with the case is told beside that
    /// of the day, at `/today`.
    ///
    /// # Errors
    /// Those problems.
    ///
    /// ```
    /// use kvalitetsmodel::case::Sag;
    /// use kvalitetsmodel::input::Value;
    ///
    /// let wrong = Sag::day(&Value::Null, "2026-02-30").expect_err("no such day");
    /// assert_eq!(wrong.0.iter().map(|one| &*one.path).collect::<Vec<_>>(), ["", "/today"]);
    /// ```
    pub fn day(sag: &Value, today: &str) -> Result<Date, Problems> {
        if let Some(today) = Date::parse(today) {
            return Ok(today);
        }
        let mut problems = Self::read(sag).problems;
        let kind = ProblemKind::InvalidDate { value: String::from(today) };
        problems.0.push(Problem::new(kind, "/today"));
        Err(problems)
    }
}

/// Whether every member of a list could be read: what names one that could not is no problem.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AllRead {
    pub(crate) events: bool,
    pub(crate) concerns: bool,
}

/// A case, with the fields of its object, for whoever reads a part of its own from it.
pub(crate) fn read_sag<'n>(
    reader: &mut Reader,
    node: &'n Node<'n>,
) -> Option<(Fields<'n>, Sag, AllRead)> {
    let given = SagFields::open(reader, node)?;
    given.format(reader);
    let (id, name, revision) = (given.id(reader), given.name(reader), given.revision(reader));
    let base = given.base(reader);
    let party = given.party(reader);
    let ownership = given.ownership(reader);
    let area = party.and_then(Party::area);
    let tilbud = given.tilbud(reader).and_then(|node| read_tilbud(reader, &node, area));
    let hjemsted = given.hjemsted(reader).and_then(|node| read_hjemsted(reader, &node));
    let settings = given.settings(reader);
    if let Some(list) = given.modeller(reader) {
        // What stands in each is for whoever makes a model of it to read.
        for node in OwnModels::items(reader, &list) {
            if !matches!(node.value(), Value::Object(_)) {
                reader.wrong_type(&node, "object");
            }
        }
    }
    let (concerns, concerns_read) = match given.concerns(reader) {
        Some(list) => read_concerns(reader, &list),
        None => (Vec::new(), true),
    };
    let (mut events, mut events_read) = (Events::default(), true);
    if let Some(list) = given.events(reader) {
        events = read_events(reader, &list);
        events_read = matches!(list.value(), Value::List(all) if all.len() == events.len());
    }
    let all_read = AllRead { events: events_read, concerns: concerns_read };
    let sag = Sag {
        id: id.map(String::from),
        name: name.map(String::from),
        revision: revision.and_then(|its| u32::try_from(its).ok()).unwrap_or_default(),
        base: base.and_then(|its| u32::try_from(its).ok()),
        party: party?,
        ownership,
        tilbud: tilbud.unwrap_or_default(),
        hjemsted: hjemsted.unwrap_or_default(),
        events,
        concerns,
        settings: settings.unwrap_or_default(),
    };
    let fields = given.at;
    // A case that lists no concerns at all says nothing of which there are: the events of one form
    // are a case too.
    if all_read.concerns && fields.get("concerns").is_some() {
        unknown_concerns(reader, fields, &sag);
    }
    Some((fields, sag, all_read))
}

/// The members of a case of which not all can be read; what is wrong with their names has been
/// told.
pub(crate) fn fields_of<'n>(node: &'n Node<'n>) -> Option<Fields<'n>> {
    Reader::default().object_with(node, &|_| None)
}

/// An event that names a concern that is not there.
fn unknown_concerns(reader: &mut Reader, fields: Fields<'_>, sag: &Sag) {
    for (index, event) in sag.events.iter().enumerate() {
        for (at, id) in event.concerns.iter().enumerate() {
            if !sag.concerns.iter().any(|concern| concern.id == *id) {
                let place = sag.events.place(index).to_string();
                let path = fields.path_of("events");
                let path = [path.as_str(), "/", &place, "/concerns/", &at.to_string()].concat();
                reader.note(path, ProblemKind::UnknownConcern { id: quoted(id) });
            }
        }
    }
}
