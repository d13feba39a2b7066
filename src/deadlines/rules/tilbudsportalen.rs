//! Tilbudsportalen: BEK 1560/2025.

use super::super::rule::{Actor, Counting, Rule, Unit, When, since};
use super::super::{FactKind, RuleId};
use crate::law::acts::BEK_1560_2025;

/// The tilbud is removed from Tilbudsportalen once frist and appeal period have run out.
pub(super) static TILBUDSPORTALEN_FJERNES: Rule = Rule {
    id: RuleId::TilbudsportalenFjernes,
    actor: Actor::Socialtilsyn,
    starts: &[FactKind::Ophoer],
    when: When::Special,
    closes: &[FactKind::FjernetFraTilbudsportalen],
    counting: Counting::Authority,
    rows: &[since(
        (2026, 1, 1),
        Unit::SnarestMuligt,
        0,
        &[&[BEK_1560_2025.at("§ 7, stk. 2")], &[BEK_1560_2025.at("§ 7, stk. 3")]],
    )],
};

/// Data are updated at least once a year.
pub(super) static TILBUDSPORTALEN_AARLIG: Rule = Rule {
    id: RuleId::TilbudsportalenAarlig,
    actor: Actor::Part,
    starts: &[FactKind::TilbudsportalOpdateret],
    when: When::Special,
    closes: &[FactKind::TilbudsportalOpdateret],
    counting: Counting::Authority,
    rows: &[since(
        (2026, 1, 1),
        Unit::Years,
        1,
        &[&[BEK_1560_2025.at("§ 8, stk. 2")], &[BEK_1560_2025.at("§ 13, stk. 2")]],
    )],
};

/// Certain changes go on the portal at once.
pub(super) static TILBUDSPORTALEN_STRAKS: Rule = Rule {
    id: RuleId::TilbudsportalenStraks,
    actor: Actor::Part,
    starts: &[FactKind::Aendring],
    when: When::Always,
    closes: &[FactKind::TilbudsportalOpdateret],
    counting: Counting::Authority,
    rows: &[since(
        (2026, 1, 1),
        Unit::Straks,
        0,
        &[&[BEK_1560_2025.at("§ 8, stk. 3")], &[BEK_1560_2025.at("§ 13, stk. 3")]],
    )],
};

/// Comments on the agency's draft portal order; like the two below for tilbud, not for
/// plejefamilier (BEK 1560/2025 § 16, stk. 1: "et registreret tilbud").
pub(super) static STYRELSEN_PAABUDSUDKAST: Rule = Rule {
    id: RuleId::StyrelsenPaabudsudkast,
    actor: Actor::Tilbud,
    starts: &[FactKind::StyrelsenOplysningerSendt],
    when: When::Tilbud,
    closes: &[FactKind::Udtalelse],
    counting: Counting::Party,
    rows: &[since((2026, 1, 1), Unit::Weeks, 4, &[&[BEK_1560_2025.at("§ 16, stk. 2")]])],
};

/// Follow the portal order within 4 weeks or be marked.
pub(super) static STYRELSEN_PAABUD_FOELGES: Rule = Rule {
    id: RuleId::StyrelsenPaabudFoelges,
    actor: Actor::Tilbud,
    starts: &[FactKind::StyrelsenPaabud],
    when: When::Tilbud,
    closes: &[FactKind::TilbudsportalOpdateret],
    counting: Counting::Party,
    rows: &[since((2026, 1, 1), Unit::Weeks, 4, &[&[BEK_1560_2025.at("§ 17, stk. 1")]])],
};

/// Comments before a mark on the portal.
pub(super) static STYRELSEN_MARKERING: Rule = Rule {
    id: RuleId::StyrelsenMarkering,
    actor: Actor::Tilbud,
    starts: &[FactKind::StyrelsenMarkeringSendt],
    when: When::Tilbud,
    closes: &[FactKind::Udtalelse],
    counting: Counting::Party,
    rows: &[since((2026, 1, 1), Unit::Weeks, 2, &[&[BEK_1560_2025.at("§ 17, stk. 2")]])],
};
