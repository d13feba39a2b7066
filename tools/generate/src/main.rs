//! Prints what the build takes from the tables: `schema`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let text = match std::env::args().nth(1).as_deref() {
        Some("schema") => kvalitetsmodel_generate::schema_text(),
        _ => {
            eprintln!("What to print: schema");
            return ExitCode::FAILURE;
        }
    };
    print!("{text}");
    ExitCode::SUCCESS
}
