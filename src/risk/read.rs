//! Reading the part of a case that is about risk, and answering it.

use alloc::string::ToString;

use super::svar::is_for;
use super::{Risikoforhold, Risikomodel, Risikosag, Risikosvar, Risikovurdering, STANDARD, risiko};
use crate::calendar::Date;
use crate::case::schema::process::Risiko as Given;
use crate::case::{fields_of, read_area, read_sag, read_vurderinger, tilbud_of};
use crate::input::{Node, Partial, ProblemKind, Problems, Reader, Value};
use crate::model::Model;

/// Reads a case and proposes a colour for it, from what has happened, the assessments and what
/// was told and chosen (`risiko`): as far as it can be read, with every problem beside.
///
/// `model` is the kvalitetsmodel of the assessments on whose date it applies; the others have the
/// built-in one of theirs. The risk model stands in the case (`risiko.risikomodel`), or is the
/// shipped one of today. One that stands there and cannot be read is not replaced by the shipped
/// one: then nothing is proposed.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::input::Value;
/// use kvalitetsmodel::risk::read_risiko;
///
/// let today = Date::parse("2026-11-22").expect("a real date");
/// let read = read_risiko(&Value::Null, None, today);
/// assert_eq!((read.value, read.problems.0.len()), (None, 1));
/// ```
#[must_use]
pub fn read_risiko<'m>(
    value: &Value,
    model: Option<&'m Model>,
    today: Date,
) -> Partial<Risikosvar<'m>> {
    Partial::of(|reader| {
        let (sag, risikomodel) = read(reader, &Node::root(value), model, today)?;
        let shipped = || Risikomodel::on(today);
        let answer = match risikomodel.as_ref().or_else(shipped) {
            Some(risikomodel) => risiko(&sag, risikomodel, today),
            None => Err(none_on(today)),
        };
        answer.map_err(|problems| reader.adopt(problems, "")).ok()
    })
}

fn none_on(today: Date) -> Problems {
    let model = STANDARD.first().map_or("", |first| first.id()).to_string();
    Problems::whole(ProblemKind::OutsideValidity { model, date: today })
}

/// What a proposal is made from, and the risk model that stands in the case, if one does.
fn read<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&'m Model>,
    today: Date,
) -> Option<(Risikosag<'m>, Option<Risikomodel>)> {
    let Some((fields, sag, _)) = read_sag(reader, node) else {
        // What was told and chosen is read also where nobody can tell whose risk it is.
        let part = fields_of(node).and_then(|fields| fields.get("risiko"));
        part.and_then(|part| read_part(reader, &part, today));
        return None;
    };
    let area = read_area(reader, fields, &sag);
    let vurderinger = read_vurderinger(reader, fields, &sag, model);
    let (assessed, earlier) = vurderinger.latest(today);
    let tilbud = tilbud_of(fields, &sag, assessed.as_ref());
    let (tilbudstyper, bestyrelse) = (tilbud.all_tilbudstyper(), tilbud.bestyrelse);
    let part = match fields.get("risiko") {
        Some(node) => read_part(reader, &node, today),
        None => Some(Part::default()),
    };
    let (area, Part { forhold, risikomodel, prae, post }) = (area?, part?);
    let fits = risikomodel.as_ref().map_or(Ok(()), |model| is_for(model, area, today));
    fits.map_err(|problems| reader.adopt(problems, "/risiko/risikomodel")).ok()?;
    let risikosag = Risikosag {
        area,
        tilbudstyper,
        bestyrelse,
        forhold,
        events: sag.events,
        assessed: assessed.map(|laid| laid.assessed),
        earlier: earlier.map(|laid| laid.assessed),
        method: sag.settings.method,
        prae,
        post,
    };
    Some((risikosag, risikomodel))
}

/// What of a case only risk reads.
#[derive(Default)]
struct Part {
    forhold: Risikoforhold,
    risikomodel: Option<Risikomodel>,
    prae: Option<Risikovurdering>,
    post: Option<Risikovurdering>,
}

/// Nothing where there is a risk model that cannot be read: without it nothing can be proposed.
fn read_part(reader: &mut Reader, node: &Node<'_>, today: Date) -> Option<Part> {
    let Some(given) = Given::open(reader, node) else { return Some(Part::default()) };
    let forhold = given.forhold(reader).and_then(|node| Risikoforhold::read(reader, &node));
    let own = given.risikomodel(reader).map(|node| {
        let read = Risikomodel::read(node.value());
        read.map_err(|problems| reader.adopt(problems, &node.path()))
    });
    // The dials of a choice are those of the model; one that cannot be read has none to name.
    let model = match &own {
        Some(own) => own.as_ref().ok(),
        None => Risikomodel::on(today),
    };
    let prae = given.prae(reader);
    let prae = prae.and_then(|node| Risikovurdering::read(reader, &node, model));
    let post = given.post(reader);
    let post = post.and_then(|node| Risikovurdering::read(reader, &node, model));
    let forhold = forhold.unwrap_or_default();
    Some(Part { forhold, risikomodel: own.transpose().ok()?, prae, post })
}

#[cfg(feature = "ts")]
ts_as!(
    Risikosag<'_> as "Risikodel",
    "{ forhold?: Risikoforhold; risikomodel?: Risikomodel; prae?: Risikovurdering; \
     post?: Risikovurdering; }"
);

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may stop where it is")]

    use alloc::string::ToString;
    use alloc::vec;
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn what_was_told_of_the_risk_is_read_where_nobody_can_tell_whose_it_is() {
        let object = |name: &str, value| Value::Object(vec![(name.to_string(), value)]);
        let sag = Value::Object(vec![
            ("party".to_string(), Value::Whole(1)),
            ("risiko".to_string(), object("forhold", object("ukendt", Value::Whole(1)))),
        ]);
        let read = read_risiko(&sag, None, Date::parse("2026-11-29").expect("a day"));
        let paths: Vec<_> = read.problems.0.iter().map(|problem| &problem.path).collect();
        assert_eq!(paths, ["/party", "/risiko/forhold/ukendt"]);
    }
}
