//! What happened: facts, steps, vilkår and what called for a plan are events now.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::members::{Members, member, says_nothing};
use crate::case::EventKind;
use crate::ids::Ids;
use crate::input::Value;
use crate::map::Map;

/// The events of a case on their way, and what they had that no event has.
#[derive(Debug, Default)]
pub(super) struct Events {
    pub(super) all: Vec<Value>,
    /// Where each stood.
    from: Vec<String>,
    ids: Ids<'static>,
    /// How many numbers were put to an id that stood twice; the first is 2.
    numbers: Map<String, u32>,
    pub(super) dropped: Vec<String>,
}

/// What the members of an earlier happening were.
pub(super) trait Of {
    /// All of them; an event of a kind has some.
    fn members(&self) -> &'static [&'static str];
}

/// A fact of the deadlines.
pub(super) struct OfFact;
/// A step of a dialogforløb.
pub(super) struct OfStep;

impl Of for OfFact {
    fn members(&self) -> &'static [&'static str] {
        &[
            "afdeling",
            "time",
            "received",
            "receipt",
            "frist",
            "to",
            "announcedOn",
            "year",
            "person",
            "yearlyFee",
            "reason",
            "straks",
            "udenHjemmel",
            "strafbart",
            "karantaene",
            "delvis",
            "klagevejledning",
            "medPaabud",
            "lejlighed",
            "afbrudt",
            "korterePeriode",
            "forventning",
            "samtykke",
        ]
    }
}

impl Of for OfStep {
    fn members(&self) -> &'static [&'static str] {
        &[
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
        ]
    }
}

fn kind_of(members: &Members) -> Option<EventKind> {
    let word = members.text("kind")?;
    EventKind::ALL.iter().copied().find(|kind| kind.id() == word)
}

fn has(kind: EventKind, name: &str) -> bool {
    kind.has_field(name)
}

impl Events {
    fn push(&mut self, event: Value, from: String) {
        self.all.push(event);
        self.from.push(from);
    }

    /// Takes a list of happenings over.
    pub(super) fn take_list(&mut self, given: &mut Members, name: &str, of: &dyn Of) {
        for (at, item) in given.take_list(name).unwrap_or_default().into_iter().enumerate() {
            let from = ["/", name, "/", &at.to_string()].concat();
            let event = match item {
                Value::Object(members) => {
                    let mut event = self.event(Members(members), &from, of);
                    self.own_id(&mut event);
                    Value::Object(event.0)
                }
                other => other,
            };
            self.push(event, from);
        }
    }

    /// The same for happenings that are only intended, which are no events yet.
    pub(super) fn intended(&mut self, items: Vec<Value>, path: &str, of: &dyn Of) -> Vec<Value> {
        let mut intended = Vec::with_capacity(items.len());
        for (at, item) in items.into_iter().enumerate() {
            intended.push(match item {
                Value::Object(members) => {
                    let from = [path, "/", &at.to_string()].concat();
                    Value::Object(self.event(Members(members), &from, of).0)
                }
                other => other,
            });
        }
        intended
    }

    /// A happening as an event: without the members that its kind does not have, which nobody
    /// looked at.
    fn event(&mut self, members: Members, from: &str, of: &dyn Of) -> Members {
        let Some(kind) = kind_of(&members) else { return members };
        let mut event = Members::default();
        for (name, value) in members.0 {
            if !of.members().contains(&name.as_str()) {
                event.0.push((name, value));
            } else if !has(kind, &name) {
                if !says_nothing(&value) {
                    self.dropped.push([from, "/", &name].concat());
                }
            } else if name == "forventning"
                && let Value::Bool(_) = value
            {
                let mut expected = Members::default();
                expected.put("kanOgVil", value);
                event.0.push((name, Value::Object(expected.0)));
            } else if !says_nothing(&value) {
                event.0.push((name, value));
            }
        }
        event
    }

    /// Whether an id is new, and from now on is not.
    fn is_new(&mut self, id: &str) -> bool {
        self.ids.put(Cow::Owned(id.to_string()), 0)
    }

    /// An id that no other event has: one that stood twice gets another the second time.
    fn own_id(&mut self, event: &mut Members) {
        let Some(Value::Text(id)) = event.get_mut("id") else { return };
        if !self.is_new(id) {
            *id = self.free_id(id);
        }
    }

    /// An id made of another, and a number from the second time on.
    fn free_id(&mut self, id: &str) -> String {
        loop {
            let Some(taken) = self.numbers.at(id.to_string()) else { return id.to_string() };
            *taken = taken.saturating_add(1);
            let number = taken.saturating_add(1).to_string();
            let mut free = [id, "-", &number].concat();
            if free.len() > MAX_ID {
                let short: String = id.chars().take(MAX_ID / 2).collect();
                free = [&short, "-", &number].concat();
            }
            if self.is_new(&free) {
                return free;
            }
        }
    }

    /// The vilkår of an approval of some date, and where they were met, that.
    pub(super) fn add_vilkaar(&mut self, items: Vec<Value>, path: &str, date: Option<&Value>) {
        for (at, item) in items.into_iter().enumerate() {
            let from = [path, "/", &at.to_string()].concat();
            let Value::Object(members) = item else {
                self.push(item, from);
                continue;
            };
            let mut given = Members(members);
            let mut event = event_of(EventKind::Vilkaar, date.cloned());
            let met = given.take("metOn");
            event.put_some("id", given.take("id"));
            event.put_some("subject", given.take("text").filter(|text| !says_nothing(text)));
            for name in ["about", "frist", "korterePeriode", "who"] {
                event.put_some(name, given.take(name).filter(|its| !says_nothing(its)));
            }
            event.0.append(&mut given.0);
            self.own_id(&mut event);
            let id = event.get("id").cloned();
            self.push(Value::Object(event.0), from.clone());
            if let Some(on) = met.filter(|on| !says_nothing(on)) {
                let mut event = event_of(EventKind::VilkaarOpfyldt, Some(on));
                event.put_some("answers", id);
                self.push(Value::Object(event.0), from);
            }
        }
    }

