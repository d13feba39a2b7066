//! From 2026 every criterion must be met: BEK 1559/2025 § 10, stk. 2.

use crate::calendar::Date;
use crate::law::acts::BEK_1559_2025;
use crate::law::{LegalBasis, Validity};

/// The rule, with its period.
///
/// It answers one question only: are all criteria of the model met? Økonomi and the other
/// conditions for a godkendelse stand beside it, and people decide.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SamtligeKriterier {
    /// When the rule applies.
    pub validity: Validity,
    /// Where it stands.
    pub basis: LegalBasis,
}

static RULES: [SamtligeKriterier; 1] = [SamtligeKriterier {
    validity: Validity::since(Date::ymd(2026, 1, 1)),
    basis: BEK_1559_2025.names("§ 10, stk. 2"),
}];

impl SamtligeKriterier {
    /// The rule as it applied on a day.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::Date;
    /// use kvalitetsmodel::model::SamtligeKriterier;
    ///
    /// let day = |text| Date::parse(text).expect("a real date");
    /// assert!(SamtligeKriterier::on(day("2025-12-31")).is_none());
    /// assert!(SamtligeKriterier::on(day("2026-01-01")).is_some());
    /// ```
    #[must_use]
    pub fn on(date: Date) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.validity.contains(date))
    }
}
