//! From judgements to a profile: exact means until 2025, the conjunction from 2026.

pub(crate) mod computed;
mod conjunction;
mod means;
mod method;
mod profil;
mod score;
mod share;
mod tal;

pub use conjunction::{AllCriteria, Conjunction};
pub use method::Method;
pub use profil::{
    IndikatorResultat, KriteriumResultat, ModelRef, OtherMethod, Profil, TemaResultat, profil,
};
pub use score::Score;
pub use share::{Expected, Share};
pub use tal::Tal;
