//! The deadlines' part of the door.
//!
//! A list of thousands of deadlines crosses as numbers; the facade of the npm package
//! (pkg/src/frister-build.ts) makes objects of them and brings the words, which are not in the
//! wasm. What is text, and what is few (the law), crosses as JSON beside them.

use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use super::{json, read, thrown};
use crate::calendar::{Date, Helligdag, Praksisdag, Ugedag};
use crate::codes::{Coded, Param};
use crate::deadlines::{
    Beloeb, Forhold, Frist, FristFund, Frister, Lov, Reading, aarshjul as wheel,
    frister as all_frister, lov_on, read_year,
};
use crate::input::Value;
use crate::text::{Calendar, Entry, Language};
use crate::words::Word;

/// Deadlines on their way out: numbers, and the text beside them.
///
/// The numbers: how many deadlines and how many findings; then, per deadline: rule, law, fact,
/// start, earliest, last, before rolling, minutes, reading, other reading, 1 with the days left
/// or 0, status, met on, amount, confidence, how many steps and the steps; per finding: the
/// code, severity, fact, rule, law. A step or a code is its place and then its parameters. A day
/// is 20260131, and 0 for none; a place that may be absent is counted from 1, and 0 for none.
#[wasm_bindgen]
#[derive(Debug)]
pub struct FristerOut {
    numbers: Vec<i32>,
    beside: String,
}

#[wasm_bindgen]
impl FristerOut {
    /// The numbers; once.
    #[must_use]
    pub fn numbers(&mut self) -> Vec<i32> {
        core::mem::take(&mut self.numbers)
    }

    /// The law (`law`), the amounts (`amounts`) and each fact's key (`keys`), as JSON; once.
    #[must_use]
    pub fn beside(&mut self) -> String {
        core::mem::take(&mut self.beside)
    }
}

#[derive(serde::Serialize)]
struct Beside<'f> {
    today: Date,
    law: &'f Vec<Lov>,
    amounts: Vec<&'f Beloeb>,
    keys: &'f Vec<String>,
}

/// Every deadline and finding that follows from facts; or with a year, and not `null`, every
/// fixed date of that calendar year. Throws every problem.
///
/// # Errors
/// A list of problems, those of the year at `/year`.
#[wasm_bindgen]
pub fn frister(forhold: &str, year: &str) -> Result<FristerOut, JsValue> {
    let year = match read(year) {
        Value::Null => Ok(None),
        value => read_year(&value).map(Some),
    };
    match (Forhold::read(&read(forhold)), year) {
        (Ok(forhold), Ok(None)) => Ok(out(&all_frister(&forhold))),
        (Ok(forhold), Ok(Some(year))) => Ok(out(&wheel(&forhold, year))),
        (forhold, year) => {
            let mut problems = forhold.err().unwrap_or_default();
            problems.0.extend(year.err().unwrap_or_default().below("/year").0);
            Err(thrown(problems))
        }
    }
}

/// Every rule as it stood on a day (20260131), as JSON; nothing for a day that is none.
#[wasm_bindgen(js_name = rulesOn)]
#[must_use]
pub fn rules_on(date: u32) -> Option<String> {
    Date::from_digits(date).map(|date| json(&lov_on(date)))
}

/// The helligdage and days of practice of a year, in order: the day, and its place among the
/// helligdage, or after them among the days of practice.
#[wasm_bindgen]
#[must_use]
pub fn helligdage(year: u16) -> Vec<u32> {
    let mut days = Vec::new();
    let mut next = Date::from_civil(i32::from(year), 1, 1);
    while let Some(day) = next.filter(|day| day.civil().0 == i32::from(year)) {
        let own = Helligdag::on(day).map(|own| own as usize);
        let practice =
            || Praksisdag::on(day).map(|one| Helligdag::ALL.len().saturating_add(one as usize));
        if let Some(place) = own.or_else(practice) {
            days.extend([day.digits(), u32::try_from(place).unwrap_or_default()]);
        }
        next = day.next();
    }
    days
}

