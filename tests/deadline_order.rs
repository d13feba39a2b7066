//! The order of the input never matters: events of colliding days, permuted.

mod support;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::deadlines::{aarshjul, frister};
use proptest::prelude::*;
use proptest::sample::select;
use support::events::{events, sag, said};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn the_order_of_events_decides_nothing(
        (events, order) in events(),
        party in select(&["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"][..]),
    ) {
        let today = Date::parse("2026-02-01").expect("a day");
        let again: Vec<_> = order.iter().map(|at| events[*at].clone()).collect();
        let (one, other) = (sag(party, events), sag(party, again));
        prop_assert_eq!(said(&frister(&one, today)), said(&frister(&other, today)));
        let year = kvalitetsmodel::case::Year(2026);
        prop_assert_eq!(said(&aarshjul(&one, year, today)), said(&aarshjul(&other, year, today)));
    }
}
