//! The calendar file against RFC 5545, by a reader written here from the RFC.

use std::collections::HashSet;

use kvalitetsmodel::calendar::{Date, ReceiptKind};
use kvalitetsmodel::case::{
    Afgoerelse, AnkestyrelsensAfgoerelse, Details, Event, EventKind, Klageudfald, Ophoer, Party,
    Sag, Year,
};
use kvalitetsmodel::deadlines::{Frister, aarshjul, frister};
use kvalitetsmodel::text::{Language, ical};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is not a day"))
}

fn decision(date: &str, id: &str) -> Event {
    let afgoerelse = Afgoerelse::new().receipt(ReceiptKind::DigitalPost);
    Event::new(day(date), Details::Afgoerelse(afgoerelse)).with_id(id)
}

fn tilbud(events: Vec<Event>) -> (Sag, Frister) {
    let today = events.iter().map(|event| event.date).fold(day("2026-03-10"), Date::max);
    let sag = Sag::new(Party::Tilbud).with_events(events);
    let answer = frister(&sag, today);
    (sag, answer)
}

/// The file of a case in which this has happened.
fn file(events: Vec<Event>, language: Language, alarms: &[u16]) -> String {
    let (sag, answer) = tilbud(events);
    ical(&sag, &answer, &[], language, alarms)
}

/// Unfolds by RFC 5545 § 3.1, after checking every physical line.
fn lines(file: &str) -> Vec<String> {
    assert!(file.ends_with("\r\n"));
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "CRLF only");
    let mut lines: Vec<String> = Vec::new();
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.chars().any(char::is_control), "{line:?}");
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().expect("a line to continue").push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    lines
}

/// Unescapes a TEXT value by RFC 5545 § 3.3.11; anything unescaped that must be is an error.
fn unescape(value: &str) -> String {
    let mut text = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(c @ ('\\' | ';' | ',')) => text.push(c),
                other => panic!("escaped {other:?} in {value}"),
            },
            ';' | ',' => panic!("unescaped {c} in {value}"),
            c => text.push(c),
        }
    }
    text
}

fn values<'a>(lines: &'a [String], name: &str) -> Vec<&'a str> {
    lines.iter().filter_map(|line| line.strip_prefix(name)?.strip_prefix(':')).collect()
}

#[test]
fn a_whole_file_byte_for_byte() {
    let file = self::file(vec![decision("2026-03-05", "a1")], Language::En, &[7]);
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//kvalitetsmodel//frister//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:klagefrist-a1@kvalitetsmodel",
        "DTSTAMP:20260310T000000Z",
        "DTSTART;VALUE=DATE:20260407",
        "DTEND;VALUE=DATE:20260408",
        "SUMMARY:If you want to complain\\, the socialtilsyn must have the complaint ",
        " within 4 weeks of you getting the decision.",
        "DESCRIPTION:lov om retssikkerhed og administration på det sociale område:",
        "  LBK 354/2025 § 67\\, stk. 1\\nlov om socialtilsyn: LBK 242/2026 § 19\\, st",
        " k. 1\\navailable in Digital Post Thursday 5 March 2026\\n4 weeks = Thursday ",
        " 2 April 2026\\nThursday 2 April 2026 is closed: Maundy Thursday\\nFriday 3 A",
        " pril 2026 is closed: Good Friday\\nSaturday 4 April 2026 is closed: Saturda",
        " y\\nSunday 5 April 2026 is closed: Easter Sunday\\nMonday 6 April 2026 is cl",
        " osed: Easter Monday\\n→ Tuesday 7 April 2026\\nOlder versions of retssikke",
        " rhedsloven have not been read. A late complaint can be taken for a special",
        "  reason (§ 67\\, stk. 2).",
        "TRANSP:TRANSPARENT",
        "SEQUENCE:0",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:If you want to complain\\, the socialtilsyn must have the compla",
        " int within 4 weeks of you getting the decision.",
        "TRIGGER:-P6DT15H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(file, expected.join("\r\n"));
}

