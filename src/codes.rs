//! Codes with parameters: what is wrong, or what was found, as data the text is made from.

use alloc::string::String;
use alloc::vec::Vec;

/// The value of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
pub enum Param<'p> {
    /// Text, often somebody else's.
    Text(&'p str),
    /// A whole number.
    Number(i64),
    /// Words of a closed list.
    Words(&'p [&'static str]),
}

/// The parameters of a code, by name.
pub type Params<'p> = Vec<(&'static str, Param<'p>)>;

/// A code with its parameters.
pub trait Coded {
    /// The code, as it stands in JSON.
    fn code(&self) -> &'static str;

    /// Its parameters, in order; one that is not known is left out.
    fn params(&self) -> Params<'_>;
}

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

/// Code and parameters as the fields `code` and `params`, the latter only where there are any.
#[cfg(feature = "serde")]
pub(crate) fn serialize_coded<S: serde::ser::SerializeMap>(
    coded: &dyn Coded,
    map: &mut S,
) -> Result<(), S::Error> {
    struct Fields<'p>(Params<'p>);
    impl serde::Serialize for Fields<'_> {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_map(self.0.iter().map(|(name, value)| (*name, value)))
        }
    }
    map.serialize_entry("code", coded.code())?;
    let params = coded.params();
    if !params.is_empty() {
        map.serialize_entry("params", &Fields(params))?;
    }
    Ok(())
}

/// Defines an enum of codes: `Variant = "code" { parameter: type }`.
macro_rules! codes {
    (
        $(#[$of_enum:meta])*
        pub enum $Name:ident {
            $(
                $(#[$of_variant:meta])*
                $Variant:ident = $code:literal $({
                    $($(#[$of_field:meta])* $field:ident: $Type:ty,)*
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
                $Variant $({ $($(#[$of_field])* $field: $Type,)* })?,
            )*
        }

        impl $Name {
            /// Every code, in order.
            pub const CODES: &'static [&'static str] = &[$($code),*];
        }

        impl $crate::codes::Coded for $Name {
            fn code(&self) -> &'static str {
                match self {
                    $(Self::$Variant { .. } => $code,)*
                }
            }

            fn params(&self) -> $crate::codes::Params<'_> {
                #[allow(unused_imports, reason = "an enum may have no parameters at all")]
                use $crate::codes::ToParam;
                let mut params = $crate::codes::Params::new();
                match self {
                    $(Self::$Variant $({ $($field),* })? => {
                        $($(params.extend($field.to_param().map(|it| (stringify!($field), it)));)*)?
                    })*
                }
                params
            }
        }
    };
}
