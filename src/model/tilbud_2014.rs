//! Tilbud, 1 January 2014 - 31 December 2016: bilag 1 to the bekendtgørelse om socialtilsyn
//! (BEK 1557/2013, 551/2015, 730/2016), ordered by its § 5, stk. 2.
//!
//! Known from the law: the seven themes and their numbers (LOV 608/2013 § 6, stk. 2), and
//! that a samlet vurdering decided, supported by the model (§ 5, stk. 1). There was no theme
//! for health: Socialtilsyn Syd's page on the model of 2017 (socialtilsynsyd.dk,
//! "Ændringer i kvalitetsmodellen") says that it had been part of Målgrupper, metoder og
//! resultater; that its criteria were 4-7 then too is inferred.
//!
//! Known from pages: criterion 1 with 1.a, 1.b and 1.d (socialtilsynsyd.dk, "Oversigt: ændringer
//! i kvalitetsmodellen på tilbudsområdet", column 2016; its row 1.c went out in 2017 and shows
//! no text). What 1.c, criterion 3 and 2.a, 2.d, 3.a and 3.b are about: an institution's own
//! page with an assessment of these years. Themes 4 and 5 rest on Socialtilsyn Øst's page of
//! 2016 and on pages about the model of 2017.
//!
//! Not known: the annex itself. The other criteria and indicators are from general knowledge.
//! Exclusions by tilbudstype are not known; skoler med kostafdeling were not supervised yet
//! (§ 4, stk. 1), so the children's tilbud are one type here. 1.d is for children, and for
//! adults' tilbud where children come along: no type says which those are, so it is left out
//! for none.
//!
//! Økonomi was inside the model until 2017 (§ 5, stk. 1 covers every theme, and the same
//! page says that it was taken out then). Its criteria 11-13 are from general knowledge and
//! whether they were scored is open, so the theme is kept outside the profile.

use alloc::borrow::Cow;

use super::cited::{THEMES, theme};
use super::{Applies, Area, Indikator, Judged, Kriterium, Model, OutsideTema, Tema, Tilbudstype};
use crate::calendar::Date;
use crate::law::Confidence::{AuthorityPage, Inferred, Meaning, NumberInferred, Unsourced};
use crate::law::acts;
use crate::law::{Bilingual, Validity};

const ALWAYS: Applies = Applies::ALWAYS;

/// Tilbud for children and young people, serviceloven § 66, stk. 1, nr. 5-6.
const CHILDREN: &[Tilbudstype] = &[Tilbudstype::BoernUnge];

pub(super) static TILBUD_2014: Model = Model {
    id: Cow::Borrowed("tilbud-2014"),
    area: Area::Tilbud,
    name: Bilingual::new(
        "Kvalitetsmodel for tilbud 2014-2016",
        "Quality model for services 2014-2016",
    ),
    validity: Validity::new(Date::ymd(2014, 1, 1), Some(Date::ymd(2016, 12, 31))),
    judged: Judged::Scores,
    basis: Cow::Borrowed(&[
        acts::LOV_608_2013.says(THEMES),
        acts::LBK_124_2016.says(THEMES),
        acts::LOV_647_2016.says(THEMES),
        acts::BEK_1557_2013.says("§ 5, stk. 2, og bilag 1"),
        acts::BEK_551_2015.says("§ 5, stk. 2, og bilag 1"),
        acts::BEK_730_2016.says("§ 5, stk. 2, og bilag 1"),
    ]),
    provisional: Some(PROVISIONAL),
    continues: None,
    wording: None,
    temaer: Cow::Borrowed(TEMAER),
    outside: Cow::Borrowed(&[OEKONOMI]),
};

