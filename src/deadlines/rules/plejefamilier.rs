//! Courses for plejefamilier: BEK 1489/2023.

use super::super::rule::{Actor, Counting, Rule, Unit, When, since};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::Confidence;
use crate::law::acts::BEK_1489_2023;

/// A basic course of at least 4 whole days at approval.
pub(super) static PLEJEFAMILIE_GRUNDKURSUS: Rule = Rule {
    id: RuleId::PlejefamilieGrundkursus,
    actor: Actor::Plejefamilie,
    starts: &[EventKind::Godkendelse],
    when: When::Plejefamilie,
    closes: &[EventKind::Grundkursus],
    counting: Counting::Effect,
    ways: &[Way::MetBefore],
    rows: &[since(
        (2024, 1, 1),
        Unit::NoNumber,
        0,
        &[&[BEK_1489_2023.at("§ 4, stk. 1")], &[BEK_1489_2023.at("§ 4, stk. 2")]],
    )],
};

/// Further training, 2 days a year and 3 in the first year: the handlekommune must offer it (§ 5,
/// stk. 1, 1. pkt.), the parents must take part (2. pkt.), and several municipalities each see to
/// their share (stk. 2).
pub(super) static PLEJEFAMILIE_EFTERUDDANNELSE: Rule = Rule {
    id: RuleId::PlejefamilieEfteruddannelse,
    actor: Actor::Kommune,
    starts: &[],
    when: When::Always,
    closes: &[EventKind::Efteruddannelse],
    counting: Counting::Fixed,
    ways: &[Way::Plejefamilie, Way::OnceAYear],
    rows: &[since(
        (2024, 1, 1),
        Unit::EndOfYear,
        0,
        &[
            &[BEK_1489_2023.at("§ 5, stk. 1")],
            &[BEK_1489_2023.at("§ 5, stk. 2")],
            &[BEK_1489_2023.at("§ 7, stk. 3")],
        ],
    )
    // "årligt" is read as the calendar year.
    .by_reading(Confidence::Open)],
};
