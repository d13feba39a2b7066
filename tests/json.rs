//! The writer of results writes what serde_json writes (src/json.rs).

use std::collections::BTreeMap;

use kvalitetsmodel::json::written;
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

#[test]
fn every_character_that_json_escapes_is_escaped_as_serde_json_does() {
    for code in 0..=0x7f_u8 {
        let text = format!("a{}b", char::from(code));
        assert_eq!(written(&text), serde_json::to_string(&text).expect("JSON"), "{code}");
    }
}
