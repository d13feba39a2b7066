//! The numbers of one row.

use super::Code;
use crate::assessment::{Answer, Judgement, Kind};
use crate::model::MAX_PER_PARENT;

/// What the leaves of a criterion add up to, in one word: so a leaf is one addition.
///
/// From the lowest bit: the sum of the scores (8 bits, at most 150), how many are scored, how
/// many apply, how many are expected to be met, and how many not to be (6 bits each, at most
/// 30).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tally(u32);

const SCORED: u32 = 8;
const APPLICABLE: u32 = 14;
const FORVENTES: u32 = 20;
const FORVENTES_IKKE: u32 = 26;

const _: () = assert!(MAX_PER_PARENT < 1 << 6 && 5 * MAX_PER_PARENT < 1 << 8, "a tally fits");

impl Tally {
    pub(super) const NONE: Self = Self(0);

    /// What one leaf adds.
    const fn of(answer: Option<Answer>) -> Self {
        let Some(answer) = answer else { return Self(1 << APPLICABLE) };
        Self(match answer {
            // What a person marked as not applicable does not count at all.
            Answer::NotApplicable => 0,
            Answer::Forventes => 1 << APPLICABLE | 1 << FORVENTES,
            Answer::ForventesIkke => 1 << APPLICABLE | 1 << FORVENTES_IKKE,
            _ => match answer.as_score() {
                Some(score) => 1 << APPLICABLE | 1 << SCORED | score as u32,
                None => 1 << APPLICABLE,
            },
        })
    }

    /// With a leaf more, which counts where `applies` has every bit set.
    pub(super) const fn plus(self, leaf: Self, applies: u32) -> Self {
        Self(self.0.saturating_add(leaf.0 & applies))
    }

    const fn part(self, from: u32) -> u32 {
        self.0 >> from & 0x3f
    }

    pub(super) const fn applicable(self) -> u32 {
        self.part(APPLICABLE)
    }

    pub(super) const fn forventes(self) -> u32 {
        self.part(FORVENTES)
    }

    pub(super) const fn forventes_ikke(self) -> u32 {
        self.part(FORVENTES_IKKE)
    }

    pub(super) const fn answered(self) -> u32 {
        self.part(SCORED).saturating_add(self.forventes()).saturating_add(self.forventes_ikke())
    }

    /// The mean of the scores.
    pub(super) const fn mean(self) -> Mean {
        Mean { numerator: (self.0 & 0xff) as u64, denominator: self.part(SCORED) as u64 }
    }
}

/// What each code of an answer adds; `None` where it does not belong.
pub(super) type Weights = [Option<Tally>; <Option<Answer>>::BY_CODE.len()];

/// By the code of the kind.
pub(super) static WEIGHTS: [Weights; Kind::ALL.len()] = {
    let mut weights = [[None; <Option<Answer>>::BY_CODE.len()]; Kind::ALL.len()];
    let (mut kinds, mut slots): (_, &mut [Weights]) = (Kind::ALL, &mut weights);
    while let ([kind, more @ ..], [slot, left @ ..]) = (kinds, slots) {
        *slot = weights_of(*kind);
        (kinds, slots) = (more, left);
    }
    weights
};

const fn weights_of(kind: Kind) -> Weights {
    let mut weights = [None; <Option<Answer>>::BY_CODE.len()];
    let (mut answers, mut slots): (_, &mut [_]) = (<Option<Answer>>::BY_CODE, &mut weights);
    while let ([answer, more @ ..], [slot, left @ ..]) = (answers, slots) {
        *slot = match answer {
            Some(answer) if !answer.is_for(kind) => None,
            answer => Some(Tally::of(*answer)),
        };
        (answers, slots) = (more, left);
    }
    weights
}

/// A mean as it was summed up: not reduced, and of nothing where the denominator is 0.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mean {
    pub(super) numerator: u64,
    pub(super) denominator: u64,
}

impl Mean {
    pub(super) const NONE: Self = Self { numerator: 0, denominator: 0 };

    /// The same in lowest terms.
    pub(super) fn reduced(self) -> Self {
        let divisor = gcd(self.numerator, self.denominator);
        let over = |part: u64| part.checked_div(divisor).unwrap_or(0);
        Self { numerator: over(self.numerator), denominator: over(self.denominator) }
    }

