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
        if let Some(id) = fields.text(reader, "model").filter(|id| *id != self.id()) {
            let (model, expected) = (quoted(id), self.id().to_string());
            reader.note(fields.path_of("model"), ProblemKind::WrongModel { model, expected });
        }
        let source = fields.full_text(reader, "source");
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
        let known: Vec<&str> = self.ids().collect();
        let names: Vec<&str> = match node.value() {
            Value::Object(entries) => entries.iter().map(|(name, _)| name.as_str()).collect(),
            _ => Vec::new(),
        };
        let fields = reader.object(node, &names)?;
        let mut texts = Texts::new();
        for name in names {
            if !known.contains(&name) {
                let (id, model) = (quoted(name), self.id().to_string());
                reader.note(fields.path_of(name), ProblemKind::UnknownId { id, model });
                continue;
            }
            match fields.get(name) {
                Some(node) => {
                    texts.extend(words(reader, &node).map(|text| (name.to_string(), text)));
                }
                None => reader.note(fields.path_of(name), ProblemKind::EmptyText),
            }
        }
        Some(texts)
    }

    /// Every id in the tree.
    fn ids(&self) -> impl Iterator<Item = &str> {
        self.temaer().iter().flat_map(|tema| {
            let kriterier = tema.kriterier.iter();
            let below = kriterier.flat_map(|one| {
                let indikatorer = one.indikatorer.iter().map(|its| &*its.id);
                core::iter::once(&*one.id).chain(indikatorer)
            });
            core::iter::once(&*tema.id).chain(below)
        })
    }
}

fn relabel(label: &mut Bilingual, id: &str, texts: &[(String, Bilingual)]) {
    if let Some((_, text)) = texts.iter().find(|(its, _)| its == id) {
        *label = text.clone();
    }
}
