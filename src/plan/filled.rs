//! The part of a plan that people decide and fill in, as it stands in a case.

use alloc::vec::Vec;

use super::point::read_points;
use super::{FilledPoint, MAX_WAYS, Tjekpunkt};
use crate::calendar::Date;
use crate::input::{Node, Reader};
use crate::scoring::Tal;

/// How many smallest sets of raises are listed where nobody asks for another number.
const WAYS: usize = 20;

/// What people decide and fill in: the member `handleplan` of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FilledPlan {
    /// Until 2025: scores below this one call for something; none where nothing is set.
    pub low_below: Option<u8>,
    /// Until 2025: the mean the themes are to reach.
    pub target: Option<Tal>,
    /// How many smallest sets of raises to list.
    pub ways: usize,
    /// The points of an earlier plan.
    pub points: Vec<FilledPoint>,
    /// What is ticked off in the checklist.
    pub done: Vec<Tjekpunkt>,
    /// The day of the next dialogmøde.
    pub dialogmoede: Option<Date>,
}

impl Default for FilledPlan {
    fn default() -> Self {
        let (points, done) = (Vec::new(), Vec::new());
        Self { low_below: None, target: None, ways: WAYS, points, done, dialogmoede: None }
    }
}

impl FilledPlan {
    pub(super) fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        const FIELDS: [&str; 6] = ["lowBelow", "target", "ways", "points", "done", "dialogmoede"];
        let fields = reader.object(node, &FIELDS)?;
        let low = fields.get("lowBelow").and_then(|node| reader.number_within(&node, 2, 5, "2-5"));
        let target = fields.get("target").and_then(|node| Tal::read(reader, &node, (1, 5), "1-5"));
        let most = i64::try_from(MAX_WAYS).unwrap_or_default();
        let ways =
            fields.get("ways").and_then(|node| reader.number_within(&node, 1, most, "1-100"));
        let points = fields.get("points").map(|list| read_points(reader, &list));
        let done = reader.words(fields.get("done"));
        let dialogmoede = fields.date_if_given(reader, "dialogmoede");
        Some(Self {
            low_below: low.and_then(|low| u8::try_from(low).ok()),
            target,
            ways: ways.and_then(|ways| usize::try_from(ways).ok()).unwrap_or(WAYS),
            points: points.unwrap_or_default(),
            done,
            dialogmoede,
        })
    }
}

#[cfg(feature = "ts")]
ts_as!(
    FilledPlan as "FilledPlan",
    "{ lowBelow?: 2 | 3 | 4 | 5; target?: Tal; ways?: number; points?: Array<FilledPoint>; \
     done?: Array<Tjekpunkt>; dialogmoede?: string; }"
);
