//! The acts and bekendtgørelser the law of this crate stands in, each version with its days.
//!
//! A version is a constant; what is the law says where a place stands *from that version on*
//! ([`Act::at`]), or only in it ([`Act::says`]). The lists below put the versions of an act
//! in order, so that on every day exactly one of them is the one to cite:
//!
//! - **Lov om socialtilsyn**: a consolidation (LBK) is cited from the day it was issued.
//!   Where the act had changed before that, the consolidation before it is cited with the
//!   amending act, as one does: `LBK 124/2016, som ændret ved …`. Those rows are inferred:
//!   the amending acts and their commencement paragraphs are not at hand. Their days are 1
//!   January 2024 (printed in LBK 908/2024), 1 February 2022 (an authority's page), and else
//!   the first day of the bekendtgørelse that followed.
//! - **Bekendtgørelse om socialtilsyn**: from each one's own commencement paragraph.
//! - **Other acts**: from their commencement, a consolidation from its day of issue. Older
//!   versions have not been read, and are not listed.
//!
//! All paragraphs cited from them were read in the texts; the annexes are not in those texts.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::{Bilingual, Confidence, LegalBasis, Place, Validity};
use crate::calendar::Date;

/// A day as it is written in the tables.
pub(crate) type Ymd = (i16, i8, i8);

/// An act through its versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Lov,
    Bek,
    Forvaltningsloven,
    Retssikkerhedsloven,
    BekRetssikkerhed,
    BekTilbudsportalen,
    BekPlejefamilier,
    LovVoksenansvar,
    BekVoksenansvar,
    BekMagtVoksne,
    Serviceloven,
}

/// A version of an act: its name, and the days on which it is the one to cite.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Act {
    pub(super) family: Family,
    name: &'static str,
    pub(super) from: Date,
    to: Option<Date>,
    pub(super) confidence: Confidence,
    note: Option<(&'static str, &'static str)>,
}

impl Act {
    const fn new(family: Family, name: &'static str, from: Ymd, to: Ymd) -> Self {
        Self { to: Some(on(to)), ..Self::newest(family, name, from) }
    }

    /// The version that is the one to cite still.
    const fn newest(family: Family, name: &'static str, from: Ymd) -> Self {
        let (to, confidence, note) = (None, Confidence::Verified, None);
        Self { family, name, from: on(from), to, confidence, note }
    }

    /// A consolidation with an amending act that has not been read.
    const fn amended(name: &'static str, from: Ymd, to: Ymd) -> Self {
        let act = Self::new(Family::Lov, name, from, to);
        Self { confidence: Confidence::Inferred, ..act }
    }

    const fn noted(mut self, da: &'static str, en: &'static str) -> Self {
        self.note = Some((da, en));
        self
    }

    /// A place that stands in this version and those after it, until the next place of the
    /// same provision.
    pub(crate) const fn at(self, paragraph: &'static str) -> Place {
        Place::new(self.family, self.from, paragraph)
    }

    /// A place in this version, with the version's own days.
    pub(crate) const fn says(self, paragraph: &'static str) -> LegalBasis {
        let mut basis = self.cites(paragraph);
        basis.validity = Some(self.days());
        basis
    }

    /// A place in this version, where the row's owner has the days.
    pub(crate) const fn cites(self, paragraph: &'static str) -> LegalBasis {
        LegalBasis {
            act: Cow::Borrowed(self.name),
            title: None,
            paragraph: Cow::Borrowed(paragraph),
            validity: None,
            confidence: self.confidence,
            note: match self.note {
                Some((da, en)) => Some(Bilingual::new(da, en)),
                None => None,
            },
        }
    }

    /// The same with what the act is called, for a result. A model has no titles: it is known by what
    /// stands in it.
    pub(crate) const fn names(self, paragraph: &'static str) -> LegalBasis {
        let mut basis = self.cites(paragraph);
        basis.title = Some(self.family.title());
        basis
    }

    /// The days on which it is the one to cite.
    pub(crate) const fn days(self) -> Validity {
        Validity::new(self.from, self.to)
    }
}

pub(crate) const fn on((year, month, day): Ymd) -> Date {
    Date::ymd(year, month, day)
}

/// What an act of this name is called; `None` of one that is not known.
fn title_of(name: &str) -> Option<&'static str> {
    let has = |family: &&Family| family.versions().iter().any(|act| act.name == name);
    Family::ALL.iter().find(has).map(|family| family.title())
}

