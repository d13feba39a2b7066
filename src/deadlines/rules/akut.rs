//! Acute use and the fast track: lov om socialtilsyn §§ 5 and 5 b.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::{
    BEK_617_2020, BEK_1557_2013, BEK_2665_2021, LBK_124_2016, LBK_171_2022, LOV_608_2013,
    LOV_753_2023,
};
use crate::law::{Confidence, GONE, Provision};

/// Three weeks, and three more: "i en periode på op til 3 uger". Whether the first day counts is not
/// said, so the day before stands beside.
const ACUTE: Provision = &[
    LOV_608_2013.at("§ 5, stk. 3"),
    LBK_124_2016.at("§ 5, stk. 4"),
    LBK_171_2022.at("§ 5, stk. 6"),
];

/// An unapproved place may be used in an emergency for up to 3 weeks.
pub(super) const AKUT_ANVENDELSE: Rule = Rule {
    id: RuleId::AkutAnvendelse,
    actor: Actor::Kommune,
    starts: &[EventKind::AkutAnvendelse],
    // An extension within the weeks answers it, and one after them does not.
    when: When::Special,
    closes: &[EventKind::AkutSlut, EventKind::Godkendelse],
    counting: Counting::Authority,
    ways: &[Way::LooksAt(EventKind::AkutForlaengelse)],
    rows: &[since((2014, 1, 1), Unit::Weeks, 3, &[ACUTE])
        .with(Detail::FirstDayOpen)
        .by_reading(Confidence::Open)],
};

/// The socialtilsyn may allow 3 more weeks.
pub(super) const AKUT_FORLAENGELSE: Rule = Rule {
    id: RuleId::AkutForlaengelse,
    actor: Actor::Kommune,
    starts: &[EventKind::AkutForlaengelse],
    // Its weeks run from a stay that it names, or that was open, and not from itself.
    when: When::Special,
    closes: &[EventKind::AkutSlut, EventKind::Godkendelse],
    counting: Counting::Authority,
    ways: &[],
    rows: &[since(
        (2014, 1, 1),
        Unit::Weeks,
        3,
        &[ACUTE, &[BEK_1557_2013.at("§ 2"), BEK_617_2020.at("§ 4"), BEK_2665_2021.at(GONE)]],
    )
    .with(Detail::FirstDayOpen)
    .by_reading(Confidence::Open)],
};

/// Fast track: decision "inden 6 uger regnet fra kommunens afgørelse om at anbringe barnet eller
/// den unge i den konkrete plejefamilie".
pub(super) const FAST_TRACK_PLEJEFAMILIE: Rule = Rule {
    id: RuleId::FastTrackPlejefamilie,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::AnbringelseIkkegodkendtPlejefamilie],
    when: When::Always,
    closes: &[EventKind::FastTrackAfgoerelse],
    counting: Counting::Authority,
    ways: &[Way::Plejefamilie, Way::WhereAsked(EventKind::FastTrackAnmodning)],
    rows: &[since((2024, 1, 1), Unit::Weeks, 6, &[&[LOV_753_2023.at("§ 5 b, stk. 3")]])],
};

/// The request goes with the notice.
pub(super) const FAST_TRACK_ANMODNING: Rule = Rule {
    id: RuleId::FastTrackAnmodning,
    actor: Actor::Kommune,
    starts: &[EventKind::AnbringelseIkkegodkendtPlejefamilie],
    when: When::Always,
    closes: &[EventKind::FastTrackAnmodning],
    counting: Counting::Authority,
    ways: &[Way::Plejefamilie, Way::Untold],
    rows: &[since((2024, 1, 1), Unit::NoNumber, 0, &[&[LOV_753_2023.at("§ 5 b, stk. 5")]])],
};
