//! An indicator: the sign that a criterion is met, scored 1-5 until 2025.

use alloc::borrow::Cow;

use super::Applies;
use crate::law::{Bilingual, Confidence};

/// An indicator of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Indikator {
    /// Its id in the model: `10.b`.
    pub id: Cow<'static, str>,
    /// What it looks at, in our own words (or a portal's overlay).
    pub label: Bilingual,
    /// How its content and number are known.
    pub confidence: Confidence,
    /// The indicator of the model before this one that it carries on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_from: Option<Cow<'static, str>>,
    /// Which tilbud it is for.
    #[cfg_attr(feature = "ts", ts(as = "Option<Applies>", optional))]
    #[serde(skip_serializing_if = "Applies::is_always")]
    pub applies: Applies,
}

impl Indikator {
    /// A row of a built-in version. Every part at once: a constant cannot be altered.
    pub(super) const fn new(
        id: &'static str,
        carried_from: Option<&'static str>,
        label: (&'static str, &'static str),
        confidence: Confidence,
        applies: Applies,
    ) -> Self {
        Self {
            id: Cow::Borrowed(id),
            label: Bilingual::new(label.0, label.1),
            confidence,
            carried_from: super::carried(carried_from),
            applies,
        }
    }
}
