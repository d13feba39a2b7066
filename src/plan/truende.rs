//! From 2026: the criteria that threaten the approval.

use alloc::vec::Vec;

use super::Anledning;
use crate::assessment::{Assessed, Judgement};
use crate::law::{Bilingual, LegalBasis};
use crate::model::{Judged, SamtligeKriterier};

/// The criteria that are not met, in a version where all must be (BEK 1559/2025 § 10, stk. 2).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Truende<'m> {
    /// Those that are not met, in the model's order; each of them does so alone.
    pub criteria: Vec<TruendeKriterium<'m>>,
    /// The ids of those not judged yet: nobody knows of them.
    pub not_judged: Vec<&'m str>,
    /// What follows from it, and what does not.
    pub note: Bilingual,
    /// Where it stands.
    pub basis: Vec<LegalBasis>,
}

record!(Truende<'_> {
    criteria = "criteria",
    not_judged = "notJudged",
    note = "note",
    basis = "basis",
});

/// A criterion that is not met.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct TruendeKriterium<'m> {
    /// Its id.
    pub id: &'m str,
    /// What it is about.
    pub label: &'m Bilingual,
}

record!(TruendeKriterium<'_> {
    id = "id",
    label = "label",
});

const NOTE: Bilingual = Bilingual::new(
    "Alle kriterier skal være opfyldt. At et kriterium ikke er opfyldt, bringer ikke i sig selv godkendelsen til ophør: det kræver en afgørelse. Kan og vil tilbuddet rette op inden for kortere tid, kan socialtilsynet give påbud eller sætte skærpet tilsyn i gang i stedet.",
    "Every criterion must be met. That a criterion is not met does not by itself end the approval: that takes a decision. If the tilbud can and will put it right within a shorter time, the socialtilsyn can give a påbud or start skærpet tilsyn instead.",
);

impl<'m> Truende<'m> {
    /// Nothing for a version that does not judge criteria, or a day without the rule.
    pub(super) fn of(assessed: &Assessed<'m>) -> Option<Self> {
        SamtligeKriterier::on(assessed.date())?;
        if assessed.model().judged() != Judged::Criteria {
            return None;
        }
        let (mut criteria, mut not_judged) = (Vec::new(), Vec::new());
        for (kriterium, judgement) in assessed.model().kriterier().zip(&assessed.judgements) {
            let id = &*kriterium.id;
            match judgement {
                Judgement::NotMet => {
                    criteria.push(TruendeKriterium { id, label: &kriterium.label });
                }
                Judgement::NotJudged => not_judged.push(id),
                Judgement::Met => {}
            }
        }
        let (basis, _) = Anledning::Kriterium.basis(assessed.date(), false);
        Some(Self { criteria, not_judged, note: NOTE, basis })
    }
}
