//! Tilbud, from 1 January 2026: bilag 1 to BEK 1559/2025, ordered by § 10, stk. 1, nr. 1.
//!
//! Known from the law: the six themes and their numbers (LBK 242/2026 § 6, stk. 2), that the
//! model covers nr. 1-4 and 6, so Økonomi, nr. 5, stands outside, that every criterion must
//! be met (§ 10, stk. 2), and that criteria are set but no longer indicators (§ 6, stk. 4).
//! The themes carry on those of 2017: bill L 200 (2024-25) § 1, nr. 7 repeals nr. 1 and 2 and
//! renumbers nr. 3-8 to 1-6.
//!
//! Not known: the annex itself. Criteria are carried over from 2017 under the same ids, and
//! indicators stand below them as signs for a self-assessment; none of it is verified.

use alloc::borrow::Cow;

use super::cited::{EVERY_CRITERION, THEMES, theme, theme_noted};
use super::{Applies, Area, Indikator, Judged, Kriterium, Model, OutsideTema, Tema, Tilbudstype};
use crate::calendar::Date;
use crate::law::Confidence::{Inferred, Unsourced};
use crate::law::acts;
use crate::law::{Bilingual, Validity};

const ALWAYS: Applies = Applies::ALWAYS;

/// Not ambulant treatment of misbrug, nor forsorgshjem; carried over.
const AMBULANT: &[Tilbudstype] =
    &[Tilbudstype::Sul141, Tilbudstype::Sel101, Tilbudstype::Sel101a, Tilbudstype::Sel110];
/// Where nobody has a home; carried over.
const NOT_A_HOME: &[Tilbudstype] = &[Tilbudstype::Sul141, Tilbudstype::Sel101, Tilbudstype::Sel110];

pub(super) static TILBUD_2026: Model = Model {
    id: Cow::Borrowed("tilbud-2026"),
    area: Area::Tilbud,
    name: Bilingual::new(
        "Kvalitetsmodel for tilbud fra 2026",
        "Quality model for services from 2026",
    ),
    validity: Validity::since(Date::ymd(2026, 1, 1)),
    judged: Judged::Criteria,
    basis: Cow::Borrowed(&[
        acts::LOV_745_2025.says(THEMES),
        acts::LBK_242_2026.says(THEMES),
        acts::BEK_1559_2025.says("§ 10, stk. 1, nr. 1, og bilag 1"),
        EVERY_CRITERION,
    ]),
    provisional: Some(PROVISIONAL),
    continues: Some(Cow::Borrowed("tilbud-2017")),
    wording: None,
    temaer: Cow::Borrowed(TEMAER),
    outside: Cow::Borrowed(&[OEKONOMI]),
};

const PROVISIONAL: Bilingual = Bilingual::new(
    "Denne udgave er foreløbig: ikke holdt op mod bilag 1. Temaerne er lovens. Kriterier og indikatorer er ført over fra 2017-2025.",
    "This version is provisional: not checked against bilag 1. The themes are the act's. Criteria and indicators are carried over from 2017-2025.",
);

/// LBK 242/2026 § 6, stk. 3.
const KOSTAFDELING: (&str, &str) = (
    "Skoler med kostafdeling: intet tilsyn med organisation (§ 6, stk. 3). Hvilke kriterier det rammer, siger loven ikke.",
    "Schools with a kostafdeling: no supervision of organisation (§ 6, stk. 3). The act does not say which criteria that concerns.",
);

const OEKONOMI: OutsideTema = OutsideTema {
    nr: 5,
    label: Bilingual::new("Økonomi", "Finances"),
    basis: theme("§ 6, stk. 2, nr. 5"),
    note: Bilingual::new(
        "Vurderes for sig efter § 11 a: bæredygtighed, kvalitet for prisen og gennemsigtighed. Gælder ikke skoler med kostafdeling (§ 6, stk. 3).",
        "Judged apart under § 11 a: sustainability, quality for the price and transparency. Not for schools with a kostafdeling (§ 6, stk. 3).",
    ),
};

