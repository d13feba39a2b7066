//! The plan beside an assessment of the running tilbud.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::plan::Draft;
use super::read::{Approval, read};
use super::sources::{follow_up, thresholds};
use super::{
    OpfoelgningFundKind, OpfoelgningSettings, PlanPunkt, Seen, Udfald, UdfaldReason, Udfaldstal,
    VerificeretPunkt, Verificering,
};
use crate::assessment::{Answer, Assessed, Judgement, Vurdering};
use crate::calendar::Date;
use crate::case::Laid;
use crate::comparison::{Side, back, chain};
use crate::input::{Node, Partial, Value};
use crate::law::{Confidence, Source};
use crate::model::{Judged, Leaf, Level, Model};
use crate::scoring::ModelRef;

use UdfaldReason as Reason;

/// The plan for the latest approval of a case beside the first assessment in operation from its
/// date on, as far as the case can be read, with every problem beside; that there is no such
/// assessment on the day is one ([`ProblemKind::NoDrift`]).
///
/// Points are followed across versions of the model by what each carries on. Where the
/// assessment judges the criterion and has no score at the indicator, the criterion stands in its
/// place, and that is said. `approval_model` is used where it applies on the date of an approval,
/// `drift_model` (else `approval_model`) where it applies on the date of an assessment in
/// operation.
///
/// [`ProblemKind::NoDrift`]: crate::input::ProblemKind::NoDrift
#[must_use]
pub fn verificering<'m>(
    value: &Value,
    approval_model: Option<&'m Model>,
    drift_model: Option<&'m Model>,
    today: Date,
) -> Partial<Verificering<'m>> {
    Partial::of(|reader| {
        let models = [approval_model, drift_model.or(approval_model)];
        let read = read(reader, &Node::root(value), models, today, true)?;
        Some(verified(&read.approval, &read.drift?, today))
    })
}

fn verified<'m>(approval: &Approval<'m>, seen: &Laid<'m>, today: Date) -> Verificering<'m> {
    let mut draft = Draft::of(approval, today);
    draft.lines();
    let points = core::mem::take(&mut draft.points);
    let settings = approval.opfoelgning.settings;
    let look = Look {
        drift: &seen.assessed,
        vurdering: &seen.vurdering,
        chain: chain(approval.assessed.model, seen.assessed.model),
        same: approval.assessed.model.id() == seen.assessed.model.id(),
        settings,
    };
    let mut verified = Vec::with_capacity(points.len());
    let mut counts = Udfaldstal::default();
    for point in points {
        let one = look.at(point);
        let count = match one.proposal {
            Udfald::Confirmed => &mut counts.confirmed,
            Udfald::NotConfirmed => &mut counts.not_confirmed,
            Udfald::NotYetSeen => &mut counts.not_yet_seen,
        };
        *count = count.saturating_add(1);
        about(&mut draft, approval, &one);
        verified.push(one);
    }
    let side = |assessed: &Assessed<'m>| Side {
        date: assessed.date,
        model: ModelRef::on(assessed.model, assessed.date),
    };
    let limits_source = draft.sources.place(thresholds());
    Verificering {
        today,
        approval: side(&approval.assessed),
        drift: side(&seen.assessed),
        settings,
        counts,
        vilkaar: draft.vilkaar,
        points: verified,
        findings: draft.findings,
        limits_source,
        sources: draft.sources.0,
    }
}

/// What stands out at a verified point.
fn about(draft: &mut Draft<'_, '_>, approval: &Approval<'_>, one: &VerificeretPunkt<'_>) {
    let id = || one.point.id.to_string();
    let planned = approval.opfoelgning.points.iter().find(|its| its.id == one.point.id);
    let path = match planned {
        Some(planned) => ["/opfoelgning/points/", &planned.place.to_string()].concat(),
        None => "/opfoelgning/points".to_string(),
    };
    if one.reason == Reason::LowerThanExpected {
        let kind = OpfoelgningFundKind::ExpectedNotSeen { id: id() };
        draft.find(kind, &path, follow_up(), None);
    }
    if one.reason == Reason::NotAssessed && one.point.practice.is_some() {
        let kind = OpfoelgningFundKind::PracticeNotSeen { id: id() };
        draft.find(kind, &path, follow_up(), None);
    }
    if one.point.outcome.is_some_and(|outcome| outcome != one.proposal) {
        let kind = OpfoelgningFundKind::OutcomeDiffers { id: id() };
        draft.find(kind, &path, Source::readable(), None);
    }
}

/// The assessment of the running tilbud, and how to get from its model to the approval's.
struct Look<'a, 'm> {
    drift: &'a Assessed<'m>,
    vurdering: &'a Vurdering,
    chain: Option<Vec<&'m Model>>,
    same: bool,
    settings: OpfoelgningSettings,
}

/// High, low, or neither.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    High,
    Low,
    Between,
}

