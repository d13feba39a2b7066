//! The yearly wheel: budgets and reports.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since, until};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::{
    BEK_469_2022, BEK_536_2019, BEK_617_2020, BEK_1251_2017, BEK_1557_2013, BEK_1633_2019,
    BEK_1675_2016, BEK_2665_2021, LBK_171_2022, LOV_608_2013,
};
use crate::law::{Confidence, GONE, Provision};

/// When budgets are reported, private and public.
const BUDGET: Provision = &[
    BEK_1557_2013.at("§ 14, stk. 3"),
    BEK_1675_2016.at("§ 15, stk. 3"),
    BEK_536_2019.at("§ 16, stk. 3"),
    BEK_617_2020.at("§ 18, stk. 3"),
    BEK_2665_2021.at("§ 11, stk. 3"),
];

/// When the yearly report is made; from 2022 private and public tilbud have a sentence each.
const YEARLY_REPORT: Provision = &[
    BEK_1557_2013.at("§ 12, stk. 3"),
    BEK_1675_2016.at("§ 17, stk. 3"),
    BEK_536_2019.at("§ 18, stk. 3"),
    BEK_617_2020.at("§ 20, stk. 3"),
    BEK_2665_2021.at("§ 14, stk. 2"),
];

/// The sentence of private tilbud.
const PRIVATE_REPORT: Provision = &[BEK_469_2022.at("§ 14, stk. 2, 2. pkt.")];

/// Audited accounts for information.
const ACCOUNTS: Provision = &[LOV_608_2013.at("§ 18, stk. 1, 2. pkt.")];

/// A private tilbud reports its yearly budget.
pub(super) const BUDGET_PRIVAT: Rule = Rule {
    id: RuleId::BudgetPrivat,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Tilbud,
    closes: &[EventKind::BudgetIndberettet],
    counting: Counting::Fixed,
    ways: &[Way::Private],
    rows: &[since((2014, 1, 1), Unit::Date, 1001, &[BUDGET])],
};

/// A public tilbud reports its yearly budget.
pub(super) const BUDGET_OFFENTLIG: Rule = Rule {
    id: RuleId::BudgetOffentlig,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Tilbud,
    closes: &[EventKind::BudgetIndberettet],
    counting: Counting::Fixed,
    ways: &[Way::Public],
    rows: &[
        until((2014, 1, 1), (2016, 12, 31), Unit::Date, 1001, &[BUDGET]),
        until((2017, 1, 1), (2022, 1, 31), Unit::Date, 1115, &[BUDGET]),
        // From budget year 2023: BEK 2665/2021 § 29, stk. 5.
        since((2022, 2, 1), Unit::Date, 1115, &[BUDGET]).with(Detail::WithDriftsaftale),
    ],
};

/// A budget that comes before this day of the year before is approved by the day of the rule;
/// one that comes later, but not after the second, by the third (BEK 1675/2016 § 16, stk. 4 and
/// those after it). Written as in the rows.
pub(crate) const EARLY: u16 = 1001;
pub(crate) const LATE: u16 = 1115;
pub(crate) const LATE_APPROVAL: u16 = 401;

/// The socialtilsyn must have approved the budget.
pub(super) const BUDGET_GODKENDELSE: Rule = Rule {
    id: RuleId::BudgetGodkendelse,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::BudgetIndberettet],
    // The wheel asks for it: one of two days, by when the budget came.
    when: When::Special,
    closes: &[EventKind::BudgetGodkendt],
    counting: Counting::Fixed,
    ways: &[Way::Tilbud],
    rows: &[
        until(
            (2014, 1, 1),
            (2016, 12, 31),
            Unit::NoNumber,
            0,
            &[&[BEK_1557_2013.at("§ 15, stk. 1")]],
        ),
        since(
            (2017, 1, 1),
            Unit::Date,
            101,
            &[&[
                BEK_1675_2016.at("§ 16, stk. 4"),
                BEK_536_2019.at("§ 17, stk. 4"),
                BEK_617_2020.at("§ 19, stk. 4"),
                BEK_2665_2021.at("§ 11, stk. 4"),
            ]],
        ),
    ],
};

