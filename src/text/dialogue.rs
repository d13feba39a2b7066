//! The dialogforløb in words: steps, requirements and findings.

use super::template::{Template, fill};
use crate::dialogue::{DialogFundKind, RequirementKind, RequirementState, TrinKind};
use crate::law::{Bilingual, Standing};

/// A finding's message.
#[must_use]
pub fn dialog_finding(kind: &DialogFundKind) -> Bilingual {
    fill(TEMPLATES, kind)
}

/// What a step is called.
///
/// ```
/// use kvalitetsmodel::dialogue::TrinKind;
/// use kvalitetsmodel::text::step_kind;
///
/// assert_eq!(step_kind(TrinKind::Varsling).da, "Agterskrivelse (varsling)");
/// ```
#[must_use]
pub fn step_kind(kind: TrinKind) -> Bilingual {
    word(STEPS, kind.id())
}

/// What a requirement asks for.
#[must_use]
pub fn requirement(what: RequirementKind) -> Bilingual {
    word(REQUIREMENTS, what.id())
}

/// What the steps show of a requirement.
#[must_use]
pub fn requirement_state(state: RequirementState) -> Bilingual {
    word(STATES, state.id())
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
/// use kvalitetsmodel::dialogue::Gravity;
/// use kvalitetsmodel::text::process_word;
///
/// assert_eq!(process_word(Gravity::Grave.id()).da, "alvorlig");
/// ```
#[must_use]
pub fn process_word(id: &'static str) -> Bilingual {
    word(WORDS, id)
}

/// The row of a word; the word itself where there is none.
#[inline(never)]
pub(super) fn word(rows: &[Template], id: &'static str) -> Bilingual {
    let row = rows.iter().find(|(its, _, _)| *its == id).copied();
    let (_, da, en) = row.unwrap_or((id, id, id));
    Bilingual::new(da, en)
}

/// One row a code, in the order of [`DialogFundKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("dialogueMissing", "Der er ikke noteret en dialog om forholdene før afgørelsen.", "No dialogue about the facts is noted before the decision."),
    ("dialogueUncertain", "Om det, der er noteret, er dialog om disse forhold, er åbent: kun kontakt eller skrift, eller en dialog uden angivet bekymring.", "Whether what is noted is dialogue about these facts is open: only contact or writing, or a dialogue that names no concern."),
    ("urgencyDoesNotExcuse", "At det haster, fritager ikke et påbud for dialog på denne dato. Det gør det først fra 1. januar 2017.", "Urgency does not excuse a påbud from dialogue on this date. It does from 1 January 2017."),
    ("excusedWithSkaerpet", "Påbuddet følger et skærpet tilsyn, der haster. Det er læst sådan, at det ikke kræver sin egen dialog.", "The påbud goes with an urgent skærpet tilsyn. It is read as needing no dialogue of its own."),
    ("urgentReasonMissing", "Afgørelsen er truffet straks. Det er ikke noteret, hvorfor.", "The decision was taken at once. Why is not noted."),
    ("lejlighedMissing", "Det er ikke noteret, at tilbuddet har kunnet rette op før ophøret.", "It is not noted that the tilbud had a chance to put it right before the ending."),
    ("expectationMissing", "Det er ikke noteret, at tilbuddet forventes at kunne og ville rette op.", "It is not noted that the tilbud is expected to be able and willing to put it right."),
    ("expectationNegativeShall", "Det er noteret, at tilbuddet ikke forventes at rette op. På denne dato skulle der så træffes afgørelse om ophør, og fra 2017 kunne påbud eller skærpet tilsyn ikke besluttes.", "It is noted that the tilbud is not expected to put it right. On this date ophør then had to be decided, and from 2017 påbud or skærpet tilsyn could not be."),
    ("expectationNegativeCan", "Det er noteret, at tilbuddet ikke forventes at rette op. Så kan påbud eller skærpet tilsyn ikke besluttes; reglen åbner for ophør straks.", "It is noted that the tilbud is not expected to put it right. Then påbud or skærpet tilsyn cannot be decided; the rule opens for ophør at once."),
    ("expectationNotJustified", "Det er ikke noteret, hvad forventningen bygger på. Til og med 2025 skulle den være berettiget.", "What the expectation rests on is not noted. Until the end of 2025 it had to be justified."),
    ("expectationTimeNotNoted", "Det er ikke noteret, om forventningen gælder inden for en kortere periode, som reglen siger fra 2026.", "It is not noted whether the expectation is for within a shorter time, as the rule says from 2026."),
    ("expectationNotShorter", "Det er noteret, at det ikke forventes inden for en kortere periode, som reglen kræver fra 2026.", "It is noted that it is not expected within a shorter time, which the rule requires from 2026."),
    ("hearingMissing", "Der er ikke noteret en partshøring. Den skal holdes, hvor forvaltningsloven § 19 kræver det.", "No partshøring is noted. It must be held where forvaltningsloven § 19 requires it."),
    ("hearingStillOpen", "Fristen for at udtale sig løber til {frist}, og der er ikke noteret en udtalelse.", "The deadline for comments runs to {frist}, and no comment is noted."),
    ("paabudNamesNoFacts", "Det er ikke noteret, at påbuddet nævner forholdene og hvad der skal rettes.", "It is not noted that the påbud names the facts and what to put right."),
    ("paabudHasNoFrist", "Påbuddet har ingen frist.", "The påbud has no deadline."),
    ("ophoerHasNoFrist", "Ophøret har ingen frist, og det er ikke straks. Fristen skal være rimelig.", "The ending has no deadline, and it is not at once. The deadline must be reasonable."),
    ("fristBeforeDecision", "Fristen {frist} ligger før afgørelsen.", "The deadline {frist} lies before the decision."),
    ("skaerpetWithoutPaabudToo", "Skærpet tilsyn skulle følges af et påbud til og med 31. januar 2022.", "Skærpet tilsyn had to come with a påbud until 31 January 2022."),
    ("municipalitiesNotTold", "Det er ikke noteret, at kommunerne har fået besked. Loven sætter ikke et antal dage.", "It is not noted that the municipalities have been told. The law sets no number of days."),
    ("concernNotNamed", "Det er ikke noteret, at tilbuddet kendte bekymringen på forhånd.", "It is not noted that the tilbud knew the concern beforehand."),
    ("purposeMissing", "Formålet er ikke noteret: skal dialogen undersøge, om der er grund til bekymring, eller handler den om en bekymring, der holder?", "The purpose is not noted: is the dialogue to find out whether there is ground for concern, or is it about a concern that holds?"),
    ("reactionsNotTold", "Det er ikke noteret, at tilbuddet fik at vide, hvilke reaktioner der er mulige.", "It is not noted that the tilbud was told which reactions are possible."),
    ("graveWithoutTalk", "Bekymringen er alvorlig, og der er ikke noteret en samtale om den.", "The concern is grave, and no talk about it is noted."),
    ("minorStraightToWarning", "Bekymringen er mindre, og der er ikke noteret en dialog før agterskrivelse eller afgørelse.", "The concern is minor, and no dialogue is noted before the letter of intent or the decision."),
    ("longWithoutEffect", "Siden {since} er der gået {days} dage uden en noteret ændring. Grænsen er sat til {months} måneder.", "Since {since} {days} days have passed without a recorded change. The limit is set to {months} months."),
    ("manyStepsWithoutEffect", "{steps} trin uden en noteret ændring. Grænsen er sat til {limit}.", "{steps} steps without a recorded change. The limit is set to {limit}."),
    ("redegoerelseBeforeTalk", "Der er bedt om en redegørelse, før der er noteret en samtale.", "A redegørelse was asked for before any talk is noted."),
    ("runningPaabud", "Man kan ikke se, hvornår påbuddet er opfyldt, eller det har ingen ende.", "One cannot see when the påbud is met, or it has no end."),
    ("concernsNotSaid", "Afgørelsen nævner ingen bekymring. Derfor er der ikke set på hver bekymring for sig.", "The decision names no concern. So each concern has not been looked at by itself."),
    ("stepAfterToday", "{on} ligger efter i dag. Trinnet regnes som en plan og tæller ikke med.", "{on} lies after today. The step counts as a plan and is left out."),
    ("decisionBeforeLaw", "{on} er før 1. januar 2014, da loven trådte i kraft.", "{on} is before 1 January 2014, when the act came into force."),
];

