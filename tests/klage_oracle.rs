//! Random decisions, one or two in a case, with requests, complaints and what Ankestyrelsen decided
//! of each, against an independent reckoning in Python (tests/oracle/klage.py).
//!
//! A sample here; a million by `ORACLE_CASES=1000000 cargo test --release --test klage_oracle`.

mod support;

use std::collections::BTreeMap;

use kvalitetsmodel::calendar::{Date, Praksisdag, Praksisdage, ReceiptKind};
use kvalitetsmodel::case::{Klageudfald, Sag};
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::deadlines::{Frister, OtherBy, RuleId, Status, frister};
use serde_json::{Map, Value as Json, json};
use support::oracle::{Chance, agree};

/// A case as the reckoning reads it: one decision or two, with what is about each.
fn case(chance: &mut Chance) -> Json {
    // Half of the decisions near a day on which the law changed.
    let near = ["2016-12-20", "2017-01-02", "2025-06-10", "2025-12-20", "2026-01-05"];
    let date = if chance.often() {
        let near = support::day(near[chance.below(near.len())]);
        chance.after(near, 30)
    } else {
        chance.after(support::day("2014-04-22"), 4600)
    };
    let (mut decisions, mut last) = (vec![decided(chance, date)], date);
    if chance.below(4) == 0 {
        last = chance.after(date, 60);
        decisions.push(decided(chance, last));
    }
    // What is done with a complaint names no decision: it is of the one there is.
    if decisions.len() > 1 {
        for decision in &mut decisions {
            decision.as_object_mut().expect("an object").remove("followed");
        }
    }
    // A complaint that names neither of two decisions; of them nothing but their days.
    let mut loose = Json::Null;
    if decisions.len() > 1 && last > date && chance.often() {
        for decision in &mut decisions {
            let only =
                json!({ "decision": decision["decision"], "requests": [], "complaints": [] });
            *decision = only;
            // And when they came: the one decided last need not be the one that can be appealed longest.
            let its = decision["decision"].as_object_mut().expect("an object");
            let kept = ["kind", "date", "frist", "receipt", "received"];
            its.retain(|name, _| kept.contains(&name.as_str()));
        }
        loose = json!({ "kind": "klageModtaget", "date": chance.after(last, 60).text() });
    }
    let switches: String = Praksisdag::ALL.iter().map(|_| ["0", "1"][chance.below(2)]).collect();
    let today = chance.after(last, 320).text();
    let mut case = json!({ "decisions": decisions, "practice": switches, "today": today });
    if loose.is_object() {
        case["loose"] = loose;
    }
    case
}

/// A decision, and what is about it.
fn decided(chance: &mut Chance, date: Date) -> Json {
    let kind = ["ophoer", "ophoer", "ophoer", "paabud", "afgoerelse"][chance.below(5)];
    let mut decision = json!({ "kind": kind, "date": date.text() });
    sent(chance, &mut decision);
    if kind != "afgoerelse" && chance.below(4) > 0 {
        decision["frist"] = json!(chance.after(date, 120).text());
    }
    let of_ophoer = kind == "ophoer";
    if of_ophoer && chance.below(6) == 0 {
        decision["straks"] = json!(true);
    }
    let mut case = json!({ "decision": decision, "requests": requests(chance, date) });
    // As the party notes them, or as the socialtilsyn does; noted by both it is one complaint.
    let kind = ["klage", "klageModtaget"][chance.below(2)];
    let complaints = [0, 1, 1, 1, 1, 1, 2, 2, 3, 3][chance.below(10)];
    let complaints = match complaints {
        3 => {
            let sent = complaint(chance, "klage", date);
            let on = support::day(sent["date"].as_str().expect("a day"));
            let came = complaint(chance, "klageModtaget", on);
            vec![sent, came]
        }
        many => (0..many).map(|_| complaint(chance, kind, date)).collect(),
    };
    case["complaints"] = json!(complaints);
    if chance.below(5) == 0 && of_ophoer {
        case["straks"] = json!(chance.after(date, 90).text());
    }
    if chance.below(3) == 0 {
        let on = chance.after(date, 200);
        let again = chance.after(on.plus_days(1).expect("a day"), 60);
        let days = if chance.below(4) == 0 { vec![on, again] } else { vec![on] };
        case["rulings"] = days.into_iter().map(|on| ruling(chance, on)).collect();
    }
    let first = case["complaints"][0]["date"].as_str().map(support::day);
    if let Some(first) = first.filter(|_| chance.below(4) == 0) {
        case["renewed"] = json!(chance.after(first, 60).text());
    }
    // What is done with a complaint, noted or not.
    if chance.below(4) == 0 {
        let kind = ["genvurderet", "klageFastholdt", "sendtTilAnkestyrelsen"][chance.below(3)];
        case["followed"] = json!([{ "kind": kind, "date": chance.after(date, 90).text() }]);
    }
    if chance.below(3) == 0 && of_ophoer {
        case["done"] = json!(chance.after(date, 220).text());
    }
    if chance.below(3) == 0 && of_ophoer {
        let on = chance.after(date, 240);
        case["removed"] = json!(on.text());
        if chance.below(4) == 0 {
            let again = chance.after(on.plus_days(1).expect("a day"), 90);
            case["again"] = json!(again.text());
        }
    }
    case
}

