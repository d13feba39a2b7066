//! When an ended tilbud leaves Tilbudsportalen: BEK 1560/2025 § 7.

use super::appeals::{Period, Suspends, Virkning};
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

/// The appeal period of an ending, as the removal asks for it.
#[derive(Clone, Copy)]
struct Appealable {
    period: Period,
    /// The one that ends last, where anything may have interrupted it.
    latest: Option<Period>,
}

/// The same with what a complaint, and Ankestyrelsen, had made of the ending by a day.
struct Removal {
    virkning: Virkning,
    leaves: Leaves,
    /// The last of frist and appeal period, by law and with the days of practice.
    safe: Option<Date>,
    ends: Option<Date>,
    other: Option<(Date, OtherBy)>,
    /// The first day by any reading.
    first: Option<Date>,
}

impl Removal {
    /// After the day that practice still allows, the later one: nobody is removed too early.
    fn of(event: &Event, virkning: Virkning, its: Appealable) -> Self {
        let period = its.period;
        let end = |virkning: &Virkning, appeal: Date| {
            virkning.set(event).map_or(appeal, |set| set.max(appeal))
        };
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
        if let (Some(on), Some(latest), None) = (leaves.earliest, its.latest, other) {
            let longer = latest.last.map(end).and_then(Date::next).filter(|other| *other > on);
            other = longer.map(|on| (on, OtherBy::Interruption));
        }
        // By law it can be earlier than practice allows.
        let by_law = safe.and_then(Date::next).filter(|by_law| {
            leaves.earliest == ends.and_then(Date::next) && leaves.earliest != Some(*by_law)
        });
        if let (Some(by_law), None) = (by_law, other) {
            other = Some((by_law, OtherBy::LawAlone));
        }
        leaves.open |= by_law.is_some() || virkning.which;
        leaves.open |= its.latest.is_some() && leaves.earliest.is_some();
        let first = earlier(leaves.earliest, earlier(leaves.other, by_law));
        Self { virkning, leaves, safe, ends, other, first }
    }

