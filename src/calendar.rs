//! Dates without a clock, the Danish calendar, and how a deadline is counted.
//!
//! The caller always says which day it is. What is law and what is practice is kept apart:
//! a [`Helligdag`] always moves a party's last day, a [`Praksisdag`] only when it is switched
//! on. Every step of a count is data ([`StepKind`]) that [`crate::text::step`] says in words.

mod count;
mod date;
mod helligdag;
mod lukket;
mod moment;
mod number;
mod praksisdag;
mod receipt;
mod step;
mod ugedag;

pub use count::Counter;
pub use date::Date;
pub use helligdag::{Helligdag, easter_sunday};
pub use lukket::LukketDag;
pub use moment::{ClockChange, Moment};
pub use praksisdag::{Praksisdag, Praksisdage};
pub use receipt::{Receipt, ReceiptKind, Received};
pub use step::{Step, StepKind};
pub use ugedag::Ugedag;
