//! Dialogforløb: every check fires and every check stays silent, both sides of each change of
//! law, what remains before a decision, and bad input.
//!
//! Law: bekendtgørelse om socialtilsyn, the paragraph on dialogue before påbud and skærpet
//! tilsyn (§ 9, § 8, § 9, § 11, § 8 in turn) and before ophør (§ 4, § 5, § 7, the act's § 7,
//! § 6), read for each date. Recommendations: Socialstyrelsen, Auditrapport 19.2, September 2019.

mod support;

use std::collections::BTreeSet;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{DialogPurpose, Dialogform, Effect, EventKind, Gravity, Moede, Sag};
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::deadlines::{
    DecisionFundKind, FristFundKind, Requirement, RequirementKind, RequirementState,
    RequirementWhen, RuleId, frister,
};
use kvalitetsmodel::dialogue::{
    DialogFundKind, DialogOverblik, Dialogforloeb, Paataenkt, dialogforloeb, read_dialogforloeb,
};
use kvalitetsmodel::finding::Finding;
use kvalitetsmodel::followup::PlanField;
use kvalitetsmodel::law::{Confidence, LegalBasis, Source, SourceRef, Standing};
use kvalitetsmodel::model::Model;
use kvalitetsmodel::text;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};
use support::junk::{anything, reads_or_leads, spoiled};
use support::{day, problems, told, value};

fn look(input: &Json, today: &str) -> DialogOverblik<'static> {
    read_dialogforloeb(&value(input), None, day(today))
        .whole()
        .unwrap_or_else(|problems| panic!("{input}: {problems}"))
}

type DialogFinding = Finding<DialogFundKind>;

/// What something rests on.
fn source(overblik: &DialogOverblik<'_>, its: impl Into<Option<SourceRef>>) -> Source {
    overblik.sources[its.into().expect("a source").place].clone()
}

/// The findings as `code path`.
fn found(overblik: &DialogOverblik<'_>) -> Vec<String> {
    let one = |its: &DialogFinding| format!("{} {}", its.kind.code(), its.path);
    overblik.findings.iter().map(one).collect()
}

