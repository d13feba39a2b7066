//! Every code comes up, and is said in Danish and in English.
//!
//! The rule (issue 2): each problem and each finding has a code, a path, and a text in both
//! languages. A code no input can bring about would be a promise nobody keeps.

mod support;

use std::collections::BTreeSet;

use kvalitetsmodel::annex::{Bilag, Pasted};
use kvalitetsmodel::assessment::{FindingKind, Vurdering, findings};
use kvalitetsmodel::codes::{Coded, Param};
use kvalitetsmodel::comparison::compare;
use kvalitetsmodel::exact::Overflow;
use kvalitetsmodel::finding::Finding;
use kvalitetsmodel::followup::read_verificering;
use kvalitetsmodel::input::{Problem, ProblemKind, Problems};
use kvalitetsmodel::law::Bilingual;
use kvalitetsmodel::model::Model;
use kvalitetsmodel::risk::Risikomodel;
use kvalitetsmodel::scoring::Method;
use kvalitetsmodel::text::{CATALOGUE, Told, told};
use serde_json::{Value as Json, json};
use support::{built_in, good, read, value};

/// A portal's own model, small and good.
fn own(change: impl FnOnce(&mut Json)) -> Json {
    let basis = json!({ "act": "Egen", "paragraph": "§ 1", "confidence": "open" });
    let mut model = json!({
        "id": "egen", "area": "tilbud", "name": "Egen", "judged": "scores",
        "validity": { "from": "2020-01-01", "to": "2020-12-31" }, "basis": [basis],
        "temaer": [{ "id": "t1", "nr": 1, "label": "Tema", "basis": basis, "kriterier": [
            { "id": "k1", "label": "Kriterium", "confidence": "open", "indikatorer": [] }] }],
    });
    change(&mut model);
    model
}

fn another(id: &str, from: &str, to: &str) -> Json {
    own(|model| {
        model["id"] = json!(id);
        model["validity"] = json!({ "from": from, "to": to });
    })
}

