//! Themes the act keeps out of supervision for some tilbud.

use super::{Tilbudstype, Tilbudstyper};
use crate::calendar::Date;
use crate::law::{Confidence, LegalBasis, Validity};

/// A theme that is not supervised for a tilbud of one type, in one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exemption {
    /// The theme's number in lov om socialtilsyn § 6, stk. 2, as numbered in the period.
    pub tema_nr: u8,
    /// The type that is exempt.
    pub tilbudstype: Tilbudstype,
    /// When.
    pub validity: Validity,
    /// Where it stands.
    pub basis: LegalBasis,
}

/// Schools with a kostafdeling: the socialtilsyn did not supervise their organisation,
/// ledelse and økonomi. From 1 January 2024 the act no longer names ledelse, so the theme
/// is judged; that organisation is still left out is said in the theme's legal basis.
static EXEMPTIONS: [Exemption; 6] = [
    kostafdeling(Date::ymd(2017, 1, 1), Date::ymd(2017, 12, 31), "LBK 70/2017", "§ 6, stk. 4"),
    kostafdeling(Date::ymd(2018, 1, 1), Date::ymd(2019, 6, 30), "LBK 42/2018", "§ 6, stk. 4"),
    kostafdeling(Date::ymd(2019, 7, 1), Date::ymd(2020, 6, 30), "LBK 846/2019", "§ 6, stk. 4"),
    kostafdeling(Date::ymd(2020, 7, 1), Date::ymd(2022, 1, 31), "LBK 1377/2020", "§ 6, stk. 4"),
    kostafdeling(Date::ymd(2022, 2, 1), Date::ymd(2022, 6, 30), "LBK 171/2022", "§ 6, stk. 3"),
    kostafdeling(Date::ymd(2022, 7, 1), Date::ymd(2023, 12, 31), "LBK 1109/2022", "§ 6, stk. 3"),
];

const fn kostafdeling(
    from: Date,
    to: Date,
    act: &'static str,
    paragraph: &'static str,
) -> Exemption {
    Exemption {
        tema_nr: 5,
        tilbudstype: Tilbudstype::Kostafdeling,
        validity: Validity::new(from, Some(to)),
        basis: LegalBasis::new(act, paragraph, Confidence::Verified),
    }
}

/// The exemption of a theme for a tilbud of these types alone, on a date.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::model::{Tilbudstype, Tilbudstyper, exemption};
///
/// let school = Tilbudstyper::of(&[Tilbudstype::Kostafdeling]);
/// let day = |text| Date::parse(text).expect("a real date");
/// assert!(exemption(5, school, day("2023-12-31")).is_some());
/// assert!(exemption(5, school, day("2024-01-01")).is_none());
/// ```
#[must_use]
pub fn exemption(tema_nr: u8, types: Tilbudstyper, date: Date) -> Option<&'static Exemption> {
    EXEMPTIONS.iter().find(|exemption| {
        exemption.tema_nr == tema_nr
            && exemption.validity.contains(date)
            && !types.is_empty()
            && types.without(Tilbudstyper::of(&[exemption.tilbudstype])).is_empty()
    })
}
