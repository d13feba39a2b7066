//! Exact arithmetic over the whole range: right, or `Overflow`, against the same in 128 bits.

use kvalitetsmodel::exact::{Fraction, Overflow, shown_difference, shown_score, tenths};
use proptest::prelude::*;

/// Whole numbers of every size, and often those at the edges.
fn whole() -> impl Strategy<Value = i64> {
    let edge = prop::sample::select(vec![i64::MIN, i64::MIN + 1, -1, 0, 1, i64::MAX - 1, i64::MAX]);
    let sized = (any::<i64>(), 0..64_u32).prop_map(|(number, bits)| number >> bits);
    prop_oneof![edge, sized, -60_i64..60]
}

/// Any fraction there is.
fn fraction() -> impl Strategy<Value = Fraction> {
    (whole(), whole()).prop_filter_map("a fraction", |(n, d)| Fraction::new(n, d).ok())
}

/// A fraction of parts in 128 bits, in lowest terms, as far as it fits.
fn oracle(above: i128, below: i128) -> Result<(i64, i64), Overflow> {
    let (mut shared, mut rest) = (above.unsigned_abs(), below.unsigned_abs());
    while rest != 0 {
        (shared, rest) = (rest, shared % rest);
    }
    if below == 0 {
        return Err(Overflow);
    }
    let part = |part: i128| -> i128 {
        let size =
            i128::try_from(part.unsigned_abs() / shared).expect("half of the bits are enough");
        if (part < 0) != (below < 0) { -size } else { size }
    };
    let fits = |part: i128| i64::try_from(part).map_err(|_| Overflow);
    let (above, below) = (part(above), part(below).abs());
    Ok((fits(above)?, fits(below)?))
}

fn parts(fraction: Fraction) -> (i64, i64) {
    (fraction.numerator(), fraction.denominator())
}

fn wide(fraction: Fraction) -> (i128, i128) {
    (fraction.numerator().into(), fraction.denominator().into())
}

/// Floor of ten times a fraction and a half, cut to what can be shown.
fn rounded(fraction: Fraction) -> i64 {
    let (n, d) = wide(fraction);
    let floor = (20 * n + d).div_euclid(2 * d);
    i64::try_from(floor).unwrap_or(if floor < 0 { i64::MIN } else { i64::MAX })
}

#[test]
fn the_smallest_number_has_no_positive_twin_and_is_a_fraction_all_the_same() {
    let smallest = i128::from(i64::MIN);
    for below in [1, -1, -49, 7, 2, i64::MIN, i64::MAX] {
        let new = Fraction::new(i64::MIN, below).map(parts);
        assert_eq!(new, oracle(smallest, below.into()), "{below}");
    }
    assert_eq!(Fraction::new(i64::MIN, -49).map(parts), Err(Overflow));
    assert_eq!(Fraction::new(i64::MIN, i64::MAX).map(parts), Ok((i64::MIN, i64::MAX)));
    assert_eq!(Fraction::new(0, i64::MIN).map(parts), Ok((0, 1)));
    assert_eq!(Fraction::new(1, 0), Err(Overflow));
    assert_eq!(Fraction::new(0, 0), Err(Overflow));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_fraction_is_what_128_bits_say_or_overflow(n in whole(), d in whole()) {
        prop_assert_eq!(Fraction::new(n, d).map(parts), oracle(n.into(), d.into()));
    }

    #[test]
    fn sum_difference_and_order_are_what_128_bits_say_or_overflow(a in fraction(), b in fraction()) {
        let ((n, d), (m, e)) = (wide(a), wide(b));
        prop_assert_eq!(a.plus(b).map(parts), oracle(n * e + m * d, d * e));
        prop_assert_eq!(a.minus(b).map(parts), oracle(n * e - m * d, d * e));
        prop_assert_eq!(a.cmp(&b), (n * e).cmp(&(m * d)));
        prop_assert_eq!(a == b, a.cmp(&b).is_eq());
        // Of two: half their sum, where the sum fits.
        let mean = Fraction::mean(&[a, b]).map(|mean| mean.map(parts));
        let half = a.plus(b).and_then(|sum| oracle(sum.numerator().into(), 2 * i128::from(sum.denominator())));
        prop_assert_eq!(mean, half.map(Some));
        prop_assert_eq!(Fraction::mean(&[a]), Ok(Some(a)));
    }

    #[test]
    fn what_is_shown_is_rounded_half_up_whatever_the_size(number in fraction()) {
        prop_assert_eq!(tenths(number), rounded(number));
        let (size, sign) = (rounded(number).unsigned_abs(), if rounded(number) < 0 { "\u{2212}" } else { "" });
        prop_assert_eq!(shown_score(number), format!("{sign}{},{}", size / 10, size % 10));
        let sign = match number.numerator() { 0 => "\u{b1}", 1.. => "+", _ => "\u{2212}" };
        prop_assert_eq!(shown_difference(number), format!("{sign}{},{}", size / 10, size % 10));
    }
}
