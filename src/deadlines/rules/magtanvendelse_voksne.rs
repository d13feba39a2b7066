//! Use of force towards adults: BEK 1411/2024 and those before it.
//!
//! Until 2019 the rules are known from the project's notes; those bekendtgørelser are not at
//! hand.

use super::super::rule::{Actor, Counting, Rule, Unit, When, since, until};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::Confidence;
use crate::law::acts::{
    BEK_839_2024, BEK_1239_2019, BEK_1411_2024, LBK_354_2025, LBK_1129_2025, Ymd,
};

/// From when the texts are at hand.
const READ: Ymd = (2020, 1, 1);

/// Use of force towards an adult is registered.
pub(super) const MAGT_VOKSEN_REGISTRERING: Rule = Rule {
    id: RuleId::MagtVoksenRegistrering,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::Voksen,
    closes: &[EventKind::MagtRegistreret],
    counting: Counting::Authority,
    ways: &[],
    rows: &[
        until((2014, 1, 1), (2019, 12, 31), Unit::Days, 1, &[]).known(Confidence::AuthorityPage),
        since(
            (2020, 1, 1),
            Unit::Days,
            3,
            &[&[
                BEK_1239_2019.at("§ 16, stk. 1"),
                BEK_839_2024.at("§ 18, stk. 1, 1. pkt."),
                BEK_1411_2024.at("§ 21, stk. 1, 1. pkt."),
            ]],
        ),
    ],
};

/// Registrations are reported monthly.
pub(super) const MAGT_VOKSEN_INDBERETNING: Rule = Rule {
    id: RuleId::MagtVoksenIndberetning,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::Voksen,
    closes: &[EventKind::MagtIndberettet],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2014, 1, 1),
        Unit::EndOfMonth,
        0,
        &[&[
            BEK_1239_2019.at("§ 16, stk. 3"),
            BEK_839_2024.at("§ 18, stk. 1, 2. pkt."),
            BEK_1411_2024.at("§ 21, stk. 1, 2. pkt."),
        ]],
    )
    .known_before(READ, Confidence::AuthorityPage)
    // "månedligt" is read as by the end of the month.
    .by_reading(Confidence::Inferred)],
};

/// Force without legal basis or in self-defence is registered.
pub(super) const MAGT_VOKSEN_UDEN_HJEMMEL: Rule = Rule {
    id: RuleId::MagtVoksenUdenHjemmel,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::UdenHjemmel,
    closes: &[EventKind::MagtRegistreret],
    counting: Counting::Authority,
    ways: &[],
    rows: &[
        until((2014, 1, 1), (2019, 12, 31), Unit::Days, 1, &[]).known(Confidence::AuthorityPage),
        since(
            (2020, 1, 1),
            Unit::Days,
            3,
            &[&[
                BEK_1239_2019.at("§ 18, stk. 1"),
                BEK_839_2024.at("§ 20, stk. 1"),
                BEK_1411_2024.at("§ 23, stk. 1"),
            ]],
        ),
    ],
};

/// Force without legal basis or in self-defence is reported.
pub(super) const MAGT_VOKSEN_UDEN_HJEMMEL_INDBERETNING: Rule = Rule {
    id: RuleId::MagtVoksenUdenHjemmelIndberetning,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::UdenHjemmel,
    closes: &[EventKind::MagtIndberettet],
    counting: Counting::Authority,
    ways: &[],
    rows: &[
        until((2014, 1, 1), (2019, 12, 31), Unit::Days, 3, &[]).known(Confidence::AuthorityPage),
        since(
            (2020, 1, 1),
            Unit::EndOfMonth,
            0,
            &[&[
                BEK_1239_2019.at("§ 18, stk. 3"),
                BEK_839_2024.at("§ 20, stk. 3"),
                BEK_1411_2024.at("§ 23, stk. 3"),
            ]],
        )
        // "månedligt" again.
        .by_reading(Confidence::Inferred),
    ],
};

