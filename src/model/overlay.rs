//! Official wording laid over the short labels.
//!
//! The annexes with the official wording are not at hand for any version, so the built-in
//! models carry short labels in words of their own. A portal that has an annex gives its
//! texts here, by id.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Model;
use super::custom::words;
use crate::input::{Node, ProblemKind, Problems, Reader, Value, quoted};
use crate::law::Bilingual;

/// New labels by id.
type Texts = Vec<(String, Bilingual)>;

impl Model {
    /// The same model with other labels: `{ "model": id, "source": text, "texts": { id: text } }`.
    ///
    /// A text is one text for both languages, or `{ "da": …, "en": … }`. Ids, structure and
    /// confidence stay; the fingerprint changes with the words, and `source` says where they
    /// are from.
    ///
    /// # Errors
    /// Every problem at once, each with its path.
    ///
    /// ```
    /// use kvalitetsmodel::input::Value;
    /// use kvalitetsmodel::model::Model;
    ///
    /// let text = |text: &str| Value::Text(text.into());
    /// let overlay = Value::Object(vec![
    ///     ("model".into(), text("tilbud-2017")),
    ///     ("source".into(), text("BEK 1490/2023, bilag 1")),
    ///     ("texts".into(), Value::Object(vec![("10.b".into(), text("The annex's words"))])),
    /// ]);
    /// let model = Model::built_in("tilbud-2017").expect("built in").overlaid(&overlay)?;
    /// assert_eq!(model.wording(), Some("BEK 1490/2023, bilag 1"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn overlaid(&self, overlay: &Value) -> Result<Self, Problems> {
        let mut reader = Reader::default();
        let model = self.read_overlay(&mut reader, &Node::root(overlay));
        reader.into_problems().or(model)
    }

    fn read_overlay(&self, reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        let fields = reader.object(node, &["model", "source", "texts"])?;
        let target = fields.require(reader, "model");
        if let Some(node) = target
            && let Some(id) = reader.text(&node)
            && id != self.id()
        {
            let (model, expected) = (quoted(id), self.id().to_string());
            reader.note(node.path(), ProblemKind::WrongModel { model, expected });
        }
        let source = fields.require(reader, "source").and_then(|node| reader.full_text(&node));
        let texts = fields.require(reader, "texts").and_then(|node| self.texts(reader, &node));
        let (source, texts) = (source?, texts?);
        let mut model = self.clone();
        model.wording = Some(Cow::Owned(source.to_string()));
        for tema in model.temaer.to_mut() {
            relabel(&mut tema.label, &tema.id, &texts);
            for kriterium in tema.kriterier.to_mut() {
                relabel(&mut kriterium.label, &kriterium.id, &texts);
                for indikator in kriterium.indikatorer.to_mut() {
                    relabel(&mut indikator.label, &indikator.id, &texts);
                }
            }
        }
        Some(model)
    }

    fn texts(&self, reader: &mut Reader, node: &Node<'_>) -> Option<Texts> {
        let Value::Object(entries) = node.value() else {
            reader.wrong_type(node, "object");
            return None;
        };
        let names: Vec<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
        let fields = reader.object(node, &names)?;
        let mut texts = Texts::new();
        for name in names {
            if !self.has(name) {
                let (id, model) = (quoted(name), self.id().to_string());
                reader.note(&fields.path_of(name), ProblemKind::UnknownId { id, model });
                continue;
            }
            match fields.get(name) {
                Some(node) => {
                    texts.extend(words(reader, &node).map(|text| (name.to_string(), text)));
                }
                None => reader.note(&fields.path_of(name), ProblemKind::EmptyText),
            }
        }
        Some(texts)
    }

    fn has(&self, id: &str) -> bool {
        self.temaer().iter().any(|tema| tema.id == id)
            || self.kriterier().any(|kriterium| kriterium.id == id)
            || self.leaves().any(|leaf| leaf.id() == id)
    }
}

fn relabel(label: &mut Bilingual, id: &str, texts: &[(String, Bilingual)]) {
    if let Some((_, text)) = texts.iter().find(|(its, _)| its == id) {
        *label = text.clone();
    }
}
