//! Which indicators lift a theme most, and the smallest set of raises that reaches a target.

use alloc::vec::Vec;

use super::FilledPlan;
use super::raises::{MAX_LIFTED, Room, smallest};
use crate::assessment::{Answer, Assessed, Kind};
use crate::comparison::Difference;
use crate::exact::{Fraction, Overflow};
use crate::law::Bilingual;
use crate::model::{Judged, Leaf, Tema};
use crate::order::places_by;
use crate::scoring::computed::{Computed, ComputedLeaf, ComputedTema};
use crate::scoring::{Method, Score, Tal};

/// How the means of a model of scores can rise. It says what a step does to a mean, never what
/// matters most to the citizens.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Loeft<'m> {
    /// How themes are averaged.
    pub method: Method,
    /// The mean to reach, where one is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<Tal>,
    /// What it does not say.
    pub note: Bilingual,
    /// The themes, in the model's order.
    pub temaer: Vec<Temaloeft<'m>>,
}

words! {
    /// How a theme stands to the target.
    pub enum Loeftmuligt {
        /// It is there.
        Naaet = "naaet",
        /// It can get there.
        Muligt = "muligt",
        /// Nothing in it is scored, so there is nothing to lift.
        IngenScore = "ingenScore",
        /// It has more scored indicators than sets are looked for ([`super::MAX_LIFTED`]).
        ForMange = "forMange",
    }
}

/// How the mean of a theme can rise.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Temaloeft<'m> {
    /// The theme's id.
    pub id: &'m str,
    /// Its name.
    pub label: &'m Bilingual,
    /// Its mean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<Score>,
    /// What can be raised, what lifts most by a step first.
    pub indikatorer: Vec<Indikatorloeft<'m>>,
    /// What cannot be raised, and why.
    pub left_out: Vec<UdeladtIndikator<'m>>,
    /// How it stands to the target, where one is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<Loeftmuligt>,
    /// The fewest steps that reach it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<usize>,
    /// The fewest indicators they can stand on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raised: Option<usize>,
    /// Every such set, up to the number asked for.
    pub ways: Vec<Vec<Raise<'m>>>,
    /// There are more of them.
    pub more: bool,
}

/// An indicator (or a criterion scored itself) that can be raised.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Indikatorloeft<'m> {
    /// Its id.
    pub id: &'m str,
    /// What it is about.
    pub label: &'m Bilingual,
    /// Its score.
    pub score: u8,
    /// How many steps there are to 5.
    pub left: u8,
    /// What a step adds to the theme's mean, exactly.
    pub gain: Difference,
}

words! {
    /// Why something cannot be raised.
    pub enum LoeftGrund {
        /// It is not for this tilbudstype, or its theme is not supervised here.
        GaelderIkke = "gaelderIkke",
        /// It was found not to apply.
        IkkeRelevant = "ikkeRelevant",
        /// It is not scored; a score would change what the others count.
        IkkeScoret = "ikkeScoret",
        /// It is at 5.
        Hoejest = "hoejest",
    }
}

/// An indicator that cannot be raised.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UdeladtIndikator<'m> {
    /// Its id.
    pub id: &'m str,
    /// Why.
    pub reason: LoeftGrund,
}

/// A raise of one indicator.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Raise<'m> {
    /// Its id.
    pub id: &'m str,
    /// From this score.
    pub from: u8,
    /// To this one.
    pub to: u8,
}

const NOTE: Bilingual = Bilingual::new(
    "Tallene viser, hvor et trin flytter gennemsnittet mest. De siger ikke, hvad der betyder mest for borgerne, og scoren sættes af socialtilsynet.",
    "The numbers show where a step moves the mean most. They do not say what matters most to the citizens, and the socialtilsyn sets the score.",
);

impl<'m> Loeft<'m> {
    /// Nothing for a version that judges criteria, or where nothing was scored.
    pub(super) fn of(
        assessed: &Assessed<'m>,
        method: Method,
        filled: &FilledPlan,
    ) -> Result<Option<Self>, Overflow> {
        if assessed.model().judged() != Judged::Scores || assessed.kind != Kind::Drift {
            return Ok(None);
        }
        let computed = Computed::of(assessed, method)?;
        let mut temaer = Vec::new();
        for (tema, numbers) in assessed.model().temaer().iter().zip(&computed.temaer) {
            temaer.push(Lifted::of(tema, numbers, method)?.answer(tema, numbers, filled)?);
        }
        Ok(Some(Self { method, target: filled.target, note: NOTE, temaer }))
    }
}

/// A scored leaf: its score, and how many scores share its part of the theme.
struct Scored<'m> {
    id: &'m str,
    label: &'m Bilingual,
    score: u8,
    /// Of its criterion (nested) or of the theme (flat).
    among: i64,
}

/// The scored leaves of a theme.
struct Lifted<'m> {
    scored: Vec<Scored<'m>>,
    left_out: Vec<UdeladtIndikator<'m>>,
    /// How many parts the mean is of: criteria with a score (nested), or one (flat).
    parts: i64,
}

