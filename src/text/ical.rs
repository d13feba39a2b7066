//! The deadlines as a calendar file.
//!
//! Every deadline with a last day is an event, and so is one of which it is open whether it waits, on
//! the day it has if it does not, tentative and without an alarm: where no day runs nobody is called.
//! One that is met is told as cancelled, so that a calendar that has it takes it away, and so is one
//! that no longer runs, or fell away. The UID is made of the case's id, the rule and the event's id
//! (or its date and case), so that a second import moves an event instead of doubling it, and that
//! two cases have each their own.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Calendar, Entry, Language, open_point, other_reading, rule, step};
use crate::calendar::Date;
use crate::case::Sag;
use crate::deadlines::{Frist, Frister, Lov, RuleId, Status, Unit};
use crate::ids::Ids;
use crate::law::Bilingual;

/// The file of a case: its deadlines or its yearly wheel, and `more` of them. `alarms` says how many
/// days ahead there is one. The case gives its id, its name (else that of its tilbud) and its
/// revision.
///
/// ```
/// use kvalitetsmodel::calendar::{Date, ReceiptKind};
/// use kvalitetsmodel::case::{Afgoerelse, Details, Event, Party, Sag};
/// use kvalitetsmodel::deadlines::frister;
/// use kvalitetsmodel::text::{Language, ical};
///
/// let day = |text| Date::parse(text).expect("a real date");
/// let afgoerelse = Afgoerelse::new().receipt(ReceiptKind::DigitalPost);
/// let afgoerelse = Event::new(day("2026-03-05"), Details::Afgoerelse(afgoerelse));
/// let mut sag = Sag::new(Party::Tilbud).with_events(vec![afgoerelse]);
/// sag.name = Some("Lindegården".into());
/// let file = ical(&sag, &frister(&sag, day("2026-03-10")), &[], Language::Da, &[7, 1]);
/// assert!(file.contains("\r\nDTSTART;VALUE=DATE:20260407\r\n"));
/// assert!(file.contains("\r\nSUMMARY:Lindegården: Vil I klage"));
/// ```
#[must_use]
pub fn ical(
    sag: &Sag,
    result: &Frister,
    more: &[&Frister],
    language: Language,
    alarms: &[u16],
) -> String {
    let mut entries = Vec::new();
    let mut written = Ids::default();
    for result in core::iter::once(&result).chain(more) {
        for entry in of_result(sag, result, language) {
            // What stands both among the deadlines and in the wheel is one event.
            if written.put(Cow::Owned(entry.uid.clone()), entries.len()) {
                entries.push(entry);
            }
        }
    }
    let (today, sequence) = (result.today, sag.revision);
    Calendar { language, today, sequence, alarms: alarms.to_vec(), entries }.file()
}

fn of_result(sag: &Sag, frister: &Frister, language: Language) -> Vec<Entry> {
    let name = sag.name.as_deref().or(sag.tilbud.name.as_deref());
    let mut entries = Vec::new();
    let mut uids = Uids::default();
    let named = |law: &Lov| {
        let summary = rule(law);
        let summary = [name, Some(of(language, &summary))].into_iter().flatten();
        summary.collect::<Vec<_>>().join(": ")
    };
    for frist in &frister.frister {
        let uid = uids.next(sag, frist.rule, &frister.key_of(frist));
        let Some(law) = frister.law_of(frist) else { continue };
        let runs = frist.last.or_else(|| perhaps(frist, law));
        let waits = frist.status == Status::Paused && !is_at_once(law);
        let waits = Some(frist.start).filter(|_| waits);
        let Some(day) = runs.or(waits) else { continue };
        let mut entry = Entry::new(uid, day, named(law));
        entry.description = describe(frist, law, language);
        entry.cancelled = frist.met_on.is_some() || runs.is_none();
        entry.tentative = frist.last.is_none();
        entries.push(entry);
    }
    for gone in &frister.fallen {
        let uid = uids.next(sag, gone.rule, &frister.key(gone.event, gone.start));
        let Some(law) = frister.sources.get(gone.source) else { continue };
        let mut entry = Entry::new(uid, gone.start, named(law));
        entry.cancelled = true;
        entries.push(entry);
    }
    entries
}

/// The UIDs that have been given, and how many deadlines have had each.
#[derive(Default)]
struct Uids {
    places: Ids<'static>,
    numbers: Vec<usize>,
}

impl Uids {
    fn next(&mut self, sag: &Sag, rule: RuleId, key: &str) -> String {
        let mut uid = String::from(sag.id.as_deref().unwrap_or_default());
        if !uid.is_empty() {
            uid.push('-');
        }
        uid.push_str(rule.id());
        uid.push('-');
        uid.push_str(key);
        let place = self.numbers.len();
        self.numbers.push(0);
        self.places.put(Cow::Owned(uid.clone()), place);
        let its = self.places.place(&uid).and_then(|first| self.numbers.get_mut(first));
        let number = its.map_or(0, |number| core::mem::replace(number, number.saturating_add(1)));
        if number > 0 {
            uid.push('-');
            uid.push_str(&number.to_string());
        }
        uid
    }
}

/// The last day of what waits or has fallen away by one reading: that of the other, so that nobody
/// misses it.
fn perhaps(frist: &Frist, law: &Lov) -> Option<Date> {
    frist.other_reading.filter(|_| !is_at_once(law))
}

/// What is done as soon as possible has a first day, and no last one to be on.
const fn is_at_once(law: &Lov) -> bool {
    matches!(law.unit, Unit::SnarestMuligt | Unit::Straks)
}

/// What the other reading gives, where it stands, how it was counted, and what is not settled.
fn describe(frist: &Frist, law: &Lov, language: Language) -> String {
    let mut lines = Vec::new();
    if let Some(other) = other_reading(frist) {
        lines.push(of(language, &other).to_string());
    }
    for basis in &law.basis {
        let title = basis.title.map(|title| [title, ": "].concat()).unwrap_or_default();
        lines.push([&*title, &basis.citation()].concat());
    }
    for one in &frist.trace {
        lines.push(of(language, &step(&one.kind)).to_string());
    }
    lines.extend(open_point(law).map(|open| of(language, &open).to_string()));
    lines.join("\n")
}

fn of(language: Language, text: &Bilingual) -> &str {
    match language {
        Language::Da => &text.da,
        Language::En => &text.en,
    }
}
