//! A portal's own model, read from JSON and held to the same invariants as the built-in ones.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use super::tilbudstype::read_tilbudstyper;
use super::versions::{Carried, Version, check_versions};
use super::{Applies, Area, Indikator, Kriterium, Level, Model, OutsideTema, Tema};
use crate::ids::Ids;
use crate::input::{Fields, Node, ProblemKind, Problems, Reader, Value};
use crate::law::read::{label, owned, period, read_basis, read_id, rows, words};
use crate::law::{Bilingual, LegalBasis};

/// At most so many criteria in a theme, and indicators in a criterion.
///
/// With this limit every exact mean, and every difference of two, has numerator and
/// denominator below 2^53: a score is at most 5 over lcm(1..30) · 30, and a difference
/// multiplies that by at most 30 · 29. So they are exact in JavaScript too.
pub const MAX_PER_PARENT: usize = 30;
/// At most so many themes in a model; the act has never had more than eight.
pub const MAX_TEMAER: usize = 12;
/// The numbers that a theme can have.
pub(super) const TEMA_NUMBERS: RangeInclusive<u8> = 1..=99;
/// At most so many versions in a set, and rows of legal basis in a version.
const MAX_ROWS: usize = 100;
/// As many themes, criteria and indicators as a model can have.
pub(super) const MAX_PARTS: usize = MAX_TEMAER * (1 + MAX_PER_PARENT * (1 + MAX_PER_PARENT));

impl Model {
    /// Reads one model of a portal's own.
    ///
    /// The JSON is the form in which the built-in versions are given out; `label`s may be
    /// one text for both languages. What carries a built-in version's id must be that version,
    /// with its own words or others: so whatever was given out is read again.
    ///
    /// # Errors
    /// Every problem at once, each with its path.
    ///
    /// ```
    /// use kvalitetsmodel::input::Value;
    /// use kvalitetsmodel::model::Model;
    ///
    /// let problems = Model::read(&Value::Null).expect_err("null is no model");
    /// assert_eq!(problems.0.len(), 1);
    /// let given = Model::built_in("tilbud-2026").expect("built in").described();
    /// let given = serde_json::to_value(&given).expect("JSON");
    /// let given = serde_json::from_value(given).expect("JSON");
    /// assert_eq!(Model::read(&given).expect("the same").id(), "tilbud-2026");
    /// ```
    pub fn read(value: &Value) -> Result<Self, Problems> {
        let mut reader = Reader::default();
        let node = Node::root(value);
        let mut carried = Vec::new();
        let model = read_model(&mut reader, &node, &mut Wording::default(), &mut carried);
        if let Some(model) = &model {
            check_versions(&mut reader, &[Version { node, model, carried }]);
        }
        reader.into_problems().or(model)
    }

    /// Reads a set of versions: each as by [`Model::read`], and together without a day in
    /// an area that two of them claim, without a gap, and without a loop.
    ///
    /// # Errors
    /// Every problem at once, each with its path.
    pub fn read_set(value: &Value) -> Result<Vec<Self>, Problems> {
        let mut reader = Reader::default();
        let root = Some(Node::root(value));
        let nodes = rows(&mut reader, root.as_ref(), MAX_ROWS);
        let (mut models, mut placed) = (Vec::new(), Vec::new());
        for node in &nodes {
            let mut carried = Vec::new();
            if let Some(model) =
                read_model(&mut reader, node, &mut Wording::default(), &mut carried)
            {
                models.push(model);
                placed.push((*node, carried));
            }
        }
        let mut versions = Vec::new();
        for ((node, carried), model) in placed.into_iter().zip(&models) {
            versions.push(Version { node, model, carried });
        }
        check_versions(&mut reader, &versions);
        reader.into_problems().or(Some(models))
    }
}

const MODEL_FIELDS: [&str; 12] = [
    "id",
    "area",
    "name",
    "validity",
    "judged",
    "basis",
    "provisional",
    "continues",
    "wording",
    "temaer",
    "outside",
    // Stands in what is given out; it is computed, not read.
    "hash",
];

/// New labels by id, taken out as they are used.
#[derive(Default)]
pub(super) struct Wording<'w> {
    ids: Ids<'w>,
    texts: Vec<(&'w str, Option<Bilingual>)>,
}

