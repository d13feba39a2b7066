//! A decision in words: what it takes, what is noted of it, and what stands out.

use super::template::{Template, fill};
use super::word::word;
use crate::deadlines::{DecisionFundKind, RequirementKind, RequirementState};
use crate::law::Bilingual;

/// A finding's message, in the list of deadlines as in the dialogforløb.
///
/// ```
/// use kvalitetsmodel::deadlines::DecisionFundKind;
/// use kvalitetsmodel::text::decision_finding;
///
/// let told = decision_finding(&DecisionFundKind::PaabudHasNoFrist);
/// assert_eq!(told.da, "Der er ikke noteret en frist for påbuddet.");
/// ```
#[must_use]
pub fn decision_finding(kind: &DecisionFundKind) -> Bilingual {
    fill(TEMPLATES, kind)
}

/// What a requirement asks for.
#[must_use]
pub fn requirement(what: RequirementKind) -> Bilingual {
    word(REQUIREMENTS, what.id())
}

/// What the events show of a requirement.
#[must_use]
pub fn requirement_state(state: RequirementState) -> Bilingual {
    word(STATES, state.id())
}

/// That chapter 3 a of the act has no such decision; the plan says it too.
#[rustfmt::skip]
pub(super) const NOT_IN_CHAPTER_3A: Template =
    ("notInChapter3a", "BPA-foreninger er under lovens kapitel 3 a. Det har ikke sådan en afgørelse; reglen om den er om tilbud eller plejefamilier.", "BPA-foreninger are under chapter 3 a of the act. It has no such decision; the rule on it is about tilbud or plejefamilier.");

