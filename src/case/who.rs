//! Who a case is about.

use crate::model::Area;

words! {
    /// Who a case is about.
    pub enum Party {
        /// A tilbud.
        Tilbud = "tilbud",
        /// A plejefamilie.
        Plejefamilie = "plejefamilie",
        /// A BPA-forening.
        BpaForening = "bpaForening",
        /// The socialtilsyn itself, for its yearly wheel.
        Socialtilsyn = "socialtilsyn",
    }
}

impl Party {
    /// The area of the kvalitetsmodel, where one is about the party.
    ///
    /// ```
    /// use kvalitetsmodel::case::Party;
    /// use kvalitetsmodel::model::Area;
    ///
    /// assert_eq!(Party::Plejefamilie.area(), Some(Area::Plejefamilier));
    /// assert_eq!(Party::BpaForening.area(), None);
    /// ```
    #[must_use]
    pub const fn area(self) -> Option<Area> {
        match self {
            Self::Tilbud => Some(Area::Tilbud),
            Self::Plejefamilie => Some(Area::Plejefamilier),
            Self::BpaForening | Self::Socialtilsyn => None,
        }
    }
}

impl From<Area> for Party {
    fn from(area: Area) -> Self {
        match area {
            Area::Tilbud => Self::Tilbud,
            Area::Plejefamilier => Self::Plejefamilie,
        }
    }
}

words! {
    /// Who owns the tilbud.
    pub enum Ownership {
        /// Private, without the agreement below.
        Privat = "privat",
        /// A municipality.
        Kommunal = "kommunal",
        /// A region.
        Regional = "regional",
        /// Private, with a driftsaftale that gives considerable influence.
        Driftsaftale = "driftsaftale",
    }
}
