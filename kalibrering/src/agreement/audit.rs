//! A round of a learning audit: the same cases, scored by several socialtilsyn.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use kvalitetsmodel::case::Region;
use kvalitetsmodel::exact::Fraction;
use kvalitetsmodel::scoring::Tal;

use super::{
    Icc, Metric, Pull, Ratings, Weights, gwet_ac2, icc, krippendorff_alpha, plain_agreement, pulls,
};

/// One rater's score of one indicator in one case.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuditAnswer<'a> {
    /// The case.
    pub case: &'a str,
    /// The indicator, criterion or theme that is scored.
    pub part: &'a str,
    /// The rater's socialtilsyn.
    pub socialtilsyn: Region,
    /// The rater, by a name that only the round knows.
    pub rater: &'a str,
    /// The score; none where the rater did not score it.
    pub score: Option<Fraction>,
}

impl<'a> AuditAnswer<'a> {
    /// A rater's answer.
    #[must_use]
    pub fn new(
        case: &'a str,
        part: &'a str,
        socialtilsyn: Region,
        rater: &'a str,
        score: Option<Fraction>,
    ) -> Self {
        Self { case, part, socialtilsyn, rater, score }
    }
}

/// How far raters agree about one indicator, criterion or theme.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartAgreement {
    /// What was scored.
    pub part: String,
    /// Cases in the round.
    pub cases: usize,
    /// Raters in the round.
    pub raters: usize,
    /// Scores that were given, of cases × raters.
    pub scored: usize,
    /// Krippendorff's alpha, ordinal; none where all scores are the same.
    pub alpha: Option<f64>,
    /// The share of pairs that gave the same score.
    pub agreement: Option<Tal>,
    /// Gwet's AC2, with ordinal weights over the scale.
    pub ac2: Option<f64>,
    /// Intraclass correlations, of the cases that everybody scored.
    pub icc: Option<Icc>,
    /// What each socialtilsyn pulls it by.
    pub pulls: Vec<Pull>,
}

/// The numbers of a round, for each part that was scored, in the order of their ids. `scale` is
/// every score that could be given, in rising order.
///
/// Where a rater answered the same part of the same case twice, the last answer stands.
///
/// ```
/// use kvalitetsmodel::{case::Region, exact::Fraction};
/// use kvalitetsmodel_kalibrering::agreement::{AuditAnswer, audit};
///
/// let scale = [1, 2, 3, 4, 5].map(Fraction::whole);
/// let answer = |case, socialtilsyn, score| {
///     AuditAnswer::new(case, "1.a", socialtilsyn, "first", Some(Fraction::whole(score)))
/// };
/// let round = audit(
///     &[
///         answer("A", Region::Sjaelland, 3),
///         answer("A", Region::Nordjylland, 4),
///         answer("B", Region::Sjaelland, 5),
///         answer("B", Region::Nordjylland, 5),
///     ],
///     &scale,
/// );
/// assert_eq!((round[0].cases, round[0].raters, round[0].scored), (2, 2, 4));
/// assert_eq!(round[0].agreement.map(|its| its.0), Fraction::new(1, 2).ok());
/// ```
#[must_use]
pub fn audit(answers: &[AuditAnswer<'_>], scale: &[Fraction]) -> Vec<PartAgreement> {
    let cases: BTreeSet<&str> = answers.iter().map(|answer| answer.case).collect();
    let raters: BTreeSet<(Region, &str)> =
        answers.iter().map(|answer| (answer.socialtilsyn, answer.rater)).collect();
    let mut parts: BTreeMap<&str, BTreeMap<(&str, Region, &str), &AuditAnswer<'_>>> =
        BTreeMap::new();
    for answer in answers {
        let key = (answer.case, answer.socialtilsyn, answer.rater);
        parts.entry(answer.part).or_default().insert(key, answer);
    }
    let of_part = |(part, answers): (&str, BTreeMap<(&str, Region, &str), &AuditAnswer<'_>>)| {
        let row = |case: &&str| {
            let score = |(socialtilsyn, rater): &(Region, &str)| {
                answers.get(&(*case, *socialtilsyn, *rater)).and_then(|answer| answer.score)
            };
            raters.iter().map(score).collect()
        };
        let rows: Vec<Vec<Option<Fraction>>> = cases.iter().map(row).collect();
        let scored = rows.iter().flatten().flatten().count();
        let ratings = Ratings::new(rows).ok()?;
        let answers: Vec<AuditAnswer<'_>> = answers.into_values().cloned().collect();
        Some(PartAgreement {
            part: part.to_string(),
            cases: cases.len(),
            raters: raters.len(),
            scored,
            alpha: krippendorff_alpha(&ratings, Metric::Ordinal),
            agreement: plain_agreement(&ratings).map(Tal),
            ac2: gwet_ac2(&ratings, scale, Weights::Ordinal),
            icc: icc(&ratings),
            pulls: pulls(&answers),
        })
    };
    parts.into_iter().filter_map(of_part).collect()
}
