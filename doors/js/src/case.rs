//! The case as such: files as data, and what an event means.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{EventKind, Party};
use kvalitetsmodel::input::{ProblemKind, Problems, Value};
use kvalitetsmodel::plan::{Tjekliste, meaning as meaning_of};
use kvalitetsmodel::socialtilsyn::read_socialtilsyn;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::input::read;
use crate::out::{Outcome, object, partial, thrown};
use crate::today;

/// A value of JavaScript as data.
#[derive(Serialize)]
struct Data {
    value: Value,
    dropped: Vec<String>,
}

/// An object of JavaScript as data that can be moved about, and pointers to what no JSON has a word
/// for. Whatever it is, a proxy or a getter that throws, it is read here and nowhere else.
#[wasm_bindgen]
pub fn plain(file: &JsValue) -> Outcome {
    let value = read(file);
    if !matches!(value, Value::Object(_)) {
        let (expected, found) = ("object", value.kind());
        return Err(thrown(&Problems::whole(ProblemKind::WrongType { expected, found })));
    }
    let mut dropped = Vec::new();
    find(&value, "", &mut dropped);
    Ok(object(&Data { value, dropped }))
}

/// Adds where a value stands that JSON has no word for: given back, it is `null`.
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

fn word<T: Copy>(all: &[T], id: fn(T) -> &'static str, text: &str) -> Option<T> {
    all.iter().copied().find(|one| id(*one) == text)
}

/// Which socialtilsyn a case is under on a day (`Tilhoer`, without the words), beside every problem.
#[wasm_bindgen]
#[must_use]
pub fn socialtilsyn(sag: &JsValue, today: &str) -> JsValue {
    today::on(sag, today, &mut |sag, today| partial(read_socialtilsyn(sag, today)))
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
