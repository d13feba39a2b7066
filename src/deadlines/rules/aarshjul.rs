//! The yearly wheel: budgets and reports.

use super::super::rule::{Actor, Counting, Rule, Unit, When, bek, lov, since, until};
use super::super::{FactKind, RuleId};

/// A private tilbud reports its yearly budget.
pub(super) static BUDGET_PRIVAT: Rule = Rule {
    id: RuleId::BudgetPrivat,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Special,
    closes: &[FactKind::BudgetIndberettet],
    counting: Counting::Fixed,
    rows: &[
        until((2014, 1, 1), (2016, 12, 31), Unit::Date, 1001, &[bek((2014, 1, 1), "§ 14, stk. 3")]),
        since(
            (2017, 1, 1),
            Unit::Date,
            1001,
            &[
                bek((2017, 1, 1), "§ 15, stk. 3"),
                bek((2019, 7, 1), "§ 16, stk. 3"),
                bek((2020, 7, 1), "§ 18, stk. 3"),
                bek((2022, 2, 1), "§ 11, stk. 3"),
            ],
        ),
    ],
};

/// A public tilbud reports its yearly budget.
pub(super) static BUDGET_OFFENTLIG: Rule = Rule {
    id: RuleId::BudgetOffentlig,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Special,
    closes: &[FactKind::BudgetIndberettet],
    counting: Counting::Fixed,
    rows: &[
        until((2014, 1, 1), (2016, 12, 31), Unit::Date, 1001, &[bek((2014, 1, 1), "§ 14, stk. 3")]),
        until(
            (2017, 1, 1),
            (2022, 1, 31),
            Unit::Date,
            1115,
            &[
                bek((2017, 1, 1), "§ 15, stk. 3"),
                bek((2019, 7, 1), "§ 16, stk. 3"),
                bek((2020, 7, 1), "§ 18, stk. 3"),
            ],
        ),
        since((2022, 2, 1), Unit::Date, 1115, &[bek((2022, 2, 1), "§ 11, stk. 3")]),
    ],
};

/// The socialtilsyn must have approved the budget.
pub(super) static BUDGET_GODKENDELSE: Rule = Rule {
    id: RuleId::BudgetGodkendelse,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::BudgetIndberettet],
    when: When::Special,
    closes: &[FactKind::BudgetGodkendt],
    counting: Counting::Fixed,
    rows: &[
        until(
            (2014, 1, 1),
            (2016, 12, 31),
            Unit::NoNumber,
            0,
            &[bek((2014, 1, 1), "§ 15, stk. 1")],
        ),
        since(
            (2017, 1, 1),
            Unit::Date,
            101,
            &[
                bek((2017, 1, 1), "§ 16, stk. 4"),
                bek((2019, 7, 1), "§ 17, stk. 4"),
                bek((2020, 7, 1), "§ 19, stk. 4"),
                bek((2022, 2, 1), "§ 11, stk. 4"),
            ],
        ),
    ],
};

/// The koncern note comes with the budget.
pub(super) static KONCERNNOTE: Rule = Rule {
    id: RuleId::Koncernnote,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Special,
    closes: &[FactKind::BudgetIndberettet],
    counting: Counting::Fixed,
    rows: &[since(
        (2018, 1, 1),
        Unit::Date,
        1001,
        &[
            bek((2018, 1, 1), "§ 15, stk. 3"),
            bek((2019, 7, 1), "§ 16, stk. 3"),
            bek((2020, 7, 1), "§ 18, stk. 3"),
            bek((2022, 2, 1), "§ 11, stk. 3"),
        ],
    )],
};

/// A private tilbud's yearly report on Tilbudsportalen.
pub(super) static AARSRAPPORT_TILBUD_PRIVAT: Rule = Rule {
    id: RuleId::AarsrapportTilbudPrivat,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Special,
    closes: &[FactKind::AarsrapportIndberettet],
    counting: Counting::Fixed,
    rows: &[
        until(
            (2014, 1, 1),
            (2022, 4, 29),
            Unit::Date,
            501,
            &[
                bek((2014, 1, 1), "§ 12, stk. 3"),
                bek((2017, 1, 1), "§ 17, stk. 3"),
                bek((2019, 7, 1), "§ 18, stk. 3"),
                bek((2020, 7, 1), "§ 20, stk. 3"),
                bek((2022, 2, 1), "§ 14, stk. 2"),
            ],
        ),
        since((2022, 4, 30), Unit::Date, 701, &[bek((2022, 4, 30), "§ 14, stk. 2, 2. pkt.")]),
    ],
};

