//! Scoring by the column: many assessments of one model in one call, numbers in, numbers out.
//!
//! For statistics, registers and data platforms, and for a page that computes at every click:
//! a row of a batch gives exactly what [`scoring::profil`](crate::scoring::profil) gives of the
//! same assessment, without a word of text. A batch has one model, a portal's own too, of which it
//! needs no more than the [`Shape`], and one method. Its rows are columns of small codes ([`Rows`], [`Code`]); what is computed of them
//! is chosen ([`Outputs`]); every cell that cannot be used is told with its row, and the other
//! rows stand.
//!
//! ```
//! use kvalitetsmodel::columns::{Batch, Output, Outputs, Rows, Shape};
//! use kvalitetsmodel::model::Model;
//! use kvalitetsmodel::scoring::Method;
//!
//! let model = Model::built_in("plejefamilier-2026").expect("built in");
//! let shape = Shape::of(model);
//! let batch = Batch::new(&shape, Method::Nested);
//! // Six criteria: scored 1-5 as an aid, and judged 1 (met), 2 (not met) or 3 (not judged).
//! let (dates, answers) = ([2026_03_01], [4, 3, 5, 0, 4, 4]);
//! let rows = Rows::new(&dates, &answers).judgements(&[1, 1, 1, 1, 1, 1]);
//! let columns = batch.score(&rows, Outputs::of(&[Output::Conjunction, Output::Answered]))?;
//! assert_eq!(columns.numbers(Output::Conjunction).next(), Some(1));
//! # Ok::<(), kvalitetsmodel::columns::WrongLengths>(())
//! ```

mod batch;
mod code;
mod numbers;
mod output;
mod problem;
mod rows;
mod slot;
mod table;

pub use batch::Batch;
pub use code::Code;
pub use output::{Grain, Output, Outputs};
pub use problem::{CellProblem, Fault, WrongLength, WrongLengths};
pub use rows::{Column, Rows};
pub use table::Columns;

pub use crate::model::{Shape, WrongShape};
