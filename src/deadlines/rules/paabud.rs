//! Påbud: lov om socialtilsyn § 8, stk. 2, and the dialogue before it.

use super::super::rule::{Actor, Counting, Rule, Unit, When, bek, lov, since, until};
use super::super::{FactKind, RuleId};

/// The påbud must be met by the date set.
pub(super) static PAABUD_FRIST: Rule = Rule {
    id: RuleId::PaabudFrist,
    actor: Actor::Tilbud,
    starts: &[FactKind::Paabud],
    when: When::Always,
    closes: &[FactKind::PaabudOpfyldt, FactKind::PaabudOphaevet],
    counting: Counting::Fixed,
    rows: &[
        until(
            (2014, 1, 1),
            (2022, 1, 31),
            Unit::Given,
            0,
            &[
                lov((2014, 1, 1), "§ 8, stk. 2, 2. pkt."),
                bek((2014, 1, 1), "§ 8, stk. 3"),
                bek((2017, 1, 1), "§ 7, stk. 3"),
                bek((2019, 7, 1), "§ 8, stk. 3"),
                bek((2020, 7, 1), "§ 10, stk. 3"),
            ],
        ),
        since((2022, 2, 1), Unit::Given, 0, &[lov((2022, 2, 1), "§ 8, stk. 2, 2. pkt.")]),
    ],
};

/// The frist can be extended on request in special cases.
pub(super) static PAABUD_FORLAENGELSE: Rule = Rule {
    id: RuleId::PaabudForlaengelse,
    actor: Actor::Tilbud,
    starts: &[FactKind::Paabud],
    when: When::MedFrist,
    closes: &[
        FactKind::PaabudForlaengelseAnmodning,
        FactKind::PaabudOpfyldt,
        FactKind::PaabudOphaevet,
    ],
    counting: Counting::Fixed,
    rows: &[
        until(
            (2014, 1, 1),
            (2022, 1, 31),
            Unit::Given,
            0,
            &[
                bek((2014, 1, 1), "§ 8, stk. 3"),
                bek((2017, 1, 1), "§ 7, stk. 3"),
                bek((2019, 7, 1), "§ 8, stk. 3"),
                bek((2020, 7, 1), "§ 10, stk. 3"),
            ],
        ),
        since((2022, 2, 1), Unit::Given, 0, &[lov((2022, 2, 1), "§ 8, stk. 2, 3. pkt.")]),
    ],
};

/// The påbud must name the facts and what to put right.
pub(super) static PAABUD_INDHOLD: Rule = Rule {
    id: RuleId::PaabudIndhold,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Paabud],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[since(
        (2014, 1, 1),
        Unit::Condition,
        0,
        &[
            bek((2014, 1, 1), "§ 8, stk. 2"),
            bek((2017, 1, 1), "§ 7, stk. 2"),
            bek((2019, 7, 1), "§ 8, stk. 2"),
            bek((2020, 7, 1), "§ 10, stk. 2"),
            bek((2022, 2, 1), "§ 7"),
        ],
    )],
};

/// Dialogue about the facts before påbud or skærpet tilsyn.
pub(super) static FORUDGAAENDE_DIALOG: Rule = Rule {
    id: RuleId::ForudgaaendeDialog,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Paabud, FactKind::SkaerpetTilsyn],
    when: When::Special,
    closes: &[FactKind::Dialog, FactKind::Dialogmoede],
    counting: Counting::Effect,
    rows: &[
        until(
            (2014, 1, 1),
            (2016, 12, 31),
            Unit::Condition,
            0,
            &[bek((2014, 1, 1), "§ 9, stk. 1")],
        ),
        until(
            (2017, 1, 1),
            (2025, 12, 31),
            Unit::Condition,
            0,
            &[
                bek((2017, 1, 1), "§ 8, stk. 1"),
                bek((2019, 7, 1), "§ 9, stk. 1"),
                bek((2020, 7, 1), "§ 11, stk. 1"),
                bek((2022, 2, 1), "§ 8, stk. 1"),
            ],
        ),
        since((2026, 1, 1), Unit::Condition, 0, &[bek((2026, 1, 1), "§ 8, stk. 1")]),
    ],
};

/// The tilsyn must expect that the tilbud can and will put it right.
pub(super) static FORVENTNING_KAN_OG_VIL: Rule = Rule {
    id: RuleId::ForventningKanOgVil,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Paabud, FactKind::SkaerpetTilsyn],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[
        until(
            (2014, 1, 1),
            (2016, 12, 31),
            Unit::Condition,
            0,
            &[bek((2014, 1, 1), "§ 9, stk. 2")],
        ),
        until(
            (2017, 1, 1),
            (2025, 12, 31),
            Unit::Condition,
            0,
            &[
                bek((2017, 1, 1), "§ 8, stk. 2"),
                bek((2019, 7, 1), "§ 9, stk. 2"),
                bek((2020, 7, 1), "§ 11, stk. 2"),
                bek((2022, 2, 1), "§ 8, stk. 2"),
            ],
        ),
        since((2026, 1, 1), Unit::Condition, 0, &[bek((2026, 1, 1), "§ 8, stk. 2, 1. pkt.")]),
    ],
};
