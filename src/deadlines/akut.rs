//! Acute use of a place that is not approved: some weeks, and as many more by decision of the
//! socialtilsyn (lov om socialtilsyn § 5, stk. 6).

use super::engine::Engine;
use super::{FristFundKind, NothingWhy, RuleId};
use crate::calendar::{Date, StepKind};
use crate::case::{Event, EventKind};
use crate::law::Confidence;

/// The weeks after which a stay must end, and those it can be extended by.
struct Weeks {
    first: u16,
    more: u16,
}

impl Weeks {
    fn on(date: Date) -> Option<Self> {
        let first = RuleId::AkutAnvendelse.row_on(date)?.count;
        Some(Self { first, more: RuleId::AkutForlaengelse.row_on(date)?.count })
    }

    /// The last day of the first weeks, and of all.
    fn last_days(&self, start: Date) -> Option<(Date, Date)> {
        let days = |weeks: u16| i32::from(weeks).saturating_mul(7);
        let first = start.plus_days(days(self.first))?;
        Some((first, first.plus_days(days(self.more))?))
    }
}

impl<'f> Engine<'f> {
    /// The first weeks. An extension decided before they had run out answers them as the end of
    /// the stay does; one decided later does not.
    pub(super) fn acute_use(&mut self, at: usize, event: &Event) {
        let Some(rule) = self.rule_of(RuleId::AkutAnvendelse) else { return };
        let Some(mut draft) = self.draft(rule, at, event) else { return };
        draft.last = draft.count.weeks(draft.row.count);
        let days = Weeks::on(event.date).and_then(|weeks| weeks.last_days(event.date));
        draft.asked = self.extension_of(event).is_some_and(|at| self.index.is_unclear(at));
        if let Some((first, last)) = days
            && let Some(decided) = self.extended(event).filter(|decided| *decided <= first)
            && draft.met_on.is_none_or(|ended| decided <= ended)
        {
            draft.count.note(StepKind::Extended { decided, on: last });
            draft.met_on = Some(draft.met_on.map_or(decided, |met| met.min(decided)));
        }
        self.finish(draft);
    }

    /// The first decision to extend a stay.
    fn extension_of(&self, stay: &Event) -> Option<usize> {
        self.index.any_answer_to(EventKind::AkutForlaengelse, stay)
    }

    /// When that was, where it is known to be of this stay.
    fn extended(&self, stay: &Event) -> Option<Date> {
        let extended = self.extension_of(stay).filter(|at| !self.index.is_unclear(*at))?;
        self.event(extended).map(|extended| extended.date)
    }

    /// The permitted extension: so many weeks after the first.
    pub(super) fn acute_extension(&mut self, at: usize, event: &Event) {
        let Some(rule) = self.rule_of(RuleId::AkutForlaengelse) else { return };
        let [earliest, latest] = self.extended_stays(event);
        let by = Some((RuleId::AkutForlaengelse, event.date));
        let Some(stay) = earliest.or(latest) else {
            return self.nothing(NothingWhy::StartNotNoted, at, by);
        };
        if !self.is_open_on(stay, event.date) {
            return self.nothing(NothingWhy::NothingToAnswer, at, by);
        }
        let Some(mut draft) = self.draft(rule, at, stay) else { return };
        let Some(weeks) = Weeks::on(stay.date) else { return };
        let first = draft.count.weeks(weeks.first);
        draft.last = draft.count.weeks(weeks.more);
        let law = Some((rule, draft.row, draft.law_on));
        // "kan anvendes i yderligere 3 uger": once.
        let before = self.extension_of(stay).filter(|before| *before != at);
        let before = before.and_then(|before| self.event(before)).map(|before| before.date);
        if let Some(decided) = before.filter(|on| earliest.is_none() && *on <= event.date) {
            self.find(FristFundKind::ExtendedAgain { decided }, Some(at), law);
        }
        // What was extended in time had not run out with the first weeks.
        let in_time = before.is_some_and(|on| on <= event.date && Some(on) <= first);
        let end = if in_time { draft.last } else { first };
        if let Some(last) = end.filter(|last| event.date > *last) {
            // From when more weeks run where the first had run out, no text says; the safe day is
            // the one they would have ended on.
            draft.confidence = Confidence::Open;
            let kind = FristFundKind::ExtendedTooLate { last, decided: event.date };
            self.find(kind, Some(at), law);
        }
        if let (Some(_), Some(latest)) = (earliest, latest) {
            self.ask_which(at);
            draft.latest = weeks.last_days(latest.date).map(|(_, last)| last);
        }
        self.finish(draft);
    }

    /// The stays that an extension can be of: the one it names; else the latest of the matter until
    /// its day, and before that the earliest other whose first weeks ran then.
    fn extended_stays(&self, event: &Event) -> [Option<&'f Event>; 2] {
        let kind = EventKind::AkutAnvendelse;
        if let Some(id) = self.index.named(event) {
            let named = self.index.by_id(id).and_then(|at| self.event(at));
            return [None, named.filter(|named| named.kind() == kind)];
        }
        let last = self.index.last_until(kind, event.matter(), event.date);
        let running = Weeks::on(event.date).and_then(|weeks| {
            let days = i32::from(weeks.first).saturating_mul(-7);
            self.index.first_from(kind, event.matter(), event.date.plus_days(days)?)
        });
        let last = last.and_then(|at| self.event(at));
        let running = running.and_then(|at| self.event(at));
        let other = running.filter(|stay| last.is_some_and(|last| stay.date < last.date));
        // A stay that had ended then needs no extension.
        let is_open = |stay: &&Event| self.is_open_on(stay, event.date);
        let other = other.filter(is_open);
        let last = last.filter(|last| other.is_none() || is_open(last));
        [other, last]
    }

    /// Whether a stay had not ended before a day.
    fn is_open_on(&self, stay: &Event, day: Date) -> bool {
        let end = RuleId::AkutAnvendelse.rule();
        let end = end.and_then(|rule| self.answered_by(rule, stay, stay.date));
        end.and_then(|end| self.event(end)).is_none_or(|end| day <= end.date)
    }
}
