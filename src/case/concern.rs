//! A concern: what the socialtilsyn worries about.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::input::{AnyText, Id, List, Node, ProblemKind, Reader, object};

words! {
    /// How grave a concern is. The audit speaks of degrees of concern and gives no scale:
    /// these three are our own.
    pub enum Gravity {
        /// Minor.
        Minor = "minor",
        /// Between the two.
        Moderate = "moderate",
        /// Grave.
        Grave = "grave",
    }
}

/// A concern, with the user's own id.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Bekymring {
    /// Its id, by which the events name it.
    pub id: String,
    /// How grave it is.
    pub gravity: Gravity,
    /// The theme, criterion or indicator it is about.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub about: Option<String>,
    /// The version of the model that id is from. Where it is not said, the model given, else the
    /// one that applied on the day of the first event that names the concern, today where none
    /// does.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub model: Option<String>,
    /// A short text.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub text: Option<String>,
}

impl Bekymring {
    /// A concern of which only id and gravity are known.
    #[must_use]
    pub fn new(id: &str, gravity: Gravity) -> Self {
        Self { id: String::from(id), gravity, about: None, model: None, text: None }
    }
}

object! {
    pub(crate) struct Given = "Bekymring" {
        id: Id = required "id",
        gravity: Gravity = required "gravity",
        about: AnyText = "about",
        model: AnyText = "model",
        text: AnyText = "text",
    }
}

/// The concerns of a case: more than any has.
pub(super) type ConcernList = List<Given<'static>, 50>;

/// The concerns of a case, each id once; and whether all of them could be read.
pub(super) fn read_concerns(reader: &mut Reader, list: &Node<'_>) -> (Vec<Bekymring>, bool) {
    let (mut concerns, mut all_read) = (Vec::new(), true);
    for node in ConcernList::items(reader, list) {
        let read = read_concern(reader, &node, &concerns);
        all_read &= read.is_some();
        concerns.extend(read);
    }
    (concerns, all_read)
}

fn read_concern(reader: &mut Reader, node: &Node<'_>, earlier: &[Bekymring]) -> Option<Bekymring> {
    let given = Given::open(reader, node)?;
    let id = given.id(reader);
    if let Some(id) = id
        && earlier.iter().any(|one| one.id == id)
    {
        reader.note(given.at.path_of("id"), ProblemKind::DuplicateId { id: id.to_string() });
    }
    let gravity = given.gravity(reader);
    let about = given.about(reader).map(String::from);
    let model = given.model(reader).map(String::from);
    let text = given.text(reader).map(String::from);
    Some(Bekymring { id: id?.to_string(), gravity: gravity?, about, model, text })
}
