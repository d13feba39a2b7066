//! The macro that gives a kind of event its own fields.

use alloc::string::String;

use super::{
    Deltog, DialogPurpose, Dialogform, Effect, Forventning, Klageudfald, Kursusdage, Moede, Oere,
    Person, TimeOfDay, Year,
};
use crate::calendar::{Date, ReceiptKind};
use crate::input::{Field, Fields, Reader};

/// Every field that some kind of event has. A kind without it answers `None`; what belongs to a
/// kind is said once, in its struct.
pub(super) trait Has {
    fn announced(&self) -> Option<bool> {
        None
    }
    fn announced_on(&self) -> Option<Date> {
        None
    }
    fn afdeling(&self) -> Option<&str> {
        None
    }
    fn reason(&self) -> Option<bool> {
        None
    }
    fn time(&self) -> Option<TimeOfDay> {
        None
    }
    fn received(&self) -> Option<Date> {
        None
    }
    fn receipt(&self) -> Option<ReceiptKind> {
        None
    }
    fn frist(&self) -> Option<Date> {
        None
    }
    fn to(&self) -> Option<Date> {
        None
    }
    fn year(&self) -> Option<Year> {
        None
    }
    fn person(&self) -> Option<Person> {
        None
    }
    fn yearly_fee(&self) -> Option<Oere> {
        None
    }
    fn straks(&self) -> Option<bool> {
        None
    }
    fn special(&self) -> Option<&str> {
        None
    }
    fn uden_hjemmel(&self) -> Option<bool> {
        None
    }
    fn kommunal_afgoerelse(&self) -> Option<bool> {
        None
    }
    fn strafbart(&self) -> Option<bool> {
        None
    }
    fn vikar(&self) -> Option<bool> {
        None
    }
    fn intern_skole(&self) -> Option<bool> {
        None
    }
    fn karantaene(&self) -> Option<bool> {
        None
    }
    fn delvis(&self) -> Option<bool> {
        None
    }
    fn klagevejledning(&self) -> Option<bool> {
        None
    }
    fn med_paabud(&self) -> Option<bool> {
        None
    }
    fn lejlighed(&self) -> Option<bool> {
        None
    }
    fn hoering_undladt(&self) -> Option<bool> {
        None
    }
    fn afbrudt(&self) -> Option<bool> {
        None
    }
    fn afslag(&self) -> Option<bool> {
        None
    }
    fn ankestyrelsen(&self) -> Option<Date> {
        None
    }
    fn hastende(&self) -> Option<bool> {
        None
    }
    fn udfald(&self) -> Option<Klageudfald> {
        None
    }
    fn kortere_periode(&self) -> Option<bool> {
        None
    }
    fn samtykke(&self) -> Option<bool> {
        None
    }
    fn netvaerk(&self) -> Option<bool> {
        None
    }
    fn stoetteophold(&self) -> Option<bool> {
        None
    }
    fn relation(&self) -> Option<bool> {
        None
    }
    fn kursusdage(&self) -> Option<Kursusdage> {
        None
    }
    fn deltog(&self) -> Option<Deltog> {
        None
    }
    fn forventning(&self) -> Option<&Forventning> {
        None
    }
    fn moede(&self) -> Option<Moede> {
        None
    }
    fn form(&self) -> Option<Dialogform> {
        None
    }
    fn purpose(&self) -> Option<DialogPurpose> {
        None
    }
    fn reactions(&self) -> Option<bool> {
        None
    }
    fn told(&self) -> Option<bool> {
        None
    }
    fn effect(&self) -> Option<Effect> {
        None
    }
    fn seen_by(&self) -> Option<&str> {
        None
    }
    fn subject(&self) -> Option<&str> {
        None
    }
    fn seen(&self) -> Option<&str> {
        None
    }
    fn about(&self) -> Option<&[String]> {
        None
    }
    fn who(&self) -> Option<&str> {
        None
    }
}

/// What the reader and the catalogue need of a kind's details.
pub(super) trait Read: Sized {
    const FIELDS: &'static [Field];
    /// The names of the fields, which are all that the reader needs of them.
    const NAMES: &'static [&'static str];

    fn read(reader: &mut Reader, fields: Fields<'_>) -> Self;
}

