//! Random uses of force with what is registered, copied and reported, against an independent
//! reckoning in Python (tests/oracle/magt.py).
//!
//! A sample here; a million by `ORACLE_CASES=1000000 cargo test --release --test magt_oracle`.

mod support;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::Sag;
use kvalitetsmodel::deadlines::frister;
use serde_json::{Map, Value as Json, json};
use support::oracle::{Chance, agree};

/// Days near which a law began or the clocks changed, a month ended on a Friday or a holiday.
const NEAR: [&str; 14] = [
    "2016-12-30",
    "2019-12-29",
    "2024-06-29",
    "2025-08-28",
    "2025-08-30",
    "2025-12-29",
    "2018-03-23",
    "2020-10-23",
    "2026-03-27",
    "2026-10-23",
    "2027-03-26",
    "2029-10-26",
    "2026-07-29",
    "2027-04-29",
];

/// A time of day, often one that the clocks can show twice or not at all; or none.
fn time(chance: &mut Chance) -> Option<String> {
    match chance.below(8) {
        0 | 1 => None,
        2 | 3 => Some(format!("{:02}:{:02}", 1 + chance.below(3), chance.below(4) * 15)),
        _ => Some(format!("{:02}:{:02}", chance.below(24), chance.below(60))),
    }
}

fn at(event: &mut Json, time: Option<String>) {
    if let Some(time) = time {
        event["time"] = json!(time);
    }
}

/// A case as the crate and the reckoning read it.
fn case(chance: &mut Chance) -> Json {
    let date = if chance.often() {
        let near = support::day(NEAR[chance.below(NEAR.len())]);
        chance.after(near, 4)
    } else {
        chance.after(support::day("2014-01-01"), 7600)
    };
    let family = chance.below(8) == 0;
    let mut events: Vec<Json> = Vec::new();
    for place in 0..=chance.below(3) {
        let mut one = what_happened(chance, family, date);
        one["id"] = json!(format!("e{place}"));
        events.push(one);
    }
    let happened = events.len();
    for _ in 0..chance.below(7) {
        let one = answer(chance, date, happened);
        events.insert(chance.below(events.len() + 1), one);
    }
    // What has happened has happened.
    let last = events.iter().filter_map(|one| one["date"].as_str()).max().expect("some event");
    let today = chance.after(support::day(last), 40).text();
    let mut case = json!({
        "party": if family { "plejefamilie" } else { "tilbud" },
        "events": events,
        "today": today,
    });
    let kinds = ["specialiseretPlejefamilie"];
    if let Some(kind) = kinds.get(chance.below(2)).filter(|_| family) {
        case["tilbud"] = json!({ "tilbudstyper": [kind] });
    }
    let owners = ["privat", "kommunal", "regional"];
    if let Some(owner) = owners.get(chance.below(4)) {
        case["ownership"] = json!(owner);
    }
    case
}

/// Something that must be registered and reported.
fn what_happened(chance: &mut Chance, family: bool, date: Date) -> Json {
    let date = if chance.often() { date } else { chance.after(date, 3) };
    let kind = if family { 0 } else { chance.below(12) };
    let mut event = json!({ "date": date.text() });
    match kind {
        0..6 => {
            event["kind"] = json!("magtanvendelse");
            event["person"] = json!("barn");
            if chance.below(4) == 0 {
                event["strafbart"] = json!(chance.often());
            }
            if chance.below(4) == 0 {
                event["internSkole"] = json!(chance.often());
            }
        }
        6..9 => {
            event["kind"] = json!("magtanvendelse");
            event["person"] = json!("voksen");
            if chance.below(3) == 0 {
                event["udenHjemmel"] = json!(chance.often());
            }
            if chance.below(3) == 0 {
                event["kommunalAfgoerelse"] = json!(chance.often());
            }
        }
        9 => event["kind"] = json!("indgrebAnbragt"),
        _ => {
            let kinds = ["flytning", "ferieSlut", "kommunalAfgoerelseOphoer"];
            event["kind"] = json!(kinds[chance.below(3)]);
            return event;
        }
    }
    at(&mut event, time(chance));
    event
}

/// Something that answers one of them, which it may name.
fn answer(chance: &mut Chance, date: Date, happened: usize) -> Json {
    let mut event = match chance.below(10) {
        0..3 => json!({ "kind": "magtRegistreret", "date": chance.after(date, 6).text() }),
        3..6 => json!({ "kind": "handlekommuneOrienteret", "date": chance.after(date, 6).text() }),
        6 => json!({ "kind": "magtIndberettet", "date": chance.after(date, 40).text() }),
        7 => json!({ "kind": "driftsherreOrienteret", "date": chance.after(date, 40).text() }),
        8 => json!({ "kind": "egenRedegoerelse", "date": chance.after(date, 10).text() }),
        _ => {
            let kind = "beliggenhedskommuneOrienteret";
            json!({ "kind": kind, "date": chance.after(date, 10).text() })
        }
    };
    if event["kind"] == "magtRegistreret" || event["kind"] == "handlekommuneOrienteret" {
        at(&mut event, time(chance));
    }
    if chance.below(3) == 0 {
        event["answers"] = json!(format!("e{}", chance.below(happened)));
    }
    event
}