/// Bad input of every kind there is.
fn every_problem() -> Vec<Problem> {
    let answers =
        |answers: Json| json!({ "area": "tilbud", "date": "2025-06-01", "answers": answers });
    let mut all = Vec::new();
    let mut add = |problems: Problems| all.extend(problems.0);

    for vurdering in [
        json!(null),
        json!({ "format": 2, "x": 1 }),
        json!({ "area": "skoler", "date": "2025-02-30", "kind": 4.5, "tilbud": [], "model": true }),
        json!({ "area": "tilbud", "date": "2013-12-31" }),
        json!({ "area": "tilbud", "date": "2025-06-01", "model": "x", "criteria": [{ "id": "k1", "judgement": "met" }] }),
        json!({ "area": "tilbud", "date": "2025-06-01", "tilbud": { "tilbudstyper": ["almenPlejefamilie"] } }),
        answers(
            json!([{ "id": "z", "answer": 4 }, { "id": "1.a", "answer": 9 }, { "id": "1.b", "answer": 3.5 },
            { "id": "2.a", "answer": "4" }, { "id": "2.b", "answer": "forventes" },
            { "id": "2.c", "answer": 4, "begrundelse": "x".repeat(20_001) }, { "id": "2.c", "answer": 4 },
            { "id": "2.c", "answer": 4 }]),
        ),
        answers(json!(vec![0; 11_001])),
        json!({ "area": "tilbud", "date": "2025-06-01", "kind": "godkendelse", "answers": [{ "id": "1.a", "answer": 4 }] }),
    ] {
        add(read(&vurdering).expect_err("bad"));
    }
    let twice = serde_json::from_str(r#"{"area":"tilbud","area":"tilbud"}"#).expect("JSON");
    add(Vurdering::read(&twice, None).expect_err("bad"));
    let deep =
        serde_json::from_str(&format!("{}4{}", "[".repeat(30), "]".repeat(30))).expect("JSON");
    let mut within = &deep;
    while let kvalitetsmodel::input::Value::List(items) = within {
        within = &items[0];
    }
    add(Vurdering::read(within, None).expect_err("bad"));
    let given = json!({ "area": "plejefamilier", "date": "2026-06-01" });
    add(Vurdering::read(&value(&given), Some(built_in("tilbud-2017"))).expect_err("bad"));

    for model in [
        own(|model| model["temaer"] = json!([])),
        own(|model| model["id"] = json!("et id")),
        own(|model| model["name"] = json!(" ")),
        own(|model| model["validity"] = json!({ "from": "2021-01-01", "to": "2020-01-01" })),
        own(|model| model["basis"][0]["validity"] = json!({ "from": "2019-01-01" })),
        own(|model| model["temaer"][0]["carriedFrom"] = json!("t1")),
        own(|model| {
            model["continues"] = json!("tilbud-2017");
            model["temaer"][0]["carriedFrom"] = json!("t9");
        }),
        own(|model| model["continues"] = json!("nowhere")),
        own(|model| model["continues"] = json!("egen")),
    ] {
        add(Model::read(&value(&model)).expect_err("bad"));
    }
    for set in [
        json!([another("a", "2020-01-01", "2020-12-31"), another("b", "2020-12-31", "2021-12-31")]),
        json!([another("a", "2020-01-01", "2020-12-31"), another("b", "2021-01-02", "2021-12-31")]),
    ] {
        add(Model::read_set(&value(&set)).expect_err("bad"));
    }

    let visit = json!([{ "kind": "tilsynsbesoeg", "date": "2026-03-02", "announced": false, "announcedOn": "2026-02-02" }]);
    add(kvalitetsmodel::case::Sag::read(&value(&json!({ "party": "tilbud", "events": visit })))
        .problems);

    // A risk model in which a worse fact would be milder, and a rule that asks for too much.
    let step = |level: &str, from: i64| json!({ "level": level, "from": from });
    let risk = |steps: Json, least: i64| {
        json!({ "id": "egen", "version": "1", "name": "Egen", "areas": ["tilbud"], "validity": { "from": "2026-01-01" },
            "source": "x", "confidence": "open", "levels": [{ "id": "a", "label": "a" }, { "id": "b", "label": "b" }],
            "factors": [{ "id": "f", "label": "f", "observes": "aabnePaabud", "steps": steps, "source": "x", "confidence": "open" }],
            "rules": [{ "id": "r", "label": "r", "category": "gul", "needs": [{ "level": "b", "atLeast": least }] }] })
    };
    let mut shipped = risk(json!([step("b", 1)]), 1);
    shipped["id"] = json!("projekt-2026");
    for model in
        [risk(json!([step("b", 2), step("b", 1)]), 1), risk(json!([step("b", 1)]), 2), shipped]
    {
        add(Risikomodel::read(&value(&model)).expect_err("bad"));
    }

    let on = |area: &str, date: &str| good(&json!({ "area": area, "date": date })).1;
    let (early, late) = (on("tilbud", "2025-01-01"), on("tilbud", "2025-06-01"));
    add(compare(&late, &early, Method::Nested).expect_err("the wrong way round"));
    add(compare(&early, &on("plejefamilier", "2025-06-01"), Method::Nested).expect_err("two areas"));
    // A case with nothing to follow up, one with nothing to verify that by, and events that say
    // what they cannot.
    let today = support::day("2026-03-10");
    let approval = json!({ "date": "2025-06-02", "kind": "godkendelse" });
    let event = json!({ "kind": "dialog", "date": "2026-01-01", "answers": "p1", "straks": true });
    for case in [
        json!({ "party": "tilbud", "vurderinger": [] }),
        json!({ "party": "tilbud", "vurderinger": [approval], "events": [event] }),
    ] {
        add(read_verificering(&value(&case), None, None, today).problems);
    }
    let step = json!({ "kind": "dialog", "date": "2026-01-01", "concerns": ["b1"] });
    let course = value(&json!({ "party": "tilbud", "concerns": [], "events": [step] }));
    add(kvalitetsmodel::dialogue::read_dialogforloeb(&course, None, today).problems);
    // An annex that is a file, that says nothing, and that is of another act.
    for text in ["%PDF-1.7", "Goddag", "Kriterium 1: Ord"] {
        let pasted = Pasted::on(today).act("BEK 1490/2023").model(built_in("tilbud-2026"));
        add(Bilag::read(text, &pasted).problems);
    }
    // No checked model can bring it about; the arithmetic itself can.
    add(Problems::from(Overflow));
    all
}

/// Assessments on which everything there is to find is found.
fn every_finding() -> Vec<Finding<FindingKind>> {
    let mut all = Vec::new();
    for vurdering in [
        json!({ "area": "tilbud", "date": "2023-06-01", "answers": [{ "id": "1.a", "answer": 1 }] }),
        json!({ "area": "tilbud", "date": "2023-06-01", "tilbud": { "tilbudstyper": ["kostafdeling"] },
            "answers": [{ "id": "8.a", "answer": 4 }] }),
        json!({ "area": "tilbud", "date": "2023-06-01", "tilbud": { "tilbudstyper": ["sel107"] },
            "answers": [{ "id": "1.c", "answer": 4 }] }),
        json!({ "area": "tilbud", "date": "2026-06-01",
            "criteria": [{ "id": "k10", "judgement": "met" }, { "id": "k14", "judgement": "notMet" }],
            "answers": [{ "id": "10.a", "answer": 2 }, { "id": "14.a", "answer": 4 }] }),
    ] {
        let (vurdering, assessed) = good(&vurdering);
        all.extend(findings(&vurdering, &assessed).findings);
    }
    all
}

fn codes<'c>(all: impl Iterator<Item = &'c dyn Coded>) -> BTreeSet<&'static str> {
    all.map(Coded::code).collect()
}

