//! The deadlines as a calendar file.
//!
//! Every deadline with a last day that is not met is an event. The UID is made of the rule and
//! the event's id (or its date and case), so that a second import moves an event instead of
//! doubling it.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Calendar, Entry, Language, open_point, other_reading, rule, step};
use crate::deadlines::{Frist, Frister, Lov};
use crate::ids::Ids;
use crate::law::Bilingual;

/// The file. `days_before` says how many days ahead the alarm comes; `None` for no alarm.
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
/// let sag = Sag::new(Party::Tilbud).with_events(vec![afgoerelse]);
/// let file = ical(&frister(&sag, day("2026-03-10")), Language::Da, Some(7));
/// assert!(file.contains("\r\nDTSTART;VALUE=DATE:20260407\r\n"));
/// ```
#[must_use]
pub fn ical(frister: &Frister, language: Language, days_before: Option<u16>) -> String {
    let mut entries = Vec::new();
    let mut uids = Ids::default();
    // How many deadlines have had a UID, by the place of the first.
    let mut numbers: Vec<usize> = Vec::with_capacity(frister.frister.len());
    for (place, frist) in frister.frister.iter().enumerate() {
        let mut uid = String::from(frist.rule.id());
        uid.push('-');
        uid.push_str(&frister.key_of(frist));
        numbers.push(0);
        uids.put(Cow::Owned(uid.clone()), place);
        let its = uids.place(&uid).and_then(|first| numbers.get_mut(first));
        let number = its.map_or(0, |number| core::mem::replace(number, number.saturating_add(1)));
        let Some(day) = frist.last.filter(|_| frist.met_on.is_none()) else { continue };
        let Some(law) = frister.law_of(frist) else { continue };
        if number > 0 {
            uid.push('-');
            uid.push_str(&number.to_string());
        }
        let summary = String::from(of(language, &rule(law)));
        entries.push(Entry { uid, day, summary, description: describe(frist, law, language) });
    }
    Calendar { language, today: frister.today, days_before, entries }.file()
}

/// What the other reading gives, where it stands, how it was counted, and what is not settled.
fn describe(frist: &Frist, law: &Lov, language: Language) -> String {
    let mut text = String::new();
    if let Some(other) = other_reading(frist) {
        text.push_str(of(language, &other));
        text.push('\n');
    }
    for basis in &law.basis {
        if let Some(title) = basis.title {
            text.push_str(title);
            text.push_str(": ");
        }
        text.push_str(&basis.citation());
        text.push('\n');
    }
    for one in &frist.trace {
        text.push_str(of(language, &step(&one.kind)));
        text.push('\n');
    }
    if let Some(open) = open_point(law) {
        text.push_str(of(language, &open));
    }
    text
}

fn of(language: Language, text: &Bilingual) -> &str {
    match language {
        Language::Da => &text.da,
        Language::En => &text.en,
    }
}
