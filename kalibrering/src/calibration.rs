//! Everything that is asked of a sample, in the order in which it may be asked.

use alloc::string::String;
use alloc::vec::Vec;

use kvalitetsmodel::case::Region;

use crate::difference::{
    KruskalWallis, Pair, Plan, Stratified, Without, kruskal_wallis, pairs, stands_out, stratified,
    without_each,
};
use crate::offset::{Offsets, Shrunk, Spread, offsets, shrunk};
use crate::sample::{Answered, Sample};

/// What whoever asks declares before the answer is known. It stands with the answer.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Declared {
    /// How tests are made.
    pub plan: Plan,
    /// How small the p of the family has to be: 0.05. Intervals hold with the chance that is left.
    pub level: f64,
    /// The smallest difference that matters, in points (from 2026 in shares of 1).
    pub smallest: f64,
    /// The prior of the spread of socialtilsyn.
    pub prior: Spread,
}

impl Declared {
    /// What is declared, at the level 0.05.
    #[must_use]
    pub const fn new(plan: Plan, smallest: f64, prior: Spread) -> Self {
        Self { plan, level: 0.05, smallest, prior }
    }
}

/// The pairs of one theme that differs.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartPairs {
    /// The theme.
    pub part: String,
    /// Every two socialtilsyn.
    pub pairs: Vec<Pair>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Calibration {
    /// What was declared.
    pub declared: Declared,
    /// How many tilbud of each socialtilsyn were scored.
    pub answered: Vec<Answered>,
    /// By how much they differ, adjusted and unshrunk: what to read first.
    pub offsets: Vec<Offsets>,
    /// The same shrunk: to read second.
    pub shrunk: Vec<Shrunk>,
    /// Whether they differ, within strata.
    pub tests: Stratified,
    /// Which two differ, of the themes that differ and of no others.
    pub pairs: Vec<PartPairs>,
    /// The test without each; empty where nothing differs.
    pub without: Vec<Without>,
    /// The one that stands out.
    pub stands_out: Option<Region>,
    /// Unadjusted for mix.
    pub unadjusted: Vec<KruskalWallis>,
}

/// Everything of a sample. Pairs, and what stands out, are asked only where the family differs.
///
/// ```
/// use kvalitetsmodel::{case::Region, exact::Fraction};
/// use kvalitetsmodel_kalibrering::Seed;
/// use kvalitetsmodel_kalibrering::calibration::{Declared, calibrate};
/// use kvalitetsmodel_kalibrering::difference::{Dependence, Plan};
/// use kvalitetsmodel_kalibrering::offset::{Relevance, Spread};
/// use kvalitetsmodel_kalibrering::sample::{Measure, Sample, Unit};
///
/// // Made up: of two themes the second is a point lower in Syddanmark.
/// let regions = [Region::Hovedstaden, Region::Sjaelland, Region::Syddanmark];
/// let unit = |at| Unit { socialtilsyn: regions[at % 3], stratum: at / 3 % 2, udbyder: at };
/// let score = |at: usize| 4 + i64::from(at % 5 == 0);
/// let lower = |at: usize| score(at) - i64::from(at % 3 == 2);
/// let measure = |part: &str, score: &dyn Fn(usize) -> i64| Measure {
///     part: part.into(),
///     values: (0..90).map(|at| Some(Fraction::whole(score(at)))).collect(),
/// };
/// let measures = vec![measure("t1", &score), measure("t2", &lower)];
/// let sample = Sample::new((0..90).map(unit).collect(), measures);
///
/// let plan = Plan::new(Dependence::Udbyder, 999, Seed(1));
/// let found = calibrate(&sample, &Declared::new(plan, 0.2, Spread { scale: 0.2 }));
/// assert_eq!(found.stands_out, Some(Region::Syddanmark));
/// // Only the theme that differs is looked into.
/// assert_eq!(found.pairs.iter().map(|its| &*its.part).collect::<Vec<_>>(), ["t2"]);
/// assert_eq!(found.offsets[1].offsets[2].relevance, Relevance::Relevant);
/// ```
#[must_use]
pub fn calibrate(sample: &Sample, declared: &Declared) -> Calibration {
    let Declared { plan, level, smallest, prior } = *declared;
    let tests = stratified(sample, &plan);
    let differs = |p: Option<f64>| p.is_some_and(|p| p <= level);
    let differing = tests.tests.iter().filter(|test| differs(test.p_family));
    let pairs = differing.map(|test| PartPairs {
        part: test.part.clone(),
        pairs: pairs(sample, &test.part, plan.dependence),
    });
    let pairs: Vec<PartPairs> = pairs.collect();
    let without = if pairs.is_empty() { Vec::new() } else { without_each(sample, &plan) };
    let offsets = offsets(sample, plan.dependence, 1.0 - level, smallest);
    Calibration {
        declared: *declared,
        answered: sample.answered(),
        shrunk: offsets.iter().filter_map(|raw| shrunk(raw, prior, 1.0 - level)).collect(),
        offsets,
        stands_out: stands_out(&tests, &without, level),
        tests,
        pairs,
        without,
        unadjusted: kruskal_wallis(sample),
    }
}
