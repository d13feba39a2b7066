//! The test of Kruskal and Wallis, unadjusted.

use alloc::string::String;
use alloc::vec::Vec;

use kvalitetsmodel::exact::Fraction;

use crate::numbers::{chi2_sf, doubled_ranks};
use crate::sample::{Measure, Sample};

/// A Kruskal-Wallis test of one measure: unadjusted for mix, and for who runs the tilbud.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KruskalWallis {
    /// The theme, criterion or indicator.
    pub part: String,
    /// Units that were scored.
    pub units: usize,
    /// H, corrected for ties; none where all scores are the same or one group has them all.
    pub h: Option<f64>,
    /// Groups less one.
    pub degrees: usize,
    /// The chance of such an H or a larger one, were there no difference: chi-squared.
    pub p: Option<f64>,
    /// ε² = H / (n − 1), from 0 (no difference) to 1: the share of the spread of ranks that is
    /// between the groups.
    pub epsilon_squared: Option<f64>,
}

/// The test of each measure by itself, on ranks over all units in one heap.
///
/// Kruskal, W. H. and Wallis, W. A. (1952), *JASA* 47; ε² as in Kelley (1935) and Tomczak, M. and
/// Tomczak, E. (2014), *Trends in Sport Sciences* 1(21). An example stands with the crate.
#[must_use]
pub fn kruskal_wallis(sample: &Sample) -> Vec<KruskalWallis> {
    sample.measures().iter().map(|measure| test(sample, measure)).collect()
}

fn test(sample: &Sample, measure: &Measure) -> KruskalWallis {
    let labelled = sample.labels().into_iter().zip(&measure.values);
    let scored: Vec<(usize, Fraction)> =
        labelled.filter_map(|(label, value)| Some((label, (*value)?))).collect();
    let values: Vec<Fraction> = scored.iter().map(|its| its.1).collect();
    let ranks = doubled_ranks(&values);
    let mut groups = alloc::vec![(0_u64, 0_u64); sample.groups().len()];
    for ((label, _), rank) in scored.iter().zip(&ranks.doubled) {
        if let Some((count, sum)) = groups.get_mut(*label) {
            *count += 1;
            *sum += rank;
        }
    }
    let units = scored.len();
    let n = units as f64;
    let present = groups.iter().filter(|its| its.0 > 0);
    let degrees = present.clone().count().saturating_sub(1);
    // Of mean ranks about their middle, so that nothing large is taken from something large.
    let between: f64 = present
        .map(|(count, sum)| {
            let off = *sum as f64 / *count as f64 / 2.0 - 0.5 * (n + 1.0);
            *count as f64 * off * off
        })
        .sum();
    let cube = n * n * n - n;
    let untied = cube - ranks.ties as f64;
    let h = (degrees > 0 && untied > 0.0).then(|| 12.0 * between / (n * (n + 1.0)) * cube / untied);
    KruskalWallis {
        part: measure.part.clone(),
        units,
        h,
        degrees,
        p: h.map(|h| chi2_sf(h, degrees)),
        epsilon_squared: h.map(|h| h / (n - 1.0)),
    }
}
