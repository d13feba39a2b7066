//! What the law makes of a matter on its day, one sentence each, with its own paragraph.

use alloc::vec::Vec;

use crate::calendar::Date;
use crate::deadlines::{RuleId, law_on};
use crate::law::{Confidence, LegalBasis, Provision, Validity, basis_on, less_sure};
use crate::model::Area;

words! {
    /// A sentence about a matter. Its words stand in [`crate::text::lovpunkt`].
    pub enum Lovpunkt {
        /// The approval can be made to depend on the påbud.
        PaabudBetingelse = "paabudBetingelse",
        /// The frist of a påbud can be extended.
        PaabudForlaengelse = "paabudForlaengelse",
        /// One can complain, and until when.
        Klagefrist = "klagefrist",
        /// A complaint does not suspend.
        KlageUdsaetterIkke = "klageUdsaetterIkke",
        /// The decision is shown on Tilbudsportalen.
        Tilbudsportalen = "tilbudsportalen",
        /// It is registered there, and as a rule not published.
        TilbudsportalenIkkeOffentlig = "tilbudsportalenIkkeOffentlig",
        /// The municipalities are told.
        Kommuner = "kommuner",
        /// A frist of a vilkår holds, where there is one.
        VilkaarFrist = "vilkaarFrist",
        /// The approval lapses with the frist of this vilkår.
        VilkaarBortfald = "vilkaarBortfald",
        /// It does so if the vilkår was set for a shorter time, which is not known of this one.
        VilkaarBortfaldMuligt = "vilkaarBortfaldMuligt",
        /// Skærpet tilsyn is for 3 months at a time.
        PeriodeTre = "periodeTre",
        /// At most 3 months.
        PeriodeHoejstTre = "periodeHoejstTre",
        /// At most 6 months.
        PeriodeHoejstSeks = "periodeHoejstSeks",
        /// Skærpet tilsyn costs a surcharge.
        Tillaegstakst = "tillaegstakst",
        /// An ending is given a reasonable frist.
        OphoerFrist = "ophoerFrist",
        /// A complaint suspends the ending.
        OphoerVenter = "ophoerVenter",
        /// The leader can be barred.
        Lederkarantaene = "lederkarantaene",
        /// The letter may set a frist for comments; the act sets none.
        HoeringFrist = "hoeringFrist",
        /// The decision can be made to wait for one's comments.
        HoeringUdsaettelse = "hoeringUdsaettelse",
        /// Others may help.
        Bistand = "bistand",
        /// Access to the file, for which the decision waits.
        Aktindsigt = "aktindsigt",
        /// That a varsling is a partshøring too is our own reading.
        VarslingSomHoering = "varslingSomHoering",
        /// No act sets a frist for comments on a draft report.
        UdkastFrist = "udkastFrist",
        /// A report is about what the approval depends on.
        RapportFokus = "rapportFokus",
        /// So what it says may matter; our own reading.
        TagAlvorligt = "tagAlvorligt",
        /// Essential changes are told to the socialtilsyn.
        OplysAendring = "oplysAendring",
        /// At once.
        OplysAendringStraks = "oplysAendringStraks",
        /// Worrying circumstances are told to the socialtilsyn and the handlekommune.
        OplysBekymring = "oplysBekymring",
    }
}

/// A sentence about a matter, with where it stood on the day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Lovnote {
    /// Which sentence.
    pub code: Lovpunkt,
    /// Where it stood; empty where no text at hand says it.
    pub basis: Vec<LegalBasis>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A sentence as data: for whom, when, and on what.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) code: Lovpunkt,
    pub(super) validity: Validity,
    /// The rules of the deadlines it rests on.
    pub(super) rules: &'static [RuleId],
    /// Places that no rule holds.
    pub(super) places: &'static [Provision],
    /// For one area only.
    pub(super) area: Option<Area>,
    /// Only for a vilkår whose frist ends the approval; only for one that is not known to.
    pub(super) lapses: Option<bool>,
    /// How it follows from what it rests on.
    pub(super) confidence: Confidence,
    /// The texts at hand are from this day; the same before it is inferred.
    pub(super) read: Date,
}

impl Row {
    fn applies(&self, area: Area, date: Date, lapses: bool) -> bool {
        self.validity.contains(date)
            && self.area.is_none_or(|its| its == area)
            && self.lapses.is_none_or(|its| its == lapses)
    }

    fn on(&self, date: Date) -> Lovnote {
        let mut grounds = Grounds::default();
        grounds.sure(self.confidence);
        if date < self.read {
            grounds.sure(Confidence::Inferred);
        }
        for rule in self.rules {
            grounds.rule(*rule, date);
        }
        for place in self.places {
            grounds.place(place, date);
        }
        let confidence = grounds.confidence.unwrap_or(self.confidence);
        Lovnote { code: self.code, basis: grounds.basis, confidence }
    }
}

impl Lovnote {
    /// The sentences of these that apply on a day. `lapses`: for a vilkår whose frist ends the
    /// approval.
    pub(super) fn all(rows: &[&Row], area: Area, date: Date, lapses: bool) -> Vec<Self> {
        let mut notes = Vec::new();
        for row in rows.iter().filter(|row| row.applies(area, date, lapses)) {
            notes.push(row.on(date));
        }
        notes
    }
}

/// Where something stands, and the least sure of it.
#[derive(Debug, Default)]
pub(super) struct Grounds {
    pub(super) basis: Vec<LegalBasis>,
    pub(super) confidence: Option<Confidence>,
}

impl Grounds {
    pub(super) fn sure(&mut self, other: Confidence) {
        self.confidence = Some(self.confidence.map_or(other, |one| less_sure(one, other)));
    }

    /// With a paragraph.
    #[inline(never)]
    pub(super) fn cite(&mut self, row: LegalBasis) {
        self.sure(row.confidence);
        self.basis.push(row);
    }

    /// With a provision, where it stood on that day.
    pub(super) fn place(&mut self, provision: Provision, date: Date) {
        if let Some(row) = basis_on(provision, date) {
            self.cite(row);
        }
    }

    /// With what a rule of the deadlines said on that day.
    pub(super) fn rule(&mut self, rule: RuleId, date: Date) {
        let Some(law) = law_on(rule, date) else { return };
        self.sure(law.confidence);
        self.sure(law.date_confidence);
        for row in law.basis {
            self.cite(row);
        }
    }
}