#[test]
fn every_problem_code_comes_up_and_no_other() {
    let all = every_problem();
    let found = codes(all.iter().map(|one| -> &dyn Coded { &one.kind }));
    assert_eq!(found, ProblemKind::CODES.iter().copied().collect());
    assert_eq!(found.len(), ProblemKind::CODES.len(), "a code stands twice");
}

#[test]
fn every_finding_code_comes_up_and_no_other() {
    let all = every_finding();
    let found = codes(all.iter().map(|one| -> &dyn Coded { &one.kind }));
    assert_eq!(found, FindingKind::CODES.iter().copied().collect());
    assert_eq!(found.len(), FindingKind::CODES.len(), "a code stands twice");
}

/// The text of a code in both languages, with its parameters in place.
fn said_well(coded: &dyn Coded, Bilingual { da, en }: &Bilingual) {
    let code = coded.code();
    assert_ne!(da, en, "{code}");
    for text in [da, en] {
        assert_ne!(text, code, "a code without a text");
        assert!(!text.contains(['{', '}', '*']), "{code}: {text}");
        assert!(text.ends_with(['.', ':']), "{code}: {text}");
        assert!(text.chars().count() > 10, "{code}: {text}");
        // The dots stand for what is not known: only the end of an open period may be.
        assert!(!text.contains('…') || code == "periodOutside", "{code}: {text}");
    }
    for (name, param) in coded.params().0 {
        // A kind of value is said in words: `list` as "en liste".
        if matches!(name, "expected" | "found") && code == "wrongType" {
            continue;
        }
        // What stands in the path, and what the sentence has words of its own for.
        let said = match param {
            // A numbered criterion is called by its number: "Kriterium 8" for `k8`.
            Param::Text(text) => vec![text.trim_start_matches('k').to_string()],
            Param::Number(number) => vec![number.to_string()],
            Param::Words(words) => vec![words.join(", ")],
            // Written out: its day and its year stand in both languages.
            Param::Date(date) => {
                let (year, _, day) = date.civil();
                vec![year.to_string(), day.to_string()]
            }
            other => panic!("{code}: a kind of value without words: {other:?}"),
        };
        for (text, said) in
            [da, en].into_iter().flat_map(|text| said.iter().map(move |it| (text, it)))
        {
            assert!(text.contains(said.as_str()), "{code}: {name} = {said} is not in \"{text}\"");
        }
    }
}

#[test]
fn every_problem_is_said_in_danish_and_english_with_its_parameters() {
    for Told { what, message, .. } in told(Problems(every_problem())) {
        said_well(&what.kind, &message);
    }
}

