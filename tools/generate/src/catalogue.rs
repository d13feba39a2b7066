//! The catalogue of events for the npm package: kinds, fields, whom they are for, and their words.
//!
//! What many kinds have in common stands once and is referred to by its place.

use std::fmt::Write as _;

use kvalitetsmodel::case::{CATALOGUE, Dated, EventGroup, EventKind, Family, Party};
use kvalitetsmodel::input::{Field, FieldShape};
use kvalitetsmodel::law::Bilingual;
use kvalitetsmodel::text::{
    Question, event_date, event_group, event_kind, event_question, event_word,
};
use serde_json::{Value, json};

/// The TypeScript module.
pub fn catalogue() -> String {
    let mut fields = Vec::new();
    let mut words = Vec::new();
    let mut kinds = Vec::new();
    for entry in CATALOGUE {
        let kind = entry.kind;
        let mut places = Vec::new();
        for field in kind.fields() {
            if let FieldShape::Word(its) = field.shape {
                words.extend(its.iter().filter(|word| !words.contains(word)).collect::<Vec<_>>());
            }
            places.push(place(&mut fields, field_entry(kind, *field)));
        }
        let parties: Vec<_> =
            Party::ALL.iter().filter(|party| kind.is_for(**party)).map(|its| its.id()).collect();
        let mut row = json!({
            "kind": kind.id(),
            "label": both(&event_kind(kind)),
            "group": entry.group.id(),
            "dated": entry.dated.id(),
            "parties": parties,
        });
        if let Some(family) = entry.family {
            row["family"] = json!(family.id());
        }
        let can = EventKind::ALL.iter().filter(|named| kind.can_answer(**named));
        let can: Vec<_> = can.map(|named| named.id()).collect();
        if !can.is_empty() {
            row["answers"] = json!(can);
        }
        for (name, holds) in [("opens", entry.opens), ("step", kind.is_step())] {
            if holds {
                row[name] = json!(true);
            }
        }
        kinds.push((row, places));
    }

    let mut out = String::from(HEAD);
    for (name, ids) in [
        ("EventGroup", EventGroup::ALL.iter().map(|its| its.id()).collect::<Vec<_>>()),
        ("EventDated", Dated::ALL.iter().map(|its| its.id()).collect()),
        ("EventFamily", Family::ALL.iter().map(|its| its.id()).collect()),
    ] {
        let ids: Vec<String> = ids.iter().map(|id| json!(id).to_string()).collect();
        line(&mut out, &format!("export type {name} = {};", ids.join(" | ")));
    }
    out.push_str(TYPES);
    let groups = EventGroup::ALL.iter().map(|its| (its.id(), event_group(*its)));
    words_by_id(&mut out, "eventGroups", "The groups, in the order they are offered.", groups);
    let dates = Dated::ALL.iter().map(|its| (its.id(), event_date(*its)));
    words_by_id(&mut out, "eventDates", "How the day of an event is asked for.", dates);
    let words = words.into_iter().map(|word| (*word, capital(event_word(word))));
    words_by_id(&mut out, "eventWords", "The words that fields are chosen among.", words);

    line(&mut out, "\n/** What is asked about every event, beside its kind and day. */");
    line(&mut out, "export const commonFields = questions(() => [");
    for (name, shape) in COMMON {
        let question = event_question(EventKind::Paabud, name).expect("asked about every event");
        line(&mut out, &format!("  {},", asked(name, &shape, &question)));
    }
    line(&mut out, "]);");
    line(&mut out, "\nconst fields = once((): readonly EventField[] => [");
    for field in &fields {
        line(&mut out, &format!("  {field},"));
    }
    line(&mut out, "]);");
    line(&mut out, "\n/** Every kind, in the order it is offered. */");
    line(&mut out, "export const eventKinds = kindsOf(() => [");
    for (row, places) in &kinds {
        line(&mut out, &format!("  entry({row}, {}),", json!(places)));
    }
    line(&mut out, "]);");
    out
}

const HEAD: &str = "\
// Made from the Rust tables by tools/generate. Do not edit.
import { kindsOf, named, questions } from \"../event-words.js\";
import { once } from \"../word-table.js\";
import type { Bilingual, EventKind, Party } from \"./types.js\";

";

