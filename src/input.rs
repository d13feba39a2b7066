//! Untrusted input: a tree of plain values, and a reader that collects every problem.
//!
//! Whatever comes from outside (JavaScript, a file, a portal's model) first becomes a
//! [`Value`], with bounded depth and size, and is then read field by field. A wrong field
//! is noted and passed over, so that one look finds all of them.

mod blank;
mod partial;
mod problem;
mod reader;
mod serde;
mod shape;
mod value;

pub(crate) use blank::is_blank;
pub use partial::Partial;
pub use problem::{Problem, ProblemKind, Problems};
pub(crate) use reader::{Fields, Node, Reader, escaped, pointer, quoted};
pub(crate) use shape::{
    Any, AnyText, Id, Later, List, Once, Open, Reads, Shaped, Short, Text, Words, numbers, object,
};
pub use shape::{Field, FieldShape, KindsShape, ObjectShape};
pub use value::Value;
