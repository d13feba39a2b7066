//! See `tried/columns.rs`.
#![no_main]

#[path = "../tried/columns.rs"]
mod columns;

libfuzzer_sys::fuzz_target!(|data: &[u8]| columns::tried(data));
