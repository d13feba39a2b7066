//! The points of a plan, in the order of the model.

use alloc::string::String;
use alloc::vec::Vec;

use super::super::{Opfoelgningspunkt, maalbar};
use super::{Draft, Opfoelgningsplanpunkt, PlanField, Praksis, SvarLaest, VerifyKind};
use crate::assessment::{Answer, Datakilde, Judgement};
use crate::model::{Indikator, Judged, Kriterium, Leaf, Level, Tema};

impl<'m> Draft<'_, 'm> {
    pub(super) fn all_points(&mut self) {
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
        let (id, label, level) = match indikator {
            Some(its) => (&*its.id, &its.label, Level::Indikator),
            None => (&*kriterium.id, &kriterium.label, Level::Kriterium),
        };
        let svar = self.noted.svar(id);
        let planned = self.noted.point(id);
        let mut vilkaar = Vec::new();
        for one in self.noted.vilkaar(id) {
            vilkaar.push(one.place);
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
            suggested = self.seen_from(&practice.indikatorer);
        }
        self.points.push(Opfoelgningsplanpunkt {
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
        let mut words = Vec::new();
        let mut from = Vec::new();
        if let Some(one) = self.noted.answer(id) {
            words.push(one.begrundelse.as_str());
            from.extend(one.datakilder.iter().copied());
        }
        if let Some(one) = self.noted.judged(id) {
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
        let mut indikatorer = Vec::new();
        let mut first = None;
        for its in indikator.map_or(&*kriterium.indikatorer, core::slice::from_ref) {
            let fits = self.approval.assessed.fits(Leaf::Indikator(its));
            let Some((row, confidence)) = self.practices.row(&its.id) else { continue };
            // A criterion is only pointed out for the indicators that are for this tilbud.
            if fits || indikator.is_some() {
                indikatorer.push(&*its.id);
                first = first.or(Some((row, confidence)));
            }
        }
        let (row, confidence) = first?;
        let source = self.sources.cite(row.source(confidence));
        Some(Praksis { indikatorer, source })
    }

    /// From what the indicators can be seen, each once.
    fn seen_from(&self, indikatorer: &[&'m str]) -> Vec<Datakilde> {
        let mut from = Vec::new();
        for id in indikatorer {
            let row = self.practices.row(id);
            for datakilde in row.map_or(&[][..], |(row, _)| row.seen_from) {
                if !from.contains(datakilde) {
                    from.push(*datakilde);
                }
            }
        }
        from
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
