//! From what calls for something and what was filled in before, to a plan.

use alloc::string::String;
use alloc::vec::Vec;

use super::check::check;
use super::sources::{Found, found};
use super::{
    Bekymring, Dialogforberedelse, Handlingsstatus, Loeft, Mangel, PlanFund, Planpunkt, Tjekliste,
    Tjekpunkt, Truende, Udfyldt,
};
use crate::assessment::{Assessed, Vurdering};
use crate::calendar::Date;
use crate::comparison::Side;
use crate::deadlines::Fact;
use crate::input::Problems;
use crate::model::{Area, Leaf};
use crate::risk::vurdering::is_blank;
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
    /// Dated facts: påbud, vilkår, skærpet tilsyn, varsling and partshøring call for something.
    pub facts: Vec<Fact>,
    /// What else calls for something.
    pub concerns: Vec<Bekymring>,
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

    /// What is scored in the assessment's model, each with its theme's number.
    pub(super) fn leaves(&self) -> impl Iterator<Item = (u8, Leaf<'_>)> {
        let temaer = self.assessed.as_ref().map_or(&[][..], |(_, its)| its.model().temaer());
        temaer.iter().flat_map(|tema| {
            let leaves = tema.kriterier.iter().flat_map(crate::model::Kriterium::leaves);
            leaves.map(|leaf| (tema.nr, leaf))
        })
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
    /// The checklist.
    pub tjekliste: Tjekliste,
    /// What to prepare for a dialogmøde.
    pub dialogmoede: Dialogforberedelse,
    /// From 2026: the criteria that threaten the approval.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub threatening: Option<Truende>,
    /// Until 2025: which indicators lift a theme most.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub loeft: Option<Loeft>,
    /// What there is to say about it.
    pub findings: Vec<PlanFund>,
}

record!(Handleplan<'_> {
    today = "today",
    area = "area",
    vurdering = "vurdering",
    punkter = "punkter",
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
/// let plan = plan_for(&sag, day("2026-11-22"))?;
/// assert_eq!(plan.punkter[0].days_left, Some(9));
/// assert_eq!(plan.punkter[0].missing, [Mangel::Set, Mangel::Syn, Mangel::Handling]);
/// # Ok::<(), kvalitetsmodel::input::Problems>(())
/// ```
pub fn plan_for<'m>(sag: &Handleplansag<'m>, today: Date) -> Result<Handleplan<'m>, Problems> {
    let mut kept = sag.punkter.clone();
    let mut punkter = Vec::new();
    for one in found(sag, today)? {
        let place = kept.iter().position(|its| its.key == one.key);
        let filled = place.map(|place| kept.remove(place));
        insert(&mut punkter, point(one, filled, today));
    }
    for one in kept {
        insert(&mut punkter, gone(one, today));
    }
    let findings = check(sag, &punkter, today);
    let assessed = sag.assessed.as_ref().map(|(_, assessed)| assessed);
    let loeft = match assessed {
        Some(assessed) => Loeft::of(assessed, sag)?,
        None => None,
    };
    Ok(Handleplan {
        today,
        area: sag.area,
        vurdering: assessed
            .map(|its| Side { date: its.date(), model: ModelRef::on(its.model(), its.date()) }),
        tjekliste: Tjekliste::of(sag.area, sag.bestyrelse, &sag.done),
        dialogmoede: Dialogforberedelse::of(sag.dialogmoede, &punkter, today),
        threatening: assessed.and_then(Truende::of),
        loeft,
        findings,
        punkter,
    })
}

/// A point for something that was found, with what was filled in before.
fn point(found: Found, filled: Option<Udfyldt>, today: Date) -> Planpunkt {
    let (basis, confidence) = found.kind.basis(found.date, found.lapses);
    let mut point = Planpunkt {
        key: found.key,
        kind: found.kind,
        about: found.about,
        label: found.label,
        date: Some(found.date),
        frist: found.frist,
        days_left: None,
        basis,
        confidence,
        threatens: found.threatens,
        lapses: found.kind.lapses(found.date, found.lapses),
        gone: false,
        seen: found.seen,
        seen_now: None,
        agree: None,
        view: String::new(),
        actions: Vec::new(),
        status: Handlingsstatus::IkkeBegyndt,
        missing: Vec::new(),
    };
    if let Some(filled) = filled {
        // What a person wrote stays; what the source says now stands beside it.
        if !is_blank(&filled.seen) && filled.seen != point.seen {
            let now = core::mem::replace(&mut point.seen, filled.seen);
            point.seen_now = Some(now).filter(|now| !is_blank(now));
        }
        for id in filled.about {
            if !point.about.contains(&id) {
                point.about.push(id);
            }
        }
        point.label = point.label.or(filled.label);
        point.frist = point.frist.or(filled.frist);
        point.agree = filled.agree;
        point.view = filled.view;
        point.actions = filled.actions;
    }
    finished(point, today)
}

/// A point whose matter is there no more: everything in it is kept.
fn gone(filled: Udfyldt, today: Date) -> Planpunkt {
    let law = filled.date.map(|date| filled.kind.basis(date, false));
    let (basis, confidence) = law.unwrap_or_default();
    let point = Planpunkt {
        key: filled.key,
        kind: filled.kind,
        about: filled.about,
        label: filled.label,
        date: filled.date,
        frist: filled.frist,
        days_left: None,
        basis,
        confidence,
        threatens: false,
        lapses: false,
        gone: true,
        seen: filled.seen,
        seen_now: None,
        agree: filled.agree,
        view: filled.view,
        actions: filled.actions,
        status: Handlingsstatus::IkkeBegyndt,
        missing: Vec::new(),
    };
    finished(point, today)
}

/// A point with what follows from what is filled in.
fn finished(mut point: Planpunkt, today: Date) -> Planpunkt {
    point.days_left = point.frist.map(|frist| i64::from(today.days_until(frist)));
    point.status = Handlingsstatus::of(&point.actions);
    let any = |test: fn(&super::Handling) -> bool| point.actions.iter().any(test);
    let lacks = [
        (Mangel::Set, is_blank(&point.seen)),
        (Mangel::Syn, is_blank(&point.view)),
        (Mangel::Handling, point.actions.is_empty() || any(|its| is_blank(&its.what))),
        (Mangel::Hvem, any(|its| is_blank(&its.who))),
        (Mangel::Hvornaar, any(|its| its.by.is_none())),
        (Mangel::Tegn, any(|its| is_blank(&its.proof))),
    ];
    for (what, lacking) in lacks {
        if lacking {
            point.missing.push(what);
        }
    }
    point
}

/// Puts a point at its place: after all that come before it or with it.
fn insert(punkter: &mut Vec<Planpunkt>, point: Planpunkt) {
    // Points without a frist come after those with one; what is gone comes last.
    let order =
        |point: &Planpunkt| (point.gone, point.frist.is_none(), point.frist, point.kind as u8);
    let place = punkter.iter().take_while(|earlier| order(earlier) <= order(&point)).count();
    punkter.insert(place, point);
}
