//! What holds of every plan, tried on thousands of them: nothing filled in is lost, the order
//! holds, and what is said of lifting a theme is what comes of trying every way there is.

mod support;

use std::collections::BTreeSet;

use kvalitetsmodel::exact::Fraction;
use kvalitetsmodel::input::Value;
use kvalitetsmodel::model::Model;
use kvalitetsmodel::plan::{Anledning, Handleplan, MAX_LIFTED, Temaloeft, read_handleplan};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value as Json, json};
use support::junk::values;
use support::{day, value};

const TODAY: &str = "2026-11-22";

fn plan<'m>(sag: &Json, model: Option<&'m Model>) -> Handleplan<'m> {
    let plan = read_handleplan(&value(sag), model, day(TODAY)).whole();
    plan.unwrap_or_else(|problems| panic!("{sag}: {problems}"))
}

/// A model of scores with one theme: its criteria with so many indicators each; 0 is a
/// criterion scored itself.
fn model(kriterier: &[usize]) -> Model {
    let kriterier = kriterier.iter().enumerate().map(|(k, count)| {
        let indikatorer: Vec<Json> = (0..*count)
            .map(|i| json!({ "id": format!("i{k}.{i}"), "label": "I", "confidence": "open" }))
            .collect();
        json!({ "id": format!("k{k}"), "label": "K", "confidence": "open", "indikatorer": indikatorer })
    });
    let basis = json!({ "act": "A", "paragraph": "§ 1", "confidence": "open" });
    let model = json!({ "id": "lille", "area": "tilbud", "name": "Lille", "judged": "scores",
        "validity": { "from": "2020-01-01" }, "basis": [basis],
        "temaer": [{ "id": "t1", "nr": 1, "label": "T", "basis": basis, "kriterier": kriterier.collect::<Vec<_>>() }] });
    Model::read(&value(&model)).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The leaves of such a model: criterion and id.
fn leaves(kriterier: &[usize]) -> Vec<(usize, String)> {
    let mut leaves = Vec::new();
    for (k, count) in kriterier.iter().enumerate() {
        match count {
            0 => leaves.push((k, format!("k{k}"))),
            count => leaves.extend((0..*count).map(|i| (k, format!("i{k}.{i}")))),
        }
    }
    leaves
}

/// What is answered: a score, or a word that is no score.
fn answer(score: Option<u8>) -> Json {
    score.map_or(json!("notAssessed"), |score| json!(score))
}

fn theme(
    kriterier: &[usize],
    scores: &[Option<u8>],
    method: &str,
    target: &Json,
    ways: usize,
) -> Temaloeft<'static> {
    // Kept for as long as the test runs, as the answer names its parts.
    let model: &'static Model = Box::leak(Box::new(model(kriterier)));
    let answers = leaves(kriterier)
        .into_iter()
        .zip(scores)
        .map(|((_, id), score)| json!({ "id": id, "answer": answer(*score) }));
    let sag = json!({ "party": "tilbud", "settings": { "method": method },
        "handleplan": { "target": target, "ways": ways },
        "vurderinger": [{ "date": "2025-06-01", "answers": answers.collect::<Vec<_>>() }] });
    let plan = plan(&sag, Some(model));
    plan.loeft.expect("scores").temaer.into_iter().next().expect("a theme")
}

/// The mean as numerator over denominator, from the definition: of the criteria's means
/// (nested), or of all scores (flat).
fn mean(kriterier: &[usize], scores: &[Option<u8>], method: &str) -> Option<(i128, i128)> {
    let all = leaves(kriterier);
    let of = |k: usize| -> Vec<i128> {
        let its = all.iter().zip(scores).filter(|((of, _), _)| *of == k);
        its.filter_map(|(_, score)| score.map(i128::from)).collect()
    };
    let parts: Vec<Vec<i128>> = if method == "flat" {
        vec![(0..kriterier.len()).flat_map(of).collect()]
    } else {
        (0..kriterier.len()).map(of).collect()
    };
    let parts: Vec<Vec<i128>> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        return None;
    }
    let below: i128 = parts.iter().map(|part| part.len() as i128).product();
    let above: i128 =
        parts.iter().map(|part| part.iter().sum::<i128>() * below / part.len() as i128).sum();
    Some((above, below * parts.len() as i128))
}

