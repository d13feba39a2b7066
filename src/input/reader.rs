//! Reading a [`Value`] field by field, noting every problem with its path.
//!
//! Nothing here is generic, and little is inlined: every reader in the crate goes through
//! these few functions, so that their code stands in the wasm once.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Problem, ProblemKind, Problems, Value, is_blank};
use crate::calendar::Date;
use crate::ids::Ids;
use crate::words::Word;

/// More than anybody mends in one go, and few enough to show.
const MAX_PROBLEMS: usize = 1000;
/// The longest text a person may give: some eight pages.
const MAX_TEXT: usize = 20_000;
/// As much of a wrong word as a message repeats.
const MAX_QUOTE: usize = 60;

/// Collects the problems of one input.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    problems: Vec<Problem>,
}

/// A value and the way to it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'n> {
    value: &'n Value,
    way: Option<(&'n Node<'n>, Step<'n>)>,
}

/// The last step of the way.
#[derive(Debug, Clone, Copy)]
enum Step<'n> {
    Field(&'n str),
    Item(usize),
}

/// The fields of an object whose names have been checked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields<'n> {
    fields: &'n [(String, Value)],
    node: &'n Node<'n>,
}

impl Reader {
    #[inline(never)]
    pub(crate) fn note(&mut self, path: String, kind: ProblemKind) {
        match self.problems.len() {
            MAX_PROBLEMS => {
                let kind = ProblemKind::MoreProblems { limit: MAX_PROBLEMS };
                self.problems.push(Problem { kind, path: String::new() });
            }
            0..MAX_PROBLEMS => self.problems.push(Problem { kind, path }),
            _ => {}
        }
    }

    /// A problem with what stands at a node.
    #[inline(never)]
    pub(crate) fn note_at(&mut self, node: &Node<'_>, kind: ProblemKind) {
        self.note(node.path(), kind);
    }

    /// The problems of an input that stands at a path within this one.
    pub(crate) fn adopt(&mut self, problems: Problems, path: &str) {
        for problem in problems.below(path).0 {
            self.note(problem.path, problem.kind);
        }
    }

    pub(crate) fn into_problems(self) -> Problems {
        Problems(self.problems)
    }

    /// The fields of an object whose field names are known; the others are problems.
    pub(crate) fn object<'n>(&mut self, node: &'n Node<'n>, known: &[&str]) -> Option<Fields<'n>> {
        self.object_with(node, &|name| {
            let unknown = !known.contains(&name);
            unknown.then(|| ProblemKind::UnknownField { field: quoted(name) })
        })
    }

