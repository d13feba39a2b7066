//! The functions of the npm package, by their names, with their arguments in their order: those of the
//! table of both doors (`doors/functions.rs`), which also says what only JavaScript has a use for.

#![allow(
    clippy::unnecessary_wraps,
    reason = "one type for every function, also where nothing is wrong"
)]

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use kvalitetsmodel::assessment::{Assessed, Vurdering, findings as find};
use kvalitetsmodel::calendar::{Date, LukketDag};
use kvalitetsmodel::case::{EventKind, Party, Sag, Year};
use kvalitetsmodel::comparison::compare as compare_assessed;
use kvalitetsmodel::deadlines::{Frister, aarshjul as wheel, frister as all_frister, lov_on};
use kvalitetsmodel::dialogue::read_dialogforloeb as course;
use kvalitetsmodel::followup::{
    MAALBAR_ORD, maalbar as signs, read_opfoelgningsplan as plan_of, read_verificering as verify,
};
use kvalitetsmodel::input::{Partial, Problems, Value};
use kvalitetsmodel::json::{cut, written};
use kvalitetsmodel::model::{BUILT_IN, Model};
use kvalitetsmodel::plan::{Tjekliste, meaning as meaning_of, read_handleplan as handle};
use kvalitetsmodel::risk::{Risikomodel, STANDARD, read_risiko as risk};
use kvalitetsmodel::scoring::{Method, profil as profil_of};
use kvalitetsmodel::socialtilsyn::read_socialtilsyn;
use kvalitetsmodel::text::{Language, event_kind, ical, step_of, word_in};

use crate::arguments::Arguments;
use crate::options::Options;
use crate::own_models::{model_for, own_models};
use crate::worded;
use crate::wrong::{bad_option, problems};

/// An answer as a text of JSON, or a list of problems as one.
type Outcome = Result<String, String>;

/// A function: what it is called, how many arguments stand before its options, and which those are.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) takes: usize,
    pub(crate) options: &'static [&'static str],
    pub(crate) function: fn(&Arguments) -> Outcome,
}

macro_rules! rows {
    (
        both: [$(
            $name:literal $function:ident($($argument:ident),* $(; $($option:ident),*)?) => [$($js:tt)*];
        )*]
        plain: [$(
            $own_name:literal $own:ident($($own_argument:ident),* $(; $($own_option:ident),*)?);
        )*]
        javascript: [$($of_javascript:tt)*]
    ) => {
        /// Every function.
        pub(crate) const FUNCTIONS: &[Row] = &[
            $(Row {
                name: $name,
                takes: <[&str]>::len(&[$(stringify!($argument)),*]),
                options: &[$($(stringify!($option)),*)?],
                function: $function,
            },)*
            $(Row {
                name: $own_name,
                takes: <[&str]>::len(&[$(stringify!($own_argument)),*]),
                options: &[$($(stringify!($own_option)),*)?],
                function: $own,
            },)*
        ];
    };
}

include!("../../functions.rs");
functions!(rows);

/// The names of those that can be called.
fn names(_: &Arguments) -> Outcome {
    Ok(written(FUNCTIONS.iter().map(|row| row.name).collect::<Vec<_>>().as_slice()))
}

fn described(model: Result<Model, Problems>) -> Outcome {
    model.map(|model| written(&model.described())).map_err(problems)
}

fn models(_: &Arguments) -> Outcome {
    Ok(written(BUILT_IN.iter().map(|model| model.described()).collect::<Vec<_>>().as_slice()))
}

fn model_on(arguments: &Arguments) -> Outcome {
    let mut fields = Vec::new();
    for (place, name) in ["area", "date"].into_iter().enumerate() {
        fields.extend(arguments.given(place).map(|value| (name.to_string(), value.clone())));
    }
    // An assessment without answers has a model all the same.
    let read = Vurdering::read(&Value::Object(fields), None);
    read.map(|(_, its)| written(&its.model().described())).map_err(problems)
}

fn load_model(arguments: &Arguments) -> Outcome {
    match arguments.value(0) {
        Value::List(_) => Err(bad_option("json", "oneModel", "")),
        value => described(Model::read(value)),
    }
}

fn load_models(arguments: &Arguments) -> Outcome {
    let value = arguments.value(0);
    let read = match value {
        Value::List(_) => Model::read_set(value),
        _ => Model::read(value).map(|model| [model].into()),
    };
    let all =
        |all: &[Model]| written(all.iter().map(Model::described).collect::<Vec<_>>().as_slice());
    read.map(|models| all(&models)).map_err(problems)
}

