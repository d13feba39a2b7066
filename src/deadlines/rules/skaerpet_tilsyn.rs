//! Skærpet tilsyn: lov om socialtilsyn § 8, stk. 1.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since, until};
use super::super::{RequirementKind, RuleId, Way};
use super::tilbudsportalen::{OF_TILBUD, STATUS, STATUS_BEK};
use crate::case::EventKind;
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_1251_2017, BEK_1557_2013, BEK_1633_2019, BEK_1675_2016,
    BEK_2665_2021, LBK_171_2022, LOV_608_2013,
};
use crate::law::{Confidence, Provision};

/// When: the act's words.
const WHEN: Provision = &[LOV_608_2013.at("§ 8, stk. 1, 1. pkt.")];
/// When, in the bekendtgørelse, until the act says it.
const WHEN_BEK: Provision = &[
    BEK_1557_2013.at("§ 7, stk. 1"),
    BEK_1675_2016.at("§ 6, stk. 1"),
    BEK_536_2019.at("§ 7, stk. 1"),
    BEK_617_2020.at("§ 9, stk. 1"),
];
/// How long, and that it is shown on Tilbudsportalen.
const HOW_LONG: Provision = &[LOV_608_2013.at("§ 8, stk. 1, 2. pkt.")];

/// Longest period of one decision on skærpet tilsyn, "for en periode på højst": the decision can set
/// a shorter one. No version says whether the day of the decision counts, so the day before stands
/// beside.
pub(super) const SKAERPET_TILSYN_PERIODE: Rule = Rule {
    id: RuleId::SkaerpetTilsynPeriode,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::SkaerpetTilsyn],
    when: When::Always,
    closes: &[EventKind::SkaerpetTilsynOphaevet],
    counting: Counting::Authority,
    ways: &[
        Way::ByEnd,
        Way::AfterComplaint,
        Way::RunsOut,
        Way::ByLawOfItsDay,
        Way::Takes(EventKind::SkaerpetTilsyn, RequirementKind::Period),
    ],
    rows: &[
        // Neither more nor less.
        until((2014, 1, 1), (2016, 12, 31), Unit::Months, 3, &[HOW_LONG])
            .with(Detail::Exactly)
            .with(Detail::FirstDayOpen)
            .by_reading(Confidence::Open),
        // At most.
        until(
            (2017, 1, 1),
            (2022, 1, 31),
            Unit::Months,
            3,
            &[
                HOW_LONG,
                &[
                    BEK_1675_2016.at("§ 6, stk. 2"),
                    BEK_536_2019.at("§ 7, stk. 2"),
                    BEK_617_2020.at("§ 9, stk. 2"),
                ],
            ],
        )
        .with(Detail::FirstDayOpen)
        .by_reading(Confidence::Open),
        since((2022, 2, 1), Unit::Months, 6, &[HOW_LONG])
            .with(Detail::FirstDayOpen)
            .by_reading(Confidence::Open),
    ],
};

/// Skærpet tilsyn had to come with a påbud.
pub(super) const SKAERPET_TILSYN_KRAEVER_PAABUD: Rule = Rule {
    id: RuleId::SkaerpetTilsynKraeverPaabud,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::SkaerpetTilsyn],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::Takes(EventKind::SkaerpetTilsyn, RequirementKind::PaabudToo)],
    rows: &[
        until(
            (2014, 1, 1),
            (2022, 1, 31),
            Unit::Condition,
            0,
            &[
                &[LOV_608_2013.at("§ 8, stk. 1, 3. pkt.")],
                &[
                    BEK_1557_2013.at("§ 7, stk. 2"),
                    BEK_1675_2016.at("§ 6, stk. 3"),
                    BEK_536_2019.at("§ 7, stk. 3"),
                    BEK_617_2020.at("§ 9, stk. 3"),
                ],
            ],
        )
        // "Som led i en afgørelse om skærpet tilsyn": whether of the same date is not said.
        .by_reading(Confidence::Open),
        since((2022, 2, 1), Unit::NoRule, 0, &[&[LBK_171_2022.at("§ 8, stk. 1")]]),
    ],
};

