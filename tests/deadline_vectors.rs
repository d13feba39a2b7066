//! The conformance vectors of the deadlines and of the yearly wheel (tests/vectors/deadlines/*.json).
//!
//! Their values were read against the law's words; the same files are run by Node and by real
//! browsers (tests/vectors/deadlines.mjs says the same once more). A case asks for the deadlines
//! of its `input`, for the yearly wheel where it names a `year`, or for the rules `on` a day.
//!
//! Lists are complete and in order, unless the case says `some`. A deadline that has a status is
//! complete too, but for what [`WHERE_NAMED`] holds; one without is only said to be there. A
//! finding is complete but for its basis; its `rule` is that of its source. What stands in `without`
//! gives neither deadline nor finding, but that nothing follows by it.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use kvalitetsmodel::calendar::{Date, StepKind};
use kvalitetsmodel::case::{Sag, Year};
use kvalitetsmodel::deadlines::{
    DecisionFundKind, FristFundKind, RULES, Rule, Unit, aarshjul, frister, lov_on,
};
use serde_json::{Map, Value as Json, json};
use support::{day, value};

/// What a deadline, a finding or a rule is compared by only where the vector names it. How sure
/// a day is, and by which paragraph, is left out where that is not settled.
const WHERE_NAMED: [&str; 7] =
    ["confidence", "dateConfidence", "basis", "trace", "unit", "count", "from"];

struct File {
    name: String,
    cases: Vec<Json>,
}

fn files() -> Vec<File> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/deadlines");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("tests/vectors/deadlines") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let json: Json =
            serde_json::from_str(&fs::read_to_string(path).expect("text")).expect("JSON");
        assert_eq!(json["schema"], json!(1), "{name}");
        assert!(json["source"].as_str().is_some_and(|text| !text.is_empty()), "{name}");
        files.push(File { name, cases: json["cases"].as_array().expect("cases").clone() });
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    assert!(!files.is_empty());
    files
}

/// What is given for a case, each with the law it rests on in place of a pointer to it.
struct Answer {
    frister: Vec<Json>,
    findings: Vec<Json>,
    law: Vec<Json>,
}

/// An object with what the law it points at says, in place of the place of that law.
fn with_law(mut object: Json, law: &Json) -> Json {
    let fields = object.as_object_mut().expect("an object");
    if let Some(place) = fields.remove("source") {
        let its = &law[usize::try_from(place.as_u64().expect("a place")).expect("small")];
        fields.extend(of_law(its));
    }
    object
}

/// The part of a rule's version that vectors name.
fn of_law(law: &Json) -> Map<String, Json> {
    let basis = law["basis"].as_array().expect("a list");
    let text = |one: &Json, name| one[name].as_str().expect("text").to_owned();
    let citation = |one| [text(one, "act"), text(one, "paragraph")].join(" ");
    let cited: Vec<String> = basis.iter().map(citation).collect();
    let mut part = Map::new();
    part.insert("basis".to_owned(), json!(cited));
    for name in ["rule", "unit", "count"] {
        part.insert(name.to_owned(), law[name].clone());
    }
    part.insert("from".to_owned(), law["validity"]["from"].clone());
    part
}

fn answer(case: &Json) -> Answer {
    let (frister, findings) = (Vec::new(), Vec::new());
    if let Some(on) = case["on"].as_str() {
        let all = serde_json::to_value(lov_on(day(on))).expect("JSON");
        let named = |law: &Json| {
            let mut part = of_law(law);
            for name in ["confidence", "dateConfidence"] {
                part.insert(name.to_owned(), law[name].clone());
            }
            Json::Object(part)
        };
        let law = all.as_array().expect("a list").iter().map(named).collect();
        return Answer { frister, findings, law };
    }
    let sag = Sag::read(&value(&case["input"])).whole();
    let sag = sag.unwrap_or_else(|problems| panic!("{}: {problems}", case["id"]));
    let today = day(case["today"].as_str().expect("a day"));
    let given = match case["year"].as_u64() {
        Some(year) => aarshjul(&sag, Year(u16::try_from(year).expect("a year")), today),
        None => self::frister(&sag, today),
    };
    let given = serde_json::to_value(&given).expect("JSON");
    let list = |name: &str| {
        let items = given[name].as_array().expect("a list");
        items.iter().map(|one| with_law(one.clone(), &given["sources"])).collect()
    };
    Answer { frister: list("frister"), findings: list("findings"), law: Vec::new() }
}

