//! From 2026: the criteria that threaten the approval.

use alloc::vec::Vec;

use super::lovnote::Matter;
use super::lovnoter::NOT_MET;
use super::{Anledning, Lovnote};
use crate::assessment::{Assessed, Judgement};
use crate::case::Party;
use crate::deadlines::RuleId;
use crate::law::{Bilingual, Confidence, LegalBasis};
use crate::model::{Judged, SamtligeKriterier};

/// The criteria that are not met, in a version where all must be (BEK 1559/2025 § 10, stk. 2).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Truende<'m> {
    /// Those that are not met, in the model's order; each of them does so alone.
    pub criteria: Vec<TruendeKriterium<'m>>,
    /// The ids of those not judged yet: nobody knows of them.
    pub not_judged: Vec<&'m str>,
    /// What follows from it, and what does not, each sentence with its own paragraph.
    pub notes: Vec<Lovnote>,
    /// Where it stands.
    pub basis: Vec<LegalBasis>,
    /// How sure that is: that an unmet criterion is quality that is missing in the sense of the
    /// act is our own reading.
    pub confidence: Confidence,
}

/// A criterion that is not met.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TruendeKriterium<'m> {
    /// Its id.
    pub id: &'m str,
    /// What it is about.
    pub label: &'m Bilingual,
}

impl<'m> Truende<'m> {
    /// Nothing for a version that does not judge criteria, or a day without the rule.
    pub(super) fn of(assessed: &Assessed<'m>, party: Party) -> Option<Self> {
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
        let mut grounds = Anledning::Kriterium.grounds(party, assessed.date(), false);
        grounds.rule(RuleId::SkaerpetTilsynBetingelse, assessed.date());
        grounds.rule(RuleId::PaabudBetingelse, assessed.date());
        let notes = Lovnote::all(NOT_MET, party, assessed.date(), Matter::default());
        let (basis, confidence) = (grounds.basis, Confidence::Inferred);
        Some(Self { criteria, not_judged, notes, basis, confidence })
    }
}
