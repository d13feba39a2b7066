//! All words at once, for builds that keep them outside the wasm.

#[cfg(feature = "process")]
use super::template::COLOURS;
use super::template::{DAYS, KINDS, MONTHS};
use super::{findings, frister, problems, rules, steps};
#[cfg(feature = "process")]
use super::{plan, risk};

/// A part of the catalogue: its name, and a row a code with its Danish and English.
pub type Words = (&'static str, &'static [(&'static str, &'static str, &'static str)]);

/// Every sentence with its places for parameters: `{name}`; `{name*}` for a word of `kinds`.
/// A parameter that is a date is written out, its month by its place in `months`.
///
/// The deadlines' words are a third of what the deadlines add to the wasm (measured: 7 kB of
/// 31 after brotli). A build that prints this list for JavaScript leaves them out of it.
pub static CATALOGUE: &[Words] = &[
    ("problems", problems::TEMPLATES),
    ("findings", findings::TEMPLATES),
    ("fristFindings", frister::TEMPLATES),
    ("steps", steps::TEMPLATES),
    ("rules", rules::TEXTS),
    ("open", rules::OPEN),
    #[cfg(feature = "process")]
    ("risikoFindings", risk::TEMPLATES),
    #[cfg(feature = "process")]
    ("planFindings", plan::TEMPLATES),
    #[cfg(feature = "process")]
    ("anledninger", plan::ANLEDNINGER),
    #[cfg(feature = "process")]
    ("tjekpunkter", plan::TJEKPUNKTER),
    #[cfg(feature = "process")]
    ("colours", COLOURS),
    ("kinds", KINDS),
    ("days", DAYS),
    ("months", &MONTHS),
];
