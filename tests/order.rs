//! The order of a list decides nothing: events on the same few days, in any order, give the same
//! answer in risk, follow-up, plan and dialogue.
#![cfg(all(feature = "serde", feature = "process"))]

mod support;

use std::collections::BTreeSet;

use kvalitetsmodel::dialogue::dialogforloeb;
use kvalitetsmodel::followup::{opfoelgningsplan, verificering};
use kvalitetsmodel::json::ToJson;
use kvalitetsmodel::plan::handleplan;
use kvalitetsmodel::risk::{Risikoforhold, Risikosag, risiko};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value as Json, json};
use support::{day, value};

const TODAY: &str = "2026-06-15";

/// A list, and the same in another order.
fn shuffled<T: Strategy<Value = Json>>(
    item: T,
    most: usize,
) -> impl Strategy<Value = (Vec<Json>, Vec<Json>)> {
    vec(item, 0..most).prop_flat_map(in_two_orders)
}

/// The same of items that each have an id of their own, as a list must where ids are told apart.
fn shuffled_once<T: Strategy<Value = Json>>(
    item: T,
    most: usize,
) -> impl Strategy<Value = (Vec<Json>, Vec<Json>)> {
    vec(item, 0..most).prop_flat_map(|all| {
        let mut seen = BTreeSet::new();
        in_two_orders(all.into_iter().filter(|one| seen.insert(one["id"].to_string())).collect())
    })
}

fn in_two_orders(all: Vec<Json>) -> impl Strategy<Value = (Vec<Json>, Vec<Json>)> {
    (Just(all.clone()), Just(all).prop_shuffle())
}

/// Few days, so that they collide; fewer still in one month.
fn days() -> impl Strategy<Value = &'static str> {
    select(vec!["2026-05-04", "2026-05-05", "2026-05-05", "2026-05-06", "2021-03-01", "2026-07-01"])
}

fn flags(all: &'static [&'static str]) -> impl Strategy<Value = Vec<(&'static str, Option<bool>)>> {
    vec(option::of(any::<bool>()), all.len())
        .prop_map(move |its| all.iter().copied().zip(its).collect())
}

fn put(mut event: Json, fields: &[(&str, Option<bool>)]) -> Json {
    for (name, flag) in fields {
        event[*name] = json!(flag);
    }
    event
}

fn fact() -> impl Strategy<Value = Json> {
    let kinds = vec![
        "paabud",
        "paabud",
        "paabudForlaenget",
        "paabudForlaenget",
        "paabudOpfyldt",
        "paabudOphaevet",
        "skaerpetTilsyn",
        "skaerpetTilsynOphaevet",
        "ophoer",
        "ophoerGennemfoert",
        "vilkaar",
        "vilkaarOpfyldt",
        "varsling",
        "udtalelse",
        "tilsynsrapportUdkast",
        "tilsynsrapport",
        "bekymrendeHaendelse",
        "bekymrendeForhold",
        "magtanvendelse",
        "lederAnsat",
        "godkendelse",
        "tilsynsbesoeg",
        "whistleblowerHenvendelse",
    ];
    let ids = option::of(select(vec!["a", "b"]));
    let cases = option::of(select(vec!["s1", "s2"]));
    let fields = (select(kinds), days(), ids, cases, option::of(days()), option::of(days()));
    (fields, flags(&["straks", "korterePeriode"])).prop_map(
        |((kind, date, id, sag, frist, to), flags)| {
            let fact =
                json!({ "kind": kind, "date": date, "id": id, "sag": sag, "frist": frist, "to": to });
            put(fact, &flags)
        },
    )
}