fn codes(overblik: &DialogOverblik<'_>) -> Vec<&'static str> {
    overblik.findings.iter().map(|one| one.kind.code()).collect()
}

fn citations(basis: &[LegalBasis]) -> Vec<String> {
    basis.iter().map(LegalBasis::citation).collect()
}

/// What a finding rests on, as citations.
fn basis_of(overblik: &DialogOverblik<'_>, code: &str) -> Vec<String> {
    let one = overblik.findings.iter().find(|one| one.kind.code() == code);
    let one = one.unwrap_or_else(|| panic!("no {code} in {:?}", found(overblik)));
    citations(&source(overblik, one.source).basis)
}

/// A course in which nothing stands out: a visit, a clarifying dialogmøde, an agterskrivelse,
/// the tilbud's comment, a påbud with all it must have, and the municipalities told.
fn good() -> Json {
    json!({
        "party": "tilbud",
        "concerns": [{ "id": "b1", "gravity": "moderate", "about": "k10" }],
        "events": [
            { "kind": "tilsynsbesoeg", "date": "2026-01-12", "concerns": ["b1"], "announced": false },
            { "kind": "dialogmoede", "date": "2026-01-20", "concerns": ["b1"], "moede": "afklarende",
              "purpose": "confirm", "reactions": true },
            { "kind": "varsling", "date": "2026-02-10", "concerns": ["b1"], "frist": "2026-02-24" },
            { "kind": "udtalelse", "date": "2026-02-20", "concerns": ["b1"] },
            { "kind": "paabud", "date": "2026-03-02", "concerns": ["b1"], "reason": true,
              "frist": "2026-06-01", "seenBy": "Alle vagter har en uddannet på arbejde",
              "forventning": { "kanOgVil": true, "korterePeriode": true }, "klagevejledning": true },
            { "kind": "kommunerOrienteret", "date": "2026-03-02", "concerns": ["b1"] },
        ],
    })
}

const TODAY: &str = "2026-03-10";

/// The good course with a change.
fn changed(change: impl FnOnce(&mut Json)) -> Json {
    let mut course = good();
    change(&mut course);
    course
}

/// A course about one moderate concern.
fn course(steps: Json) -> Json {
    json!({ "party": "tilbud", "concerns": [{ "id": "b1", "gravity": "moderate" }], "events": steps })
}

#[test]
fn in_a_course_with_everything_nothing_stands_out() {
    assert_eq!(found(&look(&good(), TODAY)), [""; 0]);
}

/// What each change of the good course brings out, and nothing else.
fn cases() -> Vec<(&'static str, Json, Vec<&'static str>)> {
    let step = |at: usize| format!("/events/{at}");
    let remove =
        |at: usize| changed(|course| drop(course["events"].as_array_mut().unwrap().remove(at)));
    let set = |at: usize, field: &str, what: Json| {
        changed(|course| course.pointer_mut(&step(at)).unwrap()[field] = what)
    };
    let unset = |at: usize, field: &str| {
        changed(|course| {
            drop(course.pointer_mut(&step(at)).unwrap().as_object_mut().unwrap().remove(field))
        })
    };
    vec![
        (
            "no dialogue at all: BEK 1559/2025 § 8, stk. 1, and nobody told the concern (R2b)",
            remove(1),
            vec![
                "concernNotNamed /events/1/concerns/0",
                "reactionsNotTold /events/1/concerns/0",
                "dialogueUncertain /events/3/concerns/0",
            ],
        ),
        (
            "neither dialogue nor a comment",
            changed(|course| {
                let steps = course["events"].as_array_mut().unwrap();
                steps.remove(3);
                steps.remove(1);
            }),
            vec![
                "concernNotNamed /events/1/concerns/0",
                "reactionsNotTold /events/1/concerns/0",
                "dialogueMissing /events/2/concerns/0",
            ],
        ),
        (
            "the dialogue is about another concern: § 8, stk. 1, own reading",
            changed(|course| {
                course["concerns"]
                    .as_array_mut()
                    .unwrap()
                    .push(json!({ "id": "b2", "gravity": "minor" }));
                course["events"][1]["concerns"] = json!(["b2"]);
                course["events"][3]["concerns"] = json!(["b2"]);
            }),
            vec![
                "concernNotNamed /events/2/concerns/0",
                "reactionsNotTold /events/2/concerns/0",
                "dialogueMissing /events/4/concerns/0",
            ],
        ),
        (
            "the dialogue names no concern: open",
            set(1, "concerns", json!([])),
            vec!["dialogueUncertain /events/4/concerns/0"],
        ),
        (
            "after the decision is not before it",
            set(1, "date", json!("2026-03-03")),
            vec![
                "concernNotNamed /events/2/concerns/0",
                "reactionsNotTold /events/2/concerns/0",
                "dialogueUncertain /events/4/concerns/0",
            ],
        ),
        ("no purpose: R2b, A1", unset(1, "purpose"), vec!["purposeMissing /events/1"]),
        (
            "possible reactions not told before the agterskrivelse: R2b",
            unset(1, "reactions"),
            vec!["reactionsNotTold /events/2/concerns/0"],
        ),
        (
            "told: false takes the telling back",
            set(1, "told", json!(false)),
            vec!["concernNotNamed /events/2/concerns/0"],
        ),
        (
            "no expectation: § 8, stk. 2",
            unset(4, "forventning"),
            vec!["expectationMissing /events/4"],
        ),
        (
            "not expected: § 8, stk. 2, 2. pkt.",
            set(4, "forventning", json!({ "kanOgVil": false })),
            vec!["expectationNegativeCan /events/4"],
        ),
        (
            "expected, but whether within a shorter time is not said: from 2026",
            set(4, "forventning", json!({ "kanOgVil": true })),
            vec!["expectationTimeNotNoted /events/4"],
        ),
        (
            "expected, but not within a shorter time: from 2026",
            set(4, "forventning", json!({ "kanOgVil": true, "korterePeriode": false })),
            vec!["expectationNotShorter /events/4"],
        ),
        ("no partshøring: forvaltningsloven § 19", remove(2), vec!["hearingMissing /events/3"]),
        (
            "the hearing's frist still runs and nothing has been said: § 19, stk. 1",
            changed(|course| {
                course["events"][2]["frist"] = json!("2026-03-02");
                drop(course["events"].as_array_mut().unwrap().remove(3));
            }),
            vec!["hearingStillOpen /events/3"],
        ),
        ("the facts are not named: § 7", unset(4, "reason"), vec!["paabudNamesNoFacts /events/4"]),
        (
            "said not to name the facts",
            set(4, "reason", json!(false)),
            vec!["paabudFactsMissing /events/4"],
        ),
        (
            "no frist: § 8, stk. 2 of the act; and no end to the påbud",
            unset(4, "frist"),
            vec!["paabudHasNoFrist /events/4", "runningPaabud /events/4"],
        ),
        (
            "a frist before the decision",
            set(4, "frist", json!("2026-03-01")),
            vec!["fristBeforeStart /events/4"],
        ),
        (
            "nothing to see it by: Socialtilsyn Nord",
            unset(4, "seenBy"),
            vec!["runningPaabud /events/4"],
        ),
        (
            "said to be without guidance on appeal: forvaltningsloven § 25, stk. 1",
            set(4, "klagevejledning", json!(false)),
            vec!["guidanceMissing /events/4"],
        ),
        ("the municipalities: § 9", remove(5), vec!["municipalitiesNotTold /events/4"]),
        (
            "told before the decision is not told of it",
            set(5, "date", json!("2026-03-01")),
            vec!["municipalitiesNotTold /events/4"],
        ),
        (
            "a grave concern and only writing: R2a, A2",
            changed(|course| {
                course["concerns"][0]["gravity"] = json!("grave");
                course["events"][1]["form"] = json!("writing");
            }),
            vec!["graveWithoutTalk /events/2/concerns/0"],
        ),
        (
            "a minor concern straight to an agterskrivelse: R2a, A2",
            changed(|course| {
                course["concerns"][0]["gravity"] = json!("minor");
                course["events"][1] = json!({ "kind": "udviklingspunkt", "date": "2026-01-20", "concerns": ["b1"], "reactions": true });
            }),
            vec![
                "minorStraightToWarning /events/2/concerns/0",
                "dialogueUncertain /events/4/concerns/0",
            ],
        ),
        (
            "a redegørelse before any talk: A4, disputed",
            changed(|course| {
                let asked = json!({ "kind": "redegoerelseAnmodet", "date": "2026-01-15", "concerns": ["b1"] });
                course["events"].as_array_mut().unwrap().push(asked);
            }),
            vec!["redegoerelseBeforeTalk /events/6"],
        ),
        (
            "more than six months without a change: A5, own limit",
            changed(|course| course["events"][0]["date"] = json!("2025-08-09")),
            vec!["longWithoutEffect /events/2/concerns/0"],
        ),
        (
            "more than six steps without a change: A5, own limit",
            changed(|course| {
                for day in 13..18 {
                    let visit = json!({ "kind": "tilsynsbesoeg", "date": format!("2026-01-{day}"), "concerns": ["b1"] });
                    course["events"].as_array_mut().unwrap().push(visit);
                }
            }),
            vec!["manyStepsWithoutEffect /events/2/concerns/0"],
        ),
        (
            "a decision that names no concern",
            set(4, "concerns", json!([])),
            vec!["concernsNotSaid /events/4"],
        ),
        (
            "a step after today is a plan",
            set(5, "date", json!("2026-03-11")),
            vec!["municipalitiesNotTold /events/4", "stepAfterToday /events/5"],
        ),
        (
            "at once, and what was special is not noted: § 8, stk. 1, 2. pkt.",
            set(4, "straks", json!(true)),
            vec!["urgentReasonMissing /events/4"],
        ),
    ]
}

#[test]
fn each_check_fires_where_one_thing_is_missing_and_no_other_check_does() {
    for (why, course, expected) in cases() {
        assert_eq!(found(&look(&course, TODAY)), expected, "{why}");
    }
}

#[test]
fn each_check_stays_silent_where_the_thing_is_there() {
    let silent = |course: Json| assert_eq!(found(&look(&course, TODAY)), [""; 0], "{course}");
    // Dialogue on the day of the decision is before it; how often or how, no text says.
    silent(changed(|course| {
        course["events"].as_array_mut().unwrap().push(json!({ "kind": "dialog", "date": "2026-03-02", "concerns": ["b1"], "purpose": "discuss" }));
    }));
    // Urgent, with what was special: dialogue is excused; a hearing is for a person to judge.
    silent(changed(|course| {
        course["events"][4]["straks"] = json!(true);
        course["events"][4]["special"] = json!("Mistanke om vold");
        let steps = course["events"].as_array_mut().unwrap();
        steps.drain(1..4);
    }));
    // The expectation may stand in an earlier step about the same concern.
    silent(changed(|course| {
        let noted = course["events"][4].as_object_mut().unwrap().remove("forventning").unwrap();
        course["events"][1]["forventning"] = noted;
    }));
    // A hearing whose frist has run out, without a comment.
    silent(changed(|course| drop(course["events"].as_array_mut().unwrap().remove(3))));
    // A partshøring in the place of the agterskrivelse, without a frist.
    silent(changed(|course| {
        course["events"][2] =
            json!({ "kind": "partshoering", "date": "2026-02-10", "concerns": ["b1"] });
    }));
    // A grave concern with talk; a minor one with dialogue.
    for gravity in ["grave", "minor"] {
        silent(changed(|course| course["concerns"][0]["gravity"] = json!(gravity)));
    }
    // A redegørelse after talk, on the same day too.
    for date in ["2026-01-20", "2026-01-25"] {
        silent(changed(|course| {
            let asked = json!({ "kind": "redegoerelseAnmodet", "date": date, "concerns": ["b1"] });
            course["events"].as_array_mut().unwrap().push(asked);
        }));
    }
    // Exactly six months, and longer with a change on the way.
    silent(changed(|course| course["events"][0]["date"] = json!("2025-08-10")));
    silent(changed(|course| {
        course["events"][0]["date"] = json!("2025-08-09");
        course["events"][1]["effect"] = json!("some");
    }));
    // A limit that was set.
    silent(changed(|course| {
        course["events"][0]["date"] = json!("2025-08-09");
        course["dialog"]["settings"] = json!({ "longMonths": 7 });
    }));
    // A påbud that is met runs no more.
    silent(changed(|course| {
        course["events"][4].as_object_mut().unwrap().remove("seenBy");
        course["events"]
            .as_array_mut()
            .unwrap()
            .push(json!({ "kind": "paabudOpfyldt", "date": "2026-03-09", "concerns": ["b1"] }));
    }));
}

#[test]
fn a_concern_that_is_seen_and_never_told_is_pointed_out_once() {
    let visits = json!([
        { "kind": "tilsynsbesoeg", "date": "2026-02-01", "concerns": ["b1"] },
        { "kind": "tilsynsbesoeg", "date": "2026-03-01", "concerns": ["b1"] },
    ]);
    assert_eq!(
        found(&look(&course(visits.clone()), TODAY)),
        ["concernNotNamed /events/0/concerns/0"]
    );
    let mut told = visits;
    told[1]["told"] = json!(true);
    assert_eq!(found(&look(&course(told), TODAY)), [""; 0]);
}

#[test]
fn a_grave_concern_has_a_shorter_limit_of_its_own_and_both_can_be_set() {
    let steps = |first: &str| {
        json!([{ "kind": "kontakt", "date": first, "concerns": ["b1"] },
            { "kind": "kontakt", "date": "2026-03-01", "concerns": ["b1"], "effect": "none" }])
    };
    let of = |gravity: &str, first: &str, settings: Json| {
        let mut course = course(steps(first));
        course["concerns"][0]["gravity"] = json!(gravity);
        course["dialog"]["settings"] = settings;
        look(&course, TODAY)
    };
    for (gravity, first, settings, fires) in [
        ("grave", "2025-12-10", json!({}), false),
        ("grave", "2025-12-09", json!({}), true),
        ("moderate", "2025-12-09", json!({}), false),
        ("moderate", "2025-09-09", json!({}), true),
        ("grave", "2025-12-09", json!({ "graveMonths": 4 }), false),
        ("moderate", "2026-02-09", json!({ "longMonths": 1 }), true),
        ("moderate", "2026-03-01", json!({ "manySteps": 1 }), true),
    ] {
        let overblik = of(gravity, first, settings.clone());
        assert_eq!(!overblik.findings.is_empty(), fires, "{gravity} {first} {settings}");
    }
    let overblik = of("grave", "2025-12-09", json!({}));
    let DialogFundKind::LongWithoutEffect { since, days, months, .. } = &overblik.findings[0].kind
    else {
        panic!("{:?}", overblik.findings)
    };
    assert_eq!((*since, *days, *months), (day("2025-12-09"), 91, 3));
    let source = source(&overblik, overblik.findings[0].source);
    assert_eq!(source.standing, Standing::Attention);
    assert!(source.note.as_ref().is_some_and(|note| note.da.contains("grænsen er vores")));
}

#[test]
fn as_many_steps_as_the_limit_are_not_too_many() {
    let visits = |count: u32| {
        let one = |day| json!({ "kind": "kontakt", "date": format!("2026-02-{day:02}"), "concerns": ["b1"] });
        codes(&look(&course((1..=count).map(one).collect()), TODAY))
    };
    assert_eq!(visits(6), [""; 0]);
    assert_eq!(visits(7), ["manyStepsWithoutEffect"]);
}

#[test]
fn the_latest_expectation_counts_and_of_two_on_one_day_the_one_that_speaks_against() {
    let noted = |first: (&str, bool), second: (&str, bool)| {
        let step = |(date, kan): (&str, bool)| {
            json!({ "kind": "dialog", "date": date, "concerns": ["b1"],
                "forventning": { "kanOgVil": kan, "korterePeriode": true } })
        };
        let overblik = look(&course(json!([step(first), step(second)])), TODAY);
        let all = &overblik.intended[0].requirements;
        all.iter().find(|one| one.what == RequirementKind::Expectation).expect("expectation").state
    };
    let (early, late) = ("2026-01-10", "2026-02-10");
    assert_eq!(noted((early, false), (late, true)), RequirementState::Noted);
    assert_eq!(noted((early, true), (late, false)), RequirementState::Against);
    assert_eq!(noted((late, true), (late, false)), RequirementState::Against);
    assert_eq!(noted((late, false), (late, true)), RequirementState::Against);
}

#[test]
fn a_course_ends_for_the_limits_with_the_first_letter_or_when_it_is_closed() {
    let long = |end: Json| {
        course(json!([
            { "kind": "kontakt", "date": "2025-01-10", "concerns": ["b1"], "reactions": true },
            { "kind": "dialog", "date": "2025-02-10", "concerns": ["b1"], "purpose": "confirm" },
            end,
        ]))
    };
    for end in [
        json!({ "kind": "varsling", "date": "2025-03-10", "concerns": ["b1"] }),
        json!({ "kind": "afsluttet", "date": "2025-03-10", "concerns": ["b1"] }),
        json!({ "kind": "afsluttet", "date": "2025-03-10" }),
    ] {
        assert_eq!(found(&look(&long(end.clone()), TODAY)), [""; 0], "{end}");
    }
    let visit = json!({ "kind": "tilsynsbesoeg", "date": "2025-03-10", "concerns": ["b1"] });
    assert_eq!(found(&look(&long(visit), TODAY)), ["longWithoutEffect /events/2/concerns/0"]);
}

// What belongs to a decision.

#[test]
fn events_of_two_matters_are_kept_apart_and_one_that_is_not_said_may_be_either() {
    let states = |theirs: Option<&str>, ours: Option<&str>| {
        let mut events = json!([
            { "kind": "dialog", "date": "2026-01-12", "concerns": ["b1"], "purpose": "discuss",
              "reactions": true },
            { "kind": "partshoering", "date": "2026-01-13", "concerns": ["b1"] },
        ]);
        let mut decision = json!({ "kind": "paabud", "concerns": ["b1"] });
        if let Some(sag) = theirs {
            events[0]["sag"] = json!(sag);
            events[1]["sag"] = json!(sag);
        }
        if let Some(sag) = ours {
            decision["sag"] = json!(sag);
        }
        let mut course = course(events);
        course["dialog"]["intended"] = json!([decision]);
        let overblik = look(&course, TODAY);
        let all = &overblik.intended[0].requirements;
        [RequirementKind::Dialogue, RequirementKind::Reactions, RequirementKind::Hearing]
            .map(|what| all.iter().find(|one| one.what == what).expect("a requirement").state.id())
    };
    assert_eq!(states(Some("A"), Some("A")), ["noted", "noted", "noted"]);
    assert_eq!(states(None, None), ["noted", "noted", "noted"]);
    assert_eq!(states(Some("A"), Some("B")), ["notNoted", "notNoted", "notNoted"]);
    // A hearing is held where forvaltningsloven § 19 requires it: one that may be it is noted.
    assert_eq!(states(Some("A"), None), ["unclear", "unclear", "noted"]);
    assert_eq!(states(None, Some("A")), ["unclear", "unclear", "noted"]);
}

#[test]
fn what_names_the_event_it_answers_answers_that_one_only() {
    let told = |answers: Option<&str>| {
        let mut told = json!({ "kind": "kommunerOrienteret", "date": "2026-03-05" });
        if let Some(id) = answers {
            told["answers"] = json!(id);
        }
        let decision = |id: &str| {
            let mut paabud = good()["events"][4].clone();
            paabud["id"] = json!(id);
            paabud
        };
        let mut course = good();
        course["events"].as_array_mut().unwrap().truncate(4);
        let events = [decision("p1"), decision("p2"), told];
        course["events"].as_array_mut().unwrap().extend(events);
        let overblik = look(&course, TODAY);
        let sag = Sag::read(&value(&course)).whole().expect("good");
        let frister = frister(&sag, day(TODAY)).frister;
        let met = frister.iter().filter(|one| one.rule == RuleId::KommunerOrienteres);
        let met: Vec<bool> = met.map(|one| one.met_on.is_some()).collect();
        (found(&overblik), met)
    };
    assert_eq!(told(None), (vec![], vec![true, true]));
    let missing = |at: u8| vec![format!("municipalitiesNotTold /events/{at}")];
    assert_eq!(told(Some("p1")), (missing(5), vec![true, false]));
    assert_eq!(told(Some("p2")), (missing(4), vec![false, true]));
}

#[test]
fn of_several_hearings_the_one_that_is_open_longest_is_named() {
    let open = |first: &str, second: &str, comment: Option<&str>| {
        let mut events = json!([
            { "kind": "varsling", "date": "2026-02-10", "concerns": ["b1"], "frist": first },
            { "kind": "partshoering", "date": "2026-02-12", "concerns": ["b1"], "frist": second },
            { "kind": "paabud", "date": "2026-03-02", "concerns": ["b1"] },
        ]);
        if let Some(date) = comment {
            let said = json!({ "kind": "udtalelse", "date": date });
            events.as_array_mut().unwrap().push(said);
        }
        let overblik = look(&course(events), TODAY);
        overblik.findings.iter().find_map(|one| match &one.kind {
            DialogFundKind::Decision(DecisionFundKind::HearingStillOpen { frist }) => {
                Some(frist.text())
            }
            _ => None,
        })
    };
    assert_eq!(open("2026-03-01", "2026-03-01", None), None);
    assert_eq!(open("2026-03-09", "2026-03-05", None).as_deref(), Some("2026-03-09"));
    assert_eq!(open("2026-03-05", "2026-03-09", None).as_deref(), Some("2026-03-09"));
    // A comment closes those sent until its day, also on the day of the decision; a later one none.
    assert_eq!(open("2026-03-09", "2026-03-05", Some("2026-03-02")), None);
    assert_eq!(open("2026-03-09", "2026-03-05", Some("2026-02-11")).as_deref(), Some("2026-03-05"));
    assert_eq!(open("2026-03-09", "2026-03-05", Some("2026-03-03")).as_deref(), Some("2026-03-09"));
}

// Both sides of each change of law.

/// A decision about a concern nobody has talked about.
fn alone(kind: &str, date: &str, more: Json) -> DialogOverblik<'static> {
    let mut step = json!({ "kind": kind, "date": date, "concerns": ["b1"] });
    for (name, what) in more.as_object().expect("fields") {
        step[name] = what.clone();
    }
    look(&course(json!([step])), "2026-12-31")
}

