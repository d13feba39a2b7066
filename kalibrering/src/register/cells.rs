//! A row as text.

use alloc::vec::Vec;

/// The cells of one row, as they stand in a file. White space around them does not count.
///
/// ```
/// use kvalitetsmodel_kalibrering::register::Cells;
///
/// let cells = Cells {
///     line: 2,
///     socialtilsyn: "midtjylland",
///     tilbud: "T-0017",
///     udbyder: "U-004",
///     tilbudstype: "sel107",
///     pladser: "12",
///     date: "2024-03-05",
///     model: "tilbud-2017",
///     reason: "planned",
///     scores: vec![("1.a", "4"), ("k1", "4,5"), ("1", "")],
/// };
/// assert_eq!(cells.scores.len(), 3);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "whoever reads a file fills every one of them in")]
pub struct Cells<'a> {
    /// The line in the file, as a person counts it.
    pub line: usize,
    /// The region of the socialtilsyn: `hovedstaden`, `sjaelland`, `syddanmark` …
    pub socialtilsyn: &'a str,
    /// A pseudonym of the tilbud or plejefamilie.
    pub tilbud: &'a str,
    /// A pseudonym of who runs it.
    pub udbyder: &'a str,
    /// The tilbudstype: `sel107`, `boernUnge` …
    pub tilbudstype: &'a str,
    /// How many places it has.
    pub pladser: &'a str,
    /// The day of the assessment: `2024-03-05`.
    pub date: &'a str,
    /// The version of the model: `tilbud-2017`. Empty for the one of the day and the tilbudstype.
    pub model: &'a str,
    /// Why there was a visit: `planned`, `risk` … Empty where it is not told.
    pub reason: &'a str,
    /// By id of a theme, criterion or indicator: a score (`4`, `3,5`, `7/2`), from 2026 `met` or
    /// `notMet`. Empty where it was not scored.
    pub scores: Vec<(&'a str, &'a str)>,
}
