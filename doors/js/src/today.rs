//! A case, looked at on a day.

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::Sag;
use kvalitetsmodel::input::{Partial, Value};
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
    let sag = read(sag);
    match Sag::day(&sag, today) {
        Ok(today) => partial(ask(&sag, today)),
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
    let sag = read(sag);
    let today = Sag::day(&sag, today).map_err(|problems| Ok(unanswered(&problems)))?;
    Ok(Asked { sag, today, model })
}
