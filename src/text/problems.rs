//! The problems of an input, in words.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use crate::input::ProblemKind;
use crate::law::Bilingual;

/// A problem's message.
#[must_use]
#[allow(clippy::too_many_lines, reason = "a catalogue: one line a code")]
pub fn problem(kind: &ProblemKind) -> Bilingual {
    use ProblemKind as P;
    match kind {
        P::WrongType { expected, found } => both(
            format!("Her skal stå {}, ikke {}.", type_da(expected), type_da(found)),
            format!("Expected {}, not {}.", type_en(expected), type_en(found)),
        ),
        P::Missing { field } => both(
            format!("Feltet \"{field}\" mangler."),
            format!("The field \"{field}\" is missing."),
        ),
        P::UnknownField { field } => both(
            format!("Feltet \"{field}\" kendes ikke."),
            format!("The field \"{field}\" is not known."),
        ),
        P::DuplicateField { field } => both(
            format!("Feltet \"{field}\" står to gange."),
            format!("The field \"{field}\" stands twice."),
        ),
        P::UnknownValue { value, allowed } => both(
            format!("\"{value}\" er ikke en af mulighederne: {}.", list(allowed)),
            format!("\"{value}\" is not one of the options: {}.", list(allowed)),
        ),
        P::InvalidDate { value } => both(
            format!("\"{value}\" er ikke en dato. Skriv den som 2026-01-31."),
            format!("\"{value}\" is not a date. Write it as 2026-01-31."),
        ),
        P::NoModel { area, date } => both(
            format!(
                "Der er ingen kvalitetsmodel for {area} den {date}. Den første gælder fra 2014-01-01."
            ),
            format!(
                "There is no quality model for {area} on {date}. The first applies from 2014-01-01."
            ),
        ),
        P::WrongModel { model, expected } => both(
            format!("Vurderingen nævner modellen \"{model}\", men her gælder \"{expected}\"."),
            format!("The assessment names the model \"{model}\", but \"{expected}\" applies here."),
        ),
        P::WrongArea { area, expected } => both(
            format!("Vurderingen er på området {area}, modellen er for {expected}."),
            format!("The assessment is for {area}, the model for {expected}."),
        ),
        P::OutsideValidity { model, date } => both(
            format!("Modellen \"{model}\" gælder ikke den {date}."),
            format!("The model \"{model}\" does not apply on {date}."),
        ),
        P::UnknownId { id, model } => both(
            format!("\"{id}\" findes ikke i modellen \"{model}\"."),
            format!("\"{id}\" does not exist in the model \"{model}\"."),
        ),
        P::DuplicateId { id } => {
            both(format!("\"{id}\" er brugt to gange."), format!("\"{id}\" is used twice."))
        }
        P::ScoreOutOfRange { value: Some(value) } => both(
            format!("{value} er ikke en score. En score er 1, 2, 3, 4 eller 5."),
            format!("{value} is not a score. A score is 1, 2, 3, 4 or 5."),
        ),
        P::ScoreOutOfRange { value: None } => fixed(
            "Det er ikke en score. En score er et helt tal: 1, 2, 3, 4 eller 5.",
            "That is not a score. A score is a whole number: 1, 2, 3, 4 or 5.",
        ),
        P::ScoreAsText { value } => both(
            format!("Scoren står som teksten \"{value}\". Den skal være et tal."),
            format!("The score stands as the text \"{value}\". It must be a number."),
        ),
        P::AnswerNotForKind { kind: "godkendelse" } => fixed(
            "Ved godkendelse gives der ikke score: indikatoren forventes eller forventes ikke at kunne opfyldes.",
            "At approval nothing is scored: the indicator is expected to be met or not.",
        ),
        P::AnswerNotForKind { .. } => fixed(
            "Forventninger hører til ved godkendelse. I drift gives der score fra 1 til 5.",
            "Expectations belong at approval. In operation a score from 1 to 5 is given.",
        ),
        P::CriteriaNotJudged { model } => both(
            format!(
                "I modellen \"{model}\" scores indikatorer. Kriterier vurderes som opfyldt eller ikke opfyldt fra 1. januar 2026."
            ),
            format!(
                "In the model \"{model}\" indicators are scored. Criteria are judged met or not met from 1 January 2026."
            ),
        ),
        P::WrongTilbudstype { tilbudstype, area } => both(
            format!("Tilbudstypen \"{tilbudstype}\" hører ikke til området {area}."),
            format!("The type \"{tilbudstype}\" does not belong to the area {area}."),
        ),
        P::TextTooLong { limit } => both(
            format!("Teksten er for lang: højst {limit} tegn."),
            format!("The text is too long: at most {limit} characters."),
        ),
        P::EmptyText => fixed("Teksten er tom.", "The text is empty."),
        P::TooDeep { limit } => both(
            format!("Indholdet er foldet for dybt ind i hinanden: højst {limit} lag."),
            format!("The content is nested too deep: at most {limit} levels."),
        ),
        P::TooMany { limit } => both(
            format!("Der er for mange: højst {limit}."),
            format!("There are too many: at most {limit}."),
        ),
        P::EmptyList => fixed("Listen er tom.", "The list is empty."),
        P::InvalidId { id } => both(
            format!(
                "\"{id}\" kan ikke være et id: brug 1-40 bogstaver a-z, tal, punktum, bindestreg og understreg."
            ),
            format!(
                "\"{id}\" cannot be an id: use 1-40 letters a-z, digits, dot, hyphen and underscore."
            ),
        ),
        P::PeriodReversed { from, to } => both(
            format!("Perioden slutter {to}, før den begynder {from}."),
            format!("The period ends {to}, before it begins {from}."),
        ),
        P::PeriodOutside { from, to } => {
            let to = to.as_deref().unwrap_or("…");
            both(
                format!("Perioden ligger uden for modellens, {from} til {to}."),
                format!("The period lies outside the model's, {from} to {to}."),
            )
        }
        P::Overlap { first, second } => both(
            format!("\"{first}\" og \"{second}\" gælder på samme dag."),
            format!("\"{first}\" and \"{second}\" apply on the same day."),
        ),
        P::Gap { first, second } => both(
            format!("Mellem \"{first}\" og \"{second}\" er der dage uden model."),
            format!("Between \"{first}\" and \"{second}\" there are days without a model."),
        ),
        P::Loop { id } => both(
            format!("\"{id}\" fortsætter sig selv, i en ring."),
            format!("\"{id}\" continues itself, in a ring."),
        ),
        P::UnknownModel { id } => both(
            format!("Modellen \"{id}\" kendes ikke."),
            format!("The model \"{id}\" is not known."),
        ),
        P::UnknownCarried { id, model } => both(
            format!("\"{id}\" findes ikke i modellen \"{model}\", som der fortsættes fra."),
            format!("\"{id}\" does not exist in the model \"{model}\" that is continued."),
        ),
        P::NothingCarried => fixed(
            "\"carriedFrom\" kræver, at modellen siger, hvilken model den fortsætter (\"continues\").",
            "\"carriedFrom\" requires the model to say which model it continues (\"continues\").",
        ),
        P::AreasDiffer { before, after } => both(
            format!("De to vurderinger er på hver sit område: {before} og {after}."),
            format!("The two assessments are of different areas: {before} and {after}."),
        ),
        P::BeforeIsLater { before, after } => both(
            format!(
                "Den vurdering, der sammenlignes med ({before}), er senere end den anden ({after})."
            ),
            format!("The assessment to compare with ({before}) is later than the other ({after})."),
        ),
        P::Overflow => fixed(
            "Et tal blev for stort til at regne eksakt med.",
            "A number became too large to compute with exactly.",
        ),
    }
}

fn both(da: String, en: String) -> Bilingual {
    Bilingual { da: Cow::Owned(da), en: Cow::Owned(en) }
}

fn fixed(da: &'static str, en: &'static str) -> Bilingual {
    Bilingual::new(da, en)
}

fn list(words: &[&str]) -> String {
    words.join(", ")
}

fn type_da(kind: &str) -> &str {
    match kind {
        "object" => "felter med navne",
        "list" => "en liste",
        "text" => "en tekst",
        "boolean" => "ja eller nej (true/false)",
        "wholeNumber" => "et helt tal",
        "number" => "et tal, der ikke er helt",
        "score" => "en score eller et svar",
        "null" => "ingenting",
        _ => "noget, der ikke kan læses",
    }
}

fn type_en(kind: &str) -> &str {
    match kind {
        "object" => "named fields",
        "list" => "a list",
        "text" => "a text",
        "boolean" => "yes or no (true/false)",
        "wholeNumber" => "a whole number",
        "number" => "a number that is not whole",
        "score" => "a score or an answer",
        "null" => "nothing",
        _ => "something that cannot be read",
    }
}
