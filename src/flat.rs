//! One way of writing what stands alone and what stands among the members of something else.
//!
//! `serde(flatten)` has a serializer of its own, for which a type is compiled a second time. Written
//! by it also where it stands alone, a type is compiled once, and its text is the same.

use serde::{Serialize, Serializer};

/// Something that stands alone.
#[derive(Serialize)]
pub(crate) struct Alone<'i, T: Serialize> {
    #[serde(flatten)]
    pub(crate) its: &'i T,
}

/// A list of what stands alone.
pub(crate) fn each<T: Serialize, S: Serializer>(items: &[T], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(items.iter().map(|its| Alone { its }))
}
