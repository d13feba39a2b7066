//! The supervision process: risk, dialogue, opfølgning, handleplan. Each function throws every
//! problem, and gives codes without the words.

use kvalitetsmodel::dialogue::read_dialogforloeb as course;
use kvalitetsmodel::followup::{
    MAALBAR_ORD, maalbar as signs, read_opfoelgningsplan as plan_of, read_verificering as verify,
};
use kvalitetsmodel::input::Value;
use kvalitetsmodel::plan::read_handleplan as handle;
use kvalitetsmodel::risk::{Risikomodel, STANDARD, read_risiko as risk};
use wasm_bindgen::prelude::*;

use crate::input::read;
use crate::models::held;
use crate::out::{Outcome, object, partial, thrown};
use crate::today::with_model;

/// Defines a function of a case on a day: its answer, without the words, beside every problem. The
/// model of a number that cannot be read again is thrown.
macro_rules! of_a_case {
    ($($(#[$doc:meta])* $name:ident = $ask:ident;)*) => {
        $(
            $(#[$doc])*
            #[wasm_bindgen]
            pub fn $name(sag: &JsValue, today: &str, number: u32, model: &JsValue) -> Outcome {
                with_model(sag, today, (number, model), &|sag, model, today| {
                    partial($ask(sag, model, today))
                })
            }
        )*
    };
}

of_a_case! {
    /// The proposed risk category with every reason, and what was chosen (`Risikosvar`).
    risiko = risk;
    /// The plan for what demands action (`Handleplan`).
    handleplan = handle;
    /// A dialogforløb, looked over (`DialogOverblik`).
    dialogforloeb = course;
    /// The plan for the follow-up of an approval (`Opfoelgningsplan`).
    opfoelgningsplan = plan_of;
}

/// What an approval expected against the first assessment in drift (`Verificering`).
#[wasm_bindgen]
pub fn verificering(
    sag: &JsValue,
    today: &str,
    number: u32,
    model: &JsValue,
    drift_number: u32,
    drift_model: &JsValue,
) -> Outcome {
    let drift = held(drift_number, drift_model).map_err(|problems| thrown(&problems))?;
    with_model(sag, today, (number, model), &|sag, model, today| {
        partial(verify(sag, model, drift.as_deref(), today))
    })
}

/// The shipped risk models, in a list.
#[wasm_bindgen]
#[must_use]
pub fn risikomodeller() -> JsValue {
    object(STANDARD.as_slice())
}

/// A portal's own risk model, checked in full and given back as it was read.
#[wasm_bindgen(js_name = loadRisikomodel)]
pub fn load_risikomodel(model: &JsValue) -> Outcome {
    match Risikomodel::read(&read(model)) {
        Ok(model) => Ok(object(&model)),
        Err(problems) => Err(thrown(&problems)),
    }
}

/// What makes an answer measurable, by the three rules (a list of `Tegn`); nothing is found in what
/// is no text.
#[wasm_bindgen]
#[must_use]
pub fn maalbar(answer: &JsValue) -> JsValue {
    match read(answer) {
        Value::Text(text) => object(signs(&text).as_slice()),
        _ => object(signs("").as_slice()),
    }
}

/// The published words that `maalbar` goes by (`MaalbarOrd`).
#[wasm_bindgen(js_name = maalbarOrd)]
#[must_use]
pub fn maalbar_ord() -> JsValue {
    object(&MAALBAR_ORD)
}
