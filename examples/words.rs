//! Prints the TypeScript modules of all words: none of them is in a wasm.
//!
//! Run by the build (`cargo run --example words --features ts`, and with the argument `proces` for
//! those of the supervision process); nobody edits what it prints. The lists stand in the order of
//! the Rust ones: the numbers that cross the boundary (src/wasm/frister.rs) are places in them.

use kvalitetsmodel::assessment::{FindingKind, Severity};
use kvalitetsmodel::calendar::{Helligdag, Praksisdag, StepKind, Ugedag};
use kvalitetsmodel::case::{EventKind, Reading};
use kvalitetsmodel::codes::Shape;
use kvalitetsmodel::deadlines::{DecisionFundKind, FristFundKind, RuleId, Status};
use kvalitetsmodel::dialogue::DialogFundKind;
use kvalitetsmodel::followup::OpfoelgningFundKind;
use kvalitetsmodel::input::ProblemKind;
use kvalitetsmodel::law::Confidence;
use kvalitetsmodel::plan::{PlanFundKind, Tjekpunkt};
use kvalitetsmodel::risk::{Observation, RisikoFundKind};
use kvalitetsmodel::text::{CATALOGUE, Words};

macro_rules! ids {
    ($type:ty) => {
        <$type>::ALL.iter().map(|one| one.id()).collect::<Vec<_>>()
    };
}

fn main() {
    if std::env::args().nth(1).as_deref() == Some("proces") {
        print_process();
    } else {
        print_core();
    }
}

/// What everybody needs.
fn print_core() {
    print("RULES", "The ids of the rules.", &ids!(RuleId));
    let choices: Vec<_> = RuleId::ALL.iter().filter(|rule| rule.is_choice()).collect();
    let choices: Vec<&str> = choices.into_iter().map(|rule| rule.id()).collect();
    print("CHOICES", "The rules that say what a party may do, and need not.", &choices);
    print("STATUSES", "Where a deadline stands.", &ids!(Status));
    print("READINGS", "How an open question is read.", &ids!(Reading));
    print("CONFIDENCES", "How sure something is.", &ids!(Confidence));
    print("SEVERITIES", "How much a finding weighs.", &ids!(Severity));
    print("HELLIGDAGE", "The helligdage.", &ids!(Helligdag));
    print("PRAKSISDAGE", "The days of practice.", &ids!(Praksisdag));
    let words = [ids!(Ugedag), ids!(Helligdag), ids!(Praksisdag), ids!(Reading)].concat();
    print("WORDS", "The words that are parameters of steps and findings.", &words);

    for (part, shapes) in [
        ("problems", ProblemKind::SHAPES),
        ("findings", FindingKind::SHAPES),
        ("steps", StepKind::SHAPES),
    ] {
        print_coded(part, &[(part, shapes)]);
    }
    with_decisions("fristFindings", FristFundKind::SHAPES);
    for part in ["rules", "open", "kinds", "colours", "days", "months"] {
        print_words(part);
    }
}

/// What the supervision process needs beside it: risk, dialogue, opfølgning, handleplan.
fn print_process() {
    print("OBSERVATIONS", "What a risikofaktor can look at.", &ids!(Observation));
    let steps = EventKind::ALL.iter().filter(|kind| kind.is_step());
    let steps: Vec<&str> = steps.map(|kind| kind.id()).collect();
    print("TRIN_KINDS", "What a step of a dialogforløb can be.", &steps);
    print("TJEKPUNKTER", "The points of the checklist.", &ids!(Tjekpunkt));
    for (part, shapes) in [
        ("risikoFindings", RisikoFundKind::SHAPES),
        ("followupFindings", OpfoelgningFundKind::SHAPES),
        ("planFindings", PlanFundKind::SHAPES),
    ] {
        print_coded(part, &[(part, shapes)]);
    }
    with_decisions("dialogFindings", DialogFundKind::SHAPES);
    for part in [
        "dialogSteps",
        "requirements",
        "requirementStates",
        "standings",
        "processWords",
        "maalbarRules",
        "verifyKinds",
        "outcomes",
        "outcomeReasons",
        "anledninger",
        "lovpunkter",
        "tjekpunkter",
    ] {
        print_words(part);
    }
}

fn print_words(part: &str) {
    println!("/** The words of `{part}`. */\nexport const {part} = once((): readonly Words[] => [");
    for row in rows(part) {
        println!("  {},", json(row));
    }
    println!("]);\n");
}

fn rows(part: &str) -> Words {
    CATALOGUE.iter().find(|(name, _)| *name == part).expect("a part of the catalogue").1
}

fn print(name: &str, docs: &str, words: &[&str]) {
    println!("/** {docs} */\nexport const {name} = {} as const;\n", json(&words));
}

/// Codes that take in those on decisions, which stand after their own.
fn with_decisions(part: &str, shapes: &[Shape]) {
    print_coded(part, &[(part, shapes), ("decisionFindings", DecisionFundKind::SHAPES)]);
}

/// Codes with their parameters and their sentences.
fn print_coded(name: &str, parts: &[(&str, &[Shape])]) {
    println!("/** The codes of `{name}`. */\nexport const {name} = once((): readonly Coded[] => [");
    for (part, shapes) in parts {
        for ((code, params), (its, da, en)) in shapes.iter().zip(rows(part)) {
            assert_eq!(code, its, "the catalogue stands in the order of the codes");
            let params: Vec<_> = params.iter().map(|(name, its)| (*name, kind(its))).collect();
            println!("  {},", json(&(code, params, da, en)));
        }
    }
    println!("]);\n");
}

/// What a parameter is, by its Rust type: how it crosses the boundary, and how it is said.
fn kind(of: &str) -> &'static str {
    match of {
        "Date" | "Option<Date>" => "day",
        "i64" | "usize" => "number",
        "&'static str" => "word",
        "Vec<&'static str>" => "words",
        "String" | "Option<String>" => "text",
        other => panic!("no words for a {other}"),
    }
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}
