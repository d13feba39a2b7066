//! What a konsulent chose, recorded before and after the assessment of quality.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Risikokategori, Styrke};
use crate::calendar::Date;
use crate::case::schema::process::{Afvigelse as GivenDial, DialList, Risikovurdering as Given};
use crate::input::{Node, Reader, quoted};
use crate::law::read::owned;

/// A recorded choice of colour: *præ*, when the tilsyn is planned, or *post*, after the
/// assessment of quality. The person decides; this keeps what was decided, when, by whom, why.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Risikovurdering {
    /// When.
    pub date: Date,
    /// Who, by role: "tilsynskonsulent". No names are needed.
    pub by: String,
    /// The colour that was chosen.
    pub category: Risikokategori,
    /// The colour that was proposed then; today's proposal stands in where nobody kept it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposed: Option<Risikokategori>,
    /// Why; empty while nobody has said.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub begrundelse: String,
    /// The dials that were turned otherwise than proposed.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Afvigelse>>", optional))]
    pub dials: Vec<Afvigelse>,
}

/// A dial that was turned otherwise than proposed.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Afvigelse {
    /// The dial's id.
    pub id: Cow<'static, str>,
    /// How far it was turned up.
    pub strength: Styrke,
    /// Why; empty while nobody has said.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub begrundelse: String,
}

impl Risikovurdering {
    /// Reads a recorded choice; its dials must be those of the model.
    pub(super) fn read(
        reader: &mut Reader,
        node: &Node<'_>,
        model: Option<&super::Risikomodel>,
    ) -> Option<Self> {
        let given = Given::open(reader, node)?;
        let date = given.date(reader);
        let by = given.by(reader);
        let category = given.category(reader);
        let proposed = given.proposed(reader);
        let begrundelse = given.begrundelse(reader).unwrap_or_default();
        let mut dials: Vec<Afvigelse> = Vec::new();
        if let Some(list) = given.dials(reader) {
            for node in DialList::items(reader, &list) {
                let Some(dial) = Afvigelse::read(reader, &node) else { continue };
                let twice = dials.iter().any(|earlier| earlier.id == dial.id);
                let id = quoted(&dial.id);
                let path = [&node.path(), "/id"].concat();
                if twice {
                    reader.note(path, crate::input::ProblemKind::DuplicateId { id });
                } else if let Some(model) = model
                    && !model.dials.iter().any(|its| its.id == dial.id)
                {
                    let model = model.id.to_string();
                    reader.note(path, crate::input::ProblemKind::UnknownId { id, model });
                }
                dials.push(dial);
            }
        }
        Some(Self {
            date: date?,
            by: by?.to_string(),
            category: category?,
            proposed,
            begrundelse: begrundelse.to_string(),
            dials,
        })
    }
}

impl Afvigelse {
    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let given = GivenDial::open(reader, node)?;
        let id = given.id(reader);
        let strength = given.strength(reader);
        let begrundelse = given.begrundelse(reader).unwrap_or_default();
        Some(Self { id: owned(id?), strength: strength?, begrundelse: begrundelse.to_string() })
    }
}
