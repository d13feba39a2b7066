//! Scoring many assessments of one model in one call.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use super::numbers::{Mean, Parts, Tally, TemaNumbers, WEIGHTS, Weights};
use super::table::Counts;
use super::{
    CellProblem, Code, Column, Columns, Fault, Output, Outputs, Rows, WrongLength, WrongLengths,
};
use crate::assessment::{Answer, Judgement, Kind};
use crate::calendar::Date;
use crate::model::{Judged, Model, SKELETONS, Skeleton, Tilbudstyper, is_exempt};
use crate::scoring::{Conjunction, Method};

/// A model and a method, ready to score any number of rows.
///
/// ```
/// use kvalitetsmodel::columns::{Batch, Output, Outputs, Rows};
/// use kvalitetsmodel::model::Model;
/// use kvalitetsmodel::scoring::Method;
///
/// let model = Model::built_in("plejefamilier-2017").expect("built in");
/// let batch = Batch::new(model, Method::Nested);
/// let answers = [4, 4, 4, 3, 5, 4, 4, 3, 4, 2, 0, 3, 3, 4, 6, 4, 5, 11];
/// let rows = Rows::new(&[2025_06_01, 2025_06_15], &answers);
/// let columns = batch.score(&rows, Outputs::of(&[Output::Answered, Output::TemaTenths]))?;
///
/// assert_eq!(columns.row(0, Output::Answered).next(), Some(9));
/// assert_eq!(columns.row(0, Output::TemaTenths).next(), Some(40));
/// // There is no answer 11: the row is told, and the others stand.
/// let problem = columns.problems()[0];
/// assert_eq!((problem.row, problem.place, problem.value), (1, 8, 11));
/// # Ok::<(), kvalitetsmodel::columns::WrongLengths>(())
/// ```
#[derive(Debug, Clone)]
pub struct Batch {
    skeleton: Cow<'static, Skeleton>,
    method: Method,
    counts: Counts,
    parts: Parts,
}

impl Batch {
    /// For a model of this crate, or of a portal's own.
    #[must_use]
    pub fn new(model: &Model, method: Method) -> Self {
        Self::of(Cow::Owned(Skeleton::of(model)), method)
    }

    /// For a built-in version by its place in [`crate::model::BUILT_IN`]; the words of the
    /// models are no part of a program that makes its batches in this way only.
    #[must_use]
    pub fn built_in(place: usize, method: Method) -> Option<Self> {
        SKELETONS.get(place).map(|skeleton| Self::of(Cow::Borrowed(skeleton), method))
    }

    fn of(skeleton: Cow<'static, Skeleton>, method: Method) -> Self {
        let counts = Counts {
            temaer: skeleton.temaer.len(),
            kriterier: skeleton.kriterier.len(),
            leaves: skeleton.leaves.len(),
        };
        let most = skeleton.kriterier.iter().copied().max().unwrap_or(0);
        Self { skeleton, method, counts, parts: Parts::up_to(most) }
    }

    /// How many themes the model has: so many numbers a row stand in a column about themes.
    #[must_use]
    pub fn temaer(&self) -> usize {
        self.counts.temaer
    }

    /// How many criteria it has.
    #[must_use]
    pub fn kriterier(&self) -> usize {
        self.counts.kriterier
    }

    /// How many leaves it has.
    #[must_use]
    pub fn leaves(&self) -> usize {
        self.counts.leaves
    }

    /// How many bytes the results of so many rows take.
    #[must_use]
    pub fn room(&self, outputs: Outputs, rows: usize) -> usize {
        self.counts.room(outputs, rows)
    }

    /// Scores rows: exactly as [`crate::scoring::profil`] scores each of them.
    ///
    /// # Errors
    /// Every column that is not as long as the rows ask for. Problems with single rows stand
    /// beside the results ([`Columns::problems`]).
    pub fn score(&self, rows: &Rows<'_>, outputs: Outputs) -> Result<Columns, WrongLengths> {
        self.check_lengths(rows)?;
        let mut columns = Columns::new(self.counts, outputs, rows.len());
        columns.problems = self.run(rows, outputs, &mut columns.bytes);
        Ok(columns)
    }

