//! The stamoplysninger that decide which indicators apply.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::{Tilbudstype, Tilbudstyper};

/// The tilbud (or plejefamilie) that is assessed, as far as the model needs to know it.
///
/// The assessed unit is always the tilbud as a whole: several afdelinger give one joint
/// assessment (inferred: act and bekendtgørelse speak of "tilbuddet", lov om socialtilsyn
/// §§ 5-7). An indicator applies when it applies to one of them.
///
/// ```
/// use kvalitetsmodel::assessment::{Afdeling, Tilbud};
/// use kvalitetsmodel::model::Tilbudstype;
///
/// let (mut tilbud, mut east) = (Tilbud::default(), Afdeling::default());
/// tilbud.tilbudstyper = vec![Tilbudstype::Sel107];
/// (east.name, east.tilbudstyper) = ("Øst".into(), vec![Tilbudstype::Sel108]);
/// tilbud.afdelinger.push(east);
/// assert!(tilbud.all_tilbudstyper().contains(Tilbudstype::Sel108));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Tilbud {
    /// Its name, if the user gives one; nothing is computed from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is approved as; empty while that is not known.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Tilbudstype>>", optional))]
    pub tilbudstyper: Vec<Tilbudstype>,
    /// Whether it has a bestyrelse; `None` while that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bestyrelse: Option<bool>,
    /// Its afdelinger, if it has several.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Afdeling>>", optional))]
    pub afdelinger: Vec<Afdeling>,
}

/// An afdeling of a tilbud.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Afdeling {
    /// Its name.
    pub name: String,
    /// What it is approved as, where that differs from the tilbud as a whole.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Tilbudstype>>", optional))]
    pub tilbudstyper: Vec<Tilbudstype>,
}

impl Tilbud {
    /// The types of the tilbud and all its afdelinger together.
    #[must_use]
    pub fn all_tilbudstyper(&self) -> Tilbudstyper {
        let mut types = Tilbudstyper::of(&self.tilbudstyper);
        for afdeling in &self.afdelinger {
            types = types.with(Tilbudstyper::of(&afdeling.tilbudstyper));
        }
        types
    }
}
