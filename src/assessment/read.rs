//! Reading an assessment from untrusted input.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::assessed::lay;
use super::{
    Afdeling, Answer, Answered, Assessed, Datakilde, JudgedKriterium, Kind, Tilbud, Vurdering,
};
use crate::input::{Fields, Node, ProblemKind, Problems, Reader, Value, quoted};
use crate::model::{Area, Model, read_tilbudstyper};

/// More answers than any model has places for.
const MAX_ANSWERS: usize = 11_000;
/// More afdelinger than any tilbud has.
const MAX_AFDELINGER: usize = 200;
/// The only file format so far.
const FORMAT: i64 = 1;

impl Vurdering {
    /// Reads an assessment and lays it on its model: the one given, or the built-in one for
    /// its area and date.
    ///
    /// # Errors
    /// Every problem at once, each with its path.
    pub fn read<'m>(
        value: &Value,
        model: Option<&'m Model>,
    ) -> Result<(Self, Assessed<'m>), Problems> {
        let mut reader = Reader::default();
        let read = read(&mut reader, &Node::root(value), model, None);
        reader.into_problems().or(read)
    }
}

/// What an assessment within a case takes from it where it does not say so itself.
#[derive(Clone, Copy)]
struct Around<'c> {
    area: Option<Area>,
    tilbud: &'c Tilbud,
}

/// An assessment within a case: as far as it can be read, with every problem below its path. A
/// model that is given is used where it applies on the assessment's date.
pub(crate) fn read_within<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&'m Model>,
    area: Option<Area>,
    tilbud: &Tilbud,
) -> Option<(Vurdering, Assessed<'m>)> {
    let mut own = Reader::default();
    let around = Some(Around { area, tilbud });
    let read = read(&mut own, &Node::root(node.value()), model, around);
    reader.adopt(own.into_problems(), &node.path());
    read
}

fn read<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&'m Model>,
    around: Option<Around<'_>>,
) -> Option<(Vurdering, Assessed<'m>)> {
    const FIELDS: [&str; 8] =
        ["format", "area", "date", "model", "kind", "tilbud", "answers", "criteria"];
    let fields = reader.object(node, &FIELDS)?;
    read_format(reader, fields);
    let area = match around.and_then(|case| case.area).filter(|_| fields.get("area").is_none()) {
        Some(area) => Some(area),
        None => fields.word(reader, "area"),
    };
    let date = fields.date(reader, "date");
    let named = fields.text_if_given(reader, "model").map(String::from);
    let given_kind = fields.get("kind");
    let kind = given_kind.and_then(|node| reader.word::<Kind>(&node));
    let kind_known = given_kind.is_some() == kind.is_some();
    let tilbud = fields.get("tilbud").and_then(|node| read_tilbud(reader, &node, area));

    // An entry that cannot be read is passed over, with its place in the list kept.
    let mut answers = Vec::new();
    if let Some(list) = fields.get("answers") {
        for (at, node) in reader.list(&list, MAX_ANSWERS).iter().enumerate() {
            answers.extend(read_answer(reader, node).map(|one| (at, one)));
        }
    }
    let mut criteria = Vec::new();
    if let Some(list) = fields.get("criteria") {
        for (at, node) in reader.list(&list, MAX_ANSWERS).iter().enumerate() {
            criteria.extend(read_criterion(reader, node).map(|one| (at, one)));
        }
    }

    let (area, date) = (area?, date?);
    let model = model.filter(|its| around.is_none() || its.validity().contains(date));
    let Some(model) = model.or_else(|| Model::on(area, date)) else {
        let kind = ProblemKind::NoModel { area: area.id(), date };
        reader.note(fields.path_of("date"), kind);
        return None;
    };
    let mut vurdering = Vurdering {
        area,
        date,
        model: named,
        kind: kind.unwrap_or_default(),
        tilbud: tilbud.or_else(|| Some(around?.tilbud.clone())).unwrap_or_default(),
        answers: Vec::new(),
        criteria: Vec::new(),
    };
    let assessed = lay(&vurdering, &answers, &criteria, model, kind_known, reader);
    for (_, one) in answers {
        vurdering.answers.push(one);
    }
    for (_, one) in criteria {
        vurdering.criteria.push(one);
    }
    // What it is for decides which assessment of a case it is.
    kind_known.then_some((vurdering, assessed))
}

