//! Reading a case from untrusted input, and answering it.

use alloc::string::{String, ToString};

use super::{Risikoforhold, Risikomodel, Risikosag, Risikovurdering, STANDARD, risikosvar};
use crate::assessment::{Assessed, Tilbud, Vurdering, read_tilbud};
use crate::calendar::Date;
use crate::deadlines::read_facts;
use crate::input::{Fields, Node, ProblemKind, Problems, Reader, Value};
use crate::model::{Area, Model, Tilbudstyper};

/// Reads a case and proposes a colour for it: facts, assessments and choices in; proposal,
/// intensity and findings out, as the JSON of [`super::Risikosvar`].
///
/// `model` is the kvalitetsmodel of the assessments, or `None` for the built-in one of each
/// one's date. The risk model stands in the case (`risikomodel`), or is the shipped one of
/// today.
///
/// # Errors
/// Every problem at once, each with its path.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::input::Value;
/// use kvalitetsmodel::risk::risiko;
///
/// let today = Date::parse("2026-11-22").expect("a real date");
/// let problems = risiko(&Value::Null, None, today).expect_err("null is no case");
/// assert_eq!(problems.0.len(), 1);
/// ```
pub fn risiko(value: &Value, model: Option<&Model>, today: Date) -> Result<String, Problems> {
    let (sag, own) = Risikosag::read(value, model, today)?;
    let Some(model) = own.as_ref().or_else(|| Risikomodel::on(today)) else {
        let model = STANDARD.first().map_or("", |first| first.id()).to_string();
        return Err(Problems::whole(ProblemKind::OutsideValidity { model, date: today }));
    };
    let answer = risikosvar(&sag, model, today)?;
    // No key in it is no text, which is all that JSON can refuse.
    Ok(serde_json::to_string(&answer).unwrap_or_default())
}

impl<'m> Risikosag<'m> {
    /// Reads a case, and the risk model that stands in it, if one does.
    ///
    /// # Errors
    /// Every problem at once, each with its path.
    pub fn read(
        value: &Value,
        model: Option<&'m Model>,
        today: Date,
    ) -> Result<(Self, Option<Risikomodel>), Problems> {
        let mut reader = Reader::default();
        let read = read(&mut reader, &Node::root(value), model, today);
        reader.into_problems().or(read)
    }
}

fn read<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&'m Model>,
    today: Date,
) -> Option<(Risikosag<'m>, Option<Risikomodel>)> {
    const FIELDS: [&str; 11] = [
        "format",
        "area",
        "tilbud",
        "forhold",
        "facts",
        "vurdering",
        "tidligere",
        "method",
        "risikomodel",
        "prae",
        "post",
    ];
    let fields = reader.object(node, &FIELDS)?;
    if let Some(format) = fields.get("format") {
        reader.number_within(&format, 1, 1, "1");
    }
    let assessed = read_vurdering(reader, fields, "vurdering", model);
    let earlier = read_vurdering(reader, fields, "tidligere", model);
    let subject = read_subject(reader, fields, assessed.as_ref());
    let forhold = fields.get("forhold").and_then(|node| Risikoforhold::read(reader, &node));
    let facts = fields.get("facts").map(|list| read_facts(reader, &list));
    let method = fields.get("method").and_then(|node| reader.word(&node));
    let own = fields.get("risikomodel").map(|node| {
        Risikomodel::read(node.value()).map_err(|problems| {
            reader.adopt(problems, "/risikomodel");
        })
    });
    let own_model = own.and_then(Result::ok);
    let (mut prae, mut post) = (None, None);
    // The dials of a choice are those of the model; one that cannot be read has none.
    if let Some(model) = own_model.as_ref().or_else(|| Risikomodel::on(today)) {
        prae = fields.get("prae").and_then(|node| Risikovurdering::read(reader, &node, model));
        post = fields.get("post").and_then(|node| Risikovurdering::read(reader, &node, model));
    }
    let (area, tilbudstyper, bestyrelse) = subject?;
    let sag = Risikosag {
        area,
        tilbudstyper,
        bestyrelse,
        forhold: forhold.unwrap_or_default(),
        facts: facts.unwrap_or_default(),
        assessed: assessed.map(|(_, assessed)| assessed),
        earlier: earlier.map(|(_, assessed)| assessed),
        method: method.unwrap_or_default(),
        prae,
        post,
    };
    Some((sag, own_model))
}

/// The area and who it is about: as told, else those of the assessment.
pub(crate) fn read_subject(
    reader: &mut Reader,
    fields: Fields<'_>,
    assessed: Option<&(Vurdering, Assessed<'_>)>,
) -> Option<(Area, Tilbudstyper, Option<bool>)> {
    let told = fields.get("area");
    let area = match (&told, assessed) {
        (Some(node), _) => reader.word::<Area>(node),
        (None, Some((vurdering, _))) => Some(vurdering.area),
        // An assessment that cannot be read has been told of already.
        (None, None) => {
            if fields.get("vurdering").is_none() {
                fields.require(reader, "area");
            }
            None
        }
    };
    if let (Some(area), Some((vurdering, _)), Some(node)) = (area, assessed, &told)
        && area != vurdering.area
    {
        let (area, expected) = (area.id(), vurdering.area.id());
        reader.note_at(node, ProblemKind::WrongArea { area, expected });
    }
    let told = fields.get("tilbud").and_then(|node| read_tilbud(reader, &node, area));
    let tilbud = told.as_ref().or(assessed.map(|(vurdering, _)| &vurdering.tilbud));
    let types = tilbud.map_or(Tilbudstyper::NONE, Tilbud::all_tilbudstyper);
    Some((area?, types, tilbud.and_then(|its| its.bestyrelse)))
}

/// An assessment within a case. A model of a portal's own is used where it applies; an earlier
/// assessment may be of an earlier version.
#[inline(never)]
pub(crate) fn read_vurdering<'m>(
    reader: &mut Reader,
    fields: Fields<'_>,
    name: &'static str,
    model: Option<&'m Model>,
) -> Option<(Vurdering, Assessed<'m>)> {
    let node = fields.get(name)?;
    let applies = |model: &&Model| {
        let date = date_of(node.value());
        name == "vurdering" || date.is_none_or(|date| model.validity().contains(date))
    };
    match Vurdering::read(node.value(), model.filter(applies)) {
        Ok(read) => Some(read),
        Err(problems) => {
            reader.adopt(problems, &fields.path_of(name));
            None
        }
    }
}

fn date_of(value: &Value) -> Option<Date> {
    let Value::Object(fields) = value else { return None };
    match fields.iter().find(|(name, _)| name == "date") {
        Some((_, Value::Text(text))) => Date::parse(text),
        _ => None,
    }
}

#[cfg(feature = "ts")]
ts_as!(
    Risikosag<'_> as "Risikosag",
    "{ format?: 1; area?: Area; tilbud?: Tilbud; forhold?: Risikoforhold; facts?: Array<Fact>; \
     vurdering?: Vurdering; tidligere?: Vurdering; method?: Method; risikomodel?: Risikomodel; \
     prae?: Risikovurdering; post?: Risikovurdering; }"
);
