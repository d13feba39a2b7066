//! The plan beside an assessment of the running tilbud.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::plan::Draft;
use super::read::{Approval, in_hand, read};
use super::sources::{follow_up, thresholds};
use super::{
    Opfoelgning, OpfoelgningFundKind, OpfoelgningSettings, Opfoelgningsplanpunkt, Seen, Udfald,
    UdfaldReason, Udfaldstal, VerificeretPunkt, Verificering,
};
use crate::assessment::{Answer, Assessed, Judgement, Kind, Vurdering};
use crate::calendar::Date;
use crate::case::Sag;
use crate::comparison::{Chain, Side};
use crate::ids::Ids;
use crate::input::{Node, Partial, ProblemKind, Value};
use crate::law::{Confidence, Source};
use crate::model::{Judged, Leaf, Level, Model};
use crate::scoring::ModelRef;

use UdfaldReason as Reason;

/// Reads a case, and lays the plan for its latest approval beside the first assessment in operation from its
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
pub fn read_verificering<'m>(
    value: &Value,
    approval_model: Option<&'m Model>,
    drift_model: Option<&'m Model>,
    today: Date,
) -> Partial<Verificering<'m>> {
    Partial::of(|reader| {
        let models = [approval_model, drift_model.or(approval_model)];
        let read = read(reader, &Node::root(value), models, today, true)?;
        let drift = read.drift?;
        Some(verified(&read.approval, (&drift.vurdering, &drift.assessed), today))
    })
}

/// The plan for an approval of a case ([`opfoelgningsplan`]) beside an assessment in operation from
/// its date on.
///
/// The problems are those of the plan, and that it is no such assessment
/// ([`ProblemKind::NoDrift`]).
///
/// [`opfoelgningsplan`]: super::opfoelgningsplan
///
/// ```
/// use kvalitetsmodel::assessment::Vurdering;
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::case::{Party, Sag};
/// use kvalitetsmodel::followup::{Opfoelgning, Udfald, verificering};
/// use kvalitetsmodel::input::Value;
///
/// let text = |text: &str| Value::Text(text.into());
/// let vurdering = |date, kind, answer| {
///     let answer = Value::Object(vec![("id".into(), text("10.a")), ("answer".into(), answer)]);
///     let fields = vec![
///         ("area".into(), text("tilbud")),
///         ("date".into(), text(date)),
///         ("kind".into(), text(kind)),
///         ("answers".into(), Value::List(vec![answer])),
///     ];
///     Vurdering::read(&Value::Object(fields), None)
/// };
/// let approval = vurdering("2025-03-03", "godkendelse", text("forventes"))?;
/// let drift = vurdering("2025-11-03", "drift", Value::Whole(4))?;
/// let today = Date::parse("2026-03-10").expect("a real date");
/// let sag = Sag::new(Party::Tilbud);
/// let seen = verificering(&sag, &approval, &drift, &Opfoelgning::default(), today).whole()?;
/// let point = seen.points.iter().find(|one| one.point.id == "10.a").expect("10.a");
/// assert_eq!(point.proposal, Udfald::Confirmed);
/// # Ok::<(), kvalitetsmodel::input::Problems>(())
/// ```
#[must_use]
pub fn verificering<'m>(
    sag: &Sag,
    approval: &(Vurdering, Assessed<'m>),
    (drift, seen): &(Vurdering, Assessed<'m>),
    noted: &Opfoelgning,
    today: Date,
) -> Partial<Verificering<'m>> {
    Partial::of(|reader| {
        let from = approval.0.date;
        let approval = in_hand(reader, sag, approval, noted, today)?;
        if drift.kind != Kind::Drift || drift.date < from || drift.date > today {
            reader.note("/vurderinger".into(), ProblemKind::NoDrift { from, date: today });
            return None;
        }
        Some(verified(&approval, (drift, seen), today))
    })
}

fn verified<'m>(
    approval: &Approval<'m>,
    (drift, seen): (&Vurdering, &Assessed<'m>),
    today: Date,
) -> Verificering<'m> {
    let mut plan = Draft::of(approval, today);
    plan.lines();
    let points = core::mem::take(&mut plan.points);
    let settings = approval.opfoelgning.settings;
    let look = Look {
        vurdering: drift,
        spots: Spots::of(&approval.assessed, seen),
        answers: Ids::of(drift.answers.iter().map(|one| one.id.as_str())),
        criteria: Ids::of(drift.criteria.iter().map(|one| one.id.as_str())),
        same: approval.assessed.model.id() == seen.model.id(),
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
        about(&mut plan, &one);
        verified.push(one);
    }
    let side = |assessed: &Assessed<'m>| Side {
        date: assessed.date,
        model: ModelRef::on(assessed.model, assessed.date),
    };
    let limits_source = plan.sources.place(thresholds());
    Verificering {
        today,
        approval: side(&approval.assessed),
        drift: side(seen),
        settings,
        counts,
        vilkaar: plan.vilkaar,
        points: verified,
        findings: plan.findings,
        limits_source,
        sources: plan.sources.into_all(),
    }
}

