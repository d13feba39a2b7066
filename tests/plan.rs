//! The handleplan: what becomes a point, in which order, with which law on which day; that
//! nothing filled in is lost; the checklist; and what lifts a theme.
//!
//! Law: lov om socialtilsyn §§ 5-8, bekendtgørelse om socialtilsyn, forvaltningsloven § 19, BEK
//! 1559/2025 § 10, stk. 2. Checklist: LOS, 5 May 2021. The order among kinds is the project's.

mod support;

use std::collections::BTreeSet;

use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::plan::{
    Anledning, Handleplan, Lovnote, Lovpunkt, PlanFundKind, Planpunkt, Tjekpunkt, handleplan,
};
use kvalitetsmodel::text::{anledning, lovpunkt, plan_finding, tjekpunkt};
use serde_json::{Value as Json, json};
use support::{day, json_text, problems, value};

const TODAY: &str = "2026-11-22";

fn plan(sag: &Json) -> Handleplan<'static> {
    plan_on(sag, TODAY)
}

fn plan_on(sag: &Json, today: &str) -> Handleplan<'static> {
    handleplan(&value(sag), None, day(today)).unwrap_or_else(|problems| panic!("{sag}: {problems}"))
}

fn facts(facts: Json) -> Json {
    json!({ "area": "tilbud", "facts": facts })
}

fn keys(plan: &Handleplan<'_>) -> Vec<String> {
    plan.punkter.iter().map(|point| point.key.clone()).collect()
}

fn point<'p>(plan: &'p Handleplan<'_>, key: &str) -> &'p Planpunkt {
    let found = plan.punkter.iter().find(|point| point.key == key);
    found.unwrap_or_else(|| panic!("no {key} in {:?}", keys(plan)))
}

fn codes(plan: &Handleplan<'_>) -> Vec<String> {
    plan.findings.iter().map(|one| format!("{} {}", one.kind.code(), one.path)).collect()
}

fn basis(point: &Planpunkt) -> Vec<String> {
    point.basis.iter().map(|row| row.citation()).collect()
}

fn fact(kind: &str, date: &str, more: &Json) -> Json {
    let mut fact = json!({ "kind": kind, "date": date });
    for (name, value) in more.as_object().expect("fields") {
        fact[name] = value.clone();
    }
    fact
}

// What becomes a point, and the law on its day.

#[test]
fn each_kind_becomes_a_point_with_the_law_of_its_day() {
    let none = json!({});
    let short = json!({ "korterePeriode": true });
    for (kind, date, more, expected, confidence) in [
        (
            "paabud",
            "2016-12-31",
            &none,
            vec![
                "LBK 124/2016, som ændret ved LOV 647/2016 § 8, stk. 2, 2. pkt.",
                "BEK 730/2016 § 8, stk. 3",
                "BEK 730/2016 § 8, stk. 2",
            ],
            "inferred",
        ),
        (
            "paabud",
            "2017-01-01",
            &none,
            vec![
                "LBK 124/2016, som ændret ved LOV 647/2016 og LOV 1544/2016 § 8, stk. 2, 2. pkt.",
                "BEK 1675/2016 § 7, stk. 3",
                "BEK 1675/2016 § 7, stk. 2",
            ],
            "inferred",
        ),
        (
            "paabud",
            "2022-01-31",
            &none,
            vec![
                "LBK 1377/2020 § 8, stk. 2, 2. pkt.",
                "BEK 617/2020 § 10, stk. 3",
                "BEK 617/2020 § 10, stk. 2",
            ],
            "verified",
        ),
        (
            "paabud",
            "2022-02-01",
            &none,
            vec!["LBK 171/2022 § 8, stk. 2, 2. pkt.", "BEK 2665/2021 § 7"],
            "verified",
        ),
        (
            "paabud",
            "2026-01-29",
            &none,
            vec![
                "LBK 236/2025, som ændret ved LOV 745/2025 § 8, stk. 2, 2. pkt.",
                "BEK 1559/2025 § 7",
            ],
            "inferred",
        ),
        (
            "paabud",
            "2026-01-30",
            &none,
            vec!["LBK 242/2026 § 8, stk. 2, 2. pkt.", "BEK 1559/2025 § 7"],
            "verified",
        ),
        (
            "vilkaar",
            "2025-12-31",
            &short,
            vec!["LBK 236/2025 § 5, stk. 7", "BEK 1490/2023 § 3, stk. 2"],
            "verified",
        ),
        (
            "vilkaar",
            "2026-01-01",
            &none,
            vec![
                "LBK 236/2025, som ændret ved LOV 745/2025 § 5, stk. 7",
                "BEK 1559/2025 § 4, stk. 2",
            ],
            "inferred",
        ),
        (
            "vilkaar",
            "2026-02-01",
            &short,
            vec![
                "LBK 242/2026 § 5, stk. 7",
                "BEK 1559/2025 § 4, stk. 2",
                "BEK 1559/2025 § 3, stk. 3, 2. pkt.",
            ],
            "verified",
        ),
        (
            "partshoering",
            "2026-02-01",
            &none,
            vec!["LBK 433/2014 § 19, stk. 1, 3. pkt.", "LBK 433/2014 § 21, stk. 1"],
            "verified",
        ),
        (
            "varsling",
            "2026-02-01",
            &none,
            vec!["LBK 433/2014 § 19, stk. 1, 3. pkt.", "LBK 433/2014 § 21, stk. 1"],
            "verified",
        ),
    ] {
        let plan = plan_on(&facts(json!([fact(kind, date, more)])), date);
        let point = point(&plan, &format!("{kind}:{date}"));
        assert_eq!(basis(point), expected, "{kind} {date}");
        assert_eq!(point.confidence.map(|its| its.id()), Some(confidence), "{kind} {date}");
        assert!(!point.threatens);
        // Only approvals of 2026 lapse: BEK 1559/2025 § 3, stk. 3.
        assert_eq!(
            point.lapses,
            expected.iter().any(|row| row.contains("§ 3, stk. 3")),
            "{kind} {date}"
        );
    }
    let told = json!({ "area": "tilbud", "concerns": [{ "id": "v", "kind": "vilkaar", "date": "2026-01-01", "korterePeriode": true }] });
    assert!(plan(&told).punkter[0].lapses);
    for (date, expected) in [
        ("2022-01-31", vec!["LBK 1377/2020 § 8, stk. 1, 2. pkt.", "BEK 617/2020 § 9, stk. 2"]),
        ("2022-02-01", vec!["LBK 171/2022 § 8, stk. 1, 2. pkt."]),
    ] {
        let plan = plan_on(&facts(json!([fact("skaerpetTilsyn", date, &json!({}))])), date);
        assert_eq!(basis(&plan.punkter[0]), expected, "{date}");
    }
    // An udviklingspunkt stands in no law.
    let told = json!({ "area": "tilbud", "concerns": [{ "id": "u1", "kind": "udviklingspunkt", "date": "2026-11-01", "seen": "Mere sparring" }] });
    let plan = plan(&told);
    let point = point(&plan, "udviklingspunkt:u1");
    assert_eq!((basis(point), point.confidence, &*point.seen), (vec![], None, "Mere sparring"));
}

