//! What calls for something: in the assessment, in the dated facts, and as told.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::punkt::{read_about, text};
use super::{Anledning, Handleplansag, Udfyldt};
use crate::assessment::{Answer, Judgement, Kind};
use crate::calendar::Date;
use crate::deadlines::{Fact, FactKind};
use crate::ids::Ids;
use crate::input::{Node, ProblemKind, Problems, Reader, quoted};
use crate::law::Bilingual;
use crate::model::{Judged, Leaf, SamtligeKriterier};
use crate::order::places_by;
use crate::risk::seen::{ByCase, last_day};

/// More of them than any report has.
const MAX_CONCERNS: usize = 500;

/// Something that calls for an answer, as told: an udviklingspunkt, or a decision that does not
/// stand among the facts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Anliggende {
    /// The user's own id of it: the point keeps its place by it. The same as a fact's, and it
    /// adds to that fact.
    pub id: String,
    /// What it is.
    pub kind: Anledning,
    /// When.
    pub date: Date,
    /// By when; the last day of skærpet tilsyn; the day an approval ends.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub frist: Option<Date>,
    /// What the socialtilsyn saw.
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub seen: String,
    /// The criteria or indicators it is about, by id.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>", optional))]
    pub about: Vec<String>,
    /// A vilkår: set because what is missing was expected within a shorter time.
    #[cfg_attr(feature = "ts", ts(as = "Option<bool>", optional))]
    pub kortere_periode: bool,
}

/// Something found, on its way to a point.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) key: String,
    pub(super) kind: Anledning,
    pub(super) about: Vec<String>,
    pub(super) label: Option<Bilingual>,
    pub(super) date: Option<Date>,
    pub(super) frist: Option<Date>,
    pub(super) seen: String,
    pub(super) threatens: bool,
    /// A vilkår whose frist ends the approval.
    pub(super) lapses: bool,
}

impl Found {
    fn new(kind: Anledning, id: &str, date: Date) -> Self {
        Self::keyed(kind, key(kind, id), Some(date))
    }

    /// What a point answered that is there no more.
    pub(super) fn gone(filled: &Udfyldt) -> Self {
        Self::keyed(filled.kind, filled.key.clone(), filled.date)
    }

    #[inline(never)]
    fn keyed(kind: Anledning, key: String, date: Option<Date>) -> Self {
        let (about, seen) = (Vec::new(), String::new());
        let (label, frist) = (None, None);
        Self { key, kind, about, label, date, frist, seen, threatens: false, lapses: false }
    }
}

/// What a point keeps its place by.
fn key(kind: Anledning, id: &str) -> String {
    [kind.id(), ":", id].concat()
}

/// Reads what is told; an id that stands twice for one kind is a problem.
pub(super) fn read_concerns(reader: &mut Reader, list: &Node<'_>) -> Vec<Anliggende> {
    let mut concerns: Vec<Anliggende> = Vec::new();
    let mut keys = Ids::default();
    for node in reader.list(list, MAX_CONCERNS) {
        let known = ["id", "kind", "date", "frist", "seen", "about", "korterePeriode"];
        let Some(fields) = reader.object(&node, &known) else { continue };
        let id = fields.require(reader, "id").and_then(|node| reader.id(&node));
        let kind = fields.word::<Anledning>(reader, "kind");
        // Those two are seen in the assessment.
        if let Some(kind) = kind
            && matches!(kind, Anledning::Kriterium | Anledning::LavScore)
        {
            let (value, mut allowed) = (kind.id().to_string(), Vec::new());
            for one in Anledning::ALL {
                if !matches!(one, Anledning::Kriterium | Anledning::LavScore) {
                    allowed.push(one.id());
                }
            }
            let kind = ProblemKind::UnknownValue { value, allowed };
            reader.note(fields.path_of("kind"), kind);
        }
        let date = fields.date(reader, "date");
        let frist = fields.get("frist").and_then(|node| reader.date(&node));
        let seen = text(reader, fields, "seen");
        let about = read_about(reader, fields);
        let shorter = fields.get("korterePeriode").and_then(|node| reader.boolean(&node));
        let kortere_periode = shorter.unwrap_or(false);
        if let (Some(id), Some(kind), Some(date)) = (id, kind, date) {
            if !keys.put(Cow::Owned(key(kind, id)), concerns.len()) {
                let kind = ProblemKind::DuplicateId { id: quoted(id) };
                reader.note(fields.path_of("id"), kind);
            }
            let id = id.to_string();
            concerns.push(Anliggende { id, kind, date, frist, seen, about, kortere_periode });
        }
    }
    concerns
}

