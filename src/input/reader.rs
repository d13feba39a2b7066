//! Reading a [`Value`] field by field, noting every problem with its path.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Problem, ProblemKind, Problems, Value};
use crate::calendar::Date;

/// The longest text a person may give: some eight pages.
const MAX_TEXT: usize = 20_000;
/// As much of a wrong word as a message repeats.
const MAX_QUOTE: usize = 60;

/// Collects the problems of one input.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    problems: Vec<Problem>,
}

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Node<'v> {
    value: &'v Value,
    path: String,
}

/// The fields of an object that was read; what is not taken is unknown.
#[derive(Debug)]
pub(crate) struct Fields<'v> {
    fields: &'v [(String, Value)],
    path: String,
}

impl Reader {
    pub(crate) fn note(&mut self, path: &str, kind: ProblemKind) {
        self.problems.push(Problem { kind, path: path.to_string() });
    }

    pub(crate) fn into_problems(self) -> Problems {
        Problems(self.problems)
    }

    /// The fields of an object whose field names are known; the others are problems.
    pub(crate) fn object<'v>(&mut self, node: &Node<'v>, known: &[&str]) -> Option<Fields<'v>> {
        let Value::Object(fields) = node.value else {
            self.wrong_type(node, "object");
            return None;
        };
        for (index, (name, _)) in fields.iter().enumerate() {
            let path = format!("{}/{}", node.path, escaped(name));
            if !known.contains(&name.as_str()) {
                self.note(&path, ProblemKind::UnknownField { field: quoted(name) });
            } else if fields.iter().take(index).any(|(earlier, _)| earlier == name) {
                self.note(&path, ProblemKind::DuplicateField { field: quoted(name) });
            }
        }
        Some(Fields { fields, path: node.path.clone() })
    }

    /// The items of a list of at most `limit`.
    pub(crate) fn list<'v>(&mut self, node: &Node<'v>, limit: usize) -> Option<Vec<Node<'v>>> {
        let Value::List(items) = node.value else {
            self.wrong_type(node, "list");
            return None;
        };
        if items.len() > limit {
            self.note(&node.path, ProblemKind::TooMany { limit });
        }
        let node = |(index, value)| Node { value, path: format!("{}/{index}", node.path) };
        Some(items.iter().take(limit).enumerate().map(node).collect())
    }

    pub(crate) fn text<'v>(&mut self, node: &Node<'v>) -> Option<&'v str> {
        let Value::Text(text) = node.value else {
            self.wrong_type(node, "text");
            return None;
        };
        if text.len() > MAX_TEXT && text.chars().count() > MAX_TEXT {
            self.note(&node.path, ProblemKind::TextTooLong { limit: MAX_TEXT });
            return None;
        }
        Some(text)
    }

    /// A text with something in it beside white space.
    pub(crate) fn full_text<'v>(&mut self, node: &Node<'v>) -> Option<&'v str> {
        let text = self.text(node)?;
        if text.trim().is_empty() {
            self.note(&node.path, ProblemKind::EmptyText);
            return None;
        }
        Some(text)
    }

    pub(crate) fn boolean(&mut self, node: &Node<'_>) -> Option<bool> {
        let Value::Bool(flag) = node.value else {
            self.wrong_type(node, "boolean");
            return None;
        };
        Some(*flag)
    }

    pub(crate) fn whole_number(&mut self, node: &Node<'_>) -> Option<i64> {
        let Value::Whole(number) = node.value else {
            self.wrong_type(node, "wholeNumber");
            return None;
        };
        Some(*number)
    }

    pub(crate) fn date(&mut self, node: &Node<'_>) -> Option<Date> {
        let text = self.text(node)?;
        let date = Date::parse(text);
        if date.is_none() {
            self.note(&node.path, ProblemKind::InvalidDate { value: quoted(text) });
        }
        date
    }

    /// One of a closed list of words.
    pub(crate) fn word<T: Copy>(
        &mut self,
        node: &Node<'_>,
        all: &[T],
        id: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let text = self.text(node)?;
        let found = all.iter().copied().find(|one| id(*one) == text);
        if found.is_none() {
            let allowed = all.iter().map(|one| id(*one)).collect();
            self.note(&node.path, ProblemKind::UnknownValue { value: quoted(text), allowed });
        }
        found
    }

    /// A list of words from a closed list, none of them twice.
    pub(crate) fn words<T: Copy + PartialEq>(
        &mut self,
        node: &Node<'_>,
        all: &[T],
        id: impl Fn(T) -> &'static str,
    ) -> Vec<T> {
        let mut words = Vec::new();
        for item in self.list(node, all.len()).unwrap_or_default() {
            if let Some(word) = self.word(&item, all, &id) {
                if words.contains(&word) {
                    let kind = ProblemKind::DuplicateId { id: id(word).to_string() };
                    self.note(&item.path, kind);
                } else {
                    words.push(word);
                }
            }
        }
        words
    }

    /// An id: letters, digits, dot, hyphen and underscore, at most 40 of them.
    pub(crate) fn id<'v>(&mut self, node: &Node<'v>) -> Option<&'v str> {
        let text = self.text(node)?;
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        if text.is_empty() || text.len() > 40 || !text.chars().all(allowed) {
            self.note(&node.path, ProblemKind::InvalidId { id: quoted(text) });
            return None;
        }
        Some(text)
    }

    pub(crate) fn wrong_type(&mut self, node: &Node<'_>, expected: &'static str) {
        let kind = match node.value {
            Value::TooDeep => ProblemKind::TooDeep { limit: Value::MAX_DEPTH },
            Value::TooMany => ProblemKind::TooMany { limit: Value::MAX_VALUES },
            other => ProblemKind::WrongType { expected, found: other.kind() },
        };
        self.note(&node.path, kind);
    }
}

impl<'v> Node<'v> {
    pub(crate) fn root(value: &'v Value) -> Self {
        Self { value, path: String::new() }
    }

    pub(crate) fn value(&self) -> &'v Value {
        self.value
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }
}

impl<'v> Fields<'v> {
    /// The field, if it is there and not null.
    pub(crate) fn get(&self, name: &str) -> Option<Node<'v>> {
        let (_, value) = self.fields.iter().find(|(field, _)| field == name)?;
        (*value != Value::Null).then(|| Node { value, path: self.path_of(name) })
    }

    /// The field; its absence is a problem.
    pub(crate) fn require(&self, reader: &mut Reader, name: &'static str) -> Option<Node<'v>> {
        let node = self.get(name);
        if node.is_none() {
            reader.note(&self.path_of(name), ProblemKind::Missing { field: name });
        }
        node
    }

    pub(crate) fn path_of(&self, name: &str) -> String {
        format!("{}/{name}", self.path)
    }
}

/// A field name as a step of a JSON pointer.
fn escaped(name: &str) -> String {
    quoted(name).replace('~', "~0").replace('/', "~1")
}

/// At most the first characters of a word somebody else wrote.
pub(crate) fn quoted(text: &str) -> String {
    let mut quote: String = text.chars().take(MAX_QUOTE).collect();
    if quote.len() < text.len() {
        quote.push('…');
    }
    quote
}