#[test]
fn from_2026_a_criterion_that_is_not_met_threatens_bek_1559_2025_10_stk_2() {
    let sag = json!({ "vurdering": { "area": "tilbud", "date": "2026-10-01", "criteria": [
        { "id": "k9", "judgement": "notMet", "begrundelse": "For lidt tid med borgerne." },
        { "id": "k3", "judgement": "met" }, { "id": "k8", "judgement": "notMet" } ] } });
    let plan = plan(&sag);
    assert_eq!(keys(&plan), ["kriterium:k8", "kriterium:k9"], "in the model's order");
    let k9 = point(&plan, "kriterium:k9");
    assert!(k9.threatens);
    assert_eq!(
        (&*k9.seen, k9.label.as_ref().map(|its| its.da.is_empty())),
        ("For lidt tid med borgerne.", Some(false))
    );
    let expected = [
        "BEK 1559/2025 § 10, stk. 2",
        "LBK 242/2026 § 5, stk. 10",
        "LBK 242/2026 § 7, stk. 7",
        "BEK 1559/2025 § 8, stk. 2, 1. pkt.",
    ];
    assert_eq!(basis(k9), expected);
    let threatening = plan.threatening.as_ref().expect("a version of criteria");
    let ids: Vec<_> = threatening.criteria.iter().map(|one| one.id).collect();
    assert_eq!(ids, ["k8", "k9"]);
    assert_eq!(threatening.not_judged, ["k4", "k5", "k6", "k7", "k10", "k14"]);
    // That the socialtilsyn then decides on skærpet tilsyn, and can give a påbud.
    let then = ["LBK 242/2026 § 8, stk. 1, 1. pkt.", "LBK 242/2026 § 8, stk. 2, 1. pkt."];
    assert_eq!(
        threatening.basis.iter().map(|row| row.citation()).collect::<Vec<_>>(),
        [&expected[..], &then].concat()
    );
    assert_eq!(threatening.confidence.id(), "inferred");
    for said in ["træffer afgørelse om skærpet tilsyn", "forventer", "vores læsning"] {
        assert!(threatening.note.da.contains(said), "{said}");
    }
    // Never a word that the approval ends by itself.
    assert!(threatening.note.da.contains("Godkendelsen slutter ikke af sig selv"));
    assert!(!json_text(&plan).contains("godkendelsen ophører"));
    assert!(plan.loeft.is_none(), "the signs of 2026 are an aid and lift nothing");
}

#[test]
fn until_2025_a_low_score_is_a_point_where_the_user_sets_what_is_low() {
    let sag = |low: Json| {
        json!({ "lowBelow": low, "vurdering": { "area": "tilbud", "date": "2025-12-31",
            "tilbud": { "tilbudstyper": ["sel107"] },
            "answers": [{ "id": "10.a", "answer": 2, "begrundelse": "Få uddannede" }, { "id": "10.b", "answer": 3 },
                { "id": "9.a", "answer": "notApplicable" }, { "id": "1.c", "answer": 1 }] } })
    };
    assert_eq!(keys(&plan(&sag(json!(null)))), [""; 0]);
    let low = plan(&sag(json!(3)));
    // 1.c is for children and young people only.
    assert_eq!(keys(&low), ["lavScore:10.a"]);
    let point = point(&low, "lavScore:10.a");
    assert_eq!((&*point.seen, &point.about[..]), ("Få uddannede", &["10.a".to_owned()][..]));
    assert_eq!(basis(point), ["LBK 236/2025 § 6, stk. 1"]);
    assert!(!point.threatens);
    assert_eq!(keys(&plan(&sag(json!(4)))), ["lavScore:10.a", "lavScore:10.b"]);
    assert!(low.threatening.is_none());
    for (date, act) in [
        ("2014-06-01", "LOV 608/2013"),
        ("2024-01-01", "LBK 1109/2022, som ændret bl.a. ved LOV 753/2023"),
    ] {
        let sag = json!({ "lowBelow": 3, "vurdering": { "area": "plejefamilier", "date": date, "answers": [{ "id": "k5", "answer": 1 }] } });
        assert_eq!(basis(&plan(&sag).punkter[0]), [format!("{act} § 6, stk. 1")]);
    }
}

#[test]
fn what_is_over_is_no_point() {
    let of = |list: Json| keys(&plan(&facts(list)));
    assert_eq!(
        of(json!([
            fact("paabud", "2026-05-01", &json!({})),
            fact("paabudOpfyldt", "2026-06-01", &json!({}))
        ])),
        [""; 0]
    );
    assert_eq!(
        of(json!([
            fact("paabud", "2026-05-01", &json!({ "sag": "a" })),
            fact("paabudOpfyldt", "2026-06-01", &json!({ "sag": "b" }))
        ])),
        ["paabud:2026-05-01"]
    );
    assert_eq!(
        of(json!([
            fact("paabud", "2026-05-01", &json!({})),
            fact("paabudOphaevet", "2026-12-01", &json!({}))
        ])),
        ["paabud:2026-05-01"],
        "to come"
    );
    assert_eq!(
        of(json!([
            fact("vilkaar", "2026-05-01", &json!({})),
            fact("vilkaarOpfyldt", "2026-06-01", &json!({}))
        ])),
        [""; 0]
    );
    assert_eq!(
        of(json!([
            fact("varsling", "2026-11-01", &json!({})),
            fact("udtalelse", "2026-11-05", &json!({}))
        ])),
        [""; 0]
    );
    assert_eq!(
        of(json!([fact("skaerpetTilsyn", "2026-05-01", &json!({ "to": "2026-11-21" }))])),
        [""; 0]
    );
    assert_eq!(
        of(json!([fact("skaerpetTilsyn", "2026-05-01", &json!({ "to": "2026-11-22" }))])),
        ["skaerpetTilsyn:2026-05-01"]
    );
    // Six months from 1 February 2022; without an end nobody has set, there is no frist to show.
    let open = plan(&facts(json!([fact("skaerpetTilsyn", "2026-05-22", &json!({}))])));
    assert_eq!(
        (keys(&open), open.punkter[0].frist),
        (vec!["skaerpetTilsyn:2026-05-22".to_owned()], None)
    );
    assert_eq!(of(json!([fact("skaerpetTilsyn", "2026-05-21", &json!({}))])), [""; 0]);
    assert_eq!(of(json!([fact("paabud", "2026-11-23", &json!({}))])), [""; 0], "a day to come");
}