/// Force under a municipal decision is registered when it ends.
pub(super) const MAGT_VOKSEN_KOMMUNAL_AFGOERELSE: Rule = Rule {
    id: RuleId::MagtVoksenKommunalAfgoerelse,
    actor: Actor::Leder,
    starts: &[EventKind::KommunalAfgoerelseOphoer],
    when: When::Always,
    closes: &[EventKind::MagtIndberettet],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2024, 7, 1),
        Unit::SameDay,
        0,
        &[
            &[BEK_839_2024.at("§ 18, stk. 2"), BEK_1411_2024.at("§ 21, stk. 2")],
            // At once, where the conditions are no longer met, or the citizen strongly resists.
            &[BEK_839_2024.at("§ 18, stk. 3-4"), BEK_1411_2024.at("§ 21, stk. 3-4")],
        ],
    )],
};

/// "Foranstaltninger skal indberettes senest 3 dage efter registreringen": of force under a municipal
/// decision, and no later than that ends. It is registered by then too, and not within days of itself.
pub(super) const MAGT_VOKSEN_KOMMUNAL_INDBERETNING: Rule = Rule {
    id: RuleId::MagtVoksenKommunalIndberetning,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::KommunalAfgoerelse,
    closes: &[EventKind::MagtIndberettet],
    counting: Counting::Authority,
    ways: &[Way::CountsFrom(EventKind::MagtRegistreret), Way::LooksAt(EventKind::MagtRegistreret)],
    rows: &[since(
        (2024, 7, 1),
        Unit::Days,
        3,
        &[&[BEK_839_2024.at("§ 18, stk. 2, 2. pkt."), BEK_1411_2024.at("§ 21, stk. 2, 2. pkt.")]],
    )],
};

/// A move without consent is registered.
pub(super) const MAGT_VOKSEN_FLYTNING: Rule = Rule {
    id: RuleId::MagtVoksenFlytning,
    actor: Actor::Leder,
    starts: &[EventKind::Flytning],
    when: When::Always,
    closes: &[EventKind::MagtRegistreret],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2014, 1, 1),
        Unit::EndOfMonth,
        0,
        &[&[
            BEK_1239_2019.at("§ 20, stk. 1"),
            BEK_839_2024.at("§ 22, stk. 1"),
            BEK_1411_2024.at("§ 25, stk. 1"),
        ]],
    )
    .known_before(READ, Confidence::AuthorityPage)],
};

/// A move without consent is reported quarterly.
pub(super) const MAGT_VOKSEN_FLYTNING_INDBERETNING: Rule = Rule {
    id: RuleId::MagtVoksenFlytningIndberetning,
    actor: Actor::Leder,
    starts: &[EventKind::Flytning],
    when: When::Always,
    closes: &[EventKind::MagtIndberettet],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2014, 1, 1),
        Unit::EndOfQuarter,
        0,
        &[&[
            BEK_1239_2019.at("§ 20, stk. 2"),
            BEK_839_2024.at("§ 22, stk. 2"),
            BEK_1411_2024.at("§ 25, stk. 2"),
        ]],
    )
    .known_before(READ, Confidence::AuthorityPage)
    // "kvartalsvist" is read as by the end of the quarter.
    .by_reading(Confidence::Inferred)],
};

/// With bought holiday escort: 3 days after the holiday.
pub(super) const MAGT_VOKSEN_FERIE: Rule = Rule {
    id: RuleId::MagtVoksenFerie,
    actor: Actor::Leder,
    starts: &[EventKind::FerieSlut],
    when: When::Always,
    closes: &[EventKind::MagtRegistreret],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2020, 1, 1),
        Unit::Days,
        3,
        &[&[
            BEK_1239_2019.at("§ 17, stk. 1"),
            BEK_839_2024.at("§ 19, stk. 1"),
            BEK_1411_2024.at("§ 22, stk. 1"),
        ]],
    )],
};

