//! An assessment: its profile, its findings, and two side by side.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use kvalitetsmodel::assessment::{Assessed, Vurdering, findings as find};
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::columns::{Batch, Code, Outputs, Rows};
use kvalitetsmodel::comparison::compare as compare_assessed;
use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::model::{Tilbudstyper, exempts};
use kvalitetsmodel::scoring::{Method, profil as profil_of};
use wasm_bindgen::prelude::*;

use crate::input::read;
use crate::models::held;
use crate::out::{Outcome, object, thrown};

fn read_method(method: &JsValue) -> Result<Method, Problems> {
    match read(method) {
        Value::Null => Ok(Method::default()),
        value => Method::read(&Value::Object([(String::from("method"), value)].into())),
    }
}

/// Reads an assessment with a model, and gives what is made of it; throws every problem. One
/// function that is handed what to make, not one for each.
fn with(
    vurdering: &JsValue,
    (number, model): (u32, &JsValue),
    make: &dyn Fn(&Vurdering, &Assessed<'_>) -> Result<JsValue, Problems>,
) -> Outcome {
    // First all that can run somebody else's code.
    let value = read(vurdering);
    let answer = held(number, model).and_then(|model| {
        let (vurdering, assessed) = Vurdering::read(&value, model.as_deref())?;
        make(&vurdering, &assessed)
    });
    answer.map_err(|problems| thrown(&problems))
}

/// The profile of an assessment (a `Profil`); throws every problem.
#[wasm_bindgen]
pub fn profil(vurdering: &JsValue, method: &JsValue, number: u32, model: &JsValue) -> Outcome {
    let method = read_method(method).map_err(|problems| thrown(&problems))?;
    with(vurdering, (number, model), &|_, its| Ok(object(&profil_of(its, method)?)))
}

/// Whether an assessment can be read; throws every problem.
#[wasm_bindgen]
pub fn check(vurdering: &JsValue, number: u32, model: &JsValue) -> Result<(), JsValue> {
    let checked = with(vurdering, (number, model), &|_, its| {
        profil_of(its, Method::default()).map(|_| JsValue::UNDEFINED).map_err(Into::into)
    });
    checked.map(|_| ())
}

/// The findings on an assessment (`Findings`, without the words); throws every problem.
#[wasm_bindgen]
pub fn findings(vurdering: &JsValue, number: u32, model: &JsValue) -> Outcome {
    with(vurdering, (number, model), &|vurdering, assessed| Ok(object(&find(vurdering, assessed))))
}

/// Two assessments side by side (a `Comparison`); throws every problem, of the earlier one first,
/// with paths that start with `/before` or `/after`.
#[wasm_bindgen]
pub fn compare(
    before: &JsValue,
    after: &JsValue,
    method: &JsValue,
    before_number: u32,
    before_model: &JsValue,
    after_number: u32,
    after_model: &JsValue,
) -> Outcome {
    let comparison = || {
        let method = read_method(method)?;
        let (before, after) = (read(before), read(after));
        let before_model = held(before_number, before_model)?;
        let after_model = held(after_number, after_model)?;
        let read_before = Vurdering::read(&before, before_model.as_deref());
        let read_after = Vurdering::read(&after, after_model.as_deref());
        match (read_before, read_after) {
            (Ok((_, before)), Ok((_, after))) => {
                Ok(object(&compare_assessed(&before, &after, method)?))
            }
            (before, after) => {
                let mut problems = before.err().unwrap_or_default().below("/before");
                problems.0.extend(after.err().unwrap_or_default().below("/after").0);
                Err(problems)
            }
        }
    };
    comparison().map_err(|problems| thrown(&problems))
}

/// The quick lane of `profil`: one row of the columns ([`kvalitetsmodel::columns`]), every cell a
/// code; `codes` are those of its leaves and then, where criteria are judged, of its criteria.
/// Gives the block of every output there is, and nothing whenever there is anything that must be
/// read in full.
#[wasm_bindgen(js_name = fastProfil)]
#[must_use]
#[allow(clippy::too_many_arguments, reason = "numbers cross for nothing, a list of them does not")]
pub fn fast_profil(
    number: u32,
    model: &JsValue,
    method: u8,
    date: u32,
    kind: u8,
    tilbudstyper: u16,
    bestyrelse: u8,
    codes: &[u8],
) -> Vec<u8> {
    let block = || {
        // Where the act keeps a theme out of supervision, the profile says so with the paragraph.
        let day = Date::from_digits(date)?;
        if exempts(Tilbudstyper::from_bits(tilbudstyper), day) {
            return None;
        }
        let model = held(number, model).ok().flatten()?;
        let batch = Batch::new(model.shape()?, Method::of_code(method)?);
        let (answers, judgements) = codes.split_at_checked(batch.leaves())?;
        let (dates, kinds, bestyrelser) = ([date], [kind], [bestyrelse]);
        let tilbudstyper = [tilbudstyper];
        let rows = Rows::new(&dates, answers)
            .kinds(&kinds)
            .tilbudstyper(&tilbudstyper)
            .bestyrelser(&bestyrelser)
            .judgements(judgements);
        let mut block = vec![0; batch.room(Outputs::ALL, rows.len())];
        let mut scratch = vec![0; batch.scratch()];
        let mut is_good = true;
        let note = |_| is_good = false;
        batch.check(&rows, Outputs::ALL, &block, &scratch).ok()?;
        batch.score_into(&rows, Outputs::ALL, &mut block, &mut scratch, note);
        is_good.then_some(block)
    };
    block().unwrap_or_default()
}
