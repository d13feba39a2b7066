//! A result is never surer than what it rests on: than the source it names, the rule that source
//! is, the paragraphs it cites, and, of a finding, the deadline it speaks of.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{EventKind, Sag, Year};
use kvalitetsmodel::deadlines::{DecisionFundKind, RULES, aarshjul, frister, lov_on};
use kvalitetsmodel::dialogue::read_dialogforloeb;
use kvalitetsmodel::followup::{read_opfoelgningsplan, read_verificering};
use kvalitetsmodel::input::Value;
use kvalitetsmodel::law::Confidence;
use kvalitetsmodel::plan::read_handleplan;
use kvalitetsmodel::risk::read_risiko;
use kvalitetsmodel::socialtilsyn::read_socialtilsyn;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value as Json;
use support::answer::variants;
use support::events::{MEETING_DAYS, MEETING_KINDS, events, input, text};
use support::{day, value};

/// How unsure a word is; the words stand from sure to open.
fn doubt(word: &Json) -> Option<usize> {
    let word = word.as_str()?;
    Some(Confidence::ALL.iter().position(|one| one.id() == word).expect("a confidence"))
}

/// How unsure the least sure is of what something rests on.
fn doubt_of_source(source: &Json) -> Option<usize> {
    let basis = source["basis"].as_array().into_iter().flatten();
    let of_basis = basis.map(|place| doubt(&place["confidence"]));
    of_basis.chain([doubt(&source["confidence"]), doubt(&source["dateConfidence"])]).flatten().max()
}

/// Every part of a result that is surer than its source, by what it is of.
#[derive(Default)]
struct Surer {
    looked_at: usize,
    found: BTreeMap<String, String>,
}

impl Surer {
    /// Looks through a result.
    fn look(&mut self, about: &str, result: &Json) {
        self.part(about, result, &result["sources"]);
    }

    fn part(&mut self, about: &str, part: &Json, sources: &Json) {
        match part {
            Json::Object(fields) => {
                let source = part["source"].as_u64().and_then(|at| usize::try_from(at).ok());
                let source = source.and_then(|at| sources.get(at));
                for rests_on in [source, Some(part)].into_iter().flatten() {
                    let (sure, unsure) = (doubt(&part["confidence"]), doubt_of_source(rests_on));
                    self.looked_at += usize::from(sure.is_some() && unsure.is_some());
                    // The day of a rule has a confidence of its own.
                    let is_rule =
                        std::ptr::eq(rests_on, part) && part["dateConfidence"].is_string();
                    let unsure = if is_rule {
                        let mut undated = rests_on.clone();
                        undated["dateConfidence"] = Json::Null;
                        doubt_of_source(&undated)
                    } else {
                        unsure
                    };
                    if sure < unsure && sure.is_some() {
                        let what = [&part["rule"], &rests_on["rule"], &part["code"], &part["kind"]];
                        let what: Vec<String> = what.iter().map(|its| its.to_string()).collect();
                        let told = format!("{about}: {part} on {rests_on}");
                        self.found.entry(what.join(" ")).or_insert(told);
                    }
                }
                fields.values().for_each(|its| self.part(about, its, sources));
            }
            Json::Array(items) => items.iter().for_each(|its| self.part(about, its, sources)),
            _ => {}
        }
    }