#[test]
fn a_hearing_is_over_with_the_comments_or_the_decision_of_its_case() {
    let of = |list: Json| keys(&plan(&facts(list)));
    for hearing in ["varsling", "partshoering"] {
        for decision in ["paabud", "skaerpetTilsyn", "ophoer"] {
            let then = |day: &str, sag: &str| {
                let decided = fact(decision, day, &json!({ "sag": sag, "id": "d" }));
                of(json!([fact(hearing, "2026-10-01", &json!({ "sag": "a" })), decided]))
            };
            let (open, decided) = (format!("{hearing}:2026-10-01"), format!("{decision}:d"));
            assert_eq!(then("2026-10-02", "a").join(" "), decided);
            assert!(then("2026-10-02", "b").contains(&open), "of another case");
            assert_eq!(then("2026-11-23", "a").join(" "), open, "to come");
            let before = of(json!([
                fact(hearing, "2026-10-01", &json!({})),
                fact(decision, "2026-09-30", &json!({}))
            ]));
            assert!(before.contains(&open), "before it");
        }
    }
}

#[test]
fn skaerpet_tilsyn_that_is_told_is_for_a_period_too() {
    let of = |today: &str, more: Json| {
        let mut one = json!({ "id": "s", "kind": "skaerpetTilsyn", "date": "2026-05-22" });
        for (name, value) in more.as_object().expect("fields") {
            one[name] = value.clone();
        }
        let plan = plan_on(&json!({ "area": "tilbud", "concerns": [one] }), today);
        (keys(&plan), codes(&plan))
    };
    let open = vec!["skaerpetTilsyn:s".to_owned()];
    let end = json!({ "frist": "2026-10-01" });
    assert_eq!(of("2026-10-01", end.clone()), (open.clone(), vec![]));
    assert_eq!(of("2026-10-02", end), (vec![], vec![]));
    // Six months at most (LBK 242/2026 § 8, stk. 1, 2. pkt.).
    let missing = vec!["fristMissing /punkter/0/frist".to_owned()];
    assert_eq!(of("2026-11-22", json!({})), (open, missing));
    assert_eq!(of("2026-11-23", json!({})), (vec![], vec![]));
    // What is told of a fact that still runs keeps to the fact's own period.
    let sag = json!({ "area": "tilbud", "facts": [fact("skaerpetTilsyn", "2026-10-01", &json!({ "id": "s", "to": "2027-01-01" }))],
        "concerns": [{ "id": "s", "kind": "skaerpetTilsyn", "date": "2026-10-01", "frist": "2026-11-01", "seen": "Set" }] });
    let plan = plan(&sag);
    let point = point(&plan, "skaerpetTilsyn:s");
    assert_eq!((point.frist, &*point.seen), (Some(day("2027-01-01")), "Set"));
}

#[test]
fn an_ending_is_the_gravest_point_until_it_is_carried_out() {
    let ending = |more: &Json| {
        json!([
            fact("ophoer", "2026-10-01", more),
            fact("paabud", "2026-09-01", &json!({ "frist": "2026-12-01" }))
        ])
    };
    let plan = plan(&facts(ending(&json!({ "frist": "2026-12-01" }))));
    assert_eq!(keys(&plan), ["ophoer:2026-10-01", "paabud:2026-09-01"]);
    let ophoer = point(&plan, "ophoer:2026-10-01");
    assert_eq!((ophoer.frist, ophoer.days_left), (Some(day("2026-12-01")), Some(9)));
    assert_eq!(basis(ophoer), ["LBK 242/2026 § 5, stk. 10", "BEK 1559/2025 § 6, stk. 2"]);
    assert_eq!(codes(&plan), [""; 0]);
    // Its frist is the day it ends: nobody has to be done by then.
    let passed = self::plan(&facts(json!([fact(
        "ophoer",
        "2026-10-01",
        &json!({ "frist": "2026-11-01" })
    )])));
    assert_eq!(codes(&passed), [""; 0]);
    let none = self::plan(&facts(json!([fact("ophoer", "2026-10-01", &json!({}))])));
    assert_eq!(codes(&none), ["fristMissing /punkter/0/frist"]);
    // At once: it ends with the decision.
    let straks =
        self::plan(&facts(json!([fact("ophoer", "2026-10-01", &json!({ "straks": true }))])));
    assert_eq!(straks.punkter[0].frist, Some(day("2026-10-01")));
    let mut done = ending(&json!({}));
    done.as_array_mut().expect("a list").push(fact("ophoerGennemfoert", "2026-11-22", &json!({})));
    assert_eq!(keys(&self::plan(&facts(done.clone()))), ["paabud:2026-09-01"]);
    // A new decision does not say whether it gave the ending up.
    done[2]["kind"] = json!("nyAfgoerelse");
    assert!(keys(&self::plan(&facts(done))).contains(&"ophoer:2026-10-01".to_owned()));
    let told = json!({ "area": "plejefamilier", "concerns": [{ "id": "o", "kind": "ophoer", "date": "2026-10-01" }] });
    assert_eq!(keys(&self::plan(&told)), ["ophoer:o"]);
}

#[test]
fn a_draft_report_is_a_point_until_comments_or_the_report() {
    let draft =
        fact("tilsynsrapportUdkast", "2026-11-10", &json!({ "frist": "2026-11-24", "sag": "a" }));
    let plan = plan(&facts(json!([draft])));
    assert_eq!(keys(&plan), ["rapportudkast:2026-11-10"]);
    let point = &plan.punkter[0];
    assert_eq!((point.days_left, basis(point)), (Some(2), vec![]));
    // No text at hand knows of it.
    assert_eq!(point.confidence.map(|its| its.id()), Some("open"));
    for end in ["udtalelse", "tilsynsrapport"] {
        let with = |day: &str, sag: &str| {
            let ended = fact(end, day, &json!({ "sag": sag }));
            keys(&self::plan(&facts(json!([draft, ended]))))
        };
        assert_eq!(with("2026-11-20", "a"), [""; 0], "{end}");
        assert_eq!(with("2026-11-20", "b"), ["rapportudkast:2026-11-10"], "{end} of another case");
        assert_eq!(with("2026-11-09", "a"), ["rapportudkast:2026-11-10"], "{end} before it");
    }
}

