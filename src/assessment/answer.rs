//! The answers a person can give.

use super::Kind;
use crate::exact::Fraction;

/// The answer to an indicator, or to a criterion that has none.
///
/// ```
/// use kvalitetsmodel::assessment::Answer;
///
/// assert_eq!(Answer::score(4), Some(Answer::Score4));
/// assert_eq!(Answer::score(0), None);
/// assert_eq!(Answer::score(6), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Answer {
    /// 1 of 5: met to a very low degree.
    Score1,
    /// 2 of 5.
    Score2,
    /// 3 of 5.
    Score3,
    /// 4 of 5.
    Score4,
    /// 5 of 5: met to a very high degree.
    Score5,
    /// The person found that it does not apply here; left out of every mean.
    NotApplicable,
    /// Looked at and left open; the same as no answer, but said.
    NotAssessed,
    /// At godkendelse: forventes at kunne opfyldes.
    Forventes,
    /// At godkendelse: forventes ikke at kunne opfyldes.
    ForventesIkke,
}

impl Answer {
    /// Every answer.
    pub const ALL: [Self; 9] = [
        Self::Score1,
        Self::Score2,
        Self::Score3,
        Self::Score4,
        Self::Score5,
        Self::NotApplicable,
        Self::NotAssessed,
        Self::Forventes,
        Self::ForventesIkke,
    ];

    /// The answers that are words, as they stand in JSON.
    pub(super) const WORDS: [Self; 4] =
        [Self::NotApplicable, Self::NotAssessed, Self::Forventes, Self::ForventesIkke];

    /// Those words.
    pub(super) const JSON_WORDS: [&'static str; 4] = [
        Self::NotApplicable.word(),
        Self::NotAssessed.word(),
        Self::Forventes.word(),
        Self::ForventesIkke.word(),
    ];

    /// A score from 1 to 5; `None` for any other number.
    #[must_use]
    pub const fn score(number: i64) -> Option<Self> {
        match number {
            1 => Some(Self::Score1),
            2 => Some(Self::Score2),
            3 => Some(Self::Score3),
            4 => Some(Self::Score4),
            5 => Some(Self::Score5),
            _ => None,
        }
    }

    /// The score as a number; `None` for the answers that are words.
    #[must_use]
    pub const fn as_score(self) -> Option<u8> {
        match self {
            Self::Score1 => Some(1),
            Self::Score2 => Some(2),
            Self::Score3 => Some(3),
            Self::Score4 => Some(4),
            Self::Score5 => Some(5),
            _ => None,
        }
    }

    /// The score as an exact number.
    #[must_use]
    pub fn as_fraction(self) -> Option<Fraction> {
        self.as_score().map(|score| Fraction::whole(i64::from(score)))
    }

    /// Whether it is an expectation, which only belongs at godkendelse.
    #[must_use]
    pub const fn is_expectation(self) -> bool {
        matches!(self, Self::Forventes | Self::ForventesIkke)
    }

    /// Whether it belongs in an assessment of this kind: there is nothing to score yet at
    /// godkendelse, and nothing to expect any more in drift.
    #[must_use]
    pub const fn is_for(self, kind: Kind) -> bool {
        match kind {
            Kind::Drift => !self.is_expectation(),
            Kind::Godkendelse => self.as_score().is_none(),
        }
    }

    /// The word it is in JSON; empty for a score, which is a number there.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotApplicable => "notApplicable",
            Self::NotAssessed => "notAssessed",
            Self::Forventes => "forventes",
            Self::ForventesIkke => "forventesIkke",
            _ => "",
        }
    }
}

impl serde::Serialize for Answer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_score() {
            Some(score) => serializer.serialize_u8(score),
            None => serializer.serialize_str(self.word()),
        }
    }
}

#[cfg(feature = "ts")]
ts_as!(
    Answer,
    "1 | 2 | 3 | 4 | 5 | \"notApplicable\" | \"notAssessed\" | \"forventes\" | \"forventesIkke\""
);

words! {
    /// From 2026: whether a criterion is met, BEK 1559/2025 § 10, stk. 2.
    #[derive(Default)]
    pub enum Judgement {
        /// Opfyldt.
        Met = "met",
        /// Ikke opfyldt.
        NotMet = "notMet",
        /// Not judged yet; never counts as met.
        #[default]
        NotJudged = "notJudged",
    }
}