/// What stands out at a verified point.
fn about(draft: &mut Draft<'_, '_>, one: &VerificeretPunkt<'_>) {
    let id = || one.point.id.to_string();
    let path = match draft.noted.point(one.point.id) {
        Some(planned) => ["/opfoelgning/points/", &planned.place.to_string()].concat(),
        None => "/opfoelgning/points".to_string(),
    };
    if one.reason == Reason::LowerThanExpected {
        let kind = OpfoelgningFundKind::ExpectedNotSeen { id: id() };
        draft.find(kind, &path, follow_up());
    }
    if one.reason == Reason::NotAssessed && one.point.practice.is_some() {
        let kind = OpfoelgningFundKind::PracticeNotSeen { id: id() };
        draft.find(kind, &path, follow_up());
    }
    if one.point.outcome.is_some_and(|outcome| outcome != one.proposal) {
        let kind = OpfoelgningFundKind::OutcomeDiffers { id: id() };
        draft.find(kind, &path, Source::readable());
    }
}

/// The assessment of the running tilbud, and how to get from its model to the approval's.
struct Look<'a, 'm> {
    vurdering: &'a Vurdering,
    /// Its answers by id.
    answers: Ids<'a>,
    /// Its judgements by id.
    criteria: Ids<'a>,
    /// What it has at what the approval's parts are called now; none where its model does not
    /// carry on the approval's.
    spots: Option<Spots<'m>>,
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
    fn at(&self, point: Opfoelgningsplanpunkt<'m>) -> VerificeretPunkt<'m> {
        let Some(spots) = &self.spots else {
            return judged(point, None, Reason::NotConnected, Confidence::Verified);
        };
        let own = self.successor(spots, point.level, point.id);
        let own = own.filter(|seen| says(seen));
        let kriterium = || {
            let up = self.successor(spots, Level::Kriterium, point.kriterium);
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
            let here = self.successor(spots, point.level, point.id).is_some();
            let above = self.successor(spots, Level::Kriterium, point.kriterium).is_some();
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
    fn successor(&self, spots: &Spots<'m>, level: Level, id: &str) -> Option<Seen<'m>> {
        spots.at(level, id).map(|spot| self.seen(spot))
    }

    /// The same with its reasons.
    fn seen(&self, mut seen: Seen<'m>) -> Seen<'m> {
        let mut words: Vec<&str> = Vec::new();
        let answered = self.answers.place(seen.id).and_then(|at| self.vurdering.answers.get(at));
        if let Some(one) = answered {
            words.push(&one.begrundelse);
            seen.datakilder.extend(one.datakilder.iter().copied());
        }
        let judged = self.criteria.place(seen.id).and_then(|at| self.vurdering.criteria.get(at));
        if let Some(one) = judged {
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

/// What an assessment has at each part of its model, without its reasons, found by what the part
/// was called in an earlier model.
struct Spots<'m> {
    kriterier: (Ids<'m>, Vec<Seen<'m>>),
    indikatorer: (Ids<'m>, Vec<Seen<'m>>),
}

impl<'m> Spots<'m> {
    fn of(before: &Assessed<'_>, drift: &Assessed<'m>) -> Option<Self> {
        let chain = Chain::between(before.model, drift.model)?;
        let judges = drift.model.judged() == Judged::Criteria;
        let mut answers = drift.answers.iter().copied();
        let mut judgements = drift.judgements.iter().copied();
        let mut spots = Self { kriterier: Default::default(), indikatorer: Default::default() };
        for tema in drift.model.temaer() {
            let exempt = drift.exempt(tema.nr);
            for kriterium in tema.kriterier.iter() {
                let judgement = judgements.next().filter(|_| judges && !exempt);
                let is_leaf = kriterium.indikatorer.is_empty();
                let answer = if is_leaf { answers.next().flatten() } else { None };
                let answer = answer.filter(|_| !exempt);
                let spot = empty(&kriterium.id, &kriterium.label, Level::Kriterium);
                spots.put(&chain, Seen { answer, judgement, ..spot });
                for indikator in kriterium.indikatorer.iter() {
                    let answer = answers.next().flatten();
                    let fits = drift.fits(Leaf::Indikator(indikator)) && !exempt;
                    let answer = if fits { answer } else { Some(Answer::NotApplicable) };
                    let spot = empty(&indikator.id, &indikator.label, Level::Indikator);
                    spots.put(&chain, Seen { answer, ..spot });
                }
            }
        }
        Some(spots)
    }

    #[inline(never)]
    fn put(&mut self, chain: &Chain<'m>, spot: Seen<'m>) {
        let is_kriterium = spot.level == Level::Kriterium;
        let (ids, all) = if is_kriterium { &mut self.kriterier } else { &mut self.indikatorer };
        if let Some(id) = chain.back(spot.level, spot.id) {
            ids.put(Cow::Borrowed(id), all.len());
            all.push(spot);
        }
    }

    fn at(&self, level: Level, id: &str) -> Option<Seen<'m>> {
        let is_kriterium = level == Level::Kriterium;
        let (ids, all) = if is_kriterium { &self.kriterier } else { &self.indikatorer };
        all.get(ids.place(id)?).cloned()
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
    point: Opfoelgningsplanpunkt<'m>,
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
