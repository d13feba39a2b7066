//! Comparing two assessments, within a version and across each change of version.
//!
//! The rules: issue 2, Comparing ("up, down, new, gone, exact difference; also across the
//! 2025/2026 break along the theme mapping, saying what cannot be compared"); domain notes,
//! Versions (3→1, 4→2, 5→3, 6→4, 8→6; themes 1 and 2 have no successor; until 2017 criteria
//! 4-7 stood under theme 3).
mod support;

use kvalitetsmodel::assessment::Vurdering;
use kvalitetsmodel::comparison::compare;
use kvalitetsmodel::model::{Area, Model};
use kvalitetsmodel::scoring::Method;
use serde_json::{Value as Json, json};
use support::{built_in, day, good, json_text, problems, value};

/// An assessment on a day, from `10.a=4 k3=met`.
fn on(date: &str, said: &str) -> Json {
    let mut vurdering = json!({ "area": "tilbud", "date": date, "answers": [], "criteria": [] });
    for (id, word) in said.split_whitespace().map(|one| one.split_once('=').expect("id=word")) {
        let judgement = matches!(word, "met" | "notMet" | "notJudged");
        let list = if judgement { "criteria" } else { "answers" };
        let answer = word.parse::<i64>().map_or(json!(word), Json::from);
        let field = if judgement { "judgement" } else { "answer" };
        vurdering[list].as_array_mut().expect("a list").push(json!({ "id": id, field: answer }));
    }
    vurdering
}

fn compared_by(before: &Json, after: &Json, method: Method) -> Json {
    let (before, after) = (good(before).1, good(after).1);
    let comparison = compare(&before, &after, method).expect("comparable");
    let json = json_text(&comparison);
    assert_eq!(serde_json::to_string(&comparison).expect("JSON"), json);
    serde_json::from_str(&json).expect("JSON")
}

fn compared(before: &Json, after: &Json) -> Json {
    compared_by(before, after, Method::Nested)
}

/// A part of a comparison as one line: `t3>t1 up 3/1 4/1 +1/1 (reason)`.
fn line(part: &Json) -> String {
    let id = |side: &str| part[side]["id"].as_str().unwrap_or("-").to_owned();
    let number = |name: &str| match &part[name] {
        Json::Null => "-".to_owned(),
        its => format!("{}/{}", its["numerator"], its["denominator"]),
    };
    let reason = part["reason"].as_str().map_or(String::new(), |reason| format!(" ({reason})"));
    let change = part["change"].as_str().expect("a change");
    format!(
        "{}>{} {change} {} {} {}{reason}",
        id("before"),
        id("after"),
        number("from"),
        number("to"),
        number("difference")
    )
}

fn temaer(comparison: &Json) -> Vec<String> {
    comparison["temaer"].as_array().expect("themes").iter().map(line).collect()
}

fn all_of(comparison: &Json, level: &str) -> Vec<Json> {
    let temaer = comparison["temaer"].as_array().expect("themes");
    let kriterier = temaer.iter().flat_map(|one| one["kriterier"].as_array().expect("criteria"));
    match level {
        "kriterier" => kriterier.cloned().collect(),
        _ => kriterier
            .flat_map(|one| one["indikatorer"].as_array().expect("indicators"))
            .cloned()
            .collect(),
    }
}

/// The line of a criterion or an indicator, by its id on either side.
fn one(comparison: &Json, level: &str, id: &str) -> String {
    let all = all_of(comparison, level);
    let mut found = all
        .iter()
        .filter(|one| one["after"]["id"] == json!(id) || one["before"]["id"] == json!(id));
    let only = found.next().unwrap_or_else(|| panic!("no {id}"));
    assert!(found.next().is_none(), "{id} stands twice");
    line(only)
}

