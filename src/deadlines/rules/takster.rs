//! The fees of the socialtilsyn: lov om socialtilsyn § 23 and bekendtgørelsen's chapter on takster.
//! No text says when a fee must be paid. Plejefamilier pay none: they are paid for by the
//! municipalities (§ 23).

use super::super::rule::{Actor, Counting, Rule, Unit, When, since, until};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_1251_2017, BEK_1557_2013, BEK_1559_2025, BEK_1633_2019,
    BEK_1675_2016, BEK_2665_2021, LBK_171_2022, LOV_608_2013, LOV_660_2017,
};
use crate::law::{Confidence, Provision};

/// The fees of tilbud and of BPA-foreninger, in the act.
const OF_TILBUD: Provision = &[LOV_608_2013.at("§ 23, stk. 3"), LBK_171_2022.at("§ 23, stk. 2")];
const OF_BPA: Provision = &[LOV_660_2017.at("§ 23, stk. 4"), LBK_171_2022.at("§ 23, stk. 3")];

/// "en engangstakst, der opkræves, når et tilbud indgiver ansøgning om godkendelse".
pub(super) const TAKST_GODKENDELSE: Rule = Rule {
    id: RuleId::TakstGodkendelse,
    actor: Actor::Tilbud,
    starts: &[EventKind::GodkendelseAnsoegning],
    when: When::Tilbud,
    closes: &[],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2014, 1, 1),
        Unit::NoNumber,
        0,
        &[
            OF_TILBUD,
            &[
                BEK_1557_2013.at("§ 18, stk. 2"),
                BEK_1675_2016.at("§ 21, stk. 3"),
                BEK_1251_2017.at("§ 28, stk. 3"),
                BEK_536_2019.at("§ 29, stk. 3"),
                BEK_1633_2019.at("§ 30, stk. 3"),
                BEK_617_2020.at("§ 32, stk. 3"),
                BEK_2665_2021.at("§ 24, stk. 3"),
            ],
        ],
    )],
};

/// The same of a BPA-forening.
pub(super) const BPA_TAKST_GODKENDELSE: Rule = Rule {
    id: RuleId::BpaTakstGodkendelse,
    actor: Actor::BpaForening,
    starts: &[EventKind::GodkendelseAnsoegning],
    when: When::Always,
    closes: &[],
    counting: Counting::Authority,
    ways: &[Way::Bpa],
    rows: &[since(
        (2018, 1, 1),
        Unit::NoNumber,
        0,
        &[
            OF_BPA,
            &[
                BEK_1251_2017.at("§ 30, stk. 2"),
                BEK_536_2019.at("§ 31, stk. 2"),
                BEK_1633_2019.at("§ 32, stk. 2"),
                BEK_617_2020.at("§ 34, stk. 2"),
                BEK_2665_2021.at("§ 26, stk. 2"),
            ],
        ],
    )],
};

/// "Tilsynstaksten beregnes fra den 1. i måneden efter det tidspunkt, tilbuddet er blevet godkendt",
/// and is charged in one or more instalments a year, as the socialtilsyn decides. That it is the day
/// of the decision, and not the one it came, is our own reading.
pub(super) const TILSYNSTAKST: Rule = Rule {
    id: RuleId::Tilsynstakst,
    actor: Actor::Tilbud,
    starts: &[EventKind::Godkendelse],
    when: When::Tilbud,
    closes: &[],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2014, 1, 1),
        Unit::NextMonth,
        0,
        &[
            OF_TILBUD,
            &[
                BEK_1557_2013.at("§ 18, stk. 4"),
                BEK_1675_2016.at("§ 21, stk. 5"),
                BEK_1251_2017.at("§ 28, stk. 5"),
                BEK_536_2019.at("§ 29, stk. 5"),
                BEK_1633_2019.at("§ 30, stk. 5"),
                BEK_617_2020.at("§ 32, stk. 5"),
                BEK_2665_2021.at("§ 24, stk. 5"),
            ],
        ],
    )
    .by_reading(Confidence::Inferred)],
};

/// The same of a BPA-forening.
pub(super) const BPA_TILSYNSTAKST: Rule = Rule {
    id: RuleId::BpaTilsynstakst,
    actor: Actor::BpaForening,
    starts: &[EventKind::Godkendelse],
    when: When::Always,
    closes: &[],
    counting: Counting::Authority,
    ways: &[Way::Bpa],
    rows: &[since(
        (2018, 1, 1),
        Unit::NextMonth,
        0,
        &[
            OF_BPA,
            &[
                BEK_1251_2017.at("§ 30, stk. 4"),
                BEK_536_2019.at("§ 31, stk. 4"),
                BEK_1633_2019.at("§ 32, stk. 4"),
                BEK_617_2020.at("§ 34, stk. 4"),
                BEK_2665_2021.at("§ 26, stk. 4"),
            ],
        ],
    )
    .by_reading(Confidence::Inferred)],
};

