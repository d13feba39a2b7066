//! Rows of text, read into assessments.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use kvalitetsmodel::assessment::Judgement;
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::Region;
use kvalitetsmodel::exact::Fraction;
use kvalitetsmodel::model::{Judged, Level, Model, Tilbudstype};

use super::{Cells, Column, Row, RowFault, RowProblem, VisitReason};

/// The good rows of a register, and what is wrong with the others.
///
/// ```
/// use kvalitetsmodel_kalibrering::register::{Cells, Column, Register, RowFault};
///
/// let good = Cells {
///     line: 2,
///     socialtilsyn: "sjaelland",
///     tilbud: "T1",
///     udbyder: "U1",
///     tilbudstype: "sel107",
///     pladser: "12",
///     date: "2024-03-05",
///     model: "",
///     reason: "planned",
///     scores: vec![("t1", "4,5")],
/// };
/// let bad = Cells { line: 3, date: "2024-02-30", pladser: "many", ..good.clone() };
/// let register = Register::read([good, bad]);
/// assert_eq!(register.rows().len(), 1);
/// let told: Vec<_> = register.problems().iter().map(|one| (one.line, &one.column)).collect();
/// assert_eq!(told, [(3, &Column::Pladser), (3, &Column::Date)]);
/// assert_eq!(register.problems()[1].fault, RowFault::NotADate);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Register {
    rows: Vec<Row>,
    problems: Vec<RowProblem>,
}

impl Register {
    /// Reads every row. Each fault of each row is told; a row with a fault is left out, whole.
    #[must_use]
    pub fn read<'a>(rows: impl IntoIterator<Item = Cells<'a>>) -> Self {
        let mut reader = Reader::default();
        for cells in rows {
            reader.row(&cells, &[]);
        }
        reader.finish()
    }

    /// The rows without a fault, in the order of the file.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// What is wrong with the others, in the order of the file.
    #[must_use]
    pub fn problems(&self) -> &[RowProblem] {
        &self.problems
    }

    /// The versions of the model that rows are of, each to be looked at by itself.
    #[must_use]
    pub fn models(&self) -> Vec<&'static Model> {
        let mut models: Vec<&'static Model> = Vec::new();
        for row in &self.rows {
            if !models.iter().any(|model| model.id() == row.model.id()) {
                models.push(row.model);
            }
        }
        models.sort_by_key(|model| model.id());
        models
    }
}

/// A register that rows still come to.
#[derive(Debug, Default)]
pub(super) struct Reader {
    register: Register,
    /// The line of each assessment that is kept.
    days: BTreeMap<(String, Date), usize>,
}

impl Reader {
    /// Reads a row. `lines` are those of its scores, where they have lines of their own.
    pub(super) fn row(&mut self, cells: &Cells<'_>, lines: &[usize]) {
        let problems = &mut self.register.problems;
        let mut reading = Reading { line: cells.line, lines, problems };
        let Some(row) = reading.row(cells) else { return };
        let day = (row.tilbud.clone(), row.date);
        if let Some(line) = self.days.get(&day) {
            reading.note(Column::Tilbud, RowFault::SameDay { line: *line }, cells.tilbud);
            return;
        }
        self.days.insert(day, row.line);
        self.register.rows.push(row);
    }

    /// Tells of a line that does not even become a row.
    pub(super) fn note(&mut self, line: usize, column: Column, fault: RowFault, found: &str) {
        Reading { line, lines: &[], problems: &mut self.register.problems }
            .note(column, fault, found);
    }

    /// What has come so far.
    pub(super) fn register(&self) -> &Register {
        &self.register
    }

    /// What has come. A score that has a line of its own was told of when its row was whole.
    pub(super) fn finish(mut self) -> Register {
        self.register.problems.sort_by_key(|one| one.line);
        self.register
    }
}

/// One row on its way in.
struct Reading<'p> {
    line: usize,
    /// Of each score, where they have lines of their own.
    lines: &'p [usize],
    problems: &'p mut Vec<RowProblem>,
}

