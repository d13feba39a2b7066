//! Godkendelse, fravigelse and what must be in order beforehand: lov om socialtilsyn §§ 5, 12 a and 16 a.

use super::super::rule::{Actor, Counting, Rule, Unit, When, since, until};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_730_2016, BEK_1557_2013, BEK_1675_2016, BEK_2665_2021,
    LBK_171_2022, LOV_615_2020, LOV_647_2016, LOV_745_2025,
};
use crate::law::{Confidence, GONE, Provision};

/// "socialtilsynets sagsbehandlingstider i forbindelse med behandlingen af ansøgninger om
/// godkendelse".
const HOW_LONG_IT_TOOK: Provision = &[
    BEK_1557_2013.at("§ 11, stk. 2, nr. 6"),
    BEK_1675_2016.at("§ 18, stk. 2, nr. 6"),
    BEK_536_2019.at("§ 19, stk. 2, nr. 6"),
    BEK_617_2020.at("§ 21, stk. 2, nr. 6"),
    BEK_2665_2021.at("§ 15, stk. 1, nr. 6"),
];

/// When an application is decided, which no text says: the act has the socialtilsyn decide "efter
/// ansøgning", and only the fast track (§ 5 b) has a time. What the texts have instead is that the
/// yearly report of the socialtilsyn says how long it took, and is published.
///
/// Retssikkerhedsloven § 3, stk. 2, has the municipality set times of its own "på de enkelte
/// sagsområder": read as about "spørgsmål om hjælp" (stk. 1), hence inferred.
pub(super) const GODKENDELSE_SAGSBEHANDLING: Rule = Rule {
    id: RuleId::GodkendelseSagsbehandling,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::GodkendelseAnsoegning],
    when: When::Always,
    closes: &[EventKind::Godkendelse, EventKind::Afslag],
    counting: Counting::Authority,
    ways: &[Way::BpaToo, Way::NoTimeSet],
    rows: &[since((2014, 1, 1), Unit::NoNumber, 0, &[HOW_LONG_IT_TOOK])
        .by_reading(Confidence::Inferred)],
};

/// A permitted deviation ends with its period.
pub(super) const FRAVIGELSE: Rule = Rule {
    id: RuleId::Fravigelse,
    actor: Actor::Part,
    starts: &[EventKind::Fravigelse],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::ByEnd],
    rows: &[
        // As a vilkår for the approval. Ankestyrelsen found that this had no basis in the act
        // (principafgørelse 74-15, as ast.dk tells it), so whether such a decision holds is open.
        until((2014, 1, 1), (2016, 6, 30), Unit::Given, 0, &[&[BEK_1557_2013.at("§ 6, stk. 3")]])
            .by_reading(Confidence::Open),
        // A decision of its own, which lapses.
        since(
            (2016, 7, 1),
            Unit::Given,
            0,
            &[
                &[LOV_647_2016.at("§ 5, stk. 6"), LBK_171_2022.at("§ 5, stk. 8")],
                &[
                    BEK_730_2016.at("§ 6, stk. 3"),
                    BEK_1675_2016.at("§ 1, stk. 4"),
                    BEK_617_2020.at("§ 3, stk. 3"),
                    BEK_2665_2021.at(GONE),
                ],
            ],
        ),
    ],
};

/// A criminal record certificate must be obtained before hiring; of a vikar not where "helt særlige
/// omstændigheder" are there.
pub(super) const STRAFFEATTEST: Rule = Rule {
    id: RuleId::Straffeattest,
    actor: Actor::Tilbud,
    starts: &[EventKind::Ansaettelse],
    when: When::Tilbud,
    closes: &[],
    counting: Counting::Effect,
    ways: &[],
    rows: &[since((2020, 7, 1), Unit::Condition, 0, &[&[LOV_615_2020.at("§ 12 a, stk. 1")]])
        .day_inferred()],
};

/// Before it approves a tilbud the socialtilsyn sees that there are certificates of those already
/// hired, vikarer too. Without them it can not be approved.
pub(super) const STRAFFEATTEST_VED_GODKENDELSE: Rule = Rule {
    id: RuleId::StraffeattestVedGodkendelse,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Godkendelse],
    when: When::Tilbud,
    closes: &[],
    counting: Counting::Effect,
    ways: &[],
    rows: &[since((2020, 7, 1), Unit::Condition, 0, &[&[LOV_615_2020.at("§ 12 a, stk. 2")]])
        .day_inferred()],
};

/// The certificates of those who apply as a plejefamilie the socialtilsyn obtains itself, as part of
/// the approval; without them they can not be approved.
pub(super) const STRAFFEATTEST_PLEJEFAMILIE: Rule = Rule {
    id: RuleId::StraffeattestPlejefamilie,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Godkendelse],
    when: When::Plejefamilie,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::Plejefamilie, Way::LooksAt(EventKind::StraffeattestIndhentet)],
    rows: &[since((2020, 7, 1), Unit::Condition, 0, &[&[LOV_615_2020.at("§ 12 a, stk. 3")]])
        .day_inferred()],
};

/// Larger works needed prior approval.
pub(super) const BYGGEARBEJDER_GODKENDES: Rule = Rule {
    id: RuleId::ByggearbejderGodkendes,
    actor: Actor::Tilbud,
    starts: &[EventKind::Byggearbejde],
    when: When::Tilbud,
    closes: &[],
    counting: Counting::Effect,
    ways: &[],
    rows: &[
        until((2022, 2, 1), (2025, 12, 31), Unit::Condition, 0, &[&[LBK_171_2022.at("§ 16 a")]]),
        since((2026, 1, 1), Unit::NoRule, 0, &[&[LOV_745_2025.at("§ 16 a")]]),
    ],
};
