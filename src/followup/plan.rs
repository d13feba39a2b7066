//! The plan: vilkår first, then what to verify, point by point.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::praksis::ForudsaetterPraksis;
use super::read::{Approval, read};
use super::sources::{first_visit, follow_up, measurable};
use super::{
    MaalbarRegel, OpfoelgningFund, OpfoelgningFundKind, Opfoelgningspunkt, Tegn, Udfald, Vilkaar,
    maalbar,
};
use crate::assessment::{Answer, Datakilde, Judgement, Severity};
use crate::calendar::Date;
use crate::deadlines::{Fact, FactKind, Forhold, Party, RuleId, frister};
use crate::input::{Node, Problems, Reader, Value, pointer};
use crate::law::{Bilingual, Confidence, Source, Sources, Standing};
use crate::model::{Area, Indikator, Judged, Kriterium, Leaf, Level, Model, Tema};
use crate::scoring::ModelRef;

use OpfoelgningFundKind as Fund;

words! {
    /// What there is to verify at a point. [`crate::text::verify_kind`] says it in words.
    pub enum VerifyKind {
        /// Whether what the applicant answered holds in practice.
        AnswerHolds = "answerHolds",
        /// Whether it is met as expected; the applicant's answer is not noted.
        ExpectationHolds = "expectationHolds",
        /// Whether what was not expected to be met has come to be.
        ChangeSince = "changeSince",
        /// How it is: nothing was expected at approval.
        LookFirst = "lookFirst",
    }
}

words! {
    /// A field of a plan that nobody has filled in.
    pub enum PlanField {
        /// How.
        Datakilder = "datakilder",
        /// When.
        When = "when",
        /// By whom.
        Who = "who",
    }
}

/// A plan for following up an approval.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
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
    #[cfg_attr(feature = "ts", ts(optional))]
    pub first_visit: Option<FirstVisit>,
    /// The vilkår, the earliest frist first; those without a frist last.
    pub vilkaar: Vec<VilkaarLinje>,
    /// What to verify, in the order of the model.
    pub points: Vec<PlanPunkt<'m>>,
    /// What stands out.
    pub findings: Vec<OpfoelgningFund>,
    /// What it rests on, each once.
    pub sources: Vec<Source>,
}

record!(Opfoelgningsplan<'_> {
    today = "today",
    date = "date",
    model = "model",
    first_visit = "firstVisit",
    vilkaar = "vilkaar",
    points = "points",
    findings = "findings",
    sources = "sources",
});

/// The last day for a visit, counted as if the approval were one: no rule says when the first
/// visit after approval must come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct FirstVisit {
    /// The last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub latest: Date,
    /// The rule about visits.
    pub rule: RuleId,
    /// The place of its source.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub source: usize,
    /// Open.
    pub confidence: Confidence,
}

record!(FirstVisit {
    latest = "latest",
    rule = "rule",
    source = "source",
    confidence = "confidence",
});

/// A vilkår in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct VilkaarLinje {
    /// Its id.
    pub id: String,
    /// What must be met.
    pub text: String,
    /// The indicators and criteria it is about.
    pub about: Vec<String>,
    /// The frist set.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub frist: Option<Date>,
    /// Days left; negative once it has passed. Absent when met.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    pub days_left: Option<i64>,
    /// Whether the law lets the approval lapse if it is not met by the frist.
    pub lapses: bool,
    /// When it was met.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub met_on: Option<Date>,
    /// By whom it is followed up.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub who: Option<String>,
    /// The place of its source; absent where the law of the day said nothing.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    pub source: Option<usize>,
}

record!(VilkaarLinje {
    id = "id",
    text = "text",
    about = "about",
    frist = "frist",
    days_left = "daysLeft",
    lapses = "lapses",
    met_on = "metOn",
    who = "who",
    source = "source",
});

