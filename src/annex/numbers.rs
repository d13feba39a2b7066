//! Which part has a number, and which number a part has.

use super::letters::alike;
use super::marker::{Number, Step};
use super::parts::Walk;
use crate::model::Level;

impl Walk<'_> {
    /// Whether there is a criterion of this number.
    pub(super) fn is_kriterium(&self, number: Number) -> bool {
        self.find(Level::Kriterium, number).is_some()
    }

    /// The part of a level and number: of those under the theme or criterion that is open first.
    pub(super) fn find(&self, level: Level, number: Number) -> Option<usize> {
        let all = |list: &[usize]| {
            let mut its = list.iter().copied();
            its.find(|place| {
                self.found.parts.get(*place).and_then(|part| part.number) == Some(number)
            })
        };
        let below = |place: Option<usize>| Some(&*self.found.parts.get(place?)?.below);
        match level {
            Level::Tema => all(&self.temaer),
            Level::Kriterium => {
                let here = below(self.tema).and_then(all);
                let [loose, _] = &self.loose;
                let elsewhere = || self.temaer.iter().find_map(|tema| all(below(Some(*tema))?));
                here.or_else(|| all(loose)).or_else(elsewhere)
            }
            Level::Indikator => {
                let here = below(self.kriterium).and_then(all);
                let [_, loose] = &self.loose;
                here.or_else(|| all(loose))
            }
        }
    }

    /// The theme that this is: by its name, or by its number where it has none of its own.
    pub(super) fn tema_again(&self, number: Option<Number>, rest: &str) -> Option<usize> {
        let mut all = self.temaer.iter().copied();
        let same_name = all.find(|place| {
            let its = self.found.parts.get(*place);
            its.is_some_and(|its| !rest.is_empty() && alike(&its.text, rest))
        });
        same_name.or_else(|| number.and_then(|number| self.find(Level::Tema, number)))
    }

    /// The criterion of this number, unless that is under another theme: then every theme begins
    /// anew.
    pub(super) fn kriterium_again(&self, number: Option<Number>) -> Option<usize> {
        let its = self.find(Level::Kriterium, number?)?;
        let part = self.found.parts.get(its)?;
        (part.under == self.tema || self.tema.is_none()).then_some(its)
    }

    /// The number of an indicator: one that has a letter only, or none, is its criterion's next.
    pub(super) fn whole_number(&self, number: Option<Number>) -> Option<Number> {
        if let Some(number) = number.filter(|number| number.first > 0) {
            return Some(number);
        }
        let its = self.kriterium.and_then(|place| self.found.parts.get(place))?;
        let step = number
            .and_then(|number| number.second)
            .or_else(|| Step::nth_letter(its.below.len()))?;
        Some(its.number?.with(step))
    }
}
