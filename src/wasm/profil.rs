//! An assessment: its profile, its findings, and two side by side.

use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use super::models::{ModelHandle, place_of};
use super::{Outcome, json, read, thrown};
use crate::assessment::{Answer, Assessed, Judgement, Kind, Vurdering, findings as find};
use crate::calendar::Date;
use crate::comparison::compare as compare_assessed;
use crate::exact::{Fraction, Overflow, tenths};
use crate::input::Value;
use crate::model::{Judged, Model, Tilbudstyper};
use crate::scoring::computed::Computed;
use crate::scoring::{Conjunction, Expected, Method, Share};

/// The numbers of an assessment's profile (see [`fast_profil`]), with the place of its
/// built-in version and its date before them; throws every problem.
///
/// # Errors
/// A list of problems.
#[wasm_bindgen]
pub fn profil(vurdering: &str, method: &str, model: &ModelHandle) -> Result<Vec<u32>, JsValue> {
    let method = read_method(method)?;
    let (_, assessed) = Vurdering::read(&read(vurdering), model.model()).map_err(thrown)?;
    let mut numbers = Numbers(Vec::new());
    numbers.0.push(place_of(assessed.model()));
    numbers.0.push(assessed.date().digits());
    numbers.all(&assessed, method).map_err(|overflow| thrown(overflow.into()))?;
    Ok(numbers.0)
}

/// The findings on an assessment; throws every problem.
///
/// # Errors
/// A list of problems.
#[wasm_bindgen]
pub fn findings(vurdering: &str, model: &ModelHandle) -> Outcome {
    let value = read(vurdering);
    let (vurdering, assessed) = Vurdering::read(&value, model.model()).map_err(thrown)?;
    Ok(json(&find(&vurdering, &assessed)))
}

/// Two assessments side by side; throws every problem, of the earlier one first.
///
/// # Errors
/// A list of problems. Paths start with `/before` or `/after`.
#[wasm_bindgen]
pub fn compare(
    before: &str,
    after: &str,
    method: &str,
    before_model: &ModelHandle,
    after_model: &ModelHandle,
) -> Outcome {
    let method = read_method(method)?;
    let (before, after) = (read(before), read(after));
    let read_before = Vurdering::read(&before, before_model.model());
    let read_after = Vurdering::read(&after, after_model.model());
    let (before, after) = match (read_before, read_after) {
        (Ok((_, before)), Ok((_, after))) => (before, after),
        (before, after) => {
            let mut problems = before.err().unwrap_or_default().below("/before");
            problems.0.extend(after.err().unwrap_or_default().below("/after").0);
            return Err(thrown(problems));
        }
    };
    Ok(json(&compare_assessed(&before, &after, method).map_err(thrown)?))
}

/// The numbers lane: a profile's numbers for well-formed answers given as codes.
///
/// Takes the date as a number (`20250601`); kind (0 drift, 1 godkendelse), method (0 nested,
/// 1 flat), the set of tilbudstyper as bits, bestyrelse (0 unknown, 1 yes, 2 no); then one
/// code per leaf (0 none, 1-5 score, 6 not applicable, 7 not assessed, 8 forventes, 9
/// forventes ikke), and one per criterion (0 none, 1 met, 2 not met, 3 not judged), which may
/// be left out. One list and not a parameter each: Node 20 compiles the way into every
/// exported function when it loads the module, and that of ten parameters took it 0.4 ms.
///
/// Gives the kind and the method as codes; then, per theme: answered, applicable, mean as
/// numerator, denominator and tenths, the other method's mean likewise, forventes, forventes
/// ikke; per criterion of it: answered, applicable, mean, forventes, forventes ikke, the
/// judgement's code; per leaf of that: whether it applies, the answer's code. Then answered
/// and applicable in all, and for a version that judges criteria 0 met, 1 not met, 2 open. A
/// denominator of 0 is no mean.
///
/// Empty whenever there is anything the rich lane must look at.
#[wasm_bindgen(js_name = fastProfil)]
#[must_use]
pub fn fast_profil(model: &ModelHandle, numbers: &[u32]) -> Vec<u32> {
    let profil = || {
        let (assessed, method) = assessed(model.model()?, numbers)?;
        let mut profil = Numbers(Vec::with_capacity(numbers.len().saturating_mul(10)));
        profil.all(&assessed, method).ok()?;
        Some(profil.0)
    };
    profil().unwrap_or_default()
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

fn read_method(method: &str) -> Result<Method, JsValue> {
    let value = read(method);
    if value == Value::Null {
        return Ok(Method::default());
    }
    let value = Value::Object([(String::from("method"), value)].into());
    Method::read(&value).map_err(thrown)
}
