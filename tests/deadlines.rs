//! What holds for every deadline, and what no vector can say.
//!
//! The days and paragraphs themselves stand in tests/vectors/deadlines (`deadline_vectors.rs`).

use kvalitetsmodel::calendar::{Date, Praksisdage};
use kvalitetsmodel::deadlines::{
    Forhold, Frist, Frister, Ownership, RULES, RuleId, aarshjul, frister,
};
use kvalitetsmodel::input::Value;
use kvalitetsmodel::json::ToJson;
use kvalitetsmodel::law::Confidence;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is not a day"))
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// Facts as JSON without the outer braces.
fn of(party: &str, today: &str, facts: &str) -> Forhold {
    let json = format!(r#"{{"party":"{party}","today":"{today}","facts":[{facts}]}}"#);
    Forhold::read(&value(&json)).unwrap_or_else(|problems| panic!("{problems}"))
}

/// What follows for a tilbud, long before any last day.
fn tilbud(facts: &str) -> Frister {
    frister(&of("tilbud", "2010-01-01", facts))
}

fn familie(facts: &str) -> Frister {
    frister(&of("plejefamilie", "2010-01-01", facts))
}

/// A fact with more fields.
fn fact(kind: &str, date: &str, more: &str) -> String {
    format!(r#"{{"kind":"{kind}","date":"{date}"{more}}}"#)
}

fn one<'a>(answer: &'a Frister, rule: &str) -> &'a Frist {
    let found = answer.frister.iter().find(|frist| frist.rule.id() == rule);
    found.unwrap_or_else(|| panic!("no {rule} in {}", answer.to_json()))
}

fn last(answer: &Frister, rule: &str) -> String {
    one(answer, rule).last.map_or("-".to_owned(), Date::text)
}

fn basis(answer: &Frister, rule: &str) -> Vec<String> {
    let law = answer.law_of(one(answer, rule)).expect("the law is there");
    law.basis.iter().map(kvalitetsmodel::law::LegalBasis::citation).collect()
}

fn codes(answer: &Frister) -> Vec<&'static str> {
    use kvalitetsmodel::codes::Coded;
    answer.findings.iter().map(|one| one.kind.code()).collect()
}

/// The yearly wheel of a tilbud without facts.
fn wheel(ownership: Ownership, year: u16) -> Frister {
    let mut forhold = of("tilbud", "2010-01-01", "");
    forhold.ownership = Some(ownership);
    aarshjul(&forhold, year)
}

// What no vector holds, since it is not settled: a reading that may change, a paragraph that does
// not bear it, a text that was not at hand. Here stands what is answered until it is.

#[test]
fn a_visit_announced_in_2025_for_2026_has_no_notice_too_long() {
    let more = r#","announcedOn":"2025-12-31","reason":true"#;
    let answer = tilbud(&fact("tilsynsbesoeg", "2026-02-10", more));
    assert!(!codes(&answer).contains(&"noticeTooLong"), "by the law of the announcement");
}

#[test]
fn an_agencys_order_that_ends_on_a_helligdag_moves_like_any_partys() {
    let answer = tilbud(&fact("styrelsenPaabud", "2026-03-09", ""));
    assert_eq!(last(&answer, "styrelsenPaabudFoelges"), "2026-04-07");
}

