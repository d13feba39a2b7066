//! The answer: timeline, concerns, findings and what remains.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::check::findings;
use super::concern::Placed;
use super::course::Course;
use super::read::{lay, read};
use super::requirements::{Decision, requirements};
use super::signs::Sign;
use super::{
    DialogFund, DialogSettings, Dialogforloeb, Gravity, Requirement, RequirementState,
    RequirementWhen, Trin, TrinKind,
};
use crate::calendar::Date;
use crate::input::{Node, Problems, Reader, Value};
use crate::law::{Bilingual, Source, Standing};
use crate::model::{Area, Level, Model};

/// A dialogforløb on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct DialogOverblik<'m> {
    /// The day it is looked at.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub today: Date,
    /// What the socialtilsyn supervises.
    pub area: Area,
    /// The limits used; our own where nobody set them.
    #[cfg_attr(feature = "ts", ts(type = "Required<DialogSettings>"))]
    pub settings: DialogSettings,
    /// From the first step to the last; absent while there is none.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub span: Option<Span>,
    /// The steps by date.
    pub timeline: Vec<TidslinjeTrin>,
    /// The concerns, in the order of the input.
    pub concerns: Vec<BekymringResultat<'m>>,
    /// What stands out, by date.
    pub findings: Vec<DialogFund>,
    /// What remains before each intended decision.
    pub intended: Vec<Paataenkt>,
    /// What requirements and findings rest on, each once.
    pub sources: Vec<Source>,
}

record!(DialogOverblik<'_> {
    today = "today",
    area = "area",
    settings = "settings",
    span = "span",
    timeline = "timeline",
    concerns = "concerns",
    findings = "findings",
    intended = "intended",
    sources = "sources",
});

/// The first and the last day, and how far apart they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Span {
    /// The first day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from: Date,
    /// The last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to: Date,
    /// The days between.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub days: i64,
}

record!(Span {
    from = "from",
    to = "to",
    days = "days",
});

impl Span {
    fn new(from: Date, to: Date) -> Self {
        Self { from, to, days: i64::from(from.days_until(to)) }
    }
}

/// A step in the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct TidslinjeTrin {
    /// Its place in the input.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub step: usize,
    /// What it is.
    pub kind: TrinKind,
    /// When.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub date: Date,
    /// Days since the step before it; absent for the first.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    pub days_since_last: Option<i64>,
    /// Days since the first step.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub days_since_first: i64,
    /// For a visit: whether it was announced, where that is known.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub announced: Option<bool>,
    /// Whether it lies after today.
    pub planned: bool,
}

record!(TidslinjeTrin {
    step = "step",
    kind = "kind",
    date = "date",
    days_since_last = "daysSinceLast",
    days_since_first = "daysSinceFirst",
    announced = "announced",
    planned = "planned",
});

/// A concern through the course. A day that is absent has not been.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct BekymringResultat<'m> {
    /// Its id.
    pub id: String,
    /// How grave it is.
    pub gravity: Gravity,
    /// The version of the model its theme, criterion or indicator is from.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub model: Option<&'m str>,
    /// Which level that is.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub level: Option<Level>,
    /// Its id in the model.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub about: Option<&'m str>,
    /// Its label.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub label: Option<&'m Bilingual>,
    /// The id of its theme.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub tema: Option<&'m str>,
    /// The first step that names it.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub seen: Option<Date>,
    /// The first step by which the tilbud learnt of it.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub told: Option<Date>,
    /// The first dialogue about it.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub talked: Option<Date>,
    /// The last recorded change.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub changed: Option<Date>,
    /// When it was closed.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub closed: Option<Date>,
    /// Days from when it was seen until it was closed, else until today.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    pub days: Option<i64>,
}

record!(BekymringResultat<'_> {
    id = "id",
    gravity = "gravity",
    model = "model",
    level = "level",
    about = "about",
    label = "label",
    tema = "tema",
    seen = "seen",
    told = "told",
    talked = "talked",
    changed = "changed",
    closed = "closed",
    days = "days",
});

/// An intended decision, with its requirements as the law of today has them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Paataenkt {
    /// Which decision: `paabud`, `skaerpetTilsyn` or `ophoer`.
    pub kind: TrinKind,
    /// Its place in the input's list; absent where the input has none.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    pub intended: Option<usize>,
    /// The concerns it is about.
    pub concerns: Vec<String>,
    /// How many requirements of law, before or in the decision, no step shows yet, or one speaks
    /// against. Not a verdict: what is unclear, and what a person must judge, stands beside it.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub remaining: usize,
    /// How many of what is less than law.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub recommended: usize,
    /// Every requirement, with what the steps show of it.
    pub requirements: Vec<Requirement>,
}

record!(Paataenkt {
    kind = "kind",
    intended = "intended",
    concerns = "concerns",
    remaining = "remaining",
    recommended = "recommended",
    requirements = "requirements",
});

/// A dialogforløb from untrusted input, looked at on a day.
///
/// # Errors
/// Every problem at once, each with its path.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::dialogue::dialogforloeb;
/// use kvalitetsmodel::input::Value;
///
/// let today = Date::parse("2026-03-10").expect("a real date");
/// let problems = dialogforloeb(&Value::Null, None, today).expect_err("nothing is no course");
/// assert_eq!(problems.0.len(), 1);
/// ```
pub fn dialogforloeb<'m>(
    value: &Value,
    model: Option<&'m Model>,
    today: Date,
) -> Result<DialogOverblik<'m>, Problems> {
    let mut reader = Reader::default();
    let read = read(&mut reader, &Node::root(value), model, today);
    let (forloeb, parts) = reader.into_problems().or(read)?;
    Ok(look(&forloeb, &parts, today))
}

