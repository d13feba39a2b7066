//! Every kind of event: what happened, what its day is, and which details it has.

use super::details::{Has, Read};
use super::{
    Aarlig, AendringAfgjort, Afgoerelse, Afsluttet, Aktindsigt, AktindsigtAnmodning,
    AnkestyrelsensAfgoerelse, Ansaettelse, BarnModtaget, Byggearbejde, Dialog, Dialogmoede,
    Forsinkelse, Fravigelse, Genoptagelsesanmodning, Godkendelse, Indgreb, Klage, KlageModtaget,
    KonkretGodkendelse, Kontakt, Kursus, Magtanvendelse, Meddelt, NoDetails, NyAfgoerelse, Ophoer,
    Paabud, PaabudForlaenget, Periode, Rapportudkast, Redegoerelse, SkaerpetTilsyn, Tidspunkt,
    Tilsynsbesoeg, Tilsynsrapport, Udviklingspunkt, Varsling, Vilkaar, WhistleblowerOplyst,
};
use crate::input::{Field, Fields, Node, Reader, Value};

/// Defines the kinds, each with its details: `Kind(Details) = "word"`.
macro_rules! kinds {
    ($($(#[$of_kind:meta])* $Kind:ident($Details:ident) = $word:literal,)*) => {
        words! {
            /// The kind of an event: what arrived, was decided or was done, and what its date is.
            /// Of the events of one day those that stand earlier here come first.
            pub enum EventKind {
                $($(#[$of_kind])* $Kind = $word,)*
            }
        }

        /// What happened, with the fields that events of its kind have.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "most of what happens are decisions and visits")]
        pub enum Details {
            $($(#[$of_kind])* $Kind($Details),)*
        }

        impl Details {
            /// Its kind.
            #[must_use]
            pub const fn kind(&self) -> EventKind {
                match self {
                    $(Self::$Kind(_) => EventKind::$Kind,)*
                }
            }

            pub(super) fn has(&self) -> &dyn Has {
                match self {
                    $(Self::$Kind(details) => details,)*
                }
            }
        }

        /// Every kind with the fields that its events have, in the order of [`EventKind::ALL`].
        pub(super) const KINDS: &[(&str, &[Field])] =
            &[$(($word, <$Details as Read>::FIELDS),)*];

        impl EventKind {
            /// An event of the kind of which nothing more is known.
            pub(super) fn bare(self) -> Details {
                // What is read of nothing: a second list of the kinds would say the same.
                let nothing = Node::root(&Value::Null);
                self.read(&mut Reader::default(), Fields::none(&nothing))
            }

            /// The fields that events of the kind have, beside those that all have.
            #[must_use]
            pub const fn fields(self) -> &'static [Field] {
                match self {
                    $(Self::$Kind => <$Details as Read>::FIELDS,)*
                }
            }

            /// Whether events of the kind have a field, beside those that all have.
            pub(crate) fn has_field(self, name: &str) -> bool {
                let names = match self {
                    $(Self::$Kind => <$Details as Read>::NAMES,)*
                };
                names.contains(&name)
            }

            pub(super) fn read(self, reader: &mut Reader, fields: Fields<'_>) -> Details {
                match self {
                    $(Self::$Kind => Details::$Kind(Read::read(reader, fields)),)*
                }
            }
        }
    };
}

kinds! {
    /// A tilsynsbesøg: the day of the visit.
    Tilsynsbesoeg(Tilsynsbesoeg) = "tilsynsbesoeg",
    /// Contact, by telephone or letter, for example to the leader; not in itself dialogue.
    Kontakt(Kontakt) = "kontakt",
    /// A dialogue about the facts behind a decision: the day it took place.
    Dialog(Dialog) = "dialog",
    /// The same as a dialogmøde: the day of the meeting.
    Dialogmoede(Dialogmoede) = "dialogmoede",
    /// A tilsynsrapport: the day it is dated.
    Tilsynsrapport(Tilsynsrapport) = "tilsynsrapport",
    /// An udviklingspunkt in a report: a point to develop, without a place in the act.
    Udviklingspunkt(Udviklingspunkt) = "udviklingspunkt",
    /// A redegørelse asked for: the day of the letter.
    RedegoerelseAnmodet(Redegoerelse) = "redegoerelseAnmodet",
    /// The redegørelse come: the day of it.
    RedegoerelseModtaget(Redegoerelse) = "redegoerelseModtaget",
    /// A varsling (agterskrivelse) of a decision: the day of the letter; `frist` is the frist
    /// for comments.
    Varsling(Varsling) = "varsling",
    /// A partshøring: the day of the letter; `frist` is the frist in it.
    Partshoering(Varsling) = "partshoering",
    /// The party's comments: the day they were sent.
    Udtalelse(NoDetails) = "udtalelse",
    /// A påbud: the day of the decision; `frist` is the frist in it.
    Paabud(Paabud) = "paabud",
    /// A påbud met: the day it was met.
    PaabudOpfyldt(Afsluttet) = "paabudOpfyldt",
    /// A påbud lifted: the day of that decision.
    PaabudOphaevet(Afsluttet) = "paabudOphaevet",
    /// Skærpet tilsyn: the day of the decision; `to` is the last day of its period.
    SkaerpetTilsyn(SkaerpetTilsyn) = "skaerpetTilsyn",
    /// Skærpet tilsyn lifted: the day of that decision.
    SkaerpetTilsynOphaevet(Afsluttet) = "skaerpetTilsynOphaevet",
    /// An approval brought to an end: the day of the decision; `frist` is the day it ends.
    Ophoer(Ophoer) = "ophoer",
    /// The municipalities told, of a decision or of worrying conditions: the day they were
    /// told.
    KommunerOrienteret(NoDetails) = "kommunerOrienteret",
    /// Tilbudsportalen updated: the day it was reported.
    TilbudsportalOpdateret(NoDetails) = "tilbudsportalOpdateret",
    /// A dialogforløb, or the concerns it names, closed: the day of it.
    Afsluttet(Afsluttet) = "afsluttet",
    /// A request for a longer frist for a påbud: the day it came to the socialtilsyn.
    PaabudForlaengelseAnmodning(NoDetails) = "paabudForlaengelseAnmodning",
    /// An application for approval: the day it was available to the socialtilsyn.
    GodkendelseAnsoegning(NoDetails) = "godkendelseAnsoegning",
    /// An approval: the day of the decision.
    Godkendelse(Godkendelse) = "godkendelse",
    /// A BPA-forening begins to be an employer for a citizen: the first day.
    ArbejdsgiverBegyndt(NoDetails) = "arbejdsgiverBegyndt",
    /// A refusal of approval: the day of the decision.
    Afslag(Afgoerelse) = "afslag",
    /// An approval with vilkår: the day of the decision; `frist` is the frist for them.
    Vilkaar(Vilkaar) = "vilkaar",
    /// Vilkår met: the day they were met.
    VilkaarOpfyldt(NoDetails) = "vilkaarOpfyldt",
    /// A permitted deviation from the approval: the day of the decision; `to` is its last day.
    Fravigelse(Fravigelse) = "fravigelse",
    /// Somebody hired: the first day of the employment; `received` is the day of the
    /// straffeattest.
    Ansaettelse(Ansaettelse) = "ansaettelse",
    /// The straffeattest of those who apply as a plejefamilie obtained by the socialtilsyn: the day of
    /// it.
    StraffeattestIndhentet(NoDetails) = "straffeattestIndhentet",
    /// Larger works: the day they began; `received` is the day they were approved.
    Byggearbejde(Byggearbejde) = "byggearbejde",
    /// The ending carried out: the day the tilbud stopped.
    OphoerGennemfoert(NoDetails) = "ophoerGennemfoert",
    /// Last used for the approved purpose: the last such day.
    SidstBenyttet(NoDetails) = "sidstBenyttet",
    /// Used again for the approved purpose: the first such day.
    BenyttetIgen(NoDetails) = "benyttetIgen",
    /// The tilbud or plejefamilie asked that the approval lapse: the day it came to the
    /// socialtilsyn.
    BortfaldAnmodning(NoDetails) = "bortfaldAnmodning",
    /// A move to another socialtilsyn's area: the day the socialtilsyn could know of it.
    AdresseskiftOplyst(NoDetails) = "adresseskiftOplyst",
    /// Removed from Tilbudsportalen: the day of it.
    FjernetFraTilbudsportalen(NoDetails) = "fjernetFraTilbudsportalen",
    /// An unapproved place used in an emergency: the first day of the stay.
    AkutAnvendelse(NoDetails) = "akutAnvendelse",
    /// The emergency stay ended: its last day.
    AkutSlut(NoDetails) = "akutSlut",
    /// Three more weeks allowed: the day of the socialtilsyn's decision.
    AkutForlaengelse(NoDetails) = "akutForlaengelse",
    /// A child placed with a plejefamilie that is not approved: the day of the municipality's
    /// decision.
    AnbringelseIkkegodkendtPlejefamilie(NoDetails) = "anbringelseIkkegodkendtPlejefamilie",
    /// The decision on approval by the fast track: the day of the decision.
    FastTrackAfgoerelse(Afgoerelse) = "fastTrackAfgoerelse",
    /// The municipality's request for the fast track: the day it was sent.
    FastTrackAnmodning(NoDetails) = "fastTrackAnmodning",
    /// Another decision of the socialtilsyn: the day it is dated, sent or made available;
    /// `received` where the day it came can be shown.
    Afgoerelse(Afgoerelse) = "afgoerelse",
    /// A new decision after a complaint or a request to reopen: as `afgoerelse`; `delvis` for
    /// partial relief.
    NyAfgoerelse(NyAfgoerelse) = "nyAfgoerelse",
    /// A complaint sent: the day of it; `received` is the day it came to the socialtilsyn.
    Klage(Klage) = "klage",
    /// A complaint received by the socialtilsyn: the day it came.
    KlageModtaget(KlageModtaget) = "klageModtaget",
    /// The case reassessed: the day the answer was sent.
    Genvurderet(NoDetails) = "genvurderet",
    /// The complaint passed on to Ankestyrelsen: the day it was sent.
    SendtTilAnkestyrelsen(NoDetails) = "sendtTilAnkestyrelsen",
    /// The complaint maintained after partial relief: the day the socialtilsyn was told.
    KlageFastholdt(NoDetails) = "klageFastholdt",
    /// Ankestyrelsen's decision on a complaint: the day of the decision; `frist` where it set one
    /// itself.
    AnkestyrelsensAfgoerelse(AnkestyrelsensAfgoerelse) = "ankestyrelsensAfgoerelse",
    /// Notice that a reassessment, access to the file or written reasons take longer: the day of
    /// the notice; `frist` is the day on which the answer may be expected.
    ForsinkelseOplyst(Forsinkelse) = "forsinkelseOplyst",
    /// A draft report for comments: the day it was sent; `frist` is the frist in the letter.
    TilsynsrapportUdkast(Rapportudkast) = "tilsynsrapportUdkast",
    /// A request to reopen the case: the day it came to the socialtilsyn.
    Genoptagelsesanmodning(Genoptagelsesanmodning) = "genoptagelsesanmodning",
    /// A request to reopen refused: the day of the answer.
    GenoptagelseAfslaaet(Meddelt) = "genoptagelseAfslaaet",
    /// Access to the file given or refused: the day of the answer.
    AktindsigtGivet(Aktindsigt) = "aktindsigtGivet",
    /// A request for access to the file: the day it came to the socialtilsyn.
    AktindsigtAnmodning(AktindsigtAnmodning) = "aktindsigtAnmodning",
    /// An oral decision: the day the party was told.
    MundtligAfgoerelse(NoDetails) = "mundtligAfgoerelse",
    /// Written reasons for an oral decision asked for: the day it came to the socialtilsyn.
    BegrundelseAnmodning(NoDetails) = "begrundelseAnmodning",
    /// A budget reported: the day it was reported; `year` is the budget year.
    BudgetIndberettet(Aarlig) = "budgetIndberettet",
    /// A budget approved: the day of the approval; `year` is the budget year.
    BudgetGodkendt(Aarlig) = "budgetGodkendt",
    /// A yearly report made: the day it was reported or sent; `year` is the year it is about.
    AarsrapportIndberettet(Aarlig) = "aarsrapportIndberettet",
    /// The audited accounts sent: the day of it; `year` is the accounts year.
    RegnskabSendt(Aarlig) = "regnskabSendt",
    /// The socialtilsyn's own accounts closed with a surplus or a deficit: the day it was found;
    /// `year` is the accounts year.
    TilsynsregnskabAfsluttet(Aarlig) = "tilsynsregnskabAfsluttet",
    /// The surplus or deficit counted into the fees: the day they were fixed.
    OverUnderskudIndregnet(NoDetails) = "overUnderskudIndregnet",
    /// The koncern note on the accounts sent: the day of it; `year` is the accounts year.
    KoncernnoteSendt(Aarlig) = "koncernnoteSendt",
    /// The revisionsberetning of the municipality or region sent: the day of it; `year` is the
    /// accounts year.
    RevisionsberetningSendt(Aarlig) = "revisionsberetningSendt",
    /// The yearly national report on the socialtilsyn: the day it was published.
    NationalRapport(NoDetails) = "nationalRapport",
    /// The national report dealt with by the council: the day of the meeting.
    NationalRapportBehandlet(NoDetails) = "nationalRapportBehandlet",
    /// An essential change against the approval: the day it happened.
    Aendring(NoDetails) = "aendring",
    /// Social- og Boligstyrelsen's material for a portal order: the day it was sent.
    StyrelsenOplysningerSendt(NoDetails) = "styrelsenOplysningerSendt",
    /// Social- og Boligstyrelsen's portal order: the day of the decision.
    StyrelsenPaabud(NoDetails) = "styrelsenPaabud",
    /// Social- og Boligstyrelsen's material for a mark on the portal: the day it was sent.
    StyrelsenMarkeringSendt(NoDetails) = "styrelsenMarkeringSendt",
    /// A use of force: the day it happened, and `time` for a child.
    Magtanvendelse(Magtanvendelse) = "magtanvendelse",
    /// A use of force or a move registered: the day of it, and `time` for a child.
    MagtRegistreret(Tidspunkt) = "magtRegistreret",
    /// The handlekommune sent a copy, and the parents told: the day of it, and `time`.
    HandlekommuneOrienteret(Tidspunkt) = "handlekommuneOrienteret",
    /// The child shown the registration and let give its own account: the day it was.
    EgenRedegoerelse(NoDetails) = "egenRedegoerelse",
    /// A use of force or a move reported: the day it was sent.
    MagtIndberettet(NoDetails) = "magtIndberettet",
    /// The municipal or regional owner told of a use of force: the day of it.
    DriftsherreOrienteret(NoDetails) = "driftsherreOrienteret",
    /// The municipality in which the place lies told of a use of force in its intern skole: the
    /// day of it.
    BeliggenhedskommuneOrienteret(NoDetails) = "beliggenhedskommuneOrienteret",
    /// A personal alarm or pejling of a child: the first day of the period the municipality decided;
    /// `to` is its last day.
    AlarmPejling(Periode) = "alarmPejling",
    /// A decision under lov om voksenansvar that can be appealed to Ankestyrelsen: as
    /// `afgoerelse`.
    MagtKlageAfgjort(Afgoerelse) = "magtKlageAfgjort",
    /// Ankestyrelsen's decision on a complaint about a decision of børne- og ungeudvalget, or by
    /// § 11, stk. 5, under lov om voksenansvar: the day it is dated or sent.
    MagtAnkeAfgjort(Meddelt) = "magtAnkeAfgjort",
    /// That decision demanded brought before the court: the day Ankestyrelsen was asked.
    KraevetForRetten(NoDetails) = "kraevetForRetten",
    /// The yearly beretning on the use of force towards adults laid before kommunalbestyrelsen: the
    /// day of the meeting.
    MagtBeretning(NoDetails) = "magtBeretning",
    /// A municipal decision on force towards an adult ends: its last day.
    KommunalAfgoerelseOphoer(NoDetails) = "kommunalAfgoerelseOphoer",
    /// A move without consent begun: its first day.
    Flytning(NoDetails) = "flytning",
    /// A holiday with bought escort, with a use of force: the day it ended.
    FerieSlut(NoDetails) = "ferieSlut",
    /// An enquiry to the whistleblower scheme: the day it was received.
    WhistleblowerHenvendelse(NoDetails) = "whistleblowerHenvendelse",
    /// An enquiry handled: the day it was done.
    WhistleblowerBehandlet(NoDetails) = "whistleblowerBehandlet",
    /// The tilbud or others told of an enquiry: the day they were told.
    WhistleblowerOplyst(WhistleblowerOplyst) = "whistleblowerOplyst",
    /// An essential change reported to the socialtilsyn: the day of it.
    AendringMeldt(NoDetails) = "aendringMeldt",
    /// A change of the approval applied for: the day it was available to the socialtilsyn.
    AendringAnsoegning(NoDetails) = "aendringAnsoegning",
    /// A change of the approval decided: the day of the decision.
    AendringAfgjort(AendringAfgjort) = "aendringAfgjort",
    /// A worrying event or condition in the tilbud, or another authority's step: the day the
    /// tilbud knew.
    BekymrendeHaendelse(NoDetails) = "bekymrendeHaendelse",
    /// The socialtilsyn and the handlekommune told by the tilbud: the day of it.
    Underrettet(NoDetails) = "underrettet",
    /// Worrying conditions known to the socialtilsyn: the day it knew.
    BekymrendeForhold(NoDetails) = "bekymrendeForhold",
    /// Another authority told by the socialtilsyn: the day of it.
    AndenMyndighedUnderrettet(NoDetails) = "andenMyndighedUnderrettet",
    /// The basic course for plejefamilier completed: its last day.
    Grundkursus(Kursus) = "grundkursus",
    /// The year's further training completed: its last day.
    Efteruddannelse(Kursus) = "efteruddannelse",
    /// A child taken into a plejefamilie: the first day.
    BarnModtaget(BarnModtaget) = "barnModtaget",
    /// A municipality's approval of a netværksplejefamilie: the day of the decision.
    KonkretGodkendelse(KonkretGodkendelse) = "konkretGodkendelse",
    /// Written reasons given: the day of the answer.
    BegrundelseGivet(NoDetails) = "begrundelseGivet",
    /// The frist of a påbud extended: the day of the decision; `frist` is the new one.
    PaabudForlaenget(PaabudForlaenget) = "paabudForlaenget",
    /// An ending put into effect at once in spite of a complaint: the day of that decision.
    StraksIvaerksat(NoDetails) = "straksIvaerksat",
    /// A leader hired: the first day.
    LederAnsat(NoDetails) = "lederAnsat",
    /// A board member appointed: the first day.
    Bestyrelsesmedlem(NoDetails) = "bestyrelsesmedlem",
    /// An intervention towards an adult placed by a criminal court (serviceloven §§ 137 g-
    /// 137 j): the day it happened, and `time`.
    IndgrebAnbragt(Indgreb) = "indgrebAnbragt",
}

/// Details that say by themselves what happened: those of one kind only, and those that are
/// called as their kind. Of others the kind is said: `Details::Afslag(afgoerelse)`.
macro_rules! says_its_kind {
    ($($Details:ident => $Kind:ident,)*) => {
        $(
            impl From<$Details> for Details {
                fn from(details: $Details) -> Self {
                    Self::$Kind(details)
                }
            }
        )*
    };
}

says_its_kind! {
    Tilsynsbesoeg => Tilsynsbesoeg,
    Tilsynsrapport => Tilsynsrapport,
    Udviklingspunkt => Udviklingspunkt,
    Kontakt => Kontakt,
    Dialog => Dialog,
    Dialogmoede => Dialogmoede,
    Varsling => Varsling,
    Rapportudkast => TilsynsrapportUdkast,
    Paabud => Paabud,
    PaabudForlaenget => PaabudForlaenget,
    SkaerpetTilsyn => SkaerpetTilsyn,
    Ophoer => Ophoer,
    Afsluttet => Afsluttet,
    Vilkaar => Vilkaar,
    Fravigelse => Fravigelse,
    Godkendelse => Godkendelse,
    AendringAfgjort => AendringAfgjort,
    Ansaettelse => Ansaettelse,
    BarnModtaget => BarnModtaget,
    KonkretGodkendelse => KonkretGodkendelse,
    Byggearbejde => Byggearbejde,
    Afgoerelse => Afgoerelse,
    NyAfgoerelse => NyAfgoerelse,
    Klage => Klage,
    KlageModtaget => KlageModtaget,
    AnkestyrelsensAfgoerelse => AnkestyrelsensAfgoerelse,
    Forsinkelse => ForsinkelseOplyst,
    Genoptagelsesanmodning => Genoptagelsesanmodning,
    AktindsigtAnmodning => AktindsigtAnmodning,
    Aktindsigt => AktindsigtGivet,
    Magtanvendelse => Magtanvendelse,
    Indgreb => IndgrebAnbragt,
    Periode => AlarmPejling,
    Meddelt => MagtAnkeAfgjort,
    WhistleblowerOplyst => WhistleblowerOplyst,
}
