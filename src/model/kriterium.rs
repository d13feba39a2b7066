//! A criterion: what quality within a theme consists in.

use alloc::borrow::Cow;

use super::Indikator;
use crate::law::{Bilingual, Confidence};

/// A criterion of a theme. From 2026 it is the criterion that is met or not met.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Kriterium {
    /// Its id in the model: `k8`.
    pub id: Cow<'static, str>,
    /// What it is about, in our own words (or a portal's overlay).
    pub label: Bilingual,
    /// How its content and number are known.
    pub confidence: Confidence,
    /// The criterion of the model before this one that it carries on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_from: Option<Cow<'static, str>>,
    /// Its indicators. Where there are none, the criterion itself is what is scored.
    pub indikatorer: Cow<'static, [Indikator]>,
}

impl Kriterium {
    /// A row of a built-in version.
    pub(super) const fn new(
        id: &'static str,
        carried_from: Option<&'static str>,
        label: (&'static str, &'static str),
        confidence: Confidence,
        indikatorer: &'static [Indikator],
    ) -> Self {
        Self {
            id: Cow::Borrowed(id),
            label: Bilingual::new(label.0, label.1),
            confidence,
            carried_from: super::carried(carried_from),
            indikatorer: Cow::Borrowed(indikatorer),
        }
    }
}
