//! What a plan is for.

use crate::assessment::{Assessed, Vurdering};
use crate::case::Sag;

/// What a plan is for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Subject<'s, 'm> {
    pub(super) sag: &'s Sag,
    /// Whether there is a board; `None` while that is not known.
    pub(super) bestyrelse: Option<bool>,
    /// The assessment of the report, as given and laid on its model.
    pub(super) assessed: Option<&'s (Vurdering, Assessed<'m>)>,
}
