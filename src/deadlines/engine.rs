//! From events to deadlines: the part all rules share.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::appeals::Appeals;
use super::draft::Draft;
use super::extensions::SetFrist;
use super::first_day::first_day;
use super::index::Index;
use super::kurser::Kurser;
use super::rule::Detail;
use super::{
    Course, Extensions, Fallen, Frist, FristFundKind, Frister, Lov, OtherBy, RULES, Row, Rule,
    Status, Unit, Way, When, is_between,
};
use crate::calendar::{Counter, Date, Received, Step, StepKind};
use crate::case::{Event, EventKind, Ownership, Party, Person, Sag};
use crate::finding::Finding;
use crate::input::pointer;
use crate::law::{Confidence, SourceRef, less_sure};

/// Every deadline that follows from the events, and every finding on them.
///
/// An event dated after `today` has not happened: nothing follows from it yet, and it answers
/// nothing. Only a visit that was announced is looked at before its day.
#[must_use]
pub fn frister(sag: &Sag, today: Date) -> Frister {
    looked_through(sag, today).answer()
}

/// The work done.
pub(super) fn looked_through(sag: &Sag, today: Date) -> Engine<'_> {
    let mut engine = Engine::new(sag, today);
    let started = rules_by_start();
    for (at, event) in sag.events.iter().enumerate() {
        let looked_at = (engine.out.frister.len(), engine.out.findings.len());
        let rules = || started.get(event.kind() as usize).into_iter().flatten();
        if event.done_on() > today {
            engine.ahead(at, event, rules());
            continue;
        }
        engine.input(at, event);
        if event.date < first_day(sag.party) {
            continue;
        }
        let is_special = |rule: &&&Rule| rule.when == When::Special;
        for rule in rules().filter(|rule| !rule.has_own_count() && !is_special(rule)) {
            if engine.starts(rule, at, event) {
                engine.apply(rule, at, event);
            }
        }
        for rule in rules().filter(|rule| rule.has_own_count()) {
            if engine.starts(rule, at, event) {
                engine.count_its_way(rule, at, event);
            }
        }
        for rule in rules().filter(is_special) {
            if engine.starts(rule, at, event) {
                engine.apply(rule, at, event);
            }
        }
        engine.special(at, event);
        engine.check(at, event);
        engine.no_surer_than_their_deadlines(looked_at);
    }
    engine.ask_which_of_unclear();
    engine.nothing_follows();
    engine
}

/// The rules that a kind of event starts, by the kind's place.
fn rules_by_start() -> Vec<Vec<&'static Rule>> {
    let mut started: Vec<Vec<&Rule>> = Vec::new();
    started.resize(EventKind::ALL.len(), Vec::new());
    for rule in &RULES {
        for kind in rule.starts {
            if let Some(rules) = started.get_mut(*kind as usize) {
                rules.push(rule);
            }
        }
    }
    started
}

/// The work on one set of events.
pub(super) struct Engine<'f> {
    pub(super) sag: &'f Sag,
    pub(super) today: Date,
    pub(super) index: Index<'f>,
    pub(super) appeals: Appeals<'f>,
    pub(super) extensions: Extensions<'f>,
    pub(super) kurser: Kurser,
    /// The dialogforløb; none where nothing was decided in it.
    pub(super) course: Option<Course<'f>>,
    /// The events of which something is told, and those that showed what a rule or a requirement
    /// asks for.
    pub(super) shown: Vec<bool>,
    /// The events of which it is asked which other one they are about.
    pub(super) asked_which: Vec<bool>,
    /// Whether it is told that the ownership is missing: once is enough.
    pub(super) ownership_told: bool,
    pub(super) out: Frister,
}

impl<'f> Engine<'f> {
    pub(super) fn new(sag: &'f Sag, today: Date) -> Self {
        let index = Index::of_case(sag, today);
        let many = sag.events.len();
        let keys = Vec::with_capacity(many);
        let (sources, frister) = (Vec::new(), Vec::with_capacity(many));
        let findings = Vec::with_capacity(many);
        let out = Frister { today, keys, sources, frister, findings, fallen: Vec::new() };
        let appeals = Appeals::of(&sag.events, sag.settings.practice, &index);
        let extensions = Extensions::of(&sag.events, &index);
        let course = sag.events.iter().any(|event| event.kind().is_step());
        let course = course.then(|| Course::of(sag, Some(today)));
        let kurser = Kurser::of(&sag.events, index.order());
        let mut shown = Vec::new();
        shown.resize(many, false);
        let (asked_which, ownership_told) = (shown.clone(), false);
        Self {
            sag,
            today,
            index,
            appeals,
            extensions,
            kurser,
            course,
            shown,
            asked_which,
            ownership_told,
            out,
        }
    }

