//! Nobody is asked for nothing: each member that an event can have changes what some function
//! answers of some case, but for the few that are named here.

mod support;

use std::collections::BTreeSet;
use std::ops::Range;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{EventKind, Sag, Year};
use kvalitetsmodel::deadlines::{aarshjul, frister};
use kvalitetsmodel::dialogue::read_dialogforloeb;
use kvalitetsmodel::followup::{read_opfoelgningsplan, read_verificering};
use kvalitetsmodel::input::Value;
use kvalitetsmodel::plan::read_handleplan;
use kvalitetsmodel::risk::read_risiko;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value as Json, json};
use support::events::{event, text};
use support::{day, json_text};

/// Days of several versions of the law, some of them near each other.
const DAYS: &[&str] = &[
    "2016-12-20",
    "2021-12-30",
    "2025-08-29",
    "2026-02-27",
    "2026-03-02",
    "2026-03-23",
    "2026-03-30",
    "2026-04-07",
];

/// In how many cases a member is looked for.
const CASES: usize = 700;

/// The years that something can be about.
const YEARS: Range<u16> = 2025..2028;

type Members = Vec<(String, Value)>;

/// What every function answers of a case.
fn answers(case: &Value, today: Date) -> [Option<String>; 7] {
    let sag = Sag::read(case).value;
    let frister = sag.as_ref().map(|sag| {
        let mut answer = frister(sag, today);
        // What it is told apart by is no answer.
        answer.keys.clear();
        json_text(&answer)
    });
    let year = Year(YEARS.start + 1);
    [
        frister,
        sag.as_ref().map(|sag| json_text(&aarshjul(sag, year, today))),
        read_dialogforloeb(case, None, today).value.map(|its| json_text(&its)),
        read_handleplan(case, None, today).value.map(|its| json_text(&its)),
        read_opfoelgningsplan(case, None, today).value.map(|its| json_text(&its)),
        read_verificering(case, None, None, today).value.map(|its| json_text(&its)),
        read_risiko(case, None, today).value.map(|its| json_text(&its)),
    ]
}

/// The kinds that have to do with a kind.
fn around(kind: EventKind) -> Vec<EventKind> {
    let all = EventKind::ALL.iter().copied();
    let mut kinds: Vec<_> =
        all.filter(|other| other.can_answer(kind) || kind.can_answer(*other)).collect();
    // Itself too, and what much is about.
    kinds.extend([kind, EventKind::Paabud, EventKind::Afgoerelse]);
    kinds
}

fn whole((party, ownership): (&str, &str), settings: bool, events: Vec<Members>) -> Value {
    let list = |all: Vec<(&str, Value)>| {
        Value::Object(all.into_iter().map(|(name, its)| (name.to_owned(), its)).collect())
    };
    let hoering = list(vec![("unit", text("hverdage")), ("count", Value::Whole(10))]);
    let settings = if settings { vec![("hoering", hoering)] } else { Vec::new() };
    let concern = list(vec![("id", text("b1")), ("gravity", text("grave"))]);
    // What vilkår are followed up from.
    let approval = [("date", text("2016-12-01")), ("kind", text("godkendelse"))];
    let approval = if party == "tilbud" { vec![list(approval.into())] } else { Vec::new() };
    list(vec![
        ("concerns", Value::List(vec![concern])),
        ("vurderinger", Value::List(approval)),
        ("party", text(party)),
        ("ownership", text(ownership)),
        ("settings", list(settings)),
        ("events", Value::List(events.into_iter().map(Value::Object).collect())),
    ])
}

/// An event with a year that can be meant, and a concern, if it can have one.
fn placed((mut its, year, named): (Members, u16, bool)) -> Members {
    for (_, value) in its.iter_mut().filter(|(name, _)| name == "year") {
        *value = Value::Whole(year.into());
    }
    if named {
        its.push(("concerns".to_owned(), Value::List(vec![text("b1")])));
    }
    its
}

