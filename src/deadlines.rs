//! Every deadline with its paragraph, for the date it applies.
//!
//! A case in ([`crate::case::Sag`]: what happened, when, to whom), deadlines and findings out
//! ([`frister`]). A rule is data ([`Rule`]) with one row a period of law; an event is judged by
//! the law of its own date, and the trace of a count says when the law changes on the way.
//! What the law leaves open is said (`open`, `confidence`), never decided silently.
//!
//! ```
//! use kvalitetsmodel::calendar::{Date, ReceiptKind};
//! use kvalitetsmodel::case::{Afgoerelse, Details, Event, Party, Sag};
//! use kvalitetsmodel::deadlines::frister;
//!
//! let day = |text| Date::parse(text).expect("a real date");
//! let afgoerelse = Afgoerelse::new().receipt(ReceiptKind::DigitalPost);
//! let events = vec![Event::new(day("2026-03-05"), Details::Afgoerelse(afgoerelse))];
//! let answer = frister(&Sag::new(Party::Tilbud).with_events(events), day("2026-03-10"));
//! // Four weeks end on skærtorsdag and move to the Tuesday after Easter.
//! assert_eq!(answer.frister[0].last, Some(day("2026-04-07")));
//! assert_eq!(answer.frister[0].before_rolling, Some(day("2026-04-02")));
//! ```

mod aarshjul;
mod across;
mod aendring;
mod aktindsigt;
mod akut;
mod ankestyrelsen;
mod answers;
mod appeals;
mod asked;
mod between;
mod bortfald;
mod catalogue;
mod check;
mod clocked;
mod days;
mod decision;
mod draft;
mod engine;
mod extensions;
mod finding;
mod first_day;
mod force;
mod frist;
mod hours;
mod index;
mod judge;
mod klage;
mod kurser;
mod law;
mod link;
mod most;
mod naming;
mod nothing;
mod period;
mod plejefamilie;
mod portal;
mod rule;
mod rules;
mod takst;

mod visits;
mod way;
mod which;

pub use aarshjul::aarshjul;
pub(crate) use appeals::{Appeals, Runs, Suspends, Virkning};
use between::earlier;
pub(crate) use between::is_between;
pub(crate) use days::Days;
pub(crate) use decision::{
    Checked, Course, Decision, Document, Grounds, Mark, Search, Version, checked, concerns,
    findings, rule_for,
};
pub use decision::{
    DECISIONS, DecisionFundKind, Requirement, RequirementKind, RequirementState, RequirementWhen,
};
pub use engine::frister;
pub(crate) use extensions::Extensions;
pub use finding::FristFundKind;
pub(crate) use first_day::first_day;
pub use frist::{Fallen, Frist, Frister, Lov, OtherBy, Status, lov_on};
pub(crate) use law::law_on;
pub(crate) use link::Answers;
use naming::Naming;
pub use nothing::NothingWhy;
pub(crate) use period::PeriodEnd;
pub(crate) use rule::Detail;
pub use rule::{Actor, Counting, Row, Rule, Unit, When};
#[cfg(test)]
pub(crate) use rules::{EARLY, LATE, LATE_APPROVAL};
pub use rules::{RULES, RuleId};
use rules::{is_decision, rule_on};
pub(crate) use takst::tillaegstakst_on;
pub use takst::{Beloeb, Takstperiode};
pub(crate) use way::Way;