/// No act closes grundlovsdag: the event lies on the safe day, and says first what practice gives.
#[test]
fn a_last_day_that_practice_moves_is_in_the_calendar_on_the_safe_day() {
    let lines = lines(&file(vec![decision("2026-05-08", "a1")], Language::Da, &[7]));
    assert_eq!(values(&lines, "DTSTART;VALUE=DATE"), ["20260605"]);
    let [words, _] = values(&lines, "DESCRIPTION")[..] else { panic!("an event and its alarm") };
    let practice =
        "Efter praksis er sidste dag mandag den 8. juni 2026\\, men ingen lov siger det.";
    assert!(words.starts_with(practice), "{words}");
    assert!(words.contains("fredag den 5. juni 2026 er grundlovsdag (praksis)"), "{words}");
}

/// A late complaint over an ending may suspend it or not (lov om socialtilsyn § 19, stk. 2): the day
/// that holds if it does not is in the calendar, and is taken away once the ending is carried out.
#[test]
fn what_may_wait_is_in_the_calendar_on_the_day_it_has_if_it_does_not() {
    let ending = Ophoer::new().frist(day("2026-05-01")).receipt(ReceiptKind::DigitalPost);
    let ending = Event::new(day("2026-01-12"), Details::Ophoer(ending)).with_id("o");
    let came = |date| Event::of(EventKind::KlageModtaget, day(date));
    let done = Event::of(EventKind::OphoerGennemfoert, day("2026-02-20"));
    let days = |events: Vec<Event>| -> Vec<(String, String, usize)> {
        let file = file(events, Language::Da, &[7]);
        let ending = file.split("BEGIN:VEVENT").filter(|one| one.contains("UID:ophoerFrist-o@"));
        let one = |event: &str| {
            let event = lines(&format!("X{event}"));
            let day = values(&event, "DTSTART;VALUE=DATE")[0].to_owned();
            (day, values(&event, "STATUS").concat(), values(&event, "TRIGGER").len())
        };
        ending.map(one).collect()
    };
    let on = |day: &str, status: &str, alarms| [(day.to_owned(), status.to_owned(), alarms)];
    // In time: it waits, and a calendar that has it takes it away.
    assert_eq!(days(vec![ending.clone(), came("2026-02-09")]), on("20260112", "CANCELLED", 0));
    assert_eq!(days(vec![ending.clone(), came("2026-02-10")]), on("20260501", "", 1));
    let carried_out = vec![ending.clone(), came("2026-02-10"), done];
    assert_eq!(days(carried_out), on("20260501", "CANCELLED", 0));
    // Sent back: no day runs, and the old one holds by the other reading: nobody is called.
    let ruling = AnkestyrelsensAfgoerelse::new().udfald(Klageudfald::Hjemvisning);
    let ruling = Event::new(day("2026-03-02"), Details::AnkestyrelsensAfgoerelse(ruling));
    let sent_back = vec![ending, came("2026-02-09"), ruling];
    assert_eq!(days(sent_back), on("20260501", "TENTATIVE", 0));
}

#[test]
fn uids_are_stable_and_each_its_own() {
    let uids = |events: Vec<Event>| -> Vec<String> {
        let lines = lines(&file(events, Language::Da, &[]));
        values(&lines, "UID").into_iter().map(str::to_owned).collect()
    };
    let one = uids(vec![decision("2026-03-05", "a1"), decision("2026-03-06", "a2")]);
    let other = uids(vec![decision("2026-03-06", "a2"), decision("2026-03-09", "a1")]);
    let sorted = |mut uids: Vec<String>| {
        uids.sort();
        uids
    };
    assert_eq!(sorted(one), sorted(other), "a moved deadline keeps its identity");
    let same: Vec<Event> =
        (0..5).map(|_| Event::of(EventKind::Afgoerelse, day("2026-03-05"))).collect();
    let uids = uids(same);
    assert_eq!(uids.iter().collect::<HashSet<_>>().len(), 5);
}

