//! The supervision process by the line: reads questions from standard input, a line each, and
//! writes each answer as JSON beside every problem: `{"value": {…}, "problems": []}`.
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
use kvalitetsmodel::dialogue::read_dialogforloeb;
use kvalitetsmodel::followup::{read_opfoelgningsplan, read_verificering};
use kvalitetsmodel::input::{Partial, Value};
use kvalitetsmodel::plan::read_handleplan;
use kvalitetsmodel::risk::read_risiko;

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lines() {
        let question: serde_json::Value = serde_json::from_str(&line?)?;
        let text = |name: &str| question[name].as_str().unwrap_or_default();
        let input: Value = serde_json::from_value(question["input"].clone())?;
        let today = Date::parse(text("today")).expect("`today` is a day");
        writeln!(out, "{}", answer(text("ask"), &input, today))?;
    }
    out.flush()
}

fn answer(ask: &str, input: &Value, today: Date) -> String {
    match ask {
        "risiko" => partly(read_risiko(input, None, today)),
        "handleplan" => partly(read_handleplan(input, None, today)),
        "dialogforloeb" => partly(read_dialogforloeb(input, None, today)),
        "opfoelgningsplan" => partly(read_opfoelgningsplan(input, None, today)),
        "verificering" => partly(read_verificering(input, None, None, today)),
        other => panic!("nothing is called {other}"),
    }
}

/// An answer beside its problems.
fn partly<T: serde::Serialize>(Partial { value, problems }: Partial<T>) -> String {
    let value = value.map(|value| format!("\"value\":{},", json(&value))).unwrap_or_default();
    format!("{{{value}\"problems\":{}}}", json(&problems.0))
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}
