//! All words at once, for builds that keep them outside the wasm.

#[cfg(feature = "process")]
use super::dialogue;
#[cfg(feature = "process")]
use super::followup;
#[cfg(feature = "process")]
use super::template::COLOURS;
use super::template::{DAYS, KINDS, MONTHS};
use super::{decision, findings, frister, problems, rules, steps};
#[cfg(feature = "process")]
use super::{plan, risk};

/// Rows of a code, its Danish and its English.
pub type Words = &'static [(&'static str, &'static str, &'static str)];

/// Every sentence with its places for parameters: `{name}`; `{name*}` for a word of `kinds`.
/// A parameter that is a date is written out, its month by its place in `months`.
///
/// The build prints this list for JavaScript (examples/words.rs), so that no word is in the
/// wasm (measured: some 9 kB of its 80 after brotli).
pub static CATALOGUE: &[(&str, Words)] = &[
    ("problems", problems::TEMPLATES),
    ("findings", findings::TEMPLATES),
    ("fristFindings", frister::TEMPLATES),
    ("steps", steps::TEMPLATES),
    ("rules", rules::TEXTS),
    ("open", rules::OPEN),
    #[cfg(feature = "process")]
    ("dialogFindings", dialogue::TEMPLATES),
    #[cfg(feature = "process")]
    ("dialogSteps", dialogue::STEPS),
    ("decisionFindings", decision::TEMPLATES),
    ("requirements", decision::REQUIREMENTS),
    ("requirementStates", decision::STATES),
    #[cfg(feature = "process")]
    ("standings", dialogue::STANDINGS),
    #[cfg(feature = "process")]
    ("processWords", dialogue::WORDS),
    #[cfg(feature = "process")]
    ("followupFindings", followup::TEMPLATES),
    #[cfg(feature = "process")]
    ("maalbarRules", followup::RULES),
    #[cfg(feature = "process")]
    ("verifyKinds", followup::VERIFY),
    #[cfg(feature = "process")]
    ("outcomes", followup::OUTCOMES),
    #[cfg(feature = "process")]
    ("outcomeReasons", followup::REASONS),
    #[cfg(feature = "process")]
    ("risikoFindings", risk::TEMPLATES),
    #[cfg(feature = "process")]
    ("planFindings", plan::TEMPLATES),
    #[cfg(feature = "process")]
    ("anledninger", plan::ANLEDNINGER),
    #[cfg(feature = "process")]
    ("lovpunkter", plan::LOVPUNKTER),
    #[cfg(feature = "process")]
    ("tjekpunkter", plan::TJEKPUNKTER),
    #[cfg(feature = "process")]
    ("colours", COLOURS),
    ("kinds", KINDS),
    ("days", DAYS),
    ("months", &MONTHS),
];
