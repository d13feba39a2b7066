//! A part of a model, found by its id.

use super::{Indikator, Kriterium, Model, Tema};
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
