//! What is told of a call that cannot be answered: lists of problems, as texts of JSON.

use alloc::string::{String, ToString};

use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::json::{cut, read, written};
use kvalitetsmodel::law::Bilingual;
use kvalitetsmodel::text::told;

/// The problems of an input, in words.
pub(crate) fn problems(problems: Problems) -> String {
    written(told(problems).as_slice())
}

/// An option, or another argument that is the programmer's, that cannot be used. `message` is the
/// package's own, in texts/, where `name` is filled in.
pub(crate) fn bad_option(option: &str, message: &str, name: &str) -> String {
    let say = |texts: &[u8]| said(texts, message).replace("{name}", name);
    let (da, en) = (say(DANISH), say(ENGLISH));
    let path = ["/options/", option].concat();
    let message = Bilingual { da: da.into(), en: en.into() };
    let params = [("option", Value::Text(option.to_string()))];
    one("badOption", &path, &params, &message)
}

const DANISH: &[u8] = include_bytes!("../../../texts/da/api.json");
const ENGLISH: &[u8] = include_bytes!("../../../texts/en/api.json");

/// A message of the package.
fn said(texts: &[u8], message: &str) -> String {
    let Ok(Value::Object(all)) = read(texts) else { return message.to_string() };
    let its = all.into_iter().find(|(name, _)| name == message);
    match its {
        Some((_, Value::Text(text))) => text,
        _ => message.to_string(),
    }
}

/// An argument that is no JSON, and where.
pub(crate) fn not_json(argument: usize, at: usize) -> String {
    let (argument, at) = (number(argument), number(at));
    let params = [("argument", Value::Whole(argument)), ("at", Value::Whole(at))];
    let (argument, at) = (argument.saturating_add(1).to_string(), at.to_string());
    let da =
        ["Argument nummer ", &argument, " er ikke JSON: det kan ikke læses fra byte ", &at, "."];
    let en = ["Argument number ", &argument, " is no JSON: it cannot be read from byte ", &at, "."];
    let message = Bilingual { da: da.concat().into(), en: en.concat().into() };
    one("notJson", "", &params, &message)
}

/// There is no such function.
pub(crate) fn unknown_function(name: &[u8]) -> String {
    let name = cut(String::from_utf8_lossy(name).into_owned(), 60);
    let da = ["Der er ingen funktion, der hedder »", &name, "«."].concat();
    let en = ["There is no function called “", &name, "”."].concat();
    let message = Bilingual { da: da.into(), en: en.into() };
    one("unknownFunction", "", &[("name", Value::Text(name))], &message)
}

fn one(code: &str, path: &str, params: &[(&str, Value)], message: &Bilingual) -> String {
    let params = params.iter().map(|(name, value)| (name.to_string(), value.clone())).collect();
    let text = |text: &str| Value::Text(text.to_string());
    let words = [("da", &message.da), ("en", &message.en)];
    let words = words.into_iter().map(|(name, its)| (name.to_string(), text(its))).collect();
    let members = [
        ("code", text(code)),
        ("path", text(path)),
        ("params", Value::Object(params)),
        ("message", Value::Object(words)),
    ];
    let members = members.into_iter().map(|(name, value)| (name.to_string(), value)).collect();
    written(&[Value::Object(members)])
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
