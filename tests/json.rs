//! The writer of results writes what serde_json writes, and the reader reads what it reads (src/json.rs).

use std::collections::BTreeMap;

use kvalitetsmodel::input::Value;
use kvalitetsmodel::json::{read, tree, written};
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value as Json};

/// Every form that serde derives of the types of results.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Forms {
    #[serde(flatten)]
    inner: Inner,
    one_word: Word,
    kept: Option<Inner>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left_out: Option<bool>,
    either: Vec<Either>,
    pairs: [(char, i8); 2],
    keyed: BTreeMap<String, u16>,
    carried: Carried,
    nothing: (),
}

#[derive(Debug, Clone, Serialize)]
struct Inner {
    text: String,
    number: i64,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
enum Word {
    InTwoWords,
}

#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
enum Either {
    Number(u64),
    Wrapped(Wrapped),
}

#[derive(Debug, Clone, Serialize)]
struct Wrapped(String);

#[derive(Debug, Clone, Serialize)]
enum Carried {
    One(u32),
}

/// Texts with what JSON escapes and what it does not.
fn text() -> impl Strategy<Value = String> {
    let odd = "[\"\\\\/\u{0}-\u{21}\u{7f}\u{80}æøåÆØÅ§\u{2028}\u{fffd}\u{10ffff}]{0,8}";
    prop_oneof![odd, any::<String>()]
}

fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        text().prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::from),
            prop::collection::vec((text(), inner), 0..6)
                .prop_map(|fields| Json::Object(Map::from_iter(fields))),
        ]
    })
}

prop_compose! {
    fn forms()(
        (text, other) in (text(), text()),
        (number, most) in (any::<i64>(), any::<u64>()),
        (left_out, is_kept) in (any::<Option<bool>>(), any::<bool>()),
        pairs in any::<[(char, i8); 2]>(),
        keyed in any::<BTreeMap<String, u16>>(),
        one in any::<u32>(),
    ) -> Forms {
        let inner = Inner { text, number };
        Forms {
            kept: is_kept.then(|| inner.clone()),
            inner,
            one_word: Word::InTwoWords,
            left_out,
            either: vec![Either::Number(most), Either::Wrapped(Wrapped(other))],
            pairs,
            keyed,
            carried: Carried::One(one),
            nothing: (),
        }
    }
}

proptest! {
    #[test]
    fn any_json_is_written_as_serde_json_writes_it(json in json()) {
        prop_assert_eq!(written(&json), serde_json::to_string(&json).expect("JSON"));
    }

    #[test]
    fn every_form_of_serde_is_written_as_serde_json_writes_it(forms in forms()) {
        prop_assert_eq!(written(&forms), serde_json::to_string(&forms).expect("JSON"));
    }
}

/// Parts of text that is JSON, or nearly.
#[rustfmt::skip]
const PARTS: &[&[u8]] = &[
    b"[", b"]", b"{", b"}", b",", b":", b" ", b"\"a\"", b"\"\\u00e5\"", b"\"\\ud83d\\ude00\"", b"\"\\ud83d\"",
    b"\"\\x\"", b"\"\n\"", b"\"\xff\"", b"\"", b"\\", b"0", b"01", b"-", b"-0", b"4.0", b"4.", b"1e2 ", b"1e",
    b"9223372036854775808", b"true", b"nul", b"null",
];

fn nearly() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop::sample::select(PARTS), 0..12).prop_map(|parts| parts.concat())
}

/// A value without the numbers of which JavaScript has only the nearest.
fn within_decimals(json: &Json) -> bool {
    match json {
        Json::Number(number) => number.as_i64().is_some_and(|its| its.abs() < 1 << 53),
        Json::Array(items) => items.iter().all(within_decimals),
        Json::Object(fields) => fields.values().all(within_decimals),
        _ => true,
    }
}

proptest! {
    #[test]
    fn any_json_is_read_as_serde_json_reads_it(json in json().prop_filter("counted one by one", within_decimals)) {
        let value: Value = serde_json::from_value(json.clone()).expect("JSON");
        for text in [serde_json::to_string(&json), serde_json::to_string_pretty(&json)] {
            prop_assert_eq!(&read(text.expect("JSON").as_bytes()), &Ok(value.clone()));
        }
        prop_assert_eq!(written(&tree(&json)), written(&json));
    }

    #[test]
    fn what_is_no_json_is_none_for_either(text in nearly()) {
        // Half a surrogate pair is a fault there, and U+FFFD here, as in JavaScript.
        let is_half = text.windows(6).any(|part| part == br"\ud83d");
        let read = read(&text);
        prop_assert!(is_half || serde_json::from_slice::<Json>(&text).is_ok() == read.is_ok());
        prop_assert!(read.err().is_none_or(|wrong| wrong.at <= text.len()));
    }

    #[test]
    fn no_bytes_stop_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let its = read(&bytes);
        prop_assert_eq!(its.is_ok(), serde_json::from_slice::<Json>(&bytes).is_ok());
    }
}

#[test]
fn text_as_deep_as_it_is_long_is_read_without_a_stack() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = [open.repeat(1_000_000), "7".into(), close.repeat(1_000_000)].concat();
        let mut value = read(text.as_bytes()).expect("JSON");
        for _ in 0..Value::MAX_DEPTH {
            value = match value {
                Value::List(mut items) => items.remove(0),
                Value::Object(mut fields) => fields.remove(0).1,
                value => value,
            };
        }
        assert_eq!(value, Value::TooDeep);
        assert_eq!(
            read(open.repeat(1_000_000).as_bytes()).map_err(|wrong| wrong.at),
            Err(open.len() * 1_000_000)
        );
    }
}

#[test]
fn names_that_are_places_come_first_as_in_javascript() {
    let Ok(Value::Object(fields)) =
        read(br#"{"b":1,"10":2,"07":3,"9":4,"a":5,"4294967295":6,"0":7}"#)
    else {
        panic!("an object")
    };
    let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["0", "9", "10", "b", "07", "a", "4294967295"]);
}

#[test]
fn numbers_are_those_of_javascript() {
    for (text, value) in [
        ("-0", Value::Whole(0)),
        ("4.0", Value::Whole(4)),
        ("40e-1", Value::Whole(4)),
        ("4.5", Value::NotWhole),
        ("9007199254740992", Value::Whole(1 << 53)),
        ("9007199254740993", Value::Whole(1 << 53)),
        ("1e400", Value::NotWhole),
        ("-9223372036854775809", Value::Whole(i64::MIN)),
    ] {
        assert_eq!(read(text.as_bytes()), Ok(value), "{text}");
    }
}

#[test]
fn every_character_that_json_escapes_is_escaped_as_serde_json_does() {
    for code in 0..=0x7f_u8 {
        let text = format!("a{}b", char::from(code));
        assert_eq!(written(&text), serde_json::to_string(&text).expect("JSON"), "{code}");
    }
}
