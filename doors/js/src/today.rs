//! A case, looked at on a day.

use alloc::string::String;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::Sag;
use kvalitetsmodel::input::{Partial, Problem, ProblemKind, Problems, Value};
use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::input::read;
use crate::models::{Held, held};
use crate::out::{partial, thrown, unanswered};

/// What is asked about: a case, a day, and the model that a portal chose, if it did.
pub(crate) struct Asked {
    pub(crate) sag: Value,
    pub(crate) today: Date,
    pub(crate) model: Option<Held>,
}

/// What is answered of a case on a day, for JavaScript.
pub(crate) fn on<T: Serialize>(
    sag: &JsValue,
    today: &str,
    ask: impl FnOnce(&Value, Date) -> Partial<T>,
) -> JsValue {
    match day(read(sag), today) {
        Ok((sag, today)) => partial(ask(&sag, today)),
        Err(problems) => unanswered(&problems),
    }
}

/// The same where a model belongs to the question: what is not answered comes as the error, a model
/// of a number that cannot be read again as one to throw.
pub(crate) fn with_model(
    sag: &JsValue,
    today: &str,
    number: u32,
    model: &JsValue,
) -> Result<Asked, Result<JsValue, JsValue>> {
    let model = held(number, model).map_err(|problems| Err(thrown(&problems)))?;
    let read = day(read(sag), today).map_err(|problems| Ok(unanswered(&problems)));
    read.map(|(sag, today)| Asked { sag, today, model })
}

/// Where the day is none, every problem with the case is told beside that of the day, at `/today`.
fn day(sag: Value, today: &str) -> Result<(Value, Date), Problems> {
    if let Some(today) = Date::parse(today) {
        return Ok((sag, today));
    }
    let mut problems = Sag::read(&sag).problems;
    let kind = ProblemKind::InvalidDate { value: String::from(today) };
    problems.0.push(Problem::new(kind, "/today"));
    Err(problems)
}
