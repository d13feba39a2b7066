//! See `tried/annex.rs`.
#![no_main]

#[path = "../tried/annex.rs"]
mod annex;

libfuzzer_sys::fuzz_target!(|data: &[u8]| annex::tried(data));
