//! Ophør, bortfald, the leader and the address: lov om socialtilsyn §§ 2, 5 and 14 a.

use super::super::rule::{Actor, Counting, Rule, Unit, When, bek, lov, since, until};
use super::super::{FactKind, RuleId};
use crate::law::Confidence;

/// Whether ending the approval is optional or a duty.
pub(super) static OPHOER_KAN_SKAL: Rule = Rule {
    id: RuleId::OphoerKanSkal,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Ophoer],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[
        until((2014, 1, 1), (2016, 6, 30), Unit::Condition, 0, &[lov((2014, 1, 1), "§ 5, stk. 5")]),
        until(
            (2016, 7, 1),
            (2016, 12, 31),
            Unit::Condition,
            0,
            &[lov((2016, 7, 1), "§ 5, stk. 7"), bek((2016, 7, 1), "§ 4, stk. 1")],
        )
        .known(Confidence::Inferred),
        until((2017, 1, 1), (2022, 1, 31), Unit::Condition, 0, &[lov((2017, 1, 1), "§ 5, stk. 7")]),
        since((2022, 2, 1), Unit::Condition, 0, &[lov((2022, 2, 1), "§ 5, stk. 10")]),
    ],
};

/// The tilbud ends by the date set.
pub(super) static OPHOER_FRIST: Rule = Rule {
    id: RuleId::OphoerFrist,
    actor: Actor::Part,
    starts: &[FactKind::Ophoer],
    when: When::Special,
    closes: &[FactKind::OphoerGennemfoert],
    counting: Counting::Fixed,
    rows: &[
        until(
            (2014, 1, 1),
            (2022, 1, 31),
            Unit::Given,
            0,
            &[
                bek((2014, 1, 1), "§ 4, stk. 2"),
                bek((2019, 7, 1), "§ 5, stk. 2"),
                bek((2020, 7, 1), "§ 7, stk. 2"),
            ],
        ),
        until((2022, 2, 1), (2025, 12, 31), Unit::Given, 0, &[bek((2022, 2, 1), "§ 5, stk. 1")]),
        since((2026, 1, 1), Unit::Given, 0, &[bek((2026, 1, 1), "§ 6, stk. 2")]),
    ],
};

/// Ending at once in special cases.
pub(super) static OPHOER_STRAKS: Rule = Rule {
    id: RuleId::OphoerStraks,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Ophoer],
    when: When::Straks,
    closes: &[],
    counting: Counting::Authority,
    rows: &[
        until((2014, 1, 1), (2016, 12, 31), Unit::Straks, 0, &[bek((2014, 1, 1), "§ 4, stk. 3")]),
        until(
            (2017, 1, 1),
            (2022, 1, 31),
            Unit::Straks,
            0,
            &[
                bek((2017, 1, 1), "§ 4, stk. 3"),
                bek((2019, 7, 1), "§ 5, stk. 3"),
                bek((2020, 7, 1), "§ 7, stk. 3"),
            ],
        ),
        until(
            (2022, 2, 1),
            (2025, 12, 31),
            Unit::Straks,
            0,
            &[bek((2022, 2, 1), "§ 5, stk. 2"), bek((2022, 2, 1), "§ 8, stk. 2")],
        ),
        since(
            (2026, 1, 1),
            Unit::Straks,
            0,
            &[bek((2026, 1, 1), "§ 6, stk. 1, 2. pkt."), bek((2026, 1, 1), "§ 8, stk. 2, 2. pkt.")],
        ),
    ],
};

/// Dialogue before ending the approval.
pub(super) static OPHOER_DIALOG: Rule = Rule {
    id: RuleId::OphoerDialog,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Ophoer],
    when: When::Special,
    closes: &[FactKind::Dialog, FactKind::Dialogmoede],
    counting: Counting::Effect,
    rows: &[
        until(
            (2014, 1, 1),
            (2016, 12, 31),
            Unit::Condition,
            0,
            &[bek((2014, 1, 1), "§ 4, stk. 1")],
        ),
        until(
            (2017, 1, 1),
            (2022, 1, 31),
            Unit::Condition,
            0,
            &[
                bek((2017, 1, 1), "§ 4, stk. 1"),
                bek((2019, 7, 1), "§ 5, stk. 1"),
                bek((2020, 7, 1), "§ 7, stk. 1"),
            ],
        ),
        until(
            (2022, 2, 1),
            (2025, 12, 31),
            Unit::Condition,
            0,
            &[lov((2022, 2, 1), "§ 7, stk. 2, 3. pkt.")],
        ),
        since(
            (2026, 1, 1),
            Unit::Condition,
            0,
            &[bek((2026, 1, 1), "§ 6, stk. 1, 1. pkt."), lov((2026, 1, 1), "§ 7, stk. 2, 3. pkt.")],
        ),
    ],
};

