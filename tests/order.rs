//! The order of a list decides nothing: events on the same few days, in any order, give the same
//! answer in risk, follow-up, plan and dialogue.
mod support;

use std::collections::BTreeSet;

use kvalitetsmodel::case::{EventKind, Sag};
use kvalitetsmodel::dialogue::read_dialogforloeb;
use kvalitetsmodel::followup::{read_opfoelgningsplan, read_verificering};
use kvalitetsmodel::input::Partial;
use kvalitetsmodel::plan::read_handleplan;
use kvalitetsmodel::risk::{Risikoforhold, read_risiko};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value as Json, json};
use support::{day, value};

const TODAY: &str = "2026-06-15";

/// A list whose items each have an id of their own, and the same in another order.
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

fn flags(all: &'static [&'static str]) -> impl Strategy<Value = Vec<(&'static str, Json)>> {
    vec(option::of(any::<bool>()), all.len())
        .prop_map(move |its| all.iter().copied().zip(its.into_iter().map(Json::from)).collect())
}

/// An event with those of the fields that events of its kind have, where they say anything.
fn event(kind: EventKind, fields: impl IntoIterator<Item = (&'static str, Json)>) -> Json {
    let mut event = json!({ "kind": kind.id() });
    let common = ["date", "id", "sag", "answers", "concerns"];
    for (name, its) in fields.into_iter().filter(|(_, its)| !its.is_null()) {
        if common.contains(&name) || kind.fields().iter().any(|field| field.name == name) {
            event[name] = its;
        }
    }
    event
}

/// Events of which some have an id, and some answer one; and the same in another order.
fn events(
    item: impl Strategy<Value = Json>,
    most: usize,
) -> impl Strategy<Value = (Vec<Json>, Vec<Json>)> {
    let names = (any::<bool>(), option::weighted(0.3, any::<prop::sample::Index>()));
    vec((item, names), 0..most).prop_flat_map(|all| {
        let named: Vec<usize> = (0..all.len()).filter(|at| all[*at].1.0).collect();
        let name = |(at, (mut event, (is_named, answers))): (
            usize,
            (Json, (bool, Option<prop::sample::Index>)),
        )| {
            if is_named {
                event["id"] = json!(format!("e{at}"));
            }
            if let Some(answers) = answers.filter(|_| !named.is_empty()) {
                event["answers"] = json!(format!("e{}", answers.get(&named)));
            }
            event
        };
        in_two_orders(all.into_iter().enumerate().map(name).collect())
    })
}

fn fact() -> impl Strategy<Value = Json> {
    let kinds = vec![
        EventKind::Paabud,
        EventKind::Paabud,
        EventKind::PaabudForlaenget,
        EventKind::PaabudForlaenget,
        EventKind::PaabudOpfyldt,
        EventKind::PaabudOphaevet,
        EventKind::SkaerpetTilsyn,
        EventKind::SkaerpetTilsynOphaevet,
        EventKind::Ophoer,
        EventKind::OphoerGennemfoert,
        EventKind::Vilkaar,
        EventKind::VilkaarOpfyldt,
        EventKind::Varsling,
        EventKind::Udtalelse,
        EventKind::Udviklingspunkt,
        EventKind::TilsynsrapportUdkast,
        EventKind::Tilsynsrapport,
        EventKind::BekymrendeHaendelse,
        EventKind::BekymrendeForhold,
        EventKind::Magtanvendelse,
        EventKind::LederAnsat,
        EventKind::Godkendelse,
        EventKind::Tilsynsbesoeg,
        EventKind::WhistleblowerHenvendelse,
    ];
    let matters = option::of(select(vec!["s1", "s2"]));
    let words = option::of(select(vec!["En", "To"]));
    let fields = (select(kinds), days(), matters, option::of(days()), option::of(days()), words);
    (fields, flags(&["straks", "korterePeriode"])).prop_map(
        |((kind, date, sag, frist, to, seen), flags)| {
            let fields = [
                ("date", json!(date)),
                ("sag", json!(sag)),
                ("frist", json!(frist)),
                ("to", json!(to)),
                ("seen", json!(seen)),
            ];
            event(kind, fields.into_iter().chain(flags))
        },
    )
}

fn step() -> impl Strategy<Value = Json> {
    let kinds = vec![
        EventKind::Tilsynsbesoeg,
        EventKind::Kontakt,
        EventKind::Dialog,
        EventKind::Dialogmoede,
        EventKind::RedegoerelseAnmodet,
        EventKind::Varsling,
        EventKind::Partshoering,
        EventKind::Udtalelse,
        EventKind::Paabud,
        EventKind::PaabudOphaevet,
        EventKind::SkaerpetTilsyn,
        EventKind::Ophoer,
        EventKind::KommunerOrienteret,
        EventKind::TilbudsportalOpdateret,
        EventKind::Afsluttet,
    ];
    let concerns = prop::sample::subsequence(vec!["b1", "b2", "b3"], 0..=3);
    let can = || {
        (any::<bool>(), option::of(Just("Fordi"))).prop_map(|(kan, why)| match why {
            Some(why) => json!({ "kanOgVil": kan, "begrundelse": why }),
            None => json!({ "kanOgVil": kan }),
        })
    };
    let words = (
        option::of(select(vec!["talk", "writing"])),
        option::of(select(vec!["none", "some"])),
        option::of(select(vec!["En", "To"])),
        option::of(select(vec!["s1", "s2"])),
    );
    let fields = (select(kinds), days(), concerns, option::of(days()), option::of(can()), words);
    let names = &["reactions", "told", "straks", "reason", "medPaabud", "lejlighed"];
    (fields, flags(names)).prop_map(
        |((kind, date, concerns, frist, forventning, (form, effect, special, sag)), flags)| {
            let fields = [
                ("date", json!(date)),
                ("sag", json!(sag)),
                ("concerns", json!(concerns)),
                ("frist", json!(frist)),
                ("to", json!(frist)),
                ("forventning", json!(forventning)),
                ("form", json!(form)),
                ("effect", json!(effect)),
                ("special", json!(special)),
            ];
            event(kind, fields.into_iter().chain(flags))
        },
    )
}

/// The points of an earlier plan; the last two answer what is there no more.
fn kept() -> Vec<Json> {
    let keys = ["2026-05-05", "2026-05-05#2", "x", "y"];
    let point = |key| json!({ "key": format!("paabud:{key}"), "kind": "paabud", "view": "Vores" });
    keys.into_iter().map(point).collect()
}

/// Every place in a list of the input, in members and JSON pointers, as what stands there: the
/// same answer of two orders of the list is the same after it.
fn resolved(answer: &Json, lists: &[(&str, &[Json])]) -> Json {
    let at = |list: &str, place: &str| {
        let (_, items) = lists.iter().find(|(name, _)| *name == list)?;
        items.get(place.parse::<usize>().ok()?).map(ToString::to_string)
    };
    let event = |its: &Json| Some(Json::from(at("events", &its.as_u64()?.to_string())?));
    match answer {
        Json::Object(fields) => fields
            .iter()
            .map(|(name, its)| {
                let one = event(its).filter(|_| name == "event");
                // The vilkår of a point.
                let many = its.as_array().filter(|_| name == "vilkaar");
                let many = many.and_then(|all| all.iter().map(event).collect::<Option<Json>>());
                (name.clone(), one.or(many).unwrap_or_else(|| resolved(its, lists)))
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

/// An answer as JSON, where there is one.
fn json_of<T: serde::Serialize>(answer: Partial<T>) -> Json {
    let answer = answer.whole().expect("all can be read");
    serde_json::to_value(answer).expect("JSON")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn in_risk((one, other) in events(fact(), 10)) {
        let case = |events: &[Json]| value(&json!({ "party": "tilbud", "events": events }));
        let of = |events: &[Json]| json_of(read_risiko(&case(events), None, day(TODAY)));
        prop_assert_eq!(of(&one), of(&other));
        let seen = |events: &[Json]| {
            let sag = Sag::read(&case(events)).whole().expect("good");
            Risikoforhold::seen_in(&sag.events, day(TODAY))
        };
        prop_assert_eq!(seen(&one), seen(&other));
    }

    #[test]
    fn in_a_plan((one, other) in events(fact(), 10), (these, those) in in_two_orders(kept())) {
        let of = |events: &[Json], kept: &[Json]| {
            let sag = json!({ "party": "tilbud", "events": events, "handleplan": { "points": kept } });
            resolved(&json_of(read_handleplan(&value(&sag), None, day(TODAY))), &[("events", events)])
        };
        prop_assert_eq!(of(&one, &these), of(&other, &those));
    }

    #[test]
    fn in_a_dialogue((one, other) in events(step(), 9)) {
        let concerns = json!([{ "id": "b1", "gravity": "grave" }, { "id": "b2", "gravity": "minor" },
            { "id": "b3", "gravity": "moderate" }]);
        let of = |events: &[Json]| {
            let course = json!({ "party": "tilbud", "concerns": concerns, "events": events });
            let answer = json_of(read_dialogforloeb(&value(&course), None, day(TODAY)));
            resolved(&answer, &[("events", events)])
        };
        prop_assert_eq!(of(&one), of(&other));
    }

    #[test]
    fn in_a_follow_up(
        (one, other) in shuffled_once((select(vec!["1.a", "1.b", "1.c", "10.b", "k1"]), option::of(days()), select(vec!["forventes", "forventesIkke"]))
            .prop_map(|(id, when, answer)| json!({ "id": id, "when": when, "answer": answer })), 6),
        (these, those) in events((select(vec![EventKind::Vilkaar, EventKind::Vilkaar, EventKind::VilkaarOpfyldt]), days(), option::of(days()), any::<bool>(), prop::sample::subsequence(vec!["1.a", "1.b"], 0..=2))
            .prop_map(|(kind, date, frist, shorter, about)| event(kind, [("date", json!(date)), ("subject", json!("x")), ("frist", json!(frist)), ("korterePeriode", json!(shorter)), ("about", json!(about))])), 6),
        on in select(vec!["2025-05-05", "2025-11-03"]),
    ) {
        let of = |notes: &[Json], events: &[Json]| {
            let field = |keep: &[&str]| -> Vec<Json> {
                let kept = |note: &Json| keep.iter().filter(|name| !note[**name].is_null()).map(|name| ((*name).to_string(), note[*name].clone())).collect();
                notes.iter().map(kept).map(Json::Object).collect()
            };
            let answers: Vec<Json> = field(&["id", "answer"]).into_iter().filter(|one| one["id"] != "k1").collect();
            let points = field(&["id", "when"]);
            let svar: Vec<Json> = points.iter().map(|one| json!({ "id": one["id"], "text": "Tre møder" })).collect();
            let vurdering = json!({ "date": on, "kind": "godkendelse", "answers": answers });
            let scores: Vec<Json> = answers.iter().map(|one| json!({ "id": one["id"], "answer": 4 })).collect();
            let drift = json!({ "date": "2025-12-01", "kind": "drift", "answers": scores });
            let sag = value(&json!({ "party": "tilbud", "vurderinger": [vurdering, drift], "events": events,
                "opfoelgning": { "points": points, "svar": svar } }));
            let lists: [(&str, &[Json]); 3] = [("points", &points), ("svar", &svar), ("events", events)];
            let planned = json_of(read_opfoelgningsplan(&sag, None, day(TODAY)));
            let found = json_of(read_verificering(&sag, None, None, day(TODAY)));
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
    for events in [
        json!([paabud, to("2026-07-01"), to("2026-05-01")]),
        json!([to("2026-05-01"), to("2026-07-01"), paabud]),
    ] {
        let sag = json!({ "party": "tilbud", "events": events });
        let plan = read_handleplan(&value(&sag), None, day(TODAY)).whole().expect("good");
        assert_eq!(plan.points[0].frist, Some(day("2026-05-01")), "{events}");
    }
}
