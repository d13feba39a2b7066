//! Where what a decision cites beside the rules of the deadlines stands.

use crate::law::Provision;
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_1557_2013, BEK_1675_2016, BEK_2665_2021, LBK_433_2014,
    LOV_1544_2016,
};

/// What follows where there is no expectation.
pub(super) const WITHOUT_EXPECTATION: Provision = &[
    BEK_1557_2013.at("§ 9, stk. 2, 2. pkt."),
    BEK_1675_2016.at("§ 8, stk. 2, 2. pkt."),
    BEK_536_2019.at("§ 9, stk. 2, 2. pkt."),
    BEK_617_2020.at("§ 11, stk. 2, 2. pkt."),
    BEK_2665_2021.at("§ 8, stk. 2, 2. pkt."),
];

/// That the party is heard first, and of what; the rule of the deadlines is about the frist for
/// it.
pub(super) const HEARING: Provision = &[LBK_433_2014.at("§ 19, stk. 1, 1.-2. pkt.")];

/// That it takes a decision to put an ending into effect despite a complaint.
pub(super) const DESPITE_COMPLAINT: Provision = &[LOV_1544_2016.at("§ 19, stk. 2, 2. pkt.")];
