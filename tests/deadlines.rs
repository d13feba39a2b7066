//! Every deadline on both sides of its changes of law, with the paragraph in the test's name.
//!
//! The expected days and paragraphs are written from the texts, not taken from the crate.

mod support;

use kvalitetsmodel::calendar::{Date, Praksisdage};
use kvalitetsmodel::deadlines::{
    Forhold, Frist, Frister, Ownership, Party, RULES, RuleId, Status, Unit, aarshjul, frister,
};
use kvalitetsmodel::input::Value;
use kvalitetsmodel::law::Confidence;
use support::json_text;

// The act between an amending act and the consolidation that prints it.
const IN_2016: &str = "LBK 124/2016, som ændret ved LOV 647/2016";
const IN_2024: &str = "LBK 1109/2022, som ændret bl.a. ved LOV 753/2023";
const IN_2026: &str = "LBK 236/2025, som ændret ved LOV 745/2025";

/// A place in an act.
fn place(act: &str, paragraph: &str) -> String {
    [act, " ", paragraph].concat()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is not a day"))
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// Facts as JSON without the outer braces, for a tilbud; today is long before any last day.
fn of(party: &str, today: &str, facts: &str) -> Forhold {
    let json = format!(r#"{{"party":"{party}","today":"{today}","facts":[{facts}]}}"#);
    Forhold::read(&value(&json)).unwrap_or_else(|problems| panic!("{problems}"))
}

fn tilbud(facts: &str) -> Frister {
    frister(&of("tilbud", "2010-01-01", facts))
}

fn familie(facts: &str) -> Frister {
    frister(&of("plejefamilie", "2010-01-01", facts))
}

fn bpa(facts: &str) -> Frister {
    frister(&of("bpaForening", "2010-01-01", facts))
}

/// The rules a fact starts.
fn started(answer: &Frister) -> Vec<&'static str> {
    answer.frister.iter().map(|frist| frist.rule.id()).collect()
}

/// A fact with more fields.
fn fact(kind: &str, date: &str, more: &str) -> String {
    format!(r#"{{"kind":"{kind}","date":"{date}"{more}}}"#)
}

fn one<'a>(answer: &'a Frister, rule: &str) -> &'a Frist {
    try_one(answer, rule).unwrap_or_else(|| panic!("no {rule} in {}", json_text(&answer)))
}

fn try_one<'a>(answer: &'a Frister, rule: &str) -> Option<&'a Frist> {
    answer.frister.iter().find(|frist| frist.rule.id() == rule)
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

/// One fact of a kind: its last day and its basis.
fn check(kind: &str, date: &str, more: &str, rule: &str, expected: &str, basis_: &[&str]) {
    let answer = tilbud(&fact(kind, date, more));
    assert_eq!(last(&answer, rule), expected, "{kind} {date}");
    assert_eq!(basis(&answer, rule), basis_, "{kind} {date}");
}

// Visits.