#[test]
fn dialogue_before_paabud_bek_9_8_9_11_8_stk_1_by_the_date_of_the_decision() {
    for (date, basis) in [
        ("2014-01-01", "BEK 1557/2013 § 9, stk. 1"),
        ("2015-04-30", "BEK 1557/2013 § 9, stk. 1"),
        ("2015-05-01", "BEK 551/2015 § 9, stk. 1"),
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
        for kind in ["paabud", "skaerpetTilsyn"] {
            let overblik = alone(kind, date, json!({}));
            assert_eq!(basis_of(&overblik, "dialogueMissing"), [basis], "{kind} {date}");
            let missing = &overblik.findings[0];
            let source = source(&overblik, missing.source);
            assert_eq!(source.rule, Some(RuleId::ForudgaaendeDialog.id()));
            assert_eq!(source.standing, Standing::Law);
            // Concern by concern is our own reading.
            let confidence = missing.source.map(|its| its.confidence);
            assert_eq!(confidence, Some(Confidence::Inferred));
        }
    }
    let before = alone("paabud", "2013-12-31", json!({}));
    assert!(codes(&before).contains(&"beforeLaw"));
    assert!(!codes(&before).contains(&"dialogueMissing"));
}

#[test]
fn urgency_excused_skaerpet_tilsyn_only_bek_9_stk_1_until_2016_and_both_from_2017() {
    let urgent = json!({ "straks": true, "special": "Akut fare" });
    for (kind, date, excused) in [
        ("skaerpetTilsyn", "2014-01-01", true),
        ("skaerpetTilsyn", "2016-12-31", true),
        ("paabud", "2014-01-01", false),
        ("paabud", "2016-12-31", false),
        ("paabud", "2017-01-01", true),
        ("skaerpetTilsyn", "2017-01-01", true),
        ("paabud", "2025-12-31", true),
        ("paabud", "2026-01-01", true),
        ("skaerpetTilsyn", "2026-01-01", true),
    ] {
        let overblik = alone(kind, date, urgent.clone());
        let found = codes(&overblik);
        assert_eq!(!found.contains(&"dialogueMissing"), excused, "{kind} {date}");
        assert_eq!(found.contains(&"urgencyDoesNotExcuse"), !excused, "{kind} {date}");
        assert!(!found.contains(&"urgentReasonMissing"), "{kind} {date}");
        // Where it could not be decided at once, nothing is asked of why it was.
        let without = alone(kind, date, json!({ "straks": true }));
        assert_eq!(codes(&without).contains(&"urgentReasonMissing"), excused, "{kind} {date}");
    }
}

#[test]
fn until_2016_a_paabud_with_an_urgent_skaerpet_tilsyn_is_read_as_excused_lov_8_stk_1_3_pkt() {
    let both = |date: &str, straks: bool, other: &str| {
        look(
            &json!({ "party": "tilbud", "concerns": [{ "id": "b1", "gravity": "moderate" },
                    { "id": "b2", "gravity": "moderate" }],
                "events": [
                    { "kind": "paabud", "date": date, "concerns": ["b1"], "straks": true, "special": "x" },
                    { "kind": "skaerpetTilsyn", "date": date, "concerns": [other], "straks": straks, "special": "x" },
                ] }),
            TODAY,
        )
    };
    let overblik = both("2016-12-30", true, "b1");
    let excused = overblik.findings.iter().find(|one| one.kind.code() == "excusedWithSkaerpet");
    assert_eq!(
        excused.and_then(|one| one.source).map(|its| its.confidence),
        Some(Confidence::Inferred)
    );
    assert!(!codes(&overblik).contains(&"dialogueMissing"));
    for overblik in [both("2016-12-30", false, "b1"), both("2016-12-30", true, "b2")] {
        assert!(codes(&overblik).contains(&"dialogueMissing"));
        assert!(!codes(&overblik).contains(&"excusedWithSkaerpet"));
    }
    // From 2017 the påbud is excused by itself.
    assert!(!codes(&both("2017-01-01", true, "b1")).contains(&"excusedWithSkaerpet"));
}

#[test]
fn dialogue_before_ophoer_bek_4_5_7_then_lov_7_stk_2_then_bek_6_stk_1() {
    for (date, basis) in [
        ("2014-01-01", vec!["BEK 1557/2013 § 4, stk. 1"]),
        ("2016-12-31", vec!["BEK 730/2016 § 4, stk. 1"]),
        ("2017-01-01", vec!["BEK 1675/2016 § 4, stk. 1"]),
        ("2019-07-01", vec!["BEK 536/2019 § 5, stk. 1"]),
        ("2020-07-01", vec!["BEK 617/2020 § 7, stk. 1"]),
        ("2022-01-31", vec!["BEK 617/2020 § 7, stk. 1"]),
        ("2022-02-01", vec!["LBK 171/2022 § 7, stk. 2, 3. pkt."]),
        ("2025-12-31", vec!["LBK 236/2025 § 7, stk. 2, 3. pkt."]),
        (
            "2026-01-01",
            vec![
                "BEK 1559/2025 § 6, stk. 1, 1. pkt.",
                "LBK 236/2025, som ændret ved LOV 745/2025 § 7, stk. 2, 3. pkt.",
            ],
        ),
    ] {
        let overblik = alone("ophoer", date, json!({}));
        assert_eq!(basis_of(&overblik, "dialogueMissing"), basis, "{date}");
        assert!(codes(&overblik).contains(&"ophoerHasNoFrist"), "{date}");
    }
}

#[test]
fn urgency_does_not_excuse_ophoer_until_2016_bek_4_stk_3_and_does_from_2017() {
    let urgent = json!({ "straks": true, "special": "Akut fare" });
    for (date, excused, confidence) in [
        ("2014-01-01", false, None),
        ("2016-12-31", false, None),
        ("2017-01-01", true, Some(Confidence::Verified)),
        ("2022-01-31", true, Some(Confidence::Verified)),
        // The duty stands in the act, the ending at once in the bekendtgørelse.
        ("2022-02-01", true, Some(Confidence::Inferred)),
        ("2025-12-31", true, Some(Confidence::Inferred)),
        ("2026-01-01", true, None),
    ] {
        let overblik = alone("ophoer", date, urgent.clone());
        assert_eq!(!codes(&overblik).contains(&"dialogueMissing"), excused, "{date}");
        assert!(!codes(&overblik).contains(&"ophoerHasNoFrist"), "{date}");
        let ophoer = json!([{ "kind": "ophoer", "straks": true }]);
        let mut intended = course(json!([]));
        intended["dialog"]["intended"] = ophoer;
        let overblik = look(&intended, date);
        let dialogue = &overblik.intended[0].requirements[0];
        assert_eq!(dialogue.what, RequirementKind::Dialogue);
        assert_eq!(dialogue.state == RequirementState::Excused, excused, "{date}");
        if let Some(confidence) = confidence {
            assert_eq!(dialogue.source.confidence, confidence, "{date}");
        }
    }
}

#[test]
fn a_chance_to_put_right_before_ophoer_bek_4_5_7_stk_1_until_31_january_2022() {
    let fires =
        |date: &str, more: Json| codes(&alone("ophoer", date, more)).contains(&"lejlighedMissing");
    for (date, expected) in [
        ("2014-01-01", true),
        ("2016-12-31", true),
        ("2022-01-31", true),
        ("2022-02-01", false),
        ("2026-01-01", false),
    ] {
        assert_eq!(fires(date, json!({})), expected, "{date}");
        assert!(!fires(date, json!({ "lejlighed": true })), "{date}");
    }
    // "uanset stk. 1 og 2" from 2017.
    assert!(fires("2016-12-31", json!({ "straks": true })));
    assert!(!fires("2017-01-01", json!({ "straks": true })));
}

#[test]
fn the_expectation_bek_9_8_9_11_8_stk_2_justified_until_2025_and_within_a_shorter_time_from_2026() {
    let with = |date: &str, forventning: Json| {
        let overblik = alone("paabud", date, json!({ "forventning": forventning }));
        let about = |code: &&&str| code.starts_with("expectation");
        codes(&overblik).iter().filter(about).copied().collect::<Vec<_>>()
    };
    for (date, basis) in [
        ("2016-12-31", "BEK 730/2016 § 9, stk. 2, 1. pkt."),
        ("2017-01-01", "BEK 1675/2016 § 8, stk. 2, 1. pkt."),
        ("2025-12-31", "BEK 1490/2023 § 8, stk. 2, 1. pkt."),
        ("2026-01-01", "BEK 1559/2025 § 8, stk. 2, 1. pkt."),
    ] {
        let overblik = alone("skaerpetTilsyn", date, json!({}));
        assert_eq!(basis_of(&overblik, "expectationMissing"), [basis], "{date}");
    }
    for date in ["2014-01-01", "2016-12-31", "2017-01-01", "2025-12-31"] {
        assert_eq!(with(date, json!({ "kanOgVil": true })), ["expectationNotJustified"], "{date}");
        assert_eq!(
            with(date, json!({ "kanOgVil": true, "begrundelse": " " })),
            ["expectationNotJustified"]
        );
        let justified = json!({ "kanOgVil": true, "begrundelse": "Ny leder fra 1. maj" });
        assert_eq!(with(date, justified), [""; 0], "{date}");
    }
    let justified = json!({ "kanOgVil": true, "begrundelse": "Ny leder fra 1. maj" });
    assert_eq!(with("2026-01-01", justified), ["expectationTimeNotNoted"]);
    let shorter = |flag: bool| json!({ "kanOgVil": true, "korterePeriode": flag });
    assert_eq!(with("2026-01-01", shorter(true)), [""; 0]);
    assert_eq!(with("2026-01-01", shorter(false)), ["expectationNotShorter"]);
    // Before 2026 nothing was said of the time.
    assert_eq!(with("2025-12-31", shorter(false)), ["expectationNotJustified"]);
}

