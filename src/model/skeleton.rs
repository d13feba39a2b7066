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

/// A model without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Skeleton {
    pub(crate) area: Area,
    pub(crate) judged: Judged,
    pub(crate) validity: Validity,
    /// In the order of [`Model::leaves`].
    leaves: Cow<'static, [Bone]>,
}

/// A leaf, with where criteria and themes end: that is all there is to the shape of a model, as
/// every theme has a criterion and every criterion a leaf.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bone {
    only: Tilbudstyper,
    not: Tilbudstyper,
    bestyrelse: bool,
    /// The number of its theme in § 6, stk. 2.
    pub(crate) nr: u8,
    pub(crate) ends: Ends,
}

/// What a leaf is the last one of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ends {
    /// Of nothing.
    Nothing,
    /// Of its criterion.
    Kriterium,
    /// Of its theme too.
    Tema,
}

impl Bone {
    const fn of(applies: &Applies, nr: u8) -> Self {
        Self {
            only: Tilbudstyper::of(slice(&applies.only)),
            not: Tilbudstyper::of(slice(&applies.not)),
            bestyrelse: applies.bestyrelse,
            nr,
            ends: Ends::Nothing,
        }
    }

    /// Whether it is for a tilbud of these types; `None` where it is not known if that has a
    /// bestyrelse.
    pub(crate) const fn is_for(self, types: Tilbudstyper, bestyrelse: Option<bool>) -> bool {
        let Self { only, not, .. } = self;
        let by_type = types.is_empty()
            || ((only.is_empty() || types.intersects(only)) && !types.without(not).is_empty());
        by_type && (!self.bestyrelse || !matches!(bestyrelse, Some(false)))
    }
}

impl Applies {
    /// Whether the indicator applies to a tilbud of these types; `None` where it is not
    /// known if it has a bestyrelse.
    #[must_use]
    pub fn to(&self, types: Tilbudstyper, bestyrelse: Option<bool>) -> bool {
        Bone::of(self, 0).is_for(types, bestyrelse)
    }
}

impl Skeleton {
    /// Its leaves, in the order of [`Model::leaves`].
    pub(crate) const fn leaves(&self) -> &[Bone] {
        slice(&self.leaves)
    }

    /// That of a model.
    pub(crate) fn of(model: &Model) -> Self {
        let mut leaves = vec![ANY; leaves_of(model)];
        fill(model, &mut leaves);
        Self {
            area: model.area,
            judged: model.judged,
            validity: model.validity,
            leaves: Cow::Owned(leaves),
        }
    }
}

/// A criterion that is scored itself: it is for everybody.
const ANY: Bone = Bone::of(&Applies::ALWAYS, 0);

const fn leaves_of(model: &Model) -> usize {
    let (mut count, mut temaer) = (0_usize, slice(&model.temaer));
    while let [tema, more @ ..] = temaer {
        let mut kriterier = slice(&tema.kriterier);
        while let [kriterium, more @ ..] = kriterier {
            let its = slice(&kriterium.indikatorer).len();
            count = count.saturating_add(if its == 0 { 1 } else { its });
            kriterier = more;
        }
        temaer = more;
    }
    count
}

/// Writes down a model leaf by leaf, in a list that is as long as it has leaves.
const fn fill(model: &Model, mut bones: &mut [Bone]) {
    let mut temaer = slice(&model.temaer);
    while let [tema, more @ ..] = temaer {
        let mut kriterier = slice(&tema.kriterier);
        while let [kriterium, more @ ..] = kriterier {
            let ends = if more.is_empty() { Ends::Tema } else { Ends::Kriterium };
            let mut indikatorer = slice(&kriterium.indikatorer);
            if indikatorer.is_empty() {
                bones = put(bones, Bone { nr: tema.nr, ends, ..ANY });
            }
            while let [indikator, more @ ..] = indikatorer {
                let ends = if more.is_empty() { ends } else { Ends::Nothing };
                bones = put(bones, Bone { ends, ..Bone::of(&indikator.applies, tema.nr) });
                indikatorer = more;
            }
            kriterier = more;
        }
        temaer = more;
    }
}

/// Puts a value at the front of a list; gives what is behind it.
const fn put(list: &mut [Bone], value: Bone) -> &mut [Bone] {
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

macro_rules! skeletons {
    ($($MODEL:ident,)*) => {
        /// Those of the built-in versions, in their order.
        pub(crate) static SKELETONS: [Skeleton; BUILT_IN.len()] = [$({
            const LEAVES: usize = leaves_of(&$MODEL);
            static BONES: [Bone; LEAVES] = {
                let mut bones = [ANY; LEAVES];
                fill(&$MODEL, &mut bones);
                bones
            };
            Skeleton {
                area: $MODEL.area,
                judged: $MODEL.judged,
                validity: $MODEL.validity,
                leaves: Cow::Borrowed(&BONES),
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
            let ends = |one: Ends| skeleton.leaves().iter().filter(|its| its.ends == one).count();
            assert_eq!(ends(Ends::Tema), model.temaer().len(), "{}", model.id());
            let kriterier = ends(Ends::Tema) + ends(Ends::Kriterium);
            assert_eq!(kriterier, model.kriterier().count(), "{}", model.id());
            assert_eq!(skeleton.leaves().len(), model.leaves().count(), "{}", model.id());
        }
    }
}