/// One row a kind of step, in the order of [`TrinKind`].
#[rustfmt::skip]
pub(super) static STEPS: &[Template] = &[
    ("tilsynsbesoeg", "Tilsynsbesøg", "Visit"),
    ("kontakt", "Kontakt", "Contact"),
    ("dialog", "Dialog", "Dialogue"),
    ("dialogmoede", "Dialogmøde", "Dialogue meeting"),
    ("tilsynsrapport", "Tilsynsrapport", "Report"),
    ("udviklingspunkt", "Udviklingspunkt i rapporten", "Point for development in the report"),
    ("redegoerelseAnmodet", "Bedt om redegørelse", "Written account asked for"),
    ("redegoerelseModtaget", "Redegørelse modtaget", "Written account received"),
    ("varsling", "Agterskrivelse (varsling)", "Letter of intent (varsling)"),
    ("partshoering", "Partshøring", "Hearing of the party"),
    ("udtalelse", "Udtalelse fra tilbuddet", "Comment from the tilbud"),
    ("paabud", "Påbud", "Order (påbud)"),
    ("paabudOpfyldt", "Påbud opfyldt", "Order met"),
    ("paabudOphaevet", "Påbud ophævet", "Order lifted"),
    ("skaerpetTilsyn", "Skærpet tilsyn", "Closer supervision (skærpet tilsyn)"),
    ("skaerpetTilsynOphaevet", "Skærpet tilsyn ophævet", "Closer supervision lifted"),
    ("ophoer", "Ophør af godkendelsen", "End of the approval"),
    ("kommunerOrienteret", "Kommunerne orienteret", "Municipalities told"),
    ("tilbudsportalOpdateret", "Tilbudsportalen opdateret", "Tilbudsportalen updated"),
    ("afsluttet", "Afsluttet", "Closed"),
];

