//! Prints what the build takes from the tables: `schema`, or `catalogue`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let text = match std::env::args().nth(1).as_deref() {
        Some("schema") => kvalitetsmodel_generate::schema_text(),
        Some("catalogue") => kvalitetsmodel_generate::catalogue(),
        _ => {
            eprintln!("What to print: schema, or catalogue");
            return ExitCode::FAILURE;
        }
    };
    print!("{text}");
    ExitCode::SUCCESS
}
