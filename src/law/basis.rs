//! Where a rule stands.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{Bilingual, Confidence, Validity, kept};
use crate::calendar::Date;

/// An act and the place in it, with the period in which that place said so.
///
/// ```
/// use kvalitetsmodel::law::{Confidence, LegalBasis};
///
/// let basis = LegalBasis::new("BEK 1559/2025", "§ 10, stk. 2", Confidence::Verified);
/// assert_eq!(basis.citation(), "BEK 1559/2025 § 10, stk. 2");
/// ```
///
/// What a result rests on says what the act is called:
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::model::SamtligeKriterier;
///
/// let rule = SamtligeKriterier::on(Date::parse("2026-01-01").expect("a day")).expect("a rule");
/// assert_eq!(rule.basis.title, Some("bekendtgørelse om socialtilsyn"));
/// ```
#[derive(Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct LegalBasis {
    /// The act, by kind, number and year: `LBK 242/2026`.
    pub act: Cow<'static, str>,
    /// What the act is called, in Danish: `lov om socialtilsyn`. `None` in a model, whose acts are
    /// its own data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'static str>,
    /// The place in it, numbered as in that version: `§ 10, stk. 2`.
    pub paragraph: Cow<'static, str>,
    /// When this act said so; `None` where the row's owner has the same period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validity: Option<Validity>,
    /// How it is known.
    pub confidence: Confidence,
    /// What a reader must know about it, above all what is not settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Bilingual>,
}

/// Not derived, so that it is compiled once and not at every use.
impl Clone for LegalBasis {
    #[inline(never)]
    fn clone(&self) -> Self {
        Self {
            act: kept(&self.act),
            title: self.title,
            paragraph: kept(&self.paragraph),
            validity: self.validity,
            confidence: self.confidence,
            note: self.note.clone(),
        }
    }
}

impl LegalBasis {
    /// A basis that applies as long as what it stands beside.
    #[must_use]
    pub const fn new(act: &'static str, paragraph: &'static str, confidence: Confidence) -> Self {
        Self {
            act: Cow::Borrowed(act),
            title: None,
            paragraph: Cow::Borrowed(paragraph),
            validity: None,
            confidence,
            note: None,
        }
    }

    /// Whether it says so on this day.
    #[must_use]
    pub fn applies_on(&self, date: Date) -> bool {
        self.validity.is_none_or(|validity| validity.contains(date))
    }

    /// Act and paragraph as one line.
    #[must_use]
    pub fn citation(&self) -> String {
        [&*self.act, " ", &*self.paragraph].concat()
    }
}
