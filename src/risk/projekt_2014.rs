//! The shipped risk model, 1 January 2014 to 31 December 2025.
//!
//! The law asked for a risk assessment of each place ("Tilsynsintensiteten … fastsættes efter en
//! risikovurdering") and said nothing of colours, factors or thresholds. Quality stood in
//! scores 1-5 that decided nothing by themselves, so no score proposes red here.

use alloc::borrow::Cow;

use super::faktorer as f;
use super::standard::{
    DIALS, ENOUGH, ET_AABENT_PAABUD, LEVELS, LOVEN_FRA_2022, NOTE, REGEL_ALENE, REGEL_EN_ALVORLIG,
    REGEL_SKAERPET, REGEL_TO_ALVORLIGE, REGEL_TRE_FORHOLD, SOURCE, en_til_opmaerksomhed, loven,
    regel_paabud_og_tegn,
};
use super::{Risikofaktor, Risikomodel, Risikoregel};
use crate::calendar::Date;
use crate::law::acts;
use crate::law::{Bilingual, Confidence, LegalBasis, Validity};
use crate::model::Area;

pub(super) static PROJEKT_2014: Risikomodel = Risikomodel {
    id: Cow::Borrowed("projekt-2014"),
    version: Cow::Borrowed("1"),
    name: Bilingual::new(
        "Projektets egen risikomodel til og med 2025",
        "The project's own risk model until 2025",
    ),
    areas: Cow::Borrowed(&[Area::Tilbud, Area::Plejefamilier]),
    validity: Validity::new(Date::ymd(2014, 1, 1), Some(Date::ymd(2025, 12, 31))),
    source: SOURCE,
    confidence: Confidence::Unsourced,
    note: Some(NOTE),
    basis: Cow::Borrowed(BASIS),
    levels: Cow::Borrowed(LEVELS),
    enough: ENOUGH,
    factors: Cow::Borrowed(FACTORS),
    rules: Cow::Borrowed(RULES),
    dials: Cow::Borrowed(DIALS),
};

/// The intensity follows a risk assessment.
const BASIS: &[LegalBasis] = &[
    acts::BEK_1557_2013.says("§ 6, stk. 2"),
    acts::BEK_551_2015.says("§ 6, stk. 2"),
    acts::BEK_730_2016.says("§ 6, stk. 2"),
    acts::BEK_1675_2016.says("§ 5, stk. 2"),
    acts::BEK_1251_2017.says("§ 5, stk. 2"),
    acts::BEK_536_2019.says("§ 6, stk. 2"),
    acts::BEK_1633_2019.says("§ 6, stk. 2"),
    acts::BEK_617_2020.says("§ 8, stk. 2"),
    acts::BEK_2665_2021.says("§ 6"),
    acts::BEK_469_2022.says("§ 6"),
    acts::BEK_62_2023.says("§ 6"),
    acts::BEK_1490_2023.says("§ 6"),
];

/// A paragraph of the act within a part of the period.
const fn within(paragraph: &'static str, from: Date, to: Date) -> LegalBasis {
    let mut basis = loven(paragraph);
    basis.validity = Some(Validity::new(from, Some(to)));
    basis
}

const FIRST: Date = Date::ymd(2014, 1, 1);
const BEFORE_2017: Date = Date::ymd(2016, 12, 31);
const FROM_2017: Date = Date::ymd(2017, 1, 1);
const BEFORE_2022: Date = Date::ymd(2022, 1, 31);
const FROM_2022: Date = Date::ymd(2022, 2, 1);
const LAST: Date = Date::ymd(2025, 12, 31);

/// Worrying circumstances, which the socialtilsyn tells of; the section had one paragraph only
/// until LBK 124/2016. From 2022 the tilbud tells of them too.
const BEKYMRING: &[LegalBasis] = &[
    within("§ 10", FIRST, Date::ymd(2016, 2, 11)),
    within("§ 10, stk. 1", Date::ymd(2016, 2, 12), LAST),
    within("§ 12, stk. 2, nr. 5", FROM_2022, LAST),
];

/// The theme Økonomi; from 2017 what it takes of a tilbud.
const OEKONOMI: &[LegalBasis] = &[
    within("§ 6, stk. 2, nr. 6", FIRST, BEFORE_2017),
    within("§ 6, stk. 3", FROM_2017, BEFORE_2022),
    within("§ 11 a, stk. 1-2", FROM_2022, LAST),
];

/// The theme Økonomi; from 2017 what it takes of a plejefamilie, until 2022 in the
/// bekendtgørelse.
const OEKONOMI_PLEJEFAMILIE: &[LegalBasis] = &[
    within("§ 6, stk. 2, nr. 6", FIRST, BEFORE_2017),
    acts::BEK_1675_2016.says("§ 12"),
    acts::BEK_1251_2017.says("§ 12"),
    acts::BEK_536_2019.says("§ 13"),
    acts::BEK_1633_2019.says("§ 13"),
    acts::BEK_617_2020.says("§ 15"),
    within("§ 11 c", FROM_2022, LAST),
];

const FACTORS: &[Risikofaktor] = &[
    f::aabne_paabud(const { &[loven("§ 8, stk. 2")] }),
    f::skaerpet_tilsyn(const { &[loven("§ 8, stk. 1")] }),
    f::LAVESTE_TEMA,
    f::STOERSTE_FALD,
    f::magtanvendelser(&[]),
    f::sygefravaer(&[]),
    f::personalegennemstroemning(&[]),
    f::LEDERSKIFTER,
    f::LEDER_UDDANNELSE,
    f::MEDARBEJDER_UDDANNELSE,
    f::KVALIFIKATIONER,
    f::bestyrelse(const { &[loven("§ 14")] }),
    f::maalgrupper(&[]),
    f::whistleblower(const { &[loven("§ 11, stk. 1")] }),
    f::bekymrende_forhold(BEKYMRING),
    f::anden_myndighed(LOVEN_FRA_2022, const { &[within("§ 12, stk. 2, nr. 5", FROM_2022, LAST)] }),
    f::oekonomi(OEKONOMI),
    f::oekonomi_plejefamilie(OEKONOMI_PLEJEFAMILIE),
    f::NY_GODKENDELSE,
    f::aarligt_besoeg(
        const { &[within("§ 7, stk. 3", FIRST, BEFORE_2022), within("§ 7, stk. 4", FROM_2022, LAST)] },
    ),
];

/// Signs that citizens may be affected.
const TEGN: &[Cow<'static, str>] = &[
    Cow::Borrowed("magtanvendelser"),
    Cow::Borrowed("whistleblower"),
    Cow::Borrowed("bekymrendeForhold"),
    Cow::Borrowed("andenMyndighed"),
];

const RULES: &[Risikoregel] = &[
    REGEL_SKAERPET,
    regel_paabud_og_tegn(const { &[ET_AABENT_PAABUD, en_til_opmaerksomhed(TEGN)] }),
    REGEL_TO_ALVORLIGE,
    REGEL_EN_ALVORLIG,
    REGEL_ALENE,
    REGEL_TRE_FORHOLD,
];
