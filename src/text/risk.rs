//! The findings on a risk category, in words.

use alloc::vec::Vec;

use super::template::{Template, fill, fill_row};
use crate::codes::{Coded, Param};
use crate::law::Bilingual;
use crate::risk::{RisikoFundKind, Risikosvar};

/// A finding's message.
///
/// ```
/// use kvalitetsmodel::risk::RisikoFundKind;
/// use kvalitetsmodel::text::risiko_finding;
///
/// let kind = RisikoFundKind::ChoiceWithoutReason { chosen: "gul", proposed: "roed" };
/// assert_eq!(risiko_finding(&kind).da, "Der er valgt gul, men foreslået rød. Skriv hvorfor.");
/// ```
#[must_use]
pub fn risiko_finding(kind: &RisikoFundKind) -> Bilingual {
    fill(TEMPLATES, kind)
}

/// The same of an answer, in which factors and dials are called what they are called there.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::input::Value;
/// use kvalitetsmodel::risk::{RisikoFundKind, read_risiko};
/// use kvalitetsmodel::text::risiko_finding_in;
///
/// let sag = Value::Object(vec![("party".into(), Value::Text("tilbud".into()))]);
/// let svar = read_risiko(&sag, None, Date::parse("2026-11-25").expect("a real date"));
/// let svar = svar.whole().expect("it can be read");
/// let kind = RisikoFundKind::FactsDiffer { factor: "skaerpetTilsyn".into() };
/// assert!(risiko_finding_in(&svar, &kind).da.contains("Skærpet tilsyn"));
/// ```
#[must_use]
pub fn risiko_finding_in(svar: &Risikosvar<'_>, kind: &RisikoFundKind) -> Bilingual {
    let dials = svar.intensity.iter().flat_map(|all| &all.dials).map(|one| (&one.id, &one.label));
    let factors = svar.proposal.factors.iter().map(|one| (&one.id, &one.label));
    let names: Vec<_> = dials.rev().chain(factors.rev()).collect();
    let row = TEMPLATES.iter().find(|(code, _, _)| *code == kind.code());
    let row = row.copied().unwrap_or((kind.code(), kind.code(), kind.code()));
    let said = |language: fn(&Bilingual) -> &str| {
        let mut params = kind.params();
        for (_, value) in &mut params.0 {
            if let Param::Text(id) = *value
                && let Some((_, label)) = names.iter().find(|(its, _)| *its == id)
            {
                *value = Param::Text(language(label));
            }
        }
        fill_row(row, &params)
    };
    Bilingual { da: said(|label| &label.da).da, en: said(|label| &label.en).en }
}

/// One row a code, in the order of [`RisikoFundKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("notEnoughKnown", "Der er ikke nok oplyst til et forslag: {known} af {all} forhold er kendt, og risikomodellen kræver {enough}.", "Too little is known for a proposal: {known} of {all} matters are known, and the risk model asks for {enough}."),
    ("riskModelNotVerified", "Risikomodellen {model} er ikke verificeret. Forslaget er kun en hjælp.", "The risk model {model} is not verified. The proposal is only an aid."),
    ("commonModelMissing", "Fra 2026 skal socialtilsynene fastlægge én fælles risikomodel. {model} er ikke den.", "From 2026 the socialtilsyn must set one common risk model. {model} is not it."),
    ("factsDiffer", "{factor}: det oplyste svarer ikke til de daterede hændelser. Det oplyste er brugt.", "{factor}: what is told does not match the dated events. What is told was used."),
    ("laterThanToday", "Datoen {on} ligger efter i dag.", "The date {on} is after today."),
    ("choiceWithoutReason", "Der er valgt {chosen*}, men foreslået {proposed*}. Skriv hvorfor.", "Chosen is {chosen*}, proposed was {proposed*}. Say why."),
    ("changeWithoutReason", "Farven er ændret fra {before*} til {after*}. Skriv hvorfor.", "The colour was changed from {before*} to {after*}. Say why."),
    ("postBeforePrae", "Post er dateret {post}, før præ {prae}.", "Post is dated {post}, before præ {prae}."),
    ("postBeforeVurdering", "Post er dateret {post}, før kvalitetsvurderingen {vurdering}.", "Post is dated {post}, before the assessment of quality {vurdering}."),
    ("praeMissing", "Der er ikke noteret en præ: den farve, der blev valgt, da tilsynet blev planlagt.", "No præ is noted: the colour chosen when the tilsyn was planned."),
    ("postMissing", "Der er en kvalitetsvurdering efter præ, men der er ikke noteret en post.", "There is an assessment of quality after præ, but no post is noted."),
    ("proposalChanged", "Forslaget var {before*} dengang og er {now*} i dag.", "The proposal was {before*} then and is {now*} today."),
    ("dialWithoutReason", "{dial}: sat anderledes end foreslået. Skriv hvorfor.", "{dial}: set otherwise than proposed. Say why."),
    ("dialBoundByLaw", "{dial}: sat lavere end foreslået. Det, loven kræver, gælder uanset farven.", "{dial}: set lower than proposed. What the law asks for holds whatever the colour."),
];
