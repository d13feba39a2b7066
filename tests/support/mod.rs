//! What several of the Rust tests share.
#![allow(dead_code, reason = "each test program uses a part of it")]

pub mod junk;

use kvalitetsmodel::assessment::{Assessed, Vurdering};
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::model::Model;
#[cfg(feature = "process")]
use kvalitetsmodel::risk::{Risikomodel, Risikosag, Risikosvar, risikosvar};
use serde_json::Value as Json;

pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is not a day"))
}

/// A proposal for a case, by the shipped model of the day or the one in the case.
///
/// What it is made from is kept for as long as the test runs, so that the answer can be passed
/// about.
#[cfg(feature = "process")]
pub fn svar(sag: &Json, today: &str) -> Result<Risikosvar<'static>, Problems> {
    let (sag, own) = Risikosag::read(&value(sag), None, day(today))?;
    let sag: &'static Risikosag<'static> = Box::leak(Box::new(sag));
    let own: &'static Option<Risikomodel> = Box::leak(Box::new(own));
    risikosvar(sag, Risikomodel::used(own.as_ref(), day(today))?, day(today))
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
