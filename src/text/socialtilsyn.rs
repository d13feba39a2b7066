//! Which socialtilsyn, in words.

use super::template::{Template, fill};
use super::word::word;
use crate::law::Bilingual;
use crate::socialtilsyn::{Tilhoersgrund, Tilhoersspoergsmaal};

/// Why it is this socialtilsyn.
#[must_use]
pub fn tilhoersgrund(reason: &Tilhoersgrund) -> Bilingual {
    fill(TEMPLATES, reason)
}

/// What is not known, as a question.
#[must_use]
pub fn tilhoersspoergsmaal(ask: Tilhoersspoergsmaal) -> Bilingual {
    word(ASKS, ask.id())
}

/// One row a code, in the order of [`Tilhoersgrund`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("region", "I hører under socialtilsynet i den region, I ligger i.", "You are under the socialtilsyn of the region you lie in."),
    ("vaertskommune", "I ligger i {kommune*}, som er socialtilsyn. Den fører ikke tilsyn i sin egen kommune, så det gør et andet socialtilsyn.", "You lie in {kommune*}, which is a socialtilsyn. It does not supervise within its own municipality, so another socialtilsyn does."),
    ("driftsherre", "{kommune*} er jeres driftsherre eller har aftale med jer, og den er selv socialtilsyn i jeres region. Derfor fører et andet socialtilsyn tilsyn hos jer.", "{kommune*} runs you or has an agreement with you, and is itself the socialtilsyn of your region. So another socialtilsyn supervises you."),
    ("koncern", "I er med i en koncern eller noget, der ligner. Så er det koncernens hovedadresse, der bestemmer, hvilket socialtilsyn I hører under.", "You are part of a koncern or what is like one. Then its head office decides which socialtilsyn you are under."),
    ("opgave", "Ét socialtilsyn har tilsynet med {opgave*} i hele landet.", "One socialtilsyn supervises {opgave*} in the whole country."),
    ("bpa", "Ét socialtilsyn har tilsynet med alle BPA-foreninger og -virksomheder i landet.", "One socialtilsyn supervises every BPA association and company in the country."),
    ("flyttet", "I er flyttet. Til og med {last} hører I stadig under det socialtilsyn, I kom fra.", "You have moved. Up to and including {last} you stay under the socialtilsyn you came from."),
    ("ingenRegel", "Efter reglerne den dag var der ikke noget socialtilsyn at høre under.", "By the rules of that day there was no socialtilsyn to be under."),
];

/// What the socialtilsyn of each region calls itself; no text of law names it. The same in both
/// languages.
#[rustfmt::skip]
pub(super) static NAMES: &[Template] = &[
    ("hovedstaden", "Socialtilsyn Hovedstaden", "Socialtilsyn Hovedstaden"),
    ("sjaelland", "Socialtilsyn Øst", "Socialtilsyn Øst"),
    ("syddanmark", "Socialtilsyn Syd", "Socialtilsyn Syd"),
    ("midtjylland", "Socialtilsyn Midt", "Socialtilsyn Midt"),
    ("nordjylland", "Socialtilsyn Nord", "Socialtilsyn Nord"),
];

/// One row a word of [`Tilhoersspoergsmaal`], in its order.
#[rustfmt::skip]
pub(super) static ASKS: &[Template] = &[
    ("region", "Hvilken region ligger I i?", "Which region do you lie in?"),
    ("regionEllerKommune", "Den kommune, der er noteret, ligger i en anden region end den, der er noteret. Hvilken af de to er rigtig?", "The municipality that is noted lies in another region than the one that is noted. Which of the two is right?"),
    ("kommune", "Ligger I i Frederiksberg, Holbæk, Faaborg-Midtfyn, Silkeborg eller Hjørring Kommune?", "Do you lie in Frederiksberg, Holbæk, Faaborg-Midtfyn, Silkeborg or Hjørring Kommune?"),
    ("driftsherre", "Er en af de fem kommuner jeres driftsherre, eller har den en driftsaftale med jer?", "Does one of the five municipalities run you, or have a driftsaftale with you?"),
    ("koncern", "Er I med i en koncern eller noget, der ligner?", "Are you part of a koncern or what is like one?"),
    ("hovedadresse", "I hvilken region har koncernen sin hovedadresse?", "In which region does the koncern have its head office?"),
    ("opgave", "Har I sikrede eller delvis lukkede pladser, pladser på en skole med kostafdeling eller et skibsprojekt?", "Do you have secured or partly closed places, places at a school with boarders, or a ship project?"),
    ("pladser", "Hvor mange pladser har skolen til børn og unge, der er anbragt?", "How many places does the school have for children and young people who are placed there?"),
    ("hidtil", "Hvilket socialtilsyn hørte I under, før I flyttede?", "Which socialtilsyn were you under before you moved?"),
];
