//! From when there is law on a party.

use crate::calendar::Date;
use crate::case::Party;
use crate::law::acts::LOV_660_2017;

/// The first day on which something can follow: of a BPA-forening that of chapter 3 a of the act. The
/// socialtilsyn had nothing to decide of one before, "efter denne lov" (§ 19, stk. 1).
pub(crate) const fn first_day(party: Party) -> Date {
    match party {
        Party::BpaForening => LOV_660_2017.days().from,
        _ => Date::ymd(0, 1, 1),
    }
}
