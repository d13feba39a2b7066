//! What happened.

use alloc::string::String;

use crate::calendar::{Date, Receipt, ReceiptKind};

words! {
    /// The kind of a fact: what arrived, was decided or was done, and what its date is.
    pub enum FactKind {
        /// A tilsynsbesøg: the day of the visit.
        Tilsynsbesoeg = "tilsynsbesoeg",
        /// A tilsynsrapport: the day it is dated.
        Tilsynsrapport = "tilsynsrapport",
        /// Skærpet tilsyn: the day of the decision; `to` is the last day of its period.
        SkaerpetTilsyn = "skaerpetTilsyn",
        /// Skærpet tilsyn lifted: the day of that decision.
        SkaerpetTilsynOphaevet = "skaerpetTilsynOphaevet",
        /// Tilbudsportalen updated: the day it was reported.
        TilbudsportalOpdateret = "tilbudsportalOpdateret",
        /// A påbud: the day of the decision; `frist` is the frist in it.
        Paabud = "paabud",
        /// A påbud lifted: the day of that decision.
        PaabudOphaevet = "paabudOphaevet",
        /// The municipalities told, of a decision or of worrying conditions: the day they were
        /// told.
        KommunerOrienteret = "kommunerOrienteret",
        /// A påbud met: the day it was met.
        PaabudOpfyldt = "paabudOpfyldt",
        /// A request for a longer frist for a påbud: the day it came to the socialtilsyn.
        PaabudForlaengelseAnmodning = "paabudForlaengelseAnmodning",
        /// A dialogue about the facts behind a decision: the day it took place.
        Dialog = "dialog",
        /// The same as a dialogmøde: the day of the meeting.
        Dialogmoede = "dialogmoede",
        /// An application for approval: the day it was available to the socialtilsyn.
        GodkendelseAnsoegning = "godkendelseAnsoegning",
        /// An approval: the day of the decision.
        Godkendelse = "godkendelse",
        /// A refusal of approval: the day of the decision.
        Afslag = "afslag",
        /// An approval with vilkår: the day of the decision; `frist` is the frist for them.
        Vilkaar = "vilkaar",
        /// Vilkår met: the day they were met.
        VilkaarOpfyldt = "vilkaarOpfyldt",
        /// A permitted deviation from the approval: the day of the decision; `to` is its last day.
        Fravigelse = "fravigelse",
        /// Somebody hired: the first day of the employment; `received` is the day of the
        /// straffeattest.
        Ansaettelse = "ansaettelse",
        /// Larger works: the day they began; `received` is the day they were approved.
        Byggearbejde = "byggearbejde",
        /// An approval brought to an end: the day of the decision; `frist` is the day it ends.
        Ophoer = "ophoer",
        /// The ending carried out: the day the tilbud stopped.
        OphoerGennemfoert = "ophoerGennemfoert",
        /// Last used for the approved purpose: the last such day.
        SidstBenyttet = "sidstBenyttet",
        /// Used again for the approved purpose: the first such day.
        BenyttetIgen = "benyttetIgen",
        /// The tilbud or plejefamilie asked that the approval lapse: the day it came to the
        /// socialtilsyn.
        BortfaldAnmodning = "bortfaldAnmodning",
        /// A move to another socialtilsyn's area: the day the socialtilsyn could know of it.
        AdresseskiftOplyst = "adresseskiftOplyst",
        /// Removed from Tilbudsportalen: the day of it.
        FjernetFraTilbudsportalen = "fjernetFraTilbudsportalen",
        /// An unapproved place used in an emergency: the first day of the stay.
        AkutAnvendelse = "akutAnvendelse",
        /// The emergency stay ended: its last day.
        AkutSlut = "akutSlut",
        /// Three more weeks allowed: the day of the socialtilsyn's decision.
        AkutForlaengelse = "akutForlaengelse",
        /// A child placed with a plejefamilie that is not approved: the day of the municipality's
        /// decision.
        AnbringelseIkkegodkendtPlejefamilie = "anbringelseIkkegodkendtPlejefamilie",
        /// The decision on approval by the fast track: the day of the decision.
        FastTrackAfgoerelse = "fastTrackAfgoerelse",
        /// The municipality's request for the fast track: the day it was sent.
        FastTrackAnmodning = "fastTrackAnmodning",
        /// Another decision of the socialtilsyn: the day it is dated, sent or made available;
        /// `received` where the day it came can be shown.
        Afgoerelse = "afgoerelse",
        /// A new decision after a complaint or a request to reopen: as `afgoerelse`; `delvis` for
        /// partial relief.
        NyAfgoerelse = "nyAfgoerelse",
        /// A complaint sent: the day of it; `received` is the day it came to the socialtilsyn.
        Klage = "klage",
        /// A complaint received by the socialtilsyn: the day it came.
        KlageModtaget = "klageModtaget",
        /// The case reassessed: the day the answer was sent.
        Genvurderet = "genvurderet",
        /// The complaint passed on to Ankestyrelsen: the day it was sent.
        SendtTilAnkestyrelsen = "sendtTilAnkestyrelsen",
        /// The complaint maintained after partial relief: the day the socialtilsyn was told.
        KlageFastholdt = "klageFastholdt",
        /// A partshøring: the day of the letter; `frist` is the frist in it.
        Partshoering = "partshoering",
        /// A varsling (agterskrivelse) of a decision: the day of the letter; `frist` is the frist
        /// for comments.
        Varsling = "varsling",
        /// The party's comments: the day they were sent.
        Udtalelse = "udtalelse",
        /// A draft report for comments: the day it was sent; `frist` is the frist in the letter.
        TilsynsrapportUdkast = "tilsynsrapportUdkast",
        /// A request to reopen the case, where partshøring was left out: the day it came to the
        /// socialtilsyn.
        Genoptagelsesanmodning = "genoptagelsesanmodning",
        /// Access to the file given or refused: the day of the answer.
        AktindsigtGivet = "aktindsigtGivet",
        /// A request for access to the file: the day it came to the socialtilsyn.
        AktindsigtAnmodning = "aktindsigtAnmodning",
        /// An oral decision: the day the party was told.
        MundtligAfgoerelse = "mundtligAfgoerelse",
        /// Written reasons for an oral decision asked for: the day it came to the socialtilsyn.
        BegrundelseAnmodning = "begrundelseAnmodning",
        /// A budget reported: the day it was reported; `year` is the budget year.
        BudgetIndberettet = "budgetIndberettet",
        /// A budget approved: the day of the approval; `year` is the budget year.
        BudgetGodkendt = "budgetGodkendt",
        /// A yearly report made: the day it was reported or sent; `year` is the year it is about.
        AarsrapportIndberettet = "aarsrapportIndberettet",
        /// The audited accounts sent: the day of it; `year` is the accounts year.
        RegnskabSendt = "regnskabSendt",
        /// The yearly national report on the socialtilsyn: the day it was published.
        NationalRapport = "nationalRapport",
        /// The national report dealt with by the council: the day of the meeting.
        NationalRapportBehandlet = "nationalRapportBehandlet",
        /// An essential change against the approval: the day it happened.
        Aendring = "aendring",
        /// Social- og Boligstyrelsen's material for a portal order: the day it was sent.
        StyrelsenOplysningerSendt = "styrelsenOplysningerSendt",
        /// Social- og Boligstyrelsen's portal order: the day of the decision.
        StyrelsenPaabud = "styrelsenPaabud",
        /// Social- og Boligstyrelsen's material for a mark on the portal: the day it was sent.
        StyrelsenMarkeringSendt = "styrelsenMarkeringSendt",
        /// A use of force: the day it happened, and `time` for a child.
        Magtanvendelse = "magtanvendelse",
        /// A use of force or a move registered: the day of it.
        MagtRegistreret = "magtRegistreret",
        /// The handlekommune sent a copy, and the parents told: the day of it.
        HandlekommuneOrienteret = "handlekommuneOrienteret",
        /// A use of force or a move reported: the day it was sent.
        MagtIndberettet = "magtIndberettet",
        /// The municipal or regional owner told of a use of force: the day of it.
        DriftsherreOrienteret = "driftsherreOrienteret",
        /// A decision under lov om voksenansvar that can be appealed to Ankestyrelsen: as
        /// `afgoerelse`.
        MagtKlageAfgjort = "magtKlageAfgjort",
        /// A municipal decision on force towards an adult ends: its last day.
        KommunalAfgoerelseOphoer = "kommunalAfgoerelseOphoer",
        /// A move without consent begun: its first day.
        Flytning = "flytning",
        /// A holiday with bought escort, with a use of force: the day it ended.
        FerieSlut = "ferieSlut",
        /// An enquiry to the whistleblower scheme: the day it was received.
        WhistleblowerHenvendelse = "whistleblowerHenvendelse",
        /// An enquiry handled: the day it was done.
        WhistleblowerBehandlet = "whistleblowerBehandlet",
        /// The tilbud or others told of an enquiry: the day they were told.
        WhistleblowerOplyst = "whistleblowerOplyst",
        /// An essential change reported to the socialtilsyn: the day of it.
        AendringMeldt = "aendringMeldt",
        /// A worrying event or condition in the tilbud, or another authority's step: the day the
        /// tilbud knew.
        BekymrendeHaendelse = "bekymrendeHaendelse",
        /// The socialtilsyn and the handlekommune told by the tilbud: the day of it.
        Underrettet = "underrettet",
        /// Worrying conditions known to the socialtilsyn: the day it knew.
        BekymrendeForhold = "bekymrendeForhold",
        /// Another authority told by the socialtilsyn: the day of it.
        AndenMyndighedUnderrettet = "andenMyndighedUnderrettet",
        /// The basic course for plejefamilier completed: its last day.
        Grundkursus = "grundkursus",
        /// The year's further training completed: its last day.
        Efteruddannelse = "efteruddannelse",
        /// Written reasons given: the day of the answer.
        BegrundelseGivet = "begrundelseGivet",
        /// The frist of a påbud extended: the day of the decision; `frist` is the new one.
        PaabudForlaenget = "paabudForlaenget",
        /// An ending put into effect at once in spite of a complaint: the day of that decision.
        StraksIvaerksat = "straksIvaerksat",
        /// A leader hired: the first day.
        LederAnsat = "lederAnsat",
        /// A board member appointed: the first day.
        Bestyrelsesmedlem = "bestyrelsesmedlem",
        /// An intervention towards an adult placed by a criminal court (serviceloven §§ 137 g-
        /// 137 j): the day it happened, and `time`.
        IndgrebAnbragt = "indgrebAnbragt",
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
    /// The socialtilsyn expects that the tilbud can and will put it right.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub forventning: Option<bool>,
    /// The one who made the enquiry has consented.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub samtykke: Option<bool>,
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
            forventning: None,
            samtykke: None,
        }
    }

    /// What distinguishes it: its own id, else its date, case and afdeling.
    #[must_use]
    pub fn key(&self) -> String {
        if let Some(id) = &self.id {
            return id.clone();
        }
        let mut key = self.date.text();
        for part in [&self.sag, &self.afdeling].into_iter().flatten() {
            key.push('-');
            key.push_str(part);
        }
        key
    }

    pub(super) const fn as_receipt(&self) -> Receipt {
        Receipt { dated: self.date, kind: self.receipt, proven: self.received }
    }

    pub(super) fn is_straks(&self) -> bool {
        self.straks == Some(true)
    }
}