// What the law makes of a point.

/// A note in one line: code, paragraphs, and how sure.
fn line(note: &Lovnote) -> String {
    let basis: Vec<String> = note.basis.iter().map(|row| row.citation()).collect();
    format!("{} [{}] {}", note.code.id(), basis.join("; "), note.confidence.id())
}

fn notes(area: &str, kind: &str, date: &str) -> Vec<String> {
    let sag = json!({ "area": area, "concerns": [{ "id": "x", "kind": kind, "date": date }] });
    plan_on(&sag, date).punkter[0].notes.iter().map(line).collect()
}

fn note_codes(area: &str, kind: &str, date: &str) -> String {
    let lines = notes(area, kind, date);
    let codes: Vec<_> = lines.iter().filter_map(|line| line.split(' ').next()).collect();
    codes.join(" ")
}

#[test]
fn a_paabud_can_be_extended_and_appealed_and_no_complaint_suspends_it() {
    assert_eq!(
        notes("tilbud", "paabud", "2026-02-01"),
        [
            "paabudBetingelse [LBK 242/2026 § 8, stk. 2, 1. pkt.] verified",
            "paabudForlaengelse [LBK 242/2026 § 8, stk. 2, 3. pkt.] verified",
            "klagefrist [LBK 354/2025 § 67, stk. 1; LBK 242/2026 § 19, stk. 1; LBK 354/2025 § 66, stk. 1] verified",
            "klageUdsaetterIkke [LBK 354/2025 § 72, stk. 1; LBK 242/2026 § 19, stk. 1] verified",
            "tilbudsportalen [LBK 242/2026 § 22, stk. 2, nr. 2; BEK 1560/2025 § 9, stk. 2] verified",
            "kommuner [BEK 1559/2025 § 9] verified",
        ]
    );
    // Until 31 January 2022 the extension stood in the bekendtgørelse.
    let extension = |date: &str| notes("tilbud", "paabud", date)[1].clone();
    assert_eq!(extension("2022-01-31"), "paabudForlaengelse [BEK 617/2020 § 10, stk. 3] verified");
    assert_eq!(
        extension("2022-02-01"),
        "paabudForlaengelse [LBK 171/2022 § 8, stk. 2, 3. pkt.] verified"
    );
    // The older texts of retssikkerhedsloven are not at hand.
    let complaint = |date: &str| notes("tilbud", "paabud", date)[3].clone();
    assert_eq!(complaint("2025-04-01"), "klageUdsaetterIkke [LBK 236/2025 § 19, stk. 1] inferred");
    assert_eq!(
        complaint("2025-04-02"),
        "klageUdsaetterIkke [LBK 354/2025 § 72, stk. 1; LBK 236/2025 § 19, stk. 1] verified"
    );
}

#[test]
fn only_a_tilbud_pays_for_skaerpet_tilsyn_and_is_shown_on_tilbudsportalen() {
    assert_eq!(
        notes("tilbud", "skaerpetTilsyn", "2026-02-01"),
        [
            "periodeHoejstSeks [LBK 242/2026 § 8, stk. 1, 2. pkt.] verified",
            "tillaegstakst [BEK 1559/2025 § 25, stk. 1] verified",
            "klagefrist [LBK 354/2025 § 67, stk. 1; LBK 242/2026 § 19, stk. 1; LBK 354/2025 § 66, stk. 1] verified",
            "klageUdsaetterIkke [LBK 354/2025 § 72, stk. 1; LBK 242/2026 § 19, stk. 1] verified",
            "tilbudsportalen [LBK 242/2026 § 8, stk. 1, 2. pkt.; LBK 242/2026 § 22, stk. 2, nr. 2; BEK 1560/2025 § 9, stk. 2] verified",
            "kommuner [BEK 1559/2025 § 9] verified",
        ]
    );
    // BEK 1560/2025 § 12: registered, and as a rule not published; bilag 2 is not at hand.
    assert_eq!(
        note_codes("plejefamilier", "skaerpetTilsyn", "2026-01-01"),
        "periodeHoejstSeks klagefrist klageUdsaetterIkke tilbudsportalenIkkeOffentlig kommuner"
    );
    assert_eq!(
        notes("plejefamilier", "skaerpetTilsyn", "2026-01-01")[3],
        "tilbudsportalenIkkeOffentlig [BEK 1560/2025 § 12, stk. 1; BEK 1560/2025 § 12, stk. 2] inferred"
    );
    assert_eq!(
        note_codes("plejefamilier", "skaerpetTilsyn", "2025-12-31"),
        "periodeHoejstSeks klagefrist klageUdsaetterIkke kommuner"
    );
    for (date, expected) in [
        ("2016-12-31", "periodeTre"),
        ("2017-01-01", "periodeHoejstTre"),
        ("2022-01-31", "periodeHoejstTre"),
        ("2022-02-01", "periodeHoejstSeks"),
    ] {
        let its = note_codes("tilbud", "skaerpetTilsyn", date);
        assert!(its.starts_with(&format!("{expected} tillaegstakst ")), "{date}: {its}");
    }
}

#[test]
fn a_complaint_suspends_an_ending_from_2017_and_a_leader_can_be_barred_from_2022() {
    for (area, date, expected) in [
        ("tilbud", "2016-12-31", "ophoerFrist klagefrist klageUdsaetterIkke kommuner"),
        ("tilbud", "2017-01-01", "ophoerFrist klagefrist ophoerVenter kommuner"),
        ("tilbud", "2022-01-31", "ophoerFrist klagefrist ophoerVenter kommuner"),
        ("tilbud", "2022-02-01", "ophoerFrist klagefrist ophoerVenter lederkarantaene kommuner"),
        (
            "tilbud",
            "2026-01-01",
            "ophoerFrist klagefrist ophoerVenter lederkarantaene tilbudsportalen kommuner",
        ),
        ("plejefamilier", "2022-02-01", "ophoerFrist klagefrist ophoerVenter kommuner"),
        (
            "plejefamilier",
            "2026-01-01",
            "ophoerFrist klagefrist ophoerVenter tilbudsportalenIkkeOffentlig kommuner",
        ),
    ] {
        assert_eq!(note_codes(area, "ophoer", date), expected, "{area} {date}");
    }
    assert_eq!(
        notes("tilbud", "ophoer", "2016-12-31")[2],
        "klageUdsaetterIkke [LBK 124/2016, som ændret ved LOV 647/2016 § 19] inferred"
    );
    assert_eq!(
        notes("tilbud", "ophoer", "2026-02-01")[2..4],
        [
            "ophoerVenter [LBK 242/2026 § 19, stk. 2, 1. pkt.; LBK 242/2026 § 19, stk. 2, 2. pkt.] verified",
            "lederkarantaene [LBK 242/2026 § 14 a] verified",
        ]
    );
}

