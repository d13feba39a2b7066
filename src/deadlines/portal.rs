//! When an ended tilbud leaves Tilbudsportalen: BEK 1560/2025 § 7.

use super::appeals::{Suspends, Virkning};
use super::draft::Draft;
use super::engine::Engine;
use super::{FristFundKind, OtherBy, RuleId, earlier};
use crate::calendar::{Date, StepKind};
use crate::case::{Event, EventKind, Klageudfald};
use crate::law::{Confidence, less_sure};

/// From which day a tilbud is removed.
#[derive(Default)]
struct Leaves {
    earliest: Option<Date>,
    /// By the other reading.
    other: Option<Date>,
    paused: bool,
    open: bool,
}

impl Engine<'_> {
    /// When an ended tilbud leaves Tilbudsportalen: once its frist and the appeal period have run
    /// out, and, where somebody complained, Ankestyrelsen has upheld the decision (stk. 2).
    pub(super) fn leaves_portal(&mut self, at: usize, event: &Event) {
        let Some(rule) = self.rule_of(RuleId::TilbudsportalenFjernes) else { return };
        let Some((first, latest)) = self.appeals.period(at) else { return };
        // Whether anything interrupted it, or is about another decision, is open.
        let maybe = latest.maybe || (latest.last.is_none() && first.last.is_some());
        let period = if maybe { first } else { latest };
        // The law of the removal counts: of what was decided before there was one, where the day to
        // leave comes later.
        let Some(since) = rule.rows.first().map(|row| row.validity.from) else { return };
        let law_on = event.date.max(since);
        if law_on > self.today {
            return;
        }
        let virkning = self.appeals.virkning(at);
        let end = |virkning: &Virkning, appeal: Date| {
            virkning.set(event).map_or(appeal, |set| set.max(appeal))
        };
        // After the day that practice still allows, the later one: nobody is removed too early.
        let by = |virkning: &Virkning| {
            let ends = period.last.map(|last| end(virkning, last));
            // Where the text leaves open how much of the frist was left, so is the day that hangs on it.
            let rest = virkning.rest(event.frist());
            leaves(virkning, event, ends, rest.and_then(|rest| Some(rest.max(period.last?))))
        };
        let end = |appeal: Date| end(&virkning, appeal);
        let (safe, ends) = (period.safe.map(end), period.last.map(end));
        let mut leaves = by(&virkning);
        // By the first of two decisions of Ankestyrelsen, if that is the one that holds.
        if let Some(first) = virkning.by_first().map(|first| by(&first)) {
            let is_other = |on: &Date| Some(*on) != leaves.earliest;
            let first = first.earliest.or(first.other).filter(is_other);
            leaves.other = earlier(leaves.other.filter(is_other), first);
            leaves.open = true;
        }
        // One that was put into effect at once, and may have been another.
        if virkning.which && virkning.at_once.is_some() {
            leaves.other = leaves.other.or(ends.and_then(Date::next));
        }
        let other = leaves.other.filter(|_| leaves.other != leaves.earliest);
        let mut other = other.map(|on| (on, virkning.other_by()));
        if let Some(on) = leaves.earliest.filter(|_| maybe && other.is_none()) {
            let longer = latest.last.map(end).and_then(Date::next).filter(|other| *other > on);
            other = longer.map(|on| (on, OtherBy::Interruption));
        }
        let is_older = event.date < law_on;
        let day = leaves.earliest.max(other.map(|(on, _)| on));
        if is_older && day.is_some_and(|on| on < law_on) {
            return;
        }
        let Some(mut draft) = self.draft_by(rule, at, event, law_on) else { return };
        // That it is also of what was decided before is our reading.
        if is_older {
            draft.confidence = less_sure(draft.confidence, Confidence::Inferred);
        }
        if let Some(on) = ends {
            draft.count.go_to(on, StepKind::DateSet { on });
        }
        virkning.note(&mut draft.count);
        draft.count.note(StepKind::NoNumber);
        draft.earliest = leaves.earliest;
        draft.other_reading = other;
        draft.paused = leaves.paused;
        if leaves.paused {
            draft.confidence = less_sure(draft.confidence, self.sure_of_suspension(at, &virkning));
        }
        let by_practice = safe != ends && leaves.earliest == ends.and_then(Date::next);
        let maybe = maybe && leaves.earliest.is_some();
        if leaves.open || by_practice || virkning.which || maybe {
            draft.confidence = Confidence::Open;
        }
        // Too early is what comes before the first day by any reading.
        let by_law = safe.and_then(Date::next).filter(|_| by_practice);
        let first = earlier(leaves.earliest, earlier(leaves.other, by_law));
        let first = first.or(ends.and_then(Date::next));
        self.removed_early(&draft, &virkning, event, first);
        self.finish(draft);
    }

    /// Removed before the earliest day, or while a complaint suspended the ending.
    fn removed_early(
        &mut self,
        draft: &Draft,
        virkning: &Virkning,
        event: &Event,
        first: Option<Date>,
    ) {
        let removed = self.index.answer_to(EventKind::FjernetFraTilbudsportalen, event);
        let Some((removed, on)) =
            removed.and_then(|removed| Some((removed, self.event(removed)?.date)))
        else {
            return;
        };
        let law = Some((draft.rule, draft.row, draft.law_on));
        if virkning.suspended_on(on) {
            self.find(FristFundKind::RemovedAlthoughSuspended { on }, Some(removed), law);
        } else if let Some(earliest) = first.filter(|first| on < *first) {
            self.find(FristFundKind::RemovedTooEarly { earliest, on }, Some(removed), law);
        }
    }
}

