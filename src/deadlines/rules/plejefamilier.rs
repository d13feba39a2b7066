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
    text: (
        "Grundkursus på mindst 4 hele dage ved godkendelsen.",
        "A basic course of at least 4 whole days at approval.",
    ),
    open: (
        "BEK 522/2019 er ikke læst. Netværksplejefamilier: hurtigst muligt, hvis barnet kommer først (§ 11).",
        "BEK 522/2019 has not been read. Network families: as soon as possible if the child comes first (§ 11).",
    ),
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
    text: (
        "Efteruddannelse: 2 dage om året, 3 det første år.",
        "Further training: 2 days a year, 3 in the first year.",
    ),
    open: (
        "\"Årligt\" er læst som kalenderår; det kan være anbringelsesåret. 2 dage, 3 det første år.",
        "\"Yearly\" is read as calendar year; it may be the year of placement. 2 days, 3 in the first year.",
    ),
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
