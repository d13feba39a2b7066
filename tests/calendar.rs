//! The Danish calendar and the counting, against the law's words and an independent calendar.

use std::collections::HashMap;
use std::process::Command;

use kvalitetsmodel::calendar::{
    Counter, Date, Helligdag, Moment, Praksisdag, Praksisdage, Receipt, ReceiptKind, StepKind,
    Ugedag, easter_sunday,
};
use kvalitetsmodel::case::TimeOfDay;
use kvalitetsmodel::law::Confidence;
use kvalitetsmodel::text;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is not a day"))
}

fn counted(from: &str, count: impl FnOnce(&mut Counter) -> Option<Date>) -> String {
    let mut counter = Counter::from(day(from), Praksisdage::ALL);
    count(&mut counter).map(Date::text).unwrap_or_default()
}

/// What an oracle prints.
fn oracle(name: &str) -> String {
    let script = [env!("CARGO_MANIFEST_DIR"), "/tests/oracle/", name].concat();
    let output =
        Command::new("python3").args(["-B", &script]).output().expect("python3 is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn every_day_from_2014_to_2050_agrees_with_an_independent_calendar() {
    let table = oracle("danish_calendar.py");
    let (mut holidays, mut practice) = (HashMap::new(), HashMap::new());
    for line in table.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let list = if words.len() == 3 { &mut practice } else { &mut holidays };
        list.insert(words[0].to_owned(), words[1].to_owned());
    }
    assert_eq!(holidays.len(), 37 * 10 + 10, "store bededag ten times, 2014 to 2023");
    assert_eq!(practice.len(), 37 * 4);
    let mut date = day("2014-01-01");
    let mut weekday = 2; // a Wednesday
    while date <= day("2050-12-31") {
        let text = date.text();
        assert_eq!(Helligdag::on(date).map(Helligdag::id), holidays.get(&text).map(String::as_str));
        assert_eq!(
            Praksisdag::on(date).map(Praksisdag::id),
            practice.get(&text).map(String::as_str)
        );
        assert_eq!(date.ugedag(), Ugedag::ALL[weekday % 7], "{text}");
        let open = weekday % 7 < 5 && !holidays.contains_key(&text);
        assert_eq!(Praksisdage::NONE.is_hverdag(date), open, "{text}");
        assert_eq!(
            Praksisdage::ALL.is_hverdag(date),
            open && !practice.contains_key(&text),
            "{text}"
        );
        assert_eq!(date.plus_days(1), date.next());
        assert_eq!(Some(date).and_then(|date| date.plus_days(-1)?.next()), Some(date));
        date = date.next().expect("a day");
        weekday += 1;
    }
}

/// Minutes after midnight, as a clock shows them.
fn shown(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[test]
fn hours_of_every_day_from_2014_to_2035_agree_with_the_time_zone_database() {
    let table = oracle("danish_time.py");
    let (mut changes, mut lines) = (0, 0);
    for line in table.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let [date, time, exact, later @ ..] = &words[..] else { panic!("{line}") };
        let minutes = TimeOfDay::parse(time).expect("a time").minutes();
        let moment = Moment::at(day(date), Some(minutes));
        assert_eq!(moment.is_exact(), *exact == "1", "{line}");
        changes += i32::from(!moment.is_exact());
        for (hours, expected) in [1, 24, 72].into_iter().zip(later) {
            let (on, clock) = moment.later(hours).clock().expect("a day in the calendar");
            assert_eq!(format!("{on}T{}", shown(clock)), **expected, "{line} + {hours}");
        }
        lines += 1;
    }
    assert_eq!(changes, 22 * 2, "one time of day twice a year");
    assert_eq!(lines, 8035 * 6);
}

#[test]
fn numbers_and_days_agree_over_the_whole_calendar() {
    let mut date = day("1880-01-01");
    let mut number = date.day_number();
    while date < day("2121-01-01") {
        assert_eq!(date.day_number(), number);
        assert_eq!(day("1970-01-01").plus_days(number), Some(date));
        date = date.next().expect("a day");
        number += 1;
    }
    for year in 0..=9999 {
        for (month, last) in [(1, 31), (2, 28), (3, 1), (12, 31)] {
            let date = Date::from_civil(year, month, last).expect("a day");
            assert_eq!(day("1970-01-01").plus_days(date.day_number()), Some(date));
        }
    }
    assert_eq!(day("9999-12-31").plus_days(1), None);
    assert_eq!(day("0000-01-01").plus_days(-1), None);
    assert_eq!(day("9999-12-31").plus_months(1), None);
    assert_eq!(day("2026-01-01").plus_months(i32::MAX), None);
    assert_eq!(day("2026-01-01").plus_days(i32::MAX), None);
    assert_eq!(easter_sunday(1582), None);
    assert_eq!(easter_sunday(2000), Some(day("2000-04-23")));
    assert_eq!(easter_sunday(2038), Some(day("2038-04-25")), "the latest of the century");
}

