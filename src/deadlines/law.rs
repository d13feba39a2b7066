//! The rules as other parts of the process cite them.

use super::{Lov, RuleId, Unit};
use crate::calendar::Date;

/// What a rule said on a day, with its paragraphs, as sure as its text; `None` where it said
/// nothing.
pub(crate) fn law_on(id: RuleId, date: Date) -> Option<Lov> {
    let rule = id.rule()?;
    let row = rule.on(date).filter(|row| row.unit != Unit::NoRule)?;
    let on = row.version_on(date);
    Some(Lov { confidence: row.confidence_on(on), ..Lov::of(rule, row, on) })
}