/// The rows of a model that say so on a day, with what their acts are called, for a result.
pub(crate) fn named_on(rows: &[LegalBasis], date: Date) -> Vec<LegalBasis> {
    let mut named = Vec::new();
    for row in rows.iter().filter(|row| row.applies_on(date)) {
        named.push(LegalBasis { title: title_of(&row.act), ..row.clone() });
    }
    named
}

impl Family {
    const ALL: [Self; 11] = [
        Self::Lov,
        Self::Bek,
        Self::Forvaltningsloven,
        Self::Retssikkerhedsloven,
        Self::BekRetssikkerhed,
        Self::BekTilbudsportalen,
        Self::BekPlejefamilier,
        Self::LovVoksenansvar,
        Self::BekVoksenansvar,
        Self::BekMagtVoksne,
        Self::Serviceloven,
    ];

    /// What the act is called, as its texts have it. That on force on adults goes on: "samt om særlige
    /// sikkerhedsforanstaltninger for voksne og modtagepligt i boformer efter lov om social service".
    const fn title(self) -> &'static str {
        match self {
            Self::Lov => "lov om socialtilsyn",
            Self::Bek => "bekendtgørelse om socialtilsyn",
            Self::Forvaltningsloven => "forvaltningsloven",
            Self::Retssikkerhedsloven => {
                "lov om retssikkerhed og administration på det sociale område"
            }
            Self::BekRetssikkerhed => {
                "bekendtgørelse om retssikkerhed og administration på det sociale område"
            }
            Self::BekTilbudsportalen => "bekendtgørelse om Tilbudsportalen",
            Self::BekPlejefamilier => "bekendtgørelse om plejefamilier",
            Self::LovVoksenansvar => "lov om voksenansvar for anbragte børn og unge",
            Self::BekVoksenansvar => "bekendtgørelse om voksenansvar for anbragte børn og unge",
            Self::BekMagtVoksne => {
                "bekendtgørelse om magtanvendelse og andre indgreb i selvbestemmelsesretten over for voksne"
            }
            Self::Serviceloven => "lov om social service",
        }
    }

    /// Its versions, in order.
    const fn versions(self) -> &'static [Act] {
        match self {
            Self::Lov => LOV,
            Self::Bek => BEK,
            Self::Forvaltningsloven => &[LBK_433_2014],
            Self::Retssikkerhedsloven => &[LBK_354_2025],
            Self::BekRetssikkerhed => &[BEK_861_2025],
            Self::BekTilbudsportalen => &[BEK_1560_2025],
            Self::BekPlejefamilier => &[BEK_1489_2023],
            Self::LovVoksenansvar => &[LBK_1006_2024],
            Self::BekVoksenansvar => &[BEK_980_2025],
            Self::BekMagtVoksne => &[BEK_1239_2019, BEK_839_2024, BEK_1411_2024],
            Self::Serviceloven => &[LBK_1129_2025],
        }
    }

    /// The version to cite on a day; `None` before the first. They stand in order, so it is the
    /// last that has begun (a loop as in `place.rs`, and for the same reason).
    pub(crate) fn on(self, date: Date) -> Option<&'static Act> {
        let mut found = None;
        for act in self.versions() {
            if act.from <= date {
                found = Some(act);
            }
        }
        found
    }
}

// Lov om socialtilsyn.

pub(crate) const LOV_608_2013: Act =
    Act::new(Family::Lov, "LOV 608/2013", (2014, 1, 1), (2016, 2, 11))
        .noted("Ikke læst: LBK 1054/2015.", "Not read: LBK 1054/2015.");
pub(crate) const LBK_124_2016: Act =
    Act::new(Family::Lov, "LBK 124/2016", (2016, 2, 12), (2016, 6, 30)).noted(
        "Nummereret som trykt. Hvad den siger om alkoholbehandling, gælder måske først fra 1. juli 2016.",
        "Numbered as printed. What it says of alcohol treatment may apply from 1 July 2016 only.",
    );
pub(crate) const LOV_647_2016: Act =
    Act::amended("LBK 124/2016, som ændret ved LOV 647/2016", (2016, 7, 1), (2016, 12, 31)).noted(
        "LOV 647/2016 er ikke læst; numrene i § 5 er fra BEK 730/2016.",
        "LOV 647/2016 has not been read; the numbers in § 5 are from BEK 730/2016.",
    );
pub(crate) const LOV_1544_2016: Act = Act::amended(
    "LBK 124/2016, som ændret ved LOV 647/2016 og LOV 1544/2016",
    (2017, 1, 1),
    (2017, 1, 17),
);
pub(crate) const LBK_70_2017: Act =
    Act::new(Family::Lov, "LBK 70/2017", (2017, 1, 18), (2017, 12, 31));
