//! The smallest set of raises that is enough: fewest steps, then fewest indicators, every tie.
//!
//! An indicator's step is worth the same wherever it is taken (a weight), so the fewest steps
//! are found by taking the heaviest first. Which sets of that many steps reach the need on the
//! fewest indicators is found by a table: the most that the indicators from one on can give
//! with so many steps on so many of them. A walk along the table then lists every set, without
//! a wrong turn. All of it in whole numbers.

use alloc::vec;
use alloc::vec::Vec;

/// The most scored indicators in a theme for which sets are looked for. Real themes have at
/// most a dozen; the table for this many has some 300,000 places.
pub const MAX_LIFTED: usize = 40;
/// The most sets that are listed.
pub const MAX_WAYS: usize = 100;

/// What can be raised: what a step of it is worth, and how many steps are left.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub(super) weight: i64,
    pub(super) left: u8,
}

/// The smallest sets.
#[derive(Debug)]
pub(super) struct Smallest {
    /// Steps in all.
    pub(super) steps: usize,
    /// Indicators raised.
    pub(super) raised: usize,
    /// The sets: steps by indicator.
    pub(super) ways: Vec<Vec<u8>>,
    /// There are more than were asked for.
    pub(super) more: bool,
}

/// The smallest sets worth at least `need`; nothing where all there is is not enough.
pub(super) fn smallest(rooms: &[Room], need: i64, limit: usize) -> Option<Smallest> {
    let steps = fewest_steps(rooms, need)?;
    let table = Table::of(rooms, steps);
    let raised = (0..=rooms.len()).find(|raised| table.most(0, steps, *raised) >= need)?;
    let mut walk = Walk { table: &table, limit, way: vec![0; rooms.len()], ways: Vec::new() };
    let more = walk.from(0, steps, raised, need);
    Some(Smallest { steps, raised, ways: walk.ways, more })
}

/// Takes the heaviest steps first.
fn fewest_steps(rooms: &[Room], need: i64) -> Option<usize> {
    let mut left: Vec<Room> = rooms.to_vec();
    let (mut steps, mut worth) = (0_usize, 0_i64);
    while worth < need {
        let open = left.iter_mut().filter(|room| room.left > 0);
        let heaviest = open.max_by_key(|room| room.weight)?;
        heaviest.left = heaviest.left.saturating_sub(1);
        worth = worth.saturating_add(heaviest.weight);
        steps = steps.saturating_add(1);
    }
    Some(steps)
}

/// What the indicators from one on can give at most, by steps and by indicators raised.
struct Table<'r> {
    rooms: &'r [Room],
    steps: usize,
    most: Vec<i64>,
}

/// There is no way to take so many steps on so many indicators.
const NO_WAY: i64 = i64::MIN;

impl<'r> Table<'r> {
    fn of(rooms: &'r [Room], steps: usize) -> Self {
        let rows = rooms.len().saturating_add(1);
        let size = rows.saturating_mul(rows).saturating_mul(steps.saturating_add(1));
        let mut table = Self { rooms, steps, most: vec![NO_WAY; size] };
        table.set(rooms.len(), 0, 0, 0);
        for first in (0..rooms.len()).rev() {
            for steps in 0..=steps {
                for raised in 0..=rooms.len() {
                    let mut most = NO_WAY;
                    for taken in 0..=table.left(first) {
                        most = most.max(table.with(first, steps, raised, taken));
                    }
                    table.set(first, steps, raised, most);
                }
            }
        }
        table
    }

    fn place(&self, first: usize, steps: usize, raised: usize) -> usize {
        let rows = self.rooms.len().saturating_add(1);
        let row = first.saturating_mul(self.steps.saturating_add(1)).saturating_add(steps);
        row.saturating_mul(rows).saturating_add(raised)
    }

    fn set(&mut self, first: usize, steps: usize, raised: usize, most: i64) {
        let place = self.place(first, steps, raised);
        if let Some(its) = self.most.get_mut(place) {
            *its = most;
        }
    }

    fn most(&self, first: usize, steps: usize, raised: usize) -> i64 {
        self.most.get(self.place(first, steps, raised)).copied().unwrap_or(NO_WAY)
    }

    /// How many steps an indicator can take.
    fn left(&self, first: usize) -> u8 {
        self.rooms.get(first).map_or(0, |room| room.left)
    }

    /// What there is at most where the first indicator takes so many of the steps.
    fn with(&self, first: usize, steps: usize, raised: usize, taken: u8) -> i64 {
        let rest =
            (steps.checked_sub(usize::from(taken)), raised.checked_sub(usize::from(taken > 0)));
        let (Some(steps), Some(raised)) = rest else { return NO_WAY };
        let rest = self.most(first.saturating_add(1), steps, raised);
        let weight = self.rooms.get(first).map_or(0, |room| room.weight);
        if rest == NO_WAY {
            return NO_WAY;
        }
        weight.saturating_mul(i64::from(taken)).saturating_add(rest)
    }
}

/// Lists the sets along the table.
struct Walk<'t, 'r> {
    table: &'t Table<'r>,
    limit: usize,
    way: Vec<u8>,
    ways: Vec<Vec<u8>>,
}

impl Walk<'_, '_> {
    /// Lists what can be done with the indicators from one on; whether there was more.
    fn from(&mut self, first: usize, steps: usize, raised: usize, need: i64) -> bool {
        if first == self.way.len() {
            if self.ways.len() == self.limit {
                return true;
            }
            self.ways.push(self.way.clone());
            return false;
        }
        let weight = self.table.rooms.get(first).map_or(0, |room| room.weight);
        for taken in (0..=self.table.left(first)).rev() {
            if self.table.with(first, steps, raised, taken) < need {
                continue;
            }
            if let Some(its) = self.way.get_mut(first) {
                *its = taken;
            }
            let steps = steps.saturating_sub(usize::from(taken));
            let raised = raised.saturating_sub(usize::from(taken > 0));
            let need = need.saturating_sub(weight.saturating_mul(i64::from(taken)));
            if self.from(first.saturating_add(1), steps, raised, need) {
                return true;
            }
        }
        false
    }
}