#[test]
fn what_is_met_is_cancelled_and_what_has_no_day_is_left_out() {
    let klage = Event::of(EventKind::Klage, day("2026-03-09"));
    let letter = Event::of(EventKind::Partshoering, day("2026-03-01"));
    let file = self::file(vec![decision("2026-03-05", "a1"), klage, letter], Language::Da, &[7]);
    let lines = lines(&file);
    let events = values(&lines, "UID");
    assert!(events.contains(&"klagefrist-a1@kvalitetsmodel"), "{events:?}");
    assert_eq!(values(&lines, "STATUS"), vec!["CANCELLED"; events.len()]);
    assert!(!file.contains("VALARM"), "nobody is woken for what is done");
}

/// RFC 5545 § 3.8.6.3: before the start, which for a whole day is midnight.
#[test]
fn alarms_come_at_nine_in_the_morning() {
    let triggers = |alarms: &[u16]| -> Vec<String> {
        let file = file(vec![decision("2026-03-05", "a1")], Language::Da, alarms);
        values(&lines(&file), "TRIGGER").into_iter().map(str::to_owned).collect()
    };
    assert!(triggers(&[]).is_empty());
    assert_eq!(triggers(&[7, 1, 0]), ["-P6DT15H", "-PT15H", "PT9H"]);
}

#[test]
fn two_cases_have_each_their_own_days_and_a_later_file_is_taken_for_an_earlier() {
    let of = |id: &str, name: &str, revision: u32| {
        let (mut sag, answer) = tilbud(vec![decision("2026-03-05", "1")]);
        (sag.id, sag.name, sag.revision) = (Some(id.into()), Some(name.into()), revision);
        lines(&ical(&sag, &answer, &[], Language::Da, &[]))
    };
    let (one, other) = (of("sag-1", "Lindegården", 3), of("sag-2", "Egegården", 4));
    assert_eq!(values(&one, "UID"), ["sag-1-klagefrist-1@kvalitetsmodel"]);
    assert_eq!(values(&other, "UID"), ["sag-2-klagefrist-1@kvalitetsmodel"]);
    assert!(values(&one, "SUMMARY").iter().all(|words| words.starts_with("Lindegården: ")));
    assert_eq!([values(&one, "SEQUENCE"), values(&other, "SEQUENCE")], [["3"], ["4"]]);
}

#[test]
fn the_deadlines_and_the_yearly_wheel_stand_in_one_file_each_once() {
    let (sag, answer) = tilbud(vec![decision("2026-03-05", "a1")]);
    let wheel = aarshjul(&sag, Year(2026), day("2026-03-10"));
    let uids = |file: String| -> Vec<String> {
        values(&lines(&file), "UID").into_iter().map(str::to_owned).collect()
    };
    let alone = |result: &Frister| uids(ical(&sag, result, &[], Language::Da, &[]));
    let both = uids(ical(&sag, &answer, &[&wheel, &wheel], Language::Da, &[]));
    assert_eq!(both, [alone(&answer), alone(&wheel)].concat());
    assert!(!alone(&wheel).is_empty());
}

proptest! {
    #[test]
    fn any_text_a_person_writes_gives_a_valid_file(sag in "\\PC{0,120}|[\\x00-\\x7f]{0,80}|[æøåÆØÅ€😀,;\\\\:\"\n\r\t]{0,100}") {
        let mut event = decision("2026-03-05", "");
        event.id = None;
        event.sag = Some(sag.clone());
        let file = self::file(vec![event], Language::Da, &[7]);
        let lines = lines(&file);
        let uid = unescape(values(&lines, "UID").first().expect("one event"));
        let kept: String = sag.chars()
            .map(|c| if c == '\t' { ' ' } else { c })
            .filter(|c| *c == '\n' || !c.is_control())
            .collect();
        prop_assert_eq!(uid, format!("klagefrist-2026-03-05-{kept}@kvalitetsmodel"));
        for name in ["SUMMARY", "DESCRIPTION"] {
            for value in values(&lines, name) {
                unescape(value);
            }
        }
        let names: Vec<&str> = lines.iter().map(|line| line.split([':', ';']).next().unwrap_or_default()).collect();
        prop_assert_eq!(names.iter().filter(|name| **name == "BEGIN").count(), 3);
    }
}