#[test]
fn the_notes_of_the_other_kinds() {
    assert_eq!(
        note_codes("tilbud", "vilkaar", "2025-12-31"),
        "vilkaarFrist klagefrist klageUdsaetterIkke tilbudsportalen"
    );
    assert_eq!(
        notes("tilbud", "vilkaar", "2026-01-01")[1],
        "vilkaarBortfaldMuligt [BEK 1559/2025 § 3, stk. 3, 2. pkt.] verified"
    );
    let told = json!({ "area": "tilbud", "concerns": [{ "id": "v", "kind": "vilkaar", "date": "2026-01-01", "korterePeriode": true }] });
    assert_eq!(plan(&told).punkter[0].notes[1].code, Lovpunkt::VilkaarBortfald);
    // The rights of a party: they have exceptions, and the paragraphs are cited with them.
    assert_eq!(
        notes("tilbud", "varsling", "2014-04-22"),
        [
            "hoeringFrist [LBK 433/2014 § 19, stk. 1, 3. pkt.] verified",
            "hoeringUdsaettelse [LBK 433/2014 § 21] verified",
            "bistand [LBK 433/2014 § 8] verified",
            "aktindsigt [LBK 433/2014 § 9; LBK 433/2014 § 9 b] verified",
            "varslingSomHoering [LBK 433/2014 § 19, stk. 1] inferred",
        ]
    );
    assert_eq!(
        notes("tilbud", "partshoering", "2014-04-21"),
        [
            "hoeringFrist [] inferred",
            "hoeringUdsaettelse [] inferred",
            "bistand [] inferred",
            "aktindsigt [] inferred",
        ]
    );
    // What a report is about: LOV 745/2025.
    assert_eq!(notes("tilbud", "rapportudkast", "2025-12-31"), ["udkastFrist [] open"]);
    assert_eq!(
        notes("tilbud", "rapportudkast", "2026-02-01"),
        ["udkastFrist [] open", "rapportFokus [LBK 242/2026 § 7, stk. 7, 2. pkt.] verified"]
    );
    assert_eq!(notes("tilbud", "udviklingspunkt", "2025-12-31"), [""; 0]);
    assert_eq!(
        notes("tilbud", "udviklingspunkt", "2026-02-01"),
        [
            "rapportFokus [LBK 242/2026 § 7, stk. 7, 2. pkt.] verified",
            "tagAlvorligt [LBK 242/2026 § 7, stk. 7, 2. pkt.] inferred",
        ]
    );
}

#[test]
fn every_note_of_every_day_has_its_paragraph_and_its_words() {
    let mut seen = BTreeSet::new();
    for area in ["tilbud", "plejefamilier"] {
        for kind in Anledning::ALL.iter().map(|kind| kind.id()) {
            if ["kriterium", "lavScore"].contains(&kind) {
                continue;
            }
            for year in 2014..2027 {
                for day in ["05-01", "12-31"] {
                    let lines = notes(area, kind, &format!("{year}-{day}"));
                    for line in &lines {
                        let [code, rest] = line.split(' ').collect::<Vec<_>>()[..2] else {
                            panic!()
                        };
                        assert!(rest != "[]" || code == "udkastFrist", "{kind} {year}: {line}");
                        seen.insert(code.to_owned());
                    }
                    let codes: BTreeSet<_> =
                        lines.iter().map(|line| line.split(' ').next()).collect();
                    assert_eq!(codes.len(), lines.len(), "nothing is said twice: {kind} {year}");
                }
            }
        }
    }
    let duties = ["oplysAendring", "oplysAendringStraks", "oplysBekymring", "vilkaarBortfald"];
    for code in Lovpunkt::ALL {
        assert!(seen.contains(code.id()) || duties.contains(&code.id()), "{}", code.id());
        let said = lovpunkt(*code);
        assert!(said.da.ends_with('.') && said.en.ends_with('.') && said.da != said.en);
    }
    // The exceptions are said where there are any, and our own reading too.
    for code in [Lovpunkt::HoeringUdsaettelse, Lovpunkt::Bistand, Lovpunkt::Aktindsigt] {
        assert!(lovpunkt(code).da.contains("undtagelser"));
    }
    for code in [Lovpunkt::VarslingSomHoering, Lovpunkt::TagAlvorligt] {
        assert!(lovpunkt(code).da.contains("vores læsning"));
    }
}

#[test]
fn what_the_act_asks_of_the_place_itself_stands_beside_the_checklist() {
    for area in ["tilbud", "plejefamilier"] {
        let of = |today: &str| -> Vec<String> {
            plan_on(&json!({ "area": area }), today).pligter.iter().map(line).collect()
        };
        assert_eq!(
            of("2022-01-31"),
            ["oplysAendring [LBK 1377/2020 § 12, stk. 2, nr. 1] verified"]
        );
        assert_eq!(
            of("2022-02-01"),
            [
                "oplysBekymring [LBK 171/2022 § 12, stk. 2, nr. 5-6] verified",
                "oplysAendringStraks [LBK 171/2022 § 12, stk. 2, nr. 1] verified",
            ]
        );
        assert_eq!(
            of("2026-02-01")[0],
            "oplysBekymring [LBK 242/2026 § 12, stk. 2, nr. 5-6] verified"
        );
    }
    assert!(lovpunkt(Lovpunkt::OplysBekymring).da.contains("uden unødigt ophold"));
}

#[test]
fn a_frist_that_was_extended_is_the_new_one() {
    let list = json!([
        fact("paabud", "2026-05-01", &json!({ "frist": "2026-06-01", "sag": "a", "id": "p" })),
        fact("paabudForlaenget", "2026-05-20", &json!({ "frist": "2026-08-01", "sag": "a" })),
        fact("paabudForlaenget", "2026-07-20", &json!({ "frist": "2026-12-24", "sag": "a" })),
        fact("paabudForlaenget", "2026-12-01", &json!({ "frist": "2027-12-24", "sag": "a" })),
    ]);
    let plan = plan(&facts(list));
    assert_eq!(point(&plan, "paabud:p").frist, Some(day("2026-12-24")));
    assert_eq!(point(&plan, "paabud:p").days_left, Some(32));
}

