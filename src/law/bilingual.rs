//! A short text in both languages.

use alloc::borrow::Cow;

/// A text people see: Danish first, English second.
///
/// ```
/// use kvalitetsmodel::law::Bilingual;
///
/// let label = Bilingual::new("Fysiske rammer", "Physical surroundings");
/// assert_eq!(label.da, "Fysiske rammer");
/// ```
#[derive(Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[expect(
    clippy::exhaustive_structs,
    reason = "two by nature: the package speaks Danish and English"
)]
pub struct Bilingual {
    /// Danish, with æ, ø and å.
    pub da: Cow<'static, str>,
    /// English.
    pub en: Cow<'static, str>,
}

/// Not derived, so that it is compiled once and not at every use.
impl Clone for Bilingual {
    #[inline(never)]
    fn clone(&self) -> Self {
        Self { da: kept(&self.da), en: kept(&self.en) }
    }
}

/// A text again: the same one where it is known when the crate is compiled.
#[inline(never)]
#[allow(clippy::ptr_arg, reason = "as text it would have to be copied")]
pub(crate) fn kept(text: &Cow<'static, str>) -> Cow<'static, str> {
    text.clone()
}

impl Bilingual {
    /// A text that is known when the crate is compiled.
    #[must_use]
    pub const fn new(da: &'static str, en: &'static str) -> Self {
        Self { da: Cow::Borrowed(da), en: Cow::Borrowed(en) }
    }
}
