//! Bad input that a file of JSON cannot hold, or that is too large for one; the rest is in
//! tests/vectors/bad-input.json.
//!
//! The rule (issue 2, Bad input): every problem at once as a typed error with its path
//! (JSON pointer, RFC 6901); never a panic; the next good input is read as ever.
mod support;

use std::fmt::Write as _;

use kvalitetsmodel::assessment::Vurdering;
use kvalitetsmodel::input::{Problem, ProblemKind, Problems, Value};
use kvalitetsmodel::model::Model;
use kvalitetsmodel::scoring::Method;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};
use support::junk::{anything, reads_or_leads, spoiled};
use support::{problems, read, told, value};

/// What is wrong with a text of JSON.
fn problems_of_text(text: &str) -> Vec<String> {
    let value: Value = serde_json::from_str(text).expect("JSON");
    problems(Vurdering::read(&value, None))
}

fn with_answer(answer: &str) -> String {
    format!(
        r#"{{"area":"tilbud","date":"2025-06-01","answers":[{{"id":"10.a","answer":{answer}}}]}}"#
    )
}

#[test]
fn a_field_twice_in_the_text_is_a_problem_and_the_first_one_is_read() {
    let text = r#"{"area":"tilbud","date":"2025-06-01","date":"x","area":"plejefamilier",
        "answers":[{"id":"10.a","answer":4,"answer":0}],"tilbud":{"a/b":1,"a/b":2}}"#;
    assert_eq!(
        problems_of_text(text),
        [
            "duplicateField /date",
            "duplicateField /area",
            "unknownField /tilbud/a~1b",
            "unknownField /tilbud/a~1b",
            "duplicateField /answers/0/answer",
        ]
    );
}

#[test]
fn numbers_at_the_ends_of_every_kind_of_number_are_told_apart() {
    for (number, expected) in [
        ("9223372036854775807", "scoreOutOfRange /answers/0/answer"),
        ("-9223372036854775808", "scoreOutOfRange /answers/0/answer"),
        ("9223372036854775808", "scoreNotWhole /answers/0/answer"),
        ("18446744073709551615", "scoreNotWhole /answers/0/answer"),
        ("1e308", "scoreNotWhole /answers/0/answer"),
        ("5e-324", "scoreNotWhole /answers/0/answer"),
        ("4.000000000000001", "scoreNotWhole /answers/0/answer"),
        ("-0.0", "scoreOutOfRange /answers/0/answer"),
    ] {
        assert_eq!(problems_of_text(&with_answer(number)), [expected], "{number}");
    }
    for number in ["4", "4.0", "4e0", "40e-1"] {
        assert_eq!(problems_of_text(&with_answer(number)), [""; 0], "{number}");
    }
}

#[test]
fn decimals_that_are_no_numbers_are_no_whole_numbers() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.1 + 0.2] {
        assert_eq!(Value::from_decimal(number), Value::NotWhole, "{number}");
    }
    // 2^63 is one more than the largest whole number there is.
    assert_eq!(Value::from_decimal(9_223_372_036_854_775_808.0), Value::NotWhole);
    assert_eq!(Value::from_decimal(-0.0), Value::Whole(0));
}

#[test]
fn a_text_may_have_twenty_thousand_characters_and_not_one_more() {
    let begrundelse = |characters: usize| {
        json!({ "area": "tilbud", "date": "2025-06-01",
            "answers": [{ "id": "10.a", "answer": 4, "begrundelse": "å".repeat(characters) }] })
    };
    assert_eq!(problems(read(&begrundelse(20_000))), [""; 0]);
    assert_eq!(problems(read(&begrundelse(20_001))), ["textTooLong /answers/0/begrundelse"]);
}

#[test]
fn a_message_repeats_at_most_sixty_characters_of_somebody_elses() {
    let long = "æ".repeat(5_000);
    let Err(Problems(found)) = read(&json!({ "area": long, "date": long, long.clone(): 1 })) else {
        panic!("good?");
    };
    assert_eq!(found.len(), 3);
    for Problem { kind, path, .. } in found {
        assert!(format!("{kind:?}").chars().filter(|c| *c == 'æ').count() <= 60, "{kind:?}");
        assert!(path.chars().count() <= 62, "{path}");
    }
}

/// Lists within lists.
fn nested(levels: usize) -> String {
    format!("{}{}", "[".repeat(levels), "]".repeat(levels))
}

