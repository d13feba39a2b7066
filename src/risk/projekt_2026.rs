//! The shipped risk model, from 1 January 2026.
//!
//! Visits are now planned from the risk that quality is or will be missing, and the
//! socialtilsyn set one common model (LBK 242/2026 § 7, stk. 5). Its content is not at hand:
//! this one only stands in for it and says so. A single criterion that is not met proposes
//! red, because every one must be met (BEK 1559/2025 § 10, stk. 2). An assessment of 2025 may
//! still be the latest there is, so the scores are looked at too.

use alloc::borrow::Cow;

use super::faktorer as f;
use super::standard::{
    DIALS, ENOUGH, ET_AABENT_PAABUD, LEVELS, LOVEN, NOTE, REGEL_ALENE, REGEL_EN_ALVORLIG,
    REGEL_SKAERPET, REGEL_TO_ALVORLIGE, REGEL_TRE_FORHOLD, SOURCE, en_alvorlig,
    en_til_opmaerksomhed, loven, regel, regel_paabud_og_tegn,
};
use super::{Risikofaktor, Risikokategori, Risikomodel, Risikoregel};
use crate::calendar::Date;
use crate::law::acts;
use crate::law::{Bilingual, Confidence, Validity};
use crate::model::Area;

pub(super) static PROJEKT_2026: Risikomodel = Risikomodel {
    id: Cow::Borrowed("projekt-2026"),
    version: Cow::Borrowed("1"),
    name: Bilingual::new(
        "Projektets egen risikomodel fra 2026",
        "The project's own risk model from 2026",
    ),
    areas: Cow::Borrowed(&[Area::Tilbud, Area::Plejefamilier]),
    validity: Validity::since(Date::ymd(2026, 1, 1)),
    source: SOURCE,
    confidence: Confidence::Unsourced,
    note: Some(NOTE),
    basis: Cow::Borrowed(&[
        acts::LOV_745_2025.says("§ 7, stk. 5"),
        acts::LBK_242_2026.says("§ 7, stk. 5"),
    ]),
    levels: Cow::Borrowed(LEVELS),
    enough: ENOUGH,
    factors: Cow::Borrowed(FACTORS),
    rules: Cow::Borrowed(RULES),
    dials: Cow::Borrowed(DIALS),
};

const FACTORS: &[Risikofaktor] = &[
    f::aabne_paabud(const { &[loven("§ 8, stk. 2")] }),
    f::skaerpet_tilsyn(const { &[loven("§ 8, stk. 1")] }),
    f::kriterier_ikke_opfyldt(const { &[acts::BEK_1559_2025.says("§ 10, stk. 2")] }),
    f::LAVESTE_TEMA,
    f::STOERSTE_FALD,
    f::magtanvendelser(
        const {
            &[acts::BEK_980_2025.cites("§ 22, stk. 6"), acts::BEK_1411_2024.cites("§ 17, stk. 7")]
        },
    ),
    f::magtanvendelser_plejefamilie(const { &[acts::BEK_980_2025.cites("§ 22, stk. 6")] }),
    f::sygefravaer(const { &[acts::BEK_1559_2025.says("§ 14, stk. 1, nr. 2")] }),
    f::personalegennemstroemning(const { &[acts::BEK_1559_2025.says("§ 14, stk. 1, nr. 3")] }),
    f::LEDERSKIFTER,
    f::LEDER_UDDANNELSE,
    f::MEDARBEJDER_UDDANNELSE,
    f::KVALIFIKATIONER,
    f::bestyrelse(const { &[loven("§ 14")] }),
    f::maalgrupper(const { &[loven("§ 5, stk. 2, nr. 3")] }),
    f::whistleblower(const { &[loven("§ 11, stk. 1")] }),
    f::bekymrende_forhold(const { &[loven("§ 12, stk. 2, nr. 5"), loven("§ 10, stk. 1")] }),
    f::anden_myndighed(LOVEN, const { &[loven("§ 12, stk. 2, nr. 5")] }),
    f::oekonomi(const { &[loven("§ 11 a, stk. 1-2")] }),
    f::oekonomi_plejefamilie(const { &[loven("§ 11 c")] }),
    f::NY_GODKENDELSE,
    f::besoeg_tilbud(const { &[loven("§ 7, stk. 6, 1. pkt.")] }),
    f::besoeg_plejefamilie(const { &[loven("§ 7, stk. 6, 2. pkt.")] }),
];

/// Signs that citizens may be affected; a specialised plejefamilie registers force too.
const TEGN: &[Cow<'static, str>] = &[
    Cow::Borrowed("magtanvendelser"),
    Cow::Borrowed("magtanvendelserPlejefamilie"),
    Cow::Borrowed("whistleblower"),
    Cow::Borrowed("bekymrendeForhold"),
    Cow::Borrowed("andenMyndighed"),
];

const KRITERIER: &[Cow<'static, str>] = &[Cow::Borrowed("kriterierIkkeOpfyldt")];

const RULES: &[Risikoregel] = &[
    REGEL_SKAERPET,
    regel(
        "kriteriumIkkeOpfyldt",
        Risikokategori::Roed,
        ("Et kriterium er ikke opfyldt", "A criterion is not met"),
        const { &[en_alvorlig(KRITERIER)] },
    ),
    regel_paabud_og_tegn(const { &[ET_AABENT_PAABUD, en_til_opmaerksomhed(TEGN)] }),
    REGEL_TO_ALVORLIGE,
    REGEL_EN_ALVORLIG,
    REGEL_ALENE,
    REGEL_TRE_FORHOLD,
];
