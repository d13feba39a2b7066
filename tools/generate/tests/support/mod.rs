//! Cases made from the table of a case, and what can be wrong with one.

use kvalitetsmodel::input::{Field, FieldShape};
use serde_json::{Map, Value, json};

/// Makes values of a shape from a seed: the same ones from the same.
pub struct Maker {
    state: u64,
    /// So that no id and no text stands twice.
    number: u32,
    /// Every member is there.
    pub full: bool,
    /// How many values have been made.
    pub made: usize,
    /// The one among them that is nearly right, and in which way.
    pub wrong: Option<(usize, usize)>,
}

impl Maker {
    pub fn new(seed: u64) -> Self {
        Self { state: seed ^ 0x9e37_79b9_7f4a_7c15, number: 0, full: false, made: 0, wrong: None }
    }

    /// A number below a limit (splitmix64).
    pub fn below(&mut self, limit: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let mixed = mixed ^ (mixed >> 31);
        usize::try_from(mixed % limit as u64).expect("below a usize")
    }

    fn one_of<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.below(words.len())]
    }

    fn own(&mut self) -> String {
        self.number += 1;
        format!("x{}", self.number)
    }

    fn list(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> Value) -> Value {
        let count = self.below(most.min(3) + 1);
        Value::Array((0..count).map(|_| make(self)).collect())
    }

    pub fn object(&mut self, fields: &[Field]) -> Map<String, Value> {
        let mut object = Map::new();
        for field in fields {
            if field.required || self.full || self.below(3) == 0 {
                object.insert(field.name.into(), self.of(&field.shape));
            } else if self.below(12) == 0 {
                object.insert(field.name.into(), Value::Null);
            }
        }
        object
    }

    pub fn of(&mut self, shape: &FieldShape) -> Value {
        self.made += 1;
        let right = self.right(shape);
        match self.wrong {
            Some((at, way)) if at == self.made => nearly(shape, &right, way),
            _ => right,
        }
    }

    fn right(&mut self, shape: &FieldShape) -> Value {
        match *shape {
            FieldShape::Date => {
                let (year, month) = (2014 + self.below(13), 1 + self.below(12));
                json!(format!("{year}-{month:02}-{:02}", 1 + self.below(28)))
            }
            FieldShape::Time => json!(format!("{:02}:{:02}", self.below(24), self.below(60))),
            FieldShape::Bool => json!(self.below(2) == 0),
            FieldShape::Text | FieldShape::Short(_) | FieldShape::Id => json!(self.own()),
            FieldShape::AnyText if self.below(4) == 0 => json!(""),
            FieldShape::AnyText => json!(self.own()),
            FieldShape::Number { least, most } => {
                let span = usize::try_from(most - least + 1).expect("a span");
                let within = least + i64::try_from(self.below(span)).expect("within it");
                json!([least, most, within][self.below(3)])
            }
            FieldShape::Word(words) => json!(self.one_of(words)),
            FieldShape::Words(words) => {
                let from = self.below(words.len());
                json!(words[from..(from + self.below(3)).min(words.len())])
            }
            FieldShape::Parts(most) => self.list(most, |maker| json!(maker.own())),
            FieldShape::List { most, of, .. } => self.list(most, |maker| match *of {
                // An empty one would stand twice.
                FieldShape::AnyText => json!(maker.own()),
                _ => maker.of(of),
            }),
            FieldShape::Object(shape) => Value::Object(self.object(shape.fields)),
            FieldShape::Kinds(shape) => {
                let (word, fields) = shape.kinds[self.below(shape.kinds.len())];
                let mut object = self.object(shape.fields);
                object.insert(shape.tag.into(), json!(word));
                object.extend(self.object(fields));
                // That a day of the announcement says that there was one is the reader's alone.
                if object.get("announced") == Some(&json!(false)) {
                    object.remove("announcedOn");
                }
                Value::Object(object)
            }
            FieldShape::Either(shapes) => {
                let at = self.below(shapes.len());
                self.of(&shapes[at])
            }
            FieldShape::Open => json!({}),
            _ => json!([1]),
        }
    }

    /// Makes one thing wrong somewhere below a value, or leaves it right after all.
    pub fn spoil(&mut self, value: &mut Value) {
        let inner = match value {
            Value::Object(object) => object.len(),
            Value::Array(items) => items.len(),
            _ => 0,
        };
        if inner > 0 && self.below(4) != 0 {
            let at = self.below(inner);
            match value {
                Value::Object(object) => {
                    let name = object.keys().nth(at).expect("one of its names").clone();
                    return self.spoil(&mut object[&name]);
                }
                Value::Array(items) => return self.spoil(&mut items[at]),
                _ => {}
            }
        }
        match (self.below(4), &mut *value) {
            (0, Value::Object(object)) if inner > 0 => {
                let name = object.keys().nth(self.below(inner)).expect("one of them").clone();
                object.remove(&name);
            }
            (1, Value::Object(object)) => {
                // A member that others have: known there, and not here.
                let name = self.one_of(&["x", "id", "kind", "frist", "strafbart", "samtykke"]);
                let junk = self.junk();
                object.insert(name.into(), junk);
            }
            (2, Value::Array(items)) if items.first().is_some_and(Value::is_string) => {
                items.push(items[0].clone());
            }
            _ => *value = self.junk(),
        }
    }

    fn junk(&mut self) -> Value {
        let junk = [
            Value::Null,
            json!(true),
            json!(0),
            json!(3),
            json!(-1),
            json!(6),
            json!(401),
            json!(2201),
            json!(1_000_000_000_001_i64),
            json!(2.5),
            json!(3.0),
            json!(""),
            json!(" \t"),
            json!("junk"),
            json!("3"),
            json!("æ ø"),
            json!("a/b"),
            json!("2026-02-30"),
            json!("2024-02-29"),
            json!("2026-2-3"),
            json!("24:00"),
            json!("x".repeat(41)),
            json!("x".repeat(20_001)),
            json!([]),
            json!([1]),
            json!(["junk"]),
            json!({}),
            json!({ "x": 1 }),
        ];
        junk[self.below(junk.len())].clone()
    }
}

