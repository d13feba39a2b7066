//! No two functions say different things of one event, and none says two things of it.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use kvalitetsmodel::assessment::Vurdering;
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{Event, EventKind, Ownership, Party, Reading, Sag, Year};
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::deadlines::{
    Frist, FristFundKind, Frister, NothingWhy, OtherBy, RuleId, Status, Unit, aarshjul, frister,
};
use kvalitetsmodel::dialogue::read_dialogforloeb;
use kvalitetsmodel::finding::Finding;
use kvalitetsmodel::followup::{
    Opfoelgning, OpfoelgningFundKind, Opfoelgningsplanpunkt, VilkaarLinje, opfoelgningsplan,
    read_opfoelgningsplan, read_verificering, verificering,
};
use kvalitetsmodel::input::Value;
use kvalitetsmodel::law::Source;
use kvalitetsmodel::plan::{
    Anledning, FilledPlan, Handleplan, Handleplanpunkt, Lovpunkt, PlanFundKind, handleplan,
};
use kvalitetsmodel::risk::Risikoforhold;
use proptest::prelude::*;
use proptest::sample::select;
use support::events::{EVERY_KIND, MEETING_DAYS, events, input, sag, text};

const TODAY: &str = "2026-06-02";

/// What the yearly wheel has to do with, more often than the rest.
static YEARLY_KINDS: LazyLock<Vec<EventKind>> = LazyLock::new(|| {
    let yearly = [
        EventKind::BudgetIndberettet,
        EventKind::BudgetGodkendt,
        EventKind::AarsrapportIndberettet,
        EventKind::RegnskabSendt,
        EventKind::KoncernnoteSendt,
        EventKind::RevisionsberetningSendt,
        EventKind::Tilsynsbesoeg,
        EventKind::Grundkursus,
        EventKind::Efteruddannelse,
        EventKind::BarnModtaget,
        EventKind::KonkretGodkendelse,
    ];
    [EventKind::ALL, &yearly.repeat(20)].concat()
});

/// Days on both sides of the wheel's own, and of its changes of law.
const YEARLY_DAYS: &[&str] = &[
    "2015-03-01",
    "2016-12-31",
    "2017-09-30",
    "2017-10-01",
    "2018-01-01",
    "2019-11-15",
    "2020-11-16",
    "2021-12-31",
    "2022-05-01",
    "2022-07-01",
    "2025-09-30",
    "2025-12-31",
    "2026-01-01",
    "2026-04-01",
    "2026-06-02",
];

/// Events of which many are about the same few years.
fn yearly_events() -> impl Strategy<Value = Vec<Value>> {
    events(&YEARLY_KINDS, YEARLY_DAYS).prop_map(|mut events| {
        for event in &mut events {
            let Value::Object(fields) = event else { panic!("an event") };
            for (_, value) in fields.iter_mut().filter(|(name, _)| name == "year") {
                let Value::Whole(year) = value else { panic!("a year") };
                *year = 2015 + *year % 4 + *year % 2 * 8;
            }
        }
        events
    })
}

struct Said {
    sag: Sag,
    frister: Frister,
    plan: Handleplan<'static>,
}

/// The place of an event in a case.
fn place_of(event: usize) -> String {
    format!("/events/{event}")
}

impl Said {
    fn of(party: &str, events: Vec<Value>) -> Self {
        let today = Date::parse(TODAY).expect("a day");
        let sag = sag(party, events);
        let frister = frister(&sag, today);
        let plan = handleplan(&sag, None, FilledPlan::default(), today).value.expect("an area");
        Self { sag, frister, plan }
    }

    /// The events, each with its place in the input: some may not have been readable.
    fn all(&self) -> impl Iterator<Item = (usize, &Event)> {
        let events = &self.sag.events;
        events.iter().enumerate().map(|(at, event)| (events.place(at), event))
    }

    /// The event at a place in the input.
    fn event(&self, place: usize) -> &Event {
        self.all().find(|(its, _)| *its == place).expect("an event that was read").1
    }

    fn frist(&self, rule: RuleId, event: usize) -> Option<&Frist> {
        self.frister.frister.iter().find(|one| one.rule == rule && one.event == Some(event))
    }

    /// Whether a finding is on a deadline: of its event, and by its rule.
    fn is_of(&self, finding: &Finding<FristFundKind>, one: &Frist) -> bool {
        let rule = finding.source.and_then(|its| self.frister.sources.get(its.place));
        one.event.is_some_and(|event| finding.path == place_of(event))
            && rule.is_some_and(|its| its.rule == one.rule)
    }