#[test]
fn points_are_ordered_by_frist_then_by_gravity() {
    let sag = json!({
        "area": "tilbud",
        "vurdering": { "area": "tilbud", "date": "2026-10-01", "criteria": [{ "id": "k7", "judgement": "notMet" }] },
        "concerns": [
            { "id": "u", "kind": "udviklingspunkt", "date": "2026-10-01" },
            { "id": "v", "kind": "vilkaar", "date": "2026-10-01" },
            { "id": "w", "kind": "varsling", "date": "2026-11-15", "frist": "2026-12-01" },
            { "id": "n", "kind": "paabud", "date": "2026-10-01", "frist": "2026-12-01" },
            { "id": "s", "kind": "skaerpetTilsyn", "date": "2026-10-01", "frist": "2026-12-01" },
            { "id": "l", "kind": "udviklingspunkt", "date": "2026-10-01", "frist": "2026-11-01" },
            { "id": "h", "kind": "partshoering", "date": "2026-11-15" },
        ],
    });
    assert_eq!(
        keys(&plan(&sag)),
        [
            "udviklingspunkt:l",
            "paabud:n",
            "skaerpetTilsyn:s",
            "varsling:w",
            "vilkaar:v",
            "kriterium:k7",
            "partshoering:h",
            "udviklingspunkt:u",
        ]
    );
    // The order among kinds, as data.
    let order: Vec<_> = Anledning::ALL.iter().map(|kind| kind.id()).collect();
    assert_eq!(
        order,
        [
            "ophoer",
            "paabud",
            "vilkaar",
            "kriterium",
            "skaerpetTilsyn",
            "varsling",
            "partshoering",
            "rapportudkast",
            "lavScore",
            "udviklingspunkt"
        ]
    );
}

#[test]
fn two_of_a_kind_on_a_day_are_two_points_and_a_told_one_adds_to_its_fact() {
    let list = json!([
        fact("paabud", "2026-05-01", &json!({})),
        fact("paabud", "2026-05-01", &json!({})),
        fact("paabud", "2026-05-01", &json!({ "id": "p1", "frist": "2026-12-01" }))
    ]);
    let sag = json!({ "area": "tilbud", "facts": list,
        "concerns": [{ "id": "p1", "kind": "paabud", "date": "2026-05-01", "seen": "Ingen nattevagt", "about": ["k9"] }] });
    let plan = plan(&sag);
    assert_eq!(keys(&plan), ["paabud:p1", "paabud:2026-05-01", "paabud:2026-05-01#2"]);
    let told = point(&plan, "paabud:p1");
    assert_eq!(
        (told.frist, &*told.seen, &told.about[..]),
        (Some(day("2026-12-01")), "Ingen nattevagt", &["k9".to_owned()][..])
    );
}

// What people fill in.

fn filled() -> Json {
    json!({ "key": "kriterium:k8", "kind": "kriterium", "seen": "Set af os", "agree": false, "view": "Sådan er det",
        "about": ["8.a"], "actions": [{ "what": "Ansætte en leder", "who": "bestyrelsen", "by": "2026-12-01", "proof": "Kontrakt", "status": "iGang" }] })
}

fn with_k8(punkter: Json) -> Json {
    json!({ "area": "tilbud", "punkter": punkter, "vurdering": { "area": "tilbud", "date": "2026-10-01",
        "criteria": [{ "id": "k8", "judgement": "notMet", "begrundelse": "Der mangler en leder." }] } })
}

#[test]
fn what_was_filled_in_is_kept_and_laid_into_the_new_plan() {
    let plan = plan(&with_k8(json!([filled()])));
    let k8 = point(&plan, "kriterium:k8");
    assert_eq!((&*k8.seen, k8.seen_now.as_deref()), ("Set af os", Some("Der mangler en leder.")));
    assert_eq!((k8.agree, &*k8.view, k8.status.id()), (Some(false), "Sådan er det", "iGang"));
    assert_eq!(k8.about, ["k8", "8.a"]);
    assert_eq!((k8.actions.len(), k8.missing.len()), (1, 0));
    assert_eq!(codes(&plan), ["seenChanged /punkter/0/seenNow"]);
    // A frist that only the plan knows stays too.
    let mut own = filled();
    own["frist"] = json!("2026-12-31");
    let own = self::plan(&with_k8(json!([own])));
    assert_eq!(
        (own.punkter[0].frist, own.punkter[0].days_left),
        (Some(day("2026-12-31")), Some(39))
    );
    // The same words on both sides are no change.
    let mut same = filled();
    same["seen"] = json!("Der mangler en leder.");
    assert_eq!(point(&self::plan(&with_k8(json!([same]))), "kriterium:k8").seen_now, None);
}

#[test]
fn a_point_whose_matter_is_gone_is_kept_and_marked_and_comes_last() {
    let gone = json!({ "key": "paabud:p9", "kind": "paabud", "date": "2026-03-01", "frist": "2026-04-01", "seen": "Set",
        "label": { "da": "Noget", "en": "Something" }, "actions": [{ "what": "Gjort", "status": "faerdig", "proof": "Ses" }] });
    let plan = plan(&with_k8(json!([gone, filled()])));
    assert_eq!(keys(&plan), ["kriterium:k8", "paabud:p9"]);
    let point = point(&plan, "paabud:p9");
    assert!(point.gone && !point.threatens);
    assert_eq!(
        (&*point.seen, point.frist, point.actions.len()),
        ("Set", Some(day("2026-04-01")), 1)
    );
    assert_eq!(basis(point)[0], "LBK 242/2026 § 8, stk. 2, 2. pkt.");
    // A frist that has passed says nothing more of what is gone.
    assert_eq!(codes(&plan), ["seenChanged /punkter/0/seenNow", "concernGone /punkter/1"]);
    assert!(!plan.dialogmoede.agenda.contains(&"paabud:p9".to_owned()));
}

#[test]
fn a_plan_given_back_gives_the_same_plan() {
    let sag =
        with_k8(json!([filled(), { "key": "x:1", "kind": "udviklingspunkt", "view": "Vores" }]));
    let first = plan(&sag);
    let points: Json = serde_json::to_value(&first.punkter).expect("JSON");
    let second = plan(&with_k8(points));
    assert_eq!(first.punkter, second.punkter);
    assert_eq!(json_text(&first), json_text(&second));
}

