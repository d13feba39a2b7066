//! Prints what the build takes from the Rust sources: `types`, `words`, `columns`, `models`,
//! `catalogue`, `schema`.

mod columns;
mod models;
mod types;
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("types") => types::print(),
        Some("words") => words::print(),
        Some("columns") => columns::print(),
        Some("models") => models::print(),
        Some("catalogue") => print!("{}", kvalitetsmodel_generate::catalogue()),
        Some("schema") => print!("{}", kvalitetsmodel_generate::schema_text()),
        _ => {
            eprintln!("What to print: types, words, columns, models, catalogue or schema");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