fn overlay(arguments: &Arguments) -> Outcome {
    described(Model::with_wording(arguments.value(0), arguments.value(1)))
}

/// Reads an assessment with the model that is wanted, and gives what is made of it.
fn assessed<T>(
    value: &Value,
    model: Option<&Model>,
    make: impl FnOnce(&Vurdering, &Assessed<'_>) -> Result<T, Problems>,
) -> Result<T, Problems> {
    let (vurdering, assessed) = Vurdering::read(value, model)?;
    make(&vurdering, &assessed)
}

fn profil(arguments: &Arguments) -> Outcome {
    let options = Options::read(arguments)?;
    let model = options.model("model")?;
    let method = options.method().map_err(problems)?;
    let made = |_: &Vurdering, its: &Assessed<'_>| Ok(written(&profil_of(its, method)?));
    assessed(arguments.value(0), model.as_ref(), made).map_err(problems)
}

fn check(arguments: &Arguments) -> Outcome {
    let model = Options::read(arguments)?.model("model")?;
    let made = |_: &Vurdering, its: &Assessed<'_>| {
        profil_of(its, Method::default()).map(|_| ()).map_err(Into::into)
    };
    let wrong = assessed(arguments.value(0), model.as_ref(), made).err().unwrap_or_default();
    Ok(problems(wrong))
}

fn findings(arguments: &Arguments) -> Outcome {
    let model = Options::read(arguments)?.model("model")?;
    let made = |vurdering: &Vurdering, its: &Assessed<'_>| {
        Ok(written(&worded::findings(&find(vurdering, its))))
    };
    assessed(arguments.value(0), model.as_ref(), made).map_err(problems)
}

fn compare(arguments: &Arguments) -> Outcome {
    let options = Options::read(arguments)?;
    let model = options.model("model")?;
    let own = options.model("beforeModel")?;
    let before_model = own.as_ref().or(model.as_ref());
    let method = options.method().map_err(problems)?;
    let before = Vurdering::read(arguments.value(0), before_model);
    let after = Vurdering::read(arguments.value(1), model.as_ref());
    match (before, after) {
        (Ok((_, before)), Ok((_, after))) => {
            let made = compare_assessed(&before, &after, method);
            made.map(|made| written(&made)).map_err(problems)
        }
        (before, after) => {
            let mut wrong = before.err().unwrap_or_default().below("/before");
            wrong.0.extend(after.err().unwrap_or_default().below("/after").0);
            Err(problems(wrong))
        }
    }
}

/// An answer beside its problems, or all or nothing: as it is wanted.
fn partly(answer: Partial<Value>, partial: bool) -> Outcome {
    let Partial { value, problems: wrong } = answer;
    if !partial {
        return match value.filter(|_| wrong.0.is_empty()) {
            Some(value) => Ok(written(&value)),
            None => Err(problems(wrong)),
        };
    }
    let value = value.map(|value| ["\"value\":", &written(&value), ","].concat());
    Ok(["{", &value.unwrap_or_default(), "\"problems\":", &problems(wrong), "}"].concat())
}

/// What is answered of a case on a day.
fn on(sag: &Value, today: &str, ask: impl FnOnce(Date) -> Partial<Value>) -> Partial<Value> {
    match Sag::day(sag, today) {
        Ok(today) => ask(today),
        Err(problems) => Partial { value: None, problems },
    }
}

fn frister(arguments: &Arguments) -> Outcome {
    let partial = Options::read(arguments)?.partial()?;
    let sag = arguments.value(0);
    let answer = on(sag, &arguments.text(1), |today| {
        Sag::read(sag).map(|sag| worded::frister(&all_frister(&sag, today)))
    });
    partly(answer, partial)
}

fn aarshjul(arguments: &Arguments) -> Outcome {
    let partial = Options::read(arguments)?.partial()?;
    let (sag, year) = (arguments.value(0), Year::of(arguments.value(1)));
    let answer = on(sag, &arguments.text(2), |today| {
        let Partial { value, mut problems } = Sag::read(sag);
        let value = value.zip(year.value);
        let value = value.map(|(sag, year)| worded::frister(&wheel(&sag, year, today)));
        problems.0.extend(year.problems.below("/year").0);
        Partial { value, problems }
    });
    partly(answer, partial)
}

