//! The handleplan: what becomes a point, in which order, with which law on which day; that
//! nothing filled in is lost; the checklist; and what lifts a theme.
//!
//! Law: lov om socialtilsyn §§ 5-8, bekendtgørelse om socialtilsyn, forvaltningsloven § 19, BEK
//! 1559/2025 § 10, stk. 2. Checklist: LOS, 5 May 2021. The order among kinds is the project's.

mod support;

use std::collections::BTreeSet;

use kvalitetsmodel::case::{EventKind, Party};
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::law::{Confidence, LegalBasis};
use kvalitetsmodel::plan::{
    Anledning, Handleplan, Handleplanpunkt, Lovnote, Lovpunkt, PlanFundKind, Tjekpunkt, meaning,
    read_handleplan,
};
use kvalitetsmodel::text::{CATALOGUE, anledning, lovnote, plan_finding, tjekpunkt};
use serde_json::{Value as Json, json};
use support::{day, json_text, told, value};

const TODAY: &str = "2026-11-22";

fn plan(sag: &Json) -> Handleplan<'static> {
    plan_on(sag, TODAY)
}

fn plan_on(sag: &Json, today: &str) -> Handleplan<'static> {
    let plan = read_handleplan(&value(sag), None, day(today)).whole();
    plan.unwrap_or_else(|problems| panic!("{sag}: {problems}"))
}

fn events(events: Json) -> Json {
    json!({ "party": "tilbud", "events": events })
}

fn keys(plan: &Handleplan<'_>) -> Vec<String> {
    plan.points.iter().map(|point| point.key.clone()).collect()
}

fn point<'p>(plan: &'p Handleplan<'_>, key: &str) -> &'p Handleplanpunkt {
    let found = plan.points.iter().find(|point| point.key == key);
    found.unwrap_or_else(|| panic!("no {key} in {:?}", keys(plan)))
}

fn codes(plan: &Handleplan<'_>) -> Vec<String> {
    plan.findings.iter().map(|one| format!("{} {}", one.kind.code(), one.path)).collect()
}

fn basis(point: &Handleplanpunkt) -> Vec<String> {
    point.basis.iter().map(|row| row.citation()).collect()
}

fn event(kind: &str, date: &str, more: &Json) -> Json {
    let mut event = json!({ "kind": kind, "date": date });
    for (name, value) in more.as_object().expect("fields") {
        event[name] = value.clone();
    }
    event
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
        let plan = plan_on(&events(json!([event(kind, date, more)])), date);
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
    let told = json!({ "party": "tilbud", "events": [{ "id": "v", "kind": "vilkaar", "date": "2026-01-01", "korterePeriode": true }] });
    assert!(plan(&told).points[0].lapses);
    for (date, expected) in [
        ("2022-01-31", vec!["LBK 1377/2020 § 8, stk. 1, 2. pkt.", "BEK 617/2020 § 9, stk. 2"]),
        ("2022-02-01", vec!["LBK 171/2022 § 8, stk. 1, 2. pkt."]),
    ] {
        let plan = plan_on(&events(json!([event("skaerpetTilsyn", date, &json!({}))])), date);
        assert_eq!(basis(&plan.points[0]), expected, "{date}");
    }
    // An udviklingspunkt stands in no law.
    let told = json!({ "party": "tilbud", "events": [{ "id": "u1", "kind": "udviklingspunkt", "date": "2026-11-01", "seen": "Mere sparring" }] });
    let plan = plan(&told);
    let point = point(&plan, "udviklingspunkt:u1");
    assert_eq!((basis(point), point.confidence, &*point.seen), (vec![], None, "Mere sparring"));
}

#[test]
fn from_2026_a_criterion_that_is_not_met_threatens_bek_1559_2025_10_stk_2() {
    let sag = json!({ "party": "tilbud", "vurderinger": [{ "date": "2026-10-01", "criteria": [
        { "id": "k9", "judgement": "notMet", "begrundelse": "For lidt tid med borgerne." },
        { "id": "k3", "judgement": "met" }, { "id": "k8", "judgement": "notMet" } ] }] });
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
    // Each sentence with its own paragraph; never a word that the approval ends by itself.
    assert_eq!(
        threatening.notes.iter().map(line).collect::<Vec<_>>(),
        [
            "alleKriterier [BEK 1559/2025 § 10, stk. 2] verified",
            "mangelSkaerpetTilsyn [LBK 242/2026 § 8, stk. 1, 1. pkt.] verified",
            "mangelPaabud [LBK 242/2026 § 8, stk. 2, 1. pkt.] verified",
            "kanOgVil [BEK 1559/2025 § 8, stk. 2, 1. pkt.] verified",
            "ophoerVedAfgoerelse [LBK 242/2026 § 5, stk. 10] verified",
            "kriteriumErKvalitet [BEK 1559/2025 § 10, stk. 2] inferred",
        ]
    );
    let said: Vec<_> = threatening.notes.iter().map(|note| lovnote(note).da).collect();
    for (said, part) in [
        (&said[1], "træffer afgørelse om skærpet tilsyn"),
        (&said[3], "forventer"),
        (&said[4], "Godkendelsen slutter ikke af sig selv"),
        (&said[5], "vores læsning"),
    ] {
        assert!(said.contains(part), "{said}");
    }
    assert!(!json_text(&plan).contains("godkendelsen ophører"));
    assert!(plan.loeft.is_none(), "the signs of 2026 are an aid and lift nothing");
}

