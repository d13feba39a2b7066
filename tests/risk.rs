//! The proposed risk category: the shipped models rule by rule and factor by factor, both sides
//! of each change of law, what was chosen beside what was proposed, and bad input.
//!
//! Law: BEK 1557/2013-1490/2023 (§ 6, § 5 or § 8: the intensity follows a risk assessment), LBK
//! 242/2026 § 7, stk. 3-7. Recording twice: "Det risikobaserede Socialtilsyn" (2022). Factors:
//! LOS, 5 May 2021. Everything else about colours is the project's own.

mod support;

use kvalitetsmodel::case::Party;
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::exact::Fraction;
use kvalitetsmodel::law::Confidence;
use kvalitetsmodel::model::Area;
use kvalitetsmodel::risk::{
    Haendelser, Observation, RisikoFundKind, Risikofaktor, Risikokategori, Risikomodel, Risikosvar,
    STANDARD, read_risiko,
};
use kvalitetsmodel::text::risiko_finding;
use serde_json::{Value as Json, json};
use support::{day, json_text, problems, told, value};

const OLD: &str = "2025-06-01";
const NEW: &str = "2026-11-22";

fn svar(sag: &Json, today: &str) -> Risikosvar<'static> {
    support::svar(sag, today).unwrap_or_else(|problems| panic!("{sag}: {problems}"))
}

/// With what is not told of these told as no concern, so that enough is known.
fn with_rest(sag: &Json) -> Json {
    let rest = json!({ "sygefravaer": 0, "personalegennemstroemning": 0, "lederskifter": 0,
        "lederUdenUddannelse": false, "medarbejdereUdenUddannelse": 0, "ensidigeKvalifikationer": false,
        "bestyrelse": "inddraget", "maalgrupper": 1, "whistleblower": 0, "andenMyndighed": 0, "oekonomi": [],
        "nyGodkendelse": false });
    let mut sag = sag.clone();
    let forhold = &mut sag["risiko"]["forhold"];
    for (name, fact) in rest.as_object().expect("an object") {
        if forhold[name].is_null() {
            forhold[name] = fact.clone();
        }
    }
    sag
}

/// An answer where enough is known.
fn whole(sag: &Json, today: &str) -> Risikosvar<'static> {
    svar(&with_rest(sag), today)
}

fn tilbud(forhold: Json) -> Json {
    json!({ "party": "tilbud", "risiko": { "forhold": forhold } })
}

fn familie(forhold: Json) -> Json {
    json!({ "party": "plejefamilie", "risiko": { "forhold": forhold } })
}