#[test]
fn lov_214_2023_store_bededag_up_to_and_including_2023() {
    assert_eq!(Helligdag::on(day("2023-05-05")), Some(Helligdag::StoreBededag));
    assert_eq!(Helligdag::on(day("2024-04-26")), None);
    let roll = |from| {
        counted(from, |c| {
            c.weeks(4)?;
            c.roll()
        })
    };
    assert_eq!(roll("2023-04-07"), "2023-05-08");
    assert_eq!(roll("2024-03-29"), "2024-04-26");
}

#[test]
fn weeks_end_on_the_same_weekday_and_months_on_the_same_date_or_the_last() {
    assert_eq!(counted("2026-03-03", |c| c.weeks(4)), "2026-03-31");
    assert_eq!(counted("2022-01-31", |c| c.months(3)), "2022-04-30");
    assert_eq!(counted("2022-08-31", |c| c.months(6)), "2023-02-28");
    assert_eq!(counted("2024-02-29", |c| c.years(5)), "2029-02-28");
    assert_eq!(counted("2024-02-29", |c| c.years(4)), "2028-02-29");
    assert_eq!(counted("2026-05-26", |c| c.days(14)), "2026-06-09");
    assert_eq!(counted("2026-04-01", |c| c.arbejdsdage(5)), "2026-04-13");
    assert_eq!(counted("2026-03-09", |c| c.arbejdsdage(7)), "2026-03-18");
    assert_eq!(counted("2026-06-10", |c| c.weeks_before(4)), "2026-05-13");
    assert_eq!(counted("2026-02-02", Counter::end_of_month), "2026-02-28");
    assert_eq!(counted("2026-11-02", Counter::end_of_quarter), "2026-12-31");
    assert_eq!(counted("2026-02-02", Counter::end_of_quarter), "2026-03-31");
    assert_eq!(counted("2026-03-14", |c| c.end_of_year(3)), "2029-12-31");
}

/// Nothing says whether a Saturday is an hverdag: where one comes first it is the safe day, and the
/// day after the weekend stands beside it.
#[test]
fn the_first_hverdag_of_a_month_is_the_saturday_where_one_comes_first() {
    let first = |from| {
        let mut counter = Counter::from(day(from), Praksisdage::ALL);
        let (safe, other) = counter.first_hverdag().expect("a day in the calendar");
        assert_eq!(counter.day(), safe);
        (safe.text(), other.map(Date::text))
    };
    for (from, safe, other) in [
        ("2025-09-02", "2025-10-01", None),
        ("2025-12-24", "2026-01-02", None),
        ("2026-07-05", "2026-08-01", Some("2026-08-03")),
        ("2026-12-01", "2027-01-02", Some("2027-01-04")),
        // A Saturday that is a helligdag is none.
        ("2021-12-01", "2022-01-03", None),
        // In 2079 June begins with Kristi himmelfartsdag, and the day after is an hverdag.
        ("2079-05-10", "2079-06-02", None),
    ] {
        assert_eq!(first(from), (safe.to_owned(), other.map(str::to_owned)), "{from}");
    }
}

