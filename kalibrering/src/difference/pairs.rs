//! Which two socialtilsyn differ.

use alloc::vec::Vec;

use kvalitetsmodel::case::Region;

use super::Dependence;
use super::scores::{Scored, Scores};
use crate::numbers::{Matrix, normal_sf};
use crate::sample::Sample;

/// Two socialtilsyn, compared in one measure.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Pair {
    /// The first.
    pub one: Region,
    /// The second.
    pub other: Region,
    /// Above 0 where the first has the higher scores; none where no stratum has both.
    pub z: Option<f64>,
    /// By the normal distribution, two-sided, of this pair alone.
    pub p: Option<f64>,
    /// The same by Holm's method, over all pairs of the measure: the one to decide by.
    pub p_holm: Option<f64>,
}

/// Every pair of groups in one measure: Dunn's test on ranks within strata, with Holm's correction.
///
/// Only of a measure that [`stratified`](super::stratified) found to differ; asked of others it
/// finds what is not there. With one stratum and [`Dependence::Tilbud`] it is Dunn's own test.
///
/// Dunn, O. J. (1964), *Technometrics* 6; Holm, S. (1979), *Scandinavian Journal of Statistics* 6.
///
/// ```
/// use kvalitetsmodel::{case::Region, exact::Fraction};
/// use kvalitetsmodel_kalibrering::difference::{Dependence, pairs};
/// use kvalitetsmodel_kalibrering::sample::{Measure, Sample, Unit};
///
/// let regions = [Region::Sjaelland, Region::Syddanmark];
/// let unit = |at| Unit { socialtilsyn: regions[at % 2], stratum: 0, udbyder: at };
/// let score = |at| Some(Fraction::whole(if at % 2 == 0 { 4 } else { 3 }));
/// let measure = Measure { part: "t1".into(), values: (0..20).map(score).collect() };
/// let sample = Sample::new((0..20).map(unit).collect(), vec![measure]);
/// let pair = &pairs(&sample, "t1", Dependence::Tilbud)[0];
/// assert!(pair.z.is_some_and(|z| z > 4.0));
/// ```
#[must_use]
pub fn pairs(sample: &Sample, part: &str, dependence: Dependence) -> Vec<Pair> {
    let Some(measure) = sample.measures().iter().find(|its| its.part == part) else {
        return Vec::new();
    };
    let (labels, groups) = (sample.labels(), sample.groups());
    let scores = Scores::of(sample, &sample.strata(), measure);
    let mut pairs = Vec::new();
    for (at, one) in groups.iter().enumerate() {
        for (place, other) in groups.iter().enumerate().skip(at + 1) {
            let z = z_of(&scores, &labels, (at, place), dependence);
            let p = z.map(|z| 2.0 * normal_sf(z.abs()));
            pairs.push(Pair { one: *one, other: *other, z, p, p_holm: None });
        }
    }
    holm(&mut pairs);
    pairs
}

fn z_of(
    scores: &Scores,
    labels: &[usize],
    pair: (usize, usize),
    dependence: Dependence,
) -> Option<f64> {
    let side = |its: &Scored| match labels.get(its.unit) {
        Some(label) if *label == pair.0 => Some(0),
        Some(label) if *label == pair.1 => Some(1),
        _ => None,
    };
    let strata = scores.variances.len();
    let (mut counts, mut sums) = (Matrix::zeros(strata, 2), Matrix::zeros(strata, 2));
    for its in &scores.scored {
        if let Some(side) = side(its) {
            counts.add(its.stratum, side, 1.0);
            sums.add(its.stratum, side, its.score);
        }
    }
    let both = |stratum: usize| (counts.at(stratum, 0), counts.at(stratum, 1));
    // Strata with most of both weigh most, as in van Elteren's test. The scores are ranks over the
    // stratum's size already.
    let weight = |stratum: usize| {
        let (n, m) = both(stratum);
        if n > 0.0 && m > 0.0 { n * m / (n + m) } else { 0.0 }
    };
    let (mut apart, mut variance) = (0.0, 0.0);
    for (stratum, spread) in scores.variances.iter().enumerate() {
        let ((n, m), w) = (both(stratum), weight(stratum));
        if w > 0.0 {
            apart += w * (sums.at(stratum, 0) / n - sums.at(stratum, 1) / m);
            variance += w * w * spread * (1.0 / n + 1.0 / m);
        }
    }
    if dependence == Dependence::Udbyder {
        variance = 0.0;
        for cluster in scores.scored.chunk_by(|a, b| a.udbyder == b.udbyder) {
            let mut own = 0.0;
            for its in cluster {
                let Some(side) = side(its) else { continue };
                let ((n, m), w) = (both(its.stratum), weight(its.stratum));
                let mean = (sums.at(its.stratum, 0) + sums.at(its.stratum, 1)) / (n + m);
                let off = w * (its.score - mean);
                own += if side == 0 { off / n } else { -off / m };
            }
            variance += own * own;
        }
    }
    (variance > 0.0).then(|| apart / libm::sqrt(variance))
}

/// Holm's correction over the pairs that have a p.
fn holm(pairs: &mut [Pair]) {
    let mut order: Vec<(f64, usize)> =
        pairs.iter().enumerate().filter_map(|(at, pair)| Some((pair.p?, at))).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut so_far: f64 = 0.0;
    for (done, (p, at)) in order.iter().enumerate() {
        so_far = so_far.max(p * (order.len() - done) as f64).min(1.0);
        if let Some(pair) = pairs.get_mut(*at) {
            pair.p_holm = Some(so_far);
        }
    }
}