    /// The same, with the block of results ([`Columns`]) written into `results`, which is as
    /// long as [`Batch::room`] says. Gives the problems.
    ///
    /// # Errors
    /// Every column that is not as long as the rows ask for, `results` among them.
    pub fn score_into(
        &self,
        rows: &Rows<'_>,
        outputs: Outputs,
        results: &mut [u8],
    ) -> Result<Vec<CellProblem>, WrongLengths> {
        let (length, expected) = (results.len(), self.room(outputs, rows.len()));
        let mut wrong = self.check_lengths(rows).err().unwrap_or(WrongLengths(Vec::new()));
        if length != expected {
            wrong.0.push(WrongLength { column: Column::Results, length, expected });
        }
        if wrong.0.is_empty() { Ok(self.run(rows, outputs, results)) } else { Err(wrong) }
    }

    fn check_lengths(&self, rows: &Rows<'_>) -> Result<(), WrongLengths> {
        let count = rows.len();
        let mut wrong = Vec::new();
        for (column, length, each, may_be_left_out) in [
            (Column::Kinds, rows.kinds.len(), 1, true),
            (Column::Tilbudstyper, rows.tilbudstyper.len(), 1, true),
            (Column::Bestyrelser, rows.bestyrelser.len(), 1, true),
            (Column::Answers, rows.answers.len(), self.counts.leaves, false),
            (Column::Judgements, rows.judgements.len(), self.counts.kriterier, true),
        ] {
            let expected = count.saturating_mul(each);
            if length != expected && !(may_be_left_out && length == 0) {
                wrong.push(WrongLength { column, length, expected });
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(WrongLengths(wrong)) }
    }

    fn run(&self, rows: &Rows<'_>, outputs: Outputs, results: &mut [u8]) -> Vec<CellProblem> {
        let mut scorer = Scorer::new(self, outputs);
        let mut slots = Vec::new();
        let mut rest = results;
        for output in outputs.iter() {
            let (column, more) = rest
                .split_at_mut_checked(self.counts.bytes(output, rows.len()))
                .unwrap_or_default();
            slots.push((output, column));
            rest = more;
        }
        for row in 0..rows.len() {
            let good = scorer.read(rows, row);
            for (output, column) in &mut slots {
                let (own, more) = core::mem::take(column)
                    .split_at_mut_checked(self.counts.bytes(*output, 1))
                    .unwrap_or_default();
                if good {
                    scorer.write(*output, own);
                } else {
                    own.fill(0);
                }
                *column = more;
            }
        }
        scorer.problems
    }
}

/// What decides which leaves apply; the next row is often of the same.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Setting {
    date: u32,
    tilbudstyper: u16,
    bestyrelse: u8,
}

/// What is asked for of every mean, so that nothing is reduced that nobody sees.
const REDUCED_TEMA: Outputs = Outputs::of(&[Output::TemaNumerator, Output::TemaDenominator]);
const REDUCED_OTHER: Outputs = Outputs::of(&[Output::OtherNumerator, Output::OtherDenominator]);
const OF_OTHER: Outputs = REDUCED_OTHER.with(Outputs::of(&[Output::OtherTenths]));
const REDUCED_KRITERIUM: Outputs =
    Outputs::of(&[Output::KriteriumNumerator, Output::KriteriumDenominator]);
const OF_KRITERIUM: Outputs = REDUCED_KRITERIUM.with(Outputs::of(&[Output::KriteriumTenths]));

/// Goes through the rows of a batch, one at a time, in room that it keeps.
struct Scorer<'b> {
    batch: &'b Batch,
    outputs: Outputs,
    of_area: Tilbudstyper,
    problems: Vec<CellProblem>,
    setting: Option<Setting>,
    /// By leaf: every bit set where it applies.
    applies: Vec<u32>,
    tallies: Vec<Tally>,
    kriterier: Vec<Mean>,
    judgements: Vec<u8>,
    temaer: Vec<TemaNumbers>,
    means: Vec<Mean>,
    others: Vec<Mean>,
    conjunction: u8,
}

