//! What holds for every deadline, and what no vector can say.
//!
//! The days and paragraphs themselves stand in tests/vectors/deadlines (`deadline_vectors.rs`).

mod support;

use kvalitetsmodel::case::{EventKind, Sag, Year};
use kvalitetsmodel::deadlines::{RULES, RuleId, aarshjul, frister, lov_on};
use kvalitetsmodel::input::FieldShape;
use kvalitetsmodel::law::Confidence;
use serde_json::{Value as Json, json};
use support::{day, json_text, told, value};

/// A case of which everything can be read.
fn sag(json: &Json) -> Sag {
    Sag::read(&value(json)).whole().unwrap_or_else(|problems| panic!("{json}: {problems}"))
}

// What no vector holds, since it is not settled: a reading that may change, a paragraph that does
// not bear it, a text that was not at hand. Here stands what is answered until it is.

#[test]
fn force_towards_a_child_2017_to_august_2025_is_inferred_since_no_text_is_at_hand() {
    let event = json!({
        "kind": "magtanvendelse", "date": "2020-05-05",
        "person": "barn", "time": "10:00", "strafbart": true, "internSkole": true
    });
    let sag = sag(&json!({ "party": "tilbud", "ownership": "kommunal", "events": [event] }));
    let answer = frister(&sag, day("2020-05-05"));
    assert_eq!(answer.frister.len(), 8);
    for frist in &answer.frister {
        assert_eq!(frist.confidence, Confidence::Inferred, "{}", frist.rule.id());
    }
}

// The data and the input as such.

#[test]
fn on_every_day_a_rule_is_cited_from_the_act_that_lists_the_themes_then() {
    use kvalitetsmodel::model::{Area, Model};
    // § 8, stk. 1 of the act, and the paragraph on the prior dialogue in the bekendtgørelse.
    let act = RuleId::SkaerpetTilsynTilbudsportalen.rule().expect("a rule");
    let bek = RuleId::ForudgaaendeDialog.rule().expect("a rule");
    let mut date = day("2014-01-01");
    while date <= day("2027-12-31") {
        let model = Model::on(Area::Tilbud, date).expect("a model");
        let of_model: Vec<&str> = model.basis_on(date).map(|basis| &*basis.act).take(2).collect();
        let mut cited = Vec::new();
        for rule in [act, bek] {
            let basis = rule.on(date).expect("a row").basis_on(date);
            cited.push(basis[0].act.to_string());
        }
        assert_eq!(cited, of_model, "{date}");
        date = date.next().expect("a day");
    }
}

#[test]
fn every_rule_has_its_place_its_words_and_rows_in_order() {
    for (rule, id) in RULES.iter().zip(RuleId::ALL) {
        assert_eq!(rule.id, *id);
        assert_eq!(rule.id.rule().map(|rule| rule.id), Some(*id));
        assert!(!rule.rows.is_empty());
        for pair in rule.rows.windows(2) {
            let end = pair[0].validity.to.expect("only the last row is open");
            assert_eq!(end.next(), Some(pair[1].validity.from), "{}", rule.id.id());
        }
        for row in rule.rows {
            for date in [Some(row.validity.from), row.validity.to].into_iter().flatten() {
                for law in lov_on(date).iter().filter(|law| law.rule == rule.id) {
                    let words = kvalitetsmodel::text::rule(law);
                    assert!(words.da.ends_with('.') && words.en.ends_with('.'), "{}", id.id());
                }
                for basis in row.basis_on(date) {
                    assert!(
                        !basis.act.is_empty() && basis.paragraph.starts_with('§'),
                        "{}",
                        rule.id.id()
                    );
                }
            }
        }
    }
    assert_eq!(RULES.len(), RuleId::ALL.len());
}

#[test]
fn bad_input_gives_every_problem_at_once() {
    let input = json!({ "party": "tilbud", "today": "2026-03-10", "events": [
        { "kind": "paabud", "date": "2025-02-29" },
        { "kind": "nope", "date": "2026-01-01", "time": "25:00", "year": 1 },
        { "kind": "grundkursus", "date": "2026-01-01", "yearlyFee": 5, "strafbart": true },
        { "kind": "magtanvendelse", "date": "2026-01-01", "time": "25:00", "foo": 1 },
    ] });
    let problems = Sag::read(&value(&input)).whole().expect_err("bad input");
    let expected = [
        "unknownField /today",
        "invalidDate /events/0/date",
        "unknownValue /events/1/kind",
        "notOfKind /events/2/strafbart",
        "notOfKind /events/2/yearlyFee",
        "unknownField /events/3/foo",
        "unknownValue /events/3/time",
    ];
    assert_eq!(told(&problems), expected);
}

