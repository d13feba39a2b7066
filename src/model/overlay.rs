//! Official wording laid over the short labels.
//!
//! The annexes with the official wording are not at hand for any version, so the built-in
//! models carry short labels in words of their own. A portal that has an annex gives its
//! texts here, by id.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Model;
use super::custom::{MAX_PARTS, Wording, read_model};
use crate::input::{Node, ProblemKind, Problems, Reader, Value, escaped, quoted};
use crate::law::read::words;

impl Model {
    /// A model with other labels: `{ "model": id, "source": text, "texts": { id: text } }`.
    ///
    /// The model is given in its JSON form, built-in or a portal's own. A text is one text
    /// for both languages, or `{ "da": …, "en": … }`. Ids, structure and confidence stay; the
    /// fingerprint changes with the words, and [`Model::wording`] says where they are from.
    ///
    /// # Errors
    /// Every problem of the overlay at once, each with its path.
    ///
    /// ```
    /// use kvalitetsmodel::model::Model;
    ///
    /// let model = Model::built_in("tilbud-2017").expect("built in");
    /// let model = serde_json::to_value(model).expect("JSON");
    /// let model = serde_json::from_value(model).expect("JSON");
    /// let overlay = r#"{
    ///     "model": "tilbud-2017",
    ///     "source": "BEK 1490/2023, bilag 1",
    ///     "texts": { "10.b": "The words of the annex" }
    /// }"#;
    /// let overlay = serde_json::from_str(overlay).expect("JSON");
    /// let model = Model::with_wording(&model, &overlay).expect("a good overlay");
    /// assert_eq!(model.wording(), Some("BEK 1490/2023, bilag 1"));
    /// ```
    pub fn with_wording(model: &Value, overlay: &Value) -> Result<Self, Problems> {
        let node = Node::root(overlay);
        let mut texts = Wording::default();
        let mut of_model = Reader::default();
        let mut reader = Reader::default();
        let read = read_overlay(&mut reader, &node, &mut texts);
        let model = read_model(&mut of_model, &Node::root(model), &mut texts, &mut Vec::new());
        let mut model = of_model.into_problems().or(model)?;
        let (target, source) = read.unwrap_or_default();
        if let Some(target) = target.filter(|target| target != model.id()) {
            let (named, expected) = (quoted(&target), model.id().to_string());
            reader.note("/model".to_string(), ProblemKind::WrongModel { model: named, expected });
        }
        // What the reading of the model did not take is nowhere in it.
        for id in texts.left() {
            let path = ["/texts/", &escaped(id)].concat();
            let (id, model) = (quoted(id), model.id().to_string());
            reader.note(path, ProblemKind::UnknownId { id, model });
        }
        model.wording = source.map(Cow::Owned);
        reader.into_problems().or(Some(model))
    }
}

/// The id of the model an overlay is for, and where its wording is from.
type Head = (Option<String>, Option<String>);

fn read_overlay<'n>(
    reader: &mut Reader,
    node: &'n Node<'n>,
    texts: &mut Wording<'n>,
) -> Option<Head> {
    let fields = reader.object(node, &["model", "source", "texts"])?;
    let model = fields.text(reader, "model").map(String::from);
    let source = fields.full_text(reader, "source").map(String::from);
    if let Some(node) = fields.require(reader, "texts") {
        for (name, node) in reader.entries(&node, MAX_PARTS) {
            if let Some(text) = words(reader, &node) {
                texts.put(name, text);
            }
        }
    }
    Some((model, source))
}