    /// What was found, with each event named by its place in the input.
    pub(super) fn answer(self) -> Frister {
        let (events, mut out) = (&self.sag.events, self.out);
        for (at, event) in events.iter().enumerate() {
            // Where some could not be read, there is no key for them.
            out.keys.resize(events.place(at), String::new());
            out.keys.push(event.key());
        }
        for frist in &mut out.frister {
            frist.event = frist.event.map(|at| events.place(at));
        }
        for fallen in &mut out.fallen {
            fallen.event = fallen.event.map(|at| events.place(at));
        }
        out
    }

    pub(super) fn event(&self, at: usize) -> Option<&'f Event> {
        self.sag.events.get(at)
    }

    /// Whether a rule without special ways starts with an event of its kind.
    pub(super) fn starts(&self, rule: &Rule, at: usize, event: &Event) -> bool {
        let party = self.sag.party;
        if !rule.reaches(party) {
            return false;
        }
        if rule.delay_of().is_some_and(|kind| !self.is_delayed(rule, kind, event)) {
            return false;
        }
        if self.spares(rule, event.date) || self.asked_in_time(rule, event).is_none() {
            return false;
        }
        let is = |person| event.person() == Some(person);
        let plejefamilie = party == Party::Plejefamilie;
        let public = matches!(self.sag.ownership, Some(Ownership::Kommunal | Ownership::Regional));
        match rule.when {
            When::Always => true,
            When::AlsoLifted => {
                let says = || rule.id.says(event.date, Detail::AlsoLifted);
                event.kind() != EventKind::PaabudOphaevet || says()
            }
            When::Helt => !self.is_partial_relief(at, event),
            When::IkkeStraks => !event.is_straks(),
            When::KorterePeriode => event.kortere_periode() == Some(true),
            When::Barn => is(Person::Barn),
            When::BarnOffentlig => is(Person::Barn) && public && !plejefamilie,
            When::InternSkole => {
                is(Person::Barn)
                    && event.intern_skole() == Some(true)
                    && self.sag.party == Party::Tilbud
            }
            When::Strafbart => is(Person::Barn) && event.strafbart() == Some(true),
            When::Voksen => {
                is(Person::Voksen) && event.uden_hjemmel() != Some(true) && !is_by_decision(event)
            }
            When::KommunalAfgoerelse => is(Person::Voksen) && is_by_decision(event),
            When::UdenHjemmel => is(Person::Voksen) && event.uden_hjemmel() == Some(true),
            When::OmVoksen => self.is_of_adult(event),
            When::IkkeOmVoksen => !self.is_of_adult(event),
            When::Tilbud => party == Party::Tilbud,
            When::Plejefamilie => plejefamilie,
            When::IkkePlejefamilie => !plejefamilie,
            When::Straks => event.is_straks(),
            When::Karantaene => event.karantaene() == Some(true),
            When::Delvis => self.is_partial_relief(at, event),
            When::Anmeldt => party.area().is_some() && event.announced_on().is_some(),
            When::Afdeling => party.area().is_some() && event.afdeling().is_some(),
            When::Afslag => event.afslag() == Some(true),
            When::MedFrist => event.frist().is_some(),
            When::Anbringelse => event.is_placement() && self.is_of_family(event, false),
            When::AnbringelseNetvaerk => event.is_placement() && self.is_of_family(event, true),
            When::NetvaerkUdenKursus => {
                self.is_of_family(event, true) && self.course_before(rule, event).is_none()
            }
            When::Specialiseret => self.is_specialised() && self.is_of_family(event, false),
            When::Special => rule.has(Way::StartedBy(event.kind())),
            When::WithDecision => false,
        }
    }

    /// The count from an event: from receipt where the party must act on it, else from its day.
    pub(super) fn counter(
        &mut self,
        rule: &Rule,
        row: &Row,
        at: usize,
        event: &Event,
    ) -> Option<Received> {
        let practice = self.sag.settings.practice;
        if rule.has(Way::ByReceipt) {
            let received = event.as_receipt().received(practice)?;
            if event.as_receipt().kind.is_none() && event.received().is_none() {
                self.find(FristFundKind::ReceiptUnknown, Some(at), None);
            }
            return Some(received);
        }
        // What a complaint brings with it runs from when it came, but where that is what is to come.
        let sent_on = rule.closes.contains(&EventKind::KlageModtaget);
        let on = if sent_on { event.date } else { event.done_on() };
        let mut count = Counter::from(on, practice);
        // Hours run from the event itself: there is no day that is not counted.
        if row.unit != Unit::Hours {
            count.note(StepKind::CountedFrom { on });
        }
        Some(Received { count, confidence: Confidence::Verified, presumed: None })
    }

    /// A draft of a rule for an event, by the law of the day it counts as done.
    pub(super) fn draft(&mut self, rule: &'static Rule, at: usize, event: &Event) -> Option<Draft> {
        self.draft_by(rule, at, event, event.done_on())
    }

    /// The same, by the law of a day.
    pub(super) fn draft_by(
        &mut self,
        rule: &'static Rule,
        at: usize,
        event: &Event,
        law_on: Date,
    ) -> Option<Draft> {
        let row = rule.on(law_on)?;
        if matches!(row.unit, Unit::Condition | Unit::NoRule) {
            return None;
        }
        let received = self.counter(rule, row, at, event);
        let Some(Received { count, confidence, presumed }) = received else {
            self.find(FristFundKind::OutsideCalendar, Some(at), Some((rule, row, law_on)));
            return None;
        };
        let met_on = self.met_on(rule, at, event);
        let met = self.answered(rule, event);
        let is_it = |met: &usize| self.event(*met).map(Event::done_on) == met_on;
        // What came after Ankestyrelsen's decision is no reassessment of the complaint any more.
        let shown = self.shown_by_decision(rule, at, event);
        let by_decision = shown.filter(|shown| met_on.is_none_or(|met| *shown < met));
        self.shows(met.filter(|met| is_it(met) && by_decision.is_none()));
        let met_on = by_decision.or(met_on);
        let in_time = self.asked_in_time(rule, event).unwrap_or(Confidence::Open);
        // Whether a decision that chapter 3 a has no grounds for is one "efter denne lov" (§ 19,
        // stk. 1), which can be appealed, is our reading; and so is that what Ankestyrelsen decided
        // had been passed on by then.
        let is_read = event.kind().is_not_in_chapter_3a(self.sag.party) || by_decision.is_some();
        let reading = if is_read { Confidence::Inferred } else { Confidence::Verified };
        let confidence = less_sure(less_sure(confidence, in_time), reading);
        Some(Draft {
            event: Some(at),
            asked: met_on.is_none() && self.may_be_shown(rule, at, event),
            presumed,
            met_on,
            confidence,
            law_on,
            ..Draft::of(rule, row, count.day(), count)
        })
    }

    /// A rule that counts in a way of its own, for an event.
    fn count_its_way(&mut self, rule: &'static Rule, at: usize, event: &Event) {
        if rule.has(Way::Recurs) {
            self.recurs(rule, at, event);
        } else if rule.has(Way::ByLawOfItsEnd) {
            self.by_law_of_its_end(rule, at, event);
        } else {
            self.limit(rule, at, event);
        }
    }

    /// A rule as its data says, for an event.
    pub(super) fn apply(&mut self, rule: &'static Rule, at: usize, event: &Event) {
        if rule.runs_on().is_some() {
            return self.runs_on(rule, at);
        }
        let Some(mut draft) = self.draft(rule, at, event) else { return };
        self.ask_kind(&mut draft);
        let (mut unit, number) = (draft.row.unit, draft.row.count);
        if let Some(kind) = rule.counts_from()
            && !self.counts_from(kind, &mut draft, event)
        {
            unit = Unit::NoNumber;
        }
        match unit {
            Unit::Given => self.given(&mut draft, event),
            Unit::Straks | Unit::UdenOphold | Unit::NoNumber | Unit::SnarestMuligt => {
                draft.count.note(StepKind::NoNumber);
            }
            Unit::Hours => self.hours(&mut draft, at, event),
            Unit::Setting => self.hearing(&mut draft, event),
            Unit::NextMonth => draft.earliest = draft.count.next_month(),
            Unit::FirstHverdag => {
                let first = draft.count.first_hverdag();
                draft.last = first.map(|(last, _)| last);
                let other = first.and_then(|(_, other)| other);
                draft.other_reading = other.map(|other| (other, OtherBy::SaturdayClosed));
                draft.settled = other.is_none();
            }
            _ => {
                draft.last = length(&mut draft.count, unit, number);
                let practice = self.sag.settings.practice;
                draft.by_presumption(practice, |count| length(count, unit, number));
            }
        }
        if rule.has(Way::ByEnd) && unit != Unit::Given {
            draft.ends_as_said(event);
        }
        if rule.has(Way::Interrupted) && draft.last.is_some() {
            self.interrupted(&mut draft, at);
        }
        if rule.has(Way::AfterComplaint) {
            self.after_complaint(&mut draft);
        }
        if rule.has(Way::StandsWithIt) {
            // By the other reading none runs; whether the first day counts is the smaller doubt.
            draft.may_wait = self.appeals.virkning(at).is_in_doubt();
            draft.settled = draft.may_wait;
            draft.confidence = Confidence::Open;
        }
        if rule.has(Way::Kursusdage) {
            self.course(&mut draft, event);
        }
        let counted = !matches!(
            unit,
            Unit::Given
                | Unit::Setting
                | Unit::Straks
                | Unit::UdenOphold
                | Unit::NoNumber
                | Unit::SnarestMuligt
        );
        if counted && draft.last.or(draft.earliest).is_none() && !draft.paused {
            let law = Some((draft.rule, draft.row, draft.law_on));
            self.find(FristFundKind::OutsideCalendar, Some(at), law);
        }
        self.across(&mut draft, at, event);
        self.finish(draft);
    }

    /// Goes to what answers an event so; whether that is noted.
    fn counts_from(&mut self, kind: EventKind, draft: &mut Draft, event: &Event) -> bool {
        let answer = self.index.met_by(&self.sag.events, &[kind], event, event.date).0;
        self.shows(answer);
        let on = answer.and_then(|at| self.event(at)).map(|answer| answer.date);
        if let Some(on) = on {
            draft.count.go_to(on, StepKind::CountedFrom { on });
        }
        on.is_some()
    }

    /// The day an authority set, and its extension.
    fn given(&mut self, draft: &mut Draft, event: &Event) {
        let set = if draft.rule.has(Way::ByEnd) { event.to() } else { event.frist() };
        if let Some(set) = set {
            draft.count.set(set);
        }
        // An extension says what the frist is, also where the first one is not noted; until
        // Ankestyrelsen sets another, which can be extended too.
        let extends = draft.event.filter(|_| draft.rule.has(Way::Extended));
        let far = extends.map(|at| self.extended_until(at, event, draft.met_on));
        let ruled = extends.zip(far).and_then(|(at, far)| self.appeals.virkning(at).set_by(far));
        let own = SetFrist::of(event);
        let until = ruled.map_or(far, |ruled| ruled.on.plus_days(-1));
        let known = draft.confidence;
        let extended = until.is_some_and(|until| self.extend(draft, event, (own, until)));
        if ruled.is_some() {
            draft.confidence = known;
        }
        if set.is_some() || extended {
            draft.last = Some(draft.count.day());
        } else {
            draft.count.note(StepKind::FristNotGiven);
        }
        self.after_complaint(draft);
        if let Some(anew) = ruled.zip(far)
            && self.extend(draft, event, anew)
        {
            draft.last = Some(draft.count.day());
        }
    }

    /// Treats the last day as the rule says, and notes a change of law on the way.
    pub(super) fn finish(&mut self, mut draft: Draft) {
        if draft.last.is_some() {
            draft.treat();
        }
        if let (Some(last), Some(end)) = (draft.last, draft.row.validity.to)
            && last > end
            && let Some(on) = end.next()
        {
            let open = draft.ended || draft.is_by_law();
            let changed =
                if open { StepKind::EitherLaw { on } } else { StepKind::LawChanged { on } };
            draft.count.note(changed);
        }
        self.push(draft);
    }

    /// Puts a deadline among the answers.
    #[inline(never)]
    pub(super) fn push(&mut self, mut draft: Draft) {
        let today = self.today;
        let event = draft.event.and_then(|at| self.event(at));
        let appeal = draft.rule.has(Way::Appeal);
        draft.asked |= !appeal
            && !draft.rule.has(Way::Recurs)
            && event.is_some_and(|event| self.may_be_met(draft.rule, event));
        if draft.asked {
            draft.confidence = Confidence::Open;
        }
        self.shows(draft.event);
        if self.is_moot(draft.rule, event) || self.has_fallen_away(&draft) {
            if draft.last.is_some() || draft.paused {
                let source = self.place_of((draft.rule, draft.row, draft.law_on), draft.settled);
                let (rule, event, start) = (draft.rule.id, draft.event, draft.start);
                self.out.fallen.push(Fallen { rule, source, event, start });
            }
            return;
        }
        let status = match (draft.met_on, draft.last) {
            (Some(_), _) => Status::Met,
            (None, _) if draft.paused => Status::Paused,
            (None, None) => Status::NoDate,
            (None, Some(last)) if last > today => Status::Coming,
            (None, Some(last)) if last == today => Status::Due,
            _ => Status::Passed,
        };
        let left = |last: Date| i64::from(today.days_until(last));
        let runs = !matches!(status, Status::Paused | Status::NoDate);
        let depends = runs && draft.depends_on_reading(draft.met_on.unwrap_or(today));
        let law = (draft.rule, draft.row, draft.law_on);
        let place = self.place_of(law, draft.settled);
        let confidence = least_sure(&draft);
        let frist = Frist {
            rule: draft.rule.id,
            source: place,
            event: draft.event,
            start: draft.start,
            earliest: draft.earliest,
            last: draft.last,
            latest: draft.latest,
            before_rolling: draft.before_rolling,
            time: draft.time,
            reading: draft.reading,
            other_reading: draft.other_reading.map(|(on, _)| on),
            other_by: match draft.other_reading {
                Some((_, by)) => Some(by),
                None if draft.rule.has(Way::Interrupted) => {
                    draft.may_wait.then_some(OtherBy::Waiting)
                }
                None => draft.may_wait.then_some(OtherBy::Suspended),
            },
            depends_on_reading: depends,
            days_left: draft
                .last
                .filter(|_| {
                    draft.met_on.is_none()
                        && !depends
                        && !is_between(today, draft.last, draft.latest)
                })
                .map(left),
            status,
            met_on: draft.met_on,
            met_time: draft.met_time,
            decided_on: draft.event.filter(|_| appeal).and_then(|at| self.appeals.first_ruled(at)),
            amount: draft.amount,
            other_amount: draft.other_amount,
            confidence,
            trace: self.trace_of(draft.count),
        };
        self.judge(&frist, (draft.rule, draft.row), (draft.clocked, draft.ended, draft.asked));
        self.out.frister.push(frist);
    }

    /// The trace of a count, where it is wanted.
    pub(super) fn trace_of(&self, count: Counter) -> Vec<Step> {
        if self.sag.settings.trace { count.into_trace() } else { Vec::new() }
    }

    /// The place of a rule's version among those used. Where all readings of it give the same, it is
    /// as sure as its text, and stands as that.
    #[inline(never)]
    fn place_of(&mut self, (rule, row, date): (&Rule, &Row, Date), settled: bool) -> usize {
        let on = row.version_on(date);
        let confidence = if settled { row.confidence_on(on) } else { row.answer_confidence_on(on) };
        let sources = &mut self.out.sources;
        let same = |law: &Lov| law.rule == rule.id && law.on == on && law.confidence == confidence;
        sources.iter().position(same).unwrap_or_else(|| {
            sources.push(Lov { confidence, ..Lov::of(rule, row, on) });
            sources.len().saturating_sub(1)
        })
    }

    /// A rule's version among those used, and how sure it is.
    pub(super) fn cite(&mut self, rule: &Rule, row: &Row, date: Date) -> SourceRef {
        let place = self.place_of((rule, row, date), false);
        let confidence = less_sure(row.answer_confidence_on(date), row.date_confidence_on(date));
        SourceRef { place, confidence }
    }

    /// What is found of an event by a rule is no surer than the deadline that the rule gives it: of
    /// those that came after so many deadlines and findings. What stands out on a decision is as sure
    /// as its check, here as in the dialogforløb.
    fn no_surer_than_their_deadlines(&mut self, (frister, findings): (usize, usize)) {
        let Frister { sources, frister: all, findings: found, .. } = &mut self.out;
        let frister = all.get(frister..).unwrap_or_default();
        let found = found.iter_mut().skip(findings);
        let found = found.filter(|one| !matches!(one.kind, FristFundKind::Decision(_)));
        for source in found.filter_map(|one| one.source.as_mut()) {
            let rule = sources.get(source.place).map(|law| law.rule);
            for frist in frister.iter().filter(|frist| Some(frist.rule) == rule) {
                source.confidence = less_sure(source.confidence, frist.confidence);
            }
        }
    }

    /// Notes a finding on an event, or on one that is not there, with the law it rests on.
    #[inline(never)]
    pub(super) fn find(
        &mut self,
        kind: FristFundKind,
        event: Option<usize>,
        law: Option<(&Rule, &Row, Date)>,
    ) {
        self.shows(event);
        self.find_at(kind, self.path_of(event), law);
    }

    /// The same of what a deadline says, as surely as that.
    pub(super) fn find_of(&mut self, frist: &Frist, kind: FristFundKind) {
        self.shows(frist.event);
        let source = SourceRef { place: frist.source, confidence: frist.confidence };
        self.put(kind, self.path_of(frist.event), Some(source));
    }

    fn path_of(&self, event: Option<usize>) -> String {
        let of = |at| pointer(&["events", &self.sag.events.place(at).to_string()]);
        event.map_or_else(|| "/events".to_string(), of)
    }

    /// The same, no surer than this: than another event's deadline of which it is said, or than
    /// what it was seen by.
    pub(super) fn find_as_sure(
        &mut self,
        kind: FristFundKind,
        at: usize,
        law: Option<(&Rule, &Row, Date)>,
        sure: Confidence,
    ) {
        self.shows(Some(at));
        let mut source = law.map(|(rule, row, date)| self.cite(rule, row, date));
        if let Some(source) = source.as_mut() {
            source.confidence = less_sure(source.confidence, sure);
        }
        self.put(kind, self.path_of(Some(at)), source);
    }

    /// The same, anywhere in the case.
    pub(super) fn find_at(
        &mut self,
        kind: FristFundKind,
        path: String,
        law: Option<(&Rule, &Row, Date)>,
    ) {
        let source = law.map(|(rule, row, date)| self.cite(rule, row, date));
        self.put(kind, path, source);
    }

    #[inline(never)]
    fn put(&mut self, kind: FristFundKind, path: String, mut source: Option<SourceRef>) {
        if let Some(source) = source.as_mut().filter(|_| kind.is_open()) {
            source.confidence = Confidence::Open;
        }
        let found = Finding { severity: kind.severity(), kind, path, source };
        // An event that starts several rules is told once what is wrong with it.
        let told = self.out.findings.iter().rev().take_while(|one| one.path == found.path);
        if !told.into_iter().any(|one| one.repeats(&found)) {
            self.out.findings.push(found);
        }
    }
}

