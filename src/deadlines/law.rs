//! The rules as other parts of the process cite them.

use super::{Lov, RuleId, Unit, acts};
use crate::calendar::Date;

/// What a rule said on a day, with its paragraphs; `None` where it said nothing.
pub(crate) fn law_on(id: RuleId, date: Date) -> Option<Lov> {
    let rule = id.rule()?;
    let row = rule.on(date).filter(|row| row.unit != Unit::NoRule)?;
    let on = row.version_on(date);
    Some(Lov {
        rule: id,
        validity: row.validity,
        on,
        actor: rule.actor,
        counting: rule.counting,
        unit: row.unit,
        count: u32::from(row.count),
        confidence: row.confidence,
        date_confidence: row.date_confidence,
        basis: row.basis_on(on),
    })
}

/// Which consolidation of lov om socialtilsyn applied on a day; empty before the first.
pub(crate) fn act_on(date: Date) -> &'static str {
    acts::on(&acts::LOV, date)
}
