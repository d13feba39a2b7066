//! Input from JavaScript as a [`Value`].
//!
//! Anything can be handed to a JavaScript function: getters that throw, Proxies, cycles, a Map,
//! 10 MB of junk. So every import here that can run somebody else's code is declared `catch`, and
//! what is no data becomes [`Value::Unreadable`], which is reported with its path together with
//! every other problem. Each member is read once, and nothing is changed.

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Array, JsString};
use kvalitetsmodel::input::Value;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = getPrototypeOf)]
    fn prototype_of(value: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(value: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = hasOwn)]
    fn has_place(value: &JsValue, place: u32) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    fn member(value: &JsValue, name: &JsString) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    fn item(value: &JsValue, place: u32) -> Result<JsValue, JsValue>;
}

/// Reads what a caller gave.
pub(crate) fn read(value: &JsValue) -> Value {
    Walk { values: Value::MAX_VALUES, text: count(Value::MAX_ALL_TEXT) }.value(value, 0)
}

/// What may still be read of an input.
struct Walk {
    values: usize,
    text: u32,
}

/// As JavaScript counts.
fn count(limit: usize) -> u32 {
    u32::try_from(limit).unwrap_or(u32::MAX)
}

impl Walk {
    fn value(&mut self, value: &JsValue, depth: usize) -> Value {
        let Some(left) = self.values.checked_sub(1) else { return Value::TooMany };
        self.values = left;
        if let Some(text) = value.dyn_ref::<JsString>() {
            return self.text(text);
        }
        if let Some(number) = value.as_f64() {
            return Value::from_decimal(number);
        }
        if let Some(flag) = value.as_bool() {
            return Value::Bool(flag);
        }
        if value.is_undefined() || value.is_null() {
            return Value::Null;
        }
        if !value.is_object() {
            return Value::Unreadable;
        }
        if depth >= Value::MAX_DEPTH {
            return Value::TooDeep;
        }
        match is_array(value) {
            Ok(true) => self.list(value, depth),
            Ok(false) if is_plain(value) => self.object(value, depth),
            _ => Value::Unreadable,
        }
    }

    fn text(&mut self, text: &JsString) -> Value {
        let length = text.length().min(count(Value::MAX_TEXT));
        let Some(left) = self.text.checked_sub(length) else { return Value::Unreadable };
        self.text = left;
        Value::Text(cut(text, count(Value::MAX_TEXT)))
    }

    fn list(&mut self, list: &JsValue, depth: usize) -> Value {
        // The length of a Proxy can be anything, and that of a sparse array four thousand million.
        let length = member(list, &JsString::from("length")).ok().and_then(|its| its.as_f64());
        let Some(length) = length else { return Value::Unreadable };
        let mut items = Vec::new();
        for place in (0_u32..).take_while(|place| f64::from(*place) < length) {
            let enough = self.values == 0;
            // A hole is a value that is missing, whatever Array.prototype may have at its place.
            let read = has_place(list, place)
                .and_then(|is_there| if is_there { item(list, place) } else { Ok(JsValue::NULL) });
            items.push(self.given(read.as_ref(), depth));
            if enough {
                break;
            }
        }
        Value::List(items)
    }

    fn object(&mut self, object: &JsValue, depth: usize) -> Value {
        let Ok(names) = keys(object) else { return Value::Unreadable };
        let mut fields = Vec::new();
        for place in 0..names.length() {
            let name: JsString = names.get(place).unchecked_into();
            let enough = self.values == 0;
            let read = member(object, &name);
            // As JSON does: a member that is undefined is not there.
            if read.as_ref().is_ok_and(JsValue::is_undefined) {
                continue;
            }
            let value = self.given(read.as_ref(), depth);
            fields.push((cut(&name, count(Value::MAX_NAME)), value));
            if enough {
                break;
            }
        }
        Value::Object(fields)
    }

    /// A member or an item; one that throws counts as a value too.
    fn given(&mut self, read: Result<&JsValue, &JsValue>, depth: usize) -> Value {
        match read {
            Ok(value) => self.value(value, depth.saturating_add(1)),
            Err(_) => match self.values.checked_sub(1) {
                Some(left) => {
                    self.values = left;
                    Value::Unreadable
                }
                None => Value::TooMany,
            },
        }
    }
}

/// An object of a class, a Date or a Map would look empty: they are no data. One from another
/// window is.
fn is_plain(value: &JsValue) -> bool {
    prototype_of(value).is_ok_and(|prototype| {
        prototype.is_null() || prototype_of(&prototype).is_ok_and(|its| its.is_null())
    })
}

/// The beginning of a text. Half of a surrogate pair becomes U+FFFD.
fn cut(text: &JsString, most: u32) -> String {
    if text.length() <= most { String::from(text) } else { String::from(text.slice(0, most)) }
}
