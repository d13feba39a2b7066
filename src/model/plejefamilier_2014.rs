//! Plejefamilier, 1 January 2014 - 31 December 2016: bilag 2 to the bekendtgørelse om
//! socialtilsyn (BEK 1557/2013, 551/2015, 730/2016), ordered by its § 5, stk. 3.
//!
//! Known from the law: the seven themes and their numbers (LOV 608/2013 § 6, stk. 2). For
//! plejefamilier theme 4 has a name of its own, which is read on pages only.
//!
//! Known from pages: what each criterion is about (plejefamilierne.dk, "Driftsorienteret
//! tilsyn", ten topics theme by theme), and criteria 1 and 2 with 1.a, 1.b, 2.a and 2.d
//! (socialtilsynsyd.dk, "Oversigt: Ændringer i kvalitetsmodellen på plejefamilieområdet",
//! column 2016). The same page names 2.b and 2.c, which went out in 2017, without their text.
//! The numbers of the other criteria follow from the order: it puts 3.a under theme 2, as that
//! page does, and 6.d, 7.a and 10.c, which it names, below criteria that exist. Nr. 9 is
//! Økonomi.
//!
//! Not known: the annex itself. The page lists what changed, so criteria 1 and 2 may have more
//! indicators than those. Of criterion 3 only the first words of 3.a could be read, of 7 only
//! that 7.a went out in 2017: where its indicators are not known, the criterion itself is
//! scored. Økonomi had a criterion and an indicator in the model until 2017 (the same site);
//! what they said is not known.

use alloc::borrow::Cow;

use super::cited::{THEMES, noted, theme};
use super::{Applies, Area, Indikator, Judged, Kriterium, Model, OutsideTema, Tema};
use crate::calendar::Date;
use crate::law::Confidence::{AuthorityPage, NumberInferred, Open};
use crate::law::acts;
use crate::law::{Bilingual, LegalBasis, Validity};

const ALWAYS: Applies = Applies::ALWAYS;

pub(super) static PLEJEFAMILIER_2014: Model = Model {
    id: Cow::Borrowed("plejefamilier-2014"),
    area: Area::Plejefamilier,
    name: Bilingual::new(
        "Kvalitetsmodel for plejefamilier 2014-2016",
        "Quality model for foster families 2014-2016",
    ),
    validity: Validity::new(Date::ymd(2014, 1, 1), Some(Date::ymd(2016, 12, 31))),
    judged: Judged::Scores,
    basis: Cow::Borrowed(&[
        acts::LOV_608_2013.says(THEMES),
        acts::LBK_124_2016.says(THEMES),
        acts::LOV_647_2016.says(THEMES),
        acts::BEK_1557_2013.says("§ 5, stk. 3, og bilag 2"),
        acts::BEK_551_2015.says("§ 5, stk. 3, og bilag 2"),
        acts::BEK_730_2016.says("§ 5, stk. 3, og bilag 2"),
    ]),
    provisional: Some(PROVISIONAL),
    continues: None,
    wording: None,
    temaer: Cow::Borrowed(TEMAER),
    outside: Cow::Borrowed(&[OEKONOMI]),
};

const PROVISIONAL: Bilingual = Bilingual::new(
    "Bilag 2 er ikke læst. Temaerne er lovens, på nær navnet på tema 4. Kriterierne er vores korte ord efter offentlige sider. Indikatorerne er kun kendt for kriterium 1 og 2, måske ikke alle; de andre kriterier får score selv.",
    "Bilag 2 has not been read. The themes are the act's, except for the name of theme 4. The criteria are our short words after public pages. The indicators are known of criteria 1 and 2 only, perhaps not all; the other criteria are scored themselves.",
);

/// The act has one list of themes for both areas; this name can only come from bilag 2.
const FAMILIE: LegalBasis = noted(
    "bekendtgørelse om socialtilsyn",
    "bilag 2, jf. lov om socialtilsyn § 6, stk. 2, nr. 4",
    AuthorityPage,
    (
        "Loven kalder tema 4 Organisation og ledelse. Navnet for plejefamilier er læst på offentlige sider.",
        "The act calls theme 4 Organisation og ledelse. The name for foster families was read on public pages.",
    ),
);

