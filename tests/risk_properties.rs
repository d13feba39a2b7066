//! What holds of every risk model and every set of facts, tried on thousands of them.
//!
//! The rule: a worse fact never gives a milder colour (issue 4). It is held against the shipped
//! models and against models made at random, all of which the reader has let through; and the
//! colour itself against another way of computing it, written from the model's JSON alone.

mod support;

use kvalitetsmodel::input::Value;
use kvalitetsmodel::risk::{Risikokategori, Risikomodel, Risikosvar, STANDARD, read_risiko};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value as Json, json};
use support::junk::values;
use support::{day, value};

const NEW: &str = "2026-11-22";

/// What can be told as a whole number, how large it may be, and whether it counts a period.
const NUMBERS: [(&str, i64); 12] = [
    ("aabnePaabud", 4),
    ("magtanvendelser", 25),
    ("sygefravaer", 300),
    ("personalegennemstroemning", 700),
    ("lederskifter", 3),
    ("medarbejdereUdenUddannelse", 700),
    ("maalgrupper", 7),
    ("whistleblower", 5),
    ("bekymrendeForhold", 5),
    ("andenMyndighed", 4),
    // A grade, a number of matters: put in words below.
    ("bestyrelse", 2),
    ("oekonomi", 4),
];
const FLAGS: [&str; 4] =
    ["skaerpetTilsyn", "lederUdenUddannelse", "ensidigeKvalifikationer", "nyGodkendelse"];
const PERIODS: [&str; 5] =
    ["magtanvendelser", "lederskifter", "whistleblower", "bekymrendeForhold", "andenMyndighed"];

/// Facts as numbers: the larger the worse, also of flags and of months since the last visit.
type Facts = Vec<(&'static str, Option<i64>)>;

fn facts() -> impl Strategy<Value = Facts> {
    let numbers = NUMBERS.map(|(name, most)| (name, most));
    let flags = FLAGS.map(|name| (name, 1));
    let all: Vec<_> = numbers.into_iter().chain(flags).chain([("sidsteBesoeg", 50)]).collect();
    let names: Vec<&'static str> = all.iter().map(|(name, _)| *name).collect();
    let each: Vec<_> = all
        .into_iter()
        .map(|(_, most)| prop_oneof![1 => Just(None), 3 => (0..=most).prop_map(Some)])
        .collect();
    each.prop_map(move |values| names.iter().copied().zip(values).collect())
}

fn forhold(facts: &Facts) -> Json {
    let mut forhold = Map::new();
    for (name, number) in facts {
        let Some(number) = number else { continue };
        let told = match *name {
            "bestyrelse" => {
                json!(["inddraget", "ikkeInddraget", "mangler"][usize::try_from(*number).unwrap()])
            }
            "oekonomi" => {
                let all =
                    ["baeredygtighed", "kvalitetForPrisen", "gennemsigtighed", "revisorforbehold"];
                json!(all[..usize::try_from(*number).unwrap()])
            }
            "sidsteBesoeg" => {
                let on = day(NEW).plus_months(i32::try_from(-number).unwrap()).unwrap();
                json!(on.text())
            }
            name if FLAGS.contains(&name) => json!(*number > 0),
            _ => json!(number),
        };
        forhold.insert((*name).to_owned(), told);
    }
    Json::Object(forhold)
}

/// A model the reader lets through: thresholds and points that rise, rules of every kind.
fn models() -> impl Strategy<Value = Json> {
    let factor = (select(NUMBERS.to_vec()), 1..20_i64, 1..20_i64, 0..5_i64, 0..5_i64, 0..3_u8);
    let need = prop_oneof![
        (1..=2_usize, prop::collection::btree_set(0..8_usize, 1..4), 1..3_usize).prop_map(
            |(level, of, least)| json!({ "level": format!("n{level}"), "of": of, "atLeast": least })
        ),
        (1..=2_usize, 1..4_usize)
            .prop_map(|(level, least)| json!({ "level": format!("n{level}"), "atLeast": least })),
        (1..20_i64).prop_map(|points| json!({ "points": points })),
    ];
    let rule = (select(vec!["gul", "roed"]), prop::collection::vec(need, 1..4));
    let enough = prop_oneof![Just(None), (1..=100_u32).prop_map(Some)];
    (prop::collection::vec(factor, 2..8), prop::collection::vec(rule, 1..6), enough).prop_map(|(factors, rules, enough)| {
        let count = factors.len();
        let factors: Vec<Json> = factors.into_iter().enumerate().map(|(at, ((name, most), first, more, points, add, which))| {
            let steps = match (name, which) {
                // A grade has two worse values and no more.
                ("bestyrelse", 0) => json!([{ "level": "n1", "from": 1, "points": points }, { "level": "n2", "from": 2, "points": points + add }]),
                ("bestyrelse", _) => json!([{ "level": "n2", "from": 1, "points": points }]),
                (_, 0) => json!([{ "level": "n1", "from": first, "points": points }, { "level": "n2", "from": first + more, "points": points + add }]),
                (_, 1) => json!([{ "level": "n1", "from": first }]),
                _ => json!([{ "level": "n2", "from": first.min(most), "points": points }]),
            };
            let mut factor = json!({ "id": format!("f{at}"), "label": "F", "observes": name, "steps": steps,
                "source": "x", "confidence": "open" });
            if PERIODS.contains(&name) {
                factor["months"] = json!(12);
            }
            factor
        }).collect();
        let rules: Vec<Json> = rules.into_iter().enumerate().map(|(at, (category, needs))| {
            let needs: Vec<Json> = needs.into_iter().map(|mut need| {
                if let Some(of) = need.as_object_mut().and_then(|its| its.remove("of")) {
                    let of: Vec<String> = of.as_array().unwrap().iter()
                        .map(|at| format!("f{}", at.as_u64().unwrap() % u64::try_from(count).unwrap())).collect();
                    let mut of: Vec<String> = of.into_iter().collect();
                    of.sort();
                    of.dedup();
                    need["factors"] = json!(of);
                }
                need
            }).collect();
            json!({ "id": format!("r{at}"), "label": "R", "category": category, "needs": needs })
        }).collect();
        json!({ "id": "tilfaeldig", "version": "1", "name": "T", "areas": ["tilbud", "plejefamilier"],
            "validity": { "from": "2026-01-01" }, "source": "x", "confidence": "open", "enough": enough,
            "levels": [{ "id": "n0", "label": "0" }, { "id": "n1", "label": "1" }, { "id": "n2", "label": "2" }],
            "factors": factors, "rules": rules })
    }).prop_filter("a rule that could never fire is no model", |model| Risikomodel::read(&value(model)).is_ok())
}

fn svar(model: Option<&Json>, facts: &Facts) -> Risikosvar<'static> {
    let mut sag = json!({ "party": "tilbud", "risiko": { "forhold": forhold(facts) } });
    if let Some(model) = model {
        sag["risiko"]["risikomodel"] = model.clone();
    }
    support::svar(&sag, NEW).unwrap_or_else(|problems| panic!("{sag}: {problems}"))
}

