//! The schema and the reader accept the same shapes.

mod support;

use jsonschema::Validator;
use kvalitetsmodel::assessment::Vurdering;
use kvalitetsmodel::case::Sag;
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::input::{FieldShape, ObjectShape, Problem, Problems, Value};
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use support::{Maker, WAYS};

/// What a schema can say of a value: its type, its words and bounds, what must and may stand in it.
const SHAPE: [&str; 13] = [
    "wrongType",
    "missing",
    "unknownField",
    "notOfKind",
    "unknownValue",
    "invalidDate",
    "emptyText",
    "textTooLong",
    "invalidId",
    "tooMany",
    "scoreOutOfRange",
    "scoreNotWhole",
    "scoreAsText",
];

fn is_of_shape(problem: &Problem) -> bool {
    let code = problem.kind.code();
    let last = problem.path.rsplit('/').next().unwrap_or_default();
    // Of an item of a list; that two objects have one id is more than a shape.
    let twice = code == "duplicateId" && last.parse::<usize>().is_ok();
    SHAPE.contains(&code) || twice
}

fn validator(of: &str) -> Validator {
    let mut schema: Json =
        serde_json::from_str(include_str!("../../../schema/sag.schema.json")).expect("JSON");
    if of != "Sag" {
        schema = json!({ "$ref": format!("#/$defs/{of}"), "$defs": schema["$defs"] });
    }
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema")
}

fn value(json: &Json) -> Value {
    serde_json::from_value(json.clone()).expect("any JSON is a value")
}

fn table(shape: FieldShape) -> &'static ObjectShape {
    match shape {
        FieldShape::Object(shape) => shape,
        FieldShape::List { of, .. } => table(*of),
        other => panic!("{other:?} is no object"),
    }
}

/// The table of a part of the case.
fn part(name: &str) -> FieldShape {
    let field = Sag::SHAPE.fields.iter().find(|field| field.name == name);
    field.unwrap_or_else(|| panic!("no {name} in a case")).shape
}

/// How a value is made wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spoilt {
    Not,
    /// Anywhere, with anything.
    Anyhow,
    /// One value is just beside what is allowed.
    Nearly,
}

fn spoilt() -> impl Strategy<Value = Spoilt> {
    prop_oneof![Just(Spoilt::Not), Just(Spoilt::Anyhow), Just(Spoilt::Nearly)]
}

/// What `make` makes, right or made wrong.
fn made(seed: u64, spoilt: Spoilt, make: impl Fn(&mut Maker) -> Json) -> Json {
    let mut maker = Maker::new(seed);
    let mut json = make(&mut maker);
    match spoilt {
        Spoilt::Not => {}
        Spoilt::Anyhow => maker.spoil(&mut json),
        Spoilt::Nearly => {
            let wrong = (maker.below(maker.made.max(1)) + 1, maker.below(WAYS));
            maker = Maker::new(seed);
            maker.wrong = Some(wrong);
            json = make(&mut maker);
        }
    }
    json
}

/// Both say the same of a value; and of one that is not spoilt, that it is right.
fn agree(json: &Json, schema: &Validator, Problems(problems): &Problems, spoilt: Spoilt) {
    let told: Vec<_> = problems.iter().filter(|one| is_of_shape(one)).collect();
    let errors: Vec<String> = schema
        .iter_errors(json)
        .map(|error| format!("{} {error}", error.instance_path()))
        .collect();
    assert_eq!(
        told.is_empty(),
        errors.is_empty(),
        "{json:#}\nreader: {told:?}\nschema: {errors:?}"
    );
    assert!(spoilt != Spoilt::Not || errors.is_empty(), "{json:#}\n{errors:?}");
}

/// Each set of fields that some kind of event has, each field in turn nearly right.
#[test]
fn each_field_of_an_event_is_read_where_the_schema_holds() {
    let FieldShape::List { of: FieldShape::Kinds(events), .. } = part("events") else {
        panic!("events are of several kinds")
    };
    let schema = validator("Sag");
    let mut seen = Vec::new();
    for (kind, fields) in events.kinds {
        if seen.contains(fields) {
            continue;
        }
        seen.push(fields);
        let make = |wrong| {
            let mut maker = Maker::new(7);
            (maker.full, maker.wrong) = (true, wrong);
            let mut event = maker.object(events.fields);
            event.extend(maker.object(fields));
            // That a day of the announcement says that there was one is the reader's alone.
            event.retain(|name, _| name != "announced");
            event.insert(events.tag.into(), json!(kind));
            (json!({ "party": "tilbud", "events": [event] }), maker.made)
        };
        let (json, made) = make(None);
        agree(&json, &schema, &Sag::read(&value(&json)).problems, Spoilt::Not);
        for wrong in (1..=made).flat_map(|at| (0..WAYS).map(move |way| (at, way))) {
            let (json, _) = make(Some(wrong));
            agree(&json, &schema, &Sag::read(&value(&json)).problems, Spoilt::Nearly);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_case_is_read_where_the_schema_holds(seed: u64, spoilt in spoilt()) {
        thread_local!(static SCHEMA: Validator = validator("Sag"));
        // The other parts are read by others.
        let read = |name: &str| {
            !["vurderinger", "dialog", "risiko", "opfoelgning", "handleplan"].contains(&name)
        };
        let fields: Vec<_> = Sag::SHAPE.fields.iter().copied().filter(|its| read(its.name)).collect();
        let json = made(seed, spoilt, |maker| Json::Object(maker.object(&fields)));
        let problems = Sag::read(&value(&json)).problems;
        SCHEMA.with(|schema| agree(&json, schema, &problems, spoilt));
    }

    #[test]
    fn an_assessment_is_read_where_the_schema_holds(seed: u64, spoilt in spoilt()) {
        thread_local!(static SCHEMA: Validator = validator("Vurdering"));
        let fields = table(part("vurderinger")).fields;
        let json = made(seed, spoilt, |maker| Json::Object(maker.object(fields)));
        let problems = Vurdering::read(&value(&json), None).err().unwrap_or_default();
        // Within a case the area is the case's.
        let needless = |one: &Problem| one.kind.code() == "missing" && one.path == "/area";
        let problems = Problems(problems.0.into_iter().filter(|one| !needless(one)).collect());
        SCHEMA.with(|schema| agree(&json, schema, &problems, spoilt));
    }
}

/// What a file of the page from before the case was one becomes.
#[test]
fn the_case_of_an_earlier_file_fits_the_schema() {
    let schema = validator("Sag");
    let all: Json =
        serde_json::from_str(include_str!("../../../tests/earlier/files.json")).expect("JSON");
    // What was never right is not made right.
    let right = |file: &&Json| file["id"] != "unknown-members" && file["id"] != "of-today";
    for file in all.as_array().expect("a list").iter().filter(right) {
        let errors: Vec<_> = schema.iter_errors(&file["sag"]).map(|its| its.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", file["id"]);
    }
}
