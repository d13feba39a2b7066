//! The rules as other parts of the process cite them.

use super::{Lov, RuleId, Unit};
use crate::calendar::Date;

/// What a rule said on a day, with its paragraphs; `None` where it said nothing.
pub(crate) fn law_on(id: RuleId, date: Date) -> Option<Lov> {
    let rule = id.rule()?;
    let row = rule.on(date).filter(|row| row.unit != Unit::NoRule)?;
    Some(Lov::of(rule, row, row.version_on(date)))
}
