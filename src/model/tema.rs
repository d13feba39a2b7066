//! A theme: one of the numbered themes of lov om socialtilsyn § 6, stk. 2.

use alloc::borrow::Cow;

use super::Kriterium;
use crate::law::{Bilingual, LegalBasis};

/// A theme of the model, with its criteria.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Tema {
    /// Its id in the model: `t3`.
    pub id: Cow<'static, str>,
    /// Its number in § 6, stk. 2, which is not always its place in the model.
    pub nr: u8,
    /// Its name in the act.
    pub label: Bilingual,
    /// Where it stands.
    pub basis: LegalBasis,
    /// The theme of the model before this one that it carries on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_from: Option<Cow<'static, str>>,
    /// Its criteria.
    pub kriterier: Cow<'static, [Kriterium]>,
}

impl Tema {
    /// A row of a built-in version.
    pub(super) const fn new(
        id: &'static str,
        nr: u8,
        carried_from: Option<&'static str>,
        label: (&'static str, &'static str),
        basis: LegalBasis,
        kriterier: &'static [Kriterium],
    ) -> Self {
        Self {
            id: Cow::Borrowed(id),
            nr,
            label: Bilingual::new(label.0, label.1),
            basis,
            carried_from: super::carried(carried_from),
            kriterier: Cow::Borrowed(kriterier),
        }
    }
}

/// A theme of the act that the model leaves out: Økonomi is judged apart and not scored.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct OutsideTema {
    /// Its number in § 6, stk. 2.
    pub nr: u8,
    /// Its name in the act.
    pub label: Bilingual,
    /// Where it stands.
    pub basis: LegalBasis,
    /// How it is judged instead.
    pub note: Bilingual,
}
