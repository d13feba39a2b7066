//! Which socialtilsyn, why, and what is not known.

use alloc::vec::Vec;

use crate::calendar::Date;
use crate::case::{Kommune, Region};
use crate::law::Source;

/// The socialtilsyn that a tilbud or plejefamilie is under.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Tilhoer {
    /// The region whose socialtilsyn it is; absent where too little is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// The municipality that is this socialtilsyn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kommune: Option<Kommune>,
    /// What decides it.
    pub reason: Tilhoersgrund,
    /// Where that stands, as on the day asked about.
    pub source: Source,
    /// What is not known, and could give another answer.
    pub asks: Vec<TilhoerMangler>,
}

/// Something that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TilhoerMangler {
    /// What.
    pub id: Tilhoersspoergsmaal,
}

impl From<Tilhoersspoergsmaal> for TilhoerMangler {
    fn from(id: Tilhoersspoergsmaal) -> Self {
        Self { id }
    }
}

codes! {
    /// What decides which socialtilsyn it is.
    pub enum Tilhoersgrund {
        /// The region it lies in.
        Region = "region",
        /// It lies in a municipality that is a socialtilsyn, and does not supervise itself.
        Vaertskommune = "vaertskommune" { kommune: &'static str },
        /// Such a municipality is its driftsherre or has an agreement with it.
        Driftsherre = "driftsherre" { kommune: &'static str },
        /// The head office of its koncern.
        Koncern = "koncern",
        /// A task that one socialtilsyn has for the whole country.
        Opgave = "opgave" { opgave: &'static str },
        /// Every BPA-forening is under one socialtilsyn.
        Bpa = "bpa",
        /// It has moved, and stays under its former socialtilsyn up to and including this day.
        Flyttet = "flyttet" { last: Date },
        /// Nobody supervised such a party on that day.
        IngenRegel = "ingenRegel",
    }
}

words! {
    /// What is not known, and could give another answer.
    pub enum Tilhoersspoergsmaal {
        /// The region it lies in.
        Region = "region",
        /// The region, where the municipality that is noted lies in another.
        RegionEllerKommune = "regionEllerKommune",
        /// The municipality it lies in.
        Kommune = "kommune",
        /// Its driftsherre.
        Driftsherre = "driftsherre",
        /// Whether it is part of a koncern.
        Koncern = "koncern",
        /// Where the koncern has its head office.
        Hovedadresse = "hovedadresse",
        /// Whether it has a task that one socialtilsyn has for the whole country.
        Opgave = "opgave",
        /// How many places the school has.
        Pladser = "pladser",
        /// Which socialtilsyn it was under before it moved.
        Hidtil = "hidtil",
    }
}