#[test]
fn nesting_is_read_to_level_sixteen_and_no_deeper() {
    // The text's own level is 0, a field's 1, so lists within a field may be 16.
    for (levels, expected) in [
        (1, vec!["unknownField /x"]),
        (Value::MAX_DEPTH, vec!["unknownField /x"]),
        (Value::MAX_DEPTH + 1, vec!["unknownField /x"]),
        (100, vec!["unknownField /x"]),
    ] {
        let text = format!(r#"{{"area":"tilbud","date":"2025-06-01","x":{}}}"#, nested(levels));
        assert_eq!(problems_of_text(&text), expected, "{levels}");
    }
    let depth = |text: &str| {
        let mut depth = 0;
        let mut value: Value = serde_json::from_str(text).expect("JSON");
        while let Value::List(mut items) = value {
            depth += 1;
            value = items.pop().unwrap_or(Value::Null);
        }
        (depth, value)
    };
    assert_eq!(depth(&nested(17)), (17, Value::Null));
    assert_eq!(depth(&nested(18)), (17, Value::TooDeep));
    assert_eq!(depth(&nested(120)), (17, Value::TooDeep));
}

#[test]
fn what_lies_too_deep_is_told_where_something_was_expected() {
    let mut deep = Value::TooDeep;
    for _ in 0..3 {
        deep = Value::List(vec![deep]);
    }
    let input = Value::Object(vec![
        ("area".into(), Value::TooDeep),
        ("date".into(), Value::Text("2025-06-01".into())),
        ("answers".into(), Value::List(vec![Value::TooDeep, deep])),
    ]);
    assert_eq!(
        problems(Vurdering::read(&input, None)),
        ["tooDeep /area", "tooDeep /answers/0", "wrongType /answers/1"]
    );
    assert_eq!(problems(Vurdering::read(&Value::TooDeep, None)), ["tooDeep "]);
    assert_eq!(problems(Model::read(&Value::TooDeep)), ["tooDeep "]);
    assert_eq!(problems(Method::read(&Value::TooDeep)), ["tooDeep "]);
}

#[test]
fn nesting_by_the_hundred_thousand_is_passed_over_and_breaks_nothing() {
    let text = format!(r#"{{"area":{},"date":"2025-06-01"}}"#, nested(100_000));
    assert_eq!(problems_of_text(&text), ["wrongType /area"]);
    // A text that stops halfway is no JSON: an error, never a stack that runs out.
    assert!(serde_json::from_str::<Value>(&"{\"a\":".repeat(100_000)).is_err());
}

#[test]
fn beyond_two_hundred_thousand_values_nothing_more_is_read() {
    // The object is one value, the list another, its first 199,998 items are the rest.
    let zeros = "0,".repeat(300_000);
    let text = format!(r#"{{"x":[{}0],"area":"tilbud","date":"2025-06-01"}}"#, zeros);
    let Value::Object(fields) = serde_json::from_str(&text).expect("JSON") else { panic!() };
    let Value::List(items) = &fields[0].1 else { panic!() };
    assert_eq!(
        items.iter().filter(|item| **item == Value::Whole(0)).count(),
        Value::MAX_VALUES - 2
    );
    assert_eq!(items.last(), Some(&Value::TooMany));
    assert_eq!(fields[1].1, Value::TooMany);
    let found = problems(Vurdering::read(&Value::Object(fields), None));
    assert_eq!(found, ["unknownField /x", "tooMany /area", "missing /date"]);
}

#[test]
fn ten_megabytes_of_junk_are_problems_and_no_more() {
    let mut junk = String::from(r#"{"area":"tilbud","date":"2025-06-01","answers":["#);
    for at in 0..100_000 {
        write!(junk, r#"{{"id":"{at}","answer":"{}","junk":{{"deep":[[[]]]}}}},"#, "z".repeat(60))
            .expect("written");
    }
    junk.push_str("0]}");
    assert!(junk.len() > 10_000_000);
    let found = problems_of_text(&junk);
    // The list is told to be too long once; of each item that is still read, what is wrong.
    assert_eq!(found.first().map(String::as_str), Some("tooMany /answers"));
    assert_eq!(found.iter().filter(|one| one.starts_with("tooMany")).count(), 1);
    assert_eq!(found[1..3], ["unknownField /answers/0/junk", "unknownValue /answers/0/answer"]);
    // A thousand problems, and that there are more.
    assert_eq!(found.len(), 1001);
    assert_eq!(found.last().map(String::as_str), Some("moreProblems "));
    // A junk text that is one long text is no different.
    assert_eq!(problems_of_text(&format!("\"{}\"", "x".repeat(10_000_000))), ["wrongType "]);
}

#[test]
fn a_thousand_problems_are_told_without_a_word_about_more() {
    let of = |count: usize| {
        let answers = vec![json!(0); count];
        problems(read(&json!({ "area": "tilbud", "date": "2025-06-01", "answers": answers })))
    };
    assert_eq!(of(1000).len(), 1000);
    assert!(!of(1000).contains(&"moreProblems ".to_string()));
    assert_eq!((of(1001).len(), of(1001).last()), (1001, Some(&"moreProblems ".to_string())));
    assert_eq!(of(5000).len(), 1001);
}

#[test]
fn what_json_has_no_word_for_is_unreadable_wherever_it_stands() {
    let input = Value::Object(vec![
        ("area".into(), Value::Unreadable),
        ("date".into(), Value::NotWhole),
        ("tilbud".into(), Value::Unreadable),
        ("answers".into(), Value::List(vec![Value::Unreadable])),
    ]);
    assert_eq!(
        problems(Vurdering::read(&input, None)),
        ["wrongType /area", "wrongType /date", "wrongType /tilbud", "wrongType /answers/0"]
    );
}

#[test]
fn a_method_nobody_knows_is_a_problem_with_its_path() {
    for (options, expected) in [
        (json!({ "method": "median" }), "unknownValue /method"),
        (json!({ "method": 1 }), "wrongType /method"),
        (json!({}), "missing /method"),
        (json!({ "method": "flat", "model": 1 }), "unknownField /model"),
        (json!("flat"), "wrongType "),
    ] {
        assert_eq!(problems(Method::read(&value(&options))), [expected], "{options}");
    }
}

#[test]
fn an_assessment_on_a_model_given_is_held_to_that_models_area_and_days() {
    let model = support::built_in("tilbud-2017");
    for (vurdering, expected) in [
        (json!({ "area": "plejefamilier", "date": "2025-06-01" }), vec!["wrongArea /area"]),
        (json!({ "area": "tilbud", "date": "2026-01-01" }), vec!["outsideValidity /date"]),
        (
            json!({ "area": "plejefamilier", "date": "2016-12-31", "model": "x" }),
            vec!["wrongArea /area", "wrongModel /model", "outsideValidity /date"],
        ),
        (json!({ "area": "tilbud", "date": "2025-12-31" }), vec![]),
    ] {
        let found = problems(Vurdering::read(&value(&vurdering), Some(model)));
        assert_eq!(found, expected, "{vurdering}");
    }
}

#[test]
fn the_ids_are_checked_also_where_the_date_does_not_fit_the_model_given() {
    // Every problem at once: the model is known, so an id it does not have is known as well.
    let model = support::built_in("tilbud-2017");
    let vurdering = json!({ "area": "tilbud", "date": "2026-01-01", "answers": [{ "id": "99.z", "answer": 4 }] });
    let found = problems(Vurdering::read(&value(&vurdering), Some(model)));
    assert_eq!(found, ["outsideValidity /date", "unknownId /answers/0/id"]);
}

#[test]
fn laying_a_vurdering_by_hand_finds_the_same_problems_as_reading_it() {
    let vurdering = json!({
        "area": "tilbud", "date": "2025-06-01", "tilbud": { "tilbudstyper": ["sel107", "almenPlejefamilie"] },
        "answers": [{ "id": "10.a", "answer": 4 }, { "id": "10.a", "answer": "forventes" }, { "id": "zz", "answer": 1 }],
        "criteria": [{ "id": "k1", "judgement": "met" }],
    });
    let read = read(&vurdering).expect_err("bad");
    let mut whole = json!({ "area": "tilbud", "date": "2025-06-01" });
    let (mut by_hand, _) = support::good(&whole);
    whole["kind"] = json!("godkendelse");
    by_hand.tilbud.tilbudstyper.extend([
        kvalitetsmodel::model::Tilbudstype::Sel107,
        kvalitetsmodel::model::Tilbudstype::AlmenPlejefamilie,
    ]);
    use kvalitetsmodel::assessment::{Answer, Answered, JudgedKriterium, Judgement};
    by_hand.answers.extend([
        Answered::new("10.a", Answer::Score4),
        Answered::new("10.a", Answer::Forventes),
        Answered::new("zz", Answer::Score1),
    ]);
    by_hand.criteria.push(JudgedKriterium::new("k1", Judgement::Met));
    let laid = by_hand.on(support::built_in("tilbud-2017")).expect_err("bad");
    assert_eq!(read, laid);
    assert!(read.0.iter().any(|one| matches!(one.kind, ProblemKind::DuplicateId { .. })));
    assert_eq!(told(&read).len(), 5);
}

/// A good assessment with something in every field.
fn good() -> Json {
    json!({
        "format": 1, "area": "tilbud", "date": "2025-06-01", "model": "tilbud-2017", "kind": "drift",
        "tilbud": { "name": "Ø", "tilbudstyper": ["sel107"], "bestyrelse": true,
            "afdelinger": [{ "name": "Øst", "tilbudstyper": ["sel108"] }] },
        "answers": [
            { "id": "10.a", "answer": 4, "begrundelse": "b", "datakilder": ["ledelse"] },
            { "id": "10.b", "answer": "notAssessed" },
        ],
        "criteria": [],
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..Default::default() })]

    #[test]
    fn anything_anywhere_gives_a_reading_or_problems_whose_paths_lead_to_it(
        at in any::<Index>(), what in anything(), how in 0..3,
    ) {
        let input = spoiled(good(), at, what, how);
        reads_or_leads(&input, || read(&input))?;
        // As a model, as options and as an overlay it is no less bad, and never a panic.
        let value = value(&input);
        prop_assert!(Model::read(&value).is_err());
        prop_assert!(Model::with_wording(&value, &value).is_err());
        prop_assert!(Method::read(&value).is_err());
        prop_assert!(Model::read_set(&value).is_err());
    }
}
