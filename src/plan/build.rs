//! From what calls for something and what was filled in before, to a plan.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::check::check;
use super::lovnoter::{PLIGTER, rows};
use super::sources::{Found, found};
use super::{
    Anliggende, Dialogforberedelse, Handlingsstatus, Loeft, Lovnote, Mangel, PlanFund, Planpunkt,
    Tjekliste, Tjekpunkt, Truende, Udfyldt,
};
use crate::assessment::{Assessed, Vurdering};
use crate::calendar::Date;
use crate::comparison::Side;
use crate::deadlines::Fact;
use crate::ids::Ids;
use crate::input::{Problems, is_blank};
use crate::model::Area;
use crate::order::places_by;
use crate::scoring::{Method, ModelRef, Tal};

/// What a plan is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handleplansag<'m> {
    /// The area.
    pub area: Area,
    /// Whether there is a board; `None` while that is not known.
    pub bestyrelse: Option<bool>,
    /// The assessment of the report, as given and laid on its model.
    pub assessed: Option<(Vurdering, Assessed<'m>)>,
    /// How themes are averaged.
    pub method: Method,
    /// Until 2025: scores below this one call for something; none where nothing is set.
    pub low_below: Option<u8>,
    /// Until 2025: the mean the themes are to reach.
    pub target: Option<Tal>,
    /// How many smallest sets of raises to list.
    pub ways: usize,
    /// Dated facts: ophør, påbud, vilkår, skærpet tilsyn, varsling, partshøring and a draft report
    /// call for something.
    pub facts: Vec<Fact>,
    /// What else calls for something.
    pub concerns: Vec<Anliggende>,
    /// The points of an earlier plan.
    pub punkter: Vec<Udfyldt>,
    /// What is ticked off in the checklist.
    pub done: Vec<Tjekpunkt>,
    /// The day of the next dialogmøde.
    pub dialogmoede: Option<Date>,
}

impl Handleplansag<'_> {
    /// A case in which nothing calls for anything yet.
    #[must_use]
    pub fn new(area: Area) -> Self {
        Self {
            area,
            bestyrelse: None,
            assessed: None,
            method: Method::default(),
            low_below: None,
            target: None,
            ways: super::MAX_WAYS,
            facts: Vec::new(),
            concerns: Vec::new(),
            punkter: Vec::new(),
            done: Vec::new(),
            dialogmoede: None,
        }
    }
}

/// A plan, with the checklist and what to prepare.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Handleplan<'m> {
    /// The day it was made for.
    pub today: Date,
    /// The area.
    pub area: Area,
    /// The assessment it looked at.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub vurdering: Option<Side<'m>>,
    /// The points: those with a frist first, by frist, then by gravity; last those whose matter
    /// is gone.
    pub punkter: Vec<Planpunkt>,
    /// What the act asks of the place itself, whatever stands open. It is law, which the checklist
    /// is not.
    pub pligter: Vec<Lovnote>,
    /// The checklist.
    pub tjekliste: Tjekliste,
    /// What to prepare for a dialogmøde.
    pub dialogmoede: Dialogforberedelse,
    /// From 2026: the criteria that threaten the approval.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub threatening: Option<Truende<'m>>,
    /// Until 2025: which indicators lift a theme most.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub loeft: Option<Loeft<'m>>,
    /// What there is to say about it.
    pub findings: Vec<PlanFund>,
}

record!(Handleplan<'_> {
    today = "today",
    area = "area",
    vurdering = "vurdering",
    punkter = "punkter",
    pligter = "pligter",
    tjekliste = "tjekliste",
    dialogmoede = "dialogmoede",
    threatening = "threatening",
    loeft = "loeft",
    findings = "findings",
});

