//! The hash that tells two models apart, whatever they call themselves.

use alloc::string::String;
use core::fmt::{self, Write};

use sha2::{Digest, Sha256};

use super::{Applies, Model};
use crate::law::{Bilingual, LegalBasis};

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
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Fingerprint(String);

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
        let mut hash = Canonical(Sha256::new());
        let mut hex = String::with_capacity(64);
        // Neither writer can fail: one is a hash, the other grows.
        let _ = hash.model(self);
        for byte in hash.0.finalize() {
            let _ = write!(hex, "{byte:02x}");
        }
        Fingerprint(hex)
    }
}

/// The canonical text of a model: one line a part, fields separated by a character that
/// cannot stand in an id and has no business in a text.
struct Canonical(Sha256);

impl Write for Canonical {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

impl Canonical {
    fn model(&mut self, model: &Model) -> fmt::Result {
        self.line("model", &[&model.id, model.area.id(), model.judged.id()])?;
        self.period("valid", model.validity)?;
        self.words("name", &model.name)?;
        if let Some(text) = &model.provisional {
            self.words("provisional", text)?;
        }
        self.line("continues", &[model.continues().unwrap_or_default()])?;
        self.line("wording", &[model.wording().unwrap_or_default()])?;
        for basis in model.basis() {
            self.basis(basis)?;
        }
        for tema in model.temaer() {
            let nr = alloc::format!("{}", tema.nr);
            self.line("tema", &[&tema.id, &nr, tema.carried_from.as_deref().unwrap_or_default()])?;
            self.words("label", &tema.label)?;
            self.basis(&tema.basis)?;
            for kriterium in tema.kriterier.iter() {
                let carried = kriterium.carried_from.as_deref().unwrap_or_default();
                self.line("kriterium", &[&kriterium.id, kriterium.confidence.id(), carried])?;
                self.words("label", &kriterium.label)?;
                for indikator in kriterium.indikatorer.iter() {
                    let carried = indikator.carried_from.as_deref().unwrap_or_default();
                    self.line("indikator", &[&indikator.id, indikator.confidence.id(), carried])?;
                    self.words("label", &indikator.label)?;
                    self.applies(&indikator.applies)?;
                }
            }
        }
        for outside in model.outside() {
            self.line("outside", &[&alloc::format!("{}", outside.nr)])?;
            self.words("label", &outside.label)?;
            self.basis(&outside.basis)?;
            self.words("note", &outside.note)?;
        }
        Ok(())
    }

    fn line(&mut self, kind: &str, fields: &[&str]) -> fmt::Result {
        self.write_str(kind)?;
        for field in fields {
            // The length makes the text unambiguous whatever the field holds.
            write!(self, "\u{1f}{}:{field}", field.len())?;
        }
        self.write_str("\n")
    }

    fn words(&mut self, kind: &str, text: &Bilingual) -> fmt::Result {
        self.line(kind, &[&text.da, &text.en])
    }

    fn period(&mut self, kind: &str, validity: crate::law::Validity) -> fmt::Result {
        let to = validity.to.map(|to| alloc::format!("{to}")).unwrap_or_default();
        self.line(kind, &[&alloc::format!("{}", validity.from), &to])
    }

    fn basis(&mut self, basis: &LegalBasis) -> fmt::Result {
        self.line("basis", &[&basis.act, &basis.paragraph, basis.confidence.id()])?;
        if let Some(validity) = basis.validity {
            self.period("during", validity)?;
        }
        if let Some(note) = &basis.note {
            self.words("note", note)?;
        }
        Ok(())
    }

    fn applies(&mut self, applies: &Applies) -> fmt::Result {
        for one in applies.only.iter() {
            self.line("only", &[one.id()])?;
        }
        for one in applies.not.iter() {
            self.line("not", &[one.id()])?;
        }
        if applies.bestyrelse {
            self.line("bestyrelse", &[])?;
        }
        Ok(())
    }
}
