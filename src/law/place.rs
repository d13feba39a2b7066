//! Where a rule stands, through the renumberings of the act.

use super::Confidence;
use super::LegalBasis;
use super::acts::Family;
use crate::calendar::Date;

/// A paragraph, from a version of an act on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    family: Family,
    from: Date,
    paragraph: &'static str,
}

/// A provision under the numbers it has had in one act, in order; written as what each
/// version that renumbered it says:
///
/// ```text
/// &[LOV_608_2013.at("§ 7, stk. 3"), LBK_171_2022.at("§ 7, stk. 4")]
/// ```
///
/// An empty paragraph is the version that no longer has it.
pub(crate) type Provision = &'static [Place];

/// The paragraph of a provision that is gone.
pub(crate) const GONE: &str = "";

impl Place {
    pub(super) const fn new(family: Family, from: Date, paragraph: &'static str) -> Self {
        Self { family, from, paragraph }
    }
}

/// The place of a provision on a day: they stand in order, so the last that has begun. A loop
/// that looks at all is smaller in the wasm than one from the end, and the lists are short.
fn place_on(provision: Provision, date: Date) -> Option<&'static Place> {
    let mut found = None;
    for place in provision {
        if place.from <= date {
            found = Some(place);
        }
    }
    found
}

/// Where a provision stood on a day, in the version of that day; `None` where it did not.
pub(crate) fn basis_on(provision: Provision, date: Date) -> Option<LegalBasis> {
    let place = place_on(provision, date).filter(|place| !place.paragraph.is_empty())?;
    Some(place.family.on(date)?.names(place.paragraph))
}

/// The first day, not after this one, from which a provision stood at the same place in the
/// same version of its act; `None` before its first.
pub(crate) fn stands_since(provision: Provision, date: Date) -> Option<Date> {
    let place = place_on(provision, date)?;
    let version = place.family.on(date)?;
    Some(place.from.max(version.days().from))
}

/// The less sure of two; the words of [`Confidence`] stand from sure to open.
pub(crate) fn less_sure(one: Confidence, other: Confidence) -> Confidence {
    if other as u8 > one as u8 { other } else { one }
}