const TYPES: &str = "
/** What stands in a field. */
export type FieldShape =
  | { readonly is: \"date\" | \"time\" | \"bool\" | \"text\" | \"anyText\" | \"id\" | \"ids\" | \"parts\" }
  | { readonly is: \"number\"; readonly least: number; readonly most: number }
  | { readonly is: \"word\"; readonly words: readonly string[] }
  | { readonly is: \"object\"; readonly fields: readonly EventField[] };

/** A field and the question about it. */
export interface EventField {
  readonly name: string;
  readonly shape: FieldShape;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  /** Of yes or no: a no says more than silence, so that it is asked for, and not only ticked. */
  readonly noCounts?: true;
  /** No deadline is counted from the answer: it is for those who follow the course of a supervision. */
  readonly further?: true;
  /** Of an amount: it is asked for in kroner, and held in øre. */
  readonly kroner?: true;
  /** The field beside it that says yes where this one is asked about, or, `orUnknown`, does not say no. */
  readonly once?: { readonly by: string; readonly orUnknown?: true };
}

/** A kind of event. */
export interface EventKindEntry {
  readonly kind: EventKind;
  readonly label: Bilingual;
  readonly group: EventGroup;
  /** How its day is asked for. */
  readonly dated: EventDated;
  /** The family whose events can answer each other. */
  readonly family?: EventFamily;
  /** The kinds of the events it can name as what it answers. */
  readonly answers?: readonly EventKind[];
  /** Begins a matter: a second one of the kind is a matter of its own until somebody says otherwise. */
  readonly opens?: true;
  /** A step of a dialogforløb. */
  readonly step?: true;
  /** Whom it is for. */
  readonly parties: readonly Party[];
  readonly fields: readonly EventField[];
}

const entry = (row: Omit<EventKindEntry, \"fields\">, places: readonly number[]): EventKindEntry => ({
  ...row,
  fields: places.map((place) => fields()[place] as EventField),
});
";

/// The fields of every event that a person is asked about.
const COMMON: [(&str, FieldShape); 4] = [
    ("sag", FieldShape::Text),
    ("answers", FieldShape::Id),
    ("concerns", FieldShape::List { most: 50, once: true, of: &FieldShape::AnyText }),
    ("text", FieldShape::AnyText),
];

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("text");
}

fn both(text: &Bilingual) -> Value {
    json!({ "da": text.da, "en": text.en })
}

/// With a capital, as the words of a choice begin.
fn capital(text: Bilingual) -> Bilingual {
    let up = |text: &str| {
        let mut rest = text.chars();
        rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
    };
    Bilingual { da: up(&text.da).into(), en: up(&text.en).into() }
}

/// The place of a field in the list of all: where it stands already, or last.
fn place(fields: &mut Vec<Value>, field: Value) -> usize {
    fields.iter().position(|one| *one == field).unwrap_or_else(|| {
        fields.push(field);
        fields.len() - 1
    })
}

fn field_entry(kind: EventKind, field: Field) -> Value {
    let question = event_question(kind, field.name).expect("every field is asked about");
    let mut entry = asked(field.name, &field.shape, &question);
    if let FieldShape::Object(shape) = field.shape {
        let mut within = Vec::new();
        for inner in shape.fields {
            // The question about the whole is the one about what must be there.
            let name =
                if inner.required { field.name.into() } else { [field.name, inner.name].join(".") };
            let question = event_question(kind, &name).expect("every field is asked about");
            within.push(asked(inner.name, &inner.shape, &question));
        }
        entry["shape"]["fields"] = Value::Array(within);
    }
    entry
}

fn asked(name: &str, shape: &FieldShape, question: &Question) -> Value {
    let mut entry = json!({ "name": name, "shape": form(shape), "label": both(&question.label) });
    if let Some(hint) = &question.hint {
        entry["hint"] = both(hint);
    }
    for (name, holds) in [
        ("noCounts", question.no_counts),
        ("further", question.further),
        ("kroner", question.kroner),
    ] {
        if holds {
            entry[name] = json!(true);
        }
    }
    if let Some(once) = question.once {
        entry["once"] = json!({ "by": once.by });
        if once.or_unknown {
            entry["once"]["orUnknown"] = json!(true);
        }
    }
    entry
}

fn form(shape: &FieldShape) -> Value {
    let is = match shape {
        FieldShape::Date => "date",
        FieldShape::Time => "time",
        FieldShape::Bool => "bool",
        FieldShape::Text => "text",
        FieldShape::AnyText => "anyText",
        FieldShape::Id => "id",
        FieldShape::Parts(_) => "parts",
        FieldShape::List { .. } => "ids",
        FieldShape::Object(_) => "object",
        FieldShape::Number { least, most } => {
            return json!({ "is": "number", "least": least, "most": most });
        }
        FieldShape::Word(words) => return json!({ "is": "word", "words": words }),
        other => panic!("no field of an event has {other:?}"),
    };
    json!({ "is": is })
}

fn words_by_id(
    out: &mut String,
    name: &str,
    docs: &str,
    words: impl Iterator<Item = (&'static str, Bilingual)>,
) {
    line(out, &format!("\n/** {docs} */"));
    line(out, &format!("export const {name} = named({}, () => ({{", json!(name)));
    for (id, text) in words {
        line(out, &format!("  {id}: {},", both(&text)));
    }
    line(out, "}));");
}
