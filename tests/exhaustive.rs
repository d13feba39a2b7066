//! Every combination of answers that a criterion or a theme of a built-in model can have, and every
//! combination of judgements from 2026, against the rules as `domain/kvalitetsmodel.md` tells them:
//! whole numbers added up anew, in a few lines that share nothing with the crate.
//!
//! Of the largest themes the combinations go into millions: those are tried where the crate is
//! built for speed, `cargo test --release --test exhaustive`.

#![allow(clippy::inconsistent_digit_grouping, reason = "a date is read as 2025_06_01")]

use kvalitetsmodel::assessment::{Answer, Judgement, Kind};
use kvalitetsmodel::columns::{Batch, Code, Columns, Output, Outputs, Rows, Shape};
use kvalitetsmodel::model::{BUILT_IN, Judged, Model};
use kvalitetsmodel::scoring::{Conjunction, Method};

/// Rows in one call: as many as stand in a few megabytes.
const AT_ONCE: usize = 1 << 14;
/// How many rows a debug build scores in a second or two.
const QUICK: usize = 50_000;

const NOTHING: u8 = 0;
const NOT_APPLICABLE: u8 = 6;
const FORVENTES: u8 = 8;
const FORVENTES_IKKE: u8 = 9;

/// The codes by which the oracle reads a cell are those of the crate.
#[test]
fn cells_are_read_as_the_columns_write_them() {
    let code = |answer| Some(answer).code();
    assert_eq!([code(Answer::Score1), code(Answer::Score5)], [1, 5]);
    assert_eq!(None::<Answer>.code(), NOTHING);
    assert_eq!(code(Answer::NotApplicable), NOT_APPLICABLE);
    assert_eq!([code(Answer::Forventes), code(Answer::ForventesIkke)], [FORVENTES, FORVENTES_IKKE]);
}

/// A fraction in lowest terms; 0/0 where nothing is scored.
fn lowest(above: u64, below: u64) -> (u64, u64) {
    let (mut common, mut rest) = (above, below);
    while rest != 0 {
        (common, rest) = (rest, common % rest);
    }
    let part = |number: u64| number.checked_div(common).unwrap_or(0);
    (part(above), part(below))
}

/// Tenths, half up.
fn tenths((above, below): (u64, u64)) -> u64 {
    if below == 0 { 0 } else { (20 * above + below) / (2 * below) }
}

/// What is given as a score.
fn scores(cells: &[u8]) -> impl Iterator<Item = u64> {
    cells.iter().filter(|cell| (1..=5).contains(*cell)).map(|cell| u64::from(*cell))
}

/// A criterion's mean: of the scores there are.
fn mean(cells: &[u8]) -> (u64, u64) {
    let count = scores(cells).count() as u64;
    lowest(scores(cells).sum(), count)
}

/// A theme's mean: of its criteria's means, or of all its scores.
fn tema_mean(kriterier: &[&[u8]], method: Method) -> (u64, u64) {
    match method {
        Method::Flat => mean(&kriterier.concat()),
        Method::Nested => {
            let scored: Vec<(u64, u64)> =
                kriterier.iter().map(|cells| mean(cells)).filter(|one| one.1 != 0).collect();
            let below: u64 = scored.iter().map(|one| one.1).product();
            let above: u64 = scored.iter().map(|one| one.0 * (below / one.1)).sum();
            lowest(above, below * scored.len() as u64)
        }
        other => panic!("the oracle does not know {other:?}"),
    }
}

const fn other(method: Method) -> Method {
    match method {
        Method::Flat => Method::Nested,
        _ => Method::Flat,
    }
}

/// Every row of cells: each combination of these values over some leaves, the others empty.
struct Combinations<'v> {
    values: &'v [u8],
    at: Vec<usize>,
    /// The place of the leaf before it, where the two may change places without another row.
    in_order_after: Vec<Option<usize>>,
    done: bool,
}

impl<'v> Combinations<'v> {
    fn of(values: &'v [u8], leaves: usize) -> Self {
        Self { values, at: vec![0; leaves], in_order_after: vec![None; leaves], done: false }
    }

    /// Of the leaves of one criterion only those in order: that their order changes nothing is
    /// what the criteria alone show.
    fn in_order(values: &'v [u8], kriterier: &[usize]) -> Self {
        let mut all = Self::of(values, kriterier.iter().sum());
        let mut first = 0;
        for count in kriterier {
            for place in first + 1..first + count {
                all.in_order_after[place] = Some(place - 1);
            }
            first += count;
        }
        all
    }
}