    /// The fields of an object, where `wrong` says what is wrong with a field of some name.
    #[inline(never)]
    pub(crate) fn object_with<'n>(
        &mut self,
        node: &'n Node<'n>,
        wrong: &dyn Fn(&str) -> Option<ProblemKind>,
    ) -> Option<Fields<'n>> {
        let Value::Object(fields) = node.value else {
            self.wrong_type(node, "object");
            return None;
        };
        // Of the names that belong here, of which there are few.
        let mut seen: Vec<&str> = Vec::new();
        for (name, value) in fields {
            let kind = match wrong(name) {
                Some(kind) => kind,
                None if seen.contains(&name.as_str()) => {
                    ProblemKind::DuplicateField { field: quoted(name) }
                }
                None => {
                    seen.push(name);
                    continue;
                }
            };
            self.note_at(&Node { value, way: Some((node, Step::Field(name))) }, kind);
        }
        Some(Fields { fields, node })
    }

    /// The fields of an object whose names are anybody's, at most `limit` of them; the same name
    /// twice is a problem.
    #[inline(never)]
    pub(crate) fn entries<'n, 'v: 'n>(
        &mut self,
        node: &'n Node<'v>,
        limit: usize,
    ) -> Vec<(&'v str, Node<'n>)> {
        let Value::Object(fields) = node.value else {
            self.wrong_type(node, "object");
            return Vec::new();
        };
        if fields.len() > limit {
            self.note_at(node, ProblemKind::TooMany { limit });
        }
        let mut entries = Vec::with_capacity(fields.len().min(limit));
        let mut names = Ids::default();
        for (name, value) in fields.iter().take(limit) {
            let at = Node { value, way: Some((node, Step::Field(name))) };
            if !names.is_new(name) {
                self.note_at(&at, ProblemKind::DuplicateField { field: quoted(name) });
            }
            entries.push((name.as_str(), at));
        }
        entries
    }

    /// The items of a list of at most `limit`.
    #[inline(never)]
    pub(crate) fn list<'n>(&mut self, node: &'n Node<'n>, limit: usize) -> Vec<Node<'n>> {
        let Value::List(items) = node.value else {
            self.wrong_type(node, "list");
            return Vec::new();
        };
        if items.len() > limit {
            self.note_at(node, ProblemKind::TooMany { limit });
        }
        let mut nodes = Vec::with_capacity(items.len().min(limit));
        for (index, value) in items.iter().take(limit).enumerate() {
            nodes.push(Node { value, way: Some((node, Step::Item(index))) });
        }
        nodes
    }

    #[inline(never)]
    pub(crate) fn text<'n>(&mut self, node: &Node<'n>) -> Option<&'n str> {
        let Value::Text(text) = node.value else {
            self.wrong_type(node, "text");
            return None;
        };
        if text.len() > MAX_TEXT && text.chars().nth(MAX_TEXT).is_some() {
            self.note_at(node, ProblemKind::TextTooLong { limit: MAX_TEXT });
            return None;
        }
        Some(text)
    }

    /// A text with something in it beside white space.
    #[inline(never)]
    pub(crate) fn full_text<'n>(&mut self, node: &Node<'n>) -> Option<&'n str> {
        let text = self.text(node)?;
        if is_blank(text) {
            self.note_at(node, ProblemKind::EmptyText);
            return None;
        }
        Some(text)
    }

    #[inline(never)]
    pub(crate) fn boolean(&mut self, node: &Node<'_>) -> Option<bool> {
        let Value::Bool(flag) = node.value else {
            self.wrong_type(node, "boolean");
            return None;
        };
        Some(*flag)
    }

    #[inline(never)]
    pub(crate) fn whole_number(&mut self, node: &Node<'_>) -> Option<i64> {
        let Value::Whole(number) = node.value else {
            self.wrong_type(node, "wholeNumber");
            return None;
        };
        Some(*number)
    }

    /// A whole number within bounds, which `allowed` says in words.
    #[inline(never)]
    pub(crate) fn number_within(
        &mut self,
        node: &Node<'_>,
        least: i64,
        most: i64,
        allowed: &'static str,
    ) -> Option<i64> {
        let number = self.whole_number(node)?;
        if !(least..=most).contains(&number) {
            let value = number.to_string();
            self.note_at(node, ProblemKind::UnknownValue { value, allowed: [allowed].into() });
            return None;
        }
        Some(number)
    }

    #[inline(never)]
    pub(crate) fn date(&mut self, node: &Node<'_>) -> Option<Date> {
        let text = self.text(node)?;
        let date = Date::parse(text);
        if date.is_none() {
            self.note_at(node, ProblemKind::InvalidDate { value: quoted(text) });
        }
        date
    }

    /// One of a closed list of words.
    pub(crate) fn word<T: Word>(&mut self, node: &Node<'_>) -> Option<T> {
        T::ALL.get(self.word_of(node, T::WORDS)?).copied()
    }

    /// The place of a word in a closed list.
    #[inline(never)]
    pub(crate) fn word_of(&mut self, node: &Node<'_>, words: &[&'static str]) -> Option<usize> {
        let text = self.text(node)?;
        let place = words.iter().position(|word| *word == text);
        if place.is_none() {
            let (value, allowed) = (quoted(text), words.to_vec());
            self.note_at(node, ProblemKind::UnknownValue { value, allowed });
        }
        place
    }

    /// A list of words from a closed list, none of them twice; nothing for no node.
    pub(crate) fn words<T: Word>(&mut self, node: Option<Node<'_>>) -> Vec<T> {
        let mut words = Vec::new();
        for (_, place) in self.words_of(node, T::WORDS) {
            words.extend(T::ALL.get(place));
        }
        words
    }

    /// The same, each with its place in the list, so that something more can be said of it.
    pub(crate) fn placed_words<T: Word>(&mut self, node: Option<Node<'_>>) -> Vec<(usize, T)> {
        let mut words = Vec::new();
        for (at, place) in self.words_of(node, T::WORDS) {
            words.extend(T::ALL.get(place).map(|word| (at, *word)));
        }
        words
    }

    #[inline(never)]
    fn words_of(&mut self, node: Option<Node<'_>>, words: &[&'static str]) -> Vec<(usize, usize)> {
        let mut places: Vec<(usize, usize)> = Vec::new();
        let Some(node) = node else { return places };
        for (at, item) in self.list(&node, words.len()).into_iter().enumerate() {
            let Some(place) = self.word_of(&item, words) else { continue };
            if places.iter().any(|(_, earlier)| *earlier == place) {
                let id = words.get(place).copied().unwrap_or_default().to_string();
                self.note_at(&item, ProblemKind::DuplicateId { id });
            }
            places.push((at, place));
        }
        places
    }

    /// An id: letters, digits, dot, hyphen and underscore, at most 40 of them.
    #[inline(never)]
    pub(crate) fn id<'n>(&mut self, node: &Node<'n>) -> Option<&'n str> {
        let text = self.text(node)?;
        let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
        if text.is_empty() || text.len() > 40 || !text.bytes().all(allowed) {
            self.note_at(node, ProblemKind::InvalidId { id: quoted(text) });
            return None;
        }
        Some(text)
    }

    #[inline(never)]
    pub(crate) fn wrong_type(&mut self, node: &Node<'_>, expected: &'static str) {
        let kind = match node.value {
            Value::TooDeep => ProblemKind::TooDeep { limit: Value::MAX_DEPTH },
            Value::TooMany => ProblemKind::TooMany { limit: Value::MAX_VALUES },
            other => ProblemKind::WrongType { expected, found: other.kind() },
        };
        self.note_at(node, kind);
    }
}

