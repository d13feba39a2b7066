//! A dialogforløb: what happened between the socialtilsyn and a tilbud from the first concern
//! to its end, what stands out in it, and what remains before a decision may be taken.
//!
//! The input is data ([`Dialogforloeb`]): concerns and steps with a date. The answer
//! ([`DialogOverblik`]) is a timeline, findings and, for each intended decision, the
//! requirements of the day with what the steps show of each. Every line says whether it is law
//! or something less ([`crate::law::Standing`]), where it stands and how sure it is. The law is
//! that of [`crate::deadlines::RULES`], by the decision's own date. It advises; people decide.
//!
//! ```
//! use kvalitetsmodel::calendar::Date;
//! use kvalitetsmodel::codes::Coded;
//! use kvalitetsmodel::dialogue::{Bekymring, Dialogforloeb, Gravity, Trin, TrinKind};
//! use kvalitetsmodel::model::Area;
//!
//! let day = |text| Date::parse(text).expect("a real date");
//! let mut paabud = Trin::new(TrinKind::Paabud, day("2026-03-02"));
//! paabud.concerns = vec!["b1".into()];
//! let mut forloeb = Dialogforloeb::new(Area::Tilbud);
//! forloeb.concerns = vec![Bekymring::new("b1", Gravity::Moderate)];
//! forloeb.steps = vec![paabud];
//! let overblik = forloeb.overblik(None, day("2026-03-10"))?;
//! let first = &overblik.findings[0];
//! assert_eq!((first.kind.code(), first.standing.id()), ("dialogueMissing", "law"));
//! assert_eq!(overblik.sources[first.source].basis[0].citation(), "BEK 1559/2025 § 8, stk. 1");
//! # Ok::<(), kvalitetsmodel::input::Problems>(())
//! ```

mod check;
mod concern;
mod course;
mod finding;
mod forloeb;
mod overblik;
mod provisions;
mod read;
mod requirement;
mod requirements;
mod signs;
mod sources;
mod step;

pub use concern::{Bekymring, Gravity};
pub use finding::{DialogFund, DialogFundKind};
pub use forloeb::{DialogSettings, Dialogforloeb};
pub use overblik::{
    BekymringResultat, DialogOverblik, Paataenkt, Span, TidslinjeTrin, dialogforloeb,
};
pub use requirement::{Requirement, RequirementKind, RequirementState, RequirementWhen};
pub use step::{DialogPurpose, Dialogform, Effect, Forventning, Moede, Trin, TrinKind};
