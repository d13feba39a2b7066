//! What the law makes of a matter on its day, one sentence each, with its own paragraph.

use alloc::vec::Vec;

use crate::calendar::Date;
use crate::case::Party;
use crate::deadlines::{
    Detail, RuleId, Suspends, Takstperiode, Unit, Virkning, law_on, tillaegstakst_on,
};
use crate::law::{Confidence, LegalBasis, Provision, Validity, basis_on, less_sure};
use crate::model::SamtligeKriterier;

words! {
    /// A sentence about a matter. Its words stand in [`crate::text::lovnote`].
    pub enum Lovpunkt {
        /// The approval can be made to depend on the påbud.
        PaabudBetingelse = "paabudBetingelse",
        /// The frist of a påbud can be extended.
        PaabudForlaengelse = "paabudForlaengelse",
        /// A påbud names the facts and what to put right.
        PaabudIndhold = "paabudIndhold",
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
        /// What skærpet tilsyn rests on.
        SkaerpetBetingelse = "skaerpetBetingelse",
        /// How long skærpet tilsyn is at a time.
        Periode = "periode",
        /// How long it is at most.
        PeriodeHoejst = "periodeHoejst",
        /// Skærpet tilsyn costs a surcharge, and how much.
        Tillaegstakst = "tillaegstakst",
        /// An ending is given a reasonable frist.
        OphoerFrist = "ophoerFrist",
        /// A complaint suspends the ending.
        OphoerVenter = "ophoerVenter",
        /// The complaint that was made suspends it.
        OphoerUdsat = "ophoerUdsat",
        /// Whether that complaint suspends it is open.
        OphoerUdsatAabent = "ophoerUdsatAabent",
        /// It was put into effect at once: no complaint suspends it.
        OphoerStraks = "ophoerStraks",
        /// Ankestyrelsen has decided the complaint.
        KlageAfgjort = "klageAfgjort",
        /// A new decision was taken: what then holds of this one is open.
        NyAfgoerelse = "nyAfgoerelse",
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
        /// Every criterion must be met.
        AlleKriterier = "alleKriterier",
        /// Where the needed quality is missing, skærpet tilsyn is decided.
        MangelSkaerpetTilsyn = "mangelSkaerpetTilsyn",
        /// A påbud can be given too.
        MangelPaabud = "mangelPaabud",
        /// Both need the expectation that it can and will be put right.
        KanOgVil = "kanOgVil",
        /// An approval ends by a decision.
        OphoerVedAfgoerelse = "ophoerVedAfgoerelse",
        /// That an unmet criterion is quality that is missing is our own reading.
        KriteriumErKvalitet = "kriteriumErKvalitet",
        /// Essential changes are told to the socialtilsyn.
        OplysAendring = "oplysAendring",
        /// At once.
        OplysAendringStraks = "oplysAendringStraks",
        /// Worrying circumstances are told to the socialtilsyn and the handlekommune.
        OplysBekymring = "oplysBekymring",
    }
}

/// The numbers in a sentence, as the rules have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Lovtal {
    /// How many of the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// What is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// Per cent of the yearly fee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<i64>,
    /// For what that is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per: Option<Takstperiode>,
}

/// A sentence about a matter, with where it stood on the day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Lovnote {
    /// Which sentence.
    pub code: Lovpunkt,
    /// The numbers in it, where it has some.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<Lovtal>,
    /// Where it stood; empty where no text at hand says it.
    pub basis: Vec<LegalBasis>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// For whom a sentence is, beside what follows from the rules it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whom {
    /// Tilbud and plejefamilier.
    Both,
    /// One of them.
    Only(Party),
    /// Whoever is a party to a decision, BPA-foreninger too.
    Everyone,
}

/// Where a complaint over a decision stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Klagestand {
    /// Nobody has complained, or it changes nothing.
    #[default]
    Ingen,
    /// It suspends the decision.
    Udsat,
    /// Whether it does is open.
    Aabent,
    /// The decision was put into effect at once.
    Straks,
    /// Ankestyrelsen has decided.
    Afgjort,
    /// The socialtilsyn has taken a new decision.
    NyAfgoerelse,
}

impl From<&Virkning> for Klagestand {
    fn from(its: &Virkning) -> Self {
        if its.renewed.is_some() {
            return Self::NyAfgoerelse;
        }
        match (its.decided, its.at_once, its.suspends) {
            (Some(_), _, _) => Self::Afgjort,
            (None, Some(_), _) => Self::Straks,
            // What may be a decision of Ankestyrelsen, or a new one, on it may have ended that.
            (None, None, Suspends::Yes) if its.ruled.is_none() => Self::Udsat,
            (None, None, Suspends::Yes | Suspends::Open(_)) => Self::Aabent,
            (None, None, Suspends::No) => Self::Ingen,
        }
    }
}