fn colour(svar: &Risikosvar<'_>) -> Option<Risikokategori> {
    svar.proposal.category
}

/// The colour by another way: from the model's JSON and the numbers, rule by rule.
fn by_hand(model: &Json, facts: &Facts) -> Option<Risikokategori> {
    let list = |json: &Json| json.as_array().cloned().unwrap_or_default();
    let level_of =
        |id: &Json| list(&model["levels"]).iter().position(|one| one["id"] == *id).unwrap();
    let mut at: Vec<(String, usize, i64, bool)> = Vec::new();
    for factor in list(&model["factors"]) {
        // Those for the other area, and those that are seen in an assessment of the other kind.
        let of_scores = ["lavesteTema", "stoersteFald"].map(Json::from);
        if factor["area"] == "plejefamilier" || of_scores.contains(&factor["observes"]) {
            continue;
        }
        let name = factor["observes"].as_str().unwrap().to_owned();
        let value = facts.iter().find(|(its, _)| *its == name).and_then(|(_, number)| *number);
        let (mut level, mut points) = (0, 0);
        for step in list(&factor["steps"]) {
            if step["from"].is_number()
                && value.is_some_and(|value| value >= step["from"].as_i64().unwrap())
            {
                level = level_of(&step["level"]);
                points = step["points"].as_i64().unwrap_or(0);
            }
        }
        at.push((factor["id"].as_str().unwrap().to_owned(), level, points, value.is_some()));
    }
    let holds = |need: &Json| {
        if let Some(points) = need["points"].as_i64() {
            return at.iter().map(|(_, _, its, _)| its).sum::<i64>() >= points;
        }
        let level = level_of(&need["level"]);
        let named = need["factors"].as_array();
        let counts = at.iter().filter(|(id, its, _, _)| {
            *its >= level && named.is_none_or(|named| named.iter().any(|one| one == id.as_str()))
        });
        counts.count() as i64 >= need["atLeast"].as_i64().unwrap_or(1)
    };
    let fired =
        list(&model["rules"]).into_iter().filter(|rule| list(&rule["needs"]).iter().all(&holds));
    let worst = fired.map(|rule| rule["category"].as_str().unwrap().to_owned()).max();
    // A colour needs so many in a hundred of the factors, and one at the least.
    let known = at.iter().filter(|(_, _, _, known)| *known).count();
    let enough = model["enough"].as_u64().map_or(0, |percent| usize::try_from(percent).unwrap());
    let is_enough = known > 0 && known * 100 >= enough * at.len();
    // "gul" < "roed", as words too.
    is_enough.then_some(match worst.as_deref() {
        Some("roed") => Risikokategori::Roed,
        Some(_) => Risikokategori::Gul,
        None => Risikokategori::Groen,
    })
}