impl<'b> Scorer<'b> {
    fn new(batch: &'b Batch, outputs: Outputs) -> Self {
        let Counts { temaer, kriterier, leaves } = batch.counts;
        Self {
            batch,
            outputs,
            of_area: Tilbudstyper::of_area(batch.skeleton.area),
            problems: Vec::new(),
            setting: None,
            applies: vec![0; leaves],
            tallies: vec![Tally::NONE; kriterier],
            kriterier: vec![Mean::NONE; kriterier],
            judgements: vec![0; kriterier],
            temaer: vec![TemaNumbers::NONE; temaer],
            means: vec![Mean::NONE; temaer],
            others: vec![Mean::NONE; temaer],
            conjunction: 0,
        }
    }

    /// Computes a row; false where it has a problem.
    fn read(&mut self, rows: &Rows<'_>, row: usize) -> bool {
        let setting = Setting {
            date: rows.dates.get(row).copied().unwrap_or(0),
            tilbudstyper: rows.tilbudstyper.get(row).copied().unwrap_or(0),
            bestyrelse: rows.bestyrelser.get(row).copied().unwrap_or(0),
        };
        let answers = part(rows.answers, row, self.batch.counts.leaves);
        let judgements = part(rows.judgements, row, self.batch.counts.kriterier);
        let kind = rows.kinds.get(row).copied().unwrap_or(0);
        let same = self.setting == Some(setting) || self.set(setting);
        let good = match WEIGHTS.get(usize::from(kind)) {
            Some(weights) => {
                let answered = self.add_up(weights, answers);
                let judged = self.judge(judgements);
                same && answered && judged
            }
            None => false,
        };
        if good {
            self.finish();
        } else {
            self.report(row, setting, kind, answers, judgements);
        }
        good
    }

    /// Finds out which leaves apply; false for a setting that is none.
    fn set(&mut self, setting: Setting) -> bool {
        self.setting = None;
        let skeleton = &*self.batch.skeleton;
        let date = Date::from_digits(setting.date);
        let date = date.filter(|date| skeleton.validity.contains(*date));
        let bestyrelse = <Option<bool>>::of_code(setting.bestyrelse);
        let (Some(date), Some(bestyrelse)) = (date, bestyrelse) else { return false };
        let types = Tilbudstyper::from_bits(setting.tilbudstyper);
        if !self.of_area.holds_bits(setting.tilbudstyper) {
            return false;
        }
        let mut kriterier = skeleton.kriterier.iter();
        let mut leaves = skeleton.leaves.iter().zip(&mut self.applies);
        for tema in skeleton.temaer.iter() {
            let exempt = is_exempt(skeleton.area, tema.nr, types, date);
            for count in kriterier.by_ref().take(usize::from(tema.kriterier)) {
                for (condition, applies) in leaves.by_ref().take(usize::from(*count)) {
                    let its = !exempt && condition.holds(types, bestyrelse);
                    *applies = if its { u32::MAX } else { 0 };
                }
            }
        }
        self.setting = Some(setting);
        true
    }

    /// Adds up the answers by criterion; false where one is none, or does not belong.
    fn add_up(&mut self, weights: &Weights, answers: &[u8]) -> bool {
        let mut leaves = answers.iter().zip(&self.applies);
        let mut good = true;
        for (count, tally) in self.batch.skeleton.kriterier.iter().zip(&mut self.tallies) {
            let mut sum = Tally::NONE;
            for (code, applies) in leaves.by_ref().take(usize::from(*count)) {
                match weights.get(usize::from(*code)) {
                    Some(Some(weight)) => sum = sum.plus(*weight, *applies),
                    _ => good = false,
                }
            }
            *tally = sum;
        }
        good
    }

