//! Which model is used, and what it is on a date.
//!
//! JavaScript has the models: plain objects, which it numbers. One that was checked comes along
//! with each call that uses it, and is read again where it is not at hand any more: so the memory
//! of an instance does not grow with the models, and a new instance knows them as the old one did.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::Deref;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::columns::Shape;
use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::model::{Area, BUILT_IN, Model, SamtligeKriterier};
use spin::Mutex;
use wasm_bindgen::prelude::*;

use crate::input::read;
use crate::out::{Outcome, object, thrown};

/// A model to compute with.
#[derive(Debug, Clone)]
pub(crate) enum Held {
    BuiltIn { place: usize, model: &'static Model },
    Own(Arc<Own>),
}

/// A portal's own model, and what the columns compute with of it.
#[derive(Debug)]
pub(crate) struct Own {
    model: Model,
    shape: Shape<'static>,
}

impl Held {
    /// The model as the columns take it.
    pub(crate) fn shape(&self) -> Option<&Shape<'_>> {
        match self {
            Self::BuiltIn { place, .. } => Shape::built_in(*place),
            Self::Own(own) => Some(&own.shape),
        }
    }
}

impl Deref for Held {
    type Target = Model;

    fn deref(&self) -> &Model {
        match self {
            Self::BuiltIn { model, .. } => model,
            Self::Own(own) => &own.model,
        }
    }
}

/// More models of its own than a portal uses at a time.
const MOST_KEPT: usize = 8;

/// The models that were used last, the latest first.
static KEPT: Mutex<Vec<(u32, Arc<Own>)>> = Mutex::new(Vec::new());

/// The model of a number: 0 for none in particular (the built-in one of an assessment's own date),
/// from 1 the built-in versions by their places, and beyond them those that `given` describes.
pub(crate) fn held(number: u32, given: &JsValue) -> Result<Option<Held>, Problems> {
    let Some(place) = number.checked_sub(1) else { return Ok(None) };
    let place = usize::try_from(place).unwrap_or(usize::MAX);
    if let Some(model) = BUILT_IN.get(place) {
        return Ok(Some(Held::BuiltIn { place, model }));
    }
    if let Some(own) = kept(number) {
        return Ok(Some(Held::Own(own)));
    }
    let model = Model::read(&read(given))?;
    let own = Arc::new(Own { shape: Shape::of(&model), model });
    let mut all = KEPT.lock();
    all.truncate(MOST_KEPT.saturating_sub(1));
    all.insert(0, (number, Arc::clone(&own)));
    Ok(Some(Held::Own(own)))
}

fn kept(number: u32) -> Option<Arc<Own>> {
    let mut all = KEPT.lock();
    let place = all.iter().position(|(its, _)| *its == number)?;
    let found = all.remove(place);
    let own = Arc::clone(&found.1);
    all.insert(0, found);
    Some(own)
}

/// A built-in version by its place (a `Model`); nothing beyond the last.
#[wasm_bindgen(js_name = builtIn)]
#[must_use]
pub fn built_in(place: usize) -> JsValue {
    BUILT_IN.get(place).map_or(JsValue::UNDEFINED, |model| object(&model.described()))
}

/// A portal's own model as it was read (a `Model`), or unless only one is wanted, versions of it
/// (a list of them); throws every problem. Nothing for a list where one is wanted.
#[wasm_bindgen(js_name = loadModels)]
pub fn load_models(json: &JsValue, one: bool) -> Outcome {
    let value = read(json);
    match value {
        Value::List(_) if one => Ok(JsValue::UNDEFINED),
        Value::List(_) => {
            let all = |all: &[Model]| object(&all.iter().map(Model::described).collect::<Vec<_>>());
            Model::read_set(&value).map(|models| all(&models)).map_err(|problems| thrown(&problems))
        }
        _ => described(Model::read(&value)),
    }
}

/// A model with its fingerprint, for JavaScript; or its problems, to throw.
fn described(model: Result<Model, Problems>) -> Outcome {
    model.map(|model| object(&model.described())).map_err(|problems| thrown(&problems))
}

/// The shape of a model as bytes, for a program that has the columns alone.
#[wasm_bindgen(js_name = shapeOf)]
#[must_use]
pub fn shape_of(number: u32, model: &JsValue) -> Vec<u8> {
    let model = held(number, model).ok().flatten();
    model.as_ref().and_then(Held::shape).map(Shape::bytes).unwrap_or_default()
}

/// A model with a portal's wording over its labels (a `Model`); throws every problem.
#[wasm_bindgen]
pub fn overlay(model: &JsValue, json: &JsValue) -> Outcome {
    described(Model::with_wording(&read(model), &read(json)))
}

/// The place of the built-in version that applies to an area, given by its own place, on a date
/// (20260131); -1 where none does, and for a date that is none.
#[wasm_bindgen(js_name = builtInOn)]
#[must_use]
pub fn built_in_on(area: usize, date: u32) -> i32 {
    let model = Area::ALL.get(area).zip(Date::from_digits(date));
    let model = model.and_then(|(area, date)| Model::on(*area, date));
    let place = model.and_then(|model| BUILT_IN.iter().position(|one| one.id() == model.id()));
    place.and_then(|place| i32::try_from(place).ok()).unwrap_or(-1)
}

/// The places in the model's `basis` of the acts that were in force on a date; nothing where the
/// model does not apply, and for a date that is none.
#[wasm_bindgen(js_name = basisOn)]
#[must_use]
pub fn basis_on(number: u32, model: &JsValue, date: u32) -> Option<Vec<u32>> {
    let (model, date) = (held(number, model).ok().flatten()?, Date::from_digits(date)?);
    if !model.validity().contains(date) {
        return None;
    }
    let places = (0..).zip(model.basis()).filter(|(_, basis)| basis.applies_on(date));
    Some(places.map(|(place, _)| place).collect())
}

/// The rule that decides on a date in a version that judges criteria (a `LegalBasis`); nothing
/// where there is none.
#[wasm_bindgen(js_name = decisionOn)]
#[must_use]
pub fn decision_on(date: u32) -> JsValue {
    let rule = Date::from_digits(date).and_then(SamtligeKriterier::on);
    rule.map_or(JsValue::UNDEFINED, |rule| object(&rule.basis))
}
