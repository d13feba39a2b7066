//! The findings on an assessment, each by its rule: issue 2, Findings, and the audit in the
//! domain notes (reasons were clear for half of the indicators only).
mod support;

use kvalitetsmodel::assessment::{FindingKind, Findings, findings};
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::finding::{Finding, Severity};
use kvalitetsmodel::scoring::{Method, profil};
use serde_json::{Value as Json, json};
use support::good;

/// Findings as `code id path`, the model's own provisional note left out.
fn found(vurdering: &Json) -> Vec<String> {
    let (vurdering, assessed) = good(vurdering);
    let all = findings(&vurdering, &assessed).findings.into_iter();
    all.filter(|one| one.kind.code() != "modelProvisional").map(|one| told(&one)).collect()
}

fn told(one: &Finding<FindingKind>) -> String {
    let json: Json = serde_json::to_value(one).expect("JSON");
    let id = json["params"]["id"].as_str().unwrap_or("-");
    format!("{} {id} {}", one.kind.code(), one.path)
}

/// Those that are not about what is missing elsewhere.
fn about(vurdering: &Json, wanted: &[&str]) -> Vec<String> {
    found(vurdering)
        .into_iter()
        .filter(|one| wanted.iter().any(|code| one.starts_with(code)))
        .collect()
}

const WHY: [&str; 1] = ["observation"];

fn drift(types: &[&str], answers: Json) -> Json {
    json!({ "area": "tilbud", "date": "2025-06-01", "answers": answers,
        "tilbud": { "tilbudstyper": types, "bestyrelse": false } })
}

#[test]
fn every_built_in_model_says_that_it_is_not_verified_in_all_its_parts() {
    for (area, date, model) in [
        ("tilbud", "2014-01-01", "tilbud-2014"),
        ("tilbud", "2025-06-01", "tilbud-2017"),
        ("plejefamilier", "2026-06-01", "plejefamilier-2026"),
    ] {
        let (vurdering, assessed) = good(&json!({ "area": area, "date": date }));
        let first = findings(&vurdering, &assessed).findings.into_iter().next().expect("a finding");
        let json = serde_json::to_value(&first).expect("JSON");
        assert_eq!(
            json,
            json!({ "code": "modelProvisional", "params": { "model": model }, "severity": "note", "path": "" })
        );
    }
}

#[test]
fn a_score_without_begrundelse_or_datakilde_is_worth_showing_each_by_itself() {
    let codes = ["begrundelseMissing", "datakildeMissing"];
    for (reasons, expected) in [
        (json!({}), vec!["begrundelseMissing 10.a /answers/1", "datakildeMissing 10.a /answers/1"]),
        (json!({ "begrundelse": "Set." }), vec!["datakildeMissing 10.a /answers/1"]),
        (json!({ "datakilder": WHY }), vec!["begrundelseMissing 10.a /answers/1"]),
        (
            json!({ "begrundelse": " \n\t", "datakilder": WHY }),
            vec!["begrundelseMissing 10.a /answers/1"],
        ),
        (json!({ "begrundelse": "Set.", "datakilder": WHY }), vec![]),
    ] {
        let mut answer = json!({ "id": "10.a", "answer": 4 });
        answer
            .as_object_mut()
            .expect("fields")
            .extend(reasons.as_object().expect("fields").clone());
        let first = json!({ "id": "10.b", "answer": 4, "begrundelse": "b", "datakilder": WHY });
        assert_eq!(
            about(&drift(&["sel107"], json!([first, answer])), &codes),
            expected,
            "{reasons}"
        );
    }
}

#[test]
fn a_low_score_and_a_not_applicable_need_reasons_as_any_answer_and_an_open_one_none() {
    for (answer, needs) in [
        (json!(1), true),
        (json!(5), true),
        (json!("notApplicable"), true),
        (json!("notAssessed"), false),
    ] {
        let vurdering = drift(&["sel107"], json!([{ "id": "10.a", "answer": answer }]));
        assert_eq!(
            about(&vurdering, &["begrundelseMissing"]).len(),
            usize::from(needs),
            "{answer}"
        );
    }
}

#[test]
fn an_indicator_that_applies_and_has_no_answer_is_missing_and_no_other_is() {
    // SUL § 141: 1.c, 2.b, 2.d, 6.a, 6.b, 14.c do not apply; without a bestyrelse nor does 8.c.
    let answers = json!([{ "id": "1.a", "answer": 4 }, { "id": "1.b", "answer": "notAssessed" },
        { "id": "2.a", "answer": "notApplicable" }]);
    let missing: Vec<String> = about(&drift(&["sul141"], answers), &["notAnswered"])
        .iter()
        .map(|one| one.split(' ').nth(1).expect("an id").to_owned())
        .collect();
    assert_eq!(
        missing.join(" "),
        "1.b 2.c 3.a 3.b 3.c 3.d 4.a 4.b 5.a 5.b 5.c 7.a 8.a 8.b 9.a 9.b 9.c 10.a 10.b 14.a 14.b"
    );
}

