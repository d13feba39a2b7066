//! From what calls for something and what was filled in before, to a plan.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::check::check;
use super::lovnote::Matter;
use super::lovnoter::PLIGTER;
use super::sources::{Found, found};
use super::subject::Subject;
use super::{
    Anledning, Dialogforberedelse, FilledPlan, FilledPoint, Handleplanpunkt, Handlingsstatus,
    Loeft, Lovnote, Missing, PlanFundKind, Tjekliste, Truende,
};
use crate::assessment::{Assessed, Vurdering};
use crate::calendar::Date;
use crate::case::{Party, Sag};
use crate::comparison::Side;
use crate::finding::Finding;
use crate::ids::Ids;
use crate::input::{Partial, ProblemKind, Reader, is_blank};
use crate::law::less_sure;
use crate::model::Area;
use crate::order::places_by;
use crate::scoring::ModelRef;

/// Whether all there is could be read: only then is something that is not found there gone.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    pub(super) events: bool,
    pub(super) assessment: bool,
}

impl Known {
    const ALL: Self = Self { events: true, assessment: true };

    fn is_gone(self, point: &Handleplanpunkt) -> bool {
        if point.kind.in_assessment() { self.assessment } else { self.events }
    }
}

/// A plan, with the checklist and what to prepare.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Handleplan<'m> {
    /// The day it was made for.
    pub today: Date,
    /// The area; absent for a BPA-forening, which has no kvalitetsmodel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// The assessment it looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vurdering: Option<Side<'m>>,
    /// The points: those with a frist first, by frist, then by gravity; last those whose matter
    /// is gone.
    pub points: Vec<Handleplanpunkt>,
    /// What the act asks of the place itself, whatever stands open. It is law, which the checklist
    /// is not.
    pub pligter: Vec<Lovnote>,
    /// The checklist.
    pub tjekliste: Tjekliste,
    /// What to prepare for a dialogmøde.
    pub dialogmoede: Dialogforberedelse,
    /// From 2026: the criteria that threaten the approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threatening: Option<Truende<'m>>,
    /// Until 2025: which indicators lift a theme most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loeft: Option<Loeft<'m>>,
    /// What there is to say about it.
    pub findings: Vec<Finding<PlanFundKind>>,
}

/// Makes a plan for a day: from a case, the assessment of the report and what people filled in.
/// The problems beside it: that the party has no plan, or nothing to be assessed by; that more
/// stands open than any plan could answer.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::case::{Details, Event, Paabud, Party, Sag};
/// use kvalitetsmodel::plan::{FilledPlan, Missing, handleplan};
///
/// let day = |text| Date::parse(text).expect("a real date");
/// let paabud = Paabud::new().frist(day("2026-12-01")).subject("nattevagt".to_string());
/// let sag = Sag::new(Party::Plejefamilie)
///     .with_events(vec![Event::new(day("2026-11-02"), Details::Paabud(paabud))]);
/// let plan = handleplan(&sag, None, FilledPlan::default(), day("2026-11-22")).whole()?;
/// assert_eq!(plan.points[0].days_left, Some(9));
/// assert_eq!(plan.points[0].missing, [Missing::Seen, Missing::View, Missing::Action]);
/// # Ok::<(), kvalitetsmodel::input::Problems>(())
/// ```
#[must_use]
pub fn handleplan<'m>(
    sag: &Sag,
    assessed: Option<&(Vurdering, Assessed<'m>)>,
    filled: FilledPlan,
    today: Date,
) -> Partial<Handleplan<'m>> {
    Partial::of(|reader| {
        if !has_plan(reader, sag.party, assessed.is_some()) {
            return None;
        }
        let assessed = assessed.filter(|_| sag.party.area().is_some());
        let bestyrelse = sag.tilbud.bestyrelse;
        let bestyrelse = bestyrelse.or(assessed.and_then(|(its, _)| its.tilbud.bestyrelse));
        let subject = Subject { sag, bestyrelse, assessed };
        Some(plan(reader, &subject, filled, Known::ALL, today))
    })
}