#[test]
fn a_visit_that_was_not_announced_has_no_day_it_was() {
    let told_of = |announced: Json| {
        let visit = json!({ "kind": "tilsynsbesoeg", "date": "2026-03-10", "announced": announced, "announcedOn": "2026-02-20" });
        let sag = Sag::read(&value(&json!({ "party": "tilbud", "events": [visit] })));
        sag.whole().err().map(|problems| {
            let said = kvalitetsmodel::text::problem(&problems.0[0].kind);
            (told(&problems), said)
        })
    };
    assert!(told_of(json!(true)).is_none());
    let (codes, said) = told_of(json!(false)).expect("a contradiction");
    assert_eq!(codes, ["notAnnounced /events/0/announced"]);
    assert!(
        said.da.contains("uvarslet") && said.da.contains("kun det ene kan passe"),
        "{}",
        said.da
    );
    assert!(said.en.contains("only one of them can be right"), "{}", said.en);
}

#[test]
fn odd_events_are_never_a_panic() {
    // Every kind, with every field, on days that are hard.
    for party in ["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"] {
        for date in
            ["0000-01-01", "1582-10-15", "2013-12-31", "2024-02-29", "2026-01-01", "9999-12-31"]
        {
            let mut events = Vec::new();
            for kind in EventKind::ALL {
                let mut event = json!({ "kind": kind.id(), "date": date, "sag": "S" });
                for field in kind.fields() {
                    event[field.name] = hard(field.shape);
                }
                events.extend([event, json!({ "kind": kind.id(), "date": date })]);
            }
            let sag = sag(&json!({ "party": party, "events": events }));
            let today = day("2026-06-01");
            assert!(!json_text(&frister(&sag, today)).is_empty());
            for year in [0, 2014, 2022, 9999, u16::MAX] {
                let _ = aarshjul(&sag, Year(year), today);
            }
        }
    }
}

/// What is hard about a field.
fn hard(shape: FieldShape) -> Json {
    match shape {
        FieldShape::Date => json!("2024-02-29"),
        FieldShape::Time => json!("23:59"),
        FieldShape::Bool => json!(true),
        FieldShape::Number { most, .. } => json!(most),
        FieldShape::Word(words) => json!(words[words.len() - 1]),
        FieldShape::Parts(_) => json!(["Æ"]),
        FieldShape::Object(_) => json!({ "kanOgVil": false }),
        _ => json!("Æ"),
    }
}

#[test]
fn of_ten_thousand_events_the_answers_stand_in_their_order() {
    let mut events = Vec::new();
    for at in 0..10_000_usize {
        let [year, month, date] = [2014 + at % 14, 1 + at % 12, 1 + at % 28];
        let kind = EventKind::ALL[at % EventKind::ALL.len()].id();
        let (date, sag) = (format!("{year}-{month:02}-{date:02}"), format!("s{}", at % 500));
        events.push(json!({ "kind": kind, "date": date, "sag": sag }));
    }
    let sag = sag(&json!({ "party": "tilbud", "events": events }));
    let answer = frister(&sag, day("2026-06-01"));
    assert_eq!(answer.keys.len(), events.len());
    let of_events: Vec<_> = answer.frister.iter().map(|one| one.event).collect();
    assert!(of_events.is_sorted());
    assert!(of_events.len() > 1_000);
}

#[test]
fn events_that_cannot_be_read_leave_the_others_their_places() {
    let good = json!({ "kind": "afgoerelse", "date": "2026-03-05", "receipt": "digitalPost" });
    let events = json!([{ "kind": "paabud", "date": "2026-02-30" }, { "kind": "?" }, good]);
    let read = Sag::read(&value(&json!({ "party": "tilbud", "events": events })));
    let expected =
        ["invalidDate /events/0/date", "unknownValue /events/1/kind", "missing /events/1/date"];
    assert_eq!(told(&read.problems), expected);
    let answer = frister(&read.value.expect("the rest"), day("2026-03-10"));
    assert_eq!((answer.frister.len(), answer.frister[0].event), (1, Some(2)));
    assert_eq!(answer.key_of(&answer.frister[0]), "2026-03-05");
}

