//! Every function of a case by its name, with any arguments: `name TAB json TAB json`.
//!
//! Nothing panics, the answer is JSON, what is wrong has its code and its path, and the same call
//! gives the same bytes.

use kvalitetsmodel_plain::call::answer;
use serde_json::Value;

pub fn tried(call: &[u8]) {
    let mut parts = call.split(|byte| *byte == b'\t');
    let name = parts.next().unwrap_or_default();
    let arguments: Vec<&[u8]> = parts.collect();
    let first = answer(name, &arguments);
    assert_eq!(first, answer(name, &arguments), "the same call, other bytes");
    match first {
        Ok(text) => drop(serde_json::from_str::<Value>(&text).expect("an answer in JSON")),
        Err(text) => {
            let wrong: Value = serde_json::from_str(&text).expect("problems in JSON");
            assert_eq!(wrong["code"], "badInput");
            let problems = wrong["problems"].as_array().expect("a list of problems");
            assert!(!problems.is_empty(), "wrong, and nothing said of it");
            for problem in problems {
                let said = |member: &str| problem[member].as_str().is_some_and(|it| !it.is_empty());
                assert!(said("code"), "{problem}");
                assert!(problem["path"].is_string(), "{problem}");
                let message = &problem["message"];
                assert!(message["da"].is_string() && message["en"].is_string(), "{problem}");
            }
        }
    }
}
