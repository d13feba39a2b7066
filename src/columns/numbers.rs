//! The numbers of one row.

use super::{Code, Grain, Output, Outputs};
use crate::assessment::{Answer, Judgement, Kind};
use crate::model::{Counts, MAX_PER_PARENT, SHAPES, Shape};
use crate::scoring::Method;

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

    /// With a leaf more, which counts where `applies` is 1 and not 0.
    pub(super) const fn plus(self, leaf: Self, applies: u32) -> Self {
        Self(self.0.wrapping_add(leaf.0 & applies.wrapping_neg()))
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
        self.part(SCORED).wrapping_add(self.forventes()).wrapping_add(self.forventes_ikke())
    }

    /// The sum of the scores.
    const fn sum(self) -> u32 {
        self.0 & 0xff
    }

    const fn scored(self) -> u32 {
        self.part(SCORED)
    }

    /// The criterion's numbers, in the order of its outputs.
    pub(super) fn words(self, judged: Option<Judgement>) -> KriteriumWords {
        let [numerator, denominator, tenths, _] = mean_of(self);
        [
            numerator.into(),
            denominator.into(),
            tenths.into(),
            self.answered(),
            self.applicable(),
            self.forventes(),
            self.forventes_ikke(),
            judged.map_or(0, |judged| Some(judged).code()).into(),
        ]
    }
}

/// The numbers of an assessment as a whole.
pub(super) type RowWords = [u32; ROW];
/// The numbers of a theme.
pub(super) type TemaWords = [u32; TEMA];
/// The numbers of a criterion.
pub(super) type KriteriumWords = [u32; KRITERIUM];

pub(super) const ROW: usize = words(Grain::Row);
pub(super) const TEMA: usize = words(Grain::Tema);
pub(super) const KRITERIUM: usize = words(Grain::Kriterium);

/// How many words of 32 bits the outputs of a grain take.
const fn words(grain: Grain) -> usize {
    let (mut sum, mut outputs) = (0_usize, Output::ALL);
    while let [output, more @ ..] = outputs {
        if output.grain() as u8 == grain as u8 {
            sum = sum.saturating_add(output.words() as usize);
        }
        outputs = more;
    }
    sum
}

/// The outputs that take a theme's mean in lowest terms, and those that take the other one so:
/// nothing is reduced that nobody sees.
const MEAN: Outputs = Outputs::of(&[Output::TemaNumerator, Output::TemaDenominator]);
const OTHER: Outputs = Outputs::of(&[Output::OtherNumerator, Output::OtherDenominator]);

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
struct Mean {
    numerator: u64,
    denominator: u64,
}

impl Mean {
    const NONE: Self = Self { numerator: 0, denominator: 0 };

    /// Numerator and denominator in lowest terms, each as two words, the lower one first;
    /// zeros where they are not asked for.
    #[inline(never)]
    const fn words(self, asked: bool) -> [u32; 4] {
        let divisor = if asked { gcd(self.numerator, self.denominator) } else { 0 };
        let (numerator, denominator) =
            (over(self.numerator, divisor), over(self.denominator, divisor));
        [lower(numerator), lower(numerator >> 32), lower(denominator), lower(denominator >> 32)]
    }

    /// Tenths, half up: floor((20 · numerator + denominator) / (2 · denominator)); 0 where
    /// they are not asked for.
    #[inline(never)]
    const fn tenths(self, asked: bool) -> u32 {
        let divisor = if asked { self.denominator.wrapping_mul(2) } else { 0 };
        let doubled = self.numerator.wrapping_mul(20).saturating_add(self.denominator);
        lower(over(doubled, divisor))
    }

    /// A criterion's: numerator, denominator and tenths, a byte each.
    const fn word(self) -> u32 {
        let [above, _, below, _] = self.words(true);
        above | below << 8 | self.tenths(true) << 16
    }

