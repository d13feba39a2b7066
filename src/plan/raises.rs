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
                    let most = table.options(first, steps, raised).map(|(_, most)| most).max();
                    table.set(first, steps, raised, most.unwrap_or(NO_WAY));
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

    /// How many steps the first indicator can take, the most first, and what there is at most
    /// with them.
    fn options(
        &self,
        first: usize,
        steps: usize,
        raised: usize,
    ) -> impl Iterator<Item = (u8, i64)> {
        let room = self.rooms.get(first).copied().unwrap_or(Room { weight: 0, left: 0 });
        let next = first.saturating_add(1);
        (0..=room.left).rev().filter_map(move |taken| {
            let steps = steps.checked_sub(usize::from(taken))?;
            let raised = raised.checked_sub(usize::from(taken > 0))?;
            let rest = self.most(next, steps, raised);
            let worth = room.weight.saturating_mul(i64::from(taken));
            (rest != NO_WAY).then(|| (taken, worth.saturating_add(rest)))
        })
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
        let table = self.table;
        for (taken, most) in table.options(first, steps, raised) {
            if most < need {
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
