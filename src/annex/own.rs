//! What comes of an annex: words to lay over a version of the model, or a model of one's own.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::bilag::{Bilag, BilagOverlay, BilagPart, PartStatus, Texts};
use crate::calendar::Date;
use crate::law::{Bilingual, Confidence, LegalBasis};
use crate::model::{Applies, Indikator, Kriterium, Level, Model, Tema};

/// Where the words are from, in a line.
pub(super) fn source(act: Option<&str>, annex: u8, date: Date, hash: &str) -> String {
    let act = act.unwrap_or("bekendtgørelse om socialtilsyn");
    let annex = annex.to_string();
    [act, ", bilag ", &annex, ", indsat af brugeren ", &date.text(), ", SHA-256 ", hash].concat()
}

/// The words for the parts that the model has too.
pub(super) fn overlay(bilag: &Bilag, model: &Model) -> Option<BilagOverlay> {
    bilag.act.as_ref()?;
    let texts: Vec<(String, Bilingual)> = bilag
        .parts
        .iter()
        .filter_map(|part| Some((part.part.clone()?, words(part))))
        .filter(|(_, words)| !words.da.is_empty())
        .collect();
    let overlay = || BilagOverlay {
        model: model.id().to_string(),
        source: bilag.source.clone(),
        texts: Texts(texts.clone()),
    };
    (!texts.is_empty()).then(overlay)
}

/// The words of the annex, which has Danish only, beside this project's short English ones.
fn words(part: &BilagPart) -> Bilingual {
    let da: Cow<'static, str> = Cow::Owned(part.text.clone());
    let en = part.label.as_ref().map_or_else(|| da.clone(), |label| label.en.clone());
    Bilingual { da, en }
}

/// The annex as a model. What [`Model::read`] checks holds by how it is made: ids are made of
/// numbers, no part stands twice, and there are no more than there may be.
pub(super) fn whole(bilag: &Bilag, model: &Model) -> Option<Model> {
    let act = bilag.act.as_deref()?;
    let is_in = |part: &&BilagPart| part.status != PartStatus::Outside;
    let is_whole = |part: &BilagPart| {
        !part.text.is_empty() && (part.level == Level::Tema || part.under.is_some())
    };
    if !bilag.parts.iter().filter(is_in).all(is_whole) {
        return None;
    }
    let mut temaer: Vec<(usize, Tema)> = Vec::new();
    let mut kriterier: Vec<(usize, usize, Kriterium)> = Vec::new();
    let mut indikatorer: Vec<(usize, Indikator)> = Vec::new();
    for (place, part) in bilag.parts.iter().enumerate().filter(|(_, part)| is_in(part)) {
        let its = part.part.as_deref().and_then(|id| model.part(id));
        let id = Cow::Owned(part.id.clone());
        let label = words(part);
        let confidence = Confidence::Pasted;
        let carried_from =
            its.and_then(|its| its.carried_from()).map(|id| Cow::Owned(id.to_string()));
        match part.level {
            Level::Tema => {
                let nr = part.id.get(1..).and_then(|nr| nr.parse().ok())?;
                let basis =
                    its.map_or_else(|| in_annex(act, bilag.annex), |its| its.tema.basis.clone());
                let kriterier = Cow::Owned(Vec::new());
                temaer.push((place, Tema { id, nr, label, basis, carried_from, kriterier }));
            }
            Level::Kriterium => {
                let indikatorer = Cow::Owned(Vec::new());
                let kriterium = Kriterium { id, label, confidence, carried_from, indikatorer };
                kriterier.push((place, part.under?, kriterium));
            }
            Level::Indikator => {
                let applies = its.and_then(|its| its.indikator).map(|its| its.applies.clone());
                let applies = applies.unwrap_or(Applies::ALWAYS);
                indikatorer.push((
                    part.under?,
                    Indikator { id, label, confidence, carried_from, applies },
                ));
            }
        }
    }
    for (under, indikator) in indikatorer {
        let (_, _, over) = kriterier.iter_mut().find(|(place, ..)| *place == under)?;
        over.indikatorer.to_mut().push(indikator);
    }
    for (_, under, kriterium) in kriterier {
        let (_, over) = temaer.iter_mut().find(|(place, _)| *place == under)?;
        over.kriterier.to_mut().push(kriterium);
    }
    let temaer: Vec<Tema> = temaer.into_iter().map(|(_, tema)| tema).collect();
    if temaer.is_empty() || temaer.iter().any(|tema| tema.kriterier.is_empty()) {
        return None;
    }
    let hash = bilag.hash.get(..8)?;
    let id = [model.id(), "-bilag-", hash].concat();
    let annex = bilag.annex.to_string();
    let name = Bilingual {
        da: Cow::Owned([&*model.name().da, ", efter ", act, ", bilag ", &annex].concat()),
        en: Cow::Owned([&*model.name().en, ", after ", act, ", bilag ", &annex].concat()),
    };
    Some(model.with_parts(id, name, PASTED, bilag.source.clone(), temaer))
}

/// What the reader of a result must know about such a model.
const PASTED: Bilingual = Bilingual::new(
    "Ordlyden er sat ind af en bruger fra bilaget og ikke holdt op mod kilden af andre.",
    "A user pasted the wording from the annex; nobody else has held it up against the source.",
);

/// Where a theme stands that the act does not name.
fn in_annex(act: &str, annex: u8) -> LegalBasis {
    LegalBasis {
        act: Cow::Owned(act.to_string()),
        title: None,
        paragraph: Cow::Owned(["bilag ", &annex.to_string()].concat()),
        validity: None,
        confidence: Confidence::Pasted,
        note: None,
    }
}
