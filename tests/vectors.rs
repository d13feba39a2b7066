//! The conformance vectors (tests/vectors/*.json) through the Rust API.
//!
//! Their expected values were worked out by hand from the rules. The same files are run by
//! the oracle (tests/oracle/check.py), by Node and by a real browser (vectors.test.mjs).
//!
//! What a vector says of `temaer` and `kriterier` is complete for means: one that is not
//! named has none.
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use kvalitetsmodel::assessment::Vurdering;
use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::scoring::{Method, profil};
use kvalitetsmodel::text::told;
use serde_json::{Map, Value as Json, json};

/// The parts of a theme or criterion that are the same as in the result wherever named.
const WHERE_NAMED: [&str; 3] = ["answered", "expected", "judgement"];
/// The parts of which there is none where none is named.
const ALWAYS: [&str; 2] = ["mean", "other"];

/// A file of vectors: as JSON, and as the plain values the crate reads, which keep the order
/// of the fields.
struct File {
    name: String,
    json: Json,
    values: Value,
}

fn files() -> Vec<File> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("tests/vectors")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("text");
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let json = serde_json::from_str(&text).expect("JSON");
            File { name, json, values: serde_json::from_str(&text).expect("values") }
        })
        .collect();
    files.sort_by(|one, other| one.name.cmp(&other.name));
    files
}

fn field<'v>(value: &'v Value, name: &str) -> &'v Value {
    let Value::Object(fields) = value else { panic!("{value:?} is no object") };
    &fields.iter().find(|(its, _)| its == name).unwrap_or_else(|| panic!("no {name}")).1
}

impl File {
    /// The cases, each with its input.
    fn cases(&self) -> impl Iterator<Item = (&Json, &Value)> {
        let Value::List(values) = field(&self.values, "cases") else { panic!("{}", self.name) };
        let cases = self.json["cases"].as_array().expect("cases");
        cases.iter().zip(values.iter().map(|case| field(case, "input")))
    }
}

fn run(input: &Value) -> Result<Json, Problems> {
    let options = Value::Object(vec![("method".into(), field(input, "method").clone())]);
    let method = Method::read(&options)?;
    let (_, assessed) = Vurdering::read(field(input, "vurdering"), None)?;
    let profil = profil(&assessed, method)?;
    Ok(serde_json::to_value(&profil).expect("a result is JSON"))
}

/// The themes, or the criteria, of a result by id.
fn parts(profil: &Json, level: &str) -> Map<String, Json> {
    let temaer = profil["temaer"].as_array().expect("themes");
    let of_level: Vec<&Json> = match level {
        "temaer" => temaer.iter().collect(),
        _ => temaer.iter().flat_map(|one| one["kriterier"].as_array().expect("criteria")).collect(),
    };
    of_level.into_iter().map(|one| (one["id"].as_str().expect("id").into(), one.clone())).collect()
}

/// What the vector says and the result does not.
fn differences(expected: &Json, profil: &Json) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: String, expected: &Json, is: &Json| {
        if expected != is {
            found.push(format!("{what}: expected {expected}, found {is}"));
        }
    };
    compare("model".into(), &expected["model"], &profil["model"]["id"]);
    compare("answered".into(), &expected["answered"], &profil["answered"]);
    for level in ["temaer", "kriterier"] {
        let found = parts(profil, level);
        for id in expected[level].as_object().into_iter().flat_map(Map::keys) {
            compare(format!("{id} exists"), &json!(true), &json!(found.contains_key(id)));
        }
        for (id, is) in &found {
            let says = &expected[level][id];
            for part in WHERE_NAMED.iter().filter(|part| !says[**part].is_null()) {
                compare(format!("{id} {part}"), &says[part], &is[part]);
            }
            for part in ALWAYS {
                compare(format!("{id} {part}"), &says[part], &is[part]);
            }
        }
    }
    if let Some(gone) = expected.get("notApplicable") {
        let left_out: Vec<Json> = parts(profil, "kriterier")
            .values()
            .flat_map(|one| one["indikatorer"].as_array().expect("indicators"))
            .filter(|one| one["applies"] == json!(false))
            .map(|one| one["id"].clone())
            .collect();
        let set =
            |list: &[Json]| -> BTreeSet<String> { list.iter().map(Json::to_string).collect() };
        let (expected, is) = (set(gone.as_array().expect("a list")), set(&left_out));
        compare("notApplicable".into(), &json!(expected), &json!(is));
    }
    let mut all = profil["allCriteria"].clone();
    if let Some(all) = all.as_object_mut() {
        all.remove("basis");
    }
    compare("allCriteria".into(), &expected["allCriteria"], &all);
    found
}

fn judged(case: &Json, input: &Value) -> Vec<String> {
    match (run(input), case.get("problems")) {
        (Ok(profil), None) => differences(&case["expected"], &profil),
        (Err(Problems(problems)), Some(expected)) => {
            let list: Vec<Json> = told(Problems(problems))
                .iter()
                .map(|one| serde_json::to_value(one).expect("JSON"))
                .map(|one| json!({ "code": one["code"], "path": one["path"] }))
                .collect();
            if *expected == json!(list) {
                Vec::new()
            } else {
                vec![format!("expected {expected}, found {}", json!(list))]
            }
        }
        (Ok(_), Some(expected)) => vec![format!("no problem, expected {expected}")],
        (Err(problems), None) => vec![problems.to_string()],
    }
}

/// Runs the vectors of some files.
fn all_hold(wanted: fn(&str) -> bool) {
    let mut failed = Vec::new();
    let mut run = 0;
    for file in files().iter().filter(|file| wanted(&file.name)) {
        assert_eq!(file.json["schema"], json!(1), "{}", file.name);
        for (case, input) in file.cases() {
            run += 1;
            for difference in judged(case, input) {
                let (id, rule) = (&case["id"], &case["rule"]);
                failed.push(format!("{} {id}: {difference}\n  {rule}", file.name));
            }
        }
    }
    assert!(run > 0, "no vector was run");
    assert!(failed.is_empty(), "{} of {run}:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn good_input_gives_the_exact_profile_of_each_vector() {
    all_hold(|name| name != "bad-input");
}

#[test]
fn bad_input_gives_every_problem_of_each_vector_in_order() {
    all_hold(|name| name == "bad-input");
}

#[test]
fn every_vector_says_its_rule_and_its_source_and_has_an_id_of_its_own() {
    for file in &files() {
        let (name, mut ids) = (&file.name, BTreeSet::new());
        assert!(file.json["source"].as_str().is_some_and(|text| !text.is_empty()), "{name}");
        for (case, _) in file.cases() {
            for part in ["id", "rule", "source"] {
                assert!(case[part].as_str().is_some_and(|text| !text.is_empty()), "{name} {case}");
            }
            assert!(ids.insert(case["id"].to_string()), "{name}: {} twice", case["id"]);
            let ends = [case.get("expected"), case.get("problems")];
            assert_eq!(ends.iter().flatten().count(), 1, "{name} {}", case["id"]);
        }
    }
}
