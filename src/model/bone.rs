//! A leaf of a model without its words.

use alloc::borrow::Cow;

use super::custom::TEMA_NUMBERS;
use super::{Applies, Tilbudstyper};

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

/// How many bytes it takes.
pub(crate) const BONE: usize = 6;

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

/// The bit of a leaf that is only for a tilbud with a bestyrelse.
const BESTYRELSE: u8 = 4;

impl Bone {
    /// One with these conditions, in the theme of this number.
    pub(super) const fn of(applies: &Applies, nr: u8, ends: Ends) -> Self {
        Self {
            only: Tilbudstyper::of(slice(&applies.only)),
            not: Tilbudstyper::of(slice(&applies.not)),
            bestyrelse: applies.bestyrelse,
            nr,
            ends,
        }
    }

    /// As bytes: see [`super::Shape`].
    pub(super) const fn write(self) -> [u8; BONE] {
        let [o0, o1] = self.only.bits().to_le_bytes();
        let [n0, n1] = self.not.bits().to_le_bytes();
        let last = self.ends as u8 | if self.bestyrelse { BESTYRELSE } else { 0 };
        [o0, o1, n0, n1, self.nr, last]
    }

    /// Of bytes that [`Bone::write`] has written.
    #[inline]
    pub(crate) const fn read([o0, o1, n0, n1, nr, last]: [u8; BONE]) -> Self {
        Self {
            only: Tilbudstyper::from_bits(u16::from_le_bytes([o0, o1])),
            not: Tilbudstyper::from_bits(u16::from_le_bytes([n0, n1])),
            bestyrelse: last & BESTYRELSE != 0,
            nr,
            ends: match last & 3 {
                0 => Ends::Nothing,
                1 => Ends::Kriterium,
                _ => Ends::Tema,
            },
        }
    }

    /// Of any bytes: `None` where they are not those of a leaf with conditions about these types
    /// only, in a theme that has the number it is to have, if that is known.
    pub(super) const fn checked(
        bytes: [u8; BONE],
        types: Tilbudstyper,
        of: Option<u8>,
    ) -> Option<Self> {
        let [o0, o1, n0, n1, nr, last] = bytes;
        let bits = u16::from_le_bytes([o0, o1]) | u16::from_le_bytes([n0, n1]);
        let is_number = match of {
            Some(of) => nr == of,
            None => *TEMA_NUMBERS.start() <= nr && nr <= *TEMA_NUMBERS.end(),
        };
        if types.holds_bits(bits) && is_number && last < 2 * BESTYRELSE && last & 3 != 3 {
            Some(Self::read(bytes))
        } else {
            None
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
        Bone::of(self, 0, Ends::Nothing).is_for(types, bestyrelse)
    }
}

/// The list in a Cow.
#[allow(clippy::ptr_arg, reason = "a Cow gives out its list in no const way of its own")]
pub(super) const fn slice<'m, T: Clone>(list: &'m Cow<'static, [T]>) -> &'m [T] {
    match list {
        Cow::Borrowed(list) => list,
        Cow::Owned(list) => list.as_slice(),
    }
}
