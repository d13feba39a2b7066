//! What may stand where in an input: one table, by which the reader reads, and from which the
//! JSON Schema and the forms are made.
//!
//! A reader of an object is an [`object!`] table: each member with its name and its type, which
//! says what may stand there ([`Shaped`]) and reads it ([`Reads`]). What the type cannot say (an
//! id that must be known, two members that do not fit) stays with whoever reads.

use alloc::vec::Vec;
use core::marker::PhantomData;

use super::{Fields, Node, ProblemKind, Reader};
use crate::calendar::Date;
use crate::words::Word;

/// A member of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// Its name in JSON.
    pub name: &'static str,
    /// Whether it must be there. One that need not be may be `null`, which says nothing.
    pub required: bool,
    /// What stands in it.
    pub shape: FieldShape,
}

impl Field {
    /// A member that may be left out.
    pub(crate) const fn of<T: Shaped>(name: &'static str) -> Self {
        Self { name, required: false, shape: T::SHAPE }
    }

    /// The same, where it must be there.
    pub(crate) const fn required(self) -> Self {
        Self { required: true, ..self }
    }
}

/// An object: its name in the schema, and its members. Any other member is a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ObjectShape {
    /// Its name in the schema.
    pub name: &'static str,
    /// Its members, in the order they are read.
    pub fields: &'static [Field],
}

/// An object whose further members follow from the word in one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct KindsShape {
    /// Its name in the schema.
    pub name: &'static str,
    /// The required member with that word.
    pub tag: &'static str,
    /// The members that all of them have, beside that one.
    pub fields: &'static [Field],
    /// The words, each with the members that follow from it.
    pub kinds: &'static [(&'static str, &'static [Field])],
}

/// What stands in a member.
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
    /// The same, of at most so many characters.
    Short(usize),
    /// Text, also an empty one.
    AnyText,
    /// An id: letters, digits, dot, hyphen and underscore, at most 40 of them.
    Id,
    /// A whole number between two others, both included.
    Number {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A word of a closed list.
    Word(&'static [&'static str]),
    /// Words of a closed list, each once.
    Words(&'static [&'static str]),
    /// Ids of parts of the model, each once, at most so many.
    Parts(usize),
    /// A list.
    List {
        /// The most that may stand in it.
        most: usize,
        /// Whether each may stand in it once only.
        once: bool,
        /// What each is.
        of: &'static FieldShape,
    },
    /// An object.
    Object(&'static ObjectShape),
    /// An object of several kinds.
    Kinds(&'static KindsShape),
    /// One of these, which JSON tells apart.
    Either(&'static [FieldShape]),
    /// An object with a format of its own.
    Open,
    /// Not looked at.
    Any,
}

/// A type that says what may stand in a member.
pub(crate) trait Shaped {
    const SHAPE: FieldShape;
}

/// A type by which a member is read.
pub(crate) trait Reads: Shaped {
    type Read<'n>;

    fn read<'n>(reader: &mut Reader, node: &Node<'n>) -> Option<Self::Read<'n>>;
}

macro_rules! read_as {
    ($($Type:ty => $shape:expr, $Read:ty, |$reader:ident, $node:ident| $read:expr;)*) => {
        $(
            impl Shaped for $Type {
                const SHAPE: FieldShape = $shape;
            }

            impl Reads for $Type {
                type Read<'n> = $Read;

                #[allow(clippy::elidable_lifetime_names, reason = "a text lives as long as the input")]
                fn read<'n>($reader: &mut Reader, $node: &Node<'n>) -> Option<$Read> {
                    $read
                }
            }
        )*
    };
}

/// Text with something in it.
pub(crate) struct Text;
/// Text, also an empty one.
pub(crate) struct AnyText;
/// An id.
pub(crate) struct Id;

read_as! {
    Date => FieldShape::Date, Self, |reader, node| reader.date(node);
    bool => FieldShape::Bool, Self, |reader, node| reader.boolean(node);
    Text => FieldShape::Text, &'n str, |reader, node| reader.full_text(node);
    AnyText => FieldShape::AnyText, &'n str, |reader, node| reader.text(node);
    Id => FieldShape::Id, &'n str, |reader, node| reader.id(node);
}

/// Text with something in it, of at most so many characters.
pub(crate) struct Short<const MOST: usize>;

impl<const MOST: usize> Shaped for Short<MOST> {
    const SHAPE: FieldShape = FieldShape::Short(MOST);
}

impl<const MOST: usize> Reads for Short<MOST> {
    type Read<'n> = &'n str;

    fn read<'n>(reader: &mut Reader, node: &Node<'n>) -> Option<&'n str> {
        let text = reader.full_text(node)?;
        if text.chars().nth(MOST).is_some() {
            reader.note_at(node, ProblemKind::TextTooLong { limit: MOST });
            return None;
        }
        Some(text)
    }
}

impl<T: Word> Shaped for T {
    const SHAPE: FieldShape = FieldShape::Word(T::WORDS);
}

impl<T: Word> Reads for T {
    type Read<'n> = T;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<T> {
        reader.word(node)
    }
}

/// An object with a format of its own.
pub(crate) struct Open;
/// What is not looked at.
pub(crate) struct Any;

impl Shaped for Open {
    const SHAPE: FieldShape = FieldShape::Open;
}

impl Shaped for Any {
    const SHAPE: FieldShape = FieldShape::Any;
}

/// Words of a closed list, each once.
pub(crate) struct Words<T>(PhantomData<T>);

impl<T: Word> Shaped for Words<T> {
    const SHAPE: FieldShape = FieldShape::Words(T::WORDS);
}

