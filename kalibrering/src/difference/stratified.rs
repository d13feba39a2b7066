//! The test within strata, over several measures together.

use alloc::string::String;
use alloc::vec::Vec;

use super::Dependence;
use super::scores::Scores;
use crate::numbers::{Seed, Seeded, chi2_sf};
use crate::sample::Sample;

/// How a test by permutation is made. The same plan of the same sample has the same result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Plan {
    /// What is taken for independent.
    pub dependence: Dependence,
    /// How many permutations: 9,999 gives a p that is a whole number of ten-thousandths.
    pub permutations: u32,
    /// Where their chance starts.
    pub seed: Seed,
}

impl Plan {
    /// A plan.
    #[must_use]
    pub const fn new(dependence: Dependence, permutations: u32, seed: Seed) -> Self {
        Self { dependence, permutations, seed }
    }
}

/// A test of one measure within strata.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StratifiedTest {
    /// The theme, criterion or indicator.
    pub part: String,
    /// Units that were scored.
    pub units: usize,
    /// The row-mean-score statistic; none where no stratum has two groups whose scores differ.
    pub statistic: Option<f64>,
    /// Its degrees of freedom: groups less one, fewer where strata do not link them.
    pub degrees: usize,
    /// By the chi-squared distribution, which many tilbud come near.
    pub p_chi2: Option<f64>,
    /// By permutation, of this measure alone.
    pub p: Option<f64>,
    /// By permutation, of the largest statistic of all measures: the chance that *any* of them is
    /// so large were there no difference at all. This is the one to decide by.
    pub p_family: Option<f64>,
}

/// The tests of a family of measures.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Stratified {
    /// How it was made.
    pub plan: Plan,
    /// Strata with units.
    pub strata: usize,
    /// A test a measure, in the order of the sample.
    pub tests: Vec<StratifiedTest>,
}

impl Stratified {
    /// The smallest p of the family: whether there is any difference.
    #[must_use]
    pub fn p(&self) -> Option<f64> {
        let all = self.tests.iter().filter_map(|test| test.p_family);
        all.reduce(f64::min)
    }
}

/// Whether groups differ within strata: row mean scores of van Elteren's ranks, by permutation.
///
/// Labels are permuted over tilbud within strata, of all measures at once, so that what a tilbud's
/// themes have in common stays. With one stratum and [`Dependence::Tilbud`] the statistic is that
/// of Kruskal and Wallis; with two groups the square of van Elteren's. With [`Dependence::Udbyder`]
/// it is studentized with the covariance of the sums of each udbyder, which makes the permutation
/// right for large samples although tilbud of one udbyder are alike.
///
/// p is (1 + permutations at least as large) / (1 + permutations), never 0.
///
/// Van Elteren, P. (1960), *Bulletin of the ISI* 37; Landis, J. R., Heyman, E. R. and Koch, G. G.
/// (1978), *International Statistical Review* 46 (row mean scores); Westfall, P. H. and Young, S. S.
/// (1993), *Resampling-Based Multiple Testing* (single-step max-T); Chung, E. and Romano, J. P.
/// (2013), *Annals of Statistics* 41 (studentized permutation).
///
/// ```
/// use kvalitetsmodel::{case::Region, exact::Fraction};
/// use kvalitetsmodel_kalibrering::Seed;
/// use kvalitetsmodel_kalibrering::difference::{Dependence, Plan, kruskal_wallis, stratified};
/// use kvalitetsmodel_kalibrering::sample::{Measure, Sample, Unit};
///
/// // Made up: one kind of tilbud is scored 3, another 5, by both alike; the mix is another.
/// let unit = |at: usize| {
///     let stratum = usize::from(at % 4 != 0) ^ usize::from(at >= 20);
///     let socialtilsyn = if at < 20 { Region::Sjaelland } else { Region::Syddanmark };
///     Unit { socialtilsyn, stratum, udbyder: at }
/// };
/// let units: Vec<Unit> = (0..40).map(unit).collect();
/// let score = |unit: &Unit| Some(Fraction::whole(3 + 2 * unit.stratum as i64));
/// let values = units.iter().map(score).collect();
/// let sample = Sample::new(units, vec![Measure { part: "t1".into(), values }]);
///
/// let unadjusted = kruskal_wallis(&sample)[0].p.expect("scores differ");
/// assert!(unadjusted < 0.01);
/// // Within strata nothing differs, and nothing can be tested.
/// let plan = Plan::new(Dependence::Tilbud, 999, Seed(1));
/// assert_eq!(stratified(&sample, &plan).p(), None);
/// ```
#[must_use]
pub fn stratified(sample: &Sample, plan: &Plan) -> Stratified {
    permuted(sample, sample.labels(), sample.groups().len(), plan)
}

/// The same with other labels than the sample's own.
pub(super) fn permuted(
    sample: &Sample,
    labels: Vec<usize>,
    groups: usize,
    plan: &Plan,
) -> Stratified {
    let strata = sample.strata();
    let measures: Vec<Scores> =
        sample.measures().iter().map(|its| Scores::of(sample, &strata, its)).collect();
    let statistics = |labels: &[usize]| -> Vec<(f64, usize)> {
        measures.iter().map(|its| its.statistic(labels, groups, plan.dependence)).collect()
    };
    let found = statistics(&labels);
    // Two ways to add the same numbers may differ in the last bits, and are still a tie.
    let least: Vec<f64> = found.iter().map(|its| its.0 * (1.0 - 1e-12)).collect();

    let mut at_least = alloc::vec![(0_u32, 0_u32); measures.len()];
    if found.iter().any(|its| its.1 > 0) {
        let mut chance = Seeded::new(plan.seed);
        let mut permuted = labels;
        let mut drawn = Vec::new();
        for _ in 0..plan.permutations {
            for units in &strata {
                drawn.clear();
                drawn.extend(units.iter().filter_map(|unit| permuted.get(*unit).copied()));
                chance.shuffle(&mut drawn);
                for (unit, label) in units.iter().zip(&drawn) {
                    if let Some(its) = permuted.get_mut(*unit) {
                        *its = *label;
                    }
                }
            }
            let now = statistics(&permuted);
            let largest = now.iter().map(|its| its.0).fold(0.0, f64::max);
            for ((count, now), least) in at_least.iter_mut().zip(&now).zip(&least) {
                count.0 += u32::from(now.0 >= *least);
                count.1 += u32::from(largest >= *least);
            }
        }
    }
    let share = |count: u32| f64::from(count + 1) / f64::from(plan.permutations + 1);
    let tests = measures.into_iter().zip(found).zip(at_least);
    let tests = tests.map(|((measure, (statistic, degrees)), (own, family))| {
        let defined = degrees > 0;
        StratifiedTest {
            part: measure.part,
            units: measure.scored.len(),
            statistic: defined.then_some(statistic),
            degrees,
            p_chi2: defined.then(|| chi2_sf(statistic, degrees)),
            p: defined.then(|| share(own)),
            p_family: defined.then(|| share(family)),
        }
    });
    let tests = tests.collect();
    Stratified { plan: *plan, strata: strata.len(), tests }
}
