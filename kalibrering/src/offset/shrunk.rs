//! Offsets drawn towards each other, the spread integrated over a prior.

use alloc::string::String;
use alloc::vec::Vec;

use kvalitetsmodel::case::Region;

use super::Offsets;
use crate::numbers::{Matrix, halved, normal_cdf};

/// The prior of the spread τ of socialtilsyn, in points: half of a normal distribution about 0.
/// Few groups say little about their spread, so the answer depends on it, and it stands with the
/// result.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::exhaustive_structs, reason = "a name for one number, which it can only have")]
pub struct Spread {
    /// The standard deviation of that normal distribution: two of three spreads are below it.
    pub scale: f64,
}

/// A shrunk offset.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShrunkOffset {
    /// The socialtilsyn.
    pub socialtilsyn: Region,
    /// The posterior mean, in points.
    pub points: f64,
    /// The lower end of its interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The shrunk offsets of one measure.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Shrunk {
    /// The theme, criterion or indicator.
    pub part: String,
    /// The prior.
    pub prior: Spread,
    /// The posterior mean of the spread τ of socialtilsyn, in points.
    pub spread: f64,
    /// The offsets, adding up to 0.
    pub offsets: Vec<ShrunkOffset>,
}

/// How many steps the spread is integrated in, up to [`REACH`] scales of its prior. Even.
const STEPS: u32 = 2_000;
/// Beyond it the prior has 10⁻¹⁵ of its weight.
const REACH: f64 = 8.0;

/// Offsets drawn towards each other: each effect normal about a common mean with spread τ, the
/// estimates normal about them with their covariance, the common mean unknown, τ integrated over
/// its prior by Simpson's rule. `level` (0.95) is the weight of each interval, between equal tails:
/// of one offset, not of all at once. `None` where there are no offsets, or the scale is not above 0.
///
/// Gelman, A. (2006), "Prior distributions for variance parameters in hierarchical models",
/// *Bayesian Analysis* 1; Gelman, A. and others (2013), *Bayesian Data Analysis*, 3rd edition,
/// chapter 5.
///
/// ```
/// use kvalitetsmodel::{case::Region, exact::Fraction};
/// use kvalitetsmodel_kalibrering::difference::Dependence;
/// use kvalitetsmodel_kalibrering::offset::{Spread, offsets, shrunk};
/// use kvalitetsmodel_kalibrering::sample::{Measure, Sample, Unit};
///
/// let regions = [Region::Sjaelland, Region::Syddanmark, Region::Nordjylland];
/// let unit = |at| Unit { socialtilsyn: regions[at % 3], stratum: 0, udbyder: at };
/// let score = |at: usize| 3 + i64::from(at % 3 == 0) + (at % 4 % 2) as i64;
/// let values = (0..60).map(|at| Some(Fraction::whole(score(at)))).collect();
/// let measure = Measure { part: "t1".into(), values };
/// let sample = Sample::new((0..60).map(unit).collect(), vec![measure]);
///
/// let raw = &offsets(&sample, Dependence::Tilbud, 0.95, 0.2)[0];
/// let drawn = shrunk(raw, Spread { scale: 0.2 }, 0.95).expect("there are offsets");
/// assert!(drawn.offsets[0].points < raw.offsets[0].points);
/// ```
#[must_use]
pub fn shrunk(raw: &Offsets, prior: Spread, level: f64) -> Option<Shrunk> {
    let groups = raw.offsets.len();
    if groups < 2 || !(prior.scale > 0.0 && prior.scale.is_finite()) {
        return None;
    }
    // The common mean is unknown, so only differences count: as many contrasts as groups, less one.
    let contrasts = helmert(groups);
    let back = contrasts.turned();
    let estimates: Vec<f64> = raw.offsets.iter().map(|offset| offset.points).collect();
    let seen = contrasts.times(&estimates);
    let mut covariance = Matrix::zeros(groups, groups);
    for (at, row) in raw.covariance.iter().enumerate() {
        covariance.row_mut(at).copy_from_slice(row.get(..groups)?);
    }
    let covariance = contrasts.by(&covariance).by(&back);

    let nodes: Vec<Node> = (1..=STEPS)
        .map(|step| Node::at(step, prior.scale, &seen, &covariance, &back))
        .collect::<Option<_>>()?;
    let highest = nodes.iter().map(|node| node.log_weight).fold(f64::NEG_INFINITY, f64::max);
    let weights: Vec<f64> =
        nodes.iter().map(|node| node.simpson * libm::exp(node.log_weight - highest)).collect();
    let all: f64 = weights.iter().sum();
    let mean = |of: &dyn Fn(&Node) -> f64| {
        nodes.iter().zip(&weights).map(|(node, weight)| weight * of(node)).sum::<f64>() / all
    };
    let tail = (1.0 - level) / 2.0;
    let offset = |(at, its): (usize, &super::Offset)| {
        let place = |node: &Node| node.places.get(at).copied().unwrap_or((0.0, 0.0));
        // The chance of less than x: of each spread by itself, weighed.
        let below = |x: f64| {
            mean(&|node| {
                let (middle, error) = place(node);
                normal_cdf((x - middle) / error)
            })
        };
        let reach = 10.0 * (its.error + prior.scale * REACH) + its.points.abs();
        let quantile = |chance: f64| halved(&mut -reach, &mut { reach }, |x| below(x) < chance);
        ShrunkOffset {
            socialtilsyn: its.socialtilsyn,
            points: mean(&|node| place(node).0),
            low: quantile(tail),
            high: quantile(1.0 - tail),
        }
    };
    let offsets = raw.offsets.iter().enumerate().map(offset).collect();
    Some(Shrunk { part: raw.part.clone(), prior, spread: mean(&|node| node.spread), offsets })
}

