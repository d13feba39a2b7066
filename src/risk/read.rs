//! Reading a case from untrusted input, and answering it.

use alloc::string::ToString;

use super::{Risikoforhold, Risikomodel, Risikosag, Risikovurdering, STANDARD};
use crate::assessment::{Assessed, Tilbud, Vurdering, read_tilbud};
use crate::calendar::Date;
use crate::deadlines::read_facts;
use crate::input::{Fields, Node, ProblemKind, Problems, Reader, Value};
use crate::model::{Area, Model, Tilbudstyper};

impl<'m> Risikosag<'m> {
    /// Reads a case, and the risk model that stands in it, if one does.
    ///
    /// `model` is the kvalitetsmodel of the assessments, or `None` for the built-in one of each
    /// one's date.
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

impl Risikomodel {
    /// The risk model to answer a case with: the one that stands in it, or the shipped one of
    /// the day.
    ///
    /// # Errors
    /// A day before the first shipped one.
    pub fn used(own: Option<&Self>, today: Date) -> Result<&Self, Problems> {
        own.or_else(|| Self::on(today)).ok_or_else(|| {
            let model = STANDARD.first().map_or("", |first| first.id()).to_string();
            Problems::whole(ProblemKind::OutsideValidity { model, date: today })
        })
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
