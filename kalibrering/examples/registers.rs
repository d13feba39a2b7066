//! Registers in, what is found out: for `tests/oracle/kalibrering/registers.py`, which makes them.
//!
//! A line a row, cells between semicolons: socialtilsyn, tilbud, udbyder, tilbudstype, pladser, date,
//! reason, then a score for each theme of `tilbud-2017` in order. An empty line ends a register, and
//! a line of JSON answers it.

use std::io::{BufRead, Write, stdin, stdout};

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::model::{Level, Model};
use kvalitetsmodel_kalibrering::Seed;
use kvalitetsmodel_kalibrering::difference::{
    Dependence, KruskalWallis, Plan, Stratified, kruskal_wallis, stratified,
};
use kvalitetsmodel_kalibrering::offset::{Offsets, offsets};
use kvalitetsmodel_kalibrering::register::{Cells, Register, Selection, Sizes};

#[derive(serde::Serialize)]
struct Found {
    units: usize,
    rows: usize,
    unadjusted: Vec<KruskalWallis>,
    tilbud: Stratified,
    udbyder: Stratified,
    offsets: Vec<Offsets>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let permutations = std::env::args().nth(1).map_or(Ok(199), |text| text.parse())?;
    let model = Model::built_in("tilbud-2017").ok_or("no such version")?;
    let day = |text| Date::parse(text).ok_or("no day");
    let sizes = Sizes::new(&[5, 15])?;
    let period = Selection::new(model, day("2023-01-01")?, day("2024-12-31")?, sizes);

    let (mut lines, mut out) = (Vec::new(), stdout().lock());
    for line in stdin().lock().lines() {
        let line = line?;
        if !line.is_empty() {
            lines.push(line);
            continue;
        }
        let register = Register::read(lines.iter().enumerate().filter_map(|(at, line)| {
            let mut cells = line.split(';');
            let mut next = || cells.next();
            let themes = model.temaer().iter().map(|tema| &*tema.id);
            Some(Cells {
                line: at + 1,
                socialtilsyn: next()?,
                tilbud: next()?,
                udbyder: next()?,
                tilbudstype: next()?,
                pladser: next()?,
                date: next()?,
                model: "tilbud-2017",
                reason: next()?,
                scores: themes.zip(cells).collect(),
            })
        }));
        if let Some(problem) = register.problems().first() {
            return Err(format!("{problem:?}").into());
        }
        let sample = register.sample(&period, Level::Tema);
        let test = |dependence| stratified(&sample, &Plan::new(dependence, permutations, Seed(1)));
        let found = Found {
            units: sample.units().len(),
            rows: register.rows().len(),
            unadjusted: kruskal_wallis(&sample),
            tilbud: test(Dependence::Tilbud),
            udbyder: test(Dependence::Udbyder),
            offsets: offsets(&sample, Dependence::Udbyder, 0.95, 0.2),
        };
        writeln!(out, "{}", serde_json::to_string(&found)?)?;
        out.flush()?;
        lines.clear();
    }
    Ok(())
}
