//! An assessment of a register.

use alloc::collections::BTreeMap;
use alloc::string::String;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::Region;
use kvalitetsmodel::exact::Fraction;
use kvalitetsmodel::model::{Judged, Level, Model, Tilbudstype};

use super::VisitReason;

/// An assessment of one tilbud on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Row {
    /// The line in the file.
    pub line: usize,
    /// The socialtilsyn that made it.
    pub socialtilsyn: Region,
    /// The pseudonym of the tilbud.
    pub tilbud: String,
    /// The pseudonym of who runs it.
    pub udbyder: String,
    /// What kind of tilbud it is.
    pub tilbudstype: Tilbudstype,
    /// How many places it has.
    pub pladser: u16,
    /// The day.
    pub date: Date,
    /// The version of the model.
    pub model: &'static Model,
    /// Why there was a visit, where it is told.
    pub reason: Option<VisitReason>,
    /// The scores by id; from 2026 1 for a criterion that is met, 0 for one that is not.
    pub scores: BTreeMap<&'static str, Fraction>,
}

impl Row {
    /// The value of a theme, criterion or indicator: the score that the register has; for a theme
    /// from 2026 on the share of its judged criteria that are met, from 0 to 1.
    #[must_use]
    pub fn value(&self, part: &str) -> Option<Fraction> {
        if let Some(score) = self.scores.get(part) {
            return Some(*score);
        }
        let found = self.model.part(part)?;
        if self.model.judged() != Judged::Criteria || found.level() != Level::Tema {
            return None;
        }
        let criteria = found.tema.kriterier.iter().filter_map(|its| self.scores.get(&*its.id));
        Fraction::mean(&criteria.copied().collect::<alloc::vec::Vec<_>>()).ok().flatten()
    }
}
