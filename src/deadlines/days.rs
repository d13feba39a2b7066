//! The deadlines of a case for those who ask for the day of one event: the plan says what they say.

use alloc::vec::Vec;

use super::appeals::Appeals;
use super::engine::looked_through;
use super::{Frist, RuleId, Virkning};
use crate::calendar::Date;
use crate::case::Sag;

/// The deadlines of a case, in the order of its events.
#[derive(Debug)]
pub(crate) struct Days<'s> {
    appeals: Appeals<'s>,
    frister: Vec<Frist>,
}

impl<'s> Days<'s> {
    pub(crate) fn of(sag: &'s Sag, today: Date) -> Self {
        let engine = looked_through(sag, today);
        Self { appeals: engine.appeals, frister: engine.out.frister }
    }

    /// The deadline of an event by the first of some rules that has one.
    pub(crate) fn frist(&self, event: usize, rules: &[RuleId]) -> Option<&Frist> {
        let first = self.frister.partition_point(|frist| frist.event < Some(event));
        let its = || {
            let from = self.frister.get(first..).unwrap_or_default().iter();
            from.take_while(|frist| frist.event == Some(event))
        };
        rules.iter().find_map(|rule| its().find(|frist| frist.rule == *rule))
    }

    /// What a complaint does to a decision.
    pub(crate) fn virkning(&self, event: usize) -> Virkning {
        self.appeals.virkning(event)
    }
}
