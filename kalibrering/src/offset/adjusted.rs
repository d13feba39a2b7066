//! Offsets adjusted for what kind of tilbud a socialtilsyn has, unshrunk.

use alloc::string::String;
use alloc::vec::Vec;

use kvalitetsmodel::case::Region;

use super::Relevance;
use crate::difference::Dependence;
use crate::numbers::{Matrix, real, t_quantile};
use crate::sample::{Measure, Sample};

/// The offset of one socialtilsyn in one measure.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Offset {
    /// The socialtilsyn.
    pub socialtilsyn: Region,
    /// How far its scores lie above the mean of all socialtilsyn, like tilbud compared with like:
    /// in points, from 2026 for themes and criteria in shares of 1.
    pub points: f64,
    /// Its standard error.
    pub error: f64,
    /// The lower end of its interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// What the interval says against the smallest relevant difference.
    pub relevance: Relevance,
}

/// The offsets of one measure. Those of all socialtilsyn add up to 0.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Offsets {
    /// The theme, criterion or indicator.
    pub part: String,
    /// Units that were scored.
    pub units: usize,
    /// What was taken for independent: as many clusters.
    pub clusters: usize,
    /// The offsets; none where strata do not link all socialtilsyn that scored it.
    pub offsets: Vec<Offset>,
    /// Their covariance, by rows: what [`shrunk`](super::shrunk) asks for.
    pub covariance: Vec<Vec<f64>>,
}

/// Least squares with an effect of each stratum and of each socialtilsyn, the latter adding up to 0.
///
/// The covariance is that of clusters (tilbud, or all tilbud of an udbyder), so that neither a
/// ceiling nor an udbyder with many tilbud makes it too small. Intervals hold at once, with the
/// chance `level` (0.95), for every offset of every measure of the sample: Šidák's bound with
/// Student's distribution of as many degrees of freedom as there are clusters, less one. `delta` is
/// the smallest relevant difference.
///
/// Liang, K.-Y. and Zeger, S. L. (1986), *Biometrika* 73, with the correction G/(G−1) · (N−1)/(N−k)
/// of Stata and statsmodels; Šidák, Z. (1967), *JASA* 62.
///
/// ```
/// use kvalitetsmodel::{case::Region, exact::Fraction};
/// use kvalitetsmodel_kalibrering::difference::Dependence;
/// use kvalitetsmodel_kalibrering::offset::{Relevance, offsets};
/// use kvalitetsmodel_kalibrering::sample::{Measure, Sample, Unit};
///
/// // Made up: Syddanmark a point lower than Sjælland in both kinds of tilbud.
/// let regions = [Region::Sjaelland, Region::Syddanmark];
/// let unit = |at| Unit { socialtilsyn: regions[at % 2], stratum: at / 2 % 2, udbyder: at };
/// let score = |at: usize| 4 - (at % 2) as i64 + i64::from(at % 5 == 0);
/// let values = (0..80).map(|at| Some(Fraction::whole(score(at)))).collect();
/// let measure = Measure { part: "t1".into(), values };
/// let sample = Sample::new((0..80).map(unit).collect(), vec![measure]);
///
/// let theme = &offsets(&sample, Dependence::Tilbud, 0.95, 0.2)[0];
/// let [sjaelland, syddanmark] = &theme.offsets[..] else { panic!("two socialtilsyn") };
/// assert!((sjaelland.points - 0.5).abs() < 0.1 && syddanmark.points == -sjaelland.points);
/// assert_eq!(syddanmark.relevance, Relevance::Relevant);
/// ```
#[must_use]
pub fn offsets(sample: &Sample, dependence: Dependence, level: f64, delta: f64) -> Vec<Offsets> {
    let fits: Vec<Fit> =
        sample.measures().iter().map(|measure| fit(sample, measure, dependence)).collect();
    let family: usize = fits.iter().map(|fit| fit.groups.len()).sum();
    // Of so many intervals at once, each has to hold with this chance.
    let each = libm::pow(level, 1.0 / family.max(1) as f64);
    fits.into_iter().map(|fit| fit.with_intervals((1.0 - each) / 2.0, delta)).collect()
}

/// What was fitted, before the intervals of a whole family.
struct Fit {
    part: String,
    units: usize,
    clusters: usize,
    groups: Vec<Region>,
    points: Vec<f64>,
    covariance: Matrix,
}