/// The same facts with one of them worse, or told where it was not.
fn worse(facts: &Facts, which: usize, by: i64) -> Facts {
    let mut worse = facts.clone();
    let at = which % worse.len();
    let (name, number) = worse[at];
    let most = match name {
        "bestyrelse" => 2,
        "oekonomi" => 4,
        name if FLAGS.contains(&name) => 1,
        _ => 10_000,
    };
    worse[at].1 = Some(number.map_or(0, |number| number + by).min(most));
    worse
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn a_worse_fact_never_gives_a_milder_colour_in_the_shipped_model(facts in facts(), which in 0..17_usize, by in 0..40_i64) {
        let worse = worse(&facts, which, by);
        prop_assert!(colour(&svar(None, &worse)) >= colour(&svar(None, &facts)), "{facts:?} {worse:?}");
    }

    #[test]
    fn a_worse_fact_never_gives_a_milder_colour_in_any_model(model in models(), facts in facts(), which in 0..17_usize, by in 0..40_i64) {
        let worse = worse(&facts, which, by);
        let (before, after) = (svar(Some(&model), &facts), svar(Some(&model), &worse));
        prop_assert!(colour(&after) >= colour(&before), "{model} {facts:?} {worse:?}");
        // Nor does it make a rule stop firing.
        for rule in &before.proposal.rules {
            prop_assert!(after.proposal.rules.iter().any(|one| one.id == rule.id), "{model}");
        }
    }

    #[test]
    fn the_colour_is_the_one_computed_by_hand(model in models(), facts in facts()) {
        prop_assert_eq!(colour(&svar(Some(&model), &facts)), by_hand(&model, &facts), "{} {:?}", model, facts);
        let shipped: Json = serde_json::to_value(STANDARD[1].clone()).unwrap();
        prop_assert_eq!(colour(&svar(None, &facts)), by_hand(&shipped, &facts), "{:?}", facts);
    }

    #[test]
    fn what_is_learned_stays_within_the_bounds_that_were_given(facts in facts(), told in facts()) {
        // Learning what was missing gives a colour between the proposal and the worst named.
        let before = svar(None, &facts);
        let learned: Facts = facts.iter().zip(&told).map(|((name, known), (_, more))| (*name, known.or(*more))).collect();
        let after = colour(&svar(None, &learned));
        prop_assert!(after >= colour(&before));
        prop_assert!(after <= Some(before.proposal.at_worst) || after.is_none());
    }

    #[test]
    fn every_change_named_leads_to_another_colour_and_the_right_way(model in models(), facts in facts()) {
        let svar = svar(Some(&model), &facts);
        let now = colour(&svar);
        for change in &svar.proposal.changes {
            prop_assert_ne!(Some(change.category), now);
            let worse = change.direction.id() == "vaerre";
            prop_assert_eq!(Some(change.category) > now, worse);
        }
        // What decided is a reason: of each rule that fired, at least one factor is named.
        for rule in &svar.proposal.rules {
            prop_assert!(!rule.reasons.is_empty(), "{model} {facts:?}");
        }
    }
}

/// An assessment of 2025 with these scores of themes 4 and 6, and one of 2026 with these
/// judgements.
fn scored(date: &str, scores: &[u8]) -> Json {
    let ids = ["4.a", "4.b", "5.a", "5.b", "5.c", "7.a", "10.a", "10.b"];
    let answers = ids.iter().zip(scores).map(|(id, score)| json!({ "id": id, "answer": score }));
    json!({ "area": "tilbud", "date": date, "answers": answers.collect::<Vec<_>>() })
}

fn judged(judgements: &[&str]) -> Json {
    let ids = ["k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10", "k14"];
    let all = ids.iter().zip(judgements).map(|(id, one)| json!({ "id": id, "judgement": one }));
    json!({ "area": "tilbud", "date": "2026-10-01", "criteria": all.collect::<Vec<_>>() })
}