/// A point to follow up: an indicator, or a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct PlanPunkt<'m> {
    /// Its id in the model.
    pub id: &'m str,
    /// Its level.
    pub level: Level,
    /// Its label.
    pub label: &'m Bilingual,
    /// The id of its theme.
    pub tema: &'m str,
    /// The id of its criterion, or its own.
    pub kriterium: &'m str,
    /// Whether it applies to the tilbud; one that does not is here because something is noted.
    pub applies: bool,
    /// Whether it was expected to be met; absent where nothing was expected.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub expected: Option<bool>,
    /// The answer at approval.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub answer: Option<Answer>,
    /// From 2026: the judgement of the criterion at approval.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub judgement: Option<Judgement>,
    /// Why, in the approval's words.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub begrundelse: Option<String>,
    /// What the approval rested on.
    pub rested_on: Vec<Datakilde>,
    /// What the applicant answered, with what the three rules find in it.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub svar: Option<SvarLaest>,
    /// That it presupposes a practice.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub practice: Option<Praksis<'m>>,
    /// What there is to verify.
    pub check: VerifyKind,
    /// What to verify, in a person's words.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub verify: Option<String>,
    /// How, as a person has planned it.
    pub datakilder: Vec<Datakilde>,
    /// How, as a suggestion of ours, where nobody has planned it.
    pub suggested: Vec<Datakilde>,
    /// When.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub when: Option<Date>,
    /// By whom.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub who: Option<String>,
    /// A note.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub note: Option<String>,
    /// The ids of the vilkår about it.
    pub vilkaar: Vec<String>,
    /// What nobody has filled in.
    pub missing: Vec<PlanField>,
    /// What a person has concluded.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub outcome: Option<Udfald>,
    /// Why.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub outcome_note: Option<String>,
    /// When it was looked at.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub seen_on: Option<Date>,
}

record!(PlanPunkt<'_> {
    id = "id",
    level = "level",
    label = "label",
    tema = "tema",
    kriterium = "kriterium",
    applies = "applies",
    expected = "expected",
    answer = "answer",
    judgement = "judgement",
    begrundelse = "begrundelse",
    rested_on = "restedOn",
    svar = "svar",
    practice = "practice",
    check = "check",
    verify = "verify",
    datakilder = "datakilder",
    suggested = "suggested",
    when = "when",
    who = "who",
    note = "note",
    vilkaar = "vilkaar",
    missing = "missing",
    outcome = "outcome",
    outcome_note = "outcomeNote",
    seen_on = "seenOn",
});

/// An answer of the applicant, and what the three rules find in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SvarLaest {
    /// The answer.
    pub text: String,
    /// One a rule, in the order of [`MaalbarRegel`].
    pub signs: Vec<Tegn>,
}

record!(SvarLaest {
    text = "text",
    signs = "signs",
});

/// That a point presupposes a practice.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Praksis<'m> {
    /// The indicators that do: the point itself, or those of the criterion.
    pub indikatorer: Vec<&'m str>,
    /// The place of the source of the first of them.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub source: usize,
    /// How sure it is.
    pub confidence: Confidence,
}

record!(Praksis<'_> {
    indikatorer = "indikatorer",
    source = "source",
    confidence = "confidence",
});

/// A plan from untrusted input, looked at on a day.
///
/// # Errors
/// Every problem at once, each with its path.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::followup::opfoelgningsplan;
/// use kvalitetsmodel::input::Value;
///
/// let text = |text: &str| Value::Text(text.into());
/// let vurdering = Value::Object(vec![
///     ("area".into(), text("tilbud")),
///     ("date".into(), text("2025-11-03")),
///     ("kind".into(), text("godkendelse")),
/// ]);
/// let input = Value::Object(vec![("vurdering".into(), vurdering)]);
/// let today = Date::parse("2026-03-10").expect("a real date");
/// let plan = opfoelgningsplan(&input, None, today)?;
/// let practice = plan.points.iter().find(|point| point.id == "10.b").expect("10.b");
/// assert!(practice.practice.is_some());
/// # Ok::<(), kvalitetsmodel::input::Problems>(())
/// ```
pub fn opfoelgningsplan<'m>(
    value: &Value,
    model: Option<&'m Model>,
    today: Date,
) -> Result<Opfoelgningsplan<'m>, Problems> {
    let mut reader = Reader::default();
    let read = read(&mut reader, &Node::root(value), model);
    let approval = reader.into_problems().or(read)?;
    let mut draft = Draft::of(&approval, today, "");
    draft.plan();
    let Draft { vilkaar, points, findings, mut sources, .. } = draft;
    let first_visit = visit_limit(&approval, today, &mut sources);
    let (model, date) = (approval.assessed.model, approval.assessed.date);
    let (model, sources) = (ModelRef::on(model, date), sources.0);
    Ok(Opfoelgningsplan { today, date, model, first_visit, vilkaar, points, findings, sources })
}