pub(crate) const LOV_660_2017: Act = Act::amended(
    "LBK 70/2017, som ændret ved LOV 660/2017 og LOV 702/2017",
    (2018, 1, 1),
    (2018, 1, 18),
);
pub(crate) const LBK_42_2018: Act =
    Act::new(Family::Lov, "LBK 42/2018", (2018, 1, 19), (2019, 6, 30));
pub(crate) const LOV_1530_2018: Act =
    Act::amended("LBK 42/2018, som ændret ved LOV 1530/2018", (2019, 7, 1), (2019, 8, 20));
pub(crate) const LBK_846_2019: Act =
    Act::new(Family::Lov, "LBK 846/2019", (2019, 8, 21), (2020, 6, 30));
pub(crate) const LOV_615_2020: Act =
    Act::amended("LBK 846/2019, som ændret bl.a. ved LOV 615/2020", (2020, 7, 1), (2020, 9, 20));
pub(crate) const LBK_1377_2020: Act =
    Act::new(Family::Lov, "LBK 1377/2020", (2020, 9, 21), (2022, 1, 31));
/// Issued on 28 January 2022, with what applies from 1 February.
pub(crate) const LBK_171_2022: Act =
    Act::new(Family::Lov, "LBK 171/2022", (2022, 2, 1), (2022, 6, 30));
pub(crate) const LBK_1109_2022: Act =
    Act::new(Family::Lov, "LBK 1109/2022", (2022, 7, 1), (2023, 12, 31));
pub(crate) const LOV_753_2023: Act =
    Act::amended("LBK 1109/2022, som ændret bl.a. ved LOV 753/2023", (2024, 1, 1), (2024, 7, 2))
        .noted(
            "Ikke læst: LOV 721/2023, 753/2023 og 754/2023.",
            "Not read: LOV 721/2023, 753/2023 and 754/2023.",
        );
pub(crate) const LBK_908_2024: Act =
    Act::new(Family::Lov, "LBK 908/2024", (2024, 7, 3), (2024, 12, 31));
pub(crate) const LOV_1689_2024: Act =
    Act::amended("LBK 908/2024, som ændret ved LOV 1689/2024", (2025, 1, 1), (2025, 2, 24));
pub(crate) const LBK_236_2025: Act =
    Act::new(Family::Lov, "LBK 236/2025", (2025, 2, 25), (2025, 12, 31));
pub(crate) const LOV_745_2025: Act =
    Act::amended("LBK 236/2025, som ændret ved LOV 745/2025", (2026, 1, 1), (2026, 1, 29));
pub(crate) const LBK_242_2026: Act = Act::newest(Family::Lov, "LBK 242/2026", (2026, 1, 30));

const LOV: &[Act] = &[
    LOV_608_2013,
    LBK_124_2016,
    LOV_647_2016,
    LOV_1544_2016,
    LBK_70_2017,
    LOV_660_2017,
    LBK_42_2018,
    LOV_1530_2018,
    LBK_846_2019,
    LOV_615_2020,
    LBK_1377_2020,
    LBK_171_2022,
    LBK_1109_2022,
    LOV_753_2023,
    LBK_908_2024,
    LOV_1689_2024,
    LBK_236_2025,
    LOV_745_2025,
    LBK_242_2026,
];

// Bekendtgørelse om socialtilsyn. Three were amended by texts that are not at hand.

pub(crate) const BEK_1557_2013: Act =
    Act::new(Family::Bek, "BEK 1557/2013", (2014, 1, 1), (2015, 4, 30));
pub(crate) const BEK_551_2015: Act =
    Act::new(Family::Bek, "BEK 551/2015", (2015, 5, 1), (2016, 6, 30))
        .noted("Ikke læst: BEK 1907/2015.", "Not read: BEK 1907/2015.");
pub(crate) const BEK_730_2016: Act =
    Act::new(Family::Bek, "BEK 730/2016", (2016, 7, 1), (2016, 12, 31));
pub(crate) const BEK_1675_2016: Act =
    Act::new(Family::Bek, "BEK 1675/2016", (2017, 1, 1), (2017, 12, 31));
pub(crate) const BEK_1251_2017: Act =
    Act::new(Family::Bek, "BEK 1251/2017", (2018, 1, 1), (2019, 6, 30));
