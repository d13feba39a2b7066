//! Any cells, in a batch of a built-in model or of a shape made up: told or scored, never a panic,
//! and a row with a problem has 0 everywhere.

use kvalitetsmodel::columns::{Batch, Code, Outputs, Rows, Shape};
use kvalitetsmodel::model::BUILT_IN;
use kvalitetsmodel::scoring::Method;

/// More rows show nothing more.
const MOST_ROWS: usize = 8;

/// Cells of some width out of what is left; zeros where it is used up.
fn cells<const WIDTH: usize>(left: &mut &[u8], count: usize) -> Vec<[u8; WIDTH]> {
    let mut all = vec![[0; WIDTH]; count];
    for cell in &mut all {
        let Some((head, rest)) = left.split_first_chunk() else { break };
        (*cell, *left) = (*head, rest);
    }
    all
}

pub fn tried(data: &[u8]) {
    let Some(([choice, method, rows, bits @ ..], mut left)) = data.split_first_chunk::<7>() else {
        return;
    };
    let own;
    let shape = match BUILT_IN.get(usize::from(choice % 8)) {
        Some(model) => Shape::of(model),
        None => {
            let size = usize::from(choice / 8) * 8;
            let Some((bytes, rest)) = left.split_at_checked(size) else { return };
            left = rest;
            own = bytes.to_vec();
            let Ok(shape) = Shape::read(&own) else { return };
            assert_eq!(shape.bytes(), own, "read, and written otherwise");
            shape
        }
    };
    let Some(method) = Method::of_code(*method) else { return };
    let outputs = Outputs::from_bits(u32::from_le_bytes(*bits));
    let rows = usize::from(*rows) % (MOST_ROWS + 1);
    let batch = Batch::new(&shape, method);
    let dates: Vec<u32> = cells::<4>(&mut left, rows).into_iter().map(u32::from_le_bytes).collect();
    let types: Vec<u16> = cells::<2>(&mut left, rows).into_iter().map(u16::from_le_bytes).collect();
    let kinds = cells::<1>(&mut left, rows).concat();
    let boards = cells::<1>(&mut left, rows).concat();
    let answers = cells::<1>(&mut left, rows * batch.leaves()).concat();
    let judgements = cells::<1>(&mut left, rows * batch.kriterier()).concat();
    let held = Rows::new(&dates, &answers).kinds(&kinds).tilbudstyper(&types);
    let held = held.bestyrelser(&boards).judgements(&judgements);
    let columns = batch.score(&held, outputs).expect("every column is as long as it should be");
    assert_eq!(columns.rows(), rows);
    for problem in columns.problems() {
        assert!(problem.row < rows);
        for output in outputs.iter() {
            assert!(columns.row(problem.row, output).all(|number| number == 0), "{problem:?}");
        }
    }
}
