//! The profile: the whole result of an assessment, theme by theme.

use alloc::vec::Vec;

use super::computed::{Computed, ComputedKriterium, ComputedLeaf, ComputedTema};
use super::{AllCriteria, Expected, Method, Score, Share};
use crate::assessment::{Answer, Assessed, Judgement, Kind};
use crate::calendar::Date;
use crate::exact::Overflow;
use crate::law::{Bilingual, Confidence, LegalBasis, Validity};
use crate::model::{
    Area, Fingerprint, Indikator, Judged, Kriterium, Leaf, Model, OutsideTema, Tema,
};

/// The result of an assessment. There is no total across themes in any version, no
/// threshold, and no verdict.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Profil<'m> {
    /// The model it was computed from, and the law it stood on that day.
    pub model: ModelRef<'m>,
    /// The date of the assessment.
    pub date: Date,
    /// What the assessment is for.
    pub kind: Kind,
    /// How themes were averaged.
    pub method: Method,
    /// How much of the whole is answered.
    pub answered: Share,
    /// The themes, in the model's order.
    pub temaer: Vec<TemaResultat<'m>>,
    /// The act's themes that are judged apart.
    pub outside: &'m [OutsideTema],
    /// From 2026: whether all criteria are met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_criteria: Option<AllCriteria<'m>>,
}

/// Which model a result was computed from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct ModelRef<'m> {
    /// Its id.
    pub id: &'m str,
    /// Its fingerprint.
    pub hash: Fingerprint,
    /// Its area.
    pub area: Area,
    /// Its period.
    pub validity: Validity,
    /// Why parts of it are not verified; to be shown with the result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisional: Option<&'m Bilingual>,
    /// The acts and paragraphs on the date of the assessment.
    pub basis: Vec<&'m LegalBasis>,
}

/// The result of a theme.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct TemaResultat<'m> {
    /// The theme's id.
    pub id: &'m str,
    /// Its number in § 6, stk. 2.
    pub nr: u8,
    /// Its name.
    pub label: &'m Bilingual,
    /// Where it stands.
    pub basis: &'m LegalBasis,
    /// What keeps it out of supervision for this tilbud, where the act does: nothing in it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exempt: Option<LegalBasis>,
    /// How much of it is answered.
    pub answered: Share,
    /// Its score; none where nothing in it is scored. In a version that judges criteria it
    /// is the self-assessment's aid, never the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<Score>,
    /// The other method's score, where it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<OtherMethod>,
    /// At godkendelse: the expectations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<Expected>,
    /// Its criteria.
    pub kriterier: Vec<KriteriumResultat<'m>>,
}

/// What the method that was not chosen gives.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct OtherMethod {
    /// The method.
    pub method: Method,
    /// Its score.
    pub mean: Score,
}

/// The result of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct KriteriumResultat<'m> {
    /// The criterion's id.
    pub id: &'m str,
    /// What it is about.
    pub label: &'m Bilingual,
    /// How its content is known.
    pub confidence: Confidence,
    /// How much of it is answered: of its indicators, or of itself where it is scored itself.
    pub answered: Share,
    /// Its score, where something in it is scored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<Score>,
    /// At godkendelse: the expectations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<Expected>,
    /// In a version that judges criteria: the judgement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub judgement: Option<Judgement>,
    /// Its indicators.
    pub indikatorer: Vec<IndikatorResultat<'m>>,
    /// Its own answer, where it has no indicators and is scored itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
}

/// The result of an indicator.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct IndikatorResultat<'m> {
    /// The indicator's id.
    pub id: &'m str,
    /// What it looks at.
    pub label: &'m Bilingual,
    /// How its content is known.
    pub confidence: Confidence,
    /// Whether it applies to the tilbud.
    pub applies: bool,
    /// The answer, also where it does not count because the indicator does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
}

/// Computes the profile of an assessment.
///
/// Until 2025: means of the scores (see [`Method`]). From 2026: the criteria and whether all
/// are met (BEK 1559/2025 § 10, stk. 2), with the means of the 1-5 signs as an aid beside it.
///
/// # Errors
/// [`Overflow`], which a checked model cannot cause.
pub fn profil<'m>(assessed: &Assessed<'m>, method: Method) -> Result<Profil<'m>, Overflow> {
    let model = assessed.model;
    let computed = Computed::of(assessed, method)?;
    let mut temaer = Vec::with_capacity(computed.temaer.len());
    for (tema, numbers) in model.temaer().iter().zip(&computed.temaer) {
        temaer.push(TemaResultat::of(tema, numbers, method, assessed));
    }
    Ok(Profil {
        model: ModelRef::on(model, assessed.date),
        date: assessed.date,
        kind: assessed.kind,
        method,
        answered: computed.answered,
        temaer,
        outside: model.outside(),
        all_criteria: (model.judged() == Judged::Criteria).then(|| AllCriteria::of(assessed)),
    })
}

impl<'m> TemaResultat<'m> {
    fn of(tema: &'m Tema, numbers: &ComputedTema, method: Method, assessed: &Assessed<'_>) -> Self {
        let mut kriterier = Vec::with_capacity(numbers.kriterier.len());
        for (kriterium, its) in tema.kriterier.iter().zip(&numbers.kriterier) {
            kriterier.push(KriteriumResultat::of(kriterium, its));
        }
        let other = numbers.other.map(Score::from);
        Self {
            id: &tema.id,
            nr: tema.nr,
            label: &tema.label,
            basis: &tema.basis,
            exempt: assessed.exemption(tema.nr),
            answered: numbers.answered,
            mean: numbers.mean.map(Score::from),
            other: other.map(|mean| OtherMethod { method: method.other(), mean }),
            expected: numbers.expected,
            kriterier,
        }
    }
}

impl<'m> KriteriumResultat<'m> {
    fn of(kriterium: &'m Kriterium, numbers: &ComputedKriterium) -> Self {
        let mut indikatorer = Vec::with_capacity(kriterium.indikatorer.len());
        let mut answer = None;
        for (leaf, its) in kriterium.leaves().zip(&numbers.leaves) {
            match leaf {
                Leaf::Indikator(indikator) => {
                    indikatorer.push(IndikatorResultat::of(indikator, *its));
                }
                Leaf::Kriterium(_) => answer = its.answer,
            }
        }
        Self {
            id: &kriterium.id,
            label: &kriterium.label,
            confidence: kriterium.confidence,
            answered: numbers.answered,
            mean: numbers.mean.map(Score::from),
            expected: numbers.expected,
            judgement: numbers.judgement,
            indikatorer,
            answer,
        }
    }
}

impl<'m> IndikatorResultat<'m> {
    fn of(indikator: &'m Indikator, its: ComputedLeaf) -> Self {
        Self {
            id: &indikator.id,
            label: &indikator.label,
            confidence: indikator.confidence,
            applies: its.applies,
            answer: its.answer,
        }
    }
}

impl<'m> ModelRef<'m> {
    /// A model and its law on a day.
    #[must_use]
    pub fn on(model: &'m Model, date: Date) -> Self {
        let mut basis = Vec::new();
        for row in model.basis().iter().filter(|row| row.applies_on(date)) {
            basis.push(row);
        }
        Self {
            id: model.id(),
            hash: model.fingerprint(),
            area: model.area(),
            validity: model.validity(),
            provisional: model.provisional(),
            basis,
        }
    }
}
