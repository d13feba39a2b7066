//! What is computed with of a model: its shape and its conditions, without a word of it.
//!
//! Made from the models themselves, the built-in ones while the crate is compiled: so a program
//! that computes and shows nothing carries none of their labels. A portal's own comes to such a
//! program as bytes, from one that has read and checked the whole of it.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use super::bone::{BONE, Bone, Ends, slice};
use super::plejefamilier_2014::PLEJEFAMILIER_2014;
use super::plejefamilier_2017::PLEJEFAMILIER_2017;
use super::plejefamilier_2026::PLEJEFAMILIER_2026;
use super::tilbud_2014::TILBUD_2014;
use super::tilbud_2017::TILBUD_2017;
use super::tilbud_2026::TILBUD_2026;
use super::{Applies, Area, BUILT_IN, Judged, MAX_PER_PARENT, MAX_TEMAER, Model, Tilbudstyper};
use crate::calendar::Date;
use crate::law::Validity;

/// A model without its words: what the columns are computed with.
///
/// It can be written as bytes and read again, by another program too. The bytes are: 1, the
/// version of this format; the place of its area in [`Area::ALL`]; that of what is judged in
/// [`Judged::ALL`]; 0; how many themes it has, and how many criteria, two bytes each; its first
/// day and its last as in a column of dates, four bytes each, 0 for no last day; and then six
/// bytes for each leaf, in the order of [`Model::leaves`]: the tilbudstyper it is only for and
/// those it is not for, as [`Tilbudstyper::bits`], two bytes each; the number of its theme in
/// § 6, stk. 2; and in one byte 1 for the last leaf of a criterion or 2 for that of a theme,
/// with 4 added where it is only for a tilbud with a bestyrelse. The lowest byte of a number
/// stands first.
///
/// ```
/// use kvalitetsmodel::columns::{Shape, WrongShape};
/// use kvalitetsmodel::model::Model;
///
/// let shape = Shape::of(Model::built_in("tilbud-2026").expect("built in"));
/// let mut bytes = shape.bytes();
/// assert_eq!(Shape::read(&bytes), Ok(shape));
/// bytes[0] = 2;
/// assert_eq!(Shape::read(&bytes), Err(WrongShape::Version));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape<'s> {
    pub(crate) area: Area,
    pub(crate) judged: Judged,
    pub(crate) validity: Validity,
    pub(crate) counts: Counts,
    /// In the order of [`Model::leaves`].
    leaves: Cow<'s, [[u8; BONE]]>,
}

words! {
    /// Why bytes are not the shape of a model.
    #[derive(thiserror::Error)]
    pub enum WrongShape {
        /// They are written in another version of the format.
        #[error("the shape of a model in another version of the format")]
        Version = "shapeVersion",
        /// No checked model gives them.
        #[error("no shape of a checked model")]
        Broken = "shapeBroken",
    }
}

/// The version of the format.
const FORMAT: u8 = 1;
/// How many bytes stand before the leaves.
const HEAD: usize = 16;

/// How many of each level a shape has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) temaer: usize,
    pub(crate) kriterier: usize,
    pub(crate) leaves: usize,
    /// How many leaves the largest criterion has.
    pub(crate) most: usize,
}

impl Counts {
    const NONE: Self = Self { temaer: 0, kriterier: 0, leaves: 0, most: 0 };

    /// Those of a model with as much of everything as there can be.
    pub(crate) const LARGEST: Self = {
        let kriterier = MAX_TEMAER.saturating_mul(MAX_PER_PARENT);
        let leaves = kriterier.saturating_mul(MAX_PER_PARENT);
        Self { temaer: MAX_TEMAER, kriterier, leaves, most: MAX_PER_PARENT }
    };

    /// Those of these leaves; `None` where they are not the leaves of a model for these types.
    const fn of(mut leaves: &[[u8; BONE]], types: Tilbudstyper) -> Option<Self> {
        let mut counts = Self { leaves: leaves.len(), ..Self::NONE };
        let (mut in_tema, mut in_kriterium, mut nr) = (0_usize, 0_usize, None);
        while let [leaf, more @ ..] = leaves {
            let Some(leaf) = Bone::checked(*leaf, types, nr) else { return None };
            // Nothing wraps, nor in the others: there are no more of anything than bytes.
            in_kriterium = in_kriterium.wrapping_add(1);
            if in_kriterium > counts.most {
                counts.most = in_kriterium;
            }
            nr = Some(leaf.nr);
            if !matches!(leaf.ends, Ends::Nothing) {
                in_kriterium = 0;
                in_tema = in_tema.wrapping_add(1);
                counts.kriterier = counts.kriterier.wrapping_add(1);
                if in_tema > MAX_PER_PARENT {
                    return None;
                }
            }
            if matches!(leaf.ends, Ends::Tema) {
                (in_tema, nr) = (0, None);
                counts.temaer = counts.temaer.wrapping_add(1);
            }
            leaves = more;
        }
        let is_whole = in_tema == 0 && in_kriterium == 0 && counts.temaer > 0;
        if is_whole && counts.temaer <= MAX_TEMAER && counts.most <= MAX_PER_PARENT {
            Some(counts)
        } else {
            None
        }
    }

    /// Of themes and criteria, as a shape has them written.
    fn word(self) -> u32 {
        let [temaer, kriterier] =
            [self.temaer, self.kriterier].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
        temaer | kriterier << 16
    }
}

