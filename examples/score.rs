//! Profiles by the line: reads `{"vurdering": …, "method": …}` from standard input, a line
//! each, and writes the profile as JSON text, or `{"problems": […]}`.
//!
//! For tests/oracle/check.py, and for whoever wants the numbers in another program:
//!
//! ```text
//! cargo run --release --example score < assessments.jsonl
//! ```

use std::io::{self, BufWriter, Write};

use kvalitetsmodel::assessment::Vurdering;
use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::scoring::{Method, profil};
use kvalitetsmodel::text::told;

/// What a line asks for.
struct Asked {
    vurdering: Value,
    /// `{ "method": … }`; nothing where the line names none.
    options: Option<Value>,
}

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lines() {
        let text = match scored(&asked(&line?)?) {
            Ok(profil) => profil,
            Err(problems) => format!("{{\"problems\":{}}}", json(&told(problems))),
        };
        writeln!(out, "{text}")?;
    }
    out.flush()
}

fn asked(line: &str) -> io::Result<Asked> {
    let mut asked = Asked { vurdering: Value::Null, options: None };
    if let Value::Object(fields) = serde_json::from_str(line)? {
        for (name, value) in fields {
            match name.as_str() {
                "vurdering" => asked.vurdering = value,
                "method" => asked.options = Some(Value::Object(vec![(name, value)])),
                _ => {}
            }
        }
    }
    Ok(asked)
}

fn scored(asked: &Asked) -> Result<String, Problems> {
    let method = asked.options.as_ref().map(Method::read).transpose()?.unwrap_or_default();
    let (_, assessed) = Vurdering::read(&asked.vurdering, None)?;
    Ok(json(&profil(&assessed, method)?))
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}