#[test]
fn within_a_version_each_change_has_its_word_and_its_exact_difference() {
    let before = on("2024-05-01", "10.a=4 10.b=3 3.a=3 3.b=3 3.c=4 1.a=5 14.a=2 2.a=notApplicable");
    let after = on("2025-05-01", "10.a=4 10.b=4 3.a=3 3.b=3 3.c=3 2.a=4 14.a=2 1.a=notAssessed");
    let comparison = compared(&before, &after);
    assert_eq!(comparison["sameModel"], json!(true));
    assert_eq!(
        temaer(&comparison),
        [
            "t1>t1 gone 5/1 - -",
            "t2>t2 new - 4/1 -",
            "t3>t3 down 10/3 3/1 -1/3",
            "t4>t4 unscored - - -",
            "t5>t5 unscored - - -",
            "t6>t6 up 7/2 4/1 1/2",
            "t8>t8 same 2/1 2/1 0/1",
        ]
    );
    assert_eq!(one(&comparison, "indikatorer", "10.b"), "10.b>10.b up 3/1 4/1 1/1");
    assert_eq!(one(&comparison, "indikatorer", "10.a"), "10.a>10.a same 4/1 4/1 0/1");
    assert_eq!(one(&comparison, "indikatorer", "1.a"), "1.a>1.a gone 5/1 - -");
    assert_eq!(one(&comparison, "indikatorer", "2.a"), "2.a>2.a new - 4/1 -");
    assert_eq!(one(&comparison, "indikatorer", "9.c"), "9.c>9.c unscored - - -");
}

#[test]
fn a_difference_is_shown_with_its_sign_and_never_as_none_where_there_is_one() {
    let shown = |before: &str, after: &str| {
        let comparison = compared(&on("2025-01-01", before), &on("2025-02-01", after));
        comparison["temaer"][3]["difference"]["shown"].as_str().expect("shown").to_owned()
    };
    assert_eq!(shown("4.a=4", "4.a=5"), "+1,0");
    assert_eq!(shown("4.a=5", "4.a=4"), "\u{2212}1,0");
    assert_eq!(shown("4.a=4", "4.a=4"), "\u{b1}0,0");
    // (3 + 10/3)/2 less 3 = 1/6.
    assert_eq!(shown("4.a=3 5.a=3", "4.a=3 5.a=3 5.b=3 5.c=4"), "+0,2");
    // From (4 + 4 + 3 + 3)/4 = 7/2 to (4 + 11/3 + 7/2 + 3)/4 = 85/24: 1/24 more, which rounds to none.
    let (before, after) =
        ("4.a=4 5.a=4 6.a=3 7.a=3", "4.a=4 4.b=4 5.a=3 5.b=4 5.c=4 6.a=3 6.b=4 7.a=3");
    assert_eq!(shown(before, after), "+0,0");
    assert_eq!(shown(after, before), "\u{2212}0,0");
}

#[test]
fn the_method_of_the_comparison_is_the_one_asked_for() {
    let before = on("2025-01-01", "4.a=5 4.b=5 5.a=1 5.b=1 5.c=1");
    let after = on("2025-02-01", "4.a=4 4.b=5 5.a=1 5.b=1 5.c=2");
    // Nested: 3 to (9/2 + 4/3)/2 = 35/12. Flat: 13/5 to 13/5.
    assert_eq!(temaer(&compared(&before, &after))[3], "t4>t4 down 3/1 35/12 -1/12");
    assert_eq!(temaer(&compared_by(&before, &after, Method::Flat))[3], "t4>t4 same 13/5 13/5 0/1");
}

#[test]
fn from_2014_to_2017_themes_follow_the_renumbering_and_moved_criteria_are_said() {
    // LOV 1544/2016: nr. 4 is new, nr. 4-7 became 5-8; criteria 4-7 moved out of theme 3.
    let said = "1.a=3 2.a=3 3.a=3 4.a=3 7.a=5 8.a=3 10.a=3 14.a=3";
    let comparison =
        compared(&on("2016-12-31", said), &on("2017-01-01", &said.replace("=3", "=4")));
    assert_eq!(comparison["sameModel"], json!(false));
    assert_eq!(
        temaer(&comparison),
        [
            "t1>t1 up 3/1 4/1 1/1",
            "t2>t2 up 3/1 4/1 1/1",
            // (3 + 3 + 5)/3 over other criteria than the 4 after it: no claim about a change.
            "t3>t3 notComparable 11/3 4/1 - (otherCriteria)",
            "->t4 new - 9/2 - (notThereBefore)",
            "t4>t5 up 3/1 4/1 1/1",
            "t5>t6 up 3/1 4/1 1/1",
            "t7>t8 up 3/1 4/1 1/1",
        ]
    );
    // The criteria themselves are the same ones, wherever they stand.
    assert_eq!(one(&comparison, "kriterier", "k4"), "k4>k4 up 3/1 4/1 1/1");
    assert_eq!(one(&comparison, "kriterier", "k7"), "k7>k7 same 5/1 5/1 0/1");
    assert_eq!(one(&comparison, "indikatorer", "4.a"), "4.a>4.a up 3/1 4/1 1/1");
    assert_eq!(one(&comparison, "indikatorer", "3.d"), "->3.d unscored - - - (notThereBefore)");
}

