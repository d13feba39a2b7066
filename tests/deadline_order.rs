//! The order of the input never matters: events of colliding days, permuted.

mod support;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::EventKind;
use kvalitetsmodel::codes::Coded;
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

/// Cases in which the order once decided: what happened, and what is told of it in any order.
const FELL: [(&str, &[&str], &[&str]); 3] = [
    (
        "two endings of a day, of which one bars the leader",
        &[
            r#"{"kind":"ophoer","date":"2026-02-02","frist":"2026-05-01","karantaene":true}"#,
            r#"{"kind":"ophoer","date":"2026-02-02","frist":"2026-05-01"}"#,
            r#"{"kind":"lederAnsat","date":"2026-05-20"}"#,
        ],
        &["leaderBarred"],
    ),
    (
        "two decisions of a day, of which one came by letter, and a complaint 35 days on",
        &[
            r#"{"kind":"afgoerelse","date":"2026-03-02","receipt":"digitalPost"}"#,
            r#"{"kind":"afgoerelse","date":"2026-03-02","receipt":"brev"}"#,
            r#"{"kind":"klageModtaget","date":"2026-04-06"}"#,
        ],
        &["whichEvent"],
    ),
    (
        "a påbud extended twice on one day",
        &[
            r#"{"kind":"paabud","date":"2026-01-05","frist":"2026-03-01"}"#,
            r#"{"kind":"paabudForlaenget","date":"2026-02-01","frist":"2026-07-01"}"#,
            r#"{"kind":"paabudForlaenget","date":"2026-02-01","frist":"2026-05-01"}"#,
        ],
        &["whichEvent"],
    ),
];

#[test]
fn of_several_events_of_a_day_any_order_tells_the_same() {
    let today = Date::parse("2026-06-01").expect("a day");
    for (what, events, codes) in FELL {
        let events: Vec<Value> =
            events.iter().map(|one| serde_json::from_str(one).expect("JSON")).collect();
        let told = |order: [usize; 3]| {
            frister(&sag("tilbud", order.map(|at| events[at].clone()).into()), today)
        };
        let first = told([0, 1, 2]);
        let found: Vec<_> = first.findings.iter().map(|one| one.kind.code()).collect();
        for code in codes {
            assert!(found.contains(code), "{what}: {found:?}");
        }
        for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            assert_eq!(said(&told(order)), said(&first), "{what}: {order:?}");
        }
    }
}
