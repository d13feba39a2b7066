//! An essential change against the approval: lov om socialtilsyn § 5, stk. 9.
//!
//! That the socialtilsyn can change an approval stands in the act from LBK 171/2022 on. Before it
//! only the fee was spoken of (§ 23, stk. 3): no version said who decides, or when.

use super::super::rule::{Actor, Counting, Rule, Unit, When, since};
use super::super::{RuleId, Way};
use crate::case::EventKind;
use crate::law::acts::LBK_171_2022;
use crate::law::{Confidence, Provision};

/// "når der er sket væsentlige ændringer i forhold til tilbuddets eksisterende godkendelse eller
/// efter ansøgning fra tilbuddet". Of plejefamilier stk. 8 says it, "jf. stk. 9".
const CHANGED: Provision = &[LBK_171_2022.at("§ 5, stk. 9")];

/// What an approval covers at least, of a tilbud and of a plejefamilie.
const COVERS: Provision = &[LBK_171_2022.at("§ 5, stk. 2-3")];

/// The socialtilsyn can decide a change of the approval ("kan"), of its own accord or on
/// application. No time limit.
pub(super) const AENDRING_AFGOERELSE: Rule = Rule {
    id: RuleId::AendringAfgoerelse,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Aendring, EventKind::AendringAnsoegning],
    when: When::Special,
    closes: &[EventKind::AendringAfgjort],
    counting: Counting::Authority,
    ways: &[Way::Untold, Way::StartedBy(EventKind::AendringAnsoegning)],
    rows: &[since((2022, 2, 1), Unit::NoNumber, 0, &[CHANGED])],
};

/// That the change is approved before it is made. The act says what an approval covers, and that it
/// can be changed when the change "er sket": that the decision comes first is our own reading.
pub(super) const AENDRING_FOERST: Rule = Rule {
    id: RuleId::AendringFoerst,
    actor: Actor::Part,
    starts: &[EventKind::Aendring],
    when: When::Special,
    closes: &[EventKind::AendringAfgjort],
    counting: Counting::Effect,
    ways: &[],
    rows: &[
        since((2022, 2, 1), Unit::Condition, 0, &[COVERS, CHANGED]).by_reading(Confidence::Open)
    ],
};
