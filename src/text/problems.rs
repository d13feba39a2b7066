//! The problems of an input, in words.

use super::template::{Template, fill};
use crate::input::ProblemKind;
use crate::law::Bilingual;

/// A problem's message.
#[must_use]
pub fn problem(kind: &ProblemKind) -> Bilingual {
    fill(TEMPLATES, kind)
}

/// One row a code, in the order of [`ProblemKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("wrongType", "Her skal stå {expected*}, ikke {found*}.", "Expected {expected*}, not {found*}."),
    ("missing", "Feltet \"{field}\" mangler.", "The field \"{field}\" is missing."),
    ("unknownField", "Feltet \"{field}\" kendes ikke.", "The field \"{field}\" is not known."),
    ("duplicateField", "Feltet \"{field}\" står to gange.", "The field \"{field}\" stands twice."),
    ("unknownValue", "\"{value}\" er ikke en af mulighederne: {allowed}.", "\"{value}\" is not one of the options: {allowed}."),
    ("invalidDate", "\"{value}\" er ikke en dato. Skriv den som 2026-01-31.", "\"{value}\" is not a date. Write it as 2026-01-31."),
    ("noModel", "Der er ingen kvalitetsmodel for {area} {date}. Den første gælder fra 1. januar 2014.", "There is no quality model for {area} on {date}. The first applies from 1 January 2014."),
    ("wrongModel", "Her nævnes modellen \"{model}\", men det er \"{expected}\", der gælder.", "This names the model \"{model}\", but it is \"{expected}\" that applies."),
    ("wrongArea", "Området er {area}, men det skal være {expected}.", "The area is {area}, but it must be {expected}."),
    ("outsideValidity", "Modellen \"{model}\" gælder ikke {date}.", "The model \"{model}\" does not apply on {date}."),
    ("unknownId", "\"{id}\" findes ikke i modellen \"{model}\".", "\"{id}\" does not exist in the model \"{model}\"."),
    ("duplicateId", "\"{id}\" er brugt to gange.", "\"{id}\" is used twice."),
    ("builtInId", "\"{id}\" er indbygget, og det her er noget andet. Giv det sit eget id.", "\"{id}\" is built in, and this is something else. Give it an id of its own."),
    ("scoreOutOfRange", "{value} er ikke en score. En score er 1, 2, 3, 4 eller 5.", "{value} is not a score. A score is 1, 2, 3, 4 or 5."),
    ("scoreNotWhole", "Det er ikke en score. En score er 1, 2, 3, 4 eller 5.", "That is not a score. A score is 1, 2, 3, 4 or 5."),
    ("scoreAsText", "Scoren står som teksten \"{value}\". Den skal være et tal.", "The score stands as the text \"{value}\". It must be a number."),
    ("scoreAtGodkendelse", "Ved godkendelse gives der ikke score: indikatoren forventes eller forventes ikke opfyldt.", "At approval nothing is scored: the indicator is expected to be met or not."),
    ("expectationInDrift", "Forventninger hører til ved godkendelse. I drift gives der score.", "Expectations belong at approval. In operation a score is given."),
    ("criteriaNotJudged", "I modellen \"{model}\" scores indikatorer. Kriterier vurderes fra 1. januar 2026.", "In the model \"{model}\" indicators are scored. Criteria are judged from 1 January 2026."),
    ("wrongTilbudstype", "Tilbudstypen \"{tilbudstype}\" hører ikke til området {area}.", "The type \"{tilbudstype}\" does not belong to the area {area}."),
    ("textTooLong", "Teksten er for lang: højst {limit} tegn.", "The text is too long: at most {limit} characters."),
    ("emptyText", "Teksten er tom.", "The text is empty."),
    ("tooDeep", "Indholdet ligger i for mange lag: højst {limit}.", "The content is nested too deep: at most {limit} levels."),
    ("tooMany", "Der er for mange: højst {limit}.", "There are too many: at most {limit}."),
    ("moreProblems", "Der er flere problemer end de første {limit}.", "There are more problems than the first {limit}."),
    ("notText", "Det er en fil og ikke tekst. Åbn den, markér det hele, kopiér, og sæt det ind her.", "That is a file and not text. Open it, select all, copy, and paste it here."),
    ("noParts", "Der er ingen temaer, kriterier eller indikatorer at finde i teksten.", "No themes, criteria or indicators were found in the text."),
    ("otherAct", "Teksten er fra {act}, som modellen \"{model}\" ikke hviler på.", "The text is from {act}, which the model \"{model}\" does not rest on."),
    ("emptyList", "Listen er tom.", "The list is empty."),
    ("invalidId", "\"{id}\" kan ikke være et id: brug 1-40 af a-z, tal, punktum, bindestreg, understreg.", "\"{id}\" cannot be an id: use 1-40 of a-z, digits, dot, hyphen, underscore."),
    ("periodReversed", "Perioden slutter {to}, før den begynder {from}.", "The period ends {to}, before it begins {from}."),
    ("periodOutside", "Perioden ligger uden for modellens, {from} til {to}.", "The period lies outside the model's, {from} to {to}."),
    ("overlap", "\"{first}\" og \"{second}\" gælder på samme dag.", "\"{first}\" and \"{second}\" apply on the same day."),
    ("gap", "Mellem \"{first}\" og \"{second}\" er der dage uden model.", "Between \"{first}\" and \"{second}\" there are days without a model."),
    ("loop", "\"{id}\" fortsætter sig selv, i en ring.", "\"{id}\" continues itself, in a ring."),
    ("unknownModel", "Modellen \"{id}\" kendes ikke.", "The model \"{id}\" is not known."),
    ("unknownCarried", "\"{id}\" findes ikke i modellen \"{model}\".", "\"{id}\" does not exist in the model \"{model}\"."),
    ("nothingCarried", "\"carriedFrom\" kræver, at modellen har \"continues\".", "\"carriedFrom\" requires the model to have \"continues\"."),
    ("unknownConcern", "Bekymringen \"{id}\" står ikke på listen over bekymringer.", "The concern \"{id}\" is not on the list of concerns."),
    ("unknownEvent", "Der er ingen hændelse med id \"{id}\".", "There is no event with the id \"{id}\"."),
    ("notOfKind", "Feltet \"{field}\" hører ikke til en hændelse af typen \"{kind}\".", "The field \"{field}\" does not belong to an event of the kind \"{kind}\"."),
    ("notAnnounced", "Besøget står som uvarslet, men har også en dag, det blev varslet (\"announcedOn\"): kun det ene kan passe.", "The visit is said not to be announced, but also has a day it was announced (\"announcedOn\"): only one of them can be right."),
    ("noGodkendelse", "Sagen har ingen vurdering ved godkendelse til og med {date}.", "The case has no assessment at approval up to {date}."),
    ("noDrift", "Sagen har ingen vurdering i drift fra godkendelsen {from} til og med {date}.", "The case has no assessment in operation from the approval {from} up to {date}."),
    ("areasDiffer", "De to vurderinger er på hver sit område: {before} og {after}.", "The two assessments are of different areas: {before} and {after}."),
    ("beforeIsLater", "Den tidligere vurdering ({before}) er senere end den anden ({after}).", "The earlier assessment ({before}) is later than the other ({after})."),
    ("notMonotone", "Et værre forhold ville give en mildere farve ved \"{id}\": niveauer, grænser og point skal stige.", "A worse fact would give a milder colour at \"{id}\": levels, thresholds and points must rise."),
    ("neverFires", "Betingelsen kan aldrig gælde: der er højst {limit}.", "The condition can never hold: there are at most {limit}."),
    ("overflow", "Et tal blev for stort.", "A number became too large."),
];
