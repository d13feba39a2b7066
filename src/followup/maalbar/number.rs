//! The first rule: a number, and what only looks like one.

use super::cut::{Kind, Token, before, is};
use super::{NUMBER_WORDS, REFERENCE_WORDS, TENS};

pub(super) fn is_number_word(word: &str) -> bool {
    let tens = |word: &str| is(word, TENS);
    if is(word, NUMBER_WORDS) || tens(word) {
        return true;
    }
    // "femogtyve": the part after the first "og" that leaves a word for tens.
    let ones = |ones: &str| is(ones, NUMBER_WORDS) || ones == "en";
    TENS.iter().any(|ten| {
        let rest = word.strip_suffix(ten).and_then(|rest| rest.strip_suffix("og"));
        rest.is_some_and(ones)
    })
}

/// Whether a number only refers: after §, after a word of [`REFERENCE_WORDS`], or an id such as
/// `10.b`.
pub(super) fn is_reference(tokens: &[Token], at: usize) -> bool {
    let next = |ahead: usize| at.checked_add(ahead).and_then(|place| tokens.get(place));
    let token = tokens.get(at);
    let touches = |a: Option<&Token>, b: Option<&Token>| match (a, b) {
        (Some(a), Some(b)) => a.to == b.from,
        _ => false,
    };
    let letter = next(2).is_some_and(|its| its.kind == Kind::Word && its.small.len() == 1);
    let dot = next(1).is_some_and(|its| its.is_sign(&["."]));
    if dot && letter && touches(token, next(1)) && touches(next(1), next(2)) {
        return true;
    }
    before(tokens, at).is_some_and(|its| its.is_sign(&["§"]) || is(&its.small, REFERENCE_WORDS))
}
