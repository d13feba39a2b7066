//! BPA-foreninger, from 2018: lov om socialtilsyn, chapter 3 a. It knows approval, vilkår and
//! ending; påbud and skærpet tilsyn (§ 8) it does not know.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since};
use super::super::{RequirementKind, RuleId, Way};
use crate::case::EventKind;
use crate::law::Provision;
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_1251_2017, BEK_2665_2021, LOV_615_2020, LOV_660_2017,
};

/// The ending of an approval.
const ENDING: Provision =
    &[LOV_660_2017.at("§ 18 b, stk. 4"), LOV_615_2020.at("§ 18 b, stk. 4, 1. pkt.")];

/// That all municipalities are told of it, first in LBK 1377/2020; BEK 617/2020 § 24 cites the
/// sentence before it as the first.
const TOLD: Provision = &[LOV_615_2020.at("§ 18 b, stk. 4, 2. pkt.")];

/// That the citizens and their municipalities are told, of an ending and of worrying conditions.
const CITIZENS: Provision = &[LOV_660_2017.at("§ 18 d")];

/// Dialogue before an ending, its frist, and who is told, in the bekendtgørelse.
const DIALOGUE_BEK: Provision = &[
    BEK_1251_2017.at("§ 21, stk. 1"),
    BEK_536_2019.at("§ 22, stk. 1"),
    BEK_617_2020.at("§ 24, stk. 1"),
    BEK_2665_2021.at("§ 18, stk. 1"),
];
const FRIST_BEK: Provision = &[
    BEK_1251_2017.at("§ 21, stk. 2"),
    BEK_536_2019.at("§ 22, stk. 2"),
    BEK_617_2020.at("§ 24, stk. 2"),
    BEK_2665_2021.at("§ 18, stk. 2"),
];
const TOLD_BEK: Provision = &[
    BEK_1251_2017.at("§ 21, stk. 3"),
    BEK_536_2019.at("§ 22, stk. 3"),
    BEK_617_2020.at("§ 24, stk. 3"),
    BEK_2665_2021.at("§ 18, stk. 3"),
];

/// Vilkår must be met within the frist set.
pub(super) const BPA_VILKAAR_FRIST: Rule = Rule {
    id: RuleId::BpaVilkaarFrist,
    actor: Actor::BpaForening,
    starts: &[EventKind::Vilkaar],
    when: When::Always,
    closes: &[EventKind::VilkaarOpfyldt],
    counting: Counting::Fixed,
    ways: &[Way::Bpa],
    rows: &[since(
        (2018, 1, 1),
        Unit::Given,
        0,
        &[
            &[LOV_660_2017.at("§ 18 b, stk. 3")],
            &[
                BEK_1251_2017.at("§ 19, stk. 3"),
                BEK_536_2019.at("§ 20, stk. 3"),
                BEK_617_2020.at("§ 22, stk. 3"),
                BEK_2665_2021.at("§ 16, stk. 3"),
            ],
        ],
    )],
};

/// The approval ends by the date set: "en rimelig frist".
pub(super) const BPA_OPHOER_FRIST: Rule = Rule {
    id: RuleId::BpaOphoerFrist,
    actor: Actor::BpaForening,
    starts: &[EventKind::Ophoer],
    when: When::Always,
    closes: &[EventKind::OphoerGennemfoert],
    counting: Counting::Fixed,
    ways: &[Way::Bpa, Way::Takes(EventKind::Ophoer, RequirementKind::Frist)],
    rows: &[since((2018, 1, 1), Unit::Given, 0, &[ENDING, FRIST_BEK])],
};

/// Dialogue before ending the approval, and a chance to put right; no exception where it is
/// urgent.
pub(super) const BPA_OPHOER_DIALOG: Rule = Rule {
    id: RuleId::BpaOphoerDialog,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Ophoer],
    when: When::Always,
    closes: &[EventKind::Dialog, EventKind::Dialogmoede],
    counting: Counting::Effect,
    ways: &[Way::Bpa, Way::Takes(EventKind::Ophoer, RequirementKind::Dialogue)],
    rows: &[since((2018, 1, 1), Unit::Condition, 0, &[DIALOGUE_BEK]).with(Detail::WithChance)],
};