impl<'m> Look<'_, 'm> {
    fn at(&self, point: PlanPunkt<'m>) -> VerificeretPunkt<'m> {
        let Some(chain) = &self.chain else {
            return judged(point, None, Reason::NotConnected, Confidence::Verified);
        };
        let own = self.successor(chain, point.level, point.id);
        let own = own.filter(|seen| says(seen));
        let kriterium = || {
            let up = self.successor(chain, Level::Kriterium, point.kriterium);
            up.filter(|seen| says(seen) && point.level == Level::Indikator)
        };
        // The indicator's own score, else its criterion, else what little there is. What was found
        // not to apply stays so.
        let settled = own.as_ref().is_some_and(|seen| {
            self.shows(seen).is_some() || seen.answer == Some(Answer::NotApplicable)
        });
        let above = if settled { None } else { kriterium() };
        let seen = above.filter(|seen| self.shows(seen).is_some());
        let Some(seen) = seen.or(own) else {
            let here = self.successor(chain, point.level, point.id).is_some();
            let above = self.successor(chain, Level::Kriterium, point.kriterium).is_some();
            let ended = !here && !above;
            let reason = if ended { Reason::Ended } else { Reason::NotAssessed };
            let confidence = if self.same { Confidence::Verified } else { Confidence::Inferred };
            return judged(point, None, reason, confidence);
        };
        let straight = self.same && seen.level == point.level;
        let confidence = if straight { Confidence::Verified } else { Confidence::Inferred };
        let reason = match (self.shows(&seen), point.expected) {
            (None, _) if seen.answer == Some(Answer::NotApplicable) => Reason::NotApplicable,
            (None, _) => Reason::NotAssessed,
            (Some(_), None) => Reason::NoExpectation,
            (Some(Shows::Between), _) => Reason::Between,
            (Some(Shows::High), Some(true)) => Reason::AsExpected,
            (Some(Shows::Low), Some(true)) => Reason::LowerThanExpected,
            (Some(Shows::Low), Some(false)) => Reason::LowAsExpected,
            (Some(Shows::High), Some(false)) => Reason::BetterThanExpected,
        };
        judged(point, Some(seen), reason, confidence)
    }

    /// What a judgement or a score shows; the judgement is what the law asks for.
    fn shows(&self, seen: &Seen<'m>) -> Option<Shows> {
        match seen.judgement {
            Some(Judgement::Met) => return Some(Shows::High),
            Some(Judgement::NotMet) => return Some(Shows::Low),
            _ => {}
        }
        let score = i64::from(seen.answer?.as_score()?);
        Some(if score >= self.settings.high_from {
            Shows::High
        } else if score <= self.settings.low_to {
            Shows::Low
        } else {
            Shows::Between
        })
    }

    /// What the assessment has at the part of its model that carries on an id of the approval's.
    fn successor(&self, chain: &[&'m Model], level: Level, id: &str) -> Option<Seen<'m>> {
        let model = self.drift.model;
        let judges = model.judged() == Judged::Criteria;
        let mut answers = self.drift.answers.iter().copied();
        let mut judgements = self.drift.judgements.iter().copied();
        for tema in model.temaer() {
            let exempt = self.drift.exempt(tema.nr);
            for kriterium in tema.kriterier.iter() {
                let judgement = judgements.next().filter(|_| judges && !exempt);
                let is_leaf = kriterium.indikatorer.is_empty();
                let answer = if is_leaf { answers.next().flatten() } else { None };
                if level == Level::Kriterium && back(chain, level, &kriterium.id) == Some(id) {
                    let answer = answer.filter(|_| !exempt);
                    let (id, label) = (&*kriterium.id, &kriterium.label);
                    return Some(self.seen(Seen {
                        answer,
                        judgement,
                        ..empty(id, label, Level::Kriterium)
                    }));
                }
                for indikator in kriterium.indikatorer.iter() {
                    let answer = answers.next().flatten();
                    if level == Level::Indikator && back(chain, level, &indikator.id) == Some(id) {
                        let fits = self.drift.fits(Leaf::Indikator(indikator)) && !exempt;
                        let (id, label) = (&*indikator.id, &indikator.label);
                        let answer = if fits { answer } else { Some(Answer::NotApplicable) };
                        return Some(
                            self.seen(Seen { answer, ..empty(id, label, Level::Indikator) }),
                        );
                    }
                }
            }
        }
        None
    }

    /// The same with its reasons.
    fn seen(&self, mut seen: Seen<'m>) -> Seen<'m> {
        let mut words: Vec<&str> = Vec::new();
        for one in self.vurdering.answers.iter().filter(|one| one.id == seen.id) {
            words.push(&one.begrundelse);
            seen.datakilder.extend(one.datakilder.iter().copied());
        }
        for one in self.vurdering.criteria.iter().filter(|one| one.id == seen.id) {
            words.push(&one.begrundelse);
            for datakilde in &one.datakilder {
                if !seen.datakilder.contains(datakilde) {
                    seen.datakilder.push(*datakilde);
                }
            }
        }
        words.retain(|text| !text.is_empty());
        seen.begrundelse = (!words.is_empty()).then(|| words.join("\n"));
        seen
    }
}

/// Whether the assessment says anything there at all.
fn says(seen: &Seen<'_>) -> bool {
    seen.answer.is_some() || seen.judgement.is_some_and(|its| its != Judgement::NotJudged)
}

fn empty<'m>(id: &'m str, label: &'m crate::law::Bilingual, level: Level) -> Seen<'m> {
    let (answer, judgement, begrundelse, datakilder) = (None, None, None, Vec::new());
    Seen { id, label, level, answer, judgement, begrundelse, datakilder }
}

fn judged<'m>(
    point: PlanPunkt<'m>,
    seen: Option<Seen<'m>>,
    reason: Reason,
    confidence: Confidence,
) -> VerificeretPunkt<'m> {
    let proposal = match reason {
        Reason::AsExpected | Reason::LowAsExpected => Udfald::Confirmed,
        Reason::LowerThanExpected | Reason::BetterThanExpected => Udfald::NotConfirmed,
        _ => Udfald::NotYetSeen,
    };
    VerificeretPunkt { point, seen, proposal, reason, confidence }
}