impl<'w> Wording<'w> {
    pub(super) fn put(&mut self, id: &'w str, text: Bilingual) {
        self.ids.put(Cow::Borrowed(id), self.texts.len());
        self.texts.push((id, Some(text)));
    }

    fn take(&mut self, id: &str) -> Option<Bilingual> {
        let place = self.ids.place(id)?;
        self.texts.get_mut(place)?.1.take()
    }

    /// The ids nobody has asked for, in order.
    pub(super) fn left(&self) -> impl Iterator<Item = &'w str> {
        self.texts.iter().filter(|(_, text)| text.is_some()).map(|(id, _)| *id)
    }
}

/// Reads a model; a label that has another wording gets that, and the wording is taken out.
pub(super) fn read_model(
    reader: &mut Reader,
    node: &Node<'_>,
    wording: &mut Wording<'_>,
    carried: &mut Vec<Carried>,
) -> Option<Model> {
    let fields = reader.object(node, &MODEL_FIELDS)?;
    let id = read_id(reader, fields);
    let area = fields.word(reader, "area");
    let name = label(reader, fields, "name");
    let validity = fields.require(reader, "validity").and_then(|node| period(reader, &node));
    let judged = fields.word(reader, "judged");
    let mut basis = Vec::new();
    let list = fields.require(reader, "basis");
    for node in rows(reader, list.as_ref(), MAX_ROWS) {
        if let Some(one) = read_basis(reader, &node, validity) {
            basis.push(one);
        }
    }
    let provisional = fields.get("provisional").and_then(|node| words(reader, &node));
    let continues = fields.get("continues").and_then(|node| reader.id(&node)).map(owned);
    let source = fields.get("wording").and_then(|node| reader.full_text(&node)).map(owned);

    let mut tree =
        Tree { ids: Ids::default(), area, carries: continues.is_some(), wording, carried };
    let mut temaer = Vec::new();
    let list = fields.require(reader, "temaer");
    for node in rows(reader, list.as_ref(), MAX_TEMAER) {
        if let Some(one) = tree.tema(reader, &node) {
            temaer.push(one);
        }
    }
    let mut outside = Vec::new();
    if let Some(list) = fields.get("outside") {
        for node in reader.list(&list, MAX_TEMAER) {
            if let Some(one) = outside_tema(reader, &node) {
                outside.push(one);
            }
        }
    }
    Some(Model {
        id: id?,
        area: area?,
        name: name?,
        validity: validity?,
        judged: judged?,
        basis: Cow::Owned(basis),
        provisional,
        continues,
        wording: source,
        temaer: Cow::Owned(temaer),
        outside: Cow::Owned(outside),
    })
}

/// What must hold across the whole tree.
struct Tree<'t, 'w> {
    /// Every id so far: themes, criteria and indicators share one space.
    ids: Ids<'static>,
    area: Option<Area>,
    carries: bool,
    wording: &'t mut Wording<'w>,
    carried: &'t mut Vec<Carried>,
}

/// What a theme, a criterion and an indicator have in common.
struct Head {
    id: Option<Cow<'static, str>>,
    label: Option<Bilingual>,
    carried_from: Option<Cow<'static, str>>,
}

impl Tree<'_, '_> {
    fn tema(&mut self, reader: &mut Reader, node: &Node<'_>) -> Option<Tema> {
        const FIELDS: [&str; 6] = ["id", "nr", "label", "basis", "carriedFrom", "kriterier"];
        let fields = reader.object(node, &FIELDS)?;
        let head = self.head(reader, fields, Level::Tema);
        let nr = number(reader, fields);
        let basis = basis_of(reader, fields);
        let mut kriterier = Vec::new();
        let list = fields.require(reader, "kriterier");
        for node in rows(reader, list.as_ref(), MAX_PER_PARENT) {
            if let Some(one) = self.kriterium(reader, &node) {
                kriterier.push(one);
            }
        }
        Some(Tema {
            id: head.id?,
            nr: nr?,
            label: head.label?,
            basis: basis?,
            carried_from: head.carried_from,
            kriterier: Cow::Owned(kriterier),
        })
    }

