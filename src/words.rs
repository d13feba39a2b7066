//! Closed lists of words: an enum, its words in JSON, and nothing to keep in step by hand.

/// An enum whose variants are words in JSON.
pub(crate) trait Word: Copy + 'static {
    /// Every variant.
    const ALL: &'static [Self];
    /// Their words, in the same order.
    const WORDS: &'static [&'static str];
}

/// Defines an enum of words: `Variant = "word"`.
macro_rules! words {
    (
        $(#[$of_enum:meta])*
        pub enum $Name:ident {
            $($(#[$of_variant:meta])* $Variant:ident = $word:literal,)*
        }
    ) => {
        $(#[$of_enum])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[non_exhaustive]
        pub enum $Name {
            $(
                $(#[$of_variant])*
                #[cfg_attr(feature = "ts", ts(rename = $word))]
                $Variant,
            )*
        }

        impl $Name {
            /// Every one, in order.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),*];

            /// Its word in JSON.
            #[must_use]
            #[allow(clippy::indexing_slicing, reason = "every variant has its word, at its place")]
            pub const fn id(self) -> &'static str {
                // What is read by: a match would be a second table of the same words in the wasm.
                <Self as $crate::words::Word>::WORDS[self as usize]
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl $crate::words::Word for $Name {
            const ALL: &'static [Self] = Self::ALL;
            const WORDS: &'static [&'static str] = &[$($word),*];
        }
    };
}
