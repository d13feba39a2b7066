//! Scoring many assessments of one model in one call.

use alloc::vec;

use super::numbers::{Tables, Tally, TemaNumbers, WEIGHTS};
use super::slot::{Slot, Values};
use super::{CellProblem, Code, Column, Columns, Fault, Output, Outputs, Rows, WrongLengths};
use crate::assessment::{Answer, Judgement, Kind};
use crate::calendar::Date;
use crate::model::{Bone, Counts, Ends, Judged, Shape, Tilbudstyper, is_exempt};
use crate::scoring::{Conjunction, Method};

/// A model and a method, ready to score any number of rows.
///
/// ```
/// use kvalitetsmodel::columns::{Batch, Output, Outputs, Rows, Shape};
/// use kvalitetsmodel::model::Model;
/// use kvalitetsmodel::scoring::Method;
///
/// let model = Model::built_in("plejefamilier-2017").expect("built in");
/// let shape = Shape::of(model);
/// let batch = Batch::new(&shape, Method::Nested);
/// let answers = [5, 3, 4, 4, 4, 3, 5, 4, 4, 3, 4, 2, 2, 0, 0, 3, 3, 4, 6, 4, 5, 11];
/// let rows = Rows::new(&[2025_06_01, 2025_06_15], &answers);
/// let columns = batch.score(&rows, Outputs::of(&[Output::Answered, Output::TemaTenths]))?;
///
/// assert_eq!(columns.row(0, Output::Answered).next(), Some(11));
/// assert_eq!(columns.row(0, Output::TemaTenths).next(), Some(40));
/// // There is no answer 11: the row is told, and the others stand.
/// let problem = columns.problems()[0];
/// assert_eq!((problem.row, problem.place, problem.value), (1, 10, 11));
/// # Ok::<(), kvalitetsmodel::columns::WrongLengths>(())
/// ```
#[derive(Debug, Clone)]
pub struct Batch<'s> {
    shape: &'s Shape<'s>,
    tables: Tables,
    method: Method,
}

impl Batch<'static> {
    /// As much scratch ([`Batch::scratch`]) as any model needs.
    pub const MOST_SCRATCH: usize = Counts::LARGEST.words();
}

impl<'s> Batch<'s> {
    /// For the model of this shape.
    #[must_use]
    pub fn new(shape: &'s Shape<'s>, method: Method) -> Self {
        Self { shape, tables: Tables::of(shape.counts), method }
    }

    /// How many themes the model has: so many numbers a row stand in a column about themes.
    #[must_use]
    pub fn temaer(&self) -> usize {
        self.shape.counts.temaer
    }

    /// How many criteria it has.
    #[must_use]
    pub fn kriterier(&self) -> usize {
        self.shape.counts.kriterier
    }

    /// How many leaves it has.
    #[must_use]
    pub fn leaves(&self) -> usize {
        self.shape.counts.leaves
    }

    /// How many bytes the results of so many rows take.
    #[must_use]
    pub fn room(&self, outputs: Outputs, rows: usize) -> usize {
        self.shape.room(outputs, rows)
    }

    /// How many words of scratch a call needs, however many rows there are.
    #[must_use]
    pub fn scratch(&self) -> usize {
        self.shape.counts.words()
    }

    /// Looks whether every column is as long as the rows ask for, and so are the room for the
    /// results and the scratch.
    ///
    /// # Errors
    /// Every one that is not.
    #[allow(clippy::result_large_err, reason = "it must not ask for memory")]
    pub fn check(
        &self,
        rows: &Rows<'_>,
        outputs: Outputs,
        results: &[u8],
        scratch: &[u32],
    ) -> Result<(), WrongLengths> {
        let room = self.room(outputs, rows.len());
        WrongLengths::of(self.shape.counts, rows, (results.len(), room), scratch.len())
    }

    /// Scores rows: exactly as [`crate::scoring::profil`] scores each of them.
    ///
    /// # Errors
    /// Every column that is not as long as the rows ask for. Problems with single rows stand
    /// beside the results ([`Columns::problems`]).
    #[allow(clippy::result_large_err, reason = "it must not ask for memory")]
    pub fn score(&self, rows: &Rows<'_>, outputs: Outputs) -> Result<Columns, WrongLengths> {
        let mut columns = Columns::new(self.shape.counts, outputs, rows.len());
        let mut scratch = vec![0; self.scratch()];
        self.check(rows, outputs, &columns.bytes, &scratch)?;
        let note = |problem| columns.problems.push(problem);
        self.score_into(rows, outputs, &mut columns.bytes, &mut scratch, note);
        Ok(columns)
    }

