//! Dialogue about the facts, and what belongs to it.

use super::expectation::is_said;
use super::grounds::Note;
use super::look::{Look, Shown, concerns};
use super::rules::rule_for;
use super::{
    Decision, Grounds, Mark, RequirementKind as Kind, RequirementState as State,
    RequirementWhen as When,
};
use crate::case::EventKind;
use crate::deadlines::{Detail, Row, Rule};
use crate::law::Confidence;

impl Look<'_, '_, '_> {
    /// Dialogue before the decision, why it was taken at once, and a chance to put it right.
    pub(super) fn dialogue(&mut self, rule: &Rule) {
        let Decision { event, on, .. } = self.decision;
        let Some((grounds, row)) = Grounds::law(rule.id, on) else { return };
        // That it may be taken at once stands in a rule of its own, or with the dialogue.
        let at_once_rule = self.rule(Kind::UrgentReason);
        let own_rule = at_once_rule.is_some();
        let unsaid = own_rule && !row.says(Detail::AboutGrounds);
        let note = if unsaid { Note::PerConcernUnsaid } else { Note::PerConcern };
        let grounds = grounds.noting(note);
        let special = is_said(event.special());
        let unexpected = self.ends_without_expectation();
        // Where nothing special is noted, the ending at once rests on the other ground; whether
        // that excuses from dialogue too is open.
        let open = unexpected && !special;
        let at_once = excuse(row, event.kind()).filter(|_| event.is_straks());
        let at_once = at_once.map(|sure| if open { Confidence::Open } else { sure });
        let excused =
            at_once.or_else(|| self.with_urgent_skaerpet(row).then_some(Confidence::Inferred));
        // What urgency rests on: a rule of its own, or the same place as the dialogue.
        let straks = Grounds::law(at_once_rule.unwrap_or(rule).id, on);
        let straks = straks.map(|(straks, _)| if own_rule { straks } else { straks.noting(note) });
        let instead =
            straks.map(|straks| if open { straks.noting(Note::OnlyUnexpected) } else { straks });
        for concern in concerns(event) {
            let (shown, confidence) = self.talked(concern, unsaid, excused);
            let is_excused = shown.0 == State::Excused;
            let Some(grounds) = (if is_excused { instead } else { Some(grounds) }) else { return };
            self.push(Kind::Dialogue, When::Before, shown, concern, grounds.read(confidence));
        }
        // Where a decision may not be taken at once, nothing is asked of why it was.
        if event.is_straks() && (own_rule || at_once.is_some()) {
            let noted = self.own(special || unexpected);
            let Some(grounds) = straks else { return };
            let grounds = grounds.read(Confidence::Inferred);
            self.push(Kind::UrgentReason, When::With, noted, None, grounds);
        }
        if row.says(Detail::WithChance) {
            let (shown, grounds) = match instead.filter(|_| excused.is_some()) {
                Some(straks) => ((State::Excused, None), straks),
                None => (self.flag(event.lejlighed()), grounds),
            };
            self.push(Kind::Chance, When::Before, shown, None, grounds);
        }
    }

    /// Whether a concern was talked about before the decision, and how sure that reading is.
    fn talked(
        &self,
        concern: Option<&str>,
        unsaid: bool,
        excused: Option<Confidence>,
    ) -> (Shown, Confidence) {
        let talked = self.last(Mark::Dialogue, concern);
        let other = self.last(Mark::MaybeDialogue, concern);
        match (talked.sure, excused, talked.maybe.or(other.any())) {
            (Some(at), _, _) => {
                let own = unsaid || concern.is_some();
                let read = if own { Confidence::Inferred } else { Confidence::Verified };
                ((State::Noted, Some(at)), read)
            }
            (None, Some(confidence), _) => ((State::Excused, None), confidence),
            (None, None, Some(at)) => ((State::Unclear, Some(at)), Confidence::Open),
            (None, None, None) => ((State::NotNoted, None), Confidence::Inferred),
        }
    }

    /// A påbud that had to go with an urgent skærpet tilsyn (lov om socialtilsyn § 8, stk. 1,
    /// 3. pkt.) cannot sensibly need a dialogue of its own, where urgency excuses only that.
    fn with_urgent_skaerpet(&self, row: &Row) -> bool {
        let Decision { event, on, .. } = self.decision;
        self.is(EventKind::Paabud)
            && row.says(Detail::SkaerpetExceptUrgent)
            && self.course.first_on(Mark::UrgentSkaerpet, event, on).is_some()
    }

    /// From 2022 ophør can be decided at once, also without special circumstances, where it is
    /// not expected that the tilbud can or will put it right (BEK 2665/2021 § 8, stk. 2, 2. pkt.).
    fn ends_without_expectation(&self) -> bool {
        let Decision { event, on, .. } = self.decision;
        let not_expected = event.forventning().is_some_and(|its| !its.kan_og_vil);
        // What is expected where the decision itself takes no expectation: that of a påbud.
        let expected = rule_for(EventKind::Paabud, Kind::Expectation, self.course.sag.party);
        let must_end = expected.is_some_and(|rule| rule.id.says(on, Detail::ElseOphoer));
        not_expected && !must_end && self.rule(Kind::Expectation).is_none()
    }
}

/// How surely urgency excuses a decision from the dialogue of a row; `None` where it does not.
fn excuse(row: &Row, decision: EventKind) -> Option<Confidence> {
    let skaerpet = decision == EventKind::SkaerpetTilsyn;
    let excused =
        row.says(Detail::ExceptUrgent) || (skaerpet && row.says(Detail::SkaerpetExceptUrgent));
    let inferred = row.says(Detail::UrgentInferred);
    excused.then_some(if inferred { Confidence::Inferred } else { Confidence::Verified })
}
