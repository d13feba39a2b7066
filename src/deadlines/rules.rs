//! Every rule, a file per family of paragraphs.

mod aarshjul;
mod aendring;
mod akut;
mod bpa;
mod godkendelse;
mod hoering;
mod klage;
mod magtanvendelse_boern;
mod magtanvendelse_voksne;
mod netvaerk;
mod ophoer;
mod oplysningspligt;
mod paabud;
mod plejefamilier;
mod skaerpet_tilsyn;
mod takster;
mod tilbudsportalen;
mod vilkaar;
mod visits;
mod whistleblower;

pub(crate) use self::aarshjul::{EARLY, LATE, LATE_APPROVAL};

use super::rule::Detail;
use super::{Row, Rule, Unit};
use crate::calendar::Date;
use crate::case::EventKind;

words! {
    /// The id of a rule.
    pub enum RuleId {
        /// The socialtilsyn must visit the tilbud at least this often.
        TilsynsbesoegTilbud = "tilsynsbesoegTilbud",
        /// The socialtilsyn must visit the plejefamilie at least this often.
        TilsynsbesoegPlejefamilie = "tilsynsbesoegPlejefamilie",
        /// Each afdeling must have a yearly visit.
        TilsynsbesoegAfdeling = "tilsynsbesoegAfdeling",
        /// A visit may be announced at most 4 weeks ahead.
        AnmeldtBesoegVarsel = "anmeldtBesoegVarsel",
        /// Unannounced is the rule; announcing needs special circumstances.
        UanmeldtHovedregel = "uanmeldtHovedregel",
        /// A report must follow every completed tilsyn.
        Tilsynsrapport = "tilsynsrapport",
        /// BPA associations are visited only as needed.
        BpaTilsyn = "bpaTilsyn",
        /// A BPA association must meet its vilkår within the frist set.
        BpaVilkaarFrist = "bpaVilkaarFrist",
        /// A BPA association's approval ends by the date set.
        BpaOphoerFrist = "bpaOphoerFrist",
        /// Dialogue, and a chance to put right, before ending a BPA association's approval.
        BpaOphoerDialog = "bpaOphoerDialog",
        /// Citizens and municipalities are told of the ending.
        BpaOphoerUnderret = "bpaOphoerUnderret",
        /// Citizens and municipalities are told of worrying conditions in a BPA association.
        BpaBekymring = "bpaBekymring",
        /// A BPA association reports essential changes.
        BpaAendring = "bpaAendring",
        /// A BPA association gives what the socialtilsyn asks for.
        BpaOplysAnmodning = "bpaOplysAnmodning",
        /// A BPA association is approved after dialogue, in writing.
        BpaGodkendelse = "bpaGodkendelse",
        /// A BPA association is approved before it is an employer.
        BpaGodkendelseFoerst = "bpaGodkendelseFoerst",
        /// Longest period of one decision on skærpet tilsyn.
        SkaerpetTilsynPeriode = "skaerpetTilsynPeriode",
        /// Skærpet tilsyn had to come with a påbud.
        SkaerpetTilsynKraeverPaabud = "skaerpetTilsynKraeverPaabud",
        /// When skærpet tilsyn shall/can be started.
        SkaerpetTilsynBetingelse = "skaerpetTilsynBetingelse",
        /// Fee surcharge under skærpet tilsyn.
        SkaerpetTilsynTillaegstakst = "skaerpetTilsynTillaegstakst",
        /// Skærpet tilsyn is shown on Tilbudsportalen.
        SkaerpetTilsynTilbudsportalen = "skaerpetTilsynTilbudsportalen",
        /// The municipalities must be told of skærpet tilsyn and påbud.
        KommunerOrienteres = "kommunerOrienteres",
        /// The påbud must be met by the date set.
        PaabudFrist = "paabudFrist",
        /// The frist can be extended on request in special cases.
        PaabudForlaengelse = "paabudForlaengelse",
        /// The påbud must name the facts and what to put right.
        PaabudIndhold = "paabudIndhold",
        /// A påbud only where the conditions of approval make it necessary.
        PaabudBetingelse = "paabudBetingelse",
        /// Dialogue about the facts before påbud or skærpet tilsyn.
        ForudgaaendeDialog = "forudgaaendeDialog",
        /// The tilsyn must expect that the tilbud can and will put it right.
        ForventningKanOgVil = "forventningKanOgVil",
        /// No statutory time limit for deciding an application.
        GodkendelseSagsbehandling = "godkendelseSagsbehandling",
        /// A permitted deviation ends with its period.
        Fravigelse = "fravigelse",
        /// A criminal record certificate must be obtained before hiring.
        Straffeattest = "straffeattest",
        /// Before it approves a tilbud, the socialtilsyn sees that those there have one.
        StraffeattestVedGodkendelse = "straffeattestVedGodkendelse",
        /// The socialtilsyn obtains that of those who apply as a plejefamilie.
        StraffeattestPlejefamilie = "straffeattestPlejefamilie",
        /// Larger works needed prior approval.
        ByggearbejderGodkendes = "byggearbejderGodkendes",
        /// The socialtilsyn can decide an essential change of the approval.
        AendringAfgoerelse = "aendringAfgoerelse",
        /// The change is approved before it is made.
        AendringFoerst = "aendringFoerst",
        /// A fee with the application for approval.
        TakstGodkendelse = "takstGodkendelse",
        /// A BPA-forening's fee with the application for approval.
        BpaTakstGodkendelse = "bpaTakstGodkendelse",
        /// The yearly fee for supervision runs from the month after the approval.
        Tilsynstakst = "tilsynstakst",
        /// A BPA-forening's yearly fee for supervision.
        BpaTilsynstakst = "bpaTilsynstakst",
        /// A fee for approving an essential change.
        TakstAendring = "takstAendring",
        /// A BPA-forening's fee for approving an essential change.
        BpaTakstAendring = "bpaTakstAendring",
        /// A surcharge for supervision that takes much work.
        TakstYderligere = "takstYderligere",
        /// A socialtilsyn's surplus or deficit is counted into the fees.
        OverUnderskud = "overUnderskud",
        /// Vilkår must be met within the frist set.
        VilkaarFrist = "vilkaarFrist",
        /// An approval with vilkår lapses if they are not met in time.
        VilkaarBortfald = "vilkaarBortfald",
        /// Whether ending the approval is optional or a duty.
        OphoerKanSkal = "ophoerKanSkal",
        /// The tilbud ends by the date set.
        OphoerFrist = "ophoerFrist",
        /// Ending at once in special cases.
        OphoerStraks = "ophoerStraks",
        /// Dialogue before ending the approval.
        OphoerDialog = "ophoerDialog",
        /// The municipalities must be told of the ending.
        OphoerUnderretKommuner = "ophoerUnderretKommuner",
        /// The approval lapses after 2 years of non-use.
        BortfaldTilbud = "bortfaldTilbud",
        /// A plejefamilie's approval lapses after 3 years of non-use.
        BortfaldPlejefamilie = "bortfaldPlejefamilie",
        /// The approval also lapses on own request.
        BortfaldAnmodning = "bortfaldAnmodning",
        /// The leader can be barred from leading or boards for 5 years.
        Lederkarantaene = "lederkarantaene",
        /// After a move the tilbud stays with the old socialtilsyn for 1 year.
        Adresseskift = "adresseskift",
        /// The decision on a tilbud is registered on Tilbudsportalen.
        TilbudsportalenAfgoerelse = "tilbudsportalenAfgoerelse",
        /// The decision on a plejefamilie is registered on Tilbudsportalen.
        TilbudsportalenPlejefamilie = "tilbudsportalenPlejefamilie",
        /// The tilbud is removed from Tilbudsportalen once frist and appeal period have run out.
        TilbudsportalenFjernes = "tilbudsportalenFjernes",
        /// Data are updated at least once a year.
        TilbudsportalenAarlig = "tilbudsportalenAarlig",
        /// Certain changes go on the portal at once.
        TilbudsportalenStraks = "tilbudsportalenStraks",
        /// Comments on the agency's draft portal order.
        StyrelsenPaabudsudkast = "styrelsenPaabudsudkast",
        /// Follow the portal order within 4 weeks or be marked.
        StyrelsenPaabudFoelges = "styrelsenPaabudFoelges",
        /// Comments before a mark on the portal.
        StyrelsenMarkering = "styrelsenMarkering",
        /// An unapproved place may be used in an emergency for up to 3 weeks.
        AkutAnvendelse = "akutAnvendelse",
        /// The socialtilsyn may allow 3 more weeks.
        AkutForlaengelse = "akutForlaengelse",
        /// Fast track: decision within 6 weeks of the placement decision.
        FastTrackPlejefamilie = "fastTrackPlejefamilie",
        /// The request goes with the notice.
        FastTrackAnmodning = "fastTrackAnmodning",
        /// The complaint must be in within 4 weeks of notice.
        Klagefrist = "klagefrist",
        /// A complaint against ophør suspends it.
        KlageOpsaettendeVirkning = "klageOpsaettendeVirkning",
        /// An ending can be put into effect at once, despite a complaint.
        OphoerIvaerksaettes = "ophoerIvaerksaettes",
        /// A complaint does not suspend any other decision.
        KlageUdsaetterIkke = "klageUdsaetterIkke",
        /// What Ankestyrelsen's decision can come to.
        KlageAfgoerelse = "klageAfgoerelse",
        /// What Ankestyrelsen decided is final among authorities.
        AnkestyrelsenEndelig = "ankestyrelsenEndelig",
        /// The socialtilsyn must reassess and answer or pass on within 4 weeks.
        Genvurdering = "genvurdering",
        /// An urgent complaint is reassessed at once.
        GenvurderingHastende = "genvurderingHastende",
        /// When a reassessment that takes longer may be expected.
        GenvurderingForsinkelse = "genvurderingForsinkelse",
        /// After partial relief: say within 4 weeks whether you maintain the complaint.
        DelvistMedholdFastholdelse = "delvistMedholdFastholdelse",
        /// A maintained complaint is passed on within 14 days.
        DelvistMedholdVideresendelse = "delvistMedholdVideresendelse",
        /// A late complaint is passed on at once.
        ForSenKlage = "forSenKlage",
        /// A complaint that came straight to Ankestyrelsen is passed on to the socialtilsyn.
        KlageVideresendes = "klageVideresendes",
        /// The appeal period is interrupted and runs on, at least 14 days.
        KlagefristAfbrydelse = "klagefristAfbrydelse",
        /// The appeal period runs on after access, at least 14 days.
        KlagefristAktindsigt = "klagefristAktindsigt",
        /// The decision must carry reasons and guidance on appeal.
        Klagevejledning = "klagevejledning",
        /// You may comment within the frist the socialtilsyn sets.
        Partshoering = "partshoering",
        /// Frist for comments on a draft report: set by the socialtilsyn.
        HoeringRapportudkast = "hoeringRapportudkast",
        /// Access requests are normally answered within 7 working days.
        Aktindsigt = "aktindsigt",
        /// A decision waits for access to the file.
        AktindsigtUdsaetter = "aktindsigtUdsaetter",
        /// When access that takes longer may be expected.
        AktindsigtForsinkelse = "aktindsigtForsinkelse",
        /// A refusal of access can be appealed by itself.
        AktindsigtKlage = "aktindsigtKlage",
        /// Written reasons can be demanded within 14 days.
        MundtligBegrundelse = "mundtligBegrundelse",
        /// A request for written reasons is answered within 14 days.
        BegrundelseSvar = "begrundelseSvar",
        /// A private tilbud reports its yearly budget.
        BudgetPrivat = "budgetPrivat",
        /// A public tilbud reports its yearly budget.
        BudgetOffentlig = "budgetOffentlig",
        /// The socialtilsyn must have approved the budget.
        BudgetGodkendelse = "budgetGodkendelse",
        /// The koncern note comes with the budget.
        Koncernnote = "koncernnote",
        /// A private tilbud's yearly report on Tilbudsportalen.
        AarsrapportTilbudPrivat = "aarsrapportTilbudPrivat",
        /// A public tilbud's yearly report on Tilbudsportalen.
        AarsrapportTilbudOffentlig = "aarsrapportTilbudOffentlig",
        /// The socialtilsyn's own yearly report.
        AarsrapportSocialtilsyn = "aarsrapportSocialtilsyn",
        /// Audited accounts are sent for information.
        Aarsregnskab = "aarsregnskab",
        /// The koncern note on the accounts comes with them.
        KoncernnoteRegnskab = "koncernnoteRegnskab",
        /// The revisionsberetning of the municipality or region is sent.
        Revisionsberetning = "revisionsberetning",
        /// BPA associations' yearly budget.
        BpaBudget = "bpaBudget",
        /// The socialtilsyn must have approved a BPA association's budget.
        BpaBudgetGodkendelse = "bpaBudgetGodkendelse",
        /// BPA associations' audited accounts.
        BpaRegnskab = "bpaRegnskab",
        /// The council deals with the national report.
        NationalRapportBehandles = "nationalRapportBehandles",
        /// Use of force towards a child is registered.
        MagtBarnRegistrering = "magtBarnRegistrering",
        /// Copy to the handlekommune, parents told.
        MagtBarnHandlekommune = "magtBarnHandlekommune",
        /// The forms go to the socialtilsyn.
        MagtBarnSocialtilsyn = "magtBarnSocialtilsyn",
        /// The owner authority is told.
        MagtBarnDriftsherre = "magtBarnDriftsherre",
        /// On suspicion of a crime: registered at once.
        MagtBarnStrafbartRegistrering = "magtBarnStrafbartRegistrering",
        /// On suspicion of a crime: reported without undue delay.
        MagtBarnStrafbart = "magtBarnStrafbart",
        /// The child sees the registration and can give its own account.
        MagtBarnRedegoerelse = "magtBarnRedegoerelse",
        /// The municipality where the place lies is told, of force in an intern skole.
        MagtBarnBeliggenhedskommune = "magtBarnBeliggenhedskommune",
        /// How long a personal alarm or pejling may be used.
        MagtBarnAlarm = "magtBarnAlarm",
        /// Complaint to Ankestyrelsen about the decision on the use of force.
        MagtBarnKlage = "magtBarnKlage",
        /// Ankestyrelsen's decision can be demanded brought before the court.
        MagtBarnRetten = "magtBarnRetten",
        /// Use of force towards an adult is registered.
        MagtVoksenRegistrering = "magtVoksenRegistrering",
        /// Registrations are reported monthly.
        MagtVoksenIndberetning = "magtVoksenIndberetning",
        /// Force without legal basis or in self-defence is registered.
        MagtVoksenUdenHjemmel = "magtVoksenUdenHjemmel",
        /// Force without legal basis or in self-defence is reported.
        MagtVoksenUdenHjemmelIndberetning = "magtVoksenUdenHjemmelIndberetning",
        /// Force under a municipal decision is registered when it ends.
        MagtVoksenKommunalAfgoerelse = "magtVoksenKommunalAfgoerelse",
        /// Force under a municipal decision is reported after it is registered.
        MagtVoksenKommunalIndberetning = "magtVoksenKommunalIndberetning",
        /// A move without consent is registered.
        MagtVoksenFlytning = "magtVoksenFlytning",
        /// A move without consent is reported quarterly.
        MagtVoksenFlytningIndberetning = "magtVoksenFlytningIndberetning",
        /// With bought holiday escort: 3 days after the holiday.
        MagtVoksenFerie = "magtVoksenFerie",
        /// Force during a holiday with bought escort is reported monthly.
        MagtVoksenFerieIndberetning = "magtVoksenFerieIndberetning",
        /// The yearly beretning on force towards adults.
        MagtVoksenBeretning = "magtVoksenBeretning",
        /// Complaint to Ankestyrelsen about the decision on the use of force towards an adult.
        MagtVoksenKlage = "magtVoksenKlage",
        /// Force towards an adult placed by a criminal court is registered.
        MagtAnbragtRegistrering = "magtAnbragtRegistrering",
        /// Copies of those registrations are sent at the end of the month.
        MagtAnbragtIndberetning = "magtAnbragtIndberetning",
        /// The enquiry must be handled within 5 working days.
        WhistleblowerBehandling = "whistleblowerBehandling",
        /// What the socialtilsyn may say about an enquiry.
        WhistleblowerTavshed = "whistleblowerTavshed",
        /// Essential changes are reported to the socialtilsyn.
        OplysAendring = "oplysAendring",
        /// What the socialtilsyn asks for is given to it.
        OplysAnmodning = "oplysAnmodning",
        /// Worrying conditions are reported to the socialtilsyn and the handlekommune.
        OplysBekymring = "oplysBekymring",
        /// The socialtilsyn tells the handlekommuner.
        SocialtilsynUnderretter = "socialtilsynUnderretter",
        /// Other authorities are told without undue delay.
        SocialtilsynUnderretterAndre = "socialtilsynUnderretterAndre",
        /// Plejefamilier are approved before they take in a child.
        PlejefamilieGodkendtFoerst = "plejefamilieGodkendtFoerst",
        /// A basic course of at least 4 whole days at approval.
        PlejefamilieGrundkursus = "plejefamilieGrundkursus",
        /// Further training, 2 days a year.
        PlejefamilieEfteruddannelse = "plejefamilieEfteruddannelse",
        /// Further training in the first year of a placement, 3 days.
        PlejefamilieFoersteAar = "plejefamilieFoersteAar",
        /// More further training for specialised plejefamilier.
        SpecialiseretEfteruddannelse = "specialiseretEfteruddannelse",
        /// Netværksplejefamilier are approved by the municipality before they take in the child.
        NetvaerkGodkendtFoerst = "netvaerkGodkendtFoerst",
        /// The municipality's approval names its vilkår and the personal relation.
        NetvaerkVilkaar = "netvaerkVilkaar",
        /// A basic course of at least 4 whole days at the municipality's approval.
        NetvaerkGrundkursus = "netvaerkGrundkursus",
        /// The basic course as soon as possible, where the child came first.
        NetvaerkGrundkursusBagefter = "netvaerkGrundkursusBagefter",
        /// Further training of netværksplejefamilier, 2 days a year.
        NetvaerkEfteruddannelse = "netvaerkEfteruddannelse",
        /// Further training of netværksplejefamilier in the first year of a placement, 3 days.
        NetvaerkFoersteAar = "netvaerkFoersteAar",
    }
}

