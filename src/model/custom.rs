//! A portal's own model, read from JSON and held to the same invariants as the built-in ones.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::versions::check_versions;
use super::{Applies, Area, Indikator, Judged, Kriterium, Model, OutsideTema, Tema, Tilbudstype};
use crate::calendar::Date;
use crate::input::{Fields, Node, ProblemKind, Problems, Reader, Value, quoted};
use crate::law::{Bilingual, Confidence, LegalBasis, Validity};

/// At most so many criteria in a theme, and indicators in a criterion.
///
/// With this limit every exact mean, and every difference of two, has numerator and
/// denominator below 2^53: a score is at most 5 over lcm(1..30) · 30, and a difference
/// multiplies that by at most 30 · 29. So they are exact in JavaScript too.
pub const MAX_PER_PARENT: usize = 30;
/// At most so many themes in a model.
pub const MAX_TEMAER: usize = 30;
/// At most so many versions in a set, and rows of legal basis in a version.
const MAX_ROWS: usize = 100;

impl Model {
    /// Reads one model of a portal's own.
    ///
    /// The JSON is the form in which the built-in versions are given out; `label`s may be
    /// one text for both languages.
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
    /// ```
    pub fn read(value: &Value) -> Result<Self, Problems> {
        let mut reader = Reader::default();
        let node = Node::root(value);
        let model = read_model(&mut reader, &node);
        if let Some(model) = &model {
            check_versions(&mut reader, &[(node, model)]);
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
        let nodes = reader.list(&Node::root(value), MAX_ROWS).unwrap_or_default();
        if nodes.is_empty() && matches!(value, Value::List(_)) {
            reader.note("", ProblemKind::EmptyList);
        }
        let models: Vec<Option<Self>> =
            nodes.iter().map(|node| read_model(&mut reader, node)).collect();
        let read = nodes.into_iter().zip(&models);
        let read: Vec<_> = read.filter_map(|(node, one)| Some((node, one.as_ref()?))).collect();
        check_versions(&mut reader, &read);
        reader.into_problems().or(models.into_iter().collect())
    }
}

const MODEL_FIELDS: [&str; 13] = [
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
    "hash",
    "decision",
];

fn read_model(reader: &mut Reader, node: &Node<'_>) -> Option<Model> {
    // `hash` and `decision` stand in what is given out; both are computed, not read.
    let fields = reader.object(node, &MODEL_FIELDS)?;
    let id = fields.require(reader, "id").and_then(|node| reader.id(&node));
    let area =
        fields.require(reader, "area").and_then(|node| reader.word(&node, &Area::ALL, Area::id));
    let name = fields.require(reader, "name").and_then(|node| words(reader, &node));
    let validity = fields.require(reader, "validity").and_then(|node| period(reader, &node));
    let judged = fields
        .require(reader, "judged")
        .and_then(|node| reader.word(&node, &Judged::ALL, Judged::id));
    let bases = fields.require(reader, "basis");
    let bases = bases.map(|node| rows(reader, &node, MAX_ROWS)).unwrap_or_default();
    let bases: Vec<_> =
        bases.iter().filter_map(|node| basis(reader, node, validity.as_ref())).collect();
    let provisional = fields.get("provisional").and_then(|node| words(reader, &node));
    let continues = fields.get("continues").and_then(|node| reader.id(&node)).map(owned);
    let wording = fields.get("wording").and_then(|node| reader.full_text(&node)).map(owned);

    let mut tree = Tree { ids: Vec::new(), area, carries: continues.is_some() };
    let temaer = fields.require(reader, "temaer");
    let temaer = temaer.map(|node| rows(reader, &node, MAX_TEMAER)).unwrap_or_default();
    let temaer: Vec<_> = temaer.iter().filter_map(|node| tree.tema(reader, node)).collect();
    let outside = fields.get("outside").and_then(|node| reader.list(&node, MAX_TEMAER));
    let outside = outside.unwrap_or_default();
    let outside: Vec<_> = outside.iter().filter_map(|node| outside_tema(reader, node)).collect();

    Some(Model {
        id: owned(id?),
        area: area?,
        name: name?,
        validity: validity?,
        judged: judged?,
        basis: Cow::Owned(bases),
        provisional,
        continues,
        wording,
        temaer: Cow::Owned(temaer),
        outside: Cow::Owned(outside),
    })
}

/// What must hold across the whole tree.
struct Tree {
    /// Every id so far: themes, criteria and indicators share one space.
    ids: Vec<String>,
    area: Option<Area>,
    carries: bool,
}

impl Tree {
    fn tema(&mut self, reader: &mut Reader, node: &Node<'_>) -> Option<Tema> {
        const FIELDS: [&str; 6] = ["id", "nr", "label", "basis", "carriedFrom", "kriterier"];
        let fields = reader.object(node, &FIELDS)?;
        let id = self.id(reader, &fields);
        let nr = fields.require(reader, "nr").and_then(|node| number(reader, &node));
        let label = fields.require(reader, "label").and_then(|node| words(reader, &node));
        let its_basis = fields.require(reader, "basis").and_then(|node| basis(reader, &node, None));
        let carried_from = self.carried(reader, &fields);
        let list = fields.require(reader, "kriterier");
        let list = list.map(|node| rows(reader, &node, MAX_PER_PARENT)).unwrap_or_default();
        let kriterier: Vec<_> = list.iter().filter_map(|one| self.kriterium(reader, one)).collect();
        Some(Tema {
            id: id?,
            nr: nr?,
            label: label?,
            basis: its_basis?,
            carried_from,
            kriterier: Cow::Owned(kriterier),
        })
    }

