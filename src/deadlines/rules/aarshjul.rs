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
    text: (
        "Private tilbuds årsbudget skal indberettes.",
        "A private tilbud reports its yearly budget.",
    ),
    open: (
        "Om en fast dato i en weekend flyttes, siger teksterne ikke.",
        "Whether a fixed date on a weekend moves, the texts do not say.",
    ),
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
    text: (
        "Offentlige tilbuds årsbudget skal indberettes.",
        "A public tilbud reports its yearly budget.",
    ),
    open: (
        "Om en fast dato i en weekend flyttes, siger teksterne ikke.",
        "Whether a fixed date on a weekend moves, the texts do not say.",
    ),
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
    text: (
        "Tilsynet skal have godkendt budgettet.",
        "The socialtilsyn must have approved the budget.",
    ),
    open: (
        "1. januar ved indberetning før 1. oktober, ellers 1. april; efter 15. november ingen dato.",
        "1 January if reported before 1 October, else 1 April; after 15 November no date.",
    ),
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
    text: (
        "Koncernnoten indberettes sammen med budgettet.",
        "The koncern note comes with the budget.",
    ),
    open: ("", ""),
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
    text: (
        "Private tilbuds årsrapport (nøgletal) på Tilbudsportalen.",
        "A private tilbud's yearly report on Tilbudsportalen.",
    ),
    open: (
        "For regnskabsår 2021 er 1. maj eller 1. juli 2022 åbent; 2019 og 2020 kan være flyttet.",
        "For accounts year 2021, 1 May or 1 July 2022 is open; 2019 and 2020 may have been moved.",
    ),
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
    text: (
        "Offentlige tilbuds årsrapport på Tilbudsportalen.",
        "A public tilbud's yearly report on Tilbudsportalen.",
    ),
    open: (
        "Om en fast dato i en weekend flyttes, siger teksterne ikke.",
        "Whether a fixed date on a weekend moves, the texts do not say.",
    ),
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
    text: ("Socialtilsynets egen årsrapport.", "The socialtilsyn's own yearly report."),
    open: ("", ""),
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
    text: (
        "Det reviderede regnskab sendes til orientering.",
        "Audited accounts are sent for information.",
    ),
    open: ("", ""),
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
    text: ("BPA-foreningers budget og regnskab.", "BPA associations' budget and accounts."),
    open: ("", ""),
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
    text: (
        "Kommunalbestyrelsen behandler den nationale rapport.",
        "The council deals with the national report.",
    ),
    open: ("", ""),
    rows: &[
        until((2022, 2, 1), (2024, 12, 31), Unit::Months, 3, &[lov((2022, 2, 1), "§ 24, stk. 5")]),
        since((2025, 1, 1), Unit::NoRule, 0, &[]).day_inferred(),
    ],
};
