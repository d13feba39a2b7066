//! Reading the parts that every piece of data with a source has: ids, texts in both languages,
//! periods and paragraphs.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::{Bilingual, LegalBasis, Validity};
use crate::calendar::Date;
use crate::input::{Fields, Node, ProblemKind, Reader, Value};

/// A row of legal basis; outside the period of what it belongs to is a problem.
#[inline(never)]
pub(crate) fn read_basis(
    reader: &mut Reader,
    node: &Node<'_>,
    within: Option<Validity>,
) -> Option<LegalBasis> {
    const FIELDS: [&str; 5] = ["act", "paragraph", "validity", "confidence", "note"];
    let fields = reader.object(node, &FIELDS)?;
    let act = fields.full_text(reader, "act");
    let paragraph = fields.full_text(reader, "paragraph");
    let confidence = fields.word(reader, "confidence");
    let remark = fields.get("note").and_then(|node| words(reader, &node));
    let validity = fields.get("validity").and_then(|node| period(reader, &node));
    if let (Some(within), Some(inner)) = (within, validity)
        && !within.encloses(&inner)
    {
        let (from, to) = (within.from, within.to);
        reader.note(fields.path_of("validity"), ProblemKind::PeriodOutside { from, to });
    }
    Some(LegalBasis {
        act: owned(act?),
        title: None,
        paragraph: owned(paragraph?),
        validity,
        confidence: confidence?,
        note: remark,
    })
}

/// A period; one that ends before it begins is a problem.
#[inline(never)]
pub(crate) fn period(reader: &mut Reader, node: &Node<'_>) -> Option<Validity> {
    let fields = reader.object(node, &["from", "to"])?;
    let from = fields.date(reader, "from");
    let to: Option<Date> = fields.get("to").and_then(|node| reader.date(&node));
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        reader.note_at(node, ProblemKind::PeriodReversed { from, to });
    }
    Some(Validity::new(from?, to))
}

/// A required text in both languages, or one text for both.
#[inline(never)]
pub(crate) fn label(
    reader: &mut Reader,
    fields: Fields<'_>,
    name: &'static str,
) -> Option<Bilingual> {
    let node = fields.require(reader, name)?;
    words(reader, &node)
}

/// A text in both languages, or one text for both.
#[inline(never)]
pub(crate) fn words(reader: &mut Reader, node: &Node<'_>) -> Option<Bilingual> {
    if matches!(node.value(), Value::Text(_)) {
        let text = reader.full_text(node)?;
        return Some(Bilingual { da: owned(text), en: owned(text) });
    }
    let fields = reader.object(node, &["da", "en"])?;
    let da = fields.full_text(reader, "da");
    let en = match fields.get("en") {
        Some(node) => reader.full_text(&node),
        None => da,
    };
    Some(Bilingual { da: owned(da?), en: owned(en?) })
}

/// The items of a list with at least one.
#[inline(never)]
pub(crate) fn rows<'n>(
    reader: &mut Reader,
    node: Option<&'n Node<'n>>,
    limit: usize,
) -> Vec<Node<'n>> {
    let Some(node) = node else { return Vec::new() };
    if matches!(node.value(), Value::List(items) if items.is_empty()) {
        reader.note_at(node, ProblemKind::EmptyList);
    }
    reader.list(node, limit)
}

/// A required `id`.
#[inline(never)]
pub(crate) fn read_id(reader: &mut Reader, fields: Fields<'_>) -> Option<Cow<'static, str>> {
    let node = fields.require(reader, "id")?;
    reader.id(&node).map(owned)
}

pub(crate) fn owned(text: &str) -> Cow<'static, str> {
    Cow::Owned(text.to_string())
}