// A table is read across, not down: rustfmt would spend a line on every cell.
#[rustfmt::skip]
const TEMAER: &[Tema] = &[
    Tema::new("t1", 1, Some("t3"), ("Målgrupper, metoder og resultater",
        "Target groups, methods and results"), theme("§ 6, stk. 2, nr. 1"), const { &[
        Kriterium::new("k3", Some("k3"), ("Klar målgruppe, metode og virkning",
            "Clear target group, methods and effect"), Unsourced, const { &[
            Indikator::new("3.a", Some("3.a"), ("Metoder, der passer til målgruppen",
                "Methods that suit the target group"), Unsourced, ALWAYS),
            Indikator::new("3.b", Some("3.b"), ("Resultater skrevet ned og brugt til læring",
                "Results recorded and learned from"), Unsourced, ALWAYS),
            Indikator::new("3.c", Some("3.c"), ("Fremgang mod kommunens mål for borgeren",
                "Progress towards the municipality's goals for the citizen"), Unsourced, ALWAYS),
            Indikator::new("3.d", Some("3.d"), ("Samspil med parter uden for tilbuddet",
                "Working with others outside the service"), Unsourced, ALWAYS),
        ] }),
    ] }),

    Tema::new("t2", 2, Some("t4"), ("Sundhed og trivsel",
        "Health and well-being"), theme("§ 6, stk. 2, nr. 2"), const { &[
        Kriterium::new("k4", Some("k4"), ("At bestemme selv og være med til at bestemme",
            "Deciding for oneself and having a say"), Inferred, const { &[
            Indikator::new("4.a", Some("4.a"), ("Lydhørhed og respekt i mødet med borgeren",
                "Being listened to and met with respect"), Inferred, ALWAYS),
            Indikator::new("4.b", Some("4.b"), ("Medindflydelse i store og små beslutninger",
                "A say in decisions large and small"), Inferred, ALWAYS),
        ] }),
        Kriterium::new("k5", Some("k5"), ("Sundhed og velbefindende, krop og sind",
            "Health and well-being, body and mind"), Inferred, const { &[
            Indikator::new("5.a", Some("5.a"), ("Trivsel i hverdagen",
                "Thriving in everyday life"), Inferred, ALWAYS),
            Indikator::new("5.b", Some("5.b"), ("Hjælp til at bruge sundhedsvæsenet",
                "Help to use the health services"), Inferred, ALWAYS),
            Indikator::new("5.c", Some("5.c"), ("Sundhedsfaglig viden og indsats efter behov",
                "Health knowledge and effort fitted to needs"), Inferred, ALWAYS),
        ] }),
        Kriterium::new("k6", Some("k6"), ("Arbejdet med at undgå magtanvendelse",
            "Work to avoid the use of force"), Inferred, const { &[
            Indikator::new("6.a", Some("6.a"), ("Pædagogik, der gør magt unødvendig",
                "Practice that makes force unnecessary"), Inferred, Applies::not(AMBULANT)),
            Indikator::new("6.b", Some("6.b"), ("Registrering og læring efter magtanvendelse",
                "Recording and learning after force was used"), Inferred, Applies::not(AMBULANT)),
        ] }),
        Kriterium::new("k7", Some("k7"), ("Beskyttelse mod vold og overgreb",
            "Protection against violence and abuse"), Inferred, const { &[
            Indikator::new("7.a", Some("7.a"), ("Et tilbud fri for vold og overgreb",
                "A service free of violence and abuse"), Inferred, ALWAYS),
        ] }),
    ] }),

    Tema::new("t3", 3, Some("t5"), ("Organisation og ledelse",
        "Organisation and leadership"), theme_noted("§ 6, stk. 2, nr. 3", KOSTAFDELING), const { &[
        Kriterium::new("k8", Some("k8"), ("Ledelsens faglighed",
            "The professionalism of the leadership"), Inferred, const { &[
            Indikator::new("8.a", Some("8.a"), ("Ledelsens kvalifikationer til opgaven",
                "The leadership's qualifications for the task"), Inferred, ALWAYS),
            Indikator::new("8.b", Some("8.b"), ("Supervision eller sparring udefra",
                "Supervision or sparring from outside"), Inferred, ALWAYS),
            Indikator::new("8.c", Some("8.c"), ("Bestyrelsens indsats og kunnen",
                "The board's effort and skills"), Inferred, Applies::with_bestyrelse()),
        ] }),
        Kriterium::new("k9", Some("k9"), ("Den daglige drift",
            "The daily running"), Inferred, const { &[
            Indikator::new("9.a", Some("9.a"), ("Tid med kvalificeret personale",
                "Time with qualified staff"), Inferred, ALWAYS),
            Indikator::new("9.b", Some("9.b"), ("Udskiftning i personalet",
                "Staff turnover"), Inferred, ALWAYS),
            Indikator::new("9.c", Some("9.c"), ("Sygefravær i personalet",
                "Staff sickness absence"), Inferred, ALWAYS),
        ] }),
    ] }),

    Tema::new("t4", 4, Some("t6"), ("Kompetencer",
        "Competences"), theme("§ 6, stk. 2, nr. 4"), const { &[
        Kriterium::new("k10", Some("k10"), ("Medarbejdernes kunnen over for målgruppen",
            "Staff competence for the target group"), Inferred, const { &[
            Indikator::new("10.a", Some("10.a"), ("Personalets faglige baggrund",
                "The professional background of the staff"), Inferred, ALWAYS),
            Indikator::new("10.b", Some("10.b"), ("Kompetencer set i samværet med borgerne",
                "Competence seen in the contact with citizens"), Inferred, ALWAYS),
        ] }),
    ] }),

    Tema::new("t6", 6, Some("t8"), ("Fysiske rammer",
        "Physical surroundings"), theme("§ 6, stk. 2, nr. 6"), const { &[
        Kriterium::new("k14", Some("k14"), ("Bygninger og omgivelser, der gavner borgerne",
            "Buildings and surroundings that do citizens good"), Inferred, const { &[
            Indikator::new("14.a", Some("14.a"), ("At føle sig godt tilpas i rammerne",
                "Feeling at ease in the surroundings"), Inferred, ALWAYS),
            Indikator::new("14.b", Some("14.b"), ("Indretning efter særlige behov",
                "Fitted out for special needs"), Inferred, ALWAYS),
            Indikator::new("14.c", Some("14.c"), ("Hjemlighed: et hjem, ikke en institution",
                "A home, not an institution"), Inferred, Applies::not(NOT_A_HOME)),
        ] }),
    ] }),
];
