//! A fraction in lowest terms.

use core::cmp::Ordering;

/// A fraction result did not fit in 64 bits.
///
/// Cannot happen with a model that has been checked: its size limits
/// ([`crate::model::MAX_PER_PARENT`]) bound every sum. Kept as an error, so that a wrong
/// number can never take its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a fraction does not fit in 64 bits")]
#[expect(clippy::exhaustive_structs, reason = "it says one thing, and has no more to say")]
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
        let negative = (numerator < 0) != (denominator < 0);
        lowest(negative, numerator.unsigned_abs().into(), denominator.unsigned_abs().into())
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
        self.with(i128::from(other.numerator), other.denominator)
    }

    /// The exact difference `self - other`.
    ///
    /// # Errors
    /// [`Overflow`] when it does not fit.
    pub fn minus(self, other: Self) -> Result<Self, Overflow> {
        let numerator = i128::from(other.numerator).checked_neg().ok_or(Overflow)?;
        self.with(numerator, other.denominator)
    }

    /// The sum with a number of these parts, the numerator of 65 bits at the most.
    fn with(self, numerator: i128, denominator: i64) -> Result<Self, Overflow> {
        if self.denominator == 1 && denominator == 1 {
            // Two scores, which is what nearly every sum is of.
            let sum = i128::from(self.numerator).checked_add(numerator).ok_or(Overflow)?;
            return i64::try_from(sum).map(Self::whole).map_err(|_| Overflow);
        }
        // Over the least common denominator; twice 64 bits hold every product of two parts.
        let (one, other) = (self.denominator.unsigned_abs(), denominator.unsigned_abs());
        let shared = gcd(one, other);
        let (one, by) = (over(one, shared), over(other, shared));
        let left = i128::from(self.numerator).checked_mul(i128::from(by)).ok_or(Overflow)?;
        let right = numerator.checked_mul(i128::from(one)).ok_or(Overflow)?;
        let above = left.checked_add(right).ok_or(Overflow)?;
        let below = u128::from(one).checked_mul(u128::from(other)).ok_or(Overflow)?;
        lowest(above < 0, above.unsigned_abs(), below)
    }

    /// The arithmetic mean; `None` of nothing (no scores give no mean, never 0).
    ///
    /// # Errors
    /// [`Overflow`] when a partial sum, or the mean itself, does not fit.
    pub fn mean(items: &[Self]) -> Result<Option<Self>, Overflow> {
        let mut sum = Self::whole(0);
        for item in items {
            sum = sum.plus(*item)?;
        }
        let count = u128::try_from(items.len()).map_err(|_| Overflow)?;
        if count == 0 {
            return Ok(None);
        }
        let below = u128::from(sum.denominator.unsigned_abs()).checked_mul(count);
        let above = u128::from(sum.numerator.unsigned_abs());
        lowest(sum.numerator < 0, above, below.ok_or(Overflow)?).map(Some)
    }
}

impl Ord for Fraction {
    /// By size, exactly, whatever the parts.
    fn cmp(&self, other: &Self) -> Ordering {
        // Twice 64 bits hold every product of two parts.
        let over = |one: &Self, below: i64| i128::from(one.numerator).wrapping_mul(below.into());
        over(self, other.denominator).cmp(&over(other, self.denominator))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The fraction of these parts, reduced.
#[inline(never)]
fn lowest(negative: bool, above: u128, below: u128) -> Result<Fraction, Overflow> {
    let (above, below) = match (u64::try_from(above), u64::try_from(below)) {
        (Ok(above), Ok(below)) => {
            let shared = gcd(above, below);
            (over(above, shared), over(below, shared))
        }
        _ => wide_lowest(above, below)?,
    };
    let numerator =
        if negative { 0_i64.checked_sub_unsigned(above) } else { i64::try_from(above).ok() };
    match (numerator, i64::try_from(below)) {
        (Some(numerator), Ok(denominator)) if denominator > 0 => {
            Ok(Fraction { numerator, denominator })
        }
        _ => Err(Overflow),
    }
}

/// The same of parts that only twice 64 bits hold, which no score has.
#[cold]
fn wide_lowest(above: u128, below: u128) -> Result<(u64, u64), Overflow> {
    let (mut shared, mut rest) = (above, below);
    while rest != 0 {
        (shared, rest) = (rest, shared.checked_rem(rest).unwrap_or(0));
    }
    let part = |whole: u128| {
        whole.checked_div(shared).and_then(|part| u64::try_from(part).ok()).ok_or(Overflow)
    };
    Ok((part(above)?, part(below)?))
}

/// A part without a divisor of it; 0 of 0 and 0.
fn over(part: u64, divisor: u64) -> u64 {
    part.checked_div(divisor).unwrap_or(0)
}

/// The greatest common divisor; 0 only of 0 and 0.
fn gcd(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a.checked_rem(b).unwrap_or(0));
    }
    a
}
