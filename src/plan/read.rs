//! Reading a case from untrusted input, and planning for it.

use super::punkt::read_points;
use super::sources::read_concerns;
use super::{Handleplan, Handleplansag, MAX_WAYS, plan_for};
use crate::calendar::Date;
use crate::deadlines::read_facts;
use crate::input::{Node, Problems, Reader, Value};
use crate::model::Model;
use crate::risk::{read_subject, read_vurdering};
use crate::scoring::Tal;

/// Reads a case and makes a plan for it.
///
/// `model` is the kvalitetsmodel of the assessment, or `None` for the built-in one of its date.
///
/// # Errors
/// Every problem at once, each with its path.
///
/// See [`crate::plan`] for an example.
pub fn handleplan<'m>(
    value: &Value,
    model: Option<&'m Model>,
    today: Date,
) -> Result<Handleplan<'m>, Problems> {
    let mut reader = Reader::default();
    let read = read(&mut reader, &Node::root(value), model);
    let sag = reader.into_problems().or(read)?;
    plan_for(sag, today)
}

fn read<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&'m Model>,
) -> Option<Handleplansag<'m>> {
    const FIELDS: [&str; 13] = [
        "format",
        "area",
        "tilbud",
        "vurdering",
        "method",
        "lowBelow",
        "target",
        "ways",
        "facts",
        "concerns",
        "punkter",
        "done",
        "dialogmoede",
    ];
    let fields = reader.object(node, &FIELDS)?;
    if let Some(format) = fields.get("format") {
        reader.number_within(&format, 1, 1, "1");
    }
    let assessed = read_vurdering(reader, fields, "vurdering", model);
    let subject = read_subject(reader, fields, assessed.as_ref());
    let method = fields.get("method").and_then(|node| reader.word(&node));
    let low = fields.get("lowBelow").and_then(|node| reader.number_within(&node, 2, 5, "2-5"));
    let target = fields.get("target").and_then(|node| Tal::read(reader, &node, (1, 5), "1-5"));
    let most = i64::try_from(MAX_WAYS).unwrap_or_default();
    let ways = fields.get("ways").and_then(|node| reader.number_within(&node, 1, most, "1-100"));
    let facts = fields.get("facts").map(|list| read_facts(reader, &list));
    let concerns = fields.get("concerns").map(|list| read_concerns(reader, &list));
    let points = fields.get("punkter").map(|list| read_points(reader, &list));
    let done = reader.words(fields.get("done"));
    let dialogmoede = fields.get("dialogmoede").and_then(|node| reader.date(&node));
    let (area, _, bestyrelse) = subject?;
    let mut sag = Handleplansag::new(area);
    sag.bestyrelse = bestyrelse;
    sag.assessed = assessed;
    sag.method = method.unwrap_or_default();
    sag.low_below = low.and_then(|low| u8::try_from(low).ok());
    sag.target = target;
    sag.ways = ways.and_then(|ways| usize::try_from(ways).ok()).unwrap_or(20);
    sag.facts = facts.unwrap_or_default();
    sag.concerns = concerns.unwrap_or_default();
    sag.punkter = points.unwrap_or_default();
    sag.done = done;
    sag.dialogmoede = dialogmoede;
    Some(sag)
}

#[cfg(feature = "ts")]
ts_as!(
    Handleplansag<'_> as "Handleplansag",
    "{ format?: 1; area?: Area; tilbud?: Tilbud; vurdering?: Vurdering; method?: Method; \
     lowBelow?: 2 | 3 | 4 | 5; target?: Tal; ways?: number; facts?: Array<Fact>; \
     concerns?: Array<Anliggende>; punkter?: Array<Udfyldt>; done?: Array<Tjekpunkt>; \
     dialogmoede?: string; }"
);