/// One spread of the integral.
struct Node {
    spread: f64,
    simpson: f64,
    log_weight: f64,
    /// Mean and standard deviation of each offset, were this the spread.
    places: Vec<(f64, f64)>,
}

impl Node {
    fn at(step: u32, scale: f64, seen: &[f64], covariance: &Matrix, back: &Matrix) -> Option<Self> {
        // Of the cube root, so that small spreads, where everything changes quickly, have most
        // steps. Its derivative is 0 at 0: that step would weigh nothing, and is not taken.
        let root = f64::from(step) / f64::from(STEPS);
        let spread = scale * REACH * root * root * root;
        let weight = match step {
            STEPS => 1.0,
            step if step % 2 == 1 => 4.0,
            _ => 2.0,
        };
        let simpson = weight * root * root;
        let size = covariance.size();
        let square = spread * spread;
        let mut whole = covariance.clone();
        (0..size).for_each(|at| whole.add(at, at, square));
        let lower = whole.cholesky()?;
        let solved = lower.forward(seen);
        let form: f64 = solved.iter().map(|its| its * its).sum();
        let half_log: f64 = (0..size).map(|at| libm::log(lower.at(at, at))).sum();
        let log_weight = -form / 2.0 - half_log - square / (2.0 * scale * scale);
        // Given the spread: mean τ² W⁻¹ y, covariance τ² I − τ⁴ W⁻¹, W being the whole.
        let inverse = whole.inverse()?;
        let mean: Vec<f64> = inverse.times(seen).iter().map(|its| square * its).collect();
        let mut rest = Matrix::zeros(size, size);
        for row in 0..size {
            rest.add(row, row, square);
            for column in 0..size {
                rest.add(row, column, -square * square * inverse.at(row, column));
            }
        }
        let places = back.times(&mean).into_iter().enumerate().map(|(at, mean)| {
            let row = back.row(at);
            let variance: f64 = rest.times(row).iter().zip(row).map(|(a, b)| a * b).sum();
            (mean, libm::sqrt(variance.max(0.0)))
        });
        Some(Self { spread, simpson, log_weight, places: places.collect() })
    }
}

/// Orthonormal contrasts of so many groups: Helmert's, a row a contrast.
fn helmert(groups: usize) -> Matrix {
    let mut contrasts = Matrix::zeros(groups.saturating_sub(1), groups);
    for row in 0..groups.saturating_sub(1) {
        let before = (row + 1) as f64;
        let length = libm::sqrt(before * (before + 1.0));
        (0..=row).for_each(|column| contrasts.add(row, column, 1.0 / length));
        contrasts.add(row, row + 1, -before / length);
    }
    contrasts
}