    /// Whether a removal on a day was not too early by every reading.
    fn allows(&self, on: Date) -> bool {
        self.first.is_some_and(|first| first <= on)
    }
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
        let period = Appealable { period, latest: Some(latest).filter(|_| maybe) };
        // The law of the removal counts: of what was decided before there was one, where the day to
        // leave comes later.
        let Some(since) = rule.rows.first().map(|row| row.validity.from) else { return };
        let law_on = event.date.max(since);
        if law_on > self.today {
            return;
        }
        let virkning = self.appeals.virkning(at);
        let mut removal = Removal::of(event, virkning, period);
        let is_older = event.date < law_on;
        let day = removal.leaves.earliest.max(removal.other.map(|(on, _)| on));
        if is_older && day.is_some_and(|on| on < law_on) {
            return;
        }
        let Some(mut draft) = self.draft_by(rule, at, event, law_on) else { return };
        // Too early, or while no day ran, nothing was met: one that was done again, later, may be.
        let mut removed = self.removed(event, event.date);
        let known = draft.met_on.take().is_some();
        while let Some((at, on)) = removed {
            // What was done is judged by what had been decided by then, and is not too early for what
            // was decided since.
            let then = Removal::of(event, virkning.as_of(on), period);
            self.removed_early(&draft, &virkning, (&then, period), (at, on));
            if then.allows(on) && !removal.allows(on) {
                removal = then;
            }
            if removal.allows(on) {
                self.shows(Some(at));
                draft.met_on = Some(on).filter(|_| known);
                draft.may_wait = virkning.fell_on(on);
                removal.leaves.open |= draft.may_wait;
                break;
            }
            removed = on.next().and_then(|next| self.removed(event, next));
        }
        // That it is also of what was decided before is our reading.
        if is_older {
            draft.confidence = less_sure(draft.confidence, Confidence::Inferred);
        }
        if let Some(on) = removal.ends {
            let is_set = removal.virkning.set(event) == Some(on);
            let step = if is_set { StepKind::DateSet { on } } else { StepKind::AppealEnds { on } };
            draft.count.go_to(on, step);
        }
        removal.virkning.note(&mut draft.count);
        draft.count.note(StepKind::NoNumber);
        draft.earliest = removal.leaves.earliest;
        draft.other_reading = removal.other;
        draft.paused = removal.leaves.paused;
        if draft.paused {
            let sure = self.sure_of_suspension(at, &removal.virkning);
            draft.confidence = less_sure(draft.confidence, sure);
        }
        // No surer than the appeal period it hangs on; what is put into effect at once does not.
        let hangs = removal.virkning.at_once.is_none() && !removal.virkning.is_suspended();
        if hangs {
            draft.confidence = less_sure(draft.confidence, period.period.confidence());
        }
        if removal.leaves.open {
            draft.confidence = Confidence::Open;
        }
        self.finish(draft);
    }

    /// What removed the tilbud of an ending from a day on, and when.
    fn removed(&self, event: &Event, from: Date) -> Option<(usize, Date)> {
        let kind = EventKind::FjernetFraTilbudsportalen;
        let removed = self.index.any_answer_from(kind, event, from)?;
        let removed = Some(removed).filter(|at| !self.index.is_unclear(*at))?;
        Some((removed, self.event(removed)?.date))
    }

    /// Removed before the earliest day there then was, or while no day ran; where it could be by
    /// another reading, that is open.
    fn removed_early(
        &mut self,
        draft: &Draft,
        virkning: &Virkning,
        (then, its): (&Removal, Appealable),
        (removed, on): (usize, Date),
    ) {
        let too_early = then.first.or(then.safe.and_then(Date::next)).filter(|first| on < *first);
        let days = then.leaves.earliest.zip(then.other);
        let between = days.filter(|(one, (other, _))| (on < *one) != (on < *other));
        let allowed = then.allows(on);
        let kind = if virkning.undecided_on(on) && (allowed || virkning.is_appealed()) {
            FristFundKind::RemovedWhileAppealed { on }
        } else if let Some((earliest, (other, _))) = between {
            FristFundKind::RemovedDependsOnReading { on, earliest, other }
        } else if allowed
            && then.virkning.at_once.is_none()
            && its.latest.is_some_and(|latest| latest.last.is_none())
        {
            // It waits, if what may have interrupted it did: `sure` below says that this is open.
            FristFundKind::RemovedWhileInterrupted { on }
        } else if allowed {
            if virkning.not_upheld_by(on) != Some(on) {
                return;
            }
            FristFundKind::DecidedThatDay
        } else if let Some(decided) = virkning.not_upheld_by(on) {
            FristFundKind::RemovedNotUpheld { on, decided }
        } else if let Some(earliest) = too_early {
            FristFundKind::RemovedTooEarly { earliest, on }
        } else if its.period.last.is_none() {
            FristFundKind::RemovedWhileInterrupted { on }
        } else {
            return;
        };
        let sure = if allowed { Confidence::Open } else { Confidence::Verified };
        self.find_as_sure(kind, removed, Some((draft.rule, draft.row, draft.law_on)), sure);
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
        let unsettled = virkning.suspends != Suspends::No && !virkning.is_appealed();
        let maybe = unsettled && virkning.at_once.is_none();
        return match decided.udfald {
            // Where it is open whether the decision was appealed in the sense of stk. 2, nr. 2, the
            // tilbud may have had to leave on the day of nr. 1.
            _ if decided.leaves_it() && maybe && !event.is_straks() && decided.frist.is_none() => {
                let (other, paused) = (rest.or(from), after.is_none());
                Leaves { earliest: after, other, paused, open: true }
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
                Leaves { earliest, other, paused: earliest.is_none(), open }
            }
            // The text names none of the others. As if the frist that Ankestyrelsen set had been
            // there from the start, is the other reading.
            _ => waits(from.filter(|_| decided.frist.is_some())),
        };
    }
    match (virkning.at_once, virkning.suspends) {
        // Stk. 3: right after that decision.
        (Some(_), _) => Leaves { earliest: virkning.at_once, ..Leaves::default() },
        (None, Suspends::Open(_)) if event.is_straks() => waits(Some(event.date)),
        // Stk. 2, nr. 2: not before Ankestyrelsen has upheld it, whether it is suspended or not.
        (None, _) if virkning.is_appealed() => Leaves { open: false, ..waits(None) },
        (None, Suspends::Open(_)) => waits(after),
        // Whether an ending that was decided at once is also put into effect at once in the sense
        // of stk. 3 is open: our reading is that it is not.
        (None, _) if event.is_straks() => {
            Leaves { earliest: after, other: Some(event.date), paused: ends.is_none(), open: true }
        }
        (None, _) => Leaves { earliest: after, paused: ends.is_none(), ..Leaves::default() },
    }
}
