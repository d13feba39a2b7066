//! Periods in which the law changes. What is decided stands by the law of its day; of a duty no
//! text at hand says which law it runs out by, so that both last days stand, the earlier first.

use super::clocked::Clocked;
use super::draft::Draft;
use super::engine::{Engine, length};
use super::{FristFundKind, OtherBy, Row, Rule, Unit, Way};
use crate::calendar::{Counter, Date};
use crate::case::Event;
use crate::law::Confidence;

/// A last day by the law that came within the period.
struct ByNewLaw {
    last: Date,
    clocked: Option<Clocked>,
}

impl Draft {
    /// Whether the other reading is that of the other law.
    pub(super) fn is_by_law(&self) -> bool {
        self.other_reading.is_some_and(|(_, by)| by == OtherBy::Law)
    }
}

impl Engine<'_> {
    /// Looks at the law that came within a period, where it has not been answered before.
    pub(super) fn across(&mut self, draft: &mut Draft, at: usize, event: &Event) {
        let Some(end) = draft.row.validity.to else { return };
        let rule = draft.rule;
        let Some((from, next)) = end.next().and_then(|from| Some((from, rule.on(from)?))) else {
            return;
        };
        let over = |day: Option<Date>| day.is_some_and(|day| day <= end);
        if rule.has(Way::ByLawOfItsDay) || over(draft.last) || over(draft.met_on) {
            return;
        }
        let new = self.by_new_law(rule, next, event).filter(|new| new.last >= from);
        let first = new.as_ref().map(|new| draft.last.map_or(new.last, |old| old.min(new.last)));
        let clocked = draft.clocked.or(new.as_ref().and_then(|new| new.clocked));
        let in_time = match clocked.filter(|_| draft.met_on.is_some()) {
            Some(clocked) => clocked.is_late() == Some(false),
            None => draft.met_on.zip(first).is_some_and(|(met, first)| met <= first),
        };
        // In time by both: nothing hangs on it.
        if in_time {
            return;
        }
        let mut law = Some((rule, next, from));
        let kind = match (draft.last, new) {
            (Some(old), Some(new)) if new.last > old => {
                draft.other_reading = Some((new.last, OtherBy::Law));
                draft.clocked = new.clocked;
                FristFundKind::EitherLaw { from, old, new: new.last }
            }
            (Some(last), None) if next.unit == Unit::NoRule => {
                draft.ended = true;
                law = Some((rule, draft.row, end));
                FristFundKind::LawEnded { from, last }
            }
            (None, Some(new)) if draft.row.unit != Unit::Given => {
                FristFundKind::LawBegan { from, last: new.last }
            }
            _ => return,
        };
        draft.confidence = Confidence::Open;
        self.find(kind, Some(at), law);
    }

    fn by_new_law(&self, rule: &Rule, row: &Row, event: &Event) -> Option<ByNewLaw> {
        if row.unit == Unit::Hours {
            return self
                .by_the_clock(rule, row, event)
                .map(|(last, clocked)| ByNewLaw { last, clocked: Some(clocked) });
        }
        let mut count = Counter::from(event.date, self.sag.settings.practice);
        length(&mut count, row.unit, row.count).map(|last| ByNewLaw { last, clocked: None })
    }
}