    /// Every finding that is surer than the deadline it speaks of: the one of its event by its
    /// rule, else one by its rule, or of the appeal period, that has the day it names.
    fn findings(&mut self, about: &str, answer: &Json, matters: &[Option<&Value>]) {
        let list = |name: &str| answer[name].as_array().cloned().unwrap_or_default();
        let (sources, frister) = (list("sources"), list("frister"));
        let rule = |of: &Json| {
            let at = of["source"].as_u64().and_then(|at| usize::try_from(at).ok());
            at.and_then(|at| sources.get(at)).map(|its| its["rule"].clone())
        };
        let asks = list("findings").iter().any(|finding| finding["code"] == "whichEvent");
        for finding in list("findings") {
            let (Some(its), Some(sure)) = (rule(&finding), doubt(&finding["confidence"])) else {
                continue;
            };
            // What stands out on a decision is of what it says and not of its day.
            if DecisionFundKind::CODES.iter().any(|code| finding["code"] == *code) {
                continue;
            }
            let path = finding["path"].as_str().unwrap_or_default();
            let is_of = |frist: &&Json| {
                let event = frist["event"].as_u64().map(|at| format!("/events/{at}"));
                rule(frist).as_ref() == Some(&its) && event.as_deref() == Some(path)
            };
            let unsure = |frist: &Json| doubt(&frist["confidence"]);
            let of_event = frister.iter().filter(is_of).filter_map(unsure).max();
            let named = [&finding["params"]["last"], &finding["params"]["earliest"]];
            let has_day = |frist: &&Json| {
                let days = ["last", "earliest", "otherReading", "latest"];
                // What a later decision makes of a day changes nothing of what was done before.
                let renewed = frist["otherBy"] == "newDecision";
                let day = |name: &&str| {
                    let is = named.iter().any(|day| **day == frist[*name]);
                    is && frist[*name].is_string() && !(renewed && *name == "otherReading")
                };
                // Nor is what was decided before it less sure for what it leaves open.
                let since = |step: &Json| {
                    step["code"] == "newDecision"
                        && step["params"]["on"].as_str() > finding["params"]["decided"].as_str()
                };
                let is_renewed_since = finding["params"]["decided"].is_string()
                    && frist["trace"].as_array().into_iter().flatten().any(since);
                let of_requests = ["askedTooLate", "periodNotInterrupted", "reasonsDoNotInterrupt"];
                // A complaint or a request is about what was decided in its own matter: one of another
                // matter may end on that day too.
                let its_place = path.strip_prefix("/events/").and_then(|at| at.parse().ok());
                let place = frist["event"].as_u64().and_then(|at| usize::try_from(at).ok());
                let matter = |at: Option<usize>| at.and_then(|at| matters.get(at));
                let is_of_matter = matter(its_place) == matter(place);
                let is_of_it = match rule(frist).filter(|by| by == "klagefrist") {
                    // The same version of it: another decision may end on that day too.
                    Some(by) if by == its => is_of_matter && frist["source"] == finding["source"],
                    Some(_) => {
                        is_of_matter && of_requests.iter().any(|code| finding["code"] == *code)
                    }
                    None => rule(frist).as_ref() == Some(&its),
                };
                is_of_it && !is_renewed_since && days.iter().any(day)
            };
            let by_day = || frister.iter().filter(has_day).filter_map(unsure).min();
            // While it is asked which decision a complaint is over, it is open whether a deadline was
            // met, and not its day.
            let by_day = || by_day().filter(|_| !asks);
            let Some(unsure) = of_event.or_else(by_day) else { continue };
            self.looked_at += 1;
            if sure < unsure {
                let what = format!("{} {its}", finding["code"]);
                self.found.entry(what).or_insert(format!("{about}: {finding}"));
            }
        }
    }

    /// Everything the project says of a case.
    fn everything(&mut self, about: &str, sag: &Value, today: Date) {
        macro_rules! look {
            ($($answer:expr),* $(,)?) => {
                $(if let Some(result) = &$answer.value {
                    self.look(about, &serde_json::to_value(result).expect("JSON"));
                })*
            };
        }
        look!(
            read_risiko(sag, None, today),
            read_dialogforloeb(sag, None, today),
            read_handleplan(sag, None, today),
            read_opfoelgningsplan(sag, None, today),
            read_verificering(sag, None, None, today),
            read_socialtilsyn(sag, today),
        );
        let matters = matters(sag);
        if let Some(sag) = &Sag::read(sag).value {
            let answer = serde_json::to_value(frister(sag, today)).expect("JSON");
            self.look(about, &answer);
            self.findings(about, &answer, &matters);
            if let Ok(year) = u16::try_from(today.civil().0) {
                let wheel = aarshjul(sag, Year(year), today);
                self.look(about, &serde_json::to_value(wheel).expect("JSON"));
            }
        }
    }

    fn told_nowhere(self, at_least: usize) {
        assert!(self.looked_at > at_least, "only {} looked at", self.looked_at);
        let told: Vec<String> =
            self.found.into_iter().map(|(what, how)| what + "\n  " + &how).collect();
        assert!(told.is_empty(), "{}:\n{}", told.len(), told.join("\n"));
    }
}

/// What stands in a member of an object.
fn member<'v>(of: &'v Value, name: &str) -> Option<&'v Value> {
    let Value::Object(fields) = of else { return None };
    fields.iter().find(|(its, _)| its == name).map(|(_, its)| its)
}

/// The matter of each event of a case, as it is written.
fn matters(sag: &Value) -> Vec<Option<&Value>> {
    match member(sag, "events") {
        Some(Value::List(events)) => events.iter().map(|event| member(event, "sag")).collect(),
        _ => Vec::new(),
    }
}

/// The JSON files of a folder and of those in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|its| its == "json") {
            all.push(path);
        }
    }
    all
}