/// Every set of raises there is that reaches the target with the fewest steps, then on the
/// fewest indicators, as new scores.
fn by_trying_all(
    kriterier: &[usize],
    scores: &[Option<u8>],
    method: &str,
    target: (i128, i128),
) -> BTreeSet<Vec<Option<u8>>> {
    let mut all: Vec<Vec<Option<u8>>> = vec![Vec::new()];
    for score in scores {
        let mut longer = Vec::new();
        for one in &all {
            let to = score.map_or(vec![None], |score| (score..=5).map(Some).collect());
            longer.extend(to.into_iter().map(|to| [one.clone(), vec![to]].concat()));
        }
        all = longer;
    }
    let cost = |raised: &[Option<u8>]| {
        let steps = |(to, from): (&Option<u8>, &Option<u8>)| {
            usize::from(to.unwrap_or(0) - from.unwrap_or(0))
        };
        let each: Vec<usize> = raised.iter().zip(scores).map(steps).collect();
        (each.iter().sum::<usize>(), each.iter().filter(|steps| **steps > 0).count())
    };
    let enough: Vec<_> = all
        .into_iter()
        .filter(|raised| {
            let (above, below) = mean(kriterier, raised, method).expect("scored");
            above * target.1 >= target.0 * below
        })
        .collect();
    let least = enough.iter().map(|one| cost(one)).min().expect("all at 5 is enough");
    enough.into_iter().filter(|one| cost(one) == least).collect()
}

/// Up to six leaves in up to four criteria, with scores.
fn small() -> impl Strategy<Value = (Vec<usize>, Vec<Option<u8>>)> {
    prop::collection::vec(0..4_usize, 1..5)
        .prop_filter("at most six", |kriterier| leaves(kriterier).len() <= 6)
        .prop_flat_map(|kriterier| {
            let count = leaves(&kriterier).len();
            let score = prop_oneof![1 => Just(None), 8 => (1..=5_u8).prop_map(Some)];
            (Just(kriterier), prop::collection::vec(score, count))
        })
}

fn methods() -> impl Strategy<Value = &'static str> {
    select(vec!["nested", "flat"])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn the_smallest_sets_of_raises_are_those_found_by_trying_all(
        (kriterier, scores) in small(), method in methods(), (above, below) in (1..=60_i64, 1..=12_i64),
    ) {
        prop_assume!(above >= below && above <= 5 * below);
        let target = json!({ "numerator": above, "denominator": below });
        let found = theme(&kriterier, &scores, method, &target, 100);
        let Some((mean_above, mean_below)) = mean(&kriterier, &scores, method) else {
            prop_assert_eq!(found.reach.map(|its| its.id()), Some("ingenScore"));
            return Ok(());
        };
        // The mean itself is that of the definition.
        let mean = found.mean.as_ref().expect("a mean");
        prop_assert_eq!(i128::from(mean.numerator) * mean_below, mean_above * i128::from(mean.denominator));
        let (above, below) = (i128::from(above), i128::from(below));
        if mean_above * below >= above * mean_below {
            prop_assert_eq!(found.reach.map(|its| its.id()), Some("naaet"));
            prop_assert!(found.ways.is_empty() && found.steps.is_none());
            return Ok(());
        }
        prop_assert_eq!(found.reach.map(|its| its.id()), Some("muligt"));
        let tried = by_trying_all(&kriterier, &scores, method, (above, below));
        let all = leaves(&kriterier);
        let mut listed = BTreeSet::new();
        for way in &found.ways {
            let mut raised = scores.clone();
            for raise in way {
                let at = all.iter().position(|(_, id)| *id == raise.id).expect("a leaf");
                prop_assert_eq!(scores[at], Some(raise.from));
                prop_assert!(raise.to > raise.from && raise.to <= 5);
                raised[at] = Some(raise.to);
            }
            prop_assert_eq!(way.len(), found.raised.unwrap_or_default());
            let steps: u8 = way.iter().map(|raise| raise.to - raise.from).sum();
            prop_assert_eq!(usize::from(steps), found.steps.unwrap_or_default());
            prop_assert!(listed.insert(raised), "a way stands twice");
        }
        prop_assert_eq!(found.more, tried.len() > 100);
        if found.more {
            prop_assert!(listed.len() == 100 && listed.is_subset(&tried));
        } else {
            prop_assert_eq!(listed, tried);
        }
    }

    #[test]
    fn a_step_lifts_by_exactly_what_is_said((kriterier, scores) in small(), method in methods()) {
        let found = theme(&kriterier, &scores, method, &json!(null), 20);
        prop_assert!(found.reach.is_none() && found.ways.is_empty());
        let all = leaves(&kriterier);
        let mut last: Option<Fraction> = None;
        for one in &found.indikatorer {
            let at = all.iter().position(|(_, id)| *id == one.id).expect("a leaf");
            prop_assert_eq!(scores[at], Some(one.score));
            prop_assert_eq!(one.left, 5 - one.score);
            let mut raised = scores.clone();
            raised[at] = Some(one.score + 1);
            let (a, b) = mean(&kriterier, &scores, method).expect("scored");
            let (c, d) = mean(&kriterier, &raised, method).expect("scored");
            let (above, below) = (c * b - a * d, b * d);
            prop_assert_eq!(above * i128::from(one.gain.denominator), below * i128::from(one.gain.numerator));
            // What lifts most comes first.
            let gain = Fraction::new(one.gain.numerator, one.gain.denominator).expect("small");
            prop_assert!(last.is_none_or(|last| last >= gain));
            last = Some(gain);
        }
        // Everything else is named, with why.
        let said = found.indikatorer.len() + found.left_out.len();
        prop_assert_eq!(said, all.len());
        for one in &found.left_out {
            let at = all.iter().position(|(_, id)| *id == one.id).expect("a leaf");
            let expected = if scores[at] == Some(5) { "hoejest" } else { "ikkeScoret" };
            prop_assert_eq!(one.reason.id(), expected);
        }
    }
}

