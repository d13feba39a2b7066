//! Random courses of a plejefamilie, counted for each parent, against an independent reckoning in
//! Python (tests/oracle/kurser.py). BEK 1489/2023 §§ 4-7 and 11-13.
//!
//! A sample here; a million by `ORACLE_CASES=1000000 cargo test --release --test course_oracle`.

mod support;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{Deltog, Sag, Year};
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::deadlines::{FristFundKind, Frister, RuleId, aarshjul, frister};
use serde_json::{Value as Json, json};
use support::oracle::{Chance, ask};

/// The day the bekendtgørelse came into force.
const FROM: &str = "2024-01-01";

fn on(chance: &mut Chance, from: Date, most: usize) -> Date {
    from.plus_days(i32::try_from(chance.below(most)).expect("small")).expect("a day")
}

fn courses(chance: &mut Chance, around: Date, most: usize) -> Vec<Json> {
    let first = around.plus_days(-200).expect("a day");
    let mut all = Vec::new();
    for _ in 0..chance.below(most) {
        // Often on a day that decides.
        let edges = [0, 365, 366, 364].map(|days| around.plus_days(days).expect("a day"));
        let random = on(chance, first, 800);
        let date = if chance.below(4) == 0 { edges[chance.below(4)] } else { random };
        let mut course = json!({ "date": date.text() });
        if chance.below(8) > 0 {
            course["kursusdage"] = json!(1 + chance.below(3));
        }
        if chance.below(2) == 0 {
            course["deltog"] = json!(Deltog::ALL[chance.below(Deltog::ALL.len())].id());
        }
        all.push(course);
    }
    all
}

/// A case as the reckoning reads it.
fn case(chance: &mut Chance) -> Json {
    let came = on(chance, support::day(FROM), 900);
    let mut child = json!({ "date": came.text(), "netvaerk": chance.below(2) == 0 });
    if chance.below(6) == 0 {
        child["stoetteophold"] = json!(true);
    }
    let (further, basic) = (courses(chance, came, 6), courses(chance, came, 4));
    let year = came.civil().0 + i32::from(chance.below(2) == 0);
    json!({ "child": child, "further": further, "basic": basic, "year": year })
}

/// The same as events; the approval is of the day the child came.
fn events(case: &Json) -> Json {
    let child = &case["child"];
    let network = child["netvaerk"] == json!(true);
    let approval = if network { "konkretGodkendelse" } else { "godkendelse" };
    let mut events = Vec::new();
    let mut add = |kind: &str, of: &Json| {
        let mut event = of.clone();
        event["kind"] = json!(kind);
        events.push(event);
    };
    add("barnModtaget", child);
    add(approval, &json!({ "date": child["date"] }));
    for (list, kind) in [("further", "efteruddannelse"), ("basic", "grundkursus")] {
        case[list].as_array().expect("a list").iter().for_each(|of| add(kind, of));
    }
    Json::from(events)
}

/// When the days of a rule were reached, and what is told where some are missing.
fn told(answer: &Frister, rule: RuleId) -> Option<[Json; 2]> {
    let frist = answer.frister.iter().find(|one| one.rule == rule)?;
    let is_its = |source: usize| answer.sources[source].rule == rule;
    let mut short = json!(null);
    for found in &answer.findings {
        let of_rule = found.source.is_some_and(|source| is_its(source.place));
        if let FristFundKind::CourseDaysShort { noted, .. }
        | FristFundKind::CourseOfOneParent { noted, .. } = found.kind
            && of_rule
        {
            short = json!([found.kind.code(), noted]);
        }
    }
    Some([json!(frist.met_on.map(Date::text)), short])
}

fn ours(case: &Json) -> Json {
    let child = &case["child"];
    let network = child["netvaerk"] == json!(true);
    let read = support::value(&json!({ "party": "plejefamilie", "events": events(case) }));
    let sag = Sag::read(&read).whole().expect("a case");
    let today = support::day("2036-01-01");
    let answer = frister(&sag, today);
    let pick = |one: RuleId, other: RuleId| if network { other } else { one };
    let year = pick(RuleId::PlejefamilieFoersteAar, RuleId::NetvaerkFoersteAar);
    let frist = answer.frister.iter().find(|one| one.rule == year);
    let mut out = json!({});
    out["firstYear"] = match (frist, told(&answer, year)) {
        (Some(frist), Some([met, short])) => {
            let text = |day: Option<Date>| json!(day.map(Date::text));
            json!([text(frist.last), text(frist.other_reading), met, short])
        }
        _ => json!(null),
    };
    let basic = pick(RuleId::PlejefamilieGrundkursus, RuleId::NetvaerkGrundkursus);
    out["basic"] = json!(told(&answer, basic));
    if network {
        out["after"] = json!(told(&answer, RuleId::NetvaerkGrundkursusBagefter));
    }
    let of_year = case["year"].as_u64().and_then(|year| u16::try_from(year).ok());
    let wheel = aarshjul(&sag, Year(of_year.expect("a year")), today);
    let yearly = pick(RuleId::PlejefamilieEfteruddannelse, RuleId::NetvaerkEfteruddannelse);
    out["wheel"] = json!(told(&wheel, yearly));
    out
}

#[test]
fn random_courses_agree_with_an_independent_reckoning() {
    let wanted = std::env::var("ORACLE_CASES").ok().and_then(|text| text.parse().ok());
    let wanted: usize = wanted.unwrap_or(5_000);
    let mut chance = Chance(0x2545_f491_4f6c_dd1d);
    let cases: Vec<Json> = (0..wanted).map(|_| case(&mut chance)).collect();
    let asked: String = cases.iter().map(|case| case.to_string() + "\n").collect();
    let theirs = ask("kurser.py", &asked);
    let (mut compared, mut short) = (0, 0);
    for (case, their) in cases.iter().zip(theirs.lines()) {
        let their: Json = serde_json::from_str(their).expect("JSON");
        assert_eq!(ours(case), their, "{case}");
        short += usize::from(their["wheel"][1].is_array());
        compared += 1;
    }
    assert_eq!(compared, wanted);
    assert!(short > wanted / 50, "{short}");
}