impl Dialogforloeb {
    /// Looks at the course on a day, with the concerns' themes and criteria of a model: the one
    /// given, else the built-in one of each concern's own first day.
    ///
    /// # Errors
    /// Every id that is not known, with its path in the JSON form.
    pub fn overblik<'m>(
        &self,
        model: Option<&'m Model>,
        today: Date,
    ) -> Result<DialogOverblik<'m>, Problems> {
        let mut reader = Reader::default();
        let parts = lay(&mut reader, self, model, today, true);
        let parts = reader.into_problems().or(Some(parts))?;
        Ok(look(self, &parts, today))
    }
}

fn look<'m>(forloeb: &Dialogforloeb, parts: &[Placed<'m>], today: Date) -> DialogOverblik<'m> {
    let mut course = Course::of(forloeb, today);
    let timeline = timeline(&course);
    let mut concerns = Vec::with_capacity(forloeb.concerns.len());
    for (at, concern) in forloeb.concerns.iter().enumerate() {
        let part = parts.get(at).copied().flatten();
        concerns.push(through(&course, &concern.id, concern.gravity, part));
    }
    let findings = findings(&mut course);
    let intended = intended(&mut course, &concerns);
    let span = match (timeline.first(), timeline.last()) {
        (Some(first), Some(last)) => Some(Span::new(first.date, last.date)),
        _ => None,
    };
    let (area, settings) = (forloeb.area, forloeb.settings);
    let sources = course.sources.into_all();
    DialogOverblik { today, area, settings, span, timeline, concerns, findings, intended, sources }
}

fn timeline(course: &Course<'_>) -> Vec<TidslinjeTrin> {
    let mut timeline: Vec<TidslinjeTrin> = Vec::with_capacity(course.order.len());
    for at in &course.order {
        let Some(step) = course.step(*at) else { continue };
        let since = |earlier: Date| i64::from(earlier.days_until(step.date));
        timeline.push(TidslinjeTrin {
            step: *at,
            kind: step.kind,
            date: step.date,
            days_since_last: timeline.last().map(|last| since(last.date)),
            days_since_first: timeline.first().map_or(0, |first| since(first.date)),
            announced: step.was_announced(),
            planned: step.date > course.today,
        });
    }
    timeline
}

/// A concern through the steps that have happened.
fn through<'m>(
    course: &Course<'_>,
    id: &str,
    gravity: Gravity,
    part: Placed<'m>,
) -> BekymringResultat<'m> {
    let mut concern = BekymringResultat {
        id: id.to_string(),
        gravity,
        model: part.map(|(model, _)| model.id()),
        level: part.map(|(_, part)| part.level()),
        about: part.map(|(_, part)| part.id()),
        label: part.map(|(_, part)| part.label()),
        tema: part.map(|(_, part)| &*part.tema.id),
        seen: None,
        told: None,
        talked: None,
        changed: None,
        closed: None,
        days: None,
    };
    let day = |rank: Option<&usize>| course.ranked(*rank?).map(|(_, step)| step.date);
    let first = |sign| day(course.named(id, sign).first());
    let closed = [course.named(id, Sign::Afsluttet), course.unnamed(Sign::Afsluttet)];
    concern.closed = day(closed.iter().filter_map(|ranks| ranks.first()).min());
    concern.seen = first(Sign::Any);
    concern.told = first(Sign::Learnt);
    concern.talked = first(Sign::Dialogue);
    concern.changed = day(course.named(id, Sign::Change).last());
    let until = concern.closed.unwrap_or(course.today);
    concern.days = concern.seen.map(|seen| i64::from(seen.days_until(until)));
    concern
}

/// What remains: of the decisions the input names, else of each of the three.
fn intended(course: &mut Course<'_>, concerns: &[BekymringResultat<'_>]) -> Vec<Paataenkt> {
    let mut all = Vec::new();
    if let Some(named) = &course.forloeb.intended {
        for (at, step) in named.iter().enumerate() {
            all.push(remaining(course, step, Some(at)));
        }
        return all;
    }
    let mut open = Vec::new();
    for concern in concerns.iter().filter(|concern| concern.closed.is_none()) {
        open.push(concern.id.clone());
    }
    // With every concern closed nothing is intended.
    if open.is_empty() && !concerns.is_empty() {
        return all;
    }
    for kind in [TrinKind::Paabud, TrinKind::SkaerpetTilsyn, TrinKind::Ophoer] {
        let step = Trin { concerns: open.clone(), ..Trin::new(kind, course.today) };
        all.push(remaining(course, &step, None));
    }
    all
}

fn remaining(course: &mut Course<'_>, step: &Trin, intended: Option<usize>) -> Paataenkt {
    let on = course.today;
    let requirements = requirements(course, Decision { step, at: None, on });
    let (mut remaining, mut recommended) = (0_usize, 0_usize);
    for one in &requirements {
        let shown = !matches!(one.state, RequirementState::NotNoted | RequirementState::Against);
        if shown || one.when == RequirementWhen::After {
            continue;
        }
        let count = if one.standing == Standing::Law { &mut remaining } else { &mut recommended };
        *count = count.saturating_add(1);
    }
    Paataenkt {
        kind: step.kind,
        intended,
        concerns: step.concerns.clone(),
        remaining,
        recommended,
        requirements,
    }
}