/// Whether a party has a plan: a socialtilsyn has none. A BPA-forening has one, and no
/// kvalitetsmodel to be assessed by.
pub(super) fn has_plan(reader: &mut Reader, party: Party, is_assessed: bool) -> bool {
    let is_bpa = party == Party::BpaForening;
    if party.area().is_some() || (is_bpa && !is_assessed) {
        return true;
    }
    let value = party.id().into();
    let own = Area::ALL.iter().map(|area| Party::from(*area));
    let others = [Party::BpaForening].into_iter().filter(|_| !is_assessed);
    let allowed = own.chain(others).map(Party::id).collect();
    reader.note("/party".into(), ProblemKind::UnknownValue { value, allowed });
    is_bpa
}

pub(super) fn plan<'m>(
    reader: &mut Reader,
    subject: &Subject<'_, 'm>,
    mut filled: FilledPlan,
    known: Known,
    today: Date,
) -> Handleplan<'m> {
    let party = subject.sag.party;
    let mut kept = Kept::of(core::mem::take(&mut filled.points));
    let mut points = Vec::new();
    for one in found(reader, subject, &filled, today) {
        let mut point = point(one, party);
        if let Some(filled) = kept.take(&point.key) {
            let now = point.frist;
            point.frist_before =
                filled.frist.filter(|before| now.is_some_and(|now| now != *before));
            fill(&mut point, filled);
        }
        // No day of what is over runs, nor one of an earlier plan.
        if point.gone {
            (point.frist, point.other_reading) = (None, None);
        }
        finish(&mut point, today);
        points.push(point);
    }
    for one in kept.rest() {
        let mut point = point(Found::gone(&one), party);
        point.gone = known.is_gone(&point);
        fill(&mut point, one);
        finish(&mut point, today);
        points.push(point);
    }
    let points = in_order(points);
    let assessed = subject.assessed.map(|(_, assessed)| assessed);
    let (mut vurdering, mut loeft, mut threatening) = (None, None, None);
    if let Some(its) = assessed {
        vurdering = Some(Side { date: its.date(), model: ModelRef::on(its.model(), its.date()) });
        let method = subject.sag.settings.method;
        loeft = Loeft::of(its, method, &filled).unwrap_or_else(|_| {
            reader.note(String::new(), ProblemKind::Overflow);
            None
        });
        threatening = Truende::of(its, party);
    }
    Handleplan {
        today,
        area: party.area(),
        vurdering,
        pligter: Lovnote::all(PLIGTER, party, today, Matter::default()),
        tjekliste: Tjekliste::of(party, subject.bestyrelse, &filled.done),
        dialogmoede: Dialogforberedelse::of(filled.dialogmoede, &points, today),
        threatening,
        loeft,
        findings: check(party, assessed.map(Assessed::model), &points, today),
        points,
    }
}

/// The points of an earlier plan, on their way into the new one.
struct Kept {
    points: Vec<Option<FilledPoint>>,
    places: Ids<'static>,
}

impl Kept {
    fn of(points: Vec<FilledPoint>) -> Self {
        let mut places = Ids::default();
        for (place, point) in points.iter().enumerate() {
            places.put(Cow::Owned(point.key.clone()), place);
        }
        Self { points: points.into_iter().map(Some).collect(), places }
    }

    fn take(&mut self, key: &str) -> Option<FilledPoint> {
        self.points.get_mut(self.places.place(key)?)?.take()
    }

    /// Those that were not taken.
    fn rest(self) -> impl Iterator<Item = FilledPoint> {
        self.points.into_iter().flatten()
    }
}

