//! The supervision process by the line: reads questions from standard input, a line each, and
//! writes each answer as JSON, or `{"problems": […]}`.
//!
//! A question is `{"ask": "risiko", "today": "2026-11-25", "input": {…}}`; `ask` is one of
//! `risiko`, `handleplan`, `dialogforloeb`, `opfoelgningsplan` and `verificering`. For
//! tests/oracle/check.py, and for whoever wants the answers in another program:
//!
//! ```text
//! cargo run --release --features serde --example proces < questions.jsonl
//! ```

use std::io::{self, BufWriter, Write};

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::dialogue::dialogforloeb;
use kvalitetsmodel::followup::{opfoelgningsplan, verificering};
use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::json::ToJson;
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
        let problems = |its: Problems| format!("{{\"problems\":{}}}", its.0.to_json());
        writeln!(out, "{}", answer.unwrap_or_else(problems))?;
    }
    out.flush()
}

fn answer(ask: &str, input: &Value, today: Date) -> Result<String, Problems> {
    Ok(match ask {
        "risiko" => risiko(input, None, today)?,
        "handleplan" => handleplan(input, None, today)?.to_json(),
        "dialogforloeb" => dialogforloeb(input, None, today)?.to_json(),
        "opfoelgningsplan" => opfoelgningsplan(input, None, today)?.to_json(),
        "verificering" => verificering(input, None, None, today)?.to_json(),
        other => panic!("nothing is called {other}"),
    })
}
