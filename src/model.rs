//! The kvalitetsmodel itself: themes, criteria and indicators, one version a file.
//!
//! A version is found by area and date, never by an `if` on a year:
//!
//! ```
//! use kvalitetsmodel::calendar::Date;
//! use kvalitetsmodel::model::{Area, Model};
//!
//! let day = |text| Date::parse(text).expect("a real date");
//! assert_eq!(Model::on(Area::Tilbud, day("2025-12-31")).map(Model::id), Some("tilbud-2017"));
//! assert_eq!(Model::on(Area::Tilbud, day("2026-01-01")).map(Model::id), Some("tilbud-2026"));
//! assert_eq!(Model::on(Area::Tilbud, day("2013-12-31")).map(Model::id), None);
//! ```

mod applies;
mod area;
mod bone;
mod built_in;
mod cited;
mod custom;
mod exemption;
mod fingerprint;
mod hjemmel;
mod indikator;
mod kriterium;
mod overlay;
mod part;
mod plejefamilier_2014;
mod plejefamilier_2017;
mod plejefamilier_2026;
mod samtlige_kriterier;
mod shape;
mod tema;
mod tilbud_2014;
mod tilbud_2017;
mod tilbud_2026;
mod tilbudstype;
mod version;
mod versions;

pub use applies::Applies;
pub use area::Area;
pub(crate) use bone::{Bone, Ends};
pub use built_in::BUILT_IN;
pub(crate) use custom::read_applies;
pub use custom::{MAX_PER_PARENT, MAX_TEMAER};
pub use exemption::{Exemption, exemption, exempts};
pub(crate) use exemption::{exemption_in, is_exempt};
pub use fingerprint::{Described, Fingerprint};
pub use hjemmel::Hjemmel;
pub use indikator::Indikator;
pub use kriterium::Kriterium;
pub(crate) use part::Parts;
pub use part::{Level, Part};
pub use samtlige_kriterier::SamtligeKriterier;
pub(crate) use shape::{Counts, SHAPES};
pub use shape::{Shape, WrongShape};
pub use tema::{OutsideTema, Tema};
pub(crate) use tilbudstype::read_tilbudstyper;
pub use tilbudstype::{Tilbudstype, Tilbudstyper};
pub use version::{Judged, Kriterier, Leaf, Leaves, Model};

/// The id a built-in row carries on; a helper of the row constructors.
const fn carried(id: Option<&'static str>) -> Option<alloc::borrow::Cow<'static, str>> {
    match id {
        Some(id) => Some(alloc::borrow::Cow::Borrowed(id)),
        None => None,
    }
}
