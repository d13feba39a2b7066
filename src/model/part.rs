//! A part of a model, found by its id.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::{Indikator, Kriterium, Model, Tema};
use crate::ids::Ids;
use crate::law::Bilingual;

words! {
    /// A level of the tree.
    pub enum Level {
        /// A theme.
        Tema = "tema",
        /// A criterion.
        Kriterium = "kriterium",
        /// An indicator.
        Indikator = "indikator",
    }
}

/// A theme, criterion or indicator, with what it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part<'m> {
    /// The theme.
    pub tema: &'m Tema,
    /// The criterion, unless it is the theme itself.
    pub kriterium: Option<&'m Kriterium>,
    /// The indicator, if it is one.
    pub indikator: Option<&'m Indikator>,
}

impl<'m> Part<'m> {
    /// Which level it is of.
    #[must_use]
    pub fn level(&self) -> Level {
        match (self.kriterium, self.indikator) {
            (_, Some(_)) => Level::Indikator,
            (Some(_), None) => Level::Kriterium,
            (None, None) => Level::Tema,
        }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &'m str {
        match (self.kriterium, self.indikator) {
            (_, Some(indikator)) => &indikator.id,
            (Some(kriterium), None) => &kriterium.id,
            (None, None) => &self.tema.id,
        }
    }

    /// The id of what it carries on in the model before.
    pub(crate) fn carried_from(&self) -> Option<&'m str> {
        match (self.kriterium, self.indikator) {
            (_, Some(indikator)) => indikator.carried_from.as_deref(),
            (Some(kriterium), None) => kriterium.carried_from.as_deref(),
            (None, None) => self.tema.carried_from.as_deref(),
        }
    }

    /// Whether it is another in all but the words of its label.
    pub(super) fn is_reworded(&self, other: &Self) -> bool {
        let own = match (self.indikator, other.indikator) {
            (Some(one), Some(other)) => {
                (one.confidence, &one.applies) == (other.confidence, &other.applies)
            }
            (one, other) => one.is_none() && other.is_none(),
        };
        let confidence = |part: &Self| part.kriterium.map(|its| its.confidence);
        let above = |part: &Self| part.kriterium.map(|its| its.id.clone());
        own && (self.id(), self.carried_from(), confidence(self), above(self))
            == (other.id(), other.carried_from(), confidence(other), above(other))
            && (&self.tema.id, self.tema.nr, &self.tema.basis)
                == (&other.tema.id, other.tema.nr, &other.tema.basis)
    }

    /// Its label.
    #[must_use]
    pub fn label(&self) -> &'m Bilingual {
        match (self.kriterium, self.indikator) {
            (_, Some(indikator)) => &indikator.label,
            (Some(kriterium), None) => &kriterium.label,
            (None, None) => &self.tema.label,
        }
    }
}

/// The parts of a model by level and id, for whoever looks up many of them.
#[derive(Debug, Default)]
pub(crate) struct Parts<'m> {
    levels: [(Ids<'m>, Vec<Part<'m>>); 3],
}

impl<'m> Parts<'m> {
    pub(crate) fn of(model: &'m Model) -> Self {
        let mut all = Self::default();
        for tema in model.temaer() {
            all.put(Part { tema, kriterium: None, indikator: None });
            for kriterium in tema.kriterier.iter() {
                let part = Part { tema, kriterium: Some(kriterium), indikator: None };
                all.put(part);
                for indikator in kriterium.indikatorer.iter() {
                    all.put(Part { indikator: Some(indikator), ..part });
                }
            }
        }
        all
    }

    #[inline(never)]
    fn put(&mut self, part: Part<'m>) {
        if let Some((ids, parts)) = self.levels.get_mut(part.level() as usize) {
            ids.put(Cow::Borrowed(part.id()), parts.len());
            parts.push(part);
        }
    }

    /// The place of an id among those of its level, in the model's order.
    #[inline(never)]
    pub(crate) fn place(&self, level: Level, id: &str) -> Option<usize> {
        self.levels.get(level as usize)?.0.place(id)
    }

    /// The part of a level and id.
    pub(crate) fn at(&self, level: Level, id: &str) -> Option<Part<'m>> {
        let place = self.place(level, id)?;
        self.levels.get(level as usize)?.1.get(place).copied()
    }

    /// Every part, level by level.
    pub(super) fn into_all(self) -> impl Iterator<Item = Part<'m>> {
        self.levels.into_iter().flat_map(|(_, parts)| parts)
    }

    /// The part of an id; of one on two levels, the upper one.
    pub(crate) fn part(&self, id: &str) -> Option<Part<'m>> {
        Level::ALL.iter().find_map(|level| self.at(*level, id))
    }
}

impl Model {
    /// The theme, criterion or indicator of an id; where a portal's model uses one id on two
    /// levels, the upper one.
    ///
    /// ```
    /// use kvalitetsmodel::model::{Level, Model};
    ///
    /// let model = Model::built_in("tilbud-2026").expect("built in");
    /// let part = model.part("10.b").expect("an indicator");
    /// assert_eq!((part.level(), part.tema.nr), (Level::Indikator, 4));
    /// assert!(model.part("1.a").is_none());
    /// ```
    #[must_use]
    pub fn part(&self, id: &str) -> Option<Part<'_>> {
        if let Some(tema) = self.temaer.iter().find(|tema| tema.id == id) {
            return Some(Part { tema, kriterium: None, indikator: None });
        }
        let mut indicator = None;
        for tema in self.temaer.iter() {
            for kriterium in tema.kriterier.iter() {
                let part = Part { tema, kriterium: Some(kriterium), indikator: None };
                if kriterium.id == id {
                    return Some(part);
                }
                let its = kriterium.indikatorer.iter().find(|its| its.id == id);
                indicator = indicator.or(its.map(|its| Part { indikator: Some(its), ..part }));
            }
        }
        indicator
    }
}