impl Shape<'static> {
    /// That of a built-in version by its place in [`BUILT_IN`]; the words of the models are no
    /// part of a program that takes its shapes in this way only.
    #[must_use]
    pub fn built_in(place: usize) -> Option<&'static Self> {
        SHAPES.get(place)
    }

    /// That of a model of this crate, or of a portal's own.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let mut leaves = vec![[0; BONE]; leaves_of(model)];
        fill(model, &mut leaves);
        Self {
            area: model.area,
            judged: model.judged,
            validity: model.validity,
            counts: Counts::of(&leaves, Tilbudstyper::of_area(model.area)).unwrap_or(Counts::NONE),
            leaves: Cow::Owned(leaves),
        }
    }
}

impl<'s> Shape<'s> {
    /// Its leaves, in the order of [`Model::leaves`].
    pub(crate) fn leaves(&self) -> &[[u8; BONE]] {
        &self.leaves
    }

    /// As bytes, for a program without the model.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        [self.head().as_flattened(), self.leaves.as_flattened()].concat()
    }

    /// The bytes before those of the leaves.
    fn head(&self) -> [[u8; 4]; 4] {
        let day = |day: Option<Date>| day.map_or(0, Date::digits).to_le_bytes();
        let Validity { from, to } = self.validity;
        let kind = [FORMAT, self.area as u8, self.judged as u8, 0];
        [kind, self.counts.word().to_le_bytes(), day(Some(from)), day(to)]
    }

    /// Reads bytes, and takes nothing that [`Shape::bytes`] does not give of a checked model.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn read(bytes: &'s [u8]) -> Result<Self, WrongShape> {
        match bytes.first() {
            Some(&FORMAT) => Self::read_known(bytes).ok_or(WrongShape::Broken),
            Some(_) => Err(WrongShape::Version),
            None => Err(WrongShape::Broken),
        }
    }

    fn read_known(bytes: &'s [u8]) -> Option<Self> {
        let (head, leaves) = bytes.split_first_chunk::<HEAD>()?;
        let ([[_, area, judged, 0], told, from, to], []) = head.as_chunks() else { return None };
        let (leaves, []) = leaves.as_chunks() else { return None };
        let area = *Area::ALL.get(usize::from(*area))?;
        let judged = *Judged::ALL.get(usize::from(*judged))?;
        let counts = Counts::of(leaves, Tilbudstyper::of_area(area))?;
        let from = Date::from_digits(u32::from_le_bytes(*from))?;
        let to = match u32::from_le_bytes(*to) {
            0 => None,
            last => Some(Date::from_digits(last).filter(|last| from <= *last)?),
        };
        let validity = Validity { from, to };
        let leaves = Cow::Borrowed(leaves);
        let is_told = u32::from_le_bytes(*told) == counts.word();
        is_told.then_some(Self { area, judged, validity, counts, leaves })
    }
}

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
const fn fill(model: &Model, mut leaves: &mut [[u8; BONE]]) {
    let mut temaer = slice(&model.temaer);
    while let [tema, more @ ..] = temaer {
        let mut kriterier = slice(&tema.kriterier);
        while let [kriterium, more @ ..] = kriterier {
            let ends = if more.is_empty() { Ends::Tema } else { Ends::Kriterium };
            let mut indikatorer = slice(&kriterium.indikatorer);
            if indikatorer.is_empty() {
                // It is for everybody.
                leaves = put(leaves, Bone::of(&Applies::ALWAYS, tema.nr, ends));
            }
            while let [indikator, more @ ..] = indikatorer {
                let ends = if more.is_empty() { ends } else { Ends::Nothing };
                leaves = put(leaves, Bone::of(&indikator.applies, tema.nr, ends));
                indikatorer = more;
            }
            kriterier = more;
        }
        temaer = more;
    }
}

/// Puts a leaf at the front of a list; gives what is behind it.
const fn put(list: &mut [[u8; BONE]], leaf: Bone) -> &mut [[u8; BONE]] {
    let [slot, more @ ..] = list else { return &mut [] };
    *slot = leaf.write();
    more
}

macro_rules! shapes {
    ($($MODEL:ident,)*) => {
        /// Those of the built-in versions, in their order.
        pub(crate) static SHAPES: [Shape<'static>; BUILT_IN.len()] = [$({
            static LEAVES: [[u8; BONE]; leaves_of(&$MODEL)] = {
                let mut leaves = [[0; BONE]; leaves_of(&$MODEL)];
                fill(&$MODEL, &mut leaves);
                leaves
            };
            const COUNTS: Counts = match Counts::of(&LEAVES, Tilbudstyper::of_area($MODEL.area)) {
                Some(counts) => counts,
                None => Counts::NONE,
            };
            Shape {
                area: $MODEL.area,
                judged: $MODEL.judged,
                validity: $MODEL.validity,
                counts: COUNTS,
                leaves: Cow::Borrowed(&LEAVES),
            }
        }),*];
    };
}

shapes! {
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
        for (model, shape) in BUILT_IN.iter().zip(&SHAPES) {
            assert_eq!(*shape, Shape::of(model), "{}", model.id());
            let Counts { temaer, kriterier, leaves, .. } = shape.counts;
            assert_eq!(temaer, model.temaer().len(), "{}", model.id());
            assert_eq!(kriterier, model.kriterier().count(), "{}", model.id());
            assert_eq!(leaves, model.leaves().count(), "{}", model.id());
        }
    }
}