#[test]
fn until_2025_a_low_score_is_a_point_where_the_user_sets_what_is_low() {
    let sag = |low: Json| {
        json!({ "party": "tilbud", "handleplan": { "lowBelow": low }, "vurderinger": [{ "date": "2025-12-31",
            "tilbud": { "tilbudstyper": ["sel107"] },
            "answers": [{ "id": "10.a", "answer": 2, "begrundelse": "Få uddannede" }, { "id": "10.b", "answer": 3 },
                { "id": "9.a", "answer": "notApplicable" }, { "id": "1.c", "answer": 1 }] }] })
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
        let sag = json!({ "party": "plejefamilie", "handleplan": { "lowBelow": 3 },
            "vurderinger": [{ "date": date, "answers": [{ "id": "k5", "answer": 1 }] }] });
        assert_eq!(basis(&plan(&sag).points[0]), [format!("{act} § 6, stk. 1")]);
    }
}

#[test]
fn what_is_over_is_no_point() {
    let of = |list: Json| keys(&plan(&events(list)));
    assert_eq!(
        of(json!([
            event("paabud", "2026-05-01", &json!({})),
            event("paabudOpfyldt", "2026-06-01", &json!({}))
        ])),
        [""; 0]
    );
    assert_eq!(
        of(json!([
            event("paabud", "2026-05-01", &json!({ "sag": "a" })),
            event("paabudOpfyldt", "2026-06-01", &json!({ "sag": "b" }))
        ])),
        ["paabud:2026-05-01"]
    );
    assert_eq!(
        of(json!([
            event("paabud", "2026-05-01", &json!({})),
            event("paabudOphaevet", "2026-12-01", &json!({}))
        ])),
        ["paabud:2026-05-01"],
        "to come"
    );
    assert_eq!(
        of(json!([
            event("vilkaar", "2026-05-01", &json!({})),
            event("vilkaarOpfyldt", "2026-06-01", &json!({}))
        ])),
        [""; 0]
    );
    assert_eq!(
        of(json!([
            event("varsling", "2026-11-01", &json!({})),
            event("udtalelse", "2026-11-05", &json!({}))
        ])),
        [""; 0]
    );
    let to = |day: &str| {
        let its = event("skaerpetTilsyn", "2026-06-01", &json!({ "to": day }));
        let plan = plan(&events(json!([its])));
        (keys(&plan), plan.points[0].gone)
    };
    let key = vec!["skaerpetTilsyn:2026-06-01".to_owned()];
    assert_eq!(to("2026-11-21"), (key.clone(), true));
    assert_eq!(to("2026-11-22"), (key, false));
    // Six months from 1 February 2022, and no longer, whatever the decision says.
    let open = plan(&events(json!([event("skaerpetTilsyn", "2026-05-22", &json!({}))])));
    assert_eq!(
        (keys(&open), open.points[0].frist),
        (vec!["skaerpetTilsyn:2026-05-22".to_owned()], Some(day("2026-11-22")))
    );
    let over = plan(&events(json!([event("skaerpetTilsyn", "2026-05-21", &json!({}))])));
    assert!(over.points[0].gone);
    assert_eq!(of(json!([event("paabud", "2026-11-23", &json!({}))])), [""; 0], "a day to come");
}

#[test]
fn a_hearing_is_over_with_the_comments_or_the_decision_of_its_case() {
    let of = |list: Json| keys(&plan(&events(list)));
    for hearing in ["varsling", "partshoering"] {
        for decision in ["paabud", "skaerpetTilsyn", "ophoer"] {
            let then = |day: &str, sag: &str| {
                let decided = event(decision, day, &json!({ "sag": sag, "id": "d" }));
                of(json!([event(hearing, "2026-10-01", &json!({ "sag": "a" })), decided]))
            };
            let (open, decided) = (format!("{hearing}:2026-10-01"), format!("{decision}:d"));
            assert_eq!(then("2026-10-02", "a").join(" "), decided);
            assert!(then("2026-10-02", "b").contains(&open), "of another case");
            assert_eq!(then("2026-11-23", "a").join(" "), open, "to come");
            let before = of(json!([
                event(hearing, "2026-10-01", &json!({})),
                event(decision, "2026-09-30", &json!({}))
            ]));
            assert!(before.contains(&open), "before it");
        }
    }
}

#[test]
fn skaerpet_tilsyn_is_for_a_period() {
    let of = |today: &str, more: Json| {
        let mut one = event("skaerpetTilsyn", "2026-05-22", &more);
        one["id"] = json!("s");
        let plan = plan_on(&events(json!([one])), today);
        (keys(&plan), codes(&plan))
    };
    let open = vec!["skaerpetTilsyn:s".to_owned()];
    let end = json!({ "to": "2026-10-01" });
    assert_eq!(of("2026-10-01", end.clone()), (open.clone(), vec![]));
    let over = vec!["periodOver /points/0".to_owned()];
    assert_eq!(of("2026-10-02", end), (open.clone(), over.clone()));
    // Six months at most (LBK 242/2026 § 8, stk. 1, 2. pkt.).
    let missing = vec!["fristMissing /points/0/frist".to_owned()];
    assert_eq!(of("2026-11-22", json!({})), (open.clone(), missing));
    assert_eq!(of("2026-11-23", json!({})), (open, over));
}

