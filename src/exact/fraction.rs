//! A fraction in lowest terms.

/// A fraction result did not fit in 64 bits.
///
/// Cannot happen with a model that has been checked: its size limits
/// ([`crate::model::MAX_PER_PARENT`]) bound every sum. Kept as an error, so that a wrong
/// number can never take its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a fraction does not fit in 64 bits")]
pub struct Overflow;

/// An exact number: numerator over a positive denominator, always in lowest terms.
///
/// Two equal numbers therefore have equal parts, in whatever order they were summed.
///
/// ```
/// use kvalitetsmodel::exact::Fraction;
///
/// let mean = Fraction::mean(&[Fraction::whole(4), Fraction::whole(3)])?;
/// assert_eq!(mean, Some(Fraction::new(7, 2)?));
/// # Ok::<(), kvalitetsmodel::exact::Overflow>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: i64,
    denominator: i64,
}

impl Fraction {
    /// The fraction `numerator / denominator`, reduced.
    ///
    /// # Errors
    /// [`Overflow`] when the denominator is zero or a reduced part does not fit.
    pub fn new(numerator: i64, denominator: i64) -> Result<Self, Overflow> {
        let mut divisor = gcd(numerator, denominator);
        if denominator < 0 {
            divisor = divisor.checked_neg().ok_or(Overflow)?;
        }
        match (over(numerator, divisor)?, over(denominator, divisor)?) {
            (_, 0) => Err(Overflow),
            (numerator, denominator) => Ok(Self { numerator, denominator }),
        }
    }

    /// A fraction that stands in a table, where a test sees to it that it is in lowest terms.
    pub(crate) const fn in_lowest_terms(numerator: i64, denominator: i64) -> Self {
        Self { numerator, denominator }
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i64) -> Self {
        Self { numerator: number, denominator: 1 }
    }

    /// The numerator, in lowest terms; carries the sign.
    #[must_use]
    pub const fn numerator(self) -> i64 {
        self.numerator
    }

    /// The denominator, in lowest terms; never zero or negative.
    #[must_use]
    pub const fn denominator(self) -> i64 {
        self.denominator
    }

    /// The exact sum.
    ///
    /// # Errors
    /// [`Overflow`] when it does not fit.
    pub fn plus(self, other: Self) -> Result<Self, Overflow> {
        if self.denominator == 1 && other.denominator == 1 {
            // Two scores, which is what nearly every sum is of.
            return self.numerator.checked_add(other.numerator).map(Self::whole).ok_or(Overflow);
        }
        // Over the least common denominator, so that a sum that fits is computed in parts
        // that fit.
        let shared = gcd(self.denominator, other.denominator);
        let left = times(self.numerator, over(other.denominator, shared)?)?;
        let right = times(other.numerator, over(self.denominator, shared)?)?;
        let numerator = left.checked_add(right).ok_or(Overflow)?;
        Self::new(numerator, times(over(self.denominator, shared)?, other.denominator)?)
    }

    /// The exact difference `self - other`.
    ///
    /// # Errors
    /// [`Overflow`] when it does not fit.
    pub fn minus(self, other: Self) -> Result<Self, Overflow> {
        let numerator = other.numerator.checked_neg().ok_or(Overflow)?;
        self.plus(Self { numerator, denominator: other.denominator })
    }

    /// Whether it is as large as another, or larger.
    ///
    /// # Errors
    /// [`Overflow`] when their difference does not fit.
    pub fn at_least(self, other: Self) -> Result<bool, Overflow> {
        Ok(self.minus(other)?.numerator >= 0)
    }

    /// The arithmetic mean; `None` of nothing (no scores give no mean, never 0).
    ///
    /// # Errors
    /// [`Overflow`] when a partial sum does not fit.
    pub fn mean(items: &[Self]) -> Result<Option<Self>, Overflow> {
        let mut sum = Self::whole(0);
        for item in items {
            sum = sum.plus(*item)?;
        }
        let count = i64::try_from(items.len()).map_err(|_| Overflow)?;
        if count == 0 {
            return Ok(None);
        }
        // Reduced first, so that the denominator grows no more than it must.
        let shared = gcd(sum.numerator, count);
        let denominator = times(sum.denominator, over(count, shared)?)?;
        Self::new(over(sum.numerator, shared)?, denominator).map(Some)
    }
}

fn times(a: i64, b: i64) -> Result<i64, Overflow> {
    a.checked_mul(b).ok_or(Overflow)
}

fn over(a: i64, b: i64) -> Result<i64, Overflow> {
    a.checked_div(b).ok_or(Overflow)
}

/// The greatest common divisor, positive; 0 only of 0 and 0.
fn gcd(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.saturating_abs(), b.saturating_abs());
    while b != 0 {
        (a, b) = (b, a.checked_rem(b).unwrap_or(0));
    }
    a
}
