//! Words that have no parameters.

use super::template::Template;
use crate::law::Bilingual;

/// The row of a word; the word itself where there is none.
#[inline(never)]
pub(super) fn word(rows: &[Template], id: &'static str) -> Bilingual {
    let row = rows.iter().find(|(its, _, _)| *its == id).copied();
    let (_, da, en) = row.unwrap_or((id, id, id));
    Bilingual::new(da, en)
}
