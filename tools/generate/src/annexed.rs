//! Prints a version's file with the wording of an annex: its name, and then what stands in it. What
//! was found, and what was not understood, goes to standard error.

use std::path::Path;
use std::process::ExitCode;

use kvalitetsmodel::annex::{Bilag, LineWhy, PartStatus, Pasted};
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::input::Partial;
use kvalitetsmodel::model::Model;
use kvalitetsmodel::text::problem;
use kvalitetsmodel_generate::with_annex;

/// Prints it.
pub fn print(args: &[String]) -> ExitCode {
    match made(args) {
        Ok((name, text)) => {
            print!("{name}\n{text}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn made(args: &[String]) -> Result<(String, String), String> {
    let of = |place: usize| args.get(place).map_or("", String::as_str);
    let text = std::fs::read_to_string(of(0)).map_err(|error| format!("{}: {error}", of(0)))?;
    let date = Date::parse(of(1)).ok_or("The second argument is the day, 2026-01-31.")?;
    let mut pasted = Pasted::on(date).act(of(2));
    pasted.model = Model::built_in(of(3));
    if pasted.model.is_none() && !of(3).is_empty() {
        return Err(format!("There is no version {}.", of(3)));
    }
    let Partial { value, problems } = Bilag::read(&text, &pasted);
    for one in &problems.0 {
        eprintln!("{} {}", one.path, problem(&one.kind).en);
    }
    if problems.0.iter().any(|one| one.path == "/act") {
        eprintln!("The text does not say which act it is of: say it with --act \"BEK 1559/2025\".");
    }
    let bilag = value.ok_or("Nothing was read.")?;
    told(&bilag);
    let name = format!("{}.rs", bilag.model.replace('-', "_"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/model").join(&name);
    let source =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok((name, with_annex(&source.replace("\r\n", "\n"), &bilag)?))
}

fn told(bilag: &Bilag) {
    let of = |status| bilag.parts.iter().filter(|part| part.status == status).count();
    eprintln!(
        "{}, held up against {}: {} same, {} reworded, {} new, {} outside, {} gone.",
        bilag.source,
        bilag.model,
        of(PartStatus::Same),
        of(PartStatus::Reworded),
        of(PartStatus::New),
        of(PartStatus::Outside),
        bilag.gone.len()
    );
    for gone in &bilag.gone {
        eprintln!(
            "gone, and taken out of the file with what hangs on it: {} {}",
            gone.id, gone.label.da
        );
    }
    for line in bilag.lines.iter().filter(|line| line.why == LineWhy::NotUnderstood) {
        eprintln!("not understood, line {}: {}", line.from, line.text);
    }
}
