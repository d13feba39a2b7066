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
/// let mean = Fraction::mean([Fraction::whole(4), Fraction::whole(3)])?;
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
        Self::reduced(i128::from(numerator), i128::from(denominator))
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
        let left = wide(self.numerator, other.denominator)?;
        let right = wide(other.numerator, self.denominator)?;
        let numerator = left.checked_add(right).ok_or(Overflow)?;
        Self::reduced(numerator, wide(self.denominator, other.denominator)?)
    }

    /// The exact difference `self - other`.
    ///
    /// # Errors
    /// [`Overflow`] when it does not fit.
    pub fn minus(self, other: Self) -> Result<Self, Overflow> {
        let numerator = other.numerator.checked_neg().ok_or(Overflow)?;
        self.plus(Self { numerator, denominator: other.denominator })
    }

    /// The arithmetic mean; `None` of nothing (no scores give no mean, never 0).
    ///
    /// # Errors
    /// [`Overflow`] when a partial sum does not fit.
    pub fn mean(items: impl IntoIterator<Item = Self>) -> Result<Option<Self>, Overflow> {
        let mut sum = Self::whole(0);
        let mut count: i64 = 0;
        for item in items {
            sum = sum.plus(item)?;
            count = count.checked_add(1).ok_or(Overflow)?;
        }
        if count == 0 {
            return Ok(None);
        }
        Self::reduced(i128::from(sum.numerator), wide(sum.denominator, count)?).map(Some)
    }

    fn reduced(numerator: i128, denominator: i128) -> Result<Self, Overflow> {
        let divisor = gcd(numerator.unsigned_abs(), denominator.unsigned_abs());
        let mut divisor = i128::try_from(divisor).map_err(|_| Overflow)?;
        if denominator < 0 {
            divisor = divisor.checked_neg().ok_or(Overflow)?;
        }
        let part = |whole: i128| {
            let reduced = whole.checked_div(divisor).ok_or(Overflow)?;
            i64::try_from(reduced).map_err(|_| Overflow)
        };
        let (numerator, denominator) = (part(numerator)?, part(denominator)?);
        if denominator == 0 {
            return Err(Overflow);
        }
        Ok(Self { numerator, denominator })
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        // The product of two i64 always fits an i128: saturating never saturates here.
        let left = i128::from(self.numerator).saturating_mul(i128::from(other.denominator));
        let right = i128::from(other.numerator).saturating_mul(i128::from(self.denominator));
        left.cmp(&right)
    }
}

fn wide(a: i64, b: i64) -> Result<i128, Overflow> {
    i128::from(a).checked_mul(i128::from(b)).ok_or(Overflow)
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a.checked_rem(b).unwrap_or(0));
    }
    a
}
