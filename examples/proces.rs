//! The supervision process by the line: reads questions from standard input, a line each, and
//! writes each answer as JSON, or `{"problems": […]}`.
//!
//! A question is `{"ask": "risiko", "today": "2026-11-25", "input": {…}}`; `ask` is one of
//! `risiko`, `handleplan`, `dialogforloeb`, `opfoelgningsplan` and `verificering`. For
//! tests/oracle/check.py, and for whoever wants the answers in another program:
//!
//! ```text
//! cargo run --release --example proces < questions.jsonl
//! ```

use std::io::{self, BufWriter, Write};

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::dialogue::dialogforloeb;
use kvalitetsmodel::followup::{opfoelgningsplan, verificering};
use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::plan::handleplan;
use kvalitetsmodel::risk::risiko;

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lines() {
        let question: serde_json::Value = serde_json::from_str(&line?)?;
        let text = |name: &str| question[name].as_str().unwrap_or_default();
        let input: Value = serde_json::from_value(question["input"].clone())?;
        let today = Date::parse(text("today")).expect("`today` is a day");
        let answer = answer(text("ask"), &input, today);
        let problems = |its: Problems| format!("{{\"problems\":{}}}", json(&its.0));
        writeln!(out, "{}", answer.unwrap_or_else(problems))?;
    }
    out.flush()
}

fn answer(ask: &str, input: &Value, today: Date) -> Result<String, Problems> {
    match ask {
        "risiko" => risiko(input, None, today).map(|its| json(&its)).whole(),
        "handleplan" => handleplan(input, None, today).map(|its| json(&its)).whole(),
        "dialogforloeb" => dialogforloeb(input, None, today).map(|its| json(&its)).whole(),
        "opfoelgningsplan" => opfoelgningsplan(input, None, today).map(|its| json(&its)).whole(),
        "verificering" => verificering(input, None, None, today).map(|its| json(&its)).whole(),
        other => panic!("nothing is called {other}"),
    }
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}
