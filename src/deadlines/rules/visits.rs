//! Tilsynsbesøg: how often, how they are announced, and the report.

use super::super::rule::{Actor, Counting, Rule, Unit, When, since, until};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_1251_2017, BEK_1557_2013, BEK_1633_2019, BEK_1675_2016,
    BEK_2665_2021, LBK_171_2022, LOV_608_2013, LOV_745_2025,
};
use crate::law::{Confidence, Provision};

// "mindst en gang om året", "hvert tredje år": by calendar year or from the last visit is not said,
// so both days are given, and a setting says which stands first.

/// One visit a year in each tilbud, until 2025.
const YEARLY: Provision = &[LOV_608_2013.at("§ 7, stk. 3"), LBK_171_2022.at("§ 7, stk. 4")];

/// The same in the bekendtgørelse, and in each afdeling.
const YEARLY_BEK: Provision = &[
    BEK_1557_2013.at("§ 6, stk. 2"),
    BEK_1675_2016.at("§ 5, stk. 2"),
    BEK_536_2019.at("§ 6, stk. 2"),
    BEK_617_2020.at("§ 8, stk. 2"),
    BEK_2665_2021.at("§ 6"),
];

/// Announced and unannounced visits.
const ANNOUNCED: Provision =
    &[LOV_608_2013.at("§ 7, stk. 2, nr. 1"), LBK_171_2022.at("§ 7, stk. 3, nr. 1")];

/// The socialtilsyn must visit the tilbud at least this often.
pub(super) const TILSYNSBESOEG_TILBUD: Rule = Rule {
    id: RuleId::TilsynsbesoegTilbud,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Tilsynsbesoeg],
    when: When::Tilbud,
    closes: &[EventKind::Tilsynsbesoeg],
    counting: Counting::Authority,
    ways: &[Way::Recurs],
    rows: &[
        until((2014, 1, 1), (2025, 12, 31), Unit::Years, 1, &[YEARLY, YEARLY_BEK])
            .by_reading(Confidence::Open),
        since((2026, 1, 1), Unit::Years, 3, &[&[LOV_745_2025.at("§ 7, stk. 6, 1. pkt.")]])
            .day_inferred()
            .by_reading(Confidence::Open),
    ],
};

/// The socialtilsyn must visit the plejefamilie at least this often.
pub(super) const TILSYNSBESOEG_PLEJEFAMILIE: Rule = Rule {
    id: RuleId::TilsynsbesoegPlejefamilie,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Tilsynsbesoeg],
    when: When::Plejefamilie,
    closes: &[EventKind::Tilsynsbesoeg],
    counting: Counting::Authority,
    ways: &[Way::Recurs],
    rows: &[
        until((2014, 1, 1), (2025, 12, 31), Unit::Years, 1, &[YEARLY, YEARLY_BEK])
            .by_reading(Confidence::Open),
        since((2026, 1, 1), Unit::Years, 2, &[&[LOV_745_2025.at("§ 7, stk. 6, 2. pkt.")]])
            .day_inferred()
            .by_reading(Confidence::Open),
    ],
};

/// Each afdeling must have a yearly visit.
pub(super) const TILSYNSBESOEG_AFDELING: Rule = Rule {
    id: RuleId::TilsynsbesoegAfdeling,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Tilsynsbesoeg],
    when: When::Afdeling,
    closes: &[EventKind::Tilsynsbesoeg],
    counting: Counting::Authority,
    ways: &[Way::Recurs],
    rows: &[
        until((2014, 1, 1), (2025, 12, 31), Unit::Years, 1, &[YEARLY_BEK])
            .by_reading(Confidence::Open),
        since((2026, 1, 1), Unit::NoRule, 0, &[]),
    ],
};

/// A visit may be announced at most 4 weeks ahead.
pub(super) const ANMELDT_BESOEG_VARSEL: Rule = Rule {
    id: RuleId::AnmeldtBesoegVarsel,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Tilsynsbesoeg],
    when: When::Anmeldt,
    closes: &[],
    counting: Counting::Backward,
    ways: &[],
    rows: &[
        until((2014, 1, 1), (2025, 12, 31), Unit::NoRule, 0, &[ANNOUNCED]),
        since((2026, 1, 1), Unit::WeeksBefore, 4, &[&[LOV_745_2025.at("§ 7, stk. 4")]])
            .day_inferred(),
    ],
};

/// Unannounced is the rule; announcing needs special circumstances.
pub(super) const UANMELDT_HOVEDREGEL: Rule = Rule {
    id: RuleId::UanmeldtHovedregel,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Tilsynsbesoeg],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[],
    rows: &[
        until((2014, 1, 1), (2025, 12, 31), Unit::NoRule, 0, &[ANNOUNCED]),
        since((2026, 1, 1), Unit::Condition, 0, &[ANNOUNCED]).day_inferred(),
    ],
};

/// A report must follow every completed tilsyn.
pub(super) const TILSYNSRAPPORT: Rule = Rule {
    id: RuleId::Tilsynsrapport,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Tilsynsbesoeg],
    when: When::Always,
    closes: &[EventKind::Tilsynsrapport],
    counting: Counting::Authority,
    ways: &[Way::Report],
    rows: &[
        until((2014, 1, 1), (2022, 1, 31), Unit::NoRule, 0, &[]),
        since(
            (2022, 2, 1),
            Unit::NoNumber,
            0,
            &[&[LBK_171_2022.at("§ 7, stk. 5"), LOV_745_2025.at("§ 7, stk. 7")]],
        ),
    ],
};

/// BPA associations are visited only as needed.
pub(super) const BPA_TILSYN: Rule = Rule {
    id: RuleId::BpaTilsyn,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Tilsynsbesoeg],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::Bpa],
    rows: &[since(
        (2018, 1, 1),
        Unit::Condition,
        0,
        &[&[
            BEK_1251_2017.at("§ 22, stk. 2"),
            BEK_536_2019.at("§ 23, stk. 2"),
            BEK_1633_2019.at("§ 24, stk. 2"),
            BEK_617_2020.at("§ 26, stk. 2"),
            BEK_2665_2021.at("§ 20, stk. 2"),
        ]],
    )],
};
