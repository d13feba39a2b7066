//! Which tilbud an indicator is for.

use alloc::borrow::Cow;

use super::Tilbudstype;

/// The conditions for an indicator to apply; every one that is set must hold.
///
/// What is not known never excludes: with no tilbudstype given every indicator applies,
/// and a tilbud with several types meets an indicator that one of them calls for
/// (inferred: no source settles it).
///
/// ```
/// use kvalitetsmodel::model::{Applies, Tilbudstype, Tilbudstyper};
///
/// let children = Applies::only(&[Tilbudstype::BoernUnge]);
/// let adult = Tilbudstyper::of(&[Tilbudstype::Sel107]);
/// assert!(!children.to(adult, None));
/// assert!(children.to(Tilbudstyper::NONE, None));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Applies {
    /// Only for a tilbud of at least one of these types; empty means any.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Tilbudstype>>", optional))]
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub only: Cow<'static, [Tilbudstype]>,
    /// Not for a tilbud that is of these types alone.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Tilbudstype>>", optional))]
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub not: Cow<'static, [Tilbudstype]>,
    /// Only for a tilbud with a bestyrelse.
    #[cfg_attr(feature = "ts", ts(as = "Option<bool>", optional))]
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub bestyrelse: bool,
}

impl Applies {
    /// For every tilbud.
    pub const ALWAYS: Self =
        Self { only: Cow::Borrowed(&[]), not: Cow::Borrowed(&[]), bestyrelse: false };

    /// For these types only.
    #[must_use]
    pub const fn only(types: &'static [Tilbudstype]) -> Self {
        Self { only: Cow::Borrowed(types), not: Cow::Borrowed(&[]), bestyrelse: false }
    }

    /// For every type but these.
    #[must_use]
    pub const fn not(types: &'static [Tilbudstype]) -> Self {
        Self { only: Cow::Borrowed(&[]), not: Cow::Borrowed(types), bestyrelse: false }
    }

    /// For a tilbud with a bestyrelse.
    #[must_use]
    pub const fn with_bestyrelse() -> Self {
        Self { only: Cow::Borrowed(&[]), not: Cow::Borrowed(&[]), bestyrelse: true }
    }

    /// Whether there is any condition at all.
    #[must_use]
    pub fn is_always(&self) -> bool {
        self.only.is_empty() && self.not.is_empty() && !self.bestyrelse
    }
}