/// A complaint over the use of force that the municipality decided, and Ankestyrelsen after it.
fn complaint(chance: &mut Chance) -> Json {
    let date = if chance.often() {
        // Four weeks later a day is closed by law or by practice alone, or the rules on children begin.
        let near = ["2016-12-28", "2026-05-06", "2025-11-24", "2026-04-14", "2024-03-01"];
        let near = support::day(near[chance.below(near.len())]);
        chance.after(near, 8)
    } else {
        chance.after(support::day("2014-02-01"), 4600)
    };
    let person = ["barn", "voksen"][chance.below(2)];
    // What is registered and reported of it has a reckoning of its own.
    let mut events = vec![
        json!({ "kind": "magtanvendelse", "date": date.text(), "person": person, "time": "10:00", "id": "e0" }),
    ];
    let mut last = date;
    for (kind, answer) in [("magtKlageAfgjort", "klage"), ("magtAnkeAfgjort", "kraevetForRetten")] {
        let mut decided = json!({ "kind": kind, "date": last.text(), "id": kind });
        let received = chance.after(last, 3);
        match chance.below(3) {
            0 => decided["receipt"] = json!("digitalPost"),
            1 => decided["received"] = json!(received.text()),
            _ => {}
        }
        if chance.often() {
            decided["answers"] = json!("e0");
        }
        events.push(decided);
        if chance.below(3) > 0 {
            let on = chance.after(received.plus_days(22).expect("a day"), 14);
            let mut its = json!({ "kind": answer, "date": on.text() });
            if chance.often() {
                its["answers"] = json!(kind);
            }
            events.push(its);
            last = on;
        }
        last = chance.after(last, 30);
    }
    let day = |event: &Json| support::day(event["date"].as_str().expect("a day"));
    let latest = events.iter().map(day).max().expect("some event");
    let today = chance.after(latest, 40).text();
    json!({ "party": "tilbud", "ownership": "privat", "events": events, "today": today })
}

/// What the crate says, in the form of the reckoning.
fn said(case: &Json) -> Json {
    let mut sag = case.clone();
    sag.as_object_mut().expect("an object").remove("today");
    let sag = Sag::read(&support::value(&sag)).whole();
    let sag = sag.unwrap_or_else(|problems| panic!("{case}: {problems}"));
    let answer = frister(&sag, support::day(case["today"].as_str().expect("a day")));
    let answer = serde_json::to_value(&answer).expect("JSON");
    let list = |name: &str| answer[name].as_array().expect("a list");
    let mut frister = Map::new();
    for one in list("frister") {
        let of = ["last", "minutes", "otherReading", "otherBy", "status", "metOn", "metMinutes"];
        let line: Vec<&Json> = of.iter().map(|name| &one[*name]).collect();
        let key = format!("{} {}", one["event"], one["rule"].as_str().expect("a rule"));
        assert!(frister.insert(key, json!(line)).is_none(), "{case}");
    }
    let mut findings: Vec<String> =
        list("findings").iter().filter_map(|one| found(one, &answer, case)).collect();
    findings.sort_unstable();
    json!({ "frister": frister, "findings": findings })
}

/// A finding as the reckoning writes it: the event, the rule where it is about a duty, the code.
/// Why nothing follows from what asks for nothing is not in it.
fn found(finding: &Json, answer: &Json, case: &Json) -> Option<String> {
    let event: usize = finding["path"].as_str()?.strip_prefix("/events/")?.parse().ok()?;
    let code = finding["code"].as_str()?;
    if code.starts_with("nothing") {
        let answers = case["events"][event]["id"].is_null();
        return answers.then(|| format!("{event} nothingFollows"));
    }
    let rule = finding["source"].as_u64().map(|place| &answer["sources"][place as usize]["rule"]);
    Some(match rule.and_then(Json::as_str) {
        Some(rule) => format!("{event} {rule} {code}"),
        None => format!("{event} {code}"),
    })
}

#[test]
fn random_uses_of_force_and_complaints_over_them_agree_with_an_independent_reckoning() {
    agree("magt.py", Chance(0x9e37_79b9_7f4a_7c15), case, said);
    agree("magt.py", Chance(0x2545_f491_4f6c_dd1d), complaint, said);
}