impl<T: Word> Reads for Words<T> {
    type Read<'n> = Vec<T>;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Vec<T>> {
        Some(reader.words(Some(*node)))
    }
}

/// A list of at most so many.
pub(crate) struct List<T, const MOST: usize>(PhantomData<T>);
/// A list of at most so many, each of them once; that is for its reader to see to.
pub(crate) struct Once<T, const MOST: usize>(PhantomData<T>);

impl<T: Shaped, const MOST: usize> Shaped for List<T, MOST> {
    const SHAPE: FieldShape = FieldShape::List { most: MOST, once: false, of: &T::SHAPE };
}

impl<T: Shaped, const MOST: usize> Shaped for Once<T, MOST> {
    const SHAPE: FieldShape = FieldShape::List { most: MOST, once: true, of: &T::SHAPE };
}

impl<T, const MOST: usize> List<T, MOST> {
    /// Its items.
    pub(crate) fn items<'n>(reader: &mut Reader, node: &'n Node<'n>) -> Vec<Node<'n>> {
        reader.list(node, MOST)
    }
}

impl<T, const MOST: usize> Once<T, MOST> {
    /// Its items.
    pub(crate) fn items<'n>(reader: &mut Reader, node: &'n Node<'n>) -> Vec<Node<'n>> {
        reader.list(node, MOST)
    }
}

/// A member that is described here and read by hand.
pub(crate) struct Later<T>(PhantomData<T>);

impl<T: Shaped> Shaped for Later<T> {
    const SHAPE: FieldShape = T::SHAPE;
}

impl<T: Shaped> Reads for Later<T> {
    type Read<'n> = Node<'n>;

    fn read<'n>(_: &mut Reader, node: &Node<'n>) -> Option<Node<'n>> {
        Some(*node)
    }
}

/// Whole numbers between bounds: `Name = least, most`, and how a message says them where that is
/// not `least-most`.
macro_rules! numbers {
    (@said $least:literal $most:literal) => { concat!($least, "-", $most) };
    (@said $least:literal $most:literal $said:literal) => { $said };
    (
        $(
            $(#[$of_number:meta])*
            $vis:vis $Name:ident = $least:literal, $most:literal $(as $said:literal)?;
        )*
    ) => {
        $(
            $(#[$of_number])*
            $vis struct $Name;

            impl $crate::input::Shaped for $Name {
                const SHAPE: $crate::input::FieldShape =
                    $crate::input::FieldShape::Number { least: $least, most: $most };
            }

            impl $crate::input::Reads for $Name {
                type Read<'n> = i64;

                fn read(
                    reader: &mut $crate::input::Reader,
                    node: &$crate::input::Node<'_>,
                ) -> Option<i64> {
                    let allowed = numbers!(@said $least $most $($said)?);
                    reader.number_within(node, $least, $most, allowed)
                }
            }
        )*
    };
}
pub(crate) use numbers;

/// The table of an object: what it is called in the schema, and each member with the type it is
/// read by, `member: Type = "name"`, or `required "name"` where it must be there.
///
/// Opening it checks every name; a method of its name then reads each member. The order of the
/// calls is the order of the problems.
macro_rules! object {
    (
        $(#[$of_object:meta])*
        $vis:vis struct $Name:ident = $title:literal {
            $($member:ident: $Type:ty = $($required:ident)? $name:literal,)*
        }
    ) => {
        $(#[$of_object])*
        #[derive(Clone, Copy)]
        #[allow(dead_code, reason = "a table may only be shown, where what it names is read whole")]
        $vis struct $Name<'n> {
            /// All its members, for paths.
            $vis at: $crate::input::Fields<'n>,
        }

        #[allow(dead_code, reason = "some members are read whole by the readers of other parts")]
        impl<'n> $Name<'n> {
            $vis const SHAPE: $crate::input::ObjectShape = $crate::input::ObjectShape {
                name: $title,
                fields: &[$($crate::input::Field::of::<$Type>($name)$(.$required())?,)*],
            };

            $vis fn open(
                reader: &mut $crate::input::Reader,
                node: &'n $crate::input::Node<'n>,
            ) -> Option<Self> {
                // By the names alone: the table would be no more than data to carry along.
                reader.object(node, &[$($name),*]).map(|at| Self { at })
            }

            $(
                $vis fn $member(
                    &self,
                    reader: &mut $crate::input::Reader,
                ) -> Option<<$Type as $crate::input::Reads>::Read<'n>> {
                    let field = $crate::input::Field::of::<$Type>($name)$(.$required())?;
                    self.at.take::<$Type>(reader, field)
                }
            )*
        }

        impl $crate::input::Shaped for $Name<'_> {
            const SHAPE: $crate::input::FieldShape =
                $crate::input::FieldShape::Object(&$Name::SHAPE);
        }
    };
}
pub(crate) use object;

impl<'n> Fields<'n> {
    /// What stands in a member, read by its type.
    #[allow(
        clippy::inline_always,
        reason = "else each of the calls makes a whole field to hand over"
    )]
    #[inline(always)]
    pub(crate) fn take<T: Reads>(&self, reader: &mut Reader, field: Field) -> Option<T::Read<'n>> {
        self.take_named::<T>(reader, field.name, field.required)
    }

    #[inline(never)]
    fn take_named<T: Reads>(
        &self,
        reader: &mut Reader,
        name: &'static str,
        required: bool,
    ) -> Option<T::Read<'n>> {
        let node = self.node_of(reader, name, required);
        T::read(reader, &node?)
    }

    #[inline(never)]
    fn node_of(&self, reader: &mut Reader, name: &'static str, required: bool) -> Option<Node<'n>> {
        if required { self.require(reader, name) } else { self.get(name) }
    }
}
