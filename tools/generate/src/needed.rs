//! What an entry of a list of the case counts for nothing without: asked of the readers themselves.

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::Sag;
use kvalitetsmodel::dialogue::read_dialogforloeb;
use kvalitetsmodel::input::Value;
use kvalitetsmodel::plan::read_handleplan;

use crate::lists::fields_at;

/// A list of a case: where it stands, an entry that counts, and whether one counts.
struct Listed {
    path: &'static [&'static str],
    entry: &'static [(&'static str, &'static str)],
    counts: fn(&Value) -> bool,
}

const DAY: &str = "2026-01-05";

const LISTS: [Listed; 4] = [
    Listed {
        path: &["events"],
        entry: &[("kind", "paabud"), ("date", DAY)],
        counts: |sag| Sag::read(sag).value.is_some_and(|sag| !sag.events.is_empty()),
    },
    Listed {
        path: &["vurderinger"],
        entry: &[("area", "tilbud"), ("kind", "drift"), ("date", DAY)],
        counts: |sag| {
            read_handleplan(sag, None, today()).value.is_some_and(|its| its.vurdering.is_some())
        },
    },
    Listed {
        path: &["concerns"],
        entry: &[("id", "a"), ("gravity", "grave")],
        counts: |sag| Sag::read(sag).value.is_some_and(|sag| !sag.concerns.is_empty()),
    },
    Listed {
        path: &["dialog", "intended"],
        entry: &[("kind", "paabud")],
        counts: |sag| {
            read_dialogforloeb(sag, None, today()).value.is_some_and(|its| !its.intended.is_empty())
        },
    },
];

fn today() -> Date {
    Date::parse(DAY).expect("a day")
}

/// Each list by its name, with the members that must be readable.
pub(crate) fn lists() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    LISTS.iter().map(|list| {
        let text =
            |(name, text): &(&'static str, &'static str)| (*name, Value::Text((*text).into()));
        let whole: Vec<_> = list.entry.iter().map(text).collect();
        let counts = |entry: &[(&'static str, Value)]| (list.counts)(&case(list.path, entry));
        assert!(counts(&whole), "{:?} counts", list.path);
        let own = list.entry.iter().map(|(name, _)| *name);
        let mut needed: Vec<&'static str> = Vec::new();
        for name in own.chain(fields_at(list.path)) {
            let mut entry = whole.clone();
            entry.retain(|(its, _)| *its != name);
            entry.push((name, Value::Object(Vec::new())));
            if !needed.contains(&name) && !counts(&entry) {
                needed.push(name);
            }
        }
        (*list.path.last().expect("a name"), needed)
    })
}

/// A case with one entry of a list.
fn case(path: &[&str], entry: &[(&str, Value)]) -> Value {
    let entry = entry.iter().map(|(name, value)| ((*name).to_string(), value.clone())).collect();
    let mut value = Value::List(vec![Value::Object(entry)]);
    for name in path.iter().rev() {
        let mut fields = vec![((*name).to_string(), value)];
        if path.first() == Some(name) {
            fields.push(("party".to_string(), Value::Text("tilbud".to_string())));
        }
        value = Value::Object(fields);
    }
    value
}
