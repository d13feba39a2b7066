//! What stands in a cell: one small number for each value of a closed list.

use crate::assessment::{Answer, Judgement, Kind};
use crate::scoring::{Conjunction, Method};

/// A value that is a small number in a column.
///
/// The codes follow the order of the lists themselves (`Answer::ALL` and so on), and a cell
/// without a value is 0. Whoever writes codes in another language takes them from
/// [`Code::BY_CODE`], as the build of the npm package does.
///
/// ```
/// use kvalitetsmodel::assessment::Answer;
/// use kvalitetsmodel::columns::Code;
///
/// assert_eq!(Some(Answer::Score4).code(), 4);
/// assert_eq!(Some(Answer::NotApplicable).code(), 6);
/// assert_eq!(Option::<Answer>::of_code(0), Some(None));
/// assert_eq!(Option::<Answer>::of_code(10), None);
/// ```
pub trait Code: Copy + PartialEq + 'static {
    /// Every value, each at the place that is its code.
    const BY_CODE: &'static [Self];

    /// Its code.
    #[must_use]
    fn code(self) -> u8 {
        let place = Self::BY_CODE.iter().take_while(|one| **one != self).count();
        u8::try_from(place).unwrap_or(u8::MAX)
    }

    /// The value of a code; `None` for a number that is none.
    #[must_use]
    fn of_code(code: u8) -> Option<Self> {
        Self::BY_CODE.get(usize::from(code)).copied()
    }
}

impl Code for Kind {
    const BY_CODE: &'static [Self] = Self::ALL;
}

impl Code for Method {
    const BY_CODE: &'static [Self] = Self::ALL;
}

/// Whether there is a bestyrelse; `None` while that is not known.
impl Code for Option<bool> {
    const BY_CODE: &'static [Self] = &[None, Some(true), Some(false)];
}

/// The answer to an indicator, or to a criterion that has none.
impl Code for Option<Answer> {
    const BY_CODE: &'static [Self] = &or_none::<_, { Answer::ALL.len() + 1 }>(&Answer::ALL);
}

/// The judgement of a criterion. None is the same as [`Judgement::NotJudged`].
impl Code for Option<Judgement> {
    const BY_CODE: &'static [Self] = &or_none::<_, { Judgement::ALL.len() + 1 }>(Judgement::ALL);
}

/// Whether all criteria are met; none in a version that does not judge criteria.
impl Code for Option<Conjunction> {
    const BY_CODE: &'static [Self] =
        &or_none::<_, { Conjunction::ALL.len() + 1 }>(Conjunction::ALL);
}

/// None, and then each of a list.
const fn or_none<T: Copy, const CODES: usize>(mut all: &[T]) -> [Option<T>; CODES] {
    let mut codes = [None; CODES];
    let [_, slots @ ..] = &mut codes as &mut [_] else { return codes };
    let mut slots = slots;
    while let ([one, more @ ..], [slot, left @ ..]) = (all, slots) {
        *slot = Some(*one);
        (all, slots) = (more, left);
    }
    codes
}
