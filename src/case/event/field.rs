//! The types a field of an event can have: how each is read, and how it is described.

use alloc::string::String;
use alloc::vec::Vec;

use super::Forventning;
use crate::calendar::{Date, ReceiptKind};
use crate::input::{Node, Partial, ProblemKind, Reader, Value, quoted};
use crate::words::Word;

/// A field of a kind of event, as the catalogue, the schema and the reader know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// Its name in JSON.
    pub name: &'static str,
    /// What stands in it.
    pub shape: FieldShape,
}

impl Field {
    pub(super) const fn of<T: FieldType>(name: &'static str) -> Self {
        Self { name, shape: T::SHAPE }
    }
}

/// What stands in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldShape {
    /// A day, `2026-01-31`.
    Date,
    /// A time of day, `20:15`.
    Time,
    /// Yes or no.
    Bool,
    /// Text with something in it.
    Text,
    /// A list of ids of the model.
    Ids,
    /// A whole number between two others, both included.
    Number {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A word of a closed list.
    Word(&'static [&'static str]),
    /// A [`Forventning`].
    Forventning,
}

/// A type that a field of an event can have.
pub(super) trait FieldType: Sized {
    /// How it is looked at.
    type Ref<'f>
    where
        Self: 'f;
    const SHAPE: FieldShape;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self>;
    fn as_field(&self) -> Self::Ref<'_>;
}

macro_rules! copied {
    ($Type:ty, $shape:expr, |$reader:ident, $node:ident| $read:expr) => {
        impl FieldType for $Type {
            type Ref<'f> = Self;
            const SHAPE: FieldShape = $shape;

            fn read($reader: &mut Reader, $node: &Node<'_>) -> Option<Self> {
                $read
            }

            fn as_field(&self) -> Self {
                *self
            }
        }
    };
}
pub(super) use copied;

copied!(Date, FieldShape::Date, |reader, node| reader.date(node));
copied!(bool, FieldShape::Bool, |reader, node| reader.boolean(node));
copied!(ReceiptKind, FieldShape::Word(ReceiptKind::WORDS), |reader, node| reader.word(node));

impl FieldType for String {
    type Ref<'f> = &'f str;
    const SHAPE: FieldShape = FieldShape::Text;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        reader.full_text(node).map(Self::from)
    }

    fn as_field(&self) -> &str {
        self
    }
}

/// The most parts of the model that one event is about.
const MAX_ABOUT: usize = 100;

impl FieldType for Vec<String> {
    type Ref<'f> = &'f [String];
    const SHAPE: FieldShape = FieldShape::Ids;

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

    fn as_field(&self) -> &[String] {
        self
    }
}

impl FieldType for Forventning {
    type Ref<'f> = &'f Self;
    const SHAPE: FieldShape = FieldShape::Forventning;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        Self::read(reader, node)
    }

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

copied!(TimeOfDay, FieldShape::Time, |reader, node| {
    let text = reader.text(node)?;
    let time = Self::parse(text);
    if time.is_none() {
        let (value, allowed) = (quoted(text), ["00:00-23:59"].into());
        reader.note_at(node, ProblemKind::UnknownValue { value, allowed });
    }
    time
});

/// A calendar year: of a budget, of accounts, of a wheel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Year(pub u16);

impl Year {
    const LEAST: i64 = 2000;
    const MOST: i64 = 2200;

    /// Reads the year of a yearly wheel.
    #[must_use]
    pub fn of(value: &Value) -> Partial<Self> {
        Partial::of(|reader| Self::read(reader, &Node::root(value)))
    }

    pub(crate) fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let year = reader.number_within(node, Self::LEAST, Self::MOST, "2000-2200")?;
        u16::try_from(year).ok().map(Self)
    }
}

copied!(Year, FieldShape::Number { least: Self::LEAST, most: Self::MOST }, |reader, node| {
    Self::read(reader, node)
});

/// An amount in øre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Oere(pub i64);

impl Oere {
    /// Ten billion kroner.
    const MOST: i64 = 1_000_000_000_000;
}

copied!(Oere, FieldShape::Number { least: 0, most: Self::MOST }, |reader, node| {
    reader.number_within(node, 0, Self::MOST, "0-1000000000000").map(Self)
});
