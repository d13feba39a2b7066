//! Whistleblower: lov om socialtilsyn § 11.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since, until};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::{LBK_171_2022, LOV_608_2013, LOV_745_2025, LOV_1544_2016};
use crate::law::{Confidence, Provision};

/// Nothing may be said; from 2026 little.
const SILENCE: Provision = &[LOV_608_2013.at("§ 11, stk. 3"), LOV_745_2025.at("§ 11, stk. 4")];

/// What may be said with consent.
const CONSENT: Provision = &[LOV_1544_2016.at("§ 11, stk. 4"), LOV_745_2025.at("§ 11, stk. 5")];

/// What another authority may be told without.
const AUTHORITY: Provision = &[LBK_171_2022.at("§ 11, stk. 5"), LOV_745_2025.at("§ 11, stk. 6")];

/// The enquiry must be handled within 5 working days.
pub(super) const WHISTLEBLOWER_BEHANDLING: Rule = Rule {
    id: RuleId::WhistleblowerBehandling,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::WhistleblowerHenvendelse],
    when: When::Always,
    closes: &[EventKind::WhistleblowerBehandlet],
    counting: Counting::Authority,
    ways: &[Way::BpaToo, Way::Untold],
    rows: &[
        // § 11, stk. 1 then was about having a scheme and telling of it: no version said when an
        // enquiry must be handled, nor that it must; it is read so.
        until((2014, 1, 1), (2025, 12, 31), Unit::NoNumber, 0, &[])
            .by_reading(Confidence::Inferred),
        // No act at hand says what an arbejdsdag is.
        since((2026, 1, 1), Unit::Arbejdsdage, 5, &[&[LOV_745_2025.at("§ 11, stk. 2")]])
            .day_inferred()
            .by_reading(Confidence::Inferred),
    ],
};

/// What the socialtilsyn may say about an enquiry.
pub(super) const WHISTLEBLOWER_TAVSHED: Rule = Rule {
    id: RuleId::WhistleblowerTavshed,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::WhistleblowerOplyst],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::BpaToo],
    rows: &[
        // Nothing.
        until((2014, 1, 1), (2016, 12, 31), Unit::Condition, 0, &[SILENCE]),
        // Nothing without consent.
        until((2017, 1, 1), (2022, 1, 31), Unit::Condition, 0, &[SILENCE, CONSENT])
            .with(Detail::WithConsent),
        // Nothing without consent, except to another authority.
        until((2022, 2, 1), (2025, 12, 31), Unit::Condition, 0, &[SILENCE, CONSENT, AUTHORITY])
            .with(Detail::WithConsent),
        // That it came, and its overall theme; more with consent, and to another authority.
        since((2026, 1, 1), Unit::Condition, 0, &[SILENCE, CONSENT, AUTHORITY])
            .with(Detail::MayBeTold)
            .day_inferred(),
    ],
};
