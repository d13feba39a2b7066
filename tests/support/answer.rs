//! What an answer says of the events of a case, and cases of one event.

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{EventKind, Sag};
use kvalitetsmodel::deadlines::{FristFundKind, Frister};
use kvalitetsmodel::finding::Finding;
use kvalitetsmodel::input::{Field, FieldShape, Value};

use super::events::text;

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
