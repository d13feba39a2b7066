//! What happened.

use alloc::string::String;

use crate::calendar::{Date, Receipt, ReceiptKind};

words! {
    /// The kind of a fact: what arrived, was decided or was done. The Danish word says it.
    pub enum FactKind {
        /// A visit.
        Tilsynsbesoeg = "tilsynsbesoeg",
        /// Tilsynsrapport.
        Tilsynsrapport = "tilsynsrapport",
        /// A decision on skærpet tilsyn.
        SkaerpetTilsyn = "skaerpetTilsyn",
        /// Skaerpet tilsyn ophaevet.
        SkaerpetTilsynOphaevet = "skaerpetTilsynOphaevet",
        /// Tilbudsportal opdateret.
        TilbudsportalOpdateret = "tilbudsportalOpdateret",
        /// Paabud.
        Paabud = "paabud",
        /// Paabud ophaevet.
        PaabudOphaevet = "paabudOphaevet",
        /// Kommuner orienteret.
        KommunerOrienteret = "kommunerOrienteret",
        /// Paabud opfyldt.
        PaabudOpfyldt = "paabudOpfyldt",
        /// Paabud forlaengelse anmodning.
        PaabudForlaengelseAnmodning = "paabudForlaengelseAnmodning",
        /// Dialog.
        Dialog = "dialog",
        /// Dialogmoede.
        Dialogmoede = "dialogmoede",
        /// Godkendelse ansoegning.
        GodkendelseAnsoegning = "godkendelseAnsoegning",
        /// Godkendelse.
        Godkendelse = "godkendelse",
        /// Afslag.
        Afslag = "afslag",
        /// Vilkaar.
        Vilkaar = "vilkaar",
        /// Vilkaar opfyldt.
        VilkaarOpfyldt = "vilkaarOpfyldt",
        /// Fravigelse.
        Fravigelse = "fravigelse",
        /// Ansaettelse.
        Ansaettelse = "ansaettelse",
        /// Byggearbejde.
        Byggearbejde = "byggearbejde",
        /// Ophoer.
        Ophoer = "ophoer",
        /// Ophoer gennemfoert.
        OphoerGennemfoert = "ophoerGennemfoert",
        /// Sidst benyttet.
        SidstBenyttet = "sidstBenyttet",
        /// Benyttet igen.
        BenyttetIgen = "benyttetIgen",
        /// Bortfald anmodning.
        BortfaldAnmodning = "bortfaldAnmodning",
        /// Adresseskift oplyst.
        AdresseskiftOplyst = "adresseskiftOplyst",
        /// Fjernet fra tilbudsportalen.
        FjernetFraTilbudsportalen = "fjernetFraTilbudsportalen",
        /// Akut anvendelse.
        AkutAnvendelse = "akutAnvendelse",
        /// Akut slut.
        AkutSlut = "akutSlut",
        /// Akut forlaengelse.
        AkutForlaengelse = "akutForlaengelse",
        /// Anbringelse ikkegodkendt plejefamilie.
        AnbringelseIkkegodkendtPlejefamilie = "anbringelseIkkegodkendtPlejefamilie",
        /// Fast track afgoerelse.
        FastTrackAfgoerelse = "fastTrackAfgoerelse",
        /// Fast track anmodning.
        FastTrackAnmodning = "fastTrackAnmodning",
        /// Afgoerelse.
        Afgoerelse = "afgoerelse",
        /// Ny afgoerelse.
        NyAfgoerelse = "nyAfgoerelse",
        /// Klage.
        Klage = "klage",
        /// Klage modtaget.
        KlageModtaget = "klageModtaget",
        /// Genvurderet.
        Genvurderet = "genvurderet",
        /// Sendt til ankestyrelsen.
        SendtTilAnkestyrelsen = "sendtTilAnkestyrelsen",
        /// Klage fastholdt.
        KlageFastholdt = "klageFastholdt",
        /// Partshoering.
        Partshoering = "partshoering",
        /// Varsling.
        Varsling = "varsling",
        /// Udtalelse.
        Udtalelse = "udtalelse",
        /// Tilsynsrapport udkast.
        TilsynsrapportUdkast = "tilsynsrapportUdkast",
        /// Genoptagelsesanmodning.
        Genoptagelsesanmodning = "genoptagelsesanmodning",
        /// Aktindsigt givet.
        AktindsigtGivet = "aktindsigtGivet",
        /// Aktindsigt anmodning.
        AktindsigtAnmodning = "aktindsigtAnmodning",
        /// Mundtlig afgoerelse.
        MundtligAfgoerelse = "mundtligAfgoerelse",
        /// Begrundelse anmodning.
        BegrundelseAnmodning = "begrundelseAnmodning",
        /// Budget indberettet.
        BudgetIndberettet = "budgetIndberettet",
        /// Budget godkendt.
        BudgetGodkendt = "budgetGodkendt",
        /// Aarsrapport indberettet.
        AarsrapportIndberettet = "aarsrapportIndberettet",
        /// Regnskab sendt.
        RegnskabSendt = "regnskabSendt",
        /// National rapport.
        NationalRapport = "nationalRapport",
        /// National rapport behandlet.
        NationalRapportBehandlet = "nationalRapportBehandlet",
        /// Aendring.
        Aendring = "aendring",
        /// Styrelsen oplysninger sendt.
        StyrelsenOplysningerSendt = "styrelsenOplysningerSendt",
        /// Styrelsen paabud.
        StyrelsenPaabud = "styrelsenPaabud",
        /// Styrelsen markering sendt.
        StyrelsenMarkeringSendt = "styrelsenMarkeringSendt",
        /// Magtanvendelse.
        Magtanvendelse = "magtanvendelse",
        /// Magt registreret.
        MagtRegistreret = "magtRegistreret",
        /// Handlekommune orienteret.
        HandlekommuneOrienteret = "handlekommuneOrienteret",
        /// Magt indberettet.
        MagtIndberettet = "magtIndberettet",
        /// Driftsherre orienteret.
        DriftsherreOrienteret = "driftsherreOrienteret",
        /// Magt klage afgjort.
        MagtKlageAfgjort = "magtKlageAfgjort",
        /// Kommunal afgoerelse ophoer.
        KommunalAfgoerelseOphoer = "kommunalAfgoerelseOphoer",
        /// Flytning.
        Flytning = "flytning",
        /// Ferie slut.
        FerieSlut = "ferieSlut",
        /// Whistleblower henvendelse.
        WhistleblowerHenvendelse = "whistleblowerHenvendelse",
        /// Whistleblower behandlet.
        WhistleblowerBehandlet = "whistleblowerBehandlet",
        /// Whistleblower oplyst.
        WhistleblowerOplyst = "whistleblowerOplyst",
        /// Aendring meldt.
        AendringMeldt = "aendringMeldt",
        /// Bekymrende haendelse.
        BekymrendeHaendelse = "bekymrendeHaendelse",
        /// Underrettet.
        Underrettet = "underrettet",
        /// Bekymrende forhold.
        BekymrendeForhold = "bekymrendeForhold",
        /// Anden myndighed underrettet.
        AndenMyndighedUnderrettet = "andenMyndighedUnderrettet",
        /// Grundkursus.
        Grundkursus = "grundkursus",
        /// Efteruddannelse.
        Efteruddannelse = "efteruddannelse",
        /// Begrundelse givet.
        BegrundelseGivet = "begrundelseGivet",
        /// Paabud forlaenget.
        PaabudForlaenget = "paabudForlaenget",
        /// Straks ivaerksat.
        StraksIvaerksat = "straksIvaerksat",
        /// Leder ansat.
        LederAnsat = "lederAnsat",
        /// Bestyrelsesmedlem.
        Bestyrelsesmedlem = "bestyrelsesmedlem",
    }
}

