//! The findings on an assessment, in words.

use super::template::{Template, fill};
use crate::assessment::FindingKind;
use crate::law::Bilingual;

/// A finding's message.
#[must_use]
pub fn finding(kind: &FindingKind) -> Bilingual {
    fill(TEMPLATES, kind)
}

/// One row a code, in the order of [`FindingKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("begrundelseMissing", "{id}: der er ikke skrevet en begrundelse.", "{id}: no reason has been written."),
    ("datakildeMissing", "{id}: der er ikke angivet en datakilde.", "{id}: no data source has been given."),
    ("scoredNotApplicable", "{id} gælder ikke for denne type tilbud. Svaret tæller ikke med i gennemsnittet.", "{id} does not apply to this type of service. The answer does not count in the mean."),
    ("scoredExempt", "{id}: der føres ikke tilsyn med dette tema for denne type tilbud på datoen. Svaret tæller ikke med.", "{id}: this theme is not supervised for this type of service on the date. The answer does not count."),
    ("notAnswered", "{id} er ikke besvaret.", "{id} has not been answered."),
    ("kriteriumNotJudged", "Kriterium {id#} er ikke vurderet endnu, så svaret er åbent.", "Criterion {id#} has not been judged yet, so the answer is open."),
    ("metWithLowSigns", "Kriterium {id#} er sat som opfyldt, men alle tegn er scoret 1 eller 2.", "Criterion {id#} is marked met, but all its signs are scored 1 or 2."),
    ("notMetWithHighSigns", "Kriterium {id#} er sat som ikke opfyldt, men alle tegn er scoret 4 eller 5.", "Criterion {id#} is marked not met, but all its signs are scored 4 or 5."),
    ("tilbudstypeMissing", "Tilbudstypen er ikke angivet. Indtil da regnes alle indikatorer med.", "The type of service is not given. Until then every indicator counts as applying."),
    ("bestyrelseMissing", "Det er ikke angivet, om der er en bestyrelse. Indtil da regnes indikatoren om den med.", "It is not said whether there is a board. Until then the indicator about it counts as applying."),
    ("modelProvisional", "Modellen {model} er ikke verificeret i alle dele.", "The model {model} is not verified in all its parts."),
];
