//! An event that answers another names it, and where several fit and none is named it is asked
//! which, and none of them counts as answered.
//!
//! Own reading: no text of law says what an answer that names none is to. A table of every kind that
//! can answer another, so that a new one must be placed.

mod support;

use kvalitetsmodel::case::{EventKind, Party, Sag};
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::deadlines::{Frister, Status, frister};
use kvalitetsmodel::law::Confidence;
use serde_json::{Value as Json, json};
use support::{day, value};

const TODAY: &str = "2026-03-20";

/// What answers all there is at once, by its nature, or is counted and not asked for.
fn answers_all(kind: EventKind) -> Option<&'static str> {
    Some(match kind {
        EventKind::Tilsynsbesoeg | EventKind::MagtBeretning => "counted from each until the next",
        EventKind::Grundkursus | EventKind::Efteruddannelse => "days of course are counted",
        EventKind::Dialog | EventKind::Dialogmoede => "comes before the decision; concerns tell",
        EventKind::MagtIndberettet => "indberetningsskemaerne, BEK 980/2025 § 22, stk. 4",
        EventKind::DriftsherreOrienteret => "with the forms, BEK 980/2025 § 22, stk. 5",
        EventKind::KommunerOrienteret => "of what has been decided, BEK 1559/2025 § 9",
        EventKind::TilbudsportalOpdateret => "the portal shows all that holds",
        EventKind::BenyttetIgen => "a place is in use, or it is not",
        EventKind::NationalRapportBehandlet => "no rule from 2025",
        EventKind::KonkretGodkendelse => "comes before the child",
        EventKind::ArbejdsgiverBegyndt => "looks at the approval that holds",
        _ => return None,
    })
}

/// What is of a decision, and here without one: of a complaint by the decision that it is over, and
/// of the others by name alone.
fn hangs_on_a_decision(answer: EventKind, of: EventKind) -> bool {
    let complaints = [EventKind::Klage, EventKind::KlageModtaget];
    let by_name = [
        EventKind::Genoptagelsesanmodning,
        EventKind::AktindsigtGivet,
        EventKind::MagtKlageAfgjort,
    ];
    match answer {
        EventKind::Klage | EventKind::KlageModtaget => {
            complaints.contains(&of) || by_name.contains(&of)
        }
        EventKind::StraksIvaerksat => complaints.contains(&of),
        EventKind::AnkestyrelsensAfgoerelse => of == EventKind::Klage,
        _ => false,
    }
}

/// Kinds that are told apart from others in the same way, beside the table.
fn pairs() -> Vec<(EventKind, EventKind)> {
    let mut pairs = Vec::new();
    for answer in EventKind::ALL.iter().filter(|kind| answers_all(**kind).is_none()) {
        for of in EventKind::ALL.iter().filter(|of| answer.can_answer(**of) && *of != answer) {
            if !hangs_on_a_decision(*answer, *of) {
                pairs.push((*answer, *of));
            }
        }
    }
    pairs
}

fn event(kind: EventKind, date: &str, more: &Json) -> Json {
    let mut event = json!({ "kind": kind.id(), "date": date });
    let fields: Vec<&str> = kind.fields().iter().map(|field| field.name).collect();
    let all = json!({ "person": "barn", "receipt": "digitalPost", "frist": "2026-05-01",
        "internSkole": true, "afslag": true, "kortereperiode": true });
    for list in [&all, more] {
        for (name, its) in list.as_object().expect("an object") {
            if fields.contains(&name.as_str()) || ["id", "answers"].contains(&name.as_str()) {
                event[name] = its.clone();
            }
        }
    }
    event
}

fn of(party: Party, events: &[Json]) -> Frister {
    let input = json!({ "party": party.id(), "ownership": "kommunal", "events": events });
    let sag = Sag::read(&value(&input)).whole();
    frister(&sag.unwrap_or_else(|problems| panic!("{problems}: {input}")), day(TODAY))
}

fn asks(frister: &Frister, at: usize) -> bool {
    let path = format!("/events/{at}");
    frister.findings.iter().any(|one| one.path == path && one.kind.code() == "whichEvent")
}

#[test]
fn what_fits_two_events_of_a_kind_and_names_none_is_asked_about_and_answers_neither() {
    let mut missed = Vec::new();
    let mut asked = 0;
    for (answer, kind) in pairs() {
        for party in
            Party::ALL.iter().filter(|party| answer.is_for(**party) && kind.is_for(**party))
        {
            // On days of their own, and on one.
            for second in ["2026-03-04", "2026-03-02"] {
                let two = [
                    event(kind, "2026-03-02", &json!({ "id": "a" })),
                    event(kind, second, &json!({ "id": "b" })),
                ];
                let plain = event(answer, "2026-03-10", &json!({}));
                let all = [&two[..], &[plain]].concat();
                let unnamed = of(*party, &all);
                if !asks(&unnamed, 2) {
                    missed.push(format!("{} {} {}: not asked", party.id(), answer.id(), kind.id()));
                    continue;
                }
                asked += 1;
                for one in &unnamed.frister {
                    let sure = one.confidence != Confidence::Open;
                    let by_it = one.met_on == Some(day("2026-03-10"));
                    let paused = one.status == Status::Paused;
                    if sure && (by_it || paused) && one.event != Some(2) {
                        let rule = one.rule.id();
                        missed.push(format!(
                            "{} {} {}: {rule}",
                            party.id(),
                            answer.id(),
                            kind.id()
                        ));
                    }
                }
                // The order of the list decides nothing.
                let turned = of(*party, &[all[2].clone(), all[1].clone(), all[0].clone()]);
                assert!(asks(&turned, 0), "{answer:?} {kind:?}");
                // Named, it gives what a case with only that one gives.
                let named = event(answer, "2026-03-10", &json!({ "answers": "a" }));
                let (both, alone) = (
                    of(*party, &[two[0].clone(), two[1].clone(), named.clone()]),
                    of(*party, &[two[0].clone(), named]),
                );
                assert!(!asks(&both, 2), "{answer:?} {kind:?}");
                let its = |frister: &Frister| -> Vec<_> {
                    let its = frister.frister.iter().filter(|one| one.event == Some(0));
                    // The next visit meets this one, whatever is named.
                    let its = its.filter(|one| one.reading.is_none());
                    its.map(|one| (one.rule, one.last, one.met_on, one.status, one.latest))
                        .collect()
                };
                if its(&both) != its(&alone) {
                    missed.push(format!("{} {} {}: named", party.id(), answer.id(), kind.id()));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{asked} asked\n{}", missed.join("\n"));
}
