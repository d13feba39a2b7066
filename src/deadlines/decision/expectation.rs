//! That the tilbud can and will put it right: what a noted expectation shows, by the wording of
//! the day.

use core::cmp::Reverse;

use super::look::{Look, Shown};
use super::{Mark, RequirementKind, RequirementState as State, RequirementWhen};
use crate::case::Forventning;
use crate::deadlines::{Detail, Row};
use crate::input::is_blank;

/// What of an expectation some wording asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Expected {
    kan_og_vil: bool,
    justified: bool,
    shorter: Option<bool>,
}

impl Expected {
    /// Every one there is.
    fn each() -> impl Iterator<Item = Self> {
        let justified = [false, true].into_iter();
        let positive = justified.flat_map(|justified| {
            let shorter = [None, Some(false), Some(true)].into_iter();
            shorter.map(move |shorter| Self { kan_og_vil: true, justified, shorter })
        });
        positive.chain([Self { kan_og_vil: false, justified: false, shorter: None }])
    }

    pub(super) fn of(its: &Forventning) -> Self {
        let Forventning { kan_og_vil, begrundelse, kortere_periode } = its;
        if !kan_og_vil {
            return Self { kan_og_vil: false, justified: false, shorter: None };
        }
        let justified = is_said(begrundelse.as_deref());
        Self { kan_og_vil: true, justified, shorter: *kortere_periode }
    }

    /// What it shows, by the wording of a row.
    pub(super) fn state(self, row: &Row) -> State {
        if !self.kan_og_vil {
            return State::Against;
        }
        if row.says(Detail::Justified) && !self.justified {
            return State::Unclear;
        }
        match self.shorter {
            Some(false) if row.says(Detail::ShorterTime) => State::Against,
            None if row.says(Detail::ShorterTime) => State::Unclear,
            _ => State::Noted,
        }
    }
}

impl Look<'_, '_, '_> {
    /// The decision's own, else the latest one until it; of several on one day, one that speaks
    /// against it.
    pub(super) fn expectation(&mut self) {
        let (event, at, on) = (self.decision.event, self.decision.at, self.decision.on);
        let (what, when) = (RequirementKind::Expectation, RequirementWhen::Before);
        let Some((grounds, row)) = self.law(what) else { return };
        let shown: Shown = if let Some(its) = event.forventning() {
            (Expected::of(its).state(row), at)
        } else {
            let noted = Expected::each().filter_map(|expected| {
                let mark = Mark::Expects(expected);
                let (day, rank) = self.course.last_day(mark, event, on)?;
                let state = expected.state(row);
                Some(((day, weight(state), Reverse(rank)), state))
            });
            let latest = noted.max_by_key(|(counts, _)| *counts);
            latest.map_or((State::NotNoted, None), |((_, _, Reverse(rank)), state)| {
                (state, self.course.at(rank))
            })
        };
        self.push(what, when, shown, None, grounds);
    }
}

/// What counts of several expectations on one day.
fn weight(state: State) -> u8 {
    match state {
        State::Against => 2,
        State::Unclear => 0,
        _ => 1,
    }
}

/// Whether a text says something.
pub(super) fn is_said(text: Option<&str>) -> bool {
    text.is_some_and(|text| !is_blank(text))
}
