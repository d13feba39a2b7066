//! Tails and quantiles of the chi-squared, normal and t distributions.

use libm::{erfc, exp, lgamma, log};

/// Where a series or a continued fraction has come as near as doubles can.
const NEAR: f64 = 4e-16;
/// In the place of a zero that would be divided by.
const TINY: f64 = 1e-300;
/// Far more steps than any of them takes.
const STEPS: u32 = 100_000;

/// The chance of `x` or more from a chi-squared distribution.
pub(crate) fn chi2_sf(x: f64, degrees: usize) -> f64 {
    if degrees == 0 {
        return 1.0;
    }
    upper_gamma(degrees as f64 / 2.0, x / 2.0)
}

/// The regularized upper incomplete gamma function Q(a, x): Abramowitz and Stegun 6.5.29 below
/// a + 1, and their continued fraction 6.5.31 from there.
fn upper_gamma(a: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 1.0;
    }
    let front = exp(a * log(x) - x - lgamma(a));
    if x < a + 1.0 {
        let (mut term, mut sum, mut n) = (1.0 / a, 1.0 / a, a);
        for _ in 0..STEPS {
            n += 1.0;
            term *= x / n;
            sum += term;
            if term < sum * NEAR {
                break;
            }
        }
        return 1.0 - front * sum;
    }
    let mut b = x + 1.0 - a;
    let (mut c, mut d) = (1.0 / TINY, 1.0 / b);
    let mut h = d;
    for step in 1..STEPS {
        let i = f64::from(step);
        let an = i * (a - i);
        b += 2.0;
        d = 1.0 / away_from_zero(an * d + b);
        c = away_from_zero(b + an / c);
        let by = d * c;
        h *= by;
        if (by - 1.0).abs() < NEAR {
            break;
        }
    }
    front * h
}

fn away_from_zero(x: f64) -> f64 {
    if x.abs() < TINY { TINY } else { x }
}

/// The chance of `z` or more from the standard normal distribution.
pub(crate) fn normal_sf(z: f64) -> f64 {
    erfc(z / core::f64::consts::SQRT_2) / 2.0
}

/// The chance of `z` or less.
pub(crate) fn normal_cdf(z: f64) -> f64 {
    normal_sf(-z)
}

/// The chance of `t` or more, `t` above zero, from Student's distribution.
fn t_sf(t: f64, degrees: f64) -> f64 {
    lower_beta(degrees / 2.0, 0.5, degrees / (degrees + t * t)) / 2.0
}

/// The regularized incomplete beta function: Abramowitz and Stegun 26.5.8.
fn lower_beta(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return if x <= 0.0 { 0.0 } else { 1.0 };
    }
    let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1.0 - x));
    if x < (a + 1.0) / (a + b + 2.0) {
        front * beta_fraction(a, b, x) / a
    } else {
        1.0 - front * beta_fraction(b, a, 1.0 - x) / b
    }
}

fn beta_fraction(a: f64, b: f64, x: f64) -> f64 {
    let (mut c, mut d) = (1.0, 1.0 / away_from_zero(1.0 - (a + b) * x / (a + 1.0)));
    let mut h = d;
    for step in 1..STEPS {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut by = 1.0;
        for part in [even, odd] {
            d = 1.0 / away_from_zero(1.0 + part * d);
            c = away_from_zero(1.0 + part / c);
            by = d * c;
            h *= by;
        }
        if (by - 1.0).abs() < NEAR {
            break;
        }
    }
    h
}

/// The value that Student's distribution is above with the chance `above`, at most a half.
pub(crate) fn t_quantile(above: f64, degrees: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    while t_sf(high, degrees) > above && high < 1e12 {
        high *= 2.0;
    }
    halved(&mut low, &mut high, |t| t_sf(t, degrees) > above)
}

/// The place between `low` and `high` where `below` stops to hold, to the last bit.
pub(crate) fn halved(low: &mut f64, high: &mut f64, below: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..200 {
        let middle = f64::midpoint(*low, *high);
        if middle <= *low || middle >= *high {
            break;
        }
        *(if below(middle) { &mut *low } else { &mut *high }) = middle;
    }
    f64::midpoint(*low, *high)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of `scipy.stats`; the last one where its `t.sf` is 0.025, since its `t.isf` is right to
    /// ten digits only.
    #[test]
    fn tails_are_scipys() {
        let near = |ours: f64, theirs: f64| {
            assert!((ours / theirs - 1.0).abs() < 1e-12, "{ours} is not {theirs}");
        };
        near(chi2_sf(9.487_729_036_781_154, 4), 0.05);
        near(normal_sf(1.959_963_984_540_054), 0.025);
        near(t_quantile(0.025, 10.0), 2.228_138_851_986_274);
    }
}