/// "en særlig takst for allerede godkendte tilbud, hvis der skal foretages en delvis ny godkendelse
/// på grund af væsentlige ændringer i godkendelsesgrundlaget".
pub(super) const TAKST_AENDRING: Rule = Rule {
    id: RuleId::TakstAendring,
    actor: Actor::Tilbud,
    starts: &[EventKind::AendringAnsoegning],
    when: When::Tilbud,
    closes: &[],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2014, 1, 1),
        Unit::NoNumber,
        0,
        &[
            OF_TILBUD,
            &[
                BEK_1557_2013.at("§ 18, stk. 3"),
                BEK_1675_2016.at("§ 21, stk. 4"),
                BEK_1251_2017.at("§ 28, stk. 4"),
                BEK_536_2019.at("§ 29, stk. 4"),
                BEK_1633_2019.at("§ 30, stk. 4"),
                BEK_617_2020.at("§ 32, stk. 4"),
                BEK_2665_2021.at("§ 24, stk. 4"),
            ],
        ],
    )],
};

/// The same of a BPA-forening.
pub(super) const BPA_TAKST_AENDRING: Rule = Rule {
    id: RuleId::BpaTakstAendring,
    actor: Actor::BpaForening,
    starts: &[EventKind::AendringAnsoegning],
    when: When::Always,
    closes: &[],
    counting: Counting::Authority,
    ways: &[Way::Bpa],
    rows: &[since(
        (2018, 1, 1),
        Unit::NoNumber,
        0,
        &[
            OF_BPA,
            &[
                BEK_1251_2017.at("§ 30, stk. 3"),
                BEK_536_2019.at("§ 31, stk. 3"),
                BEK_1633_2019.at("§ 32, stk. 3"),
                BEK_617_2020.at("§ 34, stk. 3"),
                BEK_2665_2021.at("§ 26, stk. 3"),
            ],
        ],
    )],
};

/// "Socialtilsynet kan træffe afgørelse om at opkræve yderligere tillægstakst hos det enkelte tilbud,
/// hvis tilsynet med tilbuddet er særligt ressourcekrævende", by what the work costs. Until January
/// 2022 "undtagelsesvis", "for særligt ressourcekrævende opgaver", and by no measure.
pub(super) const TAKST_YDERLIGERE: Rule = Rule {
    id: RuleId::TakstYderligere,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Godkendelse],
    when: When::Tilbud,
    closes: &[],
    counting: Counting::Effect,
    ways: &[],
    rows: &[
        until((2014, 1, 1), (2022, 1, 31), Unit::Condition, 0, &[MORE]),
        since((2022, 2, 1), Unit::Condition, 0, &[MORE]),
    ],
};

const MORE: Provision = &[
    BEK_1557_2013.at("§ 19, stk. 4"),
    BEK_1675_2016.at("§ 22, stk. 4"),
    BEK_1251_2017.at("§ 29, stk. 4"),
    BEK_536_2019.at("§ 30, stk. 4"),
    BEK_1633_2019.at("§ 31, stk. 4"),
    BEK_617_2020.at("§ 33, stk. 4"),
    BEK_2665_2021.at("§ 25, stk. 4"),
];

/// "Hvis det ved afslutning af socialtilsynets regnskab for et kalenderår konstateres, at
/// socialtilsynet har oparbejdet et over- eller underskud …, skal [det] indregnes i takster og
/// objektiv finansiering senest efter to år": from the end of that year, or from the day it is
/// found, is not said.
pub(super) const OVER_UNDERSKUD: Rule = Rule {
    id: RuleId::OverUnderskud,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::TilsynsregnskabAfsluttet],
    when: When::Special,
    closes: &[EventKind::OverUnderskudIndregnet],
    counting: Counting::Authority,
    ways: &[Way::Socialtilsyn],
    rows: &[since(
        (2014, 1, 1),
        Unit::Years,
        2,
        &[&[
            BEK_1557_2013.at("§ 21, stk. 3"),
            BEK_1675_2016.at("§ 24, stk. 3"),
            BEK_1251_2017.at("§ 32, stk. 3"),
            BEK_536_2019.at("§ 33, stk. 3"),
            BEK_1633_2019.at("§ 34, stk. 3"),
            BEK_617_2020.at("§ 36, stk. 3"),
            BEK_2665_2021.at("§ 28, stk. 3"),
            BEK_1559_2025.at("§ 29, stk. 3"),
        ]],
    )
    .by_reading(Confidence::Open)],
};