#[test]
fn the_largest_theme_that_is_searched_is_searched_and_a_larger_one_says_so() {
    // Ten criteria of four, all at 1: a mean of 3 takes 80 steps, on 20 of the 40 indicators at
    // the least, and it does not matter which: sets beyond counting, of which a hundred are listed.
    let scores = vec![Some(1); MAX_LIFTED];
    let found = theme(&[4; 10], &scores, "nested", &json!(3), 100);
    assert_eq!((found.steps, found.raised), (Some(80), Some(20)));
    assert_eq!((found.ways.len(), found.more), (100, true));
    assert!(found.ways.iter().all(|way| way.iter().all(|raise| raise.to == 5)));
    // Unequal criteria: the indicators of small ones lift more. 7/2 takes 25 tenths of the theme:
    // ten criteria have four steps of a tenth in all, whatever they are of.
    let kriterier = [1, 2, 3, 4, 5, 6, 7, 8, 3, 1];
    assert_eq!(leaves(&kriterier).len(), MAX_LIFTED);
    let found =
        theme(&kriterier, &scores, "nested", &json!({ "numerator": 7, "denominator": 2 }), 100);
    let first: Vec<&str> = found.indikatorer.iter().take(2).map(|one| one.id).collect();
    assert_eq!(first, ["i0.0", "i9.0"]);
    let worth = |way: &Vec<kvalitetsmodel::plan::Raise<'_>>| -> Fraction {
        let mut sum = Fraction::whole(0);
        for raise in way {
            let gain = found.indikatorer.iter().find(|one| one.id == raise.id).expect("liftable");
            for _ in raise.from..raise.to {
                let step = Fraction::new(gain.gain.numerator, gain.gain.denominator);
                sum = sum.plus(step.expect("small")).expect("small");
            }
        }
        sum
    };
    let need = Fraction::new(5, 2).expect("small");
    assert!(!found.ways.is_empty());
    assert!(found.ways.iter().all(|way| worth(way) >= need));
    let larger = theme(&[1, 2, 3, 4, 5, 6, 7, 8, 3, 2], &[Some(1); 41], "nested", &json!(3), 100);
    assert_eq!(larger.reach.map(|its| its.id()), Some("forMange"));
    assert_eq!((larger.indikatorer.len(), larger.steps), (41, None));
}

