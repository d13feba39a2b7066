//! The supervision process's part of the door: risk, dialogue, opfølgning, handleplan.
//!
//! It is a wasm of its own (`kvalitetsmodel_proces_bg.wasm`, feature `wasm-proces`), so that a portal that
//! only scores and counts days downloads nothing of it. It holds nothing from one call to the
//! next: a portal's own model comes with each call, as JSON.
//!
//! Every function takes and gives text and has the same form, which Node compiles once.

use alloc::string::String;

use wasm_bindgen::prelude::*;

use super::{Outcome, json, read, thrown};
use crate::calendar::Date;
use crate::dialogue::dialogforloeb as course;
use crate::followup::{
    MAALBAR_ORD, maalbar as signs, opfoelgningsplan as plan_of, verificering as verify,
};
use crate::input::{Problem, ProblemKind, Problems, Value};
use crate::model::Model;
use crate::plan::handleplan as handle;
use crate::risk::{Risikomodel, STANDARD, risiko as risk};

/// A model given with the call; none where the text is `null`.
fn own(model: &str) -> Result<Option<Model>, Problems> {
    match read(model) {
        Value::Null => Ok(None),
        value => given(&value, "/options/model").map(Some),
    }
}

/// A model as the facade gives it: one that was checked before, or a built-in one.
fn given(model: &Value, option: &str) -> Result<Model, Problems> {
    Model::read(model).map_err(|problems| problems.below(option))
}

/// The day it is; a problem at `/today` for what is none.
fn day(today: &str) -> Result<Date, Problems> {
    let value = String::from(today);
    Date::parse(today).ok_or_else(|| {
        let (kind, path) = (ProblemKind::InvalidDate { value }, String::from("/today"));
        Problems([Problem { kind, path }].into())
    })
}

/// The proposed risk category with every reason, and what was chosen (`Risikosvar`).
///
/// # Errors
/// A list of problems.
#[wasm_bindgen]
pub fn risiko(sag: &str, model: &str, today: &str) -> Outcome {
    let answer = || risk(&read(sag), own(model)?.as_ref(), day(today)?);
    answer().map_err(thrown)
}

/// The plan for what demands action (`Handleplan`).
///
/// # Errors
/// A list of problems.
#[wasm_bindgen]
pub fn handleplan(sag: &str, model: &str, today: &str) -> Outcome {
    let answer = || Ok(json(&handle(&read(sag), own(model)?.as_ref(), day(today)?)?));
    answer().map_err(thrown)
}

/// A dialogue course, looked over (`DialogOverblik`).
///
/// # Errors
/// A list of problems.
#[wasm_bindgen]
pub fn dialogforloeb(forloeb: &str, model: &str, today: &str) -> Outcome {
    let answer = || Ok(json(&course(&read(forloeb), own(model)?.as_ref(), day(today)?)?));
    answer().map_err(thrown)
}

/// The plan for the follow-up of an approval (`Opfoelgningsplan`).
///
/// # Errors
/// A list of problems.
#[wasm_bindgen]
pub fn opfoelgningsplan(opfoelgning: &str, model: &str, today: &str) -> Outcome {
    let answer = || Ok(json(&plan_of(&read(opfoelgning), own(model)?.as_ref(), day(today)?)?));
    answer().map_err(thrown)
}

/// What an approval expected against the first assessment in drift (`Verificering`). `models`:
/// a list of the two models, each of which may be `null`.
///
/// # Errors
/// A list of problems.
#[wasm_bindgen]
pub fn verificering(grundlag: &str, models: &str, today: &str) -> Outcome {
    let answer = || {
        let mut both = [None, None];
        if let Value::List(models) = read(models) {
            let options = ["/options/model", "/options/driftModel"];
            let mut problems = Problems::default();
            for ((slot, value), option) in both.iter_mut().zip(&models).zip(options) {
                if *value != Value::Null {
                    match given(value, option) {
                        Ok(model) => *slot = Some(model),
                        Err(its) => problems.0.extend(its.0),
                    }
                }
            }
            if !problems.0.is_empty() {
                return Err(problems);
            }
        }
        let [approval, drift] = &both;
        let found = verify(&read(grundlag), approval.as_ref(), drift.as_ref(), day(today)?)?;
        Ok(json(&found))
    };
    answer().map_err(thrown)
}

/// A portal's own risk model, checked in full and given back as it was read; for `null` the
/// shipped ones, in a list.
///
/// # Errors
/// A list of problems.
#[wasm_bindgen]
pub fn risikomodel(model: &str, _: &str, _: &str) -> Outcome {
    match read(model) {
        Value::Null => Ok(json(&STANDARD.as_slice())),
        value => Ok(json(&Risikomodel::read(&value).map_err(thrown)?)),
    }
}

/// What makes an answer measurable, by the three rules (a list of `Tegn`); for `null` the
/// published words they go by.
///
/// # Errors
/// None in practice: any text can be looked at.
#[wasm_bindgen]
pub fn maalbar(answer: &str, _: &str, _: &str) -> Outcome {
    match read(answer) {
        Value::Text(text) => Ok(json(&signs(&text).as_slice())),
        _ => Ok(json(&MAALBAR_ORD)),
    }
}
