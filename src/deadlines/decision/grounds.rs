//! What a requirement or a finding rests on; the source is made only for whoever shows it.

use super::provisions::{DESPITE_COMPLAINT, HEARING, WITHOUT_EXPECTATION};
use super::sources::{
    Document, NOT_PUBLISHED, NOT_THE_SAME, ONLY_UNEXPECTED, PER_CONCERN, PER_CONCERN_UNSAID,
    WHERE_REQUIRED,
};
use crate::calendar::Date;
use crate::deadlines::{Row, RuleId, Unit};
use crate::law::{
    Bilingual, Confidence, Provision, Source, Standing, basis_on, less_sure, stands_since,
};

/// What a reader must know about a rule where a decision rests on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Note {
    PerConcern,
    PerConcernUnsaid,
    OnlyUnexpected,
    NotTheSame,
    NotPublished,
    WhereRequired,
}

impl Note {
    const fn text(self) -> Bilingual {
        match self {
            Self::PerConcern => PER_CONCERN,
            Self::PerConcernUnsaid => PER_CONCERN_UNSAID,
            Self::OnlyUnexpected => ONLY_UNEXPECTED,
            Self::NotTheSame => NOT_THE_SAME,
            Self::NotPublished => NOT_PUBLISHED,
            Self::WhereRequired => WHERE_REQUIRED,
        }
    }
}

/// A place cited beside those of the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Beside {
    /// Before them: that the party is heard first.
    Hearing,
    /// Before them: that it takes a decision to put an ending into effect despite a complaint.
    DespiteComplaint,
    /// After them: what follows where there is no expectation.
    WithoutExpectation,
}

impl Beside {
    const fn provision(self) -> Provision {
        match self {
            Self::Hearing => HEARING,
            Self::DespiteComplaint => DESPITE_COMPLAINT,
            Self::WithoutExpectation => WITHOUT_EXPECTATION,
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Ground {
    Law { rule: RuleId, row: &'static Row, on: Date, note: Option<Note>, beside: Option<Beside> },
    Document(Document),
}

/// What a requirement or a finding rests on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Grounds {
    ground: Ground,
    /// How sure it is: the least sure of the rule and of our reading.
    pub(crate) confidence: Confidence,
}

/// What two grounds of one source have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Version {
    /// A rule in the version of a day.
    #[allow(private_interfaces, reason = "only compared outside")]
    Law(u8, Date, Option<Note>, Option<Beside>),
    /// A document.
    Document(Document),
}

impl Grounds {
    /// What a rule says on a day; nothing where it says nothing.
    pub(crate) fn law(rule: RuleId, on: Date) -> Option<(Self, &'static Row)> {
        let row = rule.row_on(on).filter(|row| row.unit != Unit::NoRule)?;
        let ground = Ground::Law { rule, row, on, note: None, beside: None };
        let confidence = less_sure(row.answer_confidence_on(on), row.date_confidence_on(on));
        Some((Self { ground, confidence }, row))
    }

    /// What is not law.
    pub(crate) fn document(document: Document) -> Self {
        let confidence = document.source().confidence;
        Self { ground: Ground::Document(document), confidence }
    }

    /// The same, read in a way that is no surer than this.
    pub(crate) fn read(self, confidence: Confidence) -> Self {
        Self { confidence: less_sure(self.confidence, confidence), ..self }
    }

    pub(super) fn noting(mut self, its: Note) -> Self {
        if let Ground::Law { note, .. } = &mut self.ground {
            *note = Some(its);
        }
        self
    }

    pub(super) fn citing(mut self, its: Beside) -> Self {
        if let Ground::Law { beside, .. } = &mut self.ground {
            *beside = Some(its);
        }
        self
    }

    /// The rule, with what it said on the day.
    pub(crate) fn of_law(&self) -> Option<(RuleId, &'static Row, Date)> {
        let Ground::Law { rule, row, on, .. } = self.ground else { return None };
        Some((rule, row, on))
    }

    pub(crate) fn rule(&self) -> Option<RuleId> {
        self.of_law().map(|(rule, _, _)| rule)
    }

    pub(crate) fn standing(&self) -> Standing {
        match self.ground {
            Ground::Law { .. } => Standing::Law,
            Ground::Document(document) => document.standing(),
        }
    }

    /// The same for every ground of one source.
    pub(crate) fn version(&self) -> Version {
        match self.ground {
            Ground::Law { rule, row, on, note, beside } => {
                let since = beside.and_then(|beside| stands_since(beside.provision(), on));
                let version = row.version_on(on);
                let version = since.map_or(version, |since| since.max(version));
                Version::Law(rule as u8, version, note, beside)
            }
            Ground::Document(document) => Version::Document(document),
        }
    }

    /// The source, with the numbers of the day.
    pub(crate) fn source(&self) -> Source {
        match self.ground {
            Ground::Law { rule, row, on, note, beside } => {
                let mut basis = row.basis_on(on);
                let cited = beside.and_then(|beside| basis_on(beside.provision(), on));
                match beside {
                    Some(Beside::WithoutExpectation) => basis.extend(cited),
                    _ => drop(basis.splice(0..0, cited)),
                }
                let source = Source::law(basis, row.confidence_on(on));
                Source { rule: Some(rule.id()), note: note.map(Note::text), ..source }
            }
            Ground::Document(document) => document.source(),
        }
    }
}
