//! The dialogforløb in words: steps and findings.

use super::decision_finding;
use super::template::{Template, fill};
use super::word::word;
use crate::dialogue::DialogFundKind;
use crate::law::{Bilingual, Standing};

/// A finding's message.
#[must_use]
pub fn dialog_finding(kind: &DialogFundKind) -> Bilingual {
    match kind {
        DialogFundKind::Decision(kind) => decision_finding(kind),
        kind => fill(TEMPLATES, kind),
    }
}

/// What weight something has.
#[must_use]
pub fn standing(standing: Standing) -> Bilingual {
    word(STANDINGS, standing.id())
}

/// A word of one of the short lists: how grave, which dialogmøde, the purpose, the form, the
/// effect, when a requirement is due, which field of a plan is missing.
///
/// ```
/// use kvalitetsmodel::case::Gravity;
/// use kvalitetsmodel::text::process_word;
///
/// assert_eq!(process_word(Gravity::Grave.id()).da, "alvorlig");
/// ```
#[must_use]
pub fn process_word(id: &'static str) -> Bilingual {
    word(WORDS, id)
}

/// One row a code, in the order of [`DialogFundKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("concernNotNamed", "Det er ikke noteret, at bekymringen var fortalt på forhånd.", "It is not noted that the concern had been told beforehand."),
    ("purposeMissing", "Formålet er ikke noteret: skal dialogen undersøge, om der er grund til bekymring, eller handler den om en bekymring, der holder?", "The purpose is not noted: is the dialogue to find out whether there is ground for concern, or is it about a concern that holds?"),
    ("reactionsNotTold", "Det er ikke noteret, at det var fortalt, hvilke reaktioner der er mulige.", "It is not noted that it had been told which reactions are possible."),
    ("graveWithoutTalk", "Bekymringen er alvorlig, og der er ikke noteret en samtale om den.", "The concern is grave, and no talk about it is noted."),
    ("minorStraightToWarning", "Bekymringen er mindre, og der er ikke noteret en dialog før agterskrivelse eller afgørelse.", "The concern is minor, and no dialogue is noted before the letter of intent or the decision."),
    ("longWithoutEffect", "Siden {since} er der gået {days} dage uden en noteret ændring. Grænsen er sat til {months} måneder.", "Since {since} {days} days have passed without a recorded change. The limit is set to {months} months."),
    ("manyStepsWithoutEffect", "{steps} trin uden en noteret ændring. Grænsen er sat til {limit}.", "{steps} steps without a recorded change. The limit is set to {limit}."),
    ("redegoerelseBeforeTalk", "Der er bedt om en redegørelse, før der er noteret en samtale.", "A redegørelse was asked for before any talk is noted."),
    ("concernsNotSaid", "Det er ikke noteret, hvilken bekymring afgørelsen handler om. Derfor er der ikke set på hver bekymring for sig.", "Which concern the decision is about is not noted. So each concern has not been looked at by itself."),
    ("stepAfterToday", "{on} ligger efter i dag. Trinnet regnes som en plan og tæller ikke med.", "{on} lies after today. The step counts as a plan and is left out."),
];

/// One row a weight, in the order of [`Standing`].
#[rustfmt::skip]
pub(super) static STANDINGS: &[Template] = &[
    ("law", "lov", "law"),
    ("recommendation", "anbefaling", "recommendation"),
    ("attention", "opmærksomhed", "point of attention"),
    ("practice", "praksis", "practice"),
    ("own", "vores eget", "our own"),
];

/// One row a word of the short lists; no two of them share a word.
#[rustfmt::skip]
pub(super) static WORDS: &[Template] = &[
    ("minor", "mindre", "minor (concern)"),
    ("moderate", "middel", "moderate (concern)"),
    ("grave", "alvorlig", "grave (concern)"),
    ("afklarende", "afklarende dialogmøde", "clarifying meeting"),
    ("paataenktAfgoerelse", "dialogmøde om en påtænkt afgørelse", "meeting about an intended decision"),
    ("confirm", "undersøge, om der er grund til bekymring", "find out whether there is ground for concern"),
    ("discuss", "tale om en bekymring, der holder, og hvad der er påtænkt", "talk about a concern that holds, and what is intended"),
    ("writing", "skriftligt", "in writing"),
    ("talk", "i samtale", "in talk"),
    ("both", "både skriftligt og i samtale", "both in writing and in talk"),
    ("none", "ingen ændring", "no change"),
    ("some", "nogen ændring", "some change"),
    ("full", "bekymringen er imødekommet", "the concern is met"),
    ("before", "før afgørelsen", "before the decision"),
    ("with", "i afgørelsen", "in the decision"),
    ("after", "efter afgørelsen", "after the decision"),
    ("datakilder", "hvordan (datakilder)", "how (data sources)"),
    ("when", "hvornår", "on which day"),
    ("who", "af hvem", "by whom"),
];
