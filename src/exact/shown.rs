//! Rounding for show: one decimal, half up, Danish comma. Nothing computes with the result.
//!
//! The algorithm, so that nobody has to guess what "half up" means: tenths =
//! floor((20 · numerator + denominator) / (2 · denominator)). An exact half goes up, also
//! below zero (−0,05 is shown as 0,0). Computed digit by digit, so that no step of it can be too
//! large for a fraction that is not.

use alloc::string::{String, ToString};

use super::Fraction;

/// The number of tenths, rounded half up.
///
/// ```
/// use kvalitetsmodel::exact::{Fraction, tenths};
///
/// assert_eq!(tenths(Fraction::new(13, 4)?), 33); // 3.25 is a half and goes up
/// assert_eq!(tenths(Fraction::new(10, 3)?), 33);
/// # Ok::<(), kvalitetsmodel::exact::Overflow>(())
/// ```
#[must_use]
pub fn tenths(number: Fraction) -> i64 {
    let (above, below) = (number.numerator(), number.denominator());
    let ones = above.checked_div_euclid(below).unwrap_or(0);
    let part = above.checked_rem_euclid(below).unwrap_or(0).unsigned_abs();
    let below = below.unsigned_abs();
    // Ten times the part that is left, a whole at a time; both are below 2^63.
    let (mut tenths, mut rest) = (0_i64, 0_u64);
    for _ in 0..10 {
        rest = rest.saturating_add(part);
        if rest >= below {
            rest = rest.saturating_sub(below);
            tenths = tenths.saturating_add(1);
        }
    }
    if rest.saturating_mul(2) >= below {
        tenths = tenths.saturating_add(1);
    }
    let all = i128::from(ones).saturating_mul(10).saturating_add(tenths.into());
    // A number that is too large to be a score is cut to what can be shown.
    i64::try_from(all).unwrap_or(if ones < 0 { i64::MIN } else { i64::MAX })
}

/// A score as people read it in Danish: `3,7`.
///
/// ```
/// use kvalitetsmodel::exact::{Fraction, shown_score};
///
/// assert_eq!(shown_score(Fraction::new(11, 3)?), "3,7");
/// assert_eq!(shown_score(Fraction::whole(4)), "4,0");
/// # Ok::<(), kvalitetsmodel::exact::Overflow>(())
/// ```
#[must_use]
pub fn shown_score(score: Fraction) -> String {
    let tenths = tenths(score);
    let sign = if tenths < 0 { "\u{2212}" } else { "" };
    with_comma(sign, tenths)
}

/// A difference between two scores, always with its sign: `+0,3`, `−1,0`, `±0,0`.
///
/// A difference that is not zero but rounds to it keeps its sign (`+0,0`), so that no
/// change is ever shown as none.
#[must_use]
pub fn shown_difference(difference: Fraction) -> String {
    let sign = match difference.numerator() {
        0 => "\u{b1}",
        1.. => "+",
        _ => "\u{2212}",
    };
    with_comma(sign, tenths(difference))
}

fn with_comma(sign: &str, tenths: i64) -> String {
    let size = tenths.unsigned_abs();
    let (ones, tenth) = (size.checked_div(10), size.checked_rem(10));
    let (ones, tenth) = (ones.unwrap_or(0).to_string(), tenth.unwrap_or(0).to_string());
    [sign, &ones, ",", &tenth].concat()
}
