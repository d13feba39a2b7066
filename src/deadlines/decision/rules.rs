//! The rules of each of the three decisions.

use super::RequirementKind;
use crate::case::{EventKind, Party};
use crate::deadlines::RuleId;

/// Which rules a decision stands under.
#[derive(Debug)]
pub(super) struct Rules {
    kind: EventKind,
    /// Dialogue before it.
    pub(super) dialogue: RuleId,
    /// That it may be taken at once: in a rule of its own, or with the dialogue.
    pub(super) at_once: RuleId,
    /// What is expected of the tilbud, and what follows where nothing is.
    pub(super) expectation: RuleId,
    /// Whether it may only be taken where it is expected that the tilbud can and will put it
    /// right.
    pub(super) needs_expectation: bool,
    /// When it may be taken: people judge that.
    pub(super) condition: (RequirementKind, RuleId),
    /// That the municipalities are told.
    pub(super) municipalities: RuleId,
    /// That it is registered on Tilbudsportalen, of a tilbud.
    portal: RuleId,
}

static RULES: [Rules; 3] = [
    Rules {
        kind: EventKind::Paabud,
        dialogue: RuleId::ForudgaaendeDialog,
        at_once: RuleId::ForudgaaendeDialog,
        expectation: RuleId::ForventningKanOgVil,
        needs_expectation: true,
        condition: (RequirementKind::Necessary, RuleId::PaabudBetingelse),
        municipalities: RuleId::KommunerOrienteres,
        portal: RuleId::TilbudsportalenAfgoerelse,
    },
    Rules {
        kind: EventKind::SkaerpetTilsyn,
        dialogue: RuleId::ForudgaaendeDialog,
        at_once: RuleId::ForudgaaendeDialog,
        expectation: RuleId::ForventningKanOgVil,
        needs_expectation: true,
        condition: (RequirementKind::Conditions, RuleId::SkaerpetTilsynBetingelse),
        municipalities: RuleId::KommunerOrienteres,
        portal: RuleId::SkaerpetTilsynTilbudsportalen,
    },
    Rules {
        kind: EventKind::Ophoer,
        dialogue: RuleId::OphoerDialog,
        at_once: RuleId::OphoerStraks,
        expectation: RuleId::ForventningKanOgVil,
        needs_expectation: false,
        condition: (RequirementKind::Conditions, RuleId::OphoerKanSkal),
        municipalities: RuleId::OphoerUnderretKommuner,
        portal: RuleId::TilbudsportalenAfgoerelse,
    },
];

impl Rules {
    /// The rules of a decision; `None` for what is none of the three, and for a party that the
    /// rules on them are not about.
    pub(super) fn of(kind: EventKind, party: Party) -> Option<&'static Self> {
        let rules = RULES.iter().find(|rules| rules.kind == kind)?;
        rules.dialogue.is_for(party).then_some(rules)
    }

    /// That it is registered on Tilbudsportalen.
    pub(super) fn portal(&self, party: Party) -> RuleId {
        if party == Party::Plejefamilie { RuleId::TilbudsportalenPlejefamilie } else { self.portal }
    }
}
