//! Opfølgning: the plan after an approval, its verification in the first driftsorienterede
//! assessment, the rules on answers, and bad input.
//!
//! Sources: Social- og Boligstyrelsen, "Ledelsesmæssige opmærksomheder" (1 March 2023), point 3:
//! a recommendation. Law only for vilkår (BEK 1559/2025 § 3, stk. 3, from 2026) and visits. What
//! makes an answer measurable, and which score confirms, is the project's own.

mod support;

use std::collections::BTreeSet;

use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::deadlines::RuleId;
use kvalitetsmodel::finding::Finding;
use kvalitetsmodel::followup::{
    FORUDSAETTER_PRAKSIS, MaalbarRegel, NUMBER_WORDS, OBSERVABLES, OpfoelgningFundKind,
    Opfoelgningsplan, Opfoelgningsplanpunkt, PlanField, TENS, Udfald, UdfaldReason,
    VerificeretPunkt, Verificering, VerifyKind, maalbar, read_opfoelgningsplan, read_verificering,
};
use kvalitetsmodel::law::{Confidence, LegalBasis, Source, SourceRef, Standing};
use kvalitetsmodel::model::{Level, Model};
use kvalitetsmodel::text;
use kvalitetsmodel::text::followup_finding;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};
use support::junk::{anything, reads_or_leads, spoiled};
use support::{built_in, day, told, value};

const TODAY: &str = "2026-03-10";

fn plan(input: &Json) -> Opfoelgningsplan<'static> {
    read_opfoelgningsplan(&value(input), None, day(TODAY))
        .whole()
        .unwrap_or_else(|problems| panic!("{input}: {problems}"))
}

fn verified(input: &Json) -> Verificering<'static> {
    read_verificering(&value(input), None, None, day(TODAY))
        .whole()
        .unwrap_or_else(|problems| panic!("{input}: {problems}"))
}

/// The findings as `code path`.
/// What something rests on.
fn source(sources: &[Source], its: Option<SourceRef>) -> &Source {
    &sources[its.expect("a source").place]
}

fn found(findings: &[Finding<OpfoelgningFundKind>]) -> Vec<String> {
    findings.iter().map(|one| format!("{} {}", one.kind.code(), one.path)).collect()
}

fn codes(findings: &[Finding<OpfoelgningFundKind>]) -> Vec<&'static str> {
    findings.iter().map(|one| one.kind.code()).collect()
}

fn point<'p>(plan: &'p Opfoelgningsplan<'_>, id: &str) -> &'p Opfoelgningsplanpunkt<'p> {
    plan.points.iter().find(|one| one.id == id).unwrap_or_else(|| panic!("no {id}"))
}

/// An approval of 2025 with a plejehjem-like tilbud and some answers.
fn approval() -> Json {
    json!({ "date": "2025-06-02", "kind": "godkendelse",
        "tilbud": { "tilbudstyper": ["sel107"], "bestyrelse": false },
        "answers": [
            { "id": "10.a", "answer": "forventes", "begrundelse": "Alle er ansat", "datakilder": ["dokumenter"] },
            { "id": "10.b", "answer": "forventes" },
            { "id": "14.a", "answer": "forventesIkke", "begrundelse": "Haven mangler" },
        ] })
}

/// A case of a tilbud with an approval.
fn case(approval: Json) -> Json {
    json!({ "party": "tilbud", "vurderinger": [approval] })
}

/// The same with more in its part on follow-up.
fn noted(approval: Json, part: Json) -> Json {
    json!({ "party": "tilbud", "vurderinger": [approval], "opfoelgning": part })
}

const MEASURABLE: &str = "Alle 8 medarbejdere har afsluttet kurset senest 1. marts 2026.";

// What is measurable.

#[test]
fn a_number_is_digits_number_words_or_how_often_and_no_reference_own_rule() {
    for (text, expected) in [
        ("Vi er 12 medarbejdere og 3 vikarer", vec!["12", "3"]),
        ("tre gange om ugen", vec!["tre"]),
        ("To til fire borgere", vec!["To", "fire"]),
        ("femogtyve borgere, enogtyve pladser", vec!["femogtyve", "enogtyve"]),
        ("Én leder, ét team", vec!["Én", "ét"]),
        ("halvfems og hundrede", vec!["halvfems", "hundrede"]),
        ("Ugentligt og ÅRLIGT", vec!["Ugentligt", "ÅRLIGT"]),
        ("80 % på 2,5 år", vec!["80", "2", "5"]),
        ("2x om dagen", vec!["2"]),
        // Articles, and words that only look like numbers.
        ("en leder og et team", vec![]),
        ("tolv", vec!["tolv"]),
        ("toget, fireben, femte, nittende", vec![]),
        // References, and the digits of a date.
        ("efter § 107 og SEL §66, stk. 1, nr. 5, jf. kap. 2", vec![]),
        ("se bilag 3, indikator 10.b, kriterium 4 og side 12", vec![]),
        ("1.3.2026, marts 2026, uge 12, i 2026 og inden for 3 måneder", vec![]),
        ("i 2026 er vi 9", vec!["9"]),
        ("", vec![]),
    ] {
        assert_eq!(maalbar(text)[0].found, expected, "{text}");
    }
}

#[test]
fn a_date_is_one_of_the_forms_that_are_listed_own_rule() {
    for (text, expected) in [
        ("fra 2026-03-01 af", vec!["2026-03-01"]),
        ("1.3.2026 eller 01-03-26 eller 1/3-2026", vec!["1.3.2026", "01-03-26", "1/3-2026"]),
        (
            "1. marts, 1 mar 2027 og den 24. december 2026",
            vec!["1. marts", "1 mar 2027", "24. december 2026"],
        ),
        ("i Januar 2026 og maj", vec!["Januar 2026", "maj"]),
        ("uge 12 og Uge 3", vec!["uge 12", "Uge 3"]),
        (
            "1. kvartal 2026, 2 kvartal, 2. halvår",
            vec!["1. kvartal 2026", "2 kvartal", "2. halvår"],
        ),
        ("i 2026, inden 2027, primo 2028", vec!["2026", "2027", "2028"]),
        ("d. 1/3, den 1/4, pr. 31/12", vec!["1/3", "1/4", "31/12"]),
        ("inden for 3 måneder", vec!["inden for 3 måneder"]),
        (
            "senest 14 dage efter en uge om to år",
            vec!["senest 14 dage", "efter en uge", "om to år"],
        ),
        ("indenfor et halvår", vec!["indenfor et halvår"]),
        // No day, no month, no unit, nothing before it.
        ("2026-13-01, 32. marts, uge 54, 5. kvartal", vec!["marts"]),
        ("12.31.2026, 31/13-26", vec![]),
        ("2000 kr. og 2026 timer", vec![]),
        ("1/2 stilling, 3/4 af borgerne", vec![]),
        ("3 dage om ugen", vec![]),
        ("om tre borgere", vec![]),
        ("ugen, månedsvis, marskandiser, majs", vec![]),
        ("snart, løbende, hurtigst muligt", vec![]),
    ] {
        assert_eq!(maalbar(text)[1].found, expected, "{text}");
    }
}

#[test]
fn something_observable_is_a_word_of_the_published_list_own_rule() {
    for (text, expected) in [
        ("Referater og mødereferat", vec!["Referater", "mødereferat"]),
        ("kurset, Kursusbeviser", vec!["kurset", "Kursusbeviser"]),
        ("VI DOKUMENTERER det i SKEMAET", vec!["DOKUMENTERER", "SKEMAET"]),
        ("personalemøder, statusmødet", vec!["personalemøder", "statusmødet"]),
        ("afholdes, gennemføres og underskrives", vec!["afholdes", "gennemføres", "underskrives"]),
        // Attitudes are not on the list, and a verb of the list must begin the word.
        ("Vi møder borgerne imødekommende og med respekt", vec![]),
        ("Vi tror på det enkelte menneske", vec![]),
        ("annoterer", vec![]),
    ] {
        assert_eq!(maalbar(text)[2].found, expected, "{text}");
    }
}

