//! Two assessments of the same tilbud, side by side.

mod carried;
mod change;
mod compare;

pub(crate) use carried::Chain;
pub use change::{
    Change, ComparedIndikator, ComparedKriterium, ComparedTema, Comparison, Difference, Named,
    NotComparable, Side,
};
pub use compare::compare;
