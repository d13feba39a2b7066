//! Use of force towards adults: BEK 1411/2024 and those before it.

use super::super::rule::{Actor, Counting, Rule, Unit, When, act, since, until};
use super::super::{FactKind, RuleId};
use crate::law::Confidence;

/// Use of force towards an adult is registered.
pub(super) static MAGT_VOKSEN_REGISTRERING: Rule = Rule {
    id: RuleId::MagtVoksenRegistrering,
    actor: Actor::Leder,
    starts: &[FactKind::Magtanvendelse],
    when: When::Voksen,
    closes: &[FactKind::MagtRegistreret],
    counting: Counting::Authority,
    rows: &[
        until((2014, 1, 1), (2019, 12, 31), Unit::Days, 1, &[]).known(Confidence::AuthorityPage),
        until(
            (2020, 1, 1),
            (2024, 6, 30),
            Unit::Days,
            3,
            &[act((2020, 1, 1), "BEK 1239/2019", "§ 16, stk. 1")],
        ),
        until(
            (2024, 7, 1),
            (2024, 12, 31),
            Unit::Days,
            3,
            &[act((2024, 7, 1), "BEK 839/2024", "§ 18, stk. 1")],
        ),
        since((2025, 1, 1), Unit::Days, 3, &[act((2025, 1, 1), "BEK 1411/2024", "§ 21, stk. 1")]),
    ],
};

/// Registrations are reported monthly.
pub(super) static MAGT_VOKSEN_INDBERETNING: Rule = Rule {
    id: RuleId::MagtVoksenIndberetning,
    actor: Actor::Leder,
    starts: &[FactKind::Magtanvendelse],
    when: When::Voksen,
    closes: &[FactKind::MagtIndberettet],
    counting: Counting::Authority,
    rows: &[
        until((2014, 1, 1), (2019, 12, 31), Unit::EndOfMonth, 0, &[])
            .known(Confidence::AuthorityPage),
        until(
            (2020, 1, 1),
            (2024, 6, 30),
            Unit::EndOfMonth,
            0,
            &[act((2020, 1, 1), "BEK 1239/2019", "§ 16, stk. 3")],
        ),
        until(
            (2024, 7, 1),
            (2024, 12, 31),
            Unit::EndOfMonth,
            0,
            &[act((2024, 7, 1), "BEK 839/2024", "§ 18, stk. 1, 2. pkt.")],
        ),
        since(
            (2025, 1, 1),
            Unit::EndOfMonth,
            0,
            &[act((2025, 1, 1), "BEK 1411/2024", "§ 21, stk. 1, 2. pkt.")],
        ),
    ],
};

/// Force without legal basis or in self-defence is registered.
pub(super) static MAGT_VOKSEN_UDEN_HJEMMEL: Rule = Rule {
    id: RuleId::MagtVoksenUdenHjemmel,
    actor: Actor::Leder,
    starts: &[FactKind::Magtanvendelse],
    when: When::UdenHjemmel,
    closes: &[FactKind::MagtRegistreret],
    counting: Counting::Authority,
    rows: &[
        until((2014, 1, 1), (2019, 12, 31), Unit::Days, 1, &[]).known(Confidence::AuthorityPage),
        until(
            (2020, 1, 1),
            (2024, 6, 30),
            Unit::Days,
            3,
            &[act((2020, 1, 1), "BEK 1239/2019", "§ 18, stk. 1")],
        ),
        until(
            (2024, 7, 1),
            (2024, 12, 31),
            Unit::Days,
            3,
            &[act((2024, 7, 1), "BEK 839/2024", "§ 20, stk. 1")],
        ),
        since((2025, 1, 1), Unit::Days, 3, &[act((2025, 1, 1), "BEK 1411/2024", "§ 23, stk. 1")]),
    ],
};

/// Force without legal basis or in self-defence is reported.
pub(super) static MAGT_VOKSEN_UDEN_HJEMMEL_INDBERETNING: Rule = Rule {
    id: RuleId::MagtVoksenUdenHjemmelIndberetning,
    actor: Actor::Leder,
    starts: &[FactKind::Magtanvendelse],
    when: When::UdenHjemmel,
    closes: &[FactKind::MagtIndberettet],
    counting: Counting::Authority,
    rows: &[
        until((2014, 1, 1), (2019, 12, 31), Unit::Days, 3, &[]).known(Confidence::AuthorityPage),
        until(
            (2020, 1, 1),
            (2024, 6, 30),
            Unit::EndOfMonth,
            0,
            &[act((2020, 1, 1), "BEK 1239/2019", "§ 18, stk. 3")],
        ),
        until(
            (2024, 7, 1),
            (2024, 12, 31),
            Unit::EndOfMonth,
            0,
            &[act((2024, 7, 1), "BEK 839/2024", "§ 20, stk. 3")],
        ),
        since(
            (2025, 1, 1),
            Unit::EndOfMonth,
            0,
            &[act((2025, 1, 1), "BEK 1411/2024", "§ 23, stk. 3")],
        ),
    ],
};

