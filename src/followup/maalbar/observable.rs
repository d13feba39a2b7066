//! The third rule: something one can observe.

use super::{Match, OBSERVABLES, Observable};

pub(super) fn is_observable(word: &str) -> bool {
    OBSERVABLES.iter().any(|Observable { stem, how }| match how {
        Match::Begins => word.starts_with(stem),
        Match::Within => holds(word, stem),
    })
}

/// Whether a word holds a stem. The standard search does the same in 10 kB of wasm.
fn holds(word: &str, stem: &str) -> bool {
    let mut windows = word.as_bytes().windows(stem.len().max(1));
    windows.any(|window| window == stem.as_bytes())
}