/// Defines the details of a kind of event: `field: Type = "name"`, and by `..group` the fields that
/// it shares with others. All of them may be unknown.
macro_rules! details {
    ($(#[$of_struct:meta])* pub struct $Name:ident { $($rest:tt)* }) => {
        details!(@gather [$(#[$of_struct])* $Name] [] $($rest)*);
    };

    // What was sent to a party.
    (@gather $head:tt [$($so_far:tt)*] ..sent, $($rest:tt)*) => {
        details!(@gather $head [$($so_far)*
            /// How it was sent.
            receipt: $crate::calendar::ReceiptKind = "receipt",
            /// The day it can be shown to have come to the party.
            received: $crate::calendar::Date = "received",
        ] $($rest)*);
    };
    // What the socialtilsyn saw, and what that is about.
    (@gather $head:tt [$($so_far:tt)*] ..seen, $($rest:tt)*) => {
        details!(@gather $head [$($so_far)*
            /// The criteria or indicators it is about, by id.
            about: alloc::vec::Vec<alloc::string::String> = "about",
            /// What the socialtilsyn saw.
            seen: alloc::string::String = "seen",
        ] $($rest)*);
    };
    // The same, and what is to be put right of it.
    (@gather $head:tt [$($so_far:tt)*] ..subject, $($rest:tt)*) => {
        details!(@gather $head [$($so_far)*
            /// What it is about, or is to be put right or met, in a few words.
            subject: alloc::string::String = "subject",
        ] ..seen, $($rest)*);
    };
    // What a decision carries that can be appealed and can be taken at once.
    (@gather $head:tt [$($so_far:tt)*] ..decided, $($rest:tt)*) => {
        details!(@gather $head [$($so_far)*
            /// What is expected of the tilbud.
            forventning: $crate::case::Forventning = "forventning",
            /// Whether it carries reasons and guidance on appeal.
            klagevejledning: bool = "klagevejledning",
            /// At once: because special circumstances required it or, of an ending from 2022,
            /// because it is not expected that the tilbud can or will put it right.
            straks: bool = "straks",
            /// What those special circumstances were.
            special: alloc::string::String = "special",
        ] $($rest)*);
    };
    // What the party learnt.
    (@gather $head:tt [$($so_far:tt)*] ..told, $($rest:tt)*) => {
        details!(@gather $head [$($so_far)*
            /// Whether the party was told the concerns.
            told: bool = "told",
            /// Whether the party was told the possible reactions.
            reactions: bool = "reactions",
        ] $($rest)*);
    };
    // What changed, and what is now expected.
    (@gather $head:tt [$($so_far:tt)*] ..change, $($rest:tt)*) => {
        details!(@gather $head [$($so_far)*
            /// What change was seen.
            effect: $crate::case::Effect = "effect",
            /// What is expected of the tilbud.
            forventning: $crate::case::Forventning = "forventning",
        ] $($rest)*);
    };

    (
        @gather $head:tt [$($so_far:tt)*]
        $(#[$of_field:meta])* $field:ident: $Type:ty = $name:literal, $($rest:tt)*
    ) => {
        details!(@gather $head [$($so_far)*
            $(#[$of_field])*
            $field: $Type = $name,
        ] $($rest)*);
    };
    (
        @gather [$(#[$of_struct:meta])* $Name:ident]
        [$($(#[$of_field:meta])* $field:ident: $Type:ty = $name:literal,)*]
    ) => {
        $(#[$of_struct])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
        #[non_exhaustive]
        pub struct $Name {
            $(
                $(#[$of_field])*
                pub $field: Option<$Type>,
            )*
        }

        impl $Name {
            /// Nothing of it is known yet.
            #[must_use]
            pub const fn new() -> Self {
                Self { $($field: None,)* }
            }

            $(
                $(#[$of_field])*
                #[must_use]
                pub fn $field(mut self, $field: impl Into<$Type>) -> Self {
                    self.$field = Some($field.into());
                    self
                }
            )*
        }

        impl $crate::case::event::details::Has for $Name {
            $(
                fn $field(
                    &self,
                ) -> Option<<$Type as $crate::case::event::field::FieldType>::Ref<'_>> {
                    self.$field.as_ref().map($crate::case::event::field::FieldType::as_field)
                }
            )*
        }

        impl $crate::case::event::details::Read for $Name {
            const FIELDS: &'static [$crate::input::Field] =
                &[$($crate::input::Field::of::<$Type>($name),)*];
            const NAMES: &'static [&'static str] = &[$($name),*];

            #[allow(unused_variables, reason = "a kind may have no fields at all")]
            fn read(
                reader: &mut $crate::input::Reader,
                fields: $crate::input::Fields<'_>,
            ) -> Self {
                Self {
                    $($field: {
                        fields.take::<$Type>(reader, $crate::input::Field::of::<$Type>($name))
                    },)*
                }
            }
        }
    };
}
pub(super) use details;

details! {
    /// The details of an event whose kind says all there is to say.
    pub struct NoDetails {}
}