/// What the vector says of a deadline, a finding or a rule, and the result does not.
fn differences(expected: &Json, is: &Json) -> Vec<String> {
    let (says, has) =
        (expected.as_object().expect("an object"), is.as_object().expect("an object"));
    // A deadline that is only said to be there.
    let named_only = says.keys().all(|name| ["rule", "event"].contains(&name.as_str()));
    let mut names: BTreeSet<&String> = says.keys().collect();
    if !named_only {
        names.extend(has.keys().filter(|name| !WHERE_NAMED.contains(&name.as_str())));
    }
    let differs = |name: &&&String| says.get(**name) != has.get(**name);
    let told = |name: &String| format!("{name}: {} is {}", expected[name], is[name]);
    names.iter().filter(differs).map(|name| told(name)).collect()
}

fn empty() -> Json {
    json!([])
}

/// What the vector says of a list, and the result does not.
fn list_differences(expected: &Json, is: &[Json], some: bool) -> Vec<String> {
    let expected = expected.as_array().expect("a list");
    if some {
        let stands = |one: &&Json| !is.iter().any(|its| differences(one, its).is_empty());
        return expected.iter().filter(stands).map(|one| format!("no {one}")).collect();
    }
    if expected.len() != is.len() {
        return vec![format!("{} are {}: {is:?}", expected.len(), is.len())];
    }
    let pairs = expected.iter().zip(is);
    pairs.flat_map(|(one, its)| differences(one, its)).collect()
}

fn without(case: &Json) -> Vec<&str> {
    let list = case["expected"]["without"].as_array();
    list.into_iter().flatten().map(|one| one.as_str().expect("a rule")).collect()
}

/// A finding by the rule that would be asked, had it been another day or another event.
fn says_that_nothing_follows(one: &Json) -> bool {
    one["code"].as_str().is_some_and(|code| code.starts_with("nothing"))
}

#[test]
fn every_vector_gives_its_deadlines_findings_and_rules() {
    let (mut failed, mut run) = (Vec::new(), 0);
    for file in &files() {
        for case in &file.cases {
            run += 1;
            let (is, expected) = (answer(case), &case["expected"]);
            let mut found = Vec::new();
            if case["on"].is_string() {
                found.extend(list_differences(&expected["law"], &is.law, true));
            } else {
                let some = expected["some"] == json!(true);
                for (name, list) in [("frister", &is.frister), ("findings", &is.findings)] {
                    let says = expected.get(name).cloned();
                    assert!(some || says.is_some(), "{} {}", file.name, case["id"]);
                    found.extend(list_differences(&says.unwrap_or_else(empty), list, some));
                }
            }
            for gone in without(case) {
                let given = is.frister.iter().chain(&is.findings).chain(&is.law);
                let given = given.filter(|one| !says_that_nothing_follows(one));
                found.extend(given.filter(|one| one["rule"] == gone).map(|_| format!("a {gone}")));
            }
            let about = || format!("{} {}: {}\n  ", file.name, case["id"], case["rule"]);
            failed.extend(found.into_iter().map(|what| about() + &what));
        }
    }
    assert!(failed.is_empty(), "{} of {run}:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn every_vector_says_its_rule_and_its_source_and_has_an_id_of_its_own() {
    for file in &files() {
        let mut ids = BTreeSet::new();
        assert!(!file.cases.is_empty(), "{}", file.name);
        for case in &file.cases {
            let about = format!("{} {}", file.name, case["id"]);
            for part in ["id", "rule", "source"] {
                assert!(case[part].as_str().is_some_and(|text| !text.is_empty()), "{about}");
            }
            assert!(ids.insert(case["id"].to_string()), "{about} twice");
            assert!(case["input"].is_object() != case["on"].is_string(), "{about}");
        }
    }
}

/// The codes in a list of objects that vectors name.
fn codes<'c>(list: impl Iterator<Item = &'c Json>) -> BTreeSet<&'c str> {
    list.map(|one| one["code"].as_str().expect("a code")).collect()
}

