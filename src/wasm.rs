//! The JavaScript door: text and numbers in, text and numbers out.
//!
//! Input of any kind comes as one text (src/input/text.rs), which is read in full with every
//! problem in it. Results go out as JSON text or as numbers, and what is said of them as codes:
//! the facade of the npm package puts the words on (pkg/src/words.ts). For the call that is made at every click there is a lane of numbers only
//! ([`fast_profil`]). Both lanes call the same core.

pub mod frister;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::OnceCell;

use wasm_bindgen::prelude::*;

use crate::assessment::{Answer, Assessed, Judgement, Kind, Vurdering, findings as find};
use crate::calendar::Date;
use crate::comparison::compare as compare_assessed;
use crate::exact::{Fraction, Overflow, tenths};
use crate::input::{Problems, Value};
use crate::json::ToJson;
use crate::law::LegalBasis;
use crate::model::{BUILT_IN, Fingerprint, Judged, Model, SamtligeKriterier, Tilbudstyper};
use crate::scoring::computed::Computed;
use crate::scoring::{Conjunction, Expected, Method, ModelRef, Share};

/// A result as JSON text; or a list of problems to throw, which is JSON text too.
type Outcome = Result<String, JsValue>;

/// Which model to use; JavaScript holds it by this handle.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ModelHandle {
    held: Held,
    /// Computed when it is first asked for, and then kept: it takes the whole model's text.
    hash: OnceCell<Fingerprint>,
}

#[derive(Debug)]
enum Held {
    /// The built-in version that applies to the assessment's area and date.
    ByDate,
    BuiltIn(&'static Model),
    Own(Box<Model>),
}

impl ModelHandle {
    fn holding(held: Held) -> Self {
        Self { held, hash: OnceCell::new() }
    }

    fn model(&self) -> Option<&Model> {
        match &self.held {
            Held::ByDate => None,
            Held::BuiltIn(model) => Some(model),
            Held::Own(model) => Some(model),
        }
    }
}

#[wasm_bindgen]
impl ModelHandle {
    /// No model in particular: the built-in version that applies to each assessment.
    #[wasm_bindgen(js_name = byDate)]
    #[must_use]
    pub fn by_date() -> Self {
        Self::holding(Held::ByDate)
    }

    /// A built-in version by its place; nothing beyond the last.
    #[wasm_bindgen(js_name = builtIn)]
    #[must_use]
    pub fn built_in(index: usize) -> Option<Self> {
        BUILT_IN.get(index).map(|model| Self::holding(Held::BuiltIn(model)))
    }

    /// A portal's own model, or a list of versions; throws every problem.
    ///
    /// # Errors
    /// A list of problems.
    pub fn load(json: &str) -> Result<Vec<Self>, JsValue> {
        let value = read(json);
        let models = match value {
            Value::List(_) => Model::read_set(&value),
            _ => Model::read(&value).map(|model| alloc::vec![model]),
        };
        let models = models.map_err(thrown)?;
        Ok(models.into_iter().map(|model| Self::holding(Held::Own(Box::new(model)))).collect())
    }

    /// A model, given as `describe` gives it, with a portal's wording over its labels; throws
    /// every problem.
    ///
    /// # Errors
    /// A list of problems.
    pub fn overlay(model: &str, json: &str) -> Result<Self, JsValue> {
        let model = Model::with_wording(&read(model), &read(json)).map_err(thrown)?;
        Ok(Self::holding(Held::Own(Box::new(model))))
    }

    /// The model; nothing for the handle that holds none.
    #[must_use]
    pub fn describe(&self) -> Option<String> {
        let model = self.model()?;
        let mut text = model.to_json();
        let hash = self.hash.get_or_init(|| Fingerprint::of(&text));
        // One field more, at the end of the object.
        text.pop();
        Some([&text, ",\"hash\":\"", hash.as_str(), "\"}"].concat())
    }
}

/// The place of a built-in version; beyond the last for a portal's own.
fn place_of(model: &Model) -> u32 {
    let place = BUILT_IN.iter().take_while(|built_in| built_in.id() != model.id()).count();
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// A model on a date, with the rule that decides in a version that judges criteria.
struct OnDate<'m> {
    reference: ModelRef<'m>,
    decision: Option<&'m LegalBasis>,
}

record!(OnDate<'_> {
    ..reference,
    decision = "decision",
});