/// Everything that calls for something on a day, each once.
///
/// # Errors
/// [`ProblemKind::TooMany`] where more stands open than any plan could answer.
pub(super) fn found(sag: &Handleplansag<'_>, today: Date) -> Result<Vec<Found>, Problems> {
    let mut found = in_facts(&sag.facts, today);
    if found.len() > MAX_CONCERNS {
        let kind = ProblemKind::TooMany { limit: MAX_CONCERNS };
        return Err(Problems::whole(kind).below("/facts"));
    }
    let mut keys = Ids::default();
    for (place, one) in found.iter().enumerate() {
        keys.put(Cow::Owned(one.key.clone()), place);
    }
    for concern in &sag.concerns {
        told(concern, today, &mut found, &mut keys);
    }
    in_assessment(sag, &mut found);
    Ok(found)
}

/// What ends a hearing: the comments, or the decision it came before.
const AFTER_HEARING: &[FactKind] = &[
    FactKind::Udtalelse,
    FactKind::Paabud,
    FactKind::SkaerpetTilsyn,
    FactKind::Ophoer,
    FactKind::Vilkaar,
    FactKind::Afgoerelse,
    FactKind::Afslag,
    FactKind::Godkendelse,
];

/// What stands open of the facts, by date: the order of the list decides nothing.
fn in_facts(facts: &[Fact], today: Date) -> Vec<Found> {
    let mut found = Vec::new();
    let by_case = ByCase::of(facts, today);
    for fact in by_case.all() {
        let (kind, ends): (_, &[FactKind]) = match fact.kind {
            // Not by a new decision: the fact does not say whether the ending was given up.
            FactKind::Ophoer => (Anledning::Ophoer, &[FactKind::OphoerGennemfoert]),
            FactKind::Paabud => {
                (Anledning::Paabud, &[FactKind::PaabudOpfyldt, FactKind::PaabudOphaevet])
            }
            FactKind::Vilkaar => (Anledning::Vilkaar, &[FactKind::VilkaarOpfyldt]),
            FactKind::SkaerpetTilsyn => {
                (Anledning::SkaerpetTilsyn, &[FactKind::SkaerpetTilsynOphaevet])
            }
            FactKind::Varsling => (Anledning::Varsling, AFTER_HEARING),
            FactKind::Partshoering => (Anledning::Partshoering, AFTER_HEARING),
            FactKind::TilsynsrapportUdkast => {
                (Anledning::Rapportudkast, &[FactKind::Udtalelse, FactKind::Tilsynsrapport])
            }
            _ => continue,
        };
        let over = kind == Anledning::SkaerpetTilsyn && last_day(fact).is_some_and(|on| on < today);
        if over || by_case.ended(fact, ends) {
            continue;
        }
        let date = fact.date.text();
        let mut one = Found::new(kind, fact.id.as_deref().unwrap_or(&date), fact.date);
        one.frist = match kind {
            Anledning::SkaerpetTilsyn => fact.to,
            // At once: it ends with the decision.
            Anledning::Ophoer if fact.straks == Some(true) => fact.frist.or(Some(fact.date)),
            Anledning::Paabud => extended(&by_case, fact).or(fact.frist),
            _ => fact.frist,
        };
        one.lapses = fact.kortere_periode == Some(true);
        found.push(one);
        if found.len() > MAX_CONCERNS {
            break;
        }
    }
    numbered(found)
}

/// The same in the order of their days, each with a key of its own: two of a kind on one day
/// without ids are told apart by their fristen. Where those are the same too, so are they.
fn numbered(found: Vec<Found>) -> Vec<Found> {
    let order = |one: &Found| (one.date, one.frist.is_none(), one.frist, one.lapses);
    let places = places_by(&found, |one, other| {
        (one.date, &one.key).cmp(&(other.date, &other.key)).then(order(one).cmp(&order(other)))
    });
    let mut left: Vec<Option<Found>> = found.into_iter().map(Some).collect();
    let mut all: Vec<Found> = Vec::with_capacity(left.len());
    let (mut plain, mut taken) = (Ids::default(), Ids::default());
    // How many have had each key, by the place of the first.
    let mut numbers = vec![1_u32; left.len()];
    for place in places {
        let Some(mut one) = left.get_mut(place).and_then(Option::take) else { continue };
        plain.put(Cow::Owned(one.key.clone()), all.len());
        let first = plain.place(&one.key).unwrap_or_default();
        let key = one.key.clone();
        while !taken.put(Cow::Owned(one.key.clone()), all.len()) {
            let Some(number) = numbers.get_mut(first) else { break };
            *number = number.saturating_add(1);
            one.key = [&key, "#", &number.to_string()].concat();
        }
        all.push(one);
    }
    all
}

