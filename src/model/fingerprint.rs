//! The hash that tells two models apart, whatever they call themselves.

use alloc::string::{String, ToString};

use sha2::{Digest, Sha256};

use super::{Applies, Model};
use crate::calendar::Date;
use crate::law::{Bilingual, LegalBasis, Validity};

/// A SHA-256 of everything in a model, as 64 hexadecimal digits.
///
/// Two models with the same fingerprint have the same structure, conditions, labels and
/// sources. It stands in every result, so that two portals can see that they used the same.
///
/// ```
/// use kvalitetsmodel::model::Model;
///
/// let model = Model::built_in("tilbud-2017").expect("built in");
/// assert_eq!(model.fingerprint().as_str().len(), 64);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Fingerprint(String);

as_word!(Fingerprint, Fingerprint::as_str);

impl Fingerprint {
    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Model {
    /// The model's fingerprint.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let mut text = Canonical(Sha256::new());
        text.model(self);
        let mut hex = String::with_capacity(64);
        for byte in text.0.finalize() {
            for digit in [byte >> 4, byte & 15] {
                hex.push(char::from_digit(u32::from(digit), 16).unwrap_or_default());
            }
        }
        Fingerprint(hex)
    }
}

/// The canonical text of a model: one line a part, each field with its length before it,
/// so that the text is unambiguous whatever a field holds.
struct Canonical(Sha256);

impl Canonical {
    fn model(&mut self, model: &Model) {
        self.line("model", &[&model.id, model.area.id(), model.judged.id()]);
        self.period("valid", model.validity);
        self.words("name", &model.name);
        if let Some(text) = &model.provisional {
            self.words("provisional", text);
        }
        self.line("continues", &[model.continues().unwrap_or_default()]);
        self.line("wording", &[model.wording().unwrap_or_default()]);
        for basis in model.basis() {
            self.basis(basis);
        }
        for tema in model.temaer() {
            let nr = tema.nr.to_string();
            self.line("tema", &[&tema.id, &nr, tema.carried_from.as_deref().unwrap_or_default()]);
            self.words("label", &tema.label);
            self.basis(&tema.basis);
            for kriterium in tema.kriterier.iter() {
                let carried = kriterium.carried_from.as_deref().unwrap_or_default();
                self.line("kriterium", &[&kriterium.id, kriterium.confidence.id(), carried]);
                self.words("label", &kriterium.label);
                for indikator in kriterium.indikatorer.iter() {
                    let carried = indikator.carried_from.as_deref().unwrap_or_default();
                    self.line("indikator", &[&indikator.id, indikator.confidence.id(), carried]);
                    self.words("label", &indikator.label);
                    self.applies(&indikator.applies);
                }
            }
        }
        for outside in model.outside() {
            self.line("outside", &[&outside.nr.to_string()]);
            self.words("label", &outside.label);
            self.basis(&outside.basis);
            self.words("note", &outside.note);
        }
    }

    #[inline(never)]
    fn line(&mut self, kind: &str, fields: &[&str]) {
        self.0.update(kind);
        for field in fields {
            self.0.update("\u{1f}");
            self.0.update(field.len().to_string());
            self.0.update(":");
            self.0.update(field);
        }
        self.0.update("\n");
    }

    fn words(&mut self, kind: &str, text: &Bilingual) {
        self.line(kind, &[&text.da, &text.en]);
    }

    fn period(&mut self, kind: &str, validity: Validity) {
        let to = validity.to.map(Date::text).unwrap_or_default();
        self.line(kind, &[&validity.from.text(), &to]);
    }

    fn basis(&mut self, basis: &LegalBasis) {
        self.line("basis", &[&basis.act, &basis.paragraph, basis.confidence.id()]);
        if let Some(validity) = basis.validity {
            self.period("during", validity);
        }
        if let Some(note) = &basis.note {
            self.words("note", note);
        }
    }

    fn applies(&mut self, applies: &Applies) {
        for one in applies.only.iter() {
            self.line("only", &[one.id()]);
        }
        for one in applies.not.iter() {
            self.line("not", &[one.id()]);
        }
        if applies.bestyrelse {
            self.line("bestyrelse", &[]);
        }
    }
}
