//! A hash that anybody can compute again.

use alloc::string::String;

use sha2::{Digest, Sha256};

/// SHA-256 of a text in UTF-8, as 64 hexadecimal digits: what `sha256sum` says of the file.
pub(super) fn sha256(text: &str) -> String {
    let bytes = Sha256::digest(text.as_bytes());
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}