    /// The same, with the block of results ([`Columns`]) written into `results`, which is as
    /// long as [`Batch::room`] says, and the problems handed over one by one, row by row. Asks
    /// for no memory: `scratch`, at least as long as [`Batch::scratch`] says, is all it needs.
    ///
    /// That all of them are as long as they should be is for the caller to see to, or for
    /// [`Batch::check`]: a row whose answers are not all there has no results.
    #[inline(never)]
    pub fn score_into(
        &self,
        rows: &Rows<'_>,
        outputs: Outputs,
        results: &mut [u8],
        scratch: &mut [u32],
        mut note: impl FnMut(CellProblem),
    ) {
        let Some(values) = Values::within(scratch, self.shape.counts) else { return };
        let mut rest = results;
        let mut slots = [const { None }; Output::ALL.len()];
        for (slot, output) in slots.iter_mut().zip(outputs.iter()) {
            let size = self.shape.counts.bytes(output);
            let all = size.wrapping_mul(rows.len());
            let (column, more) = rest.split_at_mut_checked(all).unwrap_or_default();
            *slot = Some(Slot::of(output, size, column));
            rest = more;
        }
        let mut scorer = Scorer { batch: self, asked: outputs, setting: None, values };
        for row in 0..rows.len() {
            let good = scorer.score(rows, row);
            if !good {
                self.report(rows, row, &mut note);
            }
            let values = good.then_some(&scorer.values);
            slots.iter_mut().flatten().for_each(|slot| slot.write(values));
        }
    }

    /// Every problem of a row that has one.
    #[cold]
    #[inline(never)]
    fn report(&self, rows: &Rows<'_>, row: usize, note: &mut impl FnMut(CellProblem)) {
        let shape = self.shape;
        let mut note = |column, place, value, fault| {
            tell(note, CellProblem { row, column, place, value, fault });
        };
        let Setting { date: digits, tilbudstyper, bestyrelse } = rows.setting(row);
        if let Err(fault) = shape.day(digits) {
            note(Column::Dates, 0, digits, fault);
        }
        let code = rows.kind(row);
        let kind = Kind::of_code(code);
        if kind.is_none() {
            note(Column::Kinds, 0, code.into(), Fault::UnknownValue);
        }
        if !Tilbudstyper::of_area(shape.area).holds_bits(tilbudstyper) {
            note(Column::Tilbudstyper, 0, tilbudstyper.into(), Fault::WrongTilbudstype);
        }
        if <Option<bool>>::of_code(bestyrelse).is_none() {
            note(Column::Bestyrelser, 0, bestyrelse.into(), Fault::UnknownValue);
        }
        for (place, code) in part(rows.answers, row, shape.counts.leaves).iter().enumerate() {
            let fault = match (<Option<Answer>>::of_code(*code), kind) {
                (None, _) => Fault::UnknownValue,
                (Some(Some(answer)), Some(kind)) if !answer.is_for(kind) => match kind {
                    Kind::Drift => Fault::ExpectationInDrift,
                    Kind::Godkendelse => Fault::ScoreAtGodkendelse,
                },
                _ => continue,
            };
            note(Column::Answers, place, (*code).into(), fault);
        }
        for (place, code) in part(rows.judgements, row, shape.counts.kriterier).iter().enumerate() {
            let fault = match <Option<Judgement>>::of_code(*code) {
                None => Fault::UnknownValue,
                Some(Some(_)) if shape.judged == Judged::Scores => Fault::CriteriaNotJudged,
                _ => continue,
            };
            note(Column::Judgements, place, (*code).into(), fault);
        }
    }
}

/// Hands a problem over; in one place, as there are many to do so from.
#[inline(never)]
fn tell(note: &mut impl FnMut(CellProblem), problem: CellProblem) {
    note(problem);
}

impl Shape<'_> {
    /// The day that is written so, if the model applies on it.
    #[inline(never)]
    fn day(&self, digits: u32) -> Result<Date, Fault> {
        match Date::from_digits(digits) {
            None => Err(Fault::InvalidDate),
            Some(date) if self.validity.contains(date) => Ok(date),
            Some(_) => Err(Fault::OutsideValidity),
        }
    }

    /// How many bytes the results of so many rows take.
    #[must_use]
    pub fn room(&self, outputs: Outputs, rows: usize) -> usize {
        self.counts.room(outputs, rows)
    }
}

/// What decides which leaves apply; the next row is often of the same.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Setting {
    date: u32,
    tilbudstyper: u16,
    bestyrelse: u8,
}