pub(crate) const BEK_536_2019: Act =
    Act::new(Family::Bek, "BEK 536/2019", (2019, 7, 1), (2019, 12, 31));
pub(crate) const BEK_1633_2019: Act =
    Act::new(Family::Bek, "BEK 1633/2019", (2020, 1, 1), (2020, 6, 30))
        .noted("Ikke læst: BEK 485/2020.", "Not read: BEK 485/2020.");
pub(crate) const BEK_617_2020: Act =
    Act::new(Family::Bek, "BEK 617/2020", (2020, 7, 1), (2022, 1, 31))
        .noted("Ikke læst: BEK 748/2021.", "Not read: BEK 748/2021.");
pub(crate) const BEK_2665_2021: Act =
    Act::new(Family::Bek, "BEK 2665/2021", (2022, 2, 1), (2022, 4, 29));
pub(crate) const BEK_469_2022: Act =
    Act::new(Family::Bek, "BEK 469/2022", (2022, 4, 30), (2023, 1, 31));
pub(crate) const BEK_62_2023: Act =
    Act::new(Family::Bek, "BEK 62/2023", (2023, 2, 1), (2023, 12, 31));
pub(crate) const BEK_1490_2023: Act =
    Act::new(Family::Bek, "BEK 1490/2023", (2024, 1, 1), (2025, 12, 31));
pub(crate) const BEK_1559_2025: Act = Act::newest(Family::Bek, "BEK 1559/2025", (2026, 1, 1));

const BEK: &[Act] = &[
    BEK_1557_2013,
    BEK_551_2015,
    BEK_730_2016,
    BEK_1675_2016,
    BEK_1251_2017,
    BEK_536_2019,
    BEK_1633_2019,
    BEK_617_2020,
    BEK_2665_2021,
    BEK_469_2022,
    BEK_62_2023,
    BEK_1490_2023,
    BEK_1559_2025,
];

pub(crate) use other::*;

/// The acts that only the deadlines stand in.
mod other {
    use super::{Act, Family};

    /// Forvaltningsloven.
    pub(crate) const LBK_433_2014: Act =
        Act::newest(Family::Forvaltningsloven, "LBK 433/2014", (2014, 4, 22));

    /// Lov om retssikkerhed og administration på det sociale område.
    pub(crate) const LBK_354_2025: Act =
        Act::newest(Family::Retssikkerhedsloven, "LBK 354/2025", (2025, 4, 2));

    /// Bekendtgørelse om retssikkerhed og administration på det sociale område, § 19.
    pub(crate) const BEK_861_2025: Act =
        Act::newest(Family::BekRetssikkerhed, "BEK 861/2025", (2025, 7, 1));

    /// Bekendtgørelse om Tilbudsportalen, § 18.
    pub(crate) const BEK_1560_2025: Act =
        Act::newest(Family::BekTilbudsportalen, "BEK 1560/2025", (2026, 1, 1));

    /// Bekendtgørelse om plejefamilier, § 30.
    pub(crate) const BEK_1489_2023: Act =
        Act::newest(Family::BekPlejefamilier, "BEK 1489/2023", (2024, 1, 1));

    /// Lov om voksenansvar for anbragte børn og unge.
    pub(crate) const LBK_1006_2024: Act =
        Act::newest(Family::LovVoksenansvar, "LBK 1006/2024", (2024, 8, 30));

    /// Bekendtgørelse om voksenansvar for anbragte børn og unge, § 26.
    pub(crate) const BEK_980_2025: Act =
        Act::newest(Family::BekVoksenansvar, "BEK 980/2025", (2025, 9, 1));

    // Bekendtgørelse om magtanvendelse over for voksne, §§ 24, 26 and 29.

    pub(crate) const BEK_1239_2019: Act =
        Act::new(Family::BekMagtVoksne, "BEK 1239/2019", (2020, 1, 1), (2024, 6, 30));
    pub(crate) const BEK_839_2024: Act =
        Act::new(Family::BekMagtVoksne, "BEK 839/2024", (2024, 7, 1), (2024, 12, 31));
    pub(crate) const BEK_1411_2024: Act =
        Act::newest(Family::BekMagtVoksne, "BEK 1411/2024", (2025, 1, 1));

    /// Serviceloven. Its text and its day of issue are not at hand.
    pub(crate) const LBK_1129_2025: Act =
        Act::newest(Family::Serviceloven, "LBK 1129/2025", (2026, 1, 1))
            .noted("Ikke læst: LBK 1129/2025.", "Not read: LBK 1129/2025.");
}
