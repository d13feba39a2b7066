//! Ophør, bortfald, the leader and the address: lov om socialtilsyn §§ 2, 5 and 14 a.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since, until};
use super::super::{RequirementKind, RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_1557_2013, BEK_1559_2025, BEK_2665_2021, LBK_124_2016,
    LBK_171_2022, LBK_1109_2022, LOV_608_2013, LOV_647_2016, LOV_745_2025,
};
use crate::law::{Confidence, Provision};

/// The approval ends by decision.
const ENDING: Provision = &[
    LOV_608_2013.at("§ 5, stk. 5"),
    LBK_124_2016.at("§ 5, stk. 6"),
    LOV_647_2016.at("§ 5, stk. 7"),
    LBK_171_2022.at("§ 5, stk. 10"),
];

/// The approval lapses when it is not used.
const LAPSE: Provision = &[
    LOV_608_2013.at("§ 5, stk. 6"),
    LBK_124_2016.at("§ 5, stk. 7"),
    LOV_647_2016.at("§ 5, stk. 8"),
    LBK_171_2022.at("§ 5, stk. 11, 1. pkt."),
];

/// At once.
const AT_ONCE: Provision = &[
    BEK_1557_2013.at("§ 4, stk. 3"),
    BEK_536_2019.at("§ 5, stk. 3"),
    BEK_617_2020.at("§ 7, stk. 3"),
    BEK_2665_2021.at("§ 5, stk. 2"),
    BEK_1559_2025.at("§ 6, stk. 1, 2. pkt."),
];

/// Dialogue and a chance to put right, in the bekendtgørelse.
const DIALOGUE_BEK: Provision = &[
    BEK_1557_2013.at("§ 4, stk. 1"),
    BEK_536_2019.at("§ 5, stk. 1"),
    BEK_617_2020.at("§ 7, stk. 1"),
];

/// Dialogue when decisions are taken, in the act.
const DIALOGUE: Provision = &[LBK_171_2022.at("§ 7, stk. 2, 3. pkt.")];

/// Whether ending the approval is optional or a duty.
pub(super) const OPHOER_KAN_SKAL: Rule = Rule {
    id: RuleId::OphoerKanSkal,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Ophoer],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::Takes(EventKind::Ophoer, RequirementKind::Conditions)],
    rows: &[
        // Can.
        until((2014, 1, 1), (2022, 1, 31), Unit::Condition, 0, &[ENDING]),
        // Shall.
        since((2022, 2, 1), Unit::Condition, 0, &[ENDING]),
    ],
};

/// The tilbud ends by the date set.
pub(super) const OPHOER_FRIST: Rule = Rule {
    id: RuleId::OphoerFrist,
    actor: Actor::Part,
    starts: &[EventKind::Ophoer],
    when: When::IkkeStraks,
    closes: &[EventKind::OphoerGennemfoert],
    counting: Counting::Fixed,
    ways: &[Way::Takes(EventKind::Ophoer, RequirementKind::Frist)],
    rows: &[since(
        (2014, 1, 1),
        Unit::Given,
        0,
        &[&[
            BEK_1557_2013.at("§ 4, stk. 2"),
            BEK_536_2019.at("§ 5, stk. 2"),
            BEK_617_2020.at("§ 7, stk. 2"),
            BEK_2665_2021.at("§ 5, stk. 1"),
            BEK_1559_2025.at("§ 6, stk. 2"),
        ]],
    )],
};

/// Ending at once in special cases.
pub(super) const OPHOER_STRAKS: Rule = Rule {
    id: RuleId::OphoerStraks,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Ophoer],
    when: When::Straks,
    closes: &[EventKind::OphoerGennemfoert],
    counting: Counting::Authority,
    ways: &[
        Way::AfterComplaint,
        Way::Untold,
        Way::Takes(EventKind::Ophoer, RequirementKind::UrgentReason),
    ],
    rows: &[
        // Special circumstances, when regard for citizens calls for it.
        until((2014, 1, 1), (2016, 12, 31), Unit::Straks, 0, &[AT_ONCE]),
        // Special circumstances, among them suspicion of a crime and acute risk.
        since(
            (2017, 1, 1),
            Unit::Straks,
            0,
            &[AT_ONCE, &[BEK_2665_2021.at("§ 8, stk. 2, 2. pkt.")]],
        ),
    ],
};

