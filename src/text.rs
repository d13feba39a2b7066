//! Every code in words, Danish first and English second.
//!
//! The rules give codes; this is the one catalogue that says them. A portal with words of
//! its own ignores the messages and reads the codes.

#[cfg(feature = "deadlines")]
mod calendar_file;
#[cfg(feature = "deadlines")]
mod catalogue;
#[cfg(feature = "process")]
mod dialogue;
#[cfg(feature = "process")]
mod events;
mod findings;
#[cfg(feature = "process")]
mod followup;
#[cfg(feature = "deadlines")]
mod frister;
#[cfg(feature = "deadlines")]
mod ical;
#[cfg(feature = "process")]
mod plan;
mod problems;
#[cfg(feature = "process")]
mod risk;
#[cfg(feature = "deadlines")]
mod rules;
#[cfg(feature = "deadlines")]
mod steps;
mod template;
mod told;

#[cfg(feature = "deadlines")]
pub use calendar_file::{Calendar, Entry, Language};
#[cfg(feature = "deadlines")]
pub use catalogue::{CATALOGUE, Words};
#[cfg(feature = "process")]
pub use dialogue::{
    dialog_finding, process_word, requirement, requirement_state, standing, step_kind,
};
#[cfg(feature = "process")]
pub use events::{Question, event_date, event_group, event_kind, event_question, event_word};
pub use findings::finding;
#[cfg(feature = "process")]
pub use followup::{followup_finding, maalbar_rule, outcome, outcome_reason, verify_kind};
#[cfg(feature = "deadlines")]
pub use frister::frist_finding;
#[cfg(feature = "deadlines")]
pub use ical::ical;
#[cfg(feature = "process")]
pub use plan::{anledning, lovpunkt, plan_finding, tjekpunkt};
pub use problems::problem;
#[cfg(feature = "process")]
pub use risk::risiko_finding;
#[cfg(feature = "deadlines")]
pub use rules::{open_point, rule};
#[cfg(feature = "deadlines")]
pub use steps::step;
pub use told::{Told, told};