    /// Whether they are the same number. The parts of a mean of means are below 2^50
    /// ([`Tables`]), those of a mean of scores below 2^13: neither product is cut.
    fn equals(self, other: Self) -> bool {
        self.numerator.wrapping_mul(other.denominator)
            == other.numerator.wrapping_mul(self.denominator)
    }
}

/// The lower word.
#[allow(clippy::cast_possible_truncation, reason = "the other half is the upper word")]
const fn lower(number: u64) -> u32 {
    number as u32
}

/// A division; 0 by 0.
const fn over(number: u64, divisor: u64) -> u64 {
    match number.checked_div(divisor) {
        Some(number) => number,
        None => 0,
    }
}

/// The greatest common divisor, without a division; 0 only of 0 and 0.
#[inline(never)]
const fn gcd(mut a: u64, mut b: u64) -> u64 {
    if a == 0 || b == 0 {
        return a | b;
    }
    let twos = (a | b).trailing_zeros();
    a >>= a.trailing_zeros();
    while b != 0 {
        b >>= b.trailing_zeros();
        (a, b) = (if a < b { a } else { b }, a.abs_diff(b));
    }
    a << twos
}

/// What is worked out once for a batch, so that a criterion takes no division.
#[derive(Debug, Clone)]
pub(super) struct Tables {
    /// A common whole that every criterion's number of scores divides.
    ///
    /// It is at most lcm(1..30), below 2^42. A sum of means is then below 30 · 5 · 2^42, and no
    /// product of the numbers of a theme comes near 64 bits: a multiplication never wraps
    /// (saturating, it would be one of 128 bits).
    whole: u64,
    /// By how many: the whole divided by it; 0 by none.
    parts: [u64; MAX_PER_PARENT + 1],
}

impl Tables {
    /// For a model with so many of everything.
    pub(super) fn of(counts: Counts) -> Self {
        let (mut whole, mut parts) = (1_u64, [0; MAX_PER_PARENT + 1]);
        for count in 1..=counts.most as u64 {
            whole = whole.wrapping_mul(over(count, gcd(whole, count)));
        }
        for (count, part) in (0..=counts.most as u64).zip(&mut parts) {
            *part = over(whole, count);
        }
        Self { whole, parts }
    }

    /// The whole divided by a number of scores; 0 for none.
    fn part(&self, count: u32) -> u64 {
        self.parts.get(count as usize).copied().unwrap_or(0)
    }
}

