//! The TypeScript form of an event: what all events have, and a shape for each set of fields.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Event, EventKind, Kursusdage, Oere, TimeOfDay, Year};
use crate::input::{Field, FieldShape};

ts_primitive!(Year, "number");
ts_primitive!(Oere, "number");
ts_primitive!(Kursusdage, "number");
ts_primitive!(TimeOfDay, "string");
// `Event` is a type of every browser.
ts_as!(Event as "CaseEvent", &definition());

fn definition() -> String {
    let mut shapes: Vec<(&[Field], Vec<String>)> = Vec::new();
    for kind in EventKind::ALL {
        let word = format!("{:?}", kind.id());
        match shapes.iter_mut().find(|(fields, _)| *fields == kind.fields()) {
            Some((_, words)) => words.push(word),
            None => shapes.push((kind.fields(), [word].into())),
        }
    }
    let mut union = String::new();
    for (fields, words) in &shapes {
        union.push_str(" | { kind: ");
        union.push_str(&words.join(" | "));
        for field in *fields {
            union.push_str("; ");
            union.push_str(field.name);
            union.push_str("?: ");
            union.push_str(&type_of(field.shape));
        }
        union.push_str(" }");
    }
    format!(
        "{{ date: string; id?: string; sag?: string; answers?: string; concerns?: string[]; \
         text?: string; }} & ({})",
        union.trim_start_matches(" | ")
    )
}

fn type_of(shape: FieldShape) -> String {
    match shape {
        FieldShape::Bool => String::from("boolean"),
        FieldShape::Parts(_) => String::from("string[]"),
        FieldShape::Number { .. } => String::from("number"),
        FieldShape::Word(words) => {
            let words: Vec<String> = words.iter().map(|word| format!("{word:?}")).collect();
            words.join(" | ")
        }
        FieldShape::Object(shape) => String::from(shape.name),
        _ => String::from("string"),
    }
}
