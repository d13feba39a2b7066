//! Plejefamilier, from 1 January 2026: bilag 2 to BEK 1559/2025, ordered by § 10, stk. 1,
//! nr. 2.
//!
//! Known from the law: the six themes and their numbers (LBK 242/2026 § 6, stk. 2), that the
//! model covers nr. 1-4 and 6, so Økonomi, nr. 5, stands outside, and that every criterion
//! must be met, for plejefamilier too (§ 10, stk. 2). The themes carry on those of 2017: bill
//! L 200 (2024-25) § 1, nr. 7 repeals nr. 1 and 2 and renumbers nr. 3-8 to 1-6.
//!
//! Not known: the annex itself. Criteria are carried over from 2017 under the same ids; that
//! theme 3 still has a name of its own for plejefamilier is inferred.

use alloc::borrow::Cow;

use super::cited::{EVERY_CRITERION, THEMES, noted, theme};
use super::{Area, Judged, Kriterium, Model, OutsideTema, Tema};
use crate::calendar::Date;
use crate::law::Confidence::Inferred;
use crate::law::acts;
use crate::law::{Bilingual, LegalBasis, Validity};

pub(super) static PLEJEFAMILIER_2026: Model = Model {
    id: Cow::Borrowed("plejefamilier-2026"),
    area: Area::Plejefamilier,
    name: Bilingual::new(
        "Kvalitetsmodel for plejefamilier fra 2026",
        "Quality model for foster families from 2026",
    ),
    validity: Validity::since(Date::ymd(2026, 1, 1)),
    judged: Judged::Criteria,
    basis: Cow::Borrowed(&[
        acts::LOV_745_2025.says(THEMES),
        acts::LBK_242_2026.says(THEMES),
        acts::BEK_1559_2025.says("§ 10, stk. 1, nr. 2, og bilag 2"),
        EVERY_CRITERION,
    ]),
    provisional: Some(PROVISIONAL),
    continues: Some(Cow::Borrowed("plejefamilier-2017")),
    wording: None,
    temaer: Cow::Borrowed(TEMAER),
    outside: Cow::Borrowed(&[OEKONOMI]),
};

const PROVISIONAL: Bilingual = Bilingual::new(
    "Denne udgave er foreløbig: ikke holdt op mod bilag 2. Temaerne er lovens, på nær navnet på tema 3. Kriterierne er ført over fra 2017-2025.",
    "This version is provisional: not checked against bilag 2. The themes are the act's, except for the name of theme 3. The criteria are carried over from 2017-2025.",
);

/// The act has one list of themes for both areas; this name can only come from bilag 2.
const FAMILIE: LegalBasis = noted(
    "bekendtgørelse om socialtilsyn",
    "bilag 2, jf. lov om socialtilsyn § 6, stk. 2, nr. 3",
    Inferred,
    (
        "Loven kalder tema 3 Organisation og ledelse. Navnet for plejefamilier er ført over fra 2017-2025.",
        "The act calls theme 3 Organisation og ledelse. The name for foster families is carried over from 2017-2025.",
    ),
);

const OEKONOMI: OutsideTema = OutsideTema {
    nr: 5,
    label: Bilingual::new("Økonomi", "Finances"),
    basis: theme("§ 6, stk. 2, nr. 5"),
    note: Bilingual::new(
        "Vurderes for sig efter § 11 c: om økonomien kan bære en stabil anbringelse.",
        "Judged apart under § 11 c: whether the finances can carry a stable placement.",
    ),
};

// A table is read across, not down: rustfmt would spend a line on every cell.
#[rustfmt::skip]
const TEMAER: &[Tema] = &[
    Tema::new("t1", 1, Some("t3"), ("Målgrupper, metoder og resultater",
        "Target groups, methods and results"), theme("§ 6, stk. 2, nr. 1"), const { &[
        Kriterium::new("k4", Some("k4"), ("Arbejdet med målene for anbringelsen",
            "Work towards the goals of the placement"), Inferred, &[]),
    ] }),

    Tema::new("t2", 2, Some("t4"), ("Sundhed og trivsel",
        "Health and well-being"), theme("§ 6, stk. 2, nr. 2"), const { &[
        Kriterium::new("k5", Some("k5"), ("At barnet bliver hørt og er med til at bestemme",
            "The child being heard and having a say"), Inferred, &[]),
        Kriterium::new("k6", Some("k6"), ("Barnets sundhed og velbefindende",
            "The child's health and well-being"), Inferred, &[]),
    ] }),

    Tema::new("t3", 3, Some("t5"), ("Familiestruktur og familiedynamik",
        "Family structure and family dynamics"), FAMILIE, const { &[
        Kriterium::new("k7", Some("k7"), ("Ro og tryghed i familien",
            "Calm and security in the family"), Inferred, &[]),
    ] }),

    Tema::new("t4", 4, Some("t6"), ("Kompetencer",
        "Competences"), theme("§ 6, stk. 2, nr. 4"), const { &[
        Kriterium::new("k8", Some("k8"), ("Familiens kunnen som plejefamilie",
            "The family's competence as a foster family"), Inferred, &[]),
    ] }),

    Tema::new("t6", 6, Some("t8"), ("Fysiske rammer",
        "Physical surroundings"), theme("§ 6, stk. 2, nr. 6"), const { &[
        Kriterium::new("k10", Some("k10"), ("Boligen og dens omgivelser",
            "The home and its surroundings"), Inferred, &[]),
    ] }),
];
