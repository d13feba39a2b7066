//! How a model cites the law: what its themes, and what is noted about them, stand in.
//!
//! Three kinds of row, and on every day since 1 January 2014 exactly one of each of the
//! first two:
//!
//! - **the act**: the version whose § 6, stk. 2 lists the themes. The list changed on 1
//!   January 2017 (LOV 1544/2016), on 1 February 2022 (LOV 2620/2021: a reference only) and
//!   on 1 January 2026 (LOV 745/2025).
//! - **the bekendtgørelse**: the paragraph that says which annex to use.
//! - **the rule of 2026**: every criterion must be met, BEK 1559/2025 § 10, stk. 2.
//!
//! The versions and their days are in [`crate::law::acts`].

use alloc::borrow::Cow;

use crate::law::acts::BEK_1559_2025;
use crate::law::{Bilingual, Confidence, LegalBasis};

/// The paragraph of the act that lists the themes, the same in every version.
pub(super) const THEMES: &str = "§ 6, stk. 2";

/// Where a theme stands in the act. Which act that is on a given day is in the model's own
/// rows above; the number is the same through the whole period of a version.
pub(super) const fn theme(paragraph: &'static str) -> LegalBasis {
    LegalBasis::new("lov om socialtilsyn", paragraph, Confidence::Verified)
}

/// The same, with something the reader must know.
pub(super) const fn theme_noted(
    paragraph: &'static str,
    note: (&'static str, &'static str),
) -> LegalBasis {
    noted("lov om socialtilsyn", paragraph, Confidence::Verified, note)
}

/// Any place, with something the reader must know.
pub(super) const fn noted(
    act: &'static str,
    paragraph: &'static str,
    confidence: Confidence,
    (da, en): (&'static str, &'static str),
) -> LegalBasis {
    LegalBasis {
        act: Cow::Borrowed(act),
        title: None,
        paragraph: Cow::Borrowed(paragraph),
        validity: None,
        confidence,
        note: Some(Bilingual::new(da, en)),
    }
}

/// Every criterion must be met.
pub(super) const EVERY_CRITERION: LegalBasis = BEK_1559_2025.says("§ 10, stk. 2");