/// Force during a holiday with bought escort is reported monthly.
pub(super) const MAGT_VOKSEN_FERIE_INDBERETNING: Rule = Rule {
    id: RuleId::MagtVoksenFerieIndberetning,
    actor: Actor::Leder,
    starts: &[EventKind::FerieSlut],
    when: When::Always,
    closes: &[EventKind::MagtIndberettet],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2020, 1, 1),
        Unit::EndOfMonth,
        0,
        &[&[
            BEK_1239_2019.at("§ 17, stk. 2"),
            BEK_839_2024.at("§ 19, stk. 2"),
            BEK_1411_2024.at("§ 22, stk. 2"),
        ]],
    )
    // "månedligt" again.
    .by_reading(Confidence::Inferred)],
};

/// Kommunalbestyrelsen has a beretning on the development laid before it: "Dette skal ske en gang
/// årligt". By calendar year or within a year of the last is not said.
pub(super) const MAGT_VOKSEN_BERETNING: Rule = Rule {
    id: RuleId::MagtVoksenBeretning,
    actor: Actor::Kommune,
    starts: &[EventKind::MagtBeretning],
    when: When::IkkePlejefamilie,
    closes: &[EventKind::MagtBeretning],
    counting: Counting::Authority,
    ways: &[Way::Recurs],
    rows: &[since(
        READ,
        Unit::Years,
        1,
        &[&[
            BEK_1239_2019.at("§ 15, stk. 2"),
            BEK_839_2024.at("§ 17, stk. 2"),
            BEK_1411_2024.at("§ 20, stk. 2"),
        ]],
    )
    .by_reading(Confidence::Open)],
};

/// Complaint to Ankestyrelsen about the municipality's decision on a complaint: "skal ske inden 4 uger
/// efter, at klageren har fået meddelelse om afgørelsen". That it can be brought there "når det fremgår
/// af lovgivningen" (§ 60, stk. 1) stands in serviceloven, which is not at hand.
pub(super) const MAGT_VOKSEN_KLAGE: Rule = Rule {
    id: RuleId::MagtVoksenKlage,
    actor: Actor::Klager,
    starts: &[EventKind::MagtKlageAfgjort],
    when: When::OmVoksen,
    closes: &[EventKind::Klage],
    counting: Counting::Party,
    ways: &[Way::Choice, Way::ByReceipt],
    rows: &[since(
        (2014, 1, 1),
        Unit::Weeks,
        4,
        &[&[LBK_354_2025.at("§ 67, stk. 1")], &[LBK_354_2025.at("§ 60, stk. 1")]],
    )
    .known(Confidence::Inferred)],
};

// Serviceloven § 137 m, on adults placed by a criminal court (§§ 137 g-137 j). The text is not
// at hand: the project's notes read it in LBK 1129/2025, an older print says "straks". From
// when it says 24 hours is not known; the row begins with the year after that print.

/// Force towards an adult placed by a criminal court is registered.
pub(super) const MAGT_ANBRAGT_REGISTRERING: Rule = Rule {
    id: RuleId::MagtAnbragtRegistrering,
    actor: Actor::Leder,
    starts: &[EventKind::IndgrebAnbragt],
    when: When::Always,
    closes: &[EventKind::MagtRegistreret],
    counting: Counting::Clock,
    ways: &[],
    rows: &[since((2026, 1, 1), Unit::Hours, 24, &[&[LBK_1129_2025.at("§ 137 m, stk. 1")]])
        .known(Confidence::AuthorityPage)
        .day_inferred()],
};

/// Copies of those registrations are sent at the end of the month.
pub(super) const MAGT_ANBRAGT_INDBERETNING: Rule = Rule {
    id: RuleId::MagtAnbragtIndberetning,
    actor: Actor::Leder,
    starts: &[EventKind::IndgrebAnbragt],
    when: When::Always,
    closes: &[EventKind::MagtIndberettet],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since((2026, 1, 1), Unit::EndOfMonth, 0, &[&[LBK_1129_2025.at("§ 137 m, stk. 3")]])
        .known(Confidence::AuthorityPage)
        .day_inferred()],
};
