//! Every number against what well-known Python libraries say of the same data, to 1e-9.
//!
//! The answers stand in `tests/vectors`, written by `tests/oracle/kalibrering/vectors.py` of the
//! repository; `npm test -- --only kalibrering` asks the libraries again, also of other data, and
//! names the folder of their answers in `KALIBRERING_VECTORS`.

use std::path::PathBuf;

use kvalitetsmodel::case::Region;
use kvalitetsmodel::exact::Fraction;
use kvalitetsmodel_kalibrering::Seed;
use kvalitetsmodel_kalibrering::agreement::{
    AuditAnswer, Metric, Ratings, Weights, gwet_ac2, icc, krippendorff_alpha, plain_agreement,
    pulls,
};
use kvalitetsmodel_kalibrering::difference::{Dependence, Plan, kruskal_wallis, pairs, stratified};
use kvalitetsmodel_kalibrering::offset::{Spread, offsets, shrunk};
use kvalitetsmodel_kalibrering::sample::{Measure, Sample, Unit};
use serde_json::Value;

const DEPENDENCE: [(&str, Dependence); 2] =
    [("tilbud", Dependence::Tilbud), ("udbyder", Dependence::Udbyder)];

fn cases(name: &str) -> Vec<Value> {
    let kept = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let folder = std::env::var_os("KALIBRERING_VECTORS").map_or(kept, PathBuf::from);
    let text = std::fs::read_to_string(folder.join(name)).expect("a file of vectors");
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    let Value::Array(cases) = file["cases"].take() else { panic!("{name} has no cases") };
    assert!(cases.len() >= 6, "{name} has too few cases to say anything");
    cases
}