/// A model that looks at assessments only, one step a factor, any two of which give yellow.
fn of_assessments(thresholds: (i64, i64, i64)) -> Json {
    let factor = |id: &str, from: Json| {
        json!({ "id": id, "label": "F", "observes": id, "source": "x",
        "confidence": "open", "steps": [{ "level": "n1", "from": from }] })
    };
    let (not_met, lowest, fall) = thresholds;
    json!({ "id": "vurdering", "version": "1", "name": "V", "areas": ["tilbud"], "validity": { "from": "2026-01-01" },
        "source": "x", "confidence": "open", "levels": [{ "id": "n0", "label": "0" }, { "id": "n1", "label": "1" }],
        "factors": [factor("kriterierIkkeOpfyldt", json!(not_met)),
            factor("lavesteTema", json!({ "numerator": lowest, "denominator": 4 })),
            factor("stoersteFald", json!({ "numerator": fall, "denominator": 4 }))],
        "rules": [{ "id": "r1", "label": "R", "category": "gul", "needs": [{ "level": "n1" }] },
            { "id": "r2", "label": "R", "category": "roed", "needs": [{ "level": "n1", "atLeast": 2 }] }] })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn a_lower_score_never_gives_a_milder_colour(
        before in prop::collection::vec(1..=5_u8, 8),
        now in prop::collection::vec(1..=5_u8, 8),
        which in 0..8_usize,
        thresholds in (1..4_i64, 4..19_i64, 1..12_i64),
    ) {
        let of = |now: &[u8]| {
            let sag = json!({ "party": "tilbud", "risiko": { "risikomodel": of_assessments(thresholds) },
                "vurderinger": [scored("2025-03-01", now), scored("2024-03-01", &before)] });
            colour(&support::svar(&sag, NEW).expect("good"))
        };
        let mut lower = now.clone();
        lower[which] = 1.max(lower[which] - 1);
        prop_assert!(of(&lower) >= of(&now), "{before:?} {now:?} {which}");
    }

    #[test]
    fn a_worse_judgement_or_one_more_never_gives_a_milder_colour(
        now in prop::collection::vec(0..3_usize, 9),
        which in 0..9_usize,
        to in 1..3_usize,
        thresholds in (1..4_i64, 4..19_i64, 1..12_i64),
    ) {
        // What is not judged is neither the best nor the worst: it may turn out as either.
        let words = ["notJudged", "met", "notMet"];
        let of = |now: &[usize]| {
            let judgements: Vec<&str> = now.iter().map(|at| words[*at]).collect();
            let sag = json!({ "party": "tilbud", "vurderinger": [judged(&judgements)],
                "risiko": { "risikomodel": of_assessments(thresholds) } });
            let svar = support::svar(&sag, NEW).expect("good");
            (colour(&svar), svar.proposal.at_worst)
        };
        let mut worse = now.clone();
        worse[which] = worse[which].max(to);
        let ((before, at_worst), (after, _)) = (of(&now), of(&worse));
        prop_assert!(after >= before, "{now:?} {which} {to}");
        // What was not judged stays within the bound that was given.
        prop_assert!(now[which] > 0 || after <= Some(at_worst), "{now:?} {which} {to}");
    }
}

/// Plain values of every kind, some of them with the names the readers know.
fn known_values() -> impl Strategy<Value = Value> {
    let names = vec![
        "party",
        "events",
        "vurderinger",
        "settings",
        "risiko",
        "forhold",
        "risikomodel",
        "prae",
        "post",
        "id",
        "levels",
        "factors",
        "rules",
        "needs",
        "steps",
        "level",
        "from",
        "points",
        "date",
        "by",
        "category",
        "dials",
        "validity",
        "observes",
        "label",
        "tilbud",
        "kind",
        "numerator",
        "denominator",
        "x",
    ];
    values(names, vec!["tilbud", "gul", "2026-01-01", "aabnePaabud", "lavesteTema", "", "n1"])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    #[test]
    fn no_value_at_all_makes_it_panic(value in known_values()) {
        let by_case = read_risiko(&value, None, day(NEW));
        prop_assert!(by_case.value.is_some() || !by_case.problems.0.is_empty());
        let field = |name: &str, value: Value| (name.to_owned(), value);
        let case = Value::Object(vec![
            field("party", Value::Text("tilbud".into())),
            field("risiko", value.clone()),
            field("events", Value::List(vec![value.clone()])),
            field("vurderinger", Value::List(vec![value.clone()])),
        ]);
        let inside = read_risiko(&case, None, day(NEW));
        prop_assert!(inside.value.is_some() || !inside.problems.0.is_empty());
        let by_model = Risikomodel::read(&value);
        prop_assert!(by_model.is_ok() || !by_model.err().unwrap_or_default().0.is_empty());
    }
}
