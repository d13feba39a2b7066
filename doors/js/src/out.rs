//! Results as JavaScript values.

use kvalitetsmodel::codes::{Coded, Param, Params};
#[cfg(feature = "process")]
use kvalitetsmodel::input::Partial;
use kvalitetsmodel::input::{Problem, Problems};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;

/// A result; or a list of problems to throw, without the words.
pub(crate) type Outcome = Result<JsValue, JsValue>;

/// A result as the plain object that JSON would make of it.
pub(crate) fn object(result: &(impl Serialize + ?Sized)) -> JsValue {
    // No result has a key that is no text, or a number beyond what JavaScript holds exactly, which
    // is all that can be refused.
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    result.serialize(&serializer).unwrap_or(JsValue::UNDEFINED)
}

/// A result or its problems, for JavaScript.
pub(crate) fn outcome<T: Serialize>(result: Result<T, Problems>) -> Outcome {
    result.map(|result| object(&result)).map_err(|problems| thrown(&problems))
}

/// An answer beside its problems, as `{ value, problems }`; `value` is left out where too much is
/// missing for one.
#[cfg(feature = "process")]
#[derive(Serialize)]
struct Answer<'p, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<T>,
    problems: Vec<Told<'p>>,
}

/// An answer beside its problems, for JavaScript: whether it wants all or nothing is its choice.
#[cfg(feature = "process")]
pub(crate) fn partial<T: Serialize>(answer: Partial<T>) -> JsValue {
    let Partial { value, problems } = answer;
    object(&Answer { value, problems: problems.0.iter().map(Told).collect() })
}

/// The problems as what is thrown, which the facade makes an error of.
pub(crate) fn thrown(problems: &Problems) -> JsValue {
    object(problems.0.iter().map(Told).collect::<Vec<_>>().as_slice())
}

/// A problem. What it repeats of an input may be a number that JavaScript only holds as nearly as
/// it gave it, and that is no reason not to tell the problem.
struct Told<'p>(&'p Problem);

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Problem { kind, path } = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", kind.code())?;
        let params = kind.params();
        if !params.0.is_empty() {
            map.serialize_entry("params", &Numbers(&params))?;
        }
        map.serialize_entry("path", path)?;
        map.end()
    }
}

struct Numbers<'p>(&'p Params<'p>);

impl Serialize for Numbers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in &self.0.0 {
            match value {
                #[allow(clippy::cast_precision_loss, reason = "it came as such a number")]
                Param::Number(number) => map.serialize_entry(name, &(*number as f64))?,
                other => map.serialize_entry(name, other)?,
            }
        }
        map.end()
    }
}
