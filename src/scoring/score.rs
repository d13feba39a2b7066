//! A score as a result gives it.

use alloc::string::String;

use crate::exact::{Fraction, shown_score};

/// An exact score beside its shown form.
///
/// ```
/// use kvalitetsmodel::exact::Fraction;
/// use kvalitetsmodel::scoring::Score;
///
/// let score = Score::from(Fraction::new(13, 4)?);
/// assert_eq!((score.numerator, score.denominator, score.shown.as_str()), (13, 4, "3,3"));
/// # Ok::<(), kvalitetsmodel::exact::Overflow>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Score {
    /// The numerator, in lowest terms.
    pub numerator: i64,
    /// The denominator, in lowest terms; at least 1.
    pub denominator: i64,
    /// One decimal, half up, Danish comma: `3,7`. For people only.
    pub shown: String,
}

impl From<Fraction> for Score {
    fn from(score: Fraction) -> Self {
        Self {
            numerator: score.numerator(),
            denominator: score.denominator(),
            shown: shown_score(score),
        }
    }
}

impl Score {
    /// The exact number.
    ///
    /// # Errors
    /// [`crate::exact::Overflow`] when the parts are not those of a fraction.
    pub fn exact(&self) -> Result<Fraction, crate::exact::Overflow> {
        Fraction::new(self.numerator, self.denominator)
    }
}
