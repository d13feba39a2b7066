//! Which model is used, and what it is on a date.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use super::{json, read, thrown};
use crate::calendar::Date;
use crate::input::Value;
use crate::model::{Area, BUILT_IN, Model, SamtligeKriterier};

/// Which model to use; JavaScript holds it by this handle.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ModelHandle(Held);

#[derive(Debug)]
enum Held {
    /// The built-in version that applies to the assessment's area and date.
    ByDate,
    BuiltIn(&'static Model),
    Own(Box<Model>),
}

impl ModelHandle {
    pub(super) fn model(&self) -> Option<&Model> {
        match &self.0 {
            Held::ByDate => None,
            Held::BuiltIn(model) => Some(model),
            Held::Own(model) => Some(model),
        }
    }
}

#[wasm_bindgen]
impl ModelHandle {
    /// No model in particular: the built-in version that applies to each assessment.
    #[wasm_bindgen(js_name = byDate)]
    #[must_use]
    pub fn by_date() -> Self {
        Self(Held::ByDate)
    }

    /// A built-in version by its place; nothing beyond the last.
    #[wasm_bindgen(js_name = builtIn)]
    #[must_use]
    pub fn built_in(index: usize) -> Option<Self> {
        BUILT_IN.get(index).map(|model| Self(Held::BuiltIn(model)))
    }

    /// A portal's own model, or a list of versions; throws every problem.
    ///
    /// # Errors
    /// A list of problems.
    pub fn load(json: &str) -> Result<Vec<Self>, JsValue> {
        let value = read(json);
        let models = match value {
            Value::List(_) => Model::read_set(&value),
            _ => Model::read(&value).map(|model| alloc::vec![model]),
        };
        let models = models.map_err(thrown)?;
        let mut handles = Vec::with_capacity(models.len());
        for model in models {
            handles.push(Self(Held::Own(Box::new(model))));
        }
        Ok(handles)
    }

    /// A model, given as `describe` gives it, with a portal's wording over its labels; throws
    /// every problem.
    ///
    /// # Errors
    /// A list of problems.
    pub fn overlay(model: &str, json: &str) -> Result<Self, JsValue> {
        let model = Model::with_wording(&read(model), &read(json)).map_err(thrown)?;
        Ok(Self(Held::Own(Box::new(model))))
    }

    /// The model; nothing for the handle that holds none.
    #[must_use]
    pub fn describe(&self) -> Option<String> {
        self.model().map(|model| json(&model.described()))
    }
}

/// The place of a built-in version; beyond the last for a portal's own.
pub(super) fn place_of(model: &Model) -> u32 {
    let place = BUILT_IN.iter().take_while(|built_in| built_in.id() != model.id()).count();
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The place of the built-in version that applies to an area, given by its own place, on a
/// date; -1 where none does, and for a date that is none.
#[wasm_bindgen(js_name = builtInOn)]
#[must_use]
pub fn built_in_on(area: usize, date: u32) -> i32 {
    let model = Area::ALL.get(area).zip(Date::from_digits(date));
    let model = model.and_then(|(area, date)| Model::on(*area, date));
    model.and_then(|model| i32::try_from(place_of(model)).ok()).unwrap_or(-1)
}

/// The places in the model's `basis` of the acts that were in force on a date; nothing where
/// the model does not apply, and for a date that is none.
#[wasm_bindgen(js_name = basisOn)]
#[must_use]
pub fn basis_on(model: &ModelHandle, date: u32) -> Option<Vec<u32>> {
    let (model, date) = (model.model()?, Date::from_digits(date)?);
    if !model.validity().contains(date) {
        return None;
    }
    let mut places = Vec::new();
    for (place, basis) in (0..).zip(model.basis()) {
        if basis.applies_on(date) {
            places.push(place);
        }
    }
    Some(places)
}

/// The rule that decides on a date in a version that judges criteria; nothing where there is
/// none.
#[wasm_bindgen(js_name = decisionOn)]
#[must_use]
pub fn decision_on(date: u32) -> Option<String> {
    let rule = Date::from_digits(date).and_then(SamtligeKriterier::on)?;
    Some(json(&rule.basis))
}