/// The members of a kind that change nothing in any case that was tried.
fn unused(kind: EventKind) -> BTreeSet<&'static str> {
    let mut unused: BTreeSet<&str> = kind.fields().iter().map(|field| field.name).collect();
    for (member, _, events) in seldom() {
        let last = events.as_array().and_then(|all| all.last()).expect("an event");
        if last["kind"] == kind.id() {
            unused.remove(member);
        }
    }
    unused.retain(|name| !UNUSED.contains(&format!("{}.{name}", kind.id()).as_str()));
    let of_kind: &'static [EventKind] = Vec::leak(vec![kind]);
    let others: &'static [EventKind] = Vec::leak(around(kind));
    let parties: &[&str] = &["tilbud", "tilbud", "plejefamilie", "bpaForening", "socialtilsyn"];
    let owners: &[&str] = &["privat", "kommunal"];
    let about = |kinds| (event(kinds, DAYS), YEARS, any::<bool>()).prop_map(placed);
    let cases = (
        about(of_kind),
        vec(about(others), 0..6),
        (select(parties), select(owners)),
        any::<bool>(),
        select(&["2026-03-10", "2026-04-12", "2026-12-01"][..]),
    );
    let mut runner = TestRunner::deterministic();
    for _ in 0..CASES {
        if unused.is_empty() {
            break;
        }
        let case = cases.new_tree(&mut runner).expect("a case").current();
        let (its, others, party, settings, today) = case;
        let all = |its: Members| {
            let events = others.iter().cloned().chain([its]).collect();
            answers(&whole(party, settings, events), day(today))
        };
        let with = all(its.clone());
        unused.retain(|name| {
            let mut without = its.clone();
            without.retain(|(member, _)| member != name);
            without.len() == its.len() || all(without) == with
        });
    }
    unused
}

/// Members that seldom change anything: the case in which they do, as a party and its events, of
/// which the last has it. What random cases would be long in coming upon.
fn seldom() -> Vec<(&'static str, &'static str, Json)> {
    let decided = json!({ "kind": "afgoerelse", "date": "2026-03-02", "receipt": "digitalPost" });
    vec![
        (
            "afbrudt",
            "tilbud",
            json!([
                decided,
                { "kind": "aktindsigtAnmodning", "date": "2026-03-23" },
                { "kind": "aktindsigtGivet", "date": "2026-04-07", "afbrudt": true },
            ]),
        ),
        (
            "receipt",
            "tilbud",
            json!([
                decided,
                { "kind": "genoptagelsesanmodning", "date": "2026-03-23", "hoeringUndladt": true },
                { "kind": "genoptagelseAfslaaet", "date": "2026-03-30", "receipt": "brev" },
            ]),
        ),
        (
            "received",
            "tilbud",
            json!([{ "kind": "byggearbejde", "date": "2025-08-29", "received": "2025-08-01" }]),
        ),
        (
            "kursusdage",
            "plejefamilie",
            json!([
                { "kind": "barnModtaget", "date": "2026-03-02" },
                { "kind": "efteruddannelse", "date": "2026-04-07", "kursusdage": 1 },
            ]),
        ),
    ]
}

/// Members that nothing hangs on yet, which people write down for themselves: who was told, and how
/// a letter came whose frist is a day that it names. Each is to be used, or asked for no more.
const UNUSED: [&str; 3] = ["whistleblowerOplyst.who", "partshoering.receipt", "varsling.receipt"];

#[test]
fn what_seldom_changes_anything_does_in_its_case() {
    let today = day("2026-04-12");
    for (member, party, events) in seldom() {
        let of = |events: &Json| {
            let hoering = json!({ "unit": "days", "count": 14 });
            let case = json!({
                "party": party, "ownership": "privat", "settings": { "hoering": hoering }, "events": events
            });
            answers(&support::value(&case), today)
        };
        let mut without = events.clone();
        let last = without.as_array_mut().and_then(|all| all.last_mut()).expect("an event");
        assert!(last.as_object_mut().expect("an event").remove(member).is_some(), "{member}");
        assert_ne!(of(&events), of(&without), "{member} of {events}");
    }
}

#[test]
fn each_member_of_each_kind_of_event_changes_what_some_function_answers() {
    let mut none = BTreeSet::new();
    for kind in EventKind::ALL {
        none.extend(unused(*kind).into_iter().map(|name| format!("{}.{name}", kind.id())));
    }
    assert_eq!(none, BTreeSet::new());
}
