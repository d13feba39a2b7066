//! What is computed with of a model: its shape and its conditions, without a word of it.
//!
//! Made from the models themselves, the built-in ones while the crate is compiled: so a program
//! that computes and shows nothing carries none of their labels.

use alloc::borrow::Cow;
use alloc::vec;

use super::plejefamilier_2014::PLEJEFAMILIER_2014;
use super::plejefamilier_2017::PLEJEFAMILIER_2017;
use super::plejefamilier_2026::PLEJEFAMILIER_2026;
use super::tilbud_2014::TILBUD_2014;
use super::tilbud_2017::TILBUD_2017;
use super::tilbud_2026::TILBUD_2026;
use super::{Applies, Area, BUILT_IN, Judged, Model, Tilbudstyper};
use crate::law::Validity;

/// A model without its words; parts are known by their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Skeleton {
    pub(crate) area: Area,
    pub(crate) judged: Judged,
    pub(crate) validity: Validity,
    /// In the model's order.
    pub(crate) temaer: Cow<'static, [Bone]>,
    /// By criterion, in the order of [`Model::kriterier`]: how many leaves it has.
    pub(crate) kriterier: Cow<'static, [u8]>,
    /// By leaf, in the order of [`Model::leaves`]: for whom it is.
    pub(crate) leaves: Cow<'static, [Condition]>,
}

/// A theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bone {
    /// Its number in § 6, stk. 2.
    pub(crate) nr: u8,
    /// How many criteria it has.
    pub(crate) kriterier: u8,
}

/// The conditions of [`Applies`], as sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Condition {
    only: Tilbudstyper,
    not: Tilbudstyper,
    bestyrelse: bool,
}

impl Condition {
    /// Of a criterion that is scored itself.
    const NONE: Self =
        Self { only: Tilbudstyper::NONE, not: Tilbudstyper::NONE, bestyrelse: false };

    pub(super) const fn of(applies: &Applies) -> Self {
        Self {
            only: Tilbudstyper::of(slice(&applies.only)),
            not: Tilbudstyper::of(slice(&applies.not)),
            bestyrelse: applies.bestyrelse,
        }
    }

    /// Whether they hold for a tilbud of these types; `None` where it is not known if it has a
    /// bestyrelse.
    pub(crate) const fn holds(self, types: Tilbudstyper, bestyrelse: Option<bool>) -> bool {
        let Self { only, not, bestyrelse: needed } = self;
        let by_type = types.is_empty()
            || ((only.is_empty() || types.intersects(only)) && !types.without(not).is_empty());
        by_type && (!needed || !matches!(bestyrelse, Some(false)))
    }
}

impl Skeleton {
    /// That of a model.
    pub(crate) fn of(model: &Model) -> Self {
        let size = Size::of(model);
        let mut temaer = vec![Bone { nr: 0, kriterier: 0 }; size.temaer];
        let mut kriterier = vec![0; size.kriterier];
        let mut leaves = vec![Condition::NONE; size.leaves];
        fill(model, &mut temaer, &mut kriterier, &mut leaves);
        Self {
            area: model.area,
            judged: model.judged,
            validity: model.validity,
            temaer: Cow::Owned(temaer),
            kriterier: Cow::Owned(kriterier),
            leaves: Cow::Owned(leaves),
        }
    }
}

/// How many parts a model has.
struct Size {
    temaer: usize,
    kriterier: usize,
    leaves: usize,
}

impl Size {
    const fn of(model: &Model) -> Self {
        let mut temaer = slice(&model.temaer);
        let mut size = Self { temaer: temaer.len(), kriterier: 0, leaves: 0 };
        while let [tema, more @ ..] = temaer {
            let mut kriterier = slice(&tema.kriterier);
            size.kriterier = size.kriterier.saturating_add(kriterier.len());
            while let [kriterium, more @ ..] = kriterier {
                let leaves = slice(&kriterium.indikatorer).len();
                size.leaves = size.leaves.saturating_add(if leaves == 0 { 1 } else { leaves });
                kriterier = more;
            }
            temaer = more;
        }
        size
    }
}

