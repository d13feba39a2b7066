//! Prints what the build takes from the Rust sources: `types`, `words`, `models`, `schema`.

mod models;
mod types;
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("types") => types::print(),
        Some("words") => words::print(),
        Some("models") => models::print(),
        Some("schema") => print!("{}", kvalitetsmodel_generate::schema_text()),
        _ => {
            eprintln!("What to print: types, words, models or schema");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
