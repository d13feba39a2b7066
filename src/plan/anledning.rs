//! What a point of the plan answers, and what the law makes of it.

use alloc::vec::Vec;

use super::lovnote::Grounds;
use crate::calendar::Date;
use crate::case::{EventKind, Party};
use crate::deadlines::{RuleId, law_on};
use crate::law::Provision;
use crate::law::acts::{LOV_608_2013, LOV_745_2025};
use crate::model::SamtligeKriterier;

words! {
    /// What calls for something, the gravest first. The order is this project's, after what
    /// the law makes of each: what has a frist the approval depends on, then what threatens the
    /// approval, then what costs or passes, then what decides nothing by itself.
    pub enum Anledning {
        /// Ophør: the approval ends (act § 5, stk. 10).
        Ophoer = "ophoer",
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
        /// A draft report, for comments. No text of law knows of it.
        Rapportudkast = "rapportudkast",
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
/// Quality is decided by a samlet vurdering; a score only advised.
const SAMLET_VURDERING: Provision = &[LOV_608_2013.at("§ 6, stk. 1")];

/// What ends a hearing beside the comments: the decision it came before.
const AFTER_HEARING: &[EventKind] = &[
    EventKind::Paabud,
    EventKind::SkaerpetTilsyn,
    EventKind::Ophoer,
    EventKind::Vilkaar,
    EventKind::Afgoerelse,
    EventKind::Afslag,
    EventKind::Godkendelse,
];

impl Anledning {
    /// What an event of a kind calls for, if for anything.
    #[must_use]
    pub const fn of(kind: EventKind) -> Option<Self> {
        match kind {
            EventKind::Ophoer => Some(Self::Ophoer),
            EventKind::Paabud => Some(Self::Paabud),
            EventKind::Vilkaar => Some(Self::Vilkaar),
            EventKind::SkaerpetTilsyn => Some(Self::SkaerpetTilsyn),
            EventKind::Varsling => Some(Self::Varsling),
            EventKind::Partshoering => Some(Self::Partshoering),
            EventKind::TilsynsrapportUdkast => Some(Self::Rapportudkast),
            EventKind::Udviklingspunkt => Some(Self::Udviklingspunkt),
            _ => None,
        }
    }

    /// The decision that it is, of those that not every party can get.
    pub(super) const fn decides(self) -> Option<EventKind> {
        match self {
            Self::Paabud => Some(EventKind::Paabud),
            Self::SkaerpetTilsyn => Some(EventKind::SkaerpetTilsyn),
            _ => None,
        }
    }

    /// The rules of the deadlines that have its day, of which the first that holds counts.
    pub(super) const fn days(self) -> &'static [RuleId] {
        match self {
            Self::Ophoer => &[RuleId::OphoerFrist, RuleId::BpaOphoerFrist, RuleId::OphoerStraks],
            Self::Paabud => &[RuleId::PaabudFrist],
            Self::Vilkaar => &[RuleId::VilkaarFrist, RuleId::BpaVilkaarFrist],
            Self::SkaerpetTilsyn => &[RuleId::SkaerpetTilsynPeriode],
            Self::Varsling | Self::Partshoering => &[RuleId::Partshoering],
            Self::Rapportudkast => &[RuleId::HoeringRapportudkast],
            Self::Udviklingspunkt | Self::Kriterium | Self::LavScore => &[],
        }
    }

    /// The events that end it, beside those that meet its deadline.
    pub(super) const fn ends(self) -> &'static [EventKind] {
        match self {
            Self::Varsling | Self::Partshoering => AFTER_HEARING,
            Self::Rapportudkast => &[EventKind::Tilsynsrapport],
            _ => &[],
        }
    }

    /// The events that end it or meet its deadline.
    pub(super) fn answers(self) -> Vec<EventKind> {
        let meets = self.days().iter().filter_map(|id| id.rule()).flat_map(|rule| rule.closes);
        self.ends().iter().chain(meets).copied().collect()
    }

    /// The same of all of them.
    pub(super) fn all_answers() -> Vec<EventKind> {
        Self::ALL.iter().flat_map(|one| one.answers()).collect()
    }

    /// Whether it is seen in an assessment, and not in what happened.
    pub(super) const fn in_assessment(self) -> bool {
        matches!(self, Self::Kriterium | Self::LavScore)
    }

    /// Whether the approval lapses at the frist of a vilkår that was set because what is
    /// missing was expected within a shorter time.
    pub(super) fn lapses(self, party: Party, date: Date, special: bool) -> bool {
        let rule = RuleId::VilkaarBortfald;
        let lapses = rule.is_for(party) && law_on(rule, date).is_some();
        self == Self::Vilkaar && special && lapses
    }

    /// Whether a letter or a decision sets a frist for it, or may.
    pub(super) const fn has_frist(self) -> bool {
        matches!(
            self,
            Self::Ophoer
                | Self::Paabud
                | Self::SkaerpetTilsyn
                | Self::Varsling
                | Self::Partshoering
                | Self::Rapportudkast
        )
    }

    /// Whether its frist is a day by which somebody must act, and not a day something ends.
    pub(super) const fn acts_by_frist(self) -> bool {
        !matches!(self, Self::Ophoer | Self::SkaerpetTilsyn)
    }

    /// Whether it has a frist by which somebody must act: to comment is a choice, and some days only end
    /// something.
    #[must_use]
    pub fn is_duty(self) -> bool {
        let days = self.days();
        self.acts_by_frist() && !days.is_empty() && !days.iter().any(|rule| rule.is_choice())
    }

    /// Where it stood on a day, and how sure that is; nothing where no law speaks of it.
    /// `special` is for vilkår whose frist ends the approval, and for an ending at once.
    pub(super) fn grounds(self, party: Party, date: Date, special: bool) -> Grounds {
        let rules: &[RuleId] = match self {
            Self::Ophoer if special => &[RuleId::OphoerKanSkal, RuleId::OphoerStraks],
            Self::Ophoer => &[RuleId::OphoerKanSkal, RuleId::OphoerFrist, RuleId::BpaOphoerFrist],
            Self::Paabud => &[RuleId::PaabudFrist, RuleId::PaabudIndhold],
            Self::Vilkaar if special => &[RuleId::VilkaarFrist, RuleId::VilkaarBortfald],
            Self::Vilkaar => &[RuleId::VilkaarFrist, RuleId::BpaVilkaarFrist],
            Self::Kriterium => &[RuleId::ForventningKanOgVil],
            Self::SkaerpetTilsyn => &[RuleId::SkaerpetTilsynPeriode],
            Self::Varsling | Self::Partshoering => &[RuleId::Partshoering],
            Self::Rapportudkast => &[RuleId::HoeringRapportudkast],
            Self::LavScore | Self::Udviklingspunkt => &[],
        };
        let mut grounds = Grounds::default();
        if self == Self::Kriterium
            && let Some(rule) = SamtligeKriterier::on(date)
        {
            grounds.cite(rule.basis.clone());
            grounds.place(OPHOER, date);
            grounds.place(RAPPORT, date);
        }
        if self == Self::LavScore {
            grounds.place(SAMLET_VURDERING, date);
        }
        for rule in rules.iter().filter(|rule| rule.is_for(party)) {
            grounds.rule(*rule, date);
        }
        grounds
    }
}