impl Fit {
    fn with_intervals(self, above: f64, delta: f64) -> Offsets {
        let times = t_quantile(above, self.clusters.saturating_sub(1).max(1) as f64);
        let offset = |(at, (socialtilsyn, points)): (usize, (&Region, &f64))| {
            let error = libm::sqrt(self.covariance.at(at, at).max(0.0));
            let (low, high) = (points - times * error, points + times * error);
            let relevance = Relevance::of(low, high, delta);
            Offset { socialtilsyn: *socialtilsyn, points: *points, error, low, high, relevance }
        };
        Offsets {
            offsets: self.groups.iter().zip(&self.points).enumerate().map(offset).collect(),
            covariance: (0..self.groups.len()).map(|at| self.covariance.row(at).to_vec()).collect(),
            part: self.part,
            units: self.units,
            clusters: self.clusters,
        }
    }
}

/// A scored unit.
struct Point {
    group: usize,
    stratum: usize,
    cluster: usize,
    value: f64,
}

fn fit(sample: &Sample, measure: &Measure, dependence: Dependence) -> Fit {
    let labels = sample.labels();
    let mut present: Vec<usize> = labels
        .iter()
        .zip(&measure.values)
        .filter(|its| its.1.is_some())
        .map(|its| *its.0)
        .collect();
    present.sort_unstable();
    present.dedup();
    let mut points: Vec<Point> = Vec::new();
    let units = sample.units().iter().zip(&labels).zip(&measure.values).enumerate();
    for (at, ((unit, label), value)) in units {
        if let (Some(value), Ok(group)) = (value, present.binary_search(label)) {
            let cluster = if dependence == Dependence::Udbyder { unit.udbyder } else { at };
            points.push(Point { group, stratum: unit.stratum, cluster, value: real(*value) });
        }
    }
    points.sort_by_key(|point| point.cluster);
    let groups: Vec<Region> =
        present.iter().filter_map(|label| sample.groups().get(*label)).copied().collect();
    let clusters = points.chunk_by(|a, b| a.cluster == b.cluster).count();
    let part = measure.part.clone();
    let units = points.len();
    let none = |part| Fit {
        part,
        units,
        clusters,
        groups: Vec::new(),
        points: Vec::new(),
        covariance: Matrix::zeros(0, 0),
    };
    match solve(&points, groups.len(), sample.strata().len(), clusters) {
        Some((points, covariance)) => Fit { part, units, clusters, groups, points, covariance },
        None => none(part),
    }
}

/// The offsets and their covariance; `None` where strata do not link the groups, or nothing is left
/// to take the spread from.
fn solve(
    points: &[Point],
    groups: usize,
    strata: usize,
    clusters: usize,
) -> Option<(Vec<f64>, Matrix)> {
    let (mut counts, mut sums) = (Matrix::zeros(strata, groups), alloc::vec![(0.0, 0.0); strata]);
    for point in points {
        counts.add(point.stratum, point.group, 1.0);
        if let Some((count, sum)) = sums.get_mut(point.stratum) {
            *count += 1.0;
            *sum += point.value;
        }
    }
    let used = sums.iter().filter(|its| its.0 > 0.0).count();
    let parameters = (used + groups).saturating_sub(1);
    if groups < 2 || points.len() <= parameters || clusters < 2 {
        return None;
    }
    // Everything about the mean of its stratum: what a point's groups are there, and its value.
    let about = |point: &Point| {
        let (count, sum) = sums.get(point.stratum).copied().unwrap_or((1.0, 0.0));
        let mut row: Vec<f64> = counts.row(point.stratum).iter().map(|its| -its / count).collect();
        row.iter_mut().skip(point.group).take(1).for_each(|cell| *cell += 1.0);
        (row, point.value - sum / count)
    };
    let mut normal = Matrix::zeros(groups, groups);
    let mut right = alloc::vec![0.0; groups];
    for (row, value) in points.iter().map(about) {
        normal.add_square(&row);
        right.iter_mut().zip(&row).for_each(|(sum, cell)| *sum += cell * value);
    }
    // Rows add up to 0, so one more row of ones makes the offsets add up to 0 and changes nothing.
    normal.add_square(&alloc::vec![1.0; groups]);
    let inverse = normal.inverse()?;
    let offsets = inverse.times(&right);

    let mut meat = Matrix::zeros(groups, groups);
    let mut own = alloc::vec![0.0; groups];
    for cluster in points.chunk_by(|a, b| a.cluster == b.cluster) {
        own.fill(0.0);
        for (row, value) in cluster.iter().map(about) {
            let fitted: f64 = row.iter().zip(&offsets).map(|(a, b)| a * b).sum();
            own.iter_mut().zip(&row).for_each(|(sum, cell)| *sum += cell * (value - fitted));
        }
        meat.add_square(&own);
    }
    let (n, g) = (points.len() as f64, clusters as f64);
    let correction = g / (g - 1.0) * (n - 1.0) / (n - parameters as f64);
    let mut covariance = inverse.by(&meat).by(&inverse);
    for row in 0..groups {
        covariance.row_mut(row).iter_mut().for_each(|cell| *cell *= correction);
    }
    Some((offsets, covariance))
}
