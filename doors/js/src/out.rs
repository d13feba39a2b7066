//! Results as JavaScript values.

use js_sys::JSON;
#[cfg(feature = "process")]
use kvalitetsmodel::input::Partial;
#[cfg(feature = "process")]
use kvalitetsmodel::input::Problem;
use kvalitetsmodel::input::Problems;
use kvalitetsmodel::json::written;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// A result; or a list of problems to throw, without the words.
pub(crate) type Outcome = Result<JsValue, JsValue>;

/// A result as the plain object of its JSON.
///
/// By way of its text: making the objects one by one from here takes 5 kB more of the wasm,
/// compressed, a second way of writing every type beside the one that the fingerprint uses.
pub(crate) fn object(result: &(impl Serialize + ?Sized)) -> JsValue {
    parsed(&written(result))
}

/// What JavaScript makes of the text of a result.
#[inline(never)]
fn parsed(text: &str) -> JsValue {
    JSON::parse(text).unwrap_or(JsValue::UNDEFINED)
}

/// A result or its problems, for JavaScript.
pub(crate) fn outcome<T: Serialize>(result: Result<T, Problems>) -> Outcome {
    result.map(|result| object(&result)).map_err(|problems| thrown(&problems))
}

/// An answer beside its problems, as `{ value, problems }`; `value` is left out where too much is
/// missing for one.
#[cfg(feature = "process")]
#[derive(Serialize)]
struct Answer<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<T>,
    problems: Vec<Problem>,
}

/// An answer beside its problems, for JavaScript: whether it wants all or nothing is its choice.
#[cfg(feature = "process")]
pub(crate) fn partial<T: Serialize>(answer: Partial<T>) -> JsValue {
    let Partial { value, problems } = answer;
    object(&Answer { value, problems: problems.0 })
}

/// The problems as what is thrown, which the facade makes an error of.
pub(crate) fn thrown(problems: &Problems) -> JsValue {
    object(problems.0.as_slice())
}
