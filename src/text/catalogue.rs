//! All words at once, for builds that keep them outside the wasm.

use super::template::COLOURS;
use super::template::{DAYS, KINDS, MONTHS, ONE, PLACES, UNITS, WHYS};
use super::{decision, dialogue, findings, followup, frister, problems, rules, steps};
use super::{plan, risk, socialtilsyn};
use crate::law::Bilingual;

/// Rows of a code, its Danish and its English.
pub type Words = &'static [(&'static str, &'static str, &'static str)];

/// Every sentence with its places for parameters: `{name}`; `{name*}` for a word of `kinds`.
/// A parameter that is a date is written out, its month by its place in `months`.
///
/// The build prints this list for JavaScript (tools/generate/src/words.rs), so that no word is in the
/// wasm (measured: some 9 kB of its 80 after brotli).
pub static CATALOGUE: &[(&str, Words)] = &[
    ("problems", problems::TEMPLATES),
    ("findings", findings::TEMPLATES),
    ("fristFindings", frister::TEMPLATES),
    ("otherReadings", frister::OTHER_READINGS),
    ("steps", steps::TEMPLATES),
    ("rules", rules::TEXTS),
    ("ruleRows", rules::ROWS),
    ("open", rules::OPEN),
    ("openRows", rules::OPEN_ROWS),
    ("dialogFindings", dialogue::TEMPLATES),
    ("decisionFindings", decision::TEMPLATES),
    ("requirements", decision::REQUIREMENTS),
    ("requirementStates", decision::STATES),
    ("standings", dialogue::STANDINGS),
    ("processWords", dialogue::WORDS),
    ("followupFindings", followup::TEMPLATES),
    ("maalbarRules", followup::RULES),
    ("verifyKinds", followup::VERIFY),
    ("outcomes", followup::OUTCOMES),
    ("outcomeReasons", followup::REASONS),
    ("risikoFindings", risk::TEMPLATES),
    ("planFindings", plan::TEMPLATES),
    ("anledninger", plan::ANLEDNINGER),
    ("lovpunkter", plan::LOVPUNKTER),
    ("tjekpunkter", plan::TJEKPUNKTER),
    ("tilhoersgrunde", socialtilsyn::TEMPLATES),
    ("tilhoersspoergsmaal", socialtilsyn::ASKS),
    ("socialtilsynNames", socialtilsyn::NAMES),
    ("places", PLACES),
    ("whys", WHYS),
    ("colours", COLOURS),
    ("kinds", KINDS),
    ("days", DAYS),
    ("units", UNITS),
    ("one", ONE),
    ("months", &MONTHS),
];

/// A word of a list of the catalogue; `None` where the list, or the word, is not there.
///
/// ```
/// use kvalitetsmodel::text::word_in;
///
/// assert_eq!(word_in("places", "holbaek").expect("a word").da, "Holbæk Kommune");
/// assert_eq!(word_in("places", "atlantis"), None);
/// ```
#[must_use]
pub fn word_in(list: &str, word: &str) -> Option<Bilingual> {
    let (_, rows) = CATALOGUE.iter().find(|(name, _)| *name == list)?;
    let (_, da, en) = rows.iter().find(|(its, _, _)| *its == word)?;
    Some(Bilingual::new(da, en))
}
