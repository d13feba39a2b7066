//! Scoring by the column.

use kvalitetsmodel::columns::{Batch, CellProblem, Code, Outputs, Rows, Shape, WrongShape};
use kvalitetsmodel::scoring::Method;

use crate::memory::{list, list_to_write};

/// A batch as the host lays it down; null is a column left out.
#[repr(C)]
#[derive(Debug)]
pub struct Asked {
    /// The place of a built-in version; without meaning where there is a shape.
    pub model: u32,
    /// The code of the method.
    pub method: u32,
    /// What is asked for, as bits.
    pub outputs: u32,
    /// How many rows there are.
    pub rows: u32,
    /// The shape of a portal's own model; null for a built-in version.
    pub shape: *const u8,
    /// How many bytes it has.
    pub shape_length: u32,
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
/// A shape in another version of the format.
const OTHER_VERSION: i32 = -3;
/// A shape that no checked model has.
const BROKEN: i32 = -4;

/// How many bytes the results of a batch take, of which only what they hang on is looked at:
/// `model` or the shape, `outputs` and `rows`. 0 where there is no such model.
///
/// # Safety
/// As for [`kvalitetsmodel_columns`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kvalitetsmodel_room(asked: *const Asked) -> usize {
    // SAFETY: the caller's promise.
    let Some([asked]) = (unsafe { list(asked, 1) }) else { return 0 };
    let mut own = None;
    // SAFETY: the caller's promise.
    let shape = unsafe { shape(asked, &mut own) };
    shape.map_or(0, |shape| shape.room(Outputs::from_bits(asked.outputs), asked.rows()))
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
    let Some(method) = u8::try_from(asked.method).ok().and_then(Method::of_code) else {
        return UNKNOWN;
    };
    let mut own = None;
    // SAFETY: the caller's promise.
    match unsafe { shape(asked, &mut own) } {
        // SAFETY: the caller's promise.
        Ok(shape) => unsafe { score(&Batch::new(shape, method), asked) }.unwrap_or(NOT_THERE),
        Err(code) => code,
    }
}

/// The shape of the model that is asked for; one that is read stands in `own`.
///
/// # Safety
/// As for [`kvalitetsmodel_columns`].
#[inline(never)]
unsafe fn shape<'h>(
    asked: &'h Asked,
    own: &'h mut Option<Shape<'h>>,
) -> Result<&'h Shape<'h>, i32> {
    if asked.shape.is_null() {
        let place = usize::try_from(asked.model).unwrap_or(usize::MAX);
        return Shape::built_in(place).ok_or(UNKNOWN);
    }
    let length = usize::try_from(asked.shape_length).unwrap_or(usize::MAX);
    // SAFETY: the caller's promise.
    let bytes = unsafe { list(asked.shape, length) }.ok_or(NOT_THERE)?;
    match Shape::read(bytes) {
        Ok(shape) => Ok(own.insert(shape)),
        Err(WrongShape::Version) => Err(OTHER_VERSION),
        Err(_) => Err(BROKEN),
    }
}

/// # Safety
/// As for [`kvalitetsmodel_columns`].
unsafe fn score(batch: &Batch<'_>, asked: &Asked) -> Option<i32> {
    let count = asked.rows();
    let outputs = Outputs::from_bits(asked.outputs);
    let leaves = count.checked_mul(batch.leaves())?;
    let kriterier = count.checked_mul(batch.kriterier())?;
    let room = batch.room(outputs, count);
    // SAFETY: the caller's promise, for each of them.
    let (rows, answers, results, problems) = unsafe {
        let answers = list(asked.answers, leaves)?;
        let rows = Rows::new(list(asked.dates, count)?, answers)
            .kinds(list(asked.kinds, count)?)
            .tilbudstyper(list(asked.tilbudstyper, count)?)
            .bestyrelser(list(asked.bestyrelser, count)?)
            .judgements(list(asked.judgements, kriterier)?);
        let results = list_to_write(asked.results, room)?;
        let problems = list_to_write(asked.problems, usize::try_from(asked.problems_room).ok()?)?;
        (rows, answers, results, problems)
    };
    // Dates, answers and the room for the results cannot be left out.
    if rows.len() != count || answers.len() != leaves || results.len() != room {
        return None;
    }
    let mut found = 0_i32;
    let mut slots = problems.iter_mut();
    let note = |problem| {
        found = found.saturating_add(1);
        if let Some(slot) = slots.next() {
            *slot = Problem::of(&problem);
        }
    };
    #[allow(clippy::large_stack_arrays, reason = "there is no other memory, and it is 54 kB")]
    let mut scratch = [0; Batch::MOST_SCRATCH];
    batch.score_into(&rows, outputs, results, &mut scratch, note);
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

impl Asked {
    fn rows(&self) -> usize {
        usize::try_from(self.rows).unwrap_or(usize::MAX)
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
