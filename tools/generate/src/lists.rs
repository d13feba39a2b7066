//! The TypeScript module of the closed lists that forms choose among: every word of an enum, or a
//! part of one in an order of its own.

use kvalitetsmodel::assessment::{Answer, Judgement, Kind};
use kvalitetsmodel::calendar::Praksisdag;
use kvalitetsmodel::case::{
    CATALOGUE, Dated, EventKind, Gravity, HoeringUnit, Kommune, Ownership, Party, Reading, Region,
    SaerligOpgave, Sag,
};
use kvalitetsmodel::deadlines::{Actor, DECISIONS, RequirementWhen, RuleId, Status};
use kvalitetsmodel::followup::Udfald;
use kvalitetsmodel::input::FieldShape;
use kvalitetsmodel::model::{Area, Tilbudstype};
use kvalitetsmodel::plan::{Anledning, Handlingsstatus};
use kvalitetsmodel::risk::{Observation, OekonomiForhold, Risikokategori, Styrke, UdeladtGrund};
use serde_json::{Value, json};

use crate::needed;

/// What most people come with.
const USUAL: [EventKind; 5] = [
    EventKind::TilsynsrapportUdkast,
    EventKind::Varsling,
    EventKind::Paabud,
    EventKind::SkaerpetTilsyn,
    EventKind::Ophoer,
];

/// What most courses begin with.
const USUAL_STEPS: [EventKind; 5] = [
    EventKind::Tilsynsbesoeg,
    EventKind::Kontakt,
    EventKind::Dialogmoede,
    EventKind::Varsling,
    EventKind::Paabud,
];

/// The letters that the page asks about, and what it asks of each beside its date and how it came.
const LETTERS: [(EventKind, &[&str]); 8] = [
    (EventKind::Paabud, &["frist", "subject"]),
    (EventKind::Varsling, &["frist", "subject"]),
    (EventKind::Partshoering, &["frist", "subject"]),
    (EventKind::TilsynsrapportUdkast, &["frist"]),
    (EventKind::Tilsynsrapport, &[]),
    (EventKind::SkaerpetTilsyn, &["to", "subject"]),
    (EventKind::Ophoer, &["frist"]),
    (EventKind::Afgoerelse, &[]),
];

/// What is asked of an event that is told in the plan, beside its kind and day, where it has that.
const IN_PLAN: [&str; 4] = ["frist", "to", "about", "korterePeriode"];

/// What is asked of a vilkår where an approval is followed up.
const OF_VILKAAR: [&str; 5] = ["subject", "frist", "korterePeriode", "who", "about"];

/// From what needs somebody most to what is done.
const BY_URGENCY: [Status; 6] =
    [Status::Passed, Status::Due, Status::Coming, Status::Paused, Status::NoDate, Status::Met];

/// The parts of the form in which is told what is known of a risk.
const KNOWN: [(&str, &[Observation]); 5] = [
    ("decisions", &[Observation::AabnePaabud, Observation::SkaerpetTilsyn]),
    (
        "events",
        &[
            Observation::BekymrendeForhold,
            Observation::Magtanvendelser,
            Observation::Whistleblower,
            Observation::AndenMyndighed,
            Observation::Lederskifter,
        ],
    ),
    (
        "staff",
        &[
            Observation::Sygefravaer,
            Observation::Personalegennemstroemning,
            Observation::MedarbejdereUdenUddannelse,
            Observation::LederUdenUddannelse,
            Observation::EnsidigeKvalifikationer,
        ],
    ),
    ("place", &[Observation::Bestyrelse, Observation::Maalgrupper, Observation::Oekonomi]),
    ("visits", &[Observation::NyGodkendelse, Observation::SidsteBesoeg]),
];

/// Every word of an enum.
macro_rules! all {
    ($name:literal, $type:ident, $docs:literal) => {
        list($name, stringify!($type), $docs, $type::ALL.iter().map(|one| one.id()))
    };
}