#[test]
fn what_a_point_lacks_and_how_far_it_is() {
    let with = |actions: Json, more: Json| {
        let mut point = json!({ "key": "kriterium:k8", "kind": "kriterium", "actions": actions });
        for (name, value) in more.as_object().expect("fields") {
            point[name] = value.clone();
        }
        let plan = plan(&with_k8(json!([point])));
        let missing =
            plan.punkter[0].missing.iter().map(|one| one.id()).collect::<Vec<_>>().join(" ");
        (missing, plan.punkter[0].status.id())
    };
    let (none, action) = (
        json!({}),
        |status: &str| json!({ "what": "x", "who": "y", "by": "2026-12-01", "proof": "z", "status": status }),
    );
    let is = |missing: &str, status: &'static str| (missing.to_owned(), status);
    assert_eq!(with(json!([]), none.clone()), is("syn handling", "ikkeBegyndt"));
    assert_eq!(
        with(json!([{}]), json!({ "view": "v" })),
        is("handling hvem hvornaar tegn", "ikkeBegyndt")
    );
    assert_eq!(with(json!([action("ikkeBegyndt")]), json!({ "view": "v" })), is("", "ikkeBegyndt"));
    assert_eq!(with(json!([action("faerdig")]), json!({ "view": "v" })), is("", "faerdig"));
    assert_eq!(
        with(json!([action("faerdig"), action("ikkeBegyndt")]), json!({ "view": "v" })),
        is("", "iGang")
    );
    assert_eq!(
        with(json!([action("faerdig"), { "what": "x" }]), json!({ "view": " " })),
        is("syn hvem hvornaar tegn", "iGang")
    );
}

#[test]
fn findings_of_a_plan() {
    let paabud = |frist: Json, point: Json| {
        let sag = json!({ "area": "tilbud", "facts": [{ "kind": "paabud", "date": "2026-05-01", "id": "p", "frist": frist }], "punkter": [point] });
        codes(&plan(&sag))
    };
    let point = |actions: Json| json!({ "key": "paabud:p", "kind": "paabud", "actions": actions });
    let done = json!([{ "what": "x", "status": "faerdig", "proof": "y" }]);
    assert_eq!(paabud(json!("2026-11-21"), point(json!([]))), ["fristPassed /punkter/0/frist"]);
    assert_eq!(paabud(json!("2026-11-21"), point(done)), [""; 0]);
    assert_eq!(paabud(json!("2026-11-22"), point(json!([]))), [""; 0], "the last day is a day");
    assert_eq!(paabud(json!(null), point(json!([]))), ["fristMissing /punkter/0/frist"]);
    assert_eq!(
        paabud(
            json!("2026-12-01"),
            point(
                json!([{ "what": "x", "by": "2026-12-02" }, { "what": "y", "by": "2026-12-01" }])
            )
        ),
        ["actionAfterFrist /punkter/0/actions/0/by"]
    );
    assert_eq!(
        paabud(
            json!("2026-12-01"),
            point(
                json!([{ "what": "x", "by": "2026-11-21" }, { "what": "y", "by": "2026-11-21", "status": "faerdig" }])
            )
        ),
        ["actionOverdue /punkter/0/actions/0/by", "doneWithoutProof /punkter/0/actions/1/proof"]
    );
    let mut disagree = point(json!([]));
    disagree["agree"] = json!(false);
    disagree["frist"] = json!("2026-11-30");
    assert_eq!(
        paabud(json!("2026-12-01"), disagree),
        ["fristChanged /punkter/0/frist", "disagreementNotDocumented /punkter/0/view"]
    );
    let unknown = json!({ "vurdering": { "area": "tilbud", "date": "2026-10-01" },
        "concerns": [{ "id": "u", "kind": "udviklingspunkt", "date": "2026-10-01", "about": ["k8", "8.a", "t3", "k99"] }] });
    assert_eq!(codes(&plan(&unknown)), ["aboutUnknown /punkter/0/about/3"]);
}

// The checklist and the dialogmøde.

#[test]
fn the_checklist_leaves_the_board_out_where_there_is_none() {
    let of = |sag: Json| -> Vec<&'static str> {
        plan(&sag).tjekliste.items.iter().map(|item| item.id.id()).collect()
    };
    let with_board = of(json!({ "area": "tilbud", "tilbud": { "bestyrelse": true } }));
    let board = ["inddragBestyrelsen", "bestyrelsesmoede", "aftalSvaret", "lederOgBestyrelse"];
    assert_eq!(with_board.len(), Tjekpunkt::ALL.len());
    assert_eq!(of(json!({ "area": "tilbud" })), with_board, "not known: nothing is left out");
    for sag in [
        json!({ "area": "tilbud", "tilbud": { "bestyrelse": false } }),
        json!({ "area": "plejefamilier" }),
    ] {
        let without = of(sag);
        assert!(board.iter().all(|one| !without.contains(one)));
        assert_eq!(without.len() + board.len(), with_board.len());
    }
    let ticked =
        plan(&json!({ "area": "tilbud", "done": ["laesRapporten"], "dialogmoede": "2026-12-01" }));
    let items = &ticked.tjekliste.items;
    assert_eq!(
        items.iter().filter(|item| item.done).map(|item| item.id.id()).collect::<Vec<_>>(),
        ["laesRapporten"]
    );
    assert_eq!(items.iter().filter(|item| item.fase.id() == "foersteDage").count(), 9);
    assert!(
        ticked.tjekliste.source.da.contains("LOS")
            && ticked.tjekliste.source.da.contains("ikke lov")
    );
    assert_eq!(
        (ticked.dialogmoede.date, ticked.dialogmoede.days_left),
        (Some(day("2026-12-01")), Some(9))
    );
}

#[test]
fn the_checklist_is_in_our_own_words() {
    // From the seed: no line of ours is a line of theirs.
    let theirs = [
        "Læs tilsynsrapporten grundigt",
        "Parker dine følelser",
        "Vær konstruktiv og professionel",
        "Indkald til bestyrelsesmøde hurtigst muligt",
        "Vær forberedt og konkret",
        "Bevar en god tone",
    ];
    for point in Tjekpunkt::ALL {
        let said = tjekpunkt(*point);
        assert!(
            said.da.ends_with('.') && said.en.ends_with('.') && said.da != said.en,
            "{}",
            point.id()
        );
        assert!(theirs.iter().all(|line| !said.da.contains(line)), "{}", said.da);
    }
}

