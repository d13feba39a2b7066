//! Reading an assessment from untrusted input.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::assessed::lay;
use super::{
    Afdeling, Answer, Answered, Assessed, Datakilde, JudgedKriterium, Judgement, Kind, Tilbud,
    Vurdering,
};
use crate::calendar::Date;
use crate::input::{
    AnyText, FieldShape, Later, List, Node, ProblemKind, Problems, Reader, Reads, Shaped, Value,
    Words, numbers, object, quoted,
};
use crate::model::{Area, Model, Tilbudstype, read_tilbudstyper};

/// The answers: more than any model has places for.
type AnswerList = List<AnswerFields<'static>, 11_000>;
/// The criteria judged.
type CriterionList = List<CriterionFields<'static>, 11_000>;
/// The afdelinger: more than any tilbud has.
type AfdelingList = List<AfdelingFields<'static>, 200>;

numbers! {
    /// The only format of an assessment so far.
    pub(crate) Format = 1, 1 as "1";
}

object! {
    pub(crate) struct VurderingFields = "Vurdering" {
        format: Format = "format",
        area: Area = "area",
        date: Date = required "date",
        model: AnyText = "model",
        kind: Kind = "kind",
        tilbud: Later<TilbudFields<'static>> = "tilbud",
        answers: Later<AnswerList> = "answers",
        criteria: Later<CriterionList> = "criteria",
    }
}

/// What a person has given on a part of a model, with why and from what: its table and its reader.
macro_rules! given {
    ($Given:ident = $title:literal by $Table:ident, $what:ident: $What:ty = $name:literal) => {
        object! {
            pub(crate) struct $Table = $title {
                id: AnyText = required "id",
                $what: $What = required $name,
                begrundelse: AnyText = "begrundelse",
                datakilder: Words<Datakilde> = "datakilder",
            }
        }

        impl $Given {
            fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
                let given = $Table::open(reader, node)?;
                let (id, $what) = (given.id(reader), given.$what(reader));
                let begrundelse = given.begrundelse(reader).unwrap_or_default().to_string();
                let datakilder = given.datakilder(reader).unwrap_or_default();
                Some(Self { id: id?.to_string(), $what: $what?, begrundelse, datakilder })
            }
        }
    };
}

given!(Answered = "Answered" by AnswerFields, answer: Answer = "answer");
given!(JudgedKriterium = "JudgedKriterium" by CriterionFields, judgement: Judgement = "judgement");

object! {
    pub(crate) struct TilbudFields = "Tilbud" {
        name: AnyText = "name",
        tilbudstyper: Later<Words<Tilbudstype>> = "tilbudstyper",
        bestyrelse: bool = "bestyrelse",
        afdelinger: Later<AfdelingList> = "afdelinger",
    }
}

object! {
    pub(crate) struct AfdelingFields = "Afdeling" {
        name: AnyText = required "name",
        tilbudstyper: Later<Words<Tilbudstype>> = "tilbudstyper",
    }
}

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
/// model that is given, for approvals or for what is assessed in operation, is used where it
/// applies on the assessment's date.
pub(crate) fn read_within<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    models: [Option<&'m Model>; 2],
    area: Option<Area>,
    tilbud: &Tilbud,
) -> Option<(Vurdering, Assessed<'m>)> {
    let mut own = Reader::default();
    let kind = match node.text_of("kind") {
        Some(word) if word == Kind::Godkendelse.id() => Kind::Godkendelse,
        _ => Kind::Drift,
    };
    let [godkendelse, drift] = models;
    let model = if kind == Kind::Godkendelse { godkendelse } else { drift };
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
    let given = VurderingFields::open(reader, node)?;
    let fields = given.at;
    given.format(reader);
    let area = match (fields.get("area"), around.and_then(|case| case.area)) {
        (None, Some(area)) => Some(area),
        (None, None) => fields.word(reader, "area"),
        (Some(_), _) => given.area(reader),
    };
    let date = given.date(reader);
    let named = given.model(reader).map(String::from);
    let kind = given.kind(reader);
    let kind_known = fields.get("kind").is_some() == kind.is_some();
    let tilbud = given.tilbud(reader).and_then(|node| read_tilbud(reader, &node, area));

    // An entry that cannot be read is passed over, with its place in the list kept.
    let mut answers = Vec::new();
    if let Some(list) = given.answers(reader) {
        for (at, node) in AnswerList::items(reader, &list).iter().enumerate() {
            answers.extend(Answered::read(reader, node).map(|one| (at, one)));
        }
    }
    let mut criteria = Vec::new();
    if let Some(list) = given.criteria(reader) {
        for (at, node) in CriterionList::items(reader, &list).iter().enumerate() {
            criteria.extend(JudgedKriterium::read(reader, node).map(|one| (at, one)));
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

impl Shaped for Answer {
    const SHAPE: FieldShape = FieldShape::Either(&[
        FieldShape::Number { least: 1, most: 5 },
        FieldShape::Word(&Answer::JSON_WORDS),
    ]);
}

impl Reads for Answer {
    type Read<'n> = Self;

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        one_answer(reader, node)
    }
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
            let place = reader.word_of(node, &Answer::JSON_WORDS)?;
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

pub(crate) fn read_tilbud(
    reader: &mut Reader,
    node: &Node<'_>,
    area: Option<Area>,
) -> Option<Tilbud> {
    let given = TilbudFields::open(reader, node)?;
    let name = given.name(reader).map(String::from);
    let types = given.tilbudstyper(reader);
    let tilbudstyper = read_tilbudstyper(reader, types, area);
    let bestyrelse = given.bestyrelse(reader);
    let mut afdelinger = Vec::new();
    if let Some(list) = given.afdelinger(reader) {
        for node in AfdelingList::items(reader, &list) {
            afdelinger.extend(read_afdeling(reader, &node, area));
        }
    }
    Some(Tilbud { name, tilbudstyper, bestyrelse, afdelinger })
}

fn read_afdeling(reader: &mut Reader, node: &Node<'_>, area: Option<Area>) -> Option<Afdeling> {
    let given = AfdelingFields::open(reader, node)?;
    let name = given.name(reader);
    let types = given.tilbudstyper(reader);
    let tilbudstyper = read_tilbudstyper(reader, types, area);
    Some(Afdeling { name: name?.to_string(), tilbudstyper })
}
