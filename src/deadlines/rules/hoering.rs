//! Høring, aktindsigt and reasons: forvaltningsloven.

use super::super::rule::{Actor, Counting, Rule, Unit, When, since};
use super::super::{RequirementKind, RuleId, Way};
use crate::case::EventKind;
use crate::law::Confidence;
use crate::law::acts::{LBK_354_2025, LBK_433_2014};

/// You may comment within the frist the socialtilsyn sets.
pub(super) const PARTSHOERING: Rule = Rule {
    id: RuleId::Partshoering,
    actor: Actor::Part,
    starts: &[EventKind::Partshoering, EventKind::Varsling],
    when: When::Always,
    closes: &[EventKind::Udtalelse],
    counting: Counting::Fixed,
    ways: &[Way::BpaToo, Way::Choice, Way::EveryTakes(RequirementKind::Hearing)],
    rows: &[since(
        (2014, 1, 1),
        Unit::Given,
        0,
        &[&[LBK_433_2014.at("§ 19, stk. 1, 3. pkt.")], &[LBK_433_2014.at("§ 21, stk. 1")]],
    )
    .known_before((2014, 4, 22), Confidence::Inferred)],
};

/// Frist for comments on a draft report: set by the socialtilsyn.
pub(super) const HOERING_RAPPORTUDKAST: Rule = Rule {
    id: RuleId::HoeringRapportudkast,
    actor: Actor::Part,
    starts: &[EventKind::TilsynsrapportUdkast],
    when: When::Always,
    closes: &[EventKind::Udtalelse],
    counting: Counting::Fixed,
    ways: &[Way::Choice, Way::ByReceipt],
    rows: &[since((2014, 1, 1), Unit::Setting, 0, &[]).known(Confidence::Open)],
};

/// Access requests are normally answered within 7 working days.
pub(super) const AKTINDSIGT: Rule = Rule {
    id: RuleId::Aktindsigt,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::AktindsigtAnmodning],
    when: When::Always,
    closes: &[EventKind::AktindsigtGivet],
    counting: Counting::Authority,
    ways: &[Way::BpaToo, Way::CanTakeLonger],
    rows: &[since((2014, 4, 22), Unit::Arbejdsdage, 7, &[&[LBK_433_2014.at("§ 16, stk. 2")]])
        // Forvaltningsloven does not say what an arbejdsdag is.
        .by_reading(Confidence::Inferred)],
};

/// A decision waits for access to the file: "udsættes sagens afgørelse". So it does for a complaint
/// over a refusal (§ 16, stk. 4, 2. pkt.).
pub(super) const AKTINDSIGT_UDSAETTER: Rule = Rule {
    id: RuleId::AktindsigtUdsaetter,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::AktindsigtAnmodning],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::BpaToo],
    rows: &[since(
        (2014, 4, 22),
        Unit::Condition,
        0,
        &[&[LBK_433_2014.at("§ 9 b")], &[LBK_433_2014.at("§ 16, stk. 4, 2. pkt.")]],
    )],
};

/// The party is told when access takes longer: "om grunden til fristoverskridelsen og om, hvornår
/// anmodningen kan forventes færdigbehandlet".
pub(super) const AKTINDSIGT_FORSINKELSE: Rule = Rule {
    id: RuleId::AktindsigtForsinkelse,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::ForsinkelseOplyst],
    when: When::Always,
    closes: &[EventKind::AktindsigtGivet],
    counting: Counting::Effect,
    ways: &[Way::BpaToo, Way::DelayOf(EventKind::AktindsigtAnmodning)],
    rows: &[since((2014, 4, 22), Unit::Given, 0, &[&[LBK_433_2014.at("§ 16, stk. 2, 3. pkt.")]])],
};

/// A refusal of access can be appealed by itself, to whom the case is appealed. That the four weeks
/// of retssikkerhedsloven hold for that complaint too is our own reading.
pub(super) const AKTINDSIGT_KLAGE: Rule = Rule {
    id: RuleId::AktindsigtKlage,
    actor: Actor::Klager,
    starts: &[EventKind::AktindsigtGivet],
    when: When::Afslag,
    closes: &[EventKind::Klage, EventKind::KlageModtaget],
    counting: Counting::Party,
    ways: &[Way::BpaToo, Way::Appeal, Way::ByReceipt],
    rows: &[since(
        (2014, 4, 22),
        Unit::Weeks,
        4,
        &[&[LBK_433_2014.at("§ 16, stk. 4, 1. pkt.")], &[LBK_354_2025.at("§ 67, stk. 1")]],
    )
    .known(Confidence::Inferred)],
};

/// Written reasons can be demanded within 14 days.
pub(super) const MUNDTLIG_BEGRUNDELSE: Rule = Rule {
    id: RuleId::MundtligBegrundelse,
    actor: Actor::Part,
    starts: &[EventKind::MundtligAfgoerelse],
    when: When::Always,
    closes: &[EventKind::BegrundelseAnmodning],
    counting: Counting::Party,
    ways: &[Way::BpaToo, Way::Choice],
    rows: &[since((2014, 4, 22), Unit::Days, 14, &[&[LBK_433_2014.at("§ 23, stk. 1")]])],
};

/// A request for written reasons is answered within 14 days.
pub(super) const BEGRUNDELSE_SVAR: Rule = Rule {
    id: RuleId::BegrundelseSvar,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::BegrundelseAnmodning],
    when: When::Always,
    // After the 14 days the party must be told why it takes longer, and until when.
    closes: &[EventKind::BegrundelseGivet, EventKind::ForsinkelseOplyst],
    counting: Counting::Authority,
    // "En begæring om skriftlig begrundelse efter stk. 1": one that came in time.
    ways: &[Way::BpaToo, Way::IfAskedInTime(EventKind::MundtligAfgoerelse)],
    rows: &[since((2014, 4, 22), Unit::Days, 14, &[&[LBK_433_2014.at("§ 23, stk. 2")]])],
};