#[test]
fn without_expectation_ophoer_was_a_duty_until_31_january_2022_and_can_be_decided_after_stk_2() {
    for (date, code, paragraph) in [
        ("2014-01-01", "expectationNegativeShall", "BEK 1557/2013 § 9, stk. 2"),
        ("2022-01-31", "expectationNegativeShall", "BEK 617/2020 § 11, stk. 2"),
        ("2022-02-01", "expectationNegativeCan", "BEK 2665/2021 § 8, stk. 2"),
        ("2026-01-01", "expectationNegativeCan", "BEK 1559/2025 § 8, stk. 2"),
    ] {
        for kind in ["paabud", "skaerpetTilsyn"] {
            let overblik = alone(kind, date, json!({ "forventning": { "kanOgVil": false } }));
            assert!(codes(&overblik).contains(&code), "{kind} {date}: {:?}", found(&overblik));
        }
        // What then must or can be done stands in the sentence after the condition.
        let basis =
            basis_of(&alone("paabud", date, json!({ "forventning": { "kanOgVil": false } })), code);
        assert_eq!(basis, [format!("{paragraph}, 1. pkt."), format!("{paragraph}, 2. pkt.")]);
        // No expectation is asked for where the approval ends.
        let overblik = alone("ophoer", date, json!({ "forventning": { "kanOgVil": false } }));
        assert!(!codes(&overblik).iter().any(|code| code.starts_with("expectation")));
    }
}

#[test]
fn ophoer_at_once_needs_nothing_special_where_nothing_is_expected_from_2022_stk_2_2_pkt() {
    let at_once =
        |kan_og_vil: bool| json!({ "straks": true, "forventning": { "kanOgVil": kan_og_vil } });
    for (date, can) in
        [("2017-01-01", false), ("2022-01-31", false), ("2022-02-01", true), ("2026-01-01", true)]
    {
        let missing =
            |more: Json| codes(&alone("ophoer", date, more)).contains(&"urgentReasonMissing");
        assert_eq!(missing(at_once(false)), !can, "{date}");
        assert!(missing(at_once(true)), "{date}");
        // Only ophør: a påbud needs the expectation.
        assert!(codes(&alone("paabud", date, at_once(false))).contains(&"urgentReasonMissing"));
    }
    // Whether this ground alone excuses from dialogue too is open.
    let mut course = course(json!([]));
    course["dialog"]["intended"] = json!([
        { "kind": "ophoer", "straks": true, "forventning": { "kanOgVil": false } },
        { "kind": "ophoer", "straks": true, "special": "x", "forventning": { "kanOgVil": false } },
    ]);
    let overblik = look(&course, TODAY);
    let dialogue = |at: usize| {
        let one = &overblik.intended[at].requirements[0];
        assert_eq!((one.what, one.state), (RequirementKind::Dialogue, RequirementState::Excused));
        one.source.confidence
    };
    assert_eq!(dialogue(0), Confidence::Open);
    assert_eq!(dialogue(1), Confidence::Verified);
}

/// The requirement of a kind of one intended decision, with what it rests on.
fn required(
    party: &str,
    decision: Json,
    what: RequirementKind,
    on: &str,
) -> Option<(RequirementState, Confidence, Option<&'static str>, Vec<String>)> {
    let overblik =
        look(&json!({ "party": party, "events": [], "dialog": { "intended": [decision] } }), on);
    let one = overblik.intended[0].requirements.iter().find(|one| one.what == what)?;
    let source = source(&overblik, one.source);
    Some((one.state, one.source.confidence, source.rule, citations(&source.basis)))
}

#[test]
fn what_lets_an_ending_come_at_once_is_cited_for_what_it_excuses_and_for_why() {
    let urgent = json!({ "kind": "ophoer", "straks": true, "special": "x" });
    let of = |what, on: &str| required("tilbud", urgent.clone(), what, on);
    for (on, basis, confidence) in [
        ("2017-01-01", vec!["BEK 1675/2016 § 4, stk. 3"], Confidence::Verified),
        (
            "2022-02-01",
            vec!["BEK 2665/2021 § 5, stk. 2", "BEK 2665/2021 § 8, stk. 2, 2. pkt."],
            Confidence::Inferred,
        ),
        (
            "2026-01-01",
            vec!["BEK 1559/2025 § 6, stk. 1, 2. pkt.", "BEK 1559/2025 § 8, stk. 2, 2. pkt."],
            Confidence::Verified,
        ),
    ] {
        let rule = Some(RuleId::OphoerStraks.id());
        let (state, sure, its, cited) = of(RequirementKind::Dialogue, on).expect("dialogue");
        assert_eq!((state, sure, its), (RequirementState::Excused, confidence, rule), "{on}");
        assert_eq!(cited, basis, "{on}");
        let (state, _, its, cited) = of(RequirementKind::UrgentReason, on).expect("why");
        assert_eq!((state, its), (RequirementState::Noted, rule), "{on}");
        assert_eq!(cited, basis, "{on}");
    }
    // Until 2016 it lets the ending work at once, and excuses from nothing.
    let (state, _, rule, _) = of(RequirementKind::Dialogue, "2016-12-31").expect("dialogue");
    assert_eq!((state, rule), (RequirementState::NotNoted, Some(RuleId::OphoerDialog.id())));
    let (_, _, _, cited) = of(RequirementKind::UrgentReason, "2016-12-31").expect("why");
    assert_eq!(cited, ["BEK 730/2016 § 4, stk. 3"]);
    // Every source is one that something rests on.
    let overblik = look(
        &json!({ "party": "tilbud", "events": [], "dialog": { "intended": [urgent] } }),
        TODAY,
    );
    let used: BTreeSet<usize> =
        overblik.intended[0].requirements.iter().map(|one| one.source.place).collect();
    assert_eq!(used.len(), overblik.sources.len());
}

#[test]
fn a_paabud_must_be_necessary_lov_8_stk_2_1_pkt_from_2017() {
    let of = |kind: &str, on| {
        required("tilbud", json!({ "kind": kind }), RequirementKind::Necessary, on)
    };
    assert_eq!(of("paabud", "2014-01-01"), None);
    assert_eq!(of("paabud", "2016-12-31"), None);
    for (on, basis) in [
        ("2017-02-01", vec!["LBK 70/2017 § 8, stk. 2, 1. pkt.", "BEK 1675/2016 § 7, stk. 1"]),
        ("2019-09-01", vec!["LBK 846/2019 § 8, stk. 2, 1. pkt.", "BEK 536/2019 § 8, stk. 1"]),
        ("2022-01-27", vec!["LBK 1377/2020 § 8, stk. 2, 1. pkt.", "BEK 617/2020 § 10, stk. 1"]),
        ("2022-02-01", vec!["LBK 171/2022 § 8, stk. 2, 1. pkt."]),
        ("2026-03-01", vec!["LBK 242/2026 § 8, stk. 2, 1. pkt."]),
    ] {
        let (state, sure, rule, cited) = of("paabud", on).expect("a condition");
        assert_eq!((state, sure), (RequirementState::ToJudge, Confidence::Verified), "{on}");
        assert_eq!(rule, Some(RuleId::PaabudBetingelse.id()));
        assert_eq!(cited, basis, "{on}");
        assert_eq!(of("skaerpetTilsyn", on), None);
    }
}

#[test]
fn a_decision_is_registered_on_tilbudsportalen_lov_22_stk_2_nr_2_and_ophoer_from_2026() {
    let of = |party: &str, kind: &str, on| {
        required(party, json!({ "kind": kind }), RequirementKind::Portal, on)
            .map(|(_, sure, _, cited)| (sure, cited))
    };
    let (sure, inferred) = (Confidence::Verified, Confidence::Inferred);
    for (party, kind, on, confidence, basis) in [
        ("tilbud", "paabud", "2014-01-01", sure, vec!["LOV 608/2013 § 22, stk. 2, nr. 2"]),
        (
            "tilbud",
            "paabud",
            "2022-01-27",
            sure,
            vec!["LBK 1377/2020 § 22, stk. 2, nr. 2", "BEK 617/2020 § 13"],
        ),
        ("tilbud", "paabud", "2025-12-31", sure, vec!["LBK 236/2025 § 22, stk. 2, nr. 2"]),
        (
            "tilbud",
            "paabud",
            "2026-02-01",
            sure,
            vec!["LBK 242/2026 § 22, stk. 2, nr. 2", "BEK 1560/2025 § 9, stk. 2"],
        ),
        (
            "tilbud",
            "skaerpetTilsyn",
            "2019-09-01",
            sure,
            vec![
                "LBK 846/2019 § 8, stk. 1, 2. pkt.",
                "LBK 846/2019 § 22, stk. 2, nr. 2",
                "BEK 536/2019 § 11",
            ],
        ),
        (
            "tilbud",
            "ophoer",
            "2026-02-01",
            sure,
            vec!["LBK 242/2026 § 22, stk. 2, nr. 2", "BEK 1560/2025 § 9, stk. 2"],
        ),
        // The older bekendtgørelser on Tilbudsportalen have not been read.
        (
            "plejefamilie",
            "paabud",
            "2025-12-31",
            inferred,
            vec!["LBK 236/2025 § 22, stk. 2, nr. 2"],
        ),
        (
            "plejefamilie",
            "skaerpetTilsyn",
            "2026-02-01",
            sure,
            vec!["LBK 242/2026 § 22, stk. 2, nr. 2", "BEK 1560/2025 § 12, stk. 1"],
        ),
        (
            "plejefamilie",
            "ophoer",
            "2026-02-01",
            sure,
            vec!["LBK 242/2026 § 22, stk. 2, nr. 2", "BEK 1560/2025 § 12, stk. 1"],
        ),
    ] {
        let (its, cited) = of(party, kind, on).unwrap_or_else(|| panic!("{party} {kind} {on}"));
        assert_eq!(cited, basis, "{party} {kind} {on}");
        assert_eq!(its, confidence, "{party} {kind} {on}");
    }
    assert_eq!(of("tilbud", "ophoer", "2025-12-31"), None);
    assert_eq!(of("plejefamilie", "ophoer", "2025-12-31"), None);
}

#[test]
fn an_ending_despite_a_complaint_takes_its_own_decision_lov_19_stk_2_2_pkt_from_2017() {
    let of = |kind: &str, on| {
        required("tilbud", json!({ "kind": kind }), RequirementKind::DespiteComplaint, on)
    };
    // Until 2016 § 19 said nothing of suspending.
    assert_eq!(of("ophoer", "2016-12-31"), None);
    let (state, sure, rule, cited) = of("ophoer", "2017-02-01").expect("a decision of its own");
    assert_eq!((state, sure), (RequirementState::ToJudge, Confidence::Inferred));
    assert_eq!(rule, Some(RuleId::KlageOpsaettendeVirkning.id()));
    assert_eq!(cited, ["LBK 70/2017 § 19, stk. 2, 2. pkt.", "LBK 70/2017 § 19, stk. 2, 1. pkt."]);
    assert!(of("ophoer", "2026-03-01").is_some());
    assert_eq!(of("paabud", "2026-03-01"), None);
}