/// The koncern note comes with the budget; before 2018 no date was said for it.
pub(super) const KONCERNNOTE: Rule = Rule {
    id: RuleId::Koncernnote,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Always,
    closes: &[EventKind::BudgetIndberettet],
    counting: Counting::Fixed,
    ways: &[Way::OfSome],
    rows: &[since((2018, 1, 1), Unit::Date, 1001, &[BUDGET])],
};

/// A private tilbud's yearly report on Tilbudsportalen.
pub(super) const AARSRAPPORT_TILBUD_PRIVAT: Rule = Rule {
    id: RuleId::AarsrapportTilbudPrivat,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Tilbud,
    closes: &[EventKind::AarsrapportIndberettet],
    counting: Counting::Fixed,
    ways: &[Way::Private],
    rows: &[
        until((2014, 1, 1), (2019, 12, 31), Unit::Date, 501, &[YEARLY_REPORT]),
        // BEK 1633/2019 and BEK 617/2020: BEK 485/2020 and BEK 748/2021 amended them days before
        // 1 May, and have not been read.
        until((2020, 1, 1), (2022, 4, 29), Unit::Date, 501, &[YEARLY_REPORT])
            .with(Detail::DateOpen)
            .by_reading(Confidence::Open),
        // Whether the report on 2021 is one of the "regnskaber" the new rules are not for
        // (BEK 469/2022 § 29, stk. 6) is not said.
        until((2022, 4, 30), (2022, 12, 31), Unit::Date, 701, &[PRIVATE_REPORT])
            .with(Detail::DateOpen)
            .by_reading(Confidence::Open),
        since((2023, 1, 1), Unit::Date, 701, &[PRIVATE_REPORT]),
    ],
};

/// A public tilbud's yearly report on Tilbudsportalen.
pub(super) const AARSRAPPORT_TILBUD_OFFENTLIG: Rule = Rule {
    id: RuleId::AarsrapportTilbudOffentlig,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Tilbud,
    closes: &[EventKind::AarsrapportIndberettet],
    counting: Counting::Fixed,
    ways: &[Way::Public],
    rows: &[
        until((2014, 1, 1), (2022, 4, 29), Unit::Date, 501, &[YEARLY_REPORT]),
        since((2022, 4, 30), Unit::Date, 501, &[&[BEK_469_2022.at("§ 14, stk. 2, 3. pkt.")]])
            .with(Detail::WithDriftsaftale),
    ],
};

/// The socialtilsyn's own yearly report.
pub(super) const AARSRAPPORT_SOCIALTILSYN: Rule = Rule {
    id: RuleId::AarsrapportSocialtilsyn,
    actor: Actor::Socialtilsyn,
    starts: &[],
    when: When::Always,
    closes: &[EventKind::AarsrapportIndberettet],
    counting: Counting::Fixed,
    ways: &[Way::Socialtilsyn],
    rows: &[since(
        (2014, 1, 1),
        Unit::Date,
        701,
        &[&[
            BEK_1557_2013.at("§ 11, stk. 5"),
            BEK_1675_2016.at("§ 18, stk. 5"),
            BEK_536_2019.at("§ 19, stk. 5"),
            BEK_617_2020.at("§ 21, stk. 5"),
            BEK_2665_2021.at("§ 15, stk. 4"),
        ]],
    )],
};

/// Audited accounts are sent for information.
pub(super) const AARSREGNSKAB: Rule = Rule {
    id: RuleId::Aarsregnskab,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Tilbud,
    closes: &[EventKind::RegnskabSendt],
    counting: Counting::Authority,
    ways: &[],
    rows: &[
        until((2014, 1, 1), (2022, 12, 31), Unit::NoNumber, 0, &[ACCOUNTS])
            .with(Detail::WithDriftsaftale),
        // From accounts year 2022 a private tilbud with a driftsaftale stands in the accounts of
        // the municipality or region: BEK 2665/2021 §§ 12 and 29, stk. 6.
        since((2023, 1, 1), Unit::NoNumber, 0, &[ACCOUNTS]),
    ],
};