#[test]
fn a_theme_whose_criteria_are_others_makes_no_claim_even_without_scores() {
    let comparison = compared(&on("2016-01-01", ""), &on("2017-01-01", "3.a=4"));
    assert_eq!(temaer(&comparison)[2], "t3>t3 new - 4/1 - (otherCriteria)");
}

#[test]
fn across_2026_themes_3_to_8_carry_on_and_1_and_2_ended() {
    let before = on("2025-12-31", "1.a=4 3.a=3 4.a=3 8.a=3 10.a=3 14.a=3");
    let after = on("2026-01-01", "3.a=4 4.a=2 8.a=3 k3=met k10=notMet");
    let comparison = compared(&before, &after);
    assert_eq!(
        temaer(&comparison),
        [
            // Signs of 2026 against scores of 2025: the same indicators, comparable.
            "t3>t1 up 3/1 4/1 1/1",
            "t4>t2 down 3/1 2/1 -1/1",
            "t5>t3 same 3/1 3/1 0/1",
            // No signs beside the judgement: scores against judgements.
            "t6>t4 gone 3/1 - - (scoresAgainstJudgements)",
            "t8>t6 gone 3/1 - - (scoresAgainstJudgements)",
            "t1>- gone 4/1 - - (ended)",
            "t2>- unscored - - - (ended)",
        ]
    );
    assert_eq!(one(&comparison, "kriterier", "k3"), "k3>k3 up 3/1 4/1 1/1");
    assert_eq!(one(&comparison, "kriterier", "k1"), "k1>- gone 4/1 - - (ended)");
    assert_eq!(one(&comparison, "indikatorer", "1.a"), "1.a>- gone 4/1 - - (ended)");
    // Met and not met have nothing before them to be compared with.
    for kriterium in all_of(&comparison, "kriterier") {
        assert!(kriterium.get("judgement").is_none() && kriterium.get("fromJudgement").is_none());
        let id = kriterium["after"]["id"].as_str();
        let expected = match id {
            Some("k3") => json!("met"),
            Some("k10") => json!("notMet"),
            Some(_) => json!("notJudged"),
            None => Json::Null,
        };
        assert_eq!(kriterium["toJudgement"], expected, "{id:?}");
    }
}

#[test]
fn across_both_breaks_a_theme_is_followed_all_the_way() {
    let comparison = compared(
        &on("2014-01-01", "8.a=2 10.a=2 14.a=2"),
        &on("2026-06-01", "8.a=4 10.a=4 14.a=4"),
    );
    let by_end = temaer(&comparison);
    assert_eq!(
        by_end[2..5],
        ["t4>t3 up 2/1 4/1 2/1", "t5>t4 up 2/1 4/1 2/1", "t7>t6 up 2/1 4/1 2/1"]
    );
    // Theme 3 of 2014 is theme 1 of 2026, with other criteria; health has no theme of its own in 2014.
    assert_eq!(by_end[0], "t3>t1 unscored - - - (otherCriteria)");
    assert_eq!(by_end[1], "->t2 unscored - - - (notThereBefore)");
    assert_eq!(by_end[5..], ["t1>- unscored - - - (ended)", "t2>- unscored - - - (ended)"]);
}

#[test]
fn nothing_is_lost_or_told_twice_whatever_the_versions() {
    for area in ["tilbud", "plejefamilier"] {
        let dates = ["2014-06-01", "2017-06-01", "2025-06-01", "2026-06-01"];
        for (at, early) in dates.iter().enumerate() {
            for late in &dates[at..] {
                let empty = |date: &str| json!({ "area": area, "date": date });
                let comparison = compared(&empty(early), &empty(late));
                for side in ["before", "after"] {
                    let date = if side == "before" { early } else { late };
                    let kind = if area == "tilbud" { Area::Tilbud } else { Area::Plejefamilier };
                    let model = Model::on(kind, day(date)).expect("a model");
                    let ids = |all: Vec<Json>| -> Vec<String> {
                        let named = all.iter().filter_map(|one| one[side]["id"].as_str());
                        let mut ids: Vec<String> = named.map(String::from).collect();
                        ids.sort();
                        ids
                    };
                    let mut temaer: Vec<String> =
                        model.temaer().iter().map(|one| one.id.to_string()).collect();
                    let mut kriterier: Vec<String> =
                        model.kriterier().map(|one| one.id.to_string()).collect();
                    temaer.sort();
                    kriterier.sort();
                    let about = format!("{area} {early} {late} {side}");
                    assert_eq!(
                        ids(comparison["temaer"].as_array().expect("themes").clone()),
                        temaer,
                        "{about}"
                    );
                    assert_eq!(ids(all_of(&comparison, "kriterier")), kriterier, "{about}");
                }
            }
        }
    }
}

