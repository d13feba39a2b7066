//! Results as JavaScript values.

#[cfg(feature = "process")]
use alloc::string::String;

use js_sys::JSON;
#[cfg(feature = "process")]
use kvalitetsmodel::input::Partial;
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

/// An answer beside its problems, for JavaScript, as `{ value, problems }`: whether it wants all or
/// nothing is its choice. `value` is left out where too much is missing for one.
#[cfg(feature = "process")]
pub(crate) fn partial<T: Serialize>(answer: Partial<T>) -> JsValue {
    let Partial { value, problems } = answer;
    beside(value.as_ref().map(|value| written(value)), &problems)
}

/// The same where nothing is answered.
#[cfg(feature = "process")]
pub(crate) fn unanswered(problems: &Problems) -> JsValue {
    beside(None, problems)
}

/// Put together of texts, so that there is one way of writing it and not one for each answer.
#[cfg(feature = "process")]
fn beside(value: Option<String>, problems: &Problems) -> JsValue {
    let problems = written(problems.0.as_slice());
    let value = value.map(|value| ["\"value\":", &value, ","].concat()).unwrap_or_default();
    parsed(&["{", &value, "\"problems\":", &problems, "}"].concat())
}

/// The problems as what is thrown, which the facade makes an error of.
pub(crate) fn thrown(problems: &Problems) -> JsValue {
    object(problems.0.as_slice())
}
