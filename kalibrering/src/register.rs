//! A register of assessments: a file or rows of text in, typed rows out, and every fault told by its
//! line.
//!
//! [`Csv`] reads a file, [`Register::read`] rows of any other source; each keeps the good rows and tells of each bad one its line, its fields and what is wrong
//! with them. [`Register::sample`] makes of the good ones what can be compared: one tilbud a
//! unit, by its latest assessment in a period, of one version of the model. Versions are never
//! joined: a score of 2016 and one of 2018, or of 2025 and 2026, were given with different rulers.

mod cells;
mod csv;
mod fault;
mod read;
mod reason;
mod row;
mod select;
mod sizes;

pub use cells::Cells;
pub use csv::Csv;
pub use fault::{Column, RowFault, RowProblem};
pub use read::Register;
pub use reason::VisitReason;
pub use row::Row;
pub use select::{Selection, Visits};
pub use sizes::{Sizes, Unordered};