#[test]
fn an_ending_is_the_gravest_point_until_it_is_carried_out() {
    let ending = |more: &Json| {
        json!([
            event("ophoer", "2026-10-01", more),
            event("paabud", "2026-09-01", &json!({ "frist": "2026-12-01" }))
        ])
    };
    let plan = plan(&events(ending(&json!({ "frist": "2026-12-01" }))));
    assert_eq!(keys(&plan), ["ophoer:2026-10-01", "paabud:2026-09-01"]);
    let ophoer = point(&plan, "ophoer:2026-10-01");
    assert_eq!((ophoer.frist, ophoer.days_left), (Some(day("2026-12-01")), Some(9)));
    assert_eq!(basis(ophoer), ["LBK 242/2026 § 5, stk. 10", "BEK 1559/2025 § 6, stk. 2"]);
    assert_eq!(codes(&plan), [""; 0]);
    // Its frist is the day it ends: nobody has to be done by then.
    let passed = self::plan(&events(json!([event(
        "ophoer",
        "2026-10-01",
        &json!({ "frist": "2026-11-01" })
    )])));
    assert_eq!(codes(&passed), [""; 0]);
    let none = self::plan(&events(json!([event("ophoer", "2026-10-01", &json!({}))])));
    assert_eq!(codes(&none), ["fristMissing /points/0/frist"]);
    // At once (BEK 1559/2025 § 6, stk. 1, 2. pkt.): no frist is set, and none is missing.
    let straks = self::plan(&events(ending(&json!({ "straks": true }))));
    assert_eq!(keys(&straks), ["ophoer:2026-10-01", "paabud:2026-09-01"]);
    assert_eq!((straks.points[0].frist, codes(&straks)), (None, vec![]));
    let of_straks = ["LBK 242/2026 § 5, stk. 10", "BEK 1559/2025 § 6, stk. 1, 2. pkt."];
    assert_eq!(basis(&straks.points[0])[..2], of_straks);
    let mut done = ending(&json!({}));
    done.as_array_mut().expect("a list").push(event("ophoerGennemfoert", "2026-11-22", &json!({})));
    assert_eq!(keys(&self::plan(&events(done.clone()))), ["paabud:2026-09-01"]);
    // A new decision does not say whether it gave the ending up.
    done[2]["kind"] = json!("nyAfgoerelse");
    assert!(keys(&self::plan(&events(done))).contains(&"ophoer:2026-10-01".to_owned()));
    let told = json!({ "party": "plejefamilie", "events": [{ "id": "o", "kind": "ophoer", "date": "2026-10-01" }] });
    assert_eq!(keys(&self::plan(&told)), ["ophoer:o"]);
}

