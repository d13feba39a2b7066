//! The parts that were found.

use alloc::string::String;
use alloc::vec::Vec;

use super::letters::same;
use super::marker::Number;
use super::{BilagLine, LineWhy};
use crate::input::ProblemKind;
use crate::model::Level;
use crate::order::places_by;

/// A part, as it was found.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) level: Level,
    pub(super) number: Option<Number>,
    pub(super) text: String,
    pub(super) from: usize,
    pub(super) to: usize,
    /// The part that it stands under, by its place.
    pub(super) under: Option<usize>,
    /// The parts that stand under it.
    pub(super) below: Vec<usize>,
    /// The part that it says again.
    pub(super) again: Option<usize>,
    /// Whether it is none after all: it says again what was said, or that it is no more.
    pub(super) is_aside: bool,
}

/// What was found, and what was not understood.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) parts: Vec<Part>,
    pub(super) lines: Vec<BilagLine>,
    /// What is wrong, each with its line.
    pub(super) problems: Vec<(usize, ProblemKind)>,
}

impl Found {
    /// What is said again is taken out; what says something else under the same number is a
    /// problem.
    pub(super) fn tidied(mut self) -> Self {
        for place in 0..self.parts.len() {
            let Some(part) = self.parts.get(place) else { continue };
            let first = part.again.and_then(|again| self.parts.get(again));
            let is_same = first.is_some_and(|first| {
                part.level == Level::Tema || part.text.is_empty() || same(&first.text, &part.text)
            });
            let why = match first {
                _ if same(&part.text, "udgået") || same(&part.text, "udgår") => LineWhy::Ended,
                None => continue,
                Some(_) if is_same => LineWhy::Repeated,
                Some(_) => LineWhy::NotUnderstood,
            };
            let (from, to) = (part.from, part.to);
            let id = part.number.map(Number::text).unwrap_or_default();
            let text = [&id, " ", &part.text].concat();
            self.lines.push(BilagLine { from, to, text: text.trim().into(), why });
            if why == LineWhy::NotUnderstood {
                self.problems.push((from, ProblemKind::DuplicateId { id }));
            }
            if let Some(part) = self.parts.get_mut(place) {
                part.is_aside = true;
            }
        }
        let order = places_by(&self.lines, |one, other| one.from.cmp(&other.from));
        let mut lines: Vec<Option<BilagLine>> = self.lines.drain(..).map(Some).collect();
        let in_order = order.into_iter().filter_map(|place| lines.get_mut(place)?.take());
        self.lines.extend(in_order);
        self
    }
}
