//! Vilkår: lov om socialtilsyn § 5.

use super::super::rule::{Actor, Counting, Rule, Unit, When, since, until};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::{
    BEK_617_2020, BEK_1557_2013, BEK_1559_2025, LBK_124_2016, LBK_171_2022, LOV_608_2013,
};

/// Vilkår must be met within the frist set.
pub(super) const VILKAAR_FRIST: Rule = Rule {
    id: RuleId::VilkaarFrist,
    actor: Actor::Part,
    starts: &[EventKind::Vilkaar],
    when: When::Always,
    closes: &[EventKind::VilkaarOpfyldt],
    counting: Counting::Fixed,
    ways: &[],
    rows: &[since(
        (2014, 1, 1),
        Unit::Given,
        0,
        &[
            &[
                LOV_608_2013.at("§ 5, stk. 4"),
                LBK_124_2016.at("§ 5, stk. 5"),
                LBK_171_2022.at("§ 5, stk. 7"),
            ],
            &[
                BEK_1557_2013.at("§ 1, stk. 3"),
                BEK_617_2020.at("§ 3, stk. 2"),
                BEK_1559_2025.at("§ 4, stk. 2"),
            ],
        ],
    )],
};

/// An approval with vilkår lapses if they are not met in time.
pub(super) const VILKAAR_BORTFALD: Rule = Rule {
    id: RuleId::VilkaarBortfald,
    actor: Actor::Part,
    starts: &[EventKind::Vilkaar],
    when: When::KorterePeriode,
    closes: &[EventKind::VilkaarOpfyldt],
    counting: Counting::Effect,
    ways: &[Way::Lapse],
    rows: &[
        until((2014, 1, 1), (2025, 12, 31), Unit::NoRule, 0, &[]),
        since((2026, 1, 1), Unit::Given, 0, &[&[BEK_1559_2025.at("§ 3, stk. 3, 2. pkt.")]]),
    ],
};
