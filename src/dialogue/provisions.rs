//! Where what the checks cite beside the rules of the deadlines stands, on a day.

use crate::calendar::Date;
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_1557_2013, BEK_1675_2016, BEK_2665_2021, LBK_433_2014,
    LOV_1544_2016,
};
use crate::law::{LegalBasis, Provision, basis_on};

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

/// That the party is heard first, and of what.
const HEARING: Provision = &[LBK_433_2014.at("§ 19, stk. 1, 1.-2. pkt.")];

/// Where it stands on a day that the party is heard first; the rule of the deadlines is about
/// the frist for it.
pub(super) fn hearing(on: Date) -> Option<LegalBasis> {
    basis_on(HEARING, on)
}

/// That it takes a decision to put an ending into effect despite a complaint.
const DESPITE_COMPLAINT: Provision = &[LOV_1544_2016.at("§ 19, stk. 2, 2. pkt.")];

/// Where that stands on a day.
pub(super) fn despite_complaint(on: Date) -> Option<LegalBasis> {
    basis_on(DESPITE_COMPLAINT, on)
}