/// What every result of a date says of its model, and the rule that decides on that date
/// where criteria are judged; nothing for a date that is none.
#[wasm_bindgen(js_name = onDate)]
#[must_use]
pub fn on_date(handle: &ModelHandle, date: u32) -> Option<String> {
    let (model, date) = (handle.model()?, Date::from_digits(date)?);
    let rule = SamtligeKriterier::on(date).filter(|_| model.judged() == Judged::Criteria);
    let decision = rule.map(|rule| &rule.basis);
    let hash = handle.hash.get_or_init(|| model.fingerprint()).clone();
    Some(OnDate { reference: ModelRef::with_hash(model, hash, date), decision }.to_json())
}

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
    Ok(find(&vurdering, &assessed).to_json())
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
    Ok(compare_assessed(&before, &after, method).map_err(thrown)?.to_json())
}

/// The numbers lane: a profile's numbers for well-formed answers given as codes.
///
/// `date` is the number `20250601`; `kind` 0 drift, 1 godkendelse; `tilbudstyper` the set's
/// bits; `bestyrelse` 0 unknown, 1 yes, 2 no; `method` 0 nested, 1 flat. `answers` has one
/// code per leaf (0 none, 1-5 score, 6 not applicable, 7 not assessed, 8 forventes, 9
/// forventes ikke), `criteria` one per criterion (0 none, 1 met, 2 not met, 3 not judged).
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
#[allow(clippy::too_many_arguments, reason = "numbers cross the boundary for next to nothing")]
pub fn fast_profil(
    model: &ModelHandle,
    date: u32,
    kind: u8,
    tilbudstyper: u16,
    bestyrelse: u8,
    method: u8,
    answers: &[u8],
    criteria: &[u8],
) -> Vec<u32> {
    let numbers = || {
        let model = model.model()?;
        let assessed = assessed(model, date, kind, tilbudstyper, bestyrelse, answers, criteria)?;
        let method = if method == 0 { Method::Nested } else { Method::Flat };
        let mut numbers = Numbers(Vec::with_capacity(answers.len().saturating_mul(10)));
        numbers.all(&assessed, method).ok()?;
        Some(numbers.0)
    };
    numbers().unwrap_or_default()
}

fn assessed<'m>(
    model: &'m Model,
    date: u32,
    kind: u8,
    tilbudstyper: u16,
    bestyrelse: u8,
    answers: &[u8],
    criteria: &[u8],
) -> Option<Assessed<'m>> {
    let kind = if kind == 0 { Kind::Drift } else { Kind::Godkendelse };
    let mut assessed = Assessed::new(model, Date::from_digits(date)?, kind).ok()?;
    let bestyrelse = match bestyrelse {
        0 => None,
        1 => Some(true),
        _ => Some(false),
    };
    assessed.tilbud(Tilbudstyper::from_bits(tilbudstyper), bestyrelse);
    for (place, code) in answers.iter().enumerate().filter(|(_, code)| **code != 0) {
        let answer = Answer::ALL.get(usize::from(*code).checked_sub(1)?)?;
        assessed.answer_at(Some(place), *answer).ok()?;
    }
    for (place, code) in criteria.iter().enumerate().filter(|(_, code)| **code != 0) {
        let judgement = Judgement::ALL.get(usize::from(*code).checked_sub(1)?)?;
        assessed.judge_at(Some(place), *judgement).ok()?;
    }
    Some(assessed)
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

/// The place of one of a closed list.
fn code<T: PartialEq + Copy>(all: &[T], one: T) -> u32 {
    let place = all.iter().take_while(|other| **other != one).count();
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The same, counted from 1, and 0 for none.
fn place<T: PartialEq + Copy>(all: &[T], one: Option<T>) -> u32 {
    one.map_or(0, |one| code(all, one).saturating_add(1))
}

/// What the facade wrote, as a tree of plain values.
fn read(text: &str) -> Value {
    Value::from_text(text)
}

fn read_method(method: &str) -> Result<Method, JsValue> {
    let value = read(method);
    if value == Value::Null {
        return Ok(Method::default());
    }
    let value = Value::Object([(String::from("method"), value)].into());
    Method::read(&value).map_err(thrown)
}

/// The problems as what is thrown, which the facade makes an error of.
#[allow(clippy::needless_pass_by_value, reason = "the form `map_err` asks for")]
fn thrown(problems: Problems) -> JsValue {
    JsValue::from_str(&problems.0.to_json())
}

/// Without std there is no allocator but the one named here.
#[cfg(all(not(feature = "std"), target_arch = "wasm32"))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The lint wall keeps panics out; what a dependency might still raise stops here, without
/// the code that would put it in words.
#[cfg(all(not(feature = "std"), target_arch = "wasm32"))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
