//! Requests that must be made within a time to be answered.

use super::engine::{Engine, length};
use super::{RULES, Rule};
use crate::calendar::Counter;
use crate::case::Event;
use crate::law::Confidence;

impl Engine<'_> {
    /// How sure it is that a request that must be made in time was; `None` where it was not. Of one
    /// about another decision the text says nothing.
    pub(super) fn asked_in_time(&self, rule: &Rule, event: &Event) -> Option<Confidence> {
        let sure = Some(Confidence::Verified);
        let Some(kind) = rule.if_asked_in_time() else { return sure };
        let named = self.index.named(event);
        let of = self.index.about(kind, event, event.date);
        let decided = self.appeals.last_decided(event.matter(), event.date);
        let Some(of) = of.and_then(|at| self.event(at)) else {
            return decided.map_or(sure, |_| Some(Confidence::Inferred));
        };
        if of.kind() != kind || (named.is_none() && decided > Some(of.date)) {
            return Some(Confidence::Inferred);
        }
        let has_time =
            |rule: &&Rule| rule.starts.contains(&kind) && rule.closes.contains(&event.kind());
        let row = RULES.iter().find(has_time).and_then(|rule| rule.on(of.date));
        let Some(row) = row else { return sure };
        let mut count = Counter::from(of.date, self.sag.settings.practice);
        length(&mut count, row.unit, row.count)?;
        let last = count.roll()?;
        if event.date <= last {
            return sure;
        }
        count.by_practice().filter(|last| event.date <= *last).map(|_| Confidence::Open)
    }
}