#[test]
fn that_dialogue_before_ophoer_is_about_the_grounds_is_said_from_2026_bek_6_stk_1_1_pkt() {
    // A dialogue and an ending that name no concern: nothing is read into it but what it is about.
    for (on, confidence, says) in [
        ("2016-12-31", Confidence::Inferred, "Før 2026"),
        ("2025-12-31", Confidence::Inferred, "Før 2026"),
        // LOV 745/2025, by which the act is cited until its next print, has not been read.
        ("2026-01-01", Confidence::Inferred, "Teksten kræver"),
        ("2026-01-29", Confidence::Inferred, "Teksten kræver"),
        ("2026-01-30", Confidence::Verified, "Teksten kræver"),
    ] {
        let steps = json!([{ "kind": "dialog", "date": on, "purpose": "discuss" }]);
        let input = json!({ "party": "tilbud", "events": steps, "dialog": { "intended": [{ "kind": "ophoer" }] } });
        let overblik = look(&input, on);
        let one = &overblik.intended[0].requirements[0];
        assert_eq!(
            (one.state, one.source.confidence),
            (RequirementState::Noted, confidence),
            "{on}"
        );
        let note = overblik.sources[one.source.place].note.as_ref().expect("a note");
        assert!(note.da.starts_with(says), "{on}: {}", note.da);
    }
}

#[test]
fn forvaltningsloven_before_its_text_at_hand_is_inferred() {
    for what in [RequirementKind::ReasonsAndGuidance, RequirementKind::Hearing] {
        let of = |on| required("tilbud", json!({ "kind": "paabud" }), what, on).expect("required");
        let (_, sure, _, cited) = of("2014-04-21");
        assert_eq!((sure, cited.len()), (Confidence::Inferred, 0));
        assert_eq!(of("2014-04-22").3.len(), if what == RequirementKind::Hearing { 3 } else { 2 });
    }
    let of = |on| {
        let what = RequirementKind::ReasonsAndGuidance;
        required("tilbud", json!({ "kind": "paabud" }), what, on).expect("required").1
    };
    assert_eq!(of("2014-04-22"), Confidence::Verified);
}

#[test]
fn what_means_fit_a_grave_or_a_minor_concern_is_our_own_reading() {
    for (one, source) in every_finding() {
        if matches!(one.kind.code(), "graveWithoutTalk" | "minorStraightToWarning") {
            assert_eq!(source.standing, Standing::Recommendation);
            assert_eq!(one.source.map(|its| its.confidence), Some(Confidence::Inferred));
        }
    }
}

#[test]
fn skaerpet_tilsyn_with_paabud_lov_8_stk_1_3_pkt_until_31_january_2022() {
    let code = "skaerpetWithoutPaabudToo";
    for (date, expected) in
        [("2014-01-01", true), ("2022-01-31", true), ("2022-02-01", false), ("2026-01-01", false)]
    {
        let overblik = alone("skaerpetTilsyn", date, json!({}));
        assert_eq!(codes(&overblik).contains(&code), expected, "{date}");
        let with = alone("skaerpetTilsyn", date, json!({ "medPaabud": true }));
        assert!(!codes(&with).contains(&code), "{date}");
    }
    let overblik = alone("skaerpetTilsyn", "2022-01-31", json!({}));
    assert_eq!(basis_of(&overblik, code)[0], "LBK 1377/2020 § 8, stk. 1, 3. pkt.");
    // A påbud of the same day comes with it, one of the day before does not.
    for (date, expected) in [("2022-01-31", false), ("2022-01-30", true)] {
        let both = course(json!([
            { "kind": "paabud", "date": date, "concerns": ["b1"] },
            { "kind": "skaerpetTilsyn", "date": "2022-01-31", "concerns": ["b1"] },
        ]));
        assert_eq!(codes(&look(&both, TODAY)).contains(&code), expected, "{date}");
    }
}

#[test]
fn what_a_paabud_names_bek_8_7_8_10_stk_2_and_7() {
    for (date, basis) in [
        ("2016-12-31", "BEK 730/2016 § 8, stk. 2"),
        ("2017-01-01", "BEK 1675/2016 § 7, stk. 2"),
        ("2019-07-01", "BEK 536/2019 § 8, stk. 2"),
        ("2020-07-01", "BEK 617/2020 § 10, stk. 2"),
        ("2022-01-31", "BEK 617/2020 § 10, stk. 2"),
        ("2022-02-01", "BEK 2665/2021 § 7"),
        ("2026-01-01", "BEK 1559/2025 § 7"),
    ] {
        let overblik = alone("paabud", date, json!({}));
        assert_eq!(basis_of(&overblik, "paabudNamesNoFacts"), [basis], "{date}");
    }
}

#[test]
fn municipalities_bek_10_and_9_and_of_a_lifted_paabud_from_2017() {
    for (date, expected) in [("2016-12-31", false), ("2017-01-01", true), ("2026-01-01", true)] {
        let lifted =
            course(json!([{ "kind": "paabudOphaevet", "date": date, "concerns": ["b1"] }]));
        let overblik = look(&lifted, TODAY);
        assert_eq!(codes(&overblik).contains(&"municipalitiesNotTold"), expected, "{date}");
        let told = course(json!([
            { "kind": "paabudOphaevet", "date": date, "concerns": ["b1"] },
            { "kind": "kommunerOrienteret", "date": date },
        ]));
        assert!(!codes(&look(&told, TODAY)).contains(&"municipalitiesNotTold"), "{date}");
    }
    for (kind, date, basis) in [
        ("paabud", "2016-12-31", "BEK 730/2016 § 10"),
        ("skaerpetTilsyn", "2017-01-01", "BEK 1675/2016 § 9"),
        ("ophoer", "2022-01-31", "BEK 617/2020 § 7, stk. 4"),
        ("ophoer", "2022-02-01", "BEK 2665/2021 § 5, stk. 3"),
        ("ophoer", "2026-01-01", "BEK 1559/2025 § 6, stk. 3"),
    ] {
        let overblik = alone(kind, date, json!({}));
        assert_eq!(basis_of(&overblik, "municipalitiesNotTold"), [basis], "{kind} {date}");
    }
}

#[test]
fn the_rows_that_dialogue_reads_begin_where_the_text_changed() {
    // What a row says beside its length stands in the row (its details), so a row must end
    // where the text does: the expectation also on 31 January 2022, in the middle of one
    // wording, as its 2. pkt. went from "skal træffe afgørelse om ophør" (BEK 617/2020 § 11,
    // stk. 2) to "kan … straks" (BEK 2665/2021 § 8, stk. 2).
    for (rule, first_days) in [
        (RuleId::ForudgaaendeDialog, vec!["2014-01-01", "2017-01-01"]),
        (RuleId::OphoerDialog, vec!["2014-01-01", "2017-01-01", "2022-02-01", "2026-01-01"]),
        (RuleId::ForventningKanOgVil, vec!["2014-01-01", "2017-01-01", "2022-02-01", "2026-01-01"]),
    ] {
        let rows = rule.rule().expect("a rule").rows;
        let from: Vec<String> = rows.iter().map(|row| row.validity.from.text()).collect();
        assert_eq!(from, first_days, "{}", rule.id());
    }
    let told = RuleId::KommunerOrienteres.rule().expect("a rule");
    assert!(told.rows.iter().any(|row| row.validity.from == day("2017-01-01")));
}

// What remains.

fn states(paataenkt: &Paataenkt) -> Vec<String> {
    let one = |its: &Requirement| format!("{} {} {}", its.what.id(), its.when.id(), its.state.id());
    paataenkt.requirements.iter().map(one).collect()
}

#[test]
fn what_remains_before_each_of_the_three_decisions_on_a_day() {
    let started = course(json!([
        { "kind": "tilsynsbesoeg", "date": "2026-01-12", "concerns": ["b1"] },
        { "kind": "dialogmoede", "date": "2026-01-20", "concerns": ["b1"], "purpose": "confirm" },
    ]));
    let overblik = look(&started, TODAY);
    let kinds: Vec<EventKind> = overblik.intended.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [EventKind::Paabud, EventKind::SkaerpetTilsyn, EventKind::Ophoer]);
    assert_eq!(
        states(&overblik.intended[0]),
        [
            "dialogue before noted",
            "expectation before notNoted",
            "necessary before toJudge",
            "hearing before notNoted",
            "named before noted",
            "reactions before notNoted",
            "facts with notNoted",
            "frist with notNoted",
            "seenBy with notNoted",
            "reasonsAndGuidance with notNoted",
            "municipalities after notNoted",
            "portal after notNoted",
        ]
    );
    // What comes after the decision does not stand before it, and what is less than law (the
    // reactions, and that one can see when it is met) is counted for itself.
    assert_eq!((overblik.intended[0].remaining, overblik.intended[0].recommended), (5, 2));
    assert_eq!(overblik.intended[0].requirements[0].event, Some(1));
    assert_eq!(
        states(&overblik.intended[1]),
        [
            "dialogue before noted",
            "expectation before notNoted",
            "conditions before toJudge",
            "hearing before notNoted",
            "named before noted",
            "reactions before notNoted",
            "period with notNoted",
            "reasonsAndGuidance with notNoted",
            "municipalities after notNoted",
            "portal after notNoted",
        ]
    );
    assert_eq!(
        states(&overblik.intended[2]),
        [
            "dialogue before noted",
            "conditions before toJudge",
            "hearing before notNoted",
            "named before noted",
            "reactions before notNoted",
            "frist with notNoted",
            "despiteComplaint with toJudge",
            "reasonsAndGuidance with notNoted",
            "municipalities after notNoted",
            "portal after notNoted",
        ]
    );
    // Every line has its source and its weight.
    for one in overblik.intended.iter().flat_map(|one| &one.requirements) {
        let source = source(&overblik, one.source);
        assert_eq!(source.rule.is_some(), source.standing == Standing::Law);
        assert_eq!(source.basis.is_empty(), source.standing != Standing::Law);
    }
}

#[test]
fn with_everything_noted_nothing_remains_but_what_a_person_must_judge() {
    let mut ready = good();
    let paabud = ready["events"][4].clone();
    ready["events"].as_array_mut().unwrap().truncate(4);
    let mut intended = paabud;
    intended.as_object_mut().unwrap().remove("date");
    ready["dialog"]["intended"] = json!([
        intended,
        { "kind": "skaerpetTilsyn", "concerns": ["b1"], "to": "2026-09-10", "klagevejledning": true,
          "forventning": { "kanOgVil": true, "korterePeriode": true } },
        { "kind": "ophoer", "concerns": ["b1"], "frist": "2026-09-01", "klagevejledning": true },
    ]);
    let overblik = look(&ready, TODAY);
    for (at, one) in overblik.intended.iter().enumerate() {
        assert_eq!(
            (one.remaining, one.recommended, one.intended),
            (0, 0, Some(at)),
            "{:?}",
            states(one)
        );
        let open = one.requirements.iter().filter(|one| one.state != RequirementState::Noted);
        for one in open {
            let judged = one.state == RequirementState::ToJudge
                && matches!(
                    one.what,
                    RequirementKind::Conditions
                        | RequirementKind::Necessary
                        | RequirementKind::DespiteComplaint
                );
            assert!(judged || one.when == RequirementWhen::After, "{one:?}");
        }
    }
}

