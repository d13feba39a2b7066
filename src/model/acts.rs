//! The acts and bekendtgørelser that ordered the model, each with its days.
//!
//! Three kinds of row, and on every day since 1 January 2014 exactly one of each of the
//! first two:
//!
//! - **the act**: the consolidation whose § 6, stk. 2 lists the themes. A consolidation is
//!   cited from the day it was issued; where the list had already changed by then, the one
//!   before it is cited with the amending act, and that row is inferred, since the amending
//!   acts' own commencement paragraphs are not at hand. The list changed on 1 January 2017
//!   (LOV 1544/2016), on 1 February 2022 (LOV 2620/2021: a reference only; the day is from
//!   the authority's page) and on 1 January 2026 (LOV 745/2025).
//! - **the bekendtgørelse**: the paragraph that says which annex to use. Its days are from
//!   each one's own commencement paragraph.
//! - **the rule of 2026**: every criterion must be met, BEK 1559/2025 § 10, stk. 2.
//!
//! All paragraphs were read in the texts; the annexes are not in those texts.

use alloc::borrow::Cow;

use crate::calendar::Date;
use crate::law::{Bilingual, Confidence, LegalBasis, Validity};

/// The paragraph of the act that lists the themes, the same in every version.
pub(crate) const THEMES: &str = "§ 6, stk. 2";

/// An act as a source: its name and the days on which it is the one to cite.
#[derive(Clone, Copy)]
pub(crate) struct Act {
    name: &'static str,
    from: (i16, i8, i8),
    to: Option<(i16, i8, i8)>,
    confidence: Confidence,
    note: Option<(&'static str, &'static str)>,
}

impl Act {
    const fn new(name: &'static str, from: (i16, i8, i8), to: Option<(i16, i8, i8)>) -> Self {
        Self { name, from, to, confidence: Confidence::Verified, note: None }
    }

    const fn inferred(mut self) -> Self {
        self.confidence = Confidence::Inferred;
        self
    }

    const fn noted(mut self, da: &'static str, en: &'static str) -> Self {
        self.note = Some((da, en));
        self
    }

    /// The place in the act, for the act's own days.
    pub(crate) const fn says(self, paragraph: &'static str) -> LegalBasis {
        let to = match self.to {
            Some(day) => Some(date(day)),
            None => None,
        };
        LegalBasis {
            act: Cow::Borrowed(self.name),
            paragraph: Cow::Borrowed(paragraph),
            validity: Some(Validity::new(date(self.from), to)),
            confidence: self.confidence,
            note: text(self.note),
        }
    }
}

const fn date((year, month, day): (i16, i8, i8)) -> Date {
    Date::ymd(year, month, day)
}

const fn text(note: Option<(&'static str, &'static str)>) -> Option<Bilingual> {
    match note {
        Some((da, en)) => Some(Bilingual::new(da, en)),
        None => None,
    }
}

/// Where a theme stands in the act. Which act that is on a given day is in the model's own
/// rows above; the number is the same through the whole period of a version.
pub(crate) const fn theme(paragraph: &'static str) -> LegalBasis {
    LegalBasis::new("lov om socialtilsyn", paragraph, Confidence::Verified)
}

/// The same, with something the reader must know.
pub(crate) const fn theme_noted(
    paragraph: &'static str,
    note: (&'static str, &'static str),
) -> LegalBasis {
    noted("lov om socialtilsyn", paragraph, Confidence::Verified, note)
}

/// Any place, with something the reader must know.
pub(crate) const fn noted(
    act: &'static str,
    paragraph: &'static str,
    confidence: Confidence,
    note: (&'static str, &'static str),
) -> LegalBasis {
    LegalBasis {
        act: Cow::Borrowed(act),
        paragraph: Cow::Borrowed(paragraph),
        validity: None,
        confidence,
        note: text(Some(note)),
    }
}

// The act, § 6, stk. 2.

pub(crate) const LOV_608_2013: Act = Act::new("LOV 608/2013", (2014, 1, 1), Some((2016, 2, 11)))
    .noted("Ikke læst: LBK 1054/2015.", "Not read: LBK 1054/2015.");
