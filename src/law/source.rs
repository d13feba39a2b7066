//! What a statement rests on: paragraphs, a document, or a choice of our own.

use alloc::vec::Vec;

use super::{Bilingual, Confidence, LegalBasis, Standing};

/// A document that is not law, and the place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Publication {
    /// Its title, with publisher and date.
    pub title: &'static str,
    /// The heading it stands under.
    pub place: &'static str,
}

impl Publication {
    /// The place under a heading of a document.
    #[must_use]
    pub const fn new(title: &'static str, place: &'static str) -> Self {
        Self { title, place }
    }
}

/// What a statement rests on, with its weight.
///
/// ```
/// use kvalitetsmodel::law::{Confidence, Publication, Source, Standing};
///
/// let audit = Publication::new("Auditrapport 19.2", "Dialogmetoder");
/// let source = Source::document(Standing::Attention, audit, Confidence::AuthorityPage);
/// assert!(source.basis.is_empty());
/// assert_eq!(source.standing.id(), "attention");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Source {
    /// Its weight.
    pub standing: Standing,
    /// The id of the rule of the deadlines it is.
    #[cfg_attr(feature = "ts", ts(type = "RuleId", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'static str>,
    /// Where it stands in the law, numbered as on the date; empty where it is not law.
    pub basis: Vec<LegalBasis>,
    /// The document it stands in, where it is not law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Publication>,
    /// How it is known.
    pub confidence: Confidence,
    /// What a reader must know about it, above all what is our own reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Bilingual>,
}

impl Source {
    /// A source in the law.
    #[must_use]
    pub const fn law(basis: Vec<LegalBasis>, confidence: Confidence) -> Self {
        let (standing, document) = (Standing::Law, None);
        Self { standing, rule: None, basis, document, confidence, note: None }
    }

    /// A source in a document.
    #[must_use]
    pub const fn document(
        standing: Standing,
        document: Publication,
        confidence: Confidence,
    ) -> Self {
        let document = Some(document);
        Self { standing, rule: None, basis: Vec::new(), document, confidence, note: None }
    }

    /// A choice of this project, with what there is to know about it.
    #[must_use]
    pub const fn own(note: Bilingual) -> Self {
        Self {
            standing: Standing::Own,
            rule: None,
            basis: Vec::new(),
            document: None,
            confidence: Confidence::Unsourced,
            note: Some(note),
        }
    }

    /// A place in the law that is no rule of the deadlines, as its row has it.
    pub(crate) fn of(basis: LegalBasis) -> Self {
        let confidence = basis.confidence;
        Self::law(Vec::from([basis]), confidence)
    }

    /// What only keeps readable what is told.
    pub(crate) const fn readable() -> Self {
        Self::own(Bilingual::new(
            "Ikke en regel: oplysningerne skal kunne læses.",
            "Not a rule: what is told must be readable.",
        ))
    }

    /// The same with a note.
    #[must_use]
    pub fn with_note(self, note: Bilingual) -> Self {
        Self { note: Some(note), ..self }
    }
}

/// How whatever stands in a result names what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SourceRef {
    /// The place of the source in the `sources` of the result.
    #[cfg_attr(feature = "ts", ts(rename = "source"))]
    #[serde(rename = "source")]
    pub place: usize,
    /// How sure that is which rests on it: the least sure of the source and of our reading.
    pub confidence: Confidence,
}

/// The sources of a result, each once; a finding names its source by its place.
#[derive(Debug, Default)]
pub(crate) struct Sources(Vec<Source>);

impl Sources {
    /// The place of a source, which is added if it is not there yet. There are no more of them
    /// than the law and this project have, so that looking through them is quick.
    #[inline(never)]
    pub(crate) fn place(&mut self, source: Source) -> usize {
        let Self(all) = self;
        all.iter().position(|its| *its == source).unwrap_or_else(|| {
            all.push(source);
            all.len().saturating_sub(1)
        })
    }

    /// The same, for what is as sure as its source.
    pub(crate) fn cite(&mut self, source: Source) -> SourceRef {
        let confidence = source.confidence;
        SourceRef { place: self.place(source), confidence }
    }

    pub(crate) fn get(&self, place: usize) -> Option<&Source> {
        self.0.get(place)
    }

    pub(crate) fn into_all(self) -> Vec<Source> {
        self.0
    }
}
