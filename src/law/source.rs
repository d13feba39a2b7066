//! What a statement rests on: paragraphs, a document, or a choice of our own.

use alloc::vec::Vec;

use super::{Bilingual, Confidence, LegalBasis, Standing};

/// A document that is not law, and the place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Publication {
    /// Its title, with publisher and date.
    pub title: &'static str,
    /// The heading it stands under.
    pub place: &'static str,
}

/// What a statement rests on, with its weight.
///
/// ```
/// use kvalitetsmodel::law::{Confidence, Publication, Source, Standing};
///
/// let audit = Publication { title: "Auditrapport 19.2", place: "Dialogmetoder" };
/// let source = Source::document(Standing::Attention, audit, Confidence::AuthorityPage);
/// assert!(source.basis.is_empty());
/// assert_eq!(source.standing.id(), "attention");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
pub struct Source {
    /// Its weight.
    pub standing: Standing,
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
        Self { standing: Standing::Law, basis, document: None, confidence, note: None }
    }

    /// A source in a document.
    #[must_use]
    pub const fn document(
        standing: Standing,
        document: Publication,
        confidence: Confidence,
    ) -> Self {
        Self { standing, basis: Vec::new(), document: Some(document), confidence, note: None }
    }

    /// A choice of this project, with what there is to know about it.
    #[must_use]
    pub const fn own(note: Bilingual) -> Self {
        let (standing, confidence) = (Standing::Own, Confidence::Unsourced);
        Self { standing, basis: Vec::new(), document: None, confidence, note: Some(note) }
    }

    /// What only keeps the facts readable.
    pub(crate) const fn readable() -> Self {
        Self::own(Bilingual::new(
            "Ikke en regel: oplysningerne skal kunne læses.",
            "Not a rule: the facts must be readable.",
        ))
    }

    /// The same with a note.
    #[must_use]
    pub fn with_note(self, note: Bilingual) -> Self {
        Self { note: Some(note), ..self }
    }
}

/// The sources of a result, each once; a finding names its source by its place.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    all: Vec<Source>,
    /// The places by a hash of the source, in the order of the hashes.
    by_hash: Vec<(u64, usize)>,
}

impl Sources {
    /// The place of a source, which is added if it is not there yet.
    #[inline(never)]
    pub(crate) fn place(&mut self, source: Source) -> usize {
        let hash = source.hash();
        let first = self.by_hash.partition_point(|(its, _)| *its < hash);
        let alike = self.by_hash.iter().skip(first).take_while(|(its, _)| *its == hash);
        for (_, place) in alike {
            if self.all.get(*place) == Some(&source) {
                return *place;
            }
        }
        let place = self.all.len();
        self.all.push(source);
        // There are no more sources than the law and this project have: few enough to move.
        self.by_hash.insert(first, (hash, place));
        place
    }

    pub(crate) fn get(&self, place: usize) -> Option<&Source> {
        self.all.get(place)
    }

    pub(crate) fn into_all(self) -> Vec<Source> {
        self.all
    }
}

impl Source {
    /// FNV-1a of the places and words that tell most sources apart.
    fn hash(&self) -> u64 {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        let mut add = |text: &str| {
            for byte in text.bytes() {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        };
        for basis in &self.basis {
            add(&basis.act);
            add(&basis.paragraph);
        }
        if let Some(document) = &self.document {
            add(document.place);
        }
        if let Some(note) = &self.note {
            add(&note.en);
        }
        hash
    }
}
