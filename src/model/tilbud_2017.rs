//! Tilbud, 1 January 2017 - 31 December 2025: bilag 1 to the bekendtgørelse om socialtilsyn,
//! ordered by § 11, nr. 1 (BEK 1675/2016, 1251/2017), § 12, nr. 1 (BEK 536/2019, 1633/2019),
//! § 14, nr. 1 (BEK 617/2020) and § 10, nr. 1 (BEK 2665/2021, 469/2022, 62/2023, 1490/2023).
//!
//! Known from the law: the eight themes and their numbers (§ 6, stk. 2), and that the model
//! covers nr. 1-6 and 8, so Økonomi, nr. 7, stands outside. Theme 4 is new; its criteria stood
//! under theme 3 before. The act writes "Målgrupper", the model's own pages "Målgruppe".
//!
//! Known from pages: criterion 1 with 1.a, 1.b and a third indicator, the attendance of
//! children and young people (socialtilsynsyd.dk, "Oversigt: ændringer i kvalitetsmodellen på
//! tilbudsområdet", column 2017); most other criteria and indicators, and the exclusions by
//! tilbudstype (blaakors.dk, sbst.dk, socialtilsynost.dk). Their numbers are mostly inferred
//! from the order and from 1.a, 1.b and 10.b, which are quoted with theirs. The third indicator
//! was 1.d until 2016, and 1.c of then went out: whether it kept its letter is open, and the
//! next in order stands here.
//!
//! Not known: the annex itself, and whether it changed between the nine bekendtgørelser.
//! Criterion 3 with its indicators is from general knowledge.

use alloc::borrow::Cow;

use super::cited::{THEMES, theme, theme_noted};
use super::{Applies, Area, Indikator, Judged, Kriterium, Model, OutsideTema, Tema, Tilbudstype};
use crate::calendar::Date;
use crate::law::Confidence::{AuthorityPage, Meaning, NumberInferred, Unsourced};
use crate::law::acts;
use crate::law::{Bilingual, Validity};

const ALWAYS: Applies = Applies::ALWAYS;

/// Tilbud for children and young people: serviceloven § 66, stk. 1, nr. 5-7 as numbered in
/// 2017, later nr. 6-8, from 2024 barnets lov § 43, stk. 1, nr. 6-7.
const CHILDREN: &[Tilbudstype] = &[Tilbudstype::BoernUnge, Tilbudstype::Kostafdeling];
/// Not ambulant treatment of misbrug.
const MISBRUG: &[Tilbudstype] = &[Tilbudstype::Sul141, Tilbudstype::Sel101, Tilbudstype::Sel101a];
/// Not ambulant treatment of misbrug, nor forsorgshjem.
const AMBULANT: &[Tilbudstype] =
    &[Tilbudstype::Sul141, Tilbudstype::Sel101, Tilbudstype::Sel101a, Tilbudstype::Sel110];
/// Where the source says that nobody has a home; it does not name § 101 a.
const NOT_A_HOME: &[Tilbudstype] = &[Tilbudstype::Sul141, Tilbudstype::Sel101, Tilbudstype::Sel110];

pub(super) static TILBUD_2017: Model = Model {
    id: Cow::Borrowed("tilbud-2017"),
    area: Area::Tilbud,
    name: Bilingual::new(
        "Kvalitetsmodel for tilbud 2017-2025",
        "Quality model for services 2017-2025",
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
        acts::BEK_1675_2016.says("§ 11, nr. 1, og bilag 1"),
        acts::BEK_1251_2017.says("§ 11, nr. 1, og bilag 1"),
        acts::BEK_536_2019.says("§ 12, nr. 1, og bilag 1"),
        acts::BEK_1633_2019.says("§ 12, nr. 1, og bilag 1"),
        acts::BEK_617_2020.says("§ 14, nr. 1, og bilag 1"),
        acts::BEK_2665_2021.says("§ 10, nr. 1, og bilag 1"),
        acts::BEK_469_2022.says("§ 10, nr. 1, og bilag 1"),
        acts::BEK_62_2023.says("§ 10, nr. 1, og bilag 1"),
        acts::BEK_1490_2023.says("§ 10, nr. 1, og bilag 1"),
    ]),
    provisional: Some(PROVISIONAL),
    continues: Some(Cow::Borrowed("tilbud-2014")),
    wording: None,
    temaer: Cow::Borrowed(TEMAER),
    outside: Cow::Borrowed(&[OEKONOMI]),
};

const PROVISIONAL: Bilingual = Bilingual::new(
    "Bilag 1 er ikke læst. Temaerne er lovens. Kriterier og indikatorer er vores korte ord efter offentlige sider; for kriterium 3 uden kilde. Om 1.c beholdt bogstavet d fra før 2017, er åbent.",
    "Bilag 1 has not been read. The themes are the act's. Criteria and indicators are our short words after public pages; for criterion 3 without a source. Whether 1.c kept its letter d from before 2017 is open.",
);