    fn kriterium(&mut self, reader: &mut Reader, node: &Node<'_>) -> Option<Kriterium> {
        const FIELDS: [&str; 5] = ["id", "label", "confidence", "carriedFrom", "indikatorer"];
        let fields = reader.object(node, &FIELDS)?;
        let id = self.id(reader, &fields);
        let label = fields.require(reader, "label").and_then(|node| words(reader, &node));
        let confidence = confidence(reader, &fields);
        let carried_from = self.carried(reader, &fields);
        let list = fields.get("indikatorer").and_then(|node| reader.list(&node, MAX_PER_PARENT));
        let list = list.unwrap_or_default();
        let indikatorer = list.iter().filter_map(|one| self.indikator(reader, one)).collect();
        Some(Kriterium {
            id: id?,
            label: label?,
            confidence: confidence?,
            carried_from,
            indikatorer: Cow::Owned(indikatorer),
        })
    }

    fn indikator(&mut self, reader: &mut Reader, node: &Node<'_>) -> Option<Indikator> {
        const FIELDS: [&str; 5] = ["id", "label", "confidence", "carriedFrom", "applies"];
        let fields = reader.object(node, &FIELDS)?;
        let id = self.id(reader, &fields);
        let label = fields.require(reader, "label").and_then(|node| words(reader, &node));
        let confidence = confidence(reader, &fields);
        let carried_from = self.carried(reader, &fields);
        let applies = fields.get("applies").and_then(|node| self.applies(reader, &node));
        Some(Indikator {
            id: id?,
            label: label?,
            confidence: confidence?,
            carried_from,
            applies: applies.unwrap_or(Applies::ALWAYS),
        })
    }

    fn applies(&self, reader: &mut Reader, node: &Node<'_>) -> Option<Applies> {
        let fields = reader.object(node, &["only", "not", "bestyrelse"])?;
        let only = self.tilbudstyper(reader, fields.get("only"));
        let not = self.tilbudstyper(reader, fields.get("not"));
        let bestyrelse = fields.get("bestyrelse").and_then(|node| reader.boolean(&node));
        Some(Applies {
            only: Cow::Owned(only),
            not: Cow::Owned(not),
            bestyrelse: bestyrelse.unwrap_or(false),
        })
    }

    fn tilbudstyper(&self, reader: &mut Reader, node: Option<Node<'_>>) -> Vec<Tilbudstype> {
        let Some(node) = node else { return Vec::new() };
        let types = reader.words(&node, &Tilbudstype::ALL, Tilbudstype::id);
        if let Some(area) = self.area {
            for one in types.iter().filter(|one| one.area() != area) {
                let (tilbudstype, area) = (one.id(), area.id());
                reader.note(node.path(), ProblemKind::WrongTilbudstype { tilbudstype, area });
            }
        }
        types
    }

