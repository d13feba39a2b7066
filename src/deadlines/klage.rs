//! The appeal period and complaints, where the data alone does not say it: what interrupts the
//! period, and what follows a complaint.

use super::appeals::{Asked, Complaint, Suspends, Virkning, Why};
use super::draft::Draft;
use super::engine::Engine;
use super::rule::Detail;
use super::{FristFundKind, OtherBy, Rule, RuleId, Unit, Way, earlier, rule_on};
use crate::calendar::{Date, StepKind};
use crate::case::{Event, EventKind};
use crate::law::{Confidence, less_sure};

impl Engine<'_> {
    /// A rule, if it is about the party.
    pub(super) fn rule_of(&self, id: RuleId) -> Option<&'static Rule> {
        id.rule().filter(|rule| rule.id.is_for(self.sag.party))
    }

    /// A rule that is special only in when it starts.
    pub(super) fn run(&mut self, id: RuleId, at: usize, event: &Event) {
        self.run_as(id, at, event, Confidence::Verified);
    }

    /// The same, as sure as what it was chosen by.
    fn run_as(&mut self, id: RuleId, at: usize, event: &Event, chosen: Confidence) {
        if let Some(rule) = self.rule_of(id) {
            let place = self.out.frister.len();
            self.apply(rule, at, event);
            for frist in self.out.frister.iter_mut().skip(place) {
                frist.confidence = less_sure(frist.confidence, chosen);
            }
        }
    }

    /// A complaint: whether it is late, and what it does to the decision. A late one is passed on
    /// at once, and not reassessed (BEK 861/2025 § 11, stk. 1, "jf. dog … § 13"). Where it is late
    /// for one decision it can be about and in time for another, both ways stand.
    pub(super) fn complaint(&mut self, at: usize, event: &Event) {
        let complaint = self.appeals.complaint(at).copied();
        let late = complaint.is_some_and(|one| one.is_late());
        let in_time = complaint.is_none_or(|one| one.is_in_time());
        let chosen = complaint.map_or(Confidence::Verified, |one| one.confidence);
        // That it is late is no surer than the last day that is told.
        let ends = || self.appeals.ends(self.appeals.about(at)).confidence;
        let sure = if late { less_sure(chosen, ends()) } else { chosen };
        let by_practice = complaint.and_then(|one| one.by_practice());
        // What the complainant notes to have come is dealt with from then on, as what the
        // socialtilsyn notes.
        let straight = event.kind() == EventKind::Klage;
        let here = event.received().filter(|_| straight && complaint.is_none_or(|one| !one.noted));
        let holds = |id: RuleId| rule_on(id, event.done_on()).is_some();
        let passed_on = late && holds(RuleId::ForSenKlage);
        // Only one of the two ways is right: it is asked which, or no act says. Before a late one
        // was passed on, both are the same way.
        // And so where Ankestyrelsen had decided: what a new complaint leads to, no text says.
        let decided = complaint.and_then(|one| self.decided_before(at, one.came));
        let is_open = (passed_on && in_time) || decided.is_some();
        let chosen = if passed_on { sure } else { chosen };
        let chosen = if is_open { Confidence::Open } else { chosen };
        if !straight || here.is_some() {
            if passed_on {
                self.run_as(RuleId::ForSenKlage, at, event, chosen);
            }
            if in_time || !passed_on {
                let urgent = event.hastende() == Some(true) && holds(RuleId::GenvurderingHastende);
                let id = if urgent { RuleId::GenvurderingHastende } else { RuleId::Genvurdering };
                self.run_as(id, at, event, chosen);
                self.reassessed(id, event);
            }
        }
        if straight && event.ankestyrelsen().is_some() && in_time {
            self.run_as(RuleId::KlageVideresendes, at, event, chosen);
        }
        let Some(complaint) = complaint else { return };
        let by_which = by_practice.is_none() || complaint.latest != complaint.allowed;
        // What hangs on a request that may have interrupted the period is told with the request.
        if late && in_time && by_which && (!complaint.maybe || self.appeals.is_asked(at)) {
            self.ask_which(at);
        }
        let not_by_which = by_practice.is_some() || !in_time;
        if let Some(last) = complaint.last.filter(|_| late && not_by_which)
            && let Some(decision) = self.event(complaint.decision)
            && let law @ Some(_) = rule_on(RuleId::Klagefrist, decision.date)
        {
            let kind = match by_practice {
                Some(other) => FristFundKind::DependsOnReading { last, other },
                None => FristFundKind::ComplaintLate { last },
            };
            self.find_as_sure(kind, at, law, sure);
        }
        if let Some(decided) = decided {
            let law = rule_on(RuleId::AnkestyrelsenEndelig, event.date);
            self.find(FristFundKind::ComplaintAfterDecision { decided }, Some(at), law);
        }
        self.effect(at, event, complaint);
    }

    /// The day on which Ankestyrelsen decided on a decision that a complaint is about, before the
    /// complaint came.
    fn decided_before(&self, complaint: usize, came: Date) -> Option<Date> {
        let about = self.appeals.about(complaint).iter();
        let about =
            about.flat_map(|its| [self.appeals.kinds_of(*its).0, self.appeals.decision_of(*its)]);
        about.flatten().find_map(|decision| self.is_decided_before(decision, came))
    }

    fn is_decided_before(&self, decision: usize, came: Date) -> Option<Date> {
        let decided = self.appeals.first_ruled(decision);
        decided.filter(|on| *on < came)
    }

    /// A new decision: where a day hangs on the old one, that it is open what becomes of it.
    pub(super) fn renewed(&mut self, at: usize, event: &Event) {
        let Some(decided) = self.appeals.renewed(at) else { return };
        // By what is noted: the request, the complaint, or Ankestyrelsen that had decided.
        let old = self.appeals.about(at).iter().find_map(|its| self.appeals.decision_of(*its));
        let id = if self.appeals.is_reopened(at) {
            Some(RuleId::KlagefristAfbrydelse)
        } else if self.decided_before(at, event.date).is_some() {
            Some(RuleId::KlageAfgoerelse)
        } else {
            let complained = old.and_then(|at| self.appeals.first_complaint(at));
            // One that it names may not have arrived.
            let named = self.index.named(event).and_then(|id| self.index.told(id));
            complained.map(|(_, at)| at).or(named).map(|_| RuleId::Genvurdering)
        };
        let law = id.and_then(|id| rule_on(id, event.date));
        self.find(FristFundKind::OldDecisionOpen { decided }, Some(at), law);
    }

    /// A reassessment of a complaint: what is sent meets the duty, and it alone does not.
    fn reassessed(&mut self, id: RuleId, complaint: &Event) {
        let done = self.index.answer_to(EventKind::Genvurderet, complaint);
        if let Some(done) = done.filter(|_| id.is_for(self.sag.party)) {
            let law = rule_on(id, complaint.date);
            self.find(FristFundKind::ReassessedNotSent, Some(done), law);
        }
    }

    /// Whether a new decision gives partial relief in a complaint. One after Ankestyrelsen's decision
    /// answers no complaint any more: it can be appealed as any other (BEK 861/2025 §§ 11 and 12).
    pub(super) fn is_partial_relief(&self, at: usize, new: &Event) -> bool {
        new.delvis() == Some(true) && self.decided_before(at, new.date).is_none()
    }

    /// What is done with a complaint over an ending, where none is noted.
    pub(super) fn complaint_followed(&mut self, at: usize) {
        if !self.appeals.about(at).is_empty() {
            self.find(FristFundKind::ComplaintNotNoted, Some(at), None);
        }
    }

    /// A new decision that gives partial relief: the complaint is passed on where it is maintained
    /// ("Hvis klageren fastholder klagen, skal myndigheden …", BEK 861/2025 § 12, 2. pkt.). Where it
    /// was, and nothing says that it is maintained, that is told.
    pub(super) fn maintained(&mut self, at: usize, new: &Event) {
        if !self.is_partial_relief(at, new) {
            return;
        }
        let sent = self.first_after(EventKind::SendtTilAnkestyrelsen, new);
        let decided = || {
            let decided = self.first_after(EventKind::AnkestyrelsensAfgoerelse, new);
            decided.filter(|(ruling, _)| self.appeals.is_about_renewed(*ruling, at))
        };
        let Some((passed_on, on)) = sent.or_else(decided) else { return };
        let maintained = self.first_after(EventKind::KlageFastholdt, new);
        // One that was sent after the new decision is what may have been passed on.
        let other = |kind| self.first_after(kind, new).is_some_and(|(_, its)| its <= on);
        let others = [EventKind::KlageModtaget, EventKind::Klage];
        if maintained.is_none() && !others.into_iter().any(other) {
            let kind = FristFundKind::MaintenanceNotNoted;
            let law = rule_on(RuleId::DelvistMedholdFastholdelse, new.date);
            self.find(kind, Some(passed_on), law);
        }
    }

    /// The first event of a kind after a new decision, by its name, by that of what it answers, or of
    /// its matter.
    pub(super) fn first_after(&self, kind: EventKind, new: &Event) -> Option<(usize, Date)> {
        let names = |id: Option<&str>| self.index.first_answer(kind, id?, (new.date, 0));
        let by = [
            names(new.id.as_deref()),
            names(self.index.named(new)),
            self.index.first_from(kind, new.matter(), new.date),
        ];
        let days = by.into_iter().flatten().filter_map(|at| Some((at, self.event(at)?.done_on())));
        days.min_by_key(|(_, on)| *on)
    }

    /// What a complaint does to the decisions it is about.
    fn effect(&mut self, at: usize, event: &Event, complaint: Complaint) {
        let came = complaint.came;
        let (mut ophoer, mut others, mut refusal) = (None, false, None);
        let mut anew = false;
        for target in self.appeals.about(at) {
            let decision = self.appeals.decision_of(*target);
            let kind = decision.and_then(|at| self.event(at)).map(Event::kind);
            if kind == Some(EventKind::AktindsigtGivet) {
                refusal = decision;
                continue;
            }
            // Whether a new decision in the place of an ending is one itself is not noted.
            if kind == Some(EventKind::NyAfgoerelse)
                && decision.is_some_and(|at| self.appeals.may_end(at))
            {
                anew = true;
                continue;
            }
            let (its, has_others) = self.appeals.kinds_of(*target);
            ophoer = ophoer.or(its);
            others |= has_others;
        }
        if let Some(refusal) = refusal {
            self.refusal_appealed(at, event, refusal);
        }
        // Of one that came after Ankestyrelsen's decision that is told by itself.
        let mut sure = Confidence::Verified;
        if let Some(ophoer) = ophoer.filter(|at| self.is_decided_before(*at, came).is_none())
            && let law @ Some(_) = rule_on(RuleId::KlageOpsaettendeVirkning, came)
        {
            let virkning = self.appeals.virkning(ophoer);
            let decided = virkning.first_decided().map(|its| its.on);
            let decided = decided.filter(|on| *on <= self.today);
            // Put into effect later than the complaint came, it was suspended until then.
            let until = earlier(virkning.at_once, decided);
            let suspends = if virkning.is_suspended_until_renewed() {
                Suspends::Open(Why::Renewed)
            } else {
                virkning.suspends
            };
            let kind = match suspends {
                Suspends::Open(why) if virkning.at_once.is_none() => {
                    FristFundKind::ComplaintMaySuspend { why: why.id() }
                }
                Suspends::Yes => match until {
                    Some(until) => FristFundKind::ComplaintSuspended { until },
                    None => FristFundKind::ComplaintSuspends,
                },
                _ => FristFundKind::ComplaintDoesNotSuspend,
            };
            let which = virkning.at_once.is_none()
                && matches!(virkning.suspends, Suspends::Open(Why::Which));
            // Of one that was put into effect at once, or may have been, the 2. pkt. says it.
            let at_once = Some(came).filter(|_| suspends == Suspends::Open(Why::AtOnce));
            let at_once = virkning.at_once.or(at_once);
            let at_once = at_once.and_then(|on| rule_on(RuleId::OphoerIvaerksaettes, on));
            let law = at_once.or(law);
            let in_time = matches!(
                kind,
                FristFundKind::ComplaintSuspends | FristFundKind::ComplaintSuspended { .. }
            );
            // That it still does hangs on which decision a ruling was on; that it does not, on which
            // ending was put into effect, or on what the complaint did until then.
            let was_open = matches!(suspends, Suspends::Open(_)) || virkning.which;
            // What suspends it is the one that came in time, and not a late one beside that.
            let is_late = complaint.is_late() && !complaint.is_in_time();
            // One that came after it was carried out: what that does no text says.
            let done_before = self.appeals.done(ophoer).is_some_and(|done| done < came);
            let is_open = (done_before && in_time)
                || virkning.ruled.is_some()
                || (virkning.at_once.is_some() && was_open);
            let in_time = if is_open {
                Confidence::Open
            } else if in_time {
                complaint.confidence
            } else {
                Confidence::Verified
            };
            if !(is_late && suspends == Suspends::Yes && virkning.at_once.is_none()) {
                self.find_as_sure(kind, at, law, in_time);
            }
            if which {
                self.ask_which(at);
                sure = Confidence::Open;
            }
        }
        if anew
            && ophoer.is_none()
            && let law @ Some((_, row, _)) = rule_on(RuleId::KlageOpsaettendeVirkning, came)
        {
            if row.says(Detail::Suspends) {
                let kind = FristFundKind::ComplaintMaySuspend { why: Why::Renewed.id() };
                self.find(kind, Some(at), law);
            } else {
                others = true;
            }
        }
        if others && let law @ Some(_) = rule_on(RuleId::KlageUdsaetterIkke, event.date) {
            self.find_as_sure(FristFundKind::ComplaintDoesNotSuspend, at, law, sure);
        }
    }

    /// An ending carried out while a complaint suspends it, before one came that does, or after
    /// Ankestyrelsen had decided and not upheld it.
    pub(super) fn carried_out(&mut self, at: usize, event: &Event) {
        let Some(ophoer) = self.appeals.ophoer(&self.index, at) else { return };
        let on = event.date;
        let virkning = self.appeals.virkning(ophoer);
        if let Some(came) = virkning.came_after(on).filter(|_| virkning.left_it().is_none()) {
            let law = rule_on(RuleId::KlageOpsaettendeVirkning, came);
            self.find(FristFundKind::DoneBeforeComplaint { came }, Some(at), law);
            return;
        }
        if let Some(complained) = virkning.complained.filter(|_| virkning.suspended_on(on)) {
            if let law @ Some(_) = rule_on(RuleId::KlageOpsaettendeVirkning, complained) {
                let kind = FristFundKind::EndingAlthoughSuspended;
                // What a new decision does to what was suspended, no text says.
                let renewed = virkning.renewed.is_some_and(|renewed| renewed < on);
                let known = self.appeals.sure_of_complaint(ophoer);
                let sure = if renewed { Confidence::Open } else { known };
                self.find_as_sure(kind, at, law, sure);
            }
            return;
        }
        let Some(decided) = virkning.not_upheld_by(on) else { return };
        let kind = if virkning.as_of(on).waits() {
            FristFundKind::EndingNotUpheld { on, decided }
        } else if decided == on {
            FristFundKind::DecidedThatDay
        } else {
            return;
        };
        self.find(kind, Some(at), rule_on(RuleId::KlageAfgoerelse, decided));
    }

    /// What a complaint over a decision, and Ankestyrelsen, make of a day that was set in it. One
    /// that was met before the complaint came is touched neither by it nor by what was decided on it:
    /// what the day was by then stands.
    pub(super) fn virkning(&self, at: usize, met_on: Option<Date>) -> Virkning {
        let mut virkning = self.appeals.virkning(at);
        if met_on.zip(virkning.complained).is_some_and(|(met, came)| met < came) {
            let Virkning { ends, at_once, renewed, .. } = virkning;
            virkning = Virkning { ends, at_once, renewed, ..Virkning::NONE };
        }
        virkning.renewed = virkning.renewed.filter(|on| met_on.is_none_or(|met| *on < met));
        virkning
    }

    /// How sure it is that a complaint suspends an ending, where it does or may: that it came in time,
    /// and the law of that day.
    pub(super) fn sure_of_suspension(&self, at: usize, virkning: &Virkning) -> Confidence {
        let came = virkning.complained.filter(|_| virkning.suspends != Suspends::No);
        let law = came.and_then(|on| rule_on(RuleId::KlageOpsaettendeVirkning, on));
        law.map_or(Confidence::Verified, |(_, row, on)| {
            less_sure(row.answer_confidence_on(on), self.appeals.sure_of_complaint(at))
        })
    }

    /// The day that was set in a decision, after a complaint over it.
    pub(super) fn after_complaint(&self, draft: &mut Draft) {
        let met = draft.event.zip(draft.met_on);
        if met.is_some_and(|(at, met)| self.appeals.virkning(at).came_after(met).is_some()) {
            draft.confidence = less_sure(draft.confidence, Confidence::Inferred);
        }
        let virkning = draft.event.map(|at| self.virkning(at, draft.met_on));
        let Some(mut virkning) = virkning.filter(|its| *its != Virkning::NONE) else { return };
        draft.asked |= virkning.which && draft.met_on.is_none();
        // What works at once does so on the day of the decision, which is no last day.
        let set = draft.last;
        let at_once = Some(draft.law_on).filter(|_| draft.row.unit == Unit::Straks);
        // No day runs now. It did on the day an ending was carried out, or it was carried out against
        // what was decided by then, and that meets nothing. Whether a new decision ends the approval
        // too is not noted: carried out after one, it stands as met.
        let mut fell = false;
        if let Some(met) = draft.met_on.filter(|_| virkning.ends && virkning.waits()) {
            let then = virkning.as_of(met);
            if !then.waits() {
                fell = virkning.fell_on(met);
                virkning = then;
            } else if virkning.renewed.is_none() {
                draft.met_on = None;
            }
        }
        let mut runs = virkning.runs(set.or(at_once));
        runs.last = runs.last.filter(|last| Some(*last) != at_once);
        virkning.note(&mut draft.count);
        if let Some(on) = runs.last.filter(|_| runs.last != set) {
            draft.count.set(on);
            // How long the law lets it last decides nothing then; what is read of a day that is set does.
            draft.settled |= draft.row.unit != Unit::Given;
        }
        runs.may_wait |= fell;
        runs.open |= fell;
        (draft.last, draft.paused, draft.may_wait) = (runs.last, runs.paused, runs.may_wait);
        if runs.last != set || runs.other.is_some() || runs.may_wait {
            draft.other_reading = runs.other.map(|on| (on, virkning.other_by()));
        }
        draft.confidence = less_sure(draft.confidence, runs.confidence());
        if let Some(at) = draft.event.filter(|_| runs.paused) {
            let sure = self.sure_of_suspension(at, &virkning);
            draft.confidence = less_sure(draft.confidence, sure);
        }
        // What an extension left open is of the day that was set.
        draft.latest = draft.latest.filter(|_| runs.last == set);
    }

    /// Whether a decision was set aside before what it asks for was done: that falls away with it, as
    /// we read it. The texts do not say so, and what was found with Ankestyrelsen's decision does.
    pub(super) fn has_fallen_away(&self, draft: &Draft) -> bool {
        let rule = draft.rule;
        let falls = draft.row.unit == Unit::Given
            || rule.has(Way::AfterComplaint)
            || rule.has(Way::FallsWithIt);
        let annulled = |at| self.appeals.virkning(at).is_annulled(self.today);
        falls && draft.met_on.is_none() && draft.event.is_some_and(annulled)
    }

    /// The day of Ankestyrelsen's decision on a complaint, which shows that the complaint was passed
    /// on by then.
    pub(super) fn shown_by_decision(&self, rule: &Rule, at: usize, event: &Event) -> Option<Date> {
        if !rule.has(Way::ShownByDecision) {
            return None;
        }
        let about = self.appeals.about(at);
        let decisions = about.iter().filter_map(|target| self.appeals.decision_of(*target));
        let decided = decisions.filter_map(|at| self.appeals.first_ruled(at));
        // What is no complaint is about none by itself: the first decision of its matter.
        let first = || {
            let kind = EventKind::AnkestyrelsensAfgoerelse;
            let at = self.index.first_from(kind, event.matter(), event.date)?;
            let at = Some(at).filter(|at| !self.appeals.is_asked(*at))?;
            self.event(at).map(|its| its.date)
        };
        let decided = if about.is_empty() { first() } else { decided.min() };
        decided.filter(|on| *on >= event.date)
    }

    /// Whether a decision of Ankestyrelsen that fits others too may show it.
    pub(super) fn may_be_shown(&self, rule: &Rule, at: usize, event: &Event) -> bool {
        let about = self.appeals.about(at).iter();
        let mut decisions = about.filter_map(|target| self.appeals.decision_of(*target));
        let on = |at| self.appeals.is_asked_of(at, Asked::OnComplaint);
        let first = || {
            let kind = EventKind::AnkestyrelsensAfgoerelse;
            let first = self.index.first_from(kind, event.matter(), event.date);
            first.is_some_and(|at| self.appeals.is_asked(at))
        };
        rule.has(Way::ShownByDecision) && (decisions.any(on) || first())
    }

    /// The appeal period of a decision: interrupted, or running on, where a request did that.
    pub(super) fn interrupted(&mut self, draft: &mut Draft, at: usize) {
        let Some((period, latest)) = self.appeals.period(at) else { return };
        if let Some(pause) = period.pause {
            draft.other_reading = pause.other;
        }
        if latest.maybe {
            let other = latest.safe.filter(|on| Some(*on) != period.safe);
            let other = other.map(|on| (on, OtherBy::Interruption));
            // While it waits for an answer no day runs, if it did.
            draft.may_wait = latest.last.is_none() && period.last.is_some();
            draft.other_reading = other.or(draft.other_reading).filter(|_| !draft.may_wait);
            draft.confidence = Confidence::Open;
        }
        draft.asked = draft.met_on.is_none() && self.may_be_answered(at);
        if draft.asked {
            draft.latest = latest.last.filter(|latest| Some(*latest) > period.last);
        }
        draft.confidence = less_sure(draft.confidence, period.confidence());
        let Some(pause) = period.pause else { return };
        for pause in self.appeals.pauses(pause) {
            draft.count.note(StepKind::Interrupted { on: pause.on });
            let (left, least) = (pause.left, i64::from(pause.least));
            draft.count.note(StepKind::DaysLeftAtLeast { left, least });
            let Some(on) = pause.resumed else {
                (draft.last, draft.paused) = (None, true);
                return;
            };
            draft.count.go_to(on, StepKind::ReceivedOn { on });
            draft.last = draft.count.days(pause.days);
        }
        let ends = latest.last.filter(|_| !latest.maybe);
        draft.latest = ends.filter(|ends| Some(*ends) > period.last);
    }

    /// The day a rule was met: one on the time for a complaint, when the first one came.
    pub(super) fn met_on(&self, rule: &Rule, at: usize, event: &Event) -> Option<Date> {
        if !rule.has(Way::Appeal) || rule.runs_on().is_some() {
            return self.answered_on(rule, event);
        }
        self.appeals.complained(at)
    }

    /// Whether a complaint may be over a decision, or a request may have interrupted its period, that
    /// fits another too and names none.
    fn may_be_answered(&self, at: usize) -> bool {
        [Asked::Complaint, Asked::Request]
            .into_iter()
            .any(|asked| self.appeals.asked_in_time(at, asked).is_some())
    }

    /// An appeal period that was interrupted and runs on from a day.
    pub(super) fn runs_on(&mut self, rule: &'static Rule, at: usize) {
        let Some(resumed) = self.appeals.resumed(at).copied() else { return };
        let Some(asked) = self.event(resumed.asked) else { return };
        let Some(answer) = self.event(resumed.on) else { return };
        let Some(mut draft) = self.draft(rule, at, asked) else { return };
        let Some(received) = answer.as_receipt().received(self.sag.settings.practice) else {
            return;
        };
        // A new decision has a deadline of its own, with which this is said.
        if resumed.on == at && answer.receipt().is_none() && answer.received().is_none() {
            self.find(FristFundKind::ReceiptUnknown, Some(resumed.on), None);
        }
        // From the first or the last of several it runs on: of each of them this is told.
        for given in self.index.all_answers_to(answer.kind(), asked) {
            self.shows(Some(given));
        }
        draft.count = received.count;
        // How sure it is, is computed with the period: the reading seldom decides.
        draft.confidence = less_sure(received.confidence, resumed.reading);
        draft.settled = true;
        draft.start = draft.count.day();
        let decisions = self.appeals.about(resumed.asked).iter();
        let decisions = decisions.filter_map(|target| self.appeals.decision_of(*target));
        // How long one without guidance on appeal can be appealed no text at hand says.
        let unguided = |at| self.event(at).is_some_and(|its| its.klagevejledning() == Some(false));
        if decisions.clone().any(unguided) {
            draft.confidence = Confidence::Open;
        }
        // Also where it came before what runs on: there is nothing left to complain of.
        draft.asked = decisions.clone().any(|at| self.may_be_answered(at));
        draft.met_on = decisions.filter_map(|at| self.appeals.complained(at)).min();
        draft.asked &= draft.met_on.is_none();
        let (first, last) = (resumed.first, resumed.last);
        // The decision itself came later still, or another request waited longer.
        if let Some(on) = first.resumed.filter(|on| *on > draft.count.day()) {
            draft.count.go_to(on, StepKind::ReceivedOn { on });
        }
        draft.count.note(StepKind::DaysLeftAtLeast { left: first.left, least: first.least.into() });
        if last.days != first.days {
            self.ask_which(at);
            draft.latest = draft.count.day().plus_days(i32::from(last.days));
        }
        draft.last = draft.count.days(first.days);
        draft.other_reading = first.other;
        // Interrupted once more: the deadline of that request says what is left.
        let period = self.appeals.about(resumed.asked).first();
        let period = period.and_then(|target| self.appeals.decision_of(*target));
        let period = period.and_then(|at| self.appeals.period(at));
        let period = period.map(|(first, last)| if resumed.maybe { last } else { first });
        let again = period.and_then(|period| period.pause).filter(|its| its.on != first.on);
        if let Some(again) = again {
            let all = self.appeals.pauses(again);
            let next = all.into_iter().find(|its| its.before == Some(resumed.asked));
            let again = next.unwrap_or(again);
            draft.count.note(StepKind::Interrupted { on: again.on });
            (draft.last, draft.latest, draft.paused) = (None, None, true);
            draft.other_reading = None;
        }
        self.finish(draft);
    }

    /// A request that may interrupt an appeal period: said where it did not.
    pub(super) fn requested(&mut self, at: usize, event: &Event) {
        let Some(target) = self.appeals.about(at).first().copied() else { return };
        let given = self.index.any_answer_to(EventKind::AktindsigtGivet, event);
        if self.appeals.is_asked(at) || given.is_some_and(|given| self.index.is_unclear(given)) {
            return;
        }
        let runs_on = Rule::that_runs_on(event.kind());
        let asks = runs_on.is_some();
        let id = runs_on.map_or(RuleId::BegrundelseSvar, |rule| rule.id);
        let Some(law) = rule_on(id, event.date) else { return };
        let interrupted = self.appeals.interrupted_by(at);
        let ends = self.appeals.ends(&[target]);
        let (Some(last), Some(allowed)) = (ends.safe, ends.allowed) else { return };
        let open = ends.latest.is_none_or(|latest| event.date <= latest);
        let too_late = event.date > allowed;
        let unnoted =
            event.kind() == EventKind::Genoptagelsesanmodning && event.hoering_undladt().is_none();
        let kind = if interrupted {
            return;
        } else if self.appeals.asked_by_practice(at) {
            FristFundKind::AskedByPractice { last }
        } else if self.appeals.may_be_interrupted_by(at) || (too_late && open && unnoted) {
            FristFundKind::PeriodMayBeInterrupted { last }
        } else if too_late && !open {
            FristFundKind::AskedTooLate { last }
        } else if asks {
            FristFundKind::PeriodNotInterrupted { last }
        } else {
            FristFundKind::ReasonsDoNotInterrupt { last }
        };
        self.find_as_sure(kind, at, Some(law), ends.confidence);
    }
}
