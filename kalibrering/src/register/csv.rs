//! A register as a CSV file.

mod columns;
mod encoding;
mod records;

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use columns::{Columns, FIXED, Layout};
use records::Records;

use super::read::Reader;
use super::{Cells, Column, Register, RowFault};

/// A register read from a CSV file, piece by piece as it comes, so that no more than one assessment
/// of the text is kept.
///
/// The first line names the columns: `socialtilsyn`, `tilbud`, `udbyder`, `tilbudstype`, `pladser`
/// and `date`, and where they are known `model` and `reason`, in any order; their cells are those of
/// [`Cells`]. Scores stand in one of two layouts:
///
/// - **wide**: a line an assessment, and a column for each theme, criterion or indicator, named by
///   its id;
/// - **long**: a line a score, with the columns `part` and `score`. The lines of one assessment stand
///   together and have the same cells before the score.
///
/// Cells are divided by semicolon, comma or tab, whichever the first line has most of, and may stand
/// in quotes. The text is UTF-8, with or without a byte order mark; a line that is not is read as
/// Windows-1252. A cell of a formula is text like any other.
///
/// A line that has too few or too many cells is told and left out; an assessment with a fault in any
/// of its lines is, whole, so that both layouts of one register read alike. A column that nobody
/// knows is told once and not read; without a column that must be there nothing is. A line longer
/// than 64 kB, which is a quote that nothing ends, is told, and nothing after it is read.
///
/// ```
/// use kvalitetsmodel_kalibrering::register::{Column, Csv, RowFault};
///
/// let mut file = Csv::new();
/// file.push(b"socialtilsyn;tilbud;udbyder;tilbudstype;pladser;date;t1;t2\r\n");
/// file.push(b"sjaelland;T1;U1;sel107;12;2024-03-05;4,5;\r\n");
/// file.push(b"sjaelland;T2;U1;sel107;12;2024-03-06;6;4\r\n");
/// let register = file.finish();
/// assert_eq!(register.rows().len(), 1);
/// let told = &register.problems()[0];
/// assert_eq!((told.line, &told.column), (3, &Column::Score("t1".into())));
/// assert_eq!(told.fault, RowFault::NotAScore);
/// ```
#[derive(Debug, Default)]
pub struct Csv {
    records: Records,
    reading: Reading,
}

impl Csv {
    /// A file of which nothing has come yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The next piece of the file, of any length.
    pub fn push(&mut self, bytes: &[u8]) {
        let Self { records, reading } = self;
        records.push(bytes, &mut |line, cells| reading.record(line, cells));
    }

    /// How many assessments without a fault have come so far.
    #[must_use]
    pub fn read_so_far(&self) -> usize {
        self.reading.reader.register().rows().len()
    }

    /// The register, when all of the file has come.
    #[must_use]
    pub fn finish(self) -> Register {
        let Self { mut records, mut reading } = self;
        records.end(&mut |line, cells| reading.record(line, cells));
        reading.finish(records.too_long())
    }
}

/// What is known so far.
#[derive(Debug, Default)]
struct Reading {
    columns: Option<Columns>,
    gathered: Option<Gathered>,
    reader: Reader,
}

impl Reading {
    fn record(&mut self, line: usize, cells: &[Cow<'_, str>]) {
        // What a spreadsheet leaves below its last row.
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        let Some(columns) = &self.columns else {
            let (columns, faults) = Columns::read(cells);
            for (column, fault, found) in faults {
                self.reader.note(line, column, fault, &found);
            }
            self.columns = Some(columns);
            return;
        };
        if !columns.complete {
            return;
        }
        let beyond = cells.get(columns.count..).unwrap_or_default();
        if cells.len() < columns.count || beyond.iter().any(|cell| !cell.trim().is_empty()) {
            let fault = RowFault::OtherCount { expected: columns.count };
            self.reader.note(line, Column::Row, fault, &cells.len().to_string());
            return;
        }
        let cell = |at: usize| cells.get(at).map_or("", |cell| cell.trim());
        let fixed = columns.fixed.map(|at| at.map_or("", cell));
        match &columns.layout {
            Layout::Wide(parts) => {
                let scored = parts.iter().map(|(at, id)| (&**id, cell(*at)));
                let scores = scored.filter(|(_, score)| !score.is_empty()).collect();
                self.reader.row(&cells_of(line, fixed, scores), &[]);
            }
            Layout::Long { part, score } => {
                let scored = (line, cell(*part).to_string(), cell(*score).to_string());
                let same = |its: &Gathered| its.fixed.iter().map(String::as_str).eq(fixed);
                if let Some(other) = self.gathered.take_if(|its| !same(its)) {
                    other.read(&mut self.reader);
                }
                let gathered = self.gathered.get_or_insert_with(|| Gathered {
                    line,
                    fixed: fixed.map(String::from),
                    scores: Vec::new(),
                });
                gathered.scores.push(scored);
            }
        }
    }

    fn finish(mut self, too_long: Option<usize>) -> Register {
        if let Some(gathered) = self.gathered {
            gathered.read(&mut self.reader);
        }
        if let Some(line) = too_long {
            self.reader.note(line, Column::Row, RowFault::TooLong, "");
        }
        if self.columns.is_none() {
            self.reader.note(1, Column::Row, RowFault::Missing, "");
        }
        self.reader.finish()
    }
}

/// An assessment of the long layout, as far as its lines have come.
#[derive(Debug)]
struct Gathered {
    line: usize,
    fixed: [String; FIXED],
    /// Line, part and score.
    scores: Vec<(usize, String, String)>,
}

impl Gathered {
    fn read(&self, reader: &mut Reader) {
        let scores = self.scores.iter().map(|(_, part, score)| (&**part, &**score)).collect();
        let lines: Vec<usize> = self.scores.iter().map(|(line, ..)| *line).collect();
        reader.row(&cells_of(self.line, self.fixed.each_ref().map(|its| &**its), scores), &lines);
    }
}

/// What was assessed, in the order in which `columns` names it, and the scores.
fn cells_of<'a>(
    line: usize,
    fixed: [&'a str; FIXED],
    scores: Vec<(&'a str, &'a str)>,
) -> Cells<'a> {
    let [socialtilsyn, tilbud, udbyder, tilbudstype, pladser, date, model, reason] = fixed;
    Cells { line, socialtilsyn, tilbud, udbyder, tilbudstype, pladser, date, model, reason, scores }
}