/// A point for something that was found, with nothing filled in.
fn point(found: Found, party: Party) -> Handleplanpunkt {
    let special = found.matter.special;
    let lapses = found.date.is_some_and(|date| found.kind.lapses(party, date, special));
    let special = lapses || (special && found.kind == Anledning::Ophoer);
    let matter = Matter { special, ..found.matter };
    let means = found.date.map(|date| found.kind.meaning(party, date, matter));
    let (basis, confidence, notes) =
        means.map(|its| (its.basis, its.confidence, its.notes)).unwrap_or_default();
    // No surer than its day.
    let confidence = match (confidence, found.confidence) {
        (Some(one), Some(other)) => Some(less_sure(one, other)),
        (one, other) => one.or(other),
    };
    Handleplanpunkt {
        key: found.key,
        kind: found.kind,
        event: found.event,
        about: found.about,
        label: found.label,
        subject: found.subject,
        date: found.date,
        frist: found.frist,
        paused: found.paused,
        other_reading: found.other_reading,
        depends: found.depends,
        lacks_day: found.lacks_day,
        asked: found.asked,
        frist_before: None,
        over: found.over,
        days_left: None,
        basis,
        confidence,
        notes,
        threatens: found.threatens,
        lapses,
        gone: found.over.is_some(),
        seen: found.seen,
        seen_now: None,
        agree: None,
        view: String::new(),
        actions: Vec::new(),
        status: Handlingsstatus::IkkeBegyndt,
        missing: Vec::new(),
    }
}

/// Lays what was filled in into a point.
fn fill(point: &mut Handleplanpunkt, filled: FilledPoint) {
    // What a person wrote stays; what the source says now stands beside it.
    if !is_blank(&filled.seen) && filled.seen != point.seen {
        let now = core::mem::replace(&mut point.seen, filled.seen);
        point.seen_now = Some(now).filter(|now| !is_blank(now));
    }
    let mut known = Ids::default();
    for id in &point.about {
        known.put(Cow::Owned(id.clone()), 0);
    }
    for id in filled.about {
        if known.put(Cow::Owned(id.clone()), 0) {
            point.about.push(id);
        }
    }
    if point.label.is_none() {
        point.label = filled.label;
    }
    point.subject = point.subject.take().or(filled.subject);
    // A frist of an earlier plan runs no more than the one of the decision does.
    if point.lacks_day && point.frist.is_none() {
        point.frist = filled.frist;
        point.lacks_day = filled.frist.is_none();
    }
    point.agree = filled.agree;
    point.view = filled.view;
    point.actions = filled.actions;
}

/// Puts in what follows from the rest.
fn finish(point: &mut Handleplanpunkt, today: Date) {
    // The law makes nothing of what is gone.
    if point.gone {
        point.notes.clear();
    }
    let frist = point.frist.filter(|_| !point.depends);
    point.days_left = frist.map(|frist| i64::from(today.days_until(frist)));
    point.status = Handlingsstatus::of(&point.actions);
    let mut action = [point.actions.is_empty(), false, false, false];
    for its in &point.actions {
        action[0] |= is_blank(&its.what);
        action[1] |= is_blank(&its.who);
        action[2] |= its.by.is_none();
        action[3] |= is_blank(&its.proof);
    }
    let [what, who, by, proof] = action;
    let lacks = [is_blank(&point.seen), is_blank(&point.view), what, who, by, proof];
    for (what, lacking) in Missing::ALL.iter().zip(lacks) {
        if lacking {
            point.missing.push(*what);
        }
    }
}

/// The points by frist and gravity. Those without a frist come after those with one; what is
/// gone comes last.
fn in_order(points: Vec<Handleplanpunkt>) -> Vec<Handleplanpunkt> {
    let order = |point: &Handleplanpunkt| {
        // An ending at once has no day beside its own.
        let at_once = point.kind == Anledning::Ophoer && !point.paused && !point.lacks_day;
        let frist = point.frist.or(point.date.filter(|_| at_once));
        (point.gone, frist.is_none(), frist, point.kind as u8)
    };
    let places = places_by(&points, |one, other| {
        // What is found has an order of its own; what is gone only has that of the input.
        let by_key = || if one.gone { one.key.cmp(&other.key) } else { Ordering::Equal };
        order(one).cmp(&order(other)).then_with(by_key)
    });
    let mut left: Vec<Option<Handleplanpunkt>> = points.into_iter().map(Some).collect();
    let mut all = Vec::with_capacity(left.len());
    for place in places {
        all.extend(left.get_mut(place).and_then(Option::take));
    }
    all
}
