//! Junk in the place of any part of an input.

use kvalitetsmodel::input::{Problem, ProblemKind, Problems, Value};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value as Json;

/// Any JSON at all.
pub fn anything() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        "[a-z0-9./~_ æ]{0,12}".prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::from),
            prop::collection::btree_map("[a-zA-Z./~_]{0,8}", inner, 0..5)
                .prop_map(|fields| Json::Object(fields.into_iter().collect())),
        ]
    })
}

/// Plain values of every kind, some of them with names and texts that a reader knows.
pub fn values(names: Vec<&'static str>, texts: Vec<&'static str>) -> impl Strategy<Value = Value> {
    let names = select(names);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Whole),
        (-3..9_i64).prop_map(Value::Whole),
        Just(Value::NotWhole),
        Just(Value::Unreadable),
        select(texts).prop_map(|text| Value::Text(text.to_owned())),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::List),
            prop::collection::vec((names.clone(), inner), 0..8).prop_map(|fields| Value::Object(
                fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
            )),
        ]
    })
}

/// Every place in a value, as JSON pointers.
fn places(value: &Json, path: &str, out: &mut Vec<String>) {
    out.push(path.to_owned());
    match value {
        Json::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                places(item, &format!("{path}/{at}"), out);
            }
        }
        Json::Object(fields) => {
            for (name, field) in fields {
                let step = name.replace('~', "~0").replace('/', "~1");
                places(field, &format!("{path}/{step}"), out);
            }
        }
        _ => {}
    }
}

/// Whether a problem's path leads to something in the input, or to where a field is missing.
fn leads_somewhere(input: &Json, problem: &Problem) -> bool {
    let parent = problem.path.rsplit_once('/').map(|(parent, _)| parent);
    match problem.kind {
        ProblemKind::Missing { .. } => {
            parent.is_some_and(|path| input.pointer(path).is_some_and(Json::is_object))
        }
        _ => input.pointer(&problem.path).is_some(),
    }
}

/// A good input with something else at one of its places: added to it, or instead of it.
pub fn spoiled(mut input: Json, at: Index, what: Json, how: i32) -> Json {
    let mut all = Vec::new();
    places(&input, "", &mut all);
    let place = input.pointer_mut(&all[at.index(all.len())]).expect("a place");
    match (place, how) {
        (Json::Object(fields), 0) => drop(fields.insert("x~/y".into(), what)),
        (Json::Array(items), 1) => items.insert(0, what),
        (place, _) => *place = what,
    }
    input
}

/// Either the input can be read, or each problem's path leads to it, and reading again finds the
/// same in the same order.
pub fn reads_or_leads<T: std::fmt::Debug>(
    input: &Json,
    read: impl Fn() -> Result<T, Problems>,
) -> Result<(), TestCaseError> {
    let Err(found) = read() else { return Ok(()) };
    prop_assert!(!found.0.is_empty());
    for problem in &found.0 {
        prop_assert!(leads_somewhere(input, problem), "{problem:?} in {input}");
    }
    prop_assert_eq!(&found, &read().expect_err("bad again"));
    Ok(())
}