    /// What called for a plan as told. One with the id of a fact adds to that fact; the others
    /// are events of their own. Gives the keys of points that are called otherwise now.
    pub(super) fn add_concerns(&mut self, items: Vec<Value>) -> Map<String, String> {
        let (facts, mut renamed) = (self.by_key(), Map::default());
        for (at, item) in items.into_iter().enumerate() {
            let from = ["/concerns/", &at.to_string()].concat();
            let Value::Object(members) = item else {
                self.push(item, from);
                continue;
            };
            let given = Members(members);
            let word = given.text("kind").map(String::from);
            let mut event = self.concern(given, &from);
            if let Some(same) = key_of(&event).and_then(|key| facts.get(&key)) {
                self.add_to(*same, event, &from);
                continue;
            }
            if let Some(Value::Text(id)) = event.get_mut("id")
                && !self.is_new(id)
            {
                let word = word.unwrap_or_default();
                let before = [&word, ":", id].concat();
                *id = self.free_id(id);
                renamed.replace(before, [&word, ":", id].concat());
            }
            self.push(Value::Object(event.0), from);
        }
        renamed
    }

    /// What called for a plan, as an event.
    fn concern(&mut self, members: Members, from: &str) -> Members {
        let word = members.text("kind").unwrap_or_default();
        let kind = match word {
            "rapportudkast" => Some(EventKind::TilsynsrapportUdkast),
            _ => kind_of(&members),
        };
        let Some(kind) = kind else { return members };
        let mut event = Members::default();
        for (name, value) in members.0 {
            match name.as_str() {
                "kind" => event.put("kind", Value::Text(kind.id().to_string())),
                "frist" if kind == EventKind::SkaerpetTilsyn => event.put("to", value),
                "korterePeriode" if !has(kind, &name) => {
                    if !says_nothing(&value) {
                        self.dropped.push([from, "/korterePeriode"].concat());
                    }
                }
                "seen" if says_nothing(&value) => {}
                "about" => event.put("about", once_each(value)),
                _ => event.0.push((name, value)),
            }
        }
        event
    }

    /// The places of the facts by kind and id, or else date: that is how a plan told them apart.
    fn by_key(&self) -> Map<(String, String), usize> {
        let mut places = Map::default();
        for (place, event) in self.all.iter().enumerate() {
            let id = member(event, "id").or(member(event, "date"));
            let key = text_of(member(event, "kind")).zip(text_of(id));
            if let Some((kind, id)) = key {
                places.put((kind.to_string(), id.to_string()), place);
            }
        }
        places
    }

    /// What is told of a fact counts before what it says itself; its date stays.
    fn add_to(&mut self, place: usize, concern: Members, from: &str) {
        let (Some(Value::Object(fact)), Some(stood)) =
            (self.all.get_mut(place), self.from.get(place))
        else {
            return;
        };
        let mut event = Members(core::mem::take(fact));
        for (name, value) in concern.0 {
            match event.get_mut(&name) {
                Some(its) if *its == value => {}
                Some(_) if name == "date" => self.dropped.push([from, "/date"].concat()),
                // A shorter time told of once is told of.
                Some(its) if name == "korterePeriode" && value == Value::Bool(false) => {
                    if *its != Value::Bool(true) {
                        *its = value;
                    }
                }
                Some(_) if says_nothing(&value) => {}
                Some(its) => {
                    if !says_nothing(its) {
                        self.dropped.push([stood, "/", &name].concat());
                    }
                    *its = value;
                }
                None => event.0.push((name, value)),
            }
        }
        if let Some(Value::Text(id)) = event.get("id") {
            self.ids.put(Cow::Owned(id.clone()), 0);
        }
        *fact = event.0;
    }
}

/// The longest id.
const MAX_ID: usize = 40;

fn event_of(kind: EventKind, date: Option<Value>) -> Members {
    let mut event = Members::default();
    event.put("kind", Value::Text(kind.id().to_string()));
    event.put_some("date", date);
    event
}

fn text_of(value: Option<&Value>) -> Option<&str> {
    match value? {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn key_of(concern: &Members) -> Option<(String, String)> {
    let (kind, id) = (concern.text("kind")?, concern.text("id")?);
    Some((kind.to_string(), id.to_string()))
}

/// More ids than anything is about.
const MAX_ABOUT: usize = 100;

/// A list without what stood in it before. One that is too long is not looked through.
fn once_each(list: Value) -> Value {
    let Value::List(items) = list else { return list };
    if items.len() > MAX_ABOUT {
        return Value::List(items);
    }
    let mut once: Vec<Value> = Vec::with_capacity(items.len());
    for item in items {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    Value::List(once)
}

/// Points of an earlier plan that are called otherwise now.
pub(super) fn rename_keys(points: &mut Value, renamed: &Map<String, String>) {
    let Value::List(points) = points else { return };
    for point in points {
        let Value::Object(members) = point else { continue };
        let key = members.iter_mut().find(|(name, _)| name == "key");
        if let Some((_, Value::Text(key))) = key
            && let Some(now) = renamed.get(key)
        {
            key.clone_from(now);
        }
    }
}
