//! Every code in words, Danish first and English second.
//!
//! The rules give codes; this is the one catalogue that says them. A portal with words of
//! its own ignores the messages and reads the codes.

mod calendar_file;
mod catalogue;
mod decision;
mod dialogue;
mod events;
mod findings;
mod followup;
mod frister;
mod ical;
mod plan;
mod problems;
mod risk;
mod rules;
mod socialtilsyn;
mod steps;
mod template;
mod told;
mod word;

pub use calendar_file::{Calendar, Entry, Language};
pub use catalogue::{CATALOGUE, Words, word_in};
pub use decision::{decision_finding, requirement, requirement_state};
pub use dialogue::{dialog_finding, process_word, standing};
pub use events::{Once, Question, event_date, event_group, event_kind, event_question, event_word};
pub use findings::finding;
pub use followup::{followup_finding, maalbar_rule, outcome, outcome_reason, verify_kind};
pub use frister::{frist_finding, other_reading};
pub use ical::ical;
pub use plan::{anledning, lovnote, plan_finding, tjekpunkt};
pub use problems::problem;
pub use risk::{risiko_finding, risiko_finding_in};
pub use rules::{open_point, rule};
pub use socialtilsyn::{tilhoersgrund, tilhoersspoergsmaal};
pub use steps::{step, step_of};
pub use told::{Told, told};