fn colour(svar: &Risikosvar<'_>) -> &'static str {
    svar.proposal.category.map_or("-", Risikokategori::id)
}

fn fired(svar: &Risikosvar<'_>) -> Vec<String> {
    svar.proposal.rules.iter().map(|rule| rule.id.to_string()).collect()
}

fn codes(svar: &Risikosvar<'_>) -> Vec<String> {
    svar.findings.iter().map(|one| format!("{} {}", one.kind.code(), one.path)).collect()
}

/// The findings without those that every answer of the shipped model has.
fn more_codes(svar: &Risikosvar<'_>) -> Vec<String> {
    let always = ["riskModelNotVerified ", "commonModelMissing "];
    codes(svar).into_iter().filter(|code| !always.contains(&code.as_str())).collect()
}

/// Every criterion met but some.
fn criteria(not_met: &[&str], not_judged: &[&str]) -> Json {
    let ids = ["k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10", "k14"];
    let judged = ids.iter().map(|id| {
        let judgement = match () {
            () if not_met.contains(id) => "notMet",
            () if not_judged.contains(id) => "notJudged",
            () => "met",
        };
        json!({ "id": id, "judgement": judgement })
    });
    json!({ "area": "tilbud", "date": "2026-10-01", "criteria": judged.collect::<Vec<_>>() })
}

/// Theme 6 (10.a, 10.b) with these scores, in 2025.
fn scores(date: &str, a: u8, b: u8) -> Json {
    json!({ "area": "tilbud", "date": date,
        "answers": [{ "id": "10.a", "answer": a }, { "id": "10.b", "answer": b }] })
}

#[test]
fn each_rule_of_the_shipped_models_fires() {
    let with = |vurdering: Json, forhold: Json| json!({ "party": "tilbud", "vurderinger": [vurdering], "risiko": { "forhold": forhold } });
    let cases = [
        ("skaerpetTilsyn", "roed", tilbud(json!({ "skaerpetTilsyn": true }))),
        ("kriteriumIkkeOpfyldt", "roed", with(criteria(&["k7"], &[]), json!({}))),
        ("paabudOgTegn", "roed", tilbud(json!({ "aabnePaabud": 1, "whistleblower": 1 }))),
        ("toAlvorlige", "roed", tilbud(json!({ "aabnePaabud": 2, "sygefravaer": 250 }))),
        ("enAlvorlig", "gul", tilbud(json!({ "maalgrupper": 5 }))),
        ("alene", "gul", tilbud(json!({ "nyGodkendelse": true }))),
        (
            "treForhold",
            "gul",
            tilbud(json!({ "maalgrupper": 3, "sygefravaer": 150, "lederskifter": 1 })),
        ),
    ];
    for model in STANDARD {
        let today = model.validity().to.map_or(NEW.to_owned(), |to| to.text());
        for rule in model.rules() {
            let case = cases.iter().find(|(id, _, _)| rule.id == *id);
            let (_, category, sag) = case.unwrap_or_else(|| panic!("no case for {}", rule.id));
            let svar = whole(sag, &today);
            assert!(fired(&svar).contains(&rule.id.to_string()), "{} {sag}", rule.id);
            assert_eq!(colour(&svar), *category, "{sag}");
            assert_eq!(rule.category.id(), *category);
        }
    }
    // One less, and none fires.
    let almost = [
        json!({ "skaerpetTilsyn": false, "maalgrupper": 4, "sygefravaer": 149 }),
        json!({ "maalgrupper": 3, "sygefravaer": 150, "lederskifter": 0 }),
    ];
    for forhold in almost {
        for today in [OLD, NEW] {
            let svar = whole(&tilbud(forhold.clone()), today);
            assert_eq!((colour(&svar), fired(&svar)), ("groen", vec![]), "{forhold}");
        }
    }
}

/// A case in which what a factor looks at has a value.
fn put(sag: &mut Json, factor: &Risikofaktor, number: Fraction, today: &str) {
    let whole = number.numerator();
    let forhold =
        |sag: &mut Json, what: Json| sag["risiko"]["forhold"][factor.observes.id()] = what;
    match factor.observes {
        Observation::SkaerpetTilsyn
        | Observation::LederUdenUddannelse
        | Observation::EnsidigeKvalifikationer
        | Observation::NyGodkendelse => forhold(sag, json!(whole > 0)),
        Observation::Bestyrelse => {
            let words = ["inddraget", "ikkeInddraget", "mangler"];
            forhold(sag, json!(words[usize::try_from(whole).expect("small")]));
        }
        Observation::Oekonomi => {
            let all = ["baeredygtighed", "kvalitetForPrisen", "gennemsigtighed"];
            forhold(sag, json!(all[..usize::try_from(whole).expect("small")]));
        }
        Observation::SidsteBesoeg => {
            let months = i32::try_from(whole).expect("small");
            let on = day(today).plus_months(-months).expect("in the calendar");
            forhold(sag, json!(on.text()));
        }
        Observation::KriterierIkkeOpfyldt => {
            let all = ["k3", "k4", "k5", "k6"];
            let some = &all[..usize::try_from(whole).expect("small")];
            sag["vurderinger"] = json!([criteria(some, &[])]);
            if sag["party"] == "plejefamilie" {
                let ids = ["k4", "k5", "k6", "k7", "k8", "k10"];
                let judged = ids.iter().enumerate().map(|(at, id)| {
                    let bad = i64::try_from(at).expect("small") < whole;
                    json!({ "id": id, "judgement": if bad { "notMet" } else { "met" } })
                });
                let judged: Vec<Json> = judged.collect();
                sag["vurderinger"] = json!([{ "date": "2026-10-01", "criteria": judged }]);
            }
        }
        Observation::LavesteTema | Observation::StoersteFald => {
            // Two indicators give every half; criterion k10 of theme 6 of 2017-2025.
            let of = |twice: i64| (twice / 2, twice - twice / 2);
            let twice = number.numerator() * (2 / number.denominator());
            let assessed = |date: &str, (a, b): (i64, i64)| {
                let scored =
                    [json!({ "id": "10.a", "answer": a }), json!({ "id": "10.b", "answer": b })];
                // Plejefamilier have criteria without indicators: theme 4 has two of them.
                let families =
                    [json!({ "id": "k5", "answer": a }), json!({ "id": "k6", "answer": b })];
                let answers = if sag["party"] == "tilbud" { scored } else { families };
                json!({ "date": date, "answers": answers })
            };
            let (before, now) = match factor.observes {
                Observation::LavesteTema => (None, twice),
                _ => (Some(10), 10 - twice),
            };
            let now = assessed("2025-03-01", of(now));
            let before = before.map(|before| assessed("2024-03-01", of(before)));
            sag["vurderinger"] = before.into_iter().chain([now]).collect();
        }
        _ => forhold(sag, json!(whole)),
    }
}

fn area_of(factor: &Risikofaktor, fallback: Area) -> Area {
    factor.area.unwrap_or(fallback)
}

#[test]
fn each_factor_of_the_shipped_models_can_be_the_one_that_changes_the_colour() {
    for model in STANDARD {
        let today = model.validity().to.map_or(NEW.to_owned(), |to| to.text());
        for area in Area::ALL {
            for factor in model.factors() {
                if area_of(factor, *area) != *area {
                    continue;
                }
                // Two other matters that call for attention, neither by itself; one assessment
                // is all there is, so only one of the three can be seen in it.
                let mut sag =
                    json!({ "party": Party::from(*area).id(), "tilbud": { "bestyrelse": true } });
                if *area == Area::Plejefamilier {
                    sag["tilbud"] = json!({ "tilbudstyper": ["specialiseretPlejefamilie"] });
                }
                let mut others = 0;
                let seen = |factor: &&Risikofaktor| factor.observes.judged().is_some();
                let told = model.factors().iter().filter(|factor| !seen(factor));
                for other in told.chain(model.factors().iter().filter(seen)) {
                    let usable = !matches!(
                        other.observes,
                        Observation::AabnePaabud
                            | Observation::Whistleblower
                            | Observation::BekymrendeForhold
                            | Observation::AndenMyndighed
                            | Observation::NyGodkendelse
                            | Observation::StoersteFald
                    );
                    let attention = &other.steps[0];
                    let fits = area_of(other, *area) == *area
                        && other.observes != factor.observes
                        && (other.observes.judged().is_none()
                            || factor.observes.judged().is_none())
                        && attention.level == "opmaerksomhed";
                    if usable && fits && others < 2 {
                        put(&mut sag, other, attention.from.0, &today);
                        others += 1;
                    }
                }
                assert_eq!(others, 2, "{} {area:?}", factor.id);
                let before = colour(&whole(&sag, &today));
                assert_eq!(before, "groen", "nothing speaks against: {sag}");
                put(&mut sag, factor, factor.steps[0].from.0, &today);
                let after = whole(&sag, &today);
                assert_ne!(colour(&after), "groen", "{} {area:?} {sag}", factor.id);
                let named = after.proposal.rules.iter().flat_map(|rule| &rule.reasons);
                assert!(
                    named.into_iter().any(|reason| reason.factor == factor.id),
                    "{}",
                    factor.id
                );
                // And what would change it says so: with that factor milder the colour is too.
                let now = after.proposal.category;
                let milder = after.proposal.changes.iter().any(|one| {
                    one.factor == factor.id
                        && one.direction.id() == "mildere"
                        && Some(one.category) < now
                });
                assert!(milder, "{} {area:?}", factor.id);
            }
        }
    }
}

#[test]
fn what_would_change_the_colour_does() {
    let sager = [
        tilbud(json!({})),
        tilbud(json!({ "aabnePaabud": 1 })),
        tilbud(json!({ "aabnePaabud": 1, "sygefravaer": 100, "maalgrupper": 2 })),
        tilbud(json!({ "sygefravaer": 260, "magtanvendelser": 3, "lederskifter": 1 })),
        tilbud(json!({ "skaerpetTilsyn": true, "maalgrupper": 6, "oekonomi": [] })),
        familie(json!({ "aabnePaabud": 2, "bekymrendeForhold": 1 })),
    ];
    let mut tried = 0;
    for today in [OLD, NEW] {
        let model = Risikomodel::on(day(today)).expect("a model");
        for sag in &sager {
            for change in &whole(sag, today).proposal.changes {
                let factor = model.factors().iter().find(|one| one.id == change.factor);
                let factor = factor.expect("the model's");
                if factor.observes.judged().is_some() {
                    continue;
                }
                let mut changed = sag.clone();
                let threshold = change.threshold.0;
                let to = match change.direction.id() {
                    "vaerre" => threshold,
                    // Just short of what must not be reached.
                    _ => threshold.minus(Fraction::whole(1)).expect("small"),
                };
                put(&mut changed, factor, to, today);
                let after = whole(&changed, today);
                assert_eq!(after.proposal.category, Some(change.category), "{sag} {change:?}");
                let its = after.proposal.factors.iter().find(|one| one.id == change.factor);
                assert_eq!(its.map(|one| &one.level), Some(&change.to), "{sag} {change:?}");
                tried += 1;
            }
        }
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn every_change_there_is_is_named_and_the_nearest_first() {
    // From none, an open påbud gives yellow by itself; two are serious but give no more alone.
    let svar = whole(&tilbud(json!({ "maalgrupper": 1 })), NEW);
    let of = |factor: &str| -> Vec<String> {
        let all = svar.proposal.changes.iter().filter(|one| one.factor == factor);
        all.map(|one| {
            format!(
                "{} {} {} {}",
                one.direction.id(),
                one.to,
                json_text(&one.threshold),
                one.category.id()
            )
        })
        .collect()
    };
    assert_eq!(of("aabnePaabud"), ["vaerre opmaerksomhed 1 gul"]);
    assert_eq!(of("skaerpetTilsyn"), ["vaerre alvorlig 1 roed"]);
    assert_eq!(of("maalgrupper"), ["vaerre alvorlig 5 gul"]);
    assert_eq!(of("ensidigeKvalifikationer"), [""; 0]);
}

#[test]
fn reasons_name_factor_level_value_rule_and_source() {
    let svar =
        svar(&tilbud(json!({ "sygefravaer": 154, "maalgrupper": 4, "lederskifter": 1 })), NEW);
    assert_eq!(fired(&svar), ["treForhold"]);
    let reasons: Vec<String> = svar.proposal.rules[0]
        .reasons
        .iter()
        .map(|one| {
            let (threshold, value) = (json_text(&one.threshold), json_text(&one.value));
            format!(
                "{} {} {threshold} {value} {} {}",
                one.factor,
                one.level,
                one.shown,
                one.confidence.id()
            )
        })
        .collect();
    assert_eq!(
        reasons,
        [
            "sygefravaer opmaerksomhed 150 154 15,4 authorityPage",
            "lederskifter opmaerksomhed 1 1 1 unsourced",
            "maalgrupper opmaerksomhed 3 4 4 authorityPage",
        ]
    );
    assert!(svar.proposal.rules[0].reasons[0].source.da.contains("LOS"));
}

#[test]
fn what_is_not_known_is_named_and_never_taken_for_bad_or_good() {
    let nothing = svar(&tilbud(json!({})), NEW);
    assert_eq!(nothing.proposal.category, None, "nothing known, nothing proposed");
    assert!(nothing.intensity.is_none());
    assert_eq!(more_codes(&nothing), ["notEnoughKnown /risiko/forhold"]);
    let known = nothing.proposal.known;
    assert_eq!((known.answered, known.applicable as usize), (0, nothing.proposal.missing.len()));
    assert_eq!(nothing.proposal.at_worst, Risikokategori::Roed);

    let one = svar(&tilbud(json!({ "maalgrupper": 1 })), NEW);
    assert_eq!(colour(&one), "-");
    assert!(!one.proposal.missing.contains(&"maalgrupper".into()));
    assert_eq!(one.proposal.known.answered, 1);
    assert_eq!(one.proposal.at_worst, Risikokategori::Roed, "what is missing could make it red");

    // With all known there is nothing left that could make it worse.
    let all = json!({ "aabnePaabud": 0, "skaerpetTilsyn": false, "magtanvendelser": 0, "sygefravaer": 0,
        "personalegennemstroemning": 0, "lederskifter": 0, "lederUdenUddannelse": false,
        "medarbejdereUdenUddannelse": 0, "ensidigeKvalifikationer": false, "bestyrelse": "inddraget",
        "maalgrupper": 1, "whistleblower": 0, "bekymrendeForhold": 0, "andenMyndighed": 0, "oekonomi": [],
        "nyGodkendelse": false, "sidsteBesoeg": "2026-11-01" });
    let sag = json!({ "party": "tilbud", "risiko": { "forhold": all }, "vurderinger": [criteria(&[], &[])] });
    let all = svar(&sag, NEW);
    assert_eq!(all.proposal.missing, [""; 0]);
    assert_eq!((colour(&all), all.proposal.at_worst.id()), ("groen", "groen"));
    assert_eq!(all.proposal.known.answered, all.proposal.known.applicable);
}

#[test]
fn a_colour_needs_enough_to_be_known() {
    let good = [
        ("aabnePaabud", json!(0)),
        ("skaerpetTilsyn", json!(false)),
        ("whistleblower", json!(0)),
        ("bekymrendeForhold", json!(0)),
        ("andenMyndighed", json!(0)),
        ("nyGodkendelse", json!(false)),
        ("sidsteBesoeg", json!("2026-11-01")),
        ("maalgrupper", json!(1)),
        ("sygefravaer", json!(0)),
    ];
    let with = |sag: fn(Json) -> Json, known: usize, enough: Option<u16>| {
        let forhold = good.iter().take(known).map(|(id, fact)| (id.to_string(), fact.clone()));
        let mut sag = sag(Json::Object(forhold.collect()));
        if let Some(enough) = enough {
            sag["risiko"]["risikomodel"] = own();
            sag["risiko"]["risikomodel"]["enough"] = json!(enough);
        }
        sag
    };
    let missing = |svar: &Risikosvar<'_>| {
        let mut findings = svar.findings.iter().map(|one| risiko_finding(&one.kind).en);
        findings.find(|said| said.starts_with("Too little")).map(String::from)
    };
    for (sag, all, needed) in [(tilbud as fn(Json) -> Json, 18, 9), (familie, 10, 5)] {
        let svar = |sag: &Json| self::svar(sag, NEW);
        let less = svar(&with(sag, needed - 1, None));
        assert_eq!((colour(&less), less.intensity.is_none()), ("-", true));
        assert_eq!((less.proposal.known.applicable, less.proposal.enough as usize), (all, needed));
        let said = format!(
            "{} of {all} matters are known, and the risk model asks for {needed}.",
            needed - 1
        );
        let more = missing(&less).expect("said");
        assert!(more.ends_with(&said), "{more}");
        let enough = svar(&with(sag, needed, None));
        assert_eq!((colour(&enough), missing(&enough)), ("groen", None));
        // How much is the model's: a part of a factor is rounded up.
        for (percent, known) in [(1, 1), (10, usize::from(all == 18) + 1), (100, all as usize)] {
            let at = |known| colour(&svar(&with(sag, known, Some(percent))));
            assert_eq!(at(known - 1), "-", "{percent} {known}");
            assert_eq!(at(known), if known < 10 { "groen" } else { "-" }, "{percent} {known}");
        }
        // A bad fact among too few is told with its rule and proposes nothing; among enough it does.
        for (known, colour) in [(needed - 1, "-"), (needed, "roed")] {
            let mut bad = with(sag, known, None);
            bad["risiko"]["forhold"]["skaerpetTilsyn"] = json!(true);
            let bad = svar(&bad);
            assert_eq!((self::colour(&bad), &*fired(&bad)[0]), (colour, "skaerpetTilsyn"));
            assert_eq!(missing(&bad).is_some(), colour == "-");
        }
    }
}

#[test]
fn criteria_that_are_not_judged_count_neither_way_and_one_counts_once() {
    let of = |not_met: &[&str], not_judged: &[&str]| {
        let vurdering = criteria(not_met, not_judged);
        svar(&json!({ "party": "tilbud", "vurderinger": [vurdering] }), NEW)
    };
    let everything = ["k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10", "k14"];
    for not_judged in [&everything[..], &["k7"]] {
        let open = of(&[], not_judged);
        assert_eq!((colour(&open), open.proposal.known.answered), ("-", 0));
        assert!(open.proposal.missing.contains(&"kriterierIkkeOpfyldt".into()));
    }
    assert_eq!(of(&[], &[]).proposal.known.answered, 1);
    // The rest may be met or not: what is not met is known.
    for not_judged in [&[][..], &["k3", "k4"]] {
        let one = of(&["k7"], not_judged);
        assert_eq!((colour(&one), one.proposal.known.answered), ("-", 1), "little is known");
        for rule in &one.proposal.rules {
            assert_eq!(rule.reasons.len(), 1, "{}", rule.id);
        }
    }
}

#[test]
fn plejefamilier_have_only_the_factors_that_fit_them() {
    let of = |sag: &Json, today: &str| -> Vec<String> {
        svar(sag, today).proposal.factors.iter().map(|one| one.id.to_string()).collect()
    };
    assert_eq!(
        of(&familie(json!({})), NEW),
        [
            "aabnePaabud",
            "skaerpetTilsyn",
            "kriterierIkkeOpfyldt",
            "magtanvendelserPlejefamilie",
            "whistleblower",
            "bekymrendeForhold",
            "andenMyndighed",
            "oekonomiPlejefamilie",
            "nyGodkendelse",
            "sidsteBesoegPlejefamilie",
        ]
    );
    // Of plejefamilier only the specialised register force: BEK 980/2025 § 22, stk. 1.
    let almen =
        json!({ "party": "plejefamilie", "tilbud": { "tilbudstyper": ["almenPlejefamilie"] } });
    assert!(!of(&almen, NEW).contains(&"magtanvendelserPlejefamilie".to_owned()));
    // A tilbud without a board is not asked about one, nor is a school with a kostafdeling.
    let without = json!({ "party": "tilbud", "tilbud": { "bestyrelse": false } });
    assert!(!of(&without, NEW).contains(&"bestyrelse".to_owned()));
    assert!(of(&tilbud(json!({})), NEW).contains(&"bestyrelse".to_owned()));
    let school = json!({ "party": "tilbud", "tilbud": { "tilbudstyper": ["kostafdeling"], "bestyrelse": true } });
    let left_out = svar(&school, NEW).proposal.left_out;
    let left_out: Vec<_> = left_out.into_iter().map(|one| (one.factor, one.reason.id())).collect();
    assert!(
        left_out.contains(&("bestyrelse".into(), "type"))
            && left_out.contains(&("oekonomi".into(), "type"))
    );
    assert!(left_out.contains(&("oekonomiPlejefamilie".into(), "omraade")));
}

#[test]
fn criteria_are_seen_in_2026_and_scores_until_2025() {
    let seen = |vurdering: Json, today: &str| -> Vec<(String, String)> {
        let svar = svar(&json!({ "party": "tilbud", "vurderinger": [vurdering] }), today);
        let of = svar.proposal.factors.into_iter().filter(|one| one.observes.judged().is_some());
        of.map(|one| (one.id.to_string(), one.value.map_or("-".into(), |its| json_text(&its))))
            .collect()
    };
    let pair = |id: &str, value: &str| (id.to_owned(), value.to_owned());
    assert_eq!(seen(criteria(&["k7", "k8"], &["k9"]), NEW), [pair("kriterierIkkeOpfyldt", "2")]);
    // One that is made after today is not looked at, and one of 2025 is still the latest there is.
    let later = svar(
        &json!({ "party": "tilbud", "vurderinger": [criteria(&[], &[]), scores("2025-06-01", 2, 3)] }),
        "2026-09-30",
    );
    assert_eq!(later.vurdering.map(|its| its.date), Some(day("2025-06-01")));
    assert_eq!(
        seen(scores("2025-06-01", 2, 3), "2026-01-01"),
        [pair("lavesteTema", r#"{"numerator":5,"denominator":2}"#), pair("stoersteFald", "-")]
    );
    assert_eq!(
        seen(scores("2025-06-01", 4, 4), OLD),
        [pair("lavesteTema", "4"), pair("stoersteFald", "-")]
    );
    // Without any assessment, the factors are those of the day.
    let none = |today| svar(&tilbud(json!({})), today).proposal.missing;
    assert!(none("2025-12-31").contains(&"lavesteTema".into()));
    assert!(!none("2026-01-01").contains(&"lavesteTema".into()));
    assert!(none("2026-01-01").contains(&"kriterierIkkeOpfyldt".into()));
}

#[test]
fn scores_are_held_against_thresholds_exactly() {
    let level = |vurderinger: Json, factor: &str| {
        let sag = json!({ "party": "tilbud", "vurderinger": vurderinger });
        let svar = svar(&sag, OLD);
        let its = svar.proposal.factors.iter().find(|one| one.id == factor).expect("a factor");
        format!("{} {}", its.level, its.shown.as_deref().unwrap_or("-"))
    };
    let lowest = |a, b| level(json!([scores("2025-03-01", a, b)]), "lavesteTema");
    assert_eq!(lowest(3, 3), "ingen 3,0");
    assert_eq!(lowest(2, 3), "opmaerksomhed 2,5");
    assert_eq!(lowest(2, 2), "alvorlig 2,0");
    let fall = |before: (u8, u8), a, b| {
        let before = scores("2024-03-01", before.0, before.1);
        level(json!([scores("2025-03-01", a, b), before]), "stoersteFald")
    };
    assert_eq!(fall((4, 4), 4, 4), "ingen 0,0");
    assert_eq!(fall((4, 4), 5, 5), "ingen 0,0");
    assert_eq!(fall((4, 4), 4, 3), "opmaerksomhed 0,5");
    assert_eq!(fall((4, 4), 3, 3), "alvorlig 1,0");
    // 23/9 is shown as 2,6 and is above 5/2.
    let thirds = json!({ "area": "tilbud", "date": "2025-03-01", "answers": [
        { "id": "4.a", "answer": 2 }, { "id": "4.b", "answer": 3 },
        { "id": "5.a", "answer": 2 }, { "id": "5.b", "answer": 3 }, { "id": "5.c", "answer": 3 },
        { "id": "7.a", "answer": 3 }] });
    assert_eq!(level(json!([thirds]), "lavesteTema"), "ingen 2,7");
}

#[test]
fn days_are_counted_in_whole_months_back_from_today() {
    let level = |forhold: Json, factor: &str, today: &str| {
        let svar = svar(&tilbud(forhold), today);
        let its = svar.proposal.factors.iter().find(|one| one.id == factor).expect("a factor");
        (its.level.to_string(), its.shown.clone().unwrap_or_default())
    };
    let visit = |on: &str, today| level(json!({ "sidsteBesoeg": on }), "sidsteBesoeg", today);
    let is = |level: &str, months: &str| (level.to_owned(), months.to_owned());
    // Until 2025 at least once a year; from 2026 every third year: LBK 242/2026 § 7, stk. 6.
    assert_eq!(visit("2025-01-01", "2025-12-31"), is("opmaerksomhed", "11"));
    assert_eq!(visit("2024-12-31", "2025-12-31"), is("alvorlig", "12"));
    assert_eq!(visit("2024-12-31", "2026-01-01"), is("ingen", "12"));
    assert_eq!(visit("2024-11-22", "2026-11-22"), is("opmaerksomhed", "24"));
    assert_eq!(visit("2024-11-23", "2026-11-22"), is("ingen", "23"));
    assert_eq!(visit("2023-11-22", "2026-11-22"), is("alvorlig", "36"));
    assert_eq!(visit("2024-02-29", "2026-02-28"), is("opmaerksomhed", "24"));
    assert_eq!(visit("2026-12-01", "2026-11-22"), is("ingen", "0"), "a day to come is none");
    // Twelve months back: the day a year ago is out.
    let force = |on: &[&str]| level(json!({ "whistleblower": on }), "whistleblower", "2026-11-22");
    assert_eq!(force(&["2025-11-22"]), is("ingen", "0"));
    assert_eq!(force(&["2025-11-23"]), is("opmaerksomhed", "1"));
    assert_eq!(force(&["2026-11-22", "2026-01-01", "2025-12-01"]), is("alvorlig", "3"));
    assert_eq!(force(&["2026-11-23"]), is("ingen", "0"), "a day to come is none");
    assert_eq!(Haendelser::Antal(4).within(12, day(NEW)), 4);
}

#[test]
fn events_show_what_is_not_told() {
    let event = |kind: &str, date: &str| json!({ "kind": kind, "date": date });
    let of = |events: Json, today: &str| {
        let svar = svar(&json!({ "party": "tilbud", "events": events }), today);
        let known = svar.proposal.factors.into_iter().filter(|one| one.value.is_some());
        known.map(|one| format!("{} {}", one.id, one.shown.unwrap_or_default())).collect::<Vec<_>>()
    };
    let all = json!([
        event("paabud", "2026-05-01"),
        { "kind": "paabud", "date": "2026-06-01", "sag": "b" },
        { "kind": "paabudOpfyldt", "date": "2026-07-01", "sag": "b" },
        event("magtanvendelse", "2026-05-02"), event("magtanvendelse", "2025-05-02"),
        event("ledrAnsat", "2026-01-01"),
    ]);
    assert!(
        told(
            &read_risiko(&value(&json!({ "party": "tilbud", "events": all })), None, day(NEW))
                .problems
        )
        .len()
            == 1
    );
    let all = json!([
        event("paabud", "2026-05-01"),
        { "kind": "paabud", "date": "2026-06-01", "sag": "b" },
        { "kind": "paabudOpfyldt", "date": "2026-07-01", "sag": "b" },
        event("magtanvendelse", "2026-05-02"), event("magtanvendelse", "2025-05-02"),
        event("lederAnsat", "2026-01-01"), event("whistleblowerHenvendelse", "2026-02-01"),
        event("bekymrendeHaendelse", "2026-03-01"), event("bekymrendeForhold", "2026-03-01"),
        event("godkendelse", "2025-09-01"), event("tilsynsbesoeg", "2026-04-22"), event("tilsynsbesoeg", "2026-01-01"),
        event("paabud", "2027-01-01"),
    ]);
    assert_eq!(
        of(all, NEW),
        [
            "aabnePaabud 1",
            "magtanvendelser 1",
            "lederskifter 1",
            "whistleblower 1",
            "bekymrendeForhold 1",
            "nyGodkendelse 0",
            "sidsteBesoeg 7",
        ]
    );
    // A godkendelse without a later visit has not been followed up.
    assert_eq!(
        of(json!([event("tilsynsbesoeg", "2026-01-05"), event("godkendelse", "2026-02-01")]), NEW),
        ["nyGodkendelse 1", "sidsteBesoeg 10"]
    );
    // One with vilkår is an approval too; a visit on its very day was part of it.
    let vilkaar = |visit: &str| {
        of(json!([event("vilkaar", "2026-02-01"), event("tilsynsbesoeg", visit)]), NEW)
    };
    assert_eq!(vilkaar("2026-02-01"), ["nyGodkendelse 1", "sidsteBesoeg 9"]);
    assert_eq!(vilkaar("2026-02-02"), ["nyGodkendelse 0", "sidsteBesoeg 9"]);
    // Skærpet tilsyn ends with its period: 3 months until 31 January 2022, 6 after (§ 8, stk. 1).
    let skaerpet = |date: &str, to: Json, today: &str| {
        of(json!([{ "kind": "skaerpetTilsyn", "date": date, "to": to }]), today)
    };
    assert_eq!(skaerpet("2022-01-31", json!(null), "2022-04-30"), ["skaerpetTilsyn 1"]);
    assert_eq!(skaerpet("2022-01-31", json!(null), "2022-05-01"), ["skaerpetTilsyn 0"]);
    assert_eq!(skaerpet("2022-02-01", json!(null), "2022-08-01"), ["skaerpetTilsyn 1"]);
    assert_eq!(skaerpet("2022-02-01", json!(null), "2022-08-02"), ["skaerpetTilsyn 0"]);
    assert_eq!(skaerpet("2026-09-01", json!("2026-10-01"), NEW), ["skaerpetTilsyn 0"]);
    assert_eq!(skaerpet("2026-09-01", json!("2026-12-01"), NEW), ["skaerpetTilsyn 1"]);
    let lifted = json!([
        event("skaerpetTilsyn", "2026-10-01"),
        event("skaerpetTilsynOphaevet", "2026-11-01")
    ]);
    assert_eq!(of(lifted, NEW), ["skaerpetTilsyn 0"]);
    // An event that names the one it answers ends no other of the matter.
    let two = |answers: Json| {
        of(
            json!([
                { "kind": "paabud", "date": "2026-05-01", "id": "p1" },
                { "kind": "paabud", "date": "2026-05-01", "id": "p2" },
                { "kind": "paabudOpfyldt", "date": "2026-07-01", "answers": answers },
            ]),
            NEW,
        )
    };
    assert_eq!(two(json!("p2")), ["aabnePaabud 1"]);
    // Where it names none, it is not known of either that it is met.
    assert_eq!(two(json!(null)), ["aabnePaabud 2"]);
    // What is told comes first, and that it differs is said.
    let both = json!({ "party": "tilbud", "risiko": { "forhold": { "aabnePaabud": 0 } }, "events": [event("paabud", "2026-05-01")] });
    let both = svar(&both, NEW);
    assert_eq!(colour(&both), "-");
    assert!(more_codes(&both).contains(&"factsDiffer /risiko/forhold/aabnePaabud".to_owned()));
}

// Both sides of each change of law.

#[test]
fn the_model_of_the_day_and_the_law_that_asks_for_it() {
    let on = |today: &str| {
        let svar = svar(&tilbud(json!({ "maalgrupper": 1 })), today);
        let basis: Vec<String> = svar.model.basis.iter().map(|row| row.citation()).collect();
        (svar.model.id.to_string(), basis)
    };
    for (today, model, basis) in [
        ("2014-01-01", "projekt-2014", "BEK 1557/2013 § 6, stk. 2"),
        ("2016-12-31", "projekt-2014", "BEK 730/2016 § 6, stk. 2"),
        ("2017-01-01", "projekt-2014", "BEK 1675/2016 § 5, stk. 2"),
        ("2019-06-30", "projekt-2014", "BEK 1251/2017 § 5, stk. 2"),
        ("2019-07-01", "projekt-2014", "BEK 536/2019 § 6, stk. 2"),
        ("2020-06-30", "projekt-2014", "BEK 1633/2019 § 6, stk. 2"),
        ("2020-07-01", "projekt-2014", "BEK 617/2020 § 8, stk. 2"),
        ("2022-01-31", "projekt-2014", "BEK 617/2020 § 8, stk. 2"),
        ("2022-02-01", "projekt-2014", "BEK 2665/2021 § 6"),
        ("2025-12-31", "projekt-2014", "BEK 1490/2023 § 6"),
        ("2026-01-01", "projekt-2026", "LBK 236/2025, som ændret ved LOV 745/2025 § 7, stk. 5"),
        ("2026-01-30", "projekt-2026", "LBK 242/2026 § 7, stk. 5"),
    ] {
        assert_eq!(on(today), (model.to_owned(), vec![basis.to_owned()]), "{today}");
    }
    assert_eq!(
        told(&read_risiko(&value(&tilbud(json!({}))), None, day("2013-12-31")).problems),
        ["outsideValidity "]
    );
}

#[test]
fn from_2026_the_common_model_is_asked_for_lov_7_stk_5() {
    let codes = |today: &str| codes(&whole(&tilbud(json!({ "maalgrupper": 5 })), today));
    assert_eq!(codes("2025-12-31"), ["riskModelNotVerified "]);
    assert_eq!(codes("2026-01-01"), ["riskModelNotVerified ", "commonModelMissing "]);
}

#[test]
fn the_law_binds_two_dials_lov_7_stk_3_4_6_and_7() {
    let law = |today: &str, party: &str| -> Vec<String> {
        let sag = json!({ "party": party, "risiko": { "forhold": { "skaerpetTilsyn": true } } });
        let intensity = whole(&sag, today).intensity.expect("a colour");
        assert_eq!(intensity.dials.len(), 7, "the seven dials of 2022");
        let rules = intensity.dials.iter().flat_map(|dial| {
            dial.law.iter().map(|law| {
                let basis = law.basis.first().map(|row| row.citation()).unwrap_or_default();
                format!("{} {} {} {} {basis}", dial.id, law.rule.id(), law.count, law.unit.id())
            })
        });
        rules.collect()
    };
    assert_eq!(
        law("2022-01-31", "tilbud"),
        [
            "hyppighed tilsynsbesoegTilbud 1 years LBK 1377/2020 § 7, stk. 3",
            "hyppighed tilsynsbesoegAfdeling 1 years BEK 617/2020 § 8, stk. 2",
        ]
    );
    assert_eq!(
        law("2025-12-31", "tilbud"),
        [
            "hyppighed tilsynsbesoegTilbud 1 years LBK 236/2025 § 7, stk. 4",
            "hyppighed tilsynsbesoegAfdeling 1 years BEK 1490/2023 § 6",
            "afrapportering tilsynsrapport 0 noNumber LBK 236/2025 § 7, stk. 5",
        ]
    );
    let of_2026 = |act: &str| {
        [
            format!("hyppighed tilsynsbesoegTilbud 3 years {act} § 7, stk. 6, 1. pkt."),
            format!("hyppighed uanmeldtHovedregel 0 condition {act} § 7, stk. 3, nr. 1"),
            format!("hyppighed anmeldtBesoegVarsel 4 weeksBefore {act} § 7, stk. 4"),
            format!("afrapportering tilsynsrapport 0 noNumber {act} § 7, stk. 7"),
        ]
    };
    let amended = "LBK 236/2025, som ændret ved LOV 745/2025";
    assert_eq!(law("2026-01-01", "tilbud"), of_2026(amended));
    assert_eq!(law("2026-01-30", "tilbud"), of_2026("LBK 242/2026"));
    assert_eq!(
        law("2026-01-30", "plejefamilie")[0],
        "hyppighed tilsynsbesoegPlejefamilie 2 years LBK 242/2026 § 7, stk. 6, 2. pkt."
    );
}

#[test]
fn the_law_a_factor_cites_is_that_of_the_day() {
    let of = |factor: &str, today: &str| -> Vec<String> {
        let svar = svar(&json!({ "party": "tilbud" }), today);
        let its = svar.proposal.factors.into_iter().find(|one| one.id == factor).expect("a factor");
        its.basis.iter().map(|row| row.citation()).collect()
    };
    // Of whom the board may consist stands there all the time.
    assert_eq!(of("bestyrelse", "2014-01-01"), ["lov om socialtilsyn § 14"]);
    assert_eq!(of("bestyrelse", "2022-02-01"), ["lov om socialtilsyn § 14"]);
    assert_eq!(of("sidsteBesoeg", "2022-01-31"), ["lov om socialtilsyn § 7, stk. 3"]);
    assert_eq!(of("sidsteBesoeg", "2025-12-31"), ["lov om socialtilsyn § 7, stk. 4"]);
    assert_eq!(of("sidsteBesoeg", "2026-01-01"), ["lov om socialtilsyn § 7, stk. 6, 1. pkt."]);
    assert_eq!(of("sygefravaer", NEW), ["BEK 1559/2025 § 14, stk. 1, nr. 2"]);
    assert_eq!(of("lederskifter", NEW), [""; 0]);
}

#[test]
fn a_factor_says_that_the_law_names_it_only_where_and_when_it_does() {
    let of = |party: &str, factor: &str, today: &str| {
        let svar = svar(&json!({ "party": party }), today);
        let its = svar.proposal.factors.into_iter().find(|one| one.id == factor).expect("a factor");
        let basis = its.basis.iter().map(|row| row.citation());
        basis.collect::<Vec<_>>().join("; ").replace("lov om socialtilsyn ", "")
    };
    for (party, factor, rows) in [
        // LOV 608/2013 § 10 had one paragraph; § 12, stk. 2, nr. 5 came with LBK 171/2022.
        (
            "tilbud",
            "bekymrendeForhold",
            &[
                ("2016-02-11", "§ 10"),
                ("2016-02-12", "§ 10, stk. 1"),
                ("2022-01-31", "§ 10, stk. 1"),
                ("2022-02-01", "§ 10, stk. 1; § 12, stk. 2, nr. 5"),
            ][..],
        ),
        (
            "tilbud",
            "andenMyndighed",
            &[
                ("2014-01-01", ""),
                ("2022-01-31", ""),
                ("2022-02-01", "§ 12, stk. 2, nr. 5"),
                ("2026-01-01", "§ 12, stk. 2, nr. 5"),
            ],
        ),
        // The theme; then what it takes: LBK 70/2017 § 6, stk. 3; LBK 171/2022 § 11 a.
        (
            "tilbud",
            "oekonomi",
            &[
                ("2016-12-31", "§ 6, stk. 2, nr. 6"),
                ("2017-01-01", "§ 6, stk. 3"),
                ("2022-01-31", "§ 6, stk. 3"),
                ("2022-02-01", "§ 11 a, stk. 1-2"),
            ],
        ),
        (
            "plejefamilie",
            "oekonomiPlejefamilie",
            &[
                ("2016-12-31", "§ 6, stk. 2, nr. 6"),
                ("2017-01-01", "BEK 1675/2016 § 12"),
                ("2018-01-01", "BEK 1251/2017 § 12"),
                ("2019-07-01", "BEK 536/2019 § 13"),
                ("2020-01-01", "BEK 1633/2019 § 13"),
                ("2022-01-31", "BEK 617/2020 § 15"),
                ("2022-02-01", "§ 11 c"),
            ],
        ),
    ] {
        for (today, expected) in rows {
            assert_eq!(of(party, factor, today), *expected, "{factor} {today}");
        }
    }
    // Until 2025 the sentence says from when.
    let models = STANDARD;
    let source = |model: usize| {
        let found = models[model].factors().iter().find(|one| one.id == "andenMyndighed");
        found.expect("a factor").source.da.to_string()
    };
    assert!(source(0).starts_with("Loven nævner forholdet fra 1. februar 2022."));
    assert!(source(1).starts_with("Loven nævner forholdet. "));
    let said = risiko_finding(&RisikoFundKind::CommonModelMissing { model: "egen".into() });
    assert!(said.da.contains("skal socialtilsynene fastlægge"), "{}", said.da);
}

// What was chosen.

fn chosen(prae: Json, post: Json) -> Json {
    json!({ "party": "tilbud", "risiko": { "forhold": { "aabnePaabud": 1 }, "prae": prae, "post": post } })
}

#[test]
fn a_choice_beside_the_proposal_and_a_change_need_a_reason() {
    let on = |date: &str, category: &str, why: &str| json!({ "date": date, "by": "tilsynskonsulent", "category": category, "begrundelse": why });
    let none = json!(null);
    let (d1, d2) = ("2026-10-01", "2026-11-01");
    for (prae, post, expected) in [
        (on(d1, "gul", ""), none.clone(), vec![]),
        (on(d1, "roed", ""), none.clone(), vec!["choiceWithoutReason /risiko/prae/begrundelse"]),
        (
            on(d1, "groen", " \n"),
            none.clone(),
            vec!["choiceWithoutReason /risiko/prae/begrundelse"],
        ),
        (on(d1, "roed", "Set på besøg"), none.clone(), vec![]),
        (on(d1, "gul", ""), on(d2, "gul", ""), vec![]),
        (
            on(d1, "gul", ""),
            on(d2, "roed", ""),
            vec![
                "choiceWithoutReason /risiko/post/begrundelse",
                "changeWithoutReason /risiko/post/begrundelse",
            ],
        ),
        (on(d1, "gul", ""), on(d2, "roed", "Nyt"), vec![]),
        // From a colour that was reasoned back to the proposed one: the change needs a reason.
        (
            on(d1, "roed", "Uro"),
            on(d2, "gul", ""),
            vec!["changeWithoutReason /risiko/post/begrundelse"],
        ),
        (on(d2, "gul", ""), on(d1, "gul", ""), vec!["postBeforePrae /risiko/post/date"]),
        (none.clone(), on(d1, "gul", ""), vec!["praeMissing /risiko/prae"]),
        (on("2026-11-23", "gul", ""), none.clone(), vec!["laterThanToday /risiko/prae/date"]),
    ] {
        assert_eq!(
            more_codes(&whole(&chosen(prae.clone(), post.clone()), NEW)),
            expected,
            "{prae} {post}"
        );
    }
}

#[test]
fn a_choice_is_held_against_what_was_proposed_then() {
    let with = |category: &str, proposed: &str| {
        let prae = json!({ "date": "2026-10-01", "by": "konsulent", "category": category, "proposed": proposed });
        more_codes(&whole(&chosen(prae, json!(null)), NEW))
    };
    // Today yellow is proposed.
    assert_eq!(with("gul", "gul"), [""; 0]);
    assert_eq!(with("groen", "groen"), ["proposalChanged /risiko/prae"]);
    assert_eq!(
        with("gul", "groen"),
        ["choiceWithoutReason /risiko/prae/begrundelse", "proposalChanged /risiko/prae"]
    );
}

#[test]
fn post_follows_the_assessment_of_quality() {
    let with = |prae: &str, post: Option<&str>| {
        let choice = |date: &str| json!({ "date": date, "by": "konsulent", "category": "gul" });
        let forhold = json!({ "nyGodkendelse": true });
        let sag = json!({ "party": "tilbud", "vurderinger": [criteria(&[], &[])],
            "risiko": { "forhold": forhold, "prae": choice(prae), "post": post.map(choice) } });
        more_codes(&whole(&sag, NEW))
    };
    // The assessment is of 1 October 2026.
    assert_eq!(with("2026-09-01", None), ["postMissing /risiko/post"]);
    assert_eq!(with("2026-10-02", None), [""; 0], "the assessment is the one planned from");
    assert_eq!(with("2026-09-01", Some("2026-10-01")), [""; 0]);
    assert_eq!(with("2026-09-01", Some("2026-09-30")), ["postBeforeVurdering /risiko/post/date"]);
}

#[test]
fn the_dials_follow_the_colour_chosen_last_and_each_can_be_turned() {
    let intensity = |prae: Json, post: Json| {
        let svar = whole(&chosen(prae, post), NEW);
        let dials = svar.intensity.as_ref().map(|its| {
            let turned = its.dials.iter().map(|dial| {
                let chosen = dial.chosen.as_ref().map_or("", |its| its.strength.id());
                format!("{} {chosen}", dial.proposed.strength.id())
            });
            (its.category.id(), turned.collect::<Vec<_>>())
        });
        (dials.expect("a colour"), more_codes(&svar))
    };
    let choice = |date: &str, category: &str, dials: Json| json!({ "date": date, "by": "konsulent", "category": category, "begrundelse": "Derfor", "dials": dials });
    let ((category, dials), _) = intensity(json!(null), json!(null));
    assert_eq!((category, &dials[0][..]), ("gul", "middel "));
    let ((category, _), _) = intensity(choice("2026-10-01", "roed", json!([])), json!(null));
    assert_eq!(category, "roed");
    let turned = json!([{ "id": "metoder", "strength": "hoej" }, { "id": "hyppighed", "strength": "lav", "begrundelse": "Set nyligt" }]);
    let ((category, dials), codes) =
        intensity(choice("2026-10-01", "roed", json!([])), choice("2026-11-01", "gul", turned));
    assert_eq!(category, "gul");
    assert_eq!(
        (&dials[2][..], &dials[4][..], &dials[0][..]),
        ("middel lav", "middel hoej", "middel ")
    );
    assert_eq!(
        codes,
        ["dialWithoutReason /risiko/post/dials/0", "dialBoundByLaw /risiko/post/dials/1"]
    );
}

// A model of one's own.

fn own() -> Json {
    let text = json_text(&STANDARD[1]);
    let mut model: Json = serde_json::from_str(&text).expect("JSON");
    model["id"] = json!("faelles-2026");
    model
}

fn small() -> Json {
    let step = |level: &str, from: i64| json!({ "level": level, "from": from });
    json!({
        "id": "egen", "version": "2", "name": "Egen", "areas": ["tilbud"], "validity": { "from": "2026-01-01" },
        "source": "Fem socialtilsyn", "confidence": "verified",
        "levels": [{ "id": "n0", "label": "Ingen" }, { "id": "n1", "label": "Noget" }, { "id": "n2", "label": "Meget" }],
        "factors": [
            { "id": "a", "label": "Påbud", "observes": "aabnePaabud", "source": "x", "confidence": "verified",
              "steps": [{ "level": "n1", "from": 1, "points": 2 }, { "level": "n2", "from": 3, "points": 5 }] },
            { "id": "b", "label": "Målgrupper", "observes": "maalgrupper", "source": "x", "confidence": "verified",
              "steps": [step("n1", 2)] },
            { "id": "c", "label": "Tema", "observes": "lavesteTema", "source": "x", "confidence": "verified",
              "steps": [{ "level": "n1", "from": { "numerator": 7, "denominator": 2 } }, step("n2", 2)] },
            { "id": "d", "label": "Magt", "observes": "magtanvendelser", "months": 6, "source": "x", "confidence": "verified",
              "steps": [{ "level": "n1", "from": 2, "points": 1 }] },
        ],
        "rules": [
            { "id": "r1", "label": "Point", "category": "roed", "needs": [{ "points": 6 }] },
            { "id": "r2", "label": "To", "category": "gul", "needs": [{ "level": "n1", "atLeast": 2 }] },
            { "id": "r3", "label": "Begge", "category": "roed",
              "needs": [{ "level": "n2", "factors": ["a", "c"] }, { "level": "n1", "factors": ["b"] }] },
        ],
        "dials": [{ "id": "x", "label": "X", "groen": { "strength": "lav", "text": "1" },
            "gul": { "strength": "middel", "text": "2" }, "roed": { "strength": "hoej", "text": "3" } }],
    })
}

#[test]
fn the_shipped_models_are_read_again_and_their_ids_are_for_nothing_else() {
    for model in STANDARD {
        let mut json: Json = serde_json::to_value(model).expect("JSON");
        assert_eq!(Risikomodel::read(&value(&json)).as_ref(), Ok(model));
        json["version"] = json!("another");
        assert_eq!(problems(Risikomodel::read(&value(&json))), ["builtInId /id"]);
        json["version"] = json!(model.version());
        json["id"] = json!("egen");
        let own = Risikomodel::read(&value(&json)).expect("good");
        let mut back: Json = serde_json::to_value(&own).expect("JSON");
        back["id"] = json!(model.id());
        assert_eq!(back, serde_json::to_value(model).expect("JSON"));
        assert_eq!(own.levels(), model.levels());
        assert_eq!(own.rules(), model.rules());
        assert_ne!(own.fingerprint(), model.fingerprint());
        // Thresholds in lowest terms, and no two of the same.
        for factor in model.factors() {
            for step in factor.steps.iter() {
                let number = step.from.0;
                let reduced = Fraction::new(number.numerator(), number.denominator());
                assert_eq!(reduced, Ok(number), "{}", factor.id);
            }
        }
        assert_eq!(model.confidence(), Confidence::Unsourced);
        assert!(model.note().is_some_and(|note| note.da.contains("projektets egne")));
    }
}

#[test]
fn a_portals_own_model_takes_the_shipped_ones_place() {
    let with = |model: Json, forhold: Json| json!({ "party": "tilbud", "risiko": { "forhold": forhold, "risikomodel": model } });
    let svar_ = whole(&with(own(), json!({ "skaerpetTilsyn": true })), NEW);
    assert_eq!((&*svar_.model.id, colour(&svar_)), ("faelles-2026", "roed"));
    assert!(!codes(&svar_).iter().any(|code| code.starts_with("commonModelMissing")));
    // Points: 5 for three påbud and 1 for force are 6.
    let of = |forhold: Json| {
        let svar = svar(&with(small(), forhold), NEW);
        (colour(&svar), fired(&svar))
    };
    let is = |colour: &'static str, rules: &[&str]| {
        (colour, rules.iter().map(ToString::to_string).collect())
    };
    // It does not say how much must be known: one factor is enough.
    assert_eq!(of(json!({ "aabnePaabud": 3 })), is("groen", &[]));
    assert_eq!(of(json!({ "aabnePaabud": 3, "magtanvendelser": 2 })), is("roed", &["r1", "r2"]));
    assert_eq!(of(json!({ "aabnePaabud": 2, "magtanvendelser": 2 })), is("gul", &["r2"]));
    assert_eq!(of(json!({ "aabnePaabud": 3, "maalgrupper": 2 })), is("roed", &["r2", "r3"]));
    // Force is counted over six months here.
    assert_eq!(
        of(json!({ "aabnePaabud": 3, "magtanvendelser": ["2026-11-01", "2026-05-22"] })),
        is("groen", &[])
    );
    assert_eq!(
        of(json!({ "aabnePaabud": 3, "magtanvendelser": ["2026-11-01", "2026-05-23"] })),
        is("roed", &["r1", "r2"])
    );
    assert_eq!(codes(&svar(&with(small(), json!({ "maalgrupper": 1 })), NEW)), [""; 0]);
}

/// The model with something put in at a path.
fn edited(path: &str, what: Json) -> Json {
    let mut model = small();
    let (parent, name) = path.rsplit_once('/').expect("a path");
    match model.pointer_mut(parent).expect("a place") {
        Json::Object(fields) => drop(fields.insert(name.into(), what)),
        Json::Array(items) => items[name.parse::<usize>().expect("an index")] = what,
        _ => panic!("{path}"),
    }
    model
}

#[test]
fn everything_that_can_be_wrong_with_a_risk_model_is_told_with_its_path() {
    let null = || json!(null);
    for (path, what, expected) in [
        ("/id", null(), vec!["missing /id"]),
        ("/id", json!("et id"), vec!["invalidId /id"]),
        ("/id", json!("projekt-2026"), vec!["builtInId /id"]),
        ("/version", json!(2), vec!["wrongType /version"]),
        ("/version", json!(" "), vec!["emptyText /version"]),
        ("/name", null(), vec!["missing /name"]),
        ("/areas", null(), vec!["missing /areas"]),
        ("/areas", json!([]), vec!["emptyList /areas"]),
        ("/areas", json!(["tilbud", "tilbud"]), vec!["duplicateId /areas/1"]),
        ("/areas", json!(["skoler"]), vec!["unknownValue /areas/0"]),
        (
            "/validity",
            json!({ "from": "2026-02-01", "to": "2026-01-01" }),
            vec!["periodReversed /validity"],
        ),
        ("/source", null(), vec!["missing /source"]),
        ("/enough", json!(-1), vec!["unknownValue /enough"]),
        ("/enough", json!(101), vec!["unknownValue /enough"]),
        ("/enough", json!("halvdelen"), vec!["wrongType /enough"]),
        ("/confidence", json!("sure"), vec!["unknownValue /confidence"]),
        ("/x", json!(1), vec!["unknownField /x"]),
        (
            "/basis",
            json!([{ "act": "A", "paragraph": "§ 1", "confidence": "open", "validity": { "from": "2025-01-01" } }]),
            vec!["periodOutside /basis/0/validity"],
        ),
        (
            "/levels/1/id",
            json!("n0"),
            vec![
                "duplicateId /levels/1/id",
                "unknownId /factors/0/steps/0/level",
                "unknownId /factors/1/steps/0/level",
                "unknownId /factors/2/steps/0/level",
                "unknownId /factors/3/steps/0/level",
                "unknownId /rules/1/needs/0/level",
                "unknownId /rules/2/needs/1/level",
            ],
        ),
        (
            "/factors/0/id",
            json!("b"),
            vec!["duplicateId /factors/1/id", "unknownId /rules/2/needs/0/factors/0"],
        ),
        ("/factors/0/observes", json!("humør"), vec!["unknownValue /factors/0/observes"]),
        ("/factors/0/months", json!(6), vec!["unknownField /factors/0/months"]),
        ("/factors/3/months", null(), vec!["missing /factors/3/months"]),
        ("/factors/3/months", json!(0), vec!["unknownValue /factors/3/months"]),
        ("/factors/0/area", json!("skoler"), vec!["unknownValue /factors/0/area"]),
        (
            "/factors/0/applies",
            json!({ "only": ["sel999"] }),
            vec!["unknownValue /factors/0/applies/only/0"],
        ),
        ("/factors/1/steps", json!([]), vec!["emptyList /factors/1/steps"]),
        ("/factors/0/source", null(), vec!["missing /factors/0/source"]),
        // A threshold everybody has reached, or none can.
        ("/factors/0/steps/0/from", json!(0), vec!["unknownValue /factors/0/steps/0/from"]),
        ("/factors/0/steps/0/from", json!(1.5), vec!["wrongType /factors/0/steps/0/from"]),
        (
            "/factors/0/steps/0/from",
            json!({ "numerator": 3, "denominator": 2 }),
            vec!["wrongType /factors/0/steps/0/from"],
        ),
        ("/factors/2/steps/0/from", json!(5), vec!["unknownValue /factors/2/steps/0/from"]),
        (
            "/factors/2/steps/0/from",
            json!({ "numerator": 11, "denominator": 2 }),
            vec!["unknownValue /factors/2/steps/0/from/numerator"],
        ),
        (
            "/factors/2/steps/0/from",
            json!({ "numerator": 1, "denominator": 0 }),
            vec!["unknownValue /factors/2/steps/0/from/denominator"],
        ),
        (
            "/factors/2/steps/0/from",
            json!({ "numerator": 1 }),
            vec!["missing /factors/2/steps/0/from/denominator"],
        ),
        // What would let a worse fact give a milder colour.
        ("/factors/0/steps/1/from", json!(1), vec!["notMonotone /factors/0/steps/1/from"]),
        ("/factors/2/steps/1/from", json!(4), vec!["notMonotone /factors/2/steps/1/from"]),
        ("/factors/0/steps/1/level", json!("n1"), vec!["notMonotone /factors/0/steps/1/level"]),
        ("/factors/1/steps/0/level", json!("n0"), vec!["notMonotone /factors/1/steps/0/level"]),
        ("/factors/0/steps/1/points", json!(1), vec!["notMonotone /factors/0/steps/1/points"]),
        ("/factors/0/steps/1/points", json!(-1), vec!["unknownValue /factors/0/steps/1/points"]),
        ("/rules/1/needs/0/level", json!("n0"), vec!["notMonotone /rules/1/needs/0/level"]),
        ("/dials/0/roed/strength", json!("lav"), vec!["notMonotone /dials/0/roed/strength"]),
        // What there is no way to write.
        ("/rules/1/needs/0/atMost", json!(1), vec!["unknownField /rules/1/needs/0/atMost"]),
        ("/rules/1/needs/0/not", json!(true), vec!["unknownField /rules/1/needs/0/not"]),
        ("/rules/0/needs/0/level", json!("n1"), vec!["unknownField /rules/0/needs/0/level"]),
        ("/rules/0/category", json!("groen"), vec!["unknownValue /rules/0/category"]),
        // What could never fire.
        ("/rules/1/needs/0/atLeast", json!(5), vec!["neverFires /rules/1/needs/0/atLeast"]),
        ("/rules/0/needs/0/points", json!(7), vec!["neverFires /rules/0/needs/0/points"]),
        ("/rules/2/needs/1/level", json!("n2"), vec!["neverFires /rules/2/needs/1/atLeast"]),
        ("/rules/2/needs/0/factors", json!([]), vec!["emptyList /rules/2/needs/0/factors"]),
        ("/rules/2/needs/0/factors/1", json!("a"), vec!["duplicateId /rules/2/needs/0/factors/1"]),
        ("/rules/2/needs/0/factors/1", json!("z"), vec!["unknownId /rules/2/needs/0/factors/1"]),
        ("/rules/2/id", json!("r1"), vec!["duplicateId /rules/2/id"]),
        ("/rules", json!([]), vec!["emptyList /rules"]),
        ("/rules/0/needs", json!([]), vec!["emptyList /rules/0/needs"]),
        ("/dials/0/gul", null(), vec!["missing /dials/0/gul"]),
        ("/dials/0/law", json!("alt"), vec!["unknownValue /dials/0/law"]),
    ] {
        let model = edited(path, what);
        let expected: Vec<String> = expected.into_iter().map(String::from).collect();
        assert_eq!(problems(Risikomodel::read(&value(&model))), expected, "{path}");
        // In a case the same stands below its place.
        let below: Vec<String> =
            expected.iter().map(|one| one.replacen(" /", " /risiko/risikomodel/", 1)).collect();
        let sag = json!({ "party": "tilbud", "risiko": { "risikomodel": model } });
        assert_eq!(told(&read_risiko(&value(&sag), None, day(NEW)).problems), below, "{path}");
    }
    assert_eq!(problems(Risikomodel::read(&value(&small()))), [""; 0]);
}

#[test]
fn every_problem_of_a_case_is_told_at_once_with_its_path() {
    let sag = json!({
        "format": 1, "party": "tilbud", "x": 1, "tilbud": { "bestyrelse": 1 },
        "events": [{ "kind": "paabud" }], "settings": { "method": "sum" },
        "vurderinger": [
            { "date": "2026-10-01", "criteria": [{ "id": "k99", "judgement": "met" }] },
            { "area": "tilbud" },
        ],
        "risiko": {
            "forhold": { "aabnePaabud": -1, "skaerpetTilsyn": "ja", "magtanvendelser": ["i går"], "sygefravaer": 1.5,
                "bestyrelse": "aktiv", "oekonomi": ["god", "gennemsigtighed", "gennemsigtighed"], "sidsteBesoeg": "2026-02-30", "humør": 3 },
            "prae": { "date": "2026-10-01", "by": " ", "category": "blå", "dials": [{ "id": "x", "strength": "hoej" }, { "id": "metoder", "strength": "meget" }] },
            "post": 7, "y": 1,
        },
    });
    assert_eq!(
        told(&read_risiko(&value(&sag), None, day(NEW)).problems),
        [
            "unknownField /x",
            "unknownValue /format",
            "wrongType /tilbud/bestyrelse",
            "unknownValue /settings/method",
            "missing /events/0/date",
            "unknownId /vurderinger/0/criteria/0/id",
            "missing /vurderinger/1/date",
            "unknownField /risiko/y",
            "unknownField /risiko/forhold/humør",
            "unknownValue /risiko/forhold/aabnePaabud",
            "wrongType /risiko/forhold/skaerpetTilsyn",
            "invalidDate /risiko/forhold/magtanvendelser/0",
            "wrongType /risiko/forhold/sygefravaer",
            "unknownValue /risiko/forhold/bestyrelse",
            "unknownValue /risiko/forhold/oekonomi/0",
            "duplicateId /risiko/forhold/oekonomi/2",
            "invalidDate /risiko/forhold/sidsteBesoeg",
            "emptyText /risiko/prae/by",
            "unknownValue /risiko/prae/category",
            "unknownId /risiko/prae/dials/0/id",
            "unknownValue /risiko/prae/dials/1/strength",
            "wrongType /risiko/post",
        ]
    );
    let of = |sag: Json| told(&read_risiko(&value(&sag), None, day(NEW)).problems);
    assert_eq!(of(json!(null)), ["wrongType "]);
    assert_eq!(of(json!({})), ["missing /party"]);
    // What has no kvalitetsmodel has no risk model either.
    assert_eq!(of(json!({ "party": "bpaForening" })), ["unknownValue /party"]);
    assert_eq!(
        of(json!({ "party": "plejefamilie", "vurderinger": [criteria(&[], &[])] })),
        ["wrongArea /vurderinger/0/area"]
    );
    let twice =
        json!([{ "id": "metoder", "strength": "hoej" }, { "id": "metoder", "strength": "lav" }]);
    let prae = json!({ "date": "2026-10-01", "by": "k", "category": "gul", "dials": twice });
    let part = |party: &str, part: Json| json!({ "party": party, "risiko": part });
    assert_eq!(
        of(part("tilbud", json!({ "prae": prae }))),
        ["duplicateId /risiko/prae/dials/1/id"]
    );
    // The model is for other days, or another area.
    let mut model = small();
    model["validity"] = json!({ "from": "2027-01-01" });
    assert_eq!(
        of(part("tilbud", json!({ "risikomodel": model }))),
        ["outsideValidity /risiko/risikomodel"]
    );
    assert_eq!(
        of(part("plejefamilie", json!({ "risikomodel": small() }))),
        ["wrongArea /risiko/risikomodel"]
    );
}

#[test]
fn what_cannot_be_read_of_one_part_hides_no_other() {
    let sag = json!({
        "party": "tilbud",
        "events": [{ "kind": "paabud", "date": "2026-05-0" }, { "kind": "paabud", "date": "2026-05-01" }],
        "vurderinger": [{ "date": "2026-1" }, criteria(&["k7"], &[])],
        "risiko": { "forhold": { "maalgrupper": "to", "skaerpetTilsyn": true }, "prae": { "date": "2026-" } },
    });
    let read = read_risiko(&value(&sag), None, day(NEW));
    assert_eq!(
        told(&read.problems),
        [
            "invalidDate /events/0/date",
            "invalidDate /vurderinger/0/date",
            "wrongType /risiko/forhold/maalgrupper",
            "invalidDate /risiko/prae/date",
            "missing /risiko/prae/by",
            "missing /risiko/prae/category",
        ]
    );
    let svar = read.value.expect("the rest can be read");
    let known = svar.proposal.factors.iter().filter(|one| one.value.is_some());
    let known: Vec<_> = known.map(|one| one.id.to_string()).collect();
    assert_eq!(known, ["aabnePaabud", "skaerpetTilsyn", "kriterierIkkeOpfyldt"]);
    // Nothing is proposed by the shipped model where another was given.
    let mut model = small();
    model["rules"] = json!([]);
    let sag = json!({ "party": "tilbud", "risiko": { "risikomodel": model, "prae": { "date": "2026-10-01",
        "by": "k", "category": "gul", "dials": [{ "id": "x", "strength": "lav" }] } } });
    let read = read_risiko(&value(&sag), None, day(NEW));
    assert_eq!(read.value, None);
    assert_eq!(told(&read.problems), ["emptyList /risiko/risikomodel/rules"]);
}

#[test]
fn every_finding_comes_up_and_is_said_in_danish_and_english() {
    use std::collections::BTreeSet;
    let choice = |date: &str, category: &str, proposed: &str, dials: Json| json!({ "date": date, "by": "konsulent", "category": category, "proposed": proposed, "dials": dials });
    let turned = json!([{ "id": "hyppighed", "strength": "lav" }]);
    let sager = [
        tilbud(json!({})),
        with_rest(
            &json!({ "party": "tilbud", "events": [{ "kind": "paabud", "date": "2026-05-01" }],
            "risiko": { "forhold": { "aabnePaabud": 2, "sidsteBesoeg": "2027-01-01" },
                "prae": choice("2026-11-02", "groen", "gul", json!([])), "post": choice("2026-11-01", "roed", "groen", turned) } }),
        ),
        json!({ "party": "tilbud", "vurderinger": [criteria(&[], &[])], "risiko": { "prae": choice("2026-09-01", "gul", "gul", json!([])) } }),
        json!({ "party": "tilbud", "vurderinger": [criteria(&[], &[])], "risiko": { "prae": choice("2026-09-01", "gul", "gul", json!([])),
            "post": choice("2026-09-02", "gul", "gul", json!([])) } }),
        json!({ "party": "tilbud", "risiko": { "post": choice("2026-09-02", "gul", "gul", json!([])) } }),
    ];
    let mut seen = BTreeSet::new();
    for sag in sager {
        for finding in svar(&sag, NEW).findings {
            let code = finding.kind.code();
            seen.insert(code);
            let said = risiko_finding(&finding.kind);
            assert_ne!(said.da, said.en, "{code}");
            for text in [&said.da, &said.en] {
                assert!(
                    !text.contains(['{', '}', '*', '…']) && text.ends_with('.'),
                    "{code}: {text}"
                );
                assert_ne!(text, code);
            }
            assert!(!said.da.contains("groen") && !said.da.contains("roed"), "{}", said.da);
        }
    }
    let all: BTreeSet<_> = kvalitetsmodel::risk::RisikoFundKind::CODES.iter().copied().collect();
    assert_eq!(seen, all);
}

#[test]
fn the_answer_is_the_same_every_time_and_no_verdict() {
    for today in [OLD, NEW] {
        for sag in [
            tilbud(json!({ "aabnePaabud": 2, "sygefravaer": 100 })),
            familie(json!({ "skaerpetTilsyn": true })),
        ] {
            let (one, two) = (svar(&sag, today), svar(&sag, today));
            assert_eq!(json_text(&one), json_text(&two));
            // It proposes and never decides: no word of a verdict.
            for word in ["godkendt", "afslag", "afvist"] {
                assert!(!json_text(&one).contains(word), "{word}");
            }
        }
    }
}

/// A result says what an act is called; a model does not, so that its hash is of its data alone.
#[test]
fn what_a_proposal_rests_on_says_what_its_acts_are_called() {
    for today in ["2014-01-01", "2020-06-30", "2025-12-31", "2026-01-01"] {
        let svar = svar(&json!({ "party": "tilbud" }), today);
        let factors = svar.proposal.factors.iter().flat_map(|factor| &factor.basis);
        let cited: Vec<_> = svar.model.basis.iter().chain(factors).collect();
        assert!(!svar.model.basis.is_empty(), "{today}");
        for row in cited.iter().filter(|row| row.act != "lov om socialtilsyn") {
            assert!(row.title.is_some(), "{today} {}", row.citation());
        }
    }
    let mut of_models = STANDARD.iter().flat_map(|model| model.basis());
    assert!(of_models.all(|row| row.title.is_none()));
}
