//! Plejefamilier, 1 January 2017 - 31 December 2025: bilag 2 to the bekendtgørelse om
//! socialtilsyn, ordered by § 11, nr. 2 (BEK 1675/2016, 1251/2017), § 12, nr. 2 (BEK 536/2019,
//! 1633/2019), § 14, nr. 2 (BEK 617/2020) and § 10, nr. 2 (BEK 2665/2021, 469/2022, 62/2023,
//! 1490/2023).
//!
//! Known from the law: the eight themes and their numbers (§ 6, stk. 2), and that the model
//! covers nr. 1-6 and 8, so Økonomi, nr. 7, stands outside. Theme 4 is new. For plejefamilier
//! theme 5 has a name of its own, which is read on authorities' pages only (sbst.dk,
//! tilsynmidt.silkeborgkommune.dk).
//!
//! Known from pages: criteria 1 and 2 with 1.a, 1.b, 2.a and 2.d (socialtilsynsyd.dk,
//! "Oversigt: Ændringer i kvalitetsmodellen på plejefamilieområdet", column 2017). The same site
//! says that of the criteria only Økonomi's went out, so 3-8 and 10 are those of 2014; that 5
//! and 6 moved to theme 4 is inferred. 2.b and 2.c went out; whether 2.d kept its letter is not
//! said, and the letter of its row stands here.
//!
//! Not known: the annex itself, and whether it changed between the nine bekendtgørelser. The
//! page lists what changed, so criteria 1 and 2 may have more indicators than those. Of the
//! others only three are known, and only that 7.a went out and 6.d and 10.c came in: there the
//! criterion itself is scored.

use alloc::borrow::Cow;

use super::cited::{THEMES, noted, theme};
use super::{Applies, Area, Indikator, Judged, Kriterium, Model, OutsideTema, Tema};
use crate::calendar::Date;
use crate::law::Confidence::{AuthorityPage, Inferred, NumberInferred};
use crate::law::acts;
use crate::law::{Bilingual, LegalBasis, Validity};

const ALWAYS: Applies = Applies::ALWAYS;

pub(super) static PLEJEFAMILIER_2017: Model = Model {
    id: Cow::Borrowed("plejefamilier-2017"),
    area: Area::Plejefamilier,
    name: Bilingual::new(
        "Kvalitetsmodel for plejefamilier 2017-2025",
        "Quality model for foster families 2017-2025",
    ),
    validity: Validity::new(Date::ymd(2017, 1, 1), Some(Date::ymd(2025, 12, 31))),
    judged: Judged::Scores,
    basis: Cow::Borrowed(&[
        acts::LOV_1544_2016.says(THEMES),
        acts::LBK_70_2017.says(THEMES),
        acts::LOV_660_2017.says(THEMES),
        acts::LBK_42_2018.says(THEMES),
        acts::LOV_1530_2018.says(THEMES),
        acts::LBK_846_2019.says(THEMES),
        acts::LOV_615_2020.says(THEMES),
        acts::LBK_1377_2020.says(THEMES),
        acts::LBK_171_2022.says(THEMES),
        acts::LBK_1109_2022.says(THEMES),
        acts::LOV_753_2023.says(THEMES),
        acts::LBK_908_2024.says(THEMES),
        acts::LOV_1689_2024.says(THEMES),
        acts::LBK_236_2025.says(THEMES),
        acts::BEK_1675_2016.says("§ 11, nr. 2, og bilag 2"),
        acts::BEK_1251_2017.says("§ 11, nr. 2, og bilag 2"),
        acts::BEK_536_2019.says("§ 12, nr. 2, og bilag 2"),
        acts::BEK_1633_2019.says("§ 12, nr. 2, og bilag 2"),
        acts::BEK_617_2020.says("§ 14, nr. 2, og bilag 2"),
        acts::BEK_2665_2021.says("§ 10, nr. 2, og bilag 2"),
        acts::BEK_469_2022.says("§ 10, nr. 2, og bilag 2"),
        acts::BEK_62_2023.says("§ 10, nr. 2, og bilag 2"),
        acts::BEK_1490_2023.says("§ 10, nr. 2, og bilag 2"),
    ]),
    provisional: Some(PROVISIONAL),
    continues: Some(Cow::Borrowed("plejefamilier-2014")),
    wording: None,
    temaer: Cow::Borrowed(TEMAER),
    outside: Cow::Borrowed(&[OEKONOMI]),
};

const PROVISIONAL: Bilingual = Bilingual::new(
    "Bilag 2 er ikke læst. Temaerne er lovens, på nær navnet på tema 5. Kriterierne er vores korte ord efter offentlige sider. Indikatorerne er kun kendt for kriterium 1 og 2, måske ikke alle; de andre kriterier får score selv.",
    "Bilag 2 has not been read. The themes are the act's, except for the name of theme 5. The criteria are our short words after public pages. The indicators are known of criteria 1 and 2 only, perhaps not all; the other criteria are scored themselves.",
);

