//! Acute use and the fast track: lov om socialtilsyn §§ 5 and 5 b.

use super::super::rule::{Actor, Counting, Rule, Unit, When, bek, lov, since, until};
use super::super::{FactKind, RuleId};

/// An unapproved place may be used in an emergency for up to 3 weeks.
pub(super) static AKUT_ANVENDELSE: Rule = Rule {
    id: RuleId::AkutAnvendelse,
    actor: Actor::Kommune,
    starts: &[FactKind::AkutAnvendelse],
    when: When::Always,
    closes: &[FactKind::AkutSlut, FactKind::Godkendelse],
    counting: Counting::Authority,
    rows: &[
        until((2014, 1, 1), (2016, 6, 30), Unit::Weeks, 3, &[lov((2014, 1, 1), "§ 5, stk. 3")]),
        until((2016, 7, 1), (2022, 1, 31), Unit::Weeks, 3, &[lov((2016, 7, 1), "§ 5, stk. 4")]),
        since((2022, 2, 1), Unit::Weeks, 3, &[lov((2022, 2, 1), "§ 5, stk. 6")]),
    ],
};

/// The socialtilsyn may allow 3 more weeks.
pub(super) static AKUT_FORLAENGELSE: Rule = Rule {
    id: RuleId::AkutForlaengelse,
    actor: Actor::Kommune,
    starts: &[FactKind::AkutForlaengelse],
    when: When::Special,
    closes: &[FactKind::AkutSlut, FactKind::Godkendelse],
    counting: Counting::Authority,
    rows: &[
        until(
            (2014, 1, 1),
            (2016, 6, 30),
            Unit::Weeks,
            3,
            &[lov((2014, 1, 1), "§ 5, stk. 3"), bek((2014, 1, 1), "§ 2")],
        ),
        until(
            (2016, 7, 1),
            (2022, 1, 31),
            Unit::Weeks,
            3,
            &[lov((2016, 7, 1), "§ 5, stk. 4"), bek((2016, 7, 1), "§ 2"), bek((2020, 7, 1), "§ 4")],
        ),
        since((2022, 2, 1), Unit::Weeks, 3, &[lov((2022, 2, 1), "§ 5, stk. 6")]),
    ],
};

/// Fast track: decision within 6 weeks of the placement decision.
pub(super) static FAST_TRACK_PLEJEFAMILIE: Rule = Rule {
    id: RuleId::FastTrackPlejefamilie,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::AnbringelseIkkegodkendtPlejefamilie],
    when: When::Always,
    closes: &[FactKind::FastTrackAfgoerelse],
    counting: Counting::Authority,
    rows: &[since((2024, 1, 1), Unit::Weeks, 6, &[lov((2024, 1, 1), "§ 5 b, stk. 3")])],
};

/// The request goes with the notice.
pub(super) static FAST_TRACK_ANMODNING: Rule = Rule {
    id: RuleId::FastTrackAnmodning,
    actor: Actor::Kommune,
    starts: &[FactKind::AnbringelseIkkegodkendtPlejefamilie],
    when: When::Always,
    closes: &[FactKind::FastTrackAnmodning],
    counting: Counting::Authority,
    rows: &[since((2024, 1, 1), Unit::NoNumber, 0, &[lov((2024, 1, 1), "§ 5 b, stk. 5")])],
};
