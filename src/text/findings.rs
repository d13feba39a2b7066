//! The findings on an assessment, in words.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use crate::assessment::FindingKind;
use crate::law::Bilingual;

/// A finding's message.
#[must_use]
pub fn finding(kind: &FindingKind) -> Bilingual {
    use FindingKind as F;
    match kind {
        F::BegrundelseMissing { id } => both(
            format!("{id}: der er ikke skrevet en begrundelse."),
            format!("{id}: no reason has been written."),
        ),
        F::DatakildeMissing { id } => both(
            format!("{id}: der er ikke angivet en datakilde."),
            format!("{id}: no data source has been given."),
        ),
        F::ScoredNotApplicable { id } => both(
            format!(
                "{id} gælder ikke for denne type tilbud. Svaret tæller ikke med i gennemsnittet."
            ),
            format!(
                "{id} does not apply to this type of service. The answer does not count in the mean."
            ),
        ),
        F::ScoredExempt { id } => both(
            format!(
                "{id}: socialtilsynet fører ikke tilsyn med dette tema for denne type tilbud på datoen. Svaret tæller ikke med."
            ),
            format!(
                "{id}: this theme is not supervised for this type of service on the date. The answer does not count."
            ),
        ),
        F::NotAnswered { id } => {
            both(format!("{id} er ikke besvaret."), format!("{id} has not been answered."))
        }
        F::KriteriumNotJudged { id } => both(
            format!(
                "Kriterium {id} er ikke vurderet endnu. Samtlige kriterier skal være opfyldt, så svaret er åbent."
            ),
            format!(
                "Criterion {id} has not been judged yet. Every criterion must be met, so the answer is open."
            ),
        ),
        F::MetWithLowSigns { id } => both(
            format!("Kriterium {id} er sat som opfyldt, men alle tegn er scoret 1 eller 2."),
            format!("Criterion {id} is marked met, but all its signs are scored 1 or 2."),
        ),
        F::NotMetWithHighSigns { id } => both(
            format!("Kriterium {id} er sat som ikke opfyldt, men alle tegn er scoret 4 eller 5."),
            format!("Criterion {id} is marked not met, but all its signs are scored 4 or 5."),
        ),
        F::TilbudstypeMissing => Bilingual::new(
            "Tilbudstypen er ikke angivet. Indtil da regnes alle indikatorer med.",
            "The type of service is not given. Until then every indicator counts as applying.",
        ),
        F::BestyrelseMissing => Bilingual::new(
            "Det er ikke angivet, om der er en bestyrelse. Indtil da regnes indikatoren om bestyrelsen med.",
            "It is not said whether there is a board. Until then the indicator about the board counts as applying.",
        ),
        F::ModelProvisional { model } => both(
            format!("Modellen {model} er ikke verificeret i alle dele."),
            format!("The model {model} is not verified in all its parts."),
        ),
    }
}

fn both(da: String, en: String) -> Bilingual {
    Bilingual { da: Cow::Owned(da), en: Cow::Owned(en) }
}
