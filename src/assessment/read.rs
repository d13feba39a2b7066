//! Reading an assessment from untrusted input.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::assessed::lay;
use super::{
    Afdeling, Answer, Answered, Assessed, Datakilde, JudgedKriterium, Judgement, Kind, Tilbud,
    Vurdering,
};
use crate::input::{Node, ProblemKind, Problems, Reader, Value, quoted};
use crate::model::{Area, Model, Tilbudstype};

/// More answers than any model has places for.
const MAX_ANSWERS: usize = 10_000;
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
        let read = read(&mut reader, &Node::root(value), model);
        reader.into_problems().or(read)
    }
}

fn read<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    model: Option<&'m Model>,
) -> Option<(Vurdering, Assessed<'m>)> {
    const FIELDS: [&str; 8] =
        ["format", "area", "date", "model", "kind", "tilbud", "answers", "criteria"];
    let fields = reader.object(node, &FIELDS)?;
    if let Some(node) = fields.get("format")
        && let Some(format) = reader.whole_number(&node)
        && format != FORMAT
    {
        let kind = ProblemKind::UnknownValue { value: format.to_string(), allowed: ["1"].into() };
        reader.note(node.path(), kind);
    }
    let area =
        fields.require(reader, "area").and_then(|node| reader.word(&node, &Area::ALL, Area::id));
    let date = fields.require(reader, "date").and_then(|node| reader.date(&node));
    let named = fields.get("model").and_then(|node| reader.text(&node)).map(String::from);
    let kind = fields.get("kind").and_then(|node| reader.word(&node, &Kind::ALL, Kind::id));
    let tilbud = fields.get("tilbud").and_then(|node| read_tilbud(reader, &node));
    let answers = each(reader, fields.get("answers"), read_answer);
    let criteria = each(reader, fields.get("criteria"), read_criterion);
    let (area, date) = (area?, date?);

    let model = model.or_else(|| Model::on(area, date));
    let Some(model) = model else {
        let kind = ProblemKind::NoModel { area: area.id(), date: date.to_string() };
        reader.note("/date", kind);
        return None;
    };
    let mut vurdering = Vurdering {
        area,
        date,
        model: named,
        kind: kind.unwrap_or_default(),
        tilbud: tilbud.unwrap_or_default(),
        answers: Vec::new(),
        criteria: Vec::new(),
    };
    let placed_answers = answers.iter().map(|(at, one)| (*at, one));
    let placed_criteria = criteria.iter().map(|(at, one)| (*at, one));
    let assessed = lay(&vurdering, placed_answers, placed_criteria, model, reader);
    vurdering.answers = answers.into_iter().map(|(_, one)| one).collect();
    vurdering.criteria = criteria.into_iter().map(|(_, one)| one).collect();
    Some((vurdering, assessed?))
}

/// Reads a list item by item; an item with a problem is left out, with its place kept free.
fn each<T>(
    reader: &mut Reader,
    list: Option<Node<'_>>,
    read: impl Fn(&mut Reader, &Node<'_>) -> Option<T>,
) -> Vec<(usize, T)> {
    let items = list.and_then(|node| reader.list(&node, MAX_ANSWERS)).unwrap_or_default();
    let read = |(at, node): (usize, &Node<'_>)| Some((at, read(reader, node)?));
    items.iter().enumerate().filter_map(read).collect()
}

fn read_answer(reader: &mut Reader, node: &Node<'_>) -> Option<Answered> {
    let fields = reader.object(node, &["id", "answer", "begrundelse", "datakilder"])?;
    let id = fields.require(reader, "id").and_then(|node| reader.text(&node));
    let answer = fields.require(reader, "answer").and_then(|node| one_answer(reader, &node));
    let begrundelse = fields.get("begrundelse").and_then(|node| reader.text(&node));
    let datakilder = read_datakilder(reader, fields.get("datakilder"));
    Some(Answered {
        id: id?.to_string(),
        answer: answer?,
        begrundelse: begrundelse.unwrap_or_default().to_string(),
        datakilder,
    })
}

fn one_answer(reader: &mut Reader, node: &Node<'_>) -> Option<Answer> {
    let value = match node.value() {
        Value::Whole(number) => match Answer::score(*number) {
            Some(answer) => return Some(answer),
            None => Some(*number),
        },
        Value::NotWhole => None,
        Value::Text(text) if text.parse::<i64>().is_ok() => {
            let kind = ProblemKind::ScoreAsText { value: quoted(text) };
            reader.note(node.path(), kind);
            return None;
        }
        Value::Text(_) => return reader.word(node, &Answer::WORDS, Answer::word),
        _ => {
            reader.wrong_type(node, "score");
            return None;
        }
    };
    reader.note(node.path(), ProblemKind::ScoreOutOfRange { value });
    None
}

fn read_criterion(reader: &mut Reader, node: &Node<'_>) -> Option<JudgedKriterium> {
    let fields = reader.object(node, &["id", "judgement", "begrundelse", "datakilder"])?;
    let id = fields.require(reader, "id").and_then(|node| reader.text(&node));
    let judgement = fields
        .require(reader, "judgement")
        .and_then(|node| reader.word(&node, &Judgement::ALL, Judgement::id));
    let begrundelse = fields.get("begrundelse").and_then(|node| reader.text(&node));
    let datakilder = read_datakilder(reader, fields.get("datakilder"));
    Some(JudgedKriterium {
        id: id?.to_string(),
        judgement: judgement?,
        begrundelse: begrundelse.unwrap_or_default().to_string(),
        datakilder,
    })
}

fn read_datakilder(reader: &mut Reader, node: Option<Node<'_>>) -> Vec<Datakilde> {
    node.map(|node| reader.words(&node, &Datakilde::ALL, Datakilde::id)).unwrap_or_default()
}

fn read_tilbud(reader: &mut Reader, node: &Node<'_>) -> Option<Tilbud> {
    let fields = reader.object(node, &["name", "tilbudstyper", "bestyrelse", "afdelinger"])?;
    let name = fields.get("name").and_then(|node| reader.text(&node));
    let tilbudstyper = read_tilbudstyper(reader, fields.get("tilbudstyper"));
    let bestyrelse = fields.get("bestyrelse").and_then(|node| reader.boolean(&node));
    let list = fields.get("afdelinger").and_then(|node| reader.list(&node, MAX_AFDELINGER));
    let afdelinger = list.unwrap_or_default();
    let afdelinger = afdelinger.iter().filter_map(|node| read_afdeling(reader, node)).collect();
    Some(Tilbud { name: name.map(String::from), tilbudstyper, bestyrelse, afdelinger })
}

fn read_afdeling(reader: &mut Reader, node: &Node<'_>) -> Option<Afdeling> {
    let fields = reader.object(node, &["name", "tilbudstyper"])?;
    let name = fields.require(reader, "name").and_then(|node| reader.text(&node));
    let tilbudstyper = read_tilbudstyper(reader, fields.get("tilbudstyper"));
    Some(Afdeling { name: name?.to_string(), tilbudstyper })
}

fn read_tilbudstyper(reader: &mut Reader, node: Option<Node<'_>>) -> Vec<Tilbudstype> {
    node.map(|node| reader.words(&node, &Tilbudstype::ALL, Tilbudstype::id)).unwrap_or_default()
}
