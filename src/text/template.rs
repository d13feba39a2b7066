//! Sentences with places for parameters: `{name}`, or `{name*}` for a kind of value.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use crate::codes::{Coded, Param, Params};
use crate::law::Bilingual;

/// A code with its sentence in Danish and in English.
pub(super) type Template = (&'static str, &'static str, &'static str);

/// The sentence of a code, with its parameters in place.
///
/// A code without a sentence gives the code itself: it can be looked up, and nothing is lost.
pub(super) fn fill(templates: &[Template], coded: &dyn Coded) -> Bilingual {
    let code = coded.code();
    let params = coded.params();
    let template = templates.iter().find(|(its, _, _)| *its == code);
    let (_, da, en) = template.copied().unwrap_or((code, code, code));
    Bilingual {
        da: Cow::Owned(sentence(da, &params, |kind| kind.1)),
        en: Cow::Owned(sentence(en, &params, |kind| kind.2)),
    }
}

fn sentence(
    template: &str,
    params: &Params<'_>,
    language: fn(&Template) -> &'static str,
) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = cut(rest, b'{') {
        let Some((name, behind)) = cut(after, b'}') else { break };
        text.push_str(before);
        let plain = name.strip_suffix('*').unwrap_or(name);
        let value = params.0.iter().find(|(its, _)| *its == plain).map(|(_, value)| *value);
        match value {
            Some(Param::Text(word)) if plain.len() < name.len() => {
                let kind = KINDS.iter().find(|(its, _, _)| *its == word);
                text.push_str(kind.map_or(word, language));
            }
            Some(Param::Text(word)) => text.push_str(word),
            Some(Param::Number(number)) => text.push_str(&number.to_string()),
            Some(Param::Words(words)) => text.push_str(&words.join(", ")),
            // A parameter that is not known: an open end of a period.
            None => text.push('…'),
        }
        rest = behind;
    }
    text.push_str(rest);
    text
}

/// The text before and after an ASCII character. The standard `split_once` does the same
/// with a general search that is ten times the size.
fn cut(text: &str, at: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == at)?;
    Some((text.get(..place)?, text.get(place.checked_add(1)?..)?))
}

/// The kinds of value, in words.
#[rustfmt::skip]
static KINDS: &[Template] = &[
    ("object", "felter med navne", "named fields"),
    ("list", "en liste", "a list"),
    ("text", "en tekst", "a text"),
    ("boolean", "ja eller nej (true/false)", "yes or no (true/false)"),
    ("wholeNumber", "et helt tal", "a whole number"),
    ("number", "et tal, der ikke er helt", "a number that is not whole"),
    ("score", "en score eller et svar", "a score or an answer"),
    ("null", "ingenting", "nothing"),
    ("unreadable", "noget, der ikke kan læses", "something that cannot be read"),
];