/// § 6, stk. 4, from 1 February 2022 stk. 3. Until 2023 the whole theme is exempt, and that
/// is data (exemption.rs); from 2024 only "organisation" is named.
const KOSTAFDELING: (&str, &str) = (
    "Skoler med kostafdeling: intet tilsyn med organisation og ledelse til og med 2023 (§ 6, stk. 4, fra 1. februar 2022 stk. 3). Fra 2024 nævner loven kun organisation.",
    "Schools with a kostafdeling: no supervision of organisation and leadership until the end of 2023 (§ 6, stk. 4, from 1 February 2022 stk. 3). From 2024 the act names organisation only.",
);

const OEKONOMI: OutsideTema = OutsideTema {
    nr: 7,
    label: Bilingual::new("Økonomi", "Finances"),
    basis: theme("§ 6, stk. 2, nr. 7"),
    note: Bilingual::new(
        "Vurderes for sig, uden score: bæredygtighed, kvalitet for prisen og gennemsigtighed. Til 31. januar 2022 efter § 6, stk. 3, derefter § 11 a. Gælder ikke skoler med kostafdeling.",
        "Judged apart, without a score: sustainability, quality for the price and transparency. Until 31 January 2022 under § 6, stk. 3, then § 11 a. Not for schools with a kostafdeling.",
    ),
};