const OEKONOMI: OutsideTema = OutsideTema {
    nr: 6,
    label: Bilingual::new("Økonomi", "Finances"),
    basis: theme("§ 6, stk. 2, nr. 6"),
    note: Bilingual::new(
        "Indgik i modellen (bekendtgørelsens § 5, stk. 1). Kriterierne er ikke kendt, så temaet er ikke med i profilen.",
        "Was part of the model (§ 5, stk. 1 of the bekendtgørelse). Its criteria are not known, so the theme is not in the profile.",
    ),
};

// A table is read across, not down: rustfmt would spend a line on every cell.
#[rustfmt::skip]
const TEMAER: &[Tema] = &[
    Tema::new("t1", 1, None, ("Uddannelse og beskæftigelse",
        "Education and employment"), theme("§ 6, stk. 2, nr. 1"), const { &[
        Kriterium::new("k1", None, ("Støtte til barnets uddannelse og arbejde",
            "Support for the child's education and work"), AuthorityPage, const { &[
            Indikator::new("1.a", None, ("I dagtilbud, eller opfyldt undervisningspligt",
                "In day care, or compulsory schooling kept"), AuthorityPage, ALWAYS),
            Indikator::new("1.b", None, ("Regelmæssig gang i dagtilbud, skole eller uddannelse",
                "Regular attendance at day care, school or education"), AuthorityPage, ALWAYS),
        ] }),
    ] }),

    Tema::new("t2", 2, None, ("Selvstændighed og relationer",
        "Independence and relations"), theme("§ 6, stk. 2, nr. 2"), const { &[
        Kriterium::new("k2", None, ("Barnets fællesskab med andre og selvstændighed",
            "The child's relations with others and independence"), AuthorityPage, const { &[
            Indikator::new("2.a", None, ("Med i fællesskaber og netværk uden for familien",
                "Part of communities and networks outside the family"), AuthorityPage, ALWAYS),
            Indikator::new("2.b", None, ("Indholdet er ikke læst; udgik i 2017",
                "Its content has not been read; gone in 2017"), Open, ALWAYS),
            Indikator::new("2.c", None, ("Indholdet er ikke læst; udgik i 2017",
                "Its content has not been read; gone in 2017"), Open, ALWAYS),
            Indikator::new("2.d", None, ("En voksen at betro sig til",
                "An adult to confide in"), AuthorityPage, ALWAYS),
        ] }),
        Kriterium::new("k3", None, ("Barnets bånd til familie og netværk",
            "The child's ties to family and network"), NumberInferred, &[]),
    ] }),

    Tema::new("t3", 3, None, ("Målgrupper, metoder og resultater",
        "Target groups, methods and results"), theme("§ 6, stk. 2, nr. 3"), const { &[
        Kriterium::new("k4", None, ("Arbejdet med målene for anbringelsen",
            "Work towards the goals of the placement"), NumberInferred, &[]),
        Kriterium::new("k5", None, ("At barnet bliver hørt og er med til at bestemme",
            "The child being heard and having a say"), NumberInferred, &[]),
        Kriterium::new("k6", None, ("Barnets sundhed og velbefindende",
            "The child's health and well-being"), NumberInferred, &[]),
    ] }),

    Tema::new("t4", 4, None, ("Familiestruktur og familiedynamik",
        "Family structure and family dynamics"), FAMILIE, const { &[
        Kriterium::new("k7", None, ("Ro og tryghed i familien",
            "Calm and security in the family"), NumberInferred, &[]),
    ] }),

    Tema::new("t5", 5, None, ("Kompetencer", "Competences"), theme("§ 6, stk. 2, nr. 5"), const { &[
        Kriterium::new("k8", None, ("Familiens kunnen som plejefamilie",
            "The family's competence as a foster family"), NumberInferred, &[]),
    ] }),

    Tema::new("t7", 7, None, ("Fysiske rammer",
        "Physical surroundings"), theme("§ 6, stk. 2, nr. 7"), const { &[
        Kriterium::new("k10", None, ("Boligen og dens omgivelser",
            "The home and its surroundings"), NumberInferred, &[]),
    ] }),
];