/// What Ankestyrelsen decided on a day.
fn ruling(chance: &mut Chance, on: Date) -> Json {
    let mut ruling = json!({ "date": on.text() });
    if chance.below(8) > 0 {
        ruling["udfald"] = json!(Klageudfald::ALL[chance.below(5)].id());
    }
    if chance.below(4) == 0 {
        ruling["frist"] = json!(chance.after(on, 90).text());
    }
    ruling
}

/// A complaint over a decision of a day.
fn complaint(chance: &mut Chance, kind: &str, date: Date) -> Json {
    let on = chance.after(date, 75);
    let mut complaint = json!({ "kind": kind, "date": on.text() });
    if chance.below(4) == 0 {
        complaint["received"] = json!(chance.after(on, 5).text());
    }
    if chance.below(5) == 0 {
        complaint["ankestyrelsen"] = json!(chance.after(on, 5).text());
    }
    complaint
}

/// How something was sent, and perhaps when it came.
fn sent(chance: &mut Chance, event: &mut Json) {
    let way = chance.below(ReceiptKind::ALL.len() + 1);
    if let Some(kind) = ReceiptKind::ALL.get(way) {
        event["receipt"] = json!(kind.id());
    }
    if chance.below(6) == 0 {
        let date = Date::parse(event["date"].as_str().expect("a day")).expect("a day");
        event["received"] = json!(chance.after(date, 6).text());
    }
}

/// None, one or two requests, by day.
fn requests(chance: &mut Chance, date: Date) -> Vec<Json> {
    let mut days: Vec<Date> = (0..chance.below(3)).map(|_| chance.after(date, 45)).collect();
    days.sort_unstable();
    let mut all = Vec::new();
    for day in days {
        let reopening = chance.below(3) == 0;
        let kind = ["aktindsigtAnmodning", "genoptagelsesanmodning"][usize::from(reopening)];
        let mut request = json!({ "kind": kind, "date": day.text() });
        if !reopening && chance.below(4) == 0 {
            request["afbrudt"] = json!(chance.often());
        }
        if reopening {
            // Half of them where the hearing had been left out.
            if chance.often() {
                request["hoeringUndladt"] = json!(chance.below(4) > 0);
            }
            if chance.below(4) == 0 {
                request["afbrudt"] = json!(chance.often());
            }
            if chance.below(4) == 0 {
                let mut refusal = json!({ "date": chance.after(day, 40).text() });
                sent(chance, &mut refusal);
                request["refusal"] = refusal;
            }
        }
        if chance.below(4) > 0 {
            let mut answer = json!({ "date": chance.after(day, 40).text() });
            sent(chance, &mut answer);
            if !reopening && chance.below(4) > 0 {
                answer["afbrudt"] = json!(chance.below(4) > 0);
            }
            if chance.below(4) == 0 {
                let on = support::day(answer["date"].as_str().expect("a day"));
                let mut again = json!({ "date": chance.after(on, 12).text() });
                sent(chance, &mut again);
                if !reopening && chance.often() {
                    again["afbrudt"] = json!(chance.often());
                }
                request["again"] = again;
            }
            request["answer"] = answer;
        }
        all.push(request);
    }
    all
}