// A table is read across, not down: rustfmt would spend a line on every cell.
#[rustfmt::skip]
const TEMAER: &[Tema] = &[
    Tema::new("t1", 1, Some("t1"), ("Uddannelse og beskæftigelse",
        "Education and employment"), theme("§ 6, stk. 2, nr. 1"), const { &[
        Kriterium::new("k1", Some("k1"), ("Støtte til skole, uddannelse og arbejde",
            "Support for schooling, education and work"), AuthorityPage, const { &[
            Indikator::new("1.a", Some("1.a"), ("Egne mål for skole, arbejde eller dagaktivitet, fulgt op",
                "Goals of one's own for school, work or day activities, followed up"), AuthorityPage, ALWAYS),
            Indikator::new("1.b", Some("1.b"), ("I dagtilbud, skole, uddannelse, arbejde eller dagaktivitet",
                "In day care, school, training, work or day activities"), AuthorityPage, ALWAYS),
            Indikator::new("1.c", Some("1.d"), ("Regelmæssig gang i skole, uddannelse eller arbejde",
                "Regular attendance at school, education or work"), NumberInferred, Applies::only(CHILDREN)),
        ] }),
    ] }),

    Tema::new("t2", 2, Some("t2"), ("Selvstændighed og relationer",
        "Independence and relations"), theme("§ 6, stk. 2, nr. 2"), const { &[
        Kriterium::new("k2", Some("k2"), ("Fællesskab med andre og et selvstændigt liv",
            "Relations with others and an independent life"), NumberInferred, const { &[
            Indikator::new("2.a", Some("2.a"), ("Mål for relationer og selvstændighed, fulgt op",
                "Goals for relations and independence, followed up"), NumberInferred, ALWAYS),
            Indikator::new("2.b", Some("2.b"), ("Deltagelse i livet uden for tilbuddet",
                "Taking part in life outside the service"), NumberInferred, Applies::not(MISBRUG)),
            Indikator::new("2.c", Some("2.c"), ("Tilknytning til familie og netværk",
                "Ties to family and network"), NumberInferred, ALWAYS),
            Indikator::new("2.d", Some("2.d"), ("En voksen at betro sig til",
                "An adult to confide in"), NumberInferred, Applies::only(CHILDREN)),
        ] }),
    ] }),

    Tema::new("t3", 3, Some("t3"), ("Målgrupper, metoder og resultater",
        "Target groups, methods and results"), theme("§ 6, stk. 2, nr. 3"), const { &[
        Kriterium::new("k3", Some("k3"), ("Klar målgruppe, metode og virkning",
            "Clear target group, methods and effect"), Unsourced, const { &[
            Indikator::new("3.a", Some("3.a"), ("Metoder, der passer til målgruppen",
                "Methods that suit the target group"), Unsourced, ALWAYS),
            Indikator::new("3.b", Some("3.b"), ("Resultater skrevet ned og brugt til læring",
                "Results recorded and learned from"), Unsourced, ALWAYS),
            Indikator::new("3.c", Some("3.c"), ("Fremgang mod kommunens mål for borgeren",
                "Progress towards the municipality's goals for the citizen"), Unsourced, ALWAYS),
            Indikator::new("3.d", None, ("Samspil med parter uden for tilbuddet",
                "Working with others outside the service"), Unsourced, ALWAYS),
        ] }),
    ] }),

    Tema::new("t4", 4, None, ("Sundhed og trivsel",
        "Health and well-being"), theme("§ 6, stk. 2, nr. 4"), const { &[
        Kriterium::new("k4", Some("k4"), ("At bestemme selv og være med til at bestemme",
            "Deciding for oneself and having a say"), NumberInferred, const { &[
            Indikator::new("4.a", Some("4.a"), ("Lydhørhed og respekt i mødet med borgeren",
                "Being listened to and met with respect"), NumberInferred, ALWAYS),
            Indikator::new("4.b", Some("4.b"), ("Medindflydelse i store og små beslutninger",
                "A say in decisions large and small"), NumberInferred, ALWAYS),
        ] }),
        Kriterium::new("k5", Some("k5"), ("Sundhed og velbefindende, krop og sind",
            "Health and well-being, body and mind"), NumberInferred, const { &[
            Indikator::new("5.a", Some("5.a"), ("Trivsel i hverdagen",
                "Thriving in everyday life"), NumberInferred, ALWAYS),
            Indikator::new("5.b", Some("5.b"), ("Hjælp til at bruge sundhedsvæsenet",
                "Help to use the health services"), NumberInferred, ALWAYS),
            Indikator::new("5.c", Some("5.c"), ("Sundhedsfaglig viden og indsats efter behov",
                "Health knowledge and effort fitted to needs"), NumberInferred, ALWAYS),
        ] }),
        Kriterium::new("k6", Some("k6"), ("Arbejdet med at undgå magtanvendelse",
            "Work to avoid the use of force"), NumberInferred, const { &[
            Indikator::new("6.a", Some("6.a"), ("Pædagogik, der gør magt unødvendig",
                "Practice that makes force unnecessary"), NumberInferred, Applies::not(AMBULANT)),
            Indikator::new("6.b", Some("6.b"), ("Registrering og læring efter magtanvendelse",
                "Recording and learning after force was used"), NumberInferred, Applies::not(AMBULANT)),
        ] }),
        Kriterium::new("k7", Some("k7"), ("Beskyttelse mod vold og overgreb",
            "Protection against violence and abuse"), NumberInferred, const { &[
            Indikator::new("7.a", Some("7.a"), ("Et tilbud fri for vold og overgreb",
                "A service free of violence and abuse"), NumberInferred, ALWAYS),
        ] }),
    ] }),

    Tema::new("t5", 5, Some("t4"), ("Organisation og ledelse",
        "Organisation and leadership"), theme_noted("§ 6, stk. 2, nr. 5", KOSTAFDELING), const { &[
        Kriterium::new("k8", Some("k8"), ("Ledelsens faglighed",
            "The professionalism of the leadership"), Meaning, const { &[
            Indikator::new("8.a", Some("8.a"), ("Ledelsens kvalifikationer til opgaven",
                "The leadership's qualifications for the task"), Meaning, ALWAYS),
            Indikator::new("8.b", Some("8.b"), ("Supervision eller sparring udefra",
                "Supervision or sparring from outside"), Meaning, ALWAYS),
            Indikator::new("8.c", Some("8.c"), ("Bestyrelsens indsats og kunnen",
                "The board's effort and skills"), Meaning, Applies::with_bestyrelse()),
        ] }),
        Kriterium::new("k9", Some("k9"), ("Den daglige drift",
            "The daily running"), NumberInferred, const { &[
            Indikator::new("9.a", Some("9.a"), ("Tid med kvalificeret personale",
                "Time with qualified staff"), Meaning, ALWAYS),
            Indikator::new("9.b", Some("9.b"), ("Udskiftning i personalet",
                "Staff turnover"), Meaning, ALWAYS),
            Indikator::new("9.c", Some("9.c"), ("Sygefravær i personalet",
                "Staff sickness absence"), Meaning, ALWAYS),
        ] }),
    ] }),

    Tema::new("t6", 6, Some("t5"), ("Kompetencer",
        "Competences"), theme("§ 6, stk. 2, nr. 6"), const { &[
        Kriterium::new("k10", Some("k10"), ("Medarbejdernes kunnen over for målgruppen",
            "Staff competence for the target group"), AuthorityPage, const { &[
            Indikator::new("10.a", Some("10.a"), ("Personalets faglige baggrund",
                "The professional background of the staff"), NumberInferred, ALWAYS),
            Indikator::new("10.b", Some("10.b"), ("Kompetencer set i samværet med borgerne",
                "Competence seen in the contact with citizens"), AuthorityPage, ALWAYS),
        ] }),
    ] }),

    Tema::new("t8", 8, Some("t7"), ("Fysiske rammer",
        "Physical surroundings"), theme("§ 6, stk. 2, nr. 8"), const { &[
        Kriterium::new("k14", Some("k14"), ("Bygninger og omgivelser, der gavner borgerne",
            "Buildings and surroundings that do citizens good"), NumberInferred, const { &[
            Indikator::new("14.a", Some("14.a"), ("At føle sig godt tilpas i rammerne",
                "Feeling at ease in the surroundings"), NumberInferred, ALWAYS),
            Indikator::new("14.b", Some("14.b"), ("Indretning efter særlige behov",
                "Fitted out for special needs"), NumberInferred, ALWAYS),
            Indikator::new("14.c", Some("14.c"), ("Hjemlighed: et hjem, ikke en institution",
                "A home, not an institution"), NumberInferred, Applies::not(NOT_A_HOME)),
        ] }),
    ] }),
];
