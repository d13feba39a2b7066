//! Random (start, rule, receipt) triples against an independent reckoning in Python.
//!
//! A sample here; a million by
//! `ORACLE_TRIPLES=1000000 cargo test --release --test deadline_oracle`.

mod support;

use kvalitetsmodel::calendar::{Date, Praksisdag, Praksisdage, ReceiptKind};
use kvalitetsmodel::case::{EventKind, Party, Person, Sag};
use kvalitetsmodel::deadlines::{RuleId, frister};
use serde_json::json;
use support::oracle::{Chance, ask};

/// The rules with an event that starts each.
const RULES: [(RuleId, EventKind, Option<Person>); 21] = [
    (RuleId::Klagefrist, EventKind::Afgoerelse, None),
    (RuleId::DelvistMedholdFastholdelse, EventKind::NyAfgoerelse, None),
    (RuleId::MundtligBegrundelse, EventKind::MundtligAfgoerelse, None),
    (RuleId::SkaerpetTilsynPeriode, EventKind::SkaerpetTilsyn, None),
    (RuleId::Genvurdering, EventKind::KlageModtaget, None),
    (RuleId::Aktindsigt, EventKind::AktindsigtAnmodning, None),
    (RuleId::WhistleblowerBehandling, EventKind::WhistleblowerHenvendelse, None),
    (RuleId::BortfaldTilbud, EventKind::SidstBenyttet, None),
    (RuleId::AkutAnvendelse, EventKind::AkutAnvendelse, None),
    (RuleId::MagtBarnRegistrering, EventKind::Magtanvendelse, Some(Person::Barn)),
    (RuleId::MagtBarnSocialtilsyn, EventKind::Magtanvendelse, Some(Person::Barn)),
    (RuleId::MagtVoksenRegistrering, EventKind::Magtanvendelse, Some(Person::Voksen)),
    (RuleId::MagtVoksenFlytning, EventKind::Flytning, None),
    (RuleId::MagtVoksenFlytningIndberetning, EventKind::Flytning, None),
    (RuleId::MagtVoksenFerie, EventKind::FerieSlut, None),
    (RuleId::MagtVoksenFerieIndberetning, EventKind::FerieSlut, None),
    (RuleId::MagtBarnKlage, EventKind::MagtKlageAfgjort, None),
    (RuleId::TilsynsbesoegTilbud, EventKind::Tilsynsbesoeg, None),
    (RuleId::Klagefrist, EventKind::Paabud, None),
    (RuleId::Tilsynstakst, EventKind::Godkendelse, None),
    (RuleId::OverUnderskud, EventKind::TilsynsregnskabAfsluttet, None),
];

#[test]
fn random_triples_agree_with_an_independent_reckoning() {
    let wanted = std::env::var("ORACLE_TRIPLES").ok().and_then(|text| text.parse().ok());
    let wanted: usize = wanted.unwrap_or(20_000);
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    // From 22 April 2014, or the rule's own first day.
    let early = Date::parse("2014-04-22").expect("a day");
    let (mut asked, mut ours) = (String::new(), Vec::new());
    for _ in 0..wanted {
        let (rule, kind, person) = RULES[chance.below(RULES.len())];
        let from = rule.rule().expect("a rule").rows[0].validity.from.max(early);
        let date = from.plus_days(i32::try_from(chance.below(10_200)).expect("small"));
        let date = date.expect("a day");
        let receipt = ReceiptKind::ALL[chance.below(ReceiptKind::ALL.len())];
        let days: Vec<Praksisdag> =
            Praksisdag::ALL.iter().copied().filter(|_| chance.below(2) == 1).collect();
        let practice = Praksisdage::of(&days);
        let switches: String = Praksisdag::ALL
            .iter()
            .map(|day| if practice.contains(*day) { '1' } else { '0' })
            .collect();
        let delvis = rule == RuleId::DelvistMedholdFastholdelse;
        let mut event = json!({ "kind": kind.id(), "date": date.text() });
        for (name, value) in [
            ("receipt", json!(receipt.id())),
            ("person", json!(person.map(Person::id))),
            ("time", json!("10:00")),
            ("delvis", if delvis { json!(true) } else { json!(null) }),
            // Accounts are closed in the year after theirs.
            ("year", json!(date.civil().0 - 1)),
        ] {
            if kind.fields().iter().any(|field| field.name == name) {
                event[name] = value;
            }
        }
        let of_tilsyn = rule == RuleId::OverUnderskud;
        let party = if of_tilsyn { Party::Socialtilsyn } else { Party::Tilbud };
        let sag = support::value(&json!({ "party": party.id(), "events": [event] }));
        let mut sag = Sag::read(&sag).whole().expect("an event of its kind");
        sag.settings.practice = practice;
        let answer = frister(&sag, date);
        let frist = answer.frister.iter().find(|one| one.rule == rule);
        let frist = frist.unwrap_or_else(|| panic!("no {} on {}", rule.id(), date.text()));
        let text = |day: Option<Date>| day.map_or("-".to_owned(), Date::text);
        // A fee has a first day, and no last.
        let last = frist.last.or(frist.earliest);
        let unrolled = frist.before_rolling.or(last);
        let days = [text(unrolled), text(last), text(frist.other_reading)];
        ours.push([frist.start.text(), days.join(",")].join(","));
        asked.push_str(&[rule.id(), receipt.id(), &date.text(), &switches].join(","));
        asked.push('\n');
    }
    let theirs = ask("deadlines.py", &asked);
    let mut compared = 0;
    for ((question, our), their) in asked.lines().zip(&ours).zip(theirs.lines()) {
        assert_eq!(our, their, "{question}");
        compared += 1;
    }
    assert_eq!(compared, wanted);
}