/// The events about a decision, each naming what it answers, and the decision first.
fn events(case: &Json, decision: usize) -> Vec<Json> {
    let id = json!(format!("d{decision}"));
    let mut all = vec![of(&case["decision"], &[("id", id.clone())])];
    for (at, request) in case["requests"].as_array().expect("a list").iter().enumerate() {
        let its = json!(format!("d{decision}r{at}"));
        all.push(of(request, &[("id", its.clone()), ("answers", id.clone())]));
        for answer in ["answer", "again"].map(|name| &request[name]) {
            let reopening = request["kind"] == "genoptagelsesanmodning";
            let kind = if reopening { "nyAfgoerelse" } else { "aktindsigtGivet" };
            let kind = ("kind", json!(kind));
            if answer.is_object() {
                all.push(of(answer, &[kind, ("answers", its.clone())]));
            }
        }
        if request["refusal"].is_object() {
            let kind = ("kind", json!("genoptagelseAfslaaet"));
            all.push(of(&request["refusal"], &[kind, ("answers", its)]));
        }
    }
    let on = |kind: &str, date: &Json| json!({ "kind": kind, "date": date, "answers": id });
    for (at, complaint) in case["complaints"].as_array().expect("a list").iter().enumerate() {
        let its = json!(format!("d{decision}k{at}"));
        all.push(of(complaint, &[("id", its), ("answers", id.clone())]));
    }
    if case["renewed"].is_string() {
        let (kind, first) = (json!("nyAfgoerelse"), json!(format!("d{decision}k0")));
        all.push(json!({ "kind": kind, "date": case["renewed"], "answers": first }));
    }
    if case["straks"].is_string() {
        all.push(on("straksIvaerksat", &case["straks"]));
    }
    for ruling in case["rulings"].as_array().into_iter().flatten() {
        let kind = ("kind", json!("ankestyrelsensAfgoerelse"));
        all.push(of(ruling, &[kind, ("answers", id.clone())]));
    }
    all.extend(case["followed"].as_array().into_iter().flatten().cloned());
    if case["done"].is_string() {
        all.push(on("ophoerGennemfoert", &case["done"]));
    }
    for removed in [&case["removed"], &case["again"]].into_iter().filter(|its| its.is_string()) {
        all.push(on("fjernetFraTilbudsportalen", removed));
    }
    all
}

fn of(json: &Json, more: &[(&str, Json)]) -> Json {
    let mut event: Map<String, Json> = json.as_object().expect("an object").clone();
    event.remove("answer");
    event.remove("again");
    event.remove("refusal");
    event.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    Json::Object(event)
}

fn text(day: Option<Date>) -> Json {
    json!(day.map_or("None".to_owned(), Date::text))
}

/// What the crate says, in the form of the reckoning.
fn answer(case: &Json) -> Json {
    let decisions = case["decisions"].as_array().expect("a list");
    let about: Vec<Vec<Json>> =
        decisions.iter().enumerate().map(|(at, one)| events(one, at)).collect();
    let mut all = about.concat();
    all.extend(Some(case["loose"].clone()).filter(Json::is_object));
    let sag = support::value(&json!({ "party": "tilbud", "events": all }));
    let mut sag = Sag::read(&sag).whole().unwrap_or_else(|problems| panic!("{case}: {problems}"));
    let switches = case["practice"].as_str().expect("text").bytes();
    let on = Praksisdag::ALL.iter().zip(switches).filter(|(_, its)| *its == b'1');
    let days: Vec<Praksisdag> = on.map(|(day, _)| *day).collect();
    sag.settings.practice = Praksisdage::of(&days);
    let answer = frister(&sag, support::day(case["today"].as_str().expect("a day")));
    let mut first = 0;
    let mut said = Vec::new();
    for events in &about {
        said.push(of_decision(&answer, events, first));
        first += events.len();
    }
    if case["loose"].is_object() {
        let periods = answer.frister.iter().filter(|one| one.rule == RuleId::Klagefrist);
        for (one, period) in said.iter_mut().zip(periods) {
            one["met"] = text(period.met_on);
            let days = one.as_object_mut().expect("an object");
            days.retain(|name, _| ["last", "allowed", "frist", "met"].contains(&name.as_str()));
        }
        said.push(json!({ "asked": found(&answer, first, "whichEvent") }));
    }
    json!(said)
}