/// The deadlines of a case, and its yearly wheels, as a calendar file: what `calendarFile` of the
/// npm package makes of them.
fn kalender(arguments: &Arguments) -> Outcome {
    let options = Options::read(arguments)?;
    let unusable = |name| bad_option(name, "optionUnusable", name);
    let language = match options.get("language") {
        None => Language::Da,
        Some(Value::Text(text)) => {
            let its = Language::ALL.iter().find(|its| its.id() == text);
            *its.ok_or_else(|| unusable("language"))?
        }
        Some(_) => return Err(unusable("language")),
    };
    let alarms = match options.get("daysBefore") {
        None => Vec::from([7, 1]),
        Some(days) => whole(days, 10, 366).ok_or_else(|| unusable("daysBefore"))?,
    };
    let years = match options.get("years") {
        None => Vec::new(),
        Some(years) => whole(years, 100, 9999).ok_or_else(|| unusable("years"))?,
    };
    let value = arguments.value(0);
    let today = Sag::day(value, &arguments.text(1)).map_err(problems)?;
    let sag = Sag::read(value).whole().map_err(problems)?;
    let mut wheels: Vec<Frister> = Vec::new();
    for year in years {
        let year = Year::of(&Value::Whole(year.into())).whole();
        let year = year.map_err(|wrong| problems(wrong.below("/options/years")))?;
        wheels.push(wheel(&sag, year, today));
    }
    let more: Vec<_> = wheels.iter().collect();
    Ok(written(&ical(&sag, &all_frister(&sag, today), &more, language, &alarms)))
}

/// A short list of whole numbers from 0 on.
fn whole(list: &Value, most: usize, largest: u16) -> Option<Vec<u16>> {
    let Value::List(items) = list else { return None };
    let number = |item: &Value| match item {
        Value::Whole(number) => u16::try_from(*number).ok().filter(|its| *its <= largest),
        _ => None,
    };
    if items.len() > most { None } else { items.iter().map(number).collect() }
}

fn in_words(arguments: &Arguments) -> Outcome {
    let said = step_of(arguments.value(0));
    said.map(|said| written(&said)).ok_or_else(|| bad_option("step", "notAStep", ""))
}

fn rules_on(arguments: &Arguments) -> Outcome {
    let date = Date::parse(&cut(arguments.text(0), 20));
    let date = date.ok_or_else(|| bad_option("date", "writeDate", ""))?;
    Ok(written(&worded::laws(&lov_on(date))))
}

fn helligdage(arguments: &Arguments) -> Outcome {
    let year = match arguments.value(0) {
        Value::Whole(year) => u16::try_from(*year).ok(),
        _ => None,
    };
    let year = year.filter(|year| (1..=9999).contains(year));
    let year = year.ok_or_else(|| bad_option("year", "writeYear", ""))?;
    Ok(written(&worded::closed_days(&LukketDag::of(year))))
}

fn socialtilsyn(arguments: &Arguments) -> Outcome {
    let partial = Options::read(arguments)?.partial()?;
    let sag = arguments.value(0);
    let answer = on(sag, &arguments.text(1), |today| {
        read_socialtilsyn(sag, today).map(|its| worded::tilhoer(&its))
    });
    partly(answer, partial)
}

fn event(arguments: &Arguments) -> Option<(EventKind, Party)> {
    let (kind, party) = (arguments.text(0), arguments.text(1));
    let kind = EventKind::ALL.iter().copied().find(|one| one.id() == kind);
    kind.zip(Party::ALL.iter().copied().find(|one| one.id() == party))
}

fn meaning(arguments: &Arguments) -> Outcome {
    let its = event(arguments).zip(Date::parse(&arguments.text(2)));
    let its = its.and_then(|((kind, party), date)| meaning_of(kind, party, date));
    Ok(written(&its.map(|its| worded::meaning(&its))))
}

fn tjekliste_after(arguments: &Arguments) -> Outcome {
    let its = event(arguments).filter(|(kind, _)| Tjekliste::is_after(*kind));
    Ok(written(&its.map(|(_, party)| worded::tjekliste(&Tjekliste::of(party, None, &[])))))
}

fn own(arguments: &Arguments) -> Outcome {
    let (models, wrong) = own_models(arguments.value(0));
    if !wrong.0.is_empty() {
        return Err(problems(wrong));
    }
    Ok(written(models.iter().map(Model::described).collect::<Vec<_>>().as_slice()))
}

