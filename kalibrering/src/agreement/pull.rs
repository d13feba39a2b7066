//! How far each socialtilsyn lies from the others on the same cases.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use kvalitetsmodel::case::Region;
use kvalitetsmodel::exact::Fraction;
use kvalitetsmodel::scoring::Tal;

use super::AuditAnswer;

/// How far a socialtilsyn pulls an indicator up (above 0) or down, in points.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Pull {
    /// The socialtilsyn.
    pub socialtilsyn: Region,
    /// The mean, over the cases, of its own mean less the mean of the others' means.
    pub points: Tal,
    /// The cases that it and another scored.
    pub cases: usize,
}

/// What each socialtilsyn pulls one indicator by, exactly: the mean, over the cases that it and
/// another scored, of its own mean less the mean of the others' means. One with many raters weighs
/// no more than one with a single rater. Never about a person.
///
/// ```
/// use kvalitetsmodel::{case::Region, exact::Fraction};
/// use kvalitetsmodel_kalibrering::agreement::{AuditAnswer, pulls};
///
/// let answer = |socialtilsyn, score| {
///     AuditAnswer::new("case 1", "1.a", socialtilsyn, "rater", Some(Fraction::whole(score)))
/// };
/// let answers = [
///     answer(Region::Sjaelland, 3),
///     answer(Region::Syddanmark, 4),
///     answer(Region::Midtjylland, 5),
/// ];
/// let pulls = pulls(&answers);
/// assert_eq!(pulls[0].points.0, Fraction::new(-3, 2)?);
/// # Ok::<(), kvalitetsmodel::exact::Overflow>(())
/// ```
#[must_use]
pub fn pulls(answers: &[AuditAnswer<'_>]) -> Vec<Pull> {
    let mut cases: BTreeMap<&str, BTreeMap<Region, Vec<Fraction>>> = BTreeMap::new();
    for answer in answers {
        let its = cases.entry(answer.case).or_default();
        its.entry(answer.socialtilsyn).or_default().extend(answer.score);
    }
    let mut apart: BTreeMap<Region, Vec<Fraction>> = BTreeMap::new();
    for means in cases.values().map(means_of) {
        for (socialtilsyn, own) in &means {
            let others: Vec<Fraction> =
                means.iter().filter(|its| its.0 != *socialtilsyn).map(|its| its.1).collect();
            let others = Fraction::mean(&others).ok().flatten();
            let pull = others.and_then(|others| own.minus(others).ok());
            apart.entry(*socialtilsyn).or_default().extend(pull);
        }
    }
    let pull = |(socialtilsyn, apart): (Region, Vec<Fraction>)| {
        let points = Fraction::mean(&apart).ok().flatten()?;
        Some(Pull { socialtilsyn, points: Tal(points), cases: apart.len() })
    };
    apart.into_iter().filter_map(pull).collect()
}

fn means_of(case: &BTreeMap<Region, Vec<Fraction>>) -> Vec<(Region, Fraction)> {
    let mean = |(socialtilsyn, scores): (&Region, &Vec<Fraction>)| {
        Some((*socialtilsyn, Fraction::mean(scores).ok().flatten()?))
    };
    case.iter().filter_map(mean).collect()
}
