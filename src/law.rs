//! What every piece of law in this crate carries: when it applied, where it stands, and
//! how sure we are of it.

pub(crate) mod acts;
mod basis;
mod bilingual;
mod confidence;
mod place;
pub(crate) mod read;
mod source;
mod standing;
mod validity;

pub use basis::LegalBasis;
pub use bilingual::Bilingual;
pub(crate) use bilingual::kept;
pub use confidence::Confidence;
pub(crate) use place::{GONE, less_sure, stands_since};
pub(crate) use place::{Place, Provision, basis_on};
pub(crate) use source::Sources;
pub use source::{Publication, Source, SourceRef};
pub use standing::Standing;
pub use validity::Validity;
