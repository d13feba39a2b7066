//! Scoring by the column.

use kvalitetsmodel::columns::{Batch, CellProblem, Code, Outputs, Rows};
use kvalitetsmodel::scoring::Method;

use crate::memory::{list, list_to_write};

/// A batch as the host lays it down; null is a column left out.
#[repr(C)]
#[derive(Debug)]
pub struct Asked {
    /// The place of a built-in version.
    pub model: u32,
    /// The code of the method.
    pub method: u32,
    /// What is asked for, as bits.
    pub outputs: u32,
    /// How many rows there are.
    pub rows: u32,
    /// A date a row.
    pub dates: *const u32,
    /// The code of a kind a row.
    pub kinds: *const u8,
    /// A set of tilbudstyper a row.
    pub tilbudstyper: *const u16,
    /// A code a row.
    pub bestyrelser: *const u8,
    /// A code a row and leaf.
    pub answers: *const u8,
    /// A code a row and criterion.
    pub judgements: *const u8,
    /// Where the results go: as many bytes as [`kvalitetsmodel_room`] says.
    pub results: *mut u8,
    /// Where the problems go.
    pub problems: *mut Problem,
    /// For how many there is room.
    pub problems_room: u32,
}

/// A cell that cannot be used.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Problem {
    /// The row.
    pub row: u32,
    /// The place of the column in its list.
    pub column: u32,
    /// The place of the leaf or criterion.
    pub place: u32,
    /// What stands there.
    pub value: u32,
    /// The place of the fault in its list.
    pub fault: u32,
}

/// There is no such model, or no such method.
const UNKNOWN: i32 = -1;
/// A list that cannot stand where the host says.
const NOT_THERE: i32 = -2;

/// How many bytes the results take; 0 where there is no such model.
#[unsafe(no_mangle)]
pub extern "C" fn kvalitetsmodel_room(model: u32, outputs: u32, rows: u32) -> usize {
    let batch = built_in(model, Method::default());
    let rows = usize::try_from(rows).unwrap_or(usize::MAX);
    batch.map_or(0, |batch| batch.room(Outputs::from_bits(outputs), rows))
}

/// Scores a batch: writes the results and the problems. Gives how many problems there are,
/// also where there was no room for all of them; below zero nothing was done.
///
/// # Safety
/// `asked` points to a batch, and each of its pointers to as much as is told there, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kvalitetsmodel_columns(asked: *const Asked) -> i32 {
    // SAFETY: the caller's promise.
    let Some([asked]) = (unsafe { list(asked, 1) }) else { return NOT_THERE };
    let method = u8::try_from(asked.method).ok().and_then(Method::of_code);
    let Some(batch) = method.and_then(|method| built_in(asked.model, method)) else {
        return UNKNOWN;
    };
    // SAFETY: the caller's promise.
    unsafe { score(&batch, asked) }.unwrap_or(NOT_THERE)
}

/// # Safety
/// As for [`kvalitetsmodel_columns`].
unsafe fn score(batch: &Batch<'_>, asked: &Asked) -> Option<i32> {
    let count = usize::try_from(asked.rows).ok()?;
    let outputs = Outputs::from_bits(asked.outputs);
    let leaves = count.checked_mul(batch.leaves())?;
    let kriterier = count.checked_mul(batch.kriterier())?;
    // SAFETY: the caller's promise, for each of them.
    let (rows, results, problems) = unsafe {
        let rows = Rows::new(list(asked.dates, count)?, list(asked.answers, leaves)?)
            .kinds(list(asked.kinds, count)?)
            .tilbudstyper(list(asked.tilbudstyper, count)?)
            .bestyrelser(list(asked.bestyrelser, count)?)
            .judgements(list(asked.judgements, kriterier)?);
        let results = list_to_write(asked.results, batch.room(outputs, count))?;
        let problems = list_to_write(asked.problems, usize::try_from(asked.problems_room).ok()?)?;
        (rows, results, problems)
    };
    let mut found = 0_i32;
    let mut slots = problems.iter_mut();
    let note = &mut |problem| {
        found = found.saturating_add(1);
        if let Some(slot) = slots.next() {
            *slot = Problem::of(&problem);
        }
    };
    // Dates, answers and the room for the results cannot be left out.
    let mut scratch = [0; Batch::BUILT_IN_SCRATCH];
    let scored = batch.score_into(&rows, outputs, results, &mut scratch, note);
    scored.ok().filter(|()| rows.len() == count)?;
    Some(found)
}

impl Problem {
    fn of(problem: &CellProblem) -> Self {
        Self {
            row: number(problem.row),
            column: problem.column as u32,
            place: number(problem.place),
            value: problem.value,
            fault: problem.fault as u32,
        }
    }
}

fn built_in(model: u32, method: Method) -> Option<Batch<'static>> {
    Batch::built_in(usize::try_from(model).ok()?, method)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