#[test]
fn every_word_of_the_lists_is_found_alone_and_in_capitals_own_rule() {
    let capitals = |word: &str| word.to_uppercase();
    for word in NUMBER_WORDS.iter().chain(TENS) {
        assert_eq!(maalbar(word)[0].found, [*word]);
        assert_eq!(maalbar(&capitals(word))[0].found, [capitals(word)]);
    }
    for row in OBSERVABLES {
        assert_eq!(maalbar(row.stem)[2].found, [row.stem], "{}", row.stem);
        assert_eq!(maalbar(&capitals(row.stem))[2].found, [capitals(row.stem)]);
    }
    for (sign, rule) in maalbar("x").iter().zip(MaalbarRegel::ALL) {
        assert_eq!(sign.rule, *rule, "one a rule, in order");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_text_is_read_without_a_panic_and_what_is_found_stands_in_it(text in "\\PC{0,80}") {
        for sign in maalbar(&text) {
            for word in sign.found {
                prop_assert!(!word.is_empty() && text.contains(&word), "{word:?} in {text:?}");
            }
        }
    }

    #[test]
    fn danish_looking_text_too(text in "(inden for |§ |d\\. |[0-9]{1,4}[./-]?|marts |uge |[a-zæøå]{1,6} |\\. ){0,20}") {
        let [number, date, _] = maalbar(&text);
        // Nothing is both a number and part of a date: together they hold each digit once.
        let digits = |words: &[String]| -> usize {
            words.iter().flat_map(|word| word.chars()).filter(char::is_ascii_digit).count()
        };
        let all = text.chars().filter(char::is_ascii_digit).count();
        prop_assert!(digits(&number.found) + digits(&date.found) <= all, "{text}");
    }
}

// The plan.

#[test]
fn a_plan_has_a_point_for_each_indicator_that_applies_until_2025() {
    let plan = plan(&case(approval()));
    let ids: Vec<&str> = plan.points.iter().map(|one| one.id).collect();
    // 1.c and 2.d are for children and young people, 8.c for a bestyrelse.
    assert!(!ids.contains(&"1.c") && !ids.contains(&"2.d") && !ids.contains(&"8.c"));
    assert!(plan.points.iter().all(|one| one.level == Level::Indikator && one.applies));
    assert_eq!(ids.len(), built_in("tilbud-2017").leaves().count() - 3);
    let place = |id| ids.iter().position(|its| *its == id).expect("a point");
    assert!(place("1.a") < place("10.a") && place("10.a") < place("14.a"), "in the model's order");
}

#[test]
fn a_plan_has_a_point_for_each_criterion_from_2026_and_for_indicators_only_where_something_is_noted_bek_10_stk_2()
 {
    let vurdering = json!({ "date": "2026-02-02", "kind": "godkendelse",
        "criteria": [{ "id": "k10", "judgement": "met" }, { "id": "k14", "judgement": "notMet" }] });
    let plain = plan(&case(vurdering.clone()));
    assert!(plain.points.iter().all(|one| one.level == Level::Kriterium));
    assert_eq!(plain.points.len(), built_in("tilbud-2026").kriterier().count());
    assert_eq!(point(&plain, "k10").expected, Some(true));
    assert_eq!(point(&plain, "k14").expected, Some(false));
    assert_eq!(point(&plain, "k8").expected, None);
    // The criterion is pointed out for the indicators below it.
    let practice = point(&plain, "k10").practice.as_ref().expect("practice");
    assert_eq!(practice.indikatorer, ["10.b"]);
    let svar = json!([{ "id": "10.b", "text": "x" }]);
    let noted = plan(&noted(vurdering, json!({ "svar": svar })));
    assert_eq!(noted.points.len(), plain.points.len() + 1);
    assert_eq!(point(&noted, "10.b").kriterium, "k10");
}

#[test]
fn a_plan_for_plejefamilier_has_their_criteria_as_points() {
    let vurdering = json!({ "date": "2025-06-02", "kind": "godkendelse",
        "answers": [{ "id": "k10", "answer": "forventes" }] });
    let plan = plan(&json!({ "party": "plejefamilie", "vurderinger": [vurdering] }));
    let model = built_in("plejefamilier-2017");
    assert_eq!(plan.points.len(), model.leaves().count());
    assert_eq!(point(&plan, "k10").expected, Some(true));
    // Their indicators are not known, so none is said to presuppose practice.
    assert!(plan.points.iter().all(|one| one.practice.is_none()));
}

#[test]
fn what_was_expected_answered_and_planned_stands_at_its_point() {
    let plan = plan(&json!({
        "party": "tilbud",
        "vurderinger": [approval()],
        "events": [
            { "kind": "tilsynsbesoeg", "date": "2026-01-01" },
            { "kind": "vilkaar", "date": "2025-06-02", "subject": "Uddannelse", "about": ["10.a"], "frist": "2026-05-01" },
        ],
        "opfoelgning": {
            "svar": [{ "id": "10.a", "text": MEASURABLE }],
            "points": [{ "id": "10.a", "verify": "Se beviserne", "datakilder": ["dokumenter", "ledelse"],
                "when": "2026-09-01", "who": "ABC", "note": "Ring først", "outcome": "notYetSeen",
                "outcomeNote": "Ikke besøgt", "seenOn": "2026-03-01" }],
        },
    }));
    let one = point(&plan, "10.a");
    assert_eq!((one.tema, one.kriterium), ("t6", "k10"));
    assert_eq!(one.expected, Some(true));
    assert_eq!(one.begrundelse.as_deref(), Some("Alle er ansat"));
    assert_eq!(one.rested_on.len(), 1);
    assert_eq!(one.svar.as_ref().map(|svar| svar.text.as_str()), Some(MEASURABLE));
    assert_eq!(one.verify.as_deref(), Some("Se beviserne"));
    assert_eq!(one.datakilder.len(), 2);
    assert_eq!(one.when, Some(day("2026-09-01")));
    assert_eq!(one.who.as_deref(), Some("ABC"));
    assert_eq!(one.note.as_deref(), Some("Ring først"));
    assert_eq!(one.outcome, Some(Udfald::NotYetSeen));
    assert_eq!(one.outcome_note.as_deref(), Some("Ikke besøgt"));
    assert_eq!(one.seen_on, Some(day("2026-03-01")));
    assert_eq!(one.vilkaar, [1]);
    assert!(one.missing.is_empty());
    let check = |id: &str| point(&plan, id).check;
    assert_eq!(check("10.a"), VerifyKind::AnswerHolds);
    assert_eq!(check("10.b"), VerifyKind::ExpectationHolds);
    assert_eq!(check("14.a"), VerifyKind::ChangeSince);
    assert_eq!(check("1.a"), VerifyKind::LookFirst);
    assert_eq!(
        point(&plan, "1.a").missing,
        [PlanField::Datakilder, PlanField::When, PlanField::Who]
    );
}

#[test]
fn what_is_noted_on_an_indicator_that_does_not_apply_is_kept_and_pointed_out() {
    let plan = plan(&noted(approval(), json!({ "points": [{ "id": "8.c", "who": "ABC" }] })));
    let one = point(&plan, "8.c");
    assert!(!one.applies);
    assert_eq!(one.who.as_deref(), Some("ABC"));
    assert!(found(&plan.findings).contains(&"pointNotApplicable /opfoelgning/points/0".to_owned()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    #[test]
    fn nothing_given_is_lost_and_the_order_of_the_lists_decides_nothing(
        ids in prop::sample::subsequence(vec!["1.a", "1.c", "4.b", "8.c", "10.a", "10.b", "k9", "14.c"], 0..=8),
        fields in prop::collection::vec(any::<[bool; 8]>(), 8),
        seed in any::<u32>(),
    ) {
        let mut points = Vec::new();
        let mut svar = Vec::new();
        let mut vilkaar = Vec::new();
        for (id, set) in ids.iter().zip(&fields) {
            let mut one = json!({ "id": id });
            let given = [("verify", json!(format!("verify {id}"))), ("datakilder", json!(["andet"])),
                ("when", json!("2026-05-01")), ("who", json!(format!("who {id}"))),
                ("note", json!(format!("note {id}"))), ("outcome", json!("confirmed")),
                ("outcomeNote", json!(format!("because {id}"))), ("seenOn", json!("2026-03-02"))];
            for ((name, what), _) in given.iter().zip(set).filter(|(_, set)| **set) {
                one[*name] = what.clone();
            }
            points.push(one);
            svar.push(json!({ "id": id, "text": format!("svar {id}") }));
            vilkaar.push(json!({ "kind": "vilkaar", "date": "2025-06-02", "about": [id],
                "id": format!("v-{}", id.replace('.', "-")), "subject": "x" }));
        }
        let of = |points: &[Json], svar: &[Json], vilkaar: &[Json]| {
            plan(&json!({ "party": "tilbud", "vurderinger": [approval()], "events": vilkaar,
                "opfoelgning": { "points": points, "svar": svar } }))
        };
        let result = of(&points, &svar, &vilkaar);
        let json = serde_json::to_value(&result).expect("JSON");
        for (given, answer) in points.iter().zip(&svar) {
            let out = json["points"].as_array().unwrap().iter()
                .find(|out| out["id"] == given["id"]).expect("the point is there");
            for (name, what) in given.as_object().unwrap() {
                prop_assert_eq!(&out[name], what);
            }
            prop_assert_eq!(&out["svar"]["text"], &answer["text"]);
            prop_assert_eq!(out["vilkaar"].as_array().map(Vec::len), Some(1));
        }
        let turn = |list: &[Json]| {
            let mut turned = list.to_vec();
            if !turned.is_empty() {
                let by = seed as usize % turned.len();
                turned.rotate_left(by);
            }
            turned
        };
        let turned = of(&turn(&points), &turn(&svar), &turn(&vilkaar));
        // Events are named by their places: by their ids they are the same.
        let named = |plan: &Opfoelgningsplan<'_>| {
            let mut json = serde_json::to_value(plan).expect("JSON");
            for one in json["vilkaar"].as_array_mut().unwrap() {
                one["event"] = Json::Null;
            }
            let ids: Vec<(usize, Option<String>)> =
                plan.vilkaar.iter().map(|one| (one.event, one.id.clone())).collect();
            let id = |at: &Json| ids.iter().find(|(event, _)| *at == json!(event)).map(|its| json!(its.1));
            for point in json["points"].as_array_mut().unwrap() {
                point["vilkaar"] = point["vilkaar"].as_array().unwrap().iter().map(|at| id(at).unwrap()).collect();
            }
            (json["points"].clone(), json["vilkaar"].clone())
        };
        prop_assert_eq!(named(&result), named(&turned));
        prop_assert_eq!(codes(&result.findings), codes(&turned.findings));
    }
}

#[test]
fn an_answer_is_flagged_by_each_rule_that_finds_nothing_and_by_its_name() {
    let flags = |text: &str| {
        let svar =
            json!([{ "id": "10.b", "text": "2 kurser i maj" }, { "id": "10.a", "text": text }]);
        let plan = plan(&noted(approval(), json!({ "svar": svar })));
        let of_answer = plan.findings.iter().filter(|one| one.path == "/opfoelgning/svar/1/text");
        let standing = |one: &Finding<_>| source(&plan.sources, one.source).standing;
        of_answer.map(|one| (one.kind.code(), one.severity.id(), standing(one))).collect::<Vec<_>>()
    };
    let own = Standing::Own;
    assert_eq!(flags(MEASURABLE), []);
    assert_eq!(flags("Alle har taget kurset i maj"), [("answerNoNumber", "note", own)]);
    assert_eq!(flags("8 har taget kurset"), [("answerNoDate", "note", own)]);
    assert_eq!(flags("8 er klar 1. maj"), [("answerNoObservable", "note", own)]);
    // With none of the three it weighs more.
    assert_eq!(
        flags("Vi har fokus på borgeren"),
        [
            ("answerNoNumber", "warning", own),
            ("answerNoDate", "warning", own),
            ("answerNoObservable", "warning", own),
        ]
    );
}

#[test]
fn a_missing_answer_is_pointed_out_where_it_was_expected_to_be_met() {
    let plan = plan(&case(approval()));
    let missing: Vec<&Finding<OpfoelgningFundKind>> =
        plan.findings.iter().filter(|one| one.kind.code() == "answerMissing").collect();
    let ids: Vec<_> = missing.iter().map(|one| format!("{:?}", one.kind)).collect();
    assert_eq!(ids, ["AnswerMissing { id: \"10.a\" }", "AnswerMissing { id: \"10.b\" }"]);
    for one in missing {
        assert_eq!(source(&plan.sources, one.source).standing, Standing::Recommendation);
        assert_eq!(one.path, "/opfoelgning/svar");
    }
}

#[test]
fn indicators_that_presuppose_practice_are_pointed_out_10_b_among_them() {
    for (date, model, confidence) in [
        ("2025-06-02", "tilbud-2017", Confidence::AuthorityPage),
        ("2016-06-02", "tilbud-2014", Confidence::Inferred),
        ("2026-02-02", "tilbud-2026", Confidence::Inferred),
    ] {
        let vurdering = json!({ "date": date, "kind": "godkendelse",
            "answers": [{ "id": "10.a", "answer": "forventes" }, { "id": "10.b", "answer": "forventes" }] });
        let plan = plan(&case(vurdering));
        assert_eq!(plan.model.id, model);
        let practice = point(&plan, "10.b").practice.as_ref().expect("10.b");
        assert_eq!(
            (practice.indikatorer.as_slice(), practice.source.confidence),
            (&["10.b"][..], confidence)
        );
        let source = &plan.sources[practice.source.place];
        assert!(source.document.is_some_and(|document| document.title.contains("Håndbog")));
        assert!(
            source.note.is_some(),
            "that it presupposes practice is said to follow from its words"
        );
        assert!(point(&plan, "10.a").practice.is_none());
        // A suggestion of what it can be seen from, until somebody has planned it.
        assert!(!point(&plan, "10.b").suggested.is_empty());
        assert!(
            found(&plan.findings).contains(&"presupposesPractice /opfoelgning/points".to_owned())
        );
    }
    let points = json!([{ "id": "10.b", "datakilder": ["andet"] }]);
    let planned = plan(&noted(approval(), json!({ "points": points })));
    assert!(point(&planned, "10.b").suggested.is_empty());
}

#[test]
fn every_indicator_of_the_practice_table_is_in_the_model_it_names_and_has_a_source() {
    let model = built_in("tilbud-2017");
    for row in FORUDSAETTER_PRAKSIS {
        let part = model.part(row.id).unwrap_or_else(|| panic!("{}", row.id));
        assert_eq!(part.level(), Level::Indikator);
        assert!(!row.seen_from.is_empty());
        // Only 10.b is named by a page; the rest is our own reading.
        assert_eq!(row.confidence == Confidence::AuthorityPage, row.id == "10.b");
    }
}

#[test]
fn planned_days_before_the_approval_and_days_that_have_passed_are_pointed_out() {
    let about = |more: Json| {
        let mut one = json!({ "id": "1.a" });
        for (name, what) in more.as_object().unwrap() {
            one[name] = what.clone();
        }
        let plan = plan(&noted(approval(), json!({ "points": [one] })));
        let of_point = plan.findings.iter().filter(|one| one.path == "/opfoelgning/points/0");
        of_point.map(|one| one.kind.code()).collect::<Vec<_>>()
    };
    assert_eq!(about(json!({ "when": "2025-06-01" })), ["whenBeforeApproval"]);
    assert_eq!(about(json!({ "when": "2025-06-02" })), ["whenPassed"]);
    assert_eq!(about(json!({ "when": "2026-03-09" })), ["whenPassed"]);
    assert_eq!(about(json!({ "when": TODAY })), [""; 0]);
    assert_eq!(about(json!({ "when": "2026-03-09", "outcome": "confirmed" })), [""; 0]);
}

// Vilkår and visits: law.

/// The plan for an approval of a date with one vilkår, which may be met (`metOn`).
fn vilkaar(date: &str, more: Json) -> Opfoelgningsplan<'static> {
    let mut one = json!({ "kind": "vilkaar", "date": date, "id": "v1", "subject": "Ansæt en uddannet leder" });
    for (name, what) in more.as_object().unwrap() {
        one[name] = what.clone();
    }
    let mut events = vec![one];
    if let Some(met) = events[0].as_object_mut().unwrap().remove("metOn") {
        events.push(json!({ "kind": "vilkaarOpfyldt", "date": met, "answers": "v1" }));
    }
    let vurdering = json!({ "date": date, "kind": "godkendelse" });
    plan(&json!({ "party": "tilbud", "vurderinger": [vurdering], "events": events }))
}

fn about_vilkaar(plan: &Opfoelgningsplan<'_>) -> Vec<&'static str> {
    let of_vilkaar = plan.findings.iter().filter(|one| one.path == "/events/0");
    of_vilkaar.map(|one| one.kind.code()).collect()
}

#[test]
fn an_approval_with_vilkaar_for_a_shorter_time_lapses_bek_1559_2025_3_stk_3_from_2026() {
    let kortere = json!({ "korterePeriode": true, "frist": "2026-06-01" });
    let before = vilkaar("2025-12-31", kortere.clone());
    assert_eq!(about_vilkaar(&before), ["vilkaarRuleNotYet"]);
    assert!(!before.vilkaar[0].lapses);
    let after = vilkaar("2026-01-01", kortere);
    assert_eq!(about_vilkaar(&after), ["vilkaarLapses"]);
    assert!(after.vilkaar[0].lapses);
    assert_eq!(after.vilkaar[0].days_left, Some(83));
    let basis = &after.sources[after.vilkaar[0].source.expect("law")].basis;
    assert_eq!(basis[0].citation(), "BEK 1559/2025 § 3, stk. 3, 2. pkt.");
    // Other vilkår do not lapse by this rule, and need no frist (§ 4, stk. 2).
    let other = vilkaar("2026-01-01", json!({}));
    assert_eq!(about_vilkaar(&other), [""; 0]);
    assert!(!other.vilkaar[0].lapses);
    let none = vilkaar("2026-01-01", json!({ "korterePeriode": true }));
    assert_eq!(about_vilkaar(&none), ["vilkaarHasNoFrist"]);
    let met = json!({ "korterePeriode": true, "frist": "2026-02-01", "metOn": "2026-02-01" });
    let met = vilkaar("2026-01-01", met);
    assert_eq!((about_vilkaar(&met), met.vilkaar[0].days_left), (vec![], None));
}

#[test]
fn past_its_frist_such_a_vilkaar_has_lapsed_and_no_person_decides_what_follows() {
    let passed = json!({ "korterePeriode": true, "frist": "2026-03-09" });
    let after = vilkaar("2026-01-01", passed.clone());
    assert_eq!(about_vilkaar(&after), ["vilkaarLapses", "vilkaarFristPassedLapses"]);
    let found = after.findings.iter().find(|one| one.kind.code() == "vilkaarFristPassedLapses");
    let found = found.expect("past the frist");
    let source = source(&after.sources, found.source);
    assert_eq!(source.rule, Some(RuleId::VilkaarBortfald.id()));
    assert_eq!(source.basis[0].citation(), "BEK 1559/2025 § 3, stk. 3, 2. pkt.");
    let said = followup_finding(&found.kind);
    assert!(said.da.contains("er godkendelsen bortfaldet") && !said.da.contains("afgør"));
    // It stands in the bekendtgørelse, not in the act.
    let lapses = followup_finding(&after.findings[0].kind);
    assert!(lapses.da.starts_with("Efter bekendtgørelsen"), "{}", lapses.da);
    // Of an approval of 2025 nothing lapses by itself, and of another vilkår neither.
    let before = about_vilkaar(&vilkaar("2025-12-31", passed));
    assert_eq!(before, ["vilkaarRuleNotYet", "vilkaarFristPassed"]);
    let other = about_vilkaar(&vilkaar("2026-01-01", json!({ "frist": "2026-03-09" })));
    assert_eq!(other, ["vilkaarFristPassed"]);
}

#[test]
fn vilkaar_past_their_frist_late_or_before_the_approval_lov_5_stk_7() {
    let of = |more: Json| about_vilkaar(&vilkaar("2026-01-05", more));
    assert_eq!(of(json!({ "frist": "2026-03-09" })), ["vilkaarFristPassed"]);
    assert_eq!(of(json!({ "frist": TODAY })), [""; 0]);
    assert_eq!(of(json!({ "frist": "2026-02-01", "metOn": "2026-02-02" })), ["vilkaarMetLate"]);
    assert_eq!(of(json!({ "frist": "2026-01-04" })), ["vilkaarFristBeforeApproval"]);
    for (date, basis) in [
        ("2016-12-31", "LBK 124/2016, som ændret ved LOV 647/2016 § 5, stk. 5"),
        ("2022-01-31", "LBK 1377/2020 § 5, stk. 5"),
        ("2022-02-01", "LBK 171/2022 § 5, stk. 7"),
        ("2026-01-01", "LBK 236/2025, som ændret ved LOV 745/2025 § 5, stk. 7"),
    ] {
        let plan = vilkaar(date, json!({ "frist": date, "metOn": "2026-03-01" }));
        let one =
            plan.findings.iter().find(|one| one.kind.code() == "vilkaarMetLate").expect("late");
        let source = source(&plan.sources, one.source);
        assert_eq!(source.standing, Standing::Law);
        assert_eq!(source.basis[0].citation(), basis);
    }
}

#[test]
fn a_vilkaar_is_met_by_what_answers_it_and_judged_by_the_law_of_its_own_day() {
    let of = |events: Json| {
        let plan =
            plan(&json!({ "party": "tilbud", "vurderinger": [approval()], "events": events }));
        let lines = plan.vilkaar.iter().map(|one| (one.event, one.met_on.map(|day| day.text())));
        lines.collect::<Vec<_>>()
    };
    let vilkaar = |id: &str, sag: Json| json!({ "kind": "vilkaar", "date": "2025-06-02", "id": id, "sag": sag });
    let met = |date: &str, sag: Json, answers: Json| json!({ "kind": "vilkaarOpfyldt", "date": date, "sag": sag, "answers": answers });
    let is = |event: usize, day: Option<&str>| (event, day.map(str::to_owned));
    let (none, a) = (json!(null), json!("a"));
    // By the id it names, and no other; of the same matter where it names none.
    let named = [
        met("2025-09-01", none.clone(), json!("w")),
        vilkaar("v", none.clone()),
        vilkaar("w", none.clone()),
    ];
    assert_eq!(of(json!(named)), [is(1, None), is(2, Some("2025-09-01"))]);
    let matter =
        [vilkaar("v", none.clone()), vilkaar("w", a.clone()), met("2025-09-01", a, none.clone())];
    assert_eq!(of(json!(matter)), [is(0, None), is(1, Some("2025-09-01"))]);
    // What was met before the approval is not followed up; what is still open is.
    let mut old = vilkaar("v", none.clone());
    old["date"] = json!("2020-06-02");
    assert_eq!(of(json!([old, met("2021-06-02", none.clone(), json!("v"))])), []);
    assert_eq!(of(json!([old, met("2025-06-02", none, json!("v"))])), [is(0, Some("2025-06-02"))]);
    assert_eq!(of(json!([old])), [is(0, None)]);
    // One that was set in 2026 lapses by the rule of 2026, whenever the approval was assessed.
    let set = |date: &str| {
        let event = json!({ "kind": "vilkaar", "date": date, "korterePeriode": true, "frist": "2026-06-01" });
        let plan =
            plan(&json!({ "party": "tilbud", "vurderinger": [approval()], "events": [event] }));
        (plan.vilkaar[0].lapses, plan.vilkaar[0].date)
    };
    assert_eq!(set("2025-12-31"), (false, day("2025-12-31")));
    assert_eq!(set("2026-01-01"), (true, day("2026-01-01")));
}

#[test]
fn vilkaar_come_first_by_frist_and_those_without_one_last() {
    let one = |id: &str, frist: Json| json!({ "kind": "vilkaar", "date": "2025-06-02", "id": id, "frist": frist });
    let vilkaar = [
        one("d", Json::Null),
        one("b", json!("2026-09-01")),
        one("c", json!("2026-09-01")),
        one("e", json!("2026-04-01")),
        one("a", Json::Null),
    ];
    for turn in 0..vilkaar.len() {
        let mut turned = vilkaar.to_vec();
        turned.rotate_left(turn);
        let plan =
            plan(&json!({ "party": "tilbud", "vurderinger": [approval()], "events": turned }));
        let ids: Vec<&str> = plan.vilkaar.iter().filter_map(|one| one.id.as_deref()).collect();
        assert_eq!(ids, ["e", "b", "c", "a", "d"]);
        let places: Vec<&str> =
            plan.vilkaar.iter().filter_map(|one| turned[one.event]["id"].as_str()).collect();
        assert_eq!(places, ids);
    }
}

#[test]
fn vilkaar_that_differ_in_one_thing_only_stand_in_one_order_whatever_the_input() {
    let alike = json!({ "kind": "vilkaar", "date": "2025-06-02", "frist": "2026-05-01", "subject": "x",
        "text": "x", "who": "x", "about": ["10.a"] });
    for (name, what) in [
        ("date", json!("2025-06-03")),
        ("korterePeriode", json!(true)),
        ("subject", json!("y")),
        ("text", json!("y")),
        ("who", json!("y")),
        ("about", json!(["10.b"])),
        ("sag", json!("y")),
    ] {
        let mut other = alike.clone();
        other[name] = what;
        let met = json!({ "kind": "vilkaarOpfyldt", "date": "2026-03-01", "sag": "y" });
        let lines = |events: [&Json; 3]| {
            let plan =
                plan(&json!({ "party": "tilbud", "vurderinger": [approval()], "events": events }));
            let mut lines = serde_json::to_value(&plan.vilkaar).expect("JSON");
            for line in lines.as_array_mut().unwrap() {
                line["event"] = json!(null);
            }
            lines
        };
        assert_eq!(lines([&alike, &other, &met]), lines([&met, &other, &alike]), "{name}");
    }
}

#[test]
fn the_limit_of_the_first_visit_is_counted_as_if_the_approval_were_one_lov_7_open() {
    let limit = |party: &str, date: &str| {
        let vurdering = json!({ "date": date, "kind": "godkendelse" });
        let plan = plan(&json!({ "party": party, "vurderinger": [vurdering] }));
        let visit = plan.first_visit.expect("a limit");
        assert_eq!(visit.source.confidence, Confidence::Open);
        let source = &plan.sources[visit.source.place];
        assert!(
            source.note.as_ref().is_some_and(|note| note.da.starts_with("Teksterne siger ikke"))
        );
        (
            visit.latest.text(),
            source.basis.iter().map(LegalBasis::citation).collect::<Vec<_>>()[0].clone(),
        )
    };
    let is = |date: &str, basis: &str| (date.to_owned(), basis.to_owned());
    assert_eq!(
        limit("tilbud", "2024-06-03"),
        is("2025-06-03", "LBK 1109/2022, som ændret bl.a. ved LOV 753/2023 § 7, stk. 4")
    );
    // A day of the yearly rule after 2025 never came.
    assert_eq!(
        limit("tilbud", "2025-06-03"),
        is("2028-06-03", "LBK 236/2025, som ændret ved LOV 745/2025 § 7, stk. 6, 1. pkt.")
    );
    assert_eq!(
        limit("tilbud", "2026-02-02"),
        is("2029-02-02", "LBK 242/2026 § 7, stk. 6, 1. pkt.")
    );
    assert_eq!(
        limit("plejefamilie", "2026-02-02"),
        is("2028-02-02", "LBK 242/2026 § 7, stk. 6, 2. pkt.")
    );
}

// The verification.

fn both(approval: Json, drift: Json) -> Json {
    json!({ "party": "tilbud", "vurderinger": [approval, drift] })
}

fn drift(date: &str, answers: Json) -> Json {
    json!({ "date": date, "tilbud": { "tilbudstyper": ["sel107"], "bestyrelse": false },
        "answers": answers })
}

fn one<'v>(result: &'v Verificering<'_>, id: &str) -> &'v VerificeretPunkt<'v> {
    result.points.iter().find(|one| one.point.id == id).unwrap_or_else(|| panic!("no {id}"))
}

#[test]
fn each_expectation_beside_each_answer_in_one_model() {
    use Udfald::{Confirmed, NotConfirmed, NotYetSeen};
    use UdfaldReason as R;
    for (expected, answer, outcome, reason) in [
        ("forventes", json!(5), Confirmed, R::AsExpected),
        ("forventes", json!(4), Confirmed, R::AsExpected),
        ("forventes", json!(3), NotYetSeen, R::Between),
        ("forventes", json!(2), NotConfirmed, R::LowerThanExpected),
        ("forventes", json!(1), NotConfirmed, R::LowerThanExpected),
        ("forventesIkke", json!(5), NotConfirmed, R::BetterThanExpected),
        ("forventesIkke", json!(3), NotYetSeen, R::Between),
        ("forventesIkke", json!(1), Confirmed, R::LowAsExpected),
        ("notAssessed", json!(5), NotYetSeen, R::NoExpectation),
        ("forventes", json!("notAssessed"), NotYetSeen, R::NotAssessed),
        ("forventes", json!("notApplicable"), NotYetSeen, R::NotApplicable),
        ("forventes", Json::Null, NotYetSeen, R::NotAssessed),
    ] {
        let mut approval = approval();
        approval["answers"] = json!([{ "id": "10.a", "answer": expected }]);
        let answers = match &answer {
            Json::Null => json!([]),
            answer => {
                json!([{ "id": "10.a", "answer": answer, "begrundelse": "Set", "datakilder": ["observation"] }])
            }
        };
        let result = verified(&both(approval, drift("2025-12-01", answers)));
        let one = one(&result, "10.a");
        assert_eq!((one.proposal, one.reason), (outcome, reason), "{expected} {answer}");
        assert_eq!(one.confidence, Confidence::Verified, "{expected} {answer}");
        assert_eq!(one.seen.is_some(), answer != Json::Null);
        if let Some(seen) = &one.seen {
            assert_eq!((seen.begrundelse.as_deref(), seen.datakilder.len()), (Some("Set"), 1));
        }
        let fires = codes(&result.findings).contains(&"expectedNotSeen");
        assert_eq!(fires, reason == R::LowerThanExpected, "{expected} {answer}");
    }
}

#[test]
fn the_limits_are_own_can_be_set_and_stand_in_the_result() {
    let with = |settings: Json, score: u8| {
        let mut input =
            both(approval(), drift("2025-12-01", json!([{ "id": "10.a", "answer": score }])));
        input["opfoelgning"]["settings"] = settings;
        let result = verified(&input);
        let source = &result.sources[result.limits_source];
        assert_eq!(source.standing, Standing::Own);
        (one(&result, "10.a").reason, result.settings.high_from, result.settings.low_to)
    };
    assert_eq!(with(json!({}), 3), (UdfaldReason::Between, 4, 2));
    assert_eq!(with(json!({ "highFrom": 3 }), 3), (UdfaldReason::AsExpected, 3, 2));
    assert_eq!(with(json!({ "lowTo": 3 }), 3), (UdfaldReason::LowerThanExpected, 4, 3));
    // A low limit that nobody set gives way to a high one.
    assert_eq!(with(json!({ "highFrom": 2 }), 1), (UdfaldReason::LowerThanExpected, 2, 1));
}

#[test]
fn across_the_break_of_2026_the_criterion_stands_in_the_place_of_its_indicators_bek_10_stk_2() {
    let judged = |judgement: &str, signs: Json| {
        let mut drift = drift("2026-03-01", signs);
        drift["criteria"] =
            json!([{ "id": "k10", "judgement": judgement, "begrundelse": "Besøg" }]);
        verified(&both(approval(), drift))
    };
    let met = judged("met", json!([]));
    let point = one(&met, "10.a");
    assert_eq!((point.proposal, point.reason), (Udfald::Confirmed, UdfaldReason::AsExpected));
    assert_eq!(point.confidence, Confidence::Inferred);
    let seen = point.seen.as_ref().expect("the criterion");
    assert_eq!((seen.id, seen.level), ("k10", Level::Kriterium));
    assert_eq!(seen.begrundelse.as_deref(), Some("Besøg"));
    let not_met = judged("notMet", json!([]));
    assert_eq!(one(&not_met, "10.a").reason, UdfaldReason::LowerThanExpected);
    // A sign of the indicator's own goes before the criterion; one in between is its own too.
    let sign = judged("notMet", json!([{ "id": "10.a", "answer": 5 }]));
    assert_eq!(one(&sign, "10.a").reason, UdfaldReason::AsExpected);
    assert_eq!(one(&sign, "10.a").seen.as_ref().map(|seen| seen.level), Some(Level::Indikator));
    assert_eq!(one(&sign, "10.b").reason, UdfaldReason::LowerThanExpected);
    let between = judged("met", json!([{ "id": "10.a", "answer": 3 }]));
    assert_eq!(one(&between, "10.a").reason, UdfaldReason::Between);
    // What was found not to apply stays so.
    let none = judged("met", json!([{ "id": "10.a", "answer": "notApplicable" }]));
    assert_eq!(one(&none, "10.a").reason, UdfaldReason::NotApplicable);
    // Not judged is not seen.
    let open = judged("notJudged", json!([]));
    assert_eq!(one(&open, "10.a").reason, UdfaldReason::NotAssessed);
    assert!(codes(&open.findings).contains(&"practiceNotSeen"));
    // Themes 1 and 2 have no successor in the act (LOV 745/2025).
    for id in ["1.a", "2.b"] {
        assert_eq!(one(&met, id).reason, UdfaldReason::Ended);
        assert_eq!(one(&met, id).proposal, Udfald::NotYetSeen);
    }
}

#[test]
fn an_approval_from_2026_is_verified_by_the_judgements_on_its_criteria() {
    let approval = json!({ "date": "2026-01-02", "kind": "godkendelse",
        "criteria": [{ "id": "k10", "judgement": "met" }, { "id": "k14", "judgement": "notMet" }] });
    let drift = json!({ "date": "2026-03-01", "criteria": [
        { "id": "k10", "judgement": "notMet" }, { "id": "k14", "judgement": "notMet" }] });
    let result = verified(&both(approval, drift));
    assert_eq!(one(&result, "k10").reason, UdfaldReason::LowerThanExpected);
    assert_eq!(one(&result, "k10").confidence, Confidence::Verified);
    assert_eq!(one(&result, "k14").reason, UdfaldReason::LowAsExpected);
    // An indicator that was answered stands on its criterion, which is less sure.
    let mut input = both(
        json!({ "date": "2026-01-02", "kind": "godkendelse",
            "answers": [{ "id": "10.b", "answer": "forventes" }] }),
        json!({ "date": "2026-03-01", "criteria": [{ "id": "k10", "judgement": "met" }] }),
    );
    input["opfoelgning"]["svar"] = json!([{ "id": "10.b", "text": MEASURABLE }]);
    let sign = verified(&input);
    assert_eq!(one(&sign, "10.b").reason, UdfaldReason::AsExpected);
    assert_eq!(one(&sign, "10.b").confidence, Confidence::Inferred);
    let counts = result.counts;
    assert_eq!((counts.confirmed, counts.not_confirmed), (1, 1));
    let all = u32::try_from(result.points.len()).unwrap();
    assert_eq!(counts.confirmed + counts.not_confirmed + counts.not_yet_seen, all);
}

#[test]
fn a_model_of_a_portals_own_is_followed_where_it_carries_on_and_not_where_it_does_not() {
    let basis = json!({ "act": "Egen", "paragraph": "§ 1", "confidence": "open" });
    let own = |continues: bool| {
        let mut model = json!({
            "id": "egen-2026", "area": "tilbud", "name": "Egen", "judged": "criteria",
            "validity": { "from": "2026-01-01" }, "basis": [basis],
            "temaer": [{ "id": "A", "nr": 1, "label": "Tema", "basis": basis, "kriterier": [
                { "id": "A1", "label": "Kunnen", "confidence": "open", "indikatorer": [] }] }],
        });
        if continues {
            model["continues"] = json!("tilbud-2017");
            model["temaer"][0]["kriterier"][0]["carriedFrom"] = json!("k10");
        }
        Model::read(&value(&model)).expect("a good model")
    };
    let input = both(
        approval(),
        json!({ "date": "2026-03-01", "criteria": [{ "id": "A1", "judgement": "met" }] }),
    );
    let of = |model: &Model| {
        let result =
            read_verificering(&value(&input), None, Some(model), day(TODAY)).whole().expect("good");
        let reason = |id: &str| one(&result, id).reason;
        [reason("10.a"), reason("14.a")]
    };
    // A model without indicators: the criterion that carries on theirs stands for them.
    assert_eq!(of(&own(true)), [UdfaldReason::AsExpected, UdfaldReason::Ended]);
    assert_eq!(of(&own(false)), [UdfaldReason::NotConnected; 2]);
}

#[test]
fn a_persons_own_outcome_stands_beside_the_proposal_and_a_difference_is_pointed_out() {
    let with = |outcome: &str| {
        let mut input =
            both(approval(), drift("2025-12-01", json!([{ "id": "10.a", "answer": 5 }])));
        input["opfoelgning"]["points"] =
            json!([{ "id": "10.a", "outcome": outcome, "outcomeNote": "Set selv" }]);
        let result = verified(&input);
        let found = found(&result.findings);
        let one = one(&result, "10.a");
        assert_eq!(one.point.outcome_note.as_deref(), Some("Set selv"));
        (one.point.outcome.map(Udfald::id), one.proposal, found)
    };
    let (outcome, proposal, findings) = with("notConfirmed");
    assert_eq!((outcome, proposal), (Some("notConfirmed"), Udfald::Confirmed));
    assert!(findings.contains(&"outcomeDiffers /opfoelgning/points/0".to_owned()));
    let (_, _, findings) = with("confirmed");
    assert!(!findings.iter().any(|one| one.starts_with("outcomeDiffers")));
}

#[test]
fn an_indicator_that_no_longer_applies_in_operation_is_not_seen() {
    // 8.c needs a bestyrelse: there at approval, gone in operation.
    let mut approval = approval();
    approval["tilbud"]["bestyrelse"] = json!(true);
    approval["answers"] = json!([{ "id": "8.c", "answer": "forventes" }]);
    let result = verified(&both(approval, drift("2025-12-01", json!([]))));
    assert_eq!(one(&result, "8.c").reason, UdfaldReason::NotApplicable);
}

#[test]
fn the_verification_keeps_the_vilkaar_and_their_findings() {
    let mut input = both(
        json!({ "date": "2026-01-02", "kind": "godkendelse" }),
        json!({ "date": "2026-03-01" }),
    );
    input["events"] = json!([{ "kind": "vilkaar", "date": "2026-01-02", "frist": "2026-02-01",
        "korterePeriode": true }]);
    let result = verified(&input);
    assert_eq!(result.vilkaar.len(), 1);
    assert_eq!(
        found(&result.findings)[..2],
        ["vilkaarLapses /events/0", "vilkaarFristPassedLapses /events/0"]
    );
    // The flags on answers belong to the plan and are not said again.
    assert!(!codes(&result.findings).iter().any(|code| code.starts_with("answer")));
}

// Bad input.

#[test]
fn every_problem_of_a_bad_plan_at_once() {
    let read =
        |input: &Json| told(&read_opfoelgningsplan(&value(input), None, day(TODAY)).problems);
    let with = |name: &str, what: Json| {
        let mut input = case(approval());
        input["opfoelgning"][name] = what;
        input
    };
    let mut running = approval();
    running["kind"] = json!("drift");
    running["answers"] = json!([]);
    let mut unsaid = running.clone();
    unsaid.as_object_mut().unwrap().remove("kind");
    let mut later = approval();
    later["date"] = json!("2026-03-11");
    let mut bad = approval();
    bad["answers"] = json!([{ "id": "zz", "answer": "forventes" }, { "id": "1.a", "answer": 4 }]);
    for (input, expected) in [
        (json!(null), vec!["wrongType "]),
        (json!({ "x": 1 }), vec!["unknownField /x", "missing /party"]),
        (json!({ "party": "tilbud" }), vec!["missing /vurderinger"]),
        (json!({ "party": "bpaForening" }), vec!["unknownValue /party"]),
        (case(running), vec!["noGodkendelse /vurderinger"]),
        (case(unsaid), vec!["noGodkendelse /vurderinger"]),
        (case(later), vec!["noGodkendelse /vurderinger"]),
        // One that could not be read may be the one that is looked for.
        (case(json!({ "kind": "godkendelse" })), vec!["missing /vurderinger/0/date"]),
        (
            noted(bad, json!({ "svar": [{ "id": "whatever", "text": "" }, 4], "x": 1 })),
            vec![
                "unknownId /vurderinger/0/answers/0/id",
                "scoreAtGodkendelse /vurderinger/0/answers/1/answer",
                "unknownField /opfoelgning/x",
                "unknownId /opfoelgning/svar/0/id",
                "emptyText /opfoelgning/svar/0/text",
                "wrongType /opfoelgning/svar/1",
            ],
        ),
        (
            with(
                "svar",
                json!([{ "id": "10.a" }, { "id": "10.a", "text": "x" }, { "id": "t1", "text": "x" },
                { "id": "zz", "text": 4, "x": 1 }]),
            ),
            vec![
                "missing /opfoelgning/svar/0/text",
                "duplicateId /opfoelgning/svar/1/id",
                "unknownId /opfoelgning/svar/2/id",
                "unknownField /opfoelgning/svar/3/x",
                "unknownId /opfoelgning/svar/3/id",
                "wrongType /opfoelgning/svar/3/text",
            ],
        ),
        (
            with(
                "points",
                json!([{ "when": "soon" }, { "id": "10.a", "datakilder": ["rygter", "andet", "andet"],
                "outcome": "fine", "seenOn": 1, "who": 2 }, { "id": "10.a" }]),
            ),
            vec![
                "missing /opfoelgning/points/0/id",
                "invalidDate /opfoelgning/points/0/when",
                "unknownValue /opfoelgning/points/1/datakilder/0",
                "duplicateId /opfoelgning/points/1/datakilder/2",
                "wrongType /opfoelgning/points/1/who",
                "unknownValue /opfoelgning/points/1/outcome",
                "wrongType /opfoelgning/points/1/seenOn",
                "duplicateId /opfoelgning/points/2/id",
            ],
        ),
    ] {
        assert_eq!(read(&input), expected, "{input}");
    }
    let mut vilkaar = case(approval());
    vilkaar["events"] = json!([
        { "kind": "vilkaar", "date": "2025-06-02", "id": "v 1", "about": ["10.a", "10.a", "zz", "t1"], "frist": "x" },
        // Of the time of another version, whose ids are its own.
        { "kind": "vilkaar", "date": "2016-06-02", "about": ["zz"] },
        { "kind": "vilkaar", "date": "2025-06-02", "metOn": "2025-06-02" },
    ]);
    assert_eq!(
        read(&vilkaar),
        [
            "invalidId /events/0/id",
            "invalidDate /events/0/frist",
            "duplicateId /events/0/about/1",
            "unknownField /events/2/metOn",
            "unknownId /events/0/about/2",
            "unknownId /events/0/about/3",
        ]
    );
}

#[test]
fn every_problem_of_a_bad_verification_at_once() {
    let read =
        |input: &Json| told(&read_verificering(&value(input), None, None, day(TODAY)).problems);
    let good = || both(approval(), drift("2025-12-01", json!([])));
    let with = |settings: Json| {
        let mut input = good();
        input["opfoelgning"]["settings"] = settings;
        input
    };
    for (input, expected) in [
        (json!({}), vec!["missing /party"]),
        (json!({ "party": "tilbud" }), vec!["missing /vurderinger"]),
        (case(approval()), vec!["noDrift /vurderinger"]),
        // What is assessed before the approval, or after today, verifies nothing.
        (both(approval(), drift("2025-06-01", json!([]))), vec!["noDrift /vurderinger"]),
        (both(approval(), drift("2026-03-11", json!([]))), vec!["noDrift /vurderinger"]),
        (case(drift("2025-12-01", json!([]))), vec!["noGodkendelse /vurderinger"]),
        (both(json!(4), approval()), vec!["wrongType /vurderinger/0"]),
        (
            both(approval(), drift("2025-12-01", json!([{ "id": "zz", "answer": 6 }]))),
            vec!["scoreOutOfRange /vurderinger/1/answers/0/answer"],
        ),
        (
            both(approval(), json!({ "area": "plejefamilier", "date": "2026-01-01" })),
            vec!["wrongArea /vurderinger/1/area"],
        ),
        (
            with(json!({ "highFrom": 6, "lowTo": 0, "x": 1 })),
            vec![
                "unknownField /opfoelgning/settings/x",
                "unknownValue /opfoelgning/settings/highFrom",
                "unknownValue /opfoelgning/settings/lowTo",
            ],
        ),
        (
            with(json!({ "highFrom": 3, "lowTo": 3 })),
            vec!["unknownValue /opfoelgning/settings/lowTo"],
        ),
    ] {
        assert_eq!(read(&input), expected, "{input}");
    }
    assert_eq!(read(&good()), [""; 0]);
}

#[test]
fn what_cannot_be_read_of_one_part_hides_no_other_and_places_are_those_of_the_input() {
    let input = json!({
        "party": "tilbud",
        "vurderinger": [
            { "date": "2025-12-0" },
            { "date": "2026-01-10", "answers": [{ "id": "10.a", "answer": 6 }, { "id": "10.b", "answer": 5 }] },
            approval(),
        ],
        "events": [4, { "kind": "vilkaar", "date": "2025-06-02", "frist": "2026-1", "about": [5, "10.b"] }],
        "opfoelgning": {
            "settings": { "highFrom": 3, "lowTo": 3 },
            "svar": [{ "text": "x" }, { "id": "10.b", "text": "Fokus" }],
            "points": ["x", { "id": "8.c", "when": "2026-" }, { "id": "10.b", "outcome": "notConfirmed" }],
        },
    });
    let expected = [
        "wrongType /events/0",
        "invalidDate /events/1/frist",
        "wrongType /events/1/about/0",
        "invalidDate /vurderinger/0/date",
        "scoreOutOfRange /vurderinger/1/answers/0/answer",
        "missing /opfoelgning/svar/0/id",
        "wrongType /opfoelgning/points/0",
        "invalidDate /opfoelgning/points/1/when",
        "unknownValue /opfoelgning/settings/lowTo",
    ];
    let plan = read_opfoelgningsplan(&value(&input), None, day(TODAY));
    assert_eq!(told(&plan.problems), expected);
    let plan = plan.value.expect("the rest can be read");
    assert_eq!(point(&plan, "10.b").vilkaar, [1]);
    assert_eq!((plan.vilkaar[0].event, plan.vilkaar[0].frist), (1, None));
    let seen = found(&plan.findings);
    assert!(seen.contains(&"answerNoNumber /opfoelgning/svar/1/text".to_owned()), "{seen:?}");
    assert!(seen.contains(&"pointNotApplicable /opfoelgning/points/1".to_owned()), "{seen:?}");
    let result = read_verificering(&value(&input), None, None, day(TODAY));
    assert_eq!(told(&result.problems), expected);
    let result = result.value.expect("the rest can be read");
    assert_eq!(result.drift.date, day("2026-01-10"));
    // Limits that cannot both hold: the low one gives way.
    assert_eq!((result.settings.high_from, result.settings.low_to), (3, 2));
    assert_eq!(one(&result, "10.b").reason, UdfaldReason::AsExpected);
    let seen = found(&result.findings);
    assert!(seen.contains(&"outcomeDiffers /opfoelgning/points/2".to_owned()), "{seen:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..Default::default() })]

    #[test]
    fn anything_anywhere_gives_a_reading_or_problems_whose_paths_lead_to_it(
        at in any::<Index>(), what in anything(), how in 0..3,
    ) {
        let mut whole = both(approval(), drift("2025-12-01", json!([{ "id": "10.a", "answer": 5 }])));
        whole["opfoelgning"] = json!({
            "settings": { "highFrom": 4, "lowTo": 2 },
            "svar": [{ "id": "10.a", "text": MEASURABLE }],
            "points": [{ "id": "10.a", "when": "2026-01-01", "datakilder": ["andet"] }],
        });
        whole["events"] = json!([{ "kind": "vilkaar", "date": "2025-06-02", "id": "v", "about": ["10.a"], "frist": "2026-01-01" },
            { "kind": "vilkaarOpfyldt", "date": "2026-01-02", "answers": "v" }]);
        let input = spoiled(whole, at, what, how);
        reads_or_leads(&input, || read_verificering(&value(&input), None, None, day(TODAY)).whole())?;
        reads_or_leads(&input, || read_opfoelgningsplan(&value(&input), None, day(TODAY)).whole())?;
    }
}

// Texts, codes, JSON.

/// Every finding there is, from plans and verifications like those above,
/// with what it rests on.
fn every_finding() -> Vec<(Finding<OpfoelgningFundKind>, Source)> {
    let mut all = Vec::new();
    let mut add = |findings: Vec<Finding<_>>, sources: &[Source]| {
        for one in findings {
            let source = source(sources, one.source).clone();
            all.push((one, source));
        }
    };
    let part = json!({ "svar": [{ "id": "10.a", "text": "Fokus" }],
        "points": [{ "id": "8.c" }, { "id": "1.a", "when": "2025-01-01" }, { "id": "1.b", "when": "2026-01-01" }] });
    let result = plan(&noted(approval(), part));
    add(result.findings, &result.sources);
    for (date, more) in [
        ("2025-12-31", json!({ "korterePeriode": true, "frist": "2026-01-01" })),
        ("2026-01-01", json!({ "korterePeriode": true, "frist": "2026-02-01" })),
        ("2026-01-01", json!({ "korterePeriode": true })),
        ("2026-01-01", json!({ "frist": "2026-02-01", "metOn": "2026-02-02" })),
        ("2026-01-05", json!({ "frist": "2026-01-01" })),
    ] {
        let result = vilkaar(date, more);
        add(result.findings, &result.sources);
    }
    let mut input = both(approval(), drift("2025-12-01", json!([{ "id": "10.a", "answer": 1 }])));
    input["opfoelgning"]["points"] = json!([{ "id": "10.a", "outcome": "confirmed" }]);
    let result = verified(&input);
    add(result.findings, &result.sources);
    all
}

#[test]
fn every_code_comes_up_and_no_other() {
    let found: BTreeSet<&str> = every_finding().iter().map(|(one, _)| one.kind.code()).collect();
    assert_eq!(found, OpfoelgningFundKind::CODES.iter().copied().collect());
    assert_eq!(found.len(), OpfoelgningFundKind::CODES.len(), "a code stands twice");
}

#[test]
fn every_finding_and_every_word_is_said_in_danish_and_english() {
    for (one, _) in every_finding() {
        let message = text::followup_finding(&one.kind);
        for said in [&message.da, &message.en] {
            assert!(said.ends_with('.') && !said.contains(['{', '}', '…', '*']), "{said}");
            for word in ["godkendt", "afslag", "approved", "refused"] {
                assert!(!said.contains(word), "no verdict: {said}");
            }
        }
        assert_ne!(message.da, message.en);
    }
    for (id, words) in MaalbarRegel::ALL
        .iter()
        .map(|one| (one.id(), text::maalbar_rule(*one)))
        .chain(VerifyKind::ALL.iter().map(|one| (one.id(), text::verify_kind(*one))))
        .chain(Udfald::ALL.iter().map(|one| (one.id(), text::outcome(*one))))
        .chain(UdfaldReason::ALL.iter().map(|one| (one.id(), text::outcome_reason(*one))))
    {
        assert!(words.da != id && words.en != id && words.da != words.en, "{id}");
    }
    // Each rule says that it is the project's own.
    for rule in MaalbarRegel::ALL {
        assert!(text::maalbar_rule(*rule).da.ends_with("Reglen er vores."));
    }
}

#[test]
fn the_catalogue_has_every_word_once_and_in_order() {
    for (name, words) in [
        ("followupFindings", OpfoelgningFundKind::CODES.to_vec()),
        ("maalbarRules", MaalbarRegel::ALL.iter().map(|one| one.id()).collect()),
        ("verifyKinds", VerifyKind::ALL.iter().map(|one| one.id()).collect()),
        ("outcomes", Udfald::ALL.iter().map(|one| one.id()).collect()),
        ("outcomeReasons", UdfaldReason::ALL.iter().map(|one| one.id()).collect()),
    ] {
        let part = text::CATALOGUE.iter().find(|(its, _)| *its == name).expect("a part");
        let rows: Vec<&str> = part.1.iter().map(|row| row.0).collect();
        assert_eq!(rows, words, "{name}");
    }
}

#[test]
fn only_vilkaar_are_law_and_every_source_says_what_it_is() {
    for (one, source) in every_finding() {
        let law = source.standing == Standing::Law;
        assert_eq!(law, one.kind.code().starts_with("vilkaar"), "{}", one.kind.code());
        assert_eq!(law, source.rule.is_some());
    }
    let plan = plan(&case(approval()));
    for source in &plan.sources {
        assert_eq!(source.basis.is_empty(), source.standing != Standing::Law);
        assert!(source.standing == Standing::Law || source.note.is_some());
    }
}

#[test]
fn json_names_and_rust_serialization_agree() {
    let input = json!({ "party": "tilbud", "vurderinger": [approval()],
        "events": [{ "kind": "vilkaar", "date": "2025-06-02", "frist": "2026-05-01" }],
        "opfoelgning": { "svar": [{ "id": "10.a", "text": MEASURABLE }] } });
    let plan = plan(&input);
    let json: Json = serde_json::to_value(&plan).expect("good JSON");
    assert_eq!(json, serde_json::to_value(&plan).expect("serializable"));
    assert_eq!(json["vilkaar"][0]["daysLeft"], 52);
    let point = json["points"].as_array().unwrap().iter().find(|one| one["id"] == "10.a").unwrap();
    assert_eq!(point["svar"]["signs"][1], json!({ "rule": "date", "found": ["1. marts 2026"] }));
    assert_eq!(point["check"], "answerHolds");
    let result =
        verified(&both(approval(), drift("2025-12-01", json!([{ "id": "10.a", "answer": 5 }]))));
    let json: Json = serde_json::to_value(&result).expect("good JSON");
    assert_eq!(json, serde_json::to_value(&result).expect("serializable"));
    assert_eq!(json["counts"]["confirmed"], 1);
    assert_eq!(json["approval"]["model"]["id"], "tilbud-2017");
    let lists = serde_json::to_value(kvalitetsmodel::followup::MAALBAR_ORD).expect("JSON");
    assert_eq!(lists["observables"][0], json!({ "stem": "referat", "how": "within" }));
}
