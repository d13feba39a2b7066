//! What starts in a way of its own, and events that break a rule.

use alloc::string::ToString;

use super::appeals::{FOLLOWS, Virkning};
use super::draft::Draft;
use super::engine::Engine;
use super::rule::Detail;
use super::{
    DECISIONS, Decision, DecisionFundKind, FristFundKind, Mark, NothingWhy, OtherBy, RULES,
    RequirementKind, Rule, Unit, checked, findings, is_decision, rule_for, rule_on,
};
use crate::calendar::{Date, StepKind};
use crate::case::{Event, EventKind, HoeringUnit, Ownership, Party};
use crate::input::pointer;
use crate::law::Confidence;
use crate::law::acts::LOV_608_2013;

/// The day the act came into force.
pub(super) const FIRST: Date = LOV_608_2013.days().from;

/// What of a decision other events show, and a list of deadlines tells.
const FOUND_BY_OTHERS: [RequirementKind; 3] =
    [RequirementKind::Dialogue, RequirementKind::Expectation, RequirementKind::PaabudToo];

impl Engine<'_> {
    /// What is wrong with an event as such.
    pub(super) fn input(&mut self, at: usize, event: &Event) {
        let on = event.date;
        if self.index.names_wrongly(event) {
            let place = self.sag.events.place(at).to_string();
            let path = pointer(&["events", &place, "answers"]);
            self.find_at(FristFundKind::CannotAnswer, path, None);
            self.shows(Some(at));
        }
        self.unclear_time(at, event);
        if on < FIRST && event.kind() != EventKind::SidstBenyttet {
            self.find(DecisionFundKind::BeforeLaw { on }.into(), Some(at), None);
        }
        for frist in [event.frist(), event.to()].into_iter().flatten() {
            if frist < on {
                self.find(DecisionFundKind::FristBeforeStart { frist, on }.into(), Some(at), None);
            }
        }
        let before = matches!(event.kind(), EventKind::Ansaettelse | EventKind::Byggearbejde);
        if let Some(received) = event.received().filter(|received| *received < on && !before) {
            self.find(FristFundKind::ReceivedBeforeSent { received, on }, Some(at), None);
        }
    }

    /// The rules that start in a way of their own.
    pub(super) fn special(&mut self, at: usize, event: &Event) {
        if is_decision(event.kind()) {
            self.renewed(at, event);
        }
        match event.kind() {
            EventKind::Tilsynsbesoeg if self.sag.party.area().is_some() => self.notice(at, event),
            EventKind::SkaerpetTilsyn => self.surcharge(at, event),
            EventKind::Ophoer => self.leaves_portal(at, event),
            EventKind::Klage | EventKind::KlageModtaget => self.complaint(at, event),
            EventKind::AkutAnvendelse => self.acute_use(at, event),
            EventKind::AkutForlaengelse => self.acute_extension(at, event),
            EventKind::AktindsigtAnmodning => {
                self.requested(at, event);
                self.access_asked(at, event);
            }
            EventKind::Genoptagelsesanmodning | EventKind::BegrundelseAnmodning => {
                self.requested(at, event);
            }
            EventKind::AnkestyrelsensAfgoerelse => self.appeal_decided(at, event),
            kind if FOLLOWS.contains(&kind) => self.complaint_followed(at),
            EventKind::NyAfgoerelse => self.maintained(at, event),
            EventKind::OphoerGennemfoert => self.carried_out(at, event),
            EventKind::BudgetIndberettet => {
                self.budget(at, event);
                self.budget_approval(at, event);
            }
            EventKind::AarsrapportIndberettet => self.yearly_report(at, event),
            EventKind::TilsynsregnskabAfsluttet => self.surplus(at, event),
            EventKind::Aendring => self.changed(at, event),
            EventKind::BarnModtaget => self.child_received(at, event),
            EventKind::KonkretGodkendelse => self.network_approval(at, event),
            EventKind::Magtanvendelse
                if event.person().is_none() && self.sag.party != Party::BpaForening =>
            {
                self.find(FristFundKind::PersonMissing, Some(at), None);
            }
            _ => {}
        }
    }

    /// The draft report: the frist set in the letter, else the socialtilsyn's own practice. A day
    /// that is set stands, as of a partshøring; a number of days or weeks ends as any party's does.
    pub(super) fn hearing(&mut self, draft: &mut Draft, event: &Event) {
        if let Some(frist) = event.frist() {
            draft.count.set(frist);
            draft.last = Some(frist);
        } else if let Some(hoering) = self.sag.settings.hoering {
            draft.rolls = true;
            let number = hoering.count;
            draft.last = match hoering.unit {
                HoeringUnit::Days => draft.count.days(number),
                HoeringUnit::Weeks => draft.count.weeks(number),
                HoeringUnit::Hverdage => {
                    let by_practice = draft.count.hverdage_by_practice(number);
                    let last = draft.count.hverdage(number);
                    let longer = by_practice.filter(|on| Some(*on) != last);
                    if let Some(on) = longer {
                        draft.count.note(StepKind::PracticeTo { on });
                    }
                    draft.other_reading = longer.map(|on| (on, OtherBy::Practice));
                    last
                }
            };
            draft.by_presumption(self.sag.settings.practice, |count| match hoering.unit {
                HoeringUnit::Days => count.days(number),
                HoeringUnit::Weeks => count.weeks(number),
                HoeringUnit::Hverdage => {
                    let last = count.hverdage_by_practice(number)?;
                    count.set(last);
                    Some(last)
                }
            });
        } else {
            draft.count.note(StepKind::FristNotGiven);
            let law = Some((draft.rule, draft.row, event.date));
            self.find(FristFundKind::HearingFristUnset, draft.event, law);
        }
    }

    /// Events that break a rule.
    pub(super) fn check(&mut self, at: usize, event: &Event) {
        let party = self.sag.party;
        if is_decision(event.kind()) {
            self.decided_before_access(at, event);
        }
        if event.kind().is_not_in_chapter_3a(party) {
            self.find(DecisionFundKind::NotInChapter3a.into(), Some(at), None);
        }
        match event.kind() {
            // Of the decisions that dialogue comes before it is told with what they take.
            kind if !DECISIONS.contains(&kind) && event.klagevejledning() == Some(false) => {
                let kind = DecisionFundKind::GuidanceMissing.into();
                self.found(self.taken(event, RequirementKind::ReasonsAndGuidance), kind, at, event);
            }
            EventKind::WhistleblowerOplyst => self.revealed(at, event),
            EventKind::Ophoer if party == Party::BpaForening => self.bpa_ending(at, event),
            EventKind::ArbejdsgiverBegyndt if party == Party::BpaForening => {
                self.employer(at, event);
            }
            _ if party == Party::BpaForening => {}
            EventKind::Paabud | EventKind::SkaerpetTilsyn | EventKind::Ophoer => {
                self.decision(at, event);
            }
            EventKind::PaabudForlaenget => {
                let link = event.sag.as_deref().unwrap_or_default();
                let asked = EventKind::PaabudForlaengelseAnmodning;
                let asked = self.index.last_until(asked, link, event.date);
                self.shows(asked);
                if asked.is_none() {
                    let kind = FristFundKind::ExtensionWithoutRequest;
                    self.found(Rule::on_event(event.kind()), kind, at, event);
                }
                self.extended_frist(at, event);
            }
            // The day of the certificate, and of the approval, stands in `received`. The
            // certificate is a duty of tilbud, the approval was one of private tilbud.
            EventKind::Ansaettelse
                if party == Party::Tilbud && is_missing(event) && !is_excused(event) =>
            {
                let kind = FristFundKind::CertificateMissing;
                self.found(Rule::on_event(event.kind()), kind, at, event);
            }
            EventKind::Byggearbejde if party == Party::Tilbud && is_missing(event) => {
                let public = [Some(Ownership::Kommunal), Some(Ownership::Regional)];
                if !public.contains(&self.sag.ownership) {
                    let kind = FristFundKind::WorksNotApproved;
                    self.found(Rule::on_event(event.kind()), kind, at, event);
                }
            }
            EventKind::LederAnsat | EventKind::Bestyrelsesmedlem => self.barred(at, event),
            EventKind::Magtanvendelse => self.account_after_report(at, event),
            EventKind::StraffeattestIndhentet if party == Party::Plejefamilie => {
                self.certificate_after_approval(at, event);
            }
            EventKind::KoncernnoteSendt if party == Party::Tilbud => {
                self.note_with_accounts(at, event);
            }
            EventKind::AlarmPejling if party == Party::Tilbud => self.alarm_period(at, event),
            _ => {}
        }
    }

    /// A BPA-forening is approved, with vilkår or without, before it is an employer (§ 18 b, stk. 2).
    fn employer(&mut self, at: usize, event: &Event) {
        let (matter, on) = (event.matter(), event.date);
        let approvals = [EventKind::Godkendelse, EventKind::Vilkaar];
        let events = &self.sag.events;
        let day = |at: usize| events.get(at).map(|one| one.date);
        let last = |kind| self.index.last_until(kind, matter, on);
        let ended = last(EventKind::OphoerGennemfoert);
        let approved = approvals.into_iter().filter_map(last).max_by_key(|at| day(*at));
        if let Some(its) = approved.and_then(day) {
            if ended.and_then(day).is_none_or(|ended| ended < its) {
                return self.shows(approved);
            }
            self.shows(ended);
        }
        let first = |kind| self.index.first_from(kind, matter, on);
        let later = approvals.into_iter().filter_map(first).filter_map(day).min();
        let kind = later.map_or(FristFundKind::ApprovalNotNoted, |approved| {
            FristFundKind::EmployerBeforeApproval { approved }
        });
        self.found(Rule::on_event(event.kind()), kind, at, event);
    }

    /// The ending of a BPA-forening's approval takes a frist, and a chance to put right first; it
    /// knows no exception for what is urgent.
    fn bpa_ending(&mut self, at: usize, event: &Event) {
        if event.is_straks() {
            let kind = FristFundKind::NoUrgencyInChapter3a;
            self.found(self.taken(event, RequirementKind::Dialogue), kind, at, event);
        }
        self.decision(at, event);
    }

    /// Somebody was told of an enquiry to the whistleblower scheme. From 2026 that it came, and
    /// its overall theme, may be said.
    fn revealed(&mut self, at: usize, event: &Event) {
        let rule = Rule::on_event(event.kind());
        let says = |detail| rule.is_some_and(|rule| rule.id.says(event.date, detail));
        let allowed = says(Detail::MayBeTold)
            || (says(Detail::WithConsent) && event.samtykke() == Some(true));
        if !allowed {
            let kind = FristFundKind::EnquiryRevealed;
            self.found(rule, kind, at, event);
        }
    }

    /// A finding on a condition, where the rule was one on the event's date.
    pub(super) fn found(
        &mut self,
        rule: Option<&'static Rule>,
        kind: FristFundKind,
        at: usize,
        event: &Event,
    ) {
        if let law @ Some(_) = rule.and_then(|rule| rule_on(rule.id, event.date)) {
            self.find(kind, Some(at), law);
        }
    }

    /// The rule that asks something of a decision.
    fn taken(&self, event: &Event, what: RequirementKind) -> Option<&'static Rule> {
        rule_for(event.kind(), what, self.sag.party)
    }

    /// What stands out on a decision that dialogue comes before.
    fn decision(&mut self, at: usize, event: &Event) {
        let Some(course) = &self.course else { return };
        let decision = Decision { event, at: Some(at), on: event.date };
        let checked = checked(course, decision);
        let found = findings(course, decision, &checked);
        for one in checked.iter().filter(|one| FOUND_BY_OTHERS.contains(&one.what)) {
            self.shows(one.event);
        }
        for found in found {
            if found.kind.is_among_deadlines() {
                let law = found.grounds.of_law();
                let law = law.and_then(|(id, row, on)| Some((id.rule()?, row, on)));
                self.find_as_sure(found.kind.into(), at, law, found.grounds.confidence);
            }
        }
    }

    /// When a rule was met.
    pub(super) fn answered_on(&self, rule: &Rule, event: &Event) -> Option<Date> {
        self.event(self.answered(rule, event)?).map(Event::done_on)
    }

    /// What met a rule; what comes after a decision, as the check of the decision sees it.
    pub(super) fn answered(&self, rule: &Rule, event: &Event) -> Option<usize> {
        let mut after = rule.closes.iter().filter_map(|kind| Mark::after(*kind));
        match (after.next(), &self.course) {
            (Some(mark), Some(course)) if event.kind().is_step() => {
                course.first_from(mark, event, event.date)
            }
            _ => self.answered_by(rule, event, event.date),
        }
    }

    /// The child could give its account only after the report was sent.
    fn account_after_report(&mut self, at: usize, event: &Event) {
        let kind = event.kind();
        let before =
            |rule: &&'static Rule| rule.starts.contains(&kind) && rule.report_after().is_some();
        for rule in RULES.iter().filter(before) {
            let law = rule_on(rule.id, event.date);
            let Some(law) = law.filter(|(_, row, _)| row.says(Detail::BeforeReport)) else {
                continue;
            };
            if !self.starts(rule, at, event) {
                continue;
            }
            let reported = rule.report_after().and_then(|report| self.answered_on(report, event));
            let heard = self.answered(rule, event).and_then(|heard| self.event(heard));
            let late = |reported: &Date| heard.is_some_and(|heard| heard.date > *reported);
            if let Some(reported) = reported.filter(late) {
                let kind = FristFundKind::AccountAfterReport { reported };
                self.find(kind, Some(at), Some(law));
            }
        }
    }

    /// The certificates of a plejefamilie that were obtained only after it was approved.
    fn certificate_after_approval(&mut self, at: usize, event: &Event) {
        let last = |kind, day: Date| self.index.last_until(kind, event.matter(), day);
        let before = event.date.plus_days(-1);
        let approved = before.and_then(|before| last(EventKind::Godkendelse, before));
        let Some(approved) = approved.and_then(|its| self.event(its)).map(|its| its.date) else {
            return;
        };
        let rule = Rule::on_event(event.kind());
        if last(EventKind::StraffeattestIndhentet, approved).is_none()
            && let law @ Some(_) = rule.and_then(|rule| rule_on(rule.id, approved))
        {
            let kind = FristFundKind::CertificateAfterApproval { approved };
            self.find(kind, Some(at), law);
        }
    }

    /// An alarm or pejling allowed for longer than it may be.
    fn alarm_period(&mut self, at: usize, event: &Event) {
        let rule = Rule::on_event(event.kind());
        let law = rule.and_then(|rule| rule_on(rule.id, event.date));
        let Some((_, row, _)) = law else { return };
        let last = event.date.plus_months(i32::from(row.count));
        if let (Some(to), Some(last), Unit::Months) = (event.to(), last, row.unit)
            && to > last
        {
            let kind = FristFundKind::AlarmTooLong { to, last };
            self.find(kind, Some(at), law);
        }
    }

    fn barred(&mut self, at: usize, event: &Event) {
        let link = event.sag.as_deref().unwrap_or_default();
        let ended = self.index.last_karantaene(link, event.date);
        let virkning = ended.map_or(Virkning::NONE, |at| self.appeals.virkning(at));
        let rule = Rule::on_event(event.kind());
        // What is set aside bars nobody, as we read it.
        if virkning.is_annulled(event.date) {
            let law = rule.and_then(|rule| rule_on(rule.id, event.date));
            let kind = NothingWhy::NotBarred.finding();
            return self.find_as_sure(kind, at, law, Confidence::Open);
        }
        let Some(ended) = ended.and_then(|ended| self.event(ended)) else { return };
        // What had been decided by that day.
        let virkning = virkning.as_of(event.date);
        let law = rule.and_then(|rule| rule_on(rule.id, ended.date));
        let Some((_, row, _)) = law else { return };
        let last = ended.date.plus_months(i32::from(row.count).saturating_mul(12));
        let Some(last) = last.filter(|last| event.date <= *last) else { return };
        let kind = if virkning.is_in_doubt() {
            FristFundKind::LeaderMayBeBarred { last }
        } else {
            FristFundKind::LeaderBarred { last }
        };
        // Whether that day counts is open too.
        self.find_as_sure(kind, at, law, Confidence::Open);
    }
}

/// Whether a vikar was hired without a straffeattest in very special circumstances (lov om
/// socialtilsyn § 12 a, stk. 1, 2. pkt.).
pub(super) fn is_excused(event: &Event) -> bool {
    event.vikar() == Some(true) && is_missing(event) && event.special().is_some()
}

/// Whether what had to be there first is not, or came later.
fn is_missing(event: &Event) -> bool {
    event.received().is_none_or(|got| got > event.date)
}
