//! Codes with parameters: what is wrong, or what was found, as data the text is made from.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::SerializeMap;

use crate::calendar::Date;

/// The value of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Param<'p> {
    /// Text, often somebody else's.
    Text(&'p str),
    /// A whole number.
    Number(i64),
    /// Words of a closed list.
    Words(&'p [&'static str]),
    /// A day.
    Date(Date),
}

/// The parameters of a code, by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(clippy::exhaustive_structs, reason = "a name for one value, which it can only have")]
pub struct Params<'p>(pub Vec<(&'static str, Param<'p>)>);

impl<'p> Params<'p> {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A parameter, where it is known. There are hundreds of these calls: not inlined, and of no
    /// type in particular.
    #[inline(never)]
    pub(crate) fn add(&mut self, name: &'static str, value: &'p dyn ToParam) {
        self.0.extend(value.to_param().map(|value| (name, value)));
    }
}

/// A code with its parameters.
pub trait Coded {
    /// The code, as it stands in JSON.
    fn code(&self) -> &'static str;

    /// Its parameters by name, in order; one that is not known is left out.
    fn params(&self) -> Params<'_>;
}

/// A code with the names and the Rust types of its parameters.
pub type Signature = (&'static str, &'static [(&'static str, &'static str)]);

/// A type a parameter can have.
pub(crate) trait ToParam {
    fn to_param(&self) -> Option<Param<'_>>;
}

impl ToParam for &'static str {
    fn to_param(&self) -> Option<Param<'_>> {
        Some(Param::Text(self))
    }
}

impl ToParam for String {
    fn to_param(&self) -> Option<Param<'_>> {
        Some(Param::Text(self))
    }
}

impl ToParam for Option<String> {
    fn to_param(&self) -> Option<Param<'_>> {
        self.as_deref().map(Param::Text)
    }
}

impl ToParam for Date {
    fn to_param(&self) -> Option<Param<'_>> {
        Some(Param::Date(*self))
    }
}

impl ToParam for Option<Date> {
    fn to_param(&self) -> Option<Param<'_>> {
        self.map(Param::Date)
    }
}

impl ToParam for i64 {
    fn to_param(&self) -> Option<Param<'_>> {
        Some(Param::Number(*self))
    }
}

impl ToParam for usize {
    fn to_param(&self) -> Option<Param<'_>> {
        i64::try_from(*self).ok().map(Param::Number)
    }
}

impl ToParam for Vec<&'static str> {
    fn to_param(&self) -> Option<Param<'_>> {
        Some(Param::Words(self))
    }
}

impl serde::Serialize for Params<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (*name, value)))
    }
}

/// A code as `{ code, params }`, its parameters left out where it has none.
pub(crate) fn serialize<S: serde::Serializer>(
    coded: &dyn Coded,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let params = coded.params();
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry("code", coded.code())?;
    if !params.is_empty() {
        map.serialize_entry("params", &params)?;
    }
    map.end()
}

/// Defines an enum of codes: `Variant = "code" { parameter: type }`; `with Variant(Others)` takes
/// in the codes of another such enum, as they are.
macro_rules! codes {
    (
        $(#[$of_enum:meta])*
        pub enum $Name:ident $(with $Nested:ident($Others:ident))? {
            $(
                $(#[$of_variant:meta])*
                $Variant:ident = $code:literal $({
                    $($(#[$of_field:meta])* $field:ident: $Type:ty),* $(,)?
                })?,
            )*
        }
    ) => {
        $(#[$of_enum])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[cfg_attr(feature = "ts", ts(tag = "code", content = "params"))]
        #[non_exhaustive]
        pub enum $Name {
            $(
                $(#[$of_variant])*
                #[cfg_attr(feature = "ts", ts(rename = $code))]
                $Variant $({
                    $(
                        $(#[$of_field])*
                        #[allow(missing_docs, reason = "the variant says what the day or number is")]
                        $field: $Type,
                    )*
                })?,
            )*
            $(
                #[doc = concat!("One of [`", stringify!($Others), "`].")]
                #[cfg_attr(feature = "ts", ts(untagged))]
                $Nested($Others),
            )?
        }

        $(
            impl From<$Others> for $Name {
                fn from(kind: $Others) -> Self {
                    Self::$Nested(kind)
                }
            }
        )?

        impl $Name {
            /// Every code of its own, in order.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// Every code of its own with its parameters, in order.
            pub const SIGNATURES: &'static [$crate::codes::Signature] = &[
                $(($code, &[$($((stringify!($field), stringify!($Type)),)*)?]),)*
            ];
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::codes::serialize(self, serializer)
            }
        }

        impl $crate::codes::Coded for $Name {
            fn code(&self) -> &'static str {
                // By itself, so that the rest becomes a table and not a jump for each.
                $(if let Self::$Nested(kind) = self {
                    return <$Others as $crate::codes::Coded>::code(kind);
                })?
                match self {
                    $(Self::$Variant { .. } => $code,)*
                    $(Self::$Nested(_) => stringify!($Nested),)?
                }
            }

            fn params(&self) -> $crate::codes::Params<'_> {
                #[allow(unused_mut, reason = "an enum may have no parameters at all")]
                let mut params = $crate::codes::Params::default();
                match self {
                    $(Self::$Variant $({ $($field),* })? => {
                        $($(params.add(stringify!($field), $field);)*)?
                    })*
                    $(Self::$Nested(kind) => return <$Others as $crate::codes::Coded>::params(kind),)?
                }
                params
            }
        }
    };
}
