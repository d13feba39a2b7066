//! The hash that tells two models apart, whatever they call themselves.

use alloc::string::String;

use sha2::{Digest, Sha256};

use super::Model;
use crate::json::ToJson;

/// A SHA-256 of everything in a model, as 64 hexadecimal digits.
///
/// Two models with the same fingerprint have the same structure, conditions, labels and
/// sources. It stands in every result, so that two portals can see that they used the same.
///
/// ```
/// use kvalitetsmodel::model::Model;
///
/// let model = Model::built_in("tilbud-2017").expect("built in");
/// assert_eq!(model.fingerprint().as_str().len(), 64);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Fingerprint(String);

as_word!(Fingerprint, Fingerprint::as_str);

impl Fingerprint {
    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Model {
    /// The model's fingerprint: the hash of its JSON text, every field in its place.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let mut hex = String::with_capacity(64);
        for byte in Sha256::digest(self.to_json()) {
            for digit in [byte >> 4, byte & 15] {
                hex.push(char::from_digit(u32::from(digit), 16).unwrap_or_default());
            }
        }
        Fingerprint(hex)
    }
}