/// Makes a plan for a day.
///
/// # Errors
/// [`crate::input::ProblemKind::TooMany`] where more stands open than any plan could answer.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::deadlines::{Fact, FactKind};
/// use kvalitetsmodel::model::Area;
/// use kvalitetsmodel::plan::{Handleplansag, Mangel, plan_for};
///
/// let day = |text| Date::parse(text).expect("a real date");
/// let mut sag = Handleplansag::new(Area::Plejefamilier);
/// let mut paabud = Fact::new(FactKind::Paabud, day("2026-11-02"));
/// paabud.frist = Some(day("2026-12-01"));
/// sag.facts.push(paabud);
/// let plan = plan_for(sag, day("2026-11-22"))?;
/// assert_eq!(plan.punkter[0].days_left, Some(9));
/// assert_eq!(plan.punkter[0].missing, [Mangel::Set, Mangel::Syn, Mangel::Handling]);
/// # Ok::<(), kvalitetsmodel::input::Problems>(())
/// ```
pub fn plan_for(mut sag: Handleplansag<'_>, today: Date) -> Result<Handleplan<'_>, Problems> {
    let kept = core::mem::take(&mut sag.punkter);
    let mut keys = Ids::default();
    for (place, its) in kept.iter().enumerate() {
        keys.put(Cow::Owned(its.key.clone()), place);
    }
    let mut kept: Vec<Option<Udfyldt>> = kept.into_iter().map(Some).collect();
    let mut fristen = Vec::new();
    let mut punkter = Vec::new();
    for one in found(&sag, today)? {
        let mut point = point(one, sag.area);
        let its = keys.place(&point.key).and_then(|place| kept.get_mut(place)?.take());
        if let Some(filled) = its {
            if let (Some(before), Some(now)) = (filled.frist, point.frist)
                && before != now
            {
                fristen.push((point.key.clone(), before));
            }
            fill(&mut point, filled);
        }
        finish(&mut point, today);
        punkter.push(point);
    }
    for one in kept.into_iter().flatten() {
        let mut point = point(Found::gone(&one), sag.area);
        point.gone = true;
        fill(&mut point, one);
        finish(&mut point, today);
        punkter.push(point);
    }
    let punkter = in_order(punkter);
    let assessed = sag.assessed.as_ref().map(|(_, assessed)| assessed);
    let (mut vurdering, mut loeft, mut threatening) = (None, None, None);
    if let Some(its) = assessed {
        vurdering = Some(Side { date: its.date(), model: ModelRef::on(its.model(), its.date()) });
        loeft = Loeft::of(its, &sag)?;
        threatening = Truende::of(its);
    }
    Ok(Handleplan {
        today,
        area: sag.area,
        vurdering,
        pligter: Lovnote::all(PLIGTER, sag.area, today, false),
        tjekliste: Tjekliste::of(sag.area, sag.bestyrelse, &sag.done),
        dialogmoede: Dialogforberedelse::of(sag.dialogmoede, &punkter, today),
        threatening,
        loeft,
        findings: check(assessed.map(Assessed::model), &fristen, &punkter, today),
        punkter,
    })
}

/// A point for something that was found, with nothing filled in.
fn point(found: Found, area: Area) -> Planpunkt {
    let law = found.date.map(|date| found.kind.grounds(date, found.lapses)).unwrap_or_default();
    let lapses = found.date.is_some_and(|date| found.kind.lapses(date, found.lapses));
    let notes = found.date.map(|date| Lovnote::all(rows(found.kind), area, date, lapses));
    Planpunkt {
        key: found.key,
        kind: found.kind,
        about: found.about,
        label: found.label,
        date: found.date,
        frist: found.frist,
        days_left: None,
        basis: law.basis,
        confidence: law.confidence,
        notes: notes.unwrap_or_default(),
        threatens: found.threatens,
        lapses,
        gone: false,
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
fn fill(point: &mut Planpunkt, filled: Udfyldt) {
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
    point.frist = point.frist.or(filled.frist);
    point.agree = filled.agree;
    point.view = filled.view;
    point.actions = filled.actions;
}

/// Puts in what follows from the rest.
fn finish(point: &mut Planpunkt, today: Date) {
    point.days_left = point.frist.map(|frist| i64::from(today.days_until(frist)));
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
    for (what, lacking) in Mangel::ALL.iter().zip(lacks) {
        if lacking {
            point.missing.push(*what);
        }
    }
}

/// The points by frist and gravity. Those without a frist come after those with one; what is
/// gone comes last.
fn in_order(punkter: Vec<Planpunkt>) -> Vec<Planpunkt> {
    let order =
        |point: &Planpunkt| (point.gone, point.frist.is_none(), point.frist, point.kind as u8);
    let places = places_by(&punkter, |one, other| order(one).cmp(&order(other)));
    let mut left: Vec<Option<Planpunkt>> = punkter.into_iter().map(Some).collect();
    let mut all = Vec::with_capacity(left.len());
    for place in places {
        all.extend(left.get_mut(place).and_then(Option::take));
    }
    all
}
