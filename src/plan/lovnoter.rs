//! The sentences of each matter, as data: one row a sentence and period of law.

use super::Anledning;
use super::lovnote::{Klagestand, Lovpunkt, Numbers, Row, Where, Whom};
use crate::case::Party;
use crate::deadlines::{Detail, RuleId, Unit};
use crate::law::acts::{
    BEK_536_2019, BEK_617_2020, BEK_1560_2025, BEK_1675_2016, BEK_2665_2021, LBK_354_2025,
    LBK_433_2014, LOV_608_2013, LOV_745_2025, LOV_1544_2016, Ymd, on,
};
use crate::law::{Confidence, GONE, Provision, Validity};

/// The act's first day, and the day of the oldest texts at hand of the other two.
const FIRST: Ymd = (2014, 1, 1);
const FORVALTNINGSLOVEN_READ: Ymd = (2014, 4, 22);
const RETSSIKKERHEDSLOVEN_READ: Ymd = (2025, 4, 2);

/// A sentence of the whole time, or of the days of its rules.
const fn row(code: Lovpunkt) -> Row {
    Row {
        code,
        validity: Validity::since(on(FIRST)),
        rules: &[],
        when: None,
        all_criteria: false,
        places: &[],
        whom: Whom::Both,
        special: None,
        klage: None,
        numbers: Numbers::None,
        confidence: Confidence::Verified,
        read: on(FIRST),
    }
}

impl Row {
    const fn from(mut self, day: Ymd) -> Self {
        self.validity.from = on(day);
        self
    }

    const fn by(mut self, rules: &'static [RuleId]) -> Self {
        self.rules = rules;
        self
    }

    const fn at(mut self, places: &'static [Provision]) -> Self {
        self.places = places;
        self
    }

    const fn when(mut self, when: Where) -> Self {
        self.when = Some(when);
        self
    }

    const fn all_criteria(mut self) -> Self {
        self.all_criteria = true;
        self
    }

    const fn only(mut self, party: Party) -> Self {
        self.whom = Whom::Only(party);
        self
    }

    const fn everyone(mut self) -> Self {
        self.whom = Whom::Everyone;
        self
    }

    const fn numbers(mut self, numbers: Numbers) -> Self {
        self.numbers = numbers;
        self
    }

    /// It follows by our own reading.
    const fn inferred(mut self) -> Self {
        self.confidence = Confidence::Inferred;
        self
    }

    const fn read(mut self, day: Ymd) -> Self {
        self.read = on(day);
        self
    }

    /// No text says it.
    const fn open(mut self) -> Self {
        self.confidence = Confidence::Open;
        self
    }

    const fn klage(mut self, klage: Klagestand) -> Self {
        self.klage = Some(klage);
        self
    }

    const fn special(mut self, special: bool) -> Self {
        self.special = Some(special);
        self
    }
}

static KLAGEFRIST: Row = row(Lovpunkt::Klagefrist)
    .by(&[RuleId::Klagefrist])
    .numbers(Numbers::Length)
    .at(&[&[LBK_354_2025.at("§ 66, stk. 1")]])
    .read(RETSSIKKERHEDSLOVEN_READ);

static KLAGE_UDSAETTER_IKKE: Row =
    row(Lovpunkt::KlageUdsaetterIkke).by(&[RuleId::KlageUdsaetterIkke]).everyone();

static KLAGE_AFGJORT: Row =
    row(Lovpunkt::KlageAfgjort).by(&[RuleId::KlageAfgoerelse]).klage(Klagestand::Afgjort);

/// "sendt en ny afgørelse …, hvis myndigheden giver klageren helt eller delvist medhold": what becomes
/// of the old one no text says.
static NY_AFGOERELSE: Row = row(Lovpunkt::NyAfgoerelse)
    .by(&[RuleId::Genvurdering])
    .klage(Klagestand::NyAfgoerelse)
    .everyone()
    .open();