#[test]
fn the_period_of_skaerpet_tilsyn_lov_8_stk_1_three_months_until_31_january_2022_then_six() {
    let period = |today: &str, to: &str| {
        let mut course = course(json!([]));
        course["dialog"]["intended"] = json!([{ "kind": "skaerpetTilsyn", "to": to }]);
        let overblik = look(&course, today);
        let one = overblik.intended[0].requirements.iter();
        one.clone().find(|one| one.what == RequirementKind::Period).expect("a period").state
    };
    // "For 3 måneder" until 2016: a shorter period is not what the text says either. Whether the
    // first day counts is open, so a day less is right by one of the readings.
    assert_eq!(period("2016-12-31", "2017-03-31"), RequirementState::Noted);
    assert_eq!(period("2016-12-31", "2017-03-30"), RequirementState::Noted);
    assert_eq!(period("2016-12-31", "2017-03-29"), RequirementState::Against);
    assert_eq!(period("2016-12-31", "2017-04-01"), RequirementState::Against);
    assert_eq!(period("2017-01-01", "2017-03-01"), RequirementState::Noted);
    assert_eq!(period("2022-01-31", "2022-04-30"), RequirementState::Noted);
    assert_eq!(period("2022-01-31", "2022-05-01"), RequirementState::Against);
    assert_eq!(period("2022-02-01", "2022-08-01"), RequirementState::Noted);
    assert_eq!(period("2022-02-01", "2022-08-02"), RequirementState::Against);
    assert_eq!(period("2026-03-10", "2026-03-09"), RequirementState::Against, "before it begins");
}

#[test]
fn what_is_intended_is_about_the_concerns_that_are_open_unless_it_is_said() {
    let two = |steps: Json, intended: Option<Json>| {
        let mut course = json!({ "party": "plejefamilie", "concerns": [
            { "id": "b1", "gravity": "grave" }, { "id": "b2", "gravity": "minor" }], "events": steps });
        if let Some(intended) = intended {
            course["dialog"]["intended"] = intended;
        }
        look(&course, TODAY)
    };
    let closed = json!([{ "kind": "afsluttet", "date": "2026-01-10", "concerns": ["b1"] }]);
    let overblik = two(closed.clone(), None);
    assert!(overblik.intended.iter().all(|one| one.concerns == ["b2"] && one.intended.is_none()));
    // Decisions on plejefamilier are registered too (BEK 1560/2025 § 12, stk. 1).
    assert!(states(&overblik.intended[1]).iter().any(|one| one.starts_with("portal")));
    let all_closed = json!([{ "kind": "afsluttet", "date": "2026-01-10" }]);
    assert!(two(all_closed, None).intended.is_empty());
    assert!(two(closed.clone(), Some(json!([]))).intended.is_empty());
    let said = two(closed, Some(json!([{ "kind": "paabud", "concerns": ["b1"] }])));
    assert_eq!(said.intended[0].concerns, ["b1"]);
    // Without any concern the decision is looked at as a whole.
    let none = look(&json!({ "party": "tilbud", "events": [] }), TODAY);
    assert_eq!(none.intended.len(), 3);
    assert_eq!(none.span, None);
}

// The timeline and the concerns.

#[test]
fn the_timeline_is_by_date_with_the_days_between() {
    let overblik = look(
        &course(json!([
            { "kind": "varsling", "date": "2026-02-10", "concerns": ["b1"] },
            { "kind": "tilsynsbesoeg", "date": "2026-01-12", "concerns": ["b1"], "announcedOn": "2026-01-05" },
            { "kind": "paabud", "date": "2026-04-01", "concerns": ["b1"] },
            { "kind": "dialog", "date": "2026-01-12", "concerns": ["b1"] },
        ])),
        TODAY,
    );
    let rows: Vec<_> = overblik
        .timeline
        .iter()
        .map(|one| (one.event, one.days_since_last, one.days_since_first, one.planned))
        .collect();
    assert_eq!(
        rows,
        [
            (1, None, 0, false),
            (3, Some(0), 0, false),
            (0, Some(29), 29, false),
            (2, Some(50), 79, true),
        ]
    );
    assert_eq!(overblik.timeline[0].announced, Some(true));
    let span = overblik.span.expect("events");
    assert_eq!((span.from, span.to, span.days), (day("2026-01-12"), day("2026-04-01"), 79));
}

#[test]
fn a_concern_is_followed_through_the_course() {
    let overblik = look(
        &course(json!([
            { "kind": "tilsynsbesoeg", "date": "2025-12-01", "concerns": ["b1"] },
            { "kind": "kontakt", "date": "2025-12-03", "concerns": ["b1"] },
            { "kind": "dialogmoede", "date": "2025-12-15", "concerns": ["b1"], "purpose": "confirm" },
            { "kind": "tilsynsbesoeg", "date": "2026-01-15", "concerns": ["b1"], "effect": "some" },
            { "kind": "tilsynsbesoeg", "date": "2026-02-15", "concerns": ["b1"], "effect": "full" },
            { "kind": "afsluttet", "date": "2026-02-20", "concerns": ["b1"] },
        ])),
        TODAY,
    );
    let one = &overblik.concerns[0];
    let days =
        [one.seen, one.told, one.talked, one.changed, one.closed].map(|day| day.map(Date::text));
    let expected = ["2025-12-01", "2025-12-03", "2025-12-15", "2026-02-15", "2026-02-20"];
    assert_eq!(days, expected.map(|day| Some(day.to_owned())));
    assert_eq!(one.days, Some(81));
    assert_eq!(found(&overblik), [""; 0]);
}

#[test]
fn a_theme_is_that_of_the_model_on_the_day_the_concern_was_first_named_lov_6_stk_2() {
    // "t6" is Kompetencer until 2025 and Fysiske rammer from 2026.
    let label = |concern: Json, date: &str, model: Option<&'static Model>| {
        let course = json!({ "party": "tilbud", "concerns": [concern],
            "events": [{ "kind": "kontakt", "date": "2026-02-01", "concerns": ["b1"] },
                { "kind": "kontakt", "date": date, "concerns": ["b1"] }] });
        let overblik =
            read_dialogforloeb(&value(&course), model, day(TODAY)).whole().expect("good");
        let one = &overblik.concerns[0];
        (one.model.map(str::to_owned), one.label.map(|label| label.da.to_string()))
    };
    let of = |model: &str, label: &str| (Some(model.to_owned()), Some(label.to_owned()));
    let t6 = json!({ "id": "b1", "gravity": "minor", "about": "t6" });
    assert_eq!(label(t6.clone(), "2025-12-31", None), of("tilbud-2017", "Kompetencer"));
    assert_eq!(label(t6.clone(), "2026-01-01", None), of("tilbud-2026", "Fysiske rammer"));
    let mut said = t6.clone();
    said["model"] = json!("tilbud-2026");
    assert_eq!(label(said, "2025-12-31", None), of("tilbud-2026", "Fysiske rammer"));
    let given = Some(support::built_in("tilbud-2026"));
    assert_eq!(label(t6, "2025-12-31", given), of("tilbud-2026", "Fysiske rammer"));
    let none = json!({ "id": "b1", "gravity": "minor" });
    assert_eq!(label(none, "2025-12-31", None), (None, None));
}

// Bad input.

#[test]
fn every_problem_of_bad_input_at_once() {
    let read = |input: Json| problems(read_dialogforloeb(&value(&input), None, day(TODAY)).whole());
    for (input, expected) in [
        (json!(null), vec!["wrongType "]),
        (json!({}), vec!["missing /party"]),
        (
            json!({ "party": "skoler", "x": 1, "concerns": 4, "events": {}, "dialog": 1 }),
            vec![
                "unknownField /x",
                "unknownValue /party",
                "wrongType /concerns",
                "wrongType /events",
            ],
        ),
        (
            json!({ "party": "tilbud", "dialog": { "x": 1, "intended": 1, "settings": [] } }),
            vec![
                "unknownField /dialog/x",
                "wrongType /dialog/intended",
                "wrongType /dialog/settings",
            ],
        ),
        (
            json!({ "party": "tilbud", "dialog": { "settings":
                { "longMonths": 0, "graveMonths": 121, "manySteps": "6", "x": 1 } } }),
            vec![
                "unknownField /dialog/settings/x",
                "unknownValue /dialog/settings/longMonths",
                "unknownValue /dialog/settings/graveMonths",
                "wrongType /dialog/settings/manySteps",
            ],
        ),
        (
            json!({ "party": "tilbud", "concerns": [{ "id": "b1", "gravity": "minor" }], "events": [
                { "kind": "dialog", "date": "2026-01-01", "concerns": ["b1", "b2"] }],
                "dialog": { "intended": [
                { "kind": "dialog" }, { "kind": "paabud", "date": "2026-01-01" }, {},
                { "kind": "ophoer", "seenBy": "x", "concerns": ["b1", "b2"] }] } }),
            vec![
                "unknownConcern /events/0/concerns/1",
                "unknownValue /dialog/intended/0/kind",
                "unknownField /dialog/intended/1/date",
                "missing /dialog/intended/2/kind",
                "notOfKind /dialog/intended/3/seenBy",
                "unknownConcern /dialog/intended/3/concerns/1",
            ],
        ),
        (
            json!({ "party": "tilbud", "concerns": [
                { "id": "a", "gravity": "minor", "about": "k99" },
                { "id": "b", "gravity": "minor", "about": "k10", "model": "nowhere" },
                { "id": "c", "gravity": "minor", "about": "t1", "model": "tilbud-2017" }],
                "events": [{ "kind": "kontakt", "date": "2026-01-01", "concerns": ["a"] }] }),
            vec!["unknownId /concerns/0/about", "unknownModel /concerns/1/model"],
        ),
        // No event names it yet: the model of today.
        (
            json!({ "party": "tilbud", "concerns": [
                { "id": "a", "gravity": "minor", "about": "t8" }] }),
            vec!["unknownId /concerns/0/about"],
        ),
        (
            json!({ "party": "tilbud", "concerns": [{ "id": "a", "gravity": "minor", "about": "t1" }],
                "events": [{ "kind": "kontakt", "date": "2013-12-31", "concerns": ["a"] }] }),
            vec!["noModel /concerns/0/about"],
        ),
        (
            json!({ "party": "plejefamilie", "concerns": [
                { "id": "c", "gravity": "minor", "about": "t1", "model": "tilbud-2017" }] }),
            vec!["wrongArea /concerns/0/about"],
        ),
        // A case that lists none says nothing of which there are.
        (
            json!({ "party": "tilbud", "events": [
                { "kind": "dialog", "date": "2026-01-01", "concerns": ["b1"] }] }),
            vec![],
        ),
    ] {
        assert_eq!(read(input.clone()), expected, "{input}");
    }
}

#[test]
fn a_step_that_cannot_be_read_says_nothing_of_the_concerns_it_may_have_named() {
    let input = json!({ "party": "tilbud", "concerns": [{ "id": "b1", "gravity": "minor", "about": "t8" }],
        "events": [{ "kind": "kontakt", "date": "2025-13-01", "concerns": ["b1"] },
            { "kind": "kontakt", "date": "2026-02-01", "concerns": ["b1"] }] });
    // "t8" is in the model of 2025 and not in that of 2026: which one counts is not known.
    assert_eq!(
        problems(read_dialogforloeb(&value(&input), None, day(TODAY)).whole()),
        ["invalidDate /events/0/date"]
    );
    // Said in so many words, it is.
    let mut said = input;
    said["concerns"][0]["model"] = json!("tilbud-2026");
    assert_eq!(
        problems(read_dialogforloeb(&value(&said), None, day(TODAY)).whole()),
        ["invalidDate /events/0/date", "unknownId /concerns/0/about"]
    );
    let input = json!({ "party": "tilbud", "concerns": [{ "id": "b 1", "gravity": "minor" }],
        "events": [{ "kind": "kontakt", "date": "2026-02-01", "concerns": ["b1"] }] });
    assert_eq!(
        problems(read_dialogforloeb(&value(&input), None, day(TODAY)).whole()),
        ["invalidId /concerns/0/id"]
    );
}

