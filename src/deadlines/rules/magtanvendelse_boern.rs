//! Use of force towards children: lov om voksenansvar, and BEK 980/2025.
//!
//! From 2017 to August 2025 the rules are inferred from the project's notes: those
//! bekendtgørelser, the last of them BEK 263/2024, are not at hand. So is that the act alone says
//! by which day something is done: they may have said more.
//!
//! From September 2025 it is "anbringelsesstedets leder eller dennes stedfortræder eller den
//! specialiserede plejefamilie" that must (§§ 22-23): of plejefamilier only the specialised.
//!
//! Hours are the time that passes by Danish clocks ([`Moment`](crate::calendar::Moment)): "inden
//! for 72 timer" says nothing of nights and helligdage.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since, until};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::{BEK_980_2025, LBK_1006_2024, Ymd};
use crate::law::{Confidence, Provision};

/// Use of force towards a child is registered.
pub(super) const MAGT_BARN_REGISTRERING: Rule = Rule {
    id: RuleId::MagtBarnRegistrering,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::Barn,
    closes: &[EventKind::MagtRegistreret],
    counting: Counting::Clock,
    ways: &[],
    rows: &[
        until((2017, 1, 1), (2025, 8, 31), Unit::Hours, 24, &[]).known(Confidence::Inferred),
        since((2025, 9, 1), Unit::Hours, 72, &[&[BEK_980_2025.at("§ 22, stk. 1")]])
            .with(Detail::OnlySpecialised),
    ],
};

/// Copy to the handlekommune, parents told.
pub(super) const MAGT_BARN_HANDLEKOMMUNE: Rule = Rule {
    id: RuleId::MagtBarnHandlekommune,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::Barn,
    closes: &[EventKind::HandlekommuneOrienteret],
    counting: Counting::Clock,
    ways: &[],
    rows: &[
        until((2017, 1, 1), (2025, 8, 31), Unit::UdenOphold, 0, &[]).known(Confidence::Inferred),
        // "senest indenfor 72 timer, jf. stk. 1": read as from the event, as the registration.
        since((2025, 9, 1), Unit::Hours, 72, &[&[BEK_980_2025.at("§ 22, stk. 3")]])
            .with(Detail::OnlySpecialised)
            .by_reading(Confidence::Inferred),
    ],
};

/// The forms go to the socialtilsyn.
pub(super) const MAGT_BARN_SOCIALTILSYN: Rule = Rule {
    id: RuleId::MagtBarnSocialtilsyn,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::Barn,
    closes: &[EventKind::MagtIndberettet],
    counting: Counting::Authority,
    ways: &[],
    rows: &[
        until((2017, 1, 1), (2025, 8, 31), Unit::EndOfMonth, 0, &[]).known(Confidence::Inferred),
        // Nothing says whether a Saturday is an hverdag.
        since((2025, 9, 1), Unit::FirstHverdag, 0, &[&[BEK_980_2025.at("§ 22, stk. 4")]])
            .with(Detail::OnlySpecialised)
            .by_reading(Confidence::Open),
    ],
};

/// The owner authority is told.
pub(super) const MAGT_BARN_DRIFTSHERRE: Rule = Rule {
    id: RuleId::MagtBarnDriftsherre,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::BarnOffentlig,
    closes: &[EventKind::DriftsherreOrienteret],
    counting: Counting::Authority,
    ways: &[],
    rows: &[
        until((2017, 1, 1), (2025, 8, 31), Unit::EndOfMonth, 0, &[]).known(Confidence::Inferred),
        // Nothing says whether a Saturday is an hverdag.
        since((2025, 9, 1), Unit::FirstHverdag, 0, &[&[BEK_980_2025.at("§ 22, stk. 5")]])
            .by_reading(Confidence::Open),
    ],
};

/// On suspicion of a crime it is "straks" registered. That the hours of § 22, stk. 1, run out too, we
/// read so.
pub(super) const MAGT_BARN_STRAFBART_REGISTRERING: Rule = Rule {
    id: RuleId::MagtBarnStrafbartRegistrering,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::Strafbart,
    closes: &[EventKind::MagtRegistreret],
    counting: Counting::Authority,
    ways: &[],
    rows: &[
        until((2017, 1, 1), (2025, 8, 31), Unit::Straks, 0, &[]).known(Confidence::Inferred),
        since((2025, 9, 1), Unit::Straks, 0, &[&[BEK_980_2025.at("§ 23, stk. 1")]])
            .with(Detail::OnlySpecialised),
    ],
};

/// It is reported "uden ugrundet ophold", with a copy "samtidig" to the handlekommune (stk. 3).
pub(super) const MAGT_BARN_STRAFBART: Rule = Rule {
    id: RuleId::MagtBarnStrafbart,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::Strafbart,
    closes: &[EventKind::MagtIndberettet],
    counting: Counting::Authority,
    ways: &[],
    rows: &[
        until((2017, 1, 1), (2025, 8, 31), Unit::UdenOphold, 0, &[]).known(Confidence::Inferred),
        since(
            (2025, 9, 1),
            Unit::UdenOphold,
            0,
            &[&[BEK_980_2025.at("§ 23, stk. 1")], &[BEK_980_2025.at("§ 23, stk. 3")]],
        )
        .with(Detail::OnlySpecialised),
    ],
};

