//! Tilsynsbesøg: how often, how they are announced, and the report.

use super::super::rule::{Actor, Counting, Rule, Unit, When, bek, lov, since, until};
use super::super::{FactKind, RuleId};

/// The socialtilsyn must visit the tilbud at least this often.
pub(super) static TILSYNSBESOEG_TILBUD: Rule = Rule {
    id: RuleId::TilsynsbesoegTilbud,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Tilsynsbesoeg],
    when: When::Special,
    closes: &[FactKind::Tilsynsbesoeg],
    counting: Counting::Authority,
    rows: &[
        until(
            (2014, 1, 1),
            (2025, 12, 31),
            Unit::Years,
            1,
            &[
                lov((2014, 1, 1), "§ 7, stk. 3"),
                lov((2022, 2, 1), "§ 7, stk. 4"),
                bek((2014, 1, 1), "§ 6, stk. 2"),
                bek((2017, 1, 1), "§ 5, stk. 2"),
                bek((2019, 7, 1), "§ 6, stk. 2"),
                bek((2020, 7, 1), "§ 8, stk. 2"),
                bek((2022, 2, 1), "§ 6"),
            ],
        ),
        since((2026, 1, 1), Unit::Years, 3, &[lov((2026, 1, 1), "§ 7, stk. 6, 1. pkt.")])
            .day_inferred(),
    ],
};

/// The socialtilsyn must visit the plejefamilie at least this often.
pub(super) static TILSYNSBESOEG_PLEJEFAMILIE: Rule = Rule {
    id: RuleId::TilsynsbesoegPlejefamilie,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Tilsynsbesoeg],
    when: When::Special,
    closes: &[FactKind::Tilsynsbesoeg],
    counting: Counting::Authority,
    rows: &[
        until(
            (2014, 1, 1),
            (2025, 12, 31),
            Unit::Years,
            1,
            &[
                lov((2014, 1, 1), "§ 7, stk. 3"),
                lov((2022, 2, 1), "§ 7, stk. 4"),
                bek((2014, 1, 1), "§ 6, stk. 2"),
                bek((2017, 1, 1), "§ 5, stk. 2"),
                bek((2019, 7, 1), "§ 6, stk. 2"),
                bek((2020, 7, 1), "§ 8, stk. 2"),
                bek((2022, 2, 1), "§ 6"),
            ],
        ),
        since((2026, 1, 1), Unit::Years, 2, &[lov((2026, 1, 1), "§ 7, stk. 6, 2. pkt.")])
            .day_inferred(),
    ],
};

/// Each afdeling must have a yearly visit.
pub(super) static TILSYNSBESOEG_AFDELING: Rule = Rule {
    id: RuleId::TilsynsbesoegAfdeling,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Tilsynsbesoeg],
    when: When::Special,
    closes: &[FactKind::Tilsynsbesoeg],
    counting: Counting::Authority,
    rows: &[
        until(
            (2014, 1, 1),
            (2025, 12, 31),
            Unit::Years,
            1,
            &[
                bek((2014, 1, 1), "§ 6, stk. 2"),
                bek((2017, 1, 1), "§ 5, stk. 2"),
                bek((2019, 7, 1), "§ 6, stk. 2"),
                bek((2020, 7, 1), "§ 8, stk. 2"),
                bek((2022, 2, 1), "§ 6"),
            ],
        ),
        since((2026, 1, 1), Unit::NoRule, 0, &[]),
    ],
};

/// A visit may be announced at most 4 weeks ahead.
pub(super) static ANMELDT_BESOEG_VARSEL: Rule = Rule {
    id: RuleId::AnmeldtBesoegVarsel,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Tilsynsbesoeg],
    when: When::Special,
    closes: &[],
    counting: Counting::Backward,
    rows: &[
        until(
            (2014, 1, 1),
            (2025, 12, 31),
            Unit::NoRule,
            0,
            &[lov((2014, 1, 1), "§ 7, stk. 2, nr. 1"), lov((2022, 2, 1), "§ 7, stk. 3, nr. 1")],
        ),
        since((2026, 1, 1), Unit::WeeksBefore, 4, &[lov((2026, 1, 1), "§ 7, stk. 4")])
            .day_inferred(),
    ],
};

/// Unannounced is the rule; announcing needs special circumstances.
pub(super) static UANMELDT_HOVEDREGEL: Rule = Rule {
    id: RuleId::UanmeldtHovedregel,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Tilsynsbesoeg],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[
        until(
            (2014, 1, 1),
            (2025, 12, 31),
            Unit::NoRule,
            0,
            &[lov((2014, 1, 1), "§ 7, stk. 2, nr. 1"), lov((2022, 2, 1), "§ 7, stk. 3, nr. 1")],
        ),
        since((2026, 1, 1), Unit::Condition, 0, &[lov((2026, 1, 1), "§ 7, stk. 3, nr. 1")])
            .day_inferred(),
    ],
};

/// A report must follow every completed tilsyn.
pub(super) static TILSYNSRAPPORT: Rule = Rule {
    id: RuleId::Tilsynsrapport,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Tilsynsbesoeg],
    when: When::Always,
    closes: &[FactKind::Tilsynsrapport],
    counting: Counting::Authority,
    rows: &[
        until((2014, 1, 1), (2022, 1, 31), Unit::NoRule, 0, &[]),
        until((2022, 2, 1), (2025, 12, 31), Unit::NoNumber, 0, &[lov((2022, 2, 1), "§ 7, stk. 5")]),
        since((2026, 1, 1), Unit::NoNumber, 0, &[lov((2026, 1, 1), "§ 7, stk. 7")]).day_inferred(),
    ],
};

/// BPA associations are visited only as needed.
pub(super) static BPA_TILSYN: Rule = Rule {
    id: RuleId::BpaTilsyn,
    actor: Actor::Socialtilsyn,
    starts: &[],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[since(
        (2018, 1, 1),
        Unit::Condition,
        0,
        &[
            bek((2018, 1, 1), "§ 22, stk. 2"),
            bek((2019, 7, 1), "§ 23, stk. 2"),
            bek((2020, 1, 1), "§ 24, stk. 2"),
            bek((2020, 7, 1), "§ 26, stk. 2"),
            bek((2022, 2, 1), "§ 20, stk. 2"),
        ],
    )],
};