/// The koncern note made from the accounts is sent "samtidig med indsendelse af tilbuddets
/// årsregnskab", which has no date. First of accounts year 2022: BEK 2665/2021 § 29, stk. 6.
pub(super) const KONCERNNOTE_REGNSKAB: Rule = Rule {
    id: RuleId::KoncernnoteRegnskab,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Tilbud,
    closes: &[EventKind::KoncernnoteSendt],
    counting: Counting::Authority,
    ways: &[Way::OfSome],
    rows: &[since(
        (2023, 1, 1),
        Unit::NoNumber,
        0,
        &[&[BEK_2665_2021.at("§ 13")], &[LBK_171_2022.at("§ 17, stk. 2")]],
    )],
};

/// The municipality or region that runs a tilbud sends the revisionsberetning on its accounts; the
/// act sets no date.
pub(super) const REVISIONSBERETNING: Rule = Rule {
    id: RuleId::Revisionsberetning,
    actor: Actor::Tilbud,
    starts: &[],
    when: When::Tilbud,
    closes: &[EventKind::RevisionsberetningSendt],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since((2022, 2, 1), Unit::NoNumber, 0, &[&[LBK_171_2022.at("§ 18, stk. 8")]])],
};

/// BPA associations' yearly budget. First for budget year 2019: BEK 1251/2017 § 33, stk. 3.
pub(super) const BPA_BUDGET: Rule = Rule {
    id: RuleId::BpaBudget,
    actor: Actor::BpaForening,
    starts: &[],
    when: When::Always,
    closes: &[EventKind::BudgetIndberettet],
    counting: Counting::Fixed,
    ways: &[Way::Bpa],
    rows: &[since(
        (2018, 1, 1),
        Unit::Date,
        1001,
        &[&[
            BEK_1251_2017.at("§ 23"),
            BEK_536_2019.at("§ 24"),
            BEK_1633_2019.at("§ 25"),
            BEK_617_2020.at("§ 27"),
            BEK_2665_2021.at("§ 21, stk. 1"),
        ]],
    )],
};

/// The socialtilsyn must have approved a BPA association's budget, if it came before 1 October.
pub(super) const BPA_BUDGET_GODKENDELSE: Rule = Rule {
    id: RuleId::BpaBudgetGodkendelse,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::BudgetIndberettet],
    // As of a tilbud, with one day.
    when: When::Special,
    closes: &[EventKind::BudgetGodkendt],
    counting: Counting::Fixed,
    ways: &[Way::Bpa],
    rows: &[since(
        (2018, 1, 1),
        Unit::Date,
        101,
        &[&[
            BEK_1251_2017.at("§ 24, stk. 4"),
            BEK_536_2019.at("§ 25, stk. 4"),
            BEK_1633_2019.at("§ 26, stk. 4"),
            BEK_617_2020.at("§ 28, stk. 4"),
            BEK_2665_2021.at("§ 21, stk. 2"),
        ]],
    )],
};

/// BPA associations' audited accounts, right after the audit. First for accounts year 2018:
/// BEK 1251/2017 § 33, stk. 4.
pub(super) const BPA_REGNSKAB: Rule = Rule {
    id: RuleId::BpaRegnskab,
    actor: Actor::BpaForening,
    starts: &[],
    when: When::Always,
    closes: &[EventKind::RegnskabSendt],
    counting: Counting::Authority,
    ways: &[Way::Bpa],
    rows: &[since(
        (2019, 1, 1),
        Unit::NoNumber,
        0,
        &[
            &[
                BEK_1251_2017.at("§ 25, 2. pkt."),
                BEK_536_2019.at("§ 26, 2. pkt."),
                BEK_1633_2019.at("§ 27, 2. pkt."),
                BEK_617_2020.at("§ 29, 2. pkt."),
                BEK_2665_2021.at(GONE),
            ],
            &[LBK_171_2022.at("§ 18 g, stk. 4")],
        ],
    )],
};

/// The council deals with the national report.
pub(super) const NATIONAL_RAPPORT_BEHANDLES: Rule = Rule {
    id: RuleId::NationalRapportBehandles,
    actor: Actor::Kommune,
    starts: &[EventKind::NationalRapport],
    when: When::Always,
    closes: &[EventKind::NationalRapportBehandlet],
    counting: Counting::Authority,
    ways: &[Way::Socialtilsyn],
    rows: &[
        until((2022, 2, 1), (2024, 12, 31), Unit::Months, 3, &[&[LBK_171_2022.at("§ 24, stk. 5")]]),
        since((2025, 1, 1), Unit::NoRule, 0, &[]).day_inferred(),
    ],
};
