//! What calls for something: in the assessment, in the dated facts, and as told.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::punkt::{read_about, text};
use super::{Anledning, Handleplansag, Udfyldt};
use crate::assessment::{Answer, Judgement, Kind};
use crate::calendar::Date;
use crate::deadlines::{Fact, FactKind};
use crate::input::{Node, ProblemKind, Problems, Reader, quoted};
use crate::law::Bilingual;
use crate::model::{Judged, Leaf, SamtligeKriterier};
use crate::risk::seen::{ended, last_day};

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
        Self::keyed(kind, [kind.id(), ":", id].concat(), Some(date))
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

/// Reads what is told; an id that stands twice for one kind is a problem.
pub(super) fn read_concerns(reader: &mut Reader, list: &Node<'_>) -> Vec<Anliggende> {
    let mut concerns: Vec<Anliggende> = Vec::new();
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
            if concerns.iter().any(|one| one.kind == kind && one.id == id) {
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
    let mut found = Vec::new();
    in_facts(&sag.facts, today, &mut found);
    if found.len() > MAX_CONCERNS {
        let kind = ProblemKind::TooMany { limit: MAX_CONCERNS };
        return Err(Problems::whole(kind).below("/facts"));
    }
    for concern in &sag.concerns {
        told(concern, today, &mut found);
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

fn in_facts(facts: &[Fact], today: Date, found: &mut Vec<Found>) {
    for fact in facts.iter().filter(|fact| fact.date <= today) {
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
        if over || ended(facts, fact, ends, today) {
            continue;
        }
        let date = fact.date.text();
        let mut one = Found::new(kind, fact.id.as_deref().unwrap_or(&date), fact.date);
        one.frist = match kind {
            Anledning::SkaerpetTilsyn => fact.to,
            // At once: it ends with the decision.
            Anledning::Ophoer if fact.straks == Some(true) => fact.frist.or(Some(fact.date)),
            Anledning::Paabud => extended(facts, fact, today).or(fact.frist),
            _ => fact.frist,
        };
        one.lapses = fact.kortere_periode == Some(true);
        if found.len() > MAX_CONCERNS {
            return;
        }
        // Two of a kind on one day without ids are told apart by their order.
        let mut number = 1_u32;
        let plain = one.key.clone();
        while found.iter().any(|earlier| earlier.key == one.key) {
            number = number.saturating_add(1);
            one.key = [&plain, "#", &number.to_string()].concat();
        }
        found.push(one);
    }
}

/// The frist of a påbud as it was last extended.
fn extended(facts: &[Fact], fact: &Fact, today: Date) -> Option<Date> {
    let mut last: Option<&Fact> = None;
    for other in facts {
        let is_later = other.kind == FactKind::PaabudForlaenget
            && other.sag == fact.sag
            && fact.date <= other.date
            && other.date <= today;
        if is_later && last.is_none_or(|last| last.date <= other.date) {
            last = Some(other);
        }
    }
    last?.frist
}

fn told(concern: &Anliggende, today: Date, found: &mut Vec<Found>) {
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
    match found.iter_mut().find(|earlier| earlier.key == one.key) {
        None if over => {}
        None => found.push(one),
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
    if assessed.model().judged() == Judged::Criteria {
        let threatens = SamtligeKriterier::on(date).is_some();
        for (kriterium, judgement) in assessed.model().kriterier().zip(&assessed.judgements) {
            if *judgement == Judgement::NotMet {
                let given = vurdering.criteria.iter().find(|its| its.id == kriterium.id);
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
                    let given = vurdering.answers.iter().find(|its| its.id == leaf.id());
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
