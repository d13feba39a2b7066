//! A portal's own risk model, such as the socialtilsyn's common one, read from JSON and held to
//! the same invariants as the shipped ones.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{
    Betingelse, Dial, Indstilling, Niveau, Observation, Risikofaktor, Risikokategori, Risikomodel,
    Risikoregel, Risikotrin, STANDARD,
};
use crate::exact::Fraction;
use crate::ids::Ids;
use crate::input::{Fields, Node, ProblemKind, Problems, Reader, Value, quoted};
use crate::json::written;
use crate::law::read::{label, owned, period, read_basis, read_id, rows, words};
use crate::law::{LegalBasis, Validity};
use crate::model::{Applies, read_applies};
use crate::scoring::Tal;

/// More dials than any model has.
pub(crate) const MAX_DIALS: usize = 20;
/// At most so many factors in a risk model.
pub const MAX_FACTORS: usize = 100;
/// At most so many rules.
pub const MAX_RULES: usize = 100;
/// At most so many levels.
pub const MAX_LEVELS: usize = 10;
/// At most so many conditions in a rule, and rows of legal basis.
const MAX_ROWS: usize = 20;

impl Risikomodel {
    /// Reads a risk model, in the JSON form in which the shipped ones are given out.
    ///
    /// Checked in full: ids are there once and lead somewhere; thresholds lie further and
    /// further in the direction that is worse, points never fall, and a colour never turns a
    /// dial down: what would let a worse fact give a milder colour is `notMonotone`. A rule
    /// that could never fire is `neverFires`.
    ///
    /// # Errors
    /// Every problem at once, each with its path.
    ///
    /// ```
    /// use kvalitetsmodel::input::Value;
    /// use kvalitetsmodel::risk::Risikomodel;
    ///
    /// let problems = Risikomodel::read(&Value::Null).expect_err("null is no model");
    /// assert_eq!(problems.0.len(), 1);
    /// ```
    pub fn read(value: &Value) -> Result<Self, Problems> {
        let mut reader = Reader::default();
        let model = read_model(&mut reader, &Node::root(value));
        reader.into_problems().or(model)
    }
}

fn read_model(reader: &mut Reader, node: &Node<'_>) -> Option<Risikomodel> {
    const FIELDS: [&str; 15] = [
        "id",
        "version",
        "name",
        "areas",
        "validity",
        "source",
        "confidence",
        "note",
        "basis",
        "levels",
        "enough",
        "factors",
        "rules",
        "dials",
        // Stands in what is given out; it is computed, not read.
        "hash",
    ];
    let fields = reader.object(node, &FIELDS)?;
    let id = read_id(reader, fields);
    let version = fields.full_text(reader, "version").map(owned);
    let name = label(reader, fields, "name");
    let list = fields.require(reader, "areas");
    empty(reader, list.as_ref());
    let areas = reader.words(list);
    let validity = fields.require(reader, "validity").and_then(|node| period(reader, &node));
    let source = label(reader, fields, "source");
    let confidence = fields.word(reader, "confidence");
    let remark = fields.get("note").and_then(|node| words(reader, &node));
    let basis = law(reader, fields, validity);

    let name_of = id.clone().unwrap_or_default();
    let (levels, ids) = (Taken::default(), Taken::default());
    let mut parts = Parts { id: name_of, levels, ids, tops: Vec::new(), sound: true };
    let levels = parts.levels(reader, fields);
    let enough = fields.get("enough");
    let enough = enough.and_then(|node| reader.number_within(&node, 0, 100, "0-100"));
    let factors = parts.factors(reader, fields);
    let rules = parts.rules(reader, fields);
    let dials = dials(reader, fields);
    let model = Risikomodel {
        id: id?,
        version: version?,
        name: name?,
        areas: Cow::Owned(areas),
        validity: validity?,
        source: source?,
        confidence: confidence?,
        note: remark,
        basis: Cow::Owned(basis),
        levels: Cow::Owned(levels),
        enough: enough.and_then(|percent| u16::try_from(percent).ok()).unwrap_or_default(),
        factors: Cow::Owned(factors),
        rules: Cow::Owned(rules),
        dials: Cow::Owned(dials),
    };
    // A number is known by the id of its model: that of a shipped one is nothing else's. Compared
    // by what is written of both, as a fingerprint is: part by part takes 2 kB of the wasm.
    if STANDARD.iter().any(|its| its.id == model.id && written(*its) != written(&model)) {
        let kind = ProblemKind::BuiltInId { id: model.id.to_string() };
        reader.note(fields.path_of("id"), kind);
    }
    Some(model)
}

/// The rows of legal basis, where there are any.
fn law(reader: &mut Reader, fields: Fields<'_>, within: Option<Validity>) -> Vec<LegalBasis> {
    let mut basis = Vec::new();
    if let Some(list) = fields.get("basis") {
        for node in reader.list(&list, MAX_ROWS) {
            if let Some(row) = read_basis(reader, &node, within) {
                basis.push(row);
            }
        }
    }
    basis
}