/// The municipalities must be told of the ending.
pub(super) static OPHOER_UNDERRET_KOMMUNER: Rule = Rule {
    id: RuleId::OphoerUnderretKommuner,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Ophoer],
    when: When::Always,
    closes: &[FactKind::KommunerOrienteret],
    counting: Counting::Authority,
    rows: &[
        until(
            (2014, 1, 1),
            (2022, 1, 31),
            Unit::NoNumber,
            0,
            &[
                bek((2014, 1, 1), "§ 4, stk. 4"),
                bek((2019, 7, 1), "§ 5, stk. 4"),
                bek((2020, 7, 1), "§ 7, stk. 4"),
            ],
        ),
        until((2022, 2, 1), (2025, 12, 31), Unit::NoNumber, 0, &[bek((2022, 2, 1), "§ 5, stk. 3")]),
        since((2026, 1, 1), Unit::NoNumber, 0, &[bek((2026, 1, 1), "§ 6, stk. 3")]),
    ],
};

/// The approval lapses after 2 years of non-use.
pub(super) static BORTFALD_TILBUD: Rule = Rule {
    id: RuleId::BortfaldTilbud,
    actor: Actor::Tilbud,
    starts: &[FactKind::SidstBenyttet],
    when: When::Special,
    closes: &[FactKind::BenyttetIgen],
    counting: Counting::Effect,
    rows: &[
        until((2014, 1, 1), (2016, 6, 30), Unit::Years, 2, &[lov((2014, 1, 1), "§ 5, stk. 6")]),
        until((2016, 7, 1), (2016, 12, 31), Unit::Years, 2, &[lov((2016, 7, 1), "§ 5, stk. 8")])
            .known(Confidence::Inferred),
        until((2017, 1, 1), (2022, 1, 31), Unit::Years, 2, &[lov((2017, 1, 1), "§ 5, stk. 8")]),
        since((2022, 2, 1), Unit::Years, 2, &[lov((2022, 2, 1), "§ 5, stk. 11, 1. pkt.")]),
    ],
};

/// A plejefamilie's approval lapses after 3 years of non-use.
pub(super) static BORTFALD_PLEJEFAMILIE: Rule = Rule {
    id: RuleId::BortfaldPlejefamilie,
    actor: Actor::Plejefamilie,
    starts: &[FactKind::SidstBenyttet],
    when: When::Special,
    closes: &[FactKind::BenyttetIgen],
    counting: Counting::Effect,
    rows: &[
        until((2014, 1, 1), (2016, 6, 30), Unit::Years, 3, &[lov((2014, 1, 1), "§ 5, stk. 6")]),
        until((2016, 7, 1), (2016, 12, 31), Unit::Years, 3, &[lov((2016, 7, 1), "§ 5, stk. 8")])
            .known(Confidence::Inferred),
        until((2017, 1, 1), (2022, 1, 31), Unit::Years, 3, &[lov((2017, 1, 1), "§ 5, stk. 8")]),
        since((2022, 2, 1), Unit::Years, 3, &[lov((2022, 2, 1), "§ 5, stk. 11, 1. pkt.")]),
    ],
};

/// The approval also lapses on own request.
pub(super) static BORTFALD_ANMODNING: Rule = Rule {
    id: RuleId::BortfaldAnmodning,
    actor: Actor::Part,
    starts: &[FactKind::BortfaldAnmodning],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    rows: &[since((2022, 2, 1), Unit::NoNumber, 0, &[lov((2022, 2, 1), "§ 5, stk. 11, 2. pkt.")])],
};

/// The leader can be barred from leading or boards for 5 years.
pub(super) static LEDERKARANTAENE: Rule = Rule {
    id: RuleId::Lederkarantaene,
    actor: Actor::Leder,
    starts: &[FactKind::Ophoer],
    when: When::Karantaene,
    closes: &[],
    counting: Counting::Effect,
    rows: &[since((2022, 2, 1), Unit::Years, 5, &[lov((2022, 2, 1), "§ 14 a")])],
};

/// After a move the tilbud stays with the old socialtilsyn for 1 year.
pub(super) static ADRESSESKIFT: Rule = Rule {
    id: RuleId::Adresseskift,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::AdresseskiftOplyst],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    rows: &[
        until((2022, 7, 1), (2025, 12, 31), Unit::Years, 1, &[lov((2022, 7, 1), "§ 2, stk. 4")]),
        since((2026, 1, 1), Unit::Years, 1, &[lov((2026, 1, 1), "§ 2, stk. 2")]).day_inferred(),
    ],
};
