//! A period within which the law changes says so, and says which law its last day is by.

mod support;

use std::collections::BTreeSet;

use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::deadlines::{Frister, RULES, RuleId, Unit, frister};
use kvalitetsmodel::law::Confidence;
use support::answer::{case, variants};
use support::events::text;

/// What a trace says of a change of law.
const SAID: [&str; 4] = ["lawChanged", "eitherLaw", "lawOfTheEnd", "neverDue"];

fn said_of(answer: &Frister, at: usize) -> Vec<&'static str> {
    let steps = answer.frister[at].trace.iter().map(|step| step.kind.code());
    steps.filter(|code| SAID.contains(code)).collect()
}

#[test]
fn a_last_day_beyond_its_law_is_settled_by_a_decision_or_open() {
    let (mut crossed, mut settled) = (0, BTreeSet::new());
    for rule in RULES.iter().filter(|rule| rule.rows.len() > 1) {
        for end in rule.rows.iter().filter_map(|row| row.validity.to) {
            for before in [0, 1, 2, 10, 27, 60, 80] {
                let date = end.plus_days(-before).expect("a day");
                for kind in rule.starts {
                    for variant in variants(*kind, date) {
                        let mut event = vec![
                            ("kind".to_owned(), text(kind.id())),
                            ("date".to_owned(), text(&date.text())),
                        ];
                        event.extend(variant);
                        let case = case("tilbud", Some("kommunal"), event);
                        let answer = frister(&case, date);
                        for (at, frist) in answer.frister.iter().enumerate() {
                            let law = answer.law_of(frist).expect("the law of a deadline");
                            let beyond = law.validity.to.zip(frist.last);
                            if frist.rule != rule.id || law.unit == Unit::Given {
                                continue;
                            }
                            if beyond.is_none_or(|(end, last)| last <= end) {
                                continue;
                            }
                            crossed += 1;
                            let said = said_of(&answer, at);
                            if frist.confidence == Confidence::Open && said == ["eitherLaw"] {
                                let rule = |place: usize| answer.sources[place].rule;
                                let of_rule = answer.findings.iter().filter(|found| {
                                    found.source.map(|its| rule(its.place)) == Some(frist.rule)
                                });
                                let mut told = of_rule.map(|found| found.kind.code());
                                assert!(told.any(|code| ["eitherLaw", "lawEnded"].contains(&code)));
                            } else {
                                assert_eq!(said, ["lawChanged"], "{frist:?}");
                                settled.insert(frist.rule);
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(crossed > 20, "{crossed}");
    assert_eq!(settled, [RuleId::SkaerpetTilsynPeriode].into());
}