impl<'n> Node<'n> {
    pub(crate) fn root(value: &'n Value) -> Self {
        Self { value, way: None }
    }

    pub(crate) fn value(&self) -> &'n Value {
        self.value
    }

    /// The text of a field, as it stands and before anything is said of it.
    pub(crate) fn text_of(&self, name: &str) -> Option<&'n str> {
        let Value::Object(fields) = self.value else { return None };
        let (_, value) = fields.iter().find(|(field, _)| field == name)?;
        if let Value::Text(text) = value { Some(text) } else { None }
    }

    /// The way to it as a JSON pointer.
    #[inline(never)]
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        self.write_path(&mut path);
        path
    }

    fn write_path(&self, path: &mut String) {
        let Some((parent, step)) = self.way else { return };
        parent.write_path(path);
        path.push('/');
        match step {
            Step::Field(name) => path.push_str(&escaped(name)),
            Step::Item(index) => path.push_str(&index.to_string()),
        }
    }
}

impl<'n> Fields<'n> {
    /// No fields at all.
    pub(crate) const fn none(node: &'n Node<'n>) -> Self {
        Self { fields: &[], node }
    }

    /// The field, if it is there and not null.
    #[inline(never)]
    pub(crate) fn get(&self, name: &'n str) -> Option<Node<'n>> {
        let (_, value) = self.fields.iter().find(|(field, _)| field == name)?;
        let way = Some((self.node, Step::Field(name)));
        (*value != Value::Null).then_some(Node { value, way })
    }

    /// The field; its absence is a problem.
    #[inline(never)]
    pub(crate) fn require(&self, reader: &mut Reader, name: &'static str) -> Option<Node<'n>> {
        let node = self.get(name);
        if node.is_none() {
            reader.note(self.path_of(name), ProblemKind::Missing { field: name });
        }
        node
    }

    /// A required text.
    #[inline(never)]
    pub(crate) fn text(&self, reader: &mut Reader, name: &'static str) -> Option<&'n str> {
        let node = self.require(reader, name)?;
        reader.text(&node)
    }

    /// A required text with something in it.
    #[inline(never)]
    pub(crate) fn full_text(&self, reader: &mut Reader, name: &'static str) -> Option<&'n str> {
        let node = self.require(reader, name)?;
        reader.full_text(&node)
    }

    /// A required date.
    #[inline(never)]
    pub(crate) fn date(&self, reader: &mut Reader, name: &'static str) -> Option<Date> {
        let node = self.require(reader, name)?;
        reader.date(&node)
    }

    /// A required word of a closed list.
    pub(crate) fn word<T: Word>(&self, reader: &mut Reader, name: &'static str) -> Option<T> {
        let node = self.require(reader, name)?;
        reader.word(&node)
    }

    /// Where a field stands, or would stand.
    #[inline(never)]
    pub(crate) fn path_of(&self, name: &str) -> String {
        [&self.node.path(), "/", &escaped(name)].concat()
    }
}

/// A field name as a step of a JSON pointer.
pub(crate) fn escaped(name: &str) -> String {
    let mut step = String::new();
    for c in quoted(name).chars() {
        match c {
            '~' => step.push_str("~0"),
            '/' => step.push_str("~1"),
            c => step.push(c),
        }
    }
    step
}

/// A JSON pointer of steps that need no escaping.
pub(crate) fn pointer(steps: &[&str]) -> String {
    let mut path = String::new();
    for step in steps {
        path.push('/');
        path.push_str(step);
    }
    path
}

/// At most the first characters of a word somebody else wrote.
#[inline(never)]
pub(crate) fn quoted(text: &str) -> String {
    let mut quote: String = text.chars().take(MAX_QUOTE).collect();
    if quote.len() < text.len() {
        quote.push('…');
    }
    quote
}
