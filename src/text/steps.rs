//! The steps of a count, in words.

use alloc::vec::Vec;

use super::template::{Template, fill, fill_row};
use crate::calendar::{Date, StepKind};
use crate::codes::{Param, Params};
use crate::input::Value;
use crate::law::Bilingual;

/// A step in words.
///
/// ```
/// use kvalitetsmodel::calendar::{Date, StepKind};
/// use kvalitetsmodel::text::step;
///
/// let on = Date::parse("2026-04-07").expect("a real date");
/// assert_eq!(step(&StepKind::RolledTo { on }).da, "→ tirsdag den 7. april 2026");
/// ```
#[must_use]
pub fn step(kind: &StepKind) -> Bilingual {
    fill(TEMPLATES, kind)
}

/// A step that comes back as data, such as a deadline's trace has it; `None` for what is none.
///
/// ```
/// use kvalitetsmodel::json::read;
/// use kvalitetsmodel::text::step_of;
///
/// let step = read(br#"{ "code": "rolledTo", "params": { "on": "2026-04-07" } }"#)?;
/// assert_eq!(step_of(&step).expect("a step").en, "→ Tuesday 7 April 2026");
/// assert_eq!(step_of(&read(br#"{ "code": "rolledTo", "params": { "on": 7 } }"#)?), None);
/// # Ok::<(), kvalitetsmodel::json::NotJson>(())
/// ```
#[must_use]
pub fn step_of(step: &Value) -> Option<Bilingual> {
    let Value::Text(code) = member(step, "code")? else { return None };
    let row = TEMPLATES.iter().find(|(its, _, _)| its == code)?;
    let (_, shape) = StepKind::SIGNATURES.iter().find(|(its, _)| its == code)?;
    let none = Value::Object(Vec::new());
    let given = member(step, "params").unwrap_or(&none);
    let Value::Object(_) = given else { return None };
    let mut params = Params::default();
    for (name, of) in *shape {
        // One that is not known is left out.
        let Some(value) = member(given, name) else { continue };
        let is_date = matches!(*of, "Date" | "Option<Date>");
        params.0.push((
            *name,
            match value {
                Value::Text(text) if is_date => Param::Date(Date::parse(text)?),
                Value::Text(text) if of.ends_with("str") => Param::Text(text),
                Value::Whole(number) if !is_date && !of.ends_with("str") => Param::Number(*number),
                _ => return None,
            },
        ));
    }
    Some(fill_row(*row, &params))
}

fn member<'v>(of: &'v Value, name: &str) -> Option<&'v Value> {
    let Value::Object(fields) = of else { return None };
    fields.iter().rev().find(|(its, _)| its == name).map(|(_, value)| value)
}

