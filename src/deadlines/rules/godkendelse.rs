//! Godkendelse, fravigelse and what must be in order beforehand: lov om socialtilsyn §§ 5, 12 a and 16 a.

use super::super::rule::{Actor, Counting, Rule, Unit, When, bek, lov, since, until};
use super::super::{FactKind, RuleId};

/// No statutory time limit for deciding an application.
pub(super) static GODKENDELSE_SAGSBEHANDLING: Rule = Rule {
    id: RuleId::GodkendelseSagsbehandling,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::GodkendelseAnsoegning],
    when: When::Always,
    closes: &[FactKind::Godkendelse, FactKind::Afslag],
    counting: Counting::Authority,
    rows: &[since((2014, 1, 1), Unit::NoNumber, 0, &[])],
};

/// A permitted deviation ends with its period.
pub(super) static FRAVIGELSE: Rule = Rule {
    id: RuleId::Fravigelse,
    actor: Actor::Part,
    starts: &[FactKind::Fravigelse],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    rows: &[
        until((2014, 1, 1), (2016, 6, 30), Unit::Given, 0, &[bek((2014, 1, 1), "§ 6, stk. 3")]),
        until(
            (2016, 7, 1),
            (2022, 1, 31),
            Unit::Given,
            0,
            &[
                lov((2017, 1, 1), "§ 5, stk. 6"),
                bek((2016, 7, 1), "§ 6, stk. 3"),
                bek((2017, 1, 1), "§ 1, stk. 4"),
                bek((2020, 7, 1), "§ 3, stk. 3"),
            ],
        ),
        since((2022, 2, 1), Unit::Given, 0, &[lov((2022, 2, 1), "§ 5, stk. 8")]),
    ],
};

/// A criminal record certificate must be obtained before hiring.
pub(super) static STRAFFEATTEST: Rule = Rule {
    id: RuleId::Straffeattest,
    actor: Actor::Tilbud,
    starts: &[FactKind::Ansaettelse],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[since((2020, 7, 1), Unit::Condition, 0, &[lov((2020, 7, 1), "§ 12 a, stk. 1")])
        .day_inferred()],
};

/// Larger works needed prior approval.
pub(super) static BYGGEARBEJDER_GODKENDES: Rule = Rule {
    id: RuleId::ByggearbejderGodkendes,
    actor: Actor::Tilbud,
    starts: &[FactKind::Byggearbejde],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[
        until((2022, 2, 1), (2025, 12, 31), Unit::Condition, 0, &[lov((2022, 2, 1), "§ 16 a")]),
        since((2026, 1, 1), Unit::NoRule, 0, &[lov((2026, 1, 1), "§ 16 a")]),
    ],
};
