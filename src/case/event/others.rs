//! The details of everything else that happens.

use alloc::string::String;

use super::details::details;
use super::{Deltog, Klageudfald, Kursusdage, Person, TimeOfDay, Year};
use crate::calendar::Date;

details! {
    /// A complaint that was sent.
    pub struct Klage {
        /// The day it came to the socialtilsyn.
        received: Date = "received",
        /// The day it came to Ankestyrelsen, where it was sent straight there.
        ankestyrelsen: Date = "ankestyrelsen",
    }
}

details! {
    /// A complaint that the socialtilsyn received.
    pub struct KlageModtaget {
        /// The day it came to the socialtilsyn.
        received: Date = "received",
        /// The day it came to Ankestyrelsen, where it was sent straight there.
        ankestyrelsen: Date = "ankestyrelsen",
        /// It is held to be urgent, after a look at this complaint.
        hastende: bool = "hastende",
    }
}

details! {
    /// What Ankestyrelsen decided on a complaint.
    pub struct AnkestyrelsensAfgoerelse {
        /// What it came to.
        udfald: Klageudfald = "udfald",
        /// The frist that Ankestyrelsen set itself, where it did.
        frist: Date = "frist",
    }
}

details! {
    /// Notice that an answer takes longer.
    pub struct Forsinkelse {
        /// The day on which the answer may be expected.
        frist: Date = "frist",
    }
}

details! {
    /// A request to reopen the case.
    pub struct Genoptagelsesanmodning {
        /// Partshøring had been left out (forvaltningsloven § 20, stk. 1).
        hoering_undladt: bool = "hoeringUndladt",
        /// The authority has decided that the appeal period is interrupted.
        afbrudt: bool = "afbrudt",
    }
}

details! {
    /// A request for access to the file.
    pub struct AktindsigtAnmodning {
        /// The authority has decided that the appeal period is interrupted.
        afbrudt: bool = "afbrudt",
    }
}

details! {
    /// Access to the file, given or refused.
    pub struct Aktindsigt {
        ..sent,
        /// The authority has decided that the appeal period is interrupted.
        afbrudt: bool = "afbrudt",
        /// Refused, in whole or in part.
        afslag: bool = "afslag",
    }
}

details! {
    /// Somebody hired.
    pub struct Ansaettelse {
        /// The day of the straffeattest.
        received: Date = "received",
        /// As a vikar.
        vikar: bool = "vikar",
        /// The special circumstances for which a vikar was hired without one.
        special: String = "special",
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
        /// By a decision of the municipality.
        kommunal_afgoerelse: bool = "kommunalAfgoerelse",
        /// With suspicion of a punishable act.
        strafbart: bool = "strafbart",
        /// In the intern skole of the place.
        intern_skole: bool = "internSkole",
    }
}

details! {
    /// What may be used for a period.
    pub struct Periode {
        /// Its last day.
        to: Date = "to",
    }
}

details! {
    /// What somebody was told.
    pub struct Meddelt {
        ..sent,
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

details! {
    /// A child taken into a plejefamilie.
    pub struct BarnModtaget {
        /// The family is a netværksplejefamilie to the child.
        netvaerk: bool = "netvaerk",
        /// A støtteophold, and no placement.
        stoetteophold: bool = "stoetteophold",
    }
}

details! {
    /// A municipality's approval of a netværksplejefamilie as concretely suited.
    pub struct KonkretGodkendelse {
        /// Whether it names its vilkår and the personal relation.
        relation: bool = "relation",
    }
}

details! {
    /// A course completed.
    pub struct Kursus {
        /// To how many whole days it corresponds.
        kursusdage: Kursusdage = "kursusdage",
        /// Who took part.
        deltog: Deltog = "deltog",
    }
}
