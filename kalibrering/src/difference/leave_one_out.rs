//! Whether it is one socialtilsyn that stands out.

use alloc::vec::Vec;

use kvalitetsmodel::case::Region;

use super::stratified::permuted;
use super::{Plan, Stratified, stratified};
use crate::sample::Sample;

/// The test without one socialtilsyn, and of that one against the others.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Without {
    /// The one that is left out.
    pub socialtilsyn: Region,
    /// The others among themselves.
    pub rest: Stratified,
    /// It against all others as one group.
    pub against_rest: Stratified,
}

/// The test of [`stratified`](super::stratified) without each socialtilsyn in turn.
///
/// ```
/// use kvalitetsmodel::{case::Region, exact::Fraction};
/// use kvalitetsmodel_kalibrering::Seed;
/// use kvalitetsmodel_kalibrering::difference::{
///     Dependence, Plan, stands_out, stratified, without_each,
/// };
/// use kvalitetsmodel_kalibrering::sample::{Measure, Sample, Unit};
///
/// // Made up: the third of three scores a point lower.
/// let regions = [Region::Hovedstaden, Region::Sjaelland, Region::Syddanmark];
/// let unit = |at| Unit { socialtilsyn: regions[at % 3], stratum: 0, udbyder: at };
/// let score = |at: usize| 3 + i64::from(at % 3 != 2) + i64::from(at % 5 == 0);
/// let values = (0..60).map(|at| Some(Fraction::whole(score(at)))).collect();
/// let measure = Measure { part: "t1".into(), values };
/// let sample = Sample::new((0..60).map(unit).collect(), vec![measure]);
///
/// let plan = Plan::new(Dependence::Tilbud, 999, Seed(1));
/// let (all, without) = (stratified(&sample, &plan), without_each(&sample, &plan));
/// assert_eq!(stands_out(&all, &without, 0.05), Some(Region::Syddanmark));
/// ```
#[must_use]
pub fn without_each(sample: &Sample, plan: &Plan) -> Vec<Without> {
    let labels = sample.labels();
    let one = |(group, socialtilsyn): (usize, &Region)| {
        let alone = labels.iter().map(|label| usize::from(*label == group)).collect();
        Without {
            socialtilsyn: *socialtilsyn,
            rest: stratified(&sample.without(*socialtilsyn), plan),
            against_rest: permuted(sample, alone, 2, plan),
        }
    };
    sample.groups().iter().enumerate().map(one).collect()
}

/// The one that stands out, at a level such as 0.05: all differ, and without it, and only without
/// it, the others do not. It says that the others are not found to differ, not that they are alike.
#[must_use]
pub fn stands_out(all: &Stratified, without: &[Without], level: f64) -> Option<Region> {
    let differs = |test: &Stratified| test.p().is_some_and(|p| p <= level);
    if !differs(all) {
        return None;
    }
    let mut quiet = without.iter().filter(|its| !differs(&its.rest));
    let first = quiet.next()?;
    quiet.next().is_none().then_some(first.socialtilsyn)
}
