//! What a point of the plan answers, and what the law makes of it.

use alloc::vec::Vec;

use crate::calendar::Date;
use crate::deadlines::{RuleId, law_on};
use crate::law::acts::{LOV_608_2013, LOV_745_2025};
use crate::law::{Confidence, GONE, LegalBasis, Provision, basis_on, less_sure};
use crate::model::SamtligeKriterier;

words! {
    /// What calls for something, the gravest first. The order is this project's, after what
    /// the law makes of each: what has a frist the approval depends on, then what threatens the
    /// approval, then what costs or passes, then what decides nothing by itself.
    pub enum Anledning {
        /// A påbud: meeting it can be a condition for the approval (act § 8, stk. 2).
        Paabud = "paabud",
        /// A vilkår for the approval (act § 5, stk. 7).
        Vilkaar = "vilkaar",
        /// From 2026 a criterion that is not met (BEK 1559/2025 § 10, stk. 2).
        Kriterium = "kriterium",
        /// Skærpet tilsyn (act § 8, stk. 1).
        SkaerpetTilsyn = "skaerpetTilsyn",
        /// A varsling of a decision.
        Varsling = "varsling",
        /// A partshøring (forvaltningsloven § 19).
        Partshoering = "partshoering",
        /// Until 2025 a low score, which decides nothing by itself (act § 6, stk. 1).
        LavScore = "lavScore",
        /// An udviklingspunkt in a report. No text of law knows the word.
        Udviklingspunkt = "udviklingspunkt",
    }
}

/// That an approval ends when its conditions are met no longer, by a decision.
const OPHOER: Provision = &[LOV_745_2025.at("§ 5, stk. 10")];
/// That the report looks at what the approval depends on.
const RAPPORT: Provision = &[LOV_745_2025.at("§ 7, stk. 7")];
/// Quality was decided by a samlet vurdering, and scores only advised, as long as there were
/// scores.
const SAMLET_VURDERING: Provision = &[LOV_608_2013.at("§ 6, stk. 1"), LOV_745_2025.at(GONE)];

impl Anledning {
    /// Whether the approval lapses at the frist of a vilkår that was set because what is
    /// missing was expected within a shorter time.
    pub(super) fn lapses(self, date: Date, shorter: bool) -> bool {
        self == Self::Vilkaar && shorter && law_on(RuleId::VilkaarBortfald, date).is_some()
    }

    /// Where it stood on a day, and how sure that is; nothing where no law speaks of it.
    /// `lapses` is for vilkår whose frist ends the approval.
    pub(super) fn basis(self, date: Date, lapses: bool) -> (Vec<LegalBasis>, Option<Confidence>) {
        let rules: &[RuleId] = match self {
            Self::Paabud => &[RuleId::PaabudFrist, RuleId::PaabudIndhold],
            Self::Vilkaar if lapses => &[RuleId::VilkaarFrist, RuleId::VilkaarBortfald],
            Self::Vilkaar => &[RuleId::VilkaarFrist],
            Self::Kriterium => &[RuleId::ForventningKanOgVil],
            Self::SkaerpetTilsyn => {
                &[RuleId::SkaerpetTilsynPeriode, RuleId::SkaerpetTilsynTillaegstakst]
            }
            Self::Varsling | Self::Partshoering => &[RuleId::Partshoering],
            Self::LavScore | Self::Udviklingspunkt => &[],
        };
        let mut basis = Vec::new();
        let mut confidence: Option<Confidence> = None;
        let mut sure = |other| {
            confidence = Some(confidence.map_or(other, |one| less_sure(one, other)));
        };
        if self == Self::Kriterium
            && let Some(rule) = SamtligeKriterier::on(date)
        {
            basis.push(rule.basis.clone());
            basis.extend(basis_on(OPHOER, date));
            basis.extend(basis_on(RAPPORT, date));
        }
        if self == Self::LavScore {
            basis.extend(basis_on(SAMLET_VURDERING, date));
        }
        for row in &basis {
            sure(row.confidence);
        }
        for rule in rules {
            let Some(law) = law_on(*rule, date) else { continue };
            sure(law.confidence);
            sure(law.date_confidence);
            for row in law.basis {
                sure(row.confidence);
                basis.push(row);
            }
        }
        (basis, confidence)
    }
}
