//! The plan: vilkår first, then what to verify, point by point.

mod about;
mod first_visit;
mod noted;
mod points;
mod punkt;
mod vilkaar;

use alloc::string::ToString;
use alloc::vec::Vec;

use noted::Noted;

use super::Opfoelgning;
use super::OpfoelgningFundKind;
use super::praksis::Praksisser;
use super::read::{Approval, in_hand, read};
use crate::assessment::{Assessed, Vurdering};
use crate::calendar::Date;
use crate::case::Sag;
use crate::finding::{Finding, Severity};
use crate::input::{Node, Partial, Value};
use crate::law::{Source, Sources};
use crate::model::Model;
use crate::scoring::ModelRef;

pub use first_visit::FirstVisit;
pub use punkt::{Opfoelgningsplanpunkt, PlanField, Praksis, SvarLaest, VerifyKind};
pub use vilkaar::VilkaarLinje;

/// A plan for following up an approval.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Opfoelgningsplan<'m> {
    /// The day it is looked at.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub today: Date,
    /// The date of the approval.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub date: Date,
    /// The model it was assessed with.
    pub model: ModelRef<'m>,
    /// The limit of the first visit, as far as there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_visit: Option<FirstVisit>,
    /// The vilkår, the earliest frist first; those without a frist last.
    pub vilkaar: Vec<VilkaarLinje>,
    /// What to verify, in the order of the model.
    pub points: Vec<Opfoelgningsplanpunkt<'m>>,
    /// What stands out.
    pub findings: Vec<Finding<OpfoelgningFundKind>>,
    /// What it rests on, each once.
    pub sources: Vec<Source>,
}

/// Reads a case, and makes a plan for its latest approval on a day, as far as the case can be read, with every
/// problem beside. `model` is used where it applies on the date of the approval.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::followup::read_opfoelgningsplan;
/// use kvalitetsmodel::input::Value;
///
/// let text = |text: &str| Value::Text(text.into());
/// let approval = Value::Object(vec![
///     ("date".into(), text("2025-11-03")),
///     ("kind".into(), text("godkendelse")),
/// ]);
/// let case = Value::Object(vec![
///     ("party".into(), text("tilbud")),
///     ("vurderinger".into(), Value::List(vec![approval])),
/// ]);
/// let today = Date::parse("2026-03-10").expect("a real date");
/// let plan = read_opfoelgningsplan(&case, None, today).whole()?;
/// let practice = plan.points.iter().find(|point| point.id == "10.b").expect("10.b");
/// assert!(practice.practice.is_some());
/// # Ok::<(), kvalitetsmodel::input::Problems>(())
/// ```
#[must_use]
pub fn read_opfoelgningsplan<'m>(
    value: &Value,
    model: Option<&'m Model>,
    today: Date,
) -> Partial<Opfoelgningsplan<'m>> {
    Partial::of(|reader| {
        let read = read(reader, &Node::root(value), [model, model], today, false)?;
        Some(plan_of(&read.approval, today))
    })
}

/// A plan for following up an approval of a case, on a day: with the vilkår among its events, and
/// what is noted on it.
///
/// The problems: ids that the approval's model does not have, or that stand twice, with their paths
/// in the JSON form; that it is no approval on the day.
///
/// ```
/// use kvalitetsmodel::assessment::Vurdering;
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::case::{Party, Sag};
/// use kvalitetsmodel::followup::{Opfoelgning, PlanField, Svar, opfoelgningsplan};
/// use kvalitetsmodel::input::Value;
///
/// let text = |text: &str| Value::Text(text.into());
/// let approval = Vurdering::read(
///     &Value::Object(vec![
///         ("area".into(), text("tilbud")),
///         ("date".into(), text("2025-11-03")),
///         ("kind".into(), text("godkendelse")),
///     ]),
///     None,
/// )?;
/// let mut noted = Opfoelgning::default();
/// noted.svar.push(Svar::new("10.b", "Tre møder inden 1. marts 2026"));
/// let today = Date::parse("2026-03-10").expect("a real date");
/// let plan = opfoelgningsplan(&Sag::new(Party::Tilbud), &approval, &noted, today).whole()?;
/// let point = plan.points.iter().find(|point| point.id == "10.b").expect("10.b");
/// assert!(point.svar.is_some() && point.missing.contains(&PlanField::Who));
/// # Ok::<(), kvalitetsmodel::input::Problems>(())
/// ```
#[must_use]
pub fn opfoelgningsplan<'m>(
    sag: &Sag,
    approval: &(Vurdering, Assessed<'m>),
    noted: &Opfoelgning,
    today: Date,
) -> Partial<Opfoelgningsplan<'m>> {
    Partial::of(|reader| {
        let approval = in_hand(reader, sag, approval, noted, today)?;
        Some(plan_of(&approval, today))
    })
}

fn plan_of<'m>(approval: &Approval<'m>, today: Date) -> Opfoelgningsplan<'m> {
    let mut draft = Draft::of(approval, today);
    draft.plan();
    let Draft { vilkaar, points, findings, mut sources, .. } = draft;
    let first_visit = first_visit::visit_limit(approval, today, &mut sources);
    let (model, date) = (approval.assessed.model, approval.assessed.date);
    let (model, sources) = (ModelRef::on(model, date), sources.into_all());
    Opfoelgningsplan { today, date, model, first_visit, vilkaar, points, findings, sources }
}

/// A plan in the making.
pub(super) struct Draft<'a, 'm> {
    approval: &'a Approval<'m>,
    pub(super) noted: Noted<'a>,
    practices: Praksisser<'m>,
    today: Date,
    pub(super) vilkaar: Vec<VilkaarLinje>,
    pub(super) points: Vec<Opfoelgningsplanpunkt<'m>>,
    pub(super) findings: Vec<Finding<OpfoelgningFundKind>>,
    pub(super) sources: Sources,
}

impl<'a, 'm> Draft<'a, 'm> {
    pub(super) fn of(approval: &'a Approval<'m>, today: Date) -> Self {
        let (vilkaar, points, findings) = (Vec::new(), Vec::new(), Vec::new());
        let (noted, sources) = (Noted::of(approval), Sources::default());
        let practices = Praksisser::of(approval.assessed.model);
        Self { approval, noted, practices, today, vilkaar, points, findings, sources }
    }

    /// Vilkår, points and findings.
    pub(super) fn plan(&mut self) {
        self.all_vilkaar();
        self.all_points();
        for place in 0..self.points.len() {
            self.about_answer(place);
            self.about_planning(place);
        }
    }

    /// The vilkår by frist, and the points, without findings on the points.
    pub(super) fn lines(&mut self) {
        self.all_vilkaar();
        self.all_points();
    }

    #[inline(never)]
    pub(super) fn find(&mut self, kind: OpfoelgningFundKind, path: &str, source: Source) {
        let severity = kind.severity();
        self.find_as(kind, severity, path, source);
    }

    #[inline(never)]
    fn find_as(
        &mut self,
        kind: OpfoelgningFundKind,
        severity: Severity,
        path: &str,
        source: Source,
    ) {
        let source = Some(self.sources.cite(source));
        self.findings.push(Finding { kind, severity, path: path.to_string(), source });
    }
}