/// How many leaves the largest criterion of a built-in version has.
const MOST: usize = {
    let (mut most, mut shapes): (_, &[Shape<'_>]) = (0, &SHAPES);
    while let [shape, more @ ..] = shapes {
        most = if shape.counts.most > most { shape.counts.most } else { most };
        shapes = more;
    }
    most
};

/// How many sums so many scores can have, 0 among them.
const SUMS: usize = MOST.saturating_mul(5).saturating_add(1);

/// By how many, up to so many, and by their sum: the mean in one word.
static MEANS: [u32; SUMS * (MOST + 1)] = {
    let mut means = [0; SUMS * (MOST + 1)];
    let (mut mean, mut rest): (_, &mut [_]) = (Mean::NONE, &mut means);
    while let [slot, more @ ..] = rest {
        *slot = mean.word();
        mean.numerator = mean.numerator.saturating_add(1);
        if mean.numerator == SUMS as u64 {
            mean = Mean { numerator: 0, denominator: mean.denominator.saturating_add(1) };
        }
        rest = more;
    }
    means
};

/// Numerator, denominator and tenths of a criterion's mean. More scores than a criterion of a
/// built-in version has are not in the table.
fn mean_of(tally: Tally) -> [u8; 4] {
    let (scored, sum) = (tally.scored(), tally.sum());
    let place = (scored as usize).wrapping_mul(SUMS).saturating_add(sum as usize);
    let mean = MEANS.get(place).copied();
    let other = || Mean { numerator: sum.into(), denominator: scored.into() }.word();
    mean.unwrap_or_else(other).to_le_bytes()
}

/// What the criteria of a theme add up to. No sum wraps: a theme has at most 900 leaves
/// ([`MAX_PER_PARENT`]), and a model twelve of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct TemaNumbers {
    pub(super) answered: u32,
    pub(super) applicable: u32,
    forventes: u32,
    forventes_ikke: u32,
    /// The sum of all scores, and how many there are.
    flat: [u32; 2],
    /// The sum of the criteria's means, as parts of the whole.
    sum: u64,
    /// How many criteria have a mean.
    means: u32,
    /// The mean of the last one that has: numerator, denominator, tenths.
    last: [u32; 3],
}

impl TemaNumbers {
    pub(super) const NONE: Self = Self {
        answered: 0,
        applicable: 0,
        forventes: 0,
        forventes_ikke: 0,
        flat: [0; 2],
        sum: 0,
        means: 0,
        last: [0; 3],
    };

    /// With a criterion more. Where criteria are judged, they are what is answered and what
    /// applies.
    pub(super) fn add(
        &mut self,
        tally: Tally,
        mean: [u32; 3],
        judged: Option<Judgement>,
        tables: &Tables,
    ) {
        let (answered, applicable) = match judged {
            None => (tally.answered(), tally.applicable()),
            Some(judgement) => (u32::from(judgement != Judgement::NotJudged), 1),
        };
        self.answered = self.answered.wrapping_add(answered);
        self.applicable = self.applicable.wrapping_add(applicable);
        self.forventes = self.forventes.wrapping_add(tally.forventes());
        self.forventes_ikke = self.forventes_ikke.wrapping_add(tally.forventes_ikke());
        let (sum, scored) = (tally.sum(), tally.scored());
        let [all, count] = self.flat;
        self.flat = [all.wrapping_add(sum), count.wrapping_add(scored)];
        self.sum = self.sum.wrapping_add(u64::from(sum).wrapping_mul(tables.part(scored)));
        if scored != 0 {
            self.means = self.means.wrapping_add(1);
            self.last = mean;
        }
    }

    /// Counts a theme into the whole.
    pub(super) const fn count(&mut self, tema: &Self) {
        self.answered = self.answered.wrapping_add(tema.answered);
        self.applicable = self.applicable.wrapping_add(tema.applicable);
    }

    /// The theme's numbers, in the order of its outputs.
    pub(super) fn words(&self, method: Method, tables: &Tables, asked: Outputs) -> TemaWords {
        // Of one criterion both means are that of the criterion.
        let [n, d, mut tenths] = self.last;
        let ([mut n0, mut n1, mut d0, mut d1], mut other) = ([n, 0, d, 0], [0; 5]);
        if self.means > 1 {
            let whole = tables.whole.wrapping_mul(self.means.into());
            let nested = Mean { numerator: self.sum, denominator: whole };
            let [numerator, denominator] = self.flat.map(u64::from);
            let flat = Mean { numerator, denominator };
            let (mean, beside) = match method {
                Method::Nested => (nested, flat),
                Method::Flat => (flat, nested),
            };
            [n0, n1, d0, d1] = mean.words(asked.has_one_of(MEAN));
            tenths = mean.tenths(asked.contains(Output::TemaTenths));
            if !mean.equals(beside) {
                let [n0, n1, d0, d1] = beside.words(asked.has_one_of(OTHER));
                other = [n0, n1, d0, d1, beside.tenths(asked.contains(Output::OtherTenths))];
            }
        }
        let [on0, on1, od0, od1, other] = other;
        let [answered, applicable] = [self.answered, self.applicable];
        let (forventes, ikke) = (self.forventes, self.forventes_ikke);
        [n0, n1, d0, d1, on0, on1, od0, od1, answered, applicable, forventes, ikke, tenths, other]
    }
}
