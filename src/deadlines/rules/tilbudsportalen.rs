//! Tilbudsportalen: lov om socialtilsyn § 22, BEK 1560/2025.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since, until};
use super::super::{RequirementKind, RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_1560_2025, BEK_1675_2016, BEK_2665_2021, LOV_608_2013,
};
use crate::law::{Confidence, GONE, Provision};

/// What is registered: "eventuelle vilkår, påbud og skærpet tilsyn".
pub(super) const STATUS: Provision = &[LOV_608_2013.at("§ 22, stk. 2, nr. 2")];

/// That it is published, in the bekendtgørelse om socialtilsyn.
pub(super) const STATUS_BEK: Provision = &[
    BEK_1675_2016.at("§ 10"),
    BEK_536_2019.at("§ 11"),
    BEK_617_2020.at("§ 13"),
    BEK_2665_2021.at(GONE),
];

/// What the socialtilsyn registers of a tilbud, ophør too. Older bekendtgørelser on
/// Tilbudsportalen have not been read.
pub(super) const OF_TILBUD: Provision = &[BEK_1560_2025.at("§ 9, stk. 2")];

/// Påbud, and from 2026 ophør, is registered on Tilbudsportalen; skærpet tilsyn has a rule of its
/// own. Only looked up: no event starts it.
pub(super) const TILBUDSPORTALEN_AFGOERELSE: Rule = Rule {
    id: RuleId::TilbudsportalenAfgoerelse,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Paabud, EventKind::Ophoer],
    when: When::WithDecision,
    closes: &[EventKind::TilbudsportalOpdateret],
    counting: Counting::Authority,
    ways: &[
        Way::Tilbud,
        Way::Takes(EventKind::Paabud, RequirementKind::Portal),
        Way::Takes(EventKind::Ophoer, RequirementKind::Portal),
    ],
    rows: &[
        until((2014, 1, 1), (2025, 12, 31), Unit::NoNumber, 0, &[STATUS, STATUS_BEK]),
        since((2026, 1, 1), Unit::NoNumber, 0, &[STATUS, OF_TILBUD]).with(Detail::AlsoOphoer),
    ],
};

/// The same of a plejefamilie, skærpet tilsyn too. The act has said so of every party of § 4,
/// stk. 1 since 2014; what older bekendtgørelser on Tilbudsportalen made of it has not been read.
pub(super) const TILBUDSPORTALEN_PLEJEFAMILIE: Rule = Rule {
    id: RuleId::TilbudsportalenPlejefamilie,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Paabud, EventKind::SkaerpetTilsyn, EventKind::Ophoer],
    when: When::WithDecision,
    closes: &[EventKind::TilbudsportalOpdateret],
    counting: Counting::Authority,
    ways: &[
        Way::Plejefamilie,
        Way::Takes(EventKind::Paabud, RequirementKind::Portal),
        Way::Takes(EventKind::SkaerpetTilsyn, RequirementKind::Portal),
        Way::Takes(EventKind::Ophoer, RequirementKind::Portal),
    ],
    rows: &[
        until((2014, 1, 1), (2025, 12, 31), Unit::NoNumber, 0, &[STATUS])
            .known(Confidence::Inferred),
        since((2026, 1, 1), Unit::NoNumber, 0, &[STATUS, &[BEK_1560_2025.at("§ 12, stk. 1")]])
            .with(Detail::AlsoOphoer),
    ],
};

/// A tilbud or plejefamilie whose approval has ended or lapsed is removed from Tilbudsportalen
/// (§ 7, stk. 1, nr. 2, and § 14); after a decision on ophør once its frist and the appeal period
/// have run out (§ 7, stk. 2), or put into effect at once right after that (stk. 3). That a tilbud
/// closes (stk. 1, nr. 1) is no event here.
pub(super) const TILBUDSPORTALEN_FJERNES: Rule = Rule {
    id: RuleId::TilbudsportalenFjernes,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Ophoer, EventKind::BortfaldAnmodning],
    // After the later of two days, of which one hangs on a complaint: nothing else does.
    when: When::Special,
    closes: &[EventKind::FjernetFraTilbudsportalen],
    counting: Counting::Authority,
    ways: &[Way::FallsWithIt, Way::StartedBy(EventKind::BortfaldAnmodning)],
    rows: &[since(
        (2026, 1, 1),
        Unit::SnarestMuligt,
        0,
        &[
            &[BEK_1560_2025.at("§ 7, stk. 1, nr. 1-2")],
            &[BEK_1560_2025.at("§ 7, stk. 2")],
            &[BEK_1560_2025.at("§ 7, stk. 3")],
            &[BEK_1560_2025.at("§ 14")],
        ],
    )],
};

