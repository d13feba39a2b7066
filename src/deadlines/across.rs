//! Periods in which the law changes. What is decided stands by the law of its day; of a duty no
//! text at hand says which law it runs out by, so that both last days stand, the earlier first.

use super::draft::Draft;
use super::engine::{Engine, length};
use super::hours::Clocked;
use super::{FristFundKind, Row, RuleId, Unit};
use crate::calendar::{Counter, Date};
use crate::case::Event;
use crate::law::Confidence;

/// The other last day, where it is open which law counts.
#[derive(Debug, Clone, Copy)]
pub(super) enum Either {
    /// The later of the two; what is done by it is not told as late.
    Day { latest: Date, clocked: Option<Clocked> },
    /// The rule was gone before its last day.
    Gone,
}

/// A last day by the law that came within the period.
struct ByNewLaw {
    last: Date,
    clocked: Option<Clocked>,
}

impl RuleId {
    /// Whether the law of the first day settles the period: that of a decision is the one that was
    /// decided then.
    const fn stands_by_its_day(self) -> bool {
        matches!(self, Self::SkaerpetTilsynPeriode)
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
        if rule.id.stands_by_its_day() || over(draft.last) || over(draft.met_on) {
            return;
        }
        let new = self.by_new_law(next, event).filter(|new| new.last >= from);
        let first = new.as_ref().map(|new| draft.last.map_or(new.last, |old| old.min(new.last)));
        let in_time = match draft.clocked.filter(|_| draft.met_on.is_some()) {
            Some(clocked) => clocked.is_late() == Some(false),
            None => draft.met_on.zip(first).is_some_and(|(met, first)| met <= first),
        };
        // In time by both: nothing hangs on it.
        if in_time {
            return;
        }
        let mut law = Some((rule, next, from));
        let kind = match (draft.last, new) {
            (Some(old), Some(new)) if new.last != old => {
                let (first, latest) = (old.min(new.last), old.max(new.last));
                draft.last = Some(first);
                draft.latest = Some(latest);
                draft.either = Some(Either::Day { latest, clocked: new.clocked });
                FristFundKind::EitherLaw { from, old, new: new.last }
            }
            (Some(last), None) if next.unit == Unit::NoRule => {
                draft.either = Some(Either::Gone);
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

    fn by_new_law(&self, row: &Row, event: &Event) -> Option<ByNewLaw> {
        if row.unit == Unit::Hours {
            return Clocked::of(row, event)
                .map(|(last, clocked)| ByNewLaw { last, clocked: Some(clocked) });
        }
        let mut count = Counter::from(event.date, self.sag.settings.practice);
        length(&mut count, row.unit, row.count).map(|last| ByNewLaw { last, clocked: None })
    }
}