/// Whether force was by a decision of the municipality, on a day that has a rule of its own on it.
fn is_by_decision(event: &Event) -> bool {
    let is_of_it = |rule: &&Rule| rule.when == When::KommunalAfgoerelse;
    event.kommunal_afgoerelse() == Some(true)
        && event.uden_hjemmel() != Some(true)
        && RULES.iter().find(is_of_it).is_some_and(|rule| rule.on(event.date).is_some())
}

/// Counts a period.
pub(super) fn length(count: &mut Counter, unit: Unit, number: u16) -> Option<Date> {
    match unit {
        Unit::Days => count.days(number),
        Unit::Weeks => count.weeks(number),
        Unit::Months => count.months(number),
        Unit::Years => count.years(number),
        Unit::Arbejdsdage => count.arbejdsdage(number),
        Unit::WeeksBefore => count.weeks_before(number),
        Unit::EndOfMonth => count.end_of_month(),
        Unit::EndOfQuarter => count.end_of_quarter(),
        Unit::EndOfYear => count.end_of_year(0),
        Unit::FirstYear => count.years(1),
        Unit::SameDay => Some(count.day()),
        _ => None,
    }
}

/// The least sure of the day it counts from, the rule and its first day.
fn least_sure(draft: &Draft) -> Confidence {
    let (row, on) = (draft.row, draft.law_on);
    let rule = if draft.settled { row.confidence_on(on) } else { row.answer_confidence_on(on) };
    less_sure(draft.confidence, less_sure(rule, row.date_confidence_on(on)))
}
