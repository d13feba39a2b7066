//! What each tilbudstype is run under.

use super::Tilbudstype;
use crate::calendar::Date;

/// The paragraph that a tilbudstype is run under, from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hjemmel {
    /// The first day it stood there.
    pub from: Date,
    /// The act, by the name it goes by.
    pub act: &'static str,
    /// The place in it.
    pub paragraph: &'static str,
}

const fn since(from: Date, act: &'static str, paragraph: &'static str) -> Hjemmel {
    Hjemmel { from, act, paragraph }
}

/// As long as there has been a socialtilsyn.
const BEGAN: Date = Date::ymd(2014, 1, 1);
/// The three kinds of plejefamilier took the place of one.
const THREE_KINDS: Date = Date::ymd(2019, 7, 1);
/// Children's tilbud moved.
const BARNETS_LOV: Date = Date::ymd(2024, 1, 1);

impl Tilbudstype {
    /// What it is run under, in order: the last that has begun counts.
    ///
    /// Source: lov om socialtilsyn § 4, stk. 1, in its versions from LOV 608/2013 to LBK 242/2026; which
    /// number of serviceloven § 66, stk. 1, a tilbud for children had is not told here.
    ///
    /// ```
    /// use kvalitetsmodel::model::Tilbudstype;
    ///
    /// let [before, now] = Tilbudstype::BoernUnge.hjemmel() else { panic!("it moved once") };
    /// assert_eq!((before.act, before.paragraph), ("serviceloven", "§ 66"));
    /// assert_eq!((now.act, now.paragraph), ("barnets lov", "§ 43, stk. 1, nr. 6"));
    /// ```
    #[must_use]
    pub const fn hjemmel(self) -> &'static [Hjemmel] {
        match self {
            Self::BoernUnge => {
                const {
                    &[
                        since(BEGAN, "serviceloven", "§ 66"),
                        since(BARNETS_LOV, "barnets lov", "§ 43, stk. 1, nr. 6"),
                    ]
                }
            }
            Self::Kostafdeling => {
                const {
                    &[
                        since(BEGAN, "serviceloven", "§ 66"),
                        since(BARNETS_LOV, "barnets lov", "§ 43, stk. 1, nr. 7"),
                    ]
                }
            }
            Self::Sel101 => const { &[since(BEGAN, "serviceloven", "§ 101")] },
            Self::Sel101a => const { &[since(BEGAN, "serviceloven", "§ 101 a")] },
            Self::Sel107 => const { &[since(BEGAN, "serviceloven", "§ 107")] },
            Self::Sel108 => const { &[since(BEGAN, "serviceloven", "§ 108")] },
            Self::Sel109 => const { &[since(BEGAN, "serviceloven", "§ 109")] },
            Self::Sel110 => const { &[since(BEGAN, "serviceloven", "§ 110")] },
            Self::BoformStoette => {
                const { &[since(BEGAN, "lov om socialtilsyn", "§ 4, stk. 1, nr. 3")] }
            }
            Self::Sul141 => const { &[since(BEGAN, "sundhedsloven", "§ 141")] },
            Self::AlmenPlejefamilie => {
                const {
                    &[
                        since(THREE_KINDS, "serviceloven", "§ 66, stk. 1, nr. 1"),
                        since(BARNETS_LOV, "barnets lov", "§ 43, stk. 1, nr. 1"),
                    ]
                }
            }
            Self::ForstaerketPlejefamilie => {
                const {
                    &[
                        since(THREE_KINDS, "serviceloven", "§ 66, stk. 1, nr. 2"),
                        since(BARNETS_LOV, "barnets lov", "§ 43, stk. 1, nr. 2"),
                    ]
                }
            }
            Self::SpecialiseretPlejefamilie => {
                const {
                    &[
                        since(THREE_KINDS, "serviceloven", "§ 66, stk. 1, nr. 3"),
                        since(BARNETS_LOV, "barnets lov", "§ 43, stk. 1, nr. 3"),
                    ]
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::Tilbudstype;

    #[test]
    fn every_type_stands_somewhere_and_its_places_stand_in_order() {
        for tilbudstype in Tilbudstype::ALL {
            let days: Vec<_> = tilbudstype.hjemmel().iter().map(|its| its.from).collect();
            assert!(!days.is_empty() && days.is_sorted(), "{tilbudstype:?}: {days:?}");
        }
    }
}
