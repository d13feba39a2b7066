//! The fingerprint that tells two models apart, whatever they call themselves.

use alloc::string::String;

use super::Model;
use crate::json::written;

/// A hash of everything in a model, as 16 hexadecimal digits: FNV-1a, 64 bits, of its JSON
/// text.
///
/// Two models with the same fingerprint have the same structure, conditions, labels and
/// sources. It stands in every result, so that two portals can see that they used the same.
/// It is no signature: it finds a difference, it does not prove who made a model.
///
/// ```
/// use kvalitetsmodel::model::Model;
///
/// let model = Model::built_in("tilbud-2017").expect("built in");
/// assert_eq!(model.fingerprint().as_str().len(), 16);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Fingerprint(String);

impl Fingerprint {
    /// The fingerprint of a model of any kind, by its JSON text.
    pub(crate) fn of(written: &str) -> Self {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for byte in written.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        let mut hex = String::with_capacity(16);
        for digit in hash.to_be_bytes().into_iter().flat_map(|byte| [byte >> 4, byte & 15]) {
            hex.push(char::from_digit(u32::from(digit), 16).unwrap_or_default());
        }
        Self(hex)
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A model with its fingerprint beside its members.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Described<'m> {
    /// The model.
    #[serde(flatten)]
    pub model: &'m Model,
    /// Its fingerprint.
    pub hash: Fingerprint,
}

impl Model {
    /// The model's fingerprint.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&written(self))
    }

    /// The model with its fingerprint: the form in which the npm package gives it out, and reads
    /// a portal's own.
    #[must_use]
    pub fn described(&self) -> Described<'_> {
        Described { model: self, hash: self.fingerprint() }
    }
}
