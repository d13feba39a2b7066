//! Cases with events of any kind on colliding days, and what an answer says of each.

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{EventKind, Sag};
use kvalitetsmodel::deadlines::{FristFundKind, Frister};
use kvalitetsmodel::finding::Finding;
use kvalitetsmodel::input::{Field, FieldShape, Value};
use proptest::prelude::*;
use proptest::sample::select;

/// Few days, so that events meet; a Friday before a change of law among them.
pub const DAYS: [&str; 5] = ["2021-12-31", "2022-02-01", "2025-12-31", "2026-01-01", "2026-01-08"];

/// Times of day, of which one comes twice or not at all where the clocks change.
const TIMES: [&str; 3] = ["02:30", "08:00", "20:15"];

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// Something that fits a field.
pub fn field(field: Field) -> BoxedStrategy<Value> {
    match field.shape {
        FieldShape::Date => select(&DAYS[..]).prop_map(text).boxed(),
        FieldShape::Time => select(&TIMES[..]).prop_map(text).boxed(),
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
pub fn event() -> impl Strategy<Value = Vec<(String, Value)>> {
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
pub fn events() -> impl Strategy<Value = (Vec<Value>, Vec<usize>)> {
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

pub fn sag(party: &str, events: Vec<Value>) -> Sag {
    let fields = vec![
        ("party".to_owned(), text(party)),
        ("ownership".to_owned(), text("privat")),
        ("events".to_owned(), Value::List(events)),
    ];
    // A visit that was announced and was not is a problem; the rest is looked at all the same.
    Sag::read(&Value::Object(fields)).value.expect("the party is known")
}

/// Everything an answer says, with each event by its key and each law by what it says.
pub fn said(answer: &Frister) -> Vec<String> {
    let key = |event: Option<usize>| event.and_then(|at| answer.keys.get(at));
    let law = |at: usize| answer.sources.get(at);
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
        said.push(format!("{:?} {:?} {plain:?}", key(event_of(finding)), source));
    }
    said.sort();
    said
}

/// The place of the event that a finding is about.
pub fn event_of(finding: &Finding<FristFundKind>) -> Option<usize> {
    finding.path.strip_prefix("/events/").and_then(|at| at.parse().ok())
}

/// A field of an event, said yes or no, on the day of the event.
fn filled(field: Field, date: Date, yes: bool) -> Option<(String, Value)> {
    let value = match field.shape {
        FieldShape::Date => text(&date.text()),
        FieldShape::Time => text("20:15"),
        FieldShape::Bool => Value::Bool(yes),
        FieldShape::Number { least, .. } => Value::Whole(least.max(i64::from(date.civil().0))),
        FieldShape::Word(words) => text(if yes { words.first()? } else { words.last()? }),
        _ => return None,
    };
    Some((field.name.to_owned(), value))
}

/// An event of a kind: bare, with each of its fields alone, and with all of them, said yes or no.
pub fn variants(kind: EventKind, date: Date) -> Vec<Vec<(String, Value)>> {
    let fields = |yes| kind.fields().iter().filter_map(move |field| filled(*field, date, yes));
    let mut variants = vec![Vec::new(), fields(true).collect(), fields(false).collect()];
    variants.extend(fields(true).chain(fields(false)).map(|field| vec![field]));
    variants
}

/// A case with one event.
pub fn case(party: &str, ownership: Option<&str>, event: Vec<(String, Value)>) -> Sag {
    let mut members = vec![("party".to_owned(), text(party))];
    members.extend(ownership.map(|its| ("ownership".to_owned(), text(its))));
    members.push(("events".to_owned(), Value::List(vec![Value::Object(event)])));
    Sag::read(&Value::Object(members)).value.expect("the party is known")
}