    /// Whether a point of the plan is closed because Ankestyrelsen set its decision aside, and both
    /// say so.
    fn is_set_aside(&self, at: usize) -> bool {
        let point = &self.plan.points[at];
        let (rule, event) = (rule_of(point, self), point.event);
        let mut among_deadlines = self.frister.findings.iter();
        let path = format!("/points/{at}");
        let is_why = |one: &Finding<PlanFundKind>| {
            one.path == path && matches!(one.kind, PlanFundKind::DecisionAnnulled { .. })
        };
        point.gone
            && !point.paused
            && point.frist.is_none()
            && rule.zip(event).is_some_and(|(rule, event)| self.frist(rule, event).is_none())
            && among_deadlines.any(|one| one.kind == FristFundKind::AppealAnnulled)
            && self.plan.findings.iter().any(is_why)
    }

    /// The codes found on an event.
    fn found(&self, event: usize) -> BTreeSet<&'static str> {
        let on = self.frister.findings.iter().filter(|one| one.path == place_of(event));
        on.map(|one| one.kind.code()).collect()
    }

    /// The codes found on the events of a kind.
    fn on_kind(&self, kind: EventKind) -> BTreeSet<&'static str> {
        let all = self.all().filter(|(_, event)| event.kind() == kind);
        all.flat_map(|(at, _)| self.found(at)).collect()
    }

    fn complaints(&self) -> impl Iterator<Item = usize> {
        let is_one = |kind| matches!(kind, EventKind::Klage | EventKind::KlageModtaget);
        self.all().filter(move |(_, event)| is_one(event.kind())).map(|(at, _)| at)
    }
}

