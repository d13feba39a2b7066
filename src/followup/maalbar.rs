//! Whether an answer can be measured: three simple rules of our own, each explained.
//!
//! Social- og Boligstyrelsen asks for concrete and measurable answers and does not say what
//! makes an answer measurable. Here it is a number, a date, or something one can observe. The
//! rules look for words in lists, letter by letter and without a locale; they never
//! judge style, and a flag is a question to a person.
//!
//! How a text is cut: a run of the letters a-z, æøå and other Latin letters with accents is a
//! word, a run of the digits 0-9 a number, any other sign stands alone. Capital letters count
//! as small ones. A letter and its accent must be one sign (å, not a and a ring of its own).

mod cut;
mod date;
mod lists;
mod number;
mod observable;

use alloc::string::String;
use alloc::vec::Vec;

use cut::{Kind, cut, is};
use date::dates;
use number::{is_number_word, is_reference};
use observable::is_observable;

pub use lists::{
    BEFORE_A_DATE, DEADLINE_WORDS, FREQUENCY_WORDS, MAALBAR_ORD, MONTHS, MONTHS_SHORT, MaalbarOrd,
    Match, NUMBER_WORDS, OBSERVABLES, Observable, REFERENCE_WORDS, TENS, TIME_UNITS,
};

words! {
    /// A rule. [`crate::text::maalbar_rule`] explains it.
    pub enum MaalbarRegel {
        /// Digits that are no date and no reference, or a word of [`NUMBER_WORDS`] or
        /// [`FREQUENCY_WORDS`], also put together ("femogtyve").
        Number = "number",
        /// `2026-03-01`, `1.3.2026`, `1/3-26`; `1. marts`, `marts 2026`, `marts`; `uge 12`,
        /// `1. kvartal`; `d. 1/3` and `i 2026` after a word of [`BEFORE_A_DATE`]; `inden for 3
        /// måneder` after a word of [`DEADLINE_WORDS`] with a unit of [`TIME_UNITS`].
        Date = "date",
        /// A word that matches a row of [`OBSERVABLES`].
        Observable = "observable",
    }
}

/// What a rule found in a text.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Tegn {
    /// The rule.
    pub rule: MaalbarRegel,
    /// The words it found, as they stand in the text; empty where it found none.
    pub found: Vec<String>,
}

/// What the three rules find in a text, in the order of [`MaalbarRegel`].
///
/// ```
/// use kvalitetsmodel::followup::maalbar;
///
/// let none = |text| maalbar(text).map(|sign| sign.found.is_empty());
/// assert_eq!(none("Vi møder borgerne med respekt."), [true, true, true]);
/// // A reference is not a number, and the digits of a date are its own.
/// assert_eq!(none("Se SEL § 107 og indikator 10.b."), [true, true, true]);
/// assert_eq!(none("Vi åbner 1. marts 2027."), [true, false, true]);
/// ```
#[must_use]
pub fn maalbar(text: &str) -> [Tegn; 3] {
    let tokens = cut(text);
    let dates = dates(&tokens);
    let (mut numbers, mut observables) = (Vec::new(), Vec::new());
    let mut next = dates.iter().peekable();
    for (at, token) in tokens.iter().enumerate() {
        // They stand in order, and none within another.
        while next.next_if(|(_, to)| *to < at).is_some() {}
        let in_date = next.peek().is_some_and(|(from, _)| *from <= at);
        let counts = match token.kind {
            Kind::Number => !is_reference(&tokens, at),
            Kind::Word => is_number_word(&token.small) || is(&token.small, FREQUENCY_WORDS),
            Kind::Sign => false,
        };
        if counts && !in_date {
            numbers.push((at, at));
        }
        if token.kind == Kind::Word && is_observable(&token.small) {
            observables.push((at, at));
        }
    }
    let sign = |rule, places: Vec<(usize, usize)>| {
        let mut found = Vec::with_capacity(places.len());
        for (from, to) in places {
            if let (Some(first), Some(last)) = (tokens.get(from), tokens.get(to)) {
                found.push(String::from(text.get(first.from..last.to).unwrap_or_default()));
            }
        }
        Tegn { rule, found }
    };
    [
        sign(MaalbarRegel::Number, numbers),
        sign(MaalbarRegel::Date, dates),
        sign(MaalbarRegel::Observable, observables),
    ]
}