    /// The judgements of the criteria; false where one is none, or none belongs here.
    fn judge(&mut self, given: &[u8]) -> bool {
        if self.batch.skeleton.judged == Judged::Scores {
            return given.iter().all(|code| *code == 0);
        }
        let mut given = given.iter();
        let mut all = Conjunction::Met;
        for slot in &mut self.judgements {
            let code = given.next().copied().unwrap_or(0);
            let Some(judgement) = <Option<Judgement>>::of_code(code) else { return false };
            let judgement = judgement.unwrap_or_default();
            all = all.and(judgement);
            *slot = Some(judgement).code();
        }
        self.conjunction = Some(all).code();
        true
    }

    /// From the criteria to the themes.
    fn finish(&mut self) {
        let Batch { skeleton, method, parts, .. } = self.batch;
        if self.outputs.any(OF_KRITERIUM) {
            let reduced = self.outputs.any(REDUCED_KRITERIUM);
            for (tally, mean) in self.tallies.iter().zip(&mut self.kriterier) {
                *mean = if reduced { tally.mean().reduced() } else { tally.mean() };
            }
        }
        let (mut tallies, mut judgements) = (&*self.tallies, &*self.judgements);
        let means = self.means.iter_mut().zip(&mut self.others);
        for ((bone, tema), (mean, other)) in skeleton.temaer.iter().zip(&mut self.temaer).zip(means)
        {
            let count = usize::from(bone.kriterier);
            let (own, more) = tallies.split_at_checked(count).unwrap_or_default();
            *tema = TemaNumbers::of(own, parts);
            tallies = more;
            if skeleton.judged == Judged::Criteria {
                let (own, more) = judgements.split_at_checked(count).unwrap_or_default();
                tema.count_judged(own);
                judgements = more;
            }
            let (chosen, beside) = match method {
                Method::Nested => (tema.nested, tema.flat),
                Method::Flat => (tema.flat, tema.nested),
            };
            *mean = if self.outputs.any(REDUCED_TEMA) { chosen.reduced() } else { chosen };
            if self.outputs.any(OF_OTHER) {
                *other = match tema.differ() {
                    true if self.outputs.any(REDUCED_OTHER) => beside.reduced(),
                    true => beside,
                    false => Mean::NONE,
                };
            }
        }
    }

    /// Writes the row's numbers of one column.
    fn write(&self, output: Output, out: &mut [u8]) {
        let (temaer, means, others) = (&self.temaer, &self.means, &self.others);
        let (kriterier, tallies) = (&self.kriterier, &self.tallies);
        let judged = self.batch.skeleton.judged == Judged::Criteria;
        match output {
            Output::TemaNumerator => eights(out, means, |mean| mean.numerator),
            Output::TemaDenominator => eights(out, means, |mean| mean.denominator),
            Output::OtherNumerator => eights(out, others, |mean| mean.numerator),
            Output::OtherDenominator => eights(out, others, |mean| mean.denominator),
            Output::Answered => fours(out, &[self.all(|tema| tema.answered)], |all| *all),
            Output::Applicable => fours(out, &[self.all(|tema| tema.applicable)], |all| *all),
            Output::TemaAnswered => fours(out, temaer, |tema| tema.answered),
            Output::TemaApplicable => fours(out, temaer, |tema| tema.applicable),
            Output::TemaForventes => fours(out, temaer, |tema| tema.forventes),
            Output::TemaForventesIkke => fours(out, temaer, |tema| tema.forventes_ikke),
            Output::TemaTenths => ones(out, means, |mean| mean.tenths()),
            Output::OtherTenths => ones(out, others, |mean| mean.tenths()),
            Output::KriteriumNumerator => ones(out, kriterier, |mean| mean.numerator),
            Output::KriteriumDenominator => ones(out, kriterier, |mean| mean.denominator),
            Output::KriteriumTenths => ones(out, kriterier, |mean| mean.tenths()),
            Output::KriteriumAnswered => ones(out, tallies, |tally| tally.answered().into()),
            Output::KriteriumApplicable => ones(out, tallies, |tally| tally.applicable().into()),
            Output::KriteriumForventes => ones(out, tallies, |tally| tally.forventes().into()),
            Output::KriteriumForventesIkke => {
                ones(out, tallies, |tally| tally.forventes_ikke().into());
            }
            Output::KriteriumJudgement if judged => {
                ones(out, &self.judgements, |code| u64::from(*code));
            }
            Output::Applies => ones(out, &self.applies, |applies| u64::from(applies & 1)),
            Output::Conjunction if judged => ones(out, &[self.conjunction], |code| (*code).into()),
            Output::KriteriumJudgement | Output::Conjunction => out.fill(0),
        }
    }

