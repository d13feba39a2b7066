//! The numbers of a profile, without any of its words.
//!
//! One computation for every way out: the profile lays the model's words on it, the
//! JavaScript door sends it across as it is.

use alloc::vec::Vec;

use super::means::{self, Scores};
use super::{Expected, Method, Share};
use crate::assessment::{Answer, Assessed, Judgement, Kind};
use crate::exact::{Fraction, Overflow};
use crate::model::{Judged, Kriterium, Tema};

/// The numbers of a whole assessment, themes in the model's order.
pub(crate) struct Computed {
    pub(crate) answered: Share,
    pub(crate) temaer: Vec<ComputedTema>,
}

/// The numbers of a theme, criteria in the model's order.
pub(crate) struct ComputedTema {
    pub(crate) answered: Share,
    pub(crate) mean: Option<Fraction>,
    /// The other method's mean, where it differs.
    pub(crate) other: Option<Fraction>,
    pub(crate) expected: Option<Expected>,
    pub(crate) kriterier: Vec<ComputedKriterium>,
}

/// The numbers of a criterion.
pub(crate) struct ComputedKriterium {
    pub(crate) answered: Share,
    pub(crate) mean: Option<Fraction>,
    pub(crate) expected: Option<Expected>,
    pub(crate) judgement: Option<Judgement>,
    /// Its leaves, in the model's order.
    pub(crate) leaves: Vec<ComputedLeaf>,
}

/// An indicator, or a criterion scored itself.
#[derive(Clone, Copy)]
pub(crate) struct ComputedLeaf {
    pub(crate) applies: bool,
    pub(crate) answer: Option<Answer>,
}

impl ComputedLeaf {
    /// The score, if it counts.
    pub(crate) fn score(self) -> Option<Fraction> {
        self.answer.filter(|_| self.applies).and_then(Answer::as_fraction)
    }
}

impl Computed {
    pub(crate) fn of(assessed: &Assessed<'_>, method: Method) -> Result<Self, Overflow> {
        let mut walk = Walk { assessed, method, leaf: 0, kriterium: 0 };
        let mut temaer = Vec::with_capacity(assessed.model.temaer().len());
        let mut answered = Share::NONE;
        for tema in assessed.model.temaer() {
            let numbers = walk.tema(tema)?;
            answered = answered.plus(numbers.answered);
            temaer.push(numbers);
        }
        Ok(Self { answered, temaer })
    }
}

/// A walk through the model and its judgements, side by side.
struct Walk<'a, 'm> {
    assessed: &'a Assessed<'m>,
    method: Method,
    /// The next leaf's place.
    leaf: usize,
    /// The next criterion's place.
    kriterium: usize,
}

impl Walk<'_, '_> {
    fn tema(&mut self, tema: &Tema) -> Result<ComputedTema, Overflow> {
        let mut scores: Vec<Scores> = Vec::with_capacity(tema.kriterier.len());
        let mut kriterier = Vec::with_capacity(tema.kriterier.len());
        let exempt = self.assessed.exempt(tema.nr);
        let (mut answered, mut expected) = (Share::NONE, None);
        for kriterium in tema.kriterier.iter() {
            let (numbers, its_scores) = self.kriterium(exempt, kriterium)?;
            answered = answered.plus(numbers.counted_in_tema());
            expected = Expected::plus(expected, numbers.expected);
            kriterier.push(numbers);
            scores.push(its_scores);
        }
        let mean = means::of_tema(&scores, self.method)?;
        let other = means::of_tema(&scores, self.method.other())?;
        let other = other.filter(|_| other != mean);
        Ok(ComputedTema { answered, mean, other, expected, kriterier })
    }

    fn kriterium(
        &mut self,
        exempt: bool,
        kriterium: &Kriterium,
    ) -> Result<(ComputedKriterium, Scores), Overflow> {
        let mut tally = Tally::default();
        let mut leaves = Vec::with_capacity(kriterium.indikatorer.len());
        for leaf in kriterium.leaves() {
            let answer = self.next_answer();
            let applies = !exempt && self.assessed.fits(leaf);
            if applies {
                tally.count(answer);
            }
            leaves.push(ComputedLeaf { applies, answer });
        }
        let judgement = self.next_judgement();
        let numbers = ComputedKriterium {
            answered: tally.share,
            mean: means::of_kriterium(&tally.scores)?,
            expected: (self.assessed.kind == Kind::Godkendelse).then_some(tally.expected),
            judgement: (self.assessed.model.judged() == Judged::Criteria).then_some(judgement),
            leaves,
        };
        Ok((numbers, tally.scores))
    }

    fn next_answer(&mut self) -> Option<Answer> {
        let answer = self.assessed.answers.get(self.leaf).copied().flatten();
        self.leaf = self.leaf.saturating_add(1);
        answer
    }

    fn next_judgement(&mut self) -> Judgement {
        let judgement = self.assessed.judgements.get(self.kriterium).copied().unwrap_or_default();
        self.kriterium = self.kriterium.saturating_add(1);
        judgement
    }
}

/// What the leaves of a criterion that apply add up to.
struct Tally {
    scores: Scores,
    share: Share,
    expected: Expected,
}

impl Default for Tally {
    fn default() -> Self {
        Self { scores: Vec::new(), share: Share::NONE, expected: Expected::NONE }
    }
}

impl Tally {
    fn count(&mut self, answer: Option<Answer>) {
        if answer == Some(Answer::NotApplicable) {
            return;
        }
        add(&mut self.share.applicable);
        match answer {
            Some(Answer::Forventes) => add(&mut self.expected.forventes),
            Some(Answer::ForventesIkke) => add(&mut self.expected.forventes_ikke),
            _ => {}
        }
        let score = answer.and_then(Answer::as_fraction);
        if score.is_some() || answer.is_some_and(Answer::is_expectation) {
            add(&mut self.share.answered);
        }
        self.scores.extend(score);
    }
}

/// One more. A model has far fewer parts than a u32 can count.
fn add(count: &mut u32) {
    *count = count.saturating_add(1);
}

impl ComputedKriterium {
    /// What the criterion adds to its theme's share: its indicators, or itself where the
    /// version judges criteria.
    fn counted_in_tema(&self) -> Share {
        match self.judgement {
            None => self.answered,
            Some(judgement) => {
                let judged = judgement != Judgement::NotJudged;
                Share { answered: u32::from(judged), applicable: 1 }
            }
        }
    }
}
