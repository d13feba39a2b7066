//! Skærpet tilsyn: lov om socialtilsyn § 8, stk. 1.

use super::super::rule::{Actor, Counting, Rule, Unit, When, bek, lov, since, until};
use super::super::{FactKind, RuleId};

/// Longest period of one decision on skærpet tilsyn.
pub(super) static SKAERPET_TILSYN_PERIODE: Rule = Rule {
    id: RuleId::SkaerpetTilsynPeriode,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::SkaerpetTilsyn],
    when: When::Always,
    closes: &[FactKind::SkaerpetTilsynOphaevet],
    counting: Counting::Authority,
    rows: &[
        until(
            (2014, 1, 1),
            (2016, 12, 31),
            Unit::Months,
            3,
            &[lov((2014, 1, 1), "§ 8, stk. 1, 2. pkt.")],
        ),
        until(
            (2017, 1, 1),
            (2022, 1, 31),
            Unit::Months,
            3,
            &[
                lov((2017, 1, 1), "§ 8, stk. 1, 2. pkt."),
                bek((2017, 1, 1), "§ 6, stk. 2"),
                bek((2019, 7, 1), "§ 7, stk. 2"),
                bek((2020, 7, 1), "§ 9, stk. 2"),
            ],
        ),
        since((2022, 2, 1), Unit::Months, 6, &[lov((2022, 2, 1), "§ 8, stk. 1, 2. pkt.")]),
    ],
};

/// Skærpet tilsyn had to come with a påbud.
pub(super) static SKAERPET_TILSYN_KRAEVER_PAABUD: Rule = Rule {
    id: RuleId::SkaerpetTilsynKraeverPaabud,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::SkaerpetTilsyn],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[
        until(
            (2014, 1, 1),
            (2022, 1, 31),
            Unit::Condition,
            0,
            &[
                lov((2014, 1, 1), "§ 8, stk. 1, 3. pkt."),
                bek((2014, 1, 1), "§ 7, stk. 2"),
                bek((2017, 1, 1), "§ 6, stk. 3"),
                bek((2019, 7, 1), "§ 7, stk. 3"),
                bek((2020, 7, 1), "§ 9, stk. 3"),
            ],
        ),
        since((2022, 2, 1), Unit::NoRule, 0, &[lov((2022, 2, 1), "§ 8, stk. 1")]),
    ],
};

/// When skærpet tilsyn shall/can be started.
pub(super) static SKAERPET_TILSYN_BETINGELSE: Rule = Rule {
    id: RuleId::SkaerpetTilsynBetingelse,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::SkaerpetTilsyn],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[
        until(
            (2014, 1, 1),
            (2016, 12, 31),
            Unit::Condition,
            0,
            &[lov((2014, 1, 1), "§ 8, stk. 1, 1. pkt."), bek((2014, 1, 1), "§ 7, stk. 1")],
        ),
        until(
            (2017, 1, 1),
            (2022, 1, 31),
            Unit::Condition,
            0,
            &[
                lov((2017, 1, 1), "§ 8, stk. 1, 1. pkt."),
                bek((2017, 1, 1), "§ 6, stk. 1"),
                bek((2019, 7, 1), "§ 7, stk. 1"),
                bek((2020, 7, 1), "§ 9, stk. 1"),
            ],
        ),
        since((2022, 2, 1), Unit::Condition, 0, &[lov((2022, 2, 1), "§ 8, stk. 1, 1. pkt.")]),
    ],
};

/// Fee surcharge under skærpet tilsyn.
pub(super) static SKAERPET_TILSYN_TILLAEGSTAKST: Rule = Rule {
    id: RuleId::SkaerpetTilsynTillaegstakst,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::SkaerpetTilsyn],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[
        until(
            (2014, 1, 1),
            (2016, 12, 31),
            Unit::Condition,
            0,
            &[bek((2014, 1, 1), "§ 19, stk. 1")],
        ),
        since(
            (2017, 1, 1),
            Unit::Condition,
            0,
            &[
                bek((2017, 1, 1), "§ 22, stk. 1"),
                bek((2018, 1, 1), "§ 29, stk. 1"),
                bek((2019, 7, 1), "§ 30, stk. 1"),
                bek((2020, 1, 1), "§ 31, stk. 1"),
                bek((2020, 7, 1), "§ 33, stk. 1"),
                bek((2022, 2, 1), "§ 25, stk. 1"),
            ],
        ),
    ],
};

/// Skærpet tilsyn is shown on Tilbudsportalen.
pub(super) static SKAERPET_TILSYN_TILBUDSPORTALEN: Rule = Rule {
    id: RuleId::SkaerpetTilsynTilbudsportalen,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::SkaerpetTilsyn],
    when: When::Tilbud,
    closes: &[FactKind::TilbudsportalOpdateret],
    counting: Counting::Authority,
    rows: &[since(
        (2014, 1, 1),
        Unit::NoNumber,
        0,
        &[lov((2014, 1, 1), "§ 8, stk. 1, 2. pkt."), lov((2014, 1, 1), "§ 22, stk. 2, nr. 2")],
    )],
};

/// The municipalities must be told of skærpet tilsyn and påbud.
pub(super) static KOMMUNER_ORIENTERES: Rule = Rule {
    id: RuleId::KommunerOrienteres,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::SkaerpetTilsyn, FactKind::Paabud, FactKind::PaabudOphaevet],
    when: When::Special,
    closes: &[FactKind::KommunerOrienteret],
    counting: Counting::Authority,
    rows: &[
        until((2014, 1, 1), (2016, 12, 31), Unit::NoNumber, 0, &[bek((2014, 1, 1), "§ 10")]),
        until(
            (2017, 1, 1),
            (2022, 1, 31),
            Unit::NoNumber,
            0,
            &[bek((2017, 1, 1), "§ 9"), bek((2019, 7, 1), "§ 10"), bek((2020, 7, 1), "§ 12")],
        ),
        until((2022, 2, 1), (2025, 12, 31), Unit::NoNumber, 0, &[bek((2022, 2, 1), "§ 9")]),
        since((2026, 1, 1), Unit::NoNumber, 0, &[bek((2026, 1, 1), "§ 9")]),
    ],
};