words! {
    /// Whom it is about.
    pub enum Person {
        /// A child.
        Barn = "barn",
        /// An adult.
        Voksen = "voksen",
    }
}

/// Something that happened, on a day. What is not known is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Fact {
    /// What happened.
    pub kind: FactKind,
    /// When: the fact's own date, whose law judges it.
    pub date: Date,
    /// The user's own id of it; calendar entries keep their identity by it.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub id: Option<String>,
    /// The case it belongs to: only facts of the same case answer each other.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub sag: Option<String>,
    /// The afdeling, for a visit.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub afdeling: Option<String>,
    /// The time of day in minutes, where hours are counted.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub time: Option<u16>,
    /// The day it can be shown to have come to the party.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub received: Option<Date>,
    /// How it was sent.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub receipt: Option<ReceiptKind>,
    /// The frist that was set.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub frist: Option<Date>,
    /// The end of its period.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub to: Option<Date>,
    /// When the visit was announced.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub announced_on: Option<Date>,
    /// The budget year or accounts year.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub year: Option<u16>,
    /// Whom it is about.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub person: Option<Person>,
    /// The yearly fee in øre.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub yearly_fee: Option<i64>,
    /// A reason has been noted (announced visit), or the facts are named (påbud).
    #[cfg_attr(feature = "ts", ts(optional))]
    pub reason: Option<bool>,
    /// Urgent, or with immediate effect.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub straks: Option<bool>,
    /// Without legal basis, nødværge or nødret.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub uden_hjemmel: Option<bool>,
    /// With suspicion of a punishable act.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub strafbart: Option<bool>,
    /// With a decision that bars the leader.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub karantaene: Option<bool>,
    /// Partial relief.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub delvis: Option<bool>,
    /// With guidance on appeal.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub klagevejledning: Option<bool>,
    /// With a påbud in the same decision.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub med_paabud: Option<bool>,
    /// A chance to put right was given first.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub lejlighed: Option<bool>,
    /// The authority has decided that the appeal period is interrupted.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub afbrudt: Option<bool>,
    /// Approved because what is missing is expected within a shorter time.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub kortere_periode: Option<bool>,
}

impl Fact {
    /// A fact of which only kind and date are known.
    #[must_use]
    pub const fn new(kind: FactKind, date: Date) -> Self {
        Self {
            kind,
            date,
            id: None,
            sag: None,
            afdeling: None,
            time: None,
            received: None,
            receipt: None,
            frist: None,
            to: None,
            announced_on: None,
            year: None,
            person: None,
            yearly_fee: None,
            reason: None,
            straks: None,
            uden_hjemmel: None,
            strafbart: None,
            karantaene: None,
            delvis: None,
            klagevejledning: None,
            med_paabud: None,
            lejlighed: None,
            afbrudt: None,
            kortere_periode: None,
        }
    }

    pub(super) const fn as_receipt(&self) -> Receipt {
        Receipt { dated: self.date, kind: self.receipt, proven: self.received }
    }

    pub(super) fn is_straks(&self) -> bool {
        self.straks == Some(true)
    }
}