/// Force under a municipal decision is registered when it ends.
pub(super) static MAGT_VOKSEN_KOMMUNAL_AFGOERELSE: Rule = Rule {
    id: RuleId::MagtVoksenKommunalAfgoerelse,
    actor: Actor::Leder,
    starts: &[FactKind::KommunalAfgoerelseOphoer],
    when: When::Always,
    closes: &[FactKind::MagtIndberettet],
    counting: Counting::Authority,
    rows: &[
        until(
            (2024, 7, 1),
            (2024, 12, 31),
            Unit::SameDay,
            0,
            &[act((2024, 7, 1), "BEK 839/2024", "§ 18, stk. 2")],
        ),
        since(
            (2025, 1, 1),
            Unit::SameDay,
            0,
            &[act((2025, 1, 1), "BEK 1411/2024", "§ 21, stk. 2")],
        ),
    ],
};

/// A move without consent is registered.
pub(super) static MAGT_VOKSEN_FLYTNING: Rule = Rule {
    id: RuleId::MagtVoksenFlytning,
    actor: Actor::Leder,
    starts: &[FactKind::Flytning],
    when: When::Always,
    closes: &[FactKind::MagtRegistreret],
    counting: Counting::Authority,
    rows: &[
        until((2014, 1, 1), (2019, 12, 31), Unit::EndOfMonth, 0, &[])
            .known(Confidence::AuthorityPage),
        until(
            (2020, 1, 1),
            (2024, 6, 30),
            Unit::EndOfMonth,
            0,
            &[act((2020, 1, 1), "BEK 1239/2019", "§ 20, stk. 1")],
        ),
        until(
            (2024, 7, 1),
            (2024, 12, 31),
            Unit::EndOfMonth,
            0,
            &[act((2024, 7, 1), "BEK 839/2024", "§ 22, stk. 1")],
        ),
        since(
            (2025, 1, 1),
            Unit::EndOfMonth,
            0,
            &[act((2025, 1, 1), "BEK 1411/2024", "§ 25, stk. 1")],
        ),
    ],
};

/// A move without consent is reported quarterly.
pub(super) static MAGT_VOKSEN_FLYTNING_INDBERETNING: Rule = Rule {
    id: RuleId::MagtVoksenFlytningIndberetning,
    actor: Actor::Leder,
    starts: &[FactKind::Flytning],
    when: When::Always,
    closes: &[FactKind::MagtIndberettet],
    counting: Counting::Authority,
    rows: &[
        until((2014, 1, 1), (2019, 12, 31), Unit::EndOfQuarter, 0, &[])
            .known(Confidence::AuthorityPage),
        until(
            (2020, 1, 1),
            (2024, 6, 30),
            Unit::EndOfQuarter,
            0,
            &[act((2020, 1, 1), "BEK 1239/2019", "§ 20, stk. 2")],
        ),
        until(
            (2024, 7, 1),
            (2024, 12, 31),
            Unit::EndOfQuarter,
            0,
            &[act((2024, 7, 1), "BEK 839/2024", "§ 22, stk. 2")],
        ),
        since(
            (2025, 1, 1),
            Unit::EndOfQuarter,
            0,
            &[act((2025, 1, 1), "BEK 1411/2024", "§ 25, stk. 2")],
        ),
    ],
};

/// With bought holiday escort: 3 days after the holiday.
pub(super) static MAGT_VOKSEN_FERIE: Rule = Rule {
    id: RuleId::MagtVoksenFerie,
    actor: Actor::Leder,
    starts: &[FactKind::FerieSlut],
    when: When::Always,
    closes: &[FactKind::MagtRegistreret],
    counting: Counting::Authority,
    rows: &[
        until(
            (2020, 1, 1),
            (2024, 6, 30),
            Unit::Days,
            3,
            &[act((2020, 1, 1), "BEK 1239/2019", "§ 17, stk. 1")],
        ),
        until(
            (2024, 7, 1),
            (2024, 12, 31),
            Unit::Days,
            3,
            &[act((2024, 7, 1), "BEK 839/2024", "§ 19, stk. 1")],
        ),
        since((2025, 1, 1), Unit::Days, 3, &[act((2025, 1, 1), "BEK 1411/2024", "§ 22, stk. 1")]),
    ],
};
