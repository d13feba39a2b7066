//! The deadlines as an iCalendar file (RFC 5545), for Outlook, Google and others.
//!
//! Every deadline with a last day that is not met is an all-day event, with an alarm. The
//! UID is made of the rule and the fact's id (or its date and case), so that a second import
//! moves an event instead of doubling it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

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
    let mut entries = Vec::new();
    for (place, frist) in frister.frister.iter().enumerate() {
        let Some(day) = frist.last.filter(|_| frist.met_on.is_none()) else { continue };
        let Some(law) = frister.law_of(frist) else { continue };
        let earlier = frister.frister.get(..place).unwrap_or_default();
        let same = |one: &&Frist| one.rule == frist.rule && one.key == frist.key;
        let number = earlier.iter().filter(same).count();
        let mut uid = String::from(frist.rule.id());
        uid.push('-');
        uid.push_str(&frist.key);
        if number > 0 {
            uid.push('-');
            uid.push_str(&number.to_string());
        }
        let summary = String::from(of(language, &rule(law.rule)));
        entries.push(Entry { uid, day, summary, description: describe(frist, law, language) });
    }
    calendar_file(&entries, language, frister.today, days_before)
}

/// Where it stands, how it was counted, and what is not settled.
fn describe(frist: &Frist, law: &Lov, language: Language) -> String {
    let mut text = String::new();
    for basis in &law.basis {
        text.push_str(&basis.citation());
        text.push('\n');
    }
    for one in &frist.trace {
        text.push_str(of(language, &step(&one.kind)));
        text.push('\n');
    }
    if let Some(open) = open_point(law.rule) {
        text.push_str(of(language, &open));
    }
    text
}

/// An all-day event of a calendar file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What makes it itself, on every import the same.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// What it is called.
    pub summary: String,
    /// What there is to know about it.
    pub description: String,
}

/// A calendar file of entries whose words are given. It knows no catalogue, so that a portal
/// (or the npm package) can bring its own words.
#[must_use]
pub fn calendar_file(
    entries: &[Entry],
    language: Language,
    today: Date,
    days_before: Option<u16>,
) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR", "");
    line(&mut out, "VERSION:2.0", "");
    let tag = if language == Language::Da { "DA" } else { "EN" };
    line(&mut out, "PRODID:-//kvalitetsmodel//frister//", tag);
    line(&mut out, "CALSCALE:GREGORIAN", "");
    line(&mut out, "METHOD:PUBLISH", "");
    for entry in entries {
        event(&mut out, entry, today, days_before);
    }
    line(&mut out, "END:VCALENDAR", "");
    out
}

fn event(out: &mut String, entry: &Entry, today: Date, days_before: Option<u16>) {
    line(out, "BEGIN:VEVENT", "");
    let mut uid = escaped(&entry.uid);
    uid.push_str("@kvalitetsmodel");
    line(out, "UID:", &uid);
    let mut stamp = digits(today);
    stamp.push_str("T000000Z");
    line(out, "DTSTAMP:", &stamp);
    line(out, "DTSTART;VALUE=DATE:", &digits(entry.day));
    // The end is the day after; the very last day of the calendar has none.
    if let Some(end) = entry.day.next() {
        line(out, "DTEND;VALUE=DATE:", &digits(end));
    }
    let summary = escaped(&entry.summary);
    line(out, "SUMMARY:", &summary);
    line(out, "DESCRIPTION:", &escaped(&entry.description));
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

/// `20260407`.
fn digits(date: Date) -> String {
    let mut text = date.text();
    text.retain(|c| c != '-');
    text
}

/// A text as a TEXT value (RFC 5545 § 3.3.11). Control characters have no place in one.
fn escaped(text: &str) -> String {
    let mut out = String::new();
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
    out
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
