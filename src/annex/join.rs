//! Putting a text together again that was broken into lines.

use alloc::string::String;

use super::letters::{is_letter, is_upper};

/// Words before which a hyphen at the end of a line is no break of a word: `dag- og døgntilbud`.
const BETWEEN: [&str; 4] = ["og", "eller", "samt", "til"];

/// Whether a text ends in the middle of a word.
pub(super) fn runs_on(text: &str) -> bool {
    text.ends_with('\u{ad}') || text.strip_suffix('-').is_some_and(|word| word.ends_with(is_letter))
}

/// Adds the next line to a text.
#[inline(never)]
pub(super) fn join(text: &mut String, next: &str) {
    if text.ends_with('\u{ad}') {
        text.pop();
    } else if runs_on(text) {
        let first = next.split(' ').next().unwrap_or_default();
        let mut before = text.chars().rev().skip(1);
        let goes_on = first.starts_with(|c| is_letter(c) && !is_upper(c));
        if BETWEEN.contains(&first) {
            text.push(' ');
        } else if goes_on && before.next().is_some_and(|c| !is_upper(c)) {
            text.pop();
        }
    } else if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(next);
}
