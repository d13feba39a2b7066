//! The order of the input never matters: events of colliding days, permuted.

mod support;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::EventKind;
use kvalitetsmodel::deadlines::{aarshjul, frister};
use kvalitetsmodel::input::Value;
use proptest::prelude::*;
use proptest::sample::select;
use support::answer::said;
use support::events::{MEETING_DAYS, MEETING_KINDS, events as some_events, sag};

/// Few days, so that events meet; a Friday before a change of law among them.
const DAYS: [&str; 5] = ["2021-12-31", "2022-02-01", "2025-12-31", "2026-01-01", "2026-01-08"];

/// Events, and an order in which they are told again.
fn events(
    kinds: &'static [EventKind],
    days: &'static [&'static str],
) -> impl Strategy<Value = (Vec<Value>, Vec<usize>)> {
    some_events(kinds, days).prop_flat_map(|all| {
        let order: Vec<usize> = (0..all.len()).collect();
        (Just(all), Just(order).prop_shuffle())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn the_order_of_events_decides_nothing(
        (events, order) in events(EventKind::ALL, &DAYS),
        party in select(&["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"][..]),
    ) {
        let today = Date::parse("2026-06-01").expect("a day");
        let again: Vec<_> = order.iter().map(|at| events[*at].clone()).collect();
        let (one, other) = (sag(party, events), sag(party, again));
        prop_assert_eq!(said(&frister(&one, today)), said(&frister(&other, today)));
        let year = kvalitetsmodel::case::Year(2026);
        prop_assert_eq!(said(&aarshjul(&one, year, today)), said(&aarshjul(&other, year, today)));
    }

    #[test]
    fn nor_that_of_events_that_change_each_others_deadlines(
        (events, order) in events(MEETING_KINDS, MEETING_DAYS),
    ) {
        let today = Date::parse("2026-06-01").expect("a day");
        let again: Vec<_> = order.iter().map(|at| events[*at].clone()).collect();
        let (one, other) = (sag("tilbud", events), sag("tilbud", again));
        prop_assert_eq!(said(&frister(&one, today)), said(&frister(&other, today)));
    }
}
