//! Duties to inform: lov om socialtilsyn §§ 10 and 12.

use super::super::RuleId;
use super::super::rule::{Actor, Counting, Rule, Unit, When, since, until};
use crate::case::EventKind;
use crate::law::Provision;
use crate::law::acts::{LBK_124_2016, LBK_171_2022, LOV_608_2013};

/// Of its own accord; from 2022 straks.
const CHANGES: Provision = &[LOV_608_2013.at("§ 12, stk. 2, nr. 1")];

/// Of tilbud and plejefamilier, nr. 1-3.
const OF_STAY: Provision = &[LOV_608_2013.at("§ 10"), LBK_124_2016.at("§ 10, stk. 1")];

/// Essential changes are reported to the socialtilsyn.
pub(super) const OPLYS_AENDRING: Rule = Rule {
    id: RuleId::OplysAendring,
    actor: Actor::Part,
    starts: &[EventKind::Aendring],
    when: When::Always,
    closes: &[EventKind::AendringMeldt],
    counting: Counting::Authority,
    ways: &[],
    rows: &[
        until((2014, 1, 1), (2022, 1, 31), Unit::NoNumber, 0, &[CHANGES]),
        since((2022, 2, 1), Unit::Straks, 0, &[CHANGES]),
    ],
};

/// What the socialtilsyn asks for is given to it: for an application (stk. 1), and for its
/// supervision. The act sets no day; the letter that asks does.
pub(super) const OPLYS_ANMODNING: Rule = Rule {
    id: RuleId::OplysAnmodning,
    actor: Actor::Part,
    starts: &[EventKind::RedegoerelseAnmodet],
    when: When::Always,
    closes: &[EventKind::RedegoerelseModtaget],
    counting: Counting::Fixed,
    ways: &[],
    rows: &[since(
        (2014, 1, 1),
        Unit::Given,
        0,
        &[
            &[LOV_608_2013.at("§ 12, stk. 1")],
            &[LOV_608_2013.at("§ 12, stk. 2, nr. 2-3"), LBK_124_2016.at("§ 12, stk. 2, nr. 2-4")],
        ],
    )],
};

/// Worrying conditions are reported to the socialtilsyn and the handlekommune.
pub(super) const OPLYS_BEKYMRING: Rule = Rule {
    id: RuleId::OplysBekymring,
    actor: Actor::Part,
    starts: &[EventKind::BekymrendeHaendelse],
    when: When::Always,
    closes: &[EventKind::Underrettet],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2022, 2, 1),
        Unit::UdenOphold,
        0,
        &[&[LBK_171_2022.at("§ 12, stk. 2, nr. 5-6")]],
    )],
};

/// Of places for alcohol treatment; from 2022 by where the citizens are treated, no longer by who
/// has referred them.
const OF_ALCOHOL: Provision = &[LBK_124_2016.at("§ 10, stk. 2")];

/// The socialtilsyn tells the municipalities "når disse borgere kan blive berørt".
pub(super) const SOCIALTILSYN_UNDERRETTER: Rule = Rule {
    id: RuleId::SocialtilsynUnderretter,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::BekymrendeForhold],
    when: When::Always,
    closes: &[EventKind::KommunerOrienteret],
    counting: Counting::Authority,
    ways: &[],
    rows: &[
        // "de kommuner, som har ansvar for de enkelte borgeres ophold".
        until((2014, 1, 1), (2016, 2, 11), Unit::NoNumber, 0, &[OF_STAY]),
        // And "de kommuner, som har visiteret borgere til behandlingsstedet".
        until((2016, 2, 12), (2022, 1, 31), Unit::NoNumber, 0, &[OF_STAY, OF_ALCOHOL]),
        // And "de kommuner, hvis borgere modtager behandling".
        until((2022, 2, 1), (2023, 12, 31), Unit::NoNumber, 0, &[OF_STAY, OF_ALCOHOL]),
        // "handlekommunerne".
        since((2024, 1, 1), Unit::NoNumber, 0, &[OF_STAY, OF_ALCOHOL]),
    ],
};

/// Other authorities are told without undue delay.
pub(super) const SOCIALTILSYN_UNDERRETTER_ANDRE: Rule = Rule {
    id: RuleId::SocialtilsynUnderretterAndre,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::BekymrendeForhold],
    when: When::Always,
    closes: &[EventKind::AndenMyndighedUnderrettet],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since((2022, 2, 1), Unit::UdenOphold, 0, &[&[LBK_171_2022.at("§ 10, stk. 3")]])],
};
