//! What every piece of law in this crate carries: when it applied, where it stands, and
//! how sure we are of it.

mod basis;
mod bilingual;
mod confidence;
pub(crate) mod read;
mod validity;

pub use basis::LegalBasis;
pub use bilingual::Bilingual;
pub use confidence::Confidence;
pub use validity::Validity;