impl Rows<'_> {
    fn setting(&self, row: usize) -> Setting {
        Setting {
            date: self.dates.get(row).copied().unwrap_or(0),
            tilbudstyper: self.tilbudstyper.get(row).copied().unwrap_or(0),
            bestyrelse: self.bestyrelser.get(row).copied().unwrap_or(0),
        }
    }

    fn kind(&self, row: usize) -> u8 {
        self.kinds.get(row).copied().unwrap_or(0)
    }
}

/// Goes through the rows of a batch, one at a time.
struct Scorer<'b, 'v> {
    batch: &'b Batch<'b>,
    asked: Outputs,
    setting: Option<Setting>,
    /// The numbers of the row.
    values: Values<'v>,
}

impl Scorer<'_, '_> {
    /// Computes a row; false where it has a problem.
    fn score(&mut self, rows: &Rows<'_>, row: usize) -> bool {
        let setting = rows.setting(row);
        if self.setting != Some(setting) {
            self.setting = self.set(setting).map(|()| setting);
        }
        self.setting.is_some() && self.add_up(rows, row).is_some()
    }

    /// Finds out which leaves apply; `None` for a setting that is none.
    fn set(&mut self, setting: Setting) -> Option<()> {
        let shape = self.batch.shape;
        let area = shape.area;
        let date = shape.day(setting.date).ok()?;
        let bestyrelse = <Option<bool>>::of_code(setting.bestyrelse)?;
        if !Tilbudstyper::of_area(area).holds_bits(setting.tilbudstyper) {
            return None;
        }
        let types = Tilbudstyper::from_bits(setting.tilbudstyper);
        for (leaf, applies) in shape.leaves().iter().zip(&mut *self.values.leaves) {
            let leaf = Bone::read(*leaf);
            let its = leaf.is_for(types, bestyrelse) && !is_exempt(area, leaf.nr, types, date);
            *applies = its.into();
        }
        Some(())
    }

    /// Adds up a row from its leaves to its themes; `None` where a code is none, or does not
    /// belong in the row.
    fn add_up(&mut self, rows: &Rows<'_>, row: usize) -> Option<()> {
        let Batch { shape, method, tables } = self.batch;
        let counts = shape.counts;
        let answers = part(rows.answers, row, counts.leaves);
        let judgements = part(rows.judgements, row, counts.kriterier);
        let weights = WEIGHTS.get(usize::from(rows.kind(row)))?;
        let judges = shape.judged == Judged::Criteria;
        let is_judged = judgements.iter().any(|code| *code != 0);
        if answers.len() != counts.leaves || (is_judged && !judges) {
            return None;
        }
        let values = &mut self.values;
        let mut kriterier = values.kriterier.iter_mut();
        let mut temaer = values.temaer.iter_mut();
        let mut judgements = judgements.iter();
        let (mut all, mut conjunction) = (TemaNumbers::NONE, Conjunction::Met);
        let (mut tema, mut tally) = (TemaNumbers::NONE, Tally::NONE);
        let leaves = shape.leaves().iter().zip(&*values.leaves);
        for ((leaf, applies), code) in leaves.zip(answers) {
            let Bone { ends, .. } = Bone::read(*leaf);
            tally = tally.plus((*weights.get(usize::from(*code))?)?, *applies);
            if ends == Ends::Nothing {
                continue;
            }
            let mut own = None;
            if judges {
                let code = judgements.next().copied().unwrap_or(0);
                let judgement = <Option<Judgement>>::of_code(code)?.unwrap_or_default();
                conjunction = conjunction.and(judgement);
                own = Some(judgement);
            }
            let words = tally.words(own);
            let [numerator, denominator, tenths, ..] = words;
            tema.add(tally, [numerator, denominator, tenths], own, tables);
            *kriterier.next()? = words;
            tally = Tally::NONE;
            if ends == Ends::Tema {
                all.count(&tema);
                *temaer.next()? = tema.words(*method, tables, self.asked);
                tema = TemaNumbers::NONE;
            }
        }
        let conjunction = judges.then_some(conjunction).code();
        *values.row = [all.answered, all.applicable, conjunction.into()];
        Some(())
    }
}

/// What a row has in a column with so many cells a row; nothing of a column left out.
fn part(column: &[u8], row: usize, count: usize) -> &[u8] {
    // Neither wraps where the column is as long as the rows ask for.
    let from = row.wrapping_mul(count);
    column.get(from..from.wrapping_add(count)).unwrap_or_default()
}