#[test]
fn a_frist_in_hverdage_passes_over_the_days_of_practice_that_are_on() {
    let draft = fact("tilsynsrapportUdkast", "2026-06-01", r#","receipt":"digitalPost""#);
    let json = format!(
        r#"{{"party":"tilbud","today":"2026-06-01","settings":{{"hoering":{{"unit":"hverdage","count":10}}}},"facts":[{draft}]}}"#
    );
    let set = frister(&Forhold::read(&value(&json)).expect("good input"));
    assert_eq!(last(&set, "hoeringRapportudkast"), "2026-06-16");
}

#[test]
fn paragraphs_that_bear_a_part_of_what_they_are_cited_for() {
    let ended = fact("ophoer", "2026-03-02", r#","receipt":"digitalPost","frist":"2026-04-30""#);
    assert_eq!(
        basis(&familie(&ended), "tilbudsportalenFjernes"),
        ["BEK 1560/2025 § 7, stk. 2", "BEK 1560/2025 § 7, stk. 3"]
    );
    for (date, paragraph) in
        [("2024-09-30", "BEK 839/2024 § 18, stk. 2"), ("2025-01-02", "BEK 1411/2024 § 21, stk. 2")]
    {
        let answer = tilbud(&fact("kommunalAfgoerelseOphoer", date, ""));
        assert_eq!(basis(&answer, "magtVoksenKommunalAfgoerelse"), [paragraph]);
    }
    let asked = fact("whistleblowerHenvendelse", "2025-12-22", "");
    let answer = frister(&of("tilbud", "2027-01-01", &asked));
    assert_eq!(last(&answer, "whistleblowerBehandling"), "-");
    assert_eq!(basis(&answer, "whistleblowerBehandling"), ["LBK 236/2025 § 11, stk. 1"]);
    assert!(answer.findings.is_empty(), "no duty to handle it by a day, and none is missed");
}

#[test]
fn the_private_report_on_2021_by_the_rule_of_the_day_it_fell_due() {
    let answer = wheel(Ownership::Privat, 2022);
    let rule = "aarsrapportTilbudPrivat";
    assert_eq!(last(&answer, rule), "2022-07-01");
    assert_eq!(basis(&answer, rule), ["BEK 469/2022 § 14, stk. 2, 2. pkt."]);
    assert_eq!(one(&answer, rule).confidence, Confidence::Open);
}

#[test]
fn force_towards_a_child_2017_to_august_2025_is_known_from_an_authoritys_page() {
    let json = format!(
        r#"{{"party":"tilbud","today":"2010-01-01","ownership":"kommunal","facts":[{}]}}"#,
        fact("magtanvendelse", "2020-05-05", r#","person":"barn","time":"10:00","strafbart":true"#)
    );
    let answer = frister(&Forhold::read(&value(&json)).expect("good input"));
    assert_eq!(answer.frister.len(), 5);
    for frist in &answer.frister {
        assert_eq!(frist.confidence, Confidence::AuthorityPage, "{}", frist.rule.id());
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
        let words = kvalitetsmodel::text::rule(*id);
        assert!(words.da.ends_with('.') && words.en.ends_with('.'), "{}", id.id());
        assert!(!rule.rows.is_empty());
        for pair in rule.rows.windows(2) {
            let end = pair[0].validity.to.expect("only the last row is open");
            assert_eq!(end.next(), Some(pair[1].validity.from), "{}", rule.id.id());
        }
        for row in rule.rows {
            for date in [Some(row.validity.from), row.validity.to].into_iter().flatten() {
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
    let json = r#"{"party":"tilbud","today":"2026-02-30","facts":[
        {"kind":"paabud","date":"2025-02-29"},
        {"kind":"nope","date":"2026-01-01","time":"25:00","year":1}]}"#;
    let problems = Forhold::read(&value(json)).expect_err("bad input");
    let paths: Vec<&str> = problems.0.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(
        paths,
        ["/today", "/facts/0/date", "/facts/1/kind", "/facts/1/time", "/facts/1/year"]
    );
}

#[test]
fn odd_facts_are_never_a_panic() {
    // Every kind, with every field, on days that are hard.
    let more = r#","received":"2024-02-29","frist":"2024-02-29","to":"2024-03-01","announcedOn":"2024-02-28","year":2024,"yearlyFee":1000000000000,"person":"barn","time":"23:59","receipt":"brev","straks":false,"karantaene":true,"delvis":true,"afbrudt":true,"korterePeriode":true,"forventning":false,"samtykke":false,"afdeling":"Æ","sag":"S""#;
    for party in ["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"] {
        for date in
            ["0000-01-01", "1582-10-15", "2013-12-31", "2024-02-29", "2026-01-01", "9999-12-31"]
        {
            let facts: Vec<String> = kvalitetsmodel::deadlines::FactKind::ALL
                .iter()
                .flat_map(|kind| [fact(kind.id(), date, more), fact(kind.id(), date, "")])
                .collect();
            let forhold = of(party, "2026-06-01", &facts.join(","));
            let answer = frister(&forhold);
            assert!(!answer.to_json().is_empty());
            for year in [0, 2014, 2022, 9999, u16::MAX] {
                let _ = aarshjul(&forhold, year);
            }
        }
    }
}

#[test]
fn json_names_and_rust_serialization_agree() {
    let mut forhold = of(
        "tilbud",
        "2026-03-10",
        &fact("afgoerelse", "2026-03-05", r#","receipt":"digitalPost""#),
    );
    forhold.settings.practice = Praksisdage::NONE;
    let answer = frister(&forhold);
    let json: serde_json::Value = serde_json::from_str(&answer.to_json()).expect("good JSON");
    assert_eq!(json, serde_json::to_value(&answer).expect("serializable"));
    assert_eq!(json["frister"][0]["beforeRolling"], "2026-04-02");
    assert_eq!(json["frister"][0]["daysLeft"], 28);
    assert_eq!(json["law"][0]["basis"][0]["paragraph"], "§ 67, stk. 1");
}

#[test]
fn of_ten_thousand_facts_the_answers_stand_in_their_order() {
    let kinds = kvalitetsmodel::deadlines::FactKind::ALL;
    let mut facts = Vec::new();
    for at in 0..10_000_usize {
        let [year, month, date] = [2014 + at % 14, 1 + at % 12, 1 + at % 28];
        let kind = kinds[at % kinds.len()].id();
        let sag = format!(r#","sag":"s{}""#, at % 500);
        facts.push(fact(kind, &format!("{year}-{month:02}-{date:02}"), &sag));
    }
    let answer = frister(&of("tilbud", "2026-06-01", &facts.join(",")));
    assert_eq!(answer.keys.len(), facts.len());
    let of_facts: Vec<_> = answer.frister.iter().map(|one| one.fact).collect();
    assert!(of_facts.is_sorted());
    assert!(of_facts.len() > 1_000);
}

#[test]
fn open_points_say_what_the_text_of_that_rule_says() {
    let open = |rule| kvalitetsmodel::text::open_point(rule).expect("an open point").da;
    // Lov om socialtilsyn § 7, stk. 6 (LBK 242/2026): every third year for tilbud, every second
    // for plejefamilier; for an afdeling there is no rule from 2026.
    for (rule, every) in [
        (RuleId::TilsynsbesoegTilbud, Some("hvert tredje år")),
        (RuleId::TilsynsbesoegPlejefamilie, Some("hvert andet år")),
        (RuleId::TilsynsbesoegAfdeling, None),
    ] {
        let text = open(rule);
        assert!(text.contains("Én gang om året"), "{text}");
        match every {
            Some(every) => assert!(text.contains(every), "{text}"),
            None => assert!(!text.contains("hvert"), "{text}"),
        }
    }
    // Forvaltningsloven § 21, stk. 2 has exceptions.
    assert!(open(RuleId::Partshoering).contains("undtagelserne i stk. 2"));
}
