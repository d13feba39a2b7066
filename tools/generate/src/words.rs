//! The TypeScript modules of all words: none of them is in a wasm.

use kvalitetsmodel::assessment::FindingKind;
use kvalitetsmodel::calendar::{Praksisdag, StepKind};
use kvalitetsmodel::case::{EventKind, Reading};
use kvalitetsmodel::codes::Shape;
use kvalitetsmodel::deadlines::{DecisionFundKind, FristFundKind, RuleId};
use kvalitetsmodel::dialogue::DialogFundKind;
use kvalitetsmodel::followup::OpfoelgningFundKind;
use kvalitetsmodel::input::ProblemKind;
use kvalitetsmodel::plan::PlanFundKind;
use kvalitetsmodel::risk::RisikoFundKind;
use kvalitetsmodel::socialtilsyn::Tilhoersgrund;
use kvalitetsmodel::text::{CATALOGUE, Words};

macro_rules! ids {
    ($type:ty) => {
        <$type>::ALL.iter().map(|one| one.id()).collect::<Vec<_>>()
    };
}

/// Prints them.
pub fn print() {
    let choices: Vec<_> = RuleId::ALL.iter().filter(|rule| rule.is_choice()).collect();
    let choices: Vec<&str> = choices.into_iter().map(|rule| rule.id()).collect();
    print_list("CHOICES", "The rules that say what a party may do, and need not.", &choices);
    print_list("READINGS", "How an open question is read.", &ids!(Reading));
    print_list("PRAKSISDAGE", "The days of practice.", &ids!(Praksisdag));
    let steps = EventKind::ALL.iter().filter(|kind| kind.is_step());
    let steps: Vec<&str> = steps.map(|kind| kind.id()).collect();
    print_list("STEP_KINDS", "The events of a dialogforløb.", &steps);
    for (part, shapes) in [
        ("problems", ProblemKind::SHAPES),
        ("findings", FindingKind::SHAPES),
        ("steps", StepKind::SHAPES),
        ("risikoFindings", RisikoFundKind::SHAPES),
        ("followupFindings", OpfoelgningFundKind::SHAPES),
        ("planFindings", PlanFundKind::SHAPES),
        ("tilhoersgrunde", Tilhoersgrund::SHAPES),
    ] {
        print_coded(part, &[(part, shapes)]);
    }
    with_decisions("fristFindings", FristFundKind::SHAPES);
    with_decisions("dialogFindings", DialogFundKind::SHAPES);
    // What is filled in from the row of the rule.
    let of_rule = [("count", "number"), ("unit", "word")];
    print_filled("rules", &of_rule);
    print_filled("ruleRows", &of_rule);
    print_filled("otherReadings", &[("on", "day")]);
    let of_note = [("count", "number"), ("unit", "word"), ("percent", "number"), ("per", "word")];
    print_filled("lovpunkter", &of_note);
    for part in [
        "open",
        "openRows",
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
    println!("/** The words of `{part}`. */\nexport const {part} = once((): readonly Words[] => [");
    for row in rows(part) {
        println!("  {},", json(row));
    }
    println!("]);\n");
}

fn rows(part: &str) -> Words {
    CATALOGUE.iter().find(|(name, _)| *name == part).expect("a part of the catalogue").1
}

fn print_list(name: &str, docs: &str, words: &[&str]) {
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

/// Sentences that are all filled in from the same members.
fn print_filled(part: &str, params: &[(&str, &str)]) {
    println!(
        "/** The sentences of `{part}`. */\nexport const {part} = once((): readonly Coded[] => ["
    );
    for (code, da, en) in rows(part) {
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