/// Every rule, in the order of [`RuleId::ALL`].
pub static RULES: [Rule; 149] = [
    visits::TILSYNSBESOEG_TILBUD,
    visits::TILSYNSBESOEG_PLEJEFAMILIE,
    visits::TILSYNSBESOEG_AFDELING,
    visits::ANMELDT_BESOEG_VARSEL,
    visits::UANMELDT_HOVEDREGEL,
    visits::TILSYNSRAPPORT,
    visits::BPA_TILSYN,
    bpa::BPA_VILKAAR_FRIST,
    bpa::BPA_OPHOER_FRIST,
    bpa::BPA_OPHOER_DIALOG,
    bpa::BPA_OPHOER_UNDERRET,
    bpa::BPA_BEKYMRING,
    bpa::BPA_AENDRING,
    bpa::BPA_OPLYS_ANMODNING,
    bpa::BPA_GODKENDELSE,
    bpa::BPA_GODKENDELSE_FOERST,
    skaerpet_tilsyn::SKAERPET_TILSYN_PERIODE,
    skaerpet_tilsyn::SKAERPET_TILSYN_KRAEVER_PAABUD,
    skaerpet_tilsyn::SKAERPET_TILSYN_BETINGELSE,
    skaerpet_tilsyn::SKAERPET_TILSYN_TILLAEGSTAKST,
    skaerpet_tilsyn::SKAERPET_TILSYN_TILBUDSPORTALEN,
    skaerpet_tilsyn::KOMMUNER_ORIENTERES,
    paabud::PAABUD_FRIST,
    paabud::PAABUD_FORLAENGELSE,
    paabud::PAABUD_INDHOLD,
    paabud::PAABUD_BETINGELSE,
    paabud::FORUDGAAENDE_DIALOG,
    paabud::FORVENTNING_KAN_OG_VIL,
    godkendelse::GODKENDELSE_SAGSBEHANDLING,
    godkendelse::FRAVIGELSE,
    godkendelse::STRAFFEATTEST,
    godkendelse::STRAFFEATTEST_VED_GODKENDELSE,
    godkendelse::STRAFFEATTEST_PLEJEFAMILIE,
    godkendelse::BYGGEARBEJDER_GODKENDES,
    aendring::AENDRING_AFGOERELSE,
    aendring::AENDRING_FOERST,
    takster::TAKST_GODKENDELSE,
    takster::BPA_TAKST_GODKENDELSE,
    takster::TILSYNSTAKST,
    takster::BPA_TILSYNSTAKST,
    takster::TAKST_AENDRING,
    takster::BPA_TAKST_AENDRING,
    takster::TAKST_YDERLIGERE,
    takster::OVER_UNDERSKUD,
    vilkaar::VILKAAR_FRIST,
    vilkaar::VILKAAR_BORTFALD,
    ophoer::OPHOER_KAN_SKAL,
    ophoer::OPHOER_FRIST,
    ophoer::OPHOER_STRAKS,
    ophoer::OPHOER_DIALOG,
    ophoer::OPHOER_UNDERRET_KOMMUNER,
    ophoer::BORTFALD_TILBUD,
    ophoer::BORTFALD_PLEJEFAMILIE,
    ophoer::BORTFALD_ANMODNING,
    ophoer::LEDERKARANTAENE,
    ophoer::ADRESSESKIFT,
    tilbudsportalen::TILBUDSPORTALEN_AFGOERELSE,
    tilbudsportalen::TILBUDSPORTALEN_PLEJEFAMILIE,
    tilbudsportalen::TILBUDSPORTALEN_FJERNES,
    tilbudsportalen::TILBUDSPORTALEN_AARLIG,
    tilbudsportalen::TILBUDSPORTALEN_STRAKS,
    tilbudsportalen::STYRELSEN_PAABUDSUDKAST,
    tilbudsportalen::STYRELSEN_PAABUD_FOELGES,
    tilbudsportalen::STYRELSEN_MARKERING,
    akut::AKUT_ANVENDELSE,
    akut::AKUT_FORLAENGELSE,
    akut::FAST_TRACK_PLEJEFAMILIE,
    akut::FAST_TRACK_ANMODNING,
    klage::KLAGEFRIST,
    klage::KLAGE_OPSAETTENDE_VIRKNING,
    klage::OPHOER_IVAERKSAETTES,
    klage::KLAGE_UDSAETTER_IKKE,
    klage::KLAGE_AFGOERELSE,
    klage::ANKESTYRELSEN_ENDELIG,
    klage::GENVURDERING,
    klage::GENVURDERING_HASTENDE,
    klage::GENVURDERING_FORSINKELSE,
    klage::DELVIST_MEDHOLD_FASTHOLDELSE,
    klage::DELVIST_MEDHOLD_VIDERESENDELSE,
    klage::FOR_SEN_KLAGE,
    klage::KLAGE_VIDERESENDES,
    klage::KLAGEFRIST_AFBRYDELSE,
    klage::KLAGEFRIST_AKTINDSIGT,
    klage::KLAGEVEJLEDNING,
    hoering::PARTSHOERING,
    hoering::HOERING_RAPPORTUDKAST,
    hoering::AKTINDSIGT,
    hoering::AKTINDSIGT_UDSAETTER,
    hoering::AKTINDSIGT_FORSINKELSE,
    hoering::AKTINDSIGT_KLAGE,
    hoering::MUNDTLIG_BEGRUNDELSE,
    hoering::BEGRUNDELSE_SVAR,
    aarshjul::BUDGET_PRIVAT,
    aarshjul::BUDGET_OFFENTLIG,
    aarshjul::BUDGET_GODKENDELSE,
    aarshjul::KONCERNNOTE,
    aarshjul::AARSRAPPORT_TILBUD_PRIVAT,
    aarshjul::AARSRAPPORT_TILBUD_OFFENTLIG,
    aarshjul::AARSRAPPORT_SOCIALTILSYN,
    aarshjul::AARSREGNSKAB,
    aarshjul::KONCERNNOTE_REGNSKAB,
    aarshjul::REVISIONSBERETNING,
    aarshjul::BPA_BUDGET,
    aarshjul::BPA_BUDGET_GODKENDELSE,
    aarshjul::BPA_REGNSKAB,
    aarshjul::NATIONAL_RAPPORT_BEHANDLES,
    magtanvendelse_boern::MAGT_BARN_REGISTRERING,
    magtanvendelse_boern::MAGT_BARN_HANDLEKOMMUNE,
    magtanvendelse_boern::MAGT_BARN_SOCIALTILSYN,
    magtanvendelse_boern::MAGT_BARN_DRIFTSHERRE,
    magtanvendelse_boern::MAGT_BARN_STRAFBART_REGISTRERING,
    magtanvendelse_boern::MAGT_BARN_STRAFBART,
    magtanvendelse_boern::MAGT_BARN_REDEGOERELSE,
    magtanvendelse_boern::MAGT_BARN_BELIGGENHEDSKOMMUNE,
    magtanvendelse_boern::MAGT_BARN_ALARM,
    magtanvendelse_boern::MAGT_BARN_KLAGE,
    magtanvendelse_boern::MAGT_BARN_RETTEN,
    magtanvendelse_voksne::MAGT_VOKSEN_REGISTRERING,
    magtanvendelse_voksne::MAGT_VOKSEN_INDBERETNING,
    magtanvendelse_voksne::MAGT_VOKSEN_UDEN_HJEMMEL,
    magtanvendelse_voksne::MAGT_VOKSEN_UDEN_HJEMMEL_INDBERETNING,
    magtanvendelse_voksne::MAGT_VOKSEN_KOMMUNAL_AFGOERELSE,
    magtanvendelse_voksne::MAGT_VOKSEN_KOMMUNAL_INDBERETNING,
    magtanvendelse_voksne::MAGT_VOKSEN_FLYTNING,
    magtanvendelse_voksne::MAGT_VOKSEN_FLYTNING_INDBERETNING,
    magtanvendelse_voksne::MAGT_VOKSEN_FERIE,
    magtanvendelse_voksne::MAGT_VOKSEN_FERIE_INDBERETNING,
    magtanvendelse_voksne::MAGT_VOKSEN_BERETNING,
    magtanvendelse_voksne::MAGT_VOKSEN_KLAGE,
    magtanvendelse_voksne::MAGT_ANBRAGT_REGISTRERING,
    magtanvendelse_voksne::MAGT_ANBRAGT_INDBERETNING,
    whistleblower::WHISTLEBLOWER_BEHANDLING,
    whistleblower::WHISTLEBLOWER_TAVSHED,
    oplysningspligt::OPLYS_AENDRING,
    oplysningspligt::OPLYS_ANMODNING,
    oplysningspligt::OPLYS_BEKYMRING,
    oplysningspligt::SOCIALTILSYN_UNDERRETTER,
    oplysningspligt::SOCIALTILSYN_UNDERRETTER_ANDRE,
    plejefamilier::PLEJEFAMILIE_GODKENDT_FOERST,
    plejefamilier::PLEJEFAMILIE_GRUNDKURSUS,
    plejefamilier::PLEJEFAMILIE_EFTERUDDANNELSE,
    plejefamilier::PLEJEFAMILIE_FOERSTE_AAR,
    plejefamilier::SPECIALISERET_EFTERUDDANNELSE,
    netvaerk::NETVAERK_GODKENDT_FOERST,
    netvaerk::NETVAERK_VILKAAR,
    netvaerk::NETVAERK_GRUNDKURSUS,
    netvaerk::NETVAERK_GRUNDKURSUS_BAGEFTER,
    netvaerk::NETVAERK_EFTERUDDANNELSE,
    netvaerk::NETVAERK_FOERSTE_AAR,
];

/// A rule and what it said on a day; `None` where it said nothing, or that there was no rule.
pub(super) fn rule_on(id: RuleId, date: Date) -> Option<(&'static Rule, &'static Row, Date)> {
    let rule = id.rule()?;
    let row = rule.on(date)?;
    (row.unit != Unit::NoRule).then_some((rule, row, date))
}

/// Whether a decision of a kind can be appealed.
pub(super) fn is_decision(kind: EventKind) -> bool {
    RuleId::Klagefrist.rule().is_some_and(|rule| rule.starts.contains(&kind))
}

impl RuleId {
    /// The rule of this id.
    #[must_use]
    pub fn rule(self) -> Option<&'static Rule> {
        RULES.get(self as usize)
    }

    /// What it said on a day; `None` where it said nothing.
    pub(crate) fn row_on(self, date: Date) -> Option<&'static Row> {
        self.rule()?.on(date)
    }

    /// Whether it says this on a day, beside its length.
    #[inline(never)]
    pub(crate) fn says(self, on: Date, detail: Detail) -> bool {
        self.row_on(on).is_some_and(|row| row.says(detail))
    }
}
