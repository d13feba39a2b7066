//! Results as JSON.
//!
//! Written without generics: every type appends itself to one text, and the browser's own
//! parser makes objects of it. (Measured when it was introduced: building the objects through
//! serde-wasm-bindgen instead made the wasm 22 kB larger after brotli, at a budget of 45 kB
//! for all of it.) Programs in Rust get `serde::Serialize` for the same types by the feature
//! `serde`; both come from one list of fields, so that they cannot drift apart.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A value that can be written as JSON.
///
/// ```
/// use kvalitetsmodel::exact::Fraction;
/// use kvalitetsmodel::json::ToJson;
/// use kvalitetsmodel::scoring::Score;
///
/// let score = Score::from(Fraction::new(7, 2)?);
/// assert_eq!(score.to_json(), r#"{"numerator":7,"denominator":2,"shown":"3,5"}"#);
/// # Ok::<(), kvalitetsmodel::exact::Overflow>(())
/// ```
pub trait ToJson {
    /// Appends the value to a text.
    fn write(&self, out: &mut Text);

    /// Whether there is nothing to write, so that its field is left out.
    fn is_absent(&self) -> bool {
        false
    }

    /// The value as a text of its own.
    fn to_json(&self) -> String {
        let mut out = Text(String::new());
        self.write(&mut out);
        out.0
    }
}

/// JSON text in the making.
#[derive(Debug, Default)]
pub struct Text(String);

impl Text {
    #[inline(never)]
    pub(crate) fn raw(&mut self, text: &str) {
        self.0.push_str(text);
    }

    /// A field of an object; nothing for an absent value.
    #[inline(never)]
    pub(crate) fn field(&mut self, name: &str, value: &dyn ToJson) {
        if !value.is_absent() {
            self.between();
            self.string(name);
            self.0.push(':');
            value.write(self);
        }
    }

    /// An item of a list.
    #[inline(never)]
    pub(crate) fn item(&mut self, value: &dyn ToJson) {
        self.between();
        value.write(self);
    }

    /// A comma, unless the list or object has just begun.
    fn between(&mut self) {
        if !self.0.ends_with(['{', '[']) {
            self.0.push(',');
        }
    }

    #[inline(never)]
    fn string(&mut self, text: &str) {
        self.0.push('"');
        // Names, words and dates, nearly everything there is, have nothing to escape.
        if text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
            self.0.push_str(text);
            self.0.push('"');
            return;
        }
        for c in text.chars() {
            match c {
                '"' => self.0.push_str("\\\""),
                '\\' => self.0.push_str("\\\\"),
                '\n' => self.0.push_str("\\n"),
                '\r' => self.0.push_str("\\r"),
                '\t' => self.0.push_str("\\t"),
                '\u{8}' => self.0.push_str("\\b"),
                '\u{c}' => self.0.push_str("\\f"),
                // JSON allows no control characters in a string; all of them are one byte.
                '\0'..='\u{1f}' => {
                    self.0.push_str("\\u00");
                    for digit in [u32::from(c) >> 4, u32::from(c) & 15] {
                        self.0.push(char::from_digit(digit, 16).unwrap_or('0'));
                    }
                }
                c => self.0.push(c),
            }
        }
        self.0.push('"');
    }
}

impl ToJson for str {
    fn write(&self, out: &mut Text) {
        out.string(self);
    }
}

impl ToJson for String {
    fn write(&self, out: &mut Text) {
        out.string(self);
    }
}

impl ToJson for Cow<'_, str> {
    fn write(&self, out: &mut Text) {
        out.string(self);
    }
}

impl ToJson for bool {
    fn write(&self, out: &mut Text) {
        out.raw(if *self { "true" } else { "false" });
    }
}

impl ToJson for i64 {
    fn write(&self, out: &mut Text) {
        out.raw(&self.to_string());
    }
}

impl ToJson for u32 {
    fn write(&self, out: &mut Text) {
        i64::from(*self).write(out);
    }
}

impl ToJson for u16 {
    fn write(&self, out: &mut Text) {
        i64::from(*self).write(out);
    }
}

impl ToJson for usize {
    fn write(&self, out: &mut Text) {
        i64::try_from(*self).unwrap_or(i64::MAX).write(out);
    }
}

impl ToJson for u8 {
    fn write(&self, out: &mut Text) {
        i64::from(*self).write(out);
    }
}

impl<T: ToJson + ?Sized> ToJson for &T {
    fn write(&self, out: &mut Text) {
        (**self).write(out);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn write(&self, out: &mut Text) {
        match self {
            Some(value) => value.write(out),
            None => out.raw("null"),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: ToJson> ToJson for [T] {
    fn write(&self, out: &mut Text) {
        out.raw("[");
        for item in self {
            out.item(item);
        }
        out.raw("]");
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn write(&self, out: &mut Text) {
        self.as_slice().write(out);
    }
}

impl<T: ToJson + Clone> ToJson for Cow<'_, [T]> {
    fn write(&self, out: &mut Text) {
        (**self).write(out);
    }
}

/// An object whose fields can stand in a larger one.
pub(crate) trait Fields {
    /// Appends the fields, without the braces.
    fn fields(&self, out: &mut Text);
}

/// Says which fields a struct has in JSON: `field = "name"`, and first `..field` for a struct
/// whose fields stand among its own. A field that is left out is a compile error.
macro_rules! record {
    ($Type:ty { $(..$inner:ident,)? $($field:ident = $name:literal,)* }) => {
        impl $crate::json::Fields for $Type {
            fn fields(&self, out: &mut $crate::json::Text) {
                let Self { $($inner,)? $($field,)* } = self;
                $($crate::json::Fields::fields($inner, out);)?
                $(out.field($name, $field);)*
            }
        }

        impl $crate::json::ToJson for $Type {
            fn write(&self, out: &mut $crate::json::Text) {
                out.raw("{");
                $crate::json::Fields::fields(self, out);
                out.raw("}");
            }
        }

        #[cfg(feature = "serde")]
        impl $crate::json::SerdeFields for $Type {
            fn serde_fields<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $($crate::json::SerdeFields::serde_fields(&self.$inner, map)?;)?
                $(if !$crate::json::ToJson::is_absent(&self.$field) {
                    map.serialize_entry($name, &self.$field)?;
                })*
                Ok(())
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $Type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $crate::json::SerdeFields::serde_fields(self, &mut map)?;
                serde::ser::SerializeMap::end(map)
            }
        }
    };
}

impl<T: Fields + ?Sized> Fields for &T {
    fn fields(&self, out: &mut Text) {
        (**self).fields(out);
    }
}

/// The fields of an object for serde.
#[cfg(feature = "serde")]
pub(crate) trait SerdeFields {
    fn serde_fields<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

#[cfg(feature = "serde")]
impl<T: SerdeFields> SerdeFields for &T {
    fn serde_fields<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        (**self).serde_fields(map)
    }
}

/// Gives a type the JSON form of a word, by a function from it to the word.
macro_rules! as_word {
    ($Type:ty, $word:expr) => {
        impl $crate::json::ToJson for $Type {
            fn write(&self, out: &mut $crate::json::Text) {
                $crate::json::ToJson::write(&*$word(self), out);
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $Type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&$word(self))
            }
        }
    };
}