#[test]
fn too_many_intended_decisions_are_told() {
    let intended = vec![json!({ "kind": "paabud" }); 51];
    let input = json!({ "party": "tilbud", "dialog": { "intended": intended } });
    let read = problems(read_dialogforloeb(&value(&input), None, day(TODAY)).whole());
    assert_eq!(read, ["tooMany /dialog/intended"]);
}

// Texts, codes, JSON.

/// The kinds of event that are a step.
fn steps() -> impl Iterator<Item = EventKind> {
    EventKind::ALL.iter().copied().filter(|kind| kind.is_step())
}

/// Every finding there is, from the cases of this file, with what it rests on.
fn every_finding() -> Vec<(DialogFinding, Source)> {
    let found = |its: DialogOverblik<'_>| -> Vec<_> {
        its.findings.iter().map(|one| (one.clone(), source(&its, one.source))).collect()
    };
    let mut all: Vec<_> =
        cases().iter().flat_map(|(_, course, _)| found(look(course, TODAY))).collect();
    let old = |kind: &str, date: &str, more: Json| found(alone(kind, date, more));
    all.extend(old(
        "paabud",
        "2016-12-30",
        json!({ "straks": true, "forventning": { "kanOgVil": false } }),
    ));
    all.extend(old("paabud", "2025-12-31", json!({ "forventning": { "kanOgVil": true } })));
    all.extend(old("ophoer", "2016-12-30", json!({})));
    all.extend(old("ophoer", "2016-12-30", json!({ "lejlighed": false })));
    all.extend(old("skaerpetTilsyn", "2016-12-31", json!({ "to": "2017-03-29" })));
    all.extend(old("skaerpetTilsyn", "2022-01-31", json!({ "to": "2022-05-01" })));
    all.extend(old("paabud", "2013-12-31", json!({})));
    let both = course(json!([
        { "kind": "paabud", "date": "2016-12-30", "straks": true },
        { "kind": "skaerpetTilsyn", "date": "2016-12-30", "straks": true },
    ]));
    all.extend(found(look(&both, TODAY)));
    let mut bpa = course(json!([{ "kind": "paabud", "date": "2026-03-02" }]));
    bpa["party"] = json!("bpaForening");
    all.extend(found(look(&bpa, TODAY)));
    all
}

#[test]
fn every_code_comes_up_and_no_other() {
    let found: BTreeSet<&str> = every_finding().iter().map(|(one, _)| one.kind.code()).collect();
    let codes = [DialogFundKind::CODES, DecisionFundKind::CODES].concat();
    assert_eq!(found, codes.iter().copied().collect());
    assert_eq!(found.len(), codes.len(), "a code stands twice");
}

#[test]
fn every_finding_and_every_word_is_said_in_danish_and_english() {
    for (one, _) in every_finding() {
        let message = text::dialog_finding(&one.kind);
        for said in [&message.da, &message.en] {
            assert!(said.ends_with(['.', '?']) && !said.contains(['{', '}', '…']), "{said}");
            for word in
                ["godkendt", "afslag", "ulovlig", "ugyldig", "approved", "unlawful", "invalid"]
            {
                assert!(!said.contains(word), "no verdict: {said}");
            }
        }
        assert_ne!(message.da, message.en);
    }
    let said = |rows: Vec<(&'static str, kvalitetsmodel::law::Bilingual)>| {
        for (id, words) in rows {
            assert!(words.da != id && words.en != id, "{id} has no words");
        }
    };
    said(steps().map(|one| (one.id(), text::event_kind(one))).collect());
    said(RequirementKind::ALL.iter().map(|one| (one.id(), text::requirement(*one))).collect());
    said(RequirementState::ALL.iter().map(|one| ("", text::requirement_state(*one))).collect());
    said(Standing::ALL.iter().map(|one| ("", text::standing(*one))).collect());
}

#[test]
fn the_catalogue_has_every_word_once_and_in_order() {
    let mut short: Vec<&'static str> = Vec::new();
    short.extend(Gravity::ALL.iter().map(|one| one.id()));
    short.extend(Moede::ALL.iter().map(|one| one.id()));
    short.extend(DialogPurpose::ALL.iter().map(|one| one.id()));
    short.extend(Dialogform::ALL.iter().map(|one| one.id()));
    short.extend(Effect::ALL.iter().map(|one| one.id()));
    short.extend(RequirementWhen::ALL.iter().map(|one| one.id()));
    short.extend(PlanField::ALL.iter().map(|one| one.id()));
    let once: BTreeSet<&str> = short.iter().copied().collect();
    assert_eq!(once.len(), short.len(), "two short lists share a word");
    for (name, words) in [
        ("processWords", short),
        ("dialogFindings", DialogFundKind::CODES.to_vec()),
        ("decisionFindings", DecisionFundKind::CODES.to_vec()),
        ("requirements", RequirementKind::ALL.iter().map(|one| one.id()).collect()),
        ("requirementStates", RequirementState::ALL.iter().map(|one| one.id()).collect()),
        ("standings", Standing::ALL.iter().map(|one| one.id()).collect()),
    ] {
        let part = text::CATALOGUE.iter().find(|(its, _)| *its == name).expect("a part");
        let rows: Vec<&str> = part.1.iter().map(|row| row.0).collect();
        assert_eq!(rows, words, "{name}");
    }
}

#[test]
fn recommendations_name_the_document_and_law_the_paragraph() {
    for (_, course, _) in cases() {
        let overblik = look(&course, TODAY);
        for one in &overblik.findings {
            let source = source(&overblik, one.source);
            match source.standing {
                Standing::Law => assert!(!source.basis.is_empty() && source.rule.is_some()),
                Standing::Own => assert!(source.note.is_some()),
                _ => {
                    let document = source.document.expect("a document");
                    assert!(!document.place.is_empty() && source.basis.is_empty());
                    assert_eq!(source.confidence, Confidence::AuthorityPage);
                }
            }
        }
    }
    let standing = |code: &str| {
        let all = every_finding();
        all.iter().find(|(one, _)| one.kind.code() == code).expect("a finding").1.standing
    };
    for (code, expected) in [
        ("dialogueMissing", Standing::Law),
        ("expectationMissing", Standing::Law),
        ("hearingMissing", Standing::Law),
        ("municipalitiesNotTold", Standing::Law),
        ("concernNotNamed", Standing::Recommendation),
        ("purposeMissing", Standing::Recommendation),
        ("reactionsNotTold", Standing::Recommendation),
        ("graveWithoutTalk", Standing::Recommendation),
        ("minorStraightToWarning", Standing::Recommendation),
        ("longWithoutEffect", Standing::Attention),
        ("redegoerelseBeforeTalk", Standing::Attention),
        ("runningPaabud", Standing::Practice),
        ("concernsNotSaid", Standing::Own),
    ] {
        assert_eq!(standing(code), expected, "{code}");
    }
}

#[test]
fn json_names_and_rust_serialization_agree() {
    let overblik = look(&good(), TODAY);
    let json: Json = serde_json::to_value(&overblik).expect("good JSON");
    assert_eq!(json, serde_json::to_value(&overblik).expect("serializable"));
    assert_eq!(json["timeline"][1]["daysSinceLast"], 8);
    assert_eq!(json["concerns"][0]["tema"], "t4");
    assert_eq!(json["settings"], json!({ "longMonths": 6, "graveMonths": 3, "manySteps": 6 }));
    assert_eq!(json["intended"][0]["requirements"][0]["state"], "noted");
}

#[test]
fn a_case_made_by_hand_gives_what_the_same_case_from_json_gives() {
    let sag = Sag::read(&value(&good())).whole().expect("good");
    let of = |sag: &Sag| dialogforloeb(sag, &Dialogforloeb::new(), None, day(TODAY));
    assert_eq!(of(&sag).whole().expect("good"), look(&good(), TODAY));
    let mut bad = sag;
    bad.concerns[0].about = Some("zz".to_owned());
    let read = of(&bad);
    assert_eq!(told(&read.problems), ["unknownId /concerns/0/about"]);
    assert_eq!(found(&read.value.expect("all but one id")), [""; 0]);
}

#[test]
fn what_can_be_read_is_answered_with_the_places_of_the_input() {
    // White space is nothing to see it by; the first event is none, and keeps its place.
    let mut course = changed(|course| course["events"][4]["seenBy"] = json!(" \n"));
    course["events"][0]["date"] = json!("2026-02-30");
    course["dialog"]["intended"] = json!([{ "kind": "dialog" }, { "kind": "ophoer" }]);
    let read = read_dialogforloeb(&value(&course), None, day(TODAY));
    let problems = [
        "invalidDate /events/0/date",
        "emptyText /events/4/seenBy",
        "unknownValue /dialog/intended/0/kind",
    ];
    assert_eq!(told(&read.problems), problems);
    let overblik = read.value.expect("the rest");
    assert_eq!(found(&overblik), ["runningPaabud /events/4"]);
    assert_eq!(overblik.timeline[0].event, 1);
    let dialogue = &overblik.intended[0];
    assert_eq!((dialogue.intended, dialogue.requirements[0].event), (Some(1), Some(1)));
}

#[test]
fn the_rules_on_these_decisions_are_not_about_a_bpa_forening_lov_kap_3_a() {
    let mut course = good();
    course["party"] = json!("bpaForening");
    drop(course["concerns"][0].as_object_mut().unwrap().remove("about"));
    course["dialog"] = json!({ "intended": [{ "kind": "ophoer" }, { "kind": "skaerpetTilsyn" }] });
    let overblik = look(&course, TODAY);
    let none = ["notInChapter3a /events/4", "notInChapter3a /dialog/intended/1"];
    assert_eq!(found(&overblik), none);
    // An ending chapter 3 a has, with dialogue and a chance to put right before it.
    let requirements = |at: usize| -> Vec<&str> {
        overblik.intended[at].requirements.iter().map(|one| one.what.id()).collect()
    };
    let law = ["dialogue", "chance", "hearing", "frist", "despiteComplaint", "reasonsAndGuidance"];
    let (after, before) =
        requirements(0).split_last().map(|(one, all)| (*one, all.to_vec())).unwrap();
    assert_eq!((before, after), (law.to_vec(), "municipalities"));
    assert_eq!(requirements(1), [""; 0]);
    // Where nothing is named, only that is thought of.
    course["dialog"] = json!({});
    let kinds: Vec<_> = look(&course, TODAY).intended.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [EventKind::Ophoer]);
    // Its concerns are about no kvalitetsmodel.
    course["concerns"][0]["about"] = json!("k10");
    let read = read_dialogforloeb(&value(&course), None, day(TODAY));
    assert_eq!(told(&read.problems), ["unknownValue /party"]);
}

// Any course at all.

/// A day near a change of law.
fn a_date() -> impl Strategy<Value = String> {
    let changes =
        ["2014-01-01", "2017-01-01", "2019-07-01", "2020-07-01", "2022-02-01", "2026-01-01"];
    (prop::sample::select(changes.to_vec()), -3..4_i32)
        .prop_map(|(change, days)| day(change).plus_days(days).expect("a day").text())
}

