//! Sentences with places for parameters: `{name}`; `{name*}` for a word of the catalogue (of a
//! unit in the singular where `count` is one); and `{name#}` for the number of an id, `8` of `k8`.
//! Dates are written out.
//!
//! The npm package fills them in the same way (pkg/src/words.ts): the words are not in the wasm.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use crate::calendar::Date;
use crate::codes::{Coded, Param, Params};
use crate::law::Bilingual;

/// A code with its sentence in Danish and in English.
pub(super) type Template = (&'static str, &'static str, &'static str);

/// The sentence of a code, with its parameters in place.
///
/// A code without a sentence gives the code itself: it can be looked up, and nothing is lost.
pub(super) fn fill(templates: &[Template], coded: &dyn Coded) -> Bilingual {
    let code = coded.code();
    let params = coded.params();
    let template = templates.iter().find(|(its, _, _)| *its == code);
    fill_row(template.copied().unwrap_or((code, code, code)), &params)
}

/// A sentence with its parameters in place.
pub(super) fn fill_row((_, da, en): Template, params: &Params<'_>) -> Bilingual {
    Bilingual {
        da: Cow::Owned(sentence(da, params, |kind| kind.1)),
        en: Cow::Owned(sentence(en, params, |kind| kind.2)),
    }
}

fn sentence(
    template: &str,
    params: &Params<'_>,
    language: fn(&Template) -> &'static str,
) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = cut(rest, b'{') {
        let Some((name, behind)) = cut(after, b'}') else { break };
        text.push_str(before);
        let plain = name.trim_end_matches(['*', '#']);
        let value = params.0.iter().find(|(its, _)| *its == plain).map(|(_, value)| *value);
        match value {
            Some(Param::Text(id)) if name.ends_with('#') => text.push_str(number_of(id)),
            Some(Param::Text(word)) if plain.len() < name.len() => {
                let one = ONE.iter().filter(|_| is_one(params));
                let kind = one.chain(kinds()).find(|(its, _, _)| *its == word);
                text.push_str(kind.map_or(word, language));
            }
            Some(Param::Text(word)) => text.push_str(word),
            Some(Param::Number(number)) => text.push_str(&number.to_string()),
            Some(Param::Words(words)) => text.push_str(&words.join(", ")),
            Some(Param::Date(date)) => push_date(&mut text, date, language),
            // A parameter that is not known: an open end of a period.
            None => text.push('…'),
        }
        rest = behind;
    }
    text.push_str(rest);
    text
}

/// Whether what is counted is one: of a unit, its word for one is said.
fn is_one(params: &Params<'_>) -> bool {
    params.0.contains(&("count", Param::Number(1)))
}

/// A date as people write it: `torsdag den 5. marts 2026`, `Thursday 5 March 2026`.
fn push_date(text: &mut String, date: Date, language: fn(&Template) -> &'static str) {
    let (year, month, day) = date.civil();
    let word = |id: &'static str| DAYS.iter().find(|kind| kind.0 == id).map_or(id, language);
    let month = usize::try_from(month).ok().and_then(|month| MONTHS.get(month.checked_sub(1)?));
    text.push_str(word(date.ugedag().id()));
    text.push_str(language(&("", " den ", " ")));
    text.push_str(&day.to_string());
    text.push_str(language(&("", ". ", " ")));
    text.push_str(month.map_or("", language));
    text.push(' ');
    text.push_str(&year.to_string());
}

#[rustfmt::skip]
pub(super) static MONTHS: [Template; 12] = [
    ("", "januar", "January"), ("", "februar", "February"), ("", "marts", "March"),
    ("", "april", "April"), ("", "maj", "May"), ("", "juni", "June"),
    ("", "juli", "July"), ("", "august", "August"), ("", "september", "September"),
    ("", "oktober", "October"), ("", "november", "November"), ("", "december", "December"),
];

/// The number of a numbered id, as a form shows it; any other id as it is.
fn number_of(id: &str) -> &str {
    let number = id.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { number } else { id }
}

/// The text before and after an ASCII character. The standard `split_once` does the same
/// with a general search that is ten times the size.
fn cut(text: &str, at: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == at)?;
    Some((text.get(..place)?, text.get(place.checked_add(1)?..)?))
}

/// Every kind there is a word for.
fn kinds() -> impl Iterator<Item = &'static Template> {
    let kinds = KINDS.iter().chain(DAYS).chain(UNITS);
    kinds.chain(COLOURS).chain(PLACES).chain(WHYS)
}

