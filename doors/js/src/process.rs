//! The supervision process: risk, dialogue, opfølgning, handleplan. Each function throws every
//! problem, and gives codes without the words.

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::dialogue::dialogforloeb as course;
use kvalitetsmodel::followup::{
    MAALBAR_ORD, maalbar as signs, opfoelgningsplan as plan_of, verificering as verify,
};
use kvalitetsmodel::input::{Problem, ProblemKind, Problems, Value};
use kvalitetsmodel::plan::handleplan as handle;
use kvalitetsmodel::risk::{Risikomodel, Risikosag, STANDARD, risikosvar};
use wasm_bindgen::prelude::*;

use crate::input::read;
use crate::models::held;
use crate::out::{Outcome, object, outcome, thrown};

/// The day it is; a problem at `/today` for what is none.
fn day(today: &str) -> Result<Date, Problems> {
    Date::parse(today).ok_or_else(|| {
        let kind = ProblemKind::InvalidDate { value: String::from(today) };
        Problems([Problem { kind, path: String::from("/today") }].into())
    })
}

/// The proposed risk category with every reason, and what was chosen (`Risikosvar`).
#[wasm_bindgen]
pub fn risiko(sag: &JsValue, today: &str, number: u32, model: &JsValue) -> Outcome {
    let answer = || {
        let (value, model, today) = (read(sag), held(number, model)?, day(today)?);
        let (sag, own) = Risikosag::read(&value, model.as_deref(), today)?;
        Ok(object(&risikosvar(&sag, Risikomodel::used(own.as_ref(), today)?, today)?))
    };
    answer().map_err(|problems| thrown(&problems))
}

/// The plan for what demands action (`Handleplan`).
#[wasm_bindgen]
pub fn handleplan(sag: &JsValue, today: &str, number: u32, model: &JsValue) -> Outcome {
    let answer = || {
        let (value, model) = (read(sag), held(number, model)?);
        Ok(object(&handle(&value, model.as_deref(), day(today)?)?))
    };
    answer().map_err(|problems| thrown(&problems))
}

/// A dialogue course, looked over (`DialogOverblik`).
#[wasm_bindgen]
pub fn dialogforloeb(forloeb: &JsValue, today: &str, number: u32, model: &JsValue) -> Outcome {
    let answer = || {
        let (value, model) = (read(forloeb), held(number, model)?);
        Ok(object(&course(&value, model.as_deref(), day(today)?)?))
    };
    answer().map_err(|problems| thrown(&problems))
}

/// The plan for the follow-up of an approval (`Opfoelgningsplan`).
#[wasm_bindgen]
pub fn opfoelgningsplan(sag: &JsValue, today: &str, number: u32, model: &JsValue) -> Outcome {
    let answer = || {
        let (value, model) = (read(sag), held(number, model)?);
        Ok(object(&plan_of(&value, model.as_deref(), day(today)?)?))
    };
    answer().map_err(|problems| thrown(&problems))
}

/// What an approval expected against the first assessment in drift (`Verificering`).
#[wasm_bindgen]
pub fn verificering(
    grundlag: &JsValue,
    today: &str,
    number: u32,
    model: &JsValue,
    drift_number: u32,
    drift_model: &JsValue,
) -> Outcome {
    let answer = || {
        let value = read(grundlag);
        let (approval, drift) = (held(number, model)?, held(drift_number, drift_model)?);
        Ok(object(&verify(&value, approval.as_deref(), drift.as_deref(), day(today)?)?))
    };
    answer().map_err(|problems| thrown(&problems))
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
    outcome(Risikomodel::read(&read(model)))
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
