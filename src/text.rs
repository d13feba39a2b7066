//! Every code in words, Danish first and English second.
//!
//! The rules give codes; this is the one catalogue that says them. A portal with words of
//! its own ignores the messages and reads the codes.

mod catalogue;
mod findings;
mod frister;
mod ical;
mod problems;
mod rules;
mod steps;
mod template;
mod told;

pub use catalogue::{CATALOGUE, Words};
pub use findings::finding;
pub use frister::frist_finding;
pub use ical::{Entry, Language, calendar_file, ical};
pub use problems::problem;
pub use rules::{open_point, rule};
pub use steps::step;
pub use told::{Told, told};