/// "oplysning om eventuelle vilkår, påbud og skærpet tilsyn".
const PORTAL: Provision = &[LOV_608_2013.at("§ 22, stk. 2, nr. 2")];
const PORTAL_BEK: Provision = &[
    BEK_1675_2016.at("§ 10"),
    BEK_536_2019.at("§ 11"),
    BEK_617_2020.at("§ 13"),
    BEK_2665_2021.at(GONE),
];
const PORTAL_TILBUD: Provision = &[BEK_1560_2025.at("§ 9, stk. 2")];

static TILBUDSPORTALEN: Row =
    row(Lovpunkt::Tilbudsportalen).at(&[PORTAL, PORTAL_BEK, PORTAL_TILBUD]).only(Party::Tilbud);

static SKAERPET_TILBUDSPORTALEN: Row = row(Lovpunkt::Tilbudsportalen)
    .at(&[&[LOV_608_2013.at("§ 8, stk. 1, 2. pkt.")], PORTAL, PORTAL_BEK, PORTAL_TILBUD])
    .only(Party::Tilbud);

/// Ophør is named in the bekendtgørelse of 2025 only; those before it are not at hand.
static OPHOER_TILBUDSPORTALEN: Row =
    row(Lovpunkt::Tilbudsportalen).from((2026, 1, 1)).at(&[PORTAL_TILBUD]).only(Party::Tilbud);

/// "bliver ikke offentliggjort …, jf. dog bilag 2", which is not at hand.
static PORTAL_PLEJEFAMILIE: Row = row(Lovpunkt::TilbudsportalenIkkeOffentlig)
    .from((2026, 1, 1))
    .at(&[&[BEK_1560_2025.at("§ 12, stk. 1")], &[BEK_1560_2025.at("§ 12, stk. 2")]])
    .only(Party::Plejefamilie)
    .inferred();

static KOMMUNER: Row = row(Lovpunkt::Kommuner).by(&[RuleId::KommunerOrienteres]);
static OPHOER_KOMMUNER: Row = row(Lovpunkt::Kommuner).by(&[RuleId::OphoerUnderretKommuner]);

static OPHOER: &[&Row] = &[
    &row(Lovpunkt::OphoerFrist).by(&[RuleId::OphoerFrist]).special(false),
    &KLAGEFRIST,
    // No text says that it suspends.
    &row(Lovpunkt::KlageUdsaetterIkke)
        .by(&[RuleId::KlageOpsaettendeVirkning])
        .when(Where::SaysNot(Detail::Suspends))
        .klage(Klagestand::Ingen),
    &row(Lovpunkt::OphoerVenter)
        .by(&[RuleId::KlageOpsaettendeVirkning])
        .when(Where::Says(Detail::Suspends))
        .special(false)
        .klage(Klagestand::Ingen)
        .numbers(Numbers::LengthOf(RuleId::Klagefrist))
        .at(&[&[LOV_1544_2016.at("§ 19, stk. 2, 2. pkt.")]]),
    &row(Lovpunkt::OphoerUdsat)
        .by(&[RuleId::KlageOpsaettendeVirkning])
        .klage(Klagestand::Udsat)
        .at(&[&[LOV_1544_2016.at("§ 19, stk. 2, 2. pkt.")]]),
    &row(Lovpunkt::OphoerUdsatAabent)
        .by(&[RuleId::KlageOpsaettendeVirkning])
        .klage(Klagestand::Aabent)
        .open(),
    // Whether an ending at once is also put into effect despite a complaint, no text says.
    &row(Lovpunkt::OphoerUdsatAabent)
        .by(&[RuleId::KlageOpsaettendeVirkning])
        .when(Where::Says(Detail::Suspends))
        .special(true)
        .klage(Klagestand::Ingen)
        .open(),
    &row(Lovpunkt::OphoerStraks)
        .by(&[RuleId::KlageOpsaettendeVirkning])
        .klage(Klagestand::Straks)
        .at(&[&[LOV_1544_2016.at("§ 19, stk. 2, 2. pkt.")]]),
    &KLAGE_AFGJORT,
    &NY_AFGOERELSE,
    // "personer, der var ansat som leder af tilbuddet": a plejefamilie has none.
    &row(Lovpunkt::Lederkarantaene)
        .by(&[RuleId::Lederkarantaene])
        .numbers(Numbers::Length)
        .only(Party::Tilbud),
    &OPHOER_TILBUDSPORTALEN,
    &PORTAL_PLEJEFAMILIE,
    &OPHOER_KOMMUNER,
];