#[test]
fn every_pair_of_judgements_has_its_change() {
    for (from, to, change) in [
        ("met", "met", "same"),
        ("met", "notMet", "down"),
        ("met", "notJudged", "gone"),
        ("notMet", "met", "up"),
        ("notMet", "notMet", "same"),
        ("notMet", "notJudged", "gone"),
        ("notJudged", "met", "new"),
        ("notJudged", "notMet", "new"),
        ("notJudged", "notJudged", "unscored"),
    ] {
        let (before, after) =
            (on("2026-01-01", &format!("k7={from}")), on("2027-01-01", &format!("k7={to}")));
        let comparison = compared(&before, &after);
        let kriterium = all_of(&comparison, "kriterier")
            .into_iter()
            .find(|one| one["after"]["id"] == json!("k7"));
        let kriterium = kriterium.expect("k7");
        assert_eq!(kriterium["judgement"], json!(change), "{from} {to}");
        assert_eq!(
            (&kriterium["fromJudgement"], &kriterium["toJudgement"]),
            (&json!(from), &json!(to))
        );
        // The signs are compared by themselves: there are none.
        assert_eq!(kriterium["change"], json!("unscored"));
    }
}

#[test]
fn what_no_longer_applies_is_gone_from_the_comparison_too() {
    let mut before = on("2025-01-01", "2.a=4 2.b=2");
    let mut after = on("2025-02-01", "2.a=4 2.b=2");
    before["tilbud"] = json!({ "tilbudstyper": ["sel107"] });
    after["tilbud"] = json!({ "tilbudstyper": ["sul141"] });
    let comparison = compared(&before, &after);
    assert_eq!(temaer(&comparison)[1], "t2>t2 up 3/1 4/1 1/1");
    assert_eq!(one(&comparison, "indikatorer", "2.b"), "2.b>2.b gone 2/1 - -");
}

#[test]
fn each_side_names_its_model_with_the_law_of_its_own_day() {
    let comparison = compared(&on("2025-12-31", ""), &on("2026-01-01", ""));
    for (side, date, id, act) in [
        ("before", "2025-12-31", "tilbud-2017", "LBK 236/2025"),
        ("after", "2026-01-01", "tilbud-2026", "LBK 236/2025, som ændret ved LOV 745/2025"),
    ] {
        assert_eq!(comparison[side]["date"], json!(date));
        assert_eq!(comparison[side]["model"]["id"], json!(id));
        let acts = comparison[side]["model"]["basis"].as_array().expect("law");
        assert!(acts.iter().any(|one| one["act"] == json!(act)), "{acts:?}");
    }
}

#[test]
fn two_areas_and_two_days_the_wrong_way_round_are_problems() {
    let tilbud = good(&on("2025-06-01", "")).1;
    let earlier = good(&on("2025-05-31", "")).1;
    let familie = good(&json!({ "area": "plejefamilier", "date": "2025-06-01" })).1;
    assert_eq!(problems(compare(&tilbud, &familie, Method::Nested)), ["areasDiffer "]);
    assert_eq!(problems(compare(&tilbud, &earlier, Method::Nested)), ["beforeIsLater "]);
    assert_eq!(problems(compare(&tilbud, &tilbud, Method::Nested)), [""; 0]);
}

/// A copy of a built-in model under another id and for another period, with a change.
fn own(of: &str, id: &str, from: &str, change: impl FnOnce(&mut Json)) -> Json {
    let mut model: Json = serde_json::to_value(built_in(of)).expect("JSON");
    model["id"] = json!(id);
    model["validity"] = json!({ "from": from });
    let basis = json!([{ "act": "Egen", "paragraph": "§ 1", "confidence": "open" }]);
    model["basis"] = basis;
    change(&mut model);
    model
}