/// Data are updated at least once a year.
pub(super) const TILBUDSPORTALEN_AARLIG: Rule = Rule {
    id: RuleId::TilbudsportalenAarlig,
    actor: Actor::Part,
    starts: &[EventKind::TilbudsportalOpdateret],
    when: When::Always,
    closes: &[EventKind::TilbudsportalOpdateret],
    counting: Counting::Authority,
    ways: &[Way::Recurs, Way::OnceAYear],
    rows: &[since(
        (2026, 1, 1),
        Unit::Years,
        1,
        &[&[BEK_1560_2025.at("§ 8, stk. 2")], &[BEK_1560_2025.at("§ 13, stk. 2")]],
    )
    // "minimum én gang årligt": by calendar year or in twelve months is not said.
    .by_reading(Confidence::Open)],
};

/// Certain changes go on the portal at once.
pub(super) const TILBUDSPORTALEN_STRAKS: Rule = Rule {
    id: RuleId::TilbudsportalenStraks,
    actor: Actor::Part,
    starts: &[EventKind::Aendring],
    when: When::Always,
    closes: &[EventKind::TilbudsportalOpdateret],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2026, 1, 1),
        Unit::Straks,
        0,
        &[&[BEK_1560_2025.at("§ 8, stk. 3")], &[BEK_1560_2025.at("§ 13, stk. 3")]],
    )],
};

/// Comments on the agency's draft portal order; like the two below for tilbud, not for
/// plejefamilier (BEK 1560/2025 § 16, stk. 1: "et registreret tilbud").
///
/// That a closed last day moves is said of none of the three, so the day itself stands first.
pub(super) const STYRELSEN_PAABUDSUDKAST: Rule = Rule {
    id: RuleId::StyrelsenPaabudsudkast,
    actor: Actor::Tilbud,
    starts: &[EventKind::StyrelsenOplysningerSendt],
    when: When::Tilbud,
    closes: &[EventKind::Udtalelse],
    counting: Counting::Party,
    ways: &[Way::Choice],
    rows: &[since((2026, 1, 1), Unit::Weeks, 4, &[&[BEK_1560_2025.at("§ 16, stk. 2")]])
        .with(Detail::MovedByReading)
        .by_reading(Confidence::Inferred)],
};

/// Follow the portal order within 4 weeks or be marked.
pub(super) const STYRELSEN_PAABUD_FOELGES: Rule = Rule {
    id: RuleId::StyrelsenPaabudFoelges,
    actor: Actor::Tilbud,
    starts: &[EventKind::StyrelsenPaabud],
    when: When::Tilbud,
    closes: &[EventKind::TilbudsportalOpdateret],
    counting: Counting::Party,
    ways: &[],
    rows: &[since((2026, 1, 1), Unit::Weeks, 4, &[&[BEK_1560_2025.at("§ 17, stk. 1")]])
        .with(Detail::MovedByReading)
        .by_reading(Confidence::Inferred)],
};

/// Comments before a mark on the portal.
pub(super) const STYRELSEN_MARKERING: Rule = Rule {
    id: RuleId::StyrelsenMarkering,
    actor: Actor::Tilbud,
    starts: &[EventKind::StyrelsenMarkeringSendt],
    when: When::Tilbud,
    closes: &[EventKind::Udtalelse],
    counting: Counting::Party,
    ways: &[Way::Choice],
    rows: &[since((2026, 1, 1), Unit::Weeks, 2, &[&[BEK_1560_2025.at("§ 17, stk. 2")]])
        .with(Detail::MovedByReading)
        .by_reading(Confidence::Inferred)],
};