#[test]
fn visits_of_a_tilbud_lov_7_stk_3_and_4_until_2025_and_stk_6_from_2026() {
    let kind = "tilsynsbesoeg";
    let old = [&place(IN_2024, "§ 7, stk. 4"), "BEK 1490/2023 § 6"];
    check(kind, "2024-03-14", "", "tilsynsbesoegTilbud", "2025-03-14", &old);
    let oldest = ["LBK 1377/2020 § 7, stk. 3", "BEK 617/2020 § 8, stk. 2"];
    check(kind, "2021-03-14", "", "tilsynsbesoegTilbud", "2022-03-14", &oldest);
    let new = ["LBK 242/2026 § 7, stk. 6, 1. pkt."];
    check(kind, "2026-03-14", "", "tilsynsbesoegTilbud", "2029-03-14", &new);
    // A day under the old rule that lies after 2025 never came: the law of 1 January 2026.
    let first = [&*place(IN_2026, "§ 7, stk. 6, 1. pkt.")];
    check(kind, "2025-11-10", "", "tilsynsbesoegTilbud", "2028-11-10", &first);
    check(
        kind,
        "2024-12-31",
        "",
        "tilsynsbesoegTilbud",
        "2025-12-31",
        &["LBK 908/2024 § 7, stk. 4", "BEK 1490/2023 § 6"],
    );
    check(kind, "2025-01-01", "", "tilsynsbesoegTilbud", "2028-01-01", &first);
    let answer = tilbud(&fact(kind, "2024-03-14", ""));
    assert_eq!(one(&answer, "tilsynsbesoegTilbud").other_reading, Some(day("2025-12-31")));
    assert_eq!(one(&answer, "tilsynsbesoegTilbud").confidence, Confidence::Open);
    let answer = tilbud(&fact(kind, "2026-03-14", ""));
    assert_eq!(one(&answer, "tilsynsbesoegTilbud").other_reading, Some(day("2029-12-31")));
    let law = answer.law_of(one(&answer, "tilsynsbesoegTilbud")).expect("the law is there");
    assert_eq!(law.date_confidence, Confidence::Inferred);
    let straddling = tilbud(&fact(kind, "2025-11-10", ""));
    assert!(
        json_text(&straddling)
            .contains(r#"{"code":"neverDue","params":{"on":"2026-11-10","changed":"2026-01-01"}}"#)
    );
}

#[test]
fn visits_of_a_plejefamilie_lov_7_stk_6_2_pkt_from_2026() {
    let answer = familie(&fact("tilsynsbesoeg", "2024-06-01", ""));
    assert_eq!(last(&answer, "tilsynsbesoegPlejefamilie"), "2025-06-01");
    let answer = familie(&fact("tilsynsbesoeg", "2026-02-02", ""));
    assert_eq!(last(&answer, "tilsynsbesoegPlejefamilie"), "2028-02-02");
    assert_eq!(basis(&answer, "tilsynsbesoegPlejefamilie"), ["LBK 242/2026 § 7, stk. 6, 2. pkt."]);
    assert_eq!(one(&answer, "tilsynsbesoegPlejefamilie").other_reading, Some(day("2028-12-31")));
}

#[test]
fn visits_of_each_afdeling_bek_6_until_2025_and_none_after() {
    let more = r#","afdeling":"Øst""#;
    let bek = ["BEK 1490/2023 § 6"];
    check("tilsynsbesoeg", "2024-08-20", more, "tilsynsbesoegAfdeling", "2025-08-20", &bek);
    assert!(
        try_one(&tilbud(&fact("tilsynsbesoeg", "2025-08-20", more)), "tilsynsbesoegAfdeling")
            .is_none()
    );
    assert!(
        try_one(&tilbud(&fact("tilsynsbesoeg", "2026-01-02", more)), "tilsynsbesoegAfdeling")
            .is_none()
    );
    // Another afdeling's visit does not answer this one's.
    let facts = [
        fact("tilsynsbesoeg", "2023-08-20", more),
        fact("tilsynsbesoeg", "2024-02-01", r#","afdeling":"Vest""#),
    ];
    let answer = tilbud(&facts.join(","));
    assert_eq!(one(&answer, "tilsynsbesoegTilbud").met_on, Some(day("2024-02-01")));
    assert_eq!(one(&answer, "tilsynsbesoegAfdeling").met_on, None);
}

#[test]
fn announced_at_most_4_weeks_ahead_lov_7_stk_4_from_2026() {
    let announced = |visit: &str, on: &str| {
        tilbud(&fact("tilsynsbesoeg", visit, &format!(r#","announcedOn":"{on}","reason":true"#)))
    };
    assert!(!codes(&announced("2025-12-15", "2025-11-03")).contains(&"noticeTooLong"));
    let late = announced("2026-06-10", "2026-05-12");
    assert!(codes(&late).contains(&"noticeTooLong"));
    let frist = one(&late, "anmeldtBesoegVarsel");
    assert_eq!(frist.earliest, Some(day("2026-05-13")));
    assert_eq!(basis(&late, "anmeldtBesoegVarsel"), ["LBK 242/2026 § 7, stk. 4"]);
    assert!(!codes(&announced("2026-06-10", "2026-05-13")).contains(&"noticeTooLong"));
    // Announced in 2025 for 2026: judged by the law of the announcement.
    assert!(!codes(&announced("2026-02-10", "2025-12-31")).contains(&"noticeTooLong"));
}

#[test]
fn unannounced_is_the_rule_lov_7_stk_3_nr_1_from_2026() {
    let announced = |visit: &str| {
        tilbud(&fact("tilsynsbesoeg", visit, &format!(r#","announcedOn":"{visit}""#)))
    };
    assert!(!codes(&announced("2025-12-31")).contains(&"announcedWithoutReason"));
    assert!(codes(&announced("2026-01-01")).contains(&"announcedWithoutReason"));
}

#[test]
fn a_report_after_each_visit_lov_7_stk_5_from_2022_and_stk_7_from_2026() {
    assert!(try_one(&tilbud(&fact("tilsynsbesoeg", "2022-01-31", "")), "tilsynsrapport").is_none());
    check("tilsynsbesoeg", "2022-02-01", "", "tilsynsrapport", "-", &["LBK 171/2022 § 7, stk. 5"]);
    check("tilsynsbesoeg", "2025-12-31", "", "tilsynsrapport", "-", &["LBK 236/2025 § 7, stk. 5"]);
    let first = [&*place(IN_2026, "§ 7, stk. 7")];
    check("tilsynsbesoeg", "2026-01-01", "", "tilsynsrapport", "-", &first);
    check("tilsynsbesoeg", "2026-01-30", "", "tilsynsrapport", "-", &["LBK 242/2026 § 7, stk. 7"]);
    assert!(codes(&tilbud(&fact("tilsynsbesoeg", "2026-01-05", ""))).contains(&"reportMissing"));
}

// Skærpet tilsyn.

#[test]
fn skaerpet_tilsyn_lov_8_stk_1_three_months_at_most_three_at_most_six() {
    let kind = "skaerpetTilsyn";
    let rule = "skaerpetTilsynPeriode";
    let fixed = [&*place(IN_2016, "§ 8, stk. 1, 2. pkt.")];
    check(kind, "2016-12-15", "", rule, "2017-03-15", &fixed);
    check(kind, "2016-12-31", "", rule, "2017-03-31", &fixed);
    check(
        kind,
        "2017-01-02",
        "",
        rule,
        "2017-04-02",
        &[
            "LBK 124/2016, som ændret ved LOV 647/2016 og LOV 1544/2016 § 8, stk. 1, 2. pkt.",
            "BEK 1675/2016 § 6, stk. 2",
        ],
    );
    check(
        kind,
        "2017-01-18",
        "",
        rule,
        "2017-04-18",
        &["LBK 70/2017 § 8, stk. 1, 2. pkt.", "BEK 1675/2016 § 6, stk. 2"],
    );
    check(
        kind,
        "2022-01-31",
        "",
        rule,
        "2022-04-30",
        &["LBK 1377/2020 § 8, stk. 1, 2. pkt.", "BEK 617/2020 § 9, stk. 2"],
    );
    check(kind, "2022-02-01", "", rule, "2022-08-01", &["LBK 171/2022 § 8, stk. 1, 2. pkt."]);
    check(kind, "2022-08-31", "", rule, "2023-02-28", &["LBK 1109/2022 § 8, stk. 1, 2. pkt."]);
    let to = |date: &str, to: &str| {
        codes(&tilbud(&fact(
            kind,
            date,
            &format!(r#","to":"{to}","medPaabud":true,"straks":true"#),
        )))
    };
    assert!(to("2016-12-15", "2017-03-01").contains(&"skaerpetNotThreeMonths"));
    assert!(!to("2017-01-02", "2017-03-01").contains(&"skaerpetNotThreeMonths"));
    assert!(to("2022-01-31", "2022-05-01").contains(&"skaerpetTooLong"));
    assert!(!to("2022-02-01", "2022-08-01").contains(&"skaerpetTooLong"));
    assert!(to("2022-02-01", "2022-09-01").contains(&"skaerpetTooLong"), "seven months");
    // The trace says when the law changes on the way.
    let answer = tilbud(&fact(kind, "2022-01-31", ""));
    assert!(json_text(&answer).contains(r#"{"code":"lawChanged","params":{"on":"2022-02-01"}}"#));
}

#[test]
fn skaerpet_tilsyn_needs_a_paabud_lov_8_stk_1_3_pkt_until_31_january_2022() {
    let code = "skaerpetWithoutPaabud";
    assert!(codes(&tilbud(&fact("skaerpetTilsyn", "2022-01-31", ""))).contains(&code));
    assert!(!codes(&tilbud(&fact("skaerpetTilsyn", "2022-02-01", ""))).contains(&code));
    let with = [fact("paabud", "2022-01-31", ""), fact("skaerpetTilsyn", "2022-01-31", "")];
    assert!(!codes(&tilbud(&with.join(","))).contains(&code));
    let answer = tilbud(&fact("skaerpetTilsyn", "2022-01-31", ""));
    let found =
        answer.findings.iter().find(|one| one.rule == Some(RuleId::SkaerpetTilsynKraeverPaabud));
    let law = &answer.law[found.and_then(|one| one.law).expect("the law")];
    assert_eq!(law.basis[0].citation(), "LBK 1377/2020 § 8, stk. 1, 3. pkt.");
}

#[test]
fn fee_surcharge_bek_19_25_percent_per_3_months_and_bek_22_10_percent_per_begun_month() {
    let amount = |date: &str, to: &str, reading: &str| {
        let json = format!(
            r#"{{"party":"tilbud","today":"2026-01-01","settings":{{"months":"{reading}"}},"facts":[{}]}}"#,
            fact("skaerpetTilsyn", date, &format!(r#","to":"{to}","yearlyFee":6000000"#))
        );
        let forhold = Forhold::read(&value(&json)).expect("good input");
        let answer = frister(&forhold);
        let frist = one(&answer, "skaerpetTilsynTillaegstakst");
        let amount = frist.amount.clone().expect("an amount");
        assert_eq!(amount.denominator, 1);
        (amount.numerator / 100, basis(&answer, "skaerpetTilsynTillaegstakst").join(""))
    };
    let was = (15_000, "BEK 730/2016 § 19, stk. 1".to_owned());
    assert_eq!(amount("2016-12-15", "2017-03-15", "fromLast"), was);
    let is = (18_000, "BEK 1675/2016 § 22, stk. 1".to_owned());
    assert_eq!(amount("2017-01-02", "2017-04-02", "fromLast"), is);
    assert_eq!(amount("2017-01-02", "2017-03-13", "fromLast"), is, "ten weeks");
    assert_eq!(amount("2026-01-15", "2026-04-15", "fromLast").0, 18_000);
    assert_eq!(amount("2026-01-15", "2026-04-15", "calendarYear").0, 24_000);
    assert_eq!(amount("2026-01-15", "2026-04-15", "fromLast").1, "BEK 1559/2025 § 25, stk. 1");
    let odd =
        tilbud(&fact("skaerpetTilsyn", "2026-01-15", r#","to":"2026-02-15","yearlyFee":1234567"#));
    let odd = one(&odd, "skaerpetTilsynTillaegstakst").amount.clone().expect("an amount");
    assert_eq!((odd.numerator, odd.denominator), (1_234_567, 10), "exact, also below an øre");
}

#[test]
fn municipalities_are_told_bek_10_and_9_also_of_a_lifted_paabud_from_2017() {
    let rule = "kommunerOrienteres";
    assert!(try_one(&tilbud(&fact("paabudOphaevet", "2016-12-31", "")), rule).is_none());
    check("paabudOphaevet", "2017-01-01", "", rule, "-", &["BEK 1675/2016 § 9"]);
    check("paabud", "2016-12-31", "", rule, "-", &["BEK 730/2016 § 10"]);
    check("skaerpetTilsyn", "2022-02-01", "", rule, "-", &["BEK 2665/2021 § 9"]);
    check("skaerpetTilsyn", "2026-01-01", "", rule, "-", &["BEK 1559/2025 § 9"]);
}

// Påbud.

#[test]
fn paabud_frist_lov_8_stk_2_set_by_the_socialtilsyn_in_every_version() {
    let check = |date: &str, frist: &str, basis: &[&str]| {
        check("paabud", date, &format!(r#","frist":"{frist}""#), "paabudFrist", frist, basis);
    };
    check(
        "2021-03-01",
        "2021-06-01",
        &["LBK 1377/2020 § 8, stk. 2, 2. pkt.", "BEK 617/2020 § 10, stk. 3"],
    );
    check(
        "2022-01-31",
        "2022-06-01",
        &["LBK 1377/2020 § 8, stk. 2, 2. pkt.", "BEK 617/2020 § 10, stk. 3"],
    );
    check("2022-02-01", "2022-06-01", &["LBK 171/2022 § 8, stk. 2, 2. pkt."]);
    // A Saturday stays.
    check("2026-03-01", "2026-06-06", &["LBK 242/2026 § 8, stk. 2, 2. pkt."]);
    assert!(codes(&tilbud(&fact("paabud", "2026-03-01", ""))).contains(&"paabudWithoutFrist"));
    let named = tilbud(&fact("paabud", "2026-03-01", r#","frist":"2026-06-01","reason":false"#));
    assert!(codes(&named).contains(&"paabudFactsMissing"));
}

#[test]
fn paabud_extension_lov_8_stk_2_3_pkt_on_request_and_what_is_still_open() {
    let facts = [
        fact("dialog", "2026-02-01", ""),
        fact("paabud", "2026-03-01", r#","frist":"2026-06-01","sag":"A""#),
        fact("paabud", "2026-03-01", r#","frist":"2026-05-01","sag":"B""#),
        fact("paabudForlaenget", "2026-05-20", r#","frist":"2026-07-01","sag":"A""#),
        fact("paabudOpfyldt", "2026-04-20", r#","sag":"B""#),
    ];
    let answer = frister(&of("tilbud", "2026-06-15", &facts.join(",")));
    let frists: Vec<&Frist> =
        answer.frister.iter().filter(|one| one.rule == RuleId::PaabudFrist).collect();
    assert_eq!(frists[0].last, Some(day("2026-07-01")));
    assert_eq!((frists[0].status, frists[0].days_left), (Status::Coming, Some(16)));
    assert_eq!((frists[1].status, frists[1].met_on), (Status::Met, Some(day("2026-04-20"))));
    assert!(codes(&answer).contains(&"extensionWithoutRequest"));
    let before = tilbud(&fact("paabud", "2022-01-31", r#","frist":"2022-06-01""#));
    assert_eq!(basis(&before, "paabudForlaengelse"), ["BEK 617/2020 § 10, stk. 3"]);
    let after = tilbud(&fact("paabud", "2022-02-01", r#","frist":"2022-06-01""#));
    assert_eq!(basis(&after, "paabudForlaengelse"), ["LBK 171/2022 § 8, stk. 2, 3. pkt."]);
}

#[test]
fn dialogue_first_bek_9_stk_1_and_8_stk_1_and_the_urgent_exception_by_date() {
    let code = "dialogueMissing";
    let urgent = r#","straks":true"#;
    let has = |kind: &str, date: &str, more: &str| {
        codes(&tilbud(&fact(kind, date, more))).contains(&code)
    };
    assert!(has("paabud", "2016-12-30", urgent), "2014-16 the exception names skærpet tilsyn only");
    assert!(!has("skaerpetTilsyn", "2016-12-30", urgent));
    assert!(!has("paabud", "2017-01-02", urgent));
    assert!(has("paabud", "2026-01-05", ""));
    assert!(!has("paabud", "2026-01-05", urgent));
    for date in ["2016-12-30", "2017-01-02", "2026-01-05"] {
        let talked = [fact("dialog", "2016-12-01", ""), fact("paabud", date, "")];
        assert!(!codes(&tilbud(&talked.join(","))).contains(&code));
        let after = [fact("paabud", date, ""), fact("dialog", "2026-02-01", "")];
        assert!(codes(&tilbud(&after.join(","))).contains(&code), "dialogue comes first");
    }
    for (date, paragraph) in [
        ("2016-12-31", "BEK 730/2016 § 9, stk. 1"),
        ("2017-01-01", "BEK 1675/2016 § 8, stk. 1"),
        ("2019-06-30", "BEK 1251/2017 § 8, stk. 1"),
        ("2019-07-01", "BEK 536/2019 § 9, stk. 1"),
        ("2020-06-30", "BEK 1633/2019 § 9, stk. 1"),
        ("2020-07-01", "BEK 617/2020 § 11, stk. 1"),
        ("2022-01-31", "BEK 617/2020 § 11, stk. 1"),
        ("2022-02-01", "BEK 2665/2021 § 8, stk. 1"),
        ("2025-12-31", "BEK 1490/2023 § 8, stk. 1"),
        ("2026-01-01", "BEK 1559/2025 § 8, stk. 1"),
    ] {
        let answer = tilbud(&fact("paabud", date, ""));
        let law = answer.law.iter().find(|law| law.rule == RuleId::ForudgaaendeDialog);
        assert_eq!(law.expect("a finding").basis[0].citation(), paragraph, "{date}");
    }
}

#[test]
fn a_paabud_for_one_that_will_not_put_it_right_bek_9_11_8_stk_2_1_pkt() {
    for (date, act, paragraph) in [
        ("2014-01-02", "BEK 1557/2013", "§ 9, stk. 2, 1. pkt."),
        ("2017-01-02", "BEK 1675/2016", "§ 8, stk. 2, 1. pkt."),
        ("2020-07-02", "BEK 617/2020", "§ 11, stk. 2, 1. pkt."),
        ("2026-01-02", "BEK 1559/2025", "§ 8, stk. 2, 1. pkt."),
    ] {
        let row = RuleId::ForventningKanOgVil.rule().expect("a rule").on(day(date)).expect("a row");
        let cited: Vec<String> = row.basis_on(day(date)).iter().map(|one| one.citation()).collect();
        assert_eq!(cited, [place(act, paragraph)]);
    }
    let found = |more: &str| {
        let more = format!(r#","frist":"2026-06-01"{more}"#);
        codes(&tilbud(&fact("paabud", "2026-03-02", &more)))
    };
    assert!(found(r#","forventning":false"#).contains(&"expectationMissing"));
    assert!(!found(r#","forventning":true"#).contains(&"expectationMissing"));
    assert!(!found("").contains(&"expectationMissing"));
}

// Godkendelse, vilkår, ophør.

#[test]
fn vilkaar_lov_5_and_the_lapse_bek_3_stk_3_2_pkt_from_2026() {
    let more = r#","frist":"2026-06-01","korterePeriode":true"#;
    check(
        "vilkaar",
        "2016-12-31",
        r#","frist":"2017-06-01""#,
        "vilkaarFrist",
        "2017-06-01",
        &[&place(IN_2016, "§ 5, stk. 5"), "BEK 730/2016 § 1, stk. 3"],
    );
    check(
        "vilkaar",
        "2025-09-01",
        more,
        "vilkaarFrist",
        "2026-06-01",
        &["LBK 236/2025 § 5, stk. 7", "BEK 1490/2023 § 3, stk. 2"],
    );
    check(
        "vilkaar",
        "2026-03-02",
        more,
        "vilkaarFrist",
        "2026-06-01",
        &["LBK 242/2026 § 5, stk. 7", "BEK 1559/2025 § 4, stk. 2"],
    );
    assert!(try_one(&tilbud(&fact("vilkaar", "2025-12-31", more)), "vilkaarBortfald").is_none());
    check(
        "vilkaar",
        "2026-03-02",
        more,
        "vilkaarBortfald",
        "2026-06-01",
        &["BEK 1559/2025 § 3, stk. 3, 2. pkt."],
    );
    let answer = frister(&of("tilbud", "2026-06-02", &fact("vilkaar", "2026-03-02", more)));
    assert!(codes(&answer).contains(&"approvalLapsed"));
    let answer = frister(&of("tilbud", "2026-06-02", &fact("vilkaar", "2025-09-01", more)));
    assert!(codes(&answer).contains(&"notMet") && !codes(&answer).contains(&"approvalLapsed"));
}

#[test]
fn bortfald_lov_5_stk_6_7_8_11_two_years_for_a_tilbud_judged_by_the_day_it_lapses() {
    let rule = "bortfaldTilbud";
    let kind = "sidstBenyttet";
    check(kind, "2014-02-11", "", rule, "2016-02-11", &["LOV 608/2013 § 5, stk. 6"]);
    // Numbered as LBK 124/2016 is printed, with the new stk. 3 on alcohol treatment.
    check(kind, "2014-03-01", "", rule, "2016-03-01", &["LBK 124/2016 § 5, stk. 7"]);
    check(kind, "2014-09-01", "", rule, "2016-09-01", &[&place(IN_2016, "§ 5, stk. 8")]);
    check(kind, "2016-02-29", "", rule, "2018-02-28", &["LBK 42/2018 § 5, stk. 8"]);
    check(kind, "2020-01-15", "", rule, "2022-01-15", &["LBK 1377/2020 § 5, stk. 8"]);
    check(kind, "2020-03-15", "", rule, "2022-03-15", &["LBK 171/2022 § 5, stk. 11, 1. pkt."]);
    check(kind, "2024-02-29", "", rule, "2026-02-28", &["LBK 242/2026 § 5, stk. 11, 1. pkt."]);
    let lapsed = frister(&of("tilbud", "2026-03-01", &fact(kind, "2024-02-29", "")));
    assert!(codes(&lapsed).contains(&"approvalLapsed"));
}

#[test]
fn bortfald_lov_5_three_years_for_a_plejefamilie() {
    let rule = "bortfaldPlejefamilie";
    for (date, end, paragraph) in [
        ("2012-06-01", "2015-06-01", "LOV 608/2013 § 5, stk. 6"),
        ("2013-09-01", "2016-09-01", &place(IN_2016, "§ 5, stk. 8")),
        ("2019-01-15", "2022-01-15", "LBK 1377/2020 § 5, stk. 8"),
        ("2019-03-15", "2022-03-15", "LBK 171/2022 § 5, stk. 11, 1. pkt."),
    ] {
        let answer = familie(&fact("sidstBenyttet", date, ""));
        assert_eq!(last(&answer, rule), end);
        assert_eq!(basis(&answer, rule), [paragraph]);
        assert!(answer.findings.is_empty(), "{:?}", answer.findings);
    }
}

#[test]
fn ophoer_bek_4_5_7_6_frist_dialogue_and_chance_to_put_right() {
    let ended = |date: &str, more: &str| codes(&tilbud(&fact("ophoer", date, more)));
    assert!(ended("2022-01-31", "").contains(&"chanceMissing"));
    assert!(!ended("2022-02-01", "").contains(&"chanceMissing"));
    assert!(ended("2026-01-05", "").contains(&"endingDialogueMissing"));
    assert!(ended("2026-01-05", "").contains(&"endingWithoutFrist"));
    let rest = ended("2026-01-05", r#","straks":true,"receipt":"digitalPost""#);
    assert!(rest.iter().all(|code| *code == "dutyNotDone"), "{rest:?}");
    assert!(ended("2016-12-31", r#","straks":true"#).contains(&"endingDialogueMissing"));
    let more = r#","frist":"2027-01-01""#;
    check("ophoer", "2022-01-31", more, "ophoerFrist", "2027-01-01", &["BEK 617/2020 § 7, stk. 2"]);
    check(
        "ophoer",
        "2022-02-01",
        more,
        "ophoerFrist",
        "2027-01-01",
        &["BEK 2665/2021 § 5, stk. 1"],
    );
    check(
        "ophoer",
        "2026-01-01",
        more,
        "ophoerFrist",
        "2027-01-01",
        &["BEK 1559/2025 § 6, stk. 2"],
    );
}

#[test]
fn leader_barred_five_years_lov_14_a_from_1_february_2022() {
    let more = r#","karantaene":true"#;
    assert!(try_one(&tilbud(&fact("ophoer", "2022-01-31", more)), "lederkarantaene").is_none());
    check("ophoer", "2022-02-01", more, "lederkarantaene", "2027-02-01", &["LBK 171/2022 § 14 a"]);
    check(
        "ophoer",
        "2024-02-29",
        more,
        "lederkarantaene",
        "2029-02-28",
        &[&place(IN_2024, "§ 14 a")],
    );
    let hired = |date: &str| {
        let facts = [fact("ophoer", "2022-02-01", more), fact("lederAnsat", date, "")];
        codes(&tilbud(&facts.join(","))).contains(&"leaderBarred")
    };
    assert!(hired("2027-02-01"));
    assert!(!hired("2027-02-02"));
}

#[test]
fn address_move_one_year_lov_2_stk_4_from_1_july_2022_and_stk_2_from_2026() {
    assert!(
        try_one(&tilbud(&fact("adresseskiftOplyst", "2022-06-30", "")), "adresseskift").is_none()
    );
    check(
        "adresseskiftOplyst",
        "2022-07-01",
        "",
        "adresseskift",
        "2023-07-01",
        &["LBK 1109/2022 § 2, stk. 4"],
    );
    check(
        "adresseskiftOplyst",
        "2026-01-05",
        "",
        "adresseskift",
        "2027-01-05",
        &[&place(IN_2026, "§ 2, stk. 2")],
    );
}

#[test]
fn acute_use_three_and_three_weeks_lov_5_stk_3_4_6() {
    for (date, first, second, paragraph) in [
        ("2014-06-02", "2014-06-23", "2014-07-14", "LOV 608/2013 § 5, stk. 3"),
        ("2022-01-10", "2022-01-31", "2022-02-21", "LBK 1377/2020 § 5, stk. 4"),
        ("2026-03-02", "2026-03-23", "2026-04-13", "LBK 242/2026 § 5, stk. 6"),
    ] {
        let facts = [fact("akutAnvendelse", date, ""), fact("akutForlaengelse", first, "")];
        let answer = tilbud(&facts.join(","));
        assert_eq!(last(&answer, "akutAnvendelse"), first);
        assert_eq!(last(&answer, "akutForlaengelse"), second);
        assert_eq!(basis(&answer, "akutAnvendelse"), [paragraph]);
        assert_eq!(basis(&answer, "akutForlaengelse")[0], paragraph);
    }
}

#[test]
fn fast_track_six_weeks_lov_5_b_stk_3_from_2024() {
    let kind = "anbringelseIkkegodkendtPlejefamilie";
    assert!(try_one(&familie(&fact(kind, "2023-12-29", "")), "fastTrackPlejefamilie").is_none());
    let answer = familie(&fact(kind, "2024-01-04", ""));
    assert_eq!(last(&answer, "fastTrackPlejefamilie"), "2024-02-15");
    assert_eq!(basis(&answer, "fastTrackPlejefamilie"), [place(IN_2024, "§ 5 b, stk. 3")]);
}

#[test]
fn the_fast_track_binds_only_where_it_was_asked_for_lov_5_b_stk_1() {
    let placed = fact("anbringelseIkkegodkendtPlejefamilie", "2024-03-01", "");
    let asked = fact("fastTrackAnmodning", "2024-03-04", "");
    let late = |facts: &[&str]| {
        let answer = frister(&of("plejefamilie", "2026-01-01", &facts.join(",")));
        assert_eq!(last(&answer, "fastTrackPlejefamilie"), "2024-04-12");
        codes(&answer)
    };
    assert!(!late(&[&placed]).contains(&"notMet"));
    assert!(late(&[&placed, &asked]).contains(&"notMet"));
    assert!(!late(&[&placed]).contains(&"dutyNotDone"), "the municipality \"can\" ask");
    let decided = fact("fastTrackAfgoerelse", "2024-06-03", "");
    assert!(!late(&[&placed, &decided]).contains(&"metLate"));
    assert!(late(&[&placed, &asked, &decided]).contains(&"metLate"));
}

// Klage.

#[test]
fn klage_four_weeks_lov_19_and_retssikkerhedsloven_67_stk_1() {
    let post = r#","receipt":"digitalPost""#;
    let old = ["LBK 1109/2022 § 19, stk. 1"];
    let new = ["LBK 354/2025 § 67, stk. 1", "LBK 242/2026 § 19, stk. 1"];
    check("afgoerelse", "2016-12-05", post, "klagefrist", "2017-01-02", &[&place(IN_2016, "§ 19")]);
    check("afgoerelse", "2023-04-07", post, "klagefrist", "2023-05-08", &old);
    check(
        "afgoerelse",
        "2024-03-29",
        post,
        "klagefrist",
        "2024-04-26",
        &[&place(IN_2024, "§ 19, stk. 1")],
    );
    check(
        "afgoerelse",
        "2025-04-01",
        post,
        "klagefrist",
        "2025-04-29",
        &["LBK 236/2025 § 19, stk. 1"],
    );
    check(
        "afgoerelse",
        "2025-04-02",
        post,
        "klagefrist",
        "2025-04-30",
        &["LBK 354/2025 § 67, stk. 1", "LBK 236/2025 § 19, stk. 1"],
    );
    check("afgoerelse", "2026-03-03", post, "klagefrist", "2026-03-31", &new);
    check("afgoerelse", "2026-03-05", post, "klagefrist", "2026-04-07", &new);
    let letter = r#","receipt":"brev""#;
    for (dated, end) in [
        ("2016-07-01", "2016-08-03"),
        ("2018-07-10", "2018-08-13"),
        ("2018-07-11", "2018-08-16"),
        ("2026-03-04", "2026-04-09"),
    ] {
        assert_eq!(last(&tilbud(&fact("afgoerelse", dated, letter)), "klagefrist"), end);
    }
    let answer = tilbud(&fact("afgoerelse", "2026-03-05", ""));
    assert!(codes(&answer).contains(&"receiptUnknown"));
    let late = [fact("afgoerelse", "2026-03-03", post), fact("klage", "2026-04-01", "")];
    let answer = tilbud(&late.join(","));
    assert!(codes(&answer).contains(&"complaintLate"));
    let late = [fact("afgoerelse", "2026-03-03", post), fact("klageModtaget", "2026-04-01", "")];
    let answer = tilbud(&late.join(","));
    assert_eq!(basis(&answer, "forSenKlage"), ["BEK 861/2025 § 13, stk. 1"]);
    let intime = [fact("afgoerelse", "2026-03-03", post), fact("klage", "2026-03-31", "")];
    let answer = tilbud(&intime.join(","));
    assert_eq!(one(&answer, "klagefrist").status, Status::Met);
    assert!(answer.findings.is_empty(), "{:?}", answer.findings);
}

#[test]
fn every_decision_has_an_appeal_period_also_where_nobody_says_how_it_came() {
    for kind in ["afgoerelse", "paabud", "skaerpetTilsyn", "vilkaar", "ophoer", "afslag"] {
        let answer = tilbud(&fact(kind, "2026-03-05", ""));
        assert_eq!(last(&answer, "klagefrist"), "2026-04-07", "{kind}: from its own date");
        assert!(codes(&answer).contains(&"receiptUnknown"), "{kind}");
    }
}

#[test]
fn a_complaint_suspends_an_ending_lov_19_stk_2_from_2017() {
    let complained = |date: &str, more: &str| {
        let post =
            format!(r#","receipt":"digitalPost","frist":"2027-01-01","lejlighed":true{more}"#);
        let facts = [
            fact("dialog", "2016-01-01", ""),
            fact("ophoer", date, &post),
            fact("klage", date, ""),
        ];
        codes(&tilbud(&facts.join(",")))
    };
    assert!(complained("2016-12-30", "").contains(&"complaintDoesNotSuspend"));
    assert!(complained("2017-01-02", "").contains(&"complaintSuspends"));
}

#[test]
fn genvurdering_four_weeks_bek_861_2025_11_stk_1() {
    // The act was read from 2 April 2025, the bekendtgørelse from 1 July.
    check("klageModtaget", "2025-04-01", "", "genvurdering", "2025-04-29", &[]);
    let act = ["LBK 354/2025 § 66, stk. 1"];
    check("klageModtaget", "2025-06-27", "", "genvurdering", "2025-07-25", &act);
    assert_eq!(
        one(&tilbud(&fact("klageModtaget", "2025-06-27", "")), "genvurdering").confidence,
        Confidence::Inferred
    );
    check(
        "klageModtaget",
        "2026-03-30",
        "",
        "genvurdering",
        "2026-04-27",
        &["BEK 861/2025 § 11, stk. 1", "LBK 354/2025 § 66, stk. 1"],
    );
}

#[test]
fn a_late_complaint_is_passed_on_and_not_reassessed_bek_861_2025_11_stk_1_and_13() {
    let complained = |decided: &str, came: &str| {
        let facts = [
            fact("afgoerelse", decided, r#","receipt":"digitalPost""#),
            fact("klageModtaget", came, ""),
        ];
        started(&tilbud(&facts.join(",")))
    };
    assert_eq!(complained("2026-03-03", "2026-03-31"), ["klagefrist", "genvurdering"]);
    assert_eq!(complained("2026-03-03", "2026-04-01"), ["klagefrist", "forSenKlage"]);
    // Before the bekendtgørelse that is at hand nothing is known of § 13.
    assert_eq!(complained("2025-05-01", "2025-06-27"), ["klagefrist", "genvurdering"]);
}

#[test]
fn partial_relief_bek_861_2025_12_four_weeks_and_fourteen_days() {
    let more = r#","delvis":true,"receipt":"digitalPost""#;
    check("nyAfgoerelse", "2025-06-02", more, "delvistMedholdFastholdelse", "2025-06-30", &[]);
    check(
        "nyAfgoerelse",
        "2026-04-27",
        more,
        "delvistMedholdFastholdelse",
        "2026-05-26",
        &["BEK 861/2025 § 12, 1. pkt."],
    );
    assert!(
        try_one(&tilbud(&fact("klageFastholdt", "2025-06-30", "")), "delvistMedholdVideresendelse")
            .is_none()
    );
    check(
        "klageFastholdt",
        "2026-05-26",
        "",
        "delvistMedholdVideresendelse",
        "2026-06-09",
        &["BEK 861/2025 § 12, 2. pkt."],
    );
}

#[test]
fn interrupted_appeal_period_forvaltningsloven_20_stk_3_and_17_at_least_14_days() {
    let post = r#","receipt":"digitalPost""#;
    let facts = [
        fact("afgoerelse", "2026-03-03", post),
        fact("genoptagelsesanmodning", "2026-03-24", ""),
        fact("nyAfgoerelse", "2026-04-20", post),
    ];
    let answer = tilbud(&facts.join(","));
    assert_eq!(last(&answer, "klagefristAfbrydelse"), "2026-05-04");
    assert_eq!(basis(&answer, "klagefristAfbrydelse"), ["LBK 433/2014 § 20, stk. 3"]);
    let access = |decided: &str| {
        let facts = [
            fact("afgoerelse", "2026-03-03", post),
            fact("aktindsigtAnmodning", "2026-03-28", ""),
            fact("aktindsigtGivet", "2026-04-10", &format!(r#","receipt":"digitalPost"{decided}"#)),
        ];
        tilbud(&facts.join(","))
    };
    assert_eq!(last(&access(r#","afbrudt":true"#), "klagefristAktindsigt"), "2026-04-24");
    assert!(try_one(&access(""), "klagefristAktindsigt").is_none(), "only where it was decided");
}

#[test]
fn hearing_forvaltningsloven_19_the_frist_set_and_no_statutory_number_for_a_draft_report() {
    check(
        "partshoering",
        "2026-03-02",
        r#","frist":"2026-03-20""#,
        "partshoering",
        "2026-03-20",
        &["LBK 433/2014 § 19, stk. 1, 3. pkt.", "LBK 433/2014 § 21, stk. 1"],
    );
    let draft = fact("tilsynsrapportUdkast", "2026-03-02", r#","receipt":"digitalPost""#);
    let unset = tilbud(&draft);
    assert_eq!(last(&unset, "hoeringRapportudkast"), "-");
    assert!(codes(&unset).contains(&"hearingFristUnset"));
    let json = format!(
        r#"{{"party":"tilbud","today":"2026-03-03","settings":{{"hoering":{{"unit":"days","count":14}}}},"facts":[{draft}]}}"#
    );
    let set = frister(&Forhold::read(&value(&json)).expect("good input"));
    assert_eq!(last(&set, "hoeringRapportudkast"), "2026-03-16");
    assert_eq!(one(&set, "hoeringRapportudkast").confidence, Confidence::Open);
    // A frist in hverdage is the party's: grundlovsdag is passed over.
    let draft = fact("tilsynsrapportUdkast", "2026-06-01", r#","receipt":"digitalPost""#);
    let json = format!(
        r#"{{"party":"tilbud","today":"2026-06-01","settings":{{"hoering":{{"unit":"hverdage","count":10}}}},"facts":[{draft}]}}"#
    );
    let set = frister(&Forhold::read(&value(&json)).expect("good input"));
    assert_eq!(last(&set, "hoeringRapportudkast"), "2026-06-16");
}

#[test]
fn access_seven_arbejdsdage_and_reasons_14_days_forvaltningsloven_16_and_23() {
    check(
        "aktindsigtAnmodning",
        "2026-03-09",
        "",
        "aktindsigt",
        "2026-03-18",
        &["LBK 433/2014 § 16, stk. 2"],
    );
    check(
        "mundtligAfgoerelse",
        "2026-03-04",
        "",
        "mundtligBegrundelse",
        "2026-03-18",
        &["LBK 433/2014 § 23, stk. 1"],
    );
    check(
        "begrundelseAnmodning",
        "2026-03-10",
        "",
        "begrundelseSvar",
        "2026-03-24",
        &["LBK 433/2014 § 23, stk. 2"],
    );
}

#[test]
fn removed_from_the_portal_bek_1560_2025_7_stk_2_after_frist_and_appeal() {
    let facts = fact("ophoer", "2026-03-02", r#","receipt":"digitalPost","frist":"2026-04-30""#);
    let answer = tilbud(&facts);
    assert_eq!(one(&answer, "tilbudsportalenFjernes").earliest, Some(day("2026-05-01")));
    assert_eq!(last(&answer, "klagefrist"), "2026-03-30");
    let early = [facts, fact("fjernetFraTilbudsportalen", "2026-04-30", "")];
    assert!(codes(&tilbud(&early.join(","))).contains(&"removedTooEarly"));
}

#[test]
fn removed_from_the_portal_bek_1560_2025_7_stk_2_a_plejefamilie_too_and_stk_3_at_once() {
    let ended = fact("ophoer", "2026-03-02", r#","receipt":"digitalPost","frist":"2026-04-30""#);
    let answer = familie(&ended);
    assert_eq!(one(&answer, "tilbudsportalenFjernes").earliest, Some(day("2026-05-01")));
    assert_eq!(
        basis(&answer, "tilbudsportalenFjernes"),
        ["BEK 1560/2025 § 7, stk. 2", "BEK 1560/2025 § 7, stk. 3"]
    );
    let at_once = [
        ended,
        fact("straksIvaerksat", "2026-03-20", ""),
        fact("fjernetFraTilbudsportalen", "2026-03-21", ""),
    ];
    let answer = tilbud(&at_once.join(","));
    assert_eq!(one(&answer, "tilbudsportalenFjernes").earliest, Some(day("2026-03-20")));
    assert!(!codes(&answer).contains(&"removedTooEarly"));
}

#[test]
fn the_agencys_orders_are_for_a_registered_tilbud_bek_1560_2025_16_stk_1() {
    for kind in ["styrelsenOplysningerSendt", "styrelsenPaabud", "styrelsenMarkeringSendt"] {
        let facts = fact(kind, "2026-03-02", "");
        assert_eq!(started(&tilbud(&facts)).len(), 1, "{kind}");
        assert!(started(&familie(&facts)).is_empty(), "{kind}");
    }
}

// The yearly wheel.

fn wheel(ownership: Option<Ownership>, year: u16, facts: &str) -> Frister {
    let mut forhold = of("tilbud", "2010-01-01", facts);
    forhold.ownership = ownership;
    aarshjul(&forhold, year)
}

#[test]
fn budget_bek_14_15_16_18_11_stk_3_dates_by_year_and_ownership() {
    use Ownership::{Driftsaftale, Kommunal, Privat, Regional};
    for (ownership, year, rule, due, paragraph) in [
        (Privat, 2016, "budgetPrivat", "2016-10-01", "BEK 730/2016 § 14, stk. 3"),
        (Privat, 2017, "budgetPrivat", "2017-10-01", "BEK 1675/2016 § 15, stk. 3"),
        (Privat, 2026, "budgetPrivat", "2026-10-01", "BEK 1559/2025 § 11, stk. 3"),
        (Kommunal, 2016, "budgetOffentlig", "2016-10-01", "BEK 730/2016 § 14, stk. 3"),
        (Kommunal, 2017, "budgetOffentlig", "2017-11-15", "BEK 1675/2016 § 15, stk. 3"),
        (Regional, 2026, "budgetOffentlig", "2026-11-15", "BEK 1559/2025 § 11, stk. 3"),
        (Driftsaftale, 2021, "budgetPrivat", "2021-10-01", "BEK 617/2020 § 18, stk. 3"),
        (Driftsaftale, 2022, "budgetOffentlig", "2022-11-15", "BEK 469/2022 § 11, stk. 3"),
    ] {
        let answer = wheel(Some(ownership), year, "");
        assert_eq!(last(&answer, rule), due, "{ownership:?} {year}");
        assert_eq!(basis(&answer, rule), [paragraph], "{ownership:?} {year}");
    }
    assert!(codes(&wheel(None, 2026, "")).contains(&"ownershipMissing"));
    let reported =
        wheel(Some(Privat), 2026, &fact("budgetIndberettet", "2026-09-20", r#","year":2027"#));
    assert_eq!(one(&reported, "budgetPrivat").met_on, Some(day("2026-09-20")));
}

#[test]
fn budget_approval_bek_16_stk_4_first_for_budget_year_2018() {
    let approved = |date: &str, year: u16| {
        tilbud(&fact("budgetIndberettet", date, &format!(r#","year":{year}"#)))
    };
    assert!(try_one(&approved("2016-09-29", 2017), "budgetGodkendelse").is_none());
    let answer = approved("2017-09-29", 2018);
    assert_eq!(last(&answer, "budgetGodkendelse"), "2018-01-01");
    assert_eq!(last(&approved("2017-10-01", 2018), "budgetGodkendelse"), "2018-04-01");
    assert_eq!(last(&approved("2017-11-15", 2018), "budgetGodkendelse"), "2018-04-01");
    assert!(try_one(&approved("2017-11-16", 2018), "budgetGodkendelse").is_none());
}

#[test]
fn a_budget_of_unknown_date_is_approved_by_1_january_or_1_april_bek_11_stk_4() {
    let open = wheel(Some(Ownership::Privat), 2027, "");
    assert_eq!(last(&open, "budgetGodkendelse"), "2027-04-01");
    assert_eq!(one(&open, "budgetGodkendelse").confidence, Confidence::Open);
    let known = fact("budgetIndberettet", "2026-09-20", r#","year":2027"#);
    let known = wheel(Some(Ownership::Privat), 2027, &known);
    assert_eq!(last(&known, "budgetGodkendelse"), "2027-01-01");
    assert_eq!(one(&known, "budgetGodkendelse").confidence, Confidence::Verified);
    // An approval is one whether or not the report is known.
    let approved = fact("budgetGodkendt", "2027-03-01", r#","year":2027"#);
    let approved = wheel(Some(Ownership::Privat), 2027, &approved);
    assert_eq!(one(&approved, "budgetGodkendelse").met_on, Some(day("2027-03-01")));
    assert!(
        started(&familie(&fact("budgetIndberettet", "2026-09-20", r#","year":2027"#))).is_empty()
    );
}

#[test]
fn koncernnote_bek_15_16_18_11_stk_3_with_the_private_budget_from_2018() {
    use Ownership::{Driftsaftale, Kommunal, Privat};
    for (ownership, year, due, paragraph) in [
        (Privat, 2018, "2018-10-01", "BEK 1251/2017 § 15, stk. 3"),
        (Privat, 2021, "2021-10-01", "BEK 617/2020 § 18, stk. 3"),
        (Driftsaftale, 2021, "2021-10-01", "BEK 617/2020 § 18, stk. 3"),
        (Privat, 2026, "2026-10-01", "BEK 1559/2025 § 11, stk. 3"),
    ] {
        let answer = wheel(Some(ownership), year, "");
        assert_eq!(last(&answer, "koncernnote"), due);
        assert_eq!(basis(&answer, "koncernnote"), [paragraph]);
    }
    assert!(try_one(&wheel(Some(Privat), 2017, ""), "koncernnote").is_none());
    assert!(try_one(&wheel(Some(Kommunal), 2026, ""), "koncernnote").is_none());
    // Only koncerner have one: nobody is told to have missed it.
    let mut forhold = of("tilbud", "2026-12-01", "");
    forhold.ownership = Some(Privat);
    let answer = aarshjul(&forhold, 2026);
    let missed = answer.findings.iter().filter_map(|one| one.rule).collect::<Vec<_>>();
    assert!(missed.contains(&RuleId::BudgetPrivat) && !missed.contains(&RuleId::Koncernnote));
}

#[test]
fn accounts_lov_18_stk_1_2_pkt_with_a_driftsaftale_up_to_accounts_year_2021() {
    use Ownership::{Driftsaftale, Kommunal, Privat};
    let sends =
        |ownership, year| try_one(&wheel(Some(ownership), year, ""), "aarsregnskab").is_some();
    assert!(sends(Privat, 2022) && sends(Privat, 2026));
    assert!(sends(Driftsaftale, 2022) && !sends(Driftsaftale, 2023));
    assert!(!sends(Kommunal, 2020));
}

#[test]
fn bpa_budget_approval_and_accounts_bek_23_to_29_and_21_from_2018() {
    for (year, budget, approval, accounts) in [
        (
            2019,
            "BEK 536/2019 § 24",
            "BEK 1251/2017 § 24, stk. 4",
            &["BEK 1251/2017 § 25, 2. pkt."][..],
        ),
        (2020, "BEK 617/2020 § 27", "BEK 1633/2019 § 26, stk. 4", &["BEK 1633/2019 § 27, 2. pkt."]),
        (2021, "BEK 617/2020 § 27", "BEK 617/2020 § 28, stk. 4", &["BEK 617/2020 § 29, 2. pkt."]),
        (
            2023,
            "BEK 62/2023 § 21, stk. 1",
            "BEK 469/2022 § 21, stk. 2",
            &["LBK 1109/2022 § 18 g, stk. 4"],
        ),
        (
            2026,
            "BEK 1559/2025 § 21, stk. 1",
            "BEK 1559/2025 § 21, stk. 2",
            &[&*place(IN_2026, "§ 18 g, stk. 4")],
        ),
    ] {
        let answer = aarshjul(&of("bpaForening", "2010-01-01", ""), year);
        assert_eq!(started(&answer), ["bpaBudgetGodkendelse", "bpaRegnskab", "bpaBudget"]);
        assert_eq!(last(&answer, "bpaBudget"), format!("{year}-10-01"));
        assert_eq!(basis(&answer, "bpaBudget"), [budget]);
        assert_eq!(last(&answer, "bpaBudgetGodkendelse"), format!("{year}-01-01"));
        assert_eq!(basis(&answer, "bpaBudgetGodkendelse"), [approval]);
        assert_eq!(last(&answer, "bpaRegnskab"), "-");
        assert_eq!(basis(&answer, "bpaRegnskab"), accounts);
    }
    let reported = |date: &str| started(&bpa(&fact("budgetIndberettet", date, r#","year":2027"#)));
    assert_eq!(reported("2026-09-30"), ["bpaBudget", "bpaBudgetGodkendelse"]);
    assert_eq!(reported("2026-10-01"), ["bpaBudget"], "no date is said for a later budget");
}

#[test]
fn a_bpa_forening_gets_no_rule_about_tilbud_lov_kap_3_a() {
    for kind in ["ophoer", "vilkaar"] {
        let post = r#","frist":"2026-06-01","receipt":"digitalPost""#;
        let answer = bpa(&fact(kind, "2026-03-02", post));
        assert_eq!(started(&answer), ["klagefrist"], "{kind}: § 19 is about any decision");
        assert_eq!(codes(&answer), ["notCovered"], "{kind}");
    }
    for kind in ["godkendelseAnsoegning", "aendring", "bekymrendeForhold"] {
        let answer = bpa(&fact(kind, "2026-03-02", r#","frist":"2026-06-01""#));
        assert!(started(&answer).is_empty(), "{kind}");
        assert_eq!(codes(&answer), ["notCovered"], "{kind}");
    }
    let post = r#","receipt":"digitalPost""#;
    assert_eq!(started(&bpa(&fact("afgoerelse", "2026-03-03", post))), ["klagefrist"]);
    assert_eq!(started(&bpa(&fact("aktindsigtAnmodning", "2026-03-03", ""))), ["aktindsigt"]);
    assert!(
        started(&bpa(&fact("tilsynsbesoeg", "2026-03-03", ""))).iter().all(|id| *id == "bpaTilsyn")
    );
}

#[test]
fn yearly_report_of_a_tilbud_bek_14_stk_2_1_may_and_1_july() {
    use Ownership::{Driftsaftale, Kommunal, Privat};
    for (ownership, year, rule, due, paragraph) in [
        (Privat, 2019, "aarsrapportTilbudPrivat", "2019-05-01", "BEK 1251/2017 § 17, stk. 3"),
        (Privat, 2021, "aarsrapportTilbudPrivat", "2021-05-01", "BEK 617/2020 § 20, stk. 3"),
        (
            Privat,
            2022,
            "aarsrapportTilbudPrivat",
            "2022-07-01",
            "BEK 469/2022 § 14, stk. 2, 2. pkt.",
        ),
        (
            Privat,
            2026,
            "aarsrapportTilbudPrivat",
            "2026-07-01",
            "BEK 1559/2025 § 14, stk. 2, 2. pkt.",
        ),
        (Kommunal, 2015, "aarsrapportTilbudOffentlig", "2015-05-01", "BEK 551/2015 § 12, stk. 3"),
        (
            Kommunal,
            2026,
            "aarsrapportTilbudOffentlig",
            "2026-05-01",
            "BEK 1559/2025 § 14, stk. 2, 3. pkt.",
        ),
    ] {
        let answer = wheel(Some(ownership), year, "");
        assert_eq!(last(&answer, rule), due, "{ownership:?} {year}");
        assert_eq!(basis(&answer, rule), [paragraph], "{ownership:?} {year}");
    }
    // Open where what may have moved the date has not been read (BEK 485/2020, BEK 748/2021), or
    // where the transition does not say (BEK 469/2022 § 29, stk. 6).
    for (year, confidence) in [
        (2019, Confidence::Verified),
        (2020, Confidence::Open),
        (2021, Confidence::Open),
        (2022, Confidence::Open),
        (2023, Confidence::Verified),
    ] {
        let answer = wheel(Some(Privat), year, "");
        assert_eq!(one(&answer, "aarsrapportTilbudPrivat").confidence, confidence, "{year}");
    }
    // With a driftsaftale by the private rule, and from BEK 469/2022 by the public one.
    let driftsaftale = |year| wheel(Some(Driftsaftale), year, "");
    assert_eq!(last(&driftsaftale(2021), "aarsrapportTilbudPrivat"), "2021-05-01");
    assert_eq!(last(&driftsaftale(2022), "aarsrapportTilbudOffentlig"), "2022-05-01");
}

#[test]
fn the_yearly_rules_begin_anew_where_their_text_does_also_for_a_driftsaftale() {
    // Whom a rule is for, and what is open about it, stand in its row: a row ends where that does.
    for (rule, first_days) in [
        (RuleId::BudgetOffentlig, vec!["2014-01-01", "2017-01-01", "2022-02-01"]),
        (RuleId::AarsrapportTilbudOffentlig, vec!["2014-01-01", "2022-04-30"]),
        (
            RuleId::AarsrapportTilbudPrivat,
            vec!["2014-01-01", "2020-01-01", "2022-04-30", "2023-01-01"],
        ),
        (RuleId::Aarsregnskab, vec!["2014-01-01", "2023-01-01"]),
    ] {
        let rows = rule.rule().expect("a rule").rows;
        let from: Vec<String> = rows.iter().map(|row| row.validity.from.text()).collect();
        assert_eq!(from, first_days, "{}", rule.id());
    }
}

#[test]
fn yearly_report_of_the_socialtilsyn_bek_11_18_19_21_15_1_july() {
    for (year, paragraph) in [
        (2015, "BEK 551/2015 § 11, stk. 5"),
        (2017, "BEK 1675/2016 § 18, stk. 5"),
        (2021, "BEK 617/2020 § 21, stk. 5"),
        (2022, "BEK 469/2022 § 15, stk. 4"),
        (2026, "BEK 1559/2025 § 15, stk. 4"),
    ] {
        let forhold = Forhold::new(Party::Socialtilsyn, day("2010-01-01"), vec![]);
        let answer = aarshjul(&forhold, year);
        assert_eq!(last(&answer, "aarsrapportSocialtilsyn"), format!("{year}-07-01"));
        assert_eq!(basis(&answer, "aarsrapportSocialtilsyn"), [paragraph]);
    }
}

#[test]
fn tilbudsportalen_bek_1560_2025_8_13_16_17() {
    let answer = tilbud(&fact("tilbudsportalOpdateret", "2026-03-02", ""));
    let frist = one(&answer, "tilbudsportalenAarlig");
    assert_eq!(
        (frist.last, frist.other_reading),
        (Some(day("2027-03-02")), Some(day("2027-12-31")))
    );
    assert!(
        try_one(&tilbud(&fact("aendring", "2025-12-31", "")), "tilbudsportalenStraks").is_none()
    );
    assert!(
        try_one(&tilbud(&fact("aendring", "2026-01-01", "")), "tilbudsportalenStraks").is_some()
    );
    check(
        "styrelsenOplysningerSendt",
        "2026-02-02",
        "",
        "styrelsenPaabudsudkast",
        "2026-03-02",
        &["BEK 1560/2025 § 16, stk. 2"],
    );
    check(
        "styrelsenPaabud",
        "2026-03-09",
        "",
        "styrelsenPaabudFoelges",
        "2026-04-07",
        &["BEK 1560/2025 § 17, stk. 1"],
    );
    check(
        "styrelsenMarkeringSendt",
        "2026-04-08",
        "",
        "styrelsenMarkering",
        "2026-04-22",
        &["BEK 1560/2025 § 17, stk. 2"],
    );
}

// Use of force.

#[test]
fn force_towards_a_child_24_hours_and_72_hours_bek_980_2025_22_stk_1_and_3() {
    let more = r#","person":"barn","time":"20:15""#;
    check("magtanvendelse", "2025-08-31", more, "magtBarnRegistrering", "2025-09-01", &[]);
    check(
        "magtanvendelse",
        "2025-09-01",
        more,
        "magtBarnRegistrering",
        "2025-09-04",
        &["BEK 980/2025 § 22, stk. 1"],
    );
    let answer = tilbud(&fact("magtanvendelse", "2025-09-01", more));
    assert_eq!(one(&answer, "magtBarnRegistrering").time, Some(20 * 60 + 15));
    check("magtanvendelse", "2025-08-31", more, "magtBarnHandlekommune", "-", &[]);
    check(
        "magtanvendelse",
        "2025-09-05",
        more,
        "magtBarnHandlekommune",
        "2025-09-08",
        &["BEK 980/2025 § 22, stk. 3"],
    );
    assert!(codes(&tilbud(&fact("magtanvendelse", "2025-09-01", ""))).contains(&"personMissing"));
}

#[test]
fn force_towards_a_child_to_the_socialtilsyn_bek_980_2025_22_stk_4_first_hverdag() {
    let more = r#","person":"barn","time":"10:00""#;
    let rule = "magtBarnSocialtilsyn";
    check("magtanvendelse", "2025-08-29", more, rule, "2025-08-31", &[]);
    for (date, end) in [
        ("2025-09-02", "2025-10-01"),
        ("2025-12-10", "2026-01-02"),
        ("2026-07-01", "2026-08-03"),
        ("2026-12-24", "2027-01-04"),
    ] {
        check("magtanvendelse", date, more, rule, end, &["BEK 980/2025 § 22, stk. 4"]);
    }
    let crime =
        tilbud(&fact("magtanvendelse", "2025-09-02", r#","person":"barn","strafbart":true"#));
    assert_eq!(basis(&crime, "magtBarnStrafbart").len(), 2);
}

#[test]
fn force_towards_a_child_2017_to_august_2025_is_known_from_an_authoritys_page() {
    let json = format!(
        r#"{{"party":"tilbud","today":"2010-01-01","ownership":"kommunal","facts":[{}]}}"#,
        fact("magtanvendelse", "2020-05-05", r#","person":"barn","time":"10:00","strafbart":true"#)
    );
    let answer = frister(&Forhold::read(&value(&json)).expect("good input"));
    for (rule, end) in [
        ("magtBarnRegistrering", "2020-05-06"),
        ("magtBarnHandlekommune", "-"),
        ("magtBarnSocialtilsyn", "2020-05-31"),
        ("magtBarnDriftsherre", "2020-05-31"),
        ("magtBarnStrafbart", "-"),
    ] {
        assert_eq!(last(&answer, rule), end, "{rule}");
        assert_eq!(one(&answer, rule).confidence, Confidence::AuthorityPage, "{rule}");
        assert!(basis(&answer, rule).is_empty(), "{rule}");
    }
}

#[test]
fn complaint_about_a_decision_lov_om_voksenansvar_23_stk_4_from_2017() {
    let post = r#","receipt":"digitalPost""#;
    let rule = "magtBarnKlage";
    check(
        "magtKlageAfgjort",
        "2026-03-03",
        post,
        rule,
        "2026-03-31",
        &["LBK 1006/2024 § 23, stk. 4"],
    );
    check("magtKlageAfgjort", "2020-03-03", post, rule, "2020-03-31", &[]);
    let old = tilbud(&fact("magtKlageAfgjort", "2020-03-03", post));
    assert_eq!(one(&old, rule).confidence, Confidence::Inferred);
    assert!(try_one(&tilbud(&fact("magtKlageAfgjort", "2016-12-30", post)), rule).is_none());
}

#[test]
fn force_towards_an_adult_next_day_and_3_days_bek_1239_839_1411() {
    let more = r#","person":"voksen""#;
    let rule = "magtVoksenRegistrering";
    check("magtanvendelse", "2019-12-31", more, rule, "2020-01-01", &[]);
    check(
        "magtanvendelse",
        "2020-01-01",
        more,
        rule,
        "2020-01-04",
        &["BEK 1239/2019 § 16, stk. 1"],
    );
    check(
        "magtanvendelse",
        "2024-06-30",
        more,
        rule,
        "2024-07-03",
        &["BEK 1239/2019 § 16, stk. 1"],
    );
    check(
        "magtanvendelse",
        "2024-07-01",
        more,
        rule,
        "2024-07-04",
        &["BEK 839/2024 § 18, stk. 1, 1. pkt."],
    );
    check(
        "magtanvendelse",
        "2025-01-01",
        more,
        rule,
        "2025-01-04",
        &["BEK 1411/2024 § 21, stk. 1, 1. pkt."],
    );
    let rule = "magtVoksenIndberetning";
    check("magtanvendelse", "2019-12-14", more, rule, "2019-12-31", &[]);
    check(
        "magtanvendelse",
        "2024-06-14",
        more,
        rule,
        "2024-06-30",
        &["BEK 1239/2019 § 16, stk. 3"],
    );
    check(
        "magtanvendelse",
        "2024-07-02",
        more,
        rule,
        "2024-07-31",
        &["BEK 839/2024 § 18, stk. 1, 2. pkt."],
    );
    check(
        "magtanvendelse",
        "2026-03-02",
        more,
        rule,
        "2026-03-31",
        &["BEK 1411/2024 § 21, stk. 1, 2. pkt."],
    );
}

#[test]
fn force_towards_an_adult_without_basis_reported_the_3rd_day_until_2019_bek_18_20_23() {
    let more = r#","person":"voksen","udenHjemmel":true"#;
    let rule = "magtVoksenUdenHjemmelIndberetning";
    check("magtanvendelse", "2019-12-10", more, rule, "2019-12-13", &[]);
    check(
        "magtanvendelse",
        "2020-01-10",
        more,
        rule,
        "2020-01-31",
        &["BEK 1239/2019 § 18, stk. 3"],
    );
    let rule = "magtVoksenUdenHjemmel";
    check(
        "magtanvendelse",
        "2024-06-27",
        more,
        rule,
        "2024-06-30",
        &["BEK 1239/2019 § 18, stk. 1"],
    );
    check("magtanvendelse", "2024-07-01", more, rule, "2024-07-04", &["BEK 839/2024 § 20, stk. 1"]);
    check(
        "magtanvendelse",
        "2026-03-02",
        more,
        rule,
        "2026-03-05",
        &["BEK 1411/2024 § 23, stk. 1"],
    );
    assert!(
        try_one(&tilbud(&fact("magtanvendelse", "2026-03-02", more)), "magtVoksenRegistrering")
            .is_none()
    );
}

#[test]
fn moves_holidays_and_municipal_decisions_bek_1411_2024_21_22_25() {
    check(
        "flytning",
        "2024-06-12",
        "",
        "magtVoksenFlytning",
        "2024-06-30",
        &["BEK 1239/2019 § 20, stk. 1"],
    );
    check(
        "flytning",
        "2026-03-12",
        "",
        "magtVoksenFlytning",
        "2026-03-31",
        &["BEK 1411/2024 § 25, stk. 1"],
    );
    check(
        "flytning",
        "2026-04-12",
        "",
        "magtVoksenFlytningIndberetning",
        "2026-06-30",
        &["BEK 1411/2024 § 25, stk. 2"],
    );
    check(
        "flytning",
        "2024-07-12",
        "",
        "magtVoksenFlytningIndberetning",
        "2024-09-30",
        &["BEK 839/2024 § 22, stk. 2"],
    );
    check(
        "ferieSlut",
        "2026-07-19",
        "",
        "magtVoksenFerie",
        "2026-07-22",
        &["BEK 1411/2024 § 22, stk. 1"],
    );
    check(
        "kommunalAfgoerelseOphoer",
        "2024-09-30",
        "",
        "magtVoksenKommunalAfgoerelse",
        "2024-09-30",
        &["BEK 839/2024 § 18, stk. 2"],
    );
    assert!(
        try_one(
            &tilbud(&fact("kommunalAfgoerelseOphoer", "2024-06-30", "")),
            "magtVoksenKommunalAfgoerelse"
        )
        .is_none()
    );
}

#[test]
fn force_during_a_holiday_is_reported_monthly_bek_17_19_22_stk_2() {
    let rule = "magtVoksenFerieIndberetning";
    check("ferieSlut", "2024-06-19", "", rule, "2024-06-30", &["BEK 1239/2019 § 17, stk. 2"]);
    check("ferieSlut", "2024-07-01", "", rule, "2024-07-31", &["BEK 839/2024 § 19, stk. 2"]);
    check("ferieSlut", "2026-07-19", "", rule, "2026-07-31", &["BEK 1411/2024 § 22, stk. 2"]);
    assert!(try_one(&tilbud(&fact("ferieSlut", "2019-12-31", "")), rule).is_none());
}

#[test]
fn force_towards_an_adult_placed_by_a_court_serviceloven_137_m_24_hours() {
    let more = r#","time":"23:30""#;
    let rule = "magtAnbragtRegistrering";
    check(
        "indgrebAnbragt",
        "2026-03-02",
        more,
        rule,
        "2026-03-03",
        &["LBK 1129/2025 § 137 m, stk. 1"],
    );
    let answer = tilbud(&fact("indgrebAnbragt", "2026-03-02", more));
    assert_eq!(one(&answer, rule).time, Some(23 * 60 + 30));
    let rule = "magtAnbragtIndberetning";
    check(
        "indgrebAnbragt",
        "2026-03-02",
        more,
        rule,
        "2026-03-31",
        &["LBK 1129/2025 § 137 m, stk. 3"],
    );
    // The act has not been read, and since when it says so is inferred.
    let law = answer.law_of(one(&answer, rule)).expect("the law is there");
    assert_eq!(law.confidence, Confidence::AuthorityPage);
    assert_eq!(one(&answer, rule).confidence, Confidence::Inferred);
    assert!(started(&tilbud(&fact("indgrebAnbragt", "2025-12-31", more))).is_empty());
}

#[test]
fn whistleblower_5_arbejdsdage_lov_11_stk_2_from_2026() {
    let rule = "whistleblowerBehandling";
    check("whistleblowerHenvendelse", "2025-12-22", "", rule, "-", &["LBK 236/2025 § 11, stk. 1"]);
    check(
        "whistleblowerHenvendelse",
        "2026-01-05",
        "",
        rule,
        "2026-01-12",
        &[&place(IN_2026, "§ 11, stk. 2")],
    );
    // Grundlovsdag is no helligdag: the socialtilsyn is not given a day more by the setting.
    check(
        "whistleblowerHenvendelse",
        "2026-06-01",
        "",
        rule,
        "2026-06-08",
        &["LBK 242/2026 § 11, stk. 2"],
    );
    check(
        "whistleblowerHenvendelse",
        "2026-04-01",
        "",
        rule,
        "2026-04-13",
        &["LBK 242/2026 § 11, stk. 2"],
    );
}

#[test]
fn an_enquiry_is_not_told_lov_11_stk_3_with_consent_from_2017_and_its_theme_from_2026() {
    let told = |date: &str, more: &str| {
        codes(&tilbud(&fact("whistleblowerOplyst", date, more))).contains(&"enquiryRevealed")
    };
    let consent = r#","samtykke":true"#;
    assert!(told("2016-12-31", "") && told("2016-12-31", consent));
    assert!(told("2017-01-01", "") && !told("2017-01-01", consent));
    assert!(told("2025-12-31", "") && !told("2025-12-31", consent));
    assert!(!told("2026-01-01", "") && !told("2026-01-01", consent));
    let cited = |date: &str| -> Vec<String> {
        let row =
            RuleId::WhistleblowerTavshed.rule().expect("a rule").on(day(date)).expect("a row");
        row.basis_on(day(date)).iter().map(|one| one.paragraph.to_string()).collect()
    };
    assert_eq!(cited("2016-12-31"), ["§ 11, stk. 3"]);
    assert_eq!(cited("2017-01-01"), ["§ 11, stk. 3", "§ 11, stk. 4"]);
    assert_eq!(cited("2022-02-01"), ["§ 11, stk. 3", "§ 11, stk. 4", "§ 11, stk. 5"]);
    assert_eq!(cited("2026-01-01"), ["§ 11, stk. 4", "§ 11, stk. 5", "§ 11, stk. 6"]);
}

#[test]
fn no_duty_to_handle_an_enquiry_is_missed_before_lov_11_stk_2_of_2026() {
    let missed = |date: &str| {
        codes(&frister(&of("tilbud", "2027-01-01", &fact("whistleblowerHenvendelse", date, ""))))
    };
    assert!(missed("2025-12-31").is_empty());
    assert_eq!(missed("2026-01-05"), ["notMet"]);
}

#[test]
fn changes_are_told_straks_lov_12_stk_2_nr_1_from_1_february_2022() {
    let unit = |date: &str| {
        let answer = tilbud(&fact("aendring", date, ""));
        answer.law_of(one(&answer, "oplysAendring")).expect("law").unit
    };
    assert_eq!(unit("2022-01-31"), Unit::NoNumber);
    assert_eq!(unit("2022-02-01"), Unit::Straks);
    assert!(
        try_one(&tilbud(&fact("bekymrendeHaendelse", "2022-01-31", "")), "oplysBekymring")
            .is_none()
    );
    check(
        "bekymrendeHaendelse",
        "2022-02-01",
        "",
        "oplysBekymring",
        "-",
        &["LBK 171/2022 § 12, stk. 2, nr. 5-6"],
    );
}

#[test]
fn the_certificate_is_for_tilbud_and_the_works_were_for_private_ones() {
    let hired = fact("ansaettelse", "2026-03-02", "");
    assert!(codes(&tilbud(&hired)).contains(&"certificateMissing"));
    assert!(!codes(&familie(&hired)).contains(&"certificateMissing"));
    let works = |ownership: Option<Ownership>| {
        let date = RuleId::ByggearbejderGodkendes.rule().expect("a rule").rows[0].validity.from;
        let mut forhold = of("tilbud", "2010-01-01", &fact("byggearbejde", &date.text(), ""));
        forhold.ownership = ownership;
        codes(&frister(&forhold)).contains(&"worksNotApproved")
    };
    assert!(works(None) && works(Some(Ownership::Privat)));
    assert!(!works(Some(Ownership::Kommunal)) && !works(Some(Ownership::Regional)));
}

#[test]
fn the_basic_course_before_the_approval_counts_bek_1489_2023_4() {
    let approved = fact("godkendelse", "2026-03-02", "");
    let held = [fact("grundkursus", "2026-02-20", ""), approved.clone()];
    let rule = "plejefamilieGrundkursus";
    let answer = familie(&held.join(","));
    assert_eq!(one(&answer, rule).met_on, Some(day("2026-02-20")));
    assert_eq!(basis(&answer, rule), ["BEK 1489/2023 § 4, stk. 1", "BEK 1489/2023 § 4, stk. 2"]);
    assert_eq!(one(&familie(&approved), rule).met_on, None);
    assert!(try_one(&tilbud(&approved), rule).is_none());
}

// The data and the input as such.

#[test]
fn a_new_number_in_the_act_is_no_change_of_law() {
    for (kind, date, more, rule) in [
        ("paabud", "2022-01-31", r#","frist":"2022-06-01""#, "paabudFrist"),
        ("vilkaar", "2025-12-31", r#","frist":"2026-06-01""#, "vilkaarFrist"),
        ("fravigelse", "2022-01-31", r#","to":"2022-06-01""#, "fravigelse"),
        ("akutAnvendelse", "2022-01-31", "", "akutAnvendelse"),
        ("sidstBenyttet", "2020-03-15", "", "bortfaldTilbud"),
        ("adresseskiftOplyst", "2025-06-01", "", "adresseskift"),
        ("afgoerelse", "2025-03-20", "", "klagefrist"),
        ("klageModtaget", "2025-06-27", "", "genvurdering"),
        ("magtanvendelse", "2024-06-29", r#","person":"voksen""#, "magtVoksenRegistrering"),
    ] {
        let answer = tilbud(&fact(kind, date, more));
        let trace = json_text(&one(&answer, rule).trace);
        for code in ["lawChanged", "lawOfTheEnd"] {
            assert!(!trace.contains(code), "{rule}: {trace}");
        }
    }
}

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
fn odd_facts_are_findings_and_never_a_panic() {
    let odd = |kind: &str, date: &str, more: &str| codes(&tilbud(&fact(kind, date, more)));
    assert!(odd("paabud", "2013-12-31", r#","frist":"2014-06-01""#).contains(&"beforeLaw"));
    assert!(odd("paabud", "2026-03-01", r#","frist":"2026-02-01""#).contains(&"fristBeforeStart"));
    assert!(
        odd("afgoerelse", "2026-03-01", r#","received":"2026-02-01""#)
            .contains(&"receivedBeforeSent")
    );
    assert!(odd("klageModtaget", "9999-12-31", "").contains(&"outsideCalendar"));
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
            assert!(!json_text(&answer).is_empty());
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
    let json: serde_json::Value = serde_json::to_value(&answer).expect("good JSON");
    assert_eq!(json, serde_json::to_value(&answer).expect("serializable"));
    assert_eq!(json["frister"][0]["beforeRolling"], "2026-04-02");
    assert_eq!(json["frister"][0]["daysLeft"], 28);
    assert_eq!(json["law"][0]["basis"][0]["paragraph"], "§ 67, stk. 1");
}

#[test]
fn ten_thousand_facts() {
    let mut facts = Vec::new();
    let count = kvalitetsmodel::deadlines::FactKind::ALL.len();
    for at in 0..10_000_u32 {
        let kind = kvalitetsmodel::deadlines::FactKind::ALL[at as usize % count];
        let date = Date::from_civil(
            2014 + i32::try_from(at % 14).expect("small"),
            1 + (at % 12) as i32,
            1 + (at % 28) as i32,
        );
        facts.push(fact(
            kind.id(),
            &date.expect("a day").text(),
            &format!(r#","sag":"s{}""#, at % 500),
        ));
    }
    let forhold = of("tilbud", "2026-06-01", &facts.join(","));
    let start = std::time::Instant::now();
    let answer = frister(&forhold);
    let took = start.elapsed();
    let json = json_text(&answer);
    println!(
        "{} frister, {} findings, {} versions, {} bytes, {took:?}, with JSON {:?}",
        answer.frister.len(),
        answer.findings.len(),
        answer.law.len(),
        json.len(),
        start.elapsed()
    );
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
