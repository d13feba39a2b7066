//! The models of one's own that a case keeps, and which of them an assessment goes by: the same as
//! the npm package does (pkg/src/own-models.ts).

use alloc::string::ToString;
use alloc::vec::Vec;

use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::json::tree;
use kvalitetsmodel::model::{BUILT_IN, Model};

/// As many of each as is read of a case.
const MOST_MODELS: usize = 20;
const MOST_VURDERINGER: usize = 200;

/// Those of a case that can be used, and every problem with the others.
pub(crate) fn own_models(sag: &Value) -> (Vec<Model>, Problems) {
    let (mut models, mut problems) = (Vec::new(), Problems::default());
    for (place, own) in items(sag, "modeller").iter().take(MOST_MODELS).enumerate() {
        // What is no object is told by who reads all of the case.
        if !matches!(own, Value::Object(_)) {
            continue;
        }
        match own_model(own) {
            Ok(model) => models.push(model),
            Err(wrong) => {
                let path = ["/modeller/", &place.to_string()].concat();
                problems.0.extend(wrong.below(&path).0);
            }
        }
    }
    (models, problems)
}

/// A whole model, or words laid over a built-in one.
fn own_model(own: &Value) -> Result<Model, Problems> {
    let id = member(own, "texts").and_then(|_| text(own, "model"));
    let under = id.and_then(|id| BUILT_IN.iter().find(|model| model.id() == id));
    match under {
        Some(model) => Model::with_wording(&tree(&model.described()), own),
        None => Model::read(own),
    }
}

/// The one for the latest assessment of a case on a day, of a kind or any.
pub(crate) fn model_for<'m>(
    sag: &Value,
    models: &'m [Model],
    today: &str,
    kind: Option<&str>,
) -> Option<&'m Model> {
    let mut latest: Option<(&str, &Value)> = None;
    for one in items(sag, "vurderinger").iter().take(MOST_VURDERINGER) {
        let Some(date) = text(one, "date").filter(|date| *date <= today) else { continue };
        let its = member(one, "kind").map_or(Some("drift"), as_text);
        let is_later = latest.is_none_or(|(earlier, _)| earlier <= date);
        if is_later && kind.is_none_or(|kind| its == Some(kind)) {
            latest = Some((date, one));
        }
    }
    let (date, latest) = latest?;
    let area = match member(latest, "area") {
        None | Some(Value::Null) => Some(area_of(sag)),
        Some(area) => as_text(area),
    };
    models.iter().find(|model| {
        let validity = model.validity();
        let is_named = match member(latest, "model") {
            None => true,
            Some(named) => as_text(named) == Some(model.id()),
        };
        let is_after = validity.to.is_some_and(|to| date > to.text().as_str());
        let applies = validity.from.text().as_str() <= date && !is_after;
        area == Some(model.area().id()) && applies && is_named
    })
}

fn area_of(sag: &Value) -> &'static str {
    if text(sag, "party") == Some("plejefamilie") { "plejefamilier" } else { "tilbud" }
}

/// The last of that name, as in JavaScript.
fn member<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    let Value::Object(fields) = value else { return None };
    fields.iter().rev().find(|(its, _)| its == name).map(|(_, value)| value)
}

fn items<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    match member(value, name) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

fn text<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    member(value, name).and_then(as_text)
}

fn as_text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}
