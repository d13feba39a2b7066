//! What every piece of law in this crate carries: when it applied, where it stands, and
//! how sure we are of it.

mod basis;
mod bilingual;
mod confidence;
mod source;
mod standing;
mod validity;

pub use basis::LegalBasis;
pub use bilingual::Bilingual;
pub use confidence::Confidence;
#[cfg(feature = "process")]
pub(crate) use source::Sources;
pub use source::{Publication, Source};
pub use standing::Standing;
pub use validity::Validity;
