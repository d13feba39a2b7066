//! Finding what is missing, what does not count, and what contradicts itself.
//!
//! The audit found that reasons were clear for half of the indicators only, and that low
//! scores were often given no weight (domain notes, "Scoring up to 2025"): hence a score
//! without begrundelse or datakilde is worth showing.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Answer, Assessed, Datakilde, FindingKind, Judgement, Vurdering};
use crate::finding::Finding;
use crate::ids::Ids;
use crate::input::{is_blank, pointer};
use crate::law::{LegalBasis, Source, Sources};
use crate::model::{Applies, Judged, Kriterium, Leaf, SamtligeKriterier, Tema};

/// What there is to say about an assessment.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Findings {
    /// The findings.
    pub findings: Vec<Finding<FindingKind>>,
    /// What they rest on, each once.
    pub sources: Vec<Source>,
}

/// Everything there is to say about an assessment and its model.
///
/// In the order of the model; answers that were given come before what is missing.
#[must_use]
pub fn findings(vurdering: &Vurdering, assessed: &Assessed<'_>) -> Findings {
    let answered = Ids::of(vurdering.answers.iter().map(|one| one.id.as_str()));
    let given = Ids::of(vurdering.criteria.iter().map(|one| one.id.as_str()));
    let (findings, sources) = (Vec::new(), Sources::default());
    let mut found = Found { vurdering, assessed, answered, given, findings, sources };
    found.about_the_model();
    found.about_the_tilbud();
    let mut answers = assessed.answers.iter().copied();
    let mut judgements = assessed.judgements.iter().copied();
    let judged = assessed.model.judged() == Judged::Criteria;
    let mut about_criteria = Vec::new();
    for tema in assessed.model.temaer() {
        for kriterium in tema.kriterier.iter() {
            let mut signs = Vec::new();
            for leaf in kriterium.leaves() {
                let answer = answers.next().flatten();
                found.about_leaf(tema, leaf, answer);
                let sign = answer.filter(|_| assessed.fits(leaf) && !assessed.exempt(tema.nr));
                signs.extend(sign.and_then(Answer::as_score));
            }
            about_criteria.push((kriterium, judgements.next().unwrap_or_default(), signs));
        }
    }
    for (kriterium, judgement, signs) in about_criteria.iter().filter(|_| judged) {
        found.about_judgement(kriterium, *judgement, signs);
    }
    let Found { findings, sources, .. } = found;
    Findings { findings, sources: sources.into_all() }
}

struct Found<'a, 'm> {
    vurdering: &'a Vurdering,
    assessed: &'a Assessed<'m>,
    /// The answers by id.
    answered: Ids<'a>,
    /// The judgements by id.
    given: Ids<'a>,
    findings: Vec<Finding<FindingKind>>,
    sources: Sources,
}

impl Found<'_, '_> {
    fn add(&mut self, kind: FindingKind, path: String) {
        self.add_with(kind, path, None);
    }

    #[inline(never)]
    fn add_with(&mut self, kind: FindingKind, path: String, basis: Option<LegalBasis>) {
        let source = basis.map(|basis| self.sources.cite(Source::of(basis)));
        self.findings.push(Finding { severity: kind.severity(), kind, path, source });
    }

    fn about_the_model(&mut self) {
        if self.assessed.model.provisional().is_some() {
            let model = self.assessed.model.id().to_string();
            self.add(FindingKind::ModelProvisional { model }, String::new());
        }
    }

    fn about_the_tilbud(&mut self) {
        let depends_on = |condition: fn(&Applies) -> bool| {
            let mut leaves = self.assessed.model.leaves();
            leaves.any(|leaf| matches!(leaf, Leaf::Indikator(one) if condition(&one.applies)))
        };
        let on_type = depends_on(|applies| !applies.only.is_empty() || !applies.not.is_empty());
        let on_bestyrelse = depends_on(|applies| applies.bestyrelse);
        if on_type && self.assessed.tilbudstyper.is_empty() {
            let path = "/tilbud/tilbudstyper".to_string();
            self.add(FindingKind::TilbudstypeMissing, path);
        }
        if on_bestyrelse && self.assessed.bestyrelse.is_none() {
            let path = "/tilbud/bestyrelse".to_string();
            self.add(FindingKind::BestyrelseMissing, path);
        }
    }

    fn about_leaf(&mut self, tema: &Tema, leaf: Leaf<'_>, answer: Option<Answer>) {
        let id = leaf.id().to_string();
        let fits = self.assessed.fits(leaf);
        let exempt = self.assessed.exempt(tema.nr);
        // The signs of a version that judges criteria are an aid: none of them is missed.
        let wanted = self.assessed.model.judged() == Judged::Scores;
        let counts = |answer: Answer| answer.as_score().is_some() || answer.is_expectation();
        match answer.filter(|answer| *answer != Answer::NotAssessed) {
            None if wanted && fits && !exempt => {
                self.add(FindingKind::NotAnswered { id }, "/answers".to_string());
            }
            None => {}
            Some(answer) => {
                let at = self.answered.place(&id);
                let given = at.and_then(|at| Some((at, self.vurdering.answers.get(at)?)));
                let Some((at, given)) = given else { return };
                let path = pointer(&["answers", &at.to_string()]);
                if exempt && counts(answer) {
                    let kind = FindingKind::ScoredExempt { id: id.clone() };
                    self.add_with(kind, path.clone(), self.assessed.exemption(tema.nr));
                } else if !fits && counts(answer) {
                    let kind = FindingKind::ScoredNotApplicable { id: id.clone() };
                    self.add(kind, path.clone());
                }
                if wanted {
                    self.about_reasons(&id, &path, &given.begrundelse, &given.datakilder);
                }
            }
        }
    }

    fn about_judgement(&mut self, kriterium: &Kriterium, judgement: Judgement, scores: &[u8]) {
        let id = kriterium.id.to_string();
        let at = self.given.place(&id);
        let given = at.and_then(|at| Some((at, self.vurdering.criteria.get(at)?)));
        let path = given.map_or_else(
            || "/criteria".to_string(),
            |(at, _)| pointer(&["criteria", &at.to_string()]),
        );
        let all = |test: fn(u8) -> bool| !scores.is_empty() && scores.iter().all(|one| test(*one));
        match judgement {
            Judgement::NotJudged => {
                let basis =
                    SamtligeKriterier::on(self.assessed.date).map(|rule| rule.basis.clone());
                let kind = FindingKind::KriteriumNotJudged { id };
                self.add_with(kind, path, basis);
                return;
            }
            Judgement::Met if all(|score| score <= 2) => {
                let kind = FindingKind::MetWithLowSigns { id: id.clone() };
                self.add(kind, path.clone());
            }
            Judgement::NotMet if all(|score| score >= 4) => {
                let kind = FindingKind::NotMetWithHighSigns { id: id.clone() };
                self.add(kind, path.clone());
            }
            Judgement::Met | Judgement::NotMet => {}
        }
        if let Some((_, given)) = given {
            self.about_reasons(&id, &path, &given.begrundelse, &given.datakilder);
        }
    }

    fn about_reasons(&mut self, id: &str, path: &str, begrundelse: &str, datakilder: &[Datakilde]) {
        let id = || id.to_string();
        if is_blank(begrundelse) {
            let kind = FindingKind::BegrundelseMissing { id: id() };
            self.add(kind, path.to_string());
        }
        if datakilder.is_empty() {
            let kind = FindingKind::DatakildeMissing { id: id() };
            self.add(kind, path.to_string());
        }
    }
}