/// From which day, with the last of frist and appeal period; `None` while the appeal period waits.
/// `rest` is the same, where what was left of the frist when the complaint came runs on.
fn leaves(virkning: &Virkning, event: &Event, ends: Option<Date>, rest: Option<Date>) -> Leaves {
    let after = ends.and_then(Date::next);
    let waits = |other| Leaves { earliest: None, other, paused: true, open: true };
    // Whether the old decision still ends the approval, no text says.
    if let Some(renewed) = virkning.renewed {
        let old = leaves(&Virkning { renewed: None, ..*virkning }, event, ends, rest);
        let after = after.filter(|_| virkning.decided.is_none());
        let other = old.earliest.or(old.other).or(after);
        // What suspended it did so until then.
        let waited = virkning.suspends != Suspends::No;
        return waits(other.map(|other| if waited { other.max(renewed) } else { other }));
    }
    if let Some(decided) = virkning.decided {
        // Upheld again, it was to be removed from the first time on.
        let upheld = virkning.left_it().unwrap_or(decided);
        let decided_by = |after: Date| after.max(upheld.on);
        let from = after.map(decided_by);
        let rest = rest.and_then(Date::next).map(decided_by).filter(|_| from.is_some());
        let maybe = matches!(virkning.suspends, Suspends::Open(_)) && virkning.at_once.is_none();
        return match decided.udfald {
            // Where it is open whether the complaint suspended the ending, it may have ended on
            // its own day.
            _ if decided.leaves_it() && maybe && !event.is_straks() && decided.frist.is_none() => {
                Leaves { earliest: after, other: rest.or(from), open: true, ..Leaves::default() }
            }
            // Upheld, and put into effect at once before that: right after the earlier of them.
            // Stk. 2 says it of one that was upheld. Where the complaint was dismissed the decision
            // stands too, and a tilbud whose approval has ended is removed (stk. 1, nr. 2): on the
            // same day, by our reading.
            Some(udfald) if decided.leaves_it() => {
                let earliest = earlier(virkning.at_once, from);
                // As of one without a complaint: whether stk. 3 is of it is open.
                let at_once = event.is_straks() && virkning.at_once.is_none();
                let other = if at_once { Some(event.date) } else { rest };
                let differs = other.is_some_and(|other| Some(other) != earliest);
                let open = udfald == Klageudfald::Afvisning || differs;
                Leaves { earliest, other, open, ..Leaves::default() }
            }
            // The text names none of the others. As if the frist that Ankestyrelsen set had been
            // there from the start, is the other reading.
            _ => waits(from.filter(|_| decided.frist.is_some())),
        };
    }
    match (virkning.at_once, virkning.suspends) {
        // Stk. 3: right after that decision.
        (Some(_), _) => Leaves { earliest: virkning.at_once, ..Leaves::default() },
        (None, Suspends::Yes) => Leaves { open: false, ..waits(None) },
        (None, Suspends::Open(_)) if event.is_straks() => waits(Some(event.date)),
        (None, Suspends::Open(_)) => waits(after),
        // Whether an ending that was decided at once is also put into effect at once in the sense
        // of stk. 3 is open: our reading is that it is not.
        (None, Suspends::No) if event.is_straks() => {
            Leaves { earliest: after, other: Some(event.date), paused: ends.is_none(), open: true }
        }
        (None, Suspends::No) => {
            Leaves { earliest: after, paused: ends.is_none(), ..Leaves::default() }
        }
    }
}
