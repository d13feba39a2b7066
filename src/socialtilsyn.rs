//! Which socialtilsyn a tilbud or plejefamilie is under: bekendtgørelse om socialtilsyn § 1, before
//! 2026 lov om socialtilsyn § 2.
//!
//! Five municipalities hold the function, one a region; none of them supervises itself; a koncern
//! has one socialtilsyn for all its tilbud; some tasks are gathered at one. What is not known and
//! could change the answer is asked for.
//!
//! ```
//! use kvalitetsmodel::calendar::Date;
//! use kvalitetsmodel::case::{Kommune, Party, Region, Sag};
//! use kvalitetsmodel::socialtilsyn::socialtilsyn;
//!
//! let day = Date::parse("2026-03-02").expect("a real date");
//! let mut sag = Sag::new(Party::Plejefamilie);
//! sag.hjemsted.region = Some(Region::Hovedstaden);
//! sag.hjemsted.kommune = Some(Kommune::Frederiksberg);
//!
//! // Frederiksberg Kommune is the socialtilsyn of Region Hovedstaden, and not its own.
//! let answer = socialtilsyn(&sag, day);
//! assert_eq!(answer.region, Some(Region::Syddanmark));
//! assert_eq!(answer.source.basis[0].citation(), "BEK 1559/2025 § 1, stk. 2");
//! ```

mod answer;
mod fordeling;
mod places;

pub use answer::{Tilhoer, TilhoerMangler, Tilhoersgrund, Tilhoersspoergsmaal};
pub use fordeling::{read_socialtilsyn, socialtilsyn};