/// Dialogue before ending the approval.
pub(super) const OPHOER_DIALOG: Rule = Rule {
    id: RuleId::OphoerDialog,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Ophoer],
    when: When::Always,
    closes: &[EventKind::Dialog, EventKind::Dialogmoede],
    counting: Counting::Effect,
    ways: &[Way::Takes(EventKind::Ophoer, RequirementKind::Dialogue)],
    rows: &[
        // "om tilsynets overvejelser", with a chance to put right, and without exception: stk. 3
        // lets an ending work at once and says nothing of stk. 1.
        until((2014, 1, 1), (2016, 12, 31), Unit::Condition, 0, &[DIALOGUE_BEK])
            .with(Detail::WithChance),
        // With a chance to put right, unless it is urgent: "uanset stk. 1 og 2".
        until((2017, 1, 1), (2022, 1, 31), Unit::Condition, 0, &[DIALOGUE_BEK])
            .with(Detail::WithChance)
            .with(Detail::ExceptUrgent),
        // Dialogue, by the act alone: "i forbindelse med at der træffes afgørelser", of what and
        // when is not said. Ending at once stands in BEK 2665/2021 § 5, stk. 2 and § 8, stk. 2.
        until((2022, 2, 1), (2025, 12, 31), Unit::Condition, 0, &[DIALOGUE])
            .with(Detail::ExceptUrgent)
            .with(Detail::UrgentInferred),
        // Dialogue about the facts, unless it is urgent.
        since(
            (2026, 1, 1),
            Unit::Condition,
            0,
            &[&[BEK_1559_2025.at("§ 6, stk. 1, 1. pkt.")], DIALOGUE],
        )
        .with(Detail::AboutGrounds)
        .with(Detail::ExceptUrgent),
    ],
};

/// The municipalities must be told of the ending.
pub(super) const OPHOER_UNDERRET_KOMMUNER: Rule = Rule {
    id: RuleId::OphoerUnderretKommuner,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Ophoer],
    when: When::Always,
    closes: &[EventKind::KommunerOrienteret],
    counting: Counting::Authority,
    ways: &[
        Way::Municipalities,
        Way::FallsWithIt,
        Way::Takes(EventKind::Ophoer, RequirementKind::Municipalities),
    ],
    rows: &[since(
        (2014, 1, 1),
        Unit::NoNumber,
        0,
        &[&[
            BEK_1557_2013.at("§ 4, stk. 4"),
            BEK_536_2019.at("§ 5, stk. 4"),
            BEK_617_2020.at("§ 7, stk. 4"),
            BEK_2665_2021.at("§ 5, stk. 3"),
            BEK_1559_2025.at("§ 6, stk. 3"),
        ]],
    )],
};

/// The approval lapses after 2 years of non-use.
pub(super) const BORTFALD_TILBUD: Rule = Rule {
    id: RuleId::BortfaldTilbud,
    actor: Actor::Tilbud,
    starts: &[EventKind::SidstBenyttet],
    when: When::IkkePlejefamilie,
    closes: &[EventKind::BenyttetIgen],
    counting: Counting::Effect,
    ways: &[Way::Lapse, Way::ByLawOfItsEnd],
    rows: &[since((2014, 1, 1), Unit::Years, 2, &[LAPSE])
        // The first day of non-use is read as the day after the last use.
        .by_reading(Confidence::Inferred)],
};

/// A plejefamilie's approval lapses after 3 years of non-use.
pub(super) const BORTFALD_PLEJEFAMILIE: Rule = Rule {
    id: RuleId::BortfaldPlejefamilie,
    actor: Actor::Plejefamilie,
    starts: &[EventKind::SidstBenyttet],
    when: When::Plejefamilie,
    closes: &[EventKind::BenyttetIgen],
    counting: Counting::Effect,
    ways: &[Way::Lapse, Way::ByLawOfItsEnd],
    rows: &[since((2014, 1, 1), Unit::Years, 3, &[LAPSE])
        // The first day of non-use is read as the day after the last use.
        .by_reading(Confidence::Inferred)],
};

/// The approval also lapses on own request.
pub(super) const BORTFALD_ANMODNING: Rule = Rule {
    id: RuleId::BortfaldAnmodning,
    actor: Actor::Part,
    starts: &[EventKind::BortfaldAnmodning],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[],
    rows: &[since((2022, 2, 1), Unit::NoNumber, 0, &[&[LBK_171_2022.at("§ 5, stk. 11, 2. pkt.")]])],
};

/// The leader can be barred from leading or boards for 5 years: "i en periode på 5 år fra
/// afgørelsen". Whether that day counts is not said, so the day before stands beside. It is decided
/// "i forbindelse med" the ending; that a complaint over that suspends it too no text says (lov om
/// socialtilsyn § 19, stk. 2, is of the ending, retssikkerhedsloven § 72, stk. 1, of all others).
pub(super) const LEDERKARANTAENE: Rule = Rule {
    id: RuleId::Lederkarantaene,
    actor: Actor::Leder,
    starts: &[EventKind::Ophoer],
    when: When::Karantaene,
    closes: &[],
    counting: Counting::Effect,
    ways: &[
        Way::LooksAt(EventKind::LederAnsat),
        Way::LooksAt(EventKind::Bestyrelsesmedlem),
        Way::FallsWithIt,
        Way::StandsWithIt,
    ],
    rows: &[since((2022, 2, 1), Unit::Years, 5, &[&[LBK_171_2022.at("§ 14 a")]])
        .with(Detail::FirstDayOpen)],
};

/// After a move the tilbud stays with the old socialtilsyn for 1 year.
pub(super) const ADRESSESKIFT: Rule = Rule {
    id: RuleId::Adresseskift,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::AdresseskiftOplyst],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[],
    rows: &[since(
        (2022, 7, 1),
        Unit::Years,
        1,
        &[&[LBK_1109_2022.at("§ 2, stk. 4"), LOV_745_2025.at("§ 2, stk. 2")]],
    )],
};