/// What it says of a decision and what is about it, which stand in the list from a place on.
fn of_decision(answer: &Frister, events: &[Json], first: usize) -> Json {
    let find = |rule: RuleId, at: usize| {
        answer.frister.iter().find(|one| one.rule == rule && one.event == Some(first + at))
    };
    let places = |kinds: &[&str]| {
        let is = |at: &usize| kinds.contains(&events[*at]["kind"].as_str().expect("a kind"));
        (0..events.len()).filter(is).collect::<Vec<_>>()
    };
    let mut said: BTreeMap<&str, Json> = BTreeMap::new();
    let period = find(RuleId::Klagefrist, 0).expect("it can be appealed");
    // The safe day, and beside it the one that the days of practice, and of the post, allow.
    let allows = [OtherBy::Practice, OtherBy::Receipt, OtherBy::Answers];
    let by_practice = period.other_by.is_some_and(|by| allows.contains(&by));
    let allowed = period.other_reading.filter(|_| by_practice).or(period.last);
    for (name, day) in [("last", period.last), ("allowed", allowed)] {
        said.insert(name, day.map_or(json!("paused"), |day| json!(day.text())));
    }
    // Where a request may have interrupted it, that stands beside.
    let may = ["periodMayBeInterrupted", "askedByPractice"];
    if places(&["genoptagelsesanmodning", "aktindsigtAnmodning"])
        .into_iter()
        .any(|at| may.iter().any(|code| found(answer, first + at, code)))
    {
        said.remove("allowed");
        let by_it = period.other_by == Some(OtherBy::Interruption);
        said.insert("longer", text(period.other_reading.filter(|_| by_it)));
    }
    // One that lies after the day that is asked about has not come.
    let came = |at: &usize| !found(answer, first + at, "nothingFollows");
    let complaints = places(&["klage", "klageModtaget"]).into_iter().filter(came).map(|at| {
        let ways = [RuleId::ForSenKlage, RuleId::Genvurdering].into_iter();
        let ways: Vec<_> = ways.filter(|rule| find(*rule, at).is_some()).map(RuleId::id).collect();
        let found = |code| found(answer, first + at, code);
        let (late, by_practice) = (found("complaintLate"), found("dependsOnReading"));
        let effect = effect(answer, first + at);
        let after = found("complaintAfterDecision");
        json!({
            "late": late, "byPractice": by_practice, "way": ways,
            "effect": effect, "after": after
        })
    });
    said.insert("complaints", complaints.collect());
    let rulings = places(&["ankestyrelsensAfgoerelse"]).into_iter().filter(came).map(|at| {
        let found = |code| found(answer, first + at, code);
        json!({ "unnoted": found("complaintNotNoted"), "again": found("decidedAgain") })
    });
    said.insert("rulings", rulings.collect());
    let open =
        places(&["nyAfgoerelse"]).iter().any(|at| found(answer, first + at, "oldDecisionOpen"));
    said.insert("oldOpen", json!(open));
    let paabud = events[0]["kind"] == "paabud";
    if let Some(one) = find(RuleId::PaabudFrist, 0).filter(|_| paabud) {
        let paused = one.status == Status::Paused;
        said.insert("frist", json!([paused, text(one.last), text(one.other_reading)]));
    }
    if events[0]["kind"] == "ophoer" {
        if let Some(one) = find(RuleId::OphoerFrist, 0) {
            let paused = one.status == Status::Paused;
            said.insert("frist", json!([paused, text(one.last), text(one.other_reading)]));
        }
        if let Some(one) = find(RuleId::TilbudsportalenFjernes, 0) {
            let paused = one.status == Status::Paused;
            said.insert("portal", json!([paused, text(one.earliest), text(one.other_reading)]));
        }
        if let [at] = places(&["ophoerGennemfoert"])[..] {
            for (name, code) in [
                ("against", "endingAlthoughSuspended"),
                ("notUpheld", "endingNotUpheld"),
                ("beforeComplaint", "doneBeforeComplaint"),
                ("thatDay", "decidedThatDay"),
            ] {
                said.insert(name, json!(found(answer, first + at, code)));
            }
        }
        let removed = places(&["fjernetFraTilbudsportalen"]).into_iter().map(|at| {
            let told = |code: &&&str| found(answer, first + at, code);
            let told: Vec<_> = REMOVED.iter().filter(told).collect();
            assert!(told.len() < 2, "{told:?}");
            told.first().map_or("None", |code| code)
        });
        let removed: Vec<_> = removed.collect();
        if !removed.is_empty() {
            said.insert("removed", json!(removed));
        }
    }
    json!(said)
}

/// What is told of a removal from Tilbudsportalen.
const REMOVED: [&str; 6] = [
    "decidedThatDay",
    "removedWhileAppealed",
    "removedDependsOnReading",
    "removedNotUpheld",
    "removedTooEarly",
    "removedWhileInterrupted",
];

/// Whether a complaint suspends, as it is told of it.
fn effect(answer: &Frister, at: usize) -> &'static str {
    let effects = [
        ("complaintDoesNotSuspend", "no"),
        ("complaintSuspends", "yes"),
        ("complaintSuspended", "yes"),
        ("complaintMaySuspend", "open"),
    ];
    let mut effects = effects.into_iter().filter(|(code, _)| found(answer, at, code));
    let (first, second) = (effects.next(), effects.next());
    let untold = ["complaintAfterDecision", "complaintLate"];
    if first.is_none() && untold.iter().any(|code| found(answer, at, code)) {
        return "untold";
    }
    let (Some((_, effect)), None) = (first, second) else {
        panic!("not one effect of the complaint at {at}: {:?}", answer.findings)
    };
    effect
}

fn found(answer: &Frister, at: usize, code: &str) -> bool {
    answer.findings.iter().any(|one| one.path == format!("/events/{at}") && one.kind.code() == code)
}

#[test]
fn random_cases_agree_with_an_independent_reckoning() {
    agree("klage.py", Chance(0x2545_f491_4f6c_dd1d), case, answer);
}
