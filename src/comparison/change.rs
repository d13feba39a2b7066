//! The shape of a comparison.

use alloc::string::String;
use alloc::vec::Vec;

use crate::assessment::Judgement;
use crate::calendar::Date;
use crate::exact::{Fraction, shown_difference};
use crate::law::Bilingual;
use crate::scoring::{ModelRef, Score};

/// What changed between two assessments.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Comparison<'m> {
    /// The earlier assessment.
    pub before: Side<'m>,
    /// The later one.
    pub after: Side<'m>,
    /// Whether both were made with the same model, word for word.
    pub same_model: bool,
    /// The themes of the later one, then those of the earlier one that ended.
    pub temaer: Vec<ComparedTema<'m>>,
}

/// One of the two assessments.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Side<'m> {
    /// Its date.
    pub date: Date,
    /// Its model.
    pub model: ModelRef<'m>,
}

/// A theme, criterion or indicator by id and label.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Named<'m> {
    /// Its id in its model.
    pub id: &'m str,
    /// Its label in its model.
    pub label: &'m Bilingual,
}

words! {
    /// How something changed.
    pub enum Change {
        /// The score rose, or the criterion went from not met to met.
        Up = "up",
        /// The score fell, or the criterion went from met to not met.
        Down = "down",
        /// The same exact score or judgement.
        Same = "same",
        /// Scored or judged now, and not before.
        New = "new",
        /// Scored or judged before, and not now.
        Gone = "gone",
        /// Scored or judged neither before nor now.
        Unscored = "unscored",
        /// Scored on both sides, but not the same thing.
        NotComparable = "notComparable",
    }
}

words! {
    /// Why two things cannot be compared.
    pub enum NotComparable {
        /// The later model carries no such theme, criterion or indicator on.
        Ended = "ended",
        /// The earlier model had none.
        NotThereBefore = "notThereBefore",
        /// The theme's criteria are not the same ones: some moved between themes.
        OtherCriteria = "otherCriteria",
        /// Scores on one side, met or not met on the other.
        ScoresAgainstJudgements = "scoresAgainstJudgements",
    }
}

/// An exact difference, later less earlier.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Difference {
    /// The numerator, in lowest terms; carries the sign.
    pub numerator: i64,
    /// The denominator, in lowest terms.
    pub denominator: i64,
    /// One decimal with its sign: `+0,3`.
    pub shown: String,
}

impl From<Fraction> for Difference {
    fn from(difference: Fraction) -> Self {
        Self {
            numerator: difference.numerator(),
            denominator: difference.denominator(),
            shown: shown_difference(difference),
        }
    }
}

/// A theme on both sides.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ComparedTema<'m> {
    /// What is compared, and how it changed.
    #[serde(flatten)]
    pub scores: ComparedIndikator<'m>,
    /// Its criteria.
    pub kriterier: Vec<ComparedKriterium<'m>>,
}

/// A criterion on both sides.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct ComparedKriterium<'m> {
    /// What is compared, and how its score changed.
    #[serde(flatten)]
    pub scores: ComparedIndikator<'m>,
    /// How its judgement changed, where both versions judge criteria.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub judgement: Option<Change>,
    /// The earlier judgement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_judgement: Option<Judgement>,
    /// The later judgement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_judgement: Option<Judgement>,
    /// Its indicators.
    pub indikatorer: Vec<ComparedIndikator<'m>>,
}

/// An indicator on both sides; also the scores of a theme and of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct ComparedIndikator<'m> {
    /// What it was in the earlier model; absent where it had none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Named<'m>>,
    /// What it is in the later model; absent where it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Named<'m>>,
    /// How its score changed.
    pub change: Change,
    /// The earlier score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Score>,
    /// The later score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Score>,
    /// The exact difference, where the two are comparable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difference: Option<Difference>,
    /// Why the two cannot be compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<NotComparable>,
}