fn read_format(reader: &mut Reader, fields: Fields<'_>) {
    let Some(node) = fields.get("format") else { return };
    if let Some(format) = reader.whole_number(&node)
        && format != FORMAT
    {
        let kind = ProblemKind::UnknownValue { value: format.to_string(), allowed: ["1"].into() };
        reader.note_at(&node, kind);
    }
}

fn read_answer(reader: &mut Reader, node: &Node<'_>) -> Option<Answered> {
    let fields = reader.object(node, &["id", "answer", "begrundelse", "datakilder"])?;
    let id = fields.text(reader, "id");
    let answer = fields.require(reader, "answer").and_then(|node| one_answer(reader, &node));
    let (begrundelse, datakilder) = read_reasons(reader, fields);
    Some(Answered { id: id?.to_string(), answer: answer?, begrundelse, datakilder })
}

fn one_answer(reader: &mut Reader, node: &Node<'_>) -> Option<Answer> {
    let problem = match node.value() {
        Value::Whole(number) => match Answer::score(*number) {
            Some(answer) => return Some(answer),
            None => ProblemKind::ScoreOutOfRange { value: *number },
        },
        Value::NotWhole => ProblemKind::ScoreNotWhole,
        Value::Text(text) if text.parse::<i64>().is_ok() => {
            ProblemKind::ScoreAsText { value: quoted(text) }
        }
        Value::Text(_) => {
            let place = reader.word_of(node, &Answer::WORDS.map(Answer::word))?;
            return Answer::WORDS.get(place).copied();
        }
        _ => {
            reader.wrong_type(node, "score");
            return None;
        }
    };
    reader.note_at(node, problem);
    None
}

fn read_criterion(reader: &mut Reader, node: &Node<'_>) -> Option<JudgedKriterium> {
    let fields = reader.object(node, &["id", "judgement", "begrundelse", "datakilder"])?;
    let id = fields.text(reader, "id");
    let judgement = fields.word(reader, "judgement");
    let (begrundelse, datakilder) = read_reasons(reader, fields);
    Some(JudgedKriterium { id: id?.to_string(), judgement: judgement?, begrundelse, datakilder })
}

fn read_reasons(reader: &mut Reader, fields: Fields<'_>) -> (String, Vec<Datakilde>) {
    let begrundelse = fields.text_if_given(reader, "begrundelse").unwrap_or_default();
    (begrundelse.to_string(), reader.words(fields.get("datakilder")))
}

pub(crate) fn read_tilbud(
    reader: &mut Reader,
    node: &Node<'_>,
    area: Option<Area>,
) -> Option<Tilbud> {
    let fields = reader.object(node, &["name", "tilbudstyper", "bestyrelse", "afdelinger"])?;
    let name = fields.text_if_given(reader, "name").map(String::from);
    let tilbudstyper = read_tilbudstyper(reader, fields.get("tilbudstyper"), area);
    let bestyrelse = fields.get("bestyrelse").and_then(|node| reader.boolean(&node));
    let mut afdelinger = Vec::new();
    if let Some(list) = fields.get("afdelinger") {
        for node in reader.list(&list, MAX_AFDELINGER) {
            afdelinger.extend(read_afdeling(reader, &node, area));
        }
    }
    Some(Tilbud { name, tilbudstyper, bestyrelse, afdelinger })
}

fn read_afdeling(reader: &mut Reader, node: &Node<'_>, area: Option<Area>) -> Option<Afdeling> {
    let fields = reader.object(node, &["name", "tilbudstyper"])?;
    let name = fields.text(reader, "name");
    let tilbudstyper = read_tilbudstyper(reader, fields.get("tilbudstyper"), area);
    Some(Afdeling { name: name?.to_string(), tilbudstyper })
}