#[test]
fn a_dialogmoede_is_prepared_point_by_point() {
    let sag = json!({ "area": "tilbud", "concerns": [
            { "id": "a", "kind": "paabud", "date": "2026-10-01", "frist": "2026-12-01", "seen": "Set" },
            { "id": "b", "kind": "varsling", "date": "2026-10-01", "frist": "2026-12-02" },
            { "id": "c", "kind": "udviklingspunkt", "date": "2026-10-01" }],
        "punkter": [{ "key": "paabud:a", "kind": "paabud", "agree": false, "view": "Nej" },
            { "key": "varsling:b", "kind": "varsling", "agree": true, "actions": [{ "what": "x" }] }] });
    let prepared = plan(&sag).dialogmoede;
    assert_eq!(prepared.agenda, ["paabud:a", "varsling:b", "udviklingspunkt:c"]);
    assert_eq!(prepared.ask, ["varsling:b", "udviklingspunkt:c"]);
    assert_eq!(prepared.explain, ["paabud:a"]);
    assert_eq!(prepared.decide, ["paabud:a", "udviklingspunkt:c"]);
    assert_eq!((prepared.date, prepared.days_left), (None, None));
}

// Bad input, words.

#[test]
fn every_problem_of_a_case_is_told_at_once_with_its_path() {
    let of = |sag: Json| problems(handleplan(&value(&sag), None, day(TODAY)));
    let sag = json!({
        "format": 2, "x": 1, "area": "skoler", "tilbud": [], "method": "sum", "lowBelow": 1, "target": 6, "ways": 0,
        "facts": [{ "kind": "humør", "date": "2026-01-01" }],
        "concerns": [{ "kind": "udviklingspunkt" }, { "id": "a b", "kind": "kriterium", "date": "i går" },
            { "id": "u", "kind": "varsling", "date": "2026-01-01" }, { "id": "u", "kind": "varsling", "date": "2026-01-01", "about": ["?"] }],
        "punkter": [{ "kind": "paabud" }, { "key": "k", "kind": "x" }, { "key": "a", "kind": "paabud", "actions": [{ "by": "snart", "status": "klar", "y": 1 }], "agree": "ja" },
            { "key": "a", "kind": "paabud" }, { "key": "x".repeat(81), "kind": "paabud", "label": 4 }],
        "done": ["alt", "laesRapporten", "laesRapporten"], "dialogmoede": "2026-13-01",
    });
    assert_eq!(
        of(sag),
        [
            "unknownField /x",
            "unknownValue /format",
            "unknownValue /area",
            "wrongType /tilbud",
            "unknownValue /method",
            "unknownValue /lowBelow",
            "unknownValue /target",
            "unknownValue /ways",
            "unknownValue /facts/0/kind",
            "missing /concerns/0/id",
            "missing /concerns/0/date",
            "invalidId /concerns/1/id",
            "unknownValue /concerns/1/kind",
            "invalidDate /concerns/1/date",
            "invalidId /concerns/3/about/0",
            "duplicateId /concerns/3/id",
            "missing /punkter/0/key",
            "unknownValue /punkter/1/kind",
            "wrongType /punkter/2/agree",
            "unknownField /punkter/2/actions/0/y",
            "invalidDate /punkter/2/actions/0/by",
            "unknownValue /punkter/2/actions/0/status",
            "duplicateId /punkter/3/key",
            "textTooLong /punkter/4/key",
            "wrongType /punkter/4/label",
            "unknownValue /done/0",
            "duplicateId /done/2",
            "invalidDate /dialogmoede",
        ]
    );
    assert_eq!(of(json!(7)), ["wrongType "]);
    assert_eq!(of(json!({})), ["missing /area"]);
    let many = vec![fact("paabud", "2026-05-01", &json!({})); 501];
    assert_eq!(of(facts(json!(many))), ["tooMany /facts"]);
    assert_eq!(of(facts(json!(many[1..]))), [""; 0]);
    assert_eq!(of(json!({ "vurdering": { "area": "tilbud" } })), ["missing /vurdering/date"]);
    assert_eq!(
        of(json!({ "area": "tilbud", "target": { "numerator": 1, "denominator": 3 } })),
        ["unknownValue /target/numerator"]
    );
    assert_eq!(of(json!({ "area": "tilbud", "target": "4" })), ["wrongType /target"]);
}

#[test]
fn every_finding_and_kind_is_said_in_danish_and_english() {
    let d = day("2026-03-05");
    let all = [
        PlanFundKind::FristPassed { frist: d },
        PlanFundKind::FristMissing,
        PlanFundKind::FristChanged { before: d, now: d },
        PlanFundKind::ActionAfterFrist { by: d, frist: d },
        PlanFundKind::ActionOverdue { by: d },
        PlanFundKind::DoneWithoutProof,
        PlanFundKind::DisagreementNotDocumented,
        PlanFundKind::SeenChanged,
        PlanFundKind::ConcernGone,
        PlanFundKind::AboutUnknown { id: "k99".into() },
    ];
    let codes: BTreeSet<_> = all.iter().map(Coded::code).collect();
    assert_eq!(codes, PlanFundKind::CODES.iter().copied().collect());
    for kind in &all {
        let said = plan_finding(kind);
        assert_ne!(said.da, said.en);
        for text in [&said.da, &said.en] {
            assert!(!text.contains(['{', '}', '…']) && text.ends_with('.'), "{text}");
            assert_ne!(text, kind.code());
        }
        if !kind.params().0.is_empty() && kind.code() != "aboutUnknown" {
            assert!(said.da.contains("torsdag den 5. marts 2026"), "{}", said.da);
        }
    }
    for kind in Anledning::ALL {
        let said = anledning(*kind);
        assert!(
            said.da.ends_with('.') && said.en.ends_with('.') && said.da != said.en,
            "{}",
            kind.id()
        );
    }
}

#[test]
fn the_plan_says_no_verdict() {
    let sag = json!({ "lowBelow": 4, "target": 4, "punkter": [filled()],
        "vurdering": { "area": "tilbud", "date": "2025-06-01", "answers": [{ "id": "10.a", "answer": 2 }, { "id": "10.b", "answer": 3 }] } });
    for sag in [sag, with_k8(json!([filled()]))] {
        let plan = plan(&sag);
        for word in ["godkendt", "afslag"] {
            assert!(!json_text(&plan).contains(word), "{word}");
        }
    }
}
