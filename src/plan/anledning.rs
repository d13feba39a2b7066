//! What a point of the plan answers, and what the law makes of it.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::calendar::Date;
use crate::deadlines::{RuleId, act_on, law_on};
use crate::law::{Confidence, LegalBasis, Validity};
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

/// Paragraphs beside those of the deadlines' rules, each with its days.
static FROM_2026: [LegalBasis; 2] = [of_2026("§ 5, stk. 10"), of_2026("§ 7, stk. 7")];

const fn of_2026(paragraph: &'static str) -> LegalBasis {
    LegalBasis {
        act: Cow::Borrowed("LBK 242/2026"),
        paragraph: Cow::Borrowed(paragraph),
        validity: Some(Validity::since(Date::ymd(2026, 1, 1))),
        confidence: Confidence::Verified,
        note: None,
    }
}

/// Quality was decided by a samlet vurdering, and scores only advised.
static SAMLET_VURDERING: Validity =
    Validity::new(Date::ymd(2014, 1, 1), Some(Date::ymd(2025, 12, 31)));

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
        let (mut basis, mut confidence) = (Vec::new(), None);
        if self == Self::Kriterium
            && let Some(rule) = SamtligeKriterier::on(date)
        {
            basis.push(rule.basis.clone());
            for row in FROM_2026.iter().filter(|row| row.applies_on(date)) {
                basis.push(row.clone());
            }
        }
        if self == Self::LavScore && SAMLET_VURDERING.contains(date) {
            let paragraph = LegalBasis::new("", "§ 6, stk. 1", Confidence::Verified);
            basis.push(LegalBasis { act: Cow::Borrowed(act_on(date)), ..paragraph });
        }
        for row in &basis {
            less_sure(&mut confidence, row.confidence);
        }
        for rule in rules {
            let Some(law) = law_on(*rule, date) else { continue };
            less_sure(&mut confidence, law.confidence);
            less_sure(&mut confidence, law.date_confidence);
            basis.extend(law.basis);
        }
        (basis, confidence)
    }
}

/// Keeps the less sure of two: [`Confidence`] is in order of how sure it is.
fn less_sure(least: &mut Option<Confidence>, other: Confidence) {
    if least.is_none_or(|least| (least as u8) < (other as u8)) {
        *least = Some(other);
    }
}