fn score(cell: &Value) -> Option<Fraction> {
    cell.as_i64().map(|tenths| Fraction::new(tenths, 10).expect("a score"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

/// Both are undefined, or both are the same number to 1e-9.
#[track_caller]
fn same(what: &str, ours: Option<f64>, theirs: &Value) {
    match (ours, theirs.as_f64()) {
        (None, None) => {}
        (Some(ours), Some(theirs)) if (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1.0) => {}
        _ => panic!("{what}: {ours:?} here, {theirs} there"),
    }
}

#[test]
fn agreement() {
    for case in cases("agreement.json") {
        let name = case["name"].as_str().expect("a name");
        let rows = list(&case["rows"]).iter().map(|row| list(row).iter().map(score).collect());
        let ratings = Ratings::new(rows.collect()).expect("even rows");
        let scale: Vec<Fraction> = list(&case["scale"]).iter().filter_map(score).collect();
        for (level, metric) in [
            ("nominal", Metric::Nominal),
            ("ordinal", Metric::Ordinal),
            ("interval", Metric::Interval),
            ("ratio", Metric::Ratio),
        ] {
            let alpha = krippendorff_alpha(&ratings, metric);
            same(&format!("{name}, alpha {level}"), alpha, &case["alpha"][level]);
        }
        for (word, weights) in [
            ("identity", Weights::Identity),
            ("ordinal", Weights::Ordinal),
            ("linear", Weights::Linear),
            ("quadratic", Weights::Quadratic),
        ] {
            let ac2 = gwet_ac2(&ratings, &scale, weights);
            same(&format!("{name}, AC2 {word}"), ac2, &case["ac2"][word]);
        }
        let real = |share: Fraction| share.numerator() as f64 / share.denominator() as f64;
        same(&format!("{name}, plain"), plain_agreement(&ratings).map(real), &case["plain"]);
        let ours = icc(&ratings);
        let ours = ours.map(|its| {
            let single = [its.single, its.single_absolute, its.single_consistent];
            [single, [its.mean, its.mean_absolute, its.mean_consistent]].concat()
        });
        for at in 0..6 {
            let ours = ours.as_ref().and_then(|its| its[at]);
            same(&format!("{name}, ICC {at}"), ours, &case["icc"][at]);
        }
    }
}

/// The values that the authors printed, by the digits that they printed.
#[test]
fn agreement_as_published() {
    let case = |name: &str| {
        let found = cases("agreement.json").into_iter().find(|case| case["name"] == name);
        let rows = found.expect("a published case")["rows"].take();
        let rows = list(&rows).iter().map(|row| list(row).iter().map(score).collect());
        Ratings::new(rows.collect()).expect("even rows")
    };
    let near = |ours: f64, printed: f64, by: f64| assert!((ours - printed).abs() < by, "{ours}");

    let krippendorff = case("Krippendorff 2011, 4 raters by 12 units");
    let alpha = |metric| krippendorff_alpha(&krippendorff, metric).expect("scores differ");
    near(alpha(Metric::Nominal), 0.743, 5e-4);
    near(alpha(Metric::Ordinal), 0.815, 5e-4);
    near(alpha(Metric::Interval), 0.849, 5e-4);
    near(alpha(Metric::Ratio), 0.797, 5e-4);

    let found = icc(&case("Shrout and Fleiss 1979, 6 targets by 4 judges")).expect("scores differ");
    near(found.single.expect("defined"), 0.17, 5e-3);
    near(found.single_absolute.expect("defined"), 0.29, 5e-3);
    near(found.single_consistent.expect("defined"), 0.71, 5e-3);
    near(found.mean.expect("defined"), 0.44, 5e-3);
    near(found.mean_absolute.expect("defined"), 0.62, 5e-3);
    near(found.mean_consistent.expect("defined"), 0.91, 5e-3);
}

#[test]
fn pulls_are_exact() {
    for case in cases("pull.json") {
        let number = |cell: &Value| cell.as_u64().expect("a number") as usize;
        let text: Vec<[String; 2]> = list(&case["answers"])
            .iter()
            .map(|answer| [answer[0].to_string(), answer[2].to_string()])
            .collect();
        let answers: Vec<AuditAnswer<'_>> = list(&case["answers"])
            .iter()
            .zip(&text)
            .map(|(answer, [case, rater])| {
                let group = Region::ALL[number(&answer[1])];
                AuditAnswer::new(case, "1.a", group, rater, score(&answer[3]))
            })
            .collect();
        let found = pulls(&answers);
        let ours: Vec<[i64; 4]> = found
            .iter()
            .map(|its| {
                let group = Region::ALL.iter().position(|one| *one == its.socialtilsyn);
                let (points, cases) = (its.points.0, its.cases as i64);
                [group.expect("known") as i64, points.numerator(), points.denominator(), cases]
            })
            .collect();
        let theirs: Vec<[i64; 4]> = list(&case["pulls"])
            .iter()
            .map(|row| [0, 1, 2, 3].map(|at| row[at].as_i64().expect("a number")))
            .collect();
        assert_eq!(ours, theirs, "{}", case["name"]);
    }
}

fn sample(case: &Value) -> Sample {
    let numbers = |name: &str| -> Vec<usize> {
        list(&case[name]).iter().map(|one| one.as_u64().expect("a number") as usize).collect()
    };
    let (groups, strata, udbydere) = (numbers("groups"), numbers("strata"), numbers("udbydere"));
    let units = groups.iter().zip(strata).zip(udbydere).map(|((group, stratum), udbyder)| Unit {
        socialtilsyn: Region::ALL[*group],
        stratum,
        udbyder,
    });
    let measures = list(&case["measures"]).iter().enumerate().map(|(at, values)| Measure {
        part: format!("m{at}"),
        values: list(values).iter().map(score).collect(),
    });
    Sample::new(units.collect(), measures.collect())
}

#[test]
fn difference() {
    for case in cases("difference.json") {
        let name = case["name"].as_str().expect("a name");
        let sample = sample(&case["sample"]);
        for (ours, theirs) in kruskal_wallis(&sample).iter().zip(list(&case["kruskal"])) {
            let what = |number: &str| format!("{name}, Kruskal-Wallis, {number}");
            assert_eq!(ours.units as u64, theirs["units"], "{name}");
            same(&what("H"), ours.h, &theirs["h"]);
            same(&what("p"), ours.p, &theirs["p"]);
            same(&what("ε²"), ours.epsilon_squared, &theirs["epsilon"]);
        }
        for (word, dependence) in DEPENDENCE {
            let tests = stratified(&sample, &Plan::new(dependence, 99, Seed(7))).tests;
            let theirs = list(&case["stratified"][word]);
            assert_eq!(tests.len(), theirs.len());
            for (ours, theirs) in tests.iter().zip(theirs) {
                let what = |number: &str| format!("{name}, {word}, {} {number}", ours.part);
                same(&what("statistic"), ours.statistic, &theirs["statistic"]);
                same(&what("degrees"), Some(ours.degrees as f64), &theirs["degrees"]);
                same(&what("p of chi-squared"), ours.p_chi2, &theirs["pChi2"]);
                same(&what("p"), ours.p, &theirs["p"]);
                same(&what("p of the family"), ours.p_family, &theirs["pFamily"]);
            }
            let (ours, theirs) = (pairs(&sample, "m0", dependence), list(&case["pairs"][word]));
            assert_eq!(ours.len(), theirs.len(), "{name}");
            for (ours, theirs) in ours.iter().zip(theirs) {
                let what = |number: &str| format!("{name}, {word}, pair {number}");
                same(&what("z"), ours.z, &theirs["z"]);
                same(&what("p"), ours.p, &theirs["p"]);
                same(&what("p by Holm"), ours.p_holm, &theirs["holm"]);
            }
        }
    }
}

#[test]
fn offset() {
    for case in cases("offset.json") {
        let name = case["name"].as_str().expect("a name");
        let sample = sample(&case["sample"]);
        for (word, dependence) in DEPENDENCE {
            let fits = offsets(&sample, dependence, 0.95, 0.2);
            for (ours, theirs) in fits.iter().zip(list(&case["fits"][word])) {
                let what = |number: &str| format!("{name}, {word}, {} {number}", ours.part);
                assert_eq!(ours.offsets.len(), list(&theirs["offsets"]).len(), "{}", what("size"));
                for (at, its) in ours.offsets.iter().enumerate() {
                    let group = Region::ALL.iter().position(|one| *one == its.socialtilsyn);
                    assert_eq!(group.map(|group| group as u64), theirs["groups"][at].as_u64());
                    same(&what("points"), Some(its.points), &theirs["offsets"][at]);
                    same(&what("low"), Some(its.low), &theirs["low"][at]);
                    same(&what("high"), Some(its.high), &theirs["high"][at]);
                    for (row, covariance) in ours.covariance[at].iter().enumerate() {
                        same(
                            &what("covariance"),
                            Some(*covariance),
                            &theirs["covariance"][at][row],
                        );
                    }
                }
            }
            let theirs = &case["shrunk"];
            if dependence == Dependence::Udbyder && !theirs.is_null() {
                let prior = Spread { scale: case["scale"].as_f64().expect("a scale") };
                let ours = shrunk(&fits[0], prior, 0.95).expect("there are offsets");
                same(&format!("{name}, spread"), Some(ours.spread), &theirs["spread"]);
                for (ours, theirs) in ours.offsets.iter().zip(list(&theirs["offsets"])) {
                    same(&format!("{name}, shrunk"), Some(ours.points), &theirs[0]);
                    if !theirs[1].is_null() {
                        same(&format!("{name}, shrunk low"), Some(ours.low), &theirs[1]);
                        same(&format!("{name}, shrunk high"), Some(ours.high), &theirs[2]);
                    }
                }
            }
        }
    }
}