/// A plan in the making.
pub(super) struct Draft<'a, 'm> {
    approval: &'a Approval<'m>,
    today: Date,
    /// Where the approval stands in the input.
    below: &'a str,
    pub(super) vilkaar: Vec<VilkaarLinje>,
    pub(super) points: Vec<PlanPunkt<'m>>,
    pub(super) findings: Vec<OpfoelgningFund>,
    pub(super) sources: Sources,
}

impl<'a, 'm> Draft<'a, 'm> {
    pub(super) fn of(approval: &'a Approval<'m>, today: Date, below: &'a str) -> Self {
        let (vilkaar, points, findings) = (Vec::new(), Vec::new(), Vec::new());
        let sources = Sources::default();
        Self { approval, today, below, vilkaar, points, findings, sources }
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
    pub(super) fn find(&mut self, kind: Fund, path: &str, source: Source, rule: Option<RuleId>) {
        let severity = kind.severity();
        self.find_as(kind, severity, path, source, rule);
    }

    #[inline(never)]
    fn find_as(
        &mut self,
        kind: Fund,
        severity: Severity,
        path: &str,
        source: Source,
        rule: Option<RuleId>,
    ) {
        let Source { standing, confidence, .. } = source;
        let source = self.sources.place(source);
        let path = [self.below, path].concat();
        let fund = OpfoelgningFund { kind, severity, path, standing, rule, source, confidence };
        self.findings.push(fund);
    }

    fn all_vilkaar(&mut self) {
        let all = &self.approval.opfoelgning.vilkaar;
        // The earliest frist first, those without one last, then by id: the order of the list
        // decides nothing.
        let when = |one: &Vilkaar| (one.frist.is_none(), one.frist);
        let mut order: Vec<usize> = Vec::with_capacity(all.len());
        for (at, one) in all.iter().enumerate() {
            let before = |other: &usize| {
                all.get(*other).is_some_and(|its| (when(its), &its.id) <= (when(one), &one.id))
            };
            order.insert(order.partition_point(before), at);
        }
        for at in order {
            if let Some(one) = all.get(at) {
                self.one_vilkaar(at, one);
            }
        }
    }

    fn one_vilkaar(&mut self, at: usize, one: &Vilkaar) {
        let approved = self.approval.assessed.date;
        let path = pointer(&["vilkaar", &at.to_string()]);
        let kortere = one.kortere_periode == Some(true);
        let lapse = law(RuleId::VilkaarBortfald, approved).filter(|_| kortere);
        let open = one.met_on.is_none();
        if kortere && lapse.is_none() {
            // The rule as it says when it came.
            let first = RuleId::VilkaarBortfald.rule().and_then(|rule| rule.rows.last());
            let source = first.map(|row| {
                let from = row.validity.from;
                Source::law(row.basis_on(from), row.confidence_on(from))
            });
            let rule = Some(RuleId::VilkaarBortfald);
            self.find(
                Fund::VilkaarRuleNotYet,
                &path,
                source.unwrap_or_else(Source::readable),
                rule,
            );
        }
        if let (Some(source), true) = (&lapse, open) {
            let rule = Some(RuleId::VilkaarBortfald);
            let kind = match one.frist {
                Some(frist) => Fund::VilkaarLapses { frist },
                None => Fund::VilkaarHasNoFrist,
            };
            self.find(kind, &path, source.clone(), rule);
        }
        let frist_law = law(RuleId::VilkaarFrist, approved);
        if let Some(frist) = one.frist {
            let kind = match one.met_on {
                _ if frist < approved => Some(Fund::VilkaarFristBeforeApproval { frist }),
                Some(met) if met > frist => Some(Fund::VilkaarMetLate { met, frist }),
                None if frist < self.today => Some(Fund::VilkaarFristPassed { frist }),
                _ => None,
            };
            if let Some(kind) = kind {
                let source = frist_law.clone().unwrap_or_else(Source::readable);
                self.find(kind, &path, source, Some(RuleId::VilkaarFrist));
            }
        }
        let lapses = lapse.is_some();
        let source = lapse.or(frist_law).map(|source| self.sources.place(source));
        let left = one.frist.filter(|_| open);
        self.vilkaar.push(VilkaarLinje {
            id: one.id.clone(),
            text: one.text.clone(),
            about: one.about.clone(),
            frist: one.frist,
            days_left: left.map(|frist| i64::from(self.today.days_until(frist))),
            lapses,
            met_on: one.met_on,
            who: one.who.clone(),
            source,
        });
    }

    fn all_points(&mut self) {
        let approval = self.approval;
        let assessed = &approval.assessed;
        let model = assessed.model;
        let judges = model.judged() == Judged::Criteria;
        let mut answers = assessed.answers.iter().copied();
        let mut judgements = assessed.judgements.iter().copied();
        for tema in model.temaer() {
            let exempt = assessed.exempt(tema.nr);
            for kriterium in tema.kriterier.iter() {
                let judgement = judgements.next().filter(|_| judges);
                let is_leaf = kriterium.indikatorer.is_empty();
                let answer = if is_leaf { answers.next().flatten() } else { None };
                let wanted = (judges || is_leaf) && !exempt;
                let given = Given { answer, judgement, applies: !exempt };
                self.point(tema, kriterium, None, wanted, given);
                for indikator in kriterium.indikatorer.iter() {
                    let answer = answers.next().flatten();
                    let applies = !exempt && assessed.fits(Leaf::Indikator(indikator));
                    let given = Given { answer, judgement: None, applies };
                    let wanted = !judges && applies;
                    self.point(tema, kriterium, Some(indikator), wanted, given);
                }
            }
        }
    }

    /// A point, if the model wants it or something is noted on it.
    #[inline(never)]
    fn point(
        &mut self,
        tema: &'m Tema,
        kriterium: &'m Kriterium,
        indikator: Option<&'m Indikator>,
        wanted: bool,
        given: Given,
    ) {
        let opfoelgning = &self.approval.opfoelgning;
        let (id, label, level) = match indikator {
            Some(its) => (&*its.id, &its.label, Level::Indikator),
            None => (&*kriterium.id, &kriterium.label, Level::Kriterium),
        };
        let svar = opfoelgning.svar.iter().find(|one| one.id == id);
        let planned = opfoelgning.points.iter().find(|one| one.id == id);
        let mut vilkaar = Vec::new();
        for one in opfoelgning.vilkaar.iter().filter(|one| one.about.iter().any(|its| its == id)) {
            vilkaar.push(one.id.clone());
        }
        let noted = svar.is_some() || planned.is_some() || !vilkaar.is_empty();
        if !wanted && !noted && given.answer.is_none() {
            return;
        }
        let Given { answer, judgement, applies } = given;
        let judgement = judgement.filter(|its| *its != Judgement::NotJudged);
        let expected = match (judgement, answer) {
            (Some(Judgement::Met), _) | (None, Some(Answer::Forventes)) => Some(true),
            (Some(Judgement::NotMet), _) | (None, Some(Answer::ForventesIkke)) => Some(false),
            _ => None,
        };
        let (begrundelse, rested_on) = self.reasons(id);
        let practice = self.practice(kriterium, indikator);
        let no_plan = Opfoelgningspunkt::default();
        let plan = planned.unwrap_or(&no_plan);
        let mut suggested = Vec::new();
        if let (Some(practice), true) = (&practice, plan.datakilder.is_empty()) {
            for datakilde in seen_from(self.approval.assessed.model, &practice.indikatorer) {
                suggested.push(datakilde);
            }
        }
        self.points.push(PlanPunkt {
            id,
            level,
            label,
            tema: &tema.id,
            kriterium: &kriterium.id,
            applies,
            expected,
            answer,
            judgement,
            begrundelse,
            rested_on,
            svar: svar.map(|one| SvarLaest {
                text: one.text.clone(),
                signs: Vec::from(maalbar(&one.text)),
            }),
            practice,
            check: match (expected, svar) {
                (Some(false), _) => VerifyKind::ChangeSince,
                (_, Some(_)) => VerifyKind::AnswerHolds,
                (Some(true), None) => VerifyKind::ExpectationHolds,
                (None, None) => VerifyKind::LookFirst,
            },
            verify: plan.verify.clone(),
            datakilder: plan.datakilder.clone(),
            suggested,
            when: plan.when,
            who: plan.who.clone(),
            note: plan.note.clone(),
            vilkaar,
            missing: missing(plan),
            outcome: plan.outcome,
            outcome_note: plan.outcome_note.clone(),
            seen_on: plan.seen_on,
        });
    }

    /// What the approval says of an indicator or criterion, and what that rests on.
    fn reasons(&self, id: &str) -> (Option<String>, Vec<Datakilde>) {
        let vurdering = &self.approval.opfoelgning.vurdering;
        let mut words = Vec::new();
        let mut from = Vec::new();
        for one in vurdering.answers.iter().filter(|one| one.id == id) {
            words.push(one.begrundelse.as_str());
            from.extend(one.datakilder.iter().copied());
        }
        for one in vurdering.criteria.iter().filter(|one| one.id == id) {
            words.push(one.begrundelse.as_str());
            for datakilde in &one.datakilder {
                if !from.contains(datakilde) {
                    from.push(*datakilde);
                }
            }
        }
        words.retain(|text| !text.is_empty());
        let begrundelse = (!words.is_empty()).then(|| words.join("\n"));
        (begrundelse, from)
    }

    fn practice(
        &mut self,
        kriterium: &'m Kriterium,
        indikator: Option<&'m Indikator>,
    ) -> Option<Praksis<'m>> {
        let model = self.approval.assessed.model;
        let mut indikatorer = Vec::new();
        let mut first = None;
        for its in kriterium.indikatorer.iter() {
            if indikator.is_some_and(|one| one.id != its.id) {
                continue;
            }
            let fits = self.approval.assessed.fits(Leaf::Indikator(its));
            let Some((row, confidence)) = ForudsaetterPraksis::of(model, &its.id) else { continue };
            // A criterion is only pointed out for the indicators that are for this tilbud.
            if fits || indikator.is_some() {
                indikatorer.push(&*its.id);
                first = first.or(Some((row, confidence)));
            }
        }
        let (row, confidence) = first?;
        let source = self.sources.place(row.source(confidence));
        Some(Praksis { indikatorer, source, confidence })
    }