#[test]
fn days_of_practice_lengthen_neither_a_duty_nor_the_safe_frist_of_a_party() {
    let end = |from: &str, practice, count: fn(&mut Counter) -> Option<Date>| {
        let mut counter = Counter::from(day(from), practice);
        count(&mut counter).map(Date::text).unwrap_or_default()
    };
    for (from, duty, party) in [
        // Over grundlovsdag, over juleaftensdag and nytårsaftensdag, over the Friday after
        // Kristi himmelfartsdag.
        ("2026-06-01", "2026-06-08", "2026-06-09"),
        ("2026-12-21", "2026-12-29", "2026-12-30"),
        ("2026-12-28", "2027-01-05", "2027-01-06"),
        ("2026-05-11", "2026-05-19", "2026-05-20"),
    ] {
        for practice in [Praksisdage::NONE, Praksisdage::ALL] {
            assert_eq!(end(from, practice, |c| c.arbejdsdage(5)), duty, "{from}");
        }
        for practice in [Praksisdage::NONE, Praksisdage::ALL] {
            assert_eq!(end(from, practice, |c| c.hverdage(5)), duty, "{from}");
        }
        assert_eq!(end(from, Praksisdage::ALL, |c| c.hverdage_by_practice(5)), party, "{from}");
        assert_eq!(end(from, Praksisdage::NONE, |c| c.hverdage_by_practice(5)), duty, "{from}");
    }
    // A day of practice that was counted is noted, where it is on.
    for (practice, noted) in [(Praksisdage::ALL, true), (Praksisdage::NONE, false)] {
        let mut counter = Counter::from(day("2026-06-01"), practice);
        counter.arbejdsdage(5).expect("a day");
        let on = day("2026-06-05");
        let step = StepKind::PracticeCounted { on, why: "grundlovsdag" };
        assert_eq!(counter.into_trace().iter().any(|one| one.kind == step), noted);
    }
}

#[test]
fn days_of_practice_are_switches_and_move_no_last_day_by_law() {
    let days = |from: &str, practice| {
        let mut counter = Counter::from(day(from), practice);
        counter.weeks(4).expect("a day");
        let by_law = counter.roll().expect("a day").text();
        (by_law, counter.by_practice().map(Date::text))
    };
    for (from, unmoved, moved) in [
        ("2026-05-08", "2026-06-05", "2026-06-08"),
        ("2026-04-17", "2026-05-15", "2026-05-18"),
        ("2026-11-26", "2026-12-24", "2026-12-28"),
        ("2026-12-03", "2026-12-31", "2027-01-04"),
    ] {
        assert_eq!(days(from, Praksisdage::ALL), (unmoved.to_owned(), Some(moved.to_owned())));
        assert_eq!(days(from, Praksisdage::NONE), (unmoved.to_owned(), None));
    }
    let one = Praksisdage::of(&[Praksisdag::Grundlovsdag]);
    assert_eq!(days("2026-05-08", one).1.as_deref(), Some("2026-06-08"));
    assert_eq!(days("2026-12-03", one).1, None);
    // Kristi himmelfartsdag moves by law to the Friday after, and that by practice.
    let ascension = ("2026-05-15".to_owned(), Some("2026-05-18".to_owned()));
    assert_eq!(days("2026-04-16", Praksisdage::ALL), ascension);
    assert_eq!(one.days(), [Praksisdag::Grundlovsdag]);
    assert_eq!(Praksisdage::ALL.days(), Praksisdag::ALL);
}

#[test]
fn a_letter_is_presumed_to_have_come_by_the_rule_of_its_date() {
    use ReceiptKind::{BBrev, Brev, DigitalPost, Quickbrev};
    for (kind, dated, on) in [
        (DigitalPost, "2026-03-07", "2026-03-07"),
        (Quickbrev, "2016-06-30", "2016-07-02"),
        (BBrev, "2016-06-30", "2016-07-05"),
        (Brev, "2016-07-01", "2016-07-06"),
        (Brev, "2016-07-06", "2016-07-13"),
        (Brev, "2016-07-07", "2016-07-13"),
        (Quickbrev, "2016-07-07", "2016-07-09"),
        (Brev, "2018-07-10", "2018-07-15"),
        (Quickbrev, "2018-07-11", "2018-07-13"),
    ] {
        let receipt = Receipt::new(day(dated)).kind(kind);
        let received = receipt.received(Praksisdage::ALL).expect("a day");
        assert_eq!(received.count.day().text(), on, "{kind:?} {dated}");
        assert_eq!(received.presumed, None, "{kind:?} {dated}");
    }
}

