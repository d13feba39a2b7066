//! What the texts say beside the rows of the deadlines' rules: whom urgency excuses, how the
//! expectation is worded, and what follows where there is none.
//!
//! The periods and paragraphs are the rows' own ([`crate::deadlines::Rule::on`]); a table here
//! names a row by its first day, and the tests hold the two together.

use super::TrinKind;
use crate::calendar::Date;
use crate::deadlines::{Detail, RuleId};
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_1557_2013, BEK_1675_2016, BEK_2665_2021, LBK_433_2014,
};
use crate::law::{Confidence, LegalBasis, Provision, basis_on};

/// A duty of dialogue before a decision, beside a row of its rule.
pub(super) struct Dialogpligt {
    rule: RuleId,
    /// The first day of the row.
    from: Date,
    /// The decisions that urgency excuses.
    pub(super) excuses: &'static [TrinKind],
    /// How that is known.
    pub(super) excuse_confidence: Confidence,
    /// Whether the tilbud must also have had a chance to put it right.
    pub(super) chance: bool,
}

const BOTH: &[TrinKind] = &[TrinKind::Paabud, TrinKind::SkaerpetTilsyn];

// A table is read across, not down.
#[rustfmt::skip]
static DIALOGPLIGT: [Dialogpligt; 6] = [
    // BEK 1557/2013, 551/2015, 730/2016 § 9, stk. 1: the acute situation excuses skærpet tilsyn only.
    pligt(RuleId::ForudgaaendeDialog, (2014, 1, 1), &[TrinKind::SkaerpetTilsyn], Confidence::Verified, false),
    // BEK 1675/2016 § 8, stk. 1, 2. pkt. and those after it: both, at once.
    pligt(RuleId::ForudgaaendeDialog, (2017, 1, 1), BOTH, Confidence::Verified, false),
    // BEK 1557/2013, 551/2015, 730/2016 § 4: stk. 3 lets an ending work at once and says nothing
    // of stk. 1.
    pligt(RuleId::OphoerDialog, (2014, 1, 1), &[], Confidence::Inferred, true),
    // "uanset stk. 1 og 2": BEK 1675/2016 § 4, stk. 3 and those after it.
    pligt(RuleId::OphoerDialog, (2017, 1, 1), &[TrinKind::Ophoer], Confidence::Verified, true),
    // The duty stands in the act and the ending at once in BEK 2665/2021 § 5, stk. 2 and § 8,
    // stk. 2: that the one excuses from the other is inferred.
    pligt(RuleId::OphoerDialog, (2022, 2, 1), &[TrinKind::Ophoer], Confidence::Inferred, false),
    // BEK 1559/2025 § 6, stk. 1, 2. pkt.
    pligt(RuleId::OphoerDialog, (2026, 1, 1), &[TrinKind::Ophoer], Confidence::Verified, false),
];

const fn pligt(
    rule: RuleId,
    (year, month, day): (i16, i8, i8),
    excuses: &'static [TrinKind],
    excuse_confidence: Confidence,
    chance: bool,
) -> Dialogpligt {
    let from = Date::ymd(year, month, day);
    Dialogpligt { rule, from, excuses, excuse_confidence, chance }
}

/// What a row of a rule on dialogue says beside it.
pub(super) fn dialogpligt(rule: RuleId, row_from: Date) -> Option<&'static Dialogpligt> {
    DIALOGPLIGT.iter().find(|its| its.rule == rule && its.from == row_from)
}

/// How the expectation is worded in a row of [`RuleId::ForventningKanOgVil`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wording {
    /// A justified (berettiget) expectation.
    Justified,
    /// An expectation, within a shorter time (inden for en kortere periode).
    ShorterTime,
}

static WORDINGS: [(Date, Wording); 3] = [
    (Date::ymd(2014, 1, 1), Wording::Justified),
    (Date::ymd(2017, 1, 1), Wording::Justified),
    (Date::ymd(2026, 1, 1), Wording::ShorterTime),
];

/// How the row that begins on this day words the expectation.
pub(super) fn wording(row_from: Date) -> Option<Wording> {
    WORDINGS.iter().find(|(from, _)| *from == row_from).map(|(_, wording)| *wording)
}

/// Until this day ophør had to be decided where the tilbud was not expected to put it right;
/// after it, ophør can be decided at once. The same paragraph as the expectation (BEK 617/2020
/// § 11, stk. 2 against BEK 2665/2021 § 8, stk. 2), in the middle of one of its rows.
const LAST_DAY_OF_SHALL: Date = Date::ymd(2022, 1, 31);

/// What follows where there is no expectation.
const WITHOUT_EXPECTATION: Provision = &[
    BEK_1557_2013.at("§ 9, stk. 2, 2. pkt."),
    BEK_1675_2016.at("§ 8, stk. 2, 2. pkt."),
    BEK_536_2019.at("§ 9, stk. 2, 2. pkt."),
    BEK_617_2020.at("§ 11, stk. 2, 2. pkt."),
    BEK_2665_2021.at("§ 8, stk. 2, 2. pkt."),
];

/// Where it stands on a day what follows where there is no expectation.
pub(super) fn without_expectation(on: Date) -> Option<LegalBasis> {
    basis_on(WITHOUT_EXPECTATION, on)
}

/// That the party is heard first; the rule of the deadlines is about the frist for it.
pub(super) const fn hearing() -> LegalBasis {
    LBK_433_2014.cites("§ 19, stk. 1, 1. pkt.")
}

/// Whether ophør is a duty where there is no expectation.
pub(super) fn must_end_without_expectation(on: Date) -> bool {
    on <= LAST_DAY_OF_SHALL
}

/// Whether the municipalities are told when a påbud is lifted.
pub(super) fn tells_of_lifting(on: Date) -> bool {
    let row = RuleId::KommunerOrienteres.rule().and_then(|rule| rule.on(on));
    row.is_some_and(|row| row.says(Detail::AlsoLifted))
}
