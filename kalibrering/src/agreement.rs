//! How far those agree who scored the same cases: the numbers of a learning audit.
//!
//! A register cannot tell a ruler from a region; a learning audit can, since everybody scores the
//! same cases. [`audit`] gives each indicator its numbers; the functions it rests on stand beside.
//!
//! - [`krippendorff_alpha`]: 1 is agreement, 0 what chance gives; scores may be missing.
//! - [`plain_agreement`]: the share of pairs that say the same, exactly.
//! - [`gwet_ac2`]: agreement beyond chance that keeps its sense where nearly all score alike, which
//!   they do under a ceiling and where alpha falls.
//! - [`icc`]: the share of the spread that is of the cases.
//! - [`pulls`]: how far each socialtilsyn lies from the others on the same cases.

mod alpha;
mod audit;
mod gwet;
mod icc;
mod plain;
mod pull;
mod ratings;

pub use alpha::{Metric, krippendorff_alpha};
pub use audit::{AuditAnswer, PartAgreement, audit};
pub use gwet::{Weights, gwet_ac2};
pub use icc::{Icc, icc};
pub use plain::plain_agreement;
pub use pull::{Pull, pulls};
pub use ratings::{Ratings, Uneven};