impl Reading<'_> {
    fn note(&mut self, column: Column, fault: RowFault, found: &str) {
        let found = found.to_string();
        self.problems.push(RowProblem { line: self.line, column, fault, found });
    }

    fn row(&mut self, cells: &Cells<'_>) -> Option<Row> {
        let before = self.problems.len();
        let regions = Region::ALL.iter().copied();
        let socialtilsyn = self.word(Column::Socialtilsyn, cells.socialtilsyn, regions, Region::id);
        let tilbud = self.id(Column::Tilbud, cells.tilbud);
        let udbyder = self.id(Column::Udbyder, cells.udbyder);
        let types = Tilbudstype::ALL.iter().copied();
        let tilbudstype = self.word(Column::Tilbudstype, cells.tilbudstype, types, Tilbudstype::id);
        let pladser = self.parsed(Column::Pladser, cells.pladser, RowFault::NotANumber, |text| {
            text.parse().ok().filter(|pladser| (1..=9999).contains(pladser))
        });
        let date = self.parsed(Column::Date, cells.date, RowFault::NotADate, Date::parse);
        let model = self.model(cells.model.trim(), date, tilbudstype);
        let reasons = VisitReason::ALL.iter().copied();
        let reason = if cells.reason.trim().is_empty() {
            None
        } else {
            self.word(Column::Reason, cells.reason, reasons, VisitReason::id)
        };
        let scores = model.map(|model| self.scores(model, cells)).unwrap_or_default();
        if self.problems.len() > before {
            return None;
        }
        Some(Row {
            line: self.line,
            socialtilsyn: socialtilsyn?,
            tilbud: tilbud?,
            udbyder: udbyder?,
            tilbudstype: tilbudstype?,
            pladser: pladser?,
            date: date?,
            model: model?,
            reason,
            scores,
        })
    }

    fn parsed<T>(
        &mut self,
        column: Column,
        text: &str,
        fault: RowFault,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = text.trim();
        let value = parse(text);
        if value.is_none() {
            self.note(column, if text.is_empty() { RowFault::Missing } else { fault }, text);
        }
        value
    }

    fn word<T: Copy>(
        &mut self,
        column: Column,
        text: &str,
        mut all: impl Iterator<Item = T> + Clone,
        id: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let found = all.find(|one| id(*one) == text.trim());
        self.parsed(column, text, RowFault::UnknownWord, |_| found)
    }

    fn id(&mut self, column: Column, text: &str) -> Option<String> {
        let present = |text: &str| (!text.is_empty()).then(|| text.to_string());
        self.parsed(column, text, RowFault::Missing, present)
    }

    fn model(
        &mut self,
        id: &str,
        date: Option<Date>,
        tilbudstype: Option<Tilbudstype>,
    ) -> Option<&'static Model> {
        if id.is_empty() {
            let (date, area) = (date?, tilbudstype?.area());
            let model = Model::on(area, date);
            if model.is_none() {
                self.note(Column::Date, RowFault::NoModel, &date.text());
            }
            return model;
        }
        let Some(model) = Model::built_in(id) else {
            self.note(Column::Model, RowFault::UnknownWord, id);
            return None;
        };
        if date.is_some_and(|date| !model.validity().contains(date)) {
            self.note(Column::Model, RowFault::ModelNotValid, id);
        }
        if let Some(other) = tilbudstype.filter(|its| its.area() != model.area()) {
            self.note(Column::Tilbudstype, RowFault::WrongArea, other.id());
        }
        Some(model)
    }

    fn scores(
        &mut self,
        model: &'static Model,
        cells: &Cells<'_>,
    ) -> BTreeMap<&'static str, Fraction> {
        let mut scores = BTreeMap::new();
        let mut seen = Vec::new();
        let mut scores_at = self.lines.iter().copied();
        for (id, text) in &cells.scores {
            let (id, text) = (id.trim(), text.trim());
            let line = scores_at.next().unwrap_or(self.line);
            let mut note = |fault, found: &str| {
                let (column, found) = (Column::Score(id.to_string()), found.to_string());
                self.problems.push(RowProblem { line, column, fault, found });
            };
            let Some(part) = model.part(id) else {
                note(RowFault::UnknownPart, id);
                continue;
            };
            if seen.contains(&id) {
                note(RowFault::Twice, text);
                continue;
            }
            seen.push(id);
            if text.is_empty() {
                continue;
            }
            match score(model.judged(), part.level(), text) {
                Ok(Some(score)) => drop(scores.insert(part.id(), score)),
                Ok(None) => {}
                Err(fault) => note(fault, text),
            }
        }
        scores
    }
}

/// The score that a text says; `None` where it says that there is none.
fn score(judged: Judged, level: Level, text: &str) -> Result<Option<Fraction>, RowFault> {
    if judged == Judged::Criteria {
        if level != Level::Kriterium {
            return Err(RowFault::NotScoredInModel);
        }
        let said = Judgement::ALL.iter().find(|its| its.id() == text);
        return match said.ok_or(RowFault::NotAScore)? {
            Judgement::Met => Ok(Some(Fraction::whole(1))),
            Judgement::NotMet => Ok(Some(Fraction::whole(0))),
            _ => Ok(None),
        };
    }
    if Judgement::ALL.iter().any(|its| its.id() == text) {
        return Err(RowFault::NotScoredInModel);
    }
    let number = number(text).ok_or(RowFault::NotAScore)?;
    let fits = Fraction::whole(1) <= number && number <= Fraction::whole(5);
    // An indicator is given a whole score; what stands above it is a mean.
    if !fits || (level == Level::Indikator && number.denominator() != 1) {
        return Err(RowFault::NotAScore);
    }
    Ok(Some(number))
}

/// A number as people write it, exactly: `4`, `4,5`, `4.5`, `9/2`.
fn number(text: &str) -> Option<Fraction> {
    let digits = |text: &str| {
        let right =
            !text.is_empty() && text.len() <= 12 && text.bytes().all(|b| b.is_ascii_digit());
        if right { text.parse::<i64>().ok() } else { None }
    };
    if let Some((above, below)) = text.split_once('/') {
        return Fraction::new(digits(above)?, digits(below)?).ok();
    }
    let Some((whole, part)) = text.split_once([',', '.']) else {
        return digits(text).map(Fraction::whole);
    };
    let below = 10_i64.checked_pow(u32::try_from(part.len()).ok()?)?;
    let above = digits(whole)?.checked_mul(below)?.checked_add(digits(part)?)?;
    Fraction::new(above, below).ok()
}