/// One row a code, in the order of [`StepKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("digitalPostAvailable", "til rådighed i Digital Post {on}", "available in Digital Post {on}"),
    ("receivedOn", "modtaget {on}", "received {on}"),
    ("handed", "overleveret {on}", "handed over {on}"),
    ("letterPlusDays", "brev dateret {dated} + {days} dage = {on}", "letter dated {dated} + {days} days = {on}"),
    ("letterPlusHverdage", "brev dateret {dated} + {days} hverdage = {on}", "letter dated {dated} + {days} hverdage = {on}"),
    ("presumptionOpen", "hvornår brevet regnes for modtaget, er usikkert", "when the letter counts as received is uncertain"),
    ("provenWins", "kan vises modtaget {on}; det går forud", "shown to be received {on}, which takes precedence"),
    ("receiptUnknown", "modtagelsen er ikke oplyst: regnet fra {on}", "receipt not given: counted from {on}"),
    ("countedFrom", "regnet fra {on}, som ikke tæller med", "counted from {on}, not counting that day"),
    ("plusDays", "{days} dage = {on}", "{days} days = {on}"),
    ("plusWeeks", "{weeks} uger = {on}", "{weeks} weeks = {on}"),
    ("plusMonths", "{months} måneder = {on}", "{months} months = {on}"),
    ("plusYears", "{years} år = {on}", "{years} years = {on}"),
    ("lastOfMonth", "måneden har ikke den dato: sidste dag", "the month has no such date: its last day"),
    ("practiceCounted", "{on} er {why*}; dagen tæller med, for ingen lov gør den til fridag", "{on} is {why*}; the day counts, since no act makes it a day off"),
    ("plusArbejdsdage", "{days} arbejdsdage = {on}", "{days} arbejdsdage = {on}"),
    ("plusHverdage", "{days} hverdage = {on}", "{days} hverdage = {on}"),
    ("plusHours", "{hours} timer, døgnet rundt = {on}", "{hours} hours round the clock = {on}"),
    ("clocksForward", "urene stilles frem {on}: en time senere på uret", "the clocks go forward {on}: an hour later by the clock"),
    ("clocksBack", "urene stilles tilbage {on}: en time tidligere på uret", "the clocks go back {on}: an hour earlier by the clock"),
    ("minusWeeks", "{weeks} uger før = {on}", "{weeks} weeks before = {on}"),
    ("endOfMonth", "månedens udgang = {on}", "end of the month = {on}"),
    ("endOfQuarter", "kvartalets udgang = {on}", "end of the quarter = {on}"),
    ("endOfYear", "årets udgang = {on}", "end of the year = {on}"),
    ("nextMonth", "den 1. i måneden efter = {on}", "the 1st of the month after = {on}"),
    ("firstHverdag", "første hverdag i næste måned = {on}", "first hverdag of the next month = {on}"),
    ("saturdaySafer", "en lørdag kan være en hverdag: {on} er den sikre dag", "a Saturday may be a hverdag: {on} is the safe day"),
    ("dateSet", "fastsat til {on}", "set to {on}"),
    ("appealEnds", "klagefristen løber til {on}", "the appeal period runs to {on}"),
    ("closed", "{on} er lukket: {why*}", "{on} is closed: {why*}"),
    ("rolledTo", "→ {on}", "→ {on}"),
    ("practiceClosed", "{on} er {why*}: ingen lov siger, at fristen flyttes", "{on} is {why*}: no act says that the deadline moves"),
    ("practiceTo", "efter praksis → {on}", "by practice → {on}"),
    ("mayMoveTo", "hvis fristen flyttes som andre frister → {on}", "if the deadline moves like others → {on}"),
    ("firstDayCounts", "hvis den første dag tæller med = {on}", "if the first day counts = {on}"),
    ("notRolled", "{on} er {why*}; fristen flyttes ikke", "{on} is {why*}; the deadline does not move"),
    ("extended", "forlænget {decided} til {on}", "extended {decided} to {on}"),
    ("interrupted", "afbrudt {on}", "interrupted {on}"),
    ("suspended", "klagen {on} udsætter: ingen dag løber", "the complaint of {on} suspends: no day runs"),
    ("maySuspend", "om klagen {on} udsætter, er åbent", "whether the complaint of {on} suspends is open"),
    ("putIntoEffect", "besluttet {on}, at det gælder straks", "decided {on} that it applies at once"),
    ("ankestyrelsen", "Ankestyrelsens afgørelse {on}", "Ankestyrelsen's decision {on}"),
    ("newDecision", "ny afgørelse {on}: hvad den gør ved dagen, er åbent", "new decision {on}: what it does to the day is open"),
    ("daysLeftAtLeast", "{left} dage tilbage, mindst {least}", "{left} days left, at least {least}"),
    ("noNumber", "loven sætter ikke et antal dage", "the law sets no number of days"),
    ("fristNotGiven", "fristen er ikke oplyst; se brevet", "the deadline is not given; see the letter"),
    ("lawChanged", "loven ændres {on}; loven fra begyndelsen gælder", "the law changes {on}; the law at the start applies"),
    ("eitherLaw", "loven ændres {on}, og hvilken der gælder, er ikke afgjort: den tidligste dag står først", "the law changes {on}, and which counts is not settled: the earlier day stands first"),
    ("lawOfTheEnd", "loven ændres {on}; loven på den sidste dag gælder", "the law changes {on}; the law on the last day applies"),
    ("neverDue", "{on} efter den gamle regel kommer ikke: loven ændres {changed}", "{on} under the old rule never comes: the law changes {changed}"),
];