/// An empty list that must have something in it.
fn empty(reader: &mut Reader, node: Option<&Node<'_>>) {
    if let Some(node) = node
        && matches!(node.value(), Value::List(items) if items.is_empty())
    {
        reader.note_at(node, ProblemKind::EmptyList);
    }
}

/// What must hold across the whole model.
struct Parts {
    id: Cow<'static, str>,
    /// The ids of the levels, from the mildest.
    levels: Taken,
    /// The ids of the factors.
    ids: Taken,
    /// Of each factor that could be read: its id, the place of its worst level, its points.
    tops: Vec<(Cow<'static, str>, usize, u32)>,
    /// Every factor and step so far could be read, and they rise: only then is it worth saying
    /// what could never fire.
    sound: bool,
}

impl Parts {
    fn levels(&mut self, reader: &mut Reader, fields: Fields<'_>) -> Vec<Niveau> {
        let mut levels = Vec::new();
        let list = fields.require(reader, "levels");
        for node in rows(reader, list.as_ref(), MAX_LEVELS) {
            let Some(fields) = reader.object(&node, &["id", "label"]) else { continue };
            let id = once(reader, fields, &mut self.levels);
            let label = label(reader, fields, "label");
            if let (Some(id), Some(label)) = (id, label) {
                levels.push(Niveau { id, label });
            }
        }
        levels
    }

    fn factors(&mut self, reader: &mut Reader, fields: Fields<'_>) -> Vec<Risikofaktor> {
        let mut factors = Vec::new();
        let list = fields.require(reader, "factors");
        for node in rows(reader, list.as_ref(), MAX_FACTORS) {
            let Some(factor) = self.factor(reader, &node) else {
                self.sound = false;
                continue;
            };
            match factor.steps.last() {
                Some(step) => {
                    let points = step.points.map_or(0, u32::from);
                    self.tops.push((factor.id.clone(), self.place(&step.level), points));
                }
                None => self.sound = false,
            }
            factors.push(factor);
        }
        factors
    }

    /// The place of a level; that of no concern for one there is not.
    fn place(&self, id: &str) -> usize {
        self.levels.ids.place(id).unwrap_or_default()
    }

    fn factor(&mut self, reader: &mut Reader, node: &Node<'_>) -> Option<Risikofaktor> {
        const FIELDS: [&str; 10] = [
            "id",
            "label",
            "observes",
            "months",
            "area",
            "applies",
            "steps",
            "source",
            "confidence",
            "basis",
        ];
        let fields = reader.object(node, &FIELDS)?;
        let id = once(reader, fields, &mut self.ids);
        let label = label(reader, fields, "label");
        let observes = fields.word::<Observation>(reader, "observes");
        let months = months(reader, fields, observes);
        let area = fields.get("area").and_then(|node| reader.word(&node));
        let applies = fields.get("applies").and_then(|node| read_applies(reader, &node, area));
        let mut steps: Vec<Risikotrin> = Vec::new();
        let list = fields.require(reader, "steps");
        for node in rows(reader, list.as_ref(), MAX_LEVELS) {
            let step = self.step(reader, &node, observes, steps.last());
            match step {
                Some(step) => steps.push(step),
                None => self.sound = false,
            }
        }
        let source = crate::law::read::label(reader, fields, "source");
        let confidence = fields.word(reader, "confidence");
        let basis = law(reader, fields, None);
        Some(Risikofaktor {
            id: id?,
            label: label?,
            observes: observes?,
            months,
            area,
            applies: applies.unwrap_or(Applies::ALWAYS),
            steps: Cow::Owned(steps),
            source: source?,
            confidence: confidence?,
            basis: Cow::Owned(basis),
        })
    }

    /// A step: at a higher level than the one before it, from a worse value on, for no fewer
    /// points.
    fn step(
        &mut self,
        reader: &mut Reader,
        node: &Node<'_>,
        observes: Option<Observation>,
        before: Option<&Risikotrin>,
    ) -> Option<Risikotrin> {
        let fields = reader.object(node, &["level", "from", "points"])?;
        let level = self.level(reader, fields);
        let from =
            fields.require(reader, "from").and_then(|node| threshold(reader, &node, observes));
        let points = match fields.get("points") {
            Some(node) => {
                let points = reader.number_within(&node, 0, 1000, "0-1000")?;
                Some(u16::try_from(points).ok()?)
            }
            None => None,
        };
        let (level, from) = (level?, from?);
        // The mildest level is where a factor stands below all its steps.
        let mut falls = (self.place(&level) == 0).then_some("level");
        if let (Some(before), Some(observes)) = (before, observes) {
            if self.place(&level) <= self.place(&before.level) {
                falls = Some("level");
            } else if !is_worse(observes, from.0, before.from.0) {
                falls = Some("from");
            } else if points.unwrap_or_default() < before.points.unwrap_or_default() {
                falls = Some("points");
            }
        }
        if let Some(field) = falls {
            let kind = ProblemKind::NotMonotone { id: quoted(&level) };
            reader.note(fields.path_of(field), kind);
            self.sound = false;
        }
        Some(Risikotrin { level, from, points })
    }

