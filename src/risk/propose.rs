//! From levels to a colour, and what would change it.
//!
//! Everything here only ever asks "at least": see [`Risikomodel`] for why that makes a worse
//! fact never give a milder colour.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::grundlag::Seen;
use super::{
    Faktorsvar, Grund, Herkomst, Measure, Observation, Regelsvar, Retning, Risikofaktor,
    Risikoforslag, Risikokategori, Risikomodel, Risikotrin, Skift, UdeladtFaktor,
};
use crate::calendar::Date;
use crate::exact::{Fraction, shown_score};
use crate::ids::Ids;
use crate::law::acts::named_on;
use crate::scoring::{Share, Tal};

/// A proposal for what is known on a day.
pub(super) fn propose(seen: &Seen<'_, '_>, model: &Risikomodel, today: Date) -> Risikoforslag {
    let (mut at, mut left_out) = (Vec::new(), Vec::new());
    for factor in model.factors.iter() {
        match seen.left_out(factor) {
            Some(reason) => left_out.push(UdeladtFaktor { factor: factor.id.clone(), reason }),
            None => at.push(Standing::of(model, factor, seen)),
        }
    }
    let board = Board { model, rules: compiled(model, &at), at };
    board.proposal(left_out, today)
}

/// A factor and where it stands.
struct Standing<'m> {
    factor: &'m Risikofaktor,
    value: Option<(Fraction, Herkomst)>,
    /// There is more to learn of it.
    is_open: bool,
    /// The place of its level among the model's.
    level: usize,
}

impl<'m> Standing<'m> {
    fn of(model: &Risikomodel, factor: &'m Risikofaktor, seen: &Seen<'_, '_>) -> Self {
        let value = seen.value(factor);
        let mut level = 0;
        if let Some((value, _)) = value {
            for step in factor.steps.iter() {
                if reached(factor.observes, step, value) {
                    level = model.level(&step.level);
                }
            }
        }
        Self { factor, value, is_open: value.is_none() || seen.is_open(factor), level }
    }
}

/// Whether a value is a step's first one or a worse one.
fn reached(observes: Observation, step: &Risikotrin, value: Fraction) -> bool {
    if observes.lower_is_worse() { value <= step.from.0 } else { value >= step.from.0 }
}

/// A condition with its ids looked up.
enum Need {
    /// So many of the standings at these places at this level.
    Level { level: usize, of: Vec<bool>, at_least: usize },
    /// So many points.
    Points(usize),
}

/// The rules' conditions with their ids looked up, once for all the questions to come.
fn compiled(model: &Risikomodel, at: &[Standing<'_>]) -> Vec<Vec<Need>> {
    let mut rules = Vec::new();
    for rule in model.rules.iter() {
        let mut needs = Vec::new();
        for need in rule.needs.iter() {
            let Some(level) = &need.level else {
                let points = need.points.unwrap_or_default();
                needs.push(Need::Points(usize::try_from(points).unwrap_or(usize::MAX)));
                continue;
            };
            let named = need.factors.as_deref();
            let named = named.map(|named| Ids::of(named.iter().map(|id| &**id)));
            let mut of = Vec::with_capacity(at.len());
            for standing in at {
                let id = &standing.factor.id;
                of.push(named.as_ref().is_none_or(|named| named.place(id).is_some()));
            }
            let at_least = usize::from(need.at_least.unwrap_or(1));
            needs.push(Need::Level { level: model.level(level), of, at_least });
        }
        rules.push(needs);
    }
    rules
}

/// A standing at another level than it has.
#[derive(Clone, Copy)]
struct Moved {
    place: usize,
    from: usize,
    to: usize,
}

/// All factors that are for this tilbud, and the rules over them.
struct Board<'m> {
    model: &'m Risikomodel,
    rules: Vec<Vec<Need>>,
    at: Vec<Standing<'m>>,
}