/// Until July 2016 two sources differ on an A letter (FOB 07.399, ast.dk); from 11 July 2018 it is
/// six hverdage (VEJ 9533/2018); since 2026 no presumption is known.
#[test]
fn where_the_presumption_is_open_the_earliest_day_counts_and_the_presumed_one_stands_beside() {
    use ReceiptKind::{BBrev, Brev, Quickbrev};
    for (kind, dated, earliest, presumed) in [
        (Brev, "2016-06-30", "2016-07-01", "2016-07-02"),
        // Whether a Saturday is a hverdag, nothing that was read says.
        (Brev, "2018-07-11", "2018-07-18", "2018-07-19"),
        (Brev, "2020-02-05", "2020-02-12", "2020-02-13"),
        (Brev, "2025-03-05", "2025-03-12", "2025-03-13"),
        (Brev, "2025-12-22", "2025-12-31", "2026-01-02"),
        (Brev, "2025-12-31", "2026-01-08", "2026-01-09"),
        (Brev, "2026-01-01", "2026-01-01", "2026-01-09"),
        (Brev, "2026-03-04", "2026-03-04", "2026-03-12"),
        (Quickbrev, "2026-03-04", "2026-03-04", "2026-03-06"),
        (BBrev, "2026-03-04", "2026-03-04", "2026-03-09"),
    ] {
        let receipt = Receipt::new(day(dated)).kind(kind);
        let received = receipt.received(Praksisdage::ALL).expect("a day");
        let days = (received.count.day().text(), received.presumed.map(Date::text));
        assert_eq!(days, (earliest.to_owned(), Some(presumed.to_owned())), "{kind:?} {dated}");
        assert_eq!(received.confidence, Confidence::Open, "{kind:?} {dated}");
        let shown = receipt.proven(day(dated)).received(Praksisdage::ALL).expect("a day");
        assert_eq!(shown.presumed, None, "{kind:?} {dated}");
    }
}

#[test]
fn a_date_that_can_be_proved_wins_over_the_presumption() {
    let dated = day("2026-03-04");
    let proven = day("2026-03-20");
    for kind in [None].into_iter().chain(ReceiptKind::ALL.iter().copied().map(Some)) {
        let receipt = kind.into_iter().fold(Receipt::new(dated), Receipt::kind);
        let received = receipt.proven(proven).received(Praksisdage::ALL).expect("a day");
        assert_eq!(received.count.day(), proven);
        assert_eq!(received.confidence, Confidence::Verified);
    }
    let open = Receipt::new(dated);
    let open = open.received(Praksisdage::ALL).expect("a day");
    assert_eq!((open.count.day(), open.confidence), (dated, Confidence::Open));
}

#[test]
fn every_step_is_said_in_both_languages() {
    let mut counter = Counter::from(day("2026-03-05"), Praksisdage::ALL);
    counter.note(StepKind::ReceivedOn { on: day("2026-03-05") });
    counter.weeks(4).expect("a day");
    counter.roll().expect("a day");
    let trace = counter.into_trace();
    let words: Vec<String> =
        trace.iter().map(|one| text::step(&one.kind).da.into_owned()).collect();
    let expected = [
        "modtaget torsdag den 5. marts 2026",
        "4 uger = torsdag den 2. april 2026",
        "torsdag den 2. april 2026 er lukket: skærtorsdag",
        "fredag den 3. april 2026 er lukket: langfredag",
        "lørdag den 4. april 2026 er lukket: lørdag",
        "søndag den 5. april 2026 er lukket: påskedag",
        "mandag den 6. april 2026 er lukket: 2. påskedag",
        "→ tirsdag den 7. april 2026",
    ];
    assert_eq!(words, expected);
    let english = text::step(&trace[2].kind).en;
    assert_eq!(english, "Thursday 2 April 2026 is closed: Maundy Thursday");
    let json = serde_json::to_string(&trace[2]).expect("a step is JSON");
    let expected = r#"{"code":"closed","params":{"on":"2026-04-02","why":"skaertorsdag"}}"#;
    assert_eq!(json, expected);
    for code in StepKind::CODES {
        assert!(
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/text/steps.rs"))
                .expect("the catalogue")
                .contains(&format!("(\"{code}\", \""))
        );
    }
}

#[test]
fn the_catalogue_has_every_code_once_and_in_order() {
    use kvalitetsmodel::assessment::FindingKind;
    use kvalitetsmodel::deadlines::{FristFundKind, RuleId};
    use kvalitetsmodel::input::ProblemKind;
    let rules: Vec<&str> = RuleId::ALL.iter().map(|id| id.id()).collect();
    for (name, codes) in [
        ("problems", ProblemKind::CODES),
        ("findings", FindingKind::CODES),
        ("fristFindings", FristFundKind::CODES),
        ("steps", StepKind::CODES),
        ("rules", &rules),
    ] {
        let part = text::CATALOGUE.iter().find(|(its, _)| *its == name).expect("a part");
        let its: Vec<&str> = part.1.iter().map(|row| row.0).collect();
        assert_eq!(its, codes, "{name}");
    }
}
