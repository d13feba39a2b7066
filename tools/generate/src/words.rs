//! The TypeScript modules of all words: none of them is in a wasm.

use kvalitetsmodel::assessment::FindingKind;
use kvalitetsmodel::calendar::StepKind;
use kvalitetsmodel::codes::Signature;
use kvalitetsmodel::deadlines::{DecisionFundKind, FristFundKind};
use kvalitetsmodel::dialogue::DialogFundKind;
use kvalitetsmodel::followup::OpfoelgningFundKind;
use kvalitetsmodel::input::ProblemKind;
use kvalitetsmodel::plan::PlanFundKind;
use kvalitetsmodel::risk::RisikoFundKind;
use kvalitetsmodel::socialtilsyn::Tilhoersgrund;
use kvalitetsmodel::text::{CATALOGUE, Words};

/// Prints them.
pub fn print() {
    for (part, signatures) in [
        ("problems", ProblemKind::SIGNATURES),
        ("findings", FindingKind::SIGNATURES),
        ("steps", StepKind::SIGNATURES),
        ("risikoFindings", RisikoFundKind::SIGNATURES),
        ("followupFindings", OpfoelgningFundKind::SIGNATURES),
        ("planFindings", PlanFundKind::SIGNATURES),
        ("tilhoersgrunde", Tilhoersgrund::SIGNATURES),
    ] {
        print_coded(part, &[(part, signatures)]);
    }
    with_decisions("fristFindings", FristFundKind::SIGNATURES);
    with_decisions("dialogFindings", DialogFundKind::SIGNATURES);
    // What is filled in from the row of the rule.
    print_filled("rules", &[]);
    print_filled("ruleRows", &[]);
    print_filled("open", &[]);
    print_filled("openRows", &[]);
    print_filled("otherReadings", &["on"]);
    print_filled("lovpunkter", &[]);
    for part in [
        "kinds",
        "units",
        "one",
        "whys",
        "colours",
        "days",
        "months",
        "requirements",
        "requirementStates",
        "standings",
        "processWords",
        "maalbarRules",
        "verifyKinds",
        "outcomes",
        "outcomeReasons",
        "anledninger",
        "tjekpunkter",
        "tilhoersspoergsmaal",
        "socialtilsynNames",
        "places",
    ] {
        print_words(part);
    }
}

fn print_words(part: &str) {
    print_rows(part, rows(part).iter().map(json));
}

fn print_rows(name: &str, rows: impl Iterator<Item = String>) {
    println!("/** The words of `{name}`. */\nexport const {name} = list(\"{name}\", () => [");
    rows.for_each(|row| println!("  {row},"));
    println!("]);\n");
}

fn rows(part: &str) -> Words {
    CATALOGUE.iter().find(|(name, _)| *name == part).expect("a part of the catalogue").1
}

/// Codes that take in those on decisions, which stand after their own.
fn with_decisions(part: &str, signatures: &[Signature]) {
    print_coded(part, &[(part, signatures), ("decisionFindings", DecisionFundKind::SIGNATURES)]);
}

/// Codes with their sentences.
fn print_coded(name: &str, parts: &[(&str, &[Signature])]) {
    let all = parts.iter().flat_map(|(part, signatures)| signatures.iter().zip(rows(part)));
    print_rows(
        name,
        all.map(|((code, params), (its, da, en))| {
            assert_eq!(code, its, "the catalogue stands in the order of the codes");
            let days = params.iter().filter(|(_, of)| matches!(*of, "Date" | "Option<Date>"));
            let days: Vec<_> = days.map(|(name, _)| *name).collect();
            json(&(code, message(da, &days), message(en, &days)))
        }),
    );
}

/// Sentences that are all filled in from the same members; `days`: those that are dates.
fn print_filled(part: &str, days: &[&str]) {
    let all = rows(part).iter();
    print_rows(part, all.map(|(code, da, en)| json(&(code, message(da, days), message(en, days)))));
}

/// A sentence as pkg/src/say.ts reads it: how a parameter is said stands with it.
fn message(text: &str, days: &[&str]) -> String {
    let text = text.replace("*}", ",word}").replace("#}", ",nr}");
    days.iter()
        .fold(text, |text, day| text.replace(&format!("{{{day}}}"), &format!("{{{day},date}}")))
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}