/// One row a requirement, in the order of [`RequirementKind`].
#[rustfmt::skip]
pub(super) static REQUIREMENTS: &[Template] = &[
    ("dialogue", "Dialog med tilbuddet om forholdene.", "Dialogue with the tilbud about the facts."),
    ("urgentReason", "Noteret, hvorfor det sker straks: særlige forhold eller, ved ophør fra 1. februar 2022, at det ikke forventes, at tilbuddet kan eller vil rette op.", "Noted why it is done at once: special circumstances or, for ophør from 1 February 2022, that the tilbud is not expected to be able or willing to put it right."),
    ("chance", "Tilbuddet har haft mulighed for at rette op.", "The tilbud has had a chance to put it right."),
    ("expectation", "Forventning om, at tilbuddet kan og vil rette op.", "An expectation that the tilbud can and will put it right."),
    ("conditions", "Lovens betingelser er til stede. Det vurderer en person.", "The conditions of the act are there. A person judges that."),
    ("necessary", "Påbuddet er nødvendigt for, at tilbuddet fortsat opfylder betingelserne for godkendelse. Det vurderer en person.", "The påbud is necessary for the tilbud still to meet the conditions of approval. A person judges that."),
    ("hearing", "Partshøring, hvor forvaltningsloven § 19 kræver den.", "Hearing of the party, where forvaltningsloven § 19 requires it."),
    ("named", "Tilbuddet kender bekymringen.", "The tilbud knows the concern."),
    ("reactions", "Tilbuddet ved, hvilke reaktioner der er mulige.", "The tilbud knows which reactions are possible."),
    ("facts", "Afgørelsen nævner forholdene og hvad der skal rettes.", "The decision names the facts and what to put right."),
    ("frist", "Der er sat en frist. Ved ophør skal den være rimelig; det vurderer en person.", "A deadline is set. For ophør it must be reasonable; a person judges that."),
    ("despiteComplaint", "Skal ophøret virke trods klage, kræver det en særskilt afgørelse.", "If the ending is to work despite a complaint, that takes a decision of its own."),
    ("seenBy", "Man kan se, hvornår påbuddet er opfyldt, og at det slutter.", "One can see when the påbud is met, and that it ends."),
    ("period", "Perioden ligger inden for grænsen.", "The period is within the limit."),
    ("paabudToo", "Et påbud følger med.", "A påbud comes with it."),
    ("reasonsAndGuidance", "Begrundelse og klagevejledning.", "Reasons and guidance on appeal."),
    ("municipalities", "Kommunerne får besked.", "The municipalities are told."),
    ("portal", "Afgørelsen registreres på Tilbudsportalen.", "The decision is registered on Tilbudsportalen."),
];

/// One row a state, in the order of [`RequirementState`].
#[rustfmt::skip]
pub(super) static STATES: &[Template] = &[
    ("noted", "noteret", "noted"),
    ("notNoted", "ikke noteret", "not noted"),
    ("unclear", "åbent, om det er nok", "open whether it is enough"),
    ("against", "noteret, og det taler imod", "noted, and it speaks against"),
    ("excused", "undtaget, fordi det haster", "excused, because it is urgent"),
    ("toJudge", "skal vurderes af en person", "for a person to judge"),
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
