//! From 2026 every criterion must be met: BEK 1559/2025 § 10, stk. 2.

use alloc::vec::Vec;

use crate::assessment::{Assessed, Judgement};
use crate::law::LegalBasis;
use crate::model::SamtligeKriterier;

words! {
    /// The answer to "are all criteria met?", in three values.
    pub enum Conjunction {
        /// Every criterion is judged met.
        Met = "met",
        /// At least one is judged not met, which settles the answer.
        NotMet = "notMet",
        /// None is judged not met, and some are not judged yet.
        Open = "open",
    }
}

impl Conjunction {
    /// The answer over all judgements. A model has criteria, so there is always one.
    ///
    /// ```
    /// use kvalitetsmodel::assessment::Judgement;
    /// use kvalitetsmodel::scoring::Conjunction;
    ///
    /// let open = [Judgement::Met, Judgement::NotJudged];
    /// assert_eq!(Conjunction::of(&open), Conjunction::Open);
    /// ```
    #[must_use]
    pub fn of(judgements: &[Judgement]) -> Self {
        judgements.iter().fold(Self::Met, |all, one| all.and(*one))
    }

    /// The answer so far, with a judgement more.
    pub(crate) const fn and(self, judgement: Judgement) -> Self {
        match (self, judgement) {
            (Self::NotMet, _) | (_, Judgement::NotMet) => Self::NotMet,
            (Self::Open, _) | (_, Judgement::NotJudged) => Self::Open,
            (Self::Met, Judgement::Met) => Self::Met,
        }
    }
}

/// The conjunction over the criteria, with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct AllCriteria<'m> {
    /// The answer.
    pub answer: Conjunction,
    /// The ids of the criteria judged met.
    pub met: Vec<&'m str>,
    /// The ids of the criteria judged not met.
    pub not_met: Vec<&'m str>,
    /// The ids of the criteria not judged yet.
    pub not_judged: Vec<&'m str>,
    /// The rule; absent where none applies on the date (a portal's own model).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<&'m LegalBasis>,
}

impl<'m> AllCriteria<'m> {
    pub(crate) fn of(assessed: &Assessed<'m>) -> Self {
        let (mut met, mut not_met, mut not_judged) = (Vec::new(), Vec::new(), Vec::new());
        for (kriterium, judgement) in assessed.model.kriterier().zip(&assessed.judgements) {
            let list = match judgement {
                Judgement::Met => &mut met,
                Judgement::NotMet => &mut not_met,
                Judgement::NotJudged => &mut not_judged,
            };
            list.push(&*kriterium.id);
        }
        let answer = Conjunction::of(&assessed.judgements);
        let basis = SamtligeKriterier::on(assessed.date).map(|rule| &rule.basis);
        Self { answer, met, not_met, not_judged, basis }
    }
}