/// Prints it.
pub fn print() {
    println!("import type * as its from \"./types.js\";\n");
    all!("GRAVITIES", Gravity, "How grave a concern is.");
    all!("HANDLINGSSTATUSSER", Handlingsstatus, "How far an action is.");
    all!("HOERINGSENHEDER", HoeringUnit, "What the frist for comments on a draft is measured in.");
    all!("KOMMUNER", Kommune, "The municipalities that the law tells apart.");
    all!("OPGAVER", SaerligOpgave, "The tasks that one socialtilsyn has for the whole country.");
    all!("OWNERSHIPS", Ownership, "Who can own a tilbud.");
    all!("PARTIES", Party, "Whom a case can be about.");
    all!("PRAKSISDAGE", Praksisdag, "The days of practice.");
    all!("READINGS", Reading, "How an open question is read.");
    all!("REGIONS", Region, "The regions.");
    all!("REQUIREMENT_WHENS", RequirementWhen, "When what comes with a decision is due.");
    all!("RISIKOKATEGORIER", Risikokategori, "The colours, from the mildest to the worst.");
    all!("STYRKER", Styrke, "How far a dial is turned up.");
    all!("UDELADTGRUNDE", UdeladtGrund, "Why a factor is left out.");
    all!("UDFALD", Udfald, "What became of an expectation.");

    kinds("INTENDED", "The decisions that can be intended.", &DECISIONS);
    kinds("USUAL", "What most people come with.", &USUAL);
    kinds("USUAL_STEPS", "What most courses begin with.", &USUAL_STEPS);
    let catalogue = CATALOGUE.iter().map(|entry| entry.kind);
    let tellable = catalogue.filter_map(|kind| Some((kind.id(), told_in_plan(kind)?)));
    let docs = "What a plan can be told that it answers: what is asked of it beside its kind and day, which of that is \
                its frist, and the kind of its point. A criterion and a score are seen in the assessment.";
    constant("TELLABLE", docs, &object(tellable));
    let duties = Anledning::ALL.iter().filter(|one| one.is_duty()).map(|one| one.id());
    list("DUTIES", "Anledning", "What sets a frist by which somebody must act.", duties);
    let letters = LETTERS.iter().map(|(kind, asked)| {
        assert!(asked.iter().all(|name| has(*kind, name)), "{} has what is asked", kind.id());
        (kind.id(), json!(asked))
    });
    let docs =
        "The letters that are asked about, and what of each beside its date and how it came.";
    constant("LETTERS", docs, &object(letters));
    let letter = |kind| CATALOGUE.iter().any(|one| one.kind == kind && one.dated == Dated::Letter);
    let answered = LETTERS.iter().filter(|(kind, asked)| letter(*kind) && asked.contains(&"frist"));
    let answered: Vec<_> = answered.map(|(kind, _)| *kind).collect();
    kinds("HEARINGS", "Those that decide nothing, and set a day for an answer.", &answered);

    // A score is said by its digit.
    let said = |answer: &Answer| {
        answer.as_score().map_or_else(|| answer.word().to_string(), |score| score.to_string())
    };
    let answers = |kind| {
        let its = Answer::ALL.iter().filter(move |answer| answer.is_for(kind));
        let (open, given): (Vec<_>, Vec<_>) =
            its.partition(|answer| matches!(answer, Answer::NotApplicable | Answer::NotAssessed));
        json!(given.into_iter().chain(open).map(said).collect::<Vec<_>>())
    };
    let judgements: Vec<_> = Judgement::ALL.iter().map(|one| one.id()).collect();
    let scales = [
        ("scored", answers(Kind::Drift)),
        ("expected", answers(Kind::Godkendelse)),
        ("judged", json!(judgements)),
    ];
    let docs = "What can be answered by a score, by what is expected, and by whether it is met.";
    constant("SCALES", docs, &object(scales.into_iter()));

    assert!(OF_VILKAAR.iter().all(|name| has(EventKind::Vilkaar, name)), "a vilkår has them");
    let docs = "What the follow-up asks of a vilkår, beside its day and whether it is met.";
    constant("OF_VILKAAR", docs, &json!(OF_VILKAAR));
    let planned: Vec<_> =
        fields_at(&["opfoelgning", "points"]).into_iter().filter(|name| *name != "id").collect();
    constant(
        "PLANNED",
        "What is planned, and later found, of a point of the follow-up.",
        &json!(planned),
    );

    let choices = RuleId::ALL.iter().filter(|rule| rule.is_choice()).map(|rule| rule.id());
    let docs = "The rules that say what a party may do, and need not.";
    list("CHOICES", "RuleId", docs, choices);
    for status in Status::ALL {
        assert!(BY_URGENCY.contains(status), "{} has its place among the others", status.id());
    }
    let docs = "Where a deadline stands, from what needs somebody most to what is done.";
    list("STATUSES", "Status", docs, BY_URGENCY.iter().map(|one| one.id()));
    let own = Party::ALL.iter().map(|party| {
        let its = Actor::ALL.iter().filter(|actor| actor.is(*party)).map(|actor| actor.id());
        (party.id(), json!(its.collect::<Vec<_>>()))
    });
    constant("OWN_ACTORS", "As whom a party acts itself.", &object(own));

    let told = || KNOWN.iter().flat_map(|(_, its)| its.iter());
    for one in Observation::ALL {
        assert_eq!(told().any(|its| its == one), one.judged().is_none(), "{} is told", one.id());
    }
    let groups = KNOWN
        .iter()
        .map(|(name, its)| (*name, json!(its.iter().map(|one| one.id()).collect::<Vec<_>>())));
    let docs = "What can be known of a risk, in the parts in which it is told.";
    constant("KNOWN", docs, &object(groups));
    let measures = told().map(|one| (one.id(), json!(one.measure().id())));
    constant("MEASURED", "What each of it is measured in.", &object(measures));
    let in_a_period = Observation::ALL.iter().filter(|one| one.in_a_period());
    let docs = "What is counted of it over a period.";
    list("IN_A_PERIOD", "Observation", docs, in_a_period.map(|one| one.id()));
    let needed = needed::lists().map(|(list, members)| (list, json!(members)));
    let docs = "What an entry of a list counts for nothing without.";
    constant("NEEDED", docs, &object(needed));
    let hjemler = Tilbudstype::ALL.iter().map(|one| {
        let its = one.hjemmel().iter().map(|its| json!([its.from.text(), its.act, its.paragraph]));
        (one.id(), json!(its.collect::<Vec<_>>()))
    });
    println!(
        "/** What each tilbudstype is run under: from a day on, the act and the place in it. */\n\
         export const HJEMLER: Readonly<Record<its.Tilbudstype, \
         readonly (readonly [from: string, act: string, paragraph: string])[]>> = {};\n",
        object(hjemler)
    );
    let areas = Area::ALL.iter().map(|area| {
        let its = OekonomiForhold::ALL.iter().filter(|one| one.area() == *area);
        (area.id(), json!(its.map(|one| one.id()).collect::<Vec<_>>()))
    });
    constant(
        "OEKONOMI",
        "The matters of økonomi that the law is about in each area.",
        &object(areas),
    );
}

