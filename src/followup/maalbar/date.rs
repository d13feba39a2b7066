//! The second rule: a date, or a time something is to be done within.

use alloc::vec::Vec;

use super::cut::{Kind, Token, before, is};
use super::number::is_number_word;
use super::{BEFORE_A_DATE, DEADLINE_WORDS, MONTHS, MONTHS_SHORT, TIME_UNITS};

/// The first and the last piece of each date.
pub(super) fn dates(tokens: &[Token]) -> Vec<(usize, usize)> {
    let mut dates = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let to = date_from(tokens, at);
        if let Some(to) = to {
            dates.push((at, to));
        }
        at = to.unwrap_or(at).saturating_add(1);
    }
    dates
}

/// The last piece of a date that begins at a place.
fn date_from(tokens: &[Token], at: usize) -> Option<usize> {
    let place = |ahead: usize| at.saturating_add(ahead);
    let token = |ahead: usize| tokens.get(place(ahead));
    let sign = |ahead, signs: &[&str]| token(ahead).is_some_and(|its| its.is_sign(signs));
    let word = |ahead, words: &[&str]| token(ahead).is_some_and(|its| is(&its.small, words));
    let number = |ahead| token(ahead).and_then(Token::number);
    let within = |ahead, least, most| number(ahead).is_some_and(|n| (least..=most).contains(&n));
    let year = |ahead| within(ahead, 2000, 2099) || within(ahead, 1900, 1999);

    // 2026-03-01
    if year(0) && sign(1, &["-"]) && within(2, 1, 12) && sign(3, &["-"]) && within(4, 1, 31) {
        return Some(place(4));
    }
    let separators = &[".", "-", "/"];
    if within(0, 1, 31) && sign(1, separators) && within(2, 1, 12) {
        // 1.3.2026, 1/3-26
        if sign(3, separators) && (year(4) || within(4, 0, 99)) {
            return Some(place(4));
        }
        // d. 1/3
        if sign(1, &["/"]) && before(tokens, at).is_some_and(|its| is(&its.small, BEFORE_A_DATE)) {
            return Some(place(2));
        }
    }
    if within(0, 1, 31) {
        // 1. marts, 1 mar 2026
        let dot = usize::from(sign(1, &["."]));
        let month = dot.saturating_add(1);
        if word(month, MONTHS) || word(month, MONTHS_SHORT) {
            return Some(with_year(tokens, place(month)));
        }
        // 1. kvartal
        if within(0, 1, 4) && word(month, &["kvartal", "halvår"]) {
            return Some(with_year(tokens, place(month)));
        }
    }
    // marts 2026
    if word(0, MONTHS) {
        return Some(with_year(tokens, at));
    }
    // uge 12
    if word(0, &["uge"]) && within(1, 1, 53) {
        return Some(place(1));
    }
    // i 2026
    if within(0, 2000, 2099) && before(tokens, at).is_some_and(|its| is(&its.small, BEFORE_A_DATE))
    {
        return Some(at);
    }
    // inden for 3 måneder
    if word(0, DEADLINE_WORDS) {
        let count = usize::from(word(1, &["for"])).saturating_add(1);
        let unit = count.saturating_add(1);
        let counted = token(count).is_some_and(|its| {
            its.kind == Kind::Number || is_number_word(&its.small) || is(&its.small, &["en", "et"])
        });
        if counted && word(unit, TIME_UNITS) {
            return Some(place(unit));
        }
    }
    None
}

/// A place, or the year that stands after it.
fn with_year(tokens: &[Token], at: usize) -> usize {
    let next = at.saturating_add(1);
    let year = tokens.get(next).and_then(Token::number);
    if year.is_some_and(|year| (1900..=2099).contains(&year)) { next } else { at }
}