    /// Tenths, half up: floor((20 · numerator + denominator) / (2 · denominator)).
    pub(super) fn tenths(self) -> u64 {
        let doubled = self.numerator.saturating_mul(20).saturating_add(self.denominator);
        doubled.checked_div(self.denominator.saturating_mul(2)).unwrap_or(0)
    }

    /// Whether they are the same number. The parts of a mean of means are below 2^50
    /// ([`Parts`]), those of a mean of scores below 2^13: neither product is cut.
    fn equals(self, other: Self) -> bool {
        self.numerator.saturating_mul(other.denominator)
            == other.numerator.saturating_mul(self.denominator)
    }
}

/// The greatest common divisor, without a division; 0 only of 0 and 0.
fn gcd(mut a: u64, mut b: u64) -> u64 {
    if a == 0 || b == 0 {
        return a | b;
    }
    let twos = (a | b).trailing_zeros();
    a >>= a.trailing_zeros();
    while b != 0 {
        b >>= b.trailing_zeros();
        (a, b) = (a.min(b), a.abs_diff(b));
    }
    a << twos
}

/// Fractions of a common whole that every criterion's number of scores divides.
///
/// The whole is at most lcm(1..30), below 2^42. A sum of means is then below 30 · 5 · 2^42,
/// and nothing in a theme comes near 64 bits.
#[derive(Debug, Clone)]
pub(super) struct Parts {
    whole: u64,
    /// By how many: the whole divided by it.
    over: [u64; MAX_PER_PARENT + 1],
}

impl Parts {
    /// For criteria of at most so many leaves.
    pub(super) fn up_to(most: u8) -> Self {
        let mut whole = 1_u64;
        for count in 2..=u64::from(most).min(MAX_PER_PARENT as u64) {
            let shared = gcd(whole, count);
            whole = whole.saturating_mul(count.checked_div(shared).unwrap_or(1));
        }
        let mut over = [0; MAX_PER_PARENT + 1];
        for (count, part) in (0_u64..).zip(&mut over) {
            *part = whole.checked_div(count).unwrap_or(0);
        }
        Self { whole, over }
    }
}

/// The numbers of a theme.
#[derive(Debug, Clone, Copy)]
pub(super) struct TemaNumbers {
    pub(super) answered: u32,
    pub(super) applicable: u32,
    pub(super) forventes: u32,
    pub(super) forventes_ikke: u32,
    /// The mean of the criteria's means.
    pub(super) nested: Mean,
    /// The mean of all scores.
    pub(super) flat: Mean,
}

impl TemaNumbers {
    pub(super) const NONE: Self = Self {
        answered: 0,
        applicable: 0,
        forventes: 0,
        forventes_ikke: 0,
        nested: Mean::NONE,
        flat: Mean::NONE,
    };

    pub(super) fn of(kriterier: &[Tally], parts: &Parts) -> Self {
        let mut tema = Self::NONE;
        let (mut sum, mut means) = (0_u64, 0_u64);
        for tally in kriterier {
            tema.answered = tema.answered.saturating_add(tally.answered());
            tema.applicable = tema.applicable.saturating_add(tally.applicable());
            tema.forventes = tema.forventes.saturating_add(tally.forventes());
            tema.forventes_ikke = tema.forventes_ikke.saturating_add(tally.forventes_ikke());
            let Mean { numerator, denominator } = tally.mean();
            tema.flat.numerator = tema.flat.numerator.saturating_add(numerator);
            tema.flat.denominator = tema.flat.denominator.saturating_add(denominator);
            let place = usize::try_from(denominator).unwrap_or(0);
            let part = parts.over.get(place).copied().unwrap_or(0);
            sum = sum.saturating_add(numerator.saturating_mul(part));
            means = means.saturating_add(u64::from(denominator != 0));
        }
        tema.nested = match means {
            // Of one criterion the two are the same number.
            0 | 1 => tema.flat,
            _ => Mean { numerator: sum, denominator: parts.whole.saturating_mul(means) },
        };
        tema
    }

    /// Where criteria are judged, they are what is answered and what applies.
    pub(super) fn count_judged(&mut self, judgements: &[u8]) {
        (self.answered, self.applicable) = (0, 0);
        for code in judgements {
            let judged = *code != Some(Judgement::NotJudged).code();
            self.answered = self.answered.saturating_add(judged.into());
            self.applicable = self.applicable.saturating_add(1);
        }
    }

    /// Whether the two methods give different numbers.
    pub(super) fn differ(&self) -> bool {
        !self.nested.equals(self.flat)
    }
}
