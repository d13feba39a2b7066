//! Whistleblower: lov om socialtilsyn § 11.

use super::super::rule::{Actor, Counting, Rule, Unit, When, lov, since, until};
use super::super::{FactKind, RuleId};

/// The enquiry must be handled within 5 working days.
pub(super) static WHISTLEBLOWER_BEHANDLING: Rule = Rule {
    id: RuleId::WhistleblowerBehandling,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::WhistleblowerHenvendelse],
    when: When::Always,
    closes: &[FactKind::WhistleblowerBehandlet],
    counting: Counting::Authority,
    rows: &[
        until(
            (2014, 1, 1),
            (2025, 12, 31),
            Unit::NoNumber,
            0,
            &[lov((2014, 1, 1), "§ 11, stk. 1")],
        ),
        since((2026, 1, 1), Unit::Arbejdsdage, 5, &[lov((2026, 1, 1), "§ 11, stk. 2")])
            .day_inferred(),
    ],
};

/// What the socialtilsyn may say about an enquiry.
pub(super) static WHISTLEBLOWER_TAVSHED: Rule = Rule {
    id: RuleId::WhistleblowerTavshed,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::WhistleblowerOplyst],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[
        until(
            (2014, 1, 1),
            (2016, 12, 31),
            Unit::Condition,
            0,
            &[lov((2014, 1, 1), "§ 11, stk. 3")],
        ),
        until(
            (2017, 1, 1),
            (2022, 1, 31),
            Unit::Condition,
            0,
            &[lov((2017, 1, 1), "§ 11, stk. 3"), lov((2017, 1, 1), "§ 11, stk. 4")],
        ),
        until(
            (2022, 2, 1),
            (2025, 12, 31),
            Unit::Condition,
            0,
            &[lov((2022, 2, 1), "§ 11, stk. 3"), lov((2022, 2, 1), "§ 11, stk. 5")],
        ),
        since((2026, 1, 1), Unit::Condition, 0, &[lov((2026, 1, 1), "§ 11, stk. 4")])
            .day_inferred(),
    ],
};
