//! What a påbud, skærpet tilsyn or ophør takes: one check of a decision that was made, or is only
//! intended, for whoever asks.
//!
//! [`checked`] lists the requirements of the day with what the events show of each; [`findings`]
//! says what stands out of that. The list of deadlines and the dialogforløb tell the same of a
//! decision because both ask here.

mod afterwards;
mod content;
mod course;
mod dialogue;
mod expectation;
mod finding;
mod grounds;
mod hearing;
mod look;
mod mark;
mod named;
mod provisions;
mod requirement;
mod rules;
mod sources;
mod unmet;

pub(crate) use course::{Course, Search};
pub use finding::DecisionFundKind;
pub(crate) use grounds::{Grounds, Version};
pub(crate) use look::{Checked, Decision, checked, concerns};
pub use mark::DECISIONS;
pub(crate) use mark::Mark;
pub use requirement::{Requirement, RequirementKind, RequirementState, RequirementWhen};
pub(crate) use rules::rule_for;
pub(crate) use sources::Document;
pub(crate) use unmet::findings;