/// A list with nothing in one of its places.
fn null_in(right: &Value) -> Value {
    match right {
        Value::Array(items) => items.iter().cloned().chain([Value::Null]).collect(),
        _ => Value::Null,
    }
}

/// How many ways there are to be nearly right.
pub const WAYS: usize = 6;

/// Just beside what the shape allows, or just within it.
fn nearly(shape: &FieldShape, right: &Value, way: usize) -> Value {
    let near = match *shape {
        FieldShape::Date => json!(["2026-02-29", "2024-02-29", "2026-13-01", "2026-1-01"]),
        FieldShape::Time => json!(["24:00", "23:59", "12:60", "29:00", "9:00", "09:00:00"]),
        FieldShape::Bool => json!([0, "true"]),
        FieldShape::Text => json!(["", " ", "\t\r\n", "\u{a0}", "x".repeat(20_001)]),
        FieldShape::Short(most) => json!(["", "æ".repeat(most), "x".repeat(most + 1)]),
        FieldShape::AnyText => json!(["x".repeat(20_000), "æ".repeat(20_001), 1]),
        FieldShape::Id => json!(["", "x".repeat(40), "x".repeat(41), "x y", "æ", "a.b-c_d"]),
        FieldShape::Number { least, most } => json!([least - 1, most + 1, least, most, 1.5, "1"]),
        FieldShape::Word(words) => json!([format!("{}x", words[0]), "", words[0]]),
        _ => json!([right, null_in(right), [1], {}, "x"]),
    };
    let near = near.as_array().expect("a list");
    near[way % near.len()].clone()
}