#[test]
fn open_points_say_what_the_text_of_that_row_says() {
    let open = |rule, date| {
        let all = lov_on(day(date));
        let law = all.iter().find(|law| law.rule == rule).expect("a rule");
        kvalitetsmodel::text::open_point(law).expect("an open point").da
    };
    // Lov om socialtilsyn § 7, stk. 3 and 4: once a year; § 7, stk. 6 (LBK 242/2026): every third
    // year for tilbud, every second for plejefamilier.
    for (rule, date, every) in [
        (RuleId::TilsynsbesoegTilbud, "2025-12-31", "Én gang om året"),
        (RuleId::TilsynsbesoegTilbud, "2026-01-01", "Hvert tredje år"),
        (RuleId::TilsynsbesoegPlejefamilie, "2025-12-31", "Én gang om året"),
        (RuleId::TilsynsbesoegPlejefamilie, "2026-01-01", "Hvert andet år"),
        (RuleId::TilsynsbesoegAfdeling, "2025-12-31", "Én gang om året"),
        // Ankestyrelsen's principafgørelse 74-15; a decision of its own from LOV 647/2016.
        (RuleId::Fravigelse, "2016-06-30", "principafgørelse 74-15"),
        // Forvaltningsloven § 21, stk. 2 has exceptions.
        (RuleId::Partshoering, "2026-01-01", "undtagelserne i stk. 2"),
    ] {
        let text = open(rule, date);
        assert!(text.contains(every), "{text}");
    }
    assert!(!open(RuleId::Fravigelse, "2016-07-01").contains("74-15"));
}

#[test]
fn a_rule_says_what_its_row_says() {
    let said = |rule, date| {
        let all = lov_on(day(date));
        let law = all.iter().find(|law| law.rule == rule).expect("a rule");
        kvalitetsmodel::text::rule(law).da
    };
    for (rule, date, words) in [
        // § 5 b, stk. 3: "inden 6 uger regnet fra kommunens afgørelse om at anbringe barnet".
        (RuleId::FastTrackPlejefamilie, "2026-01-01", "inden 6 uger fra kommunens afgørelse"),
        // BEK 1489/2023 § 5, stk. 1: the handlekommune must offer, the parents must take part.
        (RuleId::PlejefamilieEfteruddannelse, "2026-01-01", "handlekommune skal tilbyde jer"),
        (RuleId::PlejefamilieEfteruddannelse, "2026-01-01", "I har pligt til at deltage"),
        // § 11: no version before LOV 745/2025 says when.
        (RuleId::WhistleblowerBehandling, "2025-12-31", "Loven siger ikke, hvornår"),
        (RuleId::WhistleblowerBehandling, "2026-01-01", "inden 5 arbejdsdage"),
        // § 10 of LOV 608/2013, LBK 124/2016, LBK 171/2022 and LBK 908/2024.
        (
            RuleId::SocialtilsynUnderretter,
            "2016-02-11",
            "ansvaret for borgernes ophold, når borgerne kan blive berørt.",
        ),
        (RuleId::SocialtilsynUnderretter, "2016-02-12", "der har visiteret borgere dertil"),
        (RuleId::SocialtilsynUnderretter, "2022-01-31", "der har visiteret borgere dertil"),
        (RuleId::SocialtilsynUnderretter, "2022-02-01", "hvis borgere er i behandling"),
        (RuleId::SocialtilsynUnderretter, "2023-12-31", "de kommuner, der har ansvaret"),
        (RuleId::SocialtilsynUnderretter, "2024-01-01", "borgernes handlekommuner"),
        // § 5, stk. 10: "kan træffe", from 2022 "træffer".
        (RuleId::OphoerKanSkal, "2022-01-31", "Socialtilsynet kan"),
        (RuleId::OphoerKanSkal, "2022-02-01", "Socialtilsynet skal"),
    ] {
        let text = said(rule, date);
        assert!(text.contains(words), "{text}");
    }
}
