//! Files of the formats that were before the case was one are read, and nothing in them is lost.

mod support;

use kvalitetsmodel::case::{Sag, Upgraded, upgraded};
use kvalitetsmodel::input::Value;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};
use support::{problems, told, value};

/// What was given to the version before, by the function it was given to.
fn inputs() -> Vec<(String, Json)> {
    let all: Json = serde_json::from_str(include_str!("earlier/inputs.json")).expect("JSON");
    let mut inputs = Vec::new();
    for (name, list) in all.as_object().expect("lists by name") {
        for (at, input) in list.as_array().expect("a list").iter().enumerate() {
            inputs.push((format!("{name}/{at}"), input.clone()));
        }
    }
    inputs
}

fn of(input: &Json) -> Upgraded {
    upgraded(value(input)).unwrap_or_else(|problems| panic!("{input}: {problems}"))
}

#[test]
fn each_file_of_the_page_is_the_case_beside_it() {
    let files: Json = serde_json::from_str(include_str!("earlier/files.json")).expect("JSON");
    for file in files.as_array().expect("a list") {
        let made = of(&file["file"]);
        let today = made.today.map_or(Json::Null, |day| json!(day.to_string()));
        assert_eq!(json_of(&made.sag), file["sag"], "{}", file["id"]);
        assert_eq!(today, file["today"], "{}", file["id"]);
        // Members stand in any order in JSON.
        let mut dropped = made.dropped;
        dropped.sort();
        let expected = file.get("dropped").cloned().unwrap_or(json!([]));
        assert_eq!(json!(dropped), expected, "{}", file["id"]);
    }
}

#[test]
fn what_was_right_is_right_and_nothing_of_it_is_dropped() {
    for (name, input) in inputs() {
        let made = of(&input);
        assert!(made.dropped.is_empty(), "{name}: {:?}", made.dropped);
        let told = told(&Sag::read(&made.sag).problems);
        assert!(told.is_empty(), "{name}: {told:?}");
        holds(&input);
    }
}

#[test]
fn what_is_no_case_is_a_problem() {
    let told = |input: Json| problems(upgraded(value(&input)));
    assert_eq!(told(json!(null)), ["wrongType "]);
    assert_eq!(told(json!([{ "party": "tilbud" }])), ["wrongType "]);
    assert_eq!(told(json!({})), ["missing /party"]);
    assert_eq!(told(json!({ "name": "kvalitetsmodel", "version": "1" })), ["missing /party"]);
    assert_eq!(told(json!({ "format": 3, "party": "tilbud" })), ["unknownValue /format"]);
    assert_eq!(told(json!({ "format": "2", "party": "tilbud" })), ["unknownValue /format"]);
    assert_eq!(told(json!({ "value": {} })), ["missing /value/party"]);
}

/// Texts, numbers, yes and no, each with its pointer; a text with nothing in it says nothing.
fn leaves(of: &Value, path: &str, all: &mut Vec<(String, String)>) {
    match of {
        Value::Null => {}
        Value::Text(text) if text.trim_ascii().is_empty() => {}
        Value::List(items) => {
            for (at, item) in items.iter().enumerate() {
                leaves(item, &format!("{path}/{at}"), all);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                leaves(member, &format!("{path}/{name}"), all);
            }
        }
        other => all.push((path.to_string(), json_of(other).to_string())),
    }
}

/// JSON of a value of this crate; what JSON has no word for does not come from JSON.
fn json_of(value: &Value) -> Json {
    match value {
        Value::Bool(flag) => json!(flag),
        Value::Whole(number) => json!(number),
        Value::NotWhole => json!(0.5),
        Value::Text(text) => json!(text),
        Value::List(items) => items.iter().map(json_of).collect(),
        Value::Object(members) => {
            let members = members.iter().map(|(name, its)| (name.clone(), json_of(its)));
            Json::Object(members.collect())
        }
        _ => Json::Null,
    }
}

/// Twice is once, and whatever said something says it still, or is among what is dropped.
fn holds(input: &Json) {
    let Ok(made) = upgraded(value(input)) else { return };
    let again = upgraded(made.sag.clone()).expect("a case of today");
    assert_eq!(again.sag, made.sag);
    assert!(again.dropped.is_empty() && again.today.is_none());

    let (mut before, mut after) = (Vec::new(), Vec::new());
    leaves(&value(input), "", &mut before);
    leaves(&made.sag, "", &mut after);
    let after: Vec<String> = after.into_iter().map(|(_, leaf)| leaf).collect();
    for (path, leaf) in before {
        let within = |outer: &String| {
            path == *outer || path.strip_prefix(outer.as_str()).is_some_and(|p| p.starts_with('/'))
        };
        let elsewhere = path == "/today" || path.ends_with("/format") || path == "/format";
        if elsewhere || made.dropped.iter().any(within) {
            continue;
        }
        // Words that are others now, and numbers put to ids that stood twice.
        let now = match leaf.as_str() {
            "\"plejefamilier\"" => "\"plejefamilie",
            "\"rapportudkast\"" => "\"tilsynsrapportUdkast",
            other => other.trim_end_matches('"'),
        };
        let there = after.iter().any(|one| one.starts_with(now));
        assert!(there, "{path} {leaf} of {input} is not in {:?}", made.sag);
    }
}

/// An input of before, with some of its members spoiled, doubled or taken from another.
fn mixed() -> impl Strategy<Value = Json> {
    let all: Vec<Json> = inputs().into_iter().map(|(_, input)| input).collect();
    let one = prop::sample::select(all);
    (one.clone(), one, any::<Index>(), support::junk::anything(), 0..3_i32).prop_map(
        |(mut one, other, at, what, how)| {
            if how == 0 {
                let other = other.as_object().expect("an object");
                let from = at.index(other.len().max(1));
                if let Some((name, member)) = other.iter().nth(from) {
                    one[name] = member.clone();
                }
                return one;
            }
            support::junk::spoiled(one, at, what, how)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn nothing_is_lost_of_what_is_half_typed_or_mixed(input in mixed()) {
        holds(&input);
    }
}