    fn id(&mut self, reader: &mut Reader, fields: &Fields<'_>) -> Option<Cow<'static, str>> {
        let node = fields.require(reader, "id")?;
        let id = reader.id(&node)?;
        if self.ids.iter().any(|earlier| earlier == id) {
            reader.note(node.path(), ProblemKind::DuplicateId { id: id.to_string() });
        }
        self.ids.push(id.to_string());
        Some(owned(id))
    }

    fn carried(&self, reader: &mut Reader, fields: &Fields<'_>) -> Option<Cow<'static, str>> {
        let node = fields.get("carriedFrom")?;
        let id = reader.id(&node)?;
        if !self.carries {
            reader.note(node.path(), ProblemKind::NothingCarried);
        }
        Some(owned(id))
    }
}

fn outside_tema(reader: &mut Reader, node: &Node<'_>) -> Option<OutsideTema> {
    let fields = reader.object(node, &["nr", "label", "basis", "note"])?;
    let nr = fields.require(reader, "nr").and_then(|node| number(reader, &node));
    let label = fields.require(reader, "label").and_then(|node| words(reader, &node));
    let its_basis = fields.require(reader, "basis").and_then(|node| basis(reader, &node, None));
    let how = fields.require(reader, "note").and_then(|node| words(reader, &node));
    Some(OutsideTema { nr: nr?, label: label?, basis: its_basis?, note: how? })
}

fn basis(reader: &mut Reader, node: &Node<'_>, within: Option<&Validity>) -> Option<LegalBasis> {
    const FIELDS: [&str; 5] = ["act", "paragraph", "validity", "confidence", "note"];
    let fields = reader.object(node, &FIELDS)?;
    let act = fields.require(reader, "act").and_then(|node| reader.full_text(&node));
    let paragraph = fields.require(reader, "paragraph").and_then(|node| reader.full_text(&node));
    let confidence = confidence(reader, &fields);
    let remark = fields.get("note").and_then(|node| words(reader, &node));
    let validity = fields.get("validity").and_then(|node| period(reader, &node));
    if let (Some(within), Some(inner)) = (within, validity)
        && !within.encloses(&inner)
    {
        let (from, to) = (within.from.to_string(), within.to.map(|to| to.to_string()));
        let kind = ProblemKind::PeriodOutside { from, to };
        reader.note(&fields.path_of("validity"), kind);
    }
    Some(LegalBasis {
        act: owned(act?),
        paragraph: owned(paragraph?),
        validity,
        confidence: confidence?,
        note: remark,
    })
}

fn confidence(reader: &mut Reader, fields: &Fields<'_>) -> Option<Confidence> {
    let node = fields.require(reader, "confidence")?;
    reader.word(&node, &Confidence::ALL, Confidence::id)
}

fn period(reader: &mut Reader, node: &Node<'_>) -> Option<Validity> {
    let fields = reader.object(node, &["from", "to"])?;
    let from = fields.require(reader, "from").and_then(|node| reader.date(&node));
    let to: Option<Date> = fields.get("to").and_then(|node| reader.date(&node));
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        let (from, to) = (from.to_string(), to.to_string());
        reader.note(node.path(), ProblemKind::PeriodReversed { from, to });
    }
    Some(Validity::new(from?, to))
}

/// A text in both languages, or one text for both.
pub(super) fn words(reader: &mut Reader, node: &Node<'_>) -> Option<Bilingual> {
    if matches!(node.value(), Value::Text(_)) {
        let text = reader.full_text(node)?;
        return Some(Bilingual { da: owned(text), en: owned(text) });
    }
    let fields = reader.object(node, &["da", "en"])?;
    let da = fields.require(reader, "da").and_then(|node| reader.full_text(&node));
    let en = match fields.get("en") {
        Some(node) => reader.full_text(&node),
        None => da,
    };
    Some(Bilingual { da: owned(da?), en: owned(en?) })
}

/// A list with at least one item.
fn rows<'v>(reader: &mut Reader, node: &Node<'v>, limit: usize) -> Vec<Node<'v>> {
    let rows = reader.list(node, limit);
    if rows.as_ref().is_some_and(Vec::is_empty) {
        reader.note(node.path(), ProblemKind::EmptyList);
    }
    rows.unwrap_or_default()
}

/// A theme's number in § 6, stk. 2.
fn number(reader: &mut Reader, node: &Node<'_>) -> Option<u8> {
    let number = reader.whole_number(node)?;
    let small = u8::try_from(number).ok().filter(|nr| (1..=99).contains(nr));
    if small.is_none() {
        let value = quoted(&format!("{number}"));
        reader.note(node.path(), ProblemKind::UnknownValue { value, allowed: ["1-99"].into() });
    }
    small
}

fn owned(text: &str) -> Cow<'static, str> {
    Cow::Owned(text.to_string())
}
