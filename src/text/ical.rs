//! The deadlines as an iCalendar file (RFC 5545), for Outlook, Google and others.
//!
//! Every deadline with a last day that is not met is an all-day event, with an alarm. The
//! UID is made of the rule and the fact's id (or its date and case), so that a second import
//! moves an event instead of doubling it.

use alloc::string::{String, ToString};

use super::{open_point, rule, step};
use crate::calendar::Date;
use crate::deadlines::{Frist, Frister, Lov};
use crate::law::Bilingual;

words! {
    /// The language of a file.
    pub enum Language {
        /// Danish.
        Da = "da",
        /// English.
        En = "en",
    }
}

/// The most octets of a line, without its end (RFC 5545 § 3.1).
const MAX_LINE: usize = 75;

/// The file. `days_before` says how many days ahead the alarm comes; `None` for no alarm.
///
/// ```
/// use kvalitetsmodel::calendar::{Date, ReceiptKind};
/// use kvalitetsmodel::deadlines::{Fact, FactKind, Forhold, Party, frister};
/// use kvalitetsmodel::text::{Language, ical};
///
/// let day = |text| Date::parse(text).expect("a real date");
/// let mut afgoerelse = Fact::new(FactKind::Afgoerelse, day("2026-03-05"));
/// afgoerelse.receipt = Some(ReceiptKind::DigitalPost);
/// let forhold = Forhold::new(Party::Tilbud, day("2026-03-10"), vec![afgoerelse]);
/// let file = ical(&frister(&forhold), Language::Da, Some(7));
/// assert!(file.contains("\r\nDTSTART;VALUE=DATE:20260407\r\n"));
/// ```
#[must_use]
pub fn ical(frister: &Frister, language: Language, days_before: Option<u16>) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR", "");
    line(&mut out, "VERSION:2.0", "");
    line(&mut out, "PRODID:-//kvalitetsmodel//frister//", &say(language, "DA", "EN"));
    line(&mut out, "CALSCALE:GREGORIAN", "");
    line(&mut out, "METHOD:PUBLISH", "");
    for (place, frist) in frister.frister.iter().enumerate() {
        let Some(last) = frist.last.filter(|_| frist.met_on.is_none()) else { continue };
        let Some(law) = frister.law_of(frist) else { continue };
        let earlier = frister.frister.get(..place).unwrap_or_default();
        let same = |one: &&Frist| one.rule == frist.rule && one.key == frist.key;
        let number = earlier.iter().filter(same).count();
        event(&mut out, frist, law, last, frister.today, language, number, days_before);
    }
    line(&mut out, "END:VCALENDAR", "");
    out
}

#[allow(clippy::too_many_arguments, reason = "one caller, and a struct would only rename them")]
fn event(
    out: &mut String,
    frist: &Frist,
    law: &Lov,
    last: Date,
    today: Date,
    language: Language,
    number: usize,
    days_before: Option<u16>,
) {
    line(out, "BEGIN:VEVENT", "");
    let mut uid = String::from(frist.rule.id());
    uid.push('-');
    escape(&mut uid, &frist.key);
    if number > 0 {
        uid.push('-');
        uid.push_str(&number.to_string());
    }
    uid.push_str("@kvalitetsmodel");
    line(out, "UID:", &uid);
    let mut stamp = day(today);
    stamp.push_str("T000000Z");
    line(out, "DTSTAMP:", &stamp);
    line(out, "DTSTART;VALUE=DATE:", &day(last));
    // The end is the day after; the very last day of the calendar has none.
    if let Some(end) = last.next() {
        line(out, "DTEND;VALUE=DATE:", &day(end));
    }
    let mut summary = String::new();
    escape(&mut summary, of(language, &rule(law.rule)));
    line(out, "SUMMARY:", &summary);
    let mut description = String::new();
    for basis in &law.basis {
        escape(&mut description, &basis.citation());
        description.push_str("\\n");
    }
    for one in &frist.trace {
        escape(&mut description, of(language, &step(&one.kind)));
        description.push_str("\\n");
    }
    if let Some(open) = open_point(law.rule) {
        escape(&mut description, of(language, &open));
    }
    line(out, "DESCRIPTION:", &description);
    line(out, "TRANSP:TRANSPARENT", "");
    if let Some(days) = days_before {
        line(out, "BEGIN:VALARM", "");
        line(out, "ACTION:DISPLAY", "");
        line(out, "DESCRIPTION:", &summary);
        let mut trigger = days.to_string();
        trigger.push('D');
        line(out, "TRIGGER:-P", &trigger);
        line(out, "END:VALARM", "");
    }
    line(out, "END:VEVENT", "");
}

fn of(language: Language, text: &Bilingual) -> &str {
    match language {
        Language::Da => &text.da,
        Language::En => &text.en,
    }
}

fn say(language: Language, da: &str, en: &str) -> String {
    String::from(if language == Language::Da { da } else { en })
}

/// `20260407`.
fn day(date: Date) -> String {
    let mut text = date.text();
    text.retain(|c| c != '-');
    text
}

/// A text as a TEXT value (RFC 5545 § 3.3.11). Control characters have no place in one.
fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}

/// A content line, folded after 75 octets and never within a character.
fn line(out: &mut String, name: &str, value: &str) {
    let mut octets = 0_usize;
    for c in name.chars().chain(value.chars()) {
        let size = c.len_utf8();
        if octets.saturating_add(size) > MAX_LINE {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(c);
        octets = octets.saturating_add(size);
    }
    out.push_str("\r\n");
}
