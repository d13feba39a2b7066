//! The JSON Schema of a case, from the table that the reader reads by.

use kvalitetsmodel::case::Sag;
use kvalitetsmodel::input::{Field, FieldShape, KindsShape, ObjectShape};
use serde_json::{Map, Value, json};

/// The schema as the file has it.
pub fn schema_text() -> String {
    let mut text = serde_json::to_string_pretty(&schema()).expect("plain data");
    text.push('\n');
    text
}

/// The JSON Schema (2020-12) of a case.
pub fn schema() -> Value {
    let mut defs = Defs::default();
    let Value::Object(sag) = defs.object(&Sag::SHAPE) else { unreachable!("an object") };
    let mut schema = Map::new();
    schema.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("title".into(), json!("Sag"));
    schema.insert("description".into(), json!(ABOUT));
    schema.extend(sag);
    schema.insert("$defs".into(), Value::Object(defs.0));
    Value::Object(schema)
}

const ABOUT: &str = "A case of the kvalitetsmodel: who it is about, the assessments, what has happened, concerns, risk, follow-up and plan. A member that is null is not given.";

/// What is referred to by name.
#[derive(Default)]
struct Defs(Map<String, Value>);

impl Defs {
    fn reference(&mut self, name: &str, make: impl FnOnce(&mut Self) -> Value) -> Value {
        if !self.0.contains_key(name) {
            // Held while it is made, so that it is made once.
            self.0.insert(name.into(), Value::Null);
            let made = make(self);
            self.0.insert(name.into(), made);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn object(&mut self, shape: &ObjectShape) -> Value {
        let mut properties = Map::new();
        self.members(shape.fields, &mut properties);
        let required = required(shape.fields);
        closed(properties, &required)
    }

    fn members(&mut self, fields: &[Field], properties: &mut Map<String, Value>) {
        for field in fields {
            let its = self.of(&field.shape);
            let its = if field.required { its } else { self.or_null(its) };
            properties.insert(field.name.into(), its);
        }
    }

    /// One of several kinds, told apart by the word in one member.
    fn kinds(&mut self, shape: &KindsShape) -> Value {
        let name = format!("{}Members", shape.name);
        let common = self.reference(&name, |defs| {
            let mut properties = Map::new();
            defs.members(shape.fields, &mut properties);
            let mut required = required(shape.fields);
            required.insert(0, shape.tag);
            json!({ "type": "object", "properties": properties, "required": required })
        });
        let mut kinds = Vec::new();
        for (word, fields) in shape.kinds {
            let mut properties = Map::new();
            properties.insert(shape.tag.into(), json!({ "const": word }));
            self.members(fields, &mut properties);
            kinds.push(json!({ "properties": properties, "unevaluatedProperties": false }));
            kinds.last_mut().expect("just put in")["$ref"] = common["$ref"].clone();
        }
        json!({ "oneOf": kinds })
    }

    fn of(&mut self, shape: &FieldShape) -> Value {
        match *shape {
            FieldShape::Date => self.reference("date", |_| {
                json!({ "type": "string", "format": "date", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" })
            }),
            FieldShape::Time => self.reference("time", |_| {
                json!({ "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$" })
            }),
            FieldShape::Bool => json!({ "type": "boolean" }),
            FieldShape::Text => self.reference("text", |_| {
                json!({ "type": "string", "maxLength": MAX_TEXT, "pattern": "[^ \\t\\n\\f\\r]" })
            }),
            FieldShape::Short(most) => {
                json!({ "type": "string", "maxLength": most, "pattern": "[^ \\t\\n\\f\\r]" })
            }
            FieldShape::AnyText => self
                .reference("anyText", |_| json!({ "type": "string", "maxLength": MAX_TEXT })),
            FieldShape::Id => self.reference("id", |_| {
                json!({ "type": "string", "pattern": "^[A-Za-z0-9._-]{1,40}$" })
            }),
            FieldShape::Number { least, most } => {
                json!({ "type": "integer", "minimum": least, "maximum": most })
            }
            FieldShape::Word(words) => json!({ "enum": words }),
            FieldShape::Words(words) => json!({
                "type": "array",
                "items": { "enum": words },
                "maxItems": words.len(),
                "uniqueItems": true,
            }),
            FieldShape::Parts(most) => {
                let items = self.of(&FieldShape::Text);
                json!({ "type": "array", "items": items, "maxItems": most, "uniqueItems": true })
            }
            FieldShape::List { most, once, of } => {
                let items = self.of(of);
                let mut list = json!({ "type": "array", "items": items, "maxItems": most });
                if once {
                    list["uniqueItems"] = json!(true);
                }
                list
            }
            FieldShape::Object(shape) => self.reference(shape.name, |defs| defs.object(shape)),
            FieldShape::Kinds(shape) => self.reference(shape.name, |defs| defs.kinds(shape)),
            FieldShape::Either(shapes) => {
                let either: Vec<Value> = shapes.iter().map(|one| self.of(one)).collect();
                json!({ "anyOf": either })
            }
            FieldShape::Open => json!({ "type": "object" }),
            FieldShape::Any => json!(true),
            _ => panic!("a shape without a schema: {shape:?}"),
        }
    }
}

impl Defs {
    /// The same, or null: nothing is said then.
    fn or_null(&mut self, schema: Value) -> Value {
        match schema {
            Value::Bool(true) => schema,
            Value::Object(mut simple) if simple.get("type").is_some_and(Value::is_string) => {
                let kind = simple["type"].take();
                simple["type"] = json!([kind, "null"]);
                Value::Object(simple)
            }
            Value::Object(mut words) if words.contains_key("enum") => {
                words["enum"].as_array_mut().expect("a list of words").push(Value::Null);
                Value::Object(words)
            }
            other => {
                let Some(name) = other["$ref"].as_str().and_then(|to| to.strip_prefix("#/$defs/"))
                else {
                    return json!({ "anyOf": [other, { "type": "null" }] });
                };
                let name = format!("{name}OrNull");
                self.reference(&name, |_| json!({ "anyOf": [other, { "type": "null" }] }))
            }
        }
    }
}

/// The longest text a person may give.
const MAX_TEXT: usize = 20_000;

fn required(fields: &[Field]) -> Vec<&'static str> {
    fields.iter().filter(|field| field.required).map(|field| field.name).collect()
}

/// An object that has these members and no other.
fn closed(properties: Map<String, Value>, required: &[&str]) -> Value {
    let mut object = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object["additionalProperties"] = json!(false);
    object
}