fn lines_between(before: &Json, after: (&Model, &Json)) -> Vec<String> {
    let (_, earlier) = good(before);
    let (_, later) = Vurdering::read(&value(after.1), Some(after.0)).expect("good");
    let comparison = compare(&earlier, &later, Method::Nested).expect("comparable");
    temaer(&serde_json::to_value(&comparison).expect("JSON"))
}

#[test]
fn a_portals_model_carries_on_the_history_of_the_built_in_one_it_names() {
    let model = own("tilbud-2017", "egen", "2025-07-01", |model| {
        model["continues"] = json!("tilbud-2017");
        // Everything under its own name, as a copy carries it on; 3.d and theme 4 are new in 2017.
        for tema in model["temaer"].as_array_mut().expect("themes") {
            tema["carriedFrom"] = tema["id"].clone();
            for kriterium in tema["kriterier"].as_array_mut().expect("criteria") {
                kriterium["carriedFrom"] = kriterium["id"].clone();
                for indikator in kriterium["indikatorer"].as_array_mut().expect("indicators") {
                    indikator["carriedFrom"] = indikator["id"].clone();
                }
            }
        }
    });
    let model = Model::read(&value(&model)).unwrap_or_else(|problems| panic!("{problems}"));
    let lines = lines_between(
        &on("2025-06-01", "3.a=3 10.a=3"),
        (&model, &on("2025-08-01", "3.a=4 10.a=2")),
    );
    assert_eq!((&*lines[2], &*lines[5]), ("t3>t3 up 3/1 4/1 1/1", "t6>t6 down 3/1 2/1 -1/1"));
}

#[test]
fn a_model_that_carries_nothing_on_is_not_comparable_with_any_other() {
    let model = own("tilbud-2014", "egen", "2025-07-01", |_| {});
    let model = Model::read(&value(&model)).unwrap_or_else(|problems| panic!("{problems}"));
    let lines = lines_between(&on("2025-06-01", "10.a=3"), (&model, &on("2025-08-01", "10.a=4")));
    assert!(lines.contains(&"->t5 new - 4/1 - (notThereBefore)".to_string()), "{lines:?}");
    assert!(lines.contains(&"t6>- gone 3/1 - - (ended)".to_string()), "{lines:?}");
    assert!(!lines.iter().any(|one| one.contains(" up ")), "{lines:?}");
}

#[test]
fn a_portals_versions_are_followed_from_one_to_the_next() {
    // a, then b that carries on a, then c that carries on b: a and c are one history.
    let step = |id: &str, from: &str, to: Option<&str>, before: Option<&str>| {
        own("plejefamilier-2014", id, from, |model| {
            model["validity"]["to"] = json!(to);
            model["continues"] = json!(before);
            let Some(_) = before else { return };
            for tema in model["temaer"].as_array_mut().expect("themes") {
                tema["carriedFrom"] = tema["id"].clone();
                for kriterium in tema["kriterier"].as_array_mut().expect("criteria") {
                    kriterium["carriedFrom"] = kriterium["id"].clone();
                }
            }
        })
    };
    let set = json!([
        step("a", "2020-01-01", Some("2020-12-31"), None),
        step("b", "2021-01-01", Some("2021-12-31"), Some("a")),
        step("c", "2022-01-01", None, Some("b")),
    ]);
    let models = Model::read_set(&value(&set)).unwrap_or_else(|problems| panic!("{problems}"));
    let assessed = |at: usize, date: &str, score: i64| {
        let vurdering = json!({ "area": "plejefamilier", "date": date, "answers": [{ "id": "k4", "answer": score }] });
        Vurdering::read(&value(&vurdering), Some(&models[at])).expect("good").1
    };
    let lines = |from: usize, to: usize| {
        let dates = ["2020-06-01", "2021-06-01", "2022-06-01"];
        let (before, after) = (assessed(from, dates[from], 3), assessed(to, dates[to], 4));
        let comparison = compare(&before, &after, Method::Nested).expect("comparable");
        temaer(&serde_json::to_value(&comparison).expect("JSON"))
    };
    assert_eq!(lines(0, 1)[2], "t3>t3 up 3/1 4/1 1/1");
    assert_eq!(lines(1, 2)[2], "t3>t3 up 3/1 4/1 1/1");
    // The way back from c to a leads through b, which the comparison is not given: nothing is
    // claimed, and every theme says that it was not there before (docs of `compare`).
    assert_eq!(lines(0, 2)[2], "->t3 new - 4/1 - (notThereBefore)");
}
