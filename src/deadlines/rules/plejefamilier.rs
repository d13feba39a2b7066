//! Courses for plejefamilier: BEK 1489/2023.

use super::super::rule::{Actor, Counting, Rule, Unit, When, act, since};
use super::super::{FactKind, RuleId};

/// A basic course of at least 4 whole days at approval.
pub(super) static PLEJEFAMILIE_GRUNDKURSUS: Rule = Rule {
    id: RuleId::PlejefamilieGrundkursus,
    actor: Actor::Plejefamilie,
    starts: &[FactKind::Godkendelse],
    when: When::Plejefamilie,
    closes: &[FactKind::Grundkursus],
    counting: Counting::Effect,
    rows: &[since(
        (2024, 1, 1),
        Unit::NoNumber,
        0,
        &[act((2024, 1, 1), "BEK 1489/2023", "§ 4, stk. 2")],
    )],
};

/// Further training: 2 days a year, 3 in the first year.
pub(super) static PLEJEFAMILIE_EFTERUDDANNELSE: Rule = Rule {
    id: RuleId::PlejefamilieEfteruddannelse,
    actor: Actor::Plejefamilie,
    starts: &[],
    when: When::Special,
    closes: &[FactKind::Efteruddannelse],
    counting: Counting::Fixed,
    rows: &[since(
        (2024, 1, 1),
        Unit::EndOfYear,
        0,
        &[
            act((2024, 1, 1), "BEK 1489/2023", "§ 5, stk. 2"),
            act((2024, 1, 1), "BEK 1489/2023", "§ 7, stk. 3"),
        ],
    )],
};
