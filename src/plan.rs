//! What a tilbud or a plejefamilie does about a report that demands action: the handleplan.
//!
//! From an assessment of either kind and from what happened comes a skeleton with one point per
//! matter: what the socialtilsyn saw, our view of it, what we do, who, by when, how one can see
//! that it is done. Points that were filled in before are kept and laid into the new plan; one
//! whose matter is gone is kept too, and marked.
//!
//! Each point says what the law makes of it on its day, a sentence a paragraph ([`Lovnote`]);
//! [`meaning`] says the same of an event without a plan.
//!
//! Beside it: what the act asks of the place itself whatever stands open, a checklist for the
//! first days and for a dialogmøde (after LOS, 5 May 2021, in our own words), from 2026 the
//! criteria that threaten the approval, and for a model of scores which indicators lift a theme
//! most ([`loeft`](Loeft)).
//!
//! ```
//! use kvalitetsmodel::calendar::Date;
//! use kvalitetsmodel::input::Value;
//! use kvalitetsmodel::plan::{Anledning, read_handleplan};
//!
//! let today = Date::parse("2026-11-22").expect("a real date");
//! let value: Value = serde_json::from_str(
//!     r#"{ "party": "tilbud",
//!          "vurderinger": [{ "date": "2026-11-02",
//!            "criteria": [{ "id": "k8", "judgement": "notMet", "begrundelse": "Der mangler en leder." }] }],
//!          "events": [{ "kind": "paabud", "date": "2026-11-16", "frist": "2027-01-04" }] }"#,
//! ).expect("JSON");
//! let plan = read_handleplan(&value, None, today).whole()?;
//! // The påbud has a frist and comes first; the criterion threatens the approval.
//! assert_eq!(plan.points[0].kind, Anledning::Paabud);
//! assert_eq!(plan.points[1].seen, "Der mangler en leder.");
//! assert!(plan.points[1].threatens);
//! # Ok::<(), kvalitetsmodel::input::Problems>(())
//! ```

mod anledning;
mod build;
mod check;
mod dialogmoede;
mod filled;
mod finding;
mod loeft;
mod lovnote;
mod lovnoter;
mod meaning;
mod point;
mod raises;
mod read;
mod sources;
mod subject;
mod tjekliste;
mod truende;

pub use anledning::Anledning;
pub use build::{Handleplan, handleplan};
pub use dialogmoede::Dialogforberedelse;
pub use filled::FilledPlan;
pub use finding::PlanFundKind;
pub use loeft::{
    Indikatorloeft, Loeft, LoeftGrund, Loeftmuligt, Raise, Temaloeft, UdeladtIndikator,
};
pub use lovnote::{Lovnote, Lovpunkt, Lovtal};
pub use meaning::{Meaning, meaning};
pub use point::{FilledPoint, Handleplanpunkt, Handling, Handlingsstatus, Missing};
pub use raises::{MAX_LIFTED, MAX_WAYS};
pub use read::read_handleplan;
pub use tjekliste::{Fase, Tjekliste, Tjekpunkt, Tjekset};
pub use truende::{Truende, TruendeKriterium};
