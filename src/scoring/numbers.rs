//! A profile as numbers, for the door that is asked at every click.

use alloc::vec::Vec;

use super::computed::Computed;
use super::{Conjunction, Expected, Method, Share};
use crate::assessment::{Answer, Assessed, Judgement, Kind};
use crate::calendar::Date;
use crate::exact::{Fraction, Overflow, tenths};
use crate::model::{Judged, Model, Tilbudstyper};

/// The numbers lane: a profile's numbers for well-formed answers given as codes.
///
/// Takes the date as a number (`20250601`); kind (0 drift, 1 godkendelse), method (0 nested,
/// 1 flat), the set of tilbudstyper as bits, bestyrelse (0 unknown, 1 yes, 2 no); then one
/// code per leaf (0 none, 1-5 score, 6 not applicable, 7 not assessed, 8 forventes, 9
/// forventes ikke), and one per criterion (0 none, 1 met, 2 not met, 3 not judged), which may
/// be left out.
///
/// Gives the kind and the method as codes; then, per theme: answered, applicable, mean as
/// numerator, denominator and tenths, the other method's mean likewise, forventes, forventes
/// ikke; per criterion of it: answered, applicable, mean, forventes, forventes ikke, the
/// judgement's code; per leaf of that: whether it applies, the answer's code. Then answered
/// and applicable in all, and for a version that judges criteria 0 met, 1 not met, 2 open. A
/// denominator of 0 is no mean.
///
/// `None` whenever there is anything that must be read in full.
#[must_use]
pub fn numbers(model: &Model, numbers: &[u32]) -> Option<Vec<u32>> {
    let (assessed, method) = assessed(model, numbers)?;
    let mut profil = Numbers(Vec::with_capacity(numbers.len().saturating_mul(10)));
    profil.all(&assessed, method).ok()?;
    Some(profil.0)
}

fn assessed<'m>(model: &'m Model, numbers: &[u32]) -> Option<(Assessed<'m>, Method)> {
    let [date, kind, method, tilbudstyper, bestyrelse, codes @ ..] = numbers else {
        return None;
    };
    let mut assessed =
        Assessed::new(model, Date::from_digits(*date)?, at(Kind::ALL, *kind)?).ok()?;
    let bestyrelse = match bestyrelse {
        0 => None,
        1 => Some(true),
        _ => Some(false),
    };
    assessed.tilbud(Tilbudstyper::from_bits(u16::try_from(*tilbudstyper).ok()?), bestyrelse);
    let leaves = assessed.answers.len();
    for (place, code) in codes.iter().enumerate() {
        let Some(code) = code.checked_sub(1) else { continue };
        let put = match place.checked_sub(leaves) {
            None => assessed.answer_at(Some(place), at(&Answer::ALL, code)?),
            place => assessed.judge_at(place, at(Judgement::ALL, code)?),
        };
        put.ok()?;
    }
    Some((assessed, at(Method::ALL, *method)?))
}

/// The numbers of a profile, one after the other.
struct Numbers(Vec<u32>);

impl Numbers {
    fn all(&mut self, assessed: &Assessed<'_>, method: Method) -> Result<(), Overflow> {
        let computed = Computed::of(assessed, method)?;
        self.0.push(code(Kind::ALL, assessed.kind));
        self.0.push(code(Method::ALL, method));
        for tema in &computed.temaer {
            self.share(tema.answered);
            self.mean(tema.mean)?;
            self.mean(tema.other)?;
            self.expected(tema.expected);
            for kriterium in &tema.kriterier {
                self.share(kriterium.answered);
                self.mean(kriterium.mean)?;
                self.expected(kriterium.expected);
                self.0.push(place(Judgement::ALL, kriterium.judgement));
                for leaf in &kriterium.leaves {
                    self.0.push(u32::from(leaf.applies));
                    self.0.push(place(&Answer::ALL, leaf.answer));
                }
            }
        }
        self.share(computed.answered);
        if assessed.model().judged() == Judged::Criteria {
            let answer = Conjunction::of(&assessed.judgements);
            self.0.push(code(Conjunction::ALL, answer));
        }
        Ok(())
    }

    fn share(&mut self, share: Share) {
        self.0.extend([share.answered, share.applicable]);
    }

    fn expected(&mut self, expected: Option<Expected>) {
        let Expected { forventes, forventes_ikke } = expected.unwrap_or(Expected::NONE);
        self.0.extend([forventes, forventes_ikke]);
    }

    fn mean(&mut self, mean: Option<Fraction>) -> Result<(), Overflow> {
        let parts = mean.map(|mean| [mean.numerator(), mean.denominator(), tenths(mean)]);
        for part in parts.unwrap_or_default() {
            self.0.push(u32::try_from(part).map_err(|_| Overflow)?);
        }
        Ok(())
    }
}

/// One of a closed list by its place.
fn at<T: Copy>(all: &[T], place: u32) -> Option<T> {
    usize::try_from(place).ok().and_then(|place| all.get(place)).copied()
}

/// The place of one of a closed list.
fn code<T: PartialEq + Copy>(all: &[T], one: T) -> u32 {
    let place = all.iter().take_while(|other| **other != one).count();
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The same, counted from 1, and 0 for none.
fn place<T: PartialEq + Copy>(all: &[T], one: Option<T>) -> u32 {
    one.map_or(0, |one| code(all, one).saturating_add(1))
}