/// A public tilbud's yearly report on Tilbudsportalen.
pub(super) static AARSRAPPORT_TILBUD_OFFENTLIG: Rule = Rule {
    id: RuleId::AarsrapportTilbudOffentlig,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Special,
    closes: &[FactKind::AarsrapportIndberettet],
    counting: Counting::Fixed,
    rows: &[
        until(
            (2014, 1, 1),
            (2022, 4, 29),
            Unit::Date,
            501,
            &[
                bek((2014, 1, 1), "§ 12, stk. 3"),
                bek((2017, 1, 1), "§ 17, stk. 3"),
                bek((2019, 7, 1), "§ 18, stk. 3"),
                bek((2020, 7, 1), "§ 20, stk. 3"),
                bek((2022, 2, 1), "§ 14, stk. 2"),
            ],
        ),
        since((2022, 4, 30), Unit::Date, 501, &[bek((2022, 4, 30), "§ 14, stk. 2, 3. pkt.")]),
    ],
};

/// The socialtilsyn's own yearly report.
pub(super) static AARSRAPPORT_SOCIALTILSYN: Rule = Rule {
    id: RuleId::AarsrapportSocialtilsyn,
    actor: Actor::Socialtilsyn,
    starts: &[],
    when: When::Special,
    closes: &[FactKind::AarsrapportIndberettet],
    counting: Counting::Fixed,
    rows: &[
        until(
            (2014, 1, 1),
            (2022, 1, 31),
            Unit::Date,
            701,
            &[
                bek((2014, 1, 1), "§ 11, stk. 5"),
                bek((2017, 1, 1), "§ 18, stk. 5"),
                bek((2019, 7, 1), "§ 19, stk. 5"),
                bek((2020, 7, 1), "§ 21, stk. 5"),
            ],
        ),
        since((2022, 2, 1), Unit::Date, 701, &[bek((2022, 2, 1), "§ 15, stk. 4")]),
    ],
};

/// Audited accounts are sent for information.
pub(super) static AARSREGNSKAB: Rule = Rule {
    id: RuleId::Aarsregnskab,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Special,
    closes: &[FactKind::RegnskabSendt],
    counting: Counting::Authority,
    rows: &[since((2014, 1, 1), Unit::NoNumber, 0, &[lov((2014, 1, 1), "§ 18, stk. 1, 2. pkt.")])],
};

/// BPA associations' budget and accounts.
pub(super) static BPA_BUDGET: Rule = Rule {
    id: RuleId::BpaBudget,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Special,
    closes: &[FactKind::BudgetIndberettet],
    counting: Counting::Fixed,
    rows: &[
        until(
            (2018, 1, 1),
            (2022, 1, 31),
            Unit::Date,
            1001,
            &[
                bek((2018, 1, 1), "§ 23"),
                bek((2018, 1, 1), "§ 24, stk. 4"),
                bek((2018, 1, 1), "§ 25"),
                bek((2019, 7, 1), "§ 24"),
                bek((2020, 1, 1), "§ 25"),
                bek((2020, 7, 1), "§ 27"),
            ],
        ),
        since(
            (2022, 2, 1),
            Unit::Date,
            1001,
            &[
                bek((2022, 2, 1), "§ 21, stk. 1"),
                bek((2022, 2, 1), "§ 21, stk. 2"),
                lov((2022, 2, 1), "§ 18 g, stk. 4"),
            ],
        ),
    ],
};

/// The council deals with the national report.
pub(super) static NATIONAL_RAPPORT_BEHANDLES: Rule = Rule {
    id: RuleId::NationalRapportBehandles,
    actor: Actor::Kommune,
    starts: &[FactKind::NationalRapport],
    when: When::Always,
    closes: &[FactKind::NationalRapportBehandlet],
    counting: Counting::Authority,
    rows: &[
        until((2022, 2, 1), (2024, 12, 31), Unit::Months, 3, &[lov((2022, 2, 1), "§ 24, stk. 5")]),
        since((2025, 1, 1), Unit::NoRule, 0, &[]).day_inferred(),
    ],
};
