//! Klage: lov om socialtilsyn § 19, retssikkerhedsloven §§ 66-67, BEK 861/2025.

use super::super::rule::{Actor, Counting, Rule, Unit, When, act, lov, since, until};
use super::super::{FactKind, RuleId};
use crate::law::Confidence;

/// The complaint must be in within 4 weeks of notice.
pub(super) static KLAGEFRIST: Rule = Rule {
    id: RuleId::Klagefrist,
    actor: Actor::Klager,
    starts: &[
        FactKind::Afgoerelse,
        FactKind::NyAfgoerelse,
        FactKind::Paabud,
        FactKind::SkaerpetTilsyn,
        FactKind::Ophoer,
        FactKind::Vilkaar,
        FactKind::Afslag,
    ],
    when: When::Special,
    closes: &[FactKind::Klage, FactKind::KlageModtaget],
    counting: Counting::Party,
    rows: &[
        until(
            (2014, 1, 1),
            (2025, 4, 1),
            Unit::Weeks,
            4,
            &[lov((2014, 1, 1), "§ 19"), lov((2017, 1, 1), "§ 19, stk. 1")],
        )
        .known(Confidence::Inferred),
        since(
            (2025, 4, 2),
            Unit::Weeks,
            4,
            &[act((2025, 4, 2), "LBK 354/2025", "§ 67, stk. 1"), lov((2025, 4, 2), "§ 19, stk. 1")],
        ),
    ],
};

/// A complaint against ophør suspends it.
pub(super) static KLAGE_OPSAETTENDE_VIRKNING: Rule = Rule {
    id: RuleId::KlageOpsaettendeVirkning,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Klage],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[
        until((2014, 1, 1), (2016, 12, 31), Unit::Condition, 0, &[lov((2014, 1, 1), "§ 19")])
            .known(Confidence::Inferred),
        since((2017, 1, 1), Unit::Condition, 0, &[lov((2017, 1, 1), "§ 19, stk. 2, 1. pkt.")]),
    ],
};

/// The socialtilsyn must reassess and answer or pass on within 4 weeks.
pub(super) static GENVURDERING: Rule = Rule {
    id: RuleId::Genvurdering,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::KlageModtaget],
    when: When::Always,
    closes: &[FactKind::Genvurderet, FactKind::NyAfgoerelse, FactKind::SendtTilAnkestyrelsen],
    counting: Counting::Authority,
    rows: &[
        until((2014, 1, 1), (2025, 6, 30), Unit::Weeks, 4, &[]).known(Confidence::Inferred),
        since(
            (2025, 7, 1),
            Unit::Weeks,
            4,
            &[
                act((2025, 7, 1), "BEK 861/2025", "§ 11, stk. 1"),
                act((2025, 7, 1), "LBK 354/2025", "§ 66, stk. 1"),
            ],
        ),
    ],
};

/// After partial relief: say within 4 weeks whether you maintain the complaint.
pub(super) static DELVIST_MEDHOLD_FASTHOLDELSE: Rule = Rule {
    id: RuleId::DelvistMedholdFastholdelse,
    actor: Actor::Klager,
    starts: &[FactKind::NyAfgoerelse],
    when: When::Delvis,
    closes: &[FactKind::KlageFastholdt],
    counting: Counting::Party,
    rows: &[
        until((2014, 1, 1), (2025, 6, 30), Unit::Weeks, 4, &[]).known(Confidence::Inferred),
        since((2025, 7, 1), Unit::Weeks, 4, &[act((2025, 7, 1), "BEK 861/2025", "§ 12, 1. pkt.")]),
    ],
};

/// A maintained complaint is passed on within 14 days.
pub(super) static DELVIST_MEDHOLD_VIDERESENDELSE: Rule = Rule {
    id: RuleId::DelvistMedholdVideresendelse,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::KlageFastholdt],
    when: When::Always,
    closes: &[FactKind::SendtTilAnkestyrelsen],
    counting: Counting::Authority,
    rows: &[since(
        (2025, 7, 1),
        Unit::Days,
        14,
        &[act((2025, 7, 1), "BEK 861/2025", "§ 12, 2. pkt.")],
    )],
};

/// A late complaint is passed on at once.
pub(super) static FOR_SEN_KLAGE: Rule = Rule {
    id: RuleId::ForSenKlage,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::KlageModtaget],
    when: When::Special,
    closes: &[FactKind::SendtTilAnkestyrelsen],
    counting: Counting::Authority,
    rows: &[since(
        (2025, 7, 1),
        Unit::Straks,
        0,
        &[act((2025, 7, 1), "BEK 861/2025", "§ 13, stk. 1")],
    )],
};

/// The appeal period is interrupted and runs on, at least 14 days.
pub(super) static KLAGEFRIST_AFBRYDELSE: Rule = Rule {
    id: RuleId::KlagefristAfbrydelse,
    actor: Actor::Klager,
    starts: &[FactKind::Genoptagelsesanmodning],
    when: When::Special,
    closes: &[FactKind::Klage, FactKind::KlageModtaget],
    counting: Counting::Party,
    rows: &[since(
        (2014, 4, 22),
        Unit::Days,
        14,
        &[act((2014, 4, 22), "LBK 433/2014", "§ 20, stk. 3")],
    )],
};

/// The appeal period runs on after access, at least 14 days.
pub(super) static KLAGEFRIST_AKTINDSIGT: Rule = Rule {
    id: RuleId::KlagefristAktindsigt,
    actor: Actor::Klager,
    starts: &[FactKind::AktindsigtGivet],
    when: When::Special,
    closes: &[FactKind::Klage, FactKind::KlageModtaget],
    counting: Counting::Party,
    rows: &[since((2014, 4, 22), Unit::Days, 14, &[act((2014, 4, 22), "LBK 433/2014", "§ 17")])],
};

/// The decision must carry reasons and guidance on appeal.
pub(super) static KLAGEVEJLEDNING: Rule = Rule {
    id: RuleId::Klagevejledning,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Afgoerelse],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    rows: &[since(
        (2014, 4, 22),
        Unit::Condition,
        0,
        &[
            act((2014, 4, 22), "LBK 433/2014", "§ 25, stk. 1"),
            act((2014, 4, 22), "LBK 433/2014", "§ 22"),
        ],
    )],
};