/// The deadline that a point of the plan is about; of an udviklingspunkt no law speaks.
fn rule_of(point: &Handleplanpunkt, said: &Said) -> Option<RuleId> {
    let event = said.event(point.event?);
    let bpa = said.sag.party == Party::BpaForening;
    Some(match point.kind {
        Anledning::Ophoer if bpa => RuleId::BpaOphoerFrist,
        Anledning::Vilkaar if bpa => RuleId::BpaVilkaarFrist,
        Anledning::Ophoer if event.straks() == Some(true) => RuleId::OphoerStraks,
        Anledning::Ophoer => RuleId::OphoerFrist,
        Anledning::Paabud => RuleId::PaabudFrist,
        Anledning::Vilkaar => RuleId::VilkaarFrist,
        Anledning::SkaerpetTilsyn => RuleId::SkaerpetTilsynPeriode,
        Anledning::Varsling | Anledning::Partshoering => RuleId::Partshoering,
        Anledning::Rapportudkast => RuleId::HoeringRapportudkast,
        Anledning::Udviklingspunkt => return None,
        other => panic!("{other:?} is none of an event here"),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_plan_and_the_deadlines_have_the_same_day(
        events in events(&EVERY_KIND, MEETING_DAYS),
        party in select(&["tilbud", "plejefamilie", "bpaForening"][..]),
    ) {
        let said = Said::of(party, events);
        for (at, point) in said.plan.points.iter().enumerate() {
            let (Some(rule), Some(event)) = (rule_of(point, &said), point.event) else {
                continue;
            };
            let Some(frist) = said.frist(rule, event) else {
                // What Ankestyrelsen set aside has none, and is closed in the plan; nor has a letter that
                // chapter 3 a says nothing of.
                let no_rule = point.frist.is_none() && party == "bpaForening";
                prop_assert!(said.is_set_aside(at) || no_rule, "{:?}", point.key);
                continue;
            };
            if point.gone {
                let path = format!("/points/{at}");
                let last = frist.last.max(frist.other_reading).expect("a last day");
                let over = PlanFundKind::PeriodOver { last };
                let mut said = said.plan.findings.iter().filter(|one| one.path == path);
                prop_assert!(said.any(|one| one.kind == over), "{:?}", point.key);
                prop_assert_eq!(frist.status, Status::Passed);
                continue;
            }
            prop_assert_ne!(frist.status, Status::Met, "{:?}", point.key);
            prop_assert_eq!(point.frist, frist.last);
            prop_assert_eq!(point.days_left, frist.days_left);
            prop_assert_eq!(point.paused, frist.status == Status::Paused);
            prop_assert_eq!(point.other_reading, frist.other_reading);
            // The least sure stands last.
            prop_assert!(point.confidence >= Some(frist.confidence), "{:?}", point.key);
            // And that nobody knows the day is told where nobody does.
            let path = format!("/points/{at}/frist");
            let mut findings = said.plan.findings.iter().filter(|one| one.path == path);
            let is_missing = findings.any(|one| one.kind == PlanFundKind::FristMissing);
            let lacks = match point.kind {
                _ if rule == RuleId::OphoerStraks => false,
                Anledning::Vilkaar => false,
                // How long it is, where neither the decision nor Ankestyrelsen says it, is at most so
                // long.
                Anledning::SkaerpetTilsyn => {
                    let is_longest = frist.other_by == Some(OtherBy::FirstDayCounts);
                    is_longest && said.event(event).to().is_none()
                }
                _ => frist.status == Status::NoDate,
            };
            prop_assert_eq!(is_missing, lacks, "{:?}", point.key);
        }
        // And the other way: what is not met is in the plan.
        let open = |rule| {
            let of = said.frister.frister.iter().filter(move |one| one.rule == rule);
            of.filter(|one| one.status != Status::Met).filter_map(|one| one.event).collect()
        };
        let points = |kind| {
            let of = said.plan.points.iter().filter(move |one| one.kind == kind);
            of.filter(|one| !one.gone).filter_map(|one| one.event).collect()
        };
        let mut vilkaar: BTreeSet<usize> = open(RuleId::VilkaarFrist);
        vilkaar.extend(open(RuleId::BpaVilkaarFrist));
        prop_assert_eq!(&vilkaar, &points(Anledning::Vilkaar));
        // Of a BPA-forening the plan says of the others that chapter 3 a has none.
        if party == "bpaForening" {
            return Ok(());
        }
        let paabud: BTreeSet<usize> = open(RuleId::PaabudFrist);
        prop_assert_eq!(&paabud, &points(Anledning::Paabud));
        // A period that is over is a point that is gone, unless it waits.
        let of = |one: &&Frist| one.rule == RuleId::SkaerpetTilsynPeriode;
        let runs = |one: &&Frist| {
            one.status == Status::Paused
                || (one.status != Status::Met && one.last.max(one.other_reading) >= Some(said.frister.today))
        };
        let skaerpet = said.frister.frister.iter().filter(of).filter(runs);
        let skaerpet: BTreeSet<usize> = skaerpet.filter_map(|one| one.event).collect();
        prop_assert_eq!(&skaerpet, &points(Anledning::SkaerpetTilsyn));
    }

    #[test]
    fn the_opfoelgningsplan_has_the_day_of_a_vilkaar_that_the_deadlines_have(
        events in events(&EVERY_KIND, MEETING_DAYS),
    ) {
        let said = Said::of("tilbud", events.clone());
        let Value::Object(mut sag) = input("tilbud", events) else { panic!("a case") };
        let approval = [("date", text("2016-12-01")), ("kind", text("godkendelse"))];
        let approval = approval.map(|(name, its)| (name.to_owned(), its)).into();
        sag.push(("vurderinger".to_owned(), Value::List(vec![Value::Object(approval)])));
        let today = said.frister.today;
        let plan = read_opfoelgningsplan(&Value::Object(sag), None, today).value.expect("an approval");
        for line in &plan.vilkaar {
            let Some(frist) = said.frist(RuleId::VilkaarFrist, line.event) else {
                prop_assert!(line.paused, "{:?}", line);
                continue;
            };
            prop_assert_eq!(line.met_on, frist.met_on);
            prop_assert_eq!(line.frist, frist.last);
            prop_assert_eq!(line.other_reading, frist.other_reading);
            prop_assert_eq!(line.paused, frist.status == Status::Paused);
        }
        let open = said.frister.frister.iter().filter(|one| one.rule == RuleId::VilkaarFrist);
        prop_assert!(open.count() <= plan.vilkaar.len());
    }

    /// The plan, and the same laid beside an assessment in operation.
    #[test]
    fn a_verification_says_of_the_vilkaar_and_the_points_what_the_plan_does(
        events in events(&EVERY_KIND, MEETING_DAYS),
        party in select(&["tilbud", "plejefamilie", "bpaForening"][..]),
        approved in select(&["2016-12-01", "2025-11-03", "2026-01-15"][..]),
        drift in select(&["2017-02-01", "2026-02-10", "2026-06-01"][..]),
    ) {
        let today = Date::parse(TODAY).expect("a day");
        let Value::Object(mut sag) = input(party, events) else { panic!("a case") };
        let vurdering = |date, kind| {
            let fields = [("date", text(date)), ("kind", text(kind))];
            Value::Object(fields.map(|(name, its)| (name.to_owned(), its)).into())
        };
        let all = vec![vurdering(approved, "godkendelse"), vurdering(drift, "drift")];
        sag.push(("vurderinger".to_owned(), Value::List(all)));
        let sag = Value::Object(sag);
        let Some(plan) = read_opfoelgningsplan(&sag, None, today).value else { return Ok(()) };
        let Some(found) = read_verificering(&sag, None, None, today).value else {
            prop_assert!(drift < approved);
            return Ok(());
        };
        prop_assert_eq!((found.approval.date, &found.approval.model), (plan.date, &plan.model));
        // And of the same in hand.
        let case = Sag::read(&sag).value.expect("a party");
        let area = if party == "tilbud" { "tilbud" } else { "plejefamilier" };
        let laid = |date, kind| {
            let fields = [("area", text(area)), ("date", text(date)), ("kind", text(kind))];
            let fields = fields.map(|(name, its)| (name.to_owned(), its)).into();
            Vurdering::read(&Value::Object(fields), None).expect("good")
        };
        let (approval, drift) = (laid(approved, "godkendelse"), laid(drift, "drift"));
        let noted = Opfoelgning::default();
        let in_hand = opfoelgningsplan(&case, &approval, &noted, today).value;
        prop_assert_eq!(in_hand.as_ref(), Some(&plan));
        let in_hand = verificering(&case, &approval, &drift, &noted, today).value;
        prop_assert_eq!(in_hand.as_ref(), Some(&found));
        // Each source by what it says.
        let of_line = |line: &VilkaarLinje, sources: &[Source]| {
            let mut plain = line.clone();
            let source = plain.source.take().map(|at| sources[at].clone());
            (plain, source)
        };
        let planned = plan.vilkaar.iter().map(|line| of_line(line, &plan.sources));
        let seen = found.vilkaar.iter().map(|line| of_line(line, &found.sources));
        prop_assert!(seen.eq(planned));
        let of_point = |point: &Opfoelgningsplanpunkt<'_>, sources: &[Source]| {
            let mut plain = point.clone();
            let practice = plain.practice.take();
            let practice = practice.map(|its| (its.indikatorer, sources[its.source.place].clone()));
            format!("{plain:?} {practice:?}")
        };
        let planned = plan.points.iter().map(|point| of_point(point, &plan.sources));
        let seen = found.points.iter().map(|one| of_point(&one.point, &found.sources));
        prop_assert!(seen.eq(planned));
        // What stands out on the vilkår.
        let on_events = |findings: &[Finding<OpfoelgningFundKind>]| -> Vec<_> {
            let on = findings.iter().filter(|one| one.path.starts_with("/events/"));
            on.map(|one| (one.kind.clone(), one.path.clone(), one.source.map(|its| its.confidence))).collect()
        };
        prop_assert_eq!(on_events(&found.findings), on_events(&plan.findings));
    }

    #[test]
    fn a_day_of_an_event_is_the_same_in_the_yearly_wheel(
        events in yearly_events(),
        party in select(&["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"][..]),
    ) {
        let today = Date::parse(TODAY).expect("a day");
        let sag = sag(party, events);
        let deadlines = frister(&sag, today);
        let plain = |of: &Frister, one: &Frist| {
            let mut plain = one.clone();
            plain.source = 0;
            (plain, of.law_of(one).cloned())
        };
        let of = |place: usize| {
            let (_, event) = sag.events.iter().enumerate().find(|(at, _)| sag.events.place(*at) == place)?;
            Some((event.kind(), event.year()?, event.date))
        };
        for one in &deadlines.frister {
            let is_dated = deadlines.law_of(one).is_some_and(|law| law.unit == Unit::Date);
            let about = one.event.and_then(of).filter(|_| is_dated);
            let Some(((kind, year, date), last)) = about.zip(one.last) else { continue };
            // Of a year the wheel has the first that was reported.
            let is_earlier = |event: &Event| {
                (event.kind(), event.year()) == (kind, Some(year)) && event.date < date
            };
            if sag.events.iter().any(is_earlier) {
                continue;
            }
            let due = u16::try_from(last.civil().0).expect("a year");
            let wheel = aarshjul(&sag, Year(due), today);
            let same = wheel.frister.iter().find(|its| (its.rule, its.last) == (one.rule, one.last));
            prop_assert!(same.is_some(), "{:?}", one);
            if let Some(same) = same.filter(|same| same.event == one.event) {
                prop_assert_eq!(plain(&wheel, same), plain(&deadlines, one));
            }
        }
    }

    /// Where the deadlines say that an event belongs to the wheel, it stands there.
    #[test]
    fn what_belongs_to_the_yearly_wheel_is_told_there(
        events in yearly_events(),
        party in select(&["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"][..]),
        ownership in select(&["privat", "kommunal", "driftsaftale"][..]),
    ) {
        let today = Date::parse(TODAY).expect("a day");
        let mut case = sag(party, events);
        case.ownership = Some(match ownership {
            "privat" => Ownership::Privat,
            "kommunal" => Ownership::Kommunal,
            _ => Ownership::Driftsaftale,
        });
        let belongs = FristFundKind::NothingFollows { why: NothingWhy::YearlyWheel.id() };
        for finding in frister(&case, today).findings.iter().filter(|one| one.kind == belongs) {
            let place = support::answer::event_of(finding).expect("of an event");
            let mut all = case.events.iter().enumerate();
            let (_, event) = all.find(|(at, _)| case.events.place(*at) == place).expect("it");
            let happened = u16::try_from(event.date.civil().0).expect("a year");
            let of = event.year().map_or(happened, |year| year.0);
            let told = [happened, of.saturating_sub(1), of, of + 1].iter().any(|year| {
                let wheel = aarshjul(&case, Year(*year), today);
                wheel.frister.iter().any(|one| {
                    let rule = one.rule.rule().expect("a rule");
                    // Courses are met by their days, of which there may be too few.
                    rule.closes.contains(&event.kind())
                        && (one.met_on.is_some_and(|met| met <= event.date)
                            || event.kind() == EventKind::Efteruddannelse)
                })
            });
            prop_assert!(told, "{:?} {:?}", event, finding);
        }
    }

    /// The koncern note goes with the accounts: when those were sent is one day.
    #[test]
    fn the_accounts_of_a_year_were_sent_on_one_day(
        events in yearly_events(),
    ) {
        let today = Date::parse(TODAY).expect("a day");
        let mut case = sag("tilbud", events);
        case.ownership = Some(Ownership::Privat);
        for finding in &frister(&case, today).findings {
            let FristFundKind::NoteNotWithAccounts { sent } = finding.kind else { continue };
            let place = support::answer::event_of(finding).expect("of an event");
            let mut all = case.events.iter().enumerate();
            let (_, note) = all.find(|(at, _)| case.events.place(*at) == place).expect("it");
            let year = note.year().expect("noted").0;
            let wheel = aarshjul(&case, Year(year + 1), today);
            let accounts = wheel.frister.iter().find(|one| one.rule == RuleId::Aarsregnskab);
            prop_assert_eq!(accounts.and_then(|one| one.met_on), Some(sent));
        }
    }

    /// Once a year: what the wheel says was done, the deadline that ends with that year says too.
    #[test]
    fn what_was_done_in_a_year_was_done_for_the_deadlines_too(
        events in yearly_events(),
        party in select(&["tilbud", "plejefamilie", "bpaForening"][..]),
    ) {
        let today = Date::parse(TODAY).expect("a day");
        let mut case = sag(party, events);
        case.settings.visits = Reading::CalendarYear;
        for one in &frister(&case, today).frister {
            let Some((year, 12, 31)) = one.last.map(Date::civil) else { continue };
            let year = u16::try_from(year).expect("a year");
            let wheel = aarshjul(&case, Year(year), today);
            let mut same = wheel.frister.iter().filter(|its| its.rule == one.rule && its.last == one.last);
            if let Some(met) = same.find_map(|its| its.met_on) {
                prop_assert!(one.met_on.is_some_and(|on| on <= met), "{:?} {}", one, met);
            }
        }
    }

    /// "pr. påbegyndt måned, som afgørelsen om skærpet tilsyn omfatter" (BEK 1559/2025 § 25, stk. 1).
    #[test]
    fn the_surcharge_is_of_the_months_of_the_period(events in events(&EVERY_KIND, MEETING_DAYS)) {
        let said = Said::of("tilbud", events);
        for fee in said.frister.frister.iter().filter(|one| one.amount.is_some()) {
            let event = fee.event.expect("of an event");
            let Some(period) = said.frist(RuleId::SkaerpetTilsynPeriode, event) else { continue };
            let of_it = [None, Some(OtherBy::Decision), Some(OtherBy::FirstDayCounts)];
            let (Some(amount), Some(last)) = (&fee.amount, period.last) else { continue };
            if amount.percent != 10 || !of_it.contains(&period.other_by) {
                continue;
            }
            let months = |units: i64| fee.start.plus_months(i32::try_from(units).expect("few"));
            prop_assert!(months(amount.units) >= Some(last), "{:?} {:?}", fee, period);
            let begun = amount.units == 1 || months(amount.units - 1) < Some(last);
            prop_assert!(begun, "{:?} {:?}", fee, period);
        }
    }

    #[test]
    fn a_complaint_is_told_the_same_of_by_plan_and_deadlines(
        events in events(&EVERY_KIND, MEETING_DAYS),
        party in select(&["tilbud", "plejefamilie", "bpaForening"][..]),
    ) {
        let said = Said::of(party, events);
        let told: BTreeSet<&str> = said.complaints().flat_map(|at| said.found(at)).collect();
        // A complaint that names none of two endings of a day is told of once.
        let endings: Vec<_> =
            said.sag.events.iter().filter(|its| its.kind() == EventKind::Ophoer).collect();
        let days: BTreeSet<_> = endings.iter().map(|its| (its.sag.as_deref(), its.date)).collect();
        let two = days.len() < endings.len();
        let endings = said.plan.points.iter().filter(|one| one.kind == Anledning::Ophoer);
        for point in endings.filter(|one| !one.gone) {
            let notes: Vec<Lovpunkt> = point.notes.iter().map(|note| note.code).collect();
            let of_klage = [
                Lovpunkt::OphoerVenter, Lovpunkt::KlageUdsaetterIkke, Lovpunkt::OphoerUdsat,
                Lovpunkt::OphoerUdsatAabent, Lovpunkt::OphoerStraks, Lovpunkt::KlageAfgjort,
                Lovpunkt::NyAfgoerelse,
            ];
            let one: Vec<_> = notes.iter().filter(|note| of_klage.contains(note)).collect();
            prop_assert_eq!(one.len(), 1, "{:?}", notes);
            match one[0] {
                Lovpunkt::OphoerUdsat => {
                    prop_assert!(point.paused && point.other_reading.is_none());
                    let suspends = ["complaintSuspends", "complaintSuspended"];
                    let says = suspends.iter().any(|code| told.contains(code));
                    prop_assert!(two || says, "{:?}", told);
                }
                // The day that is set is the safe one. Of an ending at once it is open before anybody
                // complains.
                Lovpunkt::OphoerUdsatAabent => {
                    prop_assert!(!point.paused);
                    let event = point.event.map(|at| said.event(at));
                    let at_once = event.and_then(Event::straks) == Some(true);
                    // It is asked of the complaint, of what may be a decision on it, or of what shows that
                    // there was one.
                    let mut all = said.frister.findings.iter();
                    let of = [FristFundKind::WhichEvent, FristFundKind::ComplaintNotNoted];
                    let asks = told.contains("complaintMaySuspend")
                        || all.any(|one| of.contains(&one.kind));
                    prop_assert!(at_once || two || asks, "{:?}", told);
                }
                Lovpunkt::OphoerVenter | Lovpunkt::KlageUdsaetterIkke => {
                    prop_assert!(!point.paused);
                }
                Lovpunkt::NyAfgoerelse => {
                    prop_assert!(point.paused && point.frist.is_none());
                    let new = said.on_kind(EventKind::NyAfgoerelse);
                    prop_assert!(new.contains("oldDecisionOpen"), "{:?}", new);
                }
                _ => {}
            }
        }
        for at in said.complaints() {
            let found = said.found(at);
            let both = ["complaintSuspends", "complaintMaySuspend"];
            prop_assert!(!both.iter().all(|code| found.contains(code)), "{:?}", found);
        }
    }

    #[test]
    fn a_complaint_is_late_by_the_last_day_that_is_told_and_by_no_other(
        events in events(&EVERY_KIND, MEETING_DAYS),
    ) {
        let said = Said::of("tilbud", events);
        let lasts: BTreeSet<Option<Date>> = said.frister.frister.iter()
            .filter(|one| matches!(one.rule, RuleId::Klagefrist | RuleId::AktindsigtKlage))
            .map(|one| one.last)
            .collect();
        for finding in &said.frister.findings {
            if let FristFundKind::ComplaintLate { last } = &finding.kind {
                let delvis = said.sag.events.iter().any(|event| event.delvis() == Some(true));
                // A new decision that gives partial relief has another deadline.
                prop_assert!(delvis || lasts.contains(&Some(*last)), "{:?}", lasts);
            }
        }
        // A request that may have interrupted the period says so for every complaint after it.
        let interrupted = said.frister.findings.iter().any(|one| {
            matches!(one.kind, FristFundKind::PeriodMayBeInterrupted { .. })
        });
        for at in said.complaints() {
            let found = said.found(at);
            let passed_on = said.frist(RuleId::ForSenKlage, at).is_some();
            let reassessed = said.frist(RuleId::Genvurdering, at).is_some()
                || said.frist(RuleId::GenvurderingHastende, at).is_some();
            let late = found.contains("complaintLate");
            let which = interrupted || found.contains("whichEvent");
            prop_assert!(!passed_on || late || which);
            prop_assert!(!(passed_on && reassessed) || which);
            prop_assert!(!(late && reassessed) || rule_is_unread(&said, at));
        }
        // What runs on after a request ends with the appeal period that it is of.
        for one in &said.frister.frister {
            let is_rest = matches!(
                one.rule, RuleId::KlagefristAktindsigt | RuleId::KlagefristAfbrydelse
            );
            if let Some(last) = one.last.filter(|_| is_rest) {
                let same = said.frister.frister.iter().any(|its| {
                    its.rule == RuleId::Klagefrist
                        && [its.last, its.latest, its.other_reading].contains(&Some(last))
                });
                let delvis = said.sag.events.iter().any(|event| event.delvis() == Some(true));
                prop_assert!(same || delvis, "{:?} {:?}", one, lasts);
            }
        }
    }

    #[test]
    fn what_waits_has_no_day_and_has_passed_for_nobody(events in events(&EVERY_KIND, MEETING_DAYS)) {
        let said = Said::of("tilbud", events);
        for one in said.frister.frister.iter().filter(|one| one.status == Status::Paused) {
            prop_assert_eq!((one.last, one.days_left, one.earliest), (None, None, None));
            for finding in &said.frister.findings {
                let of_it = said.is_of(finding, one);
                let passed = matches!(
                    finding.kind,
                    FristFundKind::NotMet { .. }
                        | FristFundKind::MetLate { .. }
                        | FristFundKind::ApprovalLapsed { .. }
                        | FristFundKind::DutyNotDone
                );
                prop_assert!(!(of_it && passed), "{:?}", finding);
            }
        }
        for one in &said.frister.frister {
            let open = one.last.zip(one.other_reading).filter(|_| one.reading.is_none());
            if let Some((last, other)) = open {
                let passed = said.frister.today > last.max(other);
                let told = said.frister.findings.iter().any(|finding| {
                    said.is_of(finding, one)
                        && matches!(finding.kind, FristFundKind::NotMet { .. })
                });
                prop_assert!(!told || passed, "{:?}", one);
            }
        }
    }

    #[test]
    fn what_stands_out_on_a_decision_is_the_same_in_the_dialogforloeb(
        events in events(&EVERY_KIND, MEETING_DAYS),
        party in select(&["tilbud", "plejefamilie", "bpaForening"][..]),
    ) {
        let today = Date::parse(TODAY).expect("a day");
        let said = Said::of(party, events.clone());
        let overblik = read_dialogforloeb(&input(party, events), None, today).value.expect("a course");
        // With how sure each is.
        let mut dialogue: BTreeMap<String, BTreeMap<&str, _>> = BTreeMap::new();
        for finding in &overblik.findings {
            let event = finding.path.split('/').nth(2).unwrap_or_default().to_owned();
            let sure = finding.source.map(|its| its.confidence);
            dialogue.entry(event).or_default().insert(finding.kind.code(), sure);
        }
        let decisions = [EventKind::Paabud, EventKind::Ophoer, EventKind::SkaerpetTilsyn];
        for (at, event) in said.sag.events.iter().enumerate() {
            if !decisions.contains(&event.kind()) {
                continue;
            }
            let place = said.sag.events.place(at);
            let on = said.frister.findings.iter().filter(|one| one.path == place_of(place));
            let here: BTreeMap<&str, _> =
                on.map(|one| (one.kind.code(), one.source.map(|its| its.confidence))).collect();
            let there = dialogue.remove(&place.to_string()).unwrap_or_default();
            for code in support::TOLD_IN_BOTH {
                prop_assert_eq!(here.get(code), there.get(code), "{} {}", code, at);
            }
        }
    }

    #[test]
    fn an_open_paabud_is_open_for_the_risk_too(events in events(&EVERY_KIND, MEETING_DAYS)) {
        let said = Said::of("tilbud", events);
        let seen = Risikoforhold::seen_in(&said.sag.events, said.frister.today);
        let open = said.plan.points.iter().filter(|one| !one.gone);
        let points = open.clone().filter(|one| one.kind == Anledning::Paabud).count();
        prop_assert_eq!(usize::try_from(seen.aabne_paabud.unwrap_or_default()), Ok(points));
        // A point that waits though its period is over by every reading runs for nobody.
        let periods = open.filter(|one| one.kind == Anledning::SkaerpetTilsyn);
        let runs = |one: &Handleplanpunkt| {
            !one.paused || one.other_reading >= Some(said.frister.today)
        };
        let running = periods.clone().any(runs);
        prop_assert_eq!(seen.skaerpet_tilsyn.unwrap_or_default(), running);
    }
}

/// The same events without what they name and cannot answer.
fn without_wrong_names(sag: &Sag, events: &[Value]) -> Vec<Value> {
    let kind_of = |id: &str| {
        let named = sag.events.iter().find(|one| one.id.as_deref() == Some(id));
        named.map(|one| one.kind())
    };
    let mut all = events.to_vec();
    for (at, event) in sag.events.iter().enumerate() {
        let itself = event.answers.is_some() && event.answers == event.id;
        let named = event.answers.as_deref().and_then(kind_of);
        let is_wrong = itself || named.is_some_and(|named| !event.kind().can_answer(named));
        if let Value::Object(fields) = &mut all[sag.events.place(at)]
            && is_wrong
        {
            fields.retain(|(name, _)| name != "answers");
        }
    }
    all
}

/// What is said of a case by all who speak of its events, but that something is named wrongly; where
/// that is told, nobody is told that nothing follows.
fn said_by_all(party: &str, events: &[Value]) -> (Vec<String>, Vec<String>, String, String) {
    let mut said = Said::of(party, events.to_vec());
    let is_left_out = |kind: &FristFundKind| {
        *kind == FristFundKind::CannotAnswer || kind.code().starts_with("nothing")
    };
    said.frister.findings.retain(|one| !is_left_out(&one.kind));
    let plan = said.plan.points.iter().map(|one| format!("{one:?}")).collect();
    let today = said.frister.today;
    let seen = Risikoforhold::seen_in(&said.sag.events, today);
    let overblik = read_dialogforloeb(&input(party, events.to_vec()), None, today).value;
    (support::answer::said(&said.frister), plan, format!("{seen:?}"), format!("{overblik:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// It is told once, and counts by its matter and day for the deadlines, the plan, the risk and
    /// the dialogforløb.
    #[test]
    fn an_event_that_names_what_it_cannot_answer_is_told_once_and_names_nothing(
        events in events(&EVERY_KIND, MEETING_DAYS),
    ) {
        let today = Date::parse(TODAY).expect("a day");
        // Of two events alike but for what they name, either may be the one that is told of.
        let mut alike = BTreeSet::new();
        let case = sag("tilbud", events.clone());
        let mut all = case.events.iter();
        if !all.all(|event| alike.insert((event.kind(), event.sag.clone(), event.date))) {
            return Ok(());
        }
        let plain = without_wrong_names(&case, &events);
        let answer = frister(&case, today);
        for (at, (whole, rest)) in events.iter().zip(&plain).enumerate() {
            let path = format!("/events/{at}/answers");
            let told = answer.findings.iter().filter(|one| one.path == path).count();
            let happened = case.events.iter().enumerate().any(|(place, event)| {
                case.events.place(place) == at && event.date.max(event.received().unwrap_or(event.date)) <= today
            });
            prop_assert!(!happened || told == usize::from(whole != rest), "{}", at);
        }
        prop_assert_eq!(said_by_all("tilbud", &events), said_by_all("tilbud", &plain));
    }

    /// What a new decision answers by name is not told as passed, until Ankestyrelsen has decided.
    #[test]
    fn a_day_in_a_decision_that_a_new_one_answers_has_not_passed(
        events in events(&EVERY_KIND, MEETING_DAYS),
    ) {
        let said = Said::of("tilbud", events);
        let all = || said.all();
        let named = |event: &Event| {
            let id = event.answers.clone()?;
            all().find(|(_, one)| one.id.as_ref() == Some(&id)).filter(|(_, one)| one.date <= event.date)
        };
        let is_complaint = |kind| matches!(kind, EventKind::Klage | EventKind::KlageModtaget);
        if all().any(|(_, one)| one.kind() == EventKind::AnkestyrelsensAfgoerelse) {
            return Ok(());
        }
        for (_, new) in all().filter(|(_, one)| one.kind() == EventKind::NyAfgoerelse) {
            let Some((_, complaint)) = named(new).filter(|(_, one)| is_complaint(one.kind())) else {
                continue;
            };
            let Some((at, old)) = named(complaint) else { continue };
            let rule = match old.kind() {
                EventKind::Paabud => RuleId::PaabudFrist,
                EventKind::Vilkaar if old.frist().is_some() => RuleId::VilkaarFrist,
                _ => continue,
            };
            let arrived = complaint.received().is_none_or(|on| on <= new.date);
            if let Some(frist) = said.frist(rule, at).filter(|_| arrived) {
                prop_assert!(matches!(frist.status, Status::Paused | Status::Met), "{:?}", frist);
            }
        }
    }

    /// And one that came after it is not what it decided on.
    #[test]
    fn no_complaint_after_ankestyrelsens_decision_is_told_as_one_that_suspends(
        events in events(&EVERY_KIND, MEETING_DAYS),
    ) {
        let said = Said::of("tilbud", events);
        for at in said.complaints() {
            let (complaint, found) = (said.event(at), said.found(at));
            let decided = said.sag.events.iter().any(|one| {
                one.kind() == EventKind::AnkestyrelsensAfgoerelse
                    && one.answers.is_some()
                    && one.answers == complaint.answers
                    && one.date < complaint.date
            });
            let named = said.sag.events.iter().find(|one| one.id.is_some() && one.id == complaint.answers);
            let on_ending = named.is_some_and(|one| one.kind() == EventKind::Ophoer && one.date <= complaint.date);
            // Where it came straight to Ankestyrelsen, or came later, another day counts.
            let plain = complaint.ankestyrelsen().is_none() && complaint.received().is_none();
            if decided && on_ending && plain {
                prop_assert!(!found.contains("complaintSuspends"), "{:?}", found);
                prop_assert!(found.contains("complaintAfterDecision"), "{:?}", found);
            }
        }
    }

    /// A complaint that is passed on after partial relief, where nothing says that it is maintained.
    #[test]
    fn what_is_passed_on_after_partial_relief_says_what_is_not_noted(
        events in events(&EVERY_KIND, MEETING_DAYS),
    ) {
        let said = Said::of("tilbud", events);
        let of = |kind| {
            said.all().filter(move |(_, one)| one.kind() == kind && one.answers.is_none())
        };
        let has = |kinds: &[EventKind]| said.sag.events.iter().any(|one| kinds.contains(&one.kind()));
        if has(&[EventKind::KlageFastholdt, EventKind::Klage, EventKind::KlageModtaget]) {
            return Ok(());
        }
        for (_, new) in of(EventKind::NyAfgoerelse).filter(|(_, one)| one.delvis() == Some(true)) {
            let mut sent = of(EventKind::SendtTilAnkestyrelsen);
            if let Some((at, _)) = sent.find(|(_, one)| one.sag == new.sag && one.date >= new.date) {
                let told = said.on_kind(EventKind::SendtTilAnkestyrelsen);
                prop_assert!(told.contains("maintenanceNotNoted"), "{} {:?}", at, told);
            }
        }
    }
}

/// Before BEK 861/2025 nothing at hand says what becomes of a late complaint.
fn rule_is_unread(said: &Said, at: usize) -> bool {
    let date = said.event(at).date;
    RuleId::ForSenKlage.rule().is_some_and(|rule| rule.on(date).is_none())
}
