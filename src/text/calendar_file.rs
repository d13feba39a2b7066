//! A calendar file (iCalendar, RFC 5545), for Outlook, Google and others.
//!
//! All-day events whose words are given: the writer knows no catalogue, so that a portal (or
//! the npm package) can bring its own words.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::calendar::Date;

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

/// An all-day event of a calendar file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// What makes it itself, on every import the same.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// What it is called.
    pub summary: String,
    /// What there is to know about it.
    pub description: String,
    /// Whether it no longer stands: a calendar that has it takes it away.
    pub cancelled: bool,
    /// Whether it stands only by another reading, by which alone the day runs: without an alarm.
    pub tentative: bool,
}

impl Entry {
    /// On this day, by this name, with nothing more to know about it.
    #[must_use]
    pub fn new(uid: impl Into<String>, day: Date, summary: impl Into<String>) -> Self {
        let (uid, summary) = (uid.into(), summary.into());
        let (description, cancelled, tentative) = (String::new(), false, false);
        Self { uid, day, summary, description, cancelled, tentative }
    }
}

/// What a calendar file is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Calendar {
    /// The language of its words.
    pub language: Language,
    /// The day it is made.
    pub today: Date,
    /// Counts up from file to file: a calendar takes the event of the highest (RFC 5545 § 3.8.7.4).
    pub sequence: u32,
    /// How many days ahead there is an alarm, at nine in the morning.
    pub alarms: Vec<u16>,
    /// The events.
    pub entries: Vec<Entry>,
}

impl Calendar {
    /// One made on this day, without an alarm and without any event yet.
    #[must_use]
    pub const fn new(language: Language, today: Date) -> Self {
        Self { language, today, sequence: 0, alarms: Vec::new(), entries: Vec::new() }
    }

    /// The file.
    #[must_use]
    pub fn file(&self) -> String {
        let mut out = String::new();
        line(&mut out, "BEGIN:VCALENDAR", "");
        line(&mut out, "VERSION:2.0", "");
        let tag = if self.language == Language::Da { "DA" } else { "EN" };
        line(&mut out, "PRODID:-//kvalitetsmodel//frister//", tag);
        line(&mut out, "CALSCALE:GREGORIAN", "");
        line(&mut out, "METHOD:PUBLISH", "");
        for entry in &self.entries {
            self.event(&mut out, entry);
        }
        line(&mut out, "END:VCALENDAR", "");
        out
    }

    fn event(&self, out: &mut String, entry: &Entry) {
        line(out, "BEGIN:VEVENT", "");
        let mut uid = escaped(&entry.uid);
        uid.push_str("@kvalitetsmodel");
        line(out, "UID:", &uid);
        let mut stamp = digits(self.today);
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
        line(out, "SEQUENCE:", &self.sequence.to_string());
        if entry.cancelled {
            line(out, "STATUS:CANCELLED", "");
        } else if entry.tentative {
            line(out, "STATUS:TENTATIVE", "");
        } else {
            self.alarms.iter().for_each(|days| alarm(out, &summary, *days));
        }
        line(out, "END:VEVENT", "");
    }
}

/// So many days ahead at nine in the morning, when somebody is awake; a day begins at midnight.
fn alarm(out: &mut String, summary: &str, days: u16) {
    line(out, "BEGIN:VALARM", "");
    line(out, "ACTION:DISPLAY", "");
    line(out, "DESCRIPTION:", summary);
    let mut trigger = String::from(if days == 0 { "TRIGGER:PT9H" } else { "TRIGGER:-P" });
    if let Some(whole) = days.checked_sub(1) {
        if whole > 0 {
            trigger.push_str(&whole.to_string());
            trigger.push('D');
        }
        trigger.push_str("T15H");
    }
    line(out, &trigger, "");
    line(out, "END:VALARM", "");
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
