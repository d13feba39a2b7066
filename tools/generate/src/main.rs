//! Prints what the build takes from the Rust sources: `types`, `words`, `lists`, `columns`,
//! `models`, `catalogue`, `schema`; or a version's file with the wording of an annex: `annex FILE DAY [ACT
//! [VERSION]]`; or calls for the hosts: `corpus SEED COUNT`.

mod annexed;
mod columns;
mod corpus;
mod lists;
mod models;
mod needed;
mod types;
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("types") => types::print(),
        Some("words") => words::print(),
        Some("lists") => lists::print(),
        Some("columns") => columns::print(),
        Some("models") => models::print(),
        Some("catalogue") => print!("{}", kvalitetsmodel_generate::catalogue()),
        Some("corpus") => return corpus::print(&std::env::args().skip(2).collect::<Vec<_>>()),
        Some("annex") => return annexed::print(&std::env::args().skip(2).collect::<Vec<_>>()),
        Some("schema") => print!("{}", kvalitetsmodel_generate::schema_text()),
        _ => {
            eprintln!(
                "What to print: types, words, lists, columns, models, catalogue, schema, annex or corpus"
            );
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
