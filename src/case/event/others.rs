//! The details of everything else that happens.

use alloc::string::String;

use super::details::details;
use super::{Person, TimeOfDay, Year};
use crate::calendar::Date;

details! {
    /// A complaint, sent or received.
    pub struct Klage {
        /// The day it came to the socialtilsyn.
        received: Date = "received",
    }
}

details! {
    /// Access to the file, given or refused.
    pub struct Aktindsigt {
        ..sent,
        /// The authority has decided that the appeal period is interrupted.
        afbrudt: bool = "afbrudt",
    }
}

details! {
    /// Somebody hired.
    pub struct Ansaettelse {
        /// The day of the straffeattest.
        received: Date = "received",
    }
}

details! {
    /// Larger works.
    pub struct Byggearbejde {
        /// The day they were approved.
        received: Date = "received",
    }
}

details! {
    /// What is reported or approved once a year.
    pub struct Aarlig {
        /// The budget year, or the year of the accounts or of the report.
        year: Year = "year",
    }
}

details! {
    /// A use of force.
    pub struct Magtanvendelse {
        /// Whom it was used towards.
        person: Person = "person",
        /// The time of day.
        time: TimeOfDay = "time",
        /// Without legal basis, nødværge or nødret.
        uden_hjemmel: bool = "udenHjemmel",
        /// With suspicion of a punishable act.
        strafbart: bool = "strafbart",
    }
}

details! {
    /// An intervention towards an adult placed by a criminal court.
    pub struct Indgreb {
        /// The time of day.
        time: TimeOfDay = "time",
    }
}

details! {
    /// Something done that the law gives hours for.
    pub struct Tidspunkt {
        /// The time of day.
        time: TimeOfDay = "time",
    }
}

details! {
    /// Somebody told of an enquiry to the whistleblower scheme.
    pub struct WhistleblowerOplyst {
        /// The one who made the enquiry has consented.
        samtykke: bool = "samtykke",
        /// Who was told, in a few words.
        who: String = "who",
    }
}
