//! No event is passed over without a word: each gives a deadline, a finding, or a line that says
//! why nothing follows from it.

mod support;

use std::collections::BTreeSet;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::EventKind;
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::deadlines::{FristFundKind, Frister, RULES, frister};
use kvalitetsmodel::finding::Finding;
use kvalitetsmodel::input::Value;
use kvalitetsmodel::text::event_question;
use proptest::prelude::*;
use proptest::sample::select;
use support::answer::{case, event_of, said, variants};
use support::events::{MEETING_DAYS, MEETING_KINDS, events, sag, text};

/// Few days, so that events meet; a Friday before a change of law among them.
const DAYS: [&str; 5] = ["2021-12-31", "2022-02-01", "2025-12-31", "2026-01-01", "2026-01-08"];

/// Both sides of every change of law: the first and the last day of every row of every rule.
fn days() -> BTreeSet<Date> {
    let mut days = BTreeSet::new();
    for row in RULES.iter().flat_map(|rule| rule.rows) {
        let validity = row.validity;
        days.extend(
            [Some(validity.from), validity.from.plus_days(-1), validity.to].into_iter().flatten(),
        );
    }
    days
}

/// The places of the events that an answer says something of.
fn told(answer: &Frister) -> BTreeSet<usize> {
    let frister = answer.frister.iter().filter_map(|frist| frist.event);
    frister.chain(answer.findings.iter().filter_map(event_of)).collect()
}

#[test]
fn every_event_of_every_kind_party_and_version_of_the_law_is_told_of() {
    let parties = [
        ("tilbud", None),
        ("tilbud", Some("privat")),
        ("tilbud", Some("kommunal")),
        ("tilbud", Some("driftsaftale")),
        ("plejefamilie", None),
        ("bpaForening", None),
        ("socialtilsyn", None),
    ];
    let (mut silent, mut asked) = (BTreeSet::new(), 0);
    for date in days() {
        for kind in EventKind::ALL {
            for variant in variants(*kind, date) {
                let mut event = vec![
                    ("kind".to_owned(), text(kind.id())),
                    ("date".to_owned(), text(&date.text())),
                ];
                event.extend(variant);
                for (party, ownership) in parties {
                    let sag = case(party, ownership, event.clone());
                    // A visit announced and not announced is a problem and no event.
                    if sag.events.is_empty() {
                        continue;
                    }
                    asked += 1;
                    if told(&frister(&sag, date)).is_empty() {
                        silent.insert(format!("{} of {party} {ownership:?}", kind.id()));
                    }
                }
            }
        }
    }
    assert!(asked > 100_000, "{asked}");
    assert!(silent.is_empty(), "{silent:?}");
}

/// Whether a finding says that nothing follows from its event.
fn is_nothing(found: &Finding<FristFundKind>) -> bool {
    found.kind.code().starts_with("nothing")
}

/// Events of all kinds, or of those that change each other's deadlines, on days that meet.
fn meeting() -> impl Strategy<Value = Vec<Value>> {
    prop_oneof![events(EventKind::ALL, &DAYS), events(MEETING_KINDS, MEETING_DAYS)]
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 3000, ..ProptestConfig::with_cases(1024) })]

    /// Nothing follows from it, so that the rest of the answer stands without it.
    #[test]
    fn an_event_from_which_nothing_follows_can_be_left_out(
        all in meeting(),
        party in select(&["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"][..]),
    ) {
        let today = Date::parse("2026-06-01").expect("a day");
        let whole = frister(&sag(party, all.clone()), today);
        let nothing = whole.findings.iter().filter(|found| is_nothing(found));
        let case = sag(party, all.clone());
        let names = |at: usize| Some(format!("e{at}"));
        let named = |at: usize| case.events.iter().any(|event| event.answers == names(at));
        // An event that another names is left where it is: that one is about what it is about.
        for at in nothing.filter_map(event_of).filter(|at| !named(*at)) {
            let mut rest = all.clone();
            rest.remove(at);
            let mut without = frister(&sag(party, rest), today);
            let mut whole = whole.clone();
            // Of an event that answered it another reason may be given.
            // That it names what it cannot answer is said of itself alone.
            let its = format!("/events/{at}/answers");
            let names_wrongly = |found: &Finding<FristFundKind>| found.path == its;
            whole.findings.retain(|found| !is_nothing(found) && !names_wrongly(found));
            without.findings.retain(|found| !is_nothing(found));
            // What another event may be about is asked for as long as there are two of them.
            let asks = |frister: &Frister| {
                frister.findings.iter().filter(|found| found.kind.code() == "whichEvent").count()
            };
            if asks(&whole) != asks(&without) {
                continue;
            }
            prop_assert_eq!(said(&whole), said(&without), "{}", at);
        }
    }

    /// What a form asks about further down, for those who follow the course of a supervision.
    #[test]
    fn no_deadline_is_counted_from_what_is_asked_about_further_down(
        all in meeting(),
        party in select(&["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"][..]),
    ) {
        let today = Date::parse("2026-06-01").expect("a day");
        let mut bare = all.clone();
        for event in &mut bare {
            let Value::Object(fields) = event else { unreachable!("an event is an object") };
            let has_kind = |kind: &&EventKind| fields.contains(&("kind".to_owned(), text(kind.id())));
            let kind = *EventKind::ALL.iter().find(has_kind).expect("a kind");
            fields.retain(|(name, _)| event_question(kind, name).is_none_or(|its| !its.further));
        }
        let days = |all| {
            let mut answer = frister(&sag(party, all), today);
            answer.findings.clear();
            said(&answer)
        };
        prop_assert_eq!(days(all), days(bare));
    }

    /// An event of which nothing is told is part of what is told of another.
    #[test]
    fn an_event_of_which_nothing_is_told_answers_another(
        all in meeting(),
        party in select(&["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"][..]),
    ) {
        let today = Date::parse("2026-06-01").expect("a day");
        let case = sag(party, all.clone());
        let whole = frister(&case, today);
        let told = told(&whole);
        for at in (0..case.events.len()).filter(|at| !told.contains(&case.events.place(*at))) {
            let event = &case.events[at];
            // Another answer of the day may take its place.
            let days = [Some(event.date), event.received()];
            if whole.frister.iter().any(|frist| frist.met_on.is_some() && days.contains(&frist.met_on)) {
                continue;
            }
            let mut rest = all.clone();
            rest.remove(case.events.place(at));
            // Of several longer frister of one day only the earliest and the latest stand; what a
            // step shows of a decision is told in the dialogforløb; that an ending works at once
            // matters where somebody complains, or it leaves Tilbudsportalen; a period that a
            // request interrupts is not told of a decision of partial relief; a complaint that is
            // dated before the decision and came after it may be about it; of several notices of
            // delay, or that a complaint is maintained, the next takes the place of the first.
            let kind = event.kind();
            let alike = case.events.iter().filter(|event| event.kind() == kind).count();
            let next = [EventKind::ForsinkelseOplyst, EventKind::KlageFastholdt];
            if next.contains(&kind) && alike > 1 {
                continue;
            }
            if matches!(kind, EventKind::PaabudForlaenget
                    | EventKind::StraksIvaerksat
                    | EventKind::Genoptagelsesanmodning
                    | EventKind::Klage
                    | EventKind::KlageModtaget)
                || kind.is_step()
            {
                continue;
            }
            prop_assert_ne!(said(&whole), said(&frister(&sag(party, rest), today)), "{:?}", event);
        }
    }
}
