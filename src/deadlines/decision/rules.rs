//! Which rules a decision stands under: those whose rows say what they are to it.

use super::look::Look;
use super::{Grounds, RequirementKind};
use crate::case::{EventKind, Party};
use crate::deadlines::{RULES, Row, Rule, Way};

/// The rule that asks something of a kind of decision; `None` where none about the party does.
pub(crate) fn rule_for(
    kind: EventKind,
    what: RequirementKind,
    party: Party,
) -> Option<&'static Rule> {
    let ways = [Way::Takes(kind, what), Way::EveryTakes(what)];
    let asks = |rule: &&Rule| rule.ways.iter().any(|way| ways.contains(way));
    RULES.iter().find(|rule| asks(rule) && rule.is_for(party))
}

impl Look<'_, '_, '_> {
    /// The one that asks it of this decision.
    pub(super) fn rule(&self, what: RequirementKind) -> Option<&'static Rule> {
        rule_for(self.decision.event.kind(), what, self.course.sag.party)
    }

    /// What that rule says on the day of the decision.
    pub(super) fn law(&self, what: RequirementKind) -> Option<(Grounds, &'static Row)> {
        Grounds::law(self.rule(what)?.id, self.decision.on)
    }
}
