//! The part of a plan that people decide and fill in, as it stands in a case.

use alloc::vec::Vec;

use super::point::read_points;
use super::{FilledPoint, Tjekpunkt};
use crate::calendar::Date;
use crate::case::schema::process::Handleplan as Given;
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
        let given = Given::open(reader, node)?;
        let low = given.low_below(reader);
        let target = given.target(reader);
        let target = target.and_then(|node| Tal::read(reader, &node, (1, 5), "1-5"));
        let ways = given.ways(reader);
        let points = given.points(reader).map(|list| read_points(reader, &list));
        let done = given.done(reader).unwrap_or_default();
        let dialogmoede = given.dialogmoede(reader);
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
