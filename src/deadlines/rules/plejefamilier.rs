//! Courses for plejefamilier: BEK 1489/2023.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::Confidence;
use crate::law::acts::BEK_1489_2023;

/// "skal være godkendt som plejefamilie, inden de modtager børn eller unge", but for an emergency
/// (barnets lov § 12, stk. 3).
pub(super) const PLEJEFAMILIE_GODKENDT_FOERST: Rule = Rule {
    id: RuleId::PlejefamilieGodkendtFoerst,
    actor: Actor::Plejefamilie,
    starts: &[EventKind::BarnModtaget],
    when: When::Special,
    closes: &[],
    counting: Counting::Effect,
    ways: &[],
    rows: &[since((2024, 1, 1), Unit::Condition, 0, &[&[BEK_1489_2023.at("§ 2")]])],
};

/// A basic course of at least 4 whole days at approval.
pub(super) const PLEJEFAMILIE_GRUNDKURSUS: Rule = Rule {
    id: RuleId::PlejefamilieGrundkursus,
    actor: Actor::Plejefamilie,
    starts: &[EventKind::Godkendelse],
    when: When::Plejefamilie,
    closes: &[EventKind::Grundkursus],
    counting: Counting::Effect,
    ways: &[Way::Kursusdage],
    rows: &[since(
        (2024, 1, 1),
        Unit::NoNumber,
        4,
        &[&[BEK_1489_2023.at("§ 4, stk. 1")], &[BEK_1489_2023.at("§ 4, stk. 2")]],
    )],
};

/// Further training, 2 days a year: the handlekommune must offer it (§ 5, stk. 1, 1. pkt.), the
/// parents must take part (2. pkt.), and several municipalities each see to their share (stk. 2).
pub(super) const PLEJEFAMILIE_EFTERUDDANNELSE: Rule = Rule {
    id: RuleId::PlejefamilieEfteruddannelse,
    actor: Actor::Kommune,
    starts: &[],
    when: When::Always,
    closes: &[EventKind::Efteruddannelse],
    counting: Counting::Fixed,
    ways: &[Way::Plejefamilie, Way::OnceAYear, Way::Kursusdage],
    rows: &[since(
        (2024, 1, 1),
        Unit::EndOfYear,
        2,
        &[&[BEK_1489_2023.at("§ 5, stk. 1")], &[BEK_1489_2023.at("§ 5, stk. 2")]],
    )
    // "årligt" is read as the calendar year.
    .by_reading(Confidence::Open)],
};

/// "mindst 3 hele kursusdage årligt i det første år af anbringelsen", the intensive support among
/// them. Whether the first day counts is not said, so the day before stands beside.
pub(super) const PLEJEFAMILIE_FOERSTE_AAR: Rule = Rule {
    id: RuleId::PlejefamilieFoersteAar,
    actor: Actor::Plejefamilie,
    starts: &[EventKind::BarnModtaget],
    when: When::Anbringelse,
    closes: &[EventKind::Efteruddannelse],
    counting: Counting::Fixed,
    ways: &[Way::Kursusdage],
    rows: &[since(
        (2024, 1, 1),
        Unit::FirstYear,
        3,
        &[&[BEK_1489_2023.at("§ 7, stk. 1")], &[BEK_1489_2023.at("§ 7, stk. 3")]],
    )
    .with(Detail::FirstDayOpen)
    .by_reading(Confidence::Open)],
};

/// "yderligere efteruddannelse og supervision, rådgivning og vejledning i overensstemmelse med
/// plejeopgavens omfang": more than of others, without a number of days.
pub(super) const SPECIALISERET_EFTERUDDANNELSE: Rule = Rule {
    id: RuleId::SpecialiseretEfteruddannelse,
    actor: Actor::Kommune,
    starts: &[EventKind::BarnModtaget],
    when: When::Specialiseret,
    closes: &[],
    counting: Counting::Authority,
    ways: &[Way::Plejefamilie, Way::OnceAYear],
    rows: &[since((2024, 1, 1), Unit::NoNumber, 0, &[&[BEK_1489_2023.at("§ 6")]])],
};