#[test]
fn a_bound_on_the_list_cuts_the_list_and_says_so() {
    // Four equal indicators at 3, mean 3; 7/2 takes two steps, on one indicator: four ways.
    let of = |ways| {
        theme(&[4], &[Some(3); 4], "nested", &json!({ "numerator": 7, "denominator": 2 }), ways)
    };
    assert_eq!((of(4).ways.len(), of(4).more), (4, false));
    assert_eq!((of(3).ways.len(), of(3).more), (3, true));
    assert_eq!((of(3).steps, of(3).raised), (Some(2), Some(1)));
    // The same whatever the bound, from the first on.
    assert_eq!(of(4).ways[..3], of(3).ways[..]);
}

/// A filled-in point as JSON, with the texts in it.
fn points() -> impl Strategy<Value = Vec<Json>> {
    let texts = select(vec!["", "Set", "Vores syn", "\"æøå\"\n", "  "]);
    let kinds = select(Anledning::ALL.to_vec());
    let day = select(vec![None, Some("2026-01-05"), Some("2026-12-24")]);
    let action = (texts.clone(), texts.clone(), day.clone(), texts.clone(), select(vec!["ikkeBegyndt", "iGang", "faerdig"]))
        .prop_map(|(what, who, by, proof, status)| json!({ "what": what, "who": who, "by": by, "proof": proof, "status": status }));
    let keys = select(vec![
        "paabud:p1",
        "paabud:p2",
        "kriterium:k7",
        "kriterium:k8",
        "udviklingspunkt:u1",
        "x:1",
        "x:2",
        "x:3",
    ]);
    let point = (keys, kinds, texts.clone(), texts, select(vec![None, Some(true), Some(false)]), day, prop::collection::vec(action, 0..3))
        .prop_map(|(key, kind, seen, view, agree, frist, actions)| {
            json!({ "key": key, "kind": kind.id(), "seen": seen, "view": view, "agree": agree, "frist": frist, "actions": actions, "about": ["k7"] })
        });
    prop::collection::vec(point, 0..8).prop_map(|points| {
        let mut seen = BTreeSet::new();
        points.into_iter().filter(|point| seen.insert(point["key"].to_string())).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_was_filled_in_is_lost(points in points(), open in any::<bool>(), judgement in select(vec!["met", "notMet"])) {
        let closed = json!({ "kind": "paabudOpfyldt", "date": "2026-06-01", "sag": "a" });
        let mut events = vec![json!({ "kind": "paabud", "date": "2026-05-01", "sag": "a", "id": "p1", "frist": "2026-12-01" })];
        if !open {
            events.push(closed);
        }
        events.push(json!({ "id": "u1", "kind": "udviklingspunkt", "date": "2026-10-01", "seen": "Kilden" }));
        let sag = json!({ "party": "tilbud", "handleplan": { "points": points }, "events": events,
            "vurderinger": [{ "date": "2026-10-01", "criteria": [{ "id": "k7", "judgement": judgement, "begrundelse": "Begrundet" }] }] });
        let plan = plan(&sag, None);
        let out: Json = serde_json::to_value(&plan).expect("JSON");
        let out = out["points"].as_array().expect("points");
        for point in &points {
            let found: Vec<&Json> = out.iter().filter(|one| one["key"] == point["key"]).collect();
            prop_assert_eq!(found.len(), 1);
            let found = found[0];
            for field in ["view", "agree"] {
                prop_assert_eq!(&found[field], &point[field], "{}", field);
            }
            // What the source says stands in for what is blank, and beside what is not.
            if !point["seen"].as_str().expect("text").trim().is_empty() {
                prop_assert_eq!(&found["seen"], &point["seen"]);
            }
            prop_assert!(found["about"].as_array().expect("ids").contains(&json!("k7")));
            let kept = found["actions"].as_array().expect("actions");
            let given = point["actions"].as_array().expect("actions");
            prop_assert_eq!(kept.len(), given.len());
            for (kept, given) in kept.iter().zip(given) {
                for field in ["what", "who", "proof", "status", "by"] {
                    prop_assert_eq!(&kept[field], &given[field], "{}", field);
                }
            }
            if !point["frist"].is_null() && found["frist"] != point["frist"] {
                // The source has another frist, and that it changed is said.
                prop_assert!(plan.findings.iter().any(|one| kvalitetsmodel::codes::Coded::code(&one.kind) == "fristChanged"));
            }
        }
        // The order, and every point once.
        let order: Vec<_> = plan.points.iter().map(|one| (one.gone, one.frist.is_none(), one.frist, one.kind as u8)).collect();
        prop_assert!(order.windows(2).all(|pair| pair[0] <= pair[1]), "{order:?}");
        let keys: BTreeSet<_> = plan.points.iter().map(|one| &one.key).collect();
        prop_assert_eq!(keys.len(), plan.points.len());
        // Given back it is the same plan.
        let mut again = sag.clone();
        again["handleplan"]["points"] = json!(out);
        let again = serde_json::to_value(self::plan(&again, None).points).expect("JSON");
        prop_assert_eq!(&again, &json!(out));
    }
}

/// Events that collide: few days, few matters, few ids, so that much depends on what answers what.
fn colliding() -> impl Strategy<Value = Vec<Json>> {
    let kinds = select(vec![
        "ophoer",
        "ophoerGennemfoert",
        "paabud",
        "paabudForlaenget",
        "paabudOpfyldt",
        "skaerpetTilsyn",
        "varsling",
        "udtalelse",
        "tilsynsrapportUdkast",
        "udviklingspunkt",
    ]);
    let days = select(vec!["2026-10-01", "2026-10-02", "2026-11-30"]);
    let words = || select(vec![None, Some("a"), Some("b")]);
    let frist = select(vec![None, Some("2026-12-01"), Some("2026-12-02")]);
    let event = (kinds, days, words(), words(), words(), frist).prop_map(
        |(kind, date, sag, answers, seen, frist)| {
            let mut event = json!({ "kind": kind, "date": date, "sag": sag, "answers": answers });
            if kind == "skaerpetTilsyn" {
                event["to"] = json!(frist);
            } else if !["ophoerGennemfoert", "paabudOpfyldt", "udtalelse"].contains(&kind) {
                event["frist"] = json!(frist);
            }
            if Anledning::ALL.iter().any(|its| its.id() == kind) {
                event["seen"] = json!(seen);
            }
            event
        },
    );
    prop::collection::vec(event, 0..9)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    /// The order of the list decides nothing: the same points, in the same order, each with the
    /// place of its event, and of those that are alike in all they say any.
    #[test]
    fn the_order_of_the_events_decides_nothing(
        events in colliding(), ids in (0..9_usize, 0..9_usize), by in 0..9_usize, back in any::<bool>(),
    ) {
        let mut events = events;
        for (place, id) in [(ids.0, "a"), (ids.1, "b")] {
            if let Some(event) = events.get_mut(place).filter(|event| event["id"].is_null()) {
                event["id"] = json!(id);
            }
        }
        let of = |events: &[Json]| {
            let sag = json!({ "party": "tilbud", "events": events });
            let plan = read_handleplan(&value(&sag), None, day(TODAY)).value.expect("a party");
            let mut out: Json = serde_json::to_value(&plan).expect("JSON");
            for point in out["points"].as_array_mut().expect("points") {
                let place = point["event"].as_u64().expect("a place");
                // All of it that the point says; what ends another says nothing there.
                let mut event = events[usize::try_from(place).expect("small")].clone();
                event.as_object_mut().expect("an event").remove("answers");
                point["event"] = event;
            }
            out
        };
        let before = of(&events);
        if !events.is_empty() {
            let by = by % events.len();
            events.rotate_left(by);
        }
        if back {
            events.reverse();
        }
        prop_assert_eq!(of(&events), before);
    }
}

/// Plain values of every kind, some of them with the names the reader knows.
fn known_values() -> impl Strategy<Value = Value> {
    let names = vec![
        "party",
        "events",
        "vurderinger",
        "handleplan",
        "points",
        "done",
        "target",
        "numerator",
        "denominator",
        "ways",
        "key",
        "kind",
        "id",
        "date",
        "frist",
        "seen",
        "about",
        "actions",
        "by",
        "status",
        "label",
        "tilbud",
        "lowBelow",
        "x",
    ];
    values(names, vec!["tilbud", "paabud", "2026-01-01", "k7", "", "paabud:1"])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    #[test]
    fn no_value_at_all_makes_it_panic(value in known_values()) {
        let plan = read_handleplan(&value, None, day(TODAY));
        prop_assert!(plan.value.is_some() || !plan.problems.0.is_empty());
    }
}