pub(crate) const LBK_124_2016: Act = Act::new("LBK 124/2016", (2016, 2, 12), Some((2016, 12, 31)));

pub(crate) const LOV_1544_2016: Act =
    Act::new("LBK 124/2016, som ændret ved LOV 1544/2016", (2017, 1, 1), Some((2017, 1, 17)))
        .inferred();
pub(crate) const LBK_70_2017: Act = Act::new("LBK 70/2017", (2017, 1, 18), Some((2018, 1, 18)));
pub(crate) const LBK_42_2018: Act = Act::new("LBK 42/2018", (2018, 1, 19), Some((2019, 8, 20)));
pub(crate) const LBK_846_2019: Act = Act::new("LBK 846/2019", (2019, 8, 21), Some((2020, 9, 20)));
pub(crate) const LBK_1377_2020: Act = Act::new("LBK 1377/2020", (2020, 9, 21), Some((2022, 1, 31)));
pub(crate) const LBK_171_2022: Act = Act::new("LBK 171/2022", (2022, 2, 1), Some((2022, 6, 30)));
pub(crate) const LBK_1109_2022: Act = Act::new("LBK 1109/2022", (2022, 7, 1), Some((2024, 7, 2)));
pub(crate) const LBK_908_2024: Act = Act::new("LBK 908/2024", (2024, 7, 3), Some((2025, 2, 24)));
pub(crate) const LBK_236_2025: Act = Act::new("LBK 236/2025", (2025, 2, 25), Some((2025, 12, 31)));

pub(crate) const LOV_745_2025: Act =
    Act::new("LBK 236/2025, som ændret ved LOV 745/2025", (2026, 1, 1), Some((2026, 1, 29)))
        .inferred();
pub(crate) const LBK_242_2026: Act = Act::new("LBK 242/2026", (2026, 1, 30), None);

// The bekendtgørelse. Three were amended by texts that are not at hand.

pub(crate) const BEK_1557_2013: Act = Act::new("BEK 1557/2013", (2014, 1, 1), Some((2015, 4, 30)));
pub(crate) const BEK_551_2015: Act = Act::new("BEK 551/2015", (2015, 5, 1), Some((2016, 6, 30)))
    .noted("Ikke læst: BEK 1907/2015.", "Not read: BEK 1907/2015.");
pub(crate) const BEK_730_2016: Act = Act::new("BEK 730/2016", (2016, 7, 1), Some((2016, 12, 31)));

pub(crate) const BEK_1675_2016: Act = Act::new("BEK 1675/2016", (2017, 1, 1), Some((2017, 12, 31)));
pub(crate) const BEK_1251_2017: Act = Act::new("BEK 1251/2017", (2018, 1, 1), Some((2019, 6, 30)));
pub(crate) const BEK_536_2019: Act = Act::new("BEK 536/2019", (2019, 7, 1), Some((2019, 12, 31)));
pub(crate) const BEK_1633_2019: Act = Act::new("BEK 1633/2019", (2020, 1, 1), Some((2020, 6, 30)))
    .noted("Ikke læst: BEK 485/2020.", "Not read: BEK 485/2020.");
pub(crate) const BEK_617_2020: Act = Act::new("BEK 617/2020", (2020, 7, 1), Some((2022, 1, 31)))
    .noted("Ikke læst: BEK 748/2021.", "Not read: BEK 748/2021.");
pub(crate) const BEK_2665_2021: Act = Act::new("BEK 2665/2021", (2022, 2, 1), Some((2022, 4, 29)));
pub(crate) const BEK_469_2022: Act = Act::new("BEK 469/2022", (2022, 4, 30), Some((2023, 1, 31)));
pub(crate) const BEK_62_2023: Act = Act::new("BEK 62/2023", (2023, 2, 1), Some((2023, 12, 31)));
pub(crate) const BEK_1490_2023: Act = Act::new("BEK 1490/2023", (2024, 1, 1), Some((2025, 12, 31)));

pub(crate) const BEK_1559_2025: Act = Act::new("BEK 1559/2025", (2026, 1, 1), None);

// The rule of 2026.

/// Every criterion must be met.
pub(crate) const EVERY_CRITERION: LegalBasis = BEK_1559_2025.says("§ 10, stk. 2");
