//! Påbud: lov om socialtilsyn § 8, stk. 2, and the dialogue before it.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since, until};
use super::super::{RequirementKind, RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_1557_2013, BEK_1675_2016, BEK_2665_2021, LBK_171_2022,
    LOV_608_2013, LOV_1544_2016,
};
use crate::law::{Confidence, GONE, Provision};

/// A frist, which can be extended on request; from 2022 in the act alone.
const FRIST_BEK: Provision = &[
    BEK_1557_2013.at("§ 8, stk. 3"),
    BEK_1675_2016.at("§ 7, stk. 3"),
    BEK_536_2019.at("§ 8, stk. 3"),
    BEK_617_2020.at("§ 10, stk. 3"),
    BEK_2665_2021.at(GONE),
];

/// First a dialogue about the facts.
const DIALOGUE: Provision = &[
    BEK_1557_2013.at("§ 9, stk. 1"),
    BEK_1675_2016.at("§ 8, stk. 1"),
    BEK_536_2019.at("§ 9, stk. 1"),
    BEK_617_2020.at("§ 11, stk. 1"),
    BEK_2665_2021.at("§ 8, stk. 1"),
];

/// The expectation that the tilbud can and will put it right.
const EXPECTATION: Provision = &[
    BEK_1557_2013.at("§ 9, stk. 2, 1. pkt."),
    BEK_1675_2016.at("§ 8, stk. 2, 1. pkt."),
    BEK_536_2019.at("§ 9, stk. 2, 1. pkt."),
    BEK_617_2020.at("§ 11, stk. 2, 1. pkt."),
    BEK_2665_2021.at("§ 8, stk. 2, 1. pkt."),
];

/// The påbud must be met by the date set.
pub(super) const PAABUD_FRIST: Rule = Rule {
    id: RuleId::PaabudFrist,
    actor: Actor::Part,
    starts: &[EventKind::Paabud],
    when: When::Always,
    closes: &[EventKind::PaabudOpfyldt, EventKind::PaabudOphaevet],
    counting: Counting::Fixed,
    ways: &[Way::Extended, Way::Takes(EventKind::Paabud, RequirementKind::Frist)],
    rows: &[since(
        (2014, 1, 1),
        Unit::Given,
        0,
        &[&[LOV_608_2013.at("§ 8, stk. 2, 2. pkt.")], FRIST_BEK],
    )],
};

/// The frist can be extended on request in special cases.
pub(super) const PAABUD_FORLAENGELSE: Rule = Rule {
    id: RuleId::PaabudForlaengelse,
    actor: Actor::Part,
    starts: &[EventKind::Paabud],
    when: When::MedFrist,
    closes: &[
        EventKind::PaabudForlaengelseAnmodning,
        EventKind::PaabudOpfyldt,
        EventKind::PaabudOphaevet,
    ],
    counting: Counting::Fixed,
    ways: &[
        Way::Choice,
        Way::Moot(EventKind::PaabudOpfyldt),
        Way::Moot(EventKind::PaabudOphaevet),
        Way::LooksAt(EventKind::PaabudForlaenget),
    ],
    rows: &[since(
        (2014, 1, 1),
        Unit::Given,
        0,
        &[FRIST_BEK, &[LBK_171_2022.at("§ 8, stk. 2, 3. pkt.")]],
    )
    // "efter anmodning fra tilbuddet": by when is our own reading.
    .by_reading(Confidence::Inferred)],
};

/// The påbud must name the facts and what to put right.
pub(super) const PAABUD_INDHOLD: Rule = Rule {
    id: RuleId::PaabudIndhold,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Paabud],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::Takes(EventKind::Paabud, RequirementKind::Facts)],
    rows: &[since(
        (2014, 1, 1),
        Unit::Condition,
        0,
        &[&[
            BEK_1557_2013.at("§ 8, stk. 2"),
            BEK_1675_2016.at("§ 7, stk. 2"),
            BEK_536_2019.at("§ 8, stk. 2"),
            BEK_617_2020.at("§ 10, stk. 2"),
            BEK_2665_2021.at("§ 7"),
        ]],
    )],
};

/// A påbud only where it is necessary for the conditions of approval to be met still. Until 2016
/// the act and the bekendtgørelse set no condition.
pub(super) const PAABUD_BETINGELSE: Rule = Rule {
    id: RuleId::PaabudBetingelse,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Paabud],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::Takes(EventKind::Paabud, RequirementKind::Necessary)],
    rows: &[since(
        (2017, 1, 1),
        Unit::Condition,
        0,
        &[
            &[LOV_1544_2016.at("§ 8, stk. 2, 1. pkt.")],
            &[
                BEK_1675_2016.at("§ 7, stk. 1"),
                BEK_536_2019.at("§ 8, stk. 1"),
                BEK_617_2020.at("§ 10, stk. 1"),
                BEK_2665_2021.at(GONE),
            ],
        ],
    )],
};

/// Dialogue about the facts before påbud or skærpet tilsyn.
pub(super) const FORUDGAAENDE_DIALOG: Rule = Rule {
    id: RuleId::ForudgaaendeDialog,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Paabud, EventKind::SkaerpetTilsyn],
    when: When::Always,
    closes: &[EventKind::Dialog, EventKind::Dialogmoede],
    counting: Counting::Effect,
    ways: &[
        Way::Takes(EventKind::Paabud, RequirementKind::Dialogue),
        Way::Takes(EventKind::SkaerpetTilsyn, RequirementKind::Dialogue),
    ],
    rows: &[
        // "grundlag for at træffe afgørelse om skærpet tilsyn på baggrund af en akut situation".
        until((2014, 1, 1), (2016, 12, 31), Unit::Condition, 0, &[DIALOGUE])
            .with(Detail::SkaerpetExceptUrgent),
        // "skærpet tilsyn eller påbud kan dog træffes straks". From 2026 "træffes efter", no
        // longer "kan kun træffes efter".
        since((2017, 1, 1), Unit::Condition, 0, &[DIALOGUE]).with(Detail::ExceptUrgent),
    ],
};

/// The tilsyn must expect that the tilbud can and will put it right.
pub(super) const FORVENTNING_KAN_OG_VIL: Rule = Rule {
    id: RuleId::ForventningKanOgVil,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Paabud, EventKind::SkaerpetTilsyn],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[
        Way::Takes(EventKind::Paabud, RequirementKind::Expectation),
        Way::Takes(EventKind::SkaerpetTilsyn, RequirementKind::Expectation),
    ],
    rows: &[
        // Used when it is there; else "skal … træffe afgørelse om ophør" (2. pkt.).
        until((2014, 1, 1), (2016, 12, 31), Unit::Condition, 0, &[EXPECTATION])
            .with(Detail::Justified)
            .with(Detail::ElseOphoer),
        // Only when it is there.
        until((2017, 1, 1), (2022, 1, 31), Unit::Condition, 0, &[EXPECTATION])
            .with(Detail::Justified)
            .with(Detail::ElseOphoer),
        // Else "kan … træffe afgørelse om ophør … straks": BEK 2665/2021 § 8, stk. 2, 2. pkt.
        until((2022, 2, 1), (2025, 12, 31), Unit::Condition, 0, &[EXPECTATION])
            .with(Detail::Justified),
        // Only when it is there, and within a shorter time; "berettiget" is gone.
        since((2026, 1, 1), Unit::Condition, 0, &[EXPECTATION]).with(Detail::ShorterTime),
    ],
};
