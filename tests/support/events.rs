//! Random events of a case, whose days and matters meet.

use std::sync::LazyLock;

use kvalitetsmodel::case::{EventKind, Sag};
use kvalitetsmodel::input::{Field, FieldShape, Value};
use proptest::prelude::*;
use proptest::sample::select;

/// The kinds that one event changes another's deadline by.
pub const MEETING_KINDS: &[EventKind] = &[
    EventKind::Paabud,
    EventKind::Ophoer,
    EventKind::Ophoer,
    EventKind::Vilkaar,
    EventKind::SkaerpetTilsyn,
    EventKind::Afgoerelse,
    EventKind::NyAfgoerelse,
    EventKind::NyAfgoerelse,
    EventKind::KlageFastholdt,
    EventKind::SendtTilAnkestyrelsen,
    EventKind::MundtligAfgoerelse,
    EventKind::Klage,
    EventKind::Klage,
    EventKind::KlageModtaget,
    EventKind::KlageModtaget,
    EventKind::AnkestyrelsensAfgoerelse,
    EventKind::StraksIvaerksat,
    EventKind::Genoptagelsesanmodning,
    EventKind::GenoptagelseAfslaaet,
    EventKind::AktindsigtAnmodning,
    EventKind::AktindsigtGivet,
    EventKind::BegrundelseAnmodning,
    EventKind::ForsinkelseOplyst,
    EventKind::OphoerGennemfoert,
    EventKind::FjernetFraTilbudsportalen,
    EventKind::PaabudForlaenget,
    EventKind::PaabudOpfyldt,
    EventKind::VilkaarOpfyldt,
    EventKind::SkaerpetTilsynOphaevet,
    EventKind::AkutAnvendelse,
    EventKind::AkutForlaengelse,
    EventKind::Partshoering,
    EventKind::Varsling,
    EventKind::TilsynsrapportUdkast,
    EventKind::Udtalelse,
    EventKind::Dialog,
    EventKind::KommunerOrienteret,
];

/// Every kind; those that meet more often than the others, so that they still do.
pub static EVERY_KIND: LazyLock<Vec<EventKind>> =
    LazyLock::new(|| [EventKind::ALL, MEETING_KINDS, MEETING_KINDS].concat());

/// Days that meet, within an appeal period, after it, and on both sides of a change of law.
pub const MEETING_DAYS: &[&str] = &[
    "2016-12-20",
    "2016-12-30",
    "2017-01-05",
    "2026-01-12",
    "2026-01-13",
    "2026-01-20",
    "2026-02-09",
    "2026-02-10",
    "2026-02-16",
    "2026-03-02",
    "2026-04-30",
    "2026-06-01",
];

/// Times of day, one of which comes twice or not at all where the clocks change.
const TIMES: [&str; 3] = ["02:30", "08:00", "20:15"];

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// Something that fits a field.
fn field(field: Field, days: &'static [&'static str]) -> BoxedStrategy<Value> {
    match field.shape {
        FieldShape::Date => select(days).prop_map(text).boxed(),
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

/// An event of some kinds with any of its fields, in one of three matters.
pub fn event(
    kinds: &'static [EventKind],
    days: &'static [&'static str],
) -> impl Strategy<Value = Vec<(String, Value)>> {
    select(kinds).prop_flat_map(move |kind| {
        let fields: Vec<_> = kind
            .fields()
            .iter()
            .map(|its| (Just(its.name), proptest::option::of(field(*its, days))))
            .collect();
        let matter = select(&["", "a", "b"][..]);
        (Just(kind), select(days), matter, fields).prop_map(|(kind, date, matter, fields)| {
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

/// Events with ids, some of which answer another.
pub fn events(
    kinds: &'static [EventKind],
    days: &'static [&'static str],
) -> impl Strategy<Value = Vec<Value>> {
    let answers = proptest::option::weighted(0.3, any::<prop::sample::Index>());
    proptest::collection::vec((event(kinds, days), answers), 1..12).prop_map(|events| {
        let many = events.len();
        let mut all = Vec::with_capacity(many);
        for (at, (mut event, answers)) in events.into_iter().enumerate() {
            event.push(("id".to_owned(), text(&format!("e{at}"))));
            if let Some(answers) = answers {
                event.push(("answers".to_owned(), text(&format!("e{}", answers.index(many)))));
            }
            all.push(Value::Object(event));
        }
        all
    })
}

/// A case of them, as it is written; that of a plejefamilie with what the socialtilsyn has as its practice.
pub fn input(party: &str, events: Vec<Value>) -> Value {
    let hoering = [("unit", text("hverdage")), ("count", Value::Whole(10))];
    let hoering = hoering.map(|(name, its)| (name.to_owned(), its)).into();
    let settings = vec![("hoering".to_owned(), Value::Object(hoering))];
    let settings = if party == "plejefamilie" { settings } else { Vec::new() };
    Value::Object(vec![
        ("party".to_owned(), text(party)),
        ("settings".to_owned(), Value::Object(settings)),
        ("ownership".to_owned(), text("privat")),
        ("events".to_owned(), Value::List(events)),
    ])
}

/// The same, read. A visit that was announced and was not is a problem; the rest is looked at all
/// the same.
pub fn sag(party: &str, events: Vec<Value>) -> Sag {
    Sag::read(&input(party, events)).value.expect("the party is known")
}
