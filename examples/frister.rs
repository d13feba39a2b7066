//! Deadlines by the line: reads questions from standard input, a line each, and writes every
//! deadline and finding with its words as JSON, beside every problem: `{"value": {…}, "problems": []}`.
//!
//! A question is `{"sag": {…}, "today": "2026-11-29"}`.
//!
//! For tests/oracle/check.py, and for whoever wants the deadlines in another program:
//!
//! ```text
//! cargo run --release --example frister < questions.jsonl
//! ```

use std::io::{self, BufWriter, Write};

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::Sag;
use kvalitetsmodel::deadlines::{Frister, frister};
use kvalitetsmodel::input::{Partial, Value};
use kvalitetsmodel::text::{frist_finding, open_point, rule, step, told};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lines() {
        let question: serde_json::Value = serde_json::from_str(&line?)?;
        let today = question["today"].as_str().and_then(Date::parse).expect("`today` is a day");
        let sag: Value = serde_json::from_value(question["sag"].clone())?;
        let Partial { value, problems } = Sag::read(&sag);
        let value = value.map(|sag| format!("\"value\":{},", in_words(&frister(&sag, today))));
        let (value, problems) = (value.unwrap_or_default(), json(&told(problems)));
        let text = format!("{{{value}\"problems\":{problems}}}");
        writeln!(out, "{text}")?;
    }
    out.flush()
}

/// The deadlines as the npm package gives them: with the words, and each step's in `inWords`.
fn in_words(all: &Frister) -> String {
    let sources = all.sources.iter().map(|lov| {
        let open = open_point(lov).map(|open| format!(",\"open\":{}", json(&open)));
        let added = format!(",\"text\":{}{}", json(&rule(lov)), open.unwrap_or_default());
        with(&json(&lov), &added)
    });
    let findings = all.findings.iter().map(|found| {
        with(&json(&found), &format!(",\"message\":{}", json(&frist_finding(&found.kind))))
    });
    // Left out where nothing fell away.
    let fallen = Some(&all.fallen).filter(|all| !all.is_empty());
    let fallen = fallen.map(|all| format!(",\"fallen\":{}", json(all))).unwrap_or_default();
    let steps = all.frister.iter().flat_map(|frist| &frist.trace);
    let steps = steps.map(|one| json(&step(&one.kind)));
    format!(
        "{{\"today\":{},\"keys\":{},\"sources\":{},\"frister\":{},\"findings\":{}{fallen},\"inWords\":{}}}",
        json(&all.today),
        json(&all.keys),
        list(sources),
        json(&all.frister),
        list(findings),
        list(steps),
    )
}

/// An object with more members at its end.
fn with(object: &str, added: &str) -> String {
    let open = object.strip_suffix('}').expect("an object");
    format!("{open}{added}}}")
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}
