//! The rows of a batch, column by column.

use super::Grain;

words! {
    /// A column of the rows, or the room for the results and on the way to them.
    pub enum Column {
        /// The dates of the assessments.
        Dates = "dates",
        /// What they are for.
        Kinds = "kinds",
        /// What is assessed.
        Tilbudstyper = "tilbudstyper",
        /// Whether it has a bestyrelse.
        Bestyrelser = "bestyrelser",
        /// The answers.
        Answers = "answers",
        /// The judgements of the criteria.
        Judgements = "judgements",
        /// Where the results go.
        Results = "results",
        /// What is needed on the way.
        Scratch = "scratch",
    }
}

impl Column {
    /// What its cells are about: how many there are of it in each row.
    #[must_use]
    pub const fn grain(self) -> Grain {
        match self {
            Self::Answers => Grain::Leaf,
            Self::Judgements => Grain::Kriterium,
            _ => Grain::Row,
        }
    }

    /// How many bytes a cell takes: 4, 2 or 1.
    #[must_use]
    pub const fn width(self) -> usize {
        match self {
            Self::Dates => 4,
            Self::Tilbudstyper => 2,
            _ => 1,
        }
    }

    /// Whether there can be rows without it.
    #[must_use]
    pub const fn may_be_left_out(self) -> bool {
        !matches!(self, Self::Dates | Self::Answers | Self::Results | Self::Scratch)
    }
}

/// The rows of a batch, column by column: an assessment a row.
///
/// There are as many rows as dates. A column that is left out stands for drift, for no
/// tilbudstype known, for a bestyrelse not known of, and for no criterion judged.
///
/// ```
/// use kvalitetsmodel::columns::Rows;
///
/// // Two plejefamilier, eleven indicators and criteria scored each.
/// let answers = [5, 3, 4, 4, 4, 3, 5, 4, 4, 3, 4, 2, 2, 0, 0, 3, 3, 4, 6, 4, 5, 5];
/// let rows = Rows::new(&[2025_06_01, 2025_06_15], &answers).kinds(&[0, 0]);
/// assert_eq!(rows.len(), 2);
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Rows<'r> {
    pub(super) dates: &'r [u32],
    pub(super) kinds: &'r [u8],
    pub(super) tilbudstyper: &'r [u16],
    pub(super) bestyrelser: &'r [u8],
    pub(super) answers: &'r [u8],
    pub(super) judgements: &'r [u8],
}

impl<'r> Rows<'r> {
    /// Rows with these dates, each written as one number (`20250601`), and these answers: for
    /// each row the code of every leaf in the order of
    /// [`Model::leaves`](crate::model::Model::leaves), row after row.
    #[must_use]
    pub const fn new(dates: &'r [u32], answers: &'r [u8]) -> Self {
        Self { dates, kinds: &[], tilbudstyper: &[], bestyrelser: &[], answers, judgements: &[] }
    }

    /// The same with what each is for: codes of [`Kind`](crate::assessment::Kind).
    #[must_use]
    pub const fn kinds(self, kinds: &'r [u8]) -> Self {
        Self { kinds, ..self }
    }

    /// The same with what each is approved as: a set of
    /// [`Tilbudstyper`](crate::model::Tilbudstyper) as bits.
    #[must_use]
    pub const fn tilbudstyper(self, tilbudstyper: &'r [u16]) -> Self {
        Self { tilbudstyper, ..self }
    }

    /// The same with whether each has a bestyrelse: codes of an `Option<bool>`.
    #[must_use]
    pub const fn bestyrelser(self, bestyrelser: &'r [u8]) -> Self {
        Self { bestyrelser, ..self }
    }

    /// The same with the judgements: for each row the code of every criterion in the order of
    /// [`Model::kriterier`](crate::model::Model::kriterier), row after row.
    #[must_use]
    pub const fn judgements(self, judgements: &'r [u8]) -> Self {
        Self { judgements, ..self }
    }

    /// How many rows there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.dates.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.dates.is_empty()
    }
}