/// The kinds of value, and why something is open, in words.
#[rustfmt::skip]
pub(super) static KINDS: &[Template] = &[
    ("object", "felter med navne", "named fields"),
    ("list", "en liste", "a list"),
    ("text", "en tekst", "a text"),
    ("boolean", "ja eller nej (true/false)", "yes or no (true/false)"),
    ("wholeNumber", "et helt tal", "a whole number"),
    ("number", "et tal, der ikke er helt", "a number that is not whole"),
    ("score", "en score eller et svar", "a score or an answer"),
    ("null", "ingenting", "nothing"),
    ("unreadable", "noget, der ikke kan læses", "something that cannot be read"),
    ("complainedLate", "den kom efter klagefristens sidste dag", "it came after the last day of the appeal period"),
    ("complainedByPractice", "den kom efter den sikre sidste dag, og om den kom i tide, siger ingen lov", "it came after the safe last day, and whether it was in time no act says"),
    ("complainedAfterFrist", "den kom efter den dag, godkendelsen skulle slutte", "it came after the day on which the approval was to end"),
    ("decidedBeforeAct", "ophøret er besluttet, før klager begyndte at udsætte", "the ending was decided before complaints came to suspend"),
    ("endedAtOnce", "ophøret er besluttet straks, og det er ikke noteret, om det også gælder trods klage", "the ending was decided at once, and it is not noted whether it also applies in spite of a complaint"),
    ("newDecision", "socialtilsynet har truffet en ny afgørelse", "the socialtilsyn has taken a new decision"),
    ("carriedOutThatDay", "ophøret er gennemført samme dag, og det fremgår ikke, hvad der skete først", "the ending was carried out on the same day, and it is not said which came first"),
    ("maybeAnother", "klagen kan også være over en anden afgørelse", "the complaint may be over another decision too"),
];

/// Regions, municipalities and special tasks, in words.
#[rustfmt::skip]
pub(super) static PLACES: &[Template] = &[
    ("hovedstaden", "Region Hovedstaden", "Region Hovedstaden"),
    ("sjaelland", "Region Sjælland", "Region Sjælland"),
    ("syddanmark", "Region Syddanmark", "Region Syddanmark"),
    ("midtjylland", "Region Midtjylland", "Region Midtjylland"),
    ("nordjylland", "Region Nordjylland", "Region Nordjylland"),
    ("frederiksberg", "Frederiksberg Kommune", "Frederiksberg Kommune"),
    ("holbaek", "Holbæk Kommune", "Holbæk Kommune"),
    ("faaborgMidtfyn", "Faaborg-Midtfyn Kommune", "Faaborg-Midtfyn Kommune"),
    ("silkeborg", "Silkeborg Kommune", "Silkeborg Kommune"),
    ("hjoerring", "Hjørring Kommune", "Hjørring Kommune"),
    ("anden", "en anden kommune", "another municipality"),
    ("sikret", "sikrede og delvis lukkede pladser", "secured and partly closed places"),
    ("skole", "pladser på en skole med kostafdeling", "places at a school with boarders"),
    ("skib", "et skibsprojekt", "a ship project"),
    ("ingen", "ingen af dem", "none of them"),
];

/// What is counted, in words; of one, those of [`ONE`].
#[rustfmt::skip]
pub(super) static UNITS: &[Template] = &[
    ("days", "dage", "days"),
    ("weeks", "uger", "weeks"),
    ("weeksBefore", "uger", "weeks"),
    ("months", "måneder", "months"),
    ("years", "år", "years"),
    ("arbejdsdage", "arbejdsdage", "working days"),
    ("hours", "timer", "hours"),
    ("begunMonth", "påbegyndt måned", "begun month"),
    ("threeMonths", "periode på tre måneder", "period of three months"),
];

/// The units of one.
#[rustfmt::skip]
pub(super) static ONE: &[Template] = &[
    ("days", "dag", "day"),
    ("weeks", "uge", "week"),
    ("weeksBefore", "uge", "week"),
    ("months", "måned", "month"),
    ("years", "år", "year"),
    ("arbejdsdage", "arbejdsdag", "working day"),
    ("hours", "time", "hour"),
];

/// The colours, in words.
#[rustfmt::skip]
pub(super) static COLOURS: &[Template] = &[
    ("groen", "grøn", "green"),
    ("gul", "gul", "yellow"),
    ("roed", "rød", "red"),
];