    fn all(&self, count: fn(&TemaNumbers) -> u32) -> u32 {
        self.temaer.iter().fold(0, |sum, tema| sum.saturating_add(count(tema)))
    }

    /// Every problem of a row that has one.
    #[cold]
    fn report(
        &mut self,
        row: usize,
        setting: Setting,
        kind: u8,
        answers: &[u8],
        judgements: &[u8],
    ) {
        let skeleton = &*self.batch.skeleton;
        let problems = &mut self.problems;
        let mut note = |column, place, value, fault| {
            problems.push(CellProblem { row, column, place, value, fault });
        };
        match Date::from_digits(setting.date) {
            None => note(Column::Dates, 0, setting.date, Fault::InvalidDate),
            Some(date) if !skeleton.validity.contains(date) => {
                note(Column::Dates, 0, setting.date, Fault::OutsideValidity);
            }
            Some(_) => {}
        }
        let of_kind = Kind::of_code(kind);
        if of_kind.is_none() {
            note(Column::Kinds, 0, kind.into(), Fault::UnknownValue);
        }
        if !self.of_area.holds_bits(setting.tilbudstyper) {
            let value = setting.tilbudstyper.into();
            note(Column::Tilbudstyper, 0, value, Fault::WrongTilbudstype);
        }
        if <Option<bool>>::of_code(setting.bestyrelse).is_none() {
            note(Column::Bestyrelser, 0, setting.bestyrelse.into(), Fault::UnknownValue);
        }
        for (place, code) in answers.iter().enumerate() {
            let fault = match (<Option<Answer>>::of_code(*code), of_kind) {
                (None, _) => Fault::UnknownValue,
                (Some(Some(answer)), Some(kind)) if !answer.is_for(kind) => match kind {
                    Kind::Drift => Fault::ExpectationInDrift,
                    Kind::Godkendelse => Fault::ScoreAtGodkendelse,
                },
                _ => continue,
            };
            note(Column::Answers, place, (*code).into(), fault);
        }
        for (place, code) in judgements.iter().enumerate() {
            let fault = match <Option<Judgement>>::of_code(*code) {
                None => Fault::UnknownValue,
                Some(Some(_)) if skeleton.judged == Judged::Scores => Fault::CriteriaNotJudged,
                _ => continue,
            };
            note(Column::Judgements, place, (*code).into(), fault);
        }
    }
}

/// What a row has in a column with so many cells a row; nothing of a column left out.
fn part(column: &[u8], row: usize, count: usize) -> &[u8] {
    let from = row.saturating_mul(count);
    column.get(from..from.saturating_add(count)).unwrap_or_default()
}

fn eights<T>(out: &mut [u8], items: &[T], number: impl Fn(&T) -> u64) {
    for (slot, item) in out.as_chunks_mut::<8>().0.iter_mut().zip(items) {
        *slot = number(item).to_le_bytes();
    }
}

fn fours<T>(out: &mut [u8], items: &[T], number: impl Fn(&T) -> u32) {
    for (slot, item) in out.as_chunks_mut::<4>().0.iter_mut().zip(items) {
        *slot = number(item).to_le_bytes();
    }
}

/// Numbers that fit in a byte (see [`Output::width`]).
fn ones<T>(out: &mut [u8], items: &[T], number: impl Fn(&T) -> u64) {
    for (slot, item) in out.iter_mut().zip(items) {
        let [lowest, ..] = number(item).to_le_bytes();
        *slot = lowest;
    }
}