    fn kriterium(&mut self, reader: &mut Reader, node: &Node<'_>) -> Option<Kriterium> {
        const FIELDS: [&str; 5] = ["id", "label", "confidence", "carriedFrom", "indikatorer"];
        let fields = reader.object(node, &FIELDS)?;
        let head = self.head(reader, fields, Level::Kriterium);
        let confidence = fields.word(reader, "confidence");
        let mut indikatorer = Vec::new();
        if let Some(list) = fields.get("indikatorer") {
            for node in reader.list(&list, MAX_PER_PARENT) {
                if let Some(one) = self.indikator(reader, &node) {
                    indikatorer.push(one);
                }
            }
        }
        Some(Kriterium {
            id: head.id?,
            label: head.label?,
            confidence: confidence?,
            carried_from: head.carried_from,
            indikatorer: Cow::Owned(indikatorer),
        })
    }

    fn indikator(&mut self, reader: &mut Reader, node: &Node<'_>) -> Option<Indikator> {
        const FIELDS: [&str; 5] = ["id", "label", "confidence", "carriedFrom", "applies"];
        let fields = reader.object(node, &FIELDS)?;
        let head = self.head(reader, fields, Level::Indikator);
        let confidence = fields.word(reader, "confidence");
        let applies = fields.get("applies").and_then(|node| read_applies(reader, &node, self.area));
        Some(Indikator {
            id: head.id?,
            label: head.label?,
            confidence: confidence?,
            carried_from: head.carried_from,
            applies: applies.unwrap_or(Applies::ALWAYS),
        })
    }

    #[inline(never)]
    fn head(&mut self, reader: &mut Reader, fields: Fields<'_>, level: Level) -> Head {
        let id = read_id(reader, fields);
        if let Some(id) = id.clone().filter(|id| !self.ids.put(id.clone(), 0)) {
            let kind = ProblemKind::DuplicateId { id: id.to_string() };
            reader.note(fields.path_of("id"), kind);
        }
        let carried = fields.get("carriedFrom");
        if let Some(node) = carried.as_ref().filter(|_| !self.carries) {
            reader.note_at(node, ProblemKind::NothingCarried);
        }
        let carried_from = carried.and_then(|node| reader.id(&node)).map(owned);
        if let Some(id) = &carried_from {
            let path = fields.path_of("carriedFrom");
            self.carried.push(Carried { level, id: id.to_string(), path });
        }
        let mut label = label(reader, fields, "label");
        label = id.as_deref().and_then(|id| self.wording.take(id)).or(label);
        Head { id, label, carried_from }
    }
}

/// The conditions of an indicator, or of something else that is not for everybody.
#[inline(never)]
pub(crate) fn read_applies(
    reader: &mut Reader,
    node: &Node<'_>,
    area: Option<Area>,
) -> Option<Applies> {
    let fields = reader.object(node, &["only", "not", "bestyrelse"])?;
    let only = read_tilbudstyper(reader, fields.get("only"), area);
    let not = read_tilbudstyper(reader, fields.get("not"), area);
    let bestyrelse = fields.get("bestyrelse").and_then(|node| reader.boolean(&node));
    Some(Applies {
        only: Cow::Owned(only),
        not: Cow::Owned(not),
        bestyrelse: bestyrelse.unwrap_or(false),
    })
}

fn outside_tema(reader: &mut Reader, node: &Node<'_>) -> Option<OutsideTema> {
    let fields = reader.object(node, &["nr", "label", "basis", "note"])?;
    let nr = number(reader, fields);
    let name = label(reader, fields, "label");
    let basis = basis_of(reader, fields);
    let how = label(reader, fields, "note");
    Some(OutsideTema { nr: nr?, label: name?, basis: basis?, note: how? })
}

/// The `basis` of a theme, which has the period of its model.
#[inline(never)]
fn basis_of(reader: &mut Reader, fields: Fields<'_>) -> Option<LegalBasis> {
    let node = fields.require(reader, "basis")?;
    read_basis(reader, &node, None)
}

/// A theme's number in § 6, stk. 2.
#[inline(never)]
fn number(reader: &mut Reader, fields: Fields<'_>) -> Option<u8> {
    let node = fields.require(reader, "nr")?;
    let number = reader.whole_number(&node)?;
    let small = u8::try_from(number).ok().filter(|nr| TEMA_NUMBERS.contains(nr));
    if small.is_none() {
        let value = number.to_string();
        reader.note_at(&node, ProblemKind::UnknownValue { value, allowed: ["1-99"].into() });
    }
    small
}
