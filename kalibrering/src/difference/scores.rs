//! Van Elteren's scores: ranks within strata, so that unlike tilbud are never compared.

use alloc::string::String;
use alloc::vec::Vec;

use kvalitetsmodel::exact::Fraction;

use crate::numbers::{Matrix, doubled_ranks, quadratic_form};
use crate::sample::{Measure, Sample};

/// What is taken for independent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Dependence {
    /// Every tilbud: right where nobody runs more than one.
    Tilbud,
    /// Every udbyder: tilbud that one udbyder runs may be alike, and mostly have one socialtilsyn,
    /// so that what is theirs looks like the socialtilsyn's. The spread is then taken of udbydere.
    Udbyder,
}

/// One unit that was scored.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scored {
    pub(super) unit: usize,
    pub(super) stratum: usize,
    pub(super) udbyder: usize,
    /// Its rank about the middle of its stratum, over the stratum's size and one.
    pub(super) score: f64,
}

/// The scores of one measure, in the order of who runs the tilbud.
#[derive(Debug, Clone)]
pub(super) struct Scores {
    pub(super) part: String,
    pub(super) scored: Vec<Scored>,
    /// The variance of the scores in each stratum; 0 in one with fewer than two.
    pub(super) variances: Vec<f64>,
}

impl Scores {
    pub(super) fn of(sample: &Sample, strata: &[Vec<usize>], measure: &Measure) -> Self {
        let (mut scored, mut variances) = (Vec::new(), Vec::new());
        for (stratum, units) in strata.iter().enumerate() {
            let value = |unit: &usize| Some((*unit, (*measure.values.get(*unit)?)?));
            let given: Vec<(usize, Fraction)> = units.iter().filter_map(value).collect();
            let values: Vec<Fraction> = given.iter().map(|its| its.1).collect();
            let middle = (given.len() + 1) as f64;
            let mut squares = 0.0;
            for ((unit, _), rank) in given.iter().zip(doubled_ranks(&values).doubled) {
                let udbyder = sample.units().get(*unit).map_or(0, |its| its.udbyder);
                let score = (rank as f64 - middle) / (2.0 * middle);
                squares += score * score;
                scored.push(Scored { unit: *unit, stratum, udbyder, score });
            }
            let rest = given.len().saturating_sub(1).max(1);
            variances.push(squares / rest as f64);
        }
        scored.sort_by_key(|its| (its.udbyder, its.unit));
        Self { part: measure.part.clone(), scored, variances }
    }

    /// U' V⁻ U for these labels, and its degrees of freedom: U the sums of scores of each group, V
    /// their covariance were labels given by chance within strata, of tilbud or of udbydere.
    pub(super) fn statistic(
        &self,
        labels: &[usize],
        groups: usize,
        dependence: Dependence,
    ) -> (f64, usize) {
        let mut sums = alloc::vec![0.0; groups];
        let mut counts = Matrix::zeros(self.variances.len(), groups);
        let label = |its: &Scored| labels.get(its.unit).copied().unwrap_or(0);
        for its in &self.scored {
            let group = label(its);
            counts.add(its.stratum, group, 1.0);
            if let Some(sum) = sums.get_mut(group) {
                *sum += its.score;
            }
        }
        let mut covariance = Matrix::zeros(groups, groups);
        match dependence {
            Dependence::Tilbud => {
                for (stratum, variance) in self.variances.iter().enumerate() {
                    let row = counts.row(stratum);
                    let all: f64 = row.iter().sum();
                    if all < 2.0 || *variance == 0.0 {
                        continue;
                    }
                    for (one, count) in row.iter().enumerate() {
                        for (other, its) in row.iter().enumerate() {
                            // Exactly nothing where one group has all of the stratum.
                            let left = if one == other { all - count } else { -its };
                            covariance.add(one, other, variance * count * left / all);
                        }
                    }
                }
            }
            Dependence::Udbyder => {
                let mut shares = counts;
                for stratum in 0..self.variances.len() {
                    let row = shares.row_mut(stratum);
                    let all: f64 = row.iter().sum();
                    for share in row {
                        *share /= all.max(1.0);
                    }
                }
                let mut own = alloc::vec![0.0; groups];
                for cluster in self.scored.chunk_by(|a, b| a.udbyder == b.udbyder) {
                    own.fill(0.0);
                    for its in cluster {
                        let share = shares.row(its.stratum);
                        own.iter_mut().zip(share).for_each(|(sum, p)| *sum -= its.score * p);
                        if let Some(sum) = own.get_mut(label(its)) {
                            *sum += its.score;
                        }
                    }
                    covariance.add_square(&own);
                }
            }
        }
        quadratic_form(&sums, &mut covariance)
    }
}