static PAABUD: &[&Row] = &[
    &row(Lovpunkt::PaabudBetingelse).at(&[&[LOV_608_2013.at("§ 8, stk. 2, 1. pkt.")]]),
    &row(Lovpunkt::PaabudForlaengelse).by(&[RuleId::PaabudForlaengelse]),
    &KLAGEFRIST,
    &KLAGE_UDSAETTER_IKKE,
    &TILBUDSPORTALEN,
    &PORTAL_PLEJEFAMILIE,
    &KOMMUNER,
    &row(Lovpunkt::PaabudIndhold).by(&[RuleId::PaabudIndhold]),
    &KLAGE_AFGJORT,
    &NY_AFGOERELSE,
];

static VILKAAR: &[&Row] = &[
    &row(Lovpunkt::VilkaarFrist).by(&[RuleId::VilkaarFrist]),
    &row(Lovpunkt::VilkaarBortfald).by(&[RuleId::VilkaarBortfald]).special(true),
    &row(Lovpunkt::VilkaarBortfaldMuligt).by(&[RuleId::VilkaarBortfald]).special(false),
    &KLAGEFRIST,
    &KLAGE_UDSAETTER_IKKE,
    &TILBUDSPORTALEN,
    &PORTAL_PLEJEFAMILIE,
    &KLAGE_AFGJORT,
    &NY_AFGOERELSE,
];

static SKAERPET_TILSYN: &[&Row] = &[
    &row(Lovpunkt::Periode)
        .by(&[RuleId::SkaerpetTilsynPeriode])
        .when(Where::Says(Detail::Exactly))
        .numbers(Numbers::Length),
    &row(Lovpunkt::PeriodeHoejst)
        .by(&[RuleId::SkaerpetTilsynPeriode])
        .when(Where::SaysNot(Detail::Exactly))
        .numbers(Numbers::Length),
    // A share of the yearly fee, which only the tilbud of § 4, stk. 1, nr. 2-4 pay: § 23 of the
    // act and the paragraph before the surcharge's own. Of plejefamilier the municipalities pay.
    &row(Lovpunkt::Tillaegstakst)
        .by(&[RuleId::SkaerpetTilsynTillaegstakst])
        .only(Party::Tilbud)
        .numbers(Numbers::Tillaegstakst),
    &KLAGEFRIST,
    &KLAGE_UDSAETTER_IKKE,
    &SKAERPET_TILBUDSPORTALEN,
    &PORTAL_PLEJEFAMILIE,
    &KOMMUNER,
    // Until 2016: "når forholdene i det enkelte tilbud tilsiger det".
    &row(Lovpunkt::SkaerpetBetingelse).from((2017, 1, 1)).by(&[RuleId::SkaerpetTilsynBetingelse]),
    &KLAGE_AFGJORT,
    &NY_AFGOERELSE,
];

/// A right of whoever is a party, with its exceptions.
const fn right(code: Lovpunkt, places: &'static [Provision]) -> Row {
    row(code).at(places).everyone().read(FORVALTNINGSLOVEN_READ)
}

static HOERING_FRIST: Row =
    right(Lovpunkt::HoeringFrist, &[&[LBK_433_2014.at("§ 19, stk. 1, 3. pkt.")]]);
static HOERING_UDSAETTELSE: Row =
    right(Lovpunkt::HoeringUdsaettelse, &[&[LBK_433_2014.at("§ 21")]]);
