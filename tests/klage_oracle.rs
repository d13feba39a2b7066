//! Random decisions with requests, a complaint and what Ankestyrelsen decided, against an
//! independent reckoning in Python (tests/oracle/klage.py).
//!
//! A sample here; a million by `ORACLE_CASES=1000000 cargo test --release --test klage_oracle`.

mod support;

use std::collections::BTreeMap;

use kvalitetsmodel::calendar::{Date, Praksisdag, Praksisdage, ReceiptKind};
use kvalitetsmodel::case::{Klageudfald, Sag};
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::deadlines::{Frist, Frister, OtherBy, RuleId, Status, frister};
use serde_json::{Map, Value as Json, json};
use support::oracle::{Chance, ask};

/// A day some days after another.
fn after(chance: &mut Chance, day: Date, most: usize) -> Date {
    day.plus_days(i32::try_from(chance.below(most + 1)).expect("small")).expect("a day")
}

fn often(chance: &mut Chance) -> bool {
    chance.below(2) == 1
}

/// A case as the reckoning reads it.
fn case(chance: &mut Chance) -> Json {
    let first = Date::parse("2014-04-22").expect("a day");
    // Half of the decisions near a day on which the law changed.
    let near = ["2016-12-20", "2017-01-02", "2025-06-10", "2025-12-20", "2026-01-05"];
    let date = if often(chance) {
        let near = support::day(near[chance.below(near.len())]);
        after(chance, near, 30)
    } else {
        after(chance, first, 4600)
    };
    let kind = ["ophoer", "ophoer", "ophoer", "paabud", "afgoerelse"][chance.below(5)];
    let mut decision = json!({ "kind": kind, "date": date.text() });
    sent(chance, &mut decision);
    if kind != "afgoerelse" && chance.below(4) > 0 {
        decision["frist"] = json!(after(chance, date, 120).text());
    }
    if kind == "ophoer" && chance.below(6) == 0 {
        decision["straks"] = json!(true);
    }
    let mut case = json!({ "decision": decision, "requests": requests(chance, date) });
    if chance.below(4) > 0 {
        let klage = ["klage", "klageModtaget"][chance.below(2)];
        let on = after(chance, date, 75);
        let mut complaint = json!({ "kind": klage, "date": on.text() });
        if chance.below(4) == 0 {
            complaint["received"] = json!(after(chance, on, 5).text());
        }
        if chance.below(5) == 0 {
            complaint["ankestyrelsen"] = json!(after(chance, on, 5).text());
        }
        case["complaint"] = complaint;
    }
    if chance.below(5) == 0 {
        case["straks"] = json!(after(chance, date, 90).text());
    }
    if chance.below(3) == 0 {
        let on = after(chance, date, 200);
        let mut ruling = json!({ "date": on.text() });
        if chance.below(8) > 0 {
            ruling["udfald"] = json!(Klageudfald::ALL[chance.below(5)].id());
        }
        if chance.below(4) == 0 {
            ruling["frist"] = json!(after(chance, on, 90).text());
        }
        case["ruling"] = ruling;
    }
    if chance.below(3) == 0 {
        case["done"] = json!(after(chance, date, 220).text());
    }
    let switches: String = Praksisdag::ALL.iter().map(|_| ["0", "1"][chance.below(2)]).collect();
    case["practice"] = json!(switches);
    case["today"] = json!(after(chance, date, 320).text());
    case
}

/// How something was sent, and perhaps when it came.
fn sent(chance: &mut Chance, event: &mut Json) {
    let way = chance.below(ReceiptKind::ALL.len() + 1);
    if let Some(kind) = ReceiptKind::ALL.get(way) {
        event["receipt"] = json!(kind.id());
    }
    if chance.below(6) == 0 {
        let date = Date::parse(event["date"].as_str().expect("a day")).expect("a day");
        event["received"] = json!(after(chance, date, 6).text());
    }
}

/// None, one or two requests, by day.
fn requests(chance: &mut Chance, date: Date) -> Vec<Json> {
    let mut days: Vec<Date> = (0..chance.below(3)).map(|_| after(chance, date, 45)).collect();
    days.sort_unstable();
    let mut all = Vec::new();
    for day in days {
        let reopening = chance.below(3) == 0;
        let kind = ["aktindsigtAnmodning", "genoptagelsesanmodning"][usize::from(reopening)];
        let mut request = json!({ "kind": kind, "date": day.text() });
        if !reopening && chance.below(4) == 0 {
            request["afbrudt"] = json!(often(chance));
        }
        if chance.below(4) > 0 {
            let mut answer = json!({ "date": after(chance, day, 40).text() });
            sent(chance, &mut answer);
            if !reopening && chance.below(4) > 0 {
                answer["afbrudt"] = json!(chance.below(4) > 0);
            }
            request["answer"] = answer;
        }
        all.push(request);
    }
    all
}

/// The events of a case, each naming what it answers.
fn events(case: &Json) -> Vec<Json> {
    let mut all = vec![of(&case["decision"], &[("id", json!("d"))])];
    for (at, request) in case["requests"].as_array().expect("a list").iter().enumerate() {
        let id = json!(format!("r{at}"));
        all.push(of(request, &[("id", id.clone()), ("answers", json!("d"))]));
        if request["answer"].is_object() {
            let reopening = request["kind"] == "genoptagelsesanmodning";
            let kind = if reopening { "nyAfgoerelse" } else { "aktindsigtGivet" };
            all.push(of(&request["answer"], &[("kind", json!(kind)), ("answers", id)]));
        }
    }
    let on = |kind: &str, date: &Json| json!({ "kind": kind, "date": date, "answers": "d" });
    if case["complaint"].is_object() {
        all.push(of(&case["complaint"], &[("id", json!("k")), ("answers", json!("d"))]));
    }
    if case["straks"].is_string() {
        all.push(on("straksIvaerksat", &case["straks"]));
    }
    if case["ruling"].is_object() {
        let kind = ("kind", json!("ankestyrelsensAfgoerelse"));
        all.push(of(&case["ruling"], &[kind, ("answers", json!("d"))]));
    }
    if case["done"].is_string() {
        all.push(on("ophoerGennemfoert", &case["done"]));
    }
    all
}