/// The citizens and their municipalities are told of the ending; from July 2020 all municipalities.
pub(super) const BPA_OPHOER_UNDERRET: Rule = Rule {
    id: RuleId::BpaOphoerUnderret,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Ophoer],
    when: When::Always,
    closes: &[EventKind::KommunerOrienteret],
    counting: Counting::Authority,
    ways: &[
        Way::Bpa,
        Way::Municipalities,
        Way::FallsWithIt,
        Way::Takes(EventKind::Ophoer, RequirementKind::Municipalities),
    ],
    rows: &[since((2018, 1, 1), Unit::NoNumber, 0, &[TOLD, CITIZENS, TOLD_BEK])],
};

/// Worrying conditions: the citizens and their municipalities are told.
pub(super) const BPA_BEKYMRING: Rule = Rule {
    id: RuleId::BpaBekymring,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::BekymrendeForhold],
    when: When::Always,
    closes: &[EventKind::KommunerOrienteret],
    counting: Counting::Authority,
    ways: &[Way::Bpa],
    rows: &[since((2018, 1, 1), Unit::NoNumber, 0, &[CITIZENS])],
};

/// Essential changes are reported to the socialtilsyn "af egen drift".
pub(super) const BPA_AENDRING: Rule = Rule {
    id: RuleId::BpaAendring,
    actor: Actor::BpaForening,
    starts: &[EventKind::Aendring],
    when: When::Always,
    closes: &[EventKind::AendringMeldt],
    counting: Counting::Authority,
    ways: &[Way::Bpa],
    rows: &[since((2018, 1, 1), Unit::NoNumber, 0, &[&[LOV_660_2017.at("§ 18 h, stk. 2, nr. 1")]])],
};

/// What the socialtilsyn asks for is given to it: for an application (stk. 1), on the
/// municipalities of the citizens, and for its supervision. The act sets no day; the letter that
/// asks does.
pub(super) const BPA_OPLYS_ANMODNING: Rule = Rule {
    id: RuleId::BpaOplysAnmodning,
    actor: Actor::BpaForening,
    starts: &[EventKind::RedegoerelseAnmodet],
    when: When::Always,
    closes: &[EventKind::RedegoerelseModtaget],
    counting: Counting::Fixed,
    ways: &[Way::Bpa],
    rows: &[since(
        (2018, 1, 1),
        Unit::Given,
        0,
        &[&[LOV_660_2017.at("§ 18 h, stk. 1")], &[LOV_660_2017.at("§ 18 h, stk. 2, nr. 2-3")]],
    )],
};

/// The decision on an application comes after dialogue, in writing and with reasons.
pub(super) const BPA_GODKENDELSE: Rule = Rule {
    id: RuleId::BpaGodkendelse,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Godkendelse, EventKind::Vilkaar, EventKind::Afslag],
    when: When::Always,
    closes: &[EventKind::Dialog, EventKind::Dialogmoede],
    counting: Counting::Effect,
    ways: &[Way::Bpa],
    rows: &[since(
        (2018, 1, 1),
        Unit::Condition,
        0,
        &[
            &[LOV_660_2017.at("§ 18 b, stk. 1")],
            &[
                BEK_1251_2017.at("§ 19, stk. 1-2"),
                BEK_536_2019.at("§ 20, stk. 1-2"),
                BEK_617_2020.at("§ 22, stk. 1-2"),
                BEK_2665_2021.at("§ 16, stk. 1-2"),
            ],
        ],
    )],
};

/// Approval "er en betingelse for, at foreninger og private virksomheder kan varetage
/// arbejdsgiverfunktioner".
pub(super) const BPA_GODKENDELSE_FOERST: Rule = Rule {
    id: RuleId::BpaGodkendelseFoerst,
    actor: Actor::BpaForening,
    starts: &[EventKind::ArbejdsgiverBegyndt],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::Bpa],
    rows: &[since((2018, 1, 1), Unit::Condition, 0, &[&[LOV_660_2017.at("§ 18 b, stk. 2")]])],
};