impl<'m> Board<'m> {
    fn proposal(&self, left_out: Vec<UdeladtFaktor>, today: Date) -> Risikoforslag {
        let mut levels = Vec::new();
        let mut worst = Vec::new();
        let (mut factors, mut missing) = (Vec::new(), Vec::new());
        for standing in &self.at {
            levels.push(standing.level);
            worst.push(match standing.factor.steps.last() {
                Some(step) if standing.is_open => self.model.level(&step.level),
                _ => standing.level,
            });
            if standing.value.is_none() {
                missing.push(standing.factor.id.clone());
            }
            factors.push(self.answer(standing, today));
        }
        let all = u32::try_from(self.at.len()).unwrap_or(u32::MAX);
        let unknown = u32::try_from(missing.len()).unwrap_or(u32::MAX);
        let known = Share { answered: all.saturating_sub(unknown), applicable: all };
        let share = all.saturating_mul(u32::from(self.model.enough));
        // Of nothing known at all nothing is proposed.
        let enough = share.div_ceil(100).max(1);
        let is_enough = known.answered >= enough;
        let counts = self.counts(&levels);
        // A colour is of the whole: before enough is known there is none, whatever is known. What
        // has fired is told all the same.
        let category = is_enough.then(|| self.category(&counts, None));
        Risikoforslag {
            category,
            known,
            enough,
            factors,
            rules: self.fired(&counts),
            changes: category.map_or_else(Vec::new, |its| self.changes(&counts, its)),
            missing,
            at_worst: self.category(&self.counts(&worst), None),
            left_out,
        }
    }

    fn answer(&self, standing: &Standing<'m>, today: Date) -> Faktorsvar {
        let factor = standing.factor;
        let measure = factor.observes.measure();
        Faktorsvar {
            id: factor.id.clone(),
            label: factor.label.clone(),
            observes: factor.observes,
            measure,
            months: factor.months,
            value: standing.value.map(|(value, _)| Tal(value)),
            shown: standing.value.map(|(value, _)| shown(measure, value)),
            seen_in: standing.value.map(|(_, seen_in)| seen_in),
            level: self.model.level_id(standing.level),
            steps: factor.steps.clone(),
            source: factor.source.clone(),
            confidence: factor.confidence,
            basis: named_on(&factor.basis, today),
        }
    }

    /// What each condition counts where the standings are at these levels.
    fn counts(&self, levels: &[usize]) -> Vec<Vec<usize>> {
        let mut points = 0_usize;
        for (standing, level) in self.at.iter().zip(levels) {
            points = points.saturating_add(self.points(standing, *level));
        }
        let mut counts = Vec::with_capacity(self.rules.len());
        for needs in &self.rules {
            let mut of_rule = Vec::with_capacity(needs.len());
            for need in needs {
                of_rule.push(match need {
                    Need::Points(_) => points,
                    Need::Level { level, of, .. } => {
                        let there = of.iter().zip(levels).filter(|(of, its)| **of && *its >= level);
                        there.count()
                    }
                });
            }
            counts.push(of_rule);
        }
        counts
    }

    /// The worst colour of the rules that hold; green where none does.
    fn category(&self, counts: &[Vec<usize>], moved: Option<Moved>) -> Risikokategori {
        let mut worst = Risikokategori::Groen;
        let rules = self.model.rules.iter().zip(&self.rules).zip(counts);
        for ((rule, needs), counts) in rules {
            if rule.category > worst && self.hold(needs, counts, moved) {
                worst = rule.category;
            }
        }
        worst
    }

    /// Whether all conditions of a rule hold.
    fn hold(&self, needs: &[Need], counts: &[usize], moved: Option<Moved>) -> bool {
        needs.iter().zip(counts).all(|(need, count)| self.holds(need, *count, moved))
    }

    fn holds(&self, need: &Need, count: usize, moved: Option<Moved>) -> bool {
        let most = match need {
            Need::Level { at_least, .. } => *at_least,
            Need::Points(points) => *points,
        };
        let Some(Moved { place, from, to }) = moved else { return count >= most };
        let at = |at: usize| match need {
            Need::Level { level, of, .. } => {
                usize::from(of.get(place) == Some(&true) && at >= *level)
            }
            Need::Points(_) => self.at.get(place).map_or(0, |its| self.points(its, at)),
        };
        count.saturating_add(at(to)).saturating_sub(at(from)) >= most
    }

