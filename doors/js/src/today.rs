//! A case, looked at on a day.

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::Sag;
use kvalitetsmodel::input::Value;
use kvalitetsmodel::model::Model;
use wasm_bindgen::JsValue;

use crate::input::read;
use crate::models::held;
use crate::out::{Outcome, thrown, unanswered};

/// What is answered of a case on a day, for JavaScript.
pub(crate) fn on(
    sag: &JsValue,
    today: &str,
    ask: &mut dyn FnMut(&Value, Date) -> JsValue,
) -> JsValue {
    let sag = read(sag);
    match Sag::day(&sag, today) {
        Ok(today) => ask(&sag, today),
        Err(problems) => unanswered(&problems),
    }
}

/// The same where a model belongs to the question, the one that a portal chose, if it did: one of a
/// number that cannot be read again is thrown.
pub(crate) fn with_model(
    sag: &JsValue,
    today: &str,
    (number, model): (u32, &JsValue),
    ask: &dyn Fn(&Value, Option<&Model>, Date) -> JsValue,
) -> Outcome {
    let model = held(number, model).map_err(|problems| thrown(&problems))?;
    Ok(on(sag, today, &mut |sag, today| ask(sag, model.as_deref(), today)))
}