/// How an event of a kind is told in the plan, where it is: the members in the order they are asked for.
fn told_in_plan(kind: EventKind) -> Option<Value> {
    let point = Anledning::of(kind)?.id();
    let asked: Vec<_> = IN_PLAN.into_iter().filter(|name| has(kind, name)).collect();
    let frist = asked.iter().find(|name| ["frist", "to"].contains(name)).expect("a frist");
    Some(json!({ "asked": asked, "frist": frist, "point": point }))
}

/// Whether events of a kind have a field.
fn has(kind: EventKind, name: &str) -> bool {
    kind.fields().iter().any(|field| field.name == name)
}

/// The fields of what stands at the end of a path of members through a case.
pub(crate) fn fields_at(path: &[&str]) -> Vec<&'static str> {
    let mut fields = Sag::SHAPE.fields.to_vec();
    for name in path {
        let member = fields.iter().find(|field| field.name == *name).expect("a member");
        let shape = if let FieldShape::List { of, .. } = member.shape { *of } else { member.shape };
        fields = match shape {
            FieldShape::Object(shape) => shape.fields.to_vec(),
            // Of every kind: what is said of one here holds for all.
            FieldShape::Kinds(shape) => {
                let own = shape.kinds.iter().flat_map(|(_, fields)| *fields);
                shape.fields.iter().chain(own).copied().collect()
            }
            other => panic!("{name} has no members: {other:?}"),
        };
    }
    fields.iter().map(|field| field.name).collect()
}

/// Events, each of which the type names.
fn kinds(name: &str, docs: &str, kinds: &[EventKind]) {
    let ids: Vec<_> = kinds.iter().map(|kind| kind.id()).collect();
    constant(name, docs, &json!(ids));
}

/// Members in their order, which a map of `serde_json` does not keep.
fn object(members: impl Iterator<Item = (&'static str, Value)>) -> String {
    let members: Vec<_> = members.map(|(name, value)| format!("{name}: {value}")).collect();
    format!("{{ {} }}", members.join(", "))
}

fn list(name: &str, of: &str, docs: &str, ids: impl Iterator<Item = &'static str>) {
    let ids: Vec<_> = ids.collect();
    println!("/** {docs} */\nexport const {name}: readonly its.{of}[] = {};\n", json!(ids));
}

fn constant(name: &str, docs: &str, value: &impl std::fmt::Display) {
    println!("/** {docs} */\nexport const {name} = {value} as const;\n");
}
