//! Where a tilbud or plejefamilie belongs: what decides which socialtilsyn it is under.

use super::schema::HjemstedFields;
use crate::input::{Node, Reader};

words! {
    /// The regions that each have a socialtilsyn.
    pub enum Region {
        /// Region Hovedstaden.
        Hovedstaden = "hovedstaden",
        /// Region Sjælland.
        Sjaelland = "sjaelland",
        /// Region Syddanmark.
        Syddanmark = "syddanmark",
        /// Region Midtjylland.
        Midtjylland = "midtjylland",
        /// Region Nordjylland.
        Nordjylland = "nordjylland",
    }
}

words! {
    /// A municipality, as far as the law tells them apart: one that is a socialtilsyn, or another.
    pub enum Kommune {
        /// Frederiksberg Kommune.
        Frederiksberg = "frederiksberg",
        /// Holbæk Kommune.
        Holbaek = "holbaek",
        /// Faaborg-Midtfyn Kommune.
        FaaborgMidtfyn = "faaborgMidtfyn",
        /// Silkeborg Kommune.
        Silkeborg = "silkeborg",
        /// Hjørring Kommune.
        Hjoerring = "hjoerring",
        /// Any other.
        Anden = "anden",
    }
}

words! {
    /// A task that one socialtilsyn has for the whole country: BEK 1559/2025 § 1, stk. 4, nr. 1-2.
    pub enum SaerligOpgave {
        /// A secured or partly closed place, or an open unit beside one.
        Sikret = "sikret",
        /// Places for children and young people placed at a school with boarders.
        Skole = "skole",
        /// A children's home with a ship project.
        Skib = "skib",
        /// None of them.
        Ingen = "ingen",
    }
}

/// Where a tilbud or plejefamilie belongs. What is not said is not known.
///
/// ```
/// use kvalitetsmodel::case::{Hjemsted, Region};
///
/// let mut home = Hjemsted::default();
/// home.region = Some(Region::Sjaelland);
/// assert_eq!(home.kommune, None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase", optional_fields))]
#[non_exhaustive]
pub struct Hjemsted {
    /// The region it lies in.
    pub region: Option<Region>,
    /// The municipality it lies in.
    pub kommune: Option<Kommune>,
    /// The municipality that is its driftsherre or has a driftsaftale with it; until 31 January
    /// 2022 the one that had bought all its places.
    pub driftsherre: Option<Kommune>,
    /// Whether it is part of a koncern, or of what is like one: lov om socialtilsyn § 2 a.
    pub koncern: Option<bool>,
    /// The region in which that koncern has its head office.
    pub hovedadresse: Option<Region>,
    /// A task that one socialtilsyn has for the whole country.
    pub opgave: Option<SaerligOpgave>,
    /// How many places a school has for those who are placed there.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    pub pladser: Option<i64>,
    /// The region whose socialtilsyn it was under before it moved.
    pub hidtil: Option<Region>,
}

pub(super) fn read_hjemsted(reader: &mut Reader, node: &Node<'_>) -> Option<Hjemsted> {
    let given = HjemstedFields::open(reader, node)?;
    Some(Hjemsted {
        region: given.region(reader),
        kommune: given.kommune(reader),
        driftsherre: given.driftsherre(reader),
        koncern: given.koncern(reader),
        hovedadresse: given.hovedadresse(reader),
        opgave: given.opgave(reader),
        pladser: given.pladser(reader),
        hidtil: given.hidtil(reader),
    })
}