/// When skærpet tilsyn shall/can be started.
pub(super) const SKAERPET_TILSYN_BETINGELSE: Rule = Rule {
    id: RuleId::SkaerpetTilsynBetingelse,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::SkaerpetTilsyn],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::Takes(EventKind::SkaerpetTilsyn, RequirementKind::Conditions)],
    rows: &[
        until((2014, 1, 1), (2016, 12, 31), Unit::Condition, 0, &[WHEN, WHEN_BEK]),
        until((2017, 1, 1), (2022, 1, 31), Unit::Condition, 0, &[WHEN, WHEN_BEK]),
        since((2022, 2, 1), Unit::Condition, 0, &[WHEN]),
    ],
};

/// Fee surcharge under skærpet tilsyn.
pub(super) const SKAERPET_TILSYN_TILLAEGSTAKST: Rule = Rule {
    id: RuleId::SkaerpetTilsynTillaegstakst,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::SkaerpetTilsyn],
    // An amount, and no day: nothing else is one.
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    ways: &[],
    rows: &[
        // 25 % for three months.
        until(
            (2014, 1, 1),
            (2016, 12, 31),
            Unit::Condition,
            3,
            &[&[BEK_1557_2013.at("§ 19, stk. 1")]],
        )
        .share(25)
        // "opkræves forud for tre måneder ad gangen": read as 25 % for each three months begun.
        .by_reading(Confidence::Open),
        // 10 % for each begun month.
        since(
            (2017, 1, 1),
            Unit::Condition,
            1,
            &[&[
                BEK_1675_2016.at("§ 22, stk. 1"),
                BEK_1251_2017.at("§ 29, stk. 1"),
                BEK_536_2019.at("§ 30, stk. 1"),
                BEK_1633_2019.at("§ 31, stk. 1"),
                BEK_617_2020.at("§ 33, stk. 1"),
                BEK_2665_2021.at("§ 25, stk. 1"),
            ]],
        )
        .share(10)
        // "pr. påbegyndt måned": from the start or by calendar month is not said.
        .by_reading(Confidence::Open),
    ],
};

/// Skærpet tilsyn is shown on Tilbudsportalen.
pub(super) const SKAERPET_TILSYN_TILBUDSPORTALEN: Rule = Rule {
    id: RuleId::SkaerpetTilsynTilbudsportalen,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::SkaerpetTilsyn],
    when: When::Tilbud,
    closes: &[EventKind::TilbudsportalOpdateret],
    counting: Counting::Authority,
    ways: &[Way::FallsWithIt, Way::Takes(EventKind::SkaerpetTilsyn, RequirementKind::Portal)],
    rows: &[since((2014, 1, 1), Unit::NoNumber, 0, &[HOW_LONG, STATUS, STATUS_BEK, OF_TILBUD])],
};

/// The municipalities must be told of skærpet tilsyn and påbud.
pub(super) const KOMMUNER_ORIENTERES: Rule = Rule {
    id: RuleId::KommunerOrienteres,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::SkaerpetTilsyn, EventKind::Paabud, EventKind::PaabudOphaevet],
    when: When::AlsoLifted,
    closes: &[EventKind::KommunerOrienteret],
    counting: Counting::Authority,
    ways: &[
        Way::FallsWithIt,
        Way::Municipalities,
        Way::Takes(EventKind::Paabud, RequirementKind::Municipalities),
        Way::Takes(EventKind::SkaerpetTilsyn, RequirementKind::Municipalities),
        Way::Takes(EventKind::PaabudOphaevet, RequirementKind::Municipalities),
    ],
    rows: &[
        until((2014, 1, 1), (2016, 12, 31), Unit::NoNumber, 0, &[&[BEK_1557_2013.at("§ 10")]]),
        // Also that a påbud is lifted.
        since(
            (2017, 1, 1),
            Unit::NoNumber,
            0,
            &[&[
                BEK_1675_2016.at("§ 9"),
                BEK_536_2019.at("§ 10"),
                BEK_617_2020.at("§ 12"),
                BEK_2665_2021.at("§ 9"),
            ]],
        )
        .with(Detail::AlsoLifted),
    ],
};