/// Why nothing follows from an event, in the order of [`NothingWhy`](crate::deadlines::NothingWhy).
#[rustfmt::skip]
pub(super) static WHYS: &[Template] = &[
    ("otherParty", "reglerne om den slags gælder ikke for den, sagen handler om", "the rules on such events are not about the party of the case"),
    ("chapter3a", "om BPA-foreninger gælder lovens kapitel 3 a, og det har ingen regel om den slags", "BPA-foreninger are under chapter 3 a of the act, and it has no rule on such events"),
    ("ofAdults", "hvad der gælder for voksne, er ikke med her", "what holds of adults is not built here"),
    ("asNeeded", "BPA-foreninger besøges efter behov, så der er ingen dag for det næste besøg", "BPA-foreninger are visited as needed, so there is no day for the next visit"),
    ("partyDecides", "hvor ofte der skal være besøg, afhænger af, om det er et tilbud eller en plejefamilie", "how often there must be visits depends on whether it is a tilbud or a plejefamilie"),
    ("step", "det er et skridt i dialogen, og loven knytter ingen frist til det", "it is a step of the dialogue, and the law ties no deadline to it"),
    ("nothingToAnswer", "det, der svares på, er ikke noteret", "what it answers is not noted"),
    ("alreadyAnswered", "det, der svares på, er besvaret af en anden hændelse", "what it answers was answered by another event"),
    ("nothingAsked", "det, der svares på, kræver ikke et svar, så vidt det er noteret", "what it answers asks for no answer, as far as is noted"),
    ("notYet", "dagen er ikke kommet endnu", "its day has not come yet"),
    ("startNotNoted", "det, der skal regnes fra, er ikke noteret", "what there is to count from is not noted"),
    ("yearMissing", "det er ikke noteret, hvilket år det gælder", "the year it is about is not noted"),
    ("noDay", "loven sætter ingen dag for det, der nu skal ske", "the law sets no day for what comes next"),
    ("yearlyWheel", "det hører til årshjulet, og dagen står dér", "it belongs to the yearly wheel, where the day stands"),
    ("inOrder", "det, loven kræver forinden, er noteret", "what the law asks for beforehand is noted"),
    ("privateOnly", "reglen er kun om private tilbud", "the rule is about private tilbud only"),
    ("otherOwnership", "reglen gælder ikke for tilbud med den ejerform", "the rule is not about tilbud with that ownership"),
    ("specialisedOnly", "blandt plejefamilier skal kun de specialiserede registrere og indberette det, og familien er noteret som en anden slags", "among plejefamilier only the specialised must register and report it, and the family is noted as another kind"),
    ("notBarred", "der er ikke noteret en karantæne, som gælder den dag", "no quarantine that applies on that day is noted"),
    ("themeOnly", "kun at henvendelsen kom, og dens overordnede tema, må fortælles uden samtykke, og intet, der kan henføres til en enkelt eller en lille persongruppe", "only that the enquiry came, and its overall theme, may be told without consent, and nothing that can be traced to one person or a small group"),
    ("consent", "der er noteret et samtykke fra den, der henvendte sig, og kun det, samtykket omfatter, må fortælles", "a consent of the one who made the enquiry is noted, and only what it covers may be told"),
    ("vikar", "en vikar kan ansættes uden straffeattest under helt særlige omstændigheder, og de er noteret", "a vikar may be hired without a certificate in very special circumstances, and they are noted"),
];

/// Days and ways of counting, in words.
#[rustfmt::skip]
pub(super) static DAYS: &[Template] = &[
    ("mandag", "mandag", "Monday"),
    ("tirsdag", "tirsdag", "Tuesday"),
    ("onsdag", "onsdag", "Wednesday"),
    ("torsdag", "torsdag", "Thursday"),
    ("fredag", "fredag", "Friday"),
    ("lørdag", "lørdag", "Saturday"),
    ("søndag", "søndag", "Sunday"),
    ("nytaarsdag", "nytårsdag", "New Year's Day"),
    ("skaertorsdag", "skærtorsdag", "Maundy Thursday"),
    ("langfredag", "langfredag", "Good Friday"),
    ("paaskedag", "påskedag", "Easter Sunday"),
    ("andenPaaskedag", "2. påskedag", "Easter Monday"),
    ("storeBededag", "store bededag", "store bededag"),
    ("kristiHimmelfartsdag", "Kristi himmelfartsdag", "Ascension Day"),
    ("pinsedag", "pinsedag", "Whit Sunday"),
    ("andenPinsedag", "2. pinsedag", "Whit Monday"),
    ("juledag", "juledag", "Christmas Day"),
    ("andenJuledag", "2. juledag", "Boxing Day"),
    ("grundlovsdag", "grundlovsdag (praksis)", "Constitution Day (practice)"),
    ("juleaftensdag", "juleaftensdag (praksis)", "Christmas Eve (practice)"),
    ("nytaarsaftensdag", "nytårsaftensdag (praksis)", "New Year's Eve (practice)"),
    ("fredagEfterKristiHimmelfart", "fredag efter Kristi himmelfartsdag (praksis)", "the Friday after Ascension Day (practice)"),
    ("fromLast", "fra sidste besøg", "from the last visit"),
    ("calendarYear", "kalenderår", "calendar years"),
];