fn step() -> impl Strategy<Value = Json> {
    let kinds = vec![
        "tilsynsbesoeg",
        "kontakt",
        "dialog",
        "dialogmoede",
        "redegoerelseAnmodet",
        "varsling",
        "partshoering",
        "udtalelse",
        "paabud",
        "paabudOphaevet",
        "skaerpetTilsyn",
        "ophoer",
        "kommunerOrienteret",
        "tilbudsportalOpdateret",
        "afsluttet",
    ];
    let concerns = prop::sample::subsequence(vec!["b1", "b2", "b3"], 0..=3);
    let expected = (any::<bool>(), option::of(Just("Fordi")), option::of(any::<bool>())).prop_map(
        |(kan, why, soon)| json!({ "kanOgVil": kan, "begrundelse": why, "korterePeriode": soon }),
    );
    let words = (
        option::of(select(vec!["talk", "writing"])),
        option::of(select(vec!["none", "some"])),
        option::of(select(vec!["En", "To"])),
    );
    let fields = (select(kinds), days(), concerns, option::of(days()), option::of(expected), words);
    let names = ["reactions", "told", "straks", "reason", "medPaabud", "lejlighed"];
    (fields, flags(Box::leak(Box::new(names)))).prop_map(
        |((kind, date, concerns, frist, forventning, (form, effect, special)), flags)| {
            let step = json!({ "kind": kind, "date": date, "concerns": concerns, "frist": frist, "to": frist,
                "forventning": forventning, "form": form, "effect": effect, "special": special });
            put(step, &flags)
        },
    )
}

/// Every place in a list of the input, in members and JSON pointers, as what stands there: the
/// same answer of two orders of the list is the same after it.
fn resolved(answer: &Json, lists: &[(&str, &[Json])]) -> Json {
    let at = |list: &str, place: &str| {
        let (_, items) = lists.iter().find(|(name, _)| *name == list)?;
        items.get(place.parse::<usize>().ok()?).map(ToString::to_string)
    };
    match answer {
        Json::Object(fields) => fields
            .iter()
            .map(|(name, its)| {
                let step = its.as_u64().filter(|_| name == "step").map(|place| place.to_string());
                let step = step.and_then(|place| at("steps", &place)).map(Json::from);
                (name.clone(), step.unwrap_or_else(|| resolved(its, lists)))
            })
            .collect(),
        Json::Array(items) => items.iter().map(|its| resolved(its, lists)).collect(),
        Json::String(path) if path.starts_with('/') => {
            let mut steps: Vec<String> = path.split('/').map(String::from).collect();
            for place in 1..steps.len() {
                if let Some(item) = at(&steps[place - 1], &steps[place]) {
                    steps[place] = item;
                }
            }
            steps.join("/").into()
        }
        other => other.clone(),
    }
}