    /// Whether the applicant's answer is there, and can be measured.
    fn about_answer(&mut self, place: usize) {
        let Some(point) = self.points.get(place) else { return };
        let id = point.id.to_string();
        let expected = point.expected == Some(true);
        let Some(svar) = &point.svar else {
            if expected {
                self.find(Fund::AnswerMissing { id }, "/svar", follow_up(), None);
            }
            return;
        };
        let mut broken = Vec::new();
        for sign in svar.signs.iter().filter(|sign| sign.found.is_empty()) {
            broken.push(sign.rule);
        }
        let none = broken.len() == MaalbarRegel::ALL.len();
        let severity = if none { Severity::Warning } else { Severity::Note };
        let svar = &self.approval.opfoelgning.svar;
        let at = svar.iter().position(|one| one.id == id).unwrap_or_default();
        let path = pointer(&["svar", &at.to_string(), "text"]);
        for rule in broken {
            let id = id.clone();
            let kind = match rule {
                MaalbarRegel::Number => Fund::AnswerNoNumber { id },
                MaalbarRegel::Date => Fund::AnswerNoDate { id },
                MaalbarRegel::Observable => Fund::AnswerNoObservable { id },
            };
            self.find_as(kind, severity, &path, measurable(), None);
        }
    }

    fn about_planning(&mut self, place: usize) {
        let Some(point) = self.points.get(place) else { return };
        let id = point.id.to_string();
        let planned = &self.approval.opfoelgning.points;
        let at = planned.iter().position(|one| one.id == id);
        let path = match at {
            Some(at) => pointer(&["points", &at.to_string()]),
            None => "/points".to_string(),
        };
        let (when, outcome, applies) = (point.when, point.outcome, point.applies);
        // A criterion repeats its indicators where they are points of their own.
        let own = point.level == Level::Indikator
            || self.approval.assessed.model.judged() == Judged::Criteria;
        let practice = point.practice.as_ref().filter(|_| own).map(|its| its.source);
        if let Some(source) = practice.and_then(|place| self.sources.0.get(place)).cloned() {
            self.find(Fund::PresupposesPractice { id: id.clone() }, &path, source, None);
        }
        if !applies {
            self.find(Fund::PointNotApplicable { id }, &path, Source::readable(), None);
        }
        if let Some(when) = when {
            if when < self.approval.assessed.date {
                self.find(Fund::WhenBeforeApproval { when }, &path, Source::readable(), None);
            } else if when < self.today && outcome.is_none() {
                self.find(Fund::WhenPassed { when }, &path, follow_up(), None);
            }
        }
    }
}

