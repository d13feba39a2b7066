//! Netværksplejefamilier, whom the child's handlekommune approves: BEK 1489/2023 §§ 9-13.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::Confidence;
use crate::law::acts::BEK_1489_2023;

/// "skal være konkret godkendt, inden den modtager barnet eller den unge i pleje, medmindre særlige
/// forhold gør sig gældende".
pub(super) const NETVAERK_GODKENDT_FOERST: Rule = Rule {
    id: RuleId::NetvaerkGodkendtFoerst,
    actor: Actor::Kommune,
    starts: &[EventKind::BarnModtaget],
    when: When::Special,
    closes: &[EventKind::KonkretGodkendelse],
    counting: Counting::Effect,
    ways: &[Way::Plejefamilie],
    rows: &[since(
        (2024, 1, 1),
        Unit::Condition,
        0,
        &[&[BEK_1489_2023.at("§ 9, stk. 2")], &[BEK_1489_2023.at("§ 10, 1. pkt.")]],
    )],
};

/// The approval names its vilkår, and among them the personal relation.
pub(super) const NETVAERK_VILKAAR: Rule = Rule {
    id: RuleId::NetvaerkVilkaar,
    actor: Actor::Kommune,
    starts: &[EventKind::KonkretGodkendelse],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::Plejefamilie],
    rows: &[since((2024, 1, 1), Unit::Condition, 0, &[&[BEK_1489_2023.at("§ 10, 2. pkt.")]])],
};

/// A basic course of at least 4 whole days at approval.
pub(super) const NETVAERK_GRUNDKURSUS: Rule = Rule {
    id: RuleId::NetvaerkGrundkursus,
    actor: Actor::Plejefamilie,
    starts: &[EventKind::KonkretGodkendelse],
    when: When::Plejefamilie,
    closes: &[EventKind::Grundkursus],
    counting: Counting::Effect,
    ways: &[Way::Kursusdage],
    rows: &[since(
        (2024, 1, 1),
        Unit::NoNumber,
        4,
        &[&[BEK_1489_2023.at("§ 11, stk. 1")], &[BEK_1489_2023.at("§ 11, stk. 3")]],
    )],
};

/// "inden grundkurset er gennemført, skal grundkurset gennemføres hurtigst muligt herefter".
pub(super) const NETVAERK_GRUNDKURSUS_BAGEFTER: Rule = Rule {
    id: RuleId::NetvaerkGrundkursusBagefter,
    actor: Actor::Plejefamilie,
    starts: &[EventKind::BarnModtaget],
    when: When::NetvaerkUdenKursus,
    closes: &[EventKind::Grundkursus],
    counting: Counting::Authority,
    ways: &[Way::Kursusdage],
    rows: &[since(
        (2024, 1, 1),
        Unit::SnarestMuligt,
        4,
        &[&[BEK_1489_2023.at("§ 11, stk. 2")], &[BEK_1489_2023.at("§ 11, stk. 3")]],
    )],
};

/// Further training, 2 days a year: as of other plejefamilier, by a paragraph of its own.
pub(super) const NETVAERK_EFTERUDDANNELSE: Rule = Rule {
    id: RuleId::NetvaerkEfteruddannelse,
    actor: Actor::Kommune,
    starts: &[],
    when: When::Always,
    closes: &[EventKind::Efteruddannelse],
    counting: Counting::Fixed,
    ways: &[Way::Plejefamilie, Way::OnceAYear, Way::Kursusdage, Way::Netvaerk],
    rows: &[since(
        (2024, 1, 1),
        Unit::EndOfYear,
        2,
        &[&[BEK_1489_2023.at("§ 12, stk. 1")], &[BEK_1489_2023.at("§ 12, stk. 2")]],
    )
    // "årligt" is read as the calendar year.
    .by_reading(Confidence::Open)],
};

/// "mindst 3 hele kursusdage årligt i det første år af anbringelsen": as of other plejefamilier, by
/// a paragraph of its own.
pub(super) const NETVAERK_FOERSTE_AAR: Rule = Rule {
    id: RuleId::NetvaerkFoersteAar,
    actor: Actor::Plejefamilie,
    starts: &[EventKind::BarnModtaget],
    when: When::AnbringelseNetvaerk,
    closes: &[EventKind::Efteruddannelse],
    counting: Counting::Fixed,
    ways: &[Way::Kursusdage],
    rows: &[since(
        (2024, 1, 1),
        Unit::FirstYear,
        3,
        &[&[BEK_1489_2023.at("§ 13, stk. 1")], &[BEK_1489_2023.at("§ 13, stk. 3")]],
    )
    .with(Detail::FirstDayOpen)
    .by_reading(Confidence::Open)],
};
