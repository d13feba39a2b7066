//! Themes the act keeps out of supervision for some tilbud.

use super::{Area, Tilbudstype, Tilbudstyper};
use crate::calendar::Date;
use crate::law::acts::{LBK_171_2022, LOV_1544_2016};
use crate::law::{LegalBasis, Provision, Validity, basis_on};

/// A theme that is not supervised for a tilbud of one type, in one period.
#[derive(Debug)]
#[non_exhaustive]
pub struct Exemption {
    /// The theme's number in lov om socialtilsyn § 6, stk. 2, as numbered in the period.
    pub tema_nr: u8,
    /// The type that is exempt.
    pub tilbudstype: Tilbudstype,
    /// When.
    pub validity: Validity,
    provision: Provision,
}

/// Schools with a kostafdeling: the socialtilsyn did not supervise their organisation,
/// ledelse and økonomi. From 1 January 2024 the act no longer names ledelse, so the theme
/// is judged; that organisation is still left out is said in the theme's legal basis.
static EXEMPTIONS: [Exemption; 1] = [Exemption {
    tema_nr: 5,
    tilbudstype: Tilbudstype::Kostafdeling,
    validity: Validity::new(Date::ymd(2017, 1, 1), Some(Date::ymd(2023, 12, 31))),
    provision: &[LOV_1544_2016.at("§ 6, stk. 4"), LBK_171_2022.at("§ 6, stk. 3")],
}];

impl Exemption {
    /// Where it stood on a day, numbered as then.
    #[must_use]
    pub fn basis_on(&self, date: Date) -> Option<LegalBasis> {
        basis_on(self.provision, date)
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

/// Whether the act keeps any theme out of supervision for a tilbud of these types alone, on a date.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::model::{Tilbudstype, Tilbudstyper, exempts};
///
/// let school = Tilbudstyper::of(&[Tilbudstype::Kostafdeling]);
/// assert!(exempts(school, Date::parse("2023-12-31").expect("a real date")));
/// assert!(!exempts(Tilbudstyper::NONE, Date::parse("2023-12-31").expect("a real date")));
/// ```
#[must_use]
pub fn exempts(types: Tilbudstyper, date: Date) -> bool {
    EXEMPTIONS.iter().any(|one| exemption(one.tema_nr, types, date).is_some())
}

/// The exemption of a theme of an area's model.
pub(crate) fn exemption_in(
    area: Area,
    tema_nr: u8,
    types: Tilbudstyper,
    date: Date,
) -> Option<&'static Exemption> {
    if area == Area::Tilbud { exemption(tema_nr, types, date) } else { None }
}

/// Whether the act keeps a theme of an area's model out of supervision.
pub(crate) fn is_exempt(area: Area, tema_nr: u8, types: Tilbudstyper, date: Date) -> bool {
    exemption_in(area, tema_nr, types, date).is_some()
}
