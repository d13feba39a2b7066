//! The order of the input never matters: events of colliding days, permuted.

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{EventKind, Sag};
use kvalitetsmodel::deadlines::{Frister, aarshjul, frister};
use kvalitetsmodel::input::{Field, FieldShape, Value};
use proptest::prelude::*;
use proptest::sample::select;

/// Few days, so that events meet; a Friday before a change of law among them.
const DAYS: [&str; 5] = ["2021-12-31", "2022-02-01", "2025-12-31", "2026-01-01", "2026-01-08"];

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// Something that fits a field.
fn field(field: Field) -> BoxedStrategy<Value> {
    match field.shape {
        FieldShape::Date => select(&DAYS[..]).prop_map(text).boxed(),
        FieldShape::Time => Just(text("20:15")).boxed(),
        FieldShape::Bool => any::<bool>().prop_map(Value::Bool).boxed(),
        FieldShape::Number { least, most } => {
            (least..=most.min(least + 30)).prop_map(Value::Whole).boxed()
        }
        FieldShape::Word(words) => select(words).prop_map(text).boxed(),
        FieldShape::Parts(_) => Just(Value::List(vec![text("k1")])).boxed(),
        FieldShape::Object(_) => any::<bool>()
            .prop_map(|can| Value::Object(vec![("kanOgVil".to_owned(), Value::Bool(can))]))
            .boxed(),
        _ => Just(text("noget")).boxed(),
    }
}

/// An event of any kind with any of its fields, in one of three matters.
fn event() -> impl Strategy<Value = Vec<(String, Value)>> {
    select(EventKind::ALL).prop_flat_map(|kind| {
        let fields: Vec<_> = kind
            .fields()
            .iter()
            .map(|its| (Just(its.name), proptest::option::of(field(*its))))
            .collect();
        let matter = select(&["", "a", "b"][..]);
        (Just(kind), select(&DAYS[..]), matter, fields).prop_map(|(kind, date, matter, fields)| {
            let mut event =
                vec![("kind".to_owned(), text(kind.id())), ("date".to_owned(), text(date))];
            if !matter.is_empty() {
                event.push(("sag".to_owned(), text(matter)));
            }
            for (name, value) in fields {
                event.extend(value.map(|value| (name.to_owned(), value)));
            }
            event
        })
    })
}

/// Events with ids, some of which answer another, and an order in which they are told again.
fn events() -> impl Strategy<Value = (Vec<Value>, Vec<usize>)> {
    let event = (event(), proptest::option::weighted(0.3, any::<prop::sample::Index>()));
    proptest::collection::vec(event, 1..12).prop_flat_map(|events| {
        let many = events.len();
        let mut all = Vec::with_capacity(many);
        for (at, (mut event, answers)) in events.into_iter().enumerate() {
            event.push(("id".to_owned(), text(&format!("e{at}"))));
            if let Some(answers) = answers {
                event.push(("answers".to_owned(), text(&format!("e{}", answers.index(many)))));
            }
            all.push(Value::Object(event));
        }
        (Just(all), Just((0..many).collect::<Vec<_>>()).prop_shuffle())
    })
}

fn sag(party: &str, events: Vec<Value>) -> Sag {
    let fields = vec![
        ("party".to_owned(), text(party)),
        ("ownership".to_owned(), text("privat")),
        ("events".to_owned(), Value::List(events)),
    ];
    // A visit that was announced and was not is a problem; the rest is looked at all the same.
    Sag::read(&Value::Object(fields)).value.expect("the party is known")
}

/// Everything an answer says, with each event by its key and each law by what it says.
fn said(answer: &Frister) -> Vec<String> {
    let key = |event: Option<usize>| event.and_then(|at| answer.keys.get(at));
    let law = |at: usize| answer.sources.get(at);
    let event = |path: &str| path.strip_prefix("/events/").and_then(|at| at.parse().ok());
    let mut said = Vec::new();
    for frist in &answer.frister {
        let mut plain = frist.clone();
        (plain.event, plain.source) = (None, 0);
        said.push(format!("{:?} {:?} {plain:?}", key(frist.event), law(frist.source)));
    }
    for finding in &answer.findings {
        let mut plain = finding.clone();
        (plain.path, plain.source) = (String::new(), None);
        let source = finding.source.map(|its| (law(its.place), its.confidence));
        said.push(format!("{:?} {:?} {plain:?}", key(event(&finding.path)), source));
    }
    said.sort();
    said
}

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
