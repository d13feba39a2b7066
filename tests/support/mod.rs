//! What several of the Rust tests share.
#![allow(dead_code, reason = "each test program uses a part of it")]

pub mod answer;
pub mod events;
pub mod junk;
pub mod oracle;

use kvalitetsmodel::assessment::{Assessed, Vurdering};
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::model::Model;
use kvalitetsmodel::risk::{Risikosvar, read_risiko};
use serde_json::Value as Json;

pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is not a day"))
}

/// A proposal for a case of which everything can be read.
pub fn svar(sag: &Json, today: &str) -> Result<Risikosvar<'static>, Problems> {
    read_risiko(&value(sag), None, day(today)).whole()
}

pub fn built_in(id: &str) -> &'static Model {
    Model::built_in(id).unwrap_or_else(|| panic!("no model {id}"))
}

/// A result as JSON text.
pub fn json_text(result: &impl serde::Serialize) -> String {
    serde_json::to_string(result).expect("a result is JSON")
}

/// JSON as the crate reads it.
pub fn value(json: &Json) -> Value {
    serde_json::from_value(json.clone()).expect("any JSON is a value")
}

pub fn read(json: &Json) -> Result<(Vurdering, Assessed<'static>), Problems> {
    Vurdering::read(&value(json), None)
}

/// An assessment that must be readable.
pub fn good(json: &Json) -> (Vurdering, Assessed<'static>) {
    read(json).unwrap_or_else(|problems| panic!("{json}: {problems}"))
}

/// Problems as `code path`, in their order.
pub fn told(Problems(problems): &Problems) -> Vec<String> {
    problems.iter().map(|one| format!("{} {}", one.kind.code(), one.path)).collect()
}

/// The problems of an input that must have some.
pub fn problems<T>(result: Result<T, Problems>) -> Vec<String> {
    match result {
        Ok(_) => Vec::new(),
        Err(problems) => told(&problems),
    }
}

/// What the list of deadlines and the dialogforløb both tell of a decision.
pub const TOLD_IN_BOTH: [&str; 14] = [
    "dialogueMissing",
    "dialogueUncertain",
    "lejlighedMissing",
    "chanceMissing",
    "expectationNegativeShall",
    "expectationNegativeCan",
    "expectationNotShorter",
    "paabudFactsMissing",
    "paabudHasNoFrist",
    "ophoerHasNoFrist",
    "skaerpetTooLong",
    "skaerpetNotThreeMonths",
    "skaerpetWithoutPaabudToo",
    "municipalitiesNotTold",
];