/// The act has one list of themes for both areas; this name can only come from bilag 2.
const FAMILIE: LegalBasis = noted(
    "bekendtgørelse om socialtilsyn",
    "bilag 2, jf. lov om socialtilsyn § 6, stk. 2, nr. 5",
    AuthorityPage,
    (
        "Loven kalder tema 5 Organisation og ledelse. Navnet for plejefamilier er læst på offentlige sider.",
        "The act calls theme 5 Organisation og ledelse. The name for foster families was read on public pages.",
    ),
);

const OEKONOMI: OutsideTema = OutsideTema {
    nr: 7,
    label: Bilingual::new("Økonomi", "Finances"),
    basis: theme("§ 6, stk. 2, nr. 7"),
    note: Bilingual::new(
        "Vurderes for sig, uden score: om økonomien kan bære en stabil anbringelse. Til 31. januar 2022 efter bekendtgørelsen (§ 12, fra 1. juli 2019 § 13, fra 1. juli 2020 § 15), derefter § 11 c.",
        "Judged apart, without a score: whether the finances can carry a stable placement. Until 31 January 2022 under the bekendtgørelse (§ 12, from 1 July 2019 § 13, from 1 July 2020 § 15), then § 11 c.",
    ),
};

// A table is read across, not down: rustfmt would spend a line on every cell.
#[rustfmt::skip]
const TEMAER: &[Tema] = &[
    Tema::new("t1", 1, Some("t1"), ("Uddannelse og beskæftigelse",
        "Education and employment"), theme("§ 6, stk. 2, nr. 1"), const { &[
        Kriterium::new("k1", Some("k1"), ("Støtte til barnets skole, uddannelse og arbejde",
            "Support for the child's school, education and work"), AuthorityPage, const { &[
            Indikator::new("1.a", Some("1.a"), ("I dagtilbud, skole, uddannelse eller arbejde",
                "In day care, school, education or work"), AuthorityPage, ALWAYS),
            Indikator::new("1.b", Some("1.b"), ("Regelmæssig gang i dagtilbud, skole, uddannelse eller arbejde",
                "Regular attendance at day care, school, education or work"), AuthorityPage, ALWAYS),
        ] }),
    ] }),

    Tema::new("t2", 2, Some("t2"), ("Selvstændighed og relationer",
        "Independence and relations"), theme("§ 6, stk. 2, nr. 2"), const { &[
        Kriterium::new("k2", Some("k2"), ("Barnets fællesskab med andre og selvstændighed",
            "The child's relations with others and independence"), AuthorityPage, const { &[
            Indikator::new("2.a", Some("2.a"), ("Med i aktiviteter uden for familien",
                "Part of activities outside the family"), AuthorityPage, ALWAYS),
            Indikator::new("2.d", Some("2.d"), ("Nær og god relation til en eller flere voksne",
                "A close and good relation to one or more adults"), NumberInferred, ALWAYS),
        ] }),
        Kriterium::new("k3", Some("k3"), ("Barnets bånd til familie og netværk",
            "The child's ties to family and network"), Inferred, &[]),
    ] }),

    Tema::new("t3", 3, Some("t3"), ("Målgrupper, metoder og resultater",
        "Target groups, methods and results"), theme("§ 6, stk. 2, nr. 3"), const { &[
        Kriterium::new("k4", Some("k4"), ("Arbejdet med målene for anbringelsen",
            "Work towards the goals of the placement"), Inferred, &[]),
    ] }),

    Tema::new("t4", 4, None, ("Sundhed og trivsel",
        "Health and well-being"), theme("§ 6, stk. 2, nr. 4"), const { &[
        Kriterium::new("k5", Some("k5"), ("At barnet bliver hørt og er med til at bestemme",
            "The child being heard and having a say"), Inferred, &[]),
        Kriterium::new("k6", Some("k6"), ("Barnets sundhed og velbefindende",
            "The child's health and well-being"), Inferred, &[]),
    ] }),

    Tema::new("t5", 5, Some("t4"), ("Familiestruktur og familiedynamik",
        "Family structure and family dynamics"), FAMILIE, const { &[
        Kriterium::new("k7", Some("k7"), ("Ro og tryghed i familien",
            "Calm and security in the family"), Inferred, &[]),
    ] }),

    Tema::new("t6", 6, Some("t5"), ("Kompetencer",
        "Competences"), theme("§ 6, stk. 2, nr. 6"), const { &[
        Kriterium::new("k8", Some("k8"), ("Familiens kunnen som plejefamilie",
            "The family's competence as a foster family"), Inferred, &[]),
    ] }),

    Tema::new("t8", 8, Some("t7"), ("Fysiske rammer",
        "Physical surroundings"), theme("§ 6, stk. 2, nr. 8"), const { &[
        Kriterium::new("k10", Some("k10"), ("Boligen og dens omgivelser",
            "The home and its surroundings"), Inferred, &[]),
    ] }),
];
