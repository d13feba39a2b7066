//! The conformance vectors of the supervision process (tests/vectors/process/*.json).
//!
//! Their expected values were worked out by hand. What an expected object does not name may be
//! anything; a list is complete. Of a long list an object names items by their places:
//! `{ "0": … }` is about the first one only. The `standing` and the `rule` of what names a
//! `source` are those of that source.

mod support;

use std::fs;
use std::path::PathBuf;

use kvalitetsmodel::dialogue::read_dialogforloeb;
use kvalitetsmodel::followup::{read_opfoelgningsplan, read_verificering};
use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::plan::read_handleplan;
use kvalitetsmodel::risk::read_risiko;
use kvalitetsmodel::socialtilsyn::read_socialtilsyn;
use serde_json::Value as Json;
use support::{day, json_text, value};

/// What the vector says and the result does not.
fn differences(path: &str, expected: &Json, is: &Json, found: &mut Vec<String>) {
    match (expected, is) {
        (Json::Object(fields), Json::Object(its)) => {
            for (name, expected) in fields {
                let its = its.get(name).unwrap_or(&Json::Null);
                differences(&format!("{path}/{name}"), expected, its, found);
            }
        }
        (Json::Object(places), Json::Array(its)) => {
            for (place, expected) in places {
                let at: usize = place.parse().expect("the place of an item");
                let its = its.get(at).unwrap_or(&Json::Null);
                differences(&format!("{path}/{place}"), expected, its, found);
            }
        }
        (Json::Array(items), Json::Array(its)) if items.len() == its.len() => {
            for (at, (expected, its)) in items.iter().zip(its).enumerate() {
                differences(&format!("{path}/{at}"), expected, its, found);
            }
        }
        _ if expected == is => {}
        _ => found.push(format!("{path}: expected {expected}, found {is}")),
    }
}

/// A result with the standing and the rule of each source where it is named.
fn with_sources(part: &mut Json, sources: &Json) {
    match part {
        Json::Object(fields) => {
            let source = fields.get("source").and_then(Json::as_u64);
            if let Some(source) = source.and_then(|at| sources.get(usize::try_from(at).ok()?)) {
                for name in ["standing", "rule"] {
                    fields.extend(source.get(name).map(|its| (name.to_owned(), its.clone())));
                }
            }
            fields.values_mut().for_each(|its| with_sources(its, sources));
        }
        Json::Array(items) => items.iter_mut().for_each(|its| with_sources(its, sources)),
        _ => {}
    }
}

fn run(name: &str, answer: fn(&Value, &str) -> Result<String, Problems>) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/process").join(name);
    let file: Json =
        serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON");
    let mut found = Vec::new();
    let mut ids = std::collections::BTreeSet::new();
    for case in file["cases"].as_array().expect("cases") {
        let id = case["id"].as_str().expect("an id");
        assert!(ids.insert(id), "{id} stands twice");
        assert!(case["rule"].is_string() && case["source"].is_string(), "{id}");
        let today = case["today"].as_str().expect("a day");
        let result = answer(&value(&case["input"]), today);
        let result = result.unwrap_or_else(|problems| panic!("{id}: {problems}"));
        let mut result: Json = serde_json::from_str(&result).expect("a result is JSON");
        let sources = result["sources"].clone();
        with_sources(&mut result, &sources);
        differences(id, &case["expected"], &result, &mut found);
    }
    assert_eq!(found, [""; 0]);
    assert!(ids.len() > 7);
}

#[test]
fn the_vectors_of_the_risk_category() {
    run("risk.json", |value, today| {
        read_risiko(value, None, day(today)).whole().map(|its| json_text(&its))
    });
}

#[test]
fn the_vectors_of_which_socialtilsyn() {
    run("socialtilsyn.json", |value, today| {
        read_socialtilsyn(value, day(today)).whole().map(|its| json_text(&its))
    });
}

#[test]
fn the_vectors_of_the_handleplan() {
    run("plan.json", |value, today| {
        read_handleplan(value, None, day(today)).whole().map(|its| json_text(&its))
    });
}

#[test]
fn the_vectors_of_the_dialogforloeb() {
    run("dialog.json", |value, today| {
        read_dialogforloeb(value, None, day(today)).whole().map(|its| json_text(&its))
    });
}

#[test]
fn the_vectors_of_the_opfoelgningsplan() {
    run("followup.json", |value, today| {
        read_opfoelgningsplan(value, None, day(today)).whole().map(|its| json_text(&its))
    });
}

#[test]
fn the_vectors_of_the_verificering() {
    run("verify.json", |value, today| {
        read_verificering(value, None, None, day(today)).whole().map(|its| json_text(&its))
    });
}