fn items<'c>(case: &'c Json, name: &str) -> impl Iterator<Item = &'c Json> {
    case["expected"][name].as_array().into_iter().flatten()
}

#[test]
fn every_kind_of_step_and_of_finding_stands_in_a_vector() {
    let files = files();
    let cases = || files.iter().flat_map(|file| &file.cases);
    let traces = cases().flat_map(|case| items(case, "frister"));
    let steps = codes(traces.flat_map(|frist| frist["trace"].as_array().into_iter().flatten()));
    assert_eq!(steps, StepKind::CODES.iter().copied().collect());
    let findings = codes(cases().flat_map(|case| items(case, "findings")));
    let own: BTreeSet<&str> = FristFundKind::CODES.iter().copied().collect();
    let of_decisions: BTreeSet<&str> = DecisionFundKind::CODES.iter().copied().collect();
    assert_eq!(own.difference(&findings).collect::<Vec<_>>(), [""; 0].iter().collect::<Vec<_>>());
    let unknown =
        findings.iter().filter(|code| !own.contains(*code) && !of_decisions.contains(*code));
    assert_eq!(unknown.count(), 0);
}

/// The day a case tells something of: that of the event, of the rules it asks for, or of the year.
fn day_of(case: &Json, told: &Json) -> Option<Date> {
    let event = match (told["event"].as_u64(), told["path"].as_str()) {
        (Some(at), _) => case["input"].pointer(&format!("/events/{at}")),
        (None, path) => path.and_then(|path| case["input"].pointer(path)),
    };
    if let Some(date) = event.and_then(|event| event["date"].as_str()) {
        return Some(day(date));
    }
    let year = case["year"].as_u64().map(|year| day(&format!("{year}-01-01")));
    case["on"].as_str().map(day).or(year)
}

/// What the vectors tell of a rule: its id, the first day of what it then says, and the day that
/// is told of.
fn rows_held(files: &[File]) -> BTreeSet<(String, String, Date)> {
    let mut held = BTreeSet::new();
    for case in files.iter().flat_map(|file| &file.cases) {
        let is = answer(case);
        let told = items(case, "frister").filter(|frist| frist["status"].is_string());
        // A rule that is only said to stand somewhere tells nothing of what it says.
        let law = items(case, "law").filter(|law| law["unit"].is_string());
        for told in told.chain(items(case, "findings")).chain(law) {
            let all = is.frister.iter().chain(&is.findings).chain(&is.law);
            for one in all.filter(|one| differences(told, one).is_empty()) {
                if let (Some(rule), Some(from)) = (one["rule"].as_str(), one["from"].as_str()) {
                    let day = day_of(case, told).map(|day| (rule.to_owned(), from.to_owned(), day));
                    held.extend(day);
                }
            }
        }
    }
    held
}

/// Whether a case says that on a day there was no such rule.
fn is_without(files: &[File], rule: &Rule, on: Date) -> bool {
    files.iter().flat_map(|file| &file.cases).any(|case| {
        without(case).contains(&rule.id.id()) && case["on"].as_str().map(day) == Some(on)
    })
}

#[test]
fn every_rule_stands_in_a_vector_on_both_sides_of_each_change_of_law() {
    let files = files();
    let held = rows_held(&files);
    let first_act = day("2014-01-01");
    let mut missing = Vec::new();
    for rule in &RULES {
        let id = rule.id.id();
        let began = rule.rows[0].validity.from;
        let before = began.plus_days(-1).expect("a day");
        if began > first_act && !is_without(&files, rule, before) {
            missing.push(format!("no {id} on {}", before.text()));
        }
        for row in rule.rows {
            let from = row.validity.from.text();
            for on in [Some(row.validity.from), row.validity.to].into_iter().flatten() {
                let stands = if row.unit == Unit::NoRule {
                    is_without(&files, rule, on)
                } else {
                    held.contains(&(id.to_owned(), from.clone(), on))
                };
                if !stands {
                    missing.push(format!("{id} of {from} on {}", on.text()));
                }
            }
        }
    }
    assert_eq!(missing, [""; 0]);
}