impl Iterator for Combinations<'_> {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        if self.done {
            return None;
        }
        let row = self.at.iter().map(|at| self.values[*at]).collect();
        self.done = true;
        for place in (0..self.at.len()).rev() {
            if self.at[place] + 1 < self.values.len() {
                self.at[place] += 1;
                for later in place + 1..self.at.len() {
                    self.at[later] = self.in_order_after[later].map_or(0, |before| self.at[before]);
                }
                self.done = false;
                break;
            }
        }
        Some(row)
    }
}

/// How many rows [`Combinations::in_order`] gives: of each criterion the multisets of its cells.
fn count_in_order(values: usize, kriterier: &[usize]) -> usize {
    let of_one = |count: usize| (0..count).fold(1, |all, at| all * (values + at) / (at + 1));
    kriterier.iter().map(|count| of_one(*count)).product()
}

/// The models until 2025 and from 2026, with where each theme's leaves stand, criterion by
/// criterion.
fn temaer() -> Vec<(&'static Model, usize, Vec<usize>, usize)> {
    let mut all = Vec::new();
    for model in BUILT_IN {
        let mut first = 0;
        for (place, tema) in model.temaer().iter().enumerate() {
            let leaves = tema.kriterier.iter().map(|one| one.indikatorer.len().max(1));
            let kriterier: Vec<usize> = leaves.collect();
            let count = kriterier.iter().sum::<usize>();
            all.push((model, place, kriterier, first));
            first += count;
        }
    }
    all
}

/// Scores rows that have cells at one place and nothing elsewhere, and hands each over.
fn each_row(
    model: &'static Model,
    (kind, method, outputs): (Kind, Method, &[Output]),
    first: usize,
    rows: impl Iterator<Item = Vec<u8>>,
    mut see: impl FnMut(&Columns, usize, &[u8]),
) -> usize {
    let shape = Shape::of(model);
    let batch = Batch::new(&shape, method);
    let date = model.validity().from.digits();
    let mut rows = rows.peekable();
    let mut seen = 0;
    while rows.peek().is_some() {
        let some: Vec<Vec<u8>> = rows.by_ref().take(AT_ONCE).collect();
        let mut answers = vec![NOTHING; batch.leaves() * some.len()];
        for (row, cells) in answers.chunks_mut(batch.leaves()).zip(&some) {
            row[first..first + cells.len()].copy_from_slice(cells);
        }
        let (dates, kinds) = (vec![date; some.len()], vec![kind.code(); some.len()]);
        let rows = Rows::new(&dates, &answers).kinds(&kinds);
        let columns = batch.score(&rows, Outputs::of(outputs)).expect("columns of one length");
        assert_eq!(columns.problems(), []);
        for (at, cells) in some.iter().enumerate() {
            see(&columns, at, cells);
        }
        seen += some.len();
    }
    seen
}

/// Kvalitetsmodellen, criterion: the mean of the indicators that are scored; what is not scored is
/// left out; how many are answered of how many apply; at godkendelse how many are expected.
#[test]
fn every_combination_of_answers_of_every_criterion() {
    const OUTPUTS: [Output; 7] = [
        Output::KriteriumNumerator,
        Output::KriteriumDenominator,
        Output::KriteriumTenths,
        Output::KriteriumAnswered,
        Output::KriteriumApplicable,
        Output::KriteriumForventes,
        Output::KriteriumForventesIkke,
    ];
    let drift: &[u8] = &[NOTHING, 1, 2, 3, 4, 5, NOT_APPLICABLE, 7];
    let godkendelse: &[u8] = &[NOTHING, NOT_APPLICABLE, 7, FORVENTES, FORVENTES_IKKE];
    let mut place = 0;
    let mut of_model = None;
    for (model, _, kriterier, mut first) in temaer() {
        if of_model.replace(model.id()) != Some(model.id()) {
            place = 0;
        }
        for leaves in kriterier {
            for (kind, values) in [(Kind::Drift, drift), (Kind::Godkendelse, godkendelse)] {
                let rows = Combinations::of(values, leaves);
                let ask = (kind, Method::Nested, OUTPUTS.as_slice());
                let seen = each_row(model, ask, first, rows, |columns, at, cells| {
                    let applicable = cells.iter().filter(|cell| **cell != NOT_APPLICABLE).count();
                    let expected = |word| cells.iter().filter(|cell| **cell == word).count() as u64;
                    let said = [expected(FORVENTES), expected(FORVENTES_IKKE)];
                    let (above, below) = mean(cells);
                    let answered = scores(cells).count() as u64 + said[0] + said[1];
                    let right = [
                        above,
                        below,
                        tenths((above, below)),
                        answered,
                        applicable as u64,
                        said[0],
                        said[1],
                    ];
                    let is = OUTPUTS
                        .map(|output| columns.row(at, output).nth(place).expect("a criterion"));
                    assert_eq!(is, right, "{} criterion {place} {cells:?}", model.id());
                });
                assert_eq!(seen, values.len().pow(leaves as u32));
            }
            first += leaves;
            place += 1;
        }
    }
}

