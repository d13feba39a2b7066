//! The ids that follow-up knows.

use alloc::string::ToString;

use crate::input::{ProblemKind, quoted};
use crate::model::{Level, Model, Parts};

/// The ids that follow-up knows: those of a model's criteria and indicators.
pub(super) struct Known<'m> {
    pub(super) model: &'m Model,
    parts: Parts<'m>,
}

impl<'m> Known<'m> {
    pub(super) fn of(model: &'m Model) -> Self {
        Self { model, parts: Parts::of(model) }
    }

    /// The problem with an id that is none of them.
    pub(super) fn problem(&self, id: &str) -> Option<ProblemKind> {
        let mut levels = [Level::Kriterium, Level::Indikator].into_iter();
        let unknown = levels.all(|level| self.parts.place(level, id).is_none());
        let model = || self.model.id().to_string();
        unknown.then(|| ProblemKind::UnknownId { id: quoted(id), model: model() })
    }
}
