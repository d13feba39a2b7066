//! Prints the TypeScript modules of all words: none of them is in a wasm.
//!
//! Run by the build (`cargo run --example words --features ts`); nobody edits what it prints.

use kvalitetsmodel::assessment::FindingKind;
use kvalitetsmodel::calendar::{Praksisdag, StepKind};
use kvalitetsmodel::codes::Shape;
use kvalitetsmodel::deadlines::{FristFundKind, Reading, RuleId};
use kvalitetsmodel::dialogue::{DialogFundKind, TrinKind};
use kvalitetsmodel::followup::OpfoelgningFundKind;
use kvalitetsmodel::input::ProblemKind;
use kvalitetsmodel::plan::PlanFundKind;
use kvalitetsmodel::risk::RisikoFundKind;
use kvalitetsmodel::text::{CATALOGUE, Words};

macro_rules! ids {
    ($type:ty) => {
        <$type>::ALL.iter().map(|one| one.id()).collect::<Vec<_>>()
    };
}

fn main() {
    let choices: Vec<_> = RuleId::ALL.iter().filter(|rule| rule.is_choice()).collect();
    let choices: Vec<&str> = choices.into_iter().map(|rule| rule.id()).collect();
    print("CHOICES", "The rules that say what a party may do, and need not.", &choices);
    print("READINGS", "How an open question is read.", &ids!(Reading));
    print("PRAKSISDAGE", "The days of practice.", &ids!(Praksisdag));
    print("TRIN_KINDS", "What a step of a dialogforløb can be.", &ids!(TrinKind));
    for (part, shapes) in [
        ("problems", ProblemKind::SHAPES),
        ("findings", FindingKind::SHAPES),
        ("fristFindings", FristFundKind::SHAPES),
        ("steps", StepKind::SHAPES),
        ("risikoFindings", RisikoFundKind::SHAPES),
        ("dialogFindings", DialogFundKind::SHAPES),
        ("followupFindings", OpfoelgningFundKind::SHAPES),
        ("planFindings", PlanFundKind::SHAPES),
    ] {
        print_coded(part, shapes);
    }
    for part in [
        "rules",
        "open",
        "kinds",
        "colours",
        "days",
        "months",
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

/// Codes with their parameters and their sentences.
fn print_coded(part: &str, shapes: &[Shape]) {
    println!("/** The codes of `{part}`. */\nexport const {part} = once((): readonly Coded[] => [");
    for ((code, params), (its, da, en)) in shapes.iter().zip(rows(part)) {
        assert_eq!(code, its, "the catalogue stands in the order of the codes");
        let params: Vec<_> = params.iter().map(|(name, its)| (*name, kind(its))).collect();
        println!("  {},", json(&(code, params, da, en)));
    }
    println!("]);\n");
}

/// What a parameter is, by its Rust type: how it is said.
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