#[test]
fn every_finding_is_said_in_danish_and_english_with_its_parameters() {
    for finding in every_finding() {
        let Told { what, message, .. } = Told::from(finding);
        said_well(&what.kind, &message);
    }
}

#[test]
fn every_kind_of_value_is_said_in_words() {
    use kvalitetsmodel::input::Value;
    for (wrong, da, en) in [
        (Value::List(Vec::new()), "ikke en liste.", "not a list."),
        (Value::Text("x".into()), "ikke en tekst.", "not a text."),
        (Value::Bool(true), "ikke ja eller nej (true/false).", "not yes or no (true/false)."),
        (Value::Whole(4), "ikke et helt tal.", "not a whole number."),
        (Value::NotWhole, "ikke et tal, der ikke er helt.", "not a number that is not whole."),
        (Value::Null, "ikke ingenting.", "not nothing."),
        (
            Value::Unreadable,
            "ikke noget, der ikke kan læses.",
            "not something that cannot be read.",
        ),
    ] {
        let problems = told(Vurdering::read(&wrong, None).expect_err("bad"));
        let message = &problems[0].message;
        assert!(
            message.da.ends_with(da) && message.da.contains("felter med navne"),
            "{}",
            message.da
        );
        assert!(message.en.ends_with(en) && message.en.contains("named fields"), "{}", message.en);
    }
}

#[test]
fn no_text_judges_the_tilbud() {
    // "A result never says godkendt or afslag" (domain notes, "Ingen automatik").
    let problems = told(Problems(every_problem())).into_iter().map(|one| one.message);
    let findings = every_finding().into_iter().map(|one| Told::from(one).message);
    for Bilingual { da, en } in problems.chain(findings) {
        for word in ["godkendt", "afslag", "afvist", "approved", "refused", "rejected"] {
            assert!(!da.contains(word) && !en.contains(word), "{da} / {en}");
        }
    }
}

/// Codes that rest on something that is not noted.
fn rests_on_silence(code: &str) -> bool {
    let ends =
        ["Missing", "NotNoted", "NotTold", "NotMet", "NotDone", "NotNamed", "NotSaid", "Unset"];
    let own = [
        "notMet",
        "visitOverdue",
        "approvalLapsed",
        "fristPassed",
        "actionOverdue",
        "whenPassed",
        "vilkaarFristPassed",
        "lejlighedMissing",
        "paabudNamesNoFacts",
        "paabudHasNoFrist",
        "ophoerHasNoFrist",
        "vilkaarHasNoFrist",
        "worksNotApproved",
        "changeNotDecided",
        "childBeforeApproval",
        "decidedBeforeAccess",
        "practiceNotSeen",
    ];
    // A model of the socialtilsyn's own; nothing that happened.
    let other = code == "commonModelMissing";
    !other && (own.contains(&code) || ends.iter().any(|end| code.ends_with(end)))
}

/// What is not noted may have happened: no sentence says that it did not.
#[test]
fn what_is_not_noted_is_never_told_as_what_did_not_happen() {
    let findings = [
        "findings",
        "fristFindings",
        "decisionFindings",
        "dialogFindings",
        "planFindings",
        "followupFindings",
        "risikoFindings",
    ];
    let says = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
    let (da, en) = (
        ["noteret", "oplyst", "skrevet", "angivet", "mangler", "se brevet"],
        [
            "noted",
            "not said",
            "not given",
            "been given",
            "been written",
            "missing",
            "see the letter",
            "not known",
        ],
    );
    let mut looked = 0;
    for (list, words) in CATALOGUE.iter().filter(|(list, _)| findings.contains(list)) {
        for (code, danish, english) in *words {
            let passed = ["er overskredet", "Der er ingen dialog", "is overdue"];
            assert!(!says(danish, &passed) && !says(english, &passed), "{list} {code}");
            if rests_on_silence(code) {
                looked += 1;
                assert!(says(danish, &da), "{list} {code}: {danish}");
                assert!(says(english, &en), "{list} {code}: {english}");
            }
        }
    }
    assert!(looked > 30, "{looked}");
}