fn an_event() -> impl Strategy<Value = Json> {
    let kinds: Vec<&str> = steps().map(EventKind::id).collect();
    let concerns = prop::sample::subsequence(vec!["b1", "b2"], 0..=2);
    let kind = prop_oneof![
        prop::sample::select(vec!["paabud", "skaerpetTilsyn", "ophoer", "dialog", "dialogmoede"]),
        prop::sample::select(kinds),
    ];
    let sag = prop::sample::select(vec![None, None, Some("A"), Some("B")]);
    let flags = any::<[Option<bool>; 6]>();
    let dates = (prop::option::of(a_date()), prop::option::of(a_date()));
    (kind, a_date(), concerns, sag, flags, dates).prop_map(
        |(kind, date, concerns, sag, flags, (frist, to))| {
            let mut event = json!({ "kind": kind, "date": date, "concerns": concerns });
            if let Some(sag) = sag {
                event["sag"] = json!(sag);
            }
            let its = steps().find(|one| one.id() == kind).expect("a kind").fields();
            let mut set = |name: &str, what: Option<Json>| {
                if let Some(what) = what.filter(|_| its.iter().any(|field| field.name == name)) {
                    event[name] = what;
                }
            };
            let names =
                ["straks", "reactions", "reason", "medPaabud", "lejlighed", "klagevejledning"];
            for (name, flag) in names.into_iter().zip(flags) {
                set(name, flag.map(Json::from));
            }
            let expected = flags[5].map(|kan| match flags[1] {
                Some(shorter) => json!({ "kanOgVil": kan, "korterePeriode": shorter }),
                None => json!({ "kanOgVil": kan }),
            });
            set("forventning", expected);
            set("frist", frist.map(Json::from));
            set("to", to.map(Json::from));
            event
        },
    )
}

fn a_course() -> impl Strategy<Value = Json> {
    prop::collection::vec(an_event(), 0..14).prop_map(|mut events| {
        // An id of its own, so that two events of one kind and day are told apart.
        for (at, event) in events.iter_mut().enumerate() {
            event["id"] = json!(format!("s{at}"));
        }
        json!({ "party": "tilbud", "events": events, "concerns": [
            { "id": "b1", "gravity": "grave" }, { "id": "b2", "gravity": "minor" }] })
    })
}

/// The law on dialogue as the notes have it (law-process, sections 1 and 2), written without a
/// look at the crate: whether a decision about a concern lacks dialogue.
fn lacks_dialogue(steps: &[Json], decision: &Json, concern: &str) -> bool {
    let text = |step: &Json, name: &str| step[name].as_str().unwrap_or_default().to_owned();
    let names = |step: &Json| step["concerns"].as_array().unwrap().contains(&json!(concern));
    let bare = |step: &Json| step["concerns"].as_array().unwrap().is_empty();
    let date = text(decision, "date");
    let kind = text(decision, "kind");
    if date.as_str() < "2014-01-01" {
        return false;
    }
    let before = |step: &&Json| text(step, "date") <= date && step["id"] != decision["id"];
    // Two matters are kept apart; one that is not said may be any.
    let same_matter = |step: &Json| {
        let (theirs, ours) = (text(step, "sag"), text(decision, "sag"));
        theirs.is_empty() || ours.is_empty() || theirs == ours
    };
    let is = |step: &Json, kinds: &[&str]| kinds.contains(&text(step, "kind").as_str());
    let heard = steps.iter().filter(before).any(|step| {
        let dialogue = is(step, &["dialog", "dialogmoede"]);
        // What may be dialogue leaves the question open: another finding.
        let maybe = is(step, &["kontakt", "redegoerelseModtaget", "udtalelse"]);
        (dialogue || maybe) && (names(step) || bare(step)) && same_matter(step)
    });
    let straks = |step: &Json| step["straks"] == json!(true);
    let excused = straks(decision) && (date.as_str() >= "2017-01-01" || kind == "skaerpetTilsyn");
    let shares = |step: &Json| {
        if !same_matter(step) {
            return false;
        }
        let theirs = step["concerns"].as_array().unwrap();
        let ours = decision["concerns"].as_array().unwrap();
        theirs.is_empty() || ours.is_empty() || ours.iter().any(|one| theirs.contains(one))
    };
    let with_urgent = kind == "paabud"
        && date.as_str() < "2017-01-01"
        && steps.iter().any(|step| {
            is(step, &["skaerpetTilsyn"])
                && text(step, "date") == date
                && straks(step)
                && shares(step)
        });
    !heard && !excused && !with_urgent
}

/// What the list of deadlines tells of a decision too, beside its deadlines.
fn is_among_deadlines(code: &str) -> bool {
    let also = ["beforeLaw", "fristBeforeStart", "guidanceMissing"];
    also.contains(&code) || support::TOLD_IN_BOTH.contains(&code)
}

/// What is told of one event: its place, the code with its parameters, the rule, and the
/// paragraphs of the rule.
type Said = (usize, String, Option<&'static str>, Vec<String>);

/// What the list of deadlines and the dialogforløb say of the decisions of a course.
fn said_of_decisions(course: &Json, today: &str) -> (Vec<Said>, Vec<Said>) {
    let sag = Sag::read(&value(course)).whole().expect("good");
    // Of a lifted påbud both say whom it is told to.
    let asked = |at: usize, code: &str| match sag.events[at].kind() {
        EventKind::Paabud | EventKind::SkaerpetTilsyn | EventKind::Ophoer => true,
        EventKind::PaabudOphaevet => code == "municipalitiesNotTold",
        _ => false,
    };
    let tells = is_among_deadlines;
    let answer = frister(&sag, day(today));
    let mut ours: Vec<Said> = Vec::new();
    for one in &answer.findings {
        let FristFundKind::Decision(kind) = &one.kind else { continue };
        let at = one.path.split('/').nth(2).and_then(|at| at.parse().ok()).expect("a place");
        let law = one.source.map(|its| &answer.sources[its.place]);
        let rule = law.map(|law| law.rule.id());
        let law = law.map(|law| citations(&law.basis)).unwrap_or_default();
        ours.extend(asked(at, kind.code()).then(|| (at, format!("{kind:?}"), rule, law)));
    }
    let overblik = look(course, today);
    let mut theirs: Vec<Said> = Vec::new();
    for one in &overblik.findings {
        let DialogFundKind::Decision(kind) = &one.kind else { continue };
        let at = one.path.split('/').nth(2).and_then(|at| at.parse().ok()).expect("a place");
        // That a frist or an end lies before its day is said of any event, not by a rule.
        let input = ["beforeLaw", "fristBeforeStart"].contains(&one.kind.code());
        let mut law = if input { Vec::new() } else { basis_of_finding(&overblik, one) };
        let rule = source(&overblik, one.source).rule.filter(|_| !input);
        // The dialogforløb cites what follows too.
        law.truncate(
            ours.iter().find(|its| (its.0, its.2) == (at, rule)).map_or(9, |its| its.3.len()),
        );
        theirs.extend(tells(one.kind.code()).then(|| (at, format!("{kind:?}"), rule, law)));
    }
    ours.sort();
    theirs.sort();
    (ours, theirs)
}

fn basis_of_finding(overblik: &DialogOverblik<'_>, one: &DialogFinding) -> Vec<String> {
    citations(&source(overblik, one.source).basis)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..Default::default() })]

    #[test]
    fn dialogue_is_missing_exactly_where_the_law_read_again_says_so(course in a_course()) {
        let overblik = look(&course, "2026-12-31");
        let steps = course["events"].as_array().unwrap();
        let mut expected = BTreeSet::new();
        for (at, step) in steps.iter().enumerate() {
            let kind = step["kind"].as_str().unwrap();
            if !["paabud", "skaerpetTilsyn", "ophoer"].contains(&kind) {
                continue;
            }
            for (place, concern) in step["concerns"].as_array().unwrap().iter().enumerate() {
                if lacks_dialogue(steps, step, concern.as_str().unwrap()) {
                    expected.insert(format!("/events/{at}/concerns/{place}"));
                }
            }
        }
        let missing = overblik.findings.iter().filter(|one| one.kind.code() == "dialogueMissing");
        let found: BTreeSet<String> =
            missing.map(|one| one.path.clone()).filter(|path| path.contains("concerns")).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn the_list_of_deadlines_and_the_dialogforloeb_never_say_different_things_of_one_decision(
        course in a_course(), bare in any::<bool>(),
    ) {
        let mut course = course;
        for event in course["events"].as_array_mut().unwrap().iter_mut().filter(|_| bare) {
            event["concerns"] = json!([]);
        }
        let (ours, theirs) = said_of_decisions(&course, "2026-12-31");
        let before_law = |said: &Said| {
            let date = course["events"][said.0]["date"].as_str().expect("a day");
            // Before the law only that is said of a decision in a dialogforløb.
            date < "2014-01-01" && !said.1.starts_with("BeforeLaw")
        };
        let ours: Vec<Said> = ours.into_iter().filter(|said| !before_law(said)).collect();
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn the_order_of_the_steps_changes_nothing(course in a_course(), seed in any::<u64>()) {
        let steps = course["events"].as_array().unwrap();
        let mut order: Vec<usize> = (0..steps.len()).collect();
        let mut state = seed;
        for at in (1..order.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            order.swap(at, (state >> 33) as usize % (at + 1));
        }
        let mut shuffled = course.clone();
        shuffled["events"] = order.iter().map(|at| steps[*at].clone()).collect::<Vec<_>>().into();
        // By the steps' own ids in the place of their places in the list.
        let by_id = |course: &Json| {
            let ids: Vec<String> = course["events"].as_array().unwrap().iter()
                .map(|step| step["id"].as_str().unwrap().to_owned()).collect();
            let overblik = look(course, "2026-12-31");
            let findings: Vec<String> = overblik.findings.iter().map(|one| {
                let mut path: Vec<String> = one.path.split('/').map(str::to_owned).collect();
                if let Some(step) = path.get_mut(2) {
                    *step = ids[step.parse::<usize>().unwrap()].clone();
                }
                format!("{:?} {}", one.kind, path.join("/"))
            }).collect();
            let timeline: Vec<_> = overblik.timeline.iter()
                .map(|one| (ids[one.event].clone(), one.days_since_last, one.days_since_first)).collect();
            let intended: Vec<Vec<String>> = overblik.intended.iter().map(states).collect();
            (findings, timeline, intended, overblik.concerns)
        };
        prop_assert_eq!(by_id(&course), by_id(&shuffled));
    }

    #[test]
    fn anything_anywhere_gives_a_reading_or_problems_whose_paths_lead_to_it(
        at in any::<Index>(), what in anything(), how in 0..3,
    ) {
        let mut whole = good();
        whole["dialog"]["intended"] = json!([{ "kind": "ophoer", "concerns": ["b1"], "straks": true }]);
        whole["dialog"]["settings"] = json!({ "longMonths": 6 });
        whole["concerns"][0]["model"] = json!("tilbud-2026");
        let input = spoiled(whole, at, what, how);
        reads_or_leads(&input, || read_dialogforloeb(&value(&input), None, day(TODAY)).whole())?;
    }

    #[test]
    fn every_path_leads_to_a_step_and_every_source_is_there(course in a_course()) {
        let overblik = look(&course, "2026-06-01");
        for one in &overblik.findings {
            prop_assert!(course.pointer(&one.path).is_some(), "{}", one.path);
            prop_assert!(one.source.is_some_and(|its| its.place < overblik.sources.len()));
        }
        let all = overblik.intended.iter().flat_map(|one| &one.requirements);
        for one in all {
            prop_assert!(one.source.place < overblik.sources.len());
            prop_assert!(one.event.is_none_or(|at| at < overblik.timeline.len()));
        }
        for (at, source) in overblik.sources.iter().enumerate() {
            prop_assert!(!overblik.sources[..at].contains(source), "a source stands twice");
        }
        prop_assert_eq!(overblik.timeline.len(), course["events"].as_array().unwrap().len());
    }
}