/// What is answered of a case with a model: the one that is given, or one that the case keeps.
fn of_a_case(
    arguments: &Arguments,
    ask: impl FnOnce(&Value, Option<&Model>, Date) -> Partial<Value>,
) -> Outcome {
    let options = Options::read(arguments)?;
    let partial = options.partial()?;
    let given = options.model("model")?;
    let (sag, today) = (arguments.value(0), arguments.text(1));
    let (own, wrong) = if given.is_none() { own_models(sag) } else { Default::default() };
    let model = given.as_ref().or_else(|| model_for(sag, &own, &today, None));
    let mut answer = on(sag, &today, |today| ask(sag, model, today));
    answer.problems.0.extend(wrong.0);
    partly(answer, partial)
}

fn risiko(arguments: &Arguments) -> Outcome {
    of_a_case(arguments, |sag, model, today| {
        risk(sag, model, today).map(|its| worded::risiko(&its))
    })
}

fn dialogforloeb(arguments: &Arguments) -> Outcome {
    of_a_case(arguments, |sag, model, today| {
        course(sag, model, today).map(|its| worded::dialog(&its))
    })
}

fn opfoelgningsplan(arguments: &Arguments) -> Outcome {
    of_a_case(arguments, |sag, model, today| {
        plan_of(sag, model, today).map(|its| worded::opfoelgning(&its))
    })
}

fn handleplan(arguments: &Arguments) -> Outcome {
    of_a_case(arguments, |sag, model, today| {
        handle(sag, model, today).map(|its| worded::handleplan(&its))
    })
}

fn verificering(arguments: &Arguments) -> Outcome {
    let options = Options::read(arguments)?;
    let partial = options.partial()?;
    let (sag, today) = (arguments.value(0), arguments.text(1));
    let (own, wrong) = own_models(sag);
    let (given, of_drift) = (options.model("model")?, options.model("driftModel")?);
    let kept = |kind| model_for(sag, &own, &today, Some(kind));
    let model = given.as_ref().or_else(|| kept("godkendelse"));
    let of_drift = of_drift.as_ref().or_else(|| kept("drift"));
    let mut answer = on(sag, &today, |today| {
        verify(sag, model, of_drift, today).map(|its| worded::verificering(&its))
    });
    answer.problems.0.extend(wrong.0);
    partly(answer, partial)
}

fn risikomodeller(_: &Arguments) -> Outcome {
    Ok(written(STANDARD.as_slice()))
}

fn load_risikomodel(arguments: &Arguments) -> Outcome {
    Risikomodel::read(arguments.value(0)).map(|model| written(&model)).map_err(problems)
}

fn maalbar(arguments: &Arguments) -> Outcome {
    let text = match arguments.value(0) {
        Value::Text(text) => text.as_str(),
        _ => "",
    };
    Ok(written(&worded::signs(&signs(text))))
}

fn maalbar_ord(_: &Arguments) -> Outcome {
    Ok(written(&MAALBAR_ORD))
}

/// The lists that a word is asked for in, and what the catalogue calls them.
const LISTS: &[(&str, &str)] = &[
    ("anledning", "anledninger"),
    ("category", "colours"),
    ("outcome", "outcomes"),
    ("outcomeReason", "outcomeReasons"),
    ("place", "places"),
    ("requirement", "requirements"),
    ("requirementState", "requirementStates"),
    ("standing", "standings"),
    ("tilhoersspoergsmaal", "tilhoersspoergsmaal"),
    ("tjekpunkt", "tjekpunkter"),
    ("verify", "verifyKinds"),
    ("word", "processWords"),
];

fn process_word(arguments: &Arguments) -> Outcome {
    let (Value::Text(list), Value::Text(id)) = (arguments.value(0), arguments.value(1)) else {
        let is_list = matches!(arguments.value(0), Value::Text(_));
        return Err(bad_option(if is_list { "id" } else { "list" }, "notAWord", ""));
    };
    let words = if list == "event" {
        EventKind::ALL.iter().find(|kind| kind.id() == id).map(|kind| event_kind(*kind))
    } else {
        let its = LISTS.iter().find(|(name, _)| name == list);
        its.and_then(|(_, list)| word_in(list, id))
    };
    Ok(written(&worded::word(words, id)))
}