#[test]
fn an_indicator_scored_though_it_does_not_apply_is_a_warning_with_its_place() {
    let codes = ["scoredNotApplicable", "scoredExempt"];
    let answers = json!([{ "id": "1.a", "answer": 4 }, { "id": "1.c", "answer": 4 }, { "id": "2.d", "answer": "notApplicable" },
        { "id": "8.c", "answer": 1 }]);
    assert_eq!(
        about(&drift(&["sel107"], answers.clone()), &codes),
        ["scoredNotApplicable 1.c /answers/1", "scoredNotApplicable 8.c /answers/3"]
    );
    assert_eq!(
        about(&drift(&["boernUnge"], answers), &codes),
        ["scoredNotApplicable 8.c /answers/3"]
    );
}

#[test]
fn an_expectation_that_does_not_apply_is_told_as_a_score_is() {
    let vurdering = json!({ "area": "tilbud", "date": "2025-06-01", "kind": "godkendelse",
        "tilbud": { "tilbudstyper": ["sel107"] }, "answers": [{ "id": "1.c", "answer": "forventes" }] });
    assert_eq!(about(&vurdering, &["scored"]), ["scoredNotApplicable 1.c /answers/0"]);
}

#[test]
fn a_theme_the_act_keeps_out_of_supervision_is_told_with_the_paragraph_then_in_force() {
    // Lov om socialtilsyn § 6, stk. 4 until 31 January 2022, stk. 3 until 31 December 2023.
    for (date, paragraph) in [
        ("2017-01-01", Some("§ 6, stk. 4")),
        ("2022-01-31", Some("§ 6, stk. 4")),
        ("2022-02-01", Some("§ 6, stk. 3")),
        ("2023-12-31", Some("§ 6, stk. 3")),
        ("2024-01-01", None),
    ] {
        let vurdering = json!({ "area": "tilbud", "date": date, "tilbud": { "tilbudstyper": ["kostafdeling"], "bestyrelse": true },
            "answers": [{ "id": "8.a", "answer": 4 }] });
        let (read, assessed) = good(&vurdering);
        let Findings { findings: all, sources, .. } = findings(&read, &assessed);
        let exempt: Vec<_> = all.iter().filter(|one| one.kind.code() == "scoredExempt").collect();
        let source = exempt.first().and_then(|one| one.source).map(|its| &sources[its.place]);
        let basis = source.map(|source| &*source.basis[0].paragraph);
        assert_eq!(basis, paragraph, "{date}");
        // The profile says so of the theme, and of no other.
        let profil = profil(&assessed, Method::default()).expect("a checked model");
        let exempted =
            profil.temaer.iter().filter_map(|tema| Some((tema.id, tema.exempt.as_ref()?)));
        let exempted: Vec<_> = exempted.map(|(id, basis)| (id, &*basis.paragraph)).collect();
        assert_eq!(
            exempted,
            paragraph.map(|its| ("t5", its)).into_iter().collect::<Vec<_>>(),
            "{date}"
        );
        assert!(
            exempt.iter().all(|one| one.severity == Severity::Warning && one.path == "/answers/0")
        );
        // What need not be answered is not missing.
        let missing = all.iter().filter(|one| told(one).starts_with("notAnswered 9.")).count();
        assert_eq!(missing, if paragraph.is_some() { 0 } else { 3 }, "{date}");
    }
}

#[test]
fn unknown_stamoplysninger_are_told_only_where_something_depends_on_them() {
    let codes = ["tilbudstypeMissing", "bestyrelseMissing"];
    for (vurdering, expected) in [
        (
            json!({ "area": "tilbud", "date": "2025-06-01" }),
            vec![
                "tilbudstypeMissing - /tilbud/tilbudstyper",
                "bestyrelseMissing - /tilbud/bestyrelse",
            ],
        ),
        (drift(&[], json!([])), vec!["tilbudstypeMissing - /tilbud/tilbudstyper"]),
        (drift(&["sel107"], json!([])), vec![]),
        // A plejefamilie has neither.
        (json!({ "area": "plejefamilier", "date": "2025-06-01" }), vec![]),
    ] {
        assert_eq!(about(&vurdering, &codes), expected, "{vurdering}");
    }
}

fn judged(judgement: &str, signs: &[Json]) -> Json {
    let answers: Vec<Json> = ["5.a", "5.b", "5.c"]
        .iter()
        .zip(signs)
        .map(|(id, answer)| json!({ "id": id, "answer": answer }))
        .collect();
    json!({ "area": "tilbud", "date": "2026-03-01", "answers": answers, "tilbud": { "tilbudstyper": ["sel107"], "bestyrelse": false },
        "criteria": [{ "id": "k5", "judgement": judgement, "begrundelse": "b", "datakilder": WHY }] })
}

