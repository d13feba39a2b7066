//! From 2026: the criteria that threaten the approval.

use alloc::vec::Vec;

use super::Anledning;
use crate::assessment::{Assessed, Judgement};
use crate::case::Party;
use crate::law::acts::LOV_745_2025;
use crate::law::{Bilingual, Confidence, LegalBasis, Provision};
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
    /// How sure the note is: that an unmet criterion is quality that is missing in the sense of
    /// the act is our own reading.
    pub confidence: Confidence,
}

record!(Truende<'_> {
    criteria = "criteria",
    not_judged = "notJudged",
    note = "note",
    basis = "basis",
    confidence = "confidence",
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

/// "træffer afgørelse om skærpet tilsyn, hvis … tilbuddet ikke længere har den fornødne kvalitet".
const SKAERPET_TILSYN: Provision = &[LOV_745_2025.at("§ 8, stk. 1, 1. pkt.")];
/// "kan, når det er nødvendigt …, træffe afgørelse om at udstede påbud".
const PAABUD: Provision = &[LOV_745_2025.at("§ 8, stk. 2, 1. pkt.")];

const NOTE: Bilingual = Bilingual::new(
    "Alle kriterier skal være opfyldt. Mangler den fornødne kvalitet, siger loven, at socialtilsynet træffer afgørelse om skærpet tilsyn (§ 8, stk. 1); påbud kan gives (stk. 2). Begge dele kræver, at socialtilsynet forventer, at I inden for en kortere periode kan og vil rette op. Ellers kan det blive ophør. Godkendelsen slutter ikke af sig selv: det kræver en afgørelse. At et kriterium, der ikke er opfyldt, betyder, at den fornødne kvalitet mangler, er vores læsning af bekendtgørelsens § 10, stk. 2.",
    "Every criterion must be met. Where the needed quality is missing, the act says that the socialtilsyn decides on skærpet tilsyn (§ 8, stk. 1); a påbud can be given (stk. 2). Both need the socialtilsyn to expect that you can and will put it right within a shorter time. Else it may be ophør. The approval does not end by itself: that takes a decision. That a criterion not met means that the needed quality is missing is our own reading of the bekendtgørelse's § 10, stk. 2.",
);

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
        grounds.place(SKAERPET_TILSYN, assessed.date());
        grounds.place(PAABUD, assessed.date());
        let (basis, confidence) = (grounds.basis, Confidence::Inferred);
        Some(Self { criteria, not_judged, note: NOTE, basis, confidence })
    }
}