    /// The points of a factor at a level.
    fn points(&self, standing: &Standing<'_>, level: usize) -> usize {
        let mut steps = standing.factor.steps.iter();
        let step = steps.find(|step| level > 0 && self.model.level(&step.level) == level);
        step.and_then(|step| step.points).map_or(0, usize::from)
    }

    /// The rules that hold, each with the factors that make it hold.
    fn fired(&self, counts: &[Vec<usize>]) -> Vec<Regelsvar> {
        let mut fired = Vec::new();
        for ((rule, needs), counts) in self.model.rules.iter().zip(&self.rules).zip(counts) {
            if !self.hold(needs, counts, None) {
                continue;
            }
            let mut reasons = Vec::new();
            for (place, standing) in self.at.iter().enumerate() {
                let counts = |need: &Need| match need {
                    Need::Level { level, of, .. } => {
                        of.get(place) == Some(&true) && standing.level >= *level
                    }
                    Need::Points(_) => self.points(standing, standing.level) > 0,
                };
                if needs.iter().any(counts)
                    && let Some(reason) = self.reason(standing)
                {
                    reasons.push(reason);
                }
            }
            fired.push(Regelsvar {
                id: rule.id.clone(),
                label: rule.label.clone(),
                category: rule.category,
                reasons,
            });
        }
        fired
    }

    fn reason(&self, standing: &Standing<'m>) -> Option<Grund> {
        let factor = standing.factor;
        let mut steps = factor.steps.iter();
        let step = steps.find(|step| self.model.level(&step.level) == standing.level)?;
        let (value, _) = standing.value?;
        Some(Grund {
            factor: factor.id.clone(),
            label: factor.label.clone(),
            level: step.level.clone(),
            threshold: step.from,
            value: Tal(value),
            shown: shown(factor.observes.measure(), value),
            source: factor.source.clone(),
            confidence: factor.confidence,
        })
    }

    /// Which single factor at which other level gives another colour: for each colour the
    /// nearest level.
    fn changes(&self, counts: &[Vec<usize>], now: Risikokategori) -> Vec<Skift> {
        let mut changes = Vec::new();
        for (place, standing) in self.at.iter().enumerate() {
            let steps = &standing.factor.steps;
            let mut places = vec![0_usize];
            for step in steps.iter() {
                places.push(self.model.level(&step.level));
            }
            let from = standing.level;
            // The levels above, then those below, the nearest first; of one below the step above it
            // is what must not be reached.
            let above = steps.iter().zip(places.iter().skip(1)).filter(|(_, to)| **to > from);
            let below = steps.iter().zip(&places).filter(|(_, to)| **to < from).rev();
            let (mut worst, mut mildest) = (now, now);
            for (step, to) in above.chain(below) {
                let moved = Moved { place, from, to: *to };
                let category = self.category(counts, Some(moved));
                let (direction, further, last) = if *to > from {
                    (Retning::Vaerre, category > worst, &mut worst)
                } else {
                    (Retning::Mildere, category < mildest, &mut mildest)
                };
                if further {
                    *last = category;
                    changes.push(Skift {
                        factor: standing.factor.id.clone(),
                        direction,
                        from: self.model.level_id(from),
                        to: self.model.level_id(*to),
                        threshold: step.from,
                        category,
                    });
                }
            }
        }
        changes
    }
}

/// A value for people.
fn shown(measure: Measure, value: Fraction) -> String {
    match measure {
        Measure::Score => shown_score(value),
        Measure::TenthsOfDays | Measure::PerMille => {
            Fraction::new(value.numerator(), 10).map(shown_score).unwrap_or_default()
        }
        _ => value.numerator().to_string(),
    }
}