/// A calendar file whose words are the facade's. The text is a list: whether it is Danish, the
/// day it is made, how many days ahead the alarm comes or `null`; then four texts for each
/// event: UID, day, summary, description. Nothing for a list that is another.
#[wasm_bindgen(js_name = calendarFile)]
#[must_use]
pub fn calendar_file(calendar: &str) -> Option<String> {
    let Value::List(parts) = read(calendar) else { return None };
    let [Value::Bool(danish), Value::Text(today), days_before, events @ ..] = parts.as_slice()
    else {
        return None;
    };
    let days_before = match days_before {
        Value::Whole(days) => Some(u16::try_from(*days).ok()?),
        _ => None,
    };
    let mut entries = Vec::new();
    for event in events.chunks(4) {
        let [Value::Text(uid), Value::Text(day), Value::Text(summary), Value::Text(description)] =
            event
        else {
            return None;
        };
        let (uid, summary) = (uid.clone(), summary.clone());
        let (day, description) = (Date::parse(day)?, description.clone());
        entries.push(Entry { uid, day, summary, description });
    }
    let language = if *danish { Language::Da } else { Language::En };
    Some(Calendar { language, today: Date::parse(today)?, days_before, entries }.file())
}

/// The place of a word among those that steps and findings use, in the order in which
/// examples/words.rs prints them.
fn word_place(word: &str) -> Option<usize> {
    let lists = [Ugedag::WORDS, Helligdag::WORDS, Praksisdag::WORDS, Reading::WORDS];
    lists.into_iter().flatten().position(|its| *its == word)
}

fn out(frister: &Frister) -> FristerOut {
    // A deadline with its trace takes some two dozen numbers.
    let all = Vec::with_capacity(frister.frister.len().saturating_mul(26));
    let mut numbers = Numbers { all, amounts: Vec::new() };
    numbers.size(frister.frister.len());
    numbers.size(frister.findings.len());
    for frist in &frister.frister {
        numbers.frist(frist);
    }
    for finding in &frister.findings {
        numbers.finding(finding);
    }
    let Numbers { all, amounts } = numbers;
    let keys = &frister.keys;
    let beside = json(&Beside { today: frister.today, law: &frister.law, amounts, keys });
    FristerOut { numbers: all, beside }
}

struct Numbers<'f> {
    all: Vec<i32>,
    amounts: Vec<&'f Beloeb>,
}

impl<'f> Numbers<'f> {
    fn frist(&mut self, frist: &'f Frist) {
        self.size(frist.rule as usize);
        self.size(frist.law);
        self.place(frist.fact);
        self.day(Some(frist.start));
        self.day(frist.earliest);
        self.day(frist.last);
        self.day(frist.before_rolling);
        self.place(frist.time.map(usize::from));
        self.place(frist.reading.map(|reading| reading as usize));
        self.day(frist.other_reading);
        self.size(usize::from(frist.days_left.is_some()));
        self.number(frist.days_left.unwrap_or_default());
        self.size(frist.status as usize);
        self.day(frist.met_on);
        self.place(frist.amount.as_ref().map(|_| self.amounts.len()));
        self.amounts.extend(&frist.amount);
        self.size(frist.confidence as usize);
        self.size(frist.trace.len());
        for step in &frist.trace {
            self.coded(&step.kind);
        }
    }

    fn finding(&mut self, finding: &FristFund) {
        self.coded(&finding.kind);
        self.size(finding.severity as usize);
        self.place(finding.fact);
        self.place(finding.rule.map(|rule| rule as usize));
        self.place(finding.law);
    }

    #[inline(never)]
    fn coded(&mut self, coded: &dyn Coded) {
        self.size(coded.place());
        coded.each(&mut |_, value| match value {
            Param::Date(date) => self.day(Some(date)),
            Param::Number(number) => self.number(number),
            // The steps and findings know no text but words of closed lists.
            Param::Text(word) => self.place(word_place(word)),
            Param::Words(_) => self.place(None),
        });
    }

    fn day(&mut self, date: Option<Date>) {
        self.number(date.map_or(0, |date| i64::from(date.digits())));
    }

    fn place(&mut self, place: Option<usize>) {
        self.size(place.map_or(0, |place| place.saturating_add(1)));
    }

    fn size(&mut self, size: usize) {
        self.all.push(i32::try_from(size).unwrap_or(i32::MAX));
    }

    fn number(&mut self, number: i64) {
        self.all.push(i32::try_from(number).unwrap_or(i32::MAX));
    }
}