/// From when the act applies (§ 25), and from when it has been read: older prints are not at hand.
const ACT: Ymd = (2017, 1, 1);
const ACT_READ: Ymd = (2024, 8, 30);

/// The child "skal gøres bekendt med indberetningen og have lejlighed til at udtale sig om
/// episoden"; no text says by which day.
const HEARD: Provision = &[LBK_1006_2024.at("§ 21, stk. 2")];

/// The child sees the registration and can give its own account. From September 2025 "inden
/// indberetningen". Of adults the bekendtgørelse has no such rule.
pub(super) const MAGT_BARN_REDEGOERELSE: Rule = Rule {
    id: RuleId::MagtBarnRedegoerelse,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::Barn,
    closes: &[EventKind::EgenRedegoerelse],
    counting: Counting::Authority,
    ways: &[Way::BeforeReport(RuleId::MagtBarnSocialtilsyn)],
    rows: &[
        until(ACT, (2025, 8, 31), Unit::NoNumber, 0, &[HEARD])
            .known_before(ACT_READ, Confidence::Inferred)
            .by_reading(Confidence::Inferred),
        since(
            (2025, 9, 1),
            Unit::NoNumber,
            0,
            &[&[BEK_980_2025.at("§ 22, stk. 2")], &[BEK_980_2025.at("§ 23, stk. 2")], HEARD],
        )
        // It goes with the registration, of which § 22, stk. 1, says of whom it is a duty.
        .with(Detail::OnlySpecialised)
        .with(Detail::BeforeReport),
    ],
};

const AT_THE_PLACE: Provision = &[LBK_1006_2024.at("§ 21, stk. 3")];

/// Force in the intern skole of an opholdssted or a døgninstitution is reported to the municipality
/// in which the place lies too. No text says by which day.
pub(super) const MAGT_BARN_BELIGGENHEDSKOMMUNE: Rule = Rule {
    id: RuleId::MagtBarnBeliggenhedskommune,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::InternSkole,
    closes: &[EventKind::BeliggenhedskommuneOrienteret],
    counting: Counting::Authority,
    ways: &[],
    rows: &[
        until(ACT, (2025, 8, 31), Unit::NoNumber, 0, &[AT_THE_PLACE])
            .known_before(ACT_READ, Confidence::Inferred)
            .by_reading(Confidence::Inferred),
        since((2025, 9, 1), Unit::NoNumber, 0, &[AT_THE_PLACE]),
    ],
};

/// How long kommunalbestyrelsen can allow a personal alarm or pejling: "en afgrænset periode" by the
/// act, and from September 2025 "højst 4 måneders varighed", set "på baggrund af en konkret vurdering i
/// det enkelte tilfælde" (BEK 980/2025 § 20, stk. 3). What BEK 263/2024 and those before it
/// said of the length is not at hand.
pub(super) const MAGT_BARN_ALARM: Rule = Rule {
    id: RuleId::MagtBarnAlarm,
    actor: Actor::Kommune,
    starts: &[EventKind::AlarmPejling],
    when: When::Tilbud,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::ByEnd],
    rows: &[
        until(ACT, (2025, 8, 31), Unit::Given, 0, &[&[LBK_1006_2024.at("§ 17, stk. 1")]])
            .known_before(ACT_READ, Confidence::Inferred)
            .by_reading(Confidence::Inferred),
        since((2025, 9, 1), Unit::Months, 4, &[&[BEK_980_2025.at("§ 20, stk. 3, 1. pkt.")]])
            .with(Detail::FirstDayOpen)
            .by_reading(Confidence::Open),
    ],
};

/// Complaint to Ankestyrelsen about the decision on the use of force.
pub(super) const MAGT_BARN_KLAGE: Rule = Rule {
    id: RuleId::MagtBarnKlage,
    actor: Actor::Klager,
    starts: &[EventKind::MagtKlageAfgjort],
    when: When::IkkeOmVoksen,
    closes: &[EventKind::Klage],
    counting: Counting::Party,
    ways: &[Way::Choice, Way::ByReceipt],
    rows: &[since(ACT, Unit::Weeks, 4, &[&[LBK_1006_2024.at("§ 23, stk. 4")]])
        .known_before(ACT_READ, Confidence::Inferred)],
};

/// Ankestyrelsen's decision "kan ved henvendelse til Ankestyrelsen … kræves forelagt for retten".
/// Barnets lov §§ 147-150, to which it points, are not at hand.
pub(super) const MAGT_BARN_RETTEN: Rule = Rule {
    id: RuleId::MagtBarnRetten,
    actor: Actor::Klager,
    starts: &[EventKind::MagtAnkeAfgjort],
    when: When::IkkeOmVoksen,
    closes: &[EventKind::KraevetForRetten],
    counting: Counting::Party,
    ways: &[Way::Choice, Way::ByReceipt],
    rows: &[since(ACT, Unit::Weeks, 4, &[&[LBK_1006_2024.at("§ 24")]])
        .known_before(ACT_READ, Confidence::Inferred)],
};