/// What the approval says at a place of the model.
#[derive(Clone, Copy)]
struct Given {
    answer: Option<Answer>,
    judgement: Option<Judgement>,
    applies: bool,
}

fn missing(plan: &Opfoelgningspunkt) -> Vec<PlanField> {
    let mut missing = Vec::new();
    let fields = [
        (plan.datakilder.is_empty(), PlanField::Datakilder),
        (plan.when.is_none(), PlanField::When),
        (plan.who.is_none(), PlanField::Who),
    ];
    for (_, field) in fields.into_iter().filter(|(empty, _)| *empty) {
        missing.push(field);
    }
    missing
}

/// From what the indicators can be seen, each once.
fn seen_from(model: &Model, indikatorer: &[&str]) -> Vec<Datakilde> {
    let mut from = Vec::new();
    for id in indikatorer {
        let row = ForudsaetterPraksis::of(model, id);
        for datakilde in row.map_or(&[][..], |(row, _)| row.seen_from) {
            if !from.contains(datakilde) {
                from.push(*datakilde);
            }
        }
    }
    from
}

/// What a rule of the deadlines says on a day; nothing where it says nothing.
fn law(id: RuleId, on: Date) -> Option<Source> {
    id.rule()?.on(on)?.source_on(on)
}

/// The limit of the first visit, by the deadlines' own count from the day of the approval.
fn visit_limit(approval: &Approval<'_>, today: Date, sources: &mut Sources) -> Option<FirstVisit> {
    let date = approval.assessed.date;
    let (party, rule) = match approval.assessed.model.area() {
        Area::Tilbud => (Party::Tilbud, RuleId::TilsynsbesoegTilbud),
        Area::Plejefamilier => (Party::Plejefamilie, RuleId::TilsynsbesoegPlejefamilie),
    };
    let facts = Vec::from([Fact::new(FactKind::Tilsynsbesoeg, date)]);
    let answer = frister(&Forhold::new(party, today, facts));
    let frist = answer.frister.iter().find(|frist| frist.rule == rule)?;
    let law = answer.law_of(frist)?;
    let source = first_visit(Source::law(law.basis.clone(), law.confidence));
    debug_assert_eq!(source.standing, Standing::Law);
    let (source, confidence) = (sources.place(source), Confidence::Open);
    Some(FirstVisit { latest: frist.last?, rule, source, confidence })
}