    /// The `level` of a step or a condition.
    fn level(&self, reader: &mut Reader, fields: Fields<'_>) -> Option<Cow<'static, str>> {
        let node = fields.require(reader, "level")?;
        self.known(reader, &node, &self.levels)
    }

    /// An id that must be one of these.
    fn known(
        &self,
        reader: &mut Reader,
        node: &Node<'_>,
        taken: &Taken,
    ) -> Option<Cow<'static, str>> {
        let id = reader.id(node)?;
        if taken.ids.place(id).is_none() {
            let kind = ProblemKind::UnknownId { id: quoted(id), model: self.id.to_string() };
            reader.note_at(node, kind);
            return None;
        }
        Some(owned(id))
    }

    fn rules(&self, reader: &mut Reader, fields: Fields<'_>) -> Vec<Risikoregel> {
        let mut rules = Vec::new();
        let mut ids = Taken::default();
        let list = fields.require(reader, "rules");
        for node in rows(reader, list.as_ref(), MAX_RULES) {
            let known = ["id", "label", "category", "needs"];
            let Some(fields) = reader.object(&node, &known) else { continue };
            let id = once(reader, fields, &mut ids);
            let label = label(reader, fields, "label");
            let category = fields.word(reader, "category");
            if category == Some(Risikokategori::Groen) {
                // Green is what no rule speaks against.
                let (value, allowed) = ("groen".to_string(), ["gul", "roed"].into());
                let kind = ProblemKind::UnknownValue { value, allowed };
                reader.note(fields.path_of("category"), kind);
            }
            let mut needs = Vec::new();
            let list = fields.require(reader, "needs");
            for node in rows(reader, list.as_ref(), MAX_ROWS) {
                if let Some(need) = self.need(reader, &node) {
                    needs.push(need);
                }
            }
            if let (Some(id), Some(label), Some(category)) = (id, label, category) {
                rules.push(Risikoregel { id, label, category, needs: Cow::Owned(needs) });
            }
        }
        rules
    }

    fn need(&self, reader: &mut Reader, node: &Node<'_>) -> Option<Betingelse> {
        // On points, or on a level: the one has nothing to do with the other.
        let on_points = matches!(node.value(), Value::Object(fields)
            if fields.iter().any(|(name, value)| name == "points" && *value != Value::Null));
        if on_points {
            let fields = reader.object(node, &["points"])?;
            let node = fields.require(reader, "points")?;
            let points = reader.number_within(&node, 1, 100_000, "1-100000")?;
            let points = u32::try_from(points).ok()?;
            let mut all = 0_u32;
            for (_, _, points) in &self.tops {
                all = all.saturating_add(*points);
            }
            if self.sound && points > all {
                let limit = usize::try_from(all).unwrap_or_default();
                reader.note_at(&node, ProblemKind::NeverFires { limit });
            }
            let points = Some(points);
            return Some(Betingelse { level: None, factors: None, at_least: None, points });
        }
        let fields = reader.object(node, &["level", "factors", "atLeast"])?;
        let level = self.level(reader, fields);
        let factors: Option<Cow<'static, [Cow<'static, str>]>> =
            fields.get("factors").map(|list| Cow::Owned(self.named(reader, &list)));
        let at_least = fields.get("atLeast");
        let at_least = at_least.and_then(|its| reader.number_within(&its, 1, 100, "1-100"));
        let at_least = at_least.and_then(|its| u16::try_from(its).ok());
        let level = level?;
        if self.place(&level) == 0 {
            // The mildest level is everybody's: a rule on it would always fire.
            let kind = ProblemKind::NotMonotone { id: level.to_string() };
            reader.note(fields.path_of("level"), kind);
        }
        let mut limit = 0_usize;
        let named = factors.as_deref();
        let ids = named.map(|named| Ids::of(named.iter().map(|id| &**id)));
        for (id, top, _) in &self.tops {
            let counts = ids.as_ref().is_none_or(|ids| ids.place(id).is_some());
            limit = limit.saturating_add(usize::from(counts && *top >= self.place(&level)));
        }
        let named = named.is_none_or(|named| !named.is_empty());
        if self.sound && named && usize::from(at_least.unwrap_or(1)) > limit {
            reader.note(fields.path_of("atLeast"), ProblemKind::NeverFires { limit });
        }
        Some(Betingelse { level: Some(level), factors, at_least, points: None })
    }

