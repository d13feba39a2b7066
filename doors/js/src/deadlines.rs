//! The deadlines, the calendar and its file.

use alloc::string::String;
use alloc::vec::Vec;

use kvalitetsmodel::calendar::{Date, LukketDag};
use kvalitetsmodel::case::{Sag, Year};
use kvalitetsmodel::deadlines::{aarshjul as wheel, frister as all_frister, lov_on};
use kvalitetsmodel::input::Partial;
use kvalitetsmodel::text::{Calendar, Entry, Language};
use wasm_bindgen::prelude::*;

use crate::input::read;
use crate::out::{object, partial};
use crate::today;

/// Every deadline and finding that follows from a case (`Frister`, without the words), beside every
/// problem with it.
#[wasm_bindgen]
#[must_use]
pub fn frister(sag: &JsValue, today: &str) -> JsValue {
    today::on(sag, today, &mut |sag, today| {
        partial(Sag::read(sag).map(|sag| all_frister(&sag, today)))
    })
}

/// Every fixed date of a calendar year (`Frister`, without the words), beside every problem, those
/// of the year at `/year`.
#[wasm_bindgen]
#[must_use]
pub fn aarshjul(sag: &JsValue, year: &JsValue, today: &str) -> JsValue {
    let year = Year::of(&read(year));
    let mut of_year = year.problems.below("/year").0;
    today::on(sag, today, &mut |sag, today| {
        let Partial { value, mut problems } = Sag::read(sag);
        let value = value.zip(year.value).map(|(sag, year)| wheel(&sag, year, today));
        problems.0.append(&mut of_year);
        partial(Partial { value, problems })
    })
}

/// Every rule as it stood on a day (a list of `Lov`, without the words); nothing for a day that is
/// none.
#[wasm_bindgen(js_name = rulesOn)]
#[must_use]
pub fn rules_on(date: &str) -> JsValue {
    Date::parse(date).map_or(JsValue::UNDEFINED, |date| object(lov_on(date).as_slice()))
}

/// The helligdage and days of practice of a year, in order (a list of `LukketDag`, without the
/// names).
#[wasm_bindgen]
#[must_use]
pub fn helligdage(year: u16) -> JsValue {
    object(LukketDag::of(year).as_slice())
}

/// A calendar file whose words are the facade's: five texts for each event, which are its UID, day,
/// summary, description, and `x` where it is cancelled or `?` where it is tentative; with U+0000 after
/// each, which no text of a calendar has. Nothing where a day is none.
#[wasm_bindgen(js_name = calendarFile)]
#[must_use]
pub fn calendar_file(
    danish: bool,
    today: &str,
    sequence: u32,
    alarms: &[u16],
    events: &str,
) -> Option<String> {
    let mut entries = Vec::new();
    let mut texts = events.split_terminator('\0');
    while let Some(uid) = texts.next() {
        let mut entry = Entry::new(uid, Date::parse(texts.next()?)?, texts.next()?);
        entry.description = String::from(texts.next()?);
        let standing = texts.next()?;
        (entry.cancelled, entry.tentative) = (standing == "x", standing == "?");
        entries.push(entry);
    }
    let language = if danish { Language::Da } else { Language::En };
    let mut calendar = Calendar::new(language, Date::parse(today)?);
    (calendar.sequence, calendar.alarms, calendar.entries) = (sequence, alarms.to_vec(), entries);
    Some(calendar.file())
}