/// One row a code, in the order of [`DecisionFundKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("beforeLaw", "{on} er før 1. januar 2014, da loven trådte i kraft.", "{on} is before 1 January 2014, when the act came into force."),
    ("fristBeforeStart", "Fristen {frist} ligger før {on}.", "The deadline {frist} lies before {on}."),
    ("dialogueMissing", "Der er ikke noteret en dialog om forholdene før afgørelsen.", "No dialogue about the facts is noted before the decision."),
    ("dialogueUncertain", "Om det, der er noteret, er dialog om disse forhold, er åbent: kun kontakt eller skrift, eller en dialog, hvor bekymringen eller sagen ikke er angivet.", "Whether what is noted is dialogue about these facts is open: only contact or writing, or a dialogue where the concern or the matter is not given."),
    ("urgencyDoesNotExcuse", "At det haster, fritager ikke et påbud for dialog på denne dato. Det gør det først fra {from}.", "Urgency does not excuse a påbud from dialogue on this date. It does from {from}."),
    ("excusedWithSkaerpet", "Påbuddet følger et skærpet tilsyn, der haster. Det er læst sådan, at det ikke kræver sin egen dialog.", "The påbud goes with an urgent skærpet tilsyn. It is read as needing no dialogue of its own."),
    ("urgentReasonMissing", "Afgørelsen er truffet straks. Det er ikke noteret, hvorfor.", "The decision was taken at once. Why is not noted."),
    ("lejlighedMissing", "Det er ikke noteret, at der var mulighed for at rette op før ophøret.", "It is not noted that there was a chance to put it right before the ending."),
    ("chanceMissing", "Det er noteret, at der ikke var mulighed for at rette op før ophøret.", "It is noted that there was no chance to put it right before the ending."),
    ("expectationMissing", "Det er ikke noteret, at tilbuddet forventes at kunne og ville rette op.", "It is not noted that the tilbud is expected to be able and willing to put it right."),
    ("expectationNegativeShall", "Det er noteret, at tilbuddet ikke forventes at rette op. På denne dato skulle der så træffes afgørelse om ophør, og fra 2017 kunne påbud eller skærpet tilsyn ikke besluttes.", "It is noted that the tilbud is not expected to put it right. On this date ophør then had to be decided, and from 2017 påbud or skærpet tilsyn could not be."),
    ("expectationNegativeCan", "Det er noteret, at tilbuddet ikke forventes at rette op. Så kan påbud eller skærpet tilsyn ikke besluttes; reglen åbner for ophør straks.", "It is noted that the tilbud is not expected to put it right. Then påbud or skærpet tilsyn cannot be decided; the rule opens for ophør at once."),
    ("expectationNotJustified", "Det er ikke noteret, hvad forventningen bygger på. Til og med {until} skal den være berettiget.", "What the expectation rests on is not noted. Until and including {until} it must be justified."),
    ("expectationTimeNotNoted", "Det er ikke noteret, om forventningen gælder inden for en kortere periode, som reglen siger fra {from}.", "It is not noted whether the expectation is for within a shorter time, as the rule says from {from}."),
    ("expectationNotShorter", "Det er noteret, at det ikke forventes inden for en kortere periode, som reglen kræver fra {from}.", "It is noted that it is not expected within a shorter time, which the rule requires from {from}."),
    ("hearingMissing", "Der er ikke noteret en partshøring. Den skal holdes, hvor forvaltningsloven § 19 kræver det.", "No partshøring is noted. It must be held where forvaltningsloven § 19 requires it."),
    ("hearingStillOpen", "Fristen for at udtale sig løber til {frist}, og der er ikke noteret en udtalelse.", "The deadline for comments runs to {frist}, and no comment is noted."),
    ("paabudNamesNoFacts", "Det er ikke noteret, at påbuddet nævner forholdene og hvad der skal rettes.", "It is not noted that the påbud names the facts and what to put right."),
    ("paabudFactsMissing", "Det er noteret, at påbuddet ikke nævner forholdene og hvad der skal rettes.", "It is noted that the påbud does not name the facts and what to put right."),
    ("paabudHasNoFrist", "Der er ikke noteret en frist for påbuddet.", "No deadline for the påbud is noted."),
    ("ophoerHasNoFrist", "Der er ikke noteret en frist for ophøret, og det er ikke straks. Fristen skal være rimelig.", "No deadline for the ending is noted, and it is not at once. The deadline must be reasonable."),
    ("skaerpetTooLong", "Skærpet tilsyn til {to} er længere end tilladt: senest {last}.", "Skærpet tilsyn to {to} is longer than allowed: {last} at the latest."),
    ("skaerpetNotThreeMonths", "Skærpet tilsyn til {to}; perioden var til {last}, hverken kortere eller længere.", "Skærpet tilsyn to {to}; the period was to {last}, neither shorter nor longer."),
    ("skaerpetWithoutPaabudToo", "Der er ikke noteret et påbud sammen med det skærpede tilsyn. Det skulle følge med til og med {until}.", "No påbud is noted with the skærpet tilsyn. It had to come with it until and including {until}."),
    ("guidanceMissing", "Det er noteret, at afgørelsen ikke har klagevejledning.", "It is noted that the decision has no guidance on appeal."),
    ("municipalitiesNotTold", "Det er ikke noteret, at kommunerne har fået besked. Loven sætter ikke et antal dage.", "It is not noted that the municipalities have been told. The law sets no number of days."),
    ("runningPaabud", "Det er ikke noteret, hvad man kan se på, at påbuddet er opfyldt, eller hvornår det slutter.", "By what one can see that the påbud is met, or when it ends, is not noted."),
    NOT_IN_CHAPTER_3A,
];

/// One row a requirement, in the order of [`RequirementKind`].
#[rustfmt::skip]
pub(super) static REQUIREMENTS: &[Template] = &[
    ("dialogue", "Dialog med tilbuddet om forholdene.", "Dialogue with the tilbud about the facts."),
    ("urgentReason", "Noteret, hvorfor det sker straks: særlige forhold eller, ved ophør fra 1. februar 2022, at det ikke forventes, at tilbuddet kan eller vil rette op.", "Noted why it is done at once: special circumstances or, for ophør from 1 February 2022, that the tilbud is not expected to be able or willing to put it right."),
    ("chance", "Der har været mulighed for at rette op.", "There has been a chance to put it right."),
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
