//! What is assessed: in a case it is said once.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::members::Members;
use crate::case::Party;
use crate::input::Value;
use crate::model::Area;

/// The party that an area of the kvalitetsmodel is about; a word nobody knows stays.
pub(super) fn party_of(area: &Value) -> Value {
    let Value::Text(word) = area else { return area.clone() };
    match Area::ALL.iter().find(|area| area.id() == word) {
        Some(area) => Value::Text(Party::from(*area).id().to_string()),
        None => area.clone(),
    }
}

/// Assessments as they stand within a case: what the case says of the area and the tilbud, they
/// do not say again. One that did not say what it was of says so still, where the case does.
pub(super) fn within(sag: &Members, assessed: Vec<Value>) -> Vec<Value> {
    let mut within = Vec::with_capacity(assessed.len());
    for one in assessed {
        let Value::Object(members) = one else {
            within.push(one);
            continue;
        };
        let mut own = Members(members);
        if matches!(own.get("format"), Some(Value::Null | Value::Whole(1))) {
            own.take("format");
        }
        if own.get("area").is_some_and(|area| sag.get("party") == Some(&party_of(area))) {
            own.take("area");
        }
        match (sag.get("tilbud"), own.has("tilbud")) {
            (Some(tilbud), true) if own.get("tilbud") == Some(tilbud) => {
                own.take("tilbud");
            }
            (Some(_), false) => {
                own.take("tilbud");
                own.put("tilbud", Value::Object(Vec::new()));
            }
            _ => {}
        }
        within.push(Value::Object(own.0));
    }
    within
}