    /// The ids of factors, none of them twice.
    fn named(&self, reader: &mut Reader, list: &Node<'_>) -> Vec<Cow<'static, str>> {
        let mut ids: Vec<Cow<'static, str>> = Vec::new();
        let mut earlier = Ids::default();
        for node in rows(reader, Some(list), MAX_FACTORS) {
            let Some(id) = self.known(reader, &node, &self.ids) else { continue };
            if !earlier.put(id.clone(), ids.len()) {
                reader.note_at(&node, ProblemKind::DuplicateId { id: id.to_string() });
            }
            ids.push(id);
        }
        ids
    }
}

fn dials(reader: &mut Reader, fields: Fields<'_>) -> Vec<Dial> {
    let mut dials = Vec::new();
    let mut ids = Taken::default();
    let Some(list) = fields.get("dials") else { return dials };
    for node in reader.list(&list, MAX_DIALS) {
        let known = ["id", "label", "law", "groen", "gul", "roed"];
        let Some(fields) = reader.object(&node, &known) else { continue };
        let id = once(reader, fields, &mut ids);
        let label = label(reader, fields, "label");
        let law = fields.get("law").and_then(|node| reader.word(&node));
        let groen = setting(reader, fields, "groen", None);
        let gul = setting(reader, fields, "gul", groen.as_ref());
        let roed = setting(reader, fields, "roed", gul.as_ref());
        if let (Some(id), Some(label), Some(groen), Some(gul), Some(roed)) =
            (id, label, groen, gul, roed)
        {
            dials.push(Dial { id, label, law, groen, gul, roed });
        }
    }
    dials
}

/// Ids that are taken, each at its place.
#[derive(Default)]
struct Taken {
    ids: Ids<'static>,
    count: usize,
}

/// A required `id` that nothing of its kind has had before.
#[inline(never)]
fn once(reader: &mut Reader, fields: Fields<'_>, taken: &mut Taken) -> Option<Cow<'static, str>> {
    let id = read_id(reader, fields)?;
    if !taken.ids.put(id.clone(), taken.count) {
        let kind = ProblemKind::DuplicateId { id: id.to_string() };
        reader.note(fields.path_of("id"), kind);
    }
    taken.count = taken.count.saturating_add(1);
    Some(id)
}

/// The months a factor counts back: for what is counted in a period, and for nothing else.
fn months(reader: &mut Reader, fields: Fields<'_>, observes: Option<Observation>) -> Option<u16> {
    let given = fields.get("months");
    match observes.map(Observation::in_a_period) {
        Some(true) if given.is_none() => {
            fields.require(reader, "months");
        }
        Some(false) if given.is_some() => {
            let field = String::from("months");
            reader.note(fields.path_of("months"), ProblemKind::UnknownField { field });
            return None;
        }
        _ => {}
    }
    u16::try_from(reader.number_within(&given?, 1, 120, "1-120")?).ok()
}

/// A threshold that what is observed can have, and that not everybody has reached.
fn threshold(reader: &mut Reader, node: &Node<'_>, observes: Option<Observation>) -> Option<Tal> {
    let observes = observes?;
    let measure = observes.measure();
    let (range, allowed) = measure.thresholds();
    if measure != super::Measure::Score {
        return reader.number_within(node, range.0, range.1, allowed).map(Tal::whole);
    }
    let from = Tal::read(reader, node, range, allowed)?;
    let best = if observes.lower_is_worse() { range.1 } else { range.0 };
    if from.0 == Fraction::whole(best) {
        let (value, allowed) = (best.to_string(), [allowed].into());
        reader.note_at(node, ProblemKind::UnknownValue { value, allowed });
        return None;
    }
    Some(from)
}

/// Whether a threshold lies further in the direction that is worse.
fn is_worse(observes: Observation, from: Fraction, before: Fraction) -> bool {
    let (worse, better) = if observes.lower_is_worse() { (before, from) } else { (from, before) };
    worse > better
}

/// How far a colour turns a dial up: no less than a milder colour does.
#[inline(never)]
fn setting(
    reader: &mut Reader,
    fields: Fields<'_>,
    name: &'static str,
    milder: Option<&Indstilling>,
) -> Option<Indstilling> {
    let node = fields.require(reader, name)?;
    let fields = reader.object(&node, &["strength", "text"])?;
    let strength = fields.word::<super::Styrke>(reader, "strength");
    let text = label(reader, fields, "text");
    let (strength, text) = (strength?, text?);
    if milder.is_some_and(|milder| (strength as u8) < (milder.strength as u8)) {
        let kind = ProblemKind::NotMonotone { id: strength.id().to_string() };
        reader.note(fields.path_of("strength"), kind);
    }
    Some(Indstilling { strength, text })
}
