//! The case as such: files of every format, and what an event means.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{EventKind, Party, upgraded};
use kvalitetsmodel::input::Value;
use kvalitetsmodel::plan::{Tjekliste, meaning as meaning_of};
use kvalitetsmodel::socialtilsyn::read_socialtilsyn;
use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use wasm_bindgen::prelude::*;

use crate::input::read;
use crate::out::{Outcome, object, outcome};
use crate::today;

/// A file as a case.
#[derive(Serialize)]
struct ReadSag {
    sag: Plain,
    #[serde(skip_serializing_if = "Option::is_none")]
    today: Option<Date>,
    dropped: Vec<String>,
}

/// A file of any format as a case of today's, with the day it was looked at where it had one, and
/// pointers to what no case has a place for. Whether the case can be read is not asked here.
#[wasm_bindgen(js_name = readSag)]
pub fn read_sag(file: &JsValue) -> Outcome {
    let read = upgraded(read(file));
    outcome(read.map(|read| {
        let (mut dropped, sag) = (read.dropped, Plain(read.sag));
        sag.unsayable("", &mut dropped);
        ReadSag { sag, today: read.today, dropped }
    }))
}

/// A value given back. What JSON has no word for, or the core no value, is `null`.
struct Plain(Value);

impl Plain {
    /// Adds where such a value stands.
    fn unsayable(&self, path: &str, found: &mut Vec<String>) {
        find(&self.0, path, found);
    }
}

fn find(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::List(items) => {
            for (place, item) in items.iter().enumerate() {
                find(item, &[path, "/", &place.to_string()].concat(), found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                find(field, &[path, "/", &name].concat(), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Whole(_) | Value::Text(_) => {}
        _ => found.push(String::from(path)),
    }
}

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        One(&self.0).serialize(serializer)
    }
}

struct One<'v>(&'v Value);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Bool(flag) => serializer.serialize_bool(*flag),
            Value::Whole(number) => serializer.serialize_i64(*number),
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&One(item))?;
                }
                list.end()
            }
            Value::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, field) in fields {
                    map.serialize_entry(name, &One(field))?;
                }
                map.end()
            }
            _ => serializer.serialize_unit(),
        }
    }
}

fn word<T: Copy>(all: &[T], id: fn(T) -> &'static str, text: &str) -> Option<T> {
    all.iter().copied().find(|one| id(*one) == text)
}

/// Which socialtilsyn a case is under on a day (`Tilhoer`, without the words), beside every problem.
#[wasm_bindgen]
#[must_use]
pub fn socialtilsyn(sag: &JsValue, today: &str) -> JsValue {
    today::on(sag, today, read_socialtilsyn)
}

/// What an event means for a party on a day, a sentence a paragraph (`Meaning`, without the words);
/// nothing for an event that calls for nothing, and for what is no event, party or day.
#[wasm_bindgen]
#[must_use]
pub fn meaning(kind: &str, party: &str, date: &str) -> JsValue {
    let kind = word(EventKind::ALL, EventKind::id, kind);
    let party = word(Party::ALL, Party::id, party);
    let its = kind.zip(party).zip(Date::parse(date));
    let its = its.and_then(|((kind, party), date)| meaning_of(kind, party, date));
    its.map_or(JsValue::UNDEFINED, |its| object(&its))
}

/// The checklist of a party after an event of a kind (`Tjekliste`, without the words); nothing where
/// none belongs to it.
#[wasm_bindgen(js_name = tjeklisteAfter)]
#[must_use]
pub fn tjekliste_after(kind: &str, party: &str) -> JsValue {
    let kind = word(EventKind::ALL, EventKind::id, kind);
    let party = word(Party::ALL, Party::id, party);
    match (kind, party) {
        (Some(kind), Some(party)) if Tjekliste::is_after(kind) => {
            object(&Tjekliste::of(party, None, &[]))
        }
        _ => JsValue::UNDEFINED,
    }
}