fn of(json: &Json, more: &[(&str, Json)]) -> Json {
    let mut event: Map<String, Json> = json.as_object().expect("an object").clone();
    event.remove("answer");
    event.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    Json::Object(event)
}

fn text(day: Option<Date>) -> Json {
    json!(day.map_or("None".to_owned(), Date::text))
}

/// What the crate says, in the form of the reckoning.
fn answer(case: &Json) -> Json {
    let events = events(case);
    let sag = support::value(&json!({ "party": "tilbud", "events": events }));
    let mut sag = Sag::read(&sag).whole().unwrap_or_else(|problems| panic!("{case}: {problems}"));
    let switches = case["practice"].as_str().expect("text").bytes();
    let on = Praksisdag::ALL.iter().zip(switches).filter(|(_, its)| *its == b'1');
    let days: Vec<Praksisdag> = on.map(|(day, _)| *day).collect();
    sag.settings.practice = Praksisdage::of(&days);
    let today = support::day(case["today"].as_str().expect("a day"));
    let answer = frister(&sag, today);
    let find = |rule: RuleId, event: usize| {
        answer.frister.iter().find(|one| one.rule == rule && one.event == Some(event))
    };
    let mut said: BTreeMap<&str, Json> = BTreeMap::new();
    let period = find(RuleId::Klagefrist, 0).expect("it can be appealed");
    // The safe day, and beside it the one that the days of practice allow.
    let by_practice = period.other_by == Some(OtherBy::Practice);
    let allowed = period.other_reading.filter(|_| by_practice).or(period.last);
    for (name, day) in [("last", period.last), ("allowed", allowed)] {
        said.insert(name, day.map_or(json!("paused"), |day| json!(day.text())));
    }
    let place = |kind: &[&str]| {
        events.iter().position(|its| kind.contains(&its["kind"].as_str().expect("a kind")))
    };
    if let Some(at) = place(&["klage", "klageModtaget"]) {
        complaint(&answer, case, at, &find, &mut said);
    }
    if case["decision"]["kind"] == "ophoer" {
        if let Some(one) = find(RuleId::OphoerFrist, 0) {
            let paused = one.status == Status::Paused;
            said.insert("frist", json!([paused, text(one.last), text(one.other_reading)]));
        }
        if let Some(one) = find(RuleId::TilbudsportalenFjernes, 0) {
            let paused = one.status == Status::Paused;
            said.insert("portal", json!([paused, text(one.earliest), text(one.other_reading)]));
        }
        if let Some(at) = place(&["ophoerGennemfoert"]) {
            said.insert("against", json!(found(&answer, at, "endingAlthoughSuspended")));
        }
    }
    json!(said)
}

fn complaint<'f>(
    answer: &Frister,
    case: &Json,
    at: usize,
    find: &impl Fn(RuleId, usize) -> Option<&'f Frist>,
    said: &mut BTreeMap<&str, Json>,
) {
    said.insert("late", json!(found(answer, at, "complaintLate")));
    said.insert("byPractice", json!(found(answer, at, "dependsOnReading")));
    if case["complaint"]["kind"] == "klageModtaget" {
        let way = [RuleId::ForSenKlage, RuleId::Genvurdering];
        let way: Vec<_> = way.into_iter().filter(|rule| find(*rule, at).is_some()).collect();
        let way: Vec<&str> = way.into_iter().map(RuleId::id).collect();
        said.insert("way", json!(way));
    }
    let effects = [
        ("complaintDoesNotSuspend", "no"),
        ("complaintSuspends", "yes"),
        ("complaintMaySuspend", "open"),
    ];
    let effects = effects.iter().filter(|(code, _)| found(answer, at, code));
    let effects: Vec<_> = effects.map(|(_, word)| *word).collect();
    assert_eq!(effects.len(), 1, "{case}");
    said.insert("effect", json!(effects[0]));
}

fn found(answer: &Frister, at: usize, code: &str) -> bool {
    answer.findings.iter().any(|one| one.path == format!("/events/{at}") && one.kind.code() == code)
}

#[test]
fn random_cases_agree_with_an_independent_reckoning() {
    let wanted = std::env::var("ORACLE_CASES").ok().and_then(|text| text.parse().ok());
    let wanted: usize = wanted.unwrap_or(10_000);
    let mut chance = Chance(0x2545_f491_4f6c_dd1d);
    let mut compared = 0;
    while compared < wanted {
        let some = (wanted - compared).min(20_000);
        let cases: Vec<Json> = (0..some).map(|_| case(&mut chance)).collect();
        let asked: Vec<String> = cases.iter().map(Json::to_string).collect();
        let theirs = ask("klage.py", &asked.join("\n"));
        assert_eq!(theirs.lines().count(), some);
        for (case, their) in cases.iter().zip(theirs.lines()) {
            let their: Json = serde_json::from_str(their).expect("JSON");
            assert_eq!(answer(case), their, "{case}");
        }
        compared += some;
    }
}