/// The frist of a påbud as it was last extended; of several extensions on one day the earliest,
/// which is the safe one.
fn extended(by_case: &ByCase<'_>, fact: &Fact) -> Option<Date> {
    let last = by_case.last(FactKind::PaabudForlaenget, fact)?;
    last.frist.filter(|_| fact.date <= last.date)
}

fn told(concern: &Anliggende, today: Date, found: &mut Vec<Found>, keys: &mut Ids<'_>) {
    // Skærpet tilsyn is for a period, told or as a fact; when that is over, nothing is open.
    let mut period = Fact::new(FactKind::SkaerpetTilsyn, concern.date);
    period.to = concern.frist;
    let over = concern.kind == Anledning::SkaerpetTilsyn
        && last_day(&period).is_some_and(|last| last < today);
    let mut one = Found::new(concern.kind, &concern.id, concern.date);
    one.frist = concern.frist;
    one.lapses = concern.kortere_periode;
    one.seen.clone_from(&concern.seen);
    one.about.clone_from(&concern.about);
    let earlier = keys.place(&one.key);
    match earlier.and_then(|place| found.get_mut(place)) {
        None if over => {}
        None => {
            keys.put(Cow::Owned(one.key.clone()), found.len());
            found.push(one);
        }
        Some(fact) => {
            fact.frist = one.frist.filter(|_| !over).or(fact.frist);
            fact.seen = one.seen;
            fact.about = one.about;
            fact.lapses |= one.lapses;
        }
    }
}

/// From 2026 the criteria that are not met; until 2025 the scores below what the user set.
fn in_assessment(sag: &Handleplansag<'_>, found: &mut Vec<Found>) {
    let Some((vurdering, assessed)) = &sag.assessed else { return };
    let date = assessed.date();
    let answered = Ids::of(vurdering.answers.iter().map(|one| one.id.as_str()));
    let judged = Ids::of(vurdering.criteria.iter().map(|one| one.id.as_str()));
    if assessed.model().judged() == Judged::Criteria {
        let threatens = SamtligeKriterier::on(date).is_some();
        for (kriterium, judgement) in assessed.model().kriterier().zip(&assessed.judgements) {
            if *judgement == Judgement::NotMet {
                let given = judged.place(&kriterium.id);
                let given = given.and_then(|place| vurdering.criteria.get(place));
                let why = given.map(|its| &its.begrundelse);
                let mut one =
                    seen(Anledning::Kriterium, &kriterium.id, &kriterium.label, date, why);
                one.threatens = threatens;
                found.push(one);
            }
        }
        return;
    }
    let Some(low) = sag.low_below.filter(|_| assessed.kind == Kind::Drift) else { return };
    let mut answers = assessed.answers.iter();
    for tema in assessed.model().temaer() {
        for kriterium in tema.kriterier.iter() {
            for leaf in kriterium.leaves() {
                let answer = answers.next().copied().flatten();
                let applies = assessed.fits(leaf) && !assessed.exempt(tema.nr);
                let score = answer.filter(|_| applies).and_then(Answer::as_score);
                if score.is_some_and(|score| score < low) {
                    let given = answered.place(leaf.id());
                    let given = given.and_then(|place| vurdering.answers.get(place));
                    let why = given.map(|its| &its.begrundelse);
                    let label = match leaf {
                        Leaf::Indikator(its) => &its.label,
                        Leaf::Kriterium(its) => &its.label,
                    };
                    found.push(seen(Anledning::LavScore, leaf.id(), label, date, why));
                }
            }
        }
    }
}

/// Something seen in an assessment, with what was written of it.
fn seen(kind: Anledning, id: &str, label: &Bilingual, date: Date, why: Option<&String>) -> Found {
    let mut one = Found::new(kind, id, date);
    one.about.push(id.to_string());
    one.label = Some(label.clone());
    one.seen = why.cloned().unwrap_or_default();
    one
}
