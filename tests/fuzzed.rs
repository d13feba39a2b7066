//! What a fuzzer found its way with (tools/fuzz.mjs, tests/fuzz) goes through the same targets again.
//! Those of the plain door are called in tests/node/fuzzed.test.mjs, through the WebAssembly itself.

#[path = "../fuzz/tried/annex.rs"]
mod annex;
#[path = "../fuzz/tried/columns.rs"]
mod columns;

use std::fs;
use std::path::Path;

/// The inputs of a file: a line each, a JSON text whose letters are bytes.
fn kept(target: &str) -> Vec<Vec<u8>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz").join(target);
    let text = fs::read_to_string(file).expect("what is kept");
    let inputs: Vec<Vec<u8>> = text
        .lines()
        .map(|line| {
            let letters: String = serde_json::from_str(line).expect("a JSON text");
            letters.chars().map(|one| u8::try_from(u32::from(one)).expect("a byte")).collect()
        })
        .collect();
    assert!(!inputs.is_empty());
    inputs
}

#[test]
fn annexes_that_a_fuzzer_made_are_read_or_told() {
    kept("annex.txt").iter().for_each(|text| annex::tried(text));
}

#[test]
fn columns_that_a_fuzzer_made_are_scored_or_told() {
    kept("columns.txt").iter().for_each(|cells| columns::tried(cells));
}
