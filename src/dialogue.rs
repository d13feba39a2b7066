//! A dialogforløb: what happened between the socialtilsyn and a tilbud from the first concern
//! to its end, what stands out in it, and what remains before a decision may be taken.
//!
//! The course is the events of a case whose kind is a step of one ([`EventKind::is_step`]), with
//! its concerns. The answer ([`DialogOverblik`]) is a timeline, findings and, for each intended
//! decision, the requirements of the day with what the events show of each. Every line says
//! whether it is law or something less ([`crate::law::Standing`]), where it stands and how sure
//! it is. What a decision takes is checked by [`crate::deadlines`], by the law of its own date;
//! the list of deadlines tells the same. It advises; people decide.
//!
//! [`EventKind::is_step`]: crate::case::EventKind::is_step
//!
//! ```
//! use kvalitetsmodel::calendar::Date;
//! use kvalitetsmodel::case::{Bekymring, Event, EventKind, Gravity, Party, Sag};
//! use kvalitetsmodel::codes::Coded;
//! use kvalitetsmodel::dialogue::{Dialogforloeb, dialogforloeb};
//!
//! let day = |text| Date::parse(text).expect("a real date");
//! let mut paabud = Event::of(EventKind::Paabud, day("2026-03-02"));
//! paabud.concerns = vec!["b1".into()];
//! let mut sag = Sag::new(Party::Tilbud).with_events(vec![paabud]);
//! sag.concerns = vec![Bekymring::new("b1", Gravity::Moderate)];
//! let overblik = dialogforloeb(&sag, &Dialogforloeb::new(), None, day("2026-03-10")).whole()?;
//! let first = &overblik.findings[0];
//! let source = first.source.and_then(|its| overblik.sources.get(its.place)).expect("a source");
//! assert_eq!((first.kind.code(), source.standing.id()), ("dialogueMissing", "law"));
//! assert_eq!(source.basis[0].citation(), "BEK 1559/2025 § 8, stk. 1");
//! # Ok::<(), kvalitetsmodel::input::Problems>(())
//! ```

mod check;
mod finding;
mod forloeb;
mod intended;
mod overblik;
mod placed;
mod read;
mod sources;
mod through;
mod timeline;

pub use finding::DialogFundKind;
pub use forloeb::{DialogSettings, Dialogforloeb};
pub use intended::Paataenkt;
pub use overblik::{DialogOverblik, dialogforloeb, read_dialogforloeb};
pub use through::BekymringResultat;
pub use timeline::{Span, TidslinjeTrin};
