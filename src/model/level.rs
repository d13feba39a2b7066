//! The three levels of a model's tree.

/// A level of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Tema,
    Kriterium,
    Indikator,
}