/// An answer as JSON; what is wrong where there is none.
fn json_of<T: ToJson, E: std::fmt::Debug>(answer: Result<T, E>) -> Json {
    match answer {
        Ok(answer) => serde_json::from_str(&answer.to_json()).expect("JSON"),
        Err(problems) => json!(format!("{problems:?}")),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn in_risk((one, other) in shuffled(fact(), 10)) {
        let of = |facts: &[Json]| risiko(&value(&json!({ "area": "tilbud", "facts": facts })), None, day(TODAY));
        prop_assert_eq!(of(&one), of(&other));
        let seen = |facts: &[Json]| {
            let sag = value(&json!({ "area": "tilbud", "facts": facts }));
            let (sag, _) = Risikosag::read(&sag, None, day(TODAY)).expect("good");
            Risikoforhold::seen_in(&sag.facts, day(TODAY))
        };
        prop_assert_eq!(seen(&one), seen(&other));
    }

    #[test]
    fn in_a_plan((one, other) in shuffled(fact(), 10)) {
        let kept = json!([{ "key": "paabud:2026-05-05", "kind": "paabud", "view": "Vores" },
            { "key": "paabud:2026-05-05#2", "kind": "paabud", "view": "Vores" }]);
        let of = |facts: &[Json]| {
            let sag = json!({ "area": "tilbud", "facts": facts, "punkter": kept });
            json_of(handleplan(&value(&sag), None, day(TODAY)))
        };
        prop_assert_eq!(of(&one), of(&other));
    }

    #[test]
    fn in_a_dialogue((one, other) in shuffled(step(), 9)) {
        let concerns = json!([{ "id": "b1", "gravity": "grave" }, { "id": "b2", "gravity": "minor" },
            { "id": "b3", "gravity": "moderate" }]);
        let of = |steps: &[Json]| {
            let course = json!({ "area": "tilbud", "concerns": concerns, "steps": steps });
            let answer = json_of(dialogforloeb(&value(&course), None, day(TODAY)));
            resolved(&answer, &[("steps", steps)])
        };
        prop_assert_eq!(of(&one), of(&other));
    }

    #[test]
    fn in_a_follow_up(
        (one, other) in shuffled_once((select(vec!["1.a", "1.b", "1.c", "10.b", "k1"]), option::of(days()), select(vec!["forventes", "forventesIkke"]))
            .prop_map(|(id, when, answer)| json!({ "id": id, "when": when, "answer": answer })), 6),
        (these, those) in shuffled_once((select(vec!["a", "b", "c", "d"]), option::of(days()), option::of(days()), any::<bool>(), prop::sample::subsequence(vec!["1.a", "1.b"], 0..=2))
            .prop_map(|(id, frist, met, shorter, about)| json!({ "id": id, "text": "x", "frist": frist, "metOn": met, "korterePeriode": shorter, "about": about })), 6),
        on in select(vec!["2025-05-05", "2025-11-03"]),
    ) {
        let of = |notes: &[Json], vilkaar: &[Json]| {
            let field = |keep: &[&str]| -> Vec<Json> {
                let kept = |note: &Json| keep.iter().map(|name| ((*name).to_string(), note[*name].clone())).collect();
                notes.iter().map(kept).map(Json::Object).collect()
            };
            let answers: Vec<Json> = field(&["id", "answer"]).into_iter().filter(|one| one["id"] != "k1").collect();
            let points = field(&["id", "when"]);
            let svar: Vec<Json> = points.iter().map(|one| json!({ "id": one["id"], "text": "Tre møder" })).collect();
            let vurdering = json!({ "area": "tilbud", "date": on, "kind": "godkendelse", "answers": answers });
            let plan = json!({ "vurdering": vurdering, "points": points, "svar": svar, "vilkaar": vilkaar });
            let scores: Vec<Json> = answers.iter().map(|one| json!({ "id": one["id"], "answer": 4 })).collect();
            let drift = json!({ "area": "tilbud", "date": "2025-12-01", "kind": "drift", "answers": scores });
            let verified = json!({ "plan": plan, "drift": drift });
            let lists: [(&str, &[Json]); 3] = [("points", &points), ("svar", &svar), ("vilkaar", vilkaar)];
            let planned = json_of(opfoelgningsplan(&value(&plan), None, day(TODAY)));
            let found = json_of(verificering(&value(&verified), None, None, day(TODAY)));
            (resolved(&planned, &lists), resolved(&found, &lists))
        };
        prop_assert_eq!(of(&one, &these), of(&other, &those));
    }
}

#[test]
fn of_several_extensions_on_one_day_the_earliest_frist_counts() {
    let paabud = json!({ "kind": "paabud", "date": "2026-01-05", "frist": "2026-03-01" });
    let to =
        |frist: &str| json!({ "kind": "paabudForlaenget", "date": "2026-02-01", "frist": frist });
    for facts in [
        json!([paabud, to("2026-07-01"), to("2026-05-01")]),
        json!([to("2026-05-01"), to("2026-07-01"), paabud]),
    ] {
        let sag = json!({ "area": "tilbud", "facts": facts });
        let plan = handleplan(&value(&sag), None, day(TODAY)).expect("good");
        assert_eq!(plan.punkter[0].frist, Some(day("2026-05-01")), "{facts}");
    }
}
