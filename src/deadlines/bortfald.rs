//! The lapse of an approval that is not used: lov om socialtilsyn § 5.

use super::draft::Draft;
use super::engine::Engine;
use super::{FristFundKind, Rule, Unit};
use crate::calendar::{Counter, StepKind};
use crate::case::Event;

impl Engine<'_> {
    /// The lapse of an approval that is not used: judged by the law of the day it lapses.
    pub(super) fn by_law_of_its_end(&mut self, rule: &'static Rule, at: usize, event: &Event) {
        let Some(years) = rule.rows.first().filter(|row| row.unit == Unit::Years) else { return };
        let mut probe = Counter::from(event.date, self.sag.settings.practice);
        probe.note(StepKind::CountedFrom { on: event.date });
        let last = probe.years(years.count);
        let Some(row) = last.and_then(|last| rule.on(last)) else {
            if last.is_none() {
                self.find(FristFundKind::OutsideCalendar, Some(at), None);
            }
            return;
        };
        if event.date < row.validity.from {
            probe.note(StepKind::LawOfTheEnd { on: row.validity.from });
        }
        let met_on = self.met(rule, event, event.date);
        self.push(Draft {
            event: Some(at),
            last,
            met_on,
            law_on: last.unwrap_or(event.date),
            ..Draft::of(rule, row, event.date, probe)
        });
    }
}
