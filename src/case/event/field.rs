//! The types a field of an event can have: how each is read, and how it is described.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Deltog, DialogPurpose, Dialogform, Effect, Forventning, Klageudfald, Moede, Person};
use crate::calendar::{Date, ReceiptKind};
use crate::input::{
    FieldShape, Node, Partial, ProblemKind, Reader, Reads, Shaped, Text, Value, numbers, quoted,
};

/// A type that a field of an event can have.
pub(super) trait FieldType: for<'n> Reads<Read<'n> = Self> + Sized {
    /// How it is looked at.
    type Ref<'f>
    where
        Self: 'f;

    fn as_field(&self) -> Self::Ref<'_>;
}

macro_rules! copied {
    ($($Type:ty),*) => {
        $(
            impl FieldType for $Type {
                type Ref<'f> = Self;

                fn as_field(&self) -> Self {
                    *self
                }
            }
        )*
    };
}

copied!(Date, bool, TimeOfDay, Year, Oere, Kursusdage);
copied!(ReceiptKind, Person, Moede, DialogPurpose, Dialogform, Effect, Klageudfald, Deltog);

impl Shaped for String {
    const SHAPE: FieldShape = Text::SHAPE;
}

impl Reads for String {
    type Read<'n> = Self;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        Text::read(reader, node).map(Self::from)
    }
}

impl FieldType for String {
    type Ref<'f> = &'f str;

    fn as_field(&self) -> &str {
        self
    }
}

/// The most parts of the model that one event is about.
const MAX_ABOUT: usize = 100;

impl Shaped for Vec<String> {
    const SHAPE: FieldShape = FieldShape::Parts(MAX_ABOUT);
}

impl Reads for Vec<String> {
    type Read<'n> = Self;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let mut ids: Self = Self::new();
        for item in reader.list(node, MAX_ABOUT) {
            let Some(id) = reader.full_text(&item) else { continue };
            if ids.iter().any(|earlier| earlier == id) {
                reader.note_at(&item, ProblemKind::DuplicateId { id: quoted(id) });
                continue;
            }
            ids.push(String::from(id));
        }
        Some(ids)
    }
}

impl FieldType for Vec<String> {
    type Ref<'f> = &'f [String];

    fn as_field(&self) -> &[String] {
        self
    }
}

impl FieldType for Forventning {
    type Ref<'f> = &'f Self;

    fn as_field(&self) -> &Self {
        self
    }
}

/// The time of day, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// Reads `20:15`.
    ///
    /// ```
    /// use kvalitetsmodel::case::TimeOfDay;
    ///
    /// assert_eq!(TimeOfDay::parse("20:15").map(TimeOfDay::minutes), Some(1215));
    /// assert_eq!(TimeOfDay::parse("24:00"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let [h1, h2, b':', m1, m2] = *text.as_bytes() else { return None };
        let two = |tens: u8, ones: u8| {
            let digit = |byte| char::from(byte).to_digit(10);
            digit(tens)?.checked_mul(10)?.checked_add(digit(ones)?)
        };
        let (hours, minutes) = (two(h1, h2)?, two(m1, m2)?);
        if hours > 23 || minutes > 59 {
            return None;
        }
        u16::try_from(hours.checked_mul(60)?.checked_add(minutes)?).ok().map(Self)
    }

    /// The minutes since midnight.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }
}

impl Shaped for TimeOfDay {
    const SHAPE: FieldShape = FieldShape::Time;
}

impl Reads for TimeOfDay {
    type Read<'n> = Self;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let text = reader.text(node)?;
        let time = Self::parse(text);
        if time.is_none() {
            let (value, allowed) = (quoted(text), ["00:00-23:59"].into());
            reader.note_at(node, ProblemKind::UnknownValue { value, allowed });
        }
        time
    }
}

/// A calendar year: of a budget, of accounts, of a wheel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::exhaustive_structs, reason = "a name for one value, which it can only have")]
pub struct Year(pub u16);

impl Year {
    /// Reads the year of a yearly wheel.
    #[must_use]
    pub fn of(value: &Value) -> Partial<Self> {
        Partial::of(|reader| <Self as Reads>::read(reader, &Node::root(value)))
    }
}

numbers! {
    YearNumber = 2000, 2200;
    /// Ten billion kroner.
    OereNumber = 0, 1_000_000_000_000 as "0-1000000000000";
    /// More days than any course has.
    KursusdageNumber = 1, 366;
}

impl Shaped for Year {
    const SHAPE: FieldShape = YearNumber::SHAPE;
}

impl Reads for Year {
    type Read<'n> = Self;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        u16::try_from(YearNumber::read(reader, node)?).ok().map(Self)
    }
}

/// An amount in øre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::exhaustive_structs, reason = "a name for one value, which it can only have")]
pub struct Oere(pub i64);

impl Shaped for Oere {
    const SHAPE: FieldShape = OereNumber::SHAPE;
}

impl Reads for Oere {
    type Read<'n> = Self;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        OereNumber::read(reader, node).map(Self)
    }
}

/// Whole days of a course, or what corresponds to them: "svarende til 4 hele kursusdage".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::exhaustive_structs, reason = "a name for one value, which it can only have")]
pub struct Kursusdage(pub u16);

impl Shaped for Kursusdage {
    const SHAPE: FieldShape = KursusdageNumber::SHAPE;
}

impl Reads for Kursusdage {
    type Read<'n> = Self;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        u16::try_from(KursusdageNumber::read(reader, node)?).ok().map(Self)
    }
}
