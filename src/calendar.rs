//! Dates without a clock: the caller always says which day it is.

mod date;

pub use date::Date;
