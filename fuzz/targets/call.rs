//! See `tried/call.rs`.
#![no_main]

#[path = "../tried/call.rs"]
mod call;

libfuzzer_sys::fuzz_target!(|data: &[u8]| call::tried(data));