const PROVISIONAL: Bilingual = Bilingual::new(
    "Bilag 1 er ikke læst. Temaerne er lovens. Kriterier og indikatorer er vores korte ord: for tema 1 efter en side fra Socialtilsyn Syd, for de fleste andre uden kilde.",
    "Bilag 1 has not been read. The themes are the act's. Criteria and indicators are our short words: for theme 1 after a page of Socialtilsyn Syd, for most of the others without a source.",
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
        Kriterium::new("k1", None, ("Støtte til uddannelse og arbejde",
            "Support for education and work"), AuthorityPage, const { &[
            Indikator::new("1.a", None, ("Mål for skole, uddannelse eller arbejde, fulgt op",
                "Goals for school, education or work, followed up"), AuthorityPage, ALWAYS),
            Indikator::new("1.b", None, ("I skole, uddannelse, arbejde eller dagaktivitet",
                "In school, training, work or day activities"), AuthorityPage, ALWAYS),
            Indikator::new("1.c", None, ("Opfyldt undervisningspligt for børn i skolealderen",
                "Compulsory schooling kept for children of school age"), Meaning, Applies::only(CHILDREN)),
            Indikator::new("1.d", None, ("Regelmæssig gang i skole, uddannelse eller arbejde",
                "Regular attendance at school, education or work"), AuthorityPage, ALWAYS),
        ] }),
    ] }),

    Tema::new("t2", 2, None, ("Selvstændighed og relationer",
        "Independence and relations"), theme("§ 6, stk. 2, nr. 2"), const { &[
        Kriterium::new("k2", None, ("Fællesskab med andre og et selvstændigt liv",
            "Relations with others and an independent life"), Unsourced, const { &[
            Indikator::new("2.a", None, ("Mål for relationer og selvstændighed, fulgt op",
                "Goals for relations and independence, followed up"), Meaning, ALWAYS),
            Indikator::new("2.b", None, ("Deltagelse i livet uden for tilbuddet",
                "Taking part in life outside the service"), Unsourced, ALWAYS),
            Indikator::new("2.c", None, ("Tilknytning til familie og netværk",
                "Ties to family and network"), Unsourced, ALWAYS),
            Indikator::new("2.d", None, ("En voksen at betro sig til",
                "An adult to confide in"), Meaning, Applies::only(CHILDREN)),
        ] }),
    ] }),

    Tema::new("t3", 3, None, ("Målgrupper, metoder og resultater",
        "Target groups, methods and results"), theme("§ 6, stk. 2, nr. 3"), const { &[
        Kriterium::new("k3", None, ("Klar målgruppe, metode og virkning",
            "Clear target group, methods and effect"), Meaning, const { &[
            Indikator::new("3.a", None, ("Metoder, der passer til målgruppen",
                "Methods that suit the target group"), Meaning, ALWAYS),
            Indikator::new("3.b", None, ("Resultater skrevet ned og brugt til læring",
                "Results recorded and learned from"), Meaning, ALWAYS),
            Indikator::new("3.c", None, ("Fremgang mod kommunens mål for borgeren",
                "Progress towards the municipality's goals for the citizen"), Unsourced, ALWAYS),
        ] }),
        Kriterium::new("k4", None, ("At bestemme selv og være med til at bestemme",
            "Deciding for oneself and having a say"), Inferred, const { &[
            Indikator::new("4.a", None, ("Lydhørhed og respekt i mødet med borgeren",
                "Being listened to and met with respect"), Unsourced, ALWAYS),
            Indikator::new("4.b", None, ("Medindflydelse i store og små beslutninger",
                "A say in decisions large and small"), Unsourced, ALWAYS),
        ] }),
        Kriterium::new("k5", None, ("Sundhed og velbefindende, krop og sind",
            "Health and well-being, body and mind"), Inferred, const { &[
            Indikator::new("5.a", None, ("Trivsel i hverdagen",
                "Thriving in everyday life"), Unsourced, ALWAYS),
            Indikator::new("5.b", None, ("Hjælp til at bruge sundhedsvæsenet",
                "Help to use the health services"), Unsourced, ALWAYS),
            Indikator::new("5.c", None, ("Sundhedsfaglig viden og indsats efter behov",
                "Health knowledge and effort fitted to needs"), Unsourced, ALWAYS),
        ] }),
        Kriterium::new("k6", None, ("Arbejdet med at undgå magtanvendelse",
            "Work to avoid the use of force"), Inferred, const { &[
            Indikator::new("6.a", None, ("Pædagogik, der gør magt unødvendig",
                "Practice that makes force unnecessary"), Unsourced, ALWAYS),
            Indikator::new("6.b", None, ("Registrering og læring efter magtanvendelse",
                "Recording and learning after force was used"), Unsourced, ALWAYS),
        ] }),
        Kriterium::new("k7", None, ("Beskyttelse mod overgreb",
            "Protection against abuse"), Inferred, const { &[
            Indikator::new("7.a", None, ("Et tilbud fri for overgreb",
                "A service free of abuse"), Unsourced, ALWAYS),
        ] }),
    ] }),

    Tema::new("t4", 4, None, ("Organisation og ledelse",
        "Organisation and leadership"), theme("§ 6, stk. 2, nr. 4"), const { &[
        Kriterium::new("k8", None, ("Ledelsens faglighed",
            "The professionalism of the leadership"), Meaning, const { &[
            Indikator::new("8.a", None, ("Ledelsens kvalifikationer til opgaven",
                "The leadership's qualifications for the task"), Meaning, ALWAYS),
            Indikator::new("8.b", None, ("Supervision eller sparring udefra",
                "Supervision or sparring from outside"), Meaning, ALWAYS),
            Indikator::new("8.c", None, ("Bestyrelsens indsats og kunnen",
                "The board's effort and skills"), Meaning, Applies::with_bestyrelse()),
        ] }),
        Kriterium::new("k9", None, ("Den daglige drift",
            "The daily running"), NumberInferred, const { &[
            Indikator::new("9.a", None, ("Tid med kvalificeret personale",
                "Time with qualified staff"), Meaning, ALWAYS),
            Indikator::new("9.b", None, ("Udskiftning i personalet",
                "Staff turnover"), Meaning, ALWAYS),
            Indikator::new("9.c", None, ("Sygefravær i personalet",
                "Staff sickness absence"), Meaning, ALWAYS),
        ] }),
    ] }),

    Tema::new("t5", 5, None, ("Kompetencer", "Competences"), theme("§ 6, stk. 2, nr. 5"), const { &[
        Kriterium::new("k10", None, ("Medarbejdernes kunnen over for målgruppen",
            "Staff competence for the target group"), Inferred, const { &[
            Indikator::new("10.a", None, ("Personalets faglige baggrund",
                "The professional background of the staff"), Inferred, ALWAYS),
            Indikator::new("10.b", None, ("Kompetencer set i samværet med borgerne",
                "Competence seen in the contact with citizens"), Inferred, ALWAYS),
        ] }),
    ] }),

    Tema::new("t7", 7, None, ("Fysiske rammer",
        "Physical surroundings"), theme("§ 6, stk. 2, nr. 7"), const { &[
        Kriterium::new("k14", None, ("Bygninger og omgivelser, der gavner borgerne",
            "Buildings and surroundings that do citizens good"), Unsourced, const { &[
            Indikator::new("14.a", None, ("At føle sig godt tilpas i rammerne",
                "Feeling at ease in the surroundings"), Unsourced, ALWAYS),
            Indikator::new("14.b", None, ("Indretning efter særlige behov",
                "Fitted out for special needs"), Unsourced, ALWAYS),
            Indikator::new("14.c", None, ("Hjemlighed: et hjem, ikke en institution",
                "A home, not an institution"), Unsourced, ALWAYS),
        ] }),
    ] }),
];