/// Writes down a model part by part, into lists that are as long as [`Size`] says.
const fn fill(
    model: &Model,
    mut bones: &mut [Bone],
    mut counts: &mut [u8],
    mut conditions: &mut [Condition],
) {
    let mut temaer = slice(&model.temaer);
    while let [tema, more @ ..] = temaer {
        let mut kriterier = slice(&tema.kriterier);
        bones = put(bones, Bone { nr: tema.nr, kriterier: small(kriterier.len()) });
        while let [kriterium, more @ ..] = kriterier {
            let mut indikatorer = slice(&kriterium.indikatorer);
            let leaves = if indikatorer.is_empty() { 1 } else { small(indikatorer.len()) };
            counts = put(counts, leaves);
            if indikatorer.is_empty() {
                // It is scored itself, whoever it is about.
                conditions = put(conditions, Condition::NONE);
            }
            while let [indikator, more @ ..] = indikatorer {
                conditions = put(conditions, Condition::of(&indikator.applies));
                indikatorer = more;
            }
            kriterier = more;
        }
        temaer = more;
    }
}

/// Puts a value at the front of a list; gives what is behind it.
const fn put<T: Copy>(list: &mut [T], value: T) -> &mut [T] {
    let [slot, more @ ..] = list else { return &mut [] };
    *slot = value;
    more
}

#[allow(clippy::ptr_arg, reason = "a Cow gives out its list in no const way of its own")]
const fn slice<'m, T: Clone>(list: &'m Cow<'static, [T]>) -> &'m [T] {
    match list {
        Cow::Borrowed(list) => list,
        Cow::Owned(list) => list.as_slice(),
    }
}

/// A model has at most 30 of anything in one place ([`super::MAX_PER_PARENT`]).
#[allow(clippy::cast_possible_truncation, reason = "cut to what fits on the line above")]
const fn small(count: usize) -> u8 {
    let most = u8::MAX as usize;
    (if count < most { count } else { most }) as u8
}

macro_rules! skeletons {
    ($($MODEL:ident,)*) => {
        /// Those of the built-in versions, in their order.
        pub(crate) static SKELETONS: [Skeleton; BUILT_IN.len()] = [$({
            const SIZE: Size = Size::of(&$MODEL);
            static PARTS: ([Bone; SIZE.temaer], [u8; SIZE.kriterier], [Condition; SIZE.leaves]) = {
                let mut temaer = [Bone { nr: 0, kriterier: 0 }; SIZE.temaer];
                let mut kriterier = [0; SIZE.kriterier];
                let mut leaves = [Condition::NONE; SIZE.leaves];
                fill(&$MODEL, &mut temaer, &mut kriterier, &mut leaves);
                (temaer, kriterier, leaves)
            };
            Skeleton {
                area: $MODEL.area,
                judged: $MODEL.judged,
                validity: $MODEL.validity,
                temaer: Cow::Borrowed(&PARTS.0),
                kriterier: Cow::Borrowed(&PARTS.1),
                leaves: Cow::Borrowed(&PARTS.2),
            }
        }),*];
    };
}

skeletons! {
    TILBUD_2014,
    TILBUD_2017,
    TILBUD_2026,
    PLEJEFAMILIER_2014,
    PLEJEFAMILIER_2017,
    PLEJEFAMILIER_2026,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_built_in_version_has_the_shape_that_its_parts_have() {
        for (model, skeleton) in BUILT_IN.iter().zip(&SKELETONS) {
            assert_eq!(*skeleton, Skeleton::of(model), "{}", model.id());
            let leaves = model.kriterier().map(|kriterium| kriterium.leaves().count());
            let counts = skeleton.kriterier.iter().map(|count| usize::from(*count));
            assert_eq!(counts.collect::<Vec<_>>(), leaves.collect::<Vec<_>>(), "{}", model.id());
            assert_eq!(skeleton.leaves.len(), model.leaves().count(), "{}", model.id());
        }
    }
}