#[test]
fn no_result_of_a_vector_is_surer_than_what_it_rests_on() {
    let mut surer = Surer::default();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    for path in files(&folder) {
        let json: Json =
            serde_json::from_str(&fs::read_to_string(path).expect("text")).expect("JSON");
        for case in json["cases"].as_array().into_iter().flatten() {
            let id = case["id"].as_str().unwrap_or_default();
            if let (Some(today), true) = (case["today"].as_str(), case["input"].is_object()) {
                surer.everything(id, &value(&case["input"]), day(today));
            }
        }
    }
    surer.told_nowhere(10_000);
}

#[test]
fn no_result_of_one_event_is_surer_than_what_it_rests_on() {
    let mut surer = Surer::default();
    let mut days: Vec<Date> = Vec::new();
    for row in RULES.iter().flat_map(|rule| rule.rows) {
        days.extend([Some(row.validity.from), row.validity.to].into_iter().flatten());
    }
    days.push(day("2026-01-15"));
    days.sort();
    days.dedup();
    for date in days {
        for (at, kind) in EventKind::ALL.iter().enumerate() {
            let all = variants(*kind, date);
            // One of its forms a day, and over the days all of them.
            let turn = date.days_until(day("2014-01-01")).unsigned_abs() as usize;
            let Some(fields) = all.get((turn + at) % all.len()) else { continue };
            let mut event =
                vec![("kind".to_owned(), text(kind.id())), ("date".to_owned(), text(&date.text()))];
            event.extend(fields.iter().cloned());
            let today = date.plus_days(40).expect("a day");
            let parties = ["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"];
            let party = parties[(turn / all.len() + at) % parties.len()];
            let sag = input(party, vec![Value::Object(event)]);
            surer.everything(&format!("{party} {} {}", kind.id(), date.text()), &sag, today);
        }
    }
    surer.told_nowhere(10_000);
}

#[test]
fn no_rule_is_surer_than_its_paragraphs_on_any_day() {
    let mut surer = Surer::default();
    let mut on = day("2014-01-01");
    while on <= day("2026-12-31") {
        surer.look(&on.text(), &serde_json::to_value(lov_on(on)).expect("JSON"));
        on = on.plus_days(9).expect("a day");
    }
    surer.told_nowhere(10_000);
}

#[test]
fn no_rule_is_verified_of_which_no_text_is_at_hand() {
    let (mut found, mut on) = (BTreeMap::new(), day("2014-01-01"));
    while on <= day("2026-12-31") {
        for law in lov_on(on) {
            if law.basis.is_empty() && law.confidence == Confidence::Verified {
                found.entry(law.rule.id()).or_insert(on.text());
            }
        }
        on = on.plus_days(9).expect("a day");
    }
    assert!(found.is_empty(), "{found:?}");
}

/// What becomes of the frist of a påbud that a new decision was taken in the place of, no text says:
/// whether an extension since then came too late is open, and not of one from before it.
#[test]
fn an_extension_is_as_surely_too_late_as_the_frist_held_when_it_was_decided() {
    let event = |kind: &str, date: &str, frist: Option<&str>| {
        let mut fields = vec![("kind", kind), ("date", date), ("sag", "a")];
        fields.extend(frist.map(|frist| ("frist", frist)));
        let fields = fields.into_iter().map(|(name, its)| (name.to_owned(), text(its)));
        Value::Object(fields.collect())
    };
    for (renewed, expected) in
        [("2026-01-11", "open"), ("2026-01-12", "open"), ("2026-01-13", "inferred")]
    {
        let events = vec![
            event("paabud", "2025-11-20", Some("2025-12-20")),
            event("paabudForlaenget", "2026-01-12", Some("2026-03-01")),
            event("nyAfgoerelse", renewed, None),
        ];
        let sag = Sag::read(&input("tilbud", events)).value.expect("a case");
        let answer = serde_json::to_value(frister(&sag, day("2026-06-02"))).expect("JSON");
        let found = answer["findings"].as_array().into_iter().flatten();
        let found: Vec<_> = found.filter(|its| its["code"] == "extendedTooLate").collect();
        assert_eq!(found.len(), 1, "{answer}");
        assert_eq!(found[0]["confidence"], expected, "{renewed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_result_of_events_that_meet_is_surer_than_what_it_rests_on(
        events in events(MEETING_KINDS, MEETING_DAYS),
        party in select(&["tilbud", "plejefamilie"][..]),
    ) {
        let mut surer = Surer::default();
        surer.everything("generated", &input(party, events), day("2026-06-02"));
        prop_assert!(surer.found.is_empty(), "{:?}", surer.found);
    }
}