#[test]
fn a_draft_report_is_a_point_until_comments_or_the_report() {
    let draft =
        event("tilsynsrapportUdkast", "2026-11-10", &json!({ "frist": "2026-11-24", "sag": "a" }));
    let plan = plan(&events(json!([draft])));
    assert_eq!(keys(&plan), ["rapportudkast:2026-11-10"]);
    let point = &plan.points[0];
    assert_eq!((point.days_left, basis(point)), (Some(2), vec![]));
    // No text at hand knows of it.
    assert_eq!(point.confidence.map(|its| its.id()), Some("open"));
    for end in ["udtalelse", "tilsynsrapport"] {
        let with = |day: &str, sag: &str| {
            let ended = event(end, day, &json!({ "sag": sag }));
            keys(&self::plan(&events(json!([draft, ended]))))
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

fn notes_of(party: &str, kind: &str, date: &str) -> Vec<Lovnote> {
    let sag = json!({ "party": party, "events": [{ "kind": kind, "date": date }] });
    plan_on(&sag, date).points.remove(0).notes
}

fn notes(party: &str, kind: &str, date: &str) -> Vec<String> {
    notes_of(party, kind, date).iter().map(line).collect()
}

fn note_codes(party: &str, kind: &str, date: &str) -> String {
    let lines = notes(party, kind, date);
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
            "paabudIndhold [BEK 1559/2025 § 7] verified",
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
            "periodeHoejst [LBK 242/2026 § 8, stk. 1, 2. pkt.] verified",
            "tillaegstakst [BEK 1559/2025 § 25, stk. 1] verified",
            "klagefrist [LBK 354/2025 § 67, stk. 1; LBK 242/2026 § 19, stk. 1; LBK 354/2025 § 66, stk. 1] verified",
            "klageUdsaetterIkke [LBK 354/2025 § 72, stk. 1; LBK 242/2026 § 19, stk. 1] verified",
            "tilbudsportalen [LBK 242/2026 § 8, stk. 1, 2. pkt.; LBK 242/2026 § 22, stk. 2, nr. 2; BEK 1560/2025 § 9, stk. 2] verified",
            "kommuner [BEK 1559/2025 § 9] verified",
            "skaerpetBetingelse [LBK 242/2026 § 8, stk. 1, 1. pkt.] verified",
        ]
    );
    // BEK 1560/2025 § 12: registered, and as a rule not published; bilag 2 is not at hand.
    assert_eq!(
        note_codes("plejefamilie", "skaerpetTilsyn", "2026-01-01"),
        "periodeHoejst klagefrist klageUdsaetterIkke tilbudsportalenIkkeOffentlig kommuner skaerpetBetingelse"
    );
    assert_eq!(
        notes("plejefamilie", "skaerpetTilsyn", "2026-01-01")[3],
        "tilbudsportalenIkkeOffentlig [BEK 1560/2025 § 12, stk. 1; BEK 1560/2025 § 12, stk. 2] inferred"
    );
    assert_eq!(
        note_codes("plejefamilie", "skaerpetTilsyn", "2025-12-31"),
        "periodeHoejst klagefrist klageUdsaetterIkke kommuner skaerpetBetingelse"
    );
    for (date, expected) in [
        ("2016-12-31", "periode"),
        ("2017-01-01", "periodeHoejst"),
        ("2022-01-31", "periodeHoejst"),
        ("2022-02-01", "periodeHoejst"),
    ] {
        let its = note_codes("tilbud", "skaerpetTilsyn", date);
        assert!(its.starts_with(&format!("{expected} tillaegstakst ")), "{date}: {its}");
    }
}

#[test]
fn a_complaint_suspends_an_ending_from_2017_and_a_leader_can_be_barred_from_2022() {
    for (party, date, expected) in [
        ("tilbud", "2016-12-31", "ophoerFrist klagefrist klageUdsaetterIkke kommuner"),
        ("tilbud", "2017-01-01", "ophoerFrist klagefrist ophoerVenter kommuner"),
        ("tilbud", "2022-01-31", "ophoerFrist klagefrist ophoerVenter kommuner"),
        ("tilbud", "2022-02-01", "ophoerFrist klagefrist ophoerVenter lederkarantaene kommuner"),
        (
            "tilbud",
            "2026-01-01",
            "ophoerFrist klagefrist ophoerVenter lederkarantaene tilbudsportalen kommuner",
        ),
        ("plejefamilie", "2022-02-01", "ophoerFrist klagefrist ophoerVenter kommuner"),
        (
            "plejefamilie",
            "2026-01-01",
            "ophoerFrist klagefrist ophoerVenter tilbudsportalenIkkeOffentlig kommuner",
        ),
    ] {
        assert_eq!(note_codes(party, "ophoer", date), expected, "{party} {date}");
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
    let told = json!({ "party": "tilbud", "events": [{ "id": "v", "kind": "vilkaar", "date": "2026-01-01", "korterePeriode": true }] });
    assert_eq!(plan(&told).points[0].notes[1].code, Lovpunkt::VilkaarBortfald);
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
    assert_eq!(notes("tilbud", "tilsynsrapportUdkast", "2025-12-31"), ["udkastFrist [] open"]);
    assert_eq!(
        notes("tilbud", "tilsynsrapportUdkast", "2026-02-01"),
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
fn every_note_of_every_day_has_its_paragraph_its_words_and_its_numbers() {
    let mut seen = BTreeSet::new();
    let mut says = |note: &Lovnote, at: &str| {
        let said = lovnote(note);
        assert!(said.da.ends_with('.') && said.en.ends_with('.') && said.da != said.en, "{at}");
        assert!(!said.da.contains(['{', '…']) && !said.en.contains(['{', '…']), "{at}: {said:?}");
        assert!(!note.basis.is_empty() || note.code == Lovpunkt::UdkastFrist, "{at}");
        // The exceptions are said where there are any, and our own reading too.
        match note.code {
            Lovpunkt::HoeringUdsaettelse | Lovpunkt::Bistand | Lovpunkt::Aktindsigt => {
                assert!(said.da.contains("undtagelser"));
            }
            Lovpunkt::VarslingSomHoering | Lovpunkt::TagAlvorligt => {
                assert!(said.da.contains("vores læsning"));
            }
            _ => {}
        }
        seen.insert(note.code.id());
    };
    for party in [Party::Tilbud, Party::Plejefamilie] {
        for kind in EventKind::ALL.iter().filter(|kind| Anledning::of(**kind).is_some()) {
            for year in 2014..2027 {
                for day_of_year in ["05-01", "12-31"] {
                    let (kind, date) = (kind.id(), format!("{year}-{day_of_year}"));
                    let notes = notes_of(party.id(), kind, &date);
                    notes.iter().for_each(|note| says(note, &format!("{kind} {date}")));
                    let codes: BTreeSet<_> = notes.iter().map(|note| note.code.id()).collect();
                    assert_eq!(codes.len(), notes.len(), "nothing is said twice: {kind} {year}");
                }
            }
        }
    }
    let ophoer =
        event("ophoer", "2026-01-12", &json!({ "receipt": "digitalPost", "frist": "2026-04-30" }));
    let klage = |date| json!({ "kind": "klage", "date": date });
    let straks = json!({ "kind": "straksIvaerksat", "date": "2026-01-15" });
    let decided = json!({ "kind": "ankestyrelsensAfgoerelse", "date": "2026-06-01" });
    let renewed = json!({ "kind": "nyAfgoerelse", "date": "2026-02-16" });
    for after in [
        vec![klage("2026-01-20")],
        vec![klage("2026-03-20")],
        vec![straks, klage("2026-01-20")],
        vec![klage("2026-01-20"), decided],
        vec![klage("2026-01-20"), renewed],
    ] {
        let all: Vec<Json> = [ophoer.clone()].into_iter().chain(after).collect();
        let of = plan(&events(json!(all)));
        of.points[0].notes.iter().for_each(|note| says(note, "ophør after a complaint"));
    }
    let shorter = event("vilkaar", "2026-01-01", &json!({ "korterePeriode": true }));
    plan(&events(json!([shorter]))).points[0].notes.iter().for_each(|note| says(note, "vilkår"));
    for today in ["2022-01-31", "2022-02-01"] {
        let of = plan_on(&json!({ "party": "tilbud" }), today);
        of.pligter.iter().for_each(|note| says(note, today));
    }
    let not_met = with_k8(json!([]));
    plan(&not_met).threatening.expect("of criteria").notes.iter().for_each(|note| says(note, "k8"));
    let all: BTreeSet<_> = Lovpunkt::ALL.iter().map(|code| code.id()).collect();
    assert_eq!(seen, all);
}

#[test]
fn a_sentence_has_the_numbers_of_the_rule_on_its_day() {
    let said = |kind: &str, date: &str, code: Lovpunkt| {
        let notes = notes_of("tilbud", kind, date);
        notes.iter().find(|note| note.code == code).map(|note| lovnote(note).da.into_owned())
    };
    for (kind, date, code, expected) in [
        ("skaerpetTilsyn", "2016-12-31", Lovpunkt::Periode, "er 3 måneder ad gangen"),
        ("skaerpetTilsyn", "2022-01-31", Lovpunkt::PeriodeHoejst, "er højst 3 måneder"),
        ("skaerpetTilsyn", "2022-02-01", Lovpunkt::PeriodeHoejst, "er højst 6 måneder"),
        (
            "skaerpetTilsyn",
            "2016-12-31",
            Lovpunkt::Tillaegstakst,
            "25 % af årstaksten for hver periode på tre måneder",
        ),
        (
            "skaerpetTilsyn",
            "2017-01-01",
            Lovpunkt::Tillaegstakst,
            "10 % af årstaksten for hver påbegyndt måned",
        ),
        ("paabud", "2026-02-01", Lovpunkt::Klagefrist, "inden 4 uger"),
        ("ophoer", "2026-02-01", Lovpunkt::OphoerVenter, "Klager I inden 4 uger"),
        ("ophoer", "2026-02-01", Lovpunkt::Lederkarantaene, "i 5 år"),
    ] {
        let said = said(kind, date, code).unwrap_or_else(|| panic!("{kind} {date}"));
        assert!(said.contains(expected), "{said}");
    }
}

/// What Frister says of an event without a plan is what the plan says.
#[test]
fn the_meaning_of_an_event_is_that_of_its_point() {
    for party in [Party::Tilbud, Party::Plejefamilie] {
        for kind in EventKind::ALL {
            for date in ["2014-01-01", "2016-12-31", "2021-06-01", "2024-02-01", "2026-02-01"] {
                let sag =
                    json!({ "party": party.id(), "events": [{ "kind": kind.id(), "date": date }] });
                let plan = plan_on(&sag, date);
                let of_point = plan.points.first().map(|its| (its.kind, &its.basis, &its.notes));
                let means = meaning(*kind, party, day(date));
                let of_event = means.as_ref().map(|its| (its.kind, &its.basis, &its.notes));
                assert_eq!(of_point, of_event, "{} {date}", kind.id());
            }
        }
    }
}

/// Chapter 3 a of the act is theirs; of the rest only what holds for every party to a decision.
#[test]
fn a_bpa_forening_is_told_only_what_reaches_it() {
    let of = |kind: EventKind| -> Vec<&'static str> {
        let means = meaning(kind, Party::BpaForening, day("2026-02-01")).expect("it calls");
        means.notes.iter().map(|note| note.code.id()).collect()
    };
    assert_eq!(of(EventKind::Paabud), ["klagefrist", "klageUdsaetterIkke"]);
    assert_eq!(of(EventKind::Ophoer), ["klagefrist", "ophoerVenter"]);
    assert_eq!(
        of(EventKind::Partshoering),
        ["hoeringFrist", "hoeringUdsaettelse", "bistand", "aktindsigt"]
    );
    assert_eq!(of(EventKind::TilsynsrapportUdkast), [""; 0]);
}

/// An ending has its own rules there; that the chapter has no påbud is said with the point.
#[test]
fn a_bpa_forening_has_a_plan_of_what_was_decided_of_it() {
    let plan = plan_on(
        &json!({
            "party": "bpaForening",
            "events": [
                { "kind": "ophoer", "date": "2026-02-02", "frist": "2026-06-01" },
                { "kind": "paabud", "date": "2026-02-02", "frist": "2026-05-01" },
            ],
        }),
        "2026-03-01",
    );
    let points: Vec<_> = plan.points.iter().map(|its| (its.kind, its.frist)).collect();
    let ending = (Anledning::Ophoer, Some(day("2026-06-01")));
    assert_eq!(points, [ending, (Anledning::Paabud, None)]);
    let basis: Vec<_> = plan.points[0].basis.iter().map(LegalBasis::citation).collect();
    assert!(basis.iter().any(|its| its.contains("§ 18 ")), "{basis:?}");
    let found: Vec<_> =
        plan.findings.iter().map(|one| (one.kind.code(), one.path.as_str())).collect();
    assert_eq!(found, [("notInChapter3a", "/points/1")]);
    assert_eq!((plan.area, plan.threatening.is_none()), (None, true));
}

#[test]
fn what_the_act_asks_of_the_place_itself_stands_beside_the_checklist() {
    for party in ["tilbud", "plejefamilie"] {
        let of = |today: &str| -> Vec<String> {
            plan_on(&json!({ "party": party }), today).pligter.iter().map(line).collect()
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
    assert!({
        let duties = plan_on(&json!({ "party": "tilbud" }), "2026-02-01").pligter;
        lovnote(&duties[0]).da.contains("uden unødigt ophold")
    });
}

#[test]
fn a_frist_that_was_extended_is_the_new_one() {
    let list = json!([
        event("paabud", "2026-05-01", &json!({ "frist": "2026-06-01", "sag": "a", "id": "p" })),
        event("paabudForlaenget", "2026-05-20", &json!({ "frist": "2026-08-01", "sag": "a" })),
        event("paabudForlaenget", "2026-07-20", &json!({ "frist": "2026-12-24", "sag": "a" })),
        event("paabudForlaenget", "2026-12-01", &json!({ "frist": "2027-12-24", "sag": "a" })),
    ]);
    let plan = plan(&events(list));
    assert_eq!(point(&plan, "paabud:p").frist, Some(day("2026-12-24")));
    assert_eq!(point(&plan, "paabud:p").days_left, Some(32));
}

#[test]
fn points_are_ordered_by_frist_then_by_gravity() {
    let sag = json!({
        "party": "tilbud",
        "vurderinger": [{ "date": "2026-10-01", "criteria": [{ "id": "k7", "judgement": "notMet" }] }],
        "events": [
            { "id": "u", "kind": "udviklingspunkt", "date": "2026-10-01" },
            { "id": "v", "kind": "vilkaar", "date": "2026-10-01" },
            { "id": "w", "kind": "varsling", "date": "2026-11-15", "frist": "2026-12-01", "sag": "b" },
            { "id": "n", "kind": "paabud", "date": "2026-10-01", "frist": "2026-12-01" },
            { "id": "s", "kind": "skaerpetTilsyn", "date": "2026-10-01", "to": "2026-12-01" },
            { "id": "l", "kind": "udviklingspunkt", "date": "2026-10-01", "frist": "2026-11-01" },
            { "id": "h", "kind": "partshoering", "date": "2026-11-15", "sag": "b" },
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
fn two_of_a_kind_on_a_day_are_two_points_and_say_what_their_events_say() {
    let list = json!([
        event("paabud", "2026-05-01", &json!({})),
        event("paabud", "2026-05-01", &json!({})),
        event(
            "paabud",
            "2026-05-01",
            &json!({ "id": "p1", "frist": "2026-12-01",
            "seen": "Ingen nattevagt", "subject": "Nattevagt", "about": ["k9"] })
        )
    ]);
    let plan = plan(&events(list));
    assert_eq!(keys(&plan), ["paabud:p1", "paabud:2026-05-01", "paabud:2026-05-01#2"]);
    let p1 = point(&plan, "paabud:p1");
    assert_eq!(
        (p1.frist, &*p1.seen, p1.subject.as_deref(), &p1.about[..], p1.event),
        (
            Some(day("2026-12-01")),
            "Ingen nattevagt",
            Some("Nattevagt"),
            &["k9".to_owned()][..],
            Some(2)
        )
    );
}

#[test]
fn an_event_that_names_the_one_it_answers_ends_and_extends_that_one() {
    let list = json!([
        event("paabud", "2026-05-01", &json!({ "id": "a", "frist": "2026-11-01" })),
        event("paabud", "2026-05-01", &json!({ "id": "b", "frist": "2026-11-01" })),
        event("paabudOpfyldt", "2026-06-01", &json!({ "answers": "a" })),
        event("paabudForlaenget", "2026-06-01", &json!({ "answers": "b", "frist": "2026-12-02" })),
        event("paabudForlaenget", "2026-06-01", &json!({ "answers": "b", "frist": "2026-12-01" })),
        event("paabudForlaenget", "2026-07-01", &json!({ "answers": "a", "frist": "2026-12-24" })),
    ]);
    let plan = plan(&events(list));
    assert_eq!(keys(&plan), ["paabud:b"]);
    // Of two new fristen of one day the earlier is the safe one.
    assert_eq!(plan.points[0].frist, Some(day("2026-12-01")));
}

#[test]
fn what_fits_two_paabud_and_names_none_ends_neither_and_asks_which() {
    let two = |answer: Json| {
        plan(&events(json!([
            event("paabud", "2026-05-01", &json!({ "id": "a", "frist": "2026-12-01" })),
            event("paabud", "2026-05-04", &json!({ "id": "b", "frist": "2026-12-15" })),
            answer
        ])))
    };
    for (kind, more) in
        [("paabudOpfyldt", json!({})), ("paabudForlaenget", json!({ "frist": "2026-12-24" }))]
    {
        let asked = two(event(kind, "2026-06-01", &more));
        assert_eq!(keys(&asked), ["paabud:a", "paabud:b"], "{kind}");
        assert_eq!(codes(&asked), ["whichEvent /points/0", "whichEvent /points/1"], "{kind}");
        let days: Vec<_> = asked.points.iter().map(|one| (one.frist, one.confidence)).collect();
        let open = |text| (Some(day(text)), Some(Confidence::Open));
        assert_eq!(days, [open("2026-12-01"), open("2026-12-15")], "{kind}");
        let mut named = more.clone();
        named["answers"] = json!("b");
        let named = two(event(kind, "2026-06-01", &named));
        assert!(codes(&named).iter().all(|code| !code.starts_with("whichEvent")), "{kind}");
    }
}

// What people fill in.

fn filled() -> Json {
    json!({ "key": "kriterium:k8", "kind": "kriterium", "seen": "Set af os", "agree": false, "view": "Sådan er det",
        "about": ["8.a"], "actions": [{ "what": "Ansætte en leder", "who": "bestyrelsen", "by": "2026-12-01", "proof": "Kontrakt", "status": "iGang" }] })
}

fn with_k8(points: Json) -> Json {
    json!({ "party": "tilbud", "handleplan": { "points": points }, "vurderinger": [{ "date": "2026-10-01",
        "criteria": [{ "id": "k8", "judgement": "notMet", "begrundelse": "Der mangler en leder." }] }] })
}

#[test]
fn what_was_filled_in_is_kept_and_laid_into_the_new_plan() {
    let plan = plan(&with_k8(json!([filled()])));
    let k8 = point(&plan, "kriterium:k8");
    assert_eq!((&*k8.seen, k8.seen_now.as_deref()), ("Set af os", Some("Der mangler en leder.")));
    assert_eq!((k8.agree, &*k8.view, k8.status.id()), (Some(false), "Sådan er det", "iGang"));
    assert_eq!(k8.about, ["k8", "8.a"]);
    assert_eq!((k8.actions.len(), k8.missing.len()), (1, 0));
    assert_eq!(codes(&plan), ["seenChanged /points/0/seenNow"]);
    // A frist that only the plan knows stays too.
    let mut own = filled();
    own["frist"] = json!("2026-12-31");
    let own = self::plan(&with_k8(json!([own])));
    assert_eq!((own.points[0].frist, own.points[0].days_left), (Some(day("2026-12-31")), Some(39)));
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
    assert_eq!(codes(&plan), ["seenChanged /points/0/seenNow", "anledningGone /points/1"]);
    assert!(!plan.dialogmoede.agenda.contains(&"paabud:p9".to_owned()));
}

#[test]
fn a_plan_given_back_gives_the_same_plan() {
    let sag =
        with_k8(json!([filled(), { "key": "x:1", "kind": "udviklingspunkt", "view": "Vores" }]));
    let first = plan(&sag);
    let points: Json = serde_json::to_value(&first.points).expect("JSON");
    let second = plan(&with_k8(points));
    assert_eq!(first.points, second.points);
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
            plan.points[0].missing.iter().map(|one| one.id()).collect::<Vec<_>>().join(" ");
        (missing, plan.points[0].status.id())
    };
    let (none, action) = (
        json!({}),
        |status: &str| json!({ "what": "x", "who": "y", "by": "2026-12-01", "proof": "z", "status": status }),
    );
    let is = |missing: &str, status: &'static str| (missing.to_owned(), status);
    assert_eq!(with(json!([]), none.clone()), is("view action", "ikkeBegyndt"));
    assert_eq!(with(json!([{}]), json!({ "view": "v" })), is("action who by proof", "ikkeBegyndt"));
    assert_eq!(with(json!([action("ikkeBegyndt")]), json!({ "view": "v" })), is("", "ikkeBegyndt"));
    assert_eq!(with(json!([action("faerdig")]), json!({ "view": "v" })), is("", "faerdig"));
    assert_eq!(
        with(json!([action("faerdig"), action("ikkeBegyndt")]), json!({ "view": "v" })),
        is("", "iGang")
    );
    assert_eq!(
        with(json!([action("faerdig"), { "what": "x" }]), json!({ "view": " " })),
        is("view who by proof", "iGang")
    );
}

#[test]
fn findings_of_a_plan() {
    let paabud = |frist: Json, point: Json| {
        let sag = json!({ "party": "tilbud", "handleplan": { "points": [point] },
            "events": [{ "kind": "paabud", "date": "2026-05-01", "id": "p", "frist": frist }] });
        codes(&plan(&sag))
    };
    let point = |actions: Json| json!({ "key": "paabud:p", "kind": "paabud", "actions": actions });
    let done = json!([{ "what": "x", "status": "faerdig", "proof": "y" }]);
    assert_eq!(paabud(json!("2026-11-21"), point(json!([]))), ["fristPassed /points/0/frist"]);
    assert_eq!(paabud(json!("2026-11-21"), point(done)), [""; 0]);
    assert_eq!(paabud(json!("2026-11-22"), point(json!([]))), [""; 0], "the last day is a day");
    assert_eq!(paabud(json!(null), point(json!([]))), ["fristMissing /points/0/frist"]);
    assert_eq!(
        paabud(
            json!("2026-12-01"),
            point(
                json!([{ "what": "x", "by": "2026-12-02" }, { "what": "y", "by": "2026-12-01" }])
            )
        ),
        ["actionAfterFrist /points/0/actions/0/by"]
    );
    assert_eq!(
        paabud(
            json!("2026-12-01"),
            point(
                json!([{ "what": "x", "by": "2026-11-21" }, { "what": "y", "by": "2026-11-21", "status": "faerdig" }])
            )
        ),
        ["actionOverdue /points/0/actions/0/by", "doneWithoutProof /points/0/actions/1/proof"]
    );
    let mut disagree = point(json!([]));
    disagree["agree"] = json!(false);
    disagree["frist"] = json!("2026-11-30");
    assert_eq!(
        paabud(json!("2026-12-01"), disagree),
        ["fristChanged /points/0/frist", "disagreementNotDocumented /points/0/view"]
    );
    let unknown = json!({ "party": "tilbud", "vurderinger": [{ "date": "2026-10-01" }],
        "events": [{ "id": "u", "kind": "udviklingspunkt", "date": "2026-10-01", "about": ["k8", "8.a", "t3", "k99"] }] });
    assert_eq!(codes(&plan(&unknown)), ["aboutUnknown /points/0/about/3"]);
}

// The checklist and the dialogmøde.

#[test]
fn the_checklist_leaves_the_board_out_where_there_is_none() {
    let of = |sag: Json| -> Vec<&'static str> {
        plan(&sag).tjekliste.items.iter().map(|item| item.id.id()).collect()
    };
    let with_board = of(json!({ "party": "tilbud", "tilbud": { "bestyrelse": true } }));
    let board = ["inddragBestyrelsen", "bestyrelsesmoede", "aftalSvaret", "lederOgBestyrelse"];
    assert_eq!(with_board.len(), Tjekpunkt::ALL.len());
    assert_eq!(of(json!({ "party": "tilbud" })), with_board, "not known: nothing is left out");
    for sag in [
        json!({ "party": "tilbud", "tilbud": { "bestyrelse": false } }),
        json!({ "party": "tilbud", "vurderinger": [{ "date": "2026-10-01", "tilbud": { "bestyrelse": false } }] }),
        json!({ "party": "plejefamilie" }),
    ] {
        let without = of(sag);
        assert!(board.iter().all(|one| !without.contains(one)));
        assert_eq!(without.len() + board.len(), with_board.len());
    }
    let ticked = plan(
        &json!({ "party": "tilbud", "handleplan": { "done": ["laesRapporten"], "dialogmoede": "2026-12-01" } }),
    );
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
    let sag = json!({ "party": "tilbud", "events": [
            { "id": "a", "kind": "paabud", "date": "2026-10-01", "frist": "2026-12-01", "seen": "Set" },
            { "id": "b", "kind": "varsling", "date": "2026-10-01", "frist": "2026-12-02", "sag": "b" },
            { "id": "c", "kind": "udviklingspunkt", "date": "2026-10-01" }],
        "handleplan": { "points": [{ "key": "paabud:a", "kind": "paabud", "agree": false, "view": "Nej" },
            { "key": "varsling:b", "kind": "varsling", "agree": true, "actions": [{ "what": "x" }] }] } });
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
    let of = |sag: Json| told(&read_handleplan(&value(&sag), None, day(TODAY)).problems);
    let sag = json!({
        "format": 3, "x": 1, "party": "skole", "tilbud": [], "settings": { "method": "sum" },
        "events": [{ "kind": "humør", "date": "2026-01-01" }, { "kind": "udviklingspunkt" },
            { "id": "a b", "kind": "paabud", "date": "i går" },
            { "id": "u", "kind": "varsling", "date": "2026-01-01" }, { "id": "u", "kind": "varsling", "date": "2026-01-01" }],
        "handleplan": { "y": 1, "lowBelow": 1, "target": 6, "ways": 0,
            "points": [{ "kind": "paabud" }, { "key": "k", "kind": "x" }, { "key": "a", "kind": "paabud", "actions": [{ "by": "snart", "status": "klar", "y": 1 }], "agree": "ja" },
                { "key": "a", "kind": "paabud" }, { "key": "x".repeat(81), "kind": "paabud", "label": 4 }],
            "done": ["alt", "laesRapporten", "laesRapporten"], "dialogmoede": "2026-13-01" },
    });
    assert_eq!(
        of(sag),
        [
            "unknownField /x",
            "unknownValue /format",
            "unknownValue /party",
            "wrongType /tilbud",
            "unknownValue /settings/method",
            "unknownValue /events/0/kind",
            "missing /events/1/date",
            "invalidDate /events/2/date",
            "invalidId /events/2/id",
            "duplicateId /events/4/id",
            "unknownField /handleplan/y",
            "unknownValue /handleplan/lowBelow",
            "unknownValue /handleplan/target",
            "unknownValue /handleplan/ways",
            "missing /handleplan/points/0/key",
            "unknownValue /handleplan/points/1/kind",
            "wrongType /handleplan/points/2/agree",
            "unknownField /handleplan/points/2/actions/0/y",
            "invalidDate /handleplan/points/2/actions/0/by",
            "unknownValue /handleplan/points/2/actions/0/status",
            "duplicateId /handleplan/points/3/key",
            "textTooLong /handleplan/points/4/key",
            "wrongType /handleplan/points/4/label",
            "unknownValue /handleplan/done/0",
            "duplicateId /handleplan/done/2",
            "invalidDate /handleplan/dialogmoede",
        ]
    );
    assert_eq!(of(json!(7)), ["wrongType "]);
    assert_eq!(of(json!({})), ["missing /party"]);
    assert_eq!(of(json!({ "party": "socialtilsyn" })), ["unknownValue /party"]);
    // A BPA-forening has no kvalitetsmodel to be assessed by.
    assert_eq!(of(json!({ "party": "bpaForening" })), [""; 0]);
    let assessed = json!([{ "area": "tilbud", "date": "2026-01-05", "criteria": [] }]);
    let bpa = json!({ "party": "bpaForening", "vurderinger": assessed });
    assert_eq!(of(bpa), ["unknownValue /party"]);
    let many = vec![event("paabud", "2026-05-01", &json!({})); 501];
    assert_eq!(of(events(json!(many))), ["tooMany /events"]);
    assert_eq!(of(events(json!(many[1..]))), [""; 0]);
    let with = |part: &str, its: Json| of(json!({ "party": "tilbud", part: its }));
    assert_eq!(with("vurderinger", json!([{}])), ["missing /vurderinger/0/date"]);
    let target = |target: Json| with("handleplan", json!({ "target": target }));
    assert_eq!(
        target(json!({ "numerator": 1, "denominator": 3 })),
        ["unknownValue /handleplan/target/numerator"]
    );
    assert_eq!(target(json!("4")), ["wrongType /handleplan/target"]);
}

/// A half-typed part hides nothing else: the rest is planned for, by the places of the input.
#[test]
fn what_can_be_read_is_planned_for_beside_every_problem() {
    let sag = json!({
        "party": "tilbud",
        "vurderinger": [{ "date": "2026-10-0" }],
        "events": [event("paabud", "2026-05-0", &json!({ "id": "a" })),
            event("paabud", "2026-05-01", &json!({ "id": "b", "frist": "2026-1" }))],
        "handleplan": { "points": [{ "key": "paabud:a", "kind": "paabud", "view": "Vores" },
            { "key": "kriterium:k8", "kind": "kriterium", "view": "Vores" }, { "key": "paabud:b", "kind": "x" }] },
    });
    let partial = read_handleplan(&value(&sag), None, day(TODAY));
    assert_eq!(
        told(&partial.problems),
        [
            "invalidDate /events/0/date",
            "invalidDate /events/1/frist",
            "unknownValue /handleplan/points/2/kind",
            "invalidDate /vurderinger/0/date",
        ]
    );
    let plan = partial.value.expect("the rest can be read");
    assert_eq!(keys(&plan), ["paabud:b", "paabud:a", "kriterium:k8"]);
    assert_eq!(point(&plan, "paabud:b").event, Some(1));
    // What could not be read may be what they answer: nothing is called gone.
    assert!(plan.points.iter().all(|point| !point.gone));
    // Read, and not there, it is gone.
    let known = json!({ "party": "tilbud", "handleplan": sag["handleplan"] });
    let plan =
        read_handleplan(&value(&known), None, day(TODAY)).value.expect("the rest can be read");
    assert!(plan.points.iter().all(|point| point.gone));
}

/// The words stand in the order of their codes; by place they are found.
#[test]
fn every_code_has_its_row_of_words() {
    let rows = |part: &str| -> Vec<&str> {
        let (_, rows) = CATALOGUE.iter().find(|(name, _)| *name == part).expect("a part");
        rows.iter().map(|(code, _, _)| *code).collect()
    };
    let ids = |all: &[Lovpunkt]| -> Vec<&str> { all.iter().map(|one| one.id()).collect() };
    assert_eq!(rows("lovpunkter"), ids(Lovpunkt::ALL));
    assert_eq!(rows("anledninger"), Anledning::ALL.iter().map(|one| one.id()).collect::<Vec<_>>());
    assert_eq!(rows("tjekpunkter"), Tjekpunkt::ALL.iter().map(|one| one.id()).collect::<Vec<_>>());
    assert_eq!(rows("planFindings"), PlanFundKind::CODES);
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
        PlanFundKind::AnledningGone,
        PlanFundKind::DecisionAnnulled { on: d },
        PlanFundKind::PeriodOver { last: d },
        PlanFundKind::NotInChapter3a,
        PlanFundKind::WhichEvent,
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
fn a_plan_never_says_godkendt_or_afslag() {
    let sag = json!({ "party": "tilbud", "handleplan": { "lowBelow": 4, "target": 4, "points": [filled()] },
        "vurderinger": [{ "date": "2025-06-01", "answers": [{ "id": "10.a", "answer": 2 }, { "id": "10.b", "answer": 3 }] }] });
    for sag in [sag, with_k8(json!([filled()]))] {
        let plan = plan(&sag);
        for word in ["godkendt", "afslag"] {
            assert!(!json_text(&plan).contains(word), "{word}");
        }
    }
}