static BISTAND: Row = right(Lovpunkt::Bistand, &[&[LBK_433_2014.at("§ 8")]]);
static AKTINDSIGT: Row =
    right(Lovpunkt::Aktindsigt, &[&[LBK_433_2014.at("§ 9")], &[LBK_433_2014.at("§ 9 b")]]);

static PARTSHOERING: &[&Row] = &[&HOERING_FRIST, &HOERING_UDSAETTELSE, &BISTAND, &AKTINDSIGT];

static VARSLING: &[&Row] = &[
    &HOERING_FRIST,
    &HOERING_UDSAETTELSE,
    &BISTAND,
    &AKTINDSIGT,
    &right(Lovpunkt::VarslingSomHoering, &[&[LBK_433_2014.at("§ 19, stk. 1")]]).inferred(),
];

const FOKUS: Provision = &[LOV_745_2025.at("§ 7, stk. 7, 2. pkt.")];

/// "fokuseres på forhold af betydning for tilbuddets mulighed for at opretholde godkendelsen".
static RAPPORT_FOKUS: Row = row(Lovpunkt::RapportFokus).from((2026, 1, 1)).at(&[FOKUS]);

static RAPPORTUDKAST: &[&Row] =
    &[&row(Lovpunkt::UdkastFrist).by(&[RuleId::HoeringRapportudkast]), &RAPPORT_FOKUS];

static UDVIKLINGSPUNKT: &[&Row] =
    &[&RAPPORT_FOKUS, &row(Lovpunkt::TagAlvorligt).from((2026, 1, 1)).at(&[FOKUS]).inferred()];

/// What follows where criteria are not met.
pub(super) static NOT_MET: &[&Row] = &[
    &row(Lovpunkt::AlleKriterier).all_criteria(),
    // "træffer afgørelse om skærpet tilsyn, hvis … tilbuddet ikke længere har den fornødne
    // kvalitet".
    &row(Lovpunkt::MangelSkaerpetTilsyn).by(&[RuleId::SkaerpetTilsynBetingelse]),
    // "kan, når det er nødvendigt …, træffe afgørelse om at udstede påbud".
    &row(Lovpunkt::MangelPaabud).by(&[RuleId::PaabudBetingelse]),
    &row(Lovpunkt::KanOgVil)
        .by(&[RuleId::ForventningKanOgVil])
        .when(Where::Says(Detail::ShorterTime)),
    &row(Lovpunkt::OphoerVedAfgoerelse).by(&[RuleId::OphoerKanSkal]),
    &row(Lovpunkt::KriteriumErKvalitet).all_criteria().inferred(),
];

/// What those who run the place must do by themselves.
pub(super) static PLIGTER: &[&Row] = &[
    &row(Lovpunkt::OplysBekymring).by(&[RuleId::OplysBekymring]),
    &row(Lovpunkt::OplysAendring).by(&[RuleId::OplysAendring]).when(Where::In(Unit::NoNumber)),
    &row(Lovpunkt::OplysAendringStraks).by(&[RuleId::OplysAendring]).when(Where::In(Unit::Straks)),
];

/// The sentences of a kind of matter.
pub(super) const fn rows(kind: Anledning) -> &'static [&'static Row] {
    match kind {
        Anledning::Ophoer => OPHOER,
        Anledning::Paabud => PAABUD,
        Anledning::Vilkaar => VILKAAR,
        Anledning::SkaerpetTilsyn => SKAERPET_TILSYN,
        Anledning::Varsling => VARSLING,
        Anledning::Partshoering => PARTSHOERING,
        Anledning::Rapportudkast => RAPPORTUDKAST,
        Anledning::Udviklingspunkt => UDVIKLINGSPUNKT,
        // What follows from those stands beside the points, or is all in the short words.
        Anledning::Kriterium | Anledning::LavScore => &[],
    }
}