/// Kvalitetsmodellen, theme: by either method, and the other beside it where it differs.
fn every_combination_of_a_tema(of_size: impl Fn(usize) -> bool) -> usize {
    const OUTPUTS: [Output; 6] = [
        Output::TemaNumerator,
        Output::TemaDenominator,
        Output::TemaTenths,
        Output::OtherNumerator,
        Output::OtherDenominator,
        Output::OtherTenths,
    ];
    let values = [NOTHING, 1, 2, 3, 4, 5];
    let mut all = 0;
    for (model, place, kriterier, first) in temaer() {
        let count = count_in_order(values.len(), &kriterier);
        if !of_size(count) {
            continue;
        }
        for method in [Method::Nested, Method::Flat] {
            let rows = Combinations::in_order(&values, &kriterier);
            let ask = (Kind::Drift, method, OUTPUTS.as_slice());
            let seen = each_row(model, ask, first, rows, |columns, at, cells| {
                let mut rest = cells;
                let parts: Vec<&[u8]> = kriterier
                    .iter()
                    .map(|count| {
                        let (own, more) = rest.split_at(*count);
                        rest = more;
                        own
                    })
                    .collect();
                let here = tema_mean(&parts, method);
                let there = tema_mean(&parts, other(method));
                let there = if there == here { (0, 0) } else { there };
                let right = [here.0, here.1, tenths(here), there.0, there.1, tenths(there)];
                let is = OUTPUTS.map(|output| columns.row(at, output).nth(place).expect("a theme"));
                assert_eq!(is, right, "{} theme {place} {method:?} {cells:?}", model.id());
            });
            assert_eq!(seen, count);
            all += seen;
        }
    }
    all
}

#[test]
fn every_combination_of_answers_of_the_smaller_themes() {
    assert!(every_combination_of_a_tema(|count| count <= QUICK) > 0);
}

#[test]
#[cfg_attr(debug_assertions, ignore = "17 million rows: cargo test --release --test exhaustive")]
fn every_combination_of_answers_of_the_largest_themes() {
    assert!(every_combination_of_a_tema(|count| count > QUICK) > 0);
}

/// BEK 1559/2025 § 10, stk. 2: every criterion must be met; one that is not settles it, and one
/// that is not judged leaves it open.
#[test]
fn every_combination_of_judgements_of_2026() {
    let judgements = <Option<Judgement>>::BY_CODE;
    let met = Some(Judgement::Met).code();
    let not_met = Some(Judgement::NotMet).code();
    for model in BUILT_IN.iter().filter(|model| model.judged() == Judged::Criteria) {
        let shape = Shape::of(model);
        let batch = Batch::new(&shape, Method::Nested);
        let codes: Vec<u8> = judgements.iter().map(|one| one.code()).collect();
        let all = Combinations::of(&codes, batch.kriterier());
        let cells: Vec<u8> = all.flatten().collect();
        let rows = cells.len() / batch.kriterier();
        assert_eq!(rows, judgements.len().pow(batch.kriterier() as u32));
        let (dates, answers) = (vec![2026_01_01; rows], vec![NOTHING; rows * batch.leaves()]);
        let held = Rows::new(&dates, &answers).judgements(&cells);
        let columns = batch.score(&held, Outputs::of(&[Output::Conjunction])).expect("one length");
        assert_eq!(columns.problems(), []);
        let answers = columns.numbers(Output::Conjunction);
        for (answer, row) in answers.zip(cells.chunks(batch.kriterier())) {
            let right = if row.contains(&not_met) {
                Conjunction::NotMet
            } else if row.iter().all(|one| *one == met) {
                Conjunction::Met
            } else {
                Conjunction::Open
            };
            assert_eq!(answer, u64::from(Some(right).code()), "{} {row:?}", model.id());
        }
    }
}
