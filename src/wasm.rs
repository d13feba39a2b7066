//! The JavaScript door: text and numbers in, text and numbers out.
//!
//! Input of any kind comes as one text (src/input/text.rs), which is read in full with every
//! problem in it. Results go out as JSON text or as numbers, and what is said of them as codes:
//! the facade of the npm package puts the words on (pkg/src/words.ts). For the call that is made at every click there is a lane of numbers only
//! ([`profil::fast_profil`]). Both lanes call the same core.

#[cfg(feature = "wasm")]
pub mod frister;
#[cfg(feature = "wasm")]
pub mod models;
#[cfg(feature = "wasm-proces")]
pub mod proces;
#[cfg(feature = "wasm")]
pub mod profil;

use alloc::string::String;

use wasm_bindgen::prelude::*;

use crate::input::{Problems, Value};

/// A result as JSON text; or a list of problems to throw, which is JSON text too.
type Outcome = Result<String, JsValue>;

/// What the facade wrote, as a tree of plain values.
fn read(text: &str) -> Value {
    Value::from_text(text)
}

/// A result as JSON text. No key of one is no text, which is all that JSON can refuse.
fn json(result: &impl serde::Serialize) -> String {
    serde_json::to_string(result).unwrap_or_default()
}

/// The problems as what is thrown, which the facade makes an error of.
#[allow(clippy::needless_pass_by_value, reason = "the form `map_err` asks for")]
fn thrown(problems: Problems) -> JsValue {
    JsValue::from_str(&json(&problems.0))
}

/// Without std there is no allocator but the one named here.
#[cfg(all(not(feature = "std"), target_arch = "wasm32"))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The lint wall keeps panics out; what a dependency might still raise stops here, without
/// the code that would put it in words.
#[cfg(all(not(feature = "std"), target_arch = "wasm32"))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
