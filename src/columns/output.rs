//! What can be asked for.

words! {
    /// What a result is about: how many of it each row has.
    pub enum Grain {
        /// The assessment as a whole.
        Row = "row",
        /// Its themes.
        Tema = "tema",
        /// Its criteria.
        Kriterium = "kriterium",
        /// Its leaves: indicators, and criteria without any.
        Leaf = "leaf",
    }
}

words! {
    /// A column of results.
    ///
    /// The widest first, so that in a block of results ([`super::Columns`]) each column starts
    /// where a number of its width may stand.
    pub enum Output {
        /// A theme's mean, by the batch's method: the numerator, in lowest terms.
        TemaNumerator = "temaNumerator",
        /// Its denominator; 0 where nothing is scored.
        TemaDenominator = "temaDenominator",
        /// A theme's mean by the other method, where it differs: the numerator.
        OtherNumerator = "otherNumerator",
        /// Its denominator; 0 where it does not differ.
        OtherDenominator = "otherDenominator",
        /// How many indicators (from 2026: criteria) are answered in all.
        Answered = "answered",
        /// How many apply.
        Applicable = "applicable",
        /// How many of a theme are answered.
        TemaAnswered = "temaAnswered",
        /// How many of it apply.
        TemaApplicable = "temaApplicable",
        /// At godkendelse: how many of a theme are expected to be met.
        TemaForventes = "temaForventes",
        /// At godkendelse: how many are expected not to be.
        TemaForventesIkke = "temaForventesIkke",
        /// A theme's mean as it is shown: tenths, half up.
        TemaTenths = "temaTenths",
        /// The other method's mean, where it differs, as it is shown.
        OtherTenths = "otherTenths",
        /// A criterion's mean: the numerator, in lowest terms.
        KriteriumNumerator = "kriteriumNumerator",
        /// Its denominator; 0 where nothing is scored.
        KriteriumDenominator = "kriteriumDenominator",
        /// A criterion's mean as it is shown.
        KriteriumTenths = "kriteriumTenths",
        /// How many indicators of a criterion are answered.
        KriteriumAnswered = "kriteriumAnswered",
        /// How many of them apply.
        KriteriumApplicable = "kriteriumApplicable",
        /// At godkendelse: how many of a criterion are expected to be met.
        KriteriumForventes = "kriteriumForventes",
        /// At godkendelse: how many are expected not to be.
        KriteriumForventesIkke = "kriteriumForventesIkke",
        /// In a version that judges criteria: the code of the judgement, never 0; else 0.
        KriteriumJudgement = "kriteriumJudgement",
        /// Whether a leaf applies to the tilbud: 1 or 0.
        Applies = "applies",
        /// In a version that judges criteria: the code of the answer over all of them.
        Conjunction = "conjunction",
    }
}

impl Output {
    /// What it is about.
    #[must_use]
    pub const fn grain(self) -> Grain {
        match self {
            Self::Answered | Self::Applicable | Self::Conjunction => Grain::Row,
            Self::TemaNumerator
            | Self::TemaDenominator
            | Self::OtherNumerator
            | Self::OtherDenominator
            | Self::TemaAnswered
            | Self::TemaApplicable
            | Self::TemaForventes
            | Self::TemaForventesIkke
            | Self::TemaTenths
            | Self::OtherTenths => Grain::Tema,
            Self::KriteriumNumerator
            | Self::KriteriumDenominator
            | Self::KriteriumTenths
            | Self::KriteriumAnswered
            | Self::KriteriumApplicable
            | Self::KriteriumForventes
            | Self::KriteriumForventesIkke
            | Self::KriteriumJudgement => Grain::Kriterium,
            Self::Applies => Grain::Leaf,
        }
    }

    /// How many bytes one number takes: 8, 4 or 1. Nothing is ever cut: a model has at most 30
    /// indicators in a criterion and 30 criteria in a theme.
    #[must_use]
    pub const fn width(self) -> usize {
        match self {
            Self::TemaNumerator
            | Self::TemaDenominator
            | Self::OtherNumerator
            | Self::OtherDenominator => 8,
            Self::Answered
            | Self::Applicable
            | Self::TemaAnswered
            | Self::TemaApplicable
            | Self::TemaForventes
            | Self::TemaForventesIkke => 4,
            _ => 1,
        }
    }

    /// How many words of 32 bits hold one number.
    pub(super) const fn words(self) -> u8 {
        match self.width() {
            8 => 2,
            _ => 1,
        }
    }

    const fn bit(self) -> u32 {
        1 << (self as u32)
    }
}

/// A set of results to ask for.
///
/// ```
/// use kvalitetsmodel::columns::{Output, Outputs};
///
/// let outputs = Outputs::of(&[Output::TemaTenths, Output::Answered]);
/// assert!(outputs.contains(Output::Answered));
/// assert_eq!(Outputs::from_bits(outputs.bits()), outputs);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outputs(u32);

impl Outputs {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// Everything there is.
    pub const ALL: Self = Self::of(Output::ALL);

    /// These.
    #[must_use]
    pub const fn of(mut outputs: &[Output]) -> Self {
        let mut set = Self::NONE;
        while let [one, more @ ..] = outputs {
            set = Self(set.0 | one.bit());
            outputs = more;
        }
        set
    }

    /// The set whose bits, in the order of [`Output::ALL`], are given; bits beyond the last
    /// are left out.
    #[must_use]
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits & Self::ALL.0)
    }

    /// Its bits.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Whether it is asked for.
    #[must_use]
    pub const fn contains(self, output: Output) -> bool {
        self.0 & output.bit() != 0
    }

    /// The set with the other's results added.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether one of these is asked for.
    pub(super) const fn has_one_of(self, outputs: Self) -> bool {
        self.0 & outputs.0 != 0
    }

    /// What is asked for, in order.
    pub fn iter(self) -> impl Iterator<Item = Output> {
        Output::ALL.iter().copied().filter(move |one| self.contains(*one))
    }
}
