//! Vilkår: lov om socialtilsyn § 5.

use super::super::rule::{Actor, Counting, Rule, Unit, When, bek, lov, since, until};
use super::super::{FactKind, RuleId};

/// Vilkår must be met within the frist set.
pub(super) static VILKAAR_FRIST: Rule = Rule {
    id: RuleId::VilkaarFrist,
    actor: Actor::Part,
    starts: &[FactKind::Vilkaar],
    when: When::Always,
    closes: &[FactKind::VilkaarOpfyldt],
    counting: Counting::Fixed,
    rows: &[
        until(
            (2014, 1, 1),
            (2016, 12, 31),
            Unit::Given,
            0,
            &[
                lov((2014, 1, 1), "§ 5, stk. 4"),
                lov((2016, 7, 1), "§ 5, stk. 5"),
                bek((2014, 1, 1), "§ 1, stk. 3"),
            ],
        ),
        until(
            (2017, 1, 1),
            (2022, 1, 31),
            Unit::Given,
            0,
            &[
                lov((2017, 1, 1), "§ 5, stk. 5"),
                bek((2017, 1, 1), "§ 1, stk. 3"),
                bek((2020, 7, 1), "§ 3, stk. 2"),
            ],
        ),
        until(
            (2022, 2, 1),
            (2025, 12, 31),
            Unit::Given,
            0,
            &[lov((2022, 2, 1), "§ 5, stk. 7"), bek((2022, 2, 1), "§ 3, stk. 2")],
        ),
        since(
            (2026, 1, 1),
            Unit::Given,
            0,
            &[lov((2026, 1, 1), "§ 5, stk. 7"), bek((2026, 1, 1), "§ 4, stk. 2")],
        ),
    ],
};

/// An approval with vilkår lapses if they are not met in time.
pub(super) static VILKAAR_BORTFALD: Rule = Rule {
    id: RuleId::VilkaarBortfald,
    actor: Actor::Part,
    starts: &[FactKind::Vilkaar],
    when: When::Special,
    closes: &[FactKind::VilkaarOpfyldt],
    counting: Counting::Effect,
    rows: &[
        until((2014, 1, 1), (2025, 12, 31), Unit::NoRule, 0, &[]),
        since((2026, 1, 1), Unit::Given, 0, &[bek((2026, 1, 1), "§ 3, stk. 3, 2. pkt.")]),
    ],
};