impl<'m> Lifted<'m> {
    fn of(tema: &'m Tema, numbers: &ComputedTema, method: Method) -> Result<Self, Overflow> {
        let (mut scored, mut left_out) = (Vec::new(), Vec::new());
        let mut parts = 0_i64;
        for (kriterium, its) in tema.kriterier.iter().zip(&numbers.kriterier) {
            let mut among = 0_i64;
            for leaf in &its.leaves {
                among = among.saturating_add(i64::from(leaf.score().is_some()));
            }
            parts = parts.saturating_add(i64::from(among > 0));
            for (leaf, its) in kriterium.leaves().zip(&its.leaves) {
                let (id, label) = match leaf {
                    Leaf::Indikator(one) => (&*one.id, &one.label),
                    Leaf::Kriterium(one) => (&*one.id, &one.label),
                };
                let score = its.answer.filter(|_| its.applies).and_then(Answer::as_score);
                if let Some(score) = score {
                    scored.push(Scored { id, label, score, among });
                }
                if let Some(reason) = reason(*its, score) {
                    left_out.push(UdeladtIndikator { id, reason });
                }
            }
        }
        if method == Method::Flat {
            parts = 1;
            let all = i64::try_from(scored.len()).map_err(|_| Overflow)?;
            for one in &mut scored {
                one.among = all;
            }
        }
        Ok(Self { scored, left_out, parts })
    }

    fn answer(
        self,
        tema: &'m Tema,
        numbers: &ComputedTema,
        filled: &FilledPlan,
    ) -> Result<Temaloeft<'m>, Overflow> {
        let mut indikatorer: Vec<Indikatorloeft<'m>> = Vec::new();
        // The fewer share a part, the more a step of one of them lifts.
        let order = places_by(&self.scored, |one, other| one.among.cmp(&other.among));
        let in_order = order.iter().filter_map(|place| self.scored.get(*place));
        for one in in_order.filter(|one| one.score < 5) {
            let share = self.parts.checked_mul(one.among).ok_or(Overflow)?;
            indikatorer.push(Indikatorloeft {
                id: one.id,
                label: one.label,
                score: one.score,
                left: 5_u8.saturating_sub(one.score),
                gain: Difference::from(Fraction::new(1, share)?),
            });
        }
        let mut answer = Temaloeft {
            id: &tema.id,
            label: &tema.label,
            mean: numbers.mean.map(Score::from),
            indikatorer,
            left_out: Vec::new(),
            reach: None,
            steps: None,
            raised: None,
            ways: Vec::new(),
            more: false,
        };
        if let Some(target) = filled.target {
            self.reach(numbers.mean, target, filled.ways, &mut answer)?;
        }
        answer.left_out = self.left_out;
        Ok(answer)
    }

    fn reach(
        &self,
        mean: Option<Fraction>,
        target: Tal,
        ways: usize,
        answer: &mut Temaloeft<'m>,
    ) -> Result<(), Overflow> {
        let Some(mean) = mean else {
            answer.reach = Some(Loeftmuligt::IngenScore);
            return Ok(());
        };
        if mean >= target.0 {
            answer.reach = Some(Loeftmuligt::Naaet);
            return Ok(());
        }
        if self.scored.len() > MAX_LIFTED {
            answer.reach = Some(Loeftmuligt::ForMange);
            return Ok(());
        }
        // Over one denominator every score has a whole weight, and the target a whole sum.
        let mut common = 1_i64;
        for one in &self.scored {
            common = least_common_multiple(common, one.among)?;
        }
        let (mut rooms, mut sum) = (Vec::new(), 0_i64);
        for one in &self.scored {
            let weight = common.checked_div(one.among).ok_or(Overflow)?;
            let worth = weight.checked_mul(i64::from(one.score)).ok_or(Overflow)?;
            sum = sum.checked_add(worth).ok_or(Overflow)?;
            rooms.push(Room { weight, left: 5_u8.saturating_sub(one.score) });
        }
        let whole = common.checked_mul(self.parts).ok_or(Overflow)?;
        let above = target.0.numerator().checked_mul(whole).ok_or(Overflow)?;
        let below = target.0.denominator();
        // Rounded up: a sum is whole, so it is enough when it is no less than that.
        let wanted = above.checked_add(below).and_then(|its| its.checked_sub(1)).ok_or(Overflow)?;
        let wanted = wanted.checked_div_euclid(below).ok_or(Overflow)?;
        let need = wanted.checked_sub(sum).ok_or(Overflow)?;
        let found = smallest(&rooms, need, ways).ok_or(Overflow)?;
        answer.reach = Some(Loeftmuligt::Muligt);
        answer.steps = Some(found.steps);
        answer.raised = Some(found.raised);
        answer.more = found.more;
        for way in found.ways {
            let mut raises = Vec::new();
            for (one, taken) in self.scored.iter().zip(way).filter(|(_, taken)| *taken > 0) {
                let (id, from) = (one.id, one.score);
                raises.push(Raise { id, from, to: from.saturating_add(taken) });
            }
            answer.ways.push(raises);
        }
        Ok(())
    }
}

/// Why a leaf cannot be raised, if it cannot.
fn reason(leaf: ComputedLeaf, score: Option<u8>) -> Option<LoeftGrund> {
    if !leaf.applies {
        return Some(LoeftGrund::GaelderIkke);
    }
    match (score, leaf.answer) {
        (Some(5), _) => Some(LoeftGrund::Hoejest),
        (Some(_), _) => None,
        (None, Some(Answer::NotApplicable)) => Some(LoeftGrund::IkkeRelevant),
        (None, _) => Some(LoeftGrund::IkkeScoret),
    }
}

fn least_common_multiple(one: i64, other: i64) -> Result<i64, Overflow> {
    // In lowest terms one / other has the part of `other` that `one` lacks as its denominator.
    let lacking = Fraction::new(one, other)?.denominator();
    one.checked_mul(lacking).ok_or(Overflow)
}