/// What is known of a matter beside its kind and its day.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Matter {
    /// A vilkår whose frist ends the approval, or an ending at once.
    pub(super) special: bool,
    pub(super) klage: Klagestand,
}

/// What the first of a sentence's rules must say for the sentence to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Where {
    Says(Detail),
    SaysNot(Detail),
    /// It is measured in this.
    In(Unit),
}

/// What the numbers of a sentence are those of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbers {
    None,
    /// The length of the first rule the sentence rests on.
    Length,
    /// The length of another rule.
    LengthOf(RuleId),
    /// The surcharge under skærpet tilsyn.
    Tillaegstakst,
}

impl Numbers {
    fn on(self, rules: &[RuleId], date: Date) -> Option<Lovtal> {
        let length = |rule| {
            let law = law_on(rule, date)?;
            let (count, unit) = (Some(law.count), Some(law.unit));
            Some(Lovtal { count, unit, ..Lovtal::default() })
        };
        match self {
            Self::None => None,
            Self::Length => length(*rules.first()?),
            Self::LengthOf(rule) => length(rule),
            Self::Tillaegstakst => {
                let takst = tillaegstakst_on(date)?;
                let (percent, per) = (Some(takst.percent), Some(takst.per));
                Some(Lovtal { percent, per, ..Lovtal::default() })
            }
        }
    }
}

/// A sentence as data: for whom, when, and on what. It holds on the days its rules do.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) code: Lovpunkt,
    pub(super) validity: Validity,
    /// The rules of the deadlines it rests on.
    pub(super) rules: &'static [RuleId],
    /// What the first of them must say.
    pub(super) when: Option<Where>,
    /// It rests on the rule that every criterion must be met.
    pub(super) all_criteria: bool,
    /// Places that no rule holds.
    pub(super) places: &'static [Provision],
    pub(super) whom: Whom,
    /// Only for a vilkår whose frist ends the approval, or an ending at once; only for others.
    pub(super) special: Option<bool>,
    /// Only where a complaint stands so.
    pub(super) klage: Option<Klagestand>,
    pub(super) numbers: Numbers,
    /// How it follows from what it rests on.
    pub(super) confidence: Confidence,
    /// The texts at hand are from this day; the same before it is inferred.
    pub(super) read: Date,
}

impl Row {
    fn applies(&self, party: Party, date: Date, matter: Matter) -> bool {
        self.validity.contains(date)
            && self.is_for(party)
            && self.special.is_none_or(|its| its == matter.special)
            && self.klage.is_none_or(|its| its == matter.klage)
            && self.rules.iter().all(|rule| holds(*rule, date))
            && (!self.all_criteria || SamtligeKriterier::on(date).is_some())
            && self.when.is_none_or(|when| self.says(when, date))
    }

    fn is_for(&self, party: Party) -> bool {
        let by_rules = self.rules.iter().all(|rule| rule.is_for(party));
        by_rules
            && match self.whom {
                Whom::Everyone => true,
                Whom::Only(its) => its == party,
                // What is built of the chapter on BPA-foreninger stands in rules.
                Whom::Both => party != Party::BpaForening || !self.rules.is_empty(),
            }
    }

    fn says(&self, when: Where, date: Date) -> bool {
        let Some(rule) = self.rules.first() else { return false };
        match when {
            Where::Says(detail) => rule.says(date, detail),
            Where::SaysNot(detail) => !rule.says(date, detail),
            Where::In(unit) => rule.row_on(date).is_some_and(|row| row.unit == unit),
        }
    }

    fn on(&self, date: Date) -> Lovnote {
        let mut grounds = Grounds::default();
        grounds.sure(self.confidence);
        if date < self.read {
            grounds.sure(Confidence::Inferred);
        }
        if let Some(rule) = SamtligeKriterier::on(date).filter(|_| self.all_criteria) {
            grounds.cite(rule.basis.clone());
        }
        for rule in self.rules {
            grounds.rule(*rule, date);
        }
        for place in self.places {
            grounds.place(place, date);
        }
        let confidence = grounds.confidence.unwrap_or(self.confidence);
        let (code, params) = (self.code, self.numbers.on(self.rules, date));
        Lovnote { code, params, basis: grounds.basis, confidence }
    }
}

impl Lovnote {
    /// The sentences of these that apply on a day.
    pub(super) fn all(rows: &[&Row], party: Party, date: Date, matter: Matter) -> Vec<Self> {
        let mut notes = Vec::new();
        for row in rows.iter().filter(|row| row.applies(party, date, matter)) {
            notes.push(row.on(date));
        }
        notes
    }
}

/// Whether a rule says anything on a day.
fn holds(rule: RuleId, date: Date) -> bool {
    rule.row_on(date).is_some_and(|row| row.unit != Unit::NoRule)
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
