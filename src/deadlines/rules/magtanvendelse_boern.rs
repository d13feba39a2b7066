//! Use of force towards children: BEK 980/2025.
//!
//! From 2017 to August 2025 the rules are inferred from the project's notes: those
//! bekendtgørelser, the last of them BEK 263/2024, are not at hand.
//!
//! Hours are the time that passes by Danish clocks ([`Moment`](crate::calendar::Moment)): "inden
//! for 72 timer" says nothing of nights and helligdage.

use super::super::rule::{Actor, Counting, Rule, Unit, When, since, until};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::Confidence;
use crate::law::acts::{BEK_980_2025, LBK_1006_2024};

/// Use of force towards a child is registered.
pub(super) static MAGT_BARN_REGISTRERING: Rule = Rule {
    id: RuleId::MagtBarnRegistrering,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::Barn,
    closes: &[EventKind::MagtRegistreret],
    counting: Counting::Clock,
    ways: &[],
    rows: &[
        until((2017, 1, 1), (2025, 8, 31), Unit::Hours, 24, &[]).known(Confidence::Inferred),
        since((2025, 9, 1), Unit::Hours, 72, &[&[BEK_980_2025.at("§ 22, stk. 1")]]),
    ],
};

/// Copy to the handlekommune, parents told.
pub(super) static MAGT_BARN_HANDLEKOMMUNE: Rule = Rule {
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
            .by_reading(Confidence::Inferred),
    ],
};

/// The forms go to the socialtilsyn.
pub(super) static MAGT_BARN_SOCIALTILSYN: Rule = Rule {
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
            .by_reading(Confidence::Open),
    ],
};

/// The owner authority is told.
pub(super) static MAGT_BARN_DRIFTSHERRE: Rule = Rule {
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

/// On suspicion of a crime: at once.
pub(super) static MAGT_BARN_STRAFBART: Rule = Rule {
    id: RuleId::MagtBarnStrafbart,
    actor: Actor::Leder,
    starts: &[EventKind::Magtanvendelse],
    when: When::Strafbart,
    closes: &[EventKind::MagtIndberettet],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2017, 1, 1),
        Unit::Straks,
        0,
        &[&[BEK_980_2025.at("§ 23, stk. 1")], &[BEK_980_2025.at("§ 23, stk. 3")]],
    )
    .known_before((2025, 9, 1), Confidence::Inferred)],
};

/// Complaint to Ankestyrelsen about the decision on the use of force.
pub(super) static MAGT_BARN_KLAGE: Rule = Rule {
    id: RuleId::MagtBarnKlage,
    actor: Actor::Klager,
    starts: &[EventKind::MagtKlageAfgjort],
    when: When::Always,
    closes: &[EventKind::Klage],
    counting: Counting::Party,
    ways: &[Way::Choice, Way::ByReceipt],
    // The act applies from 1 January 2017 (§ 25); older prints are not at hand.
    rows: &[since((2017, 1, 1), Unit::Weeks, 4, &[&[LBK_1006_2024.at("§ 23, stk. 4")]])
        .known_before((2024, 8, 30), Confidence::Inferred)],
};