#[test]
fn a_criterion_contradicts_its_signs_only_where_all_of_them_do() {
    let codes = ["metWithLowSigns", "notMetWithHighSigns"];
    let met = "metWithLowSigns k5 /criteria/0";
    let not_met = "notMetWithHighSigns k5 /criteria/0";
    let na = json!("notApplicable");
    for (judgement, signs, expected) in [
        ("met", vec![json!(1), json!(2), json!(2)], Some(met)),
        ("met", vec![json!(2)], Some(met)),
        ("met", vec![json!(2), na.clone()], Some(met)),
        ("met", vec![json!(1), json!(1), json!(3)], None),
        ("met", vec![], None),
        ("met", vec![na.clone(), na], None),
        ("met", vec![json!(5), json!(5), json!(5)], None),
        ("notMet", vec![json!(4), json!(5), json!(5)], Some(not_met)),
        ("notMet", vec![json!(4)], Some(not_met)),
        ("notMet", vec![json!(4), json!(5), json!(3)], None),
        ("notMet", vec![json!(1)], None),
        ("notMet", vec![], None),
        ("notJudged", vec![json!(1), json!(1), json!(1)], None),
        ("notJudged", vec![json!(5), json!(5), json!(5)], None),
    ] {
        let found = about(&judged(judgement, &signs), &codes);
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{judgement} {signs:?}");
    }
}

#[test]
fn signs_that_do_not_apply_contradict_nothing() {
    // SUL § 141: 6.a and 6.b are not for it, so they are no signs of k6 there.
    let vurdering = json!({ "area": "tilbud", "date": "2026-03-01", "tilbud": { "tilbudstyper": ["sul141"], "bestyrelse": false },
        "answers": [{ "id": "6.a", "answer": 1 }, { "id": "6.b", "answer": 1 }],
        "criteria": [{ "id": "k6", "judgement": "met", "begrundelse": "b", "datakilder": WHY }] });
    assert_eq!(about(&vurdering, &["metWithLowSigns"]), [""; 0]);
}

#[test]
fn a_criterion_not_judged_is_told_with_the_rule_that_wants_it() {
    let (vurdering, assessed) = good(&judged("notJudged", &[]));
    let Findings { findings: all, sources, .. } = findings(&vurdering, &assessed);
    let open: Vec<_> = all.iter().filter(|one| one.kind.code() == "kriteriumNotJudged").collect();
    assert_eq!(open.len(), 9);
    for one in &open {
        let source = &sources[one.source.expect("a rule").place];
        assert_eq!(source.basis[0].citation(), "BEK 1559/2025 § 10, stk. 2");
        assert_eq!(one.path, if told(one).contains(" k5 ") { "/criteria/0" } else { "/criteria" });
    }
}

#[test]
fn from_2026_no_sign_is_missed_and_none_needs_reasons() {
    let all = about(
        &judged("met", &[json!(4)]),
        &["notAnswered", "begrundelseMissing", "datakildeMissing"],
    );
    assert_eq!(all, [""; 0]);
}

#[test]
fn until_2025_no_criterion_is_missed() {
    assert_eq!(about(&drift(&["sel107"], json!([])), &["kriterium", "met", "notMet"]), [""; 0]);
}

#[test]
fn findings_stand_in_the_order_of_the_model_whatever_the_order_of_the_answers() {
    let answers = json!([{ "id": "14.a", "answer": 4 }, { "id": "1.a", "answer": 4 }, { "id": "5.a", "answer": 4 }]);
    assert_eq!(
        about(&drift(&["sel107"], answers), &["begrundelseMissing"]),
        [
            "begrundelseMissing 1.a /answers/1",
            "begrundelseMissing 5.a /answers/2",
            "begrundelseMissing 14.a /answers/0"
        ]
    );
}

#[test]
fn a_finding_is_never_a_verdict_and_only_a_contradiction_is_more_than_a_note() {
    for vurdering in [
        drift(&["sel107"], json!([{ "id": "1.c", "answer": 1 }, { "id": "10.a", "answer": 1 }])),
        judged("met", &[json!(1)]),
        json!({ "area": "tilbud", "date": "2025-06-01" }),
    ] {
        let (read, assessed) = good(&vurdering);
        for one in findings(&read, &assessed).findings {
            let contradicts =
                ["scoredNotApplicable", "scoredExempt", "metWithLowSigns", "notMetWithHighSigns"];
            let warning = contradicts.contains(&one.kind.code());
            assert_eq!(one.severity == Severity::Warning, warning, "{one:?}");
        }
    }
}
